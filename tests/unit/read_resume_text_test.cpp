// Plain text, Markdown and the table of formats.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "read/read_resume.h"
#include "read/resume_headings.h"
#include "text/date.h"

namespace {

using shortlist::Diagnostics;
using shortlist::FileFacts;
using shortlist::PassageKind;
using shortlist::ResumePart;
using shortlist::ResumeText;
using Lines = std::vector<std::string>;

ResumeText read_text(std::string_view text) {
  Diagnostics diagnostics;
  ResumeText resume = shortlist::read_resume_text("cv.txt", text, diagnostics);
  CHECK(diagnostics.format() == "");
  return resume;
}

ResumeText read_markdown(std::string_view text) {
  Diagnostics diagnostics;
  ResumeText resume = shortlist::read_resume_markdown("cv.md", text, diagnostics);
  CHECK(diagnostics.format() == "");
  return resume;
}

std::string errors_of(std::string_view text) {
  Diagnostics diagnostics;
  CHECK(shortlist::read_resume_text("cv.txt", text, diagnostics).passages.empty());
  return diagnostics.format();
}

// "Engineer / Havnelog / 2020-03 / present" for each job.
Lines roles_of(const ResumeText& resume) {
  Lines roles;
  for (const shortlist::RoleText& role : resume.roles) {
    const shortlist::Period& period = role.period;
    roles.push_back(fmt::format("{} / {} / {} / {}", role.title, role.company,
                                period.start ? to_iso(*period.start) : "",
                                period.present ? "present" : (period.end ? to_iso(*period.end) : "")));
  }
  return roles;
}

Lines texts_of(const ResumeText& resume, PassageKind kind) {
  Lines texts;
  for (const shortlist::Passage& passage : resume.passages) {
    if (passage.kind == kind)
      texts.push_back(fmt::format("{}{}: {}", passage.bullet ? "*" : "", passage.where.line, passage.text));
  }
  return texts;
}

Lines skills_of(const ResumeText& resume) {
  Lines skills;
  for (const shortlist::Text& skill : resume.listed_skills) skills.push_back(skill.value);
  return skills;
}

}  // namespace

TEST_CASE("an English resume with centred head and dates at the right") {
  const ResumeText resume = read_text(
      "                 IDA SOLBAKKEN\n"
      "  ida@solbakken.example | +47 22 33 44 55 | Bergen, Norway\n"
      "     linkedin.com/in/ida | github.com/ida\n"
      "\n"
      "SUMMARY\n"
      "Backend developer with nine years in logistics. Likes plain designs, short queues\n"
      "and numbers that hold.\n"
      "\n"
      "WORK EXPERIENCE\n"
      "\n"
      "Parcelwind AS                                             Bergen, Norway\n"
      "Senior Software Engineer                              January 2021 - Present\n"
      "- Cut the nightly settlement from six hours to forty minutes by batching the\n"
      "  writes\n"
      "- Introduced contract tests\n"
      "Technologies: Go, Kafka\n"
      "\n"
      "Brightharbor AS                                           Oslo, Norway\n"
      "Software Engineer (contract)                              03/2017 - 12/2020\n"
      "- Moved the booking API to REST\n"
      "\n"
      "SKILLS\n"
      "Languages: Go, Java\n"
      "AWS (EC2, S3); Docker\n");
  CHECK(resume.name == "IDA SOLBAKKEN");
  CHECK(resume.email == "ida@solbakken.example");
  CHECK(resume.phone == "+47 22 33 44 55");
  CHECK(resume.location == "Bergen, Norway");
  CHECK(resume.links == Lines{"linkedin.com/in/ida", "github.com/ida"});
  CHECK(roles_of(resume) == Lines{"Senior Software Engineer / Parcelwind AS / 2021-01 / present",
                                  "Software Engineer (contract) / Brightharbor AS / 2017-03 / 2020-12"});
  CHECK(resume.roles[1].type == shortlist::Employment::contract);
  CHECK(texts_of(resume, PassageKind::work_text) ==
        Lines{"*13: Cut the nightly settlement from six hours to forty minutes by batching the writes",
              "*15: Introduced contract tests", "*20: Moved the booking API to REST"});
  CHECK(texts_of(resume, PassageKind::work_skills) == Lines{"16: Technologies: Go, Kafka"});
  CHECK(texts_of(resume, PassageKind::summary).size() == 1);
  CHECK(skills_of(resume) == Lines{"Go", "Java", "AWS", "EC2", "S3", "Docker"});
  CHECK(resume.facts.format == FileFacts::Format::text);
}

