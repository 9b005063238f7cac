// What stands in front of the sheets, and what frames them.
#include <fmt/format.h>

#include "compose/claim_lines.h"
#include "compose/inlines.h"
#include "compose/pack_composer.h"
#include "model/question_words.h"

namespace shortlist {
namespace {

constexpr std::size_t name_words = 13;   // of a line of the resume, where it is only named
constexpr std::size_t days_of_item = 7;  // a plan is left out by weeks

std::string_view word_for_kind(InterviewKind kind) {
  constexpr std::string_view words[] = {"recruiter", "behavioural", "technical", "system design",
                                        "coding",    "manager",     "panel"};
  return words[static_cast<std::size_t>(kind)];
}

}  // namespace

Meta PackComposer::meta() const {
  Meta meta;
  const std::string whom = pack_.company.empty() ? pack_.role : pack_.company;
  meta.title = fmt::format("Interview pack: {}{}{}", pack_.candidate, whom.empty() ? "" : " for ", whom);
  meta.author = pack_.candidate;
  meta.subject = pack_.role;
  meta.running_head = fmt::format("{}{}{}\t{{chapter}} · {{page}}", pack_.candidate, whom.empty() ? "" : " · ", whom);
  return meta;
}

Inlines PackComposer::role_and_company() const {
  Inlines text = cell(pack_.role);
  join(text, cell(pack_.company), pack_.role.empty() ? "" : " · ");
  return text;
}

std::vector<Block> PackComposer::front() const {
  std::vector<Block> blocks;
  Title title;
  title.text = {plain("Interview pack")};
  title.subtitle = role_and_company();
  title.details.push_back(cell(pack_.candidate));
  title.details.push_back(cell(std::to_string(pack_.year)));
  title.details.push_back(cell(fmt::format("{} level", word_for(pack_.level))));
  blocks.emplace_back(std::move(title));
  if (!pack_.level_because.empty()) blocks.push_back(quiet_paragraph({plain("Level: " + pack_.level_because)}));
  if (!pack_.interviews.empty()) {
    Table table;
    table.header = {cell("When"), cell("Round"), cell("With")};
    table.widths = {3, 3, 4};
    for (const Interview& round : pack_.interviews) {
      const std::string with = round.with + (round.place.empty() || round.with.empty() ? "" : ", ") + round.place;
      table.rows.push_back(
          {cell(date_words(round.date)),
           cell(fmt::format("{}, {} min", with_capital(std::string(word_for_kind(round.kind))), round.minutes)),
           cell(with)});
    }
    blocks.emplace_back(std::move(table));
  }
  if (pack_.thin) {
    blocks.push_back(lead_in("This pack is thin", {plain("few lines of your resume say what changed, and by how much. "
                                                         "Put a figure to these, and make the pack anew:")}));
    Bullets list;
    for (const std::size_t bullet : pack_.needs_figures) list.items.push_back(cell(pack_.bullets[bullet].text));
    if (!list.items.empty()) blocks.emplace_back(std::move(list));
  }
  blocks.push_back(heading(1, {plain("Contents")}));
  blocks.emplace_back(Contents{});
  return blocks;
}

// One page: what to look at before the door.
PackComposer::Items PackComposer::cheat() const {
  std::vector<Block> blocks;
  const CheatSheet& sheet = pack_.cheat;
  if (!sheet.numbers.empty()) {
    blocks.push_back(heading(2, {plain("Numbers")}));
    Bullets list;
    for (const std::string& number : sheet.numbers) list.items.push_back(cell(number));
    blocks.emplace_back(std::move(list));
  }
  if (!sheet.stories.empty()) {
    blocks.push_back(heading(2, {plain("Stories")}));
    Bullets list;
    list.mark = Bullets::Mark::number;
    for (const std::size_t story : sheet.stories) {
      const StarSheet& star = pack_.stories[story];
      Inlines text = cell(beginning(pack_.bullets[star.bullet].text, name_words));
      if (!star.competencies.empty()) text.push_back(quiet(" " + std::string(word_for(star.competencies.front()))));
      text.push_back(reference(numbered_id("story", story), " · "));
      list.items.push_back(std::move(text));
    }
    blocks.emplace_back(std::move(list));
  }
  if (!sheet.gaps.empty()) {
    blocks.push_back(heading(2, {plain("Gaps, told honestly")}));
    blocks.push_back(paragraph(cell(fmt::format("{}", fmt::join(sheet.gaps, " · ")))));
  }
  if (!sheet.asks.empty()) {
    blocks.push_back(heading(2, {plain("To ask")}));
    Bullets list;
    for (const QuestionId question : sheet.asks) list.items.push_back(marked(std::string(bank_.wording(question))));
    blocks.emplace_back(std::move(list));
  }
  if (!sheet.names.empty()) {
    blocks.push_back(heading(2, {plain("Names")}));
    blocks.push_back(paragraph(cell(fmt::format("{}", fmt::join(sheet.names, " · ")))));
  }
  if (blocks.empty()) return {};
  return {{1, std::move(blocks)}};
}

PackComposer::Items PackComposer::screening() const {
  Items items;
  if (!pack_.screening.empty()) {
    Table table;
    table.header = {cell("Looked for"), cell("In the ad's words"), cell("Where you meet it")};
    table.widths = {2.2, 3, 4.2};
    table.row_lines = 1.4;
    for (const ScreenRow& row : pack_.screening) {
      const std::string words = fmt::format("{}", fmt::join(row.ad_words, ", "));
      Inlines proof;
      if (row.bullet) proof = cell(beginning(pack_.bullets[*row.bullet].text, name_words));
      const Inlines where = row.bullet ? reference_to_bullet(*row.bullet) : Inlines{};
      proof.insert(proof.end(), where.begin(), where.end());
      table.rows.push_back({{strong(row.quality)}, cell(words), std::move(proof)});
    }
    items.push_back(
        {1,
         {paragraph(cell("What this ad looks for, in its own words, and the line of your resume that answers. "
                         "An empty cell is the first thing to work on.")),
          std::move(table)}});
  }
  const Items advice = pages("screening");
  items.insert(items.end(), advice.begin(), advice.end());
  return items;
}

std::vector<Block> PackComposer::day(const PlanDay& day) const {
  Inlines title = {plain(day_name(day))};
  if (!day.theme.empty()) title.push_back(plain(" · " + with_capital(day.theme)));
  std::vector<Block> blocks = {heading(2, std::move(title))};
  for (const std::size_t number : day.interviews) {
    const Interview& round = pack_.interviews[number];
    blocks.push_back(
        lead_in("Interview", cell(fmt::format("{}, {}", word_for_kind(round.kind), date_words(round.date)))));
  }
  Bullets list;
  list.mark = Bullets::Mark::box;
  for (const PlanTask& task : day.tasks) {
    Inlines text = marked(task.what);
    // The most that can be read at a glance.
    constexpr std::size_t most_things = 5;
    const std::vector<std::string> named(task.things.begin(),
                                         task.things.begin() + std::min(most_things, task.things.size()));
    const std::string more = task.things.size() > named.size() ? "; …" : "";
    if (!named.empty()) text.push_back(plain(fmt::format(": {}{}", fmt::join(named, "; "), more)));
    for (std::size_t i = 0; i < task.questions.size(); ++i) {
      text.push_back(reference(question_id(task.questions[i], bank_), i == 0 ? " · " : ", "));
    }
    if (task.minutes > 0) text.push_back(quiet(fmt::format(" · {} min", task.minutes)));
    list.items.push_back(std::move(text));
  }
  if (!list.items.empty()) blocks.emplace_back(std::move(list));
  return blocks;
}

PackComposer::Items PackComposer::plan() const {
  Items items;
  if (!pack_.plan.days.empty()) {
    const std::string lead = fmt::format(
        "{}, {} minutes a day. Tick what is done; what comes back after one, three and seven "
        "days is there on purpose.",
        with_capital(pack_.plan.shape), pack_.plan.minutes_per_day);
    items.push_back({1, {paragraph(cell(lead))}});
  }
  for (std::size_t i = 0; i < pack_.plan.days.size(); ++i) {
    if (i > 0 && i % days_of_item == 0) items.push_back({1, {}, true});
    for (Block& block : day(pack_.plan.days[i])) items.back().blocks.push_back(std::move(block));
  }
  const Items advice = pages("plan");
  items.insert(items.end(), advice.begin(), advice.end());
  return items;
}

std::vector<Block> PackComposer::slots(const std::string& title, const std::vector<IntroductionSlot>& slots) const {
  Table table;
  table.header = {cell("Part"), cell("What to say"), cell("s")};
  table.widths = {2, 7, 0.7};
  table.row_lines = 2;
  for (const IntroductionSlot& slot : slots) {
    Inlines say = {quiet(slot.prompt)};
    if (!slot.words.empty()) say.push_back(plain((slot.prompt.empty() ? "" : "\n") + slot.words));
    table.rows.push_back({{strong(slot.label)}, std::move(say), cell(std::to_string(slot.seconds))});
  }
  return {heading(2, {plain(title)}), std::move(table)};
}

PackItem PackComposer::risk(const Risk& risk) const {
  std::vector<Block> blocks = {heading(3, cell(risk.question))};
  blocks.push_back(quiet_paragraph(cell(risk.fact)));
  blocks.push_back(paragraph(marked(risk.frame)));
  blocks.push_back(ruled_lines(2));
  return {risk.rank, std::move(blocks)};
}

PackComposer::Items PackComposer::introduction() const {
  Items items;
  if (!pack_.sixty_seconds.empty()) {
    std::vector<Block> blocks = slots("In 60 seconds", pack_.sixty_seconds);
    blocks.push_back(Worksheet{{plain("My first sentence, word for word")}, 2, Worksheet::Kind::lines});
    items.push_back({1, std::move(blocks)});
  }
  if (!pack_.two_minutes.empty()) items.push_back({2, slots("In two minutes", pack_.two_minutes)});
  for (std::size_t i = 0; i < pack_.risks.size(); ++i) {
    PackItem item = risk(pack_.risks[i]);
    if (i == 0) {
      item.blocks.insert(item.blocks.begin(), heading(2, {plain("What a careful reader of your resume stops at")}));
    }
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace shortlist
