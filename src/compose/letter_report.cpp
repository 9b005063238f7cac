#include "compose/letter_report.h"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compose/inlines.h"
#include "compose/report_words.h"
#include "review/words.h"

namespace shortlist {
namespace {

Paragraph paragraph(std::string text, ParagraphKind kind = ParagraphKind::body) {
  return {{plain(std::move(text))}, kind};
}

// Names of the skills that are asked for so, and carried or not.
std::string skills_of(const LetterCheck& check, Asked asked, bool carried) {
  constexpr std::size_t most = 12;
  std::vector<std::string> names;
  for (const CarriedSkill& skill : check.skills) {
    if (skill.asked == asked && skill.carried == carried) names.push_back(skill.name);
  }
  return names.empty() ? "–" : enumerate(names, most);
}

Table skill_table(const LetterCheck& check) {
  Table table;
  table.header = {{plain("asked")}, {plain("in the letter")}, {plain("not in it")}};
  for (const Asked asked : {Asked::required, Asked::preferred, Asked::mentioned}) {
    table.rows.push_back({{plain(std::string(word_of(asked)))},
                          {plain(skills_of(check, asked, true))},
                          {plain(skills_of(check, asked, false))}});
  }
  table.widths = {16, 42, 42};
  return table;
}

Table finding_table(const std::vector<Finding>& findings) {
  Table table;
  table.header = {{plain("rule")}, {plain("where")}, {plain("what")}};
  for (const Finding& finding : findings) {
    Inlines what{plain(fmt::format("{}: {}", word_of(finding.severity), finding.message))};
    if (!finding.question.empty()) what.push_back(quiet(" · " + finding.question));
    table.rows.push_back({{plain(finding.rule)}, {plain(place_of(finding.where))}, std::move(what)});
  }
  table.widths = {10, 16, 74};
  return table;
}

std::string_view reason_of_letter_rule(std::string_view id) {
  for (const LetterRule& rule : letter_rules()) {
    if (rule.id == id) return rule.reason;
  }
  return {};
}

Value finding_value(const Finding& finding) {
  const bool lined = finding.where.line > 0;
  return {Members{{"rule", text_value(finding.rule)},
                  {"severity", text_value(std::string(word_of(finding.severity)))},
                  {"line", lined ? number_value(finding.where.line) : Value{}},
                  {"message", text_value(finding.message)},
                  {"question", finding.question.empty() ? Value{} : text_value(finding.question)},
                  {"reason", text_value(std::string(reason_of_letter_rule(finding.rule)))}}};
}

}  // namespace

Document compose_letter_report(const LetterCheck& check) {
  Document document;
  document.meta.title = "Report on " + check.letter.file;
  document.blocks.emplace_back(Title{{plain(check.letter.file)}, {}, {}});
  std::string what = fmt::format("A letter of {} words.", check.words);
  if (!check.title.empty()) {
    what += fmt::format(" It is held against the ad{}{}: {}.", check.company.empty() ? "" : " of ", check.company,
                        check.title);
  }
  document.blocks.emplace_back(paragraph(std::move(what)));
  if (!check.skills.empty()) {
    document.blocks.emplace_back(Heading{1, {plain("What it carries of the ad")}});
    document.blocks.emplace_back(
        paragraph("A letter need not name them all: two that are told of weigh more than ten that are listed."));
    document.blocks.emplace_back(skill_table(check));
  }
  document.blocks.emplace_back(Heading{1, {plain("Findings")}});
  if (check.findings.empty()) {
    document.blocks.emplace_back(paragraph("None."));
  } else {
    document.blocks.emplace_back(paragraph("shortlist check --rules explains each rule.", ParagraphKind::quiet));
    document.blocks.emplace_back(finding_table(check.findings));
  }
  return document;
}

Value letter_report_value(const LetterCheck& check) {
  const auto or_null = [](const std::string& text) { return text.empty() ? Value{} : text_value(text); };
  Values skills;
  for (const CarriedSkill& skill : check.skills) {
    skills.push_back({Members{{"skill", text_value(skill.name)},
                              {"asked", text_value(std::string(word_of(skill.asked)))},
                              {"carried", {skill.carried}}}});
  }
  Values findings;
  for (const Finding& finding : check.findings) findings.push_back(finding_value(finding));
  return {Members{{"version", number_value(1)},
                  {"kind", text_value("letter")},
                  {"file", text_value(check.letter.file)},
                  {"words", number_value(static_cast<std::int64_t>(check.words))},
                  {"company", or_null(check.company)},
                  {"title", or_null(check.title)},
                  {"skills", {std::move(skills)}},
                  {"findings", {std::move(findings)}}}};
}

}  // namespace shortlist
