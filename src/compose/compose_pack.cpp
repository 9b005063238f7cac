#include "compose/compose_pack.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "compose/pack_composer.h"

namespace shortlist {
namespace {

struct Chapter {
  std::string_view name;
  std::string_view title;
  bool begins_page;
  std::size_t pace = 1;  // see PackSection
};

// By name, as in pack_section_names.
constexpr Chapter chapters[] = {
    {"cheat", "On one page", true},
    {"screening", "What they look for", true},
    {"plan", "Your plan", true},
    {"introduction", "Introduce yourself", false},
    {"challenges", "Your numbers, challenged", true, 4},
    {"dives", "Deep dives", false, 3},
    {"requirements", "What the ad asks", false},
    {"stories", "Stories", true, 2},
    {"common", "Common questions", false},
    {"technical", "Technical questions", true, 3},
    {"gaps", "Gaps", false},
    {"design", "System design", true},
    {"coding", "Coding and debugging", false},
    {"ask", "Questions to ask", true},
    {"faq", "Frequently asked", false},
    {"guides", "Guides", false},
    {"logistics", "Logistics", true},
    {"day", "On the day", true},
    {"mock", "Rehearse", true, 2},
    {"debrief", "Debrief", true},
};

std::vector<PackItem> joined(std::vector<PackItem> items, std::vector<PackItem> more) {
  items.insert(items.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  return items;
}

bool is_wanted(const std::string& name, const std::vector<std::string>& sections) {
  return sections.empty() || std::find(sections.begin(), sections.end(), name) != sections.end();
}

}  // namespace

PackComposer::PackComposer(const Pack& pack, const QuestionIndex& bank) : pack_(pack), bank_(bank) {
  for (std::size_t i = 0; i < bank.page_count(); ++i) {
    PackPage page = bank.page(i);
    std::string id = page.id;
    pages_.emplace(std::move(id), std::move(page));
  }
}

std::vector<PackItem> PackComposer::items(const std::string& section) const {
  if (section == "cheat") return cheat();
  if (section == "screening") return screening();
  if (section == "plan") return plan();
  if (section == "introduction") return introduction();
  if (section == "challenges") return challenges();
  if (section == "dives") return dives();
  if (section == "requirements") return requirements();
  if (section == "stories") return stories();
  if (section == "technical") return questions(pack_.technical);
  if (section == "gaps") return gaps();
  if (section == "design") return questions(pack_.design);
  if (section == "ask") return ask();
  if (section == "logistics") return logistics();
  if (section == "common") return joined(questions(pack_.behavioural), questions(pack_.common));
  if (section == "coding") return joined(questions(pack_.coding), questions(pack_.debugging));
  if (section == "mock") return joined(mock_script(), pages(section));
  return pages(section);
}

PackSheets compose_pack(const Pack& pack, const QuestionIndex& bank, const std::vector<std::string>& sections) {
  const PackComposer composer(pack, bank);
  PackSheets sheets;
  sheets.meta = composer.meta();
  sheets.front = composer.front();
  for (const std::string& name : pack_section_names()) {
    if (!is_wanted(name, sections)) continue;
    const Chapter& chapter =
        *std::find_if(std::begin(chapters), std::end(chapters), [&](const Chapter& each) { return each.name == name; });
    PackSection section{name, opening_of(name, std::string(chapter.title), chapter.begins_page), composer.items(name),
                        chapter.pace};
    if (!section.items.empty()) sheets.sections.push_back(std::move(section));
  }
  return sheets;
}

}  // namespace shortlist
