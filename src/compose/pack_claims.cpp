// Sheets made from the lines of the resume, and from what the ad asks.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "compose/claim_lines.h"
#include "compose/inlines.h"
#include "compose/pack_composer.h"
#include "model/question_words.h"

namespace shortlist {
namespace {

constexpr std::size_t name_words = 9;
constexpr std::size_t hint_words = 6;  // enough to know a story again

// A part of a story: what is known, or room for it.
void add_part(std::vector<Block>& blocks, const std::string& name, const std::string& hint, const std::string& words,
              int lines) {
  if (!words.empty()) {
    blocks.push_back(lead_in(name, cell(words)));
    return;
  }
  blocks.emplace_back(Worksheet{{strong(label(name)), quiet(hint)}, lines, Worksheet::Kind::lines});
}

}  // namespace

Inlines PackComposer::reference_to_bullet(std::size_t bullet) const {
  for (std::size_t i = 0; i < pack_.challenges.size(); ++i) {
    if (pack_.challenges[i].bullet == bullet) return {reference(numbered_id("claim", i), " · ")};
  }
  for (std::size_t i = 0; i < pack_.dives.size(); ++i) {
    if (pack_.dives[i].bullet == bullet) return {reference(numbered_id("dive", i), " · ")};
  }
  return {};
}

Block PackComposer::expected(const std::vector<QuestionId>& questions) const {
  Inlines text = {strong("If asked this, expect: ")};
  for (const QuestionId question : questions) text.push_back(reference(question_id(question, bank_), ", "));
  return paragraph(std::move(text));
}

PackComposer::Items PackComposer::challenges() const {
  Items items;
  for (std::size_t i = 0; i < pack_.challenges.size(); ++i) {
    const ChallengeSheet& sheet = pack_.challenges[i];
    const Bullet& bullet = pack_.bullets[sheet.bullet];
    std::vector<Block> blocks = {heading(2, cell(bullet.text), numbered_id("claim", i))};
    const std::string figures = figures_of(bullet);
    blocks.push_back(quiet_paragraph(cell(source_of(bullet) + (figures.empty() ? "" : " · ") + figures)));
    blocks.push_back(probes_of(sheet.probes));
    blocks.push_back(ruled_lines(3));
    items.push_back({sheet.rank, std::move(blocks)});
  }
  if (!items.empty()) {
    items.front().blocks.insert(
        items.front().blocks.begin(),
        paragraph(cell("Whoever reads a number asks where it comes from. Answer each of these aloud, in one breath: "
                       "what was measured, how, over which time, and what was yours.")));
  }
  return items;
}

PackComposer::Items PackComposer::dives() const {
  Items items;
  for (std::size_t i = 0; i < pack_.dives.size(); ++i) {
    const DiveSheet& sheet = pack_.dives[i];
    const Bullet& bullet = pack_.bullets[sheet.bullet];
    std::vector<Block> blocks = {heading(2, cell(bullet.text), numbered_id("dive", i))};
    blocks.push_back(quiet_paragraph(cell(source_of(bullet))));
    if (!sheet.note.empty()) blocks.push_back(lead_in("Your note", cell(sheet.note)));
    blocks.push_back(probes_of(sheet.probes));
    if (!sheet.expect.empty()) blocks.push_back(expected(sheet.expect));
    blocks.push_back(ruled_lines(3));
    items.push_back({sheet.rank, std::move(blocks)});
  }
  return items;
}

// A table for each rank, so that rows go from its end.
PackComposer::Items PackComposer::requirements() const {
  Items items;
  Table table;
  table.header = {cell("They ask"), cell("You say, in 20 seconds")};
  table.widths = {2.4, 6};
  const auto close = [&](int rank) {
    if (!table.rows.empty()) items.push_back({rank, {table}});
    table.rows.clear();
  };
  int rank = 1;
  for (const RequirementRow& row : pack_.requirements) {
    if (row.rank != rank) close(rank);
    rank = row.rank;
    Inlines asked = {strong(row.name), quiet("\n" + asked_words(row.asked, row.years))};
    Inlines say = cell(row.say);
    if (row.kind == Coverage::Kind::missing) say.insert(say.begin(), strong("Gap. "));
    const Inlines where = row.bullet ? reference_to_bullet(*row.bullet) : Inlines{};
    say.insert(say.end(), where.begin(), where.end());
    table.rows.push_back({std::move(asked), std::move(say)});
  }
  close(rank);
  return items;
}

PackItem PackComposer::gap(const GapSheet& sheet) const {
  std::vector<Block> blocks = {heading(2, {plain(sheet.name), quiet(" · " + asked_words(sheet.asked, 0))})};
  if (!sheet.opener.empty()) blocks.push_back(lead_in("They begin", cell(sheet.opener)));
  if (sheet.basics) {
    Inlines basics = marked(std::string(bank_.wording(*sheet.basics)));
    basics.push_back(reference(question_id(*sheet.basics, bank_), " · "));
    blocks.push_back(lead_in("The basics", std::move(basics)));
    blocks.push_back(bullet_list(bank_.question(*sheet.basics).strong, Bullets::Mark::box));
  }
  if (!sheet.bridge.empty()) blocks.push_back(lead_in("The bridge", cell(sheet.bridge)));
  if (sheet.bullet) {
    Inlines line = cell(pack_.bullets[*sheet.bullet].text);
    const Inlines where = reference_to_bullet(*sheet.bullet);
    line.insert(line.end(), where.begin(), where.end());
    blocks.push_back(lead_in("What you have: " + sheet.closest, std::move(line)));
  }
  if (!sheet.frame.empty()) {
    blocks.push_back(heading(3, {plain("An honest answer")}));
    blocks.push_back(bullet_list(sheet.frame, Bullets::Mark::number));
  }
  blocks.push_back(ruled_lines(2));
  return {sheet.rank, std::move(blocks)};
}

PackComposer::Items PackComposer::gaps() const {
  Items items;
  for (const GapSheet& sheet : pack_.gaps) items.push_back(gap(sheet));
  return items;
}

PackItem PackComposer::story(std::size_t number) const {
  const StarSheet& sheet = pack_.stories[number];
  const Bullet& bullet = pack_.bullets[sheet.bullet];
  std::string shows;
  for (const Competency competency : sheet.competencies) {
    shows += (shows.empty() ? "" : ", ") + std::string(word_for(competency));
  }
  std::vector<Block> blocks = {heading(
      2, {plain(fmt::format("{}. {}", number + 1, beginning(bullet.text, name_words)))}, numbered_id("story", number))};
  blocks.push_back(quiet_paragraph(cell(source_of(bullet) + (shows.empty() ? "" : " · shows ") + shows)));
  blocks.push_back(lead_in("From your resume", cell(bullet.text)));
  add_part(blocks, "Situation", "where, when, which system, who was hurt by it", sheet.situation, 2);
  add_part(blocks, "Task", "what was yours to do, and what made it hard", sheet.task, 1);
  add_part(blocks, "Action", "what you did, step by step; what you turned down", sheet.action, 3);
  add_part(blocks, "Result", "what changed, measured; what you would do otherwise", sheet.result, 2);
  return {sheet.rank, std::move(blocks)};
}

PackItem PackComposer::matrix() const {
  Table table;
  const bool spares = std::any_of(pack_.matrix.begin(), pack_.matrix.end(),
                                  [](const MatrixRow& row) { return row.stories.size() > 1; });
  table.header = {cell("Question"), cell("Shows"), cell("Story")};
  table.widths = {5, 2, 2.9};
  if (spares) table.header.push_back(cell("Spare"));
  if (spares) table.widths.push_back(0.95);
  for (const MatrixRow& row : pack_.matrix) {
    const auto number = [&](std::size_t i) {
      return i < row.stories.size() ? cell(std::to_string(row.stories[i] + 1)) : Inlines{};
    };
    Inlines story = number(0);
    if (!row.stories.empty()) {
      const std::string& line = pack_.bullets[pack_.stories[row.stories.front()].bullet].text;
      story.push_back(quiet(" " + beginning(line, hint_words)));
    }
    table.rows.push_back({marked(std::string(bank_.wording(row.question))), cell(std::string(word_for(row.competency))),
                          std::move(story)});
    if (spares) table.rows.back().push_back(number(1));
  }
  return {1, {heading(2, {plain("Which story for which question")}), std::move(table)}};
}

PackComposer::Items PackComposer::stories() const {
  Items items;
  if (!pack_.matrix.empty()) items.push_back(matrix());
  // Two stories make a page. They come before other musts: the table above tells of all of them.
  for (std::size_t i = 0; i < pack_.stories.size(); ++i) {
    PackItem item = story(i);
    if (i % 2 == 0) {
      items.push_back({0, std::move(item.blocks)});
    } else {
      std::vector<Block>& blocks = items.back().blocks;
      blocks.insert(blocks.end(), std::make_move_iterator(item.blocks.begin()),
                    std::make_move_iterator(item.blocks.end()));
    }
  }
  const Items advice = pages("stories");
  items.insert(items.end(), advice.begin(), advice.end());
  return items;
}

}  // namespace shortlist
