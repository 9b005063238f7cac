// The question bank as it is written: that it is whole, that nothing is said twice, that samples keep to their teller's
// facts. Prints what there is.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "cli/built_in.h"
#include "model/bake_questions.h"
#include "model/question_fields.h"
#include "model/question_words.h"
#include "model/seed_rows.h"
#include "read/check_questions.h"
#include "review/rule_functions.h"

using namespace shortlist;

namespace {

namespace fs = std::filesystem;

using Words = std::vector<std::string>;

std::string read_file(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

struct Bank {
  QuestionBank bank;
  std::string problems;
};

// The files of templates/questions and templates/pack, read anew.
const Bank& read_bank() {
  static const Bank result = [] {
    Bank read;
    Diagnostics diagnostics;
    for (const std::string folder : {"questions", "pack"}) {
      std::set<fs::path> files;
      for (const auto& entry : fs::directory_iterator(fs::path(SHORTLIST_SOURCE_DIR) / "templates" / folder)) {
        if (entry.path().extension() == ".yaml") files.insert(entry.path());
      }
      for (const fs::path& file : files) add_bank_file(read.bank, file.string(), read_file(file), diagnostics);
    }
    check_questions(read.bank, built_in_skills().list(), diagnostics);
    read.problems = diagnostics.format();
    return read;
  }();
  return result;
}

std::vector<const Question*> all_questions() {
  std::vector<const Question*> questions;
  for (const QuestionArea& area : read_bank().bank.areas) {
    for (const Question& question : area.questions) questions.push_back(&question);
  }
  return questions;
}

// Everything that is read aloud or printed of a record; sources may well be the same words twice.
class TextCollector {
 public:
  Words texts;

  void add(const std::string& text) { texts.push_back(text); }
  void add(const Text& text) { add(text.value); }
  void add(const LevelBar& bar) { add(bar.text); }
  template <typename Item>
  void add(const std::vector<Item>& items) {
    for (const Item& item : items) add(item);
  }
  template <typename Part>
  void add(const Part& part) {
    if constexpr (std::is_class_v<Part> && !std::is_same_v<Part, std::optional<Competency>>) {
      visit_parts(part, [&](std::string_view, const auto& member) { add(member); });
    }
  }
};

Words texts_of(const Question& question) {
  TextCollector collector;
  visit_fields(question, [&](const QuestionField& field, const auto& member) {
    const bool prose = field.style != QuestionField::Style::plain || field.name == "examples";
    if (prose && field.name != "facts") collector.add(member);
  });
  return collector.texts;
}

Words texts_of(const PackPage& page) {
  Words texts{page.title};
  for (const PackBlock& block : page.blocks) {
    texts.insert(texts.end(), block.texts.begin(), block.texts.end());
    for (const Words& row : block.rows) texts.insert(texts.end(), row.begin(), row.end());
  }
  return texts;
}

// Runs of letters, digits and what stands inside names; ASCII letters in small.
Words words_in(const std::string& text) {
  Words words(1);
  for (const char byte : text) {
    const bool upper = byte >= 'A' && byte <= 'Z';
    const bool kept = upper || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || (byte & 0x80) != 0 ||
                      std::string_view("'+#./-_").find(byte) != std::string_view::npos;
    if (kept) {
      words.back() += upper ? static_cast<char>(byte - 'A' + 'a') : byte;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  for (std::string& word : words) word.erase(word.find_last_not_of("./-'") + 1);
  std::erase(words, "");
  return words;
}

// Words without a subject; "tell me about" opens half of all questions about behaviour.
const std::set<std::string> stop_words = {
    "a",    "an",   "the",  "of",   "to",   "in",       "on",  "for",  "and",  "or",  "is",    "are",  "do",
    "does", "did",  "you",  "tell", "your", "yourself", "how", "what", "when", "why", "would", "it",   "its",
    "that", "this", "with", "be",   "have", "has",      "i",   "we",   "me",   "my",  "our",   "about"};

std::set<std::string> content_words(const std::string& text) {
  std::set<std::string> content;
  for (const std::string& word : words_in(text)) {
    if (!stop_words.contains(word)) content.insert(word);
  }
  return content;
}

// Eleven to ninety; smaller ones count the steps of a story.
constexpr std::array<std::pair<std::string_view, std::string_view>, 17> spelled{{{"eleven", "11"},
                                                                                 {"twelve", "12"},
                                                                                 {"thirteen", "13"},
                                                                                 {"fourteen", "14"},
                                                                                 {"fifteen", "15"},
                                                                                 {"sixteen", "16"},
                                                                                 {"seventeen", "17"},
                                                                                 {"eighteen", "18"},
                                                                                 {"nineteen", "19"},
                                                                                 {"twenty", "20"},
                                                                                 {"thirty", "30"},
                                                                                 {"forty", "40"},
                                                                                 {"fifty", "50"},
                                                                                 {"sixty", "60"},
                                                                                 {"seventy", "70"},
                                                                                 {"eighty", "80"},
                                                                                 {"ninety", "90"}}};

// Digits with what parts them, as "1,800" or "2.1", whatever unit is behind them, and numbers in letters.
std::set<std::string> figures_in(const std::string& text) {
  static const std::regex figure(R"(\d[\d.,:]*\d|\d)");
  std::set<std::string> figures;
  for (std::sregex_iterator it(text.begin(), text.end(), figure), end; it != end; ++it) {
    std::string digits = it->str();
    std::erase(digits, ',');
    figures.insert(digits);
  }
  for (const std::string& word : words_in(text)) {
    for (const auto& [letters, digits] : spelled) {
      const std::string_view begin = std::string_view(word).substr(0, letters.size());
      if (begin == letters && (word.size() == letters.size() || word[letters.size()] == '-')) figures.emplace(digits);
    }
  }
  return figures;
}

// Figures that belong to a name or standard and measure nothing are cut out: HTTP/2, UTF-8, 409 status, port 443, the
// 99th percentile; and what an estimate is worth, as "some forty".
std::string without_constants(const std::string& text) {
  static const std::regex constant(
      R"(HTTP/\d(\.\d)?|\b[A-Z]\w*[-/]?\d{1,3}[a-z]*\b|%2B|\bproto3\b|\bp99\b|\b99th\b|\bsome \w+ty\b|\btwenty-four hours\b|)"
      R"(\b[1-5]\d\d\b(?= (status|response|error|answer|Conflict|Too|Not|Unauth|Forbid|Bad|OK|Created|Accepted|Gone))|)"
      R"((HTTP|status|TLS|RFC|port|SHA|Java|Python|Go|Node(\.js)?|Postgres(QL)?|Kafka|OAuth|IPv|UTF) \d[\d.]*)");
  return std::regex_replace(text, constant, "");
}

void print_table() {
  constexpr std::array levels{Level::junior, Level::mid, Level::senior, Level::staff};
  std::string table =
      fmt::format("{:<14}{:>5}  records asked of junior/mid/senior/staff, by kind\n{:<19}", "area", "all", "");
  for (const std::string_view kind : choice_words<QuestionKind>) table += fmt::format("{:>13}", kind);
  std::array<std::array<int, 4>, question_kind_count> sums{};
  std::size_t total = 0;
  for (const QuestionArea& area : read_bank().bank.areas) {
    total += area.questions.size();
    table += fmt::format("\n{:<14}{:>5}", area.id, area.questions.size());
    for (std::size_t kind = 0; kind < question_kind_count; ++kind) {
      std::array<int, 4> counts{};
      for (const Question& question : area.questions) {
        for (const Level level : question.levels) {
          if (static_cast<std::size_t>(question.kind) == kind) ++counts[static_cast<std::size_t>(level)];
        }
      }
      for (const Level level : levels)
        sums[kind][static_cast<std::size_t>(level)] += counts[static_cast<std::size_t>(level)];
      table += fmt::format("{:>13}", counts == std::array<int, 4>{} ? "·" : fmt::format("{}", fmt::join(counts, "/")));
    }
  }
  table += fmt::format("\n{:<14}{:>5}", "all", total);
  for (const auto& counts : sums) table += fmt::format("{:>13}", fmt::format("{}", fmt::join(counts, "/")));
  fmt::print("{}\n", table);
}

}  // namespace

TEST_CASE("the bank has no fault") {
  print_table();
  CHECK(read_bank().problems == "");
  CHECK(all_questions().size() >= 264);
  CHECK((bake_questions(built_in_questions().bank()) == bake_questions(read_bank().bank)));
}

TEST_CASE("every row of the seed is covered by a question or a page") {
  std::map<std::string_view, int> covered;
  for (const Question* question : all_questions()) {
    for (const std::string& row : question->covers) ++covered[row];
  }
  for (const PackPage& page : read_bank().bank.pages) {
    for (const std::string& row : page.covers) ++covered[row];
  }
  std::vector<std::string_view> open;
  for (const std::string_view row : seed_rows) {
    if (!covered.contains(row)) open.push_back(row);
  }
  fmt::print("seed rows covered: {} of {}{}{}\n", seed_rows.size() - open.size(), seed_rows.size(),
             open.empty() ? "" : ", not yet ", fmt::join(open, " "));
  CHECK(open.empty());
}

TEST_CASE("no two questions are alike") {
  constexpr double most_alike = 0.6;  // of the words of the shorter one
  const std::vector<const Question*> questions = all_questions();
  std::vector<std::set<std::string>> words;
  for (const Question* question : questions) words.push_back(content_words(question->question));
  for (std::size_t i = 0; i < questions.size(); ++i) {
    for (std::size_t j = i + 1; j < questions.size(); ++j) {
      std::vector<std::string> shared;
      std::set_intersection(words[i].begin(), words[i].end(), words[j].begin(), words[j].end(),
                            std::back_inserter(shared));
      const auto shorter = static_cast<double>(std::min(words[i].size(), words[j].size()));
      CHECK_MESSAGE((shared.empty() || static_cast<double>(shared.size()) < most_alike * shorter),
                    fmt::format("{} and {}: {}", questions[i]->id, questions[j]->id, fmt::join(shared, " ")));
    }
  }
}

TEST_CASE("no eight words in a row stand in two records or pages") {
  constexpr std::size_t run = 8;
  std::map<std::string, std::string> owners;
  const auto check = [&](const std::string& id, const Words& texts) {
    for (const std::string& text : texts) {
      const Words words = words_in(text);
      for (std::size_t i = 0; i + run <= words.size(); ++i) {
        const auto begin = words.begin() + static_cast<std::ptrdiff_t>(i);
        const std::string phrase = fmt::format("{}", fmt::join(begin, begin + run, " "));
        const auto [owner, is_new] = owners.emplace(phrase, id);
        if (!is_new && owner->second != id) FAIL_CHECK(fmt::format("{} and {}: {}", owner->second, id, phrase));
      }
    }
  };
  for (const Question* question : all_questions()) check(question->id, texts_of(*question));
  for (const PackPage& page : read_bank().bank.pages) check(page.id, texts_of(page));
  CHECK(owners.size() > 1000);
}

TEST_CASE("samples speak 45 to 120 seconds, with figures of the teller's resume and no buzzwords") {
  const std::set<std::string> known = figures_in(read_file(SHORTLIST_SOURCE_DIR "/examples/senior-backend.toml"));
  ResumeText spoken;
  for (const Question* question : all_questions()) {
    if (question->kind == QuestionKind::ask) continue;
    INFO(question->id);
    std::istringstream stream(question->sample);
    const auto size = std::distance(std::istream_iterator<std::string>(stream), {});
    CHECK(size >= 110);
    CHECK(size <= 290);
    std::set<std::string> own = known;
    for (const SizedQuantity& sizing : question->sizing) own.merge(figures_in(sizing.quantity + " " + sizing.work));
    for (const std::string& figure : figures_in(without_constants(question->sample))) {
      CHECK_MESSAGE((figure == "0" || own.contains(figure)), fmt::format("{}: {} is not hers", question->id, figure));
    }
    Passage passage;
    passage.kind = PassageKind::work_text;
    passage.text = question->sample;
    passage.where.file = question->id;
    spoken.passages.push_back(passage);
  }
  std::vector<Finding> findings;
  find_buzzwords({spoken, built_in_skills(), {}, {}}, findings);
  for (const Finding& finding : findings) FAIL_CHECK(finding.where.file << ": " << finding.message);
}

TEST_CASE("each of the forty most asked skills has three answered questions, at two levels") {
  for (const std::string name :
       {"Java",       "Python",      "Go",         "Node.js",       "TypeScript", "SQL",
        "PostgreSQL", "MySQL",       "MongoDB",    "Redis",         "Kafka",      "RabbitMQ",
        "Docker",     "Kubernetes",  "AWS",        "GCP",           "Azure",      "Terraform",
        "REST",       "GraphQL",     "gRPC",       "microservices", "CI/CD",      "Linux",
        "Git",        "Spring Boot", "Django",     "FastAPI",       "Express",    "Elasticsearch",
        "OAuth",      "JWT",         "Prometheus", "Grafana",       "Jenkins",    "GitHub Actions",
        "Nginx",      "testing",     "caching",    "system design"}) {
    const std::optional<SkillId> skill = built_in_skills().find(name);
    REQUIRE_MESSAGE(skill, name);
    std::set<Level> levels;
    int answered = 0;
    for (const Question* question : all_questions()) {
      const bool about = std::any_of(question->skills.begin(), question->skills.end(),
                                     [&](const Text& each) { return each.value == built_in_skills().name(*skill); });
      if (!about || question->sample.empty()) continue;
      ++answered;
      levels.insert(question->levels.begin(), question->levels.end());
    }
    CHECK_MESSAGE(answered >= 3, fmt::format("{} ({}): {}", name, built_in_skills().name(*skill), answered));
    CHECK_MESSAGE(levels.size() >= 2, name);
  }
}
