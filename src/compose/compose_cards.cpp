#include "compose/compose_cards.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compose/claim_lines.h"
#include "compose/inlines.h"
#include "compose/pack_composer.h"
#include "compose/probe_advice.h"
#include "model/question_words.h"

namespace shortlist {
namespace {

constexpr std::size_t context_words = 14;  // of a line of the resume, below a question about it

std::vector<Inlines> plain_items(const std::vector<std::string>& texts) {
  std::vector<Inlines> items;
  for (const std::string& text : texts) items.push_back({plain(text)});
  return items;
}

std::vector<Inlines> marked_items(const std::vector<std::string>& texts) {
  std::vector<Inlines> items;
  for (const std::string& text : texts) items.push_back(marked(text));
  return items;
}

// What programs for cards take for a name: one line, no quotes, no levels.
std::string deck_name(const Pack& pack) {
  std::string whom = pack.role;
  if (!pack.company.empty()) whom += (whom.empty() ? "" : ", ") + pack.company;
  if (whom.empty()) whom = pack.candidate;
  std::string name = "Interview: ";
  for (const char byte : whom) {
    if (byte == ':' && name.back() == ':') continue;
    name += static_cast<unsigned char>(byte) < ' ' ? ' ' : byte == '"' ? '\'' : byte;
  }
  return name;
}

class CardComposer {
 public:
  CardComposer(const Pack& pack, const QuestionIndex& bank) : pack_(pack), bank_(bank) {}

  CardDeck compose() {
    for (const ChallengeSheet& sheet : pack_.challenges) add_probes(sheet.bullet, sheet.probes, "challenge");
    for (const DiveSheet& sheet : pack_.dives) add_probes(sheet.bullet, sheet.probes, "deep-dive");
    for (const auto* list : {&pack_.common, &pack_.behavioural, &pack_.technical}) add_questions(*list);
    for (const GapSheet& gap : pack_.gaps) add_gap(gap);
    for (const auto* list : {&pack_.design, &pack_.coding, &pack_.debugging}) add_questions(*list);
    for (const Risk& risk : pack_.risks) add_risk(risk);
    return {deck_name(pack_), std::move(cards_)};
  }

 private:
  // `asks` tells whether two cards ask the same.
  void add(Card card, const std::string& asks) {
    if (!ids_.insert(card.id).second || !asked_.insert(asks).second) return;
    cards_.push_back(std::move(card));
  }

  std::vector<std::string> own_tags(const std::string& area, const std::string& kind) const {
    return {"area::" + area, fmt::format("level::{}", word_for(pack_.level)), "kind::" + kind};
  }

  const StarSheet* told_story(std::size_t bullet) const {
    const auto found = std::find_if(pack_.stories.begin(), pack_.stories.end(),
                                    [&](const StarSheet& sheet) { return sheet.told && sheet.bullet == bullet; });
    return found == pack_.stories.end() ? nullptr : &*found;
  }

  // The line of the resume, and its story when the candidate told it.
  void add_evidence(std::vector<CardPart>& back, const std::string& label, std::size_t number) const {
    const Bullet& bullet = pack_.bullets[number];
    CardPart line{label, {plain(bullet.text)}, {}};
    const std::string source = source_of(bullet);
    if (!source.empty()) line.text.push_back(quiet("\n" + source));
    back.push_back(std::move(line));
    const StarSheet* const told = told_story(number);
    if (told == nullptr) return;
    CardPart story{"Your story", {}, {}};
    for (const auto& [name, words] : {std::pair("Situation", &told->situation), std::pair("Task", &told->task),
                                      std::pair("Action", &told->action), std::pair("Result", &told->result)}) {
      if (!words->empty()) story.items.push_back({strong(std::string(name) + ": "), plain(*words)});
    }
    if (!story.items.empty()) back.push_back(std::move(story));
  }

