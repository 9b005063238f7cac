#include "text/date.h"

#include <doctest/doctest.h>

#include <string_view>

namespace shortlist {
namespace {

Date date(std::string_view text) {
  const std::optional<Date> parsed = parse_date(text);
  REQUIRE(parsed.has_value());
  return *parsed;
}

TEST_CASE("years, months and days are read and written alike") {
  for (const std::string_view text : {"1900", "2021", "2021-04", "2021-12", "2021-04-15", "2020-02-29", "2199-12-31"}) {
    CHECK(to_iso(date(text)) == text);
  }
}

TEST_CASE("anything else is no date") {
  for (const std::string_view text :
       {"", "21", "1899", "2200", "2021-0", "2021-00", "2021-13", "2021/04", "2021-4-1", "2021-04-31", "2021-02-29",
        "2100-02-29", "2021-04-00", "2021-04-15T00:00", " 2021", "２０２１", "202a", "+021", "-021"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_date(text).has_value());
  }
}

TEST_CASE("certainly before means before, whatever the missing parts are") {
  CHECK(certainly_before(date("2020"), date("2021")));
  CHECK(certainly_before(date("2021-05"), date("2021-06")));
  CHECK(certainly_before(date("2021-05-01"), date("2021-05-02")));
  CHECK_FALSE(certainly_before(date("2021-05"), date("2021")));
  CHECK_FALSE(certainly_before(date("2021"), date("2021-05")));
  CHECK_FALSE(certainly_before(date("2021-05"), date("2021-05-02")));
  CHECK_FALSE(certainly_before(date("2021"), date("2021")));
  CHECK_FALSE(certainly_before(date("2022"), date("2021-12")));
}

TEST_CASE("months between") {
  CHECK(months_between(date("2021-04"), date("2021-04")) == 0);
  CHECK(months_between(date("2020-11"), date("2021-02")) == 3);
  CHECK(months_between(date("2020"), date("2021-02")) == 13);
  CHECK(months_between(date("2021-02"), date("2020-12")) == -2);
}

}  // namespace
}  // namespace shortlist
