// ResumeText → lines that can be compared across formats.
#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "tailor/difference.h"

namespace shortlist {
namespace {

std::string folded(std::string_view text) {
  std::string out;
  for (const std::string_view word : cut_words(text)) {
    if (!out.empty()) out += ' ';
    out += word;
  }
  return out;
}

std::string without_scheme(std::string url) {
  for (const std::string_view prefix : {"https://", "http://", "www."}) {
    if (url.starts_with(prefix)) url.erase(0, prefix.size());
  }
  while (url.ends_with('/')) url.pop_back();
  return url;
}

std::string words_of(const Period& period) {
  if (!period.start && !period.end) return {};
  const std::string start = period.start ? to_iso(*period.start) : "";
  const std::string end = period.present ? "present" : period.end ? to_iso(*period.end) : "";
  return start.empty() || end.empty() ? start + end : start + " – " + end;
}

std::string_view part_of(PassageKind kind) {
  switch (kind) {
    case PassageKind::contact:
    case PassageKind::headline:
      return "contact";
    case PassageKind::summary:
      return "summary";
    case PassageKind::work_head:
    case PassageKind::work_text:
    case PassageKind::work_skills:
      return "work";
    case PassageKind::project:
      return "projects";
    case PassageKind::skills:
      return "skills";
    case PassageKind::education:
      return "education";
    case PassageKind::other:
      return "other";
  }
  return "other";
}

class ItemList {
 public:
  ItemList(const ResumeText& resume, bool with_links) : resume_(resume), with_links_(with_links) {}

  std::vector<ResumeItem> run() {
    add_contact();
    for (const Passage& passage : resume_.passages) add_passage(passage);
    return std::move(items_);
  }

 private:
  void add(std::string_view part, std::string text, const Location& where) {
    text = folded(text);
    if (text.empty()) return;
    const bool follows = !items_.empty() && items_.back().part == part && items_.back().owner == owner_;
    const int number = follows ? items_.back().number + 1 : 1;
    items_.push_back({part, std::move(text), owner_, number, where});
  }

  // Formats join contact data in one line or many: each is compared by itself.
  void add_contact() {
    const Location where{resume_.file, 0, 0, {}};
    add("contact", resume_.name, where);
    add("contact", resume_.email, where);
    add("contact", resume_.phone, where);
    add("contact", resume_.location, where);
    if (!with_links_) return;
    std::vector<std::string> links;
    for (const std::string& link : resume_.links) {
      if (!link.starts_with("mailto:") && !link.starts_with("tel:")) links.push_back(without_scheme(link));
    }
    std::sort(links.begin(), links.end());
    for (std::string& link : links) add("contact", std::move(link), where);
  }

  void add_passage(const Passage& passage) {
    if (passage.kind == PassageKind::contact) return;
    if (passage.kind == PassageKind::skills) return add_listed_skills();
    begin_entry(passage);
    if (passage.kind != PassageKind::work_head) add(part_of(passage.kind), passage.text, passage.where);
  }

  // The head of a job comes from what the reader made of it.
  void begin_entry(const Passage& passage) {
    const std::string_view part = part_of(passage.kind);
    if (part == part_ && passage.entry == entry_) return;
    part_ = part;
    entry_ = passage.entry;
    owner_.clear();
    if (entry_ < 0) return;
    if (part != "work") {
      owner_ = folded(passage.text);
      if (part != "other") add(part, words_of(passage.period), passage.where);
      return;
    }
    if (static_cast<std::size_t>(entry_) >= resume_.roles.size()) return;
    const RoleText& role = resume_.roles[static_cast<std::size_t>(entry_)];
    std::string head = role.title;
    for (const std::string& more : {role.company, words_of(role.period)}) {
      if (!more.empty()) head += (head.empty() ? "" : ", ") + more;
    }
    add(part, head, role.where);
    owner_ = role.company.empty() ? role.title : role.company;
  }

  // Once, where the first of them stands.
  void add_listed_skills() {
    owner_.clear();
    part_ = "skills";
    entry_ = -1;
    if (std::exchange(has_skills_, true)) return;
    for (const Text& skill : resume_.listed_skills) add("skills", skill.value, skill.where);
  }

  const ResumeText& resume_;
  const bool with_links_;
  std::vector<ResumeItem> items_;
  std::string_view part_;
  int entry_ = -1;
  std::string owner_;
  bool has_skills_ = false;
};

}  // namespace

std::vector<ResumeItem> items_of(const ResumeText& resume, bool with_links) {
  return ItemList(resume, with_links).run();
}

}  // namespace shortlist
