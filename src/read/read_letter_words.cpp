#include "read/read_letter_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <sstream>
#include <vector>

#include "read/table_reader.h"
#include "read/tag.h"
#include "read/toml_tree.h"

namespace shortlist {
namespace {

std::vector<std::string> split(std::string_view names) {
  std::istringstream stream{std::string(names)};
  std::vector<std::string> list;
  for (std::string name; stream >> name;) list.push_back(name);
  return list;
}

// The names in braces, in order; an unclosed brace counts as one that is called by all that follows.
std::vector<std::string> places_in(std::string_view text) {
  std::vector<std::string> places;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    const std::size_t end = std::min(text.find('}', at), text.size());
    places.emplace_back(text.substr(at + 1, end - at - 1));
  }
  return places;
}

// What is wrong with the places of a pattern; empty when nothing is.
std::string fault_of(std::string_view text, std::string_view must, std::string_view may) {
  const std::vector<std::string> needed = split(must);
  const std::vector<std::string> allowed = split(may);
  const std::vector<std::string> places = places_in(text);
  for (const std::string& name : needed) {
    if (std::count(places.begin(), places.end(), name) != 1) return fmt::format("must hold {{{}}} once", name);
  }
  for (const std::string& name : places) {
    const bool known = std::find(needed.begin(), needed.end(), name) != needed.end() ||
                       std::find(allowed.begin(), allowed.end(), name) != allowed.end();
    if (!known) return fmt::format("must not hold {{{}}}", name);
  }
  const auto count = [text](char brace) { return std::count(text.begin(), text.end(), brace); };
  return count('{') == count('}') ? "" : "has a brace without its other half";
}

std::string read_pattern(TableReader& table, const std::string& key, std::string_view must, std::string_view may = {},
                         Need need = Need::required) {
  const Text pattern = table.text(key, need);
  const std::string fault = pattern.empty() ? "" : fault_of(pattern.value, must, may);
  if (!fault.empty()) table.error(key, fmt::format("'{}' {}", key, fault));
  return pattern.value;
}

void read_months(TableReader& file, LetterWords& words) {
  const std::vector<Text> months = file.texts("months", Need::required);
  if (!months.empty() && months.size() != words.months.size()) {
    file.error("months", fmt::format("'months' must list 12 names · found {}", months.size()));
    return;
  }
  for (std::size_t i = 0; i < months.size(); ++i) words.months[i] = months[i].value;
}

void read_frames(TableReader& frames, LetterWords& words) {
  for (std::size_t slot = 0; slot < letter_slot_count; ++slot) {
    const LetterSlotRule& rule = letter_slots()[slot];
    const std::string key(rule.name);
    const std::vector<FieldNode> items = frames.items(key);
    if (items.size() < least_frames) {
      frames.error(key, fmt::format("'{}' must list at least {} frames · found {}", key, least_frames, items.size()));
    }
    for (const FieldNode& item : items) {
      const Text frame = frames.text_of(item);
      const std::string fault = frame.empty() ? "" : fault_of(frame.value, rule.must, rule.may);
      if (!fault.empty()) frames.error_at(item, fmt::format("a frame of '{}' {}", key, fault));
      words.frames[slot].push_back(frame.value);
    }
  }
  words.found = read_pattern(frames, "found", "found_at");
  words.prepositions = frames.words("prepositions");
  words.articles = frames.words("articles");
  words.conjunction = frames.text("and", Need::required).value;
  words.alternative = frames.text("or", Need::required).value;
  frames.finish();
}

}  // namespace

LetterWords read_letter_words(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  LetterWords words;
  const std::optional<TomlTable> tree = read_toml(path, text, diagnostics);
  if (!tree) return words;
  ReadContext context{path, {}, diagnostics};
  TableReader file(context, *tree, {}, {path, 0, 0, {}});
  const Text tag = file.text("tag", Need::required);
  words.tag = normalise_tag(tag.value);
  if (!tag.empty() && words.tag != tag.value) file.error("tag", "'tag' must be a language tag, as en or pt-BR");
  words.letter = file.text("letter", Need::required).value;
  read_months(file, words);
  words.date = read_pattern(file, "date", "day month year");
  words.first_day = file.text("first_day").value;
  words.greeting_named = read_pattern(file, "greeting_named", "", "name");
  words.greeting = read_pattern(file, "greeting", "");
  words.subject = read_pattern(file, "subject", "title");
  words.subject_reference = read_pattern(file, "subject_reference", "title reference");
  words.sign_off = read_pattern(file, "sign_off", "");
  words.enclosures = read_pattern(file, "enclosures", "");
  std::optional<TableReader> frames = file.table("frames");
  if (frames) read_frames(*frames, words);
  file.finish();
  return words;
}

}  // namespace shortlist
