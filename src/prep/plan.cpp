// The days up to the interview.
#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <type_traits>

#include <fmt/format.h>

#include "prep/makers.h"
#include "prep/months.h"

namespace shortlist {
namespace {

constexpr int longest_plan = 30;  // days
constexpr int undated_days = 7;
constexpr double usual_hours = 1.5;

// Something to do once, and to be seen again.
struct Piece {
  PlanTask task;
  int rank = 2;
};

// The pieces of a pack in the order of what they are worth.
class Pieces {
 public:
  Pieces(const PackInput& input, const Pack& pack) {
    add(1, "Introduction aloud in 60 seconds, three times; then in two minutes", 20, {});
    add(1, "Requirement table: say each row aloud in 20 seconds", pack.requirements.empty() ? 0 : 25, {});
    add_sheets(input.bullets, pack);
    add_questions(pack);
    add(2, "Resume risks: each question aloud, one sentence for an answer", pack.risks.empty() ? 0 : 15, {});
    add(2, "Choose your five questions to ask, and write them by hand", 15, {});
    std::stable_sort(pieces_.begin(), pieces_.end(), [](const Piece& a, const Piece& b) { return a.rank < b.rank; });
  }

  std::vector<Piece>& all() { return pieces_; }

 private:
  void add(int rank, std::string what, int minutes, std::vector<QuestionId> questions,
           std::vector<std::string> things = {}) {
    if (minutes > 0)
      pieces_.push_back({{std::move(what), minutes, std::move(questions), false, std::move(things)}, rank});
  }

  void add_sheets(const std::vector<Bullet>& bullets, const Pack& pack) {
    for (int rank = 1; rank <= 3; ++rank) {
      const auto add_all = [&](const auto& sheets, std::string_view what, int each, int most, const auto& name) {
        std::vector<std::string> names;
        for (const auto& sheet : sheets) {
          if (sheet.rank == rank) names.push_back(name(sheet));
        }
        const int count = static_cast<int>(names.size());
        std::vector<QuestionId> questions;
        if constexpr (std::is_same_v<decltype(sheets), const std::vector<GapSheet>&>) {
          questions = gap_questions(pack, rank);
        }
        add(rank, std::string(what), each * std::min(count, most), std::move(questions), std::move(names));
      };
      constexpr int all = 100;
      const auto line = [&bullets](const auto& sheet) { return beginning_of(bullets[sheet.bullet].text); };
      const auto figure = [&bullets](const ChallengeSheet& sheet) { return figure_of(bullets[sheet.bullet]); };
      const auto skill = [](const GapSheet& sheet) { return sheet.name; };
      add_all(pack.challenges, "Challenge questions, answers aloud", 8, 6, figure);
      add_all(pack.stories, "STAR sheets: fill in and tell", 15, all, line);
      add_all(pack.gaps, "Gaps: basics and an honest sentence for each", 15, all, skill);
      add_all(pack.dives, "Deep dives, with a sketch each", 12, all, line);
    }
  }

  // "840 ms to 190 ms".
  static std::string figure_of(const Bullet& bullet) {
    const Measure& measure = bullet.measures.front();
    return measure.span.empty() ? measure.after : measure.span;
  }

  // Enough of a line to know it by.
  static std::string beginning_of(const std::string& line) {
    constexpr std::size_t most_words = 7;
    std::size_t end = 0;
    for (std::size_t words = 0; words < most_words && end != std::string::npos; ++words) end = line.find(' ', end + 1);
    return end == std::string::npos ? line : line.substr(0, end) + " …";
  }

  static std::vector<QuestionId> gap_questions(const Pack& pack, int rank) {
    std::vector<QuestionId> questions;
    for (const GapSheet& gap : pack.gaps) {
      if (gap.rank == rank && gap.basics) questions.push_back(*gap.basics);
    }
    return questions;
  }

