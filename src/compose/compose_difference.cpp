#include "compose/compose_difference.h"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

#include "compose/inlines.h"
#include "compose/report_words.h"

namespace shortlist {
namespace {

using Kind = Change::Kind;

constexpr std::array<std::string_view, 5> kind_names = {"removed", "added", "changed", "moved", "rearranged"};
constexpr std::array<std::string_view, 3> word_names = {"same", "removed", "added"};

Inlines text(std::string words) {
  return {plain(std::move(words))};
}

// "[-900-] {+840+}", as wdiff marks words.
std::string marked(const std::vector<WordChange>& words) {
  std::string line;
  for (const WordChange& run : words) {
    if (!line.empty()) line += ' ';
    if (run.kind == WordChange::Kind::same) line += run.words;
    if (run.kind == WordChange::Kind::removed) line += "[-" + run.words + "-]";
    if (run.kind == WordChange::Kind::added) line += "{+" + run.words + "+}";
  }
  return line;
}

// "work, Fjordpay, line 12".
std::string place_of(const ResumeItem& item) {
  std::string place(item.part);
  if (!item.owner.empty()) place += ", " + shortened(item.owner);
  if (item.where.line > 0) place += fmt::format(", line {}", item.where.line);
  return place;
}

// Where a line that moved went.
std::string way_of(const Change& change) {
  if (change.before.owner != change.after.owner) return "now " + place_of(change.after);
  if (change.before.number == change.after.number) return "others moved past it";
  return fmt::format("place {}, now {}", change.before.number, change.after.number);
}

Inlines line_of(const Change& change) {
  const ResumeItem& item = change.kind == Kind::added ? change.after : change.before;
  Inlines line;
  switch (change.kind) {
    case Kind::removed:
    case Kind::added:
      line = text(item.text);
      break;
    case Kind::changed:
      line = text(marked(change.words));
      break;
    case Kind::moved:
      line = text(item.text);
      line.push_back(quiet(" · " + way_of(change)));
      break;
    case Kind::rearranged:
      line = text(fmt::format("{} · now {}", change.before.text, change.after.text));
      return line;
  }
  line.push_back(quiet(fmt::format(" ({})", place_of(item))));
  return line;
}

void add_kind(Document& document, const std::vector<Change>& changes, Kind kind, std::string heading) {
  Bullets list;
  for (const Change& change : changes) {
    if (change.kind == kind) list.items.push_back(line_of(change));
  }
  if (list.items.empty()) return;
  document.blocks.emplace_back(Heading{2, text(std::move(heading))});  // names of files keep their case
  document.blocks.emplace_back(std::move(list));
}

Value item_value(const ResumeItem& item) {
  return {Members{{"part", text_value(std::string(item.part))},
                  {"in", text_value(item.owner)},
                  {"number", number_value(item.number)},
                  {"line", number_value(item.where.line)},
                  {"text", text_value(item.text)}}};
}

}  // namespace

Document compose_difference(const std::vector<Change>& changes, const std::string& before, const std::string& after) {
  Document document;
  document.meta.title = fmt::format("{} and {}", before, after);
  document.meta.keep_words = false;
  Title title;
  title.text = text(document.meta.title);
  title.subtitle =
      text(changes.empty() ? "no differences" : count_of_things(static_cast<int>(changes.size()), "difference"));
  document.blocks.emplace_back(std::move(title));
  add_kind(document, changes, Kind::removed, fmt::format("Only in {}", before));
  add_kind(document, changes, Kind::added, fmt::format("Only in {}", after));
  add_kind(document, changes, Kind::changed, "Changed: [-before-] {+after+}");
  add_kind(document, changes, Kind::moved, "Moved");
  add_kind(document, changes, Kind::rearranged, "Sections in another order");
  return document;
}

Value difference_value(const std::vector<Change>& changes, const std::string& before, const std::string& after) {
  Values list;
  for (const Change& change : changes) {
    Members members = {{"kind", text_value(std::string(kind_names[static_cast<std::size_t>(change.kind)]))}};
    if (change.kind != Kind::added) members.emplace_back("before", item_value(change.before));
    if (change.kind != Kind::removed) members.emplace_back("after", item_value(change.after));
    if (change.kind == Kind::changed) {
      Values words;
      for (const WordChange& run : change.words) {
        words.push_back({Members{{"kind", text_value(std::string(word_names[static_cast<std::size_t>(run.kind)]))},
                                 {"words", text_value(run.words)}}});
      }
      members.emplace_back("words", Value{std::move(words)});
    }
    list.push_back({std::move(members)});
  }
  return {Members{{"version", number_value(1)},
                  {"before", text_value(before)},
                  {"after", text_value(after)},
                  {"changes", Value{std::move(list)}}}};
}

}  // namespace shortlist
