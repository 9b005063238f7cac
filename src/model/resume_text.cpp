// Profile → ResumeText. Reads what a resume prints and nothing else: no notes, no stories, no wishes.
#include "model/resume_text.h"

#include <algorithm>
#include <utility>

#include "model/plain_text.h"

namespace shortlist {
namespace {

std::string join(std::string text, const std::string& more, const char* separator) {
  if (!text.empty() && !more.empty()) text += separator;
  return text + more;
}

class ProfileReader {
 public:
  explicit ProfileReader(const Profile& profile) : profile_(profile) {
    locale_ = profile.resume.locale.empty() ? "en" : profile.resume.locale;
  }

  ResumeText read() {
    out_.file = profile_.file;
    out_.facts.format = FileFacts::Format::toml;
    out_.facts.paper = profile_.resume.paper;
    out_.ignored_rules = profile_.ignored_rules;
    for (const Break& gap : profile_.breaks) out_.breaks.push_back(gap.period);
    add_person();
    const std::vector<std::string>& chosen = profile_.resume.sections;
    for (const std::string& name : chosen.empty() ? section_names() : chosen) add_section(name);
    return std::move(out_);
  }

 private:
  std::string words(const TranslatedText& text) const { return plain_text(in_locale(text, locale_).value); }
  Location place(const TranslatedText& text) const { return in_locale(text, locale_).where; }

  void add(PassageKind kind, std::string text, const Location& where, const Highlight* bullet = nullptr) {
    if (text.empty()) return;
    Passage passage;
    passage.kind = kind;
    passage.text = std::move(text);
    passage.where = where;
    passage.entry = entry_;
    passage.period = period_;
    passage.bullet = bullet != nullptr;
    if (bullet != nullptr) passage.lint = bullet->lint;
    out_.passages.push_back(std::move(passage));
  }

  // What follows belongs to this entry.
  void begin_entry(const Period& period) {
    entry_ = next_entry_++;
    period_ = period;
  }
  void end_section() {
    entry_ = -1;
    next_entry_ = 0;
    period_ = {};
  }

  void add_list(PassageKind kind, const std::vector<Text>& items) {
    std::string line;
    for (const Text& item : items) line = join(line, plain_text(item.value), ", ");
    if (!items.empty()) add(kind, line, items.front().where);
  }

  void add_highlights(PassageKind kind, const std::vector<Highlight>& highlights) {
    for (const Highlight& highlight : highlights) add(kind, words(highlight.text), highlight.where, &highlight);
  }

  void add_person() {
    const Person& person = profile_.person;
    out_.name = plain_text(person.name.value);
    out_.email = person.email.value;
    out_.phone = person.phone.value;
    out_.location = words(person.location);
    add(PassageKind::contact, out_.name, person.name.where);
    add(PassageKind::headline, words(person.headline), place(person.headline));
    add(PassageKind::contact, out_.email, person.email.where);
    add(PassageKind::contact, out_.phone, person.phone.where);
    add(PassageKind::contact, out_.location, place(person.location));
    if (!person.website.empty()) add_link(person.website);
    for (const Link& link : person.links) add_link(link.url);
  }

  void add_link(const Text& url) {
    out_.links.push_back(url.value);
    add(PassageKind::contact, url.value, url.where);
  }

  void add_section(const std::string& name) {
    const std::size_t before = out_.passages.size();
    if (name == "summary") add(PassageKind::summary, words(profile_.person.summary), place(profile_.person.summary));
    if (name == "work") add_work();
    if (name == "projects") add_projects();
    if (name == "education") add_education();
    if (name == "skills") add_skills();
    if (name == "breaks") add_breaks();
    if (name == "certificates") add_credentials(profile_.certificates);
    if (name == "awards") add_credentials(profile_.awards);
    if (name == "publications") add_credentials(profile_.publications);
    if (name == "talks") add_credentials(profile_.talks);
    if (name == "volunteer") add_volunteer();
    if (name == "languages") add_languages();
    if (name == "interests") add_interests();
    if (name == "references") add_references();
    if (name == "sections") add_custom();
    end_section();
    if (out_.passages.size() == before || name == "sections") return;
    out_.headings.push_back({name, out_.passages[before].where});
  }

  void add_role(const Work& work, const TranslatedText& title, const Period& period) {
    begin_entry(period);
    const std::string company = words(work.company);
    const std::string role = words(title);
    const Location where = title.empty() ? place(work.company) : place(title);
    out_.roles.push_back({company, role, period, where, work.type});
    add(PassageKind::work_head, join(role, company, ", "), where);
  }