  void add_questions(const Pack& pack) {
    add_in_portions(pack.technical, "Technical questions", 5, 8);
    add_in_portions(pack.behavioural, "Behavioural questions from the matrix", 5, 5);
    add_in_portions(pack.common, "Opening questions", 5, 4);
    add_in_portions(pack.design, "A design case with pen and clock", 1, 45);
    add_in_portions(pack.coding, "A coding exercise in a plain editor", 1, 30);
    add_in_portions(pack.debugging, "A debugging case aloud", 1, 15);
  }

  void add_in_portions(const std::vector<ChosenQuestion>& questions, std::string_view what, std::size_t size,
                       int each) {
    for (std::size_t at = 0; at < questions.size(); at += size) {
      std::vector<QuestionId> ids;
      for (std::size_t i = at; i < questions.size() && i < at + size; ++i) ids.push_back(questions[i].question);
      std::vector<std::string> skills;
      for (std::size_t i = at; i < at + ids.size(); ++i) {
        if (questions[i].source != ChosenQuestion::Source::shared && questions[i].source != ChosenQuestion::Source::gap)
          break;
        const std::string& skill = questions[i].fill.skill;
        if (!skill.empty() && std::find(skills.begin(), skills.end(), skill) == skills.end()) skills.push_back(skill);
      }
      const int minutes = each * static_cast<int>(ids.size());
      const std::string name = size == 1 ? std::string(what) : fmt::format("{}: {} aloud", what, ids.size());
      add(questions[at].rank, name, minutes, std::move(ids), std::move(skills));
    }
  }

  std::vector<Piece> pieces_;
};

std::optional<int> day_of(const Interview& interview) {
  const std::optional<Date> date = parse_date(std::string_view(interview.date).substr(0, 10));
  return date && date->day > 0 ? std::optional<int>(day_number(*date)) : std::nullopt;
}

class Planner {
 public:
  Planner(const PackInput& input, const Pack& pack)
      : pack_(pack), pieces_(input, pack), today_(day_number(input.today)) {
    const double hours =
        input.job != nullptr && input.job->prep.hours_per_day ? *input.job->prep.hours_per_day : usual_hours;
    plan_.minutes_per_day = static_cast<int>(hours * 60);
  }

  Plan make() {
    make_days();
    fill_days();
    add_repeats();
    return std::move(plan_);
  }

 private:
  void make_days() {
    const int last = last_day();
    const bool dated = last >= 0;
    const int count = dated ? last - today_ + 1 : undated_days + 1;
    const int first = dated ? std::max(today_, last - longest_plan) : 0;
    for (int i = 0; i < std::min(count, longest_plan + 1); ++i) {
      PlanDay day;
      day.number = i + 1;
      if (dated) day.date = date_of(first + i);
      for (std::size_t k = 0; dated && k < pack_.interviews.size(); ++k) {
        if (day_of(pack_.interviews[k]) == first + i) day.interviews.push_back(k);
      }
      plan_.days.push_back(std::move(day));
    }
    const std::size_t days = plan_.days.size() - 1;
    const bool more = std::any_of(pack_.interviews.begin(), pack_.interviews.end(), [last](const Interview& interview) {
      const std::optional<int> day = day_of(interview);
      return day && *day > last;
    });
    plan_.shape =
        dated ? fmt::format("{} {} to the {} interview", days, days == 1 ? "day" : "days", more ? "next" : "last")
              : fmt::format("{} days, undated", undated_days);
    for (std::size_t i = 0; i < plan_.days.size(); ++i) {
      const bool eve = i + 1 < plan_.days.size() && !plan_.days[i + 1].interviews.empty();
      plan_.days[i].light = plan_.days.size() > 2 && eve && plan_.days[i].interviews.empty();
    }
    if (!dated) plan_.days.pop_back();  // the day of the interview itself
    if (!dated) plan_.days.back().light = true;
  }

  // The last interview that a plan from today reaches, else the next one; below 0: no day is known.
  int last_day() const {
    int last = -1;
    int next = -1;
    for (const Interview& interview : pack_.interviews) {
      const std::optional<int> day = day_of(interview);
      if (!day || *day < today_) continue;
      if (*day - today_ <= longest_plan) last = std::max(last, *day);
      next = next < 0 ? *day : std::min(next, *day);
    }
    return last < 0 ? next : last;
  }

