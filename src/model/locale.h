// The words and conventions that a document in some language needs.
#pragma once

#include <array>
#include <map>
#include <string>

#include "text/date.h"

namespace shortlist {

// One file of templates/locales/.
struct LocaleData {
  std::string tag;                              // BCP 47, as "en" or "pt"
  std::array<std::string, 12> months;           // as they stand in a range: "Apr", "avr."
  std::string month_year;                       // pattern of a month of a year: "{month} {year}"
  std::string day_month_year;                   // pattern of a day: "{day} {month} {year}"
  std::string range;                            // pattern of a period: "{start} – {end}"
  std::string present;                          // "Present"
  std::map<std::string, std::string> sections;  // heading by section name: "work" → "Experience"
  std::map<std::string, std::string> words;     // "resume" → "Resume", "page" → "page {page} of {pages}", …
};

// `date` in words: "Apr 2021", "15 Apr 2021" or "2021".
std::string format_date(const Date& date, const LocaleData& locale);

}  // namespace shortlist
