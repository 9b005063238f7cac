// How long lines are, and how many a job has.
#include <fmt/format.h>

#include <cstddef>
#include <vector>

#include "review/passages.h"
#include "review/rule_functions.h"
#include "review/words.h"

namespace shortlist {

void find_bad_lengths(const ReviewInput& input, std::vector<Finding>& findings) {
  constexpr std::size_t short_line = 6;
  constexpr std::size_t long_line = 30;  // about two lines of print
  constexpr std::size_t paragraph = 45;
  for (const Passage& passage : input.resume.passages) {
    if (!passage.bullet || !tells_deed(passage)) continue;
    const std::size_t count = words_of(passage.text).size();
    if (count > long_line) {
      report(findings, count > paragraph ? Severity::error : Severity::warning, passage.where,
             fmt::format("{} words in one line: beyond {} nobody reads to the end", count, long_line),
             "Which half would you keep?");
    } else if (count < short_line) {
      report(findings, Severity::note, passage.where,
             fmt::format("{} says little in {} {}", quote(passage.text), count, count == 1 ? "word" : "words"),
             "For which system, how large, and to what effect?");
    }
  }
}

void find_bad_counts(const ReviewInput& input, std::vector<Finding>& findings) {
  constexpr std::size_t too_many = 8;
  constexpr std::size_t enough = 6;
  constexpr std::size_t enough_of_old = 3;
  constexpr int old_after_months = 120;
  const ResumeText& resume = input.resume;
  const std::optional<std::size_t> newest = newest_role(resume, input.today);
  for (std::size_t i = 0; i < resume.roles.size(); ++i) {
    const RoleText& role = resume.roles[i];
    const std::size_t count = bullets_of_role(resume, i).size();
    const bool old =
        role.period.end && !role.period.present && months_between(*role.period.end, input.today) > old_after_months;
    if (count > too_many) {
      report(findings, Severity::warning, role.where,
             fmt::format("{} has {} lines: the weak ones hide the strong", name_of_role(resume, i), count),
             "Which six would you want to be asked about?");
    } else if (count > (old ? enough_of_old : enough)) {
      report(findings, Severity::note, role.where,
             fmt::format("{} has {} lines; {} are enough for {}", name_of_role(resume, i), count,
                         old ? enough_of_old : enough, old ? "a job of long ago" : "any job"));
    } else if (newest && *newest == i && count < 2) {
      report(
          findings, Severity::note, role.where,
          fmt::format("{} is the newest job and has {}", name_of_role(resume, i), count == 0 ? "no lines" : "one line"),
          "What have you done there that you are proud of?");
    }
  }
}

}  // namespace shortlist