  void add_work() {
    for (const Work& work : profile_.work) {
      if (work.positions.empty()) {
        add_role(work, work.title, work.period);
        add(PassageKind::work_text, words(work.summary), place(work.summary));
        add_highlights(PassageKind::work_text, work.highlights);
        add_list(PassageKind::work_skills, work.skills);
        continue;
      }
      for (const Position& position : work.positions) {
        add_role(work, position.title, position.period);
        if (&position == &work.positions.front()) add_company_text(work);
        add(PassageKind::work_text, words(position.summary), place(position.summary));
        add_highlights(PassageKind::work_text, position.highlights);
        add_list(PassageKind::work_skills, position.skills);
      }
    }
  }

  // What is said of the whole time at a company with promotions, told with its first role.
  void add_company_text(const Work& work) {
    const Period role = std::exchange(period_, work.period);
    add(PassageKind::work_text, words(work.summary), place(work.summary));
    add_highlights(PassageKind::work_text, work.highlights);
    add_list(PassageKind::work_skills, work.skills);
    period_ = role;
  }

  void add_projects() {
    for (const Project& project : profile_.projects) {
      begin_entry(project.period);
      add(PassageKind::project, words(project.name), place(project.name));
      add(PassageKind::project, words(project.summary), place(project.summary));
      add_highlights(PassageKind::project, project.highlights);
      add_list(PassageKind::project, project.skills);
    }
  }

  void add_education() {
    for (const Education& education : profile_.education) {
      begin_entry(education.period);
      const std::string degree = join(words(education.degree), words(education.field), ", ");
      add(PassageKind::education, join(degree, words(education.institution), ", "), place(education.institution));
      add(PassageKind::education, words(education.grade), place(education.grade));
      for (const TranslatedText& course : education.courses) add(PassageKind::education, words(course), place(course));
      add_highlights(PassageKind::education, education.highlights);
    }
  }

  void add_skills() {
    for (const SkillGroup& group : profile_.skills) {
      add_list(PassageKind::skills, group.items);
      for (const Text& item : group.items) {
        out_.listed_skills.push_back({plain_text(item.value), item.where});
      }
    }
  }

  void add_breaks() {
    for (const Break& gap : profile_.breaks) {
      begin_entry(gap.period);
      add(PassageKind::other, words(gap.reason), place(gap.reason));
    }
  }

  void add_credentials(const std::vector<Credential>& list) {
    for (const Credential& credential : list) {
      begin_entry({});
      const std::string head = join(words(credential.title), words(credential.by), ", ");
      add(PassageKind::other, head, place(credential.title));
      add(PassageKind::other, words(credential.summary), place(credential.summary));
    }
  }

  void add_volunteer() {
    for (const Volunteer& volunteer : profile_.volunteer) {
      begin_entry(volunteer.period);
      const std::string head = join(words(volunteer.role), words(volunteer.organization), ", ");
      add(PassageKind::other, head, place(volunteer.organization));
      add(PassageKind::other, words(volunteer.summary), place(volunteer.summary));
      add_highlights(PassageKind::other, volunteer.highlights);
    }
  }

  void add_languages() {
    for (const Language& language : profile_.languages) {
      add(PassageKind::other, join(words(language.name), words(language.level), ": "), place(language.name));
    }
  }

  void add_interests() {
    for (const Interest& interest : profile_.interests) {
      std::string line;
      for (const TranslatedText& item : interest.items) line = join(line, words(item), ", ");
      add(PassageKind::other, join(words(interest.name), line, ": "), place(interest.name));
    }
  }

  void add_references() {
    for (const Reference& reference : profile_.references) {
      add(PassageKind::other, join(words(reference.name), words(reference.text), ": "), place(reference.name));
    }
  }

  void add_custom() {
    for (const CustomSection& section : profile_.sections) {
      out_.headings.push_back({words(section.title), place(section.title)});
      add(PassageKind::other, words(section.text), place(section.text));
      for (const SectionEntry& entry : section.entries) {
        begin_entry(entry.period);
        const std::string head = join(words(entry.title), words(entry.subtitle), ", ");
        add(PassageKind::other, head, place(entry.title));
        add(PassageKind::other, words(entry.summary), place(entry.summary));
        add_highlights(PassageKind::other, entry.highlights);
      }
    }
  }

  const Profile& profile_;
  std::string locale_;
  ResumeText out_;
  int entry_ = -1;
  int next_entry_ = 0;
  Period period_;
};

}  // namespace

ResumeText resume_text(const Profile& profile) {
  return ProfileReader(profile).read();
}

}  // namespace shortlist
