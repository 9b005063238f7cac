// Profiles and ads made by chance: the same seed gives the same ones on every machine.
#pragma once

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// A linear congruential generator (Knuth's MMIX): std's distributions differ between libraries.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed * 2654435761u + 1) {}

  // 0 … below - 1.
  std::size_t below(std::size_t limit) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::size_t>(state_ >> 33) % limit;
  }
  bool one_in(std::size_t chances) { return below(chances) == 0; }
  template <typename List>
  std::string_view of(const List& list) {
    return list[below(std::size(list))];
  }

 private:
  std::uint64_t state_;
};

inline constexpr std::string_view chance_skills[] = {
    "Go",     "Java",    "Python",     "Kafka",   "PostgreSQL", "Redis", "Kubernetes", "Terraform", "gRPC",
    "Docker", "Grafana", "Prometheus", "Node.js", "MySQL",      "AWS",   "RabbitMQ",   "Django",    "Cassandra"};

inline std::string random_sentence(Chance& chance) {
  constexpr std::string_view verbs[] = {"Built", "Cut", "Designed", "Halved", "Led", "Moved", "Rewrote", "Tested"};
  constexpr std::string_view things[] = {"the settlement service",       "a nightly export",
                                         "the **search** index",         "the `login` gateway",
                                         "a ledger of prepaid accounts", "the event log"};
  constexpr std::string_view ends[] = {"for merchants in nine countries", "without a minute of downtime",
                                       "together with two colleagues", "in one summer", "so that on-call became quiet"};
  std::string text = fmt::format("{} {}", chance.of(verbs), chance.of(things));
  if (!chance.one_in(3)) text += fmt::format(" in {}", chance.of(chance_skills));
  if (chance.one_in(3)) text += fmt::format(" and {}", chance.of(chance_skills));
  for (std::size_t i = chance.below(3); i-- > 0;) text += fmt::format(" {}", chance.of(ends));
  if (chance.one_in(2)) text += fmt::format(", from {} ms to {} ms", 100 + chance.below(900), 1 + chance.below(99));
  return text;
}

inline std::string random_highlights(Chance& chance, std::size_t most) {
  std::string list = "highlights = [\n";
  for (std::size_t i = chance.below(most + 1); i-- > 0;) {
    const std::string text = random_sentence(chance);
    constexpr std::string_view tags[] = {"lead", "payments", "data"};
    list += chance.one_in(4) ? fmt::format("  {{ text = \"{}\", tags = [\"{}\"] }},\n", text, chance.of(tags))
                             : fmt::format("  \"{}\",\n", text);
  }
  return list + "]\n";
}

inline std::string random_items(Chance& chance, std::size_t most) {
  std::string list;
  for (std::size_t i = 1 + chance.below(most); i-- > 0;) {
    list += fmt::format("{}\"{}\"", list.empty() ? "" : ", ", chance.of(chance_skills));
  }
  return "[" + list + "]";
}

// A profile.toml of a third of a page to four pages.
inline std::string random_profile(std::uint64_t seed) {
  Chance chance(seed);
  std::string text =
      "[person]\nname = \"Zoë Łukasik\"\nheadline = \"Backend Engineer\"\nemail = \"zoe@example.com\"\n"
      "phone = \"+48 600 100 200\"\nlocation = \"Kraków, Poland\"\nwebsite = \"https://zoe.example.com\"\n";
  if (!chance.one_in(3))
    text += fmt::format("summary = \"{}. {}.\"\n", random_sentence(chance), random_sentence(chance));
  int year = 2026;
  for (std::size_t i = 1 + chance.below(8); i-- > 0;) {
    const int begin = year - 1 - static_cast<int>(chance.below(3));
    text += fmt::format("[[work]]\ncompany = \"Company{} AB\"\nlocation = \"Turku, Finland\"\nstart = \"{}-0{}\"\n", i,
                        begin, 1 + chance.below(9));
    text += year == 2026 ? "end = \"present\"\n" : fmt::format("end = \"{}-11\"\n", year);
    text += fmt::format("title = \"Engineer {}\"\n", i) + random_highlights(chance, 11);
    year = begin;
  }
  for (std::size_t i = chance.below(4); i-- > 0;) {
    text += fmt::format("[[projects]]\nname = \"Project{}\"\nstart = \"{}\"\nsummary = \"{}\"\n", i,
                        2012 + chance.below(13), random_sentence(chance));
    text += random_highlights(chance, 3);
  }
  text += "[[education]]\ninstitution = \"University of Turku\"\ndegree = \"MSc\"\nend = \"2014\"\n";
  for (std::size_t i = 1 + chance.below(4); i-- > 0;) {
    text += fmt::format("[[skills]]\nname = \"Group{}\"\nitems = {}\n", i, random_items(chance, 8));
  }
  return text;
}

// The bare text of an ad.
inline std::string random_ad(std::uint64_t seed) {
  Chance chance(seed);
  std::string text = "Backend Engineer\n\nRequirements\n";
  for (std::size_t i = 1 + chance.below(6); i-- > 0;) {
    text += fmt::format("- {} years of experience with {}\n", 1 + chance.below(6), chance.of(chance_skills));
  }
  text += "\nNice to have\n";
  for (std::size_t i = chance.below(4); i-- > 0;) text += fmt::format("- {}\n", chance.of(chance_skills));
  return text;
}
