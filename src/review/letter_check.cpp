#include "review/letter_check.h"

#include <algorithm>
#include <set>

#include "model/plain_text.h"
#include "review/english.h"
#include "review/words.h"
#include "skills/find_skills.h"

namespace shortlist {
namespace {

// Skills that the body names, and what they imply.
std::set<SkillId> skills_in(const LetterText& letter, const SkillIndex& index) {
  std::set<SkillId> skills;
  for (const LetterParagraph& paragraph : letter.paragraphs) {
    if (paragraph.part != LetterPart::body) continue;
    const std::string text = text_of(paragraph);
    for (const SkillMention& mention : find_skills(text, index)) {
      if (mention.negated) continue;
      skills.insert(mention.skill);
      const std::span<const SkillId> implied = index.implied(mention.skill);
      skills.insert(implied.begin(), implied.end());
    }
  }
  return skills;
}

std::vector<std::string> lines_of(const Job& job) {
  std::vector<std::string> lines;
  for (const AdLine& line : job.ad) lines.push_back(line.text.value);
  return lines;
}

}  // namespace

std::size_t count_letter_words(const LetterText& letter) {
  std::size_t count = 0;
  for (const LetterParagraph& paragraph : letter.paragraphs) {
    if (paragraph.part == LetterPart::body) count += words_of(text_of(paragraph)).size();
  }
  return count;
}

LetterCheck check_letter(const ResumeText& resume, const Demand* demand, const SkillIndex& index,
                         const std::vector<std::string>& other_companies) {
  LetterCheck check;
  check.letter = letter_text(resume);
  check.words = count_letter_words(check.letter);
  LetterReviewInput input{check.letter, {}, {}, {}, other_companies, {}, false, is_english(resume)};
  if (demand != nullptr) {
    check.company = plain_text(demand->job.company.value);
    check.title = plain_text(demand->job.title.value);
    input.company = check.company;
    input.title = check.title;
    input.salary_asked = asks_for_salary(lines_of(demand->job));
    const std::set<SkillId> named = skills_in(check.letter, index);
    for (const Requirement& requirement : demand->requirements) {
      const bool carried = std::any_of(requirement.any_of.begin(), requirement.any_of.end(),
                                       [&named](SkillId skill) { return named.contains(skill); });
      check.skills.push_back({name_of(requirement, index), requirement.asked, carried});
    }
  }
  check.findings = review_letter(input);
  return check;
}

}  // namespace shortlist
