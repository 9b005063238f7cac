// [[work]] of profile.toml and its positions.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "read/profile_parts.h"

namespace shortlist {
namespace {

Position read_position(TableReader& table) {
  Position position;
  position.title = table.translated("title", Need::required);
  position.period = read_period(table, Need::required, OpenEnd::going_on);
  position.location = table.translated("location");
  position.summary = table.translated("summary");
  position.skills = table.texts("skills");
  position.highlights = read_highlights(table);
  position.tags = table.words("tags");
  table.finish();
  return position;
}

std::vector<Position> read_positions(TableReader& work) {
  std::vector<Position> positions;
  for (TableReader& table : work.tables("positions")) {
    positions.push_back(read_position(table));
    if (positions.size() < 2) continue;
    const std::optional<Date>& above = positions[positions.size() - 2].period.start;
    const std::optional<Date>& here = positions.back().period.start;
    if (above && here && certainly_before(*above, *here)) {
      table.error("start", fmt::format("this position starts after the one above it, in {}", to_iso(*above)),
                  "list positions newest first");
    }
  }
  return positions;
}

// From the earliest start to the latest end.
Period span_of(const std::vector<Position>& positions) {
  Period span = positions.front().period;
  for (const Position& position : positions) {
    const Period& period = position.period;
    if (period.start && (!span.start || certainly_before(*period.start, *span.start))) span.start = period.start;
    if (period.end && (!span.end || certainly_before(*span.end, *period.end))) span.end = period.end;
    span.present = span.present || period.present;
  }
  if (span.present) span.end.reset();
  return span;
}

bool agree(const Date& a, const Date& b) {
  return !certainly_before(a, b) && !certainly_before(b, a);
}

// With positions the company's own title and dates say nothing new; dates that are given must not contradict.
void check_against_positions(TableReader& table, const Work& work, const Period& span) {
  if (table.has("title")) {
    table.error("title", "a company with positions has no title of its own", "keep the titles of the positions alone");
  }
  const std::optional<Date>& start = work.period.start;
  if (start && span.start && !agree(*start, *span.start)) {
    table.error(
        "start",
        fmt::format("'start' {} does not agree with the earliest position, {}", to_iso(*start), to_iso(*span.start)),
        "leave it out: it is taken from the positions");
  }
  if (!table.has("end")) return;
  const std::optional<Date>& end = work.period.end;
  const bool both_present = work.period.present && span.present;
  const bool same_end = end && span.end && agree(*end, *span.end);
  if ((!work.period.present && !end) || both_present || same_end) return;
  table.error("end",
              fmt::format("'end' does not agree with the latest position, {}", span.present ? "present"
                                                                               : span.end   ? to_iso(*span.end)
                                                                                            : "unknown"),
              "leave it out: it is taken from the positions");
}

}  // namespace

std::vector<Work> read_work(TableReader& file) {
  constexpr std::array<Employment, 5> kinds{Employment::permanent, Employment::contract, Employment::internship,
                                            Employment::part_time, Employment::freelance};
  std::vector<Work> list;
  for (TableReader& table : file.tables("work")) {
    const bool promoted = table.has("positions");
    Work work;
    work.company = table.translated("company", Need::required);
    work.title = table.translated("title", promoted ? Need::optional : Need::required);
    work.location = table.translated("location");
    work.url = table.url("url");
    work.period = read_period(table, promoted ? Need::optional : Need::required, OpenEnd::going_on);
    const std::optional<std::size_t> kind =
        table.choice("type", {"permanent", "contract", "internship", "part-time", "freelance"});
    if (kind) work.type = kinds[*kind];
    work.summary = table.translated("summary");
    work.skills = table.texts("skills");
    work.highlights = read_highlights(table);
    work.tags = table.words("tags");
    work.positions = read_positions(table);
    if (!work.positions.empty()) {
      const Period span = span_of(work.positions);
      check_against_positions(table, work, span);
      work.title = {};
      work.period = span;
    } else if (promoted && !table.has("title")) {
      table.error("title", "'title' is missing", "give one, or list [[work.positions]]");
    }
    table.finish();
    list.push_back(std::move(work));
  }
  return list;
}

}  // namespace shortlist
