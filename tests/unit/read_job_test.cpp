// job.toml and the bare text of ads.
#include <doctest/doctest.h>

#include <chrono>
#include <string>
#include <vector>

#include "read/read_job.h"

using namespace shortlist;

namespace {

std::string errors_of(const std::string& text) {
  Diagnostics diagnostics;
  read_job("job.toml", text, diagnostics);
  return diagnostics.format();
}

Job job_of(const std::string& text) {
  Diagnostics diagnostics;
  Job job = read_job("job.toml", text, diagnostics);
  CHECK(diagnostics.format() == "");
  return job;
}

Job ad_of(const std::string& text) {
  Diagnostics diagnostics;
  Job job = read_ad("ad.txt", text, diagnostics);
  CHECK(diagnostics.format() == "");
  return job;
}

// "required: Java | benefits: Lunch", in the order of the ad, without its title.
std::string sections_of(const std::string& text) {
  const std::vector<std::string> names{"title",     "about",    "duties", "required",
                                       "preferred", "benefits", "legal",  "other"};
  std::string out;
  for (const AdLine& line : ad_of(text).ad) {
    if (line.section == AdSection::title) continue;
    if (!out.empty()) out += " | ";
    out += names[static_cast<std::size_t>(line.section)] + ": " + line.text.value;
  }
  return out;
}

}  // namespace

TEST_CASE("every key of a job is read") {
  const Job job = job_of(R"(company = "Acme"
title = "Staff Backend Engineer"
reference = "REQ-123"
url = "acme.example/jobs/123"
location = "Remote, EU"
found_at = "the company site"
stage = "public"
contact = { name = "Ada Nowak", title = "Head of Platform" }
why = "You publish your outages."
description = """
Requirements:
- Go
"""
tags = ["lead"]

[letter]
opening = "Dear Ada,"
paragraphs = ["One.", "Two."]
closing = "Yours"
enclosures = ["Resume"]
date = 2026-12-01

[resume]
headline = "Staff Engineer"
summary = "Short."
paper = "letter"
pages = 1
theme = "compact"

[[interviews]]
kind = "system-design"
date = 2026-12-10T10:00:00
minutes = 90
with = "Ada Nowak"
place = "video"

[[interviews]]
kind = "panel"
date = 2026-12-11

[prep]
level = "staff"
hours_per_day = 1.5
weak = ["system design"]
asked = ["api-idempotency"]
logistics = { notice = "1 month", salary = "a secret" }
)");
  CHECK(job.company.value == "Acme");
  CHECK(job.reference == "REQ-123");
  CHECK(job.url.value == "https://acme.example/jobs/123");
  CHECK(job.stage == Stage::public_company);
  CHECK(job.contact.title == "Head of Platform");
  CHECK(job.why.value == "You publish your outages.");
  REQUIRE(job.ad.size() == 1);
  CHECK(job.ad[0].text.value == "Go");
  CHECK(job.ad[0].text.where.line == 12);
  CHECK(job.ad[0].section == AdSection::required);
  CHECK(job.letter.paragraphs.size() == 2);
  CHECK(to_iso(job.letter.date.value()) == "2026-12-01");
  CHECK(job.resume.paper == Paper::letter);
  CHECK(job.resume.pages == 1);
  REQUIRE(job.interviews.size() == 2);
  CHECK(job.interviews[0].kind == InterviewKind::system_design);
  CHECK(job.interviews[0].date == "2026-12-10T10:00");
  CHECK(job.interviews[0].minutes == 90);
  CHECK(job.interviews[1].date == "2026-12-11");
  CHECK(job.interviews[1].minutes == 60);
  CHECK(job.prep.level == Level::staff);
  CHECK(job.prep.logistics.size() == 2);
}

