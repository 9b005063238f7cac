// Places in a text where the candidate's own facts go: {project}, {metric}, {before}, {after}, {skill}, {company},
// {role}.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace shortlist {

enum class Placeholder { project, metric, before, after, skill, company, role };

struct PlaceholderSpan {
  std::size_t begin = 0;            // of the "{"
  std::size_t end = 0;              // behind the "}"
  std::optional<Placeholder> name;  // empty: a word that is none of ours
};

// All pairs of braces in `text` with a word (ASCII letters, digits, "_") or nothing between them, in their order.
std::vector<PlaceholderSpan> find_placeholders(std::string_view text);

}  // namespace shortlist
