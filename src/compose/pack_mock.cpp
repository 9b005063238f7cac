// What a friend reads out to this candidate.
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "compose/claim_lines.h"
#include "compose/inlines.h"
#include "compose/pack_composer.h"

namespace shortlist {
namespace {

constexpr std::size_t lines_asked = 3;    // lines of the resume
constexpr std::size_t probes_asked = 3;   // about each
constexpr std::size_t stories_asked = 2;  // behavioural questions
constexpr std::size_t technical_asked = 2;
constexpr std::size_t gaps_asked = 2;
constexpr std::size_t name_words = 12;

}  // namespace

// Challenges of the heaviest lines, a story question for each of the best stories, technical questions with what they
// lead to, gaps and a design case, all from this pack.
PackComposer::Items PackComposer::mock_script() const {
  std::vector<Block> blocks;
  const auto add = [&blocks](const std::string& title, Bullets list) {
    list.mark = Bullets::Mark::box;
    if (list.items.empty()) return;
    blocks.push_back(heading(3, {plain(title)}));
    blocks.emplace_back(std::move(list));
  };
  for (std::size_t i = 0; i < std::min(lines_asked, pack_.challenges.size()); ++i) {
    const ChallengeSheet& sheet = pack_.challenges[i];
    Bullets list;
    for (const Probe& probe : sheet.probes) {
      if (list.items.size() < probes_asked) list.items.push_back(cell(probe.question));
    }
    add("“" + beginning(pack_.bullets[sheet.bullet].text, name_words) + "”", std::move(list));
  }
  add("Stories", story_questions());
  add("Technical, and what it leads to", technical_questions());
  Bullets gaps;
  for (const GapSheet& gap : pack_.gaps) {
    if (gaps.items.size() < gaps_asked) gaps.items.push_back(cell(gap.bridge.empty() ? gap.opener : gap.bridge));
  }
  add("What the ad asks and the resume does not say", std::move(gaps));
  if (!pack_.design.empty()) {
    Bullets design;
    design.items.push_back(marked(std::string(bank_.wording(pack_.design.front().question))));
    add("To draw", std::move(design));
  }
  if (blocks.empty()) return {};
  blocks.insert(blocks.begin(), heading(2, {plain("For the one who asks: questions to this candidate")}));
  return {{1, std::move(blocks)}};
}

// With the story that should come.
Bullets PackComposer::story_questions() const {
  Bullets list;
  std::vector<std::size_t> told;
  for (const MatrixRow& row : pack_.matrix) {
    if (list.items.size() == stories_asked) break;
    if (row.stories.empty() || std::find(told.begin(), told.end(), row.stories.front()) != told.end()) continue;
    told.push_back(row.stories.front());
    Inlines text = marked(std::string(bank_.wording(row.question)));
    text.push_back(reference(numbered_id("story", row.stories.front()), " · "));
    list.items.push_back(std::move(text));
  }
  return list;
}

Bullets PackComposer::technical_questions() const {
  Bullets list;
  for (const ChosenQuestion& chosen : pack_.technical) {
    if (list.items.size() == technical_asked) break;
    const Question question = bank_.question(chosen.question);
    Inlines text = marked(question.question);
    if (!question.follow_ups.empty()) {
      const Inlines next = marked(question.follow_ups.front().ask);
      text.push_back(plain(" → "));
      text.insert(text.end(), next.begin(), next.end());
    }
    list.items.push_back(std::move(text));
  }
  return list;
}

}  // namespace shortlist
