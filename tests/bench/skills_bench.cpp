// The keyword engine over 100 MB of text like that of job ads, and the time until a baked list is ready.
#include <benchmark/benchmark.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#ifdef SHORTLIST_HYPERSCAN
#include <hs/hs.h>
#endif

#include "skills/find_skills.h"
#include "skills/skill_files.h"

namespace shortlist {
namespace {

constexpr std::size_t text_bytes = 100'000'000;

// Steele, Lea, Flood 2014 (SplitMix64): the same numbers on every machine.
class Dice {
 public:
  std::size_t roll(std::size_t sides) {
    state_ += 0x9E3779B97F4A7C15;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return static_cast<std::size_t>((z ^ (z >> 31)) % sides);
  }

 private:
  std::uint64_t state_ = 20240229;
};

constexpr std::string_view prose[] = {
    "the",      "and",    "of",         "to",        "you",         "our",        "we",       "a",          "in",
    "for",      "with",   "are",        "team",      "will",        "customers",  "product",  "people",     "across",
    "building", "help",   "company",    "world",     "every",       "their",      "office",   "remote",     "salary",
    "that",     "work",   "closely",    "designers", "managers",    "deliver",    "quality",  "features",   "users",
    "from",     "idea",   "production", "take",      "part",        "planning",   "meetings", "share",      "what",
    "know",     "grow",   "beyond",     "ambitious", "goals",       "holidays",   "flexible", "hours",      "budget",
    "learning", "health", "insurance",  "equal",     "opportunity", "regardless", "age",      "go",         "make",
    "rest",     "spring", "express",    "access",    "less",        "swift",      "solid",    "Berlin",     "Warsaw",
    "Lisbon",   "für",    "Größe",      "équipe",    "São",         "możliwość",  "years",    "experience", "support",
    "business", "needs",  "technical",  "decisions", "own"};

constexpr std::string_view openers[] = {"Experience with ",     "You know ",      "Services in ",
                                        "Strong knowledge of ", "Familiar with ", "We use ",
                                        "Nice to have: ",       "Erfahrung mit ", "Conhecimento em "};

constexpr std::string_view joiners[] = {", ", " and ", " or ", "/", ", ", ", "};

void add_prose(std::string& text, Dice& dice) {
  for (std::size_t words = 8 + dice.roll(12); words > 0; --words) {
    text += prose[dice.roll(std::size(prose))];
    text += words > 1 ? " " : ".";
  }
}

// A form, the n-th most frequent one 1/n as often as the first (Zipf's law), in an order that has nothing to do with
// that of the list.
std::string_view pick_form(Dice& dice, const SkillIndex& index) {
  const std::size_t count = index.forms().size();
  const std::size_t scale = std::size_t{1} << dice.roll(12);
  const std::size_t rank = (scale + dice.roll(scale)) % count;
  return index.text(index.forms()[rank * 2654435761 % count].text);
}

// One ad: some paragraphs of prose and some bullets with lists of skills; as in real ads a skill or concept is named
// every 85 bytes or so.
void add_ad(std::string& text, Dice& dice, const SkillIndex& index) {
  for (int paragraph = 0; paragraph < 4; ++paragraph) {
    for (std::size_t sentences = 2 + dice.roll(4); sentences > 0; --sentences) {
      add_prose(text, dice);
      text += ' ';
    }
    text += "\n\n";
  }
  for (int bullet = 0; bullet < 7; ++bullet) {
    text += "* ";
    text += openers[dice.roll(std::size(openers))];
    for (std::size_t items = 1 + dice.roll(5); items > 0; --items) {
      text += pick_form(dice, index);
      if (items > 1) text += joiners[dice.roll(std::size(joiners))];
    }
    if (dice.roll(3) == 0) text += " is a plus";
    text += ";\n";
  }
}

const std::string& ads() {
  static const std::string text = [] {
    std::string result;
    result.reserve(text_bytes + 10000);
    Dice dice;
    while (result.size() < text_bytes) add_ad(result, dice, built_in_index());
    return result;
  }();
  return text;
}

void find_in_ads(benchmark::State& state) {
  const std::string& text = ads();
  std::size_t mentions = 0;
  for (auto _ : state) {
    mentions = find_skills(text, built_in_index()).size();
    benchmark::DoNotOptimize(mentions);
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  state.counters["bytes_a_mention"] = static_cast<double>(text.size()) / static_cast<double>(mentions);
}
BENCHMARK(find_in_ads)->Unit(benchmark::kMillisecond);

#ifdef SHORTLIST_HYPERSCAN
// Literals alone, without any rule or boundary: what the fastest general matcher does with the same forms.
void find_literals(benchmark::State& state) {
  std::vector<std::string> forms;
  for (const image::Form& form : built_in_index().forms()) forms.emplace_back(built_in_index().text(form.text));
  std::vector<const char*> expressions;
  std::vector<std::size_t> sizes;
  std::vector<unsigned> flags;
  std::vector<unsigned> ids;
  for (const std::string& form : forms) {
    expressions.push_back(form.c_str());
    sizes.push_back(form.size());
    flags.push_back(HS_FLAG_CASELESS);
    ids.push_back(static_cast<unsigned>(ids.size()));
  }
  hs_database_t* database = nullptr;
  hs_compile_error_t* error = nullptr;
  const auto count = static_cast<unsigned>(forms.size());
  if (hs_compile_lit_multi(expressions.data(), flags.data(), ids.data(), sizes.data(), count, HS_MODE_BLOCK, nullptr,
                           &database, &error) != HS_SUCCESS) {
    state.SkipWithError("cannot compile the literals");
    return;
  }
  hs_scratch_t* scratch = nullptr;
  hs_alloc_scratch(database, &scratch);
  const std::string& text = ads();
  for (auto _ : state) {
    std::size_t hits = 0;
    const auto on_hit = [](unsigned, unsigned long long, unsigned long long, unsigned, void* context) {
      ++*static_cast<std::size_t*>(context);
      return 0;
    };
    hs_scan(database, text.data(), static_cast<unsigned>(text.size()), 0, scratch, on_hit, &hits);
    benchmark::DoNotOptimize(hits);
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  hs_free_scratch(scratch);
  hs_free_database(database);
}
BENCHMARK(find_literals)->Unit(benchmark::kMillisecond);
#endif

void open_baked_list(benchmark::State& state) {
  Diagnostics diagnostics;
  const std::string image = bake_skills(built_in_list(diagnostics));
  for (auto _ : state) {
    const SkillIndex index(image);
    benchmark::DoNotOptimize(index.find("PostgreSQL"));
  }
}
BENCHMARK(open_baked_list)->Unit(benchmark::kMicrosecond);

// What a user's own list costs: the built-in one unpacked, merged, checked and baked anew.
void rebuild_list(benchmark::State& state) {
  for (auto _ : state) {
    Diagnostics diagnostics;
    SkillList list = built_in_index().list();
    extend_skills(list, "own.yaml", "- name: Frobnicator\n  category: tool\n", diagnostics);
    check_skills(list, diagnostics);
    benchmark::DoNotOptimize(bake_skills(list));
  }
}
BENCHMARK(rebuild_list)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace shortlist