TEST_CASE("resumes in other languages") {
  const ResumeText polish = read_text(
      "Marta Sowa\nProgramistka\nKraków, Polska\ntel. +48 600 700 800\nmarta@sowa.example\n\n"
      "Doświadczenie zawodowe\n\n05.2019 – obecnie   Starsza programistka, Wawel Systems\n• Rozwój usług w Go\n\n"
      "Wykształcenie\n2010 – 2015   AGH, Informatyka\n\nUmiejętności\nGo, Java\n");
  CHECK(polish.name == "Marta Sowa");
  CHECK(polish.location == "Kraków, Polska");
  CHECK(roles_of(polish) == Lines{"Starsza programistka / Wawel Systems / 2019-05 / present"});
  CHECK(skills_of(polish) == Lines{"Go", "Java"});
  const ResumeText french = read_text(
      "Ana Dupont\nana@dupont.example - 06 12 34 56 78 - Lyon, France\n\nExpérience professionnelle\n\nAcme Paiements\n"
      "Lyon\nIngénieure backend\nseptembre 2019 à aujourd'hui\nConception des services de paiement.\n\n"
      "Compétences\nJava; Kafka\n");
  CHECK(french.phone == "06 12 34 56 78");
  CHECK(roles_of(french) == Lines{"Ingénieure backend / Acme Paiements / 2019-09 / present"});
  const ResumeText portuguese = read_text(
      "Tomás Reis\n(11) 91234-5678\nExperiência profissional\nEngenheiro de Software @ Banco Azul (Jun 2020 - "
      "Atual)\n* APIs\n\n"
      "Desenvolvedor na Lojas Norte (2017 - 2020)\n* Python\n");
  CHECK(roles_of(portuguese) ==
        Lines{"Engenheiro de Software / Banco Azul / 2020-06 / present", "Desenvolvedor / Lojas Norte / 2017 / 2020"});
}

TEST_CASE("promotions at one company, and a told gap") {
  const ResumeText resume = read_text(
      "Ola Berg\n\nExperience\n\nHavnelog, 2016 - 2022\nPorts and their tariffs.\n\nLead Engineer, 2019 - 2022\n- Led "
      "four\nEngineer, 2016 - 2019\n"
      "- Built it\n\nParental leave, 2015 - 2016\n\nDeveloper, Lynghus, 2013 - 2015\n- Wrote it\n");
  CHECK(roles_of(resume) == Lines{"Lead Engineer / Havnelog / 2019 / 2022", "Engineer / Havnelog / 2016 / 2019",
                                  "Developer / Lynghus / 2013 / 2015"});
  REQUIRE(resume.breaks.size() == 1);
  CHECK(resume.breaks[0].start->year == 2015);
}

TEST_CASE("what stands nowhere stays empty") {
  const ResumeText resume = read_text("some words without any shape\n");
  CHECK(resume.name == "");
  CHECK(resume.email == "");
  CHECK(resume.roles.empty());
  CHECK(resume.headings.empty());
}

TEST_CASE("Node.js in a sentence is no link, and a year span no phone") {
  const ResumeText resume = read_text(
      "Nora Holm\nnora@holm.example\n\nExperience\nDeveloper, Skovby\n2015 - 2019\n- Ported Node.js and ASP.NET to "
      "https://go.example\n");
  CHECK(resume.phone == "");
  CHECK(resume.links == Lines{"https://go.example"});
}

TEST_CASE("odd bullets stay in the text for the review, ordinary ones go") {
  const ResumeText resume =
      read_text("Nora Holm\nExperience\nDeveloper, Skovby, 2015 - 2019\n➢ Ported it\n• Tested it\n- Ran it\n");
  CHECK(texts_of(resume, PassageKind::work_text) == Lines{"*4: ➢ Ported it", "*5: Tested it", "*6: Ran it"});
}

