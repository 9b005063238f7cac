#include "model/profile.h"

#include <doctest/doctest.h>

#include "model/locale.h"

namespace shortlist {
namespace {

TranslatedText text_in(std::initializer_list<const char*> tags) {
  TranslatedText text;
  for (const char* tag : tags) text.versions.emplace_back(tag, Text{std::string("text ") + tag, {}});
  return text;
}

TEST_CASE("the version of a text that comes nearest to a locale") {
  CHECK(in_locale(text_in({"en", "de-AT", "de"}), "de-AT").value == "text de-AT");
  CHECK(in_locale(text_in({"en", "de"}), "de-AT").value == "text de");
  CHECK(in_locale(text_in({"de", ""}), "fr").value == "text ");
  CHECK(in_locale(text_in({"de", "pl"}), "fr").value == "text de");
  CHECK(in_locale(text_in({}), "fr").value.empty());
}

TEST_CASE("dates as a locale writes them") {
  LocaleData locale;
  locale.months.fill("Apr");
  locale.month_year = "{month} {year}";
  locale.day_month_year = "{day}. {month} {year}";
  CHECK(format_date({2021, 0, 0}, locale) == "2021");
  CHECK(format_date({2021, 4, 0}, locale) == "Apr 2021");
  CHECK(format_date({2021, 4, 5}, locale) == "5. Apr 2021");
}

}  // namespace
}  // namespace shortlist
