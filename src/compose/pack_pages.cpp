// Pages of advice, questions to ask, and what is nobody else's business.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "compose/inlines.h"
#include "compose/pack_composer.h"
#include "compose/page_blocks.h"
#include "model/question_words.h"

namespace shortlist {
namespace {

struct Place {
  std::string_view page;
  std::string_view section;
};

// Where the built-in pages of advice stand; all others are guides.
constexpr Place places[] = {
    {"screened-for", "screening"},      {"preparation", "plan"},   {"star", "stories"},
    {"ask-by-interviewer", "ask"},      {"ask-by-stage", "ask"},   {"faq", "faq"},
    {"salary-and-notice", "logistics"}, {"day-video", "day"},      {"day-onsite", "day"},
    {"day-coding-tool", "day"},         {"day-whiteboard", "day"}, {"warm-up", "day"},
    {"mock-interview", "mock"},         {"mock-talk", "mock"},     {"after", "debrief"},
};

std::string_view section_of(std::string_view page) {
  const auto* const found =
      std::find_if(std::begin(places), std::end(places), [&](const Place& place) { return place.page == page; });
  return found == std::end(places) ? "guides" : found->section;
}

}  // namespace

// An item for each heading of the page, so that it can end early.
PackComposer::Items PackComposer::page(const PackPage& page, int rank) const {
  Fill fill;
  fill.company = pack_.company;
  fill.role = pack_.role;
  const bool parted = page.id != "mock-interview";  // whoever asks needs the script and the grid
  Items items = {{rank, {heading(2, filled(page.title, fill), "page-" + page.id)}}};
  for (const PackBlock& block : page.blocks) {
    const bool begins_item = block.kind == PackBlock::Kind::heading || block.kind == PackBlock::Kind::qa;
    if (begins_item && parted && items.back().blocks.size() > 1) items.push_back({rank, {}, true});
    for (Block& made : blocks_of(block, fill)) items.back().blocks.push_back(std::move(made));
  }
  return items;
}

PackComposer::Items PackComposer::pages(const std::string& section) const {
  Items items;
  for (const PageChoice& choice : pack_.pages) {
    if (section_of(choice.id) != section) continue;
    const auto found = pages_.find(choice.id);
    if (found == pages_.end()) continue;
    for (PackItem& item : page(found->second, choice.rank)) items.push_back(std::move(item));
  }
  return items;
}

PackComposer::Items PackComposer::ask() const {
  Items items;
  for (const AskItem& each : pack_.asks) {
    const Question question = bank_.question(each.question);
    std::string whom;
    for (const Audience audience : each.audience) {
      whom += (whom.empty() ? "" : ", ") + std::string(word_for(audience));
    }
    std::string why = whom.empty() ? "" : "Ask: " + whom;
    if (!each.because.empty()) why += (why.empty() ? "" : " · ") + with_capital(each.because);
    std::vector<Block> blocks = {heading(2, marked(question.question), question_id(each.question, bank_))};
    Inlines reason = {plain(why.empty() ? "" : why + ". ")};
    const Inlines learn = marked(question.why);
    reason.insert(reason.end(), learn.begin(), learn.end());
    blocks.push_back(quiet_paragraph(std::move(reason)));
    blocks.push_back(ruled_lines(1));
    items.push_back({each.rank, std::move(blocks)});
  }
  const Items advice = pages("ask");
  items.insert(items.end(), advice.begin(), advice.end());
  return items;
}

// Only what is given: without it nobody is asked for a salary.
PackComposer::Items PackComposer::logistics() const {
  if (pack_.logistics.empty()) return {};
  Table table;
  table.header = {{plain("What")}, {plain("Yours")}};
  table.widths = {2, 6};
  for (const auto& [what, yours] : pack_.logistics) {
    table.rows.push_back({{strong(with_capital(what))}, {plain(yours)}});
  }
  Items items = {
      {1, {paragraph({plain("For your eyes: take this page out before the pack goes to anybody.")}), table}}};
  const Items advice = pages("logistics");
  items.insert(items.end(), advice.begin(), advice.end());
  return items;
}

}  // namespace shortlist
