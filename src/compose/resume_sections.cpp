#include <algorithm>

#include "compose/inlines.h"
#include "compose/resume_composer.h"
#include "document/markup.h"

namespace shortlist {
namespace {

const std::string place_separator = ", ";
const std::string aside_separator = " · ";

Paragraph body(Inlines text) {
  return {std::move(text), ParagraphKind::body};
}
Paragraph term(Inlines text) {
  return {std::move(text), ParagraphKind::term};
}

EntryLine title_line(Inlines left, Inlines right) {
  return {EntryLine::Kind::title, std::move(left), std::move(right)};
}

EntryLine subtitle_line(Inlines left, Inlines right) {
  return {EntryLine::Kind::subtitle, std::move(left), std::move(right)};
}

}  // namespace

void ResumeComposer::add_section(const std::string& name) {
  if (name == "summary") return add_summary();
  if (name == "work") return add_work();
  if (name == "projects") return add_projects();
  if (name == "education") return add_education();
  if (name == "breaks") return add_breaks();
  if (name == "skills") return add_skills();
  if (name == "certificates") return add_credentials(name, profile_.certificates);
  if (name == "awards") return add_credentials(name, profile_.awards);
  if (name == "publications") return add_credentials(name, profile_.publications);
  if (name == "talks") return add_credentials(name, profile_.talks);
  if (name == "volunteer") return add_volunteer();
  if (name == "languages") return add_languages();
  if (name == "interests") return add_interests();
  if (name == "references") return add_references();
  if (name == "sections") return add_custom();
}

void ResumeComposer::add_heading(const std::string& name) {
  const auto found = locale_.sections.find(name);
  blocks_.push_back(Heading{1, {plain(found == locale_.sections.end() ? name : found->second)}});
}

// "Fjordpay, Gothenburg, Sweden": the place in a quieter tone.
Inlines ResumeComposer::name_and_place(const TranslatedText& who, const Text& url, const TranslatedText& place) {
  Inlines inlines = linked(who, url);
  join_quietly(inlines, name(place), place_separator);
  return inlines;
}

void ResumeComposer::add_text(Entry& entry, const TranslatedText& summary, const std::vector<Highlight>& highlights,
                              const std::vector<Text>& skills) {
  for (Inlines& paragraph : paragraphs(summary)) entry.body.push_back(body(std::move(paragraph)));
  Bullets bullets;
  for (const Highlight& highlight : highlights) {
    if (is_wanted(highlight)) bullets.items.push_back(words(highlight.text));
  }
  if (!bullets.items.empty()) entry.body.push_back(std::move(bullets));
  Inlines names;
  for (const Text& skill : skills) join(names, words(skill), theme_.term_separator);
  if (!names.empty()) entry.body.push_back(Paragraph{std::move(names), ParagraphKind::quiet});
}

void ResumeComposer::add_summary() {
  const std::vector<Inlines> text = paragraphs(profile_.person.summary);
  if (text.empty()) return;
  add_heading("summary");
  for (const Inlines& paragraph : text) blocks_.push_back(body(paragraph));
}

void ResumeComposer::add_work() {
  if (profile_.work.empty()) return;
  add_heading("work");
  for (const Work& work : profile_.work) {
    Entry entry;
    entry.head.push_back(title_line(name_and_place(work.company, work.url, work.location), dates(work.period)));
    if (!work.title.empty()) entry.head.push_back(subtitle_line(words(work.title), {}));
    add_text(entry, work.summary, work.highlights, work.skills);
    for (const Position& position : work.positions) {
      Inlines title = words(position.title);
      join_quietly(title, name(position.location), place_separator);
      entry.body.push_back(subtitle_line(std::move(title), dates(position.period)));
      add_text(entry, position.summary, position.highlights, position.skills);
    }
    blocks_.push_back(std::move(entry));
  }
}

void ResumeComposer::add_projects() {
  if (profile_.projects.empty()) return;
  add_heading("projects");
  for (const Project& project : profile_.projects) {
    Entry entry;
    Inlines title = name(project.name);
    if (!project.url.empty()) {
      join_quietly(title,
                   {linked_text(display_url(project.url.value), absolute_uri(project.url.value), project.url.where)},
                   aside_separator);
    }
    entry.head.push_back(title_line(std::move(title), dates(project.period)));
    add_text(entry, project.summary, project.highlights, project.skills);
    blocks_.push_back(std::move(entry));
  }
}

void ResumeComposer::add_education() {
  if (profile_.education.empty()) return;
  add_heading("education");
  for (const Education& education : profile_.education) {
    Entry entry;
    entry.head.push_back(
        title_line(name_and_place(education.institution, {}, education.location), dates(education.period)));
    Inlines degree = words(education.degree);
    join(degree, words(education.field), place_separator);
    Inlines grade = words(education.grade);
    if (!grade.empty()) grade.insert(grade.begin(), plain(label(locale_.words.at("grade"))));
    if (!degree.empty() || !grade.empty()) {
      join_quietly(degree, std::move(grade), aside_separator);
      entry.head.push_back(subtitle_line(std::move(degree), {}));
    }
    Inlines courses;
    for (const TranslatedText& course : education.courses) join(courses, words(course), theme_.term_separator);
    if (!courses.empty()) {
      courses.insert(courses.begin(), plain(label(locale_.words.at("courses"))));
      entry.body.push_back(body(std::move(courses)));
    }
    add_text(entry, {}, education.highlights, {});
    blocks_.push_back(std::move(entry));
  }
}

void ResumeComposer::add_breaks() {
  if (profile_.breaks.empty()) return;
  add_heading("breaks");
  for (const Break& pause : profile_.breaks) {
    blocks_.push_back(Entry{{title_line(words(pause.reason), dates(pause.period))}, {}});
  }
}

void ResumeComposer::add_skills() {
  if (profile_.skills.empty()) return;
  add_heading("skills");
  for (const SkillGroup& group : profile_.skills) {
    Inlines items;
    for (const Text& item : group.items) join(items, words(item), theme_.term_separator);
    Inlines line = words(group.name);
    for (Inline& part : line) part.strong = true;
    if (!items.empty()) line.push_back(strong(label("")));
    line.insert(line.end(), items.begin(), items.end());
    blocks_.push_back(term(std::move(line)));
  }
}

void ResumeComposer::add_credentials(const std::string& section, const std::vector<Credential>& credentials) {
  if (credentials.empty()) return;
  add_heading(section);
  for (const Credential& credential : credentials) {
    Entry entry;
    Inlines title = linked(credential.title, credential.url);
    join_quietly(title, name(credential.by), place_separator);
    entry.head.push_back(title_line(std::move(title), date(credential.date)));
    add_text(entry, credential.summary, {}, {});
    blocks_.push_back(std::move(entry));
  }
}

void ResumeComposer::add_volunteer() {
  if (profile_.volunteer.empty()) return;
  add_heading("volunteer");
  for (const Volunteer& volunteer : profile_.volunteer) {
    Entry entry;
    entry.head.push_back(title_line(name(volunteer.organization), dates(volunteer.period)));
    if (!volunteer.role.empty()) entry.head.push_back(subtitle_line(words(volunteer.role), {}));
    add_text(entry, volunteer.summary, volunteer.highlights, {});
    blocks_.push_back(std::move(entry));
  }
}

void ResumeComposer::add_languages() {
  if (profile_.languages.empty()) return;
  add_heading("languages");
  Inlines all;
  for (const Language& language : profile_.languages) {
    Inlines one = words(language.name);
    const Inlines level = words(language.level);
    if (!level.empty()) {
      one.push_back(plain(" ("));
      one.insert(one.end(), level.begin(), level.end());
      one.push_back(plain(")"));
    }
    join(all, one, theme_.term_separator);
  }
  blocks_.push_back(term(std::move(all)));
}

void ResumeComposer::add_interests() {
  if (profile_.interests.empty()) return;
  add_heading("interests");
  for (const Interest& interest : profile_.interests) {
    Inlines items;
    for (const TranslatedText& item : interest.items) join(items, words(item), theme_.term_separator);
    Inlines line = words(interest.name);
    for (Inline& part : line) part.strong = !items.empty();
    if (!items.empty()) line.push_back(strong(label("")));
    line.insert(line.end(), items.begin(), items.end());
    blocks_.push_back(term(std::move(line)));
  }
}

void ResumeComposer::add_references() {
  if (profile_.references.empty()) return;
  add_heading("references");
  for (const Reference& reference : profile_.references) {
    Entry entry;
    entry.head.push_back(title_line(name(reference.name), {}));
    add_text(entry, reference.text, {}, {});
    blocks_.push_back(std::move(entry));
  }
}

void ResumeComposer::add_custom() {
  for (const CustomSection& section : profile_.sections) {
    blocks_.push_back(Heading{1, words(section.title)});
    for (const Inlines& paragraph : paragraphs(section.text)) blocks_.push_back(body(paragraph));
    for (const SectionEntry& source : section.entries) {
      Entry entry;
      entry.head.push_back(title_line(name_and_place(source.title, {}, source.location), dates(source.period)));
      if (!source.subtitle.empty()) entry.head.push_back(subtitle_line(words(source.subtitle), {}));
      add_text(entry, source.summary, source.highlights, {});
      blocks_.push_back(std::move(entry));
    }
  }
}

}  // namespace shortlist
