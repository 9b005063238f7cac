// "Tell me about yourself", in slots.
#include <algorithm>

#include <fmt/format.h>

#include "model/plain_text.h"
#include "prep/bullets.h"
#include "prep/makers.h"
#include "prep/months.h"

namespace shortlist {
namespace {

// Roles by their end, newest first; several titles at one company stay apart.
std::vector<const RoleText*> newest_roles(const PackInput& input) {
  std::vector<const RoleText*> roles;
  for (const RoleText& role : input.resume.roles) roles.push_back(&role);
  std::stable_sort(roles.begin(), roles.end(), [&input](const RoleText* a, const RoleText* b) {
    return end_month(a->period, input.today) > end_month(b->period, input.today);
  });
  return roles;
}

std::string words_of_role(const RoleText& role) {
  std::string words = role.title;
  if (!role.company.empty()) words += words.empty() ? role.company : ", " + role.company;
  if (!role.period.start) return words;
  const int start = role.period.start->year;
  if (role.period.present) return fmt::format("{}, since {}", words, start);
  if (role.period.end && role.period.end->year != start)
    return fmt::format("{}, {} to {}", words, start, role.period.end->year);
  return fmt::format("{}, {}", words, start);
}

// The heaviest line of that company and title.
std::string best_line(const PackInput& input, const RoleText& role) {
  for (const std::size_t number : by_weight(input.bullets)) {
    const Bullet& bullet = input.bullets[number];
    if (bullet.origin == Bullet::Origin::work && bullet.place == role.company && bullet.role == role.title) {
      return bullet.text;
    }
  }
  return {};
}

// What the ad asks for first and the resume shows.
std::string matches(const PackInput& input, std::size_t most) {
  std::string words;
  std::size_t count = 0;
  for (const Coverage& row : input.coverage) {
    if (row.kind > Coverage::Kind::project || count == most) continue;
    if (!words.empty()) words += ", ";
    words += input.skills.name(row.skill);
    ++count;
  }
  return words;
}

}  // namespace

std::vector<IntroductionSlot> make_introduction(const PackInput& input, int seconds) {
  const bool full = seconds > 60;
  const std::vector<const RoleText*> roles = newest_roles(input);
  std::vector<IntroductionSlot> slots;
  const auto share = [seconds](int parts) { return seconds * parts / 12; };
  if (!roles.empty()) {
    const std::string line = best_line(input, *roles[0]);
    std::string words = words_of_role(*roles[0]);
    if (!line.empty()) words += ". " + line;
    slots.push_back({"Present", "What you do now, for whom, and one result.", words, share(4)});
  }
  if (roles.size() > 1) {
    std::string words = words_of_role(*roles[1]);
    const std::string line = full ? best_line(input, *roles[1]) : std::string();
    if (!line.empty()) words += ". " + line;
    slots.push_back({"Past", "What led here; one sentence for each step.", words, share(3)});
  }
  slots.push_back({"Match", "What of this they are looking for.", matches(input, full ? 4 : 2), share(3)});
  const std::string why = input.job == nullptr ? std::string() : plain_text(input.job->why.value);
  slots.push_back({"Future", "Why this company, and why now.", why, share(2)});
  return slots;
}

}  // namespace shortlist