TEST_CASE("Markdown") {
  const ResumeText resume = read_markdown(
      "# Jonas Feld\n\n**Entwickler** · Hamburg, Deutschland · [jonas@feld.example](mailto:jonas@feld.example)\n\n"
      "<!-- not printed\n## Kenntnisse\n-->\n## Berufserfahrung\n\n### Senior Entwickler, Elbnetz AG\n*03/2020 – "
      "heute*\n\n"
      "- Zahlungsdienst von **Java 8** auf\n  `Java 17` gehoben\n- [Quelltext](https://code.example/x)\n\n"
      "## Kenntnisse\n\n| Sprachen | Java, Kotlin |\n|---|---|\n| Werkzeuge | Docker |\n");
  CHECK(resume.name == "Jonas Feld");
  CHECK(resume.email == "jonas@feld.example");
  CHECK(resume.location == "Hamburg, Deutschland");
  CHECK(roles_of(resume) == Lines{"Senior Entwickler / Elbnetz AG / 2020-03 / present"});
  CHECK(texts_of(resume, PassageKind::work_text) ==
        Lines{"*13: Zahlungsdienst von Java 8 auf Java 17 gehoben", "*15: Quelltext (https://code.example/x)"});
  CHECK(resume.headings.size() == 2);
  CHECK(skills_of(resume) == Lines{"Java", "Kotlin", "Werkzeuge", "Docker"});
}

TEST_CASE("headings by their words") {
  using shortlist::read_resume_heading;
  CHECK(read_resume_heading("Work Experience", false) == ResumePart::work);
  CHECK(read_resume_heading("W O R K  E X P E R I E N C E", false) == ResumePart::work);
  CHECK(read_resume_heading("Where I’ve worked", false) == ResumePart::work);
  CHECK(read_resume_heading("2. Ausbildung:", false) == ResumePart::education);
  CHECK(read_resume_heading("My skills", false) == ResumePart::skills);
  CHECK(read_resume_heading("Things I built", false) == ResumePart::projects);
  CHECK(read_resume_heading("O mnie", false) == ResumePart::summary);
  CHECK(read_resume_heading("SELECTED EXPERIENCE IN BANKING", true) == ResumePart::work);
  CHECK_FALSE(read_resume_heading("Selected experience in banking", false));
  CHECK_FALSE(read_resume_heading("Experienced engineer", true));
  CHECK_FALSE(read_resume_heading("", true));
}

TEST_CASE("bytes that are no text are refused") {
  CHECK(errors_of("Nora\xE9\n") ==
        "cv.txt:1: error: the resume holds bytes that are no UTF-8\n      = save the file as UTF-8\n");
  CHECK(errors_of(std::string_view("a\nb\0c", 5)) ==
        "cv.txt:2: error: the resume holds a NUL byte\n      = save the file as UTF-8\n");
  CHECK(errors_of("\xFF\xFEN") ==
        "cv.txt:1:1: error: the resume is in UTF-16, not in UTF-8\n      = save the file as UTF-8\n");
  CHECK(errors_of(" \n--\n") == "cv.txt: error: the resume holds no words\n");
  CHECK(errors_of(std::string((std::size_t{1} << 20) + 1, 'a')) == "cv.txt: error: the resume is larger than 1 MiB\n");
}

TEST_CASE("a megabyte of anything is read in time") {
  for (const char* const piece :
       {"a ", "- a\n", "[", "[a](", "2020 - ", "A B C\n", "|", "x@y.example ", "Skills\n", "(1 "}) {
    std::string text = "Nora Holm\n";
    while (text.size() < 1'000'000) text += piece;
    Diagnostics diagnostics;
    shortlist::read_resume_text("cv.txt", text, diagnostics);
    shortlist::read_resume_markdown("cv.md", text, diagnostics);
    CHECK_FALSE(diagnostics.has_errors());
  }
}

TEST_CASE("the table of formats") {
  CHECK(shortlist::find_resume_format("a/CV.PDF")->format == FileFacts::Format::pdf);
  CHECK((shortlist::find_resume_format("cv.docx")->read == shortlist::read_resume_docx));
  CHECK(shortlist::find_resume_format("cv.odt") == nullptr);
  CHECK(shortlist::guess_resume_format("%PDF-1.7").format == FileFacts::Format::pdf);
  CHECK(shortlist::guess_resume_format("PK\x03\x04").format == FileFacts::Format::docx);
  CHECK(shortlist::guess_resume_format("\n {\"basics\": 1}").format == FileFacts::Format::json);
  CHECK(shortlist::guess_resume_format("# mine\n\n[person]\nname = 1").format == FileFacts::Format::toml);
  CHECK(shortlist::guess_resume_format("[ Nora ]\n").format == FileFacts::Format::text);
  CHECK(shortlist::guess_resume_format("").format == FileFacts::Format::text);
}
