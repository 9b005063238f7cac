// Questions of the bank, each with room for an answer.
#include <fmt/format.h>

#include "compose/inlines.h"
#include "compose/pack_composer.h"

namespace shortlist {
namespace {

// How much later than a question the parts of its answer are wanted.
constexpr int rank_of_steps = 2;
constexpr int rank_of_keys = 3;
constexpr int rank_of_sample = 4;

constexpr int answer_lines = 2;
constexpr int sketch_lines = 8;
constexpr int code_lines = 10;

std::vector<Inlines> row_of(const std::string& first, const std::string& second) {
  return {marked(first), marked(second)};
}

void add_list(std::vector<Block>& blocks, const std::string& lead, const std::vector<std::string>& texts,
              Bullets::Mark mark) {
  if (texts.empty()) return;
  blocks.push_back(heading(3, {plain(lead)}));
  blocks.push_back(bullet_list(texts, mark));
}

}  // namespace

void PackComposer::add_head(std::vector<Block>& blocks, const ChosenQuestion& chosen, const Question& question) const {
  blocks.push_back(heading(2, marked(question.question), question_id(chosen.question, bank_)));
  Inlines why;
  if (!chosen.because.empty()) why = {plain(with_capital(chosen.because) + ". ")};
  const Inlines learn = marked(question.why);
  why.insert(why.end(), learn.begin(), learn.end());
  blocks.push_back(quiet_paragraph(std::move(why)));
  if (!chosen.bullet) return;
  Inlines own = {plain(beginning(pack_.bullets[*chosen.bullet].text, 12))};
  const Inlines where = reference_to_bullet(*chosen.bullet);
  own.insert(own.end(), where.begin(), where.end());
  blocks.push_back(lead_in("Your evidence", std::move(own)));
}

void PackComposer::add_design(std::vector<Block>& blocks, const Question& question) const {
  add_list(blocks, "Ask first", question.clarifying, Bullets::Mark::box);
  if (!question.sizing.empty()) {
    Table table;
    table.header = {{plain("Work out")}, {plain("Yours")}};
    table.widths = {4, 5};
    table.row_lines = 1.1;
    for (const SizedQuantity& each : question.sizing) table.rows.push_back({marked(each.quantity), {}});
    blocks.emplace_back(std::move(table));
  }
}

void PackComposer::add_coding(std::vector<Block>& blocks, const Question& question) const {
  blocks.push_back(paragraph(marked(question.statement)));
  if (!question.examples.empty()) {
    Table table;
    table.header = {{plain("Input")}, {plain("Output")}};
    for (const WorkedExample& each : question.examples) {
      Inline input = plain(each.input);
      Inline output = plain(each.output);
      input.code = output.code = true;
      table.rows.push_back({{input}, {output}});
    }
    blocks.emplace_back(std::move(table));
  }
  blocks.emplace_back(Worksheet{{strong("Write it")}, code_lines, Worksheet::Kind::code});
}

std::vector<Block> PackComposer::answer(const ChosenQuestion& chosen, const Question& question) const {
  std::vector<Block> blocks;
  if (question.skeleton.empty()) return blocks;
  blocks.push_back(heading(3, {plain("Steps of your answer")}));
  Bullets steps;
  steps.mark = Bullets::Mark::number;
  for (const std::string& step : question.skeleton) steps.items.push_back(filled(step, chosen.fill));
  blocks.emplace_back(std::move(steps));
  if (!question.tip.empty()) blocks.push_back(lead_in("Tip", marked(question.tip)));
  return blocks;
}

std::vector<Block> PackComposer::answer_keys(const Question& question) const {
  std::vector<Block> blocks;
  if (!question.sizing.empty()) {
    Table table;
    table.header = {{plain("Sizing")}, {plain("One way to it")}};
    table.widths = {4, 5};
    for (const SizedQuantity& each : question.sizing) table.rows.push_back(row_of(each.quantity, each.work));
    blocks.emplace_back(std::move(table));
  }
  add_list(blocks, "The least diagram", question.diagram, Bullets::Mark::bullet);
  for (const DeepDive& dive : question.deep_dives) {
    add_list(blocks, dive.topic, dive.points, Bullets::Mark::bullet);
  }
  if (!question.failures.empty()) {
    Table table;
    table.header = {{plain("Fails")}, {plain("Effect")}, {plain("Answer")}};
    table.widths = {3, 3, 4};
    for (const FailureCase& each : question.failures) {
      table.rows.push_back({marked(each.fails), marked(each.effect), marked(each.answer)});
    }
    blocks.emplace_back(std::move(table));
  }
  add_list(blocks, "Edge cases", question.edge_cases, Bullets::Mark::bullet);
  add_list(blocks, "Test with", question.tests, Bullets::Mark::bullet);
  add_list(blocks, "Two ways to solve it", question.solutions, Bullets::Mark::bullet);
  if (!question.complexity.empty()) blocks.push_back(lead_in("Cost", marked(question.complexity)));
  add_list(blocks, "What sounds weak", question.red_flags, Bullets::Mark::bullet);
  add_list(blocks, "Do not say", question.avoid, Bullets::Mark::bullet);
  return blocks;
}

std::vector<Block> PackComposer::sample(const Question& question) const {
  if (question.sample.empty()) return {};
  return {heading(3, {plain("A sample answer: hers, not yours")}), quiet_paragraph(marked(question.sample))};
}

void PackComposer::add_question(Items& items, const ChosenQuestion& chosen) const {
  const Question question = bank_.question(chosen.question);
  std::vector<Block> blocks;
  add_head(blocks, chosen, question);
  if (question.kind == QuestionKind::design) {
    add_design(blocks, question);
  } else if (question.kind == QuestionKind::coding) {
    add_coding(blocks, question);
  }
  add_list(blocks, "A strong answer", question.strong, Bullets::Mark::box);
  if (!question.follow_ups.empty()) {
    std::vector<std::string> asks;
    for (const FollowUp& each : question.follow_ups) asks.push_back(each.ask);
    add_list(blocks, "Then they ask", asks, Bullets::Mark::bullet);
  }
  if (!chosen.expect.empty()) blocks.push_back(expected(chosen.expect));
  if (question.kind == QuestionKind::design) {
    blocks.emplace_back(Worksheet{{strong("Draw it")}, sketch_lines, Worksheet::Kind::sketch});
  }
  if (question.kind == QuestionKind::common) blocks.push_back(ruled_lines(answer_lines));
  items.push_back({chosen.rank, std::move(blocks)});
  const auto add = [&](int later, std::vector<Block> part) {
    if (!part.empty()) items.push_back({chosen.rank + later, std::move(part), true});
  };
  add(rank_of_steps, answer(chosen, question));
  add(rank_of_keys, answer_keys(question));
  add(rank_of_sample, sample(question));
}

PackComposer::Items PackComposer::questions(const std::vector<ChosenQuestion>& chosen) const {
  Items items;
  for (const ChosenQuestion& each : chosen) add_question(items, each);
  return items;
}

}  // namespace shortlist