TEST_CASE("all mistakes of a job are told in one pass, with what was meant") {
  CHECK(errors_of(R"(title = "Engineer"
compnay = "Acme"
stage = "grwth"
description = "Go"
description_file = "ad.txt"
contact = {}

[letter]
opening = "I **like** it and **this"
date = "2026-12"

[[interviews]]
kind = "tecnical"
date = "tomorrow"
minutes = 0
[[interviews]]
[prep]
level = "lead"
hours_per_day = 25
)") == R"(job.toml: error: 'company' is missing
job.toml:2:1: error: unknown key 'compnay'
    2 | compnay = "Acme"
      | ^
      = did you mean 'company'?
job.toml:3:9: error: 'stage' must be one of seed, growth, large, public, agency · found "grwth"
    3 | stage = "grwth"
      |         ^
      = did you mean "growth"?
job.toml:5:20: error: the ad is given twice, in 'description' and in a file
    5 | description_file = "ad.txt"
      |                    ^
      = keep one of the two
job.toml:6:11: error: 'contact' names nobody
    6 | contact = {}
      |           ^
      = contact = { name = "…", title = "…" }
job.toml:9:11: error: this ** has no partner · found **this
    9 | opening = "I **like** it and **this"
      |           ^
      = close bold text with **, or write \*\* for the stars
job.toml:10:8: error: a letter is written on a day
   10 | date = "2026-12"
      |        ^
      = write 2026-12-01, or leave it out for today
job.toml:13:8: error: 'kind' must be one of recruiter, behavioural, technical, system-design, coding, manager, panel · found "tecnical"
   13 | kind = "tecnical"
      |        ^
      = did you mean "technical"?
job.toml:14:8: error: 'date' must be a day, with or without a time · found "tomorrow"
   14 | date = "tomorrow"
      |        ^
      = write 2026-12-10 or 2026-12-10T10:00:00, without quotes
job.toml:15:11: error: 'minutes' must be a whole number from 1 to 600 · found 0
   15 | minutes = 0
      |           ^
job.toml:16:1: error: 'kind' is missing
   16 | [[interviews]]
      | ^
      = kind = "technical"
job.toml:18:9: error: 'level' must be one of junior, mid, senior, staff · found "lead"
   18 | level = "lead"
      |         ^
job.toml:19:17: error: 'hours_per_day' must be a number from 0.25 to 16 · found 25
   19 | hours_per_day = 25
      |                 ^
)");
}

TEST_CASE("a profile given as job is told in one line") {
  CHECK(errors_of("[person]\nname = \"Zoë\"\n") ==
        "job.toml:1:1: error: this is a profile, not a job\n"
        "    1 | [person]\n"
        "      | ^\n"
        "      = a job begins with company = \"…\" and title = \"…\"\n");
}

TEST_CASE("logistics are never shown in messages") {
  const std::string errors =
      errors_of("company = \"A\"\ntitle = \"B\"\n[prep]\nlogistics = { salary = 95000, permit = \"none of yours\" }\n");
  CHECK(errors.find("'salary' must be a text") != std::string::npos);
  CHECK(errors.find("95000") == std::string::npos);
  CHECK(errors.find("none of yours") == std::string::npos);
}

TEST_CASE("an ad that cannot be read is told") {
  const auto errors = [](const std::string& text) {
    Diagnostics diagnostics;
    read_ad("ad.txt", text, diagnostics);
    return diagnostics.format();
  };
  CHECK(errors("") == "ad.txt: error: the ad has no words\n      = paste the text of the ad into it\n");
  CHECK(errors("Go\n\xFF\n").starts_with("ad.txt:2: error: the ad holds bytes that are no UTF-8"));
  CHECK(errors(std::string("Go\0", 3)).find("NUL byte") != std::string::npos);
  CHECK(errors("\xFF\xFEG").find("UTF-16") != std::string::npos);
  CHECK(errors(std::string((1 << 20) + 1, 'a')).find("larger than 1 MiB") != std::string::npos);
}

TEST_CASE("the title of a bare ad is found in its first lines") {
  CHECK(ad_of("Acme\n\nSenior Backend Engineer (m/w/d)\n\nWe build.\n").title.value ==
        "Senior Backend Engineer (m/w/d)");
  CHECK(ad_of("# Job title: Platform Engineer\n").title.value == "Platform Engineer");
  CHECK(ad_of("We are hiring people who like long sentences, and this is one of them.\n").title.value == "");
  CHECK(ad_of("\xEF\xBB\xBFProgramista Go\n").title.value == "Programista Go");
}

TEST_CASE("headings by their words, marks and capitals") {
  const std::string body = "\n- Java\n";
  for (const std::string heading : {"Requirements",
                                    "REQUIREMENTS",
                                    "## What you bring",
                                    "**Your profile**",
                                    "You have:",
                                    "Must have:",
                                    "What you’ll need",
                                    "Who you are",
                                    "Skills & Experience",
                                    "Tech stack",
                                    "Minimum qualifications",
                                    "Wymagania",
                                    "Czego oczekujemy?",
                                    "Dein Profil",
                                    "Das bringst du mit:",
                                    "ANFORDERUNGEN",
                                    "Votre profil",
                                    "Compétences requises",
                                    "Requisitos",
                                    "Lo que buscamos",
                                    "Pré-requisitos:",
                                    "O que esperamos de você"}) {
    CAPTURE(heading);
    CHECK(sections_of("Backend Engineer\n\n" + heading + "\n" + body) == "required: Java");
  }
  for (const std::string heading :
       {"Nice to have", "Bonus points:", "**Preferred qualifications**", "Von Vorteil:", "Les plus",
        "Se valorará:", "Diferenciais", "Mile widziane", "It would be a plus if you have:", "Wünschenswert:"}) {
    CAPTURE(heading);
    CHECK(sections_of("Backend Engineer\n\n" + heading + "\n" + body) == "preferred: Java");
  }
  for (const std::string heading : {"Benefits", "What we offer", "Wir bieten", "Nous offrons:", "Qué ofrecemos",
                                    "Benefícios", "Oferujemy:", "PERKS & BENEFITS"}) {
    CAPTURE(heading);
    CHECK(sections_of("Backend Engineer\n\n" + heading + "\n" + body) == "benefits: Java");
  }
  for (const std::string heading : {"Responsibilities", "What you’ll do", "Deine Aufgaben", "Vos missions", "Funciones",
                                    "Suas responsabilidades", "Twoje zadania", "The role"}) {
    CAPTURE(heading);
    CHECK(sections_of("Backend Engineer\n\n" + heading + "\n" + body) == "duties: Java");
  }
  CHECK(sections_of("Engineer\n\nRequirements for Java engineers:\n" + body) ==
        "required: Requirements for Java engineers: | required: Java");
  CHECK(sections_of("Engineer\n\nAcme Benefits\n" + body) == "benefits: Acme Benefits | benefits: Java");
  CHECK(sections_of("Engineer\n\nEqual opportunity\n" + body) == "legal: Java");
  CHECK(sections_of("Engineer\n\nWymagania\n=========\n" + body) == "required: Java");
}

TEST_CASE("sentences are no headings") {
  CHECK(sections_of("Engineer\n\nRequirements\n\nYou have experience with Java\n\nExperience with Go\n") ==
        "required: You have experience with Java | required: Experience with Go");
}

TEST_CASE("wishes inside of requirements are preferred") {
  CHECK(
      sections_of("Engineer\n\nRequirements\n- Go. Rust is a plus.\n- Idealerweise Kafka\n- Terraform (un atout)\n"
                  "- Nice to have: Helm\n- SQL\n") ==
      "required: Go. | preferred: Rust is a plus. | preferred: Idealerweise Kafka | preferred: Terraform (un atout) | "
      "preferred: Helm | required: SQL");
}

TEST_CASE("a wish behind a demand leaves the demand") {
  CHECK(sections_of("Engineer\n\nRequirements\n- SQL, ideally MySQL\n- Go (preferably with Gin)\n") ==
        "required: SQL, | preferred: ideally MySQL | required: Go | preferred: (preferably with Gin)");
}

TEST_CASE("text without headings is told by its words") {
  CHECK(sections_of("Engineer\n\nAcme was founded on a boat.\n\nYou have solid knowledge of Go. Kafka would be a "
                    "plus.\n\nWe are an equal opportunity employer. Our Python club welcomes all.\n\nDental insurance "
                    "and a gym membership.\n") ==
        "other: Acme was founded on a boat. | required: You have solid knowledge of Go. | preferred: Kafka would be a "
        "plus. | legal: We are an equal opportunity employer. Our Python club welcomes all. | benefits: Dental "
        "insurance and a gym membership.");
}

TEST_CASE("a heading below another does not end it, one beside it does") {
  CHECK(sections_of("Engineer\n\n## Benefits\n### Money\n- a\n## Something\n- b\n") ==
        "benefits: Money | benefits: a | other: Something | other: b");
  CHECK(sections_of("Engineer\n\n**Requirements**\n**Databases**\n- MySQL\n") ==
        "required: Databases | required: MySQL");
}

TEST_CASE("lines broken to fit are one paragraph, and marks are taken off") {
  CHECK(sections_of("Engineer\n\nRequirements:\n* experience with `Go`, **Kafka** and [Redis](https://redis.example)\n"
                    "  in production\n2) SQL\n-Java\n") ==
        "required: experience with Go, Kafka and Redis in production | required: SQL | required: Java");
}

TEST_CASE("hostile ads are read in time") {
  const auto begin = std::chrono::steady_clock::now();
  for (const std::string part : {"a'", "](", "> ", "#", "**", "a. ", "[](", "- ", "\n", ": ", "1. ", "must have\n"}) {
    std::string text;
    while (text.size() < (1 << 20) - 64) text += part;
    Diagnostics diagnostics;
    read_ad("ad.txt", text + "x", diagnostics);
  }
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(120));
}
