#include "compose/compose_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "compose/inlines.h"
#include "compose/report_words.h"

namespace shortlist {
namespace {

using Kind = Coverage::Kind;

constexpr std::size_t most_places = 3;      // of the lines that show a skill
constexpr std::size_t most_unknown = 40;    // terms of the ad
constexpr std::size_t most_of_a_rule = 20;  // findings in a report; JSON has them all

Inlines text(std::string words) {
  return {plain(std::move(words))};
}

std::string enumerate_all(const std::vector<std::string>& items) {
  return fmt::format("{}", fmt::join(items, ", "));
}

class ReportComposer {
 public:
  ReportComposer(const Check& check, const SkillIndex& index, ReportDetail detail)
      : check_(check), index_(index), full_(detail == ReportDetail::full) {}

  Document compose() {
    add_title();
    add_steps();
    if (check_.demand != nullptr) {
      add_match();
      add_coverage();
      add_terms();
    } else {
      add_categories();
    }
    add_findings();
    add_file();
    Document document;
    document.meta.title = title();
    document.meta.subject = "Check of a resume";
    document.meta.running_head = title() + " · {page} of {pages}";
    document.meta.keep_words = false;
    document.blocks = std::move(blocks_);
    return document;
  }

 private:
  std::string title() const {
    const std::string& name = check_.resume.name;
    return fmt::format("Resume check: {}", name.empty() ? check_.resume.file : name);
  }

  void add_title() {
    Title head;
    head.text = text(title());
    if (check_.demand != nullptr) {
      const Job& job = check_.demand->job;
      std::string subtitle = job.title.value;
      if (!job.company.empty()) subtitle += (subtitle.empty() ? "" : ", ") + job.company.value;
      head.subtitle = text(subtitle.empty() ? job.file : subtitle);
      const bool measured = !check_.coverage.empty();
      if (measured) head.details.push_back(text(fmt::format("match with this ad {:.2f}", check_.match.score)));
    } else {
      head.subtitle = text(fmt::format("against what ads for {} roles take for granted", word_of(check_.role)));
    }
    const std::array counts{count_findings(check_, Severity::error), count_findings(check_, Severity::warning),
                            count_findings(check_, Severity::note)};
    head.details.push_back(
        text(fmt::format("{}, {}, {}", count_of_things(counts[0], "error"), count_of_things(counts[1], "warning"),
                         count_of_things(counts[2], "note"))));
    if (!check_.resume.name.empty())
      head.details.push_back(text(check_.resume.file.substr(check_.resume.file.rfind('/') + 1)));
    blocks_.emplace_back(std::move(head));
  }

  void add_heading(std::string words, int level = 1) { blocks_.emplace_back(Heading{level, text(std::move(words))}); }

  void add_paragraph(std::string words, ParagraphKind kind = ParagraphKind::body) {
    blocks_.emplace_back(Paragraph{text(std::move(words)), kind});
  }

  void add_term(const std::string& name, const std::string& values) {
    blocks_.emplace_back(Paragraph{{strong(label(name)), plain(values)}, ParagraphKind::term});
  }

  void add_steps() {
    const std::vector<std::string> steps = next_steps(check_, index_);
    if (steps.empty()) return;
    add_heading("Do first");
    Bullets list;
    for (const std::string& step : steps) list.items.push_back(text(step));
    blocks_.emplace_back(std::move(list));
  }

  void add_match() {
    if (check_.coverage.empty()) return;
    add_heading("Match with this ad");
    add_paragraph(
        fmt::format("{:.2f} of 1, by version {} of the measure: how much of what the ad asks for can be seen in the "
                    "resume. It says nothing about getting the job, and there is no mark to pass.",
                    check_.match.score, Match::version));
    Table table;
    table.header = {text("part"), text("counts"), text("met"), text("why")};
    for (const MatchPart& part : check_.match.parts) {
      table.rows.push_back({text(part.name), text(percent(part.share)), text(percent(part.met)), text(part.why)});
    }
    table.widths = {18, 9, 9, 64};
    blocks_.emplace_back(std::move(table));
  }

  void add_coverage() {
    add_heading("What the ad asks for");
    if (check_.coverage.empty()) return add_paragraph("No skill of the list stands in what it asks for.");
    Table table;
    table.header = {text("skill"), text("asked"), text("resume"), text("where, how long")};
    for (const Coverage& coverage : check_.coverage) {
      const Requirement& asked = coverage.requirement;
      std::string how = std::string(word_of(asked.asked));
      if (asked.years > 0) how += fmt::format(", {} y", asked.years);
      const std::string kind(word_of(coverage.kind));
      const Inlines status = coverage.kind == Kind::missing ? Inlines{strong(kind)} : text(kind);
      table.rows.push_back({text(name_of(asked, index_)), text(how), status, evidence_cell(coverage)});
    }
    table.widths = {22, 13, 12, 53};
    blocks_.emplace_back(std::move(table));
  }

  Inlines evidence_cell(const Coverage& coverage) const {
    if (coverage.kind == Kind::missing) {
      if (!coverage.closest) return {};
      return text(fmt::format("nearest: {}", index_.name(*coverage.closest)));
    }
    std::string words;
    const auto add = [&](const std::string& part) { words += (words.empty() || part.empty() ? "" : " · ") + part; };
    if (coverage.requirement.any_of.size() > 1) add(std::string(index_.name(coverage.skill)));
    if (coverage.implied_by) add(fmt::format("by {}", index_.name(*coverage.implied_by)));
    if (coverage.months > 0) add(duration_of(coverage.months));
    if (coverage.months > 0 && coverage.last_used) add(fmt::format("last {}", month_of(*coverage.last_used)));
    add(places_of(coverage.evidence));
    Inlines cell = text(words);
    if (full_ && !coverage.evidence.empty()) {
      cell.push_back(quiet(fmt::format("\n“{}”", shortened(coverage.evidence.front().text))));
    }
    return cell;
  }

