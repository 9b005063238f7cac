#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "unit/review_cases.h"

namespace shortlist {
namespace {

using Format = FileFacts::Format;

std::vector<ReviewCase> file_cases() {
  return {
      {"ATS01", true, "scanned pages",
       [](ResumeText& r) {
         r.facts.pages_without_text = {1, 3};
       },
       "pages 1 and 3 without text"},
      {"ATS01", true, "nothing to read", [](ResumeText& r) { r.passages.clear(); }, "no text can be read"},
      {"ATS01", false, "text beside a photo", [](ResumeText& r) { r.facts.images = 1; }},
      {"ATS02", true, "3 MB", [](ResumeText& r) { r.facts.bytes = 3'000'000; }, "3.0 MB"},
      {"ATS02", false, "2.5 MB", [](ResumeText& r) { r.facts.bytes = 2'500'000; }},
      {"ATS03", true, "Markdown", [](ResumeText& r) { r.facts.format = Format::markdown; },
       "portals do not take Markdown"},
      {"ATS03", true, "JSON", [](ResumeText& r) { r.facts.format = Format::json; }, "portals do not take JSON"},
      {"ATS03", true, "text", [](ResumeText& r) { r.facts.format = Format::text; }, "plain text is for boxes"},
      {"ATS03", false, "DOCX", [](ResumeText& r) { r.facts.format = Format::docx; }},
      {"ATS03", false, "a profile", [](ResumeText& r) { r.facts.format = Format::toml; }},
      {"ATS04", true, "two columns",
       [](ResumeText& r) {
         r.facts.interleaved = {{r.file, 5, 0, ""}, {r.file, 9, 0, ""}};
       },
       "columns run into each other when the text is read line by line (2 lines)"},
      {"ATS04", false, "one column", [](ResumeText& r) { r.facts.pages = 2; }},
      {"ATS05", true, "tables", [](ResumeText& r) { r.facts.tables = true; }, "laid out in tables"},
      {"ATS05", false, "none", [](ResumeText& r) { r.facts.format = Format::docx; }},
      {"ATS06", true, "mail in the header",
       [](ResumeText& r) { r.facts.header_or_footer = {"ada.moreno@mail.example"}; },
       "contact details stand only in a page header"},
      {"ATS06", true, "phone in the footer",
       [](ResumeText& r) { r.facts.header_or_footer = {"call +34 600 100 200"}; }},
      {"ATS06", false, "page number",
       [](ResumeText& r) {
         r.facts.header_or_footer = {"Page 1 of 2", "June 2026"};
       }},
      {"ATS07", true, "photo", [](ResumeText& r) { r.facts.images = 1; }, "a picture in the file"},
      {"ATS07", true, "stars", say(skills_at, "Go ★★★★☆ SQL ★★★"), "a bar of ★ means nothing"},
      {"ATS07", false, "one star", say(skills_at, "Go, SQL, Redis, Kafka, PostgreSQL, Kubernetes (gold ★)")},
      {"ATS11", true, "no map",
       [](ResumeText& r) {
         r.facts.fonts = {{"Fancy", true, false}};
       },
       "font Fancy does not say"},
      {"ATS11", true, "not embedded",
       [](ResumeText& r) {
         r.facts.fonts = {{"Fancy", false, true}};
       },
       "font Fancy is not in"},
      {"ATS11", false, "Helvetica",
       [](ResumeText& r) {
         r.facts.fonts = {{"Helvetica-Bold", false, true}};
       }},
      {"ATS17", true, "protected", [](ResumeText& r) { r.facts.encrypted = true; }, "the file is encrypted"},
      {"ATS17", false, "damaged", [](ResumeText& r) { r.facts.damaged = true; }},
      {"ATS20", true, "draft", [](ResumeText& r) { r.file = "x/resume_final_v3.pdf"; },
       "file name \"resume_final_v3\""},
      {"ATS20", true, "blanks", [](ResumeText& r) { r.file = "Ada Moreno.pdf"; }},
      {"ATS20", false, "year", [](ResumeText& r) { r.file = "x y/Ada-Moreno-Resume-2026.pdf"; }},
      {"ATS20", false, "a profile", [](ResumeText& r) { r.file = "new profile.toml", r.facts.format = Format::toml; }},
      {"ATS21", true, "three pages", [](ResumeText& r) { r.facts.pages = 3; }, "3 pages"},
      {"ATS21", true, "two pages, few years", [](ResumeText& r) { r.facts.pages = 2, r.roles.pop_back(); },
       "two pages for 5 years"},
      {"ATS21", false, "two pages, nine years", [](ResumeText& r) { r.facts.pages = 2; }},
  };
}

std::vector<ReviewCase> character_cases() {
  return {
      {"ATS08", true, "heading", [](ResumeText& r) { r.headings[0].value = "W O R K"; },
       "\"W O R K\" reads as single letters"},
      {"ATS08", true, "line", say(summary_at, "S U M M A R Y of nine years")},
      {"ATS08", false, "grades", say(12, "University of Valencia, BSc, grades A B A")},
      {"ATS08", false, "languages", say(skills_at, "C, D, R, Go, SQL, Redis, Kafka, PostgreSQL, Kubernetes")},
      {"ATS09", true, "fi", say(current_bullet, "Cut the pro\uFB01le load from 900 ms to 180 ms with a Redis cache"),
       "U+FB01"},
      {"ATS09", false, "æ", say(current_bullet, "Cut the Læsø quote time from 900 ms to 180 ms with a Redis cache")},
      {"ATS10", true, "replaced", say(summary_at, "Backend engineer with nine ye\uFFFDrs"),
       "\"Backend engineer with nine ye"},
      {"ATS10", true, "numbers of glyphs", say(summary_at, "(cid:12)(cid:44)(cid:9)")},
      {"ATS10", true, "glued", say(summary_at, "Backendengineerwithnineyearsinfreightandticketingsystems"),
       "the words in"},
      {"ATS10", false, "German", say(summary_at, "Donaudampfschifffahrtsgesellschaft and freight for nine years")},
      {"ATS10", false, "address",
       say(summary_at, "More at code.example/ada/a-very-long-path/that-goes-on/and-on/for-ever")},
      {"ATS18", true, "icon", say(contact_at, "\uE0BE ada.moreno@mail.example"), "U+E0BE"},
      {"ATS18", true, "arrow", say(current_bullet, "➢ Cut the quote time from 900 ms to 180 ms with Redis"), "U+27A2"},
      {"ATS18", false, "arrow inside", say(current_bullet, "Cut the quote time: 900 ms → 180 ms with Redis")},
      {"ATS23", true, "rocket", say(summary_at, "Backend engineer with nine years 🚀"), "U+1F680"},
      {"ATS23", false, "accents", say(summary_at, "Backend engineer (née Núñez) with nine years – in freight")},
      {"ATS24", true, "name",
       say(past_bullet + 1, "Rebuilt the nightly report in Postgre- SQL; 9 minutes instead of 70"),
       "PostgreSQL is broken over two lines"},
      {"ATS24", false, "pair",
       say(past_bullet + 1, "Rebuilt the pre- and post-trade report in PostgreSQL in 9 minutes")},
      {"L28", true, "zero width", say(summary_at, "Back\u200Bend engineer with nine years"), "U+200B"},
      {"L28", true, "Cyrillic а", say(summary_at, "B\u0430ckend engineer with nine years"), "U+0430"},
      {"L28", true, "hyphen", say(summary_at, "Event\u2011driven systems for nine years"), "U+2011"},
      {"L28", false, "micro", say(summary_at, "Latency below 40 μs for nine years; speaks Русский and ελληνικά")},
      {"L28", false, "joiner", say(summary_at, "می\u200Cخواهم")},
  };
}

std::vector<ReviewCase> heading_and_date_cases() {
  return {
      {"ATS12", true, "no experience", [](ResumeText& r) { r.headings.erase(r.headings.begin()); },
       "no heading says Experience"},
      {"ATS12", true, "fancy",
       [](ResumeText& r) {
         r.headings.push_back({"My journey", {r.file, 120, 1, ""}});
       },
       "heading \"My journey\" is unusual"},
      {"ATS12", false, "capitals", [](ResumeText& r) { r.headings[0].value = "WORK HISTORY"; }},
      {"ATS12", false, "French", [](ResumeText& r) { r.headings[0].value = "EXPÉRIENCE PROFESSIONNELLE"; }},
      {"ATS12", false, "a profile", [](ResumeText& r) { r.headings.clear(), r.facts.format = Format::toml; }},
      {"ATS13", true, "year",
       [](ResumeText& r) {
         r.roles[1].period.start = Date{2017, 0, 0};
       },
       "Software Developer, Nube Tickets (2017 to 2021-02) gives years alone"},
      {"ATS13", true, "two ways", say(7, "Nube Tickets, Software Developer, 09/2017 – 02/2021"),
       "dates are written in two ways"},
      {"ATS13", false, "May", say(7, "Nube Tickets, Software Developer, May 2017 – Feb 2021")},
      {"ATS13", false, "Sept", say(7, "Nube Tickets, Software Developer, Sept 2017 – Feb 2021")},
  };
}

std::vector<ReviewCase> contact_cases() {
  return {
      {"ATS14", true, "name", [](ResumeText& r) { r.name = "First Last"; }, "\"First Last\" is a template's name"},
      {"ATS14", true, "company", say(3, "Company 1, Backend Engineer, Mar 2021 – present"), "a placeholder is left"},
      {"ATS14", true, "phone", [](ResumeText& r) { r.phone = "(212) 555-0123"; },
       "\"(212) 555-0123\" is a number of films"},
      {"ATS14", true, "mail", [](ResumeText& r) { r.email = "your.name@mail.example"; }},
      {"ATS14", true, "to do", say(past_bullet, "TODO seat map in Go, used by 300 venues")},
      {"ATS14", false, "other numbers", [](ResumeText& r) { r.phone = "+34 655 512 345"; }},
      {"ATS14", false, "a company's name",
       say(3, "Insert Coin Games, Company 10, Backend Engineer, Mar 2021 – present")},
      {"ATS19", true, "profile behind a word",
       [](ResumeText& r) { r.links.emplace_back("https://www.linkedin.com/in/ada"); },
       "\"https://www.linkedin.com/in/ada\" is behind a link only"},
      {"ATS19", false, "written out",
       [](ResumeText& r) { r.links.emplace_back("mailto:Ada.Moreno@mail.example?subject=x"); }},
      {"ATS19", false, "phone in groups", [](ResumeText& r) { r.links.emplace_back("tel:+34600100200"); }},
      {"ATS19", false, "a profile",
       [](ResumeText& r) { r.links.emplace_back("https://b.example"), r.facts.format = Format::toml; }},
      {"L14", true, "mail", [](ResumeText& r) { r.email.clear(); }, "no e-mail address"},
      {"L14", true, "title", [](ResumeText& r) { r.roles[0].title.clear(); }, "Brisa Freight has no title"},
      {"L14", true, "dates", [](ResumeText& r) { r.roles[1].period = {}; },
       "Software Developer, Nube Tickets has no dates"},
      {"L14", true, "skills", [](ResumeText& r) { r.listed_skills.clear(), r.passages.pop_back(); },
       "no list of skills"},
      {"L14", false, "city without phone", [](ResumeText& r) { r.phone.clear(); }},
      {"L15", true, "nickname", [](ResumeText& r) { r.email = "darkwolf77@gmail.com"; },
       "\"darkwolf77@gmail.com\" does not say"},
      {"L15", true, "employer", [](ResumeText& r) { r.email = "ada@brisa.example"; },
       "\"ada@brisa.example\" belongs to your employer"},
      {"L15", false, "own name", [](ResumeText& r) { r.email = "a.moreno77@gmail.com"; }},
      {"L15", false, "accents", [](ResumeText& r) { r.name = "Żaneta Łęk", r.email = "lek.z@gmail.com"; }},
      {"L15", false, "initials", [](ResumeText& r) { r.email = "am.dev@gmail.com"; }},
      {"L15", false, "former employer", [](ResumeText& r) { r.email = "ada@nube.example"; }},
      {"L27", true, "http", [](ResumeText& r) { r.links[0] = "http://code.example/ada"; },
       "link \"http://code.example/ada\" is not https"},
      {"L27", true, "tracker", [](ResumeText& r) { r.links[0] += "?utm_source=cv"; }},
      {"L27", true, "company page", [](ResumeText& r) { r.links[0] = "linkedin.com/company/brisa"; }},
      {"L27", true, "no account", [](ResumeText& r) { r.links[0] = "https://github.com/"; }},
      {"L27", false, "bare",
       [](ResumeText& r) {
         r.links = {"www.linkedin.com/in/ada", "github.com/ada", "mailto:ada@mail.example"};
       }},
  };
}

}  // namespace

const std::vector<ReviewCase>& parser_cases() {
  static const std::vector<ReviewCase> all = [] {
    std::vector<ReviewCase> cases;
    for (const std::vector<ReviewCase>& part :
         {file_cases(), character_cases(), heading_and_date_cases(), contact_cases()}) {
      cases.insert(cases.end(), part.begin(), part.end());
    }
    return cases;
  }();
  return all;
}

TEST_CASE("what a parser reads: each rule fires where it must and nowhere else") {
  for (const ReviewCase& review_case : parser_cases()) check_case(review_case);
}

}  // namespace shortlist
