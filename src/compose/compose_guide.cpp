#include "compose/compose_guide.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "compose/claim_lines.h"
#include "compose/inlines.h"
#include "compose/pack_composer.h"
#include "compose/page_blocks.h"
#include "model/question_words.h"

namespace shortlist {
namespace {

using Items = std::vector<PackItem>;

constexpr std::size_t quoted_words = 16;  // of a line of the resume that is printed as a claim too
constexpr double line_to_write = 1.3;     // lines

class GuideComposer {
 public:
  GuideComposer(const Guide& guide, const QuestionIndex& bank) : guide_(guide), bank_(bank) {
    scores_ = bank.find_page("interviewer-scores");
    for (const PackBlock& block : scores_.blocks) {
      if (block.kind == PackBlock::Kind::table) score_heads_ = block.texts;
    }
  }

  PackSheets sheets() const {
    PackSheets sheets;
    sheets.meta = meta();
    sheets.front_apart = false;
    add(sheets, "glance", "What the resume says", glance());
    add(sheets, "fair", bank_.find_page("interviewer-fair").title, page("interviewer-fair"));
    add(sheets, "claims", "What it claims", claims());
    add(sheets, "job", "What the job asks", requirements());
    if (!sheets.sections.empty()) {
      std::vector<Block>& opening = sheets.sections.front().opening;
      const std::vector<Block> front = head();
      opening.insert(opening.begin(), front.begin(), front.end());
    }
    return sheets;
  }

 private:
  void add(PackSheets& sheets, const std::string& name, const std::string& title, Items items) const {
    if (items.empty()) return;
    const bool begins_page = name == "claims" && !guide_.thin;
    PackSection section{name, opening_of(name, title, begins_page), std::move(items)};
    std::get<Heading>(section.opening.back()).chapter = false;  // pages are few, and full
    sheets.sections.push_back(std::move(section));
  }

  std::string role_and_company() const {
    return guide_.role + (guide_.role.empty() || guide_.company.empty() ? "" : " · ") + guide_.company;
  }

  Meta meta() const {
    Meta meta;
    const std::string whom = guide_.candidate.empty() ? "" : ": " + guide_.candidate;
    meta.title = "Interview guide" + whom;
    meta.subject = guide_.role;
    meta.running_head = fmt::format("{}\tInterview guide · {{page}}/{{pages}}", guide_.candidate);
    return meta;
  }

  std::vector<Block> head() const {
    Title title;
    title.text = {plain("Interview guide")};
    title.subtitle = cell(guide_.candidate);
    const std::string job = role_and_company();
    if (!job.empty()) title.details.push_back(cell(job));
    title.details.push_back(cell(fmt::format("{} level", word_for(guide_.level))));
    Table form;
    form.header = {cell("Interviewer"), cell("Day, from, to"), cell("Also in the room")};
    form.widths = {3, 3, 4};
    form.rows = {{{}, {}, {}}};
    form.row_lines = line_to_write;
    return {std::move(title), std::move(form)};
  }

  Items page(const std::string& id) const {
    const PackPage page = bank_.find_page(id);
    std::vector<Block> blocks;
    for (const PackBlock& block : page.blocks) {
      for (Block& made : blocks_of(block, {})) blocks.push_back(std::move(made));
    }
    if (blocks.empty()) return {};
    return {{1, std::move(blocks)}};
  }

  Items glance() const {
    std::vector<Block> blocks;
    if (!guide_.roles.empty()) {
      Table table;
      table.header = {cell("When"), cell("Role"), cell("Where")};
      table.widths = {2.6, 4, 4};
      for (const GuideRole& role : guide_.roles)
        table.rows.push_back({cell(period_words(role.period)), cell(role.title), cell(role.company)});
      blocks.emplace_back(std::move(table));
    }
    const auto add_names = [&](const std::string& lead, const std::vector<std::string>& names) {
      if (!names.empty()) blocks.push_back(lead_in(lead, cell(fmt::format("{}", fmt::join(names, ", ")))));
    };
    add_names("Shown by a line of work", guide_.shown);
    add_names("Only listed", guide_.only_listed);
    if (blocks.empty()) blocks.push_back(paragraph(cell("Neither roles nor skills could be read from it.")));
    if (guide_.thin) {
      for (const PackBlock& block : bank_.find_page("interviewer-thin").blocks) {
        for (Block& made : blocks_of(block, {})) blocks.push_back(std::move(made));
      }
    }
    return {{1, std::move(blocks)}};
  }

