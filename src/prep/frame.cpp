// What the role is screened for, the one page before the door, and pages of advice.
#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "prep/bullets.h"
#include "prep/line_words.h"
#include "prep/makers.h"
#include "text/fold.h"

namespace shortlist {
namespace {

// Qualities with the categories of skills that stand for them; the first row that has a category takes it.
struct Quality {
  std::string_view name;
  std::string_view categories;
};
constexpr std::array qualities = {
    Quality{"Server-side logic", "language framework runtime api library"},
    Quality{"Data", "database search data dbconcept format"},
    Quality{"Architecture", "architecture messaging integration domain"},
    Quality{"Scalable", "distributed container cloud cloud-service webserver network"},
    Quality{"Secure", "security"},
    Quality{"Efficient", "cache observability"},
    Quality{"Delivered and run", "cicd iac os vcs build methodology tool testing practice"},
};

}  // namespace

std::vector<ScreenRow> make_screening(const PackInput& input) {
  constexpr std::size_t most_names = 8;
  std::vector<ScreenRow> rows;
  for (const Quality& quality : qualities) {
    ScreenRow row;
    row.quality = quality.name;
    for (const Coverage& coverage : input.coverage) {
      for (const SkillId skill : coverage.requirement.any_of) {
        if (!is_one_of(input.skills.category(skill), quality.categories) || row.ad_words.size() == most_names) continue;
        row.ad_words.emplace_back(input.skills.name(skill));
        if (!input.claimed.contains(skill)) continue;
        row.met.emplace_back(input.skills.name(skill));
        const std::optional<std::size_t> bullet = bullet_with(input, skill);
        const bool better =
            bullet && (!row.bullet || input.bullets[*bullet].weight > input.bullets[*row.bullet].weight);
        if (better) row.bullet = bullet;
      }
    }
    if (!row.ad_words.empty()) rows.push_back(std::move(row));
  }
  return rows;
}

CheatSheet make_cheat_sheet(const PackInput& input, const Pack& pack) {
  constexpr std::size_t most_numbers = 5;
  constexpr std::size_t most_stories = 6;
  constexpr std::size_t most_gaps = 3;
  constexpr std::size_t most_asks = 5;
  CheatSheet sheet;
  for (const ChallengeSheet& challenge : pack.challenges) {
    if (sheet.numbers.size() == most_numbers) break;
    const Bullet& bullet = input.bullets[challenge.bullet];
    const Measure& measure = bullet.measures.front();
    std::string figure = measure.span.empty() ? measure.after : measure.span;
    if (!measure.what.empty()) figure = fmt::format("{}: {}", measure.what, figure);
    sheet.numbers.push_back(bullet.place.empty() ? figure : fmt::format("{} ({})", figure, bullet.place));
  }
  for (std::size_t i = 0; i < pack.stories.size() && i < most_stories; ++i) sheet.stories.push_back(i);
  for (std::size_t i = 0; i < pack.gaps.size() && i < most_gaps; ++i) {
    const GapSheet& gap = pack.gaps[i];
    sheet.gaps.push_back(gap.closest.empty() ? gap.name : fmt::format("{}: nearest is {}", gap.name, gap.closest));
  }
  for (std::size_t i = 0; i < pack.asks.size() && i < most_asks; ++i) sheet.asks.push_back(pack.asks[i].question);
  const auto add_name = [&sheet](const std::string& name) {
    if (!name.empty() && std::find(sheet.names.begin(), sheet.names.end(), name) == sheet.names.end()) {
      sheet.names.push_back(name);
    }
  };
  const Contact contact = input.job == nullptr ? Contact() : input.job->contact;
  const bool titled = !contact.name.empty() && !contact.title.empty();
  add_name(titled ? fmt::format("{}, {}", contact.name, contact.title) : contact.name);
  for (const Interview& interview : pack.interviews) {
    if (interview.with != contact.name) add_name(interview.with);
  }
  return sheet;
}

std::vector<PageChoice> choose_pages(const PackInput& input) {
  bool video = input.job == nullptr || input.job->interviews.empty();
  bool onsite = video;
  bool coding = video;
  bool board = video;
  if (input.job != nullptr) {
    for (const Interview& interview : input.job->interviews) {
      const std::string place = fold_words(interview.place);
      const bool remote = has_phrase(place, "video") || has_phrase(place, "call") || has_phrase(place, "phone") ||
                          has_phrase(place, "remote") || has_phrase(place, "online");
      (remote || place.empty() ? video : onsite) = true;
      coding = coding || interview.kind == InterviewKind::coding;
      board = board || interview.kind == InterviewKind::system_design;
    }
  }
  const bool told = input.job != nullptr && !input.job->prep.logistics.empty();
  const auto rank_of = [&](std::string_view id) {
    // What does not fit this interview is left for those who want every page.
    if (id == "day-video") return video ? 2 : 3;
    if (id == "day-onsite") return onsite ? 2 : 3;
    if (id == "day-coding-tool") return coding ? 2 : 3;
    if (id == "day-whiteboard") return board ? 2 : 3;
    if (id == "salary-and-notice") return told ? 2 : 3;
    if (id == "how-to-use" || id == "mock-interview") return 1;
    return id.starts_with("ask-by") || id == "star" || id == "mock-talk" ? 3 : 2;
  };
  std::vector<PageChoice> pages;
  for (std::size_t i = 0; i < input.questions.page_count(); ++i) {
    const std::string id = input.questions.page(i).id;
    if (id.starts_with("interviewer-")) continue;  // of the guide, see choose_guide.h
    pages.push_back({id, rank_of(id)});
  }
  return pages;
}

}  // namespace shortlist