  void add_probes(std::size_t number, const std::vector<Probe>& probes, const std::string& kind) {
    const Bullet& bullet = pack_.bullets[number];
    for (const Probe& probe : probes) {
      Card card;
      card.id = fmt::format("own:{}\n{}", bullet.text, probe.question);
      card.front = {plain(probe.question), quiet("\n" + beginning(bullet.text, context_words))};
      if (const ProbeAdvice* const advice = advice_on(probe.aspect)) {
        card.back.push_back({"Why they ask", {plain(std::string(advice->why))}, {}});
        card.back.push_back({"A strong answer", {}, plain_items({advice->strong.begin(), advice->strong.end()})});
      }
      add_evidence(card.back, "Your line", number);
      const std::string figures = figures_of(bullet);
      if (!figures.empty()) card.back.push_back({"Its figures", {plain(figures)}, {}});
      card.tags = own_tags("resume", kind);
      add(std::move(card), probe.question);
    }
  }

  void add_questions(const std::vector<ChosenQuestion>& chosen) {
    for (const ChosenQuestion& each : chosen) add_question(each.question, each.because, evidence_for(each));
  }

  // The candidate's own line for a question: chosen with it, or the story that answers it.
  std::optional<std::size_t> evidence_for(const ChosenQuestion& chosen) const {
    if (chosen.bullet) return chosen.bullet;
    for (const MatrixRow& row : pack_.matrix) {
      if (row.question == chosen.question && !row.stories.empty()) return pack_.stories[row.stories.front()].bullet;
    }
    return std::nullopt;
  }

  void add_question(QuestionId id, const std::string& because, std::optional<std::size_t> bullet) {
    const Question question = bank_.question(id);
    Card card;
    card.id = "bank:" + question.id;
    card.front = marked(question.question);
    if (!question.statement.empty()) {
      card.front.push_back(plain("\n"));
      const Inlines statement = marked(question.statement);
      card.front.insert(card.front.end(), statement.begin(), statement.end());
    }
    Inlines why = marked(question.why);
    if (!because.empty()) why.insert(why.begin(), plain(with_capital(because) + ". "));
    card.back.push_back({"Why they ask", std::move(why), {}});
    if (!question.strong.empty()) card.back.push_back({"A strong answer", {}, marked_items(question.strong)});
    const auto gap = std::find_if(pack_.gaps.begin(), pack_.gaps.end(),
                                  [&](const GapSheet& each) { return each.basics && *each.basics == id; });
    if (gap != pack_.gaps.end()) {
      add_honest_answer(card.back, *gap);
    } else if (bullet) {
      add_evidence(card.back, "Your evidence", *bullet);
    }
    card.tags = {fmt::format("area::{}", bank_.area_id(bank_.area(id)))};
    for (const Level level : question.levels) card.tags.push_back(fmt::format("level::{}", word_for(level)));
    card.tags.push_back(fmt::format("kind::{}", word_for(question.kind)));
    if (gap != pack_.gaps.end()) card.tags.emplace_back("kind::gap");
    add(std::move(card), question.question);
  }

  void add_honest_answer(std::vector<CardPart>& back, const GapSheet& gap) const {
    if (!gap.frame.empty()) back.push_back({"An honest answer", {}, marked_items(gap.frame), true});
    if (gap.bullet) add_evidence(back, "What you have: " + gap.closest, *gap.bullet);
  }

  void add_gap(const GapSheet& gap) {
    for (const std::string& question : {gap.opener, gap.bridge}) {
      if (question.empty()) continue;
      Card card;
      card.id = fmt::format("gap:{}\n{}", gap.name, question);
      card.front = {plain(question)};
      card.back.push_back({"Why they ask",
                           {plain(fmt::format("The ad asks for {}, and your resume does not show it.", gap.name))},
                           {}});
      add_honest_answer(card.back, gap);
      card.tags = own_tags("gaps", "gap");
      add(std::move(card), question);
    }
    if (gap.basics) add_question(*gap.basics, {}, {});
  }

  void add_risk(const Risk& risk) {
    Card card;
    card.id = "risk:" + risk.question;
    card.front = {plain(risk.question)};
    card.back.push_back({"Why they ask", {plain(risk.fact)}, {}});
    card.back.push_back({"An honest answer", marked(risk.frame), {}});
    card.tags = own_tags("resume", "risk");
    add(std::move(card), risk.question);
  }

  const Pack& pack_;
  const QuestionIndex& bank_;
  std::vector<Card> cards_;
  std::set<std::string> ids_, asked_;
};

}  // namespace

CardDeck compose_cards(const Pack& pack, const QuestionIndex& bank) {
  return CardComposer(pack, bank).compose();
}

}  // namespace shortlist