  // To tick one of the scores, with room for what was said.
  Block score_grid() const {
    Table grid;
    for (const std::string& head : score_heads_) {
      grid.header.push_back(marked(head));
      grid.widths.push_back(1.7);
    }
    grid.header.push_back(cell("Heard, in their words"));
    grid.widths.push_back(5.5);
    grid.rows.emplace_back(grid.header.size());
    grid.row_lines = line_to_write;
    return grid;
  }

  PackItem claim(std::size_t number) const {
    const GuideClaim& claim = guide_.claims[number];
    const Bullet& bullet = guide_.bullets[claim.bullet];
    std::vector<Block> blocks = {
        heading(2, cell(fmt::format("{}. {}", number + 1, bullet.text)), numbered_id("claim", number))};
    std::get<Heading>(blocks.front()).whole = true;  // nobody turns pages while somebody talks
    const std::string source = source_of(bullet);
    if (!source.empty()) blocks.push_back(quiet_paragraph(cell(source)));
    blocks.push_back(probes_of(claim.probes));
    if (!claim.strong.empty()) blocks.push_back(lead_in("A strong answer", marked(claim.strong)));
    if (!claim.red_flags.empty()) blocks.push_back(lead_in("Red flags", marked(claim.red_flags)));
    blocks.push_back(score_grid());
    return {claim.rank, std::move(blocks)};
  }

  Items claims() const {
    Items items;
    if (guide_.claims.empty()) return items;
    items = page(scores_.id);
    for (std::size_t i = 0; i < guide_.claims.size(); ++i) items.push_back(claim(i));
    return items;
  }

  // Where the resume shows it, in its own words.
  Inlines shown(const GuideRequirement& requirement) const {
    if (requirement.bullet) {
      const Bullet& bullet = guide_.bullets[*requirement.bullet];
      Inlines text = cell(beginning(bullet.text, quoted_words));
      if (!bullet.place.empty()) text.push_back(quiet(" " + bullet.place));
      for (std::size_t i = 0; i < guide_.claims.size(); ++i) {
        if (guide_.claims[i].bullet == *requirement.bullet) text.push_back(reference(numbered_id("claim", i), " · "));
      }
      return text;
    }
    if (!requirement.text.empty()) return cell(beginning(requirement.text, quoted_words));
    switch (requirement.kind) {
      case Coverage::Kind::implied:
        return cell(fmt::format("Not named; it comes with {}", requirement.near));
      case Coverage::Kind::missing:
        return cell("Not in it" + (requirement.near.empty() ? "" : "; the nearest is " + requirement.near));
      case Coverage::Kind::shown:
      case Coverage::Kind::project:
      case Coverage::Kind::listed:
        break;
    }
    return cell("Listed, and no line shows it");
  }

  Items requirements() const {
    if (guide_.requirements.empty()) return {};
    Table table;
    table.header = {cell("Asked for"), cell("In the resume"), cell("To ask"), cell("1–4, heard")};
    table.widths = {2.1, 3.6, 4, 2.4};
    table.row_lines = line_to_write;
    for (const GuideRequirement& each : guide_.requirements) {
      Inlines asked = {strong(each.name), quiet("\n" + asked_words(each.asked, each.years))};
      Inlines ask = each.question ? marked(std::string(bank_.wording(*each.question))) : cell(each.opener);
      table.rows.push_back({std::move(asked), shown(each), std::move(ask), {}});
    }
    Items items = {{1, {std::move(table)}}};
    if (!guide_.also_asked.empty()) {
      const std::string names = fmt::format("{}", fmt::join(guide_.also_asked, ", "));
      items.push_back({2, {lead_in("The ad also names", cell(names))}});
    }
    return items;
  }

  const Guide& guide_;
  const QuestionIndex& bank_;
  PackPage scores_;
  std::vector<std::string> score_heads_;
};

}  // namespace

PackSheets compose_guide(const Guide& guide, const QuestionIndex& bank) {
  return GuideComposer(guide, bank).sheets();
}

}  // namespace shortlist
