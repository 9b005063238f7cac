#include "compose/report_value.h"

#include <cmath>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "compose/report_words.h"

namespace shortlist {
namespace {

using Kind = Coverage::Kind;

Value text_or_null(const std::string& text) {
  return text.empty() ? Value{} : text_value(text);
}

Value date_value(const std::optional<Date>& date) {
  return date ? text_value(to_iso(*date)) : Value{};
}

// Four digits: what lies behind them is noise of the arithmetic.
Value share_value(double share) {
  return {std::round(share * 1e4) / 1e4};
}

Value line_value(const Location& where) {
  return where.line > 0 ? number_value(where.line) : Value{};
}

Value skill_value(const std::optional<SkillId>& skill, const SkillIndex& index) {
  return skill ? text_value(std::string(index.name(*skill))) : Value{};
}

// "present" for what goes on.
Value end_value(const Period& period) {
  return period.present ? text_value("present") : date_value(period.end);
}

Value evidence_value(const std::vector<Evidence>& evidence) {
  Values values;
  for (const Evidence& item : evidence) {
    values.push_back({Members{{"line", line_value(item.where)},
                              {"text", text_value(item.text)},
                              {"start", date_value(item.period.start)},
                              {"end", end_value(item.period)}}});
  }
  return {std::move(values)};
}

// Scripts know four kinds; a project shows a skill as well, and `project` tells it apart.
std::string kind_word(Kind kind) {
  switch (kind) {
    case Kind::shown:
    case Kind::project:
      return "shown";
    case Kind::listed:
      return "listed";
    case Kind::implied:
      return "implied";
    case Kind::missing:
      return "missing";
  }
  return {};
}

Value coverage_value(const Coverage& coverage, const SkillIndex& index) {
  Values lines;
  for (const Location& where : coverage.requirement.where) lines.push_back(line_value(where));
  std::vector<std::string> any_of;
  for (const SkillId skill : coverage.requirement.any_of) any_of.emplace_back(index.name(skill));
  return {Members{{"skill", text_value(std::string(index.name(coverage.skill)))},
                  {"any_of", texts_value(any_of)},
                  {"asked", text_value(std::string(word_of(coverage.requirement.asked)))},
                  {"years", number_value(coverage.requirement.years)},
                  {"kind", text_value(kind_word(coverage.kind))},
                  {"project", {coverage.kind == Kind::project}},
                  {"job_lines", {std::move(lines)}},
                  {"evidence", evidence_value(coverage.evidence)},
                  {"months", number_value(coverage.months)},
                  {"last_used", date_value(coverage.last_used)},
                  {"implied_by", skill_value(coverage.implied_by, index)},
                  {"closest", skill_value(coverage.closest, index)}}};
}

Value match_value(const Match& match) {
  Values parts;
  for (const MatchPart& part : match.parts) {
    parts.push_back({Members{{"name", text_value(part.name)},
                             {"share", share_value(part.share)},
                             {"met", share_value(part.met)},
                             {"why", text_value(part.why)}}});
  }
  return {Members{
      {"version", number_value(Match::version)}, {"score", share_value(match.score)}, {"parts", {std::move(parts)}}}};
}

Value finding_value(const Finding& finding) {
  return {Members{{"rule", text_value(finding.rule)},
                  {"severity", text_value(std::string(word_of(finding.severity)))},
                  {"line", line_value(finding.where)},
                  {"place", text_or_null(finding.where.field)},
                  {"message", text_value(finding.message)},
                  {"question", text_or_null(finding.question)},
                  {"reason", text_value(std::string(reason_of(finding.rule)))}}};
}

Value use_value(const SkillUse& use, const SkillIndex& index) {
  return {Members{{"skill", text_value(std::string(index.name(use.skill)))},
                  {"category", text_value(std::string(index.category(use.skill)))},
                  {"kind", text_value(kind_word(use.kind))},
                  {"project", {use.kind == Kind::project}},
                  {"evidence", evidence_value(use.evidence)},
                  {"months", number_value(use.months)},
                  {"last_used", date_value(use.last_used)}}};
}

Value lines_value(const std::vector<Location>& places) {
  Values lines;
  for (const Location& where : places) lines.push_back(line_value(where));
  return {std::move(lines)};
}

Value facts_value(const FileFacts& facts) {
  Values fonts;
  for (const FontFact& font : facts.fonts) {
    fonts.push_back(
        {Members{{"name", text_value(font.name)}, {"embedded", {font.embedded}}, {"has_unicode", {font.has_unicode}}}});
  }
  Values silent;
  for (const int page : facts.pages_without_text) silent.push_back(number_value(page));
  return {Members{{"format", text_value(std::string(word_of(facts.format)))},
                  {"bytes", number_value(static_cast<std::int64_t>(facts.bytes))},
                  {"pages", facts.pages > 0 ? number_value(facts.pages) : Value{}},
                  {"encrypted", {facts.encrypted}},
                  {"damaged", {facts.damaged}},
                  {"pages_without_text", {std::move(silent)}},
                  {"images", number_value(facts.images)},
                  {"fonts", {std::move(fonts)}},
                  {"interleaved", lines_value(facts.interleaved)},
                  {"hidden", lines_value(facts.hidden)},
                  {"tables", {facts.tables}},
                  {"header_or_footer", texts_value(facts.header_or_footer)},
                  {"note", text_or_null(facts.note)}}};
}

Value job_value(const Job& job) {
  return {Members{{"file", text_value(job.file)},
                  {"title", text_or_null(job.title.value)},
                  {"company", text_or_null(job.company.value)}}};
}

}  // namespace

Value report_value(const Check& check, const SkillIndex& index) {
  Values coverage;
  for (const Coverage& item : check.coverage) coverage.push_back(coverage_value(item, index));
  Values skills;
  for (const SkillUse& use : check.uses) skills.push_back(use_value(use, index));
  std::vector<std::string> absent;
  for (const SkillId skill : check.absent) absent.emplace_back(index.name(skill));
  Values findings;
  for (const Finding& finding : check.findings) findings.push_back(finding_value(finding));
  const bool with_ad = check.demand != nullptr;
  return {Members{{"file", text_value(check.resume.file)},
                  {"name", text_or_null(check.resume.name)},
                  {"job", with_ad ? job_value(check.demand->job) : Value{}},
                  {"steps", texts_value(next_steps(check, index))},
                  {"match", with_ad ? match_value(check.match) : Value{}},
                  {"coverage", {std::move(coverage)}},
                  {"unknown", texts_value(with_ad ? check.demand->unknown : std::vector<std::string>{})},
                  {"skills", {std::move(skills)}},
                  {"absent", texts_value(absent)},
                  {"findings", {std::move(findings)}},
                  {"facts", facts_value(check.resume.facts)}}};
}

Value single_report(Value check) {
  Members members = {{"version", number_value(1)}};
  Members& own = std::get<Members>(check.data);
  members.insert(members.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
  return {std::move(members)};
}

Value list_of_reports(std::vector<Value> checks) {
  return {Members{{"version", number_value(1)}, {"checks", {std::move(checks)}}}};
}

}  // namespace shortlist