  // Pieces go to the days in order of rank, as evenly as their number allows.
  void fill_days() {
    std::vector<PlanDay*> working;
    for (PlanDay& day : plan_.days) {
      if (!day.interviews.empty()) {
        day.theme = "Interview";
        day.tasks.push_back({"Cheat sheet once, introduction once aloud, water, ten minutes early", 10, {}, false});
        day.tasks.push_back({"Afterwards: fill in the debrief while it is fresh", 15, {}, false});
      } else if (day.light) {
        day.theme = "Light";
        day.tasks.push_back({"Cheat sheet and two stories aloud; nothing new", 20, {}, false});
        day.tasks.push_back({"Check the place, link, clothes and route; sleep", 15, {}, false});
      } else {
        working.push_back(&day);
      }
    }
    if (working.empty()) return;
    add_mock(working);
    int total = 0;
    for (const Piece& piece : pieces_.all()) total += piece.task.minutes;
    const int share = std::max(20, total / static_cast<int>(working.size()) + 1);
    const int budget = std::min(plan_.minutes_per_day, share + 15);
    std::size_t at = 0;
    for (PlanDay* day : working) {
      int used = minutes_of(*day);
      while (at < pieces_.all().size() && (used == 0 || used + pieces_.all()[at].task.minutes <= budget)) {
        used += pieces_.all()[at].task.minutes;
        day->tasks.push_back(pieces_.all()[at++].task);
      }
      if (day->theme.empty()) day->theme = theme_of(*day);
    }
  }

  void add_mock(const std::vector<PlanDay*>& working) const {
    constexpr std::size_t fewest_days = 3;
    constexpr int mock_minutes = 50;
    if (working.size() < fewest_days) return;
    working.back()->tasks.push_back(
        {"Mock interview with a friend, from the sheets at the end", mock_minutes, {}, false});
    working.back()->theme = "Mock interview";
  }

  static int minutes_of(const PlanDay& day) {
    int minutes = 0;
    for (const PlanTask& task : day.tasks) minutes += task.minutes;
    return minutes;
  }

  static std::string theme_of(const PlanDay& day) {
    if (day.tasks.empty()) return "Again";
    const std::string& what = day.tasks.front().what;
    return what.substr(0, what.find_first_of(":,;"));
  }

  // What was done one, three and seven days before is said again, without the sheets.
  void add_repeats() {
    constexpr int most_minutes = 15;
    std::vector<std::vector<QuestionId>> done;
    for (const PlanDay& day : plan_.days) {
      done.emplace_back();
      for (const PlanTask& task : day.tasks)
        done.back().insert(done.back().end(), task.questions.begin(), task.questions.end());
    }
    for (std::size_t i = 0; i < plan_.days.size(); ++i) {
      if (!plan_.days[i].interviews.empty() || plan_.days[i].light) continue;
      PlanTask again{"Again, without the sheets", 0, {}, true};
      for (const std::size_t back : {std::size_t{1}, std::size_t{3}, std::size_t{7}}) {
        if (back <= i) again.questions.insert(again.questions.end(), done[i - back].begin(), done[i - back].end());
      }
      again.minutes = std::min(most_minutes, 2 * static_cast<int>(again.questions.size()));
      if (again.minutes > 0) plan_.days[i].tasks.push_back(std::move(again));
      if (!plan_.days[i].tasks.empty()) continue;
      plan_.days[i].tasks.push_back(
          {"One design case or coding exercise again, with twice the load or a new limit", 40, {}, true});
    }
  }

  const Pack& pack_;
  Pieces pieces_;
  int today_ = 0;
  Plan plan_;
};

}  // namespace

Plan make_plan(const PackInput& input, const Pack& pack) {
  return Planner(input, pack).make();
}

}  // namespace shortlist
