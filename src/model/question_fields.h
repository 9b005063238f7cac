// The fields of a question, in the order of the files: one table for whoever reads, stores or prints whole records.
#pragma once

#include <cstddef>
#include <string_view>

#include "model/question.h"

namespace shortlist {

// How many items a field takes, or which numbers; 0, 0: neither.
struct FieldRange {
  int least = 0;
  int most = 0;
};

// What holds for one field of a record.
struct QuestionField {
  enum class Style {
    plain,   // names and ids, as they stand
    prose,   // with inline markup
    filled,  // … and placeholders as {project}
  };
  std::string_view name;
  unsigned kinds = 0;  // bit k: a question of kind k has it
  FieldRange range;
  Style style = Style::prose;
};

constexpr unsigned kind_bit(QuestionKind kind) {
  return 1u << static_cast<unsigned>(kind);
}

inline constexpr FieldRange points_of_a_dive{3, 5};

inline constexpr unsigned every_kind = (1u << question_kind_count) - 1;
inline constexpr unsigned answered_kinds = every_kind & ~kind_bit(QuestionKind::ask);
inline constexpr unsigned behavioural_kind = kind_bit(QuestionKind::behavioural);
inline constexpr unsigned design_kind = kind_bit(QuestionKind::design);
inline constexpr unsigned coding_kind = kind_bit(QuestionKind::coding);
inline constexpr unsigned ask_kind = kind_bit(QuestionKind::ask);

// Minutes for an answer.
constexpr FieldRange minutes_of(QuestionKind kind) {
  constexpr FieldRange ranges[question_kind_count] = {{2, 5},   {2, 4},   {2, 5}, {35, 45},
                                                      {25, 25}, {10, 10}, {3, 6}, {1, 3}};
  return ranges[static_cast<std::size_t>(kind)];
}

// Calls `visit(field, member)` for each. `Record` is Question or const Question.
template <typename Record, typename Visitor>
void visit_fields(Record& q, Visitor&& visit) {
  using F = QuestionField;
  constexpr F::Style plain = F::Style::plain;
  visit(F{"id", every_kind, {}, plain}, q.id);
  visit(F{"kind", every_kind, {}, plain}, q.kind);
  visit(F{"levels", every_kind, {1, 4}, plain}, q.levels);
  visit(F{"topics", every_kind, {1, 4}, plain}, q.topics);
  visit(F{"skills", every_kind, {0, 12}, plain}, q.skills);
  visit(F{"question", every_kind, {}}, q.question);
  visit(F{"variants", every_kind, {1, 2}}, q.variants);
  visit(F{"why", every_kind, {}}, q.why);
  visit(F{"strong", every_kind, {3, 6}}, q.strong);
  visit(F{"level_bar", answered_kinds, {1, 4}}, q.level_bar);
  visit(F{"red_flags", every_kind, {2, 4}}, q.red_flags);
  visit(F{"follow_ups", every_kind, {3, 5}}, q.follow_ups);
  visit(F{"skeleton", answered_kinds, {3, 6}, F::Style::filled}, q.skeleton);
  visit(F{"sample", answered_kinds, {}}, q.sample);
  visit(F{"tip", every_kind, {}}, q.tip);
  visit(F{"minutes", every_kind, {}, plain}, q.minutes);
  visit(F{"difficulty", every_kind, {1, 3}, plain}, q.difficulty);
  visit(F{"related", every_kind, {1, 4}, plain}, q.related);
  visit(F{"facts", answered_kinds, {0, 20}}, q.facts);
  visit(F{"covers", every_kind, {0, 10}, plain}, q.covers);
  visit(F{"worksheet", answered_kinds, {}, plain}, q.worksheet);
  visit(F{"competency", behavioural_kind, {}, plain}, q.competency);
  visit(F{"avoid", behavioural_kind, {1, 3}}, q.avoid);
  visit(F{"clarifying", design_kind, {4, 8}}, q.clarifying);
  visit(F{"sizing", design_kind, {3, 6}}, q.sizing);
  visit(F{"diagram", design_kind, {4, 8}}, q.diagram);
  visit(F{"deep_dives", design_kind, {3, 3}}, q.deep_dives);
  visit(F{"failures", design_kind, {4, 6}}, q.failures);
  visit(F{"statement", coding_kind, {}}, q.statement);
  visit(F{"examples", coding_kind, {2, 3}, plain}, q.examples);
  visit(F{"complexity", coding_kind, {}}, q.complexity);
  visit(F{"edge_cases", coding_kind, {3, 6}}, q.edge_cases);
  visit(F{"tests", coding_kind, {3, 6}}, q.tests);
  visit(F{"solutions", coding_kind, {2, 2}}, q.solutions);
  visit(F{"audience", ask_kind, {1, 4}, plain}, q.audience);
  visit(F{"stages", ask_kind, {1, 5}, plain}, q.stages);
  visit(F{"silent_on", ask_kind, {0, 10}, plain}, q.silent_on);
}

}  // namespace shortlist
