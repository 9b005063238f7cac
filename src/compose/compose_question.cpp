#include "compose/compose_question.h"

#include <fmt/format.h>

#include <utility>

#include "compose/inlines.h"
#include "document/markup.h"
#include "model/question_words.h"

namespace shortlist {
namespace {

// The markup was checked when the question was read.
Inlines marked(const std::string& text) {
  Diagnostics unheard;
  return parse_markup({text, {}}, unheard);
}

// "senior", "mid to staff"; with a gap between: "junior, senior".
std::string level_range(const std::vector<Level>& levels) {
  std::vector<std::string_view> names;
  for (const Level level : levels) names.push_back(word_for(level));
  const bool run =
      levels.size() > 1 &&
      static_cast<std::size_t>(levels.back()) - static_cast<std::size_t>(levels.front()) + 1 == levels.size();
  return run ? fmt::format("{} to {}", names.front(), names.back()) : fmt::format("{}", fmt::join(names, ", "));
}

std::string minutes_text(int minutes) {
  return fmt::format("{} minute{}", minutes, minutes == 1 ? "" : "s");
}

std::string enumerate_texts(const std::vector<Text>& texts) {
  std::string list;
  for (const Text& text : texts) list += (list.empty() ? "" : ", ") + text.value;
  return list;
}

template <typename Choice>
std::string enumerate_choices(const std::vector<Choice>& choices) {
  std::vector<std::string_view> names;
  for (const Choice choice : choices) names.push_back(word_for(choice));
  return fmt::format("{}", fmt::join(names, ", "));
}

class QuestionComposer {
 public:
  QuestionComposer(const Question& question, std::string_view area_title) : q_(question), area_title_(area_title) {}

  Document compose() {
    add_head();
    add_list("Also asked as", q_.variants);
    add_paragraph(q_.kind == QuestionKind::ask ? "Why ask it" : "Why they ask", q_.why);
    add_task();
    add_list(q_.kind == QuestionKind::ask ? "Signs of a good answer" : "Strong points", q_.strong);
    add_bar();
    add_list(q_.kind == QuestionKind::ask ? "Signs of a bad answer" : "Red flags", q_.red_flags);
    add_list("Do not say", q_.avoid);
    add_follow_ups();
    add_design();
    add_list("Test with", q_.tests);
    add_list("Two ways to solve it", q_.solutions);
    add_list("Steps of your answer", q_.skeleton);
    add_paragraph("A sample answer: hers, not yours", q_.sample);
    add_paragraph("Tip", q_.tip);
    add_end();
    Document document;
    document.meta.title = q_.id;
    document.blocks = std::move(blocks_);
    return document;
  }

 private:
  void add_head() {
    Title title;
    title.text = marked(q_.question);
    title.subtitle = {plain(fmt::format("{} · {}", area_title_, q_.id))};
    std::string kind(word_for(q_.kind));
    if (q_.competency) kind += fmt::format(": {}", word_for(*q_.competency));
    for (std::string& detail : std::vector<std::string>{kind, level_range(q_.levels), minutes_text(q_.minutes),
                                                        fmt::format("difficulty {} of 3", q_.difficulty)}) {
      title.details.push_back({plain(std::move(detail))});
    }
    blocks_.emplace_back(std::move(title));
    Inlines terms;
    add_term(terms, "Skills", enumerate_texts(q_.skills));
    add_term(terms, "Topics", fmt::format("{}", fmt::join(q_.topics, ", ")));
    add_term(terms, "Ask", enumerate_choices(q_.audience));
    add_term(terms, "Stages of a company", enumerate_choices(q_.stages));
    add_term(terms, "When the ad is silent on", fmt::format("{}", fmt::join(q_.silent_on, ", ")));
    blocks_.emplace_back(Paragraph{std::move(terms), ParagraphKind::body});
  }

  // A line "name: values", when there are any.
  static void add_term(Inlines& terms, const std::string& name, const std::string& values) {
    if (values.empty()) return;
    terms.push_back(strong(label((terms.empty() ? "" : "\n") + name)));
    terms.push_back(plain(values));
  }

