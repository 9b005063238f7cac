#include "read/check_questions.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "read/read_pack.h"
#include "read/read_questions.h"

namespace shortlist {
namespace {

constexpr int most_guesses = 20;  // each looks at all names

std::string place_of(const Location& where) {
  return where.line > 0 ? fmt::format("{}, line {}", where.file, where.line) : where.file;
}

class BankChecker {
 public:
  BankChecker(const QuestionBank& bank, const SkillList& skills, Diagnostics& diagnostics)
      : bank_(bank), skills_(skills), diagnostics_(diagnostics) {}

  void check() {
    for (const QuestionArea& area : bank_.areas) {
      for (const Question& question : area.questions) note_id(area, question);
    }
    for (const QuestionArea& area : bank_.areas) {
      for (const Question& question : area.questions) check_names(question);
    }
    std::map<std::string, const PackPage*> pages;
    for (const PackPage& page : bank_.pages) {
      const auto [other, is_new] = pages.emplace(page.id, &page);
      if (!is_new && !page.id.empty()) clash(page.id, page.where, other->second->where);
    }
  }

 private:
  void note_id(const QuestionArea& area, const Question& question) {
    if (question.id.empty()) return;  // reported by the reader
    const auto [other, is_new] = ids_.emplace(question.id, &question);
    if (!is_new) clash(question.id, question.where, other->second->where);
    if (!question.id.starts_with(area.id + "-")) {
      diagnostics_.error(question.where, fmt::format("'{}' does not begin with its area", question.id),
                         fmt::format("as {}-{}", area.id, question.id));
    }
  }

  void clash(const std::string& id, const Location& where, const Location& other) {
    diagnostics_.error(where, fmt::format("'{}' is taken", id),
                       fmt::format("it is in {} too; give this one another id", place_of(other)));
  }

  void check_names(const Question& question) {
    for (const Text& skill : question.skills) {
      if (find_skill(skills_, skill.value) != nullptr) continue;
      diagnostics_.error(skill.where, fmt::format("no skill \"{}\"", skill.value), guess_skill(skill.value));
    }
    for (const Text& id : question.related) {
      if (id.value == question.id) {
        diagnostics_.error(id.where, fmt::format("'{}' is related to itself", id.value), "name another question");
      } else if (!ids_.contains(id.value)) {
        diagnostics_.error(id.where, fmt::format("no question \"{}\"", id.value), guess_id(id.value));
      }
    }
  }

  std::string guess_skill(const std::string& word) {
    std::vector<std::string> known;
    for (const Skill& skill : skills_.skills) known.push_back(skill.name);
    const std::string found = guess(word, known);
    return found.empty() ? "names are those of shortlist skills" : found;
  }

  std::string guess_id(const std::string& word) {
    std::vector<std::string> known;
    for (const auto& [id, question] : ids_) known.push_back(id);
    return guess(word, known);
  }

  std::string guess(const std::string& word, const std::vector<std::string>& known) {
    if (++guesses_ > most_guesses) return {};
    const std::string meant = did_you_mean(word, known);
    return meant.empty() ? "" : fmt::format("did you mean '{}'?", meant);
  }

  const QuestionBank& bank_;
  const SkillList& skills_;
  Diagnostics& diagnostics_;
  std::map<std::string, const Question*> ids_;
  int guesses_ = 0;
};

}  // namespace

void check_questions(const QuestionBank& bank, const SkillList& skills, Diagnostics& diagnostics) {
  BankChecker(bank, skills, diagnostics).check();
}

void add_area(QuestionBank& bank, QuestionArea area, Diagnostics& diagnostics) {
  if (area.id.empty()) return;
  const auto same =
      std::find_if(bank.areas.begin(), bank.areas.end(), [&](const QuestionArea& each) { return each.id == area.id; });
  if (same == bank.areas.end()) {
    bank.areas.push_back(std::move(area));
    return;
  }
  if (same->title != area.title) {
    diagnostics.error(area.where, fmt::format("the area '{}' has another title in {}", area.id, same->where.file),
                      fmt::format("title: \"{}\"", same->title));
  }
  std::move(area.questions.begin(), area.questions.end(), std::back_inserter(same->questions));
}

void add_bank_file(QuestionBank& bank, const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  const std::size_t slash = path.rfind('/');
  const std::string_view name = std::string_view(path).substr(slash == std::string::npos ? 0 : slash + 1);
  const std::string_view folder = std::string_view(path).substr(0, path.size() - name.size());
  const auto check_name = [&](const std::string& id, const Location& where) {
    if (id.empty() || name == id + ".yaml") return;
    diagnostics.error(where, fmt::format("'{}' is not what the file is named after", id), fmt::format("{}.yaml", id));
  };
  if (folder == "pack/" || folder.ends_with("/pack/")) {
    bank.pages.push_back(read_pack_page(path, text, diagnostics));
    check_name(bank.pages.back().id, bank.pages.back().where);
    return;
  }
  QuestionArea area = read_questions(path, text, diagnostics);
  check_name(area.id, area.where);
  add_area(bank, std::move(area), diagnostics);
}

}  // namespace shortlist
