#include "compose/compose_application.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace shortlist {
namespace {

Inlines text(std::string words) {
  return {plain(words.empty() ? "–" : std::move(words))};
}

}  // namespace

Document compose_applications(const std::vector<ApplicationRow>& rows) {
  Table table;
  const bool packs = std::any_of(rows.begin(), rows.end(), [](const ApplicationRow& row) { return !row.pack.empty(); });
  table.header = {text("folder"), text("resume"), text("letter"), text("report"), text("match")};
  if (packs) table.header.push_back(text("pack"));
  for (const ApplicationRow& row : rows) {
    table.rows.push_back({text(row.folder), text(row.resume), text(row.letter), text(row.report),
                          text(row.match ? fmt::format("{:.2f}", *row.match) : "")});
    if (packs) table.rows.back().push_back(text(row.pack));
  }
  table.widths = {60, 10, 10, 10, 10};
  if (packs) table.widths.push_back(10);
  Document document;
  document.meta.keep_words = false;
  document.blocks.emplace_back(std::move(table));
  return document;
}

}  // namespace shortlist