  void add_task() {
    add_paragraph("The task", q_.statement);
    add_table("Examples", {"input", "output"}, q_.examples, [](const WorkedExample& each) {
      return std::vector<Inlines>{{plain(each.input)}, {plain(each.output)}};
    });
    add_paragraph("Complexity", q_.complexity);
    add_list("Edge cases", q_.edge_cases);
    add_list("Ask first", q_.clarifying);
  }

  void add_bar() {
    if (q_.level_bar.empty()) return;
    add_heading("What each level shows");
    Bullets list;
    for (const LevelBar& bar : q_.level_bar) {
      list.items.push_back({strong(label(std::string(word_for(bar.level))))});
      const Inlines text = marked(bar.text);
      list.items.back().insert(list.items.back().end(), text.begin(), text.end());
    }
    blocks_.emplace_back(std::move(list));
  }

  void add_follow_ups() {
    add_table("Follow-ups", {"then they ask", "to learn"}, q_.follow_ups, [](const FollowUp& each) {
      return std::vector<Inlines>{marked(each.ask), marked(each.probes)};
    });
  }

  void add_design() {
    add_table("Sizing", {"what", "how"}, q_.sizing, [](const SizedQuantity& each) {
      return std::vector<Inlines>{marked(each.quantity), marked(each.work)};
    });
    add_list("The least diagram", q_.diagram);
    for (const DeepDive& dive : q_.deep_dives) add_list(fmt::format("Deep dive: {}", dive.topic), dive.points);
    add_table("When it fails", {"what fails", "effect", "answer"}, q_.failures, [](const FailureCase& each) {
      return std::vector<Inlines>{marked(each.fails), marked(each.effect), marked(each.answer)};
    });
  }

  void add_end() {
    if (!q_.related.empty()) {
      add_heading("Asked this, expect");
      blocks_.emplace_back(Paragraph{{plain(enumerate_texts(q_.related))}, ParagraphKind::body});
    }
    add_table("Sources", {"claim", "source"}, q_.facts, [](const SourcedClaim& each) {
      return std::vector<Inlines>{marked(each.claim), marked(each.source)};
    });
  }

  void add_heading(const std::string& words) { blocks_.emplace_back(Heading{2, marked(words)}); }

  void add_paragraph(const std::string& heading, const std::string& text) {
    if (text.empty()) return;
    add_heading(heading);
    blocks_.emplace_back(Paragraph{marked(text), ParagraphKind::body});
  }

  void add_list(const std::string& heading, const std::vector<std::string>& texts) {
    if (texts.empty()) return;
    add_heading(heading);
    Bullets list;
    for (const std::string& text : texts) list.items.push_back(marked(text));
    blocks_.emplace_back(std::move(list));
  }

  template <typename Part, typename Cells>
  void add_table(const std::string& heading, const std::vector<std::string>& columns, const std::vector<Part>& parts,
                 Cells cells) {
    if (parts.empty()) return;
    add_heading(heading);
    Table table;
    for (const std::string& column : columns) table.header.push_back({plain(column)});
    for (const Part& part : parts) table.rows.push_back(cells(part));
    blocks_.emplace_back(std::move(table));
  }

  const Question& q_;
  std::string_view area_title_;
  std::vector<Block> blocks_;
};

}  // namespace

Document compose_question(const Question& question, std::string_view area_title) {
  return QuestionComposer(question, area_title).compose();
}

Document compose_question_list(const std::vector<QuestionLines>& areas) {
  Document document;
  document.meta.title = "Questions";
  for (const QuestionLines& area : areas) {
    document.blocks.emplace_back(Heading{1, {plain(area.area_title)}});
    Table table;
    table.header = {{plain("id, levels, kind, minutes")}, {plain("question")}};
    for (const QuestionLine& line : area.lines) {
      const std::string what = fmt::format("\n{}, {}, {}", level_range(line.levels), word_for(line.kind), line.minutes);
      table.rows.push_back({{strong(line.id), quiet(what)}, marked(line.question)});
    }
    document.blocks.emplace_back(std::move(table));
  }
  return document;
}

}  // namespace shortlist
