#include "read/guess_company.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>

#include "cli/job_draft.h"
#include "read/read_job.h"

namespace shortlist {

TEST_CASE("the company is taken from lines that say so, and from no others") {
  const std::pair<std::string_view, std::string_view> ads[] = {
      {"Company: Acme Corp\nBackend Engineer", "Acme Corp"},
      {"Backend Engineer at Acme\nWe build things.", "Acme"},
      {"Backend Engineer\n\nAbout Lattice & Loam\nWe water fields.", "Lattice & Loam"},
      {"Backend Engineer\n\n## About Acme", "Acme"},
      {"Backend Engineer\nAcme is hiring a backend engineer.", "Acme"},
      {"Backend Engineer\nAt Acme, we like logs.", "Acme"},
      {"Backend Engineer\nJoin Blue Door and ship.", "Blue Door"},
      {"Backend Engineer\nWhy Acme?\nBecause.", "Acme"},
      {"Backend Engineer\nÖresund Data AB builds ferries.", "Öresund Data AB"},
      {"Backend Engineer\nAbout us\nWe are a team.", ""},
      {"Backend Engineer\nAbout the role\nThis is it.", ""},
      {"Backend Engineer\nWe work at scale.", ""},
      {"Backend Engineer\nThe team is small.\nRemote is fine.", ""},
      {"Backend Engineer\nSalary is good. You are at home.", ""},
      {"Backend Engineer", ""},
      {"", ""},
  };
  for (const auto& [ad, company] : ads) {
    CAPTURE(ad);
    CHECK(guess_company(ad, "Backend Engineer") == company);
  }
}

TEST_CASE("a job made from an ad reads as that ad") {
  const std::string_view ads[] = {
      "Backend Engineer at Acme\n\nMust have: Go\n",
      "Backend Engineer\nAcme is hiring: it's 'quoted' and \"quoted\"\\ with '''three''' of them\n",
      "Backend Engineer\r\nAcme is hiring\r\nwith \x01 and \x7F in it and no end",
      "Backend Engineer\nAcme is hiring\nlast word'",
      "Backend Engineer\nAcme is hiring\n\"\"\"\n\\u0041 C:\\path\n",
  };
  for (const std::string_view ad : ads) {
    CAPTURE(ad);
    Diagnostics diagnostics;
    const std::string draft = job_draft(ad, "Backend Engineer");
    const Job job = read_job("job.toml", draft, diagnostics);
    CHECK(diagnostics.format() == "");
    CHECK(job.company.value == "Acme");
    CHECK(job.title.value == "Backend Engineer");
    CHECK(!job.ad.empty());
    CHECK(draft.find("# guessed from the ad: check it") != std::string::npos);
  }
}

TEST_CASE("what an ad does not tell is asked for where it belongs") {
  Diagnostics diagnostics;
  read_job("job.toml", job_draft("We want Go.", ""), diagnostics);
  const std::string said = diagnostics.format();
  CHECK(said.find("job.toml:3:") != std::string::npos);
  CHECK(said.find("job.toml:4:") != std::string::npos);
}

}  // namespace shortlist
