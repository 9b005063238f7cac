#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "review/english.h"
#include "review/review.h"

namespace shortlist {
namespace {

bool is_among(std::string_view rule, const std::vector<std::string>& list) {
  return std::find(list.begin(), list.end(), rule) != list.end();
}

// The findings of one rule. What switches the rule off is not shown to it, so that counts go without it too.
std::vector<Finding> find_with(const ReviewRule& rule, const ReviewInput& input) {
  std::vector<Finding> findings;
  const auto silences = [&rule](const Passage& passage) { return is_among(rule.id, passage.lint); };
  const std::vector<Passage>& passages = input.resume.passages;
  if (std::none_of(passages.begin(), passages.end(), silences)) {
    rule.find(input, findings);
  } else {
    ResumeText seen = input.resume;
    std::erase_if(seen.passages, silences);
    rule.find({seen, input.index, input.uses, input.today}, findings);
  }
  for (Finding& finding : findings) finding.rule = rule.id;
  return findings;
}

template <typename Item>
void shorten(std::vector<Item>& list) {
  if (list.size() > longest_list) list.erase(list.begin() + longest_list, list.end());
}

// As much of the beginning as fits into `room` bytes, cut between code points.
std::string beginning_of(const std::string& text, std::size_t room) {
  while (room > 0 && room < text.size() && (text[room] & 0xC0) == 0x80) --room;
  return text.substr(0, room);
}

// The beginning of the resume that is reviewed: some rules compare each thing with each.
ResumeText beginning_of(const ResumeText& resume) {
  ResumeText part = resume;
  std::size_t room = longest_review;
  std::size_t count = 0;
  while (count < part.passages.size() && room > 0) {
    std::string& text = part.passages[count++].text;
    const std::size_t size = text.size();
    if (size > room) text = beginning_of(text, room);
    room -= std::min(size, room);
  }
  part.passages.resize(count);
  shorten(part.links);
  shorten(part.roles);
  shorten(part.headings);
  shorten(part.listed_skills);
  shorten(part.breaks);
  return part;
}

bool comes_first(const Finding& a, const Finding& b) {
  return std::tuple(b.severity, a.where.line, a.where.column) < std::tuple(a.severity, b.where.line, b.where.column);
}

}  // namespace

std::vector<Finding> review_resume(const ReviewInput& whole) {
  const ResumeText resume = beginning_of(whole.resume);
  const ReviewInput input{resume, whole.index, whole.uses, whole.today};
  const bool english = is_english(input.resume);
  std::vector<Finding> all;
  for (const ReviewRule& rule : rules()) {
    if (rule.find == nullptr || is_among(rule.id, input.resume.ignored_rules)) continue;
    if (rule.english_only && !english) continue;
    for (Finding& finding : find_with(rule, input)) all.push_back(std::move(finding));
  }
  std::stable_sort(all.begin(), all.end(), comes_first);
  return all;
}

}  // namespace shortlist
