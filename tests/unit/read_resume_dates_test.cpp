// Dates as people write them.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <optional>
#include <string>

#include "read/resume_dates.h"
#include "text/date.h"

namespace {

// "2020-01 > 2021-03", "2020-01 > …", "2016" for a single date, "-" for none.
std::string read(const std::string& line) {
  const std::optional<shortlist::FoundPeriod> found = shortlist::find_period(line);
  if (!found) return "-";
  const shortlist::Period& period = found->period;
  const std::string end = period.present ? "…" : period.end ? to_iso(*period.end) : "";
  if (!found->range) return end;
  return fmt::format("{} > {}", period.start ? to_iso(*period.start) : "", end);
}

struct Case {
  const char* line;
  const char* wanted;
};

}  // namespace

TEST_CASE("times of jobs in many forms and languages") {
  const Case cases[] = {
      {"Jan 2020 – Present", "2020-01 > …"},
      {"Engineer, Havnelog (Apr 2019 - Sept. 2021)", "2019-04 > 2021-09"},
      {"01/2020-03/2022", "2020-01 > 2022-03"},
      {"05.2018 – 12.2019", "2018-05 > 2019-12"},
      {"15.03.2018 bis 31.12.2019", "2018-03 > 2019-12"},
      {"2019 to 2021", "2019 > 2021"},
      {"2019-21", "2019 > 2021"},
      {"2020-04 - 2021-05", "2020-04 > 2021-05"},
      {"Sept ’21 – Dec '22", "2021-09 > 2022-12"},
      {"01/20 - 03/22", "2020-01 > 2022-03"},
      {"March 15, 2020 - June 1, 2021", "2020-03 > 2021-06"},
      {"3 May 2019 – 4 June 2020", "2019-05 > 2020-06"},
      {"Q3 2020 – Q1 2021", "2020-07 > 2021-01"},
      {"Jan – Mar 2020", "2020-01 > 2020-03"},
      {"2018 –", "2018 > …"},
      {"from 2012 until 2015", "2012 > 2015"},
      {"since 2014", "2014 > …"},
      {"06/2017 to date", "2017-06 > …"},
      {"März 2020 – heute", "2020-03 > …"},
      {"seit 03/2019", "2019-03 > …"},
      {"Mai 2015 bis heute", "2015-05 > …"},
      {"janvier 2019 à aujourd'hui", "2019-01 > …"},
      {"janvier 2019 - aujourd’hui", "2019-01 > …"},
      {"enero de 2018 - actualidad", "2018-01 > …"},
      {"marzo de 2018 a junio de 2019", "2018-03 > 2019-06"},
      {"abr. 2019 — atualmente", "2019-04 > …"},
      {"styczeń 2019 – obecnie", "2019-01 > …"},
      {"wrzesień 2016 - grudzień 2018", "2016-09 > 2018-12"},
      {"gennaio 2020 - oggi", "2020-01 > …"},
      {"январь 2019 — настоящее время", "2019-01 > …"},
      {"2016年4月 – 2018年3月", "2016-04 > 2018-03"},
      {"until 2015", " > 2015"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.line);
    CHECK(read(one.line) == one.wanted);
  }
}

TEST_CASE("single dates") {
  CHECK(read("May 2021") == "2021-05");
  CHECK(read("MSc Computer Science, 2016") == "2016");
  CHECK(read("(2015)") == "2015");
  CHECK(read("2015: a prize") == "2015");
  CHECK(read("03/2020") == "2020-03");
}

TEST_CASE("numbers that are no dates") {
  for (const char* const line :
       {"Cut latency for 2000 users", "Served 2048 MB in 2019 with Java 17", "In May we shipped", "+48 600 100 200",
        "99.9 % of 1,950 requests", "$2020 saved", "12/34", "13/2020 of them", "", "–", "bis", "03/20"}) {
    CAPTURE(line);
    CHECK(read(line) == "-");
  }
}

TEST_CASE("the place of a time in its line") {
  const std::string line = "Engineer   Mar 2020 – Present (2 yrs)";
  const std::optional<shortlist::FoundPeriod> found = shortlist::find_period(line);
  REQUIRE(found);
  CHECK(line.substr(found->begin, found->end - found->begin) == "Mar 2020 – Present");
}