  // "lines 12, 30 and 2 more", "page 1, line 4; page 2, line 9".
  static std::string places_of(const std::vector<Evidence>& evidence) {
    std::vector<std::string> lines;
    std::vector<std::string> others;
    for (const Evidence& item : evidence) {
      const std::string place = place_of(item.where);
      const bool plain_line = place.starts_with("line ");
      std::vector<std::string>& places = plain_line ? lines : others;
      const std::string name = plain_line ? place.substr(place.find(' ') + 1) : place;
      if (!name.empty() && std::find(places.begin(), places.end(), name) == places.end()) places.push_back(name);
    }
    if (others.empty()) return lines.empty() ? "" : (lines.size() == 1 ? "line " : "lines ") + cut(lines, ", ");
    return cut(others, "; ");
  }

  static std::string cut(const std::vector<std::string>& places, std::string_view separator) {
    const std::size_t shown = std::min(places.size(), most_places);
    const std::string more = places.size() > shown ? fmt::format(" and {} more", places.size() - shown) : "";
    const auto end = places.begin() + static_cast<std::ptrdiff_t>(shown);
    return fmt::format("{}{}", fmt::join(places.begin(), end, separator), more);
  }

  void add_terms() {
    std::vector<std::string> listed;
    for (const SkillUse& use : check_.uses) {
      if (use.kind == Kind::listed && !index_.is_concept(use.skill)) listed.emplace_back(index_.name(use.skill));
    }
    std::vector<std::string> unknown = check_.demand->unknown;
    if (unknown.size() > most_unknown) unknown.resize(most_unknown);
    if (listed.empty() && unknown.empty()) return;
    add_heading("Beside the table");
    if (!listed.empty()) add_term("Listed and shown in no job or project", enumerate_all(listed));
    if (!unknown.empty()) add_term("In the ad, not in the list of skills: read these yourself", enumerate_all(unknown));
  }

  void add_categories() {
    std::map<std::string, std::array<std::vector<std::string>, 3>> categories;  // shown, listed, absent
    for (const SkillUse& use : check_.uses) {
      const std::size_t column = use.kind == Kind::shown || use.kind == Kind::project ? 0 : 1;
      categories[std::string(index_.category(use.skill))][column].emplace_back(index_.name(use.skill));
    }
    for (const SkillId skill : check_.absent) {
      categories[std::string(index_.category(skill))][2].emplace_back(index_.name(skill));
    }
    add_heading("Skills");
    add_paragraph("Ads for the role take the names in the last column for granted. Add one only if it is true.");
    Table table;
    table.header = {text("category"), text("shown in work or projects"), text("listed only"), text("absent")};
    for (const auto& [name, columns] : categories) {
      table.rows.push_back({text(label_of_category(name)),
                            text(enumerate_all(columns[0])),
                            text(enumerate_all(columns[1])),
                            {strong(enumerate_all(columns[2]))}});
    }
    table.widths = {20, 38, 20, 22};
    blocks_.emplace_back(std::move(table));
  }

  void add_findings() {
    add_heading("Findings");
    if (check_.findings.empty()) return add_paragraph("None.");
    add_paragraph("shortlist check --rules explains each rule.", ParagraphKind::quiet);
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
      const int count = count_findings(check_, severity);
      if (count == 0) continue;
      add_heading(count_of_things(count, word_of(severity)), 2);
      add_findings(severity);
    }
  }

  void add_findings(Severity severity) {
    Table table;
    table.header = {text("rule"), text("where"), text("what")};
    std::map<std::string, std::size_t> counts;
    for (const Finding& finding : check_.findings) {
      if (finding.severity != severity) continue;
      const std::size_t count = ++counts[finding.rule];
      if (count > most_of_a_rule) continue;
      Inlines what = text(finding.message);
      if (!finding.question.empty()) what.push_back(quiet(" · " + finding.question));
      if (full_ && count == 1) what.push_back(quiet(fmt::format(" · why: {}", reason_of(finding.rule))));
      table.rows.push_back({text(finding.rule), text(place_of(finding.where)), std::move(what)});
    }
    for (const auto& [rule, count] : counts) {
      if (count <= most_of_a_rule) continue;
      table.rows.push_back({text(rule), {}, text(fmt::format("and {} more like these", count - most_of_a_rule))});
    }
    table.widths = {10, 16, 74};
    blocks_.emplace_back(std::move(table));
  }

  void add_file() {
    const std::vector<std::string> facts = words_of_facts(check_.resume.facts);
    if (facts.empty()) return;
    add_heading("The file");
    Bullets list;
    for (const std::string& fact : facts) list.items.push_back(text(fact));
    blocks_.emplace_back(std::move(list));
  }

  const Check& check_;
  const SkillIndex& index_;
  bool full_;
  std::vector<Block> blocks_;
};

}  // namespace

Document compose_report(const Check& check, const SkillIndex& index, ReportDetail detail) {
  return ReportComposer(check, index, detail).compose();
}

}  // namespace shortlist
