#include "compose/compose_reasons.h"

#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <utility>

#include "compose/inlines.h"
#include "compose/report_words.h"

namespace shortlist {
namespace {

Inlines text(std::string words) {
  return {plain(std::move(words))};
}

std::string place_of(const Reason& reason) {
  if (reason.to == 0) return "left out";
  if (reason.from == reason.to) return fmt::format("{}", reason.to);
  return fmt::format("{} (was {})", reason.to, reason.from);
}

std::string recency_of(const Period& period) {
  if (period.present) return "goes on";
  if (period.end) return "until " + to_iso(*period.end);
  return period.start ? to_iso(*period.start) : "";
}

std::string answer_of(const Reason& reason, bool asked, const SkillIndex& index) {
  std::vector<std::string> parts;
  std::vector<std::string> skills;
  for (const SkillId skill : reason.answer.skills) skills.emplace_back(index.name(skill));
  if (!skills.empty()) parts.push_back(fmt::format("{}", fmt::join(skills, ", ")));
  if (reason.tagged) parts.emplace_back("preferred tag");
  if (reason.hidden) parts.emplace_back("has none of the chosen tags");
  if (parts.empty() && asked) parts.emplace_back("nothing that is asked for");
  if (reason.answer.measure) parts.emplace_back("has a figure");
  // Of the highlights of one job or project all are equally recent, unless they leave it.
  const bool dated = reason.kind == Reason::Kind::project || reason.to == 0;
  if (const std::string recency = recency_of(reason.period); dated && !recency.empty()) parts.push_back(recency);
  return fmt::format("{}", fmt::join(parts, " · "));
}

std::string heading_of(const Reason& reason) {
  if (reason.to == 0) return "Left out";
  if (reason.kind == Reason::Kind::project) return "Projects";
  return reason.list.empty() ? "Skills" : reason.list;
}

}  // namespace

Document compose_reasons(const std::vector<Reason>& reasons, const Job* job, const SkillIndex& index) {
  Document document;
  document.meta.keep_words = false;
  Title title;
  title.text = text("Why each thing stands where it stands");
  if (job != nullptr) {
    const bool named = !job->company.empty();
    title.subtitle = text(named ? fmt::format("{}, {}", job->title.value, job->company.value) : job->title.value);
  }
  document.blocks.emplace_back(std::move(title));
  std::string heading;
  Table table;
  const auto flush = [&] {
    if (!table.rows.empty()) document.blocks.emplace_back(std::exchange(table, {}));
  };
  int last_place = 0;
  for (const Reason& reason : reasons) {
    // Two jobs at one company are two lists.
    const bool begins_list = reason.to > 0 && reason.to <= last_place;
    last_place = reason.to;
    if (const std::string next = heading_of(reason); next != heading || begins_list) {
      flush();
      heading = next;
      document.blocks.emplace_back(Heading{1, text(heading)});
    }
    if (table.rows.empty()) {
      table.header = {text("place"), text("what"), text("answers")};
      table.widths = {14, 46, 40};
    }
    table.rows.push_back(
        {text(place_of(reason)), text(shortened(reason.text)), text(answer_of(reason, job != nullptr, index))});
  }
  flush();
  return document;
}

}  // namespace shortlist
