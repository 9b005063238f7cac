// Prints what is read of resumes, a line of JSON for each file.
#include <fmt/format.h>

#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "cli/resume_file.h"
#include "text/date.h"
#include "text/diagnostic.h"
#include "text/failure.h"

namespace {

using Json = nlohmann::ordered_json;

Json places(const std::vector<shortlist::Location>& list) {
  Json lines = Json::array();
  for (const shortlist::Location& where : list) lines.push_back(where.line);
  return lines;
}

std::string role_text(const shortlist::RoleText& role) {
  const shortlist::Period& period = role.period;
  return fmt::format("{} / {} / {} / {}", role.title, role.company, period.start ? to_iso(*period.start) : "",
                     period.present ? "present" : (period.end ? to_iso(*period.end) : ""));
}

Json facts_of(const shortlist::FileFacts& facts) {
  Json fonts = Json::array();
  int bad = 0;
  for (const shortlist::FontFact& font : facts.fonts) {
    fonts.push_back({{"name", font.name}, {"embedded", font.embedded}, {"unicode", font.has_unicode}});
    bad += font.has_unicode ? 0 : 1;
  }
  return {{"bytes", facts.bytes},
          {"pages", facts.pages},
          {"encrypted", facts.encrypted},
          {"damaged", facts.damaged},
          {"pages_without_text", facts.pages_without_text},
          {"images", facts.images},
          {"fonts", fonts},
          {"bad_fonts", bad},
          {"interleaved", places(facts.interleaved)},
          {"hidden", places(facts.hidden)},
          {"tables", facts.tables},
          {"header_or_footer", facts.header_or_footer},
          {"note", facts.note}};
}

Json resume_json(const shortlist::ResumeText& resume) {
  Json roles = Json::array();
  for (const shortlist::RoleText& role : resume.roles) roles.push_back(role_text(role));
  Json headings = Json::array();
  for (const shortlist::Text& heading : resume.headings) headings.push_back(heading.value);
  Json skills = Json::array();
  for (const shortlist::Text& skill : resume.listed_skills) skills.push_back(skill.value);
  Json passages = Json::array();
  for (const shortlist::Passage& passage : resume.passages) {
    passages.push_back({{"kind", static_cast<int>(passage.kind)},
                        {"line", passage.where.line},
                        {"entry", passage.entry},
                        {"bullet", passage.bullet},
                        {"text", passage.text}});
  }
  return {{"name", resume.name},   {"email", resume.email},
          {"phone", resume.phone}, {"location", resume.location},
          {"links", resume.links}, {"roles", roles},
          {"headings", headings},  {"skills", skills},
          {"passages", passages},  {"facts", facts_of(resume.facts)}};
}

}  // namespace

int main(int count, char** arguments) {
  for (int i = 1; i < count; ++i) {
    shortlist::Diagnostics diagnostics;
    Json out;
    try {
      out = resume_json(shortlist::read_resume_file(arguments[i], std::cin, diagnostics));
    } catch (const shortlist::Failure& failure) {
      out["failure"] = failure.what();
    }
    out["diagnostics"] = diagnostics.format();
    fmt::print("{}\n", out.dump());
    std::fflush(stdout);
  }
  return 0;
}
