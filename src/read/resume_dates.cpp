#include "read/resume_dates.h"

#include <cstddef>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "read/date_tokens.h"

namespace shortlist {
namespace {

constexpr std::size_t longest_line = 400;  // bytes; dates stand in short lines
constexpr int months_of_quarter = 3;

constexpr std::string_view to_words =
    "to|until|till|through|thru|bis|a|au|jusqu|hasta|al|ate|ao|do|tot|till|az|по|до|and|e|jusqu'a|jusqu'en";
constexpr std::string_view since_words = "since|seit|depuis|desde|od|dal|sinds|sedan|с|from|ab|von|vom|del|de";
constexpr std::string_view only_since_words = "since|seit|depuis|desde|od|dal|sinds|sedan|с";
constexpr std::string_view until_words = "until|till|bis|hasta|ate|do|tot";
constexpr std::string_view season_words =
    "spring|summer|autumn|fall|winter|fruhjahr|fruhling|sommer|herbst|ete|hiver|automne|printemps|verano|invierno";
// The first word says it; what follows it ("actualidad", "ce jour") may be named too.
constexpr std::string_view present_words =
    "present|now|current|currently|today|ongoing|date|heute|jetzt|aktuell|laufend|gegenwart|gegenwartig|dato|"
    "aujourd'hui|actuel|actuelle|actuellement|jour|cours|actualidad|presente|actual|actualmente|hoy|fecha|curso|atual|"
    "atualmente|momento|hoje|obecnie|teraz|dzis|dzisiaj|nadal|chwili|oggi|attuale|heden|nu|nuvarande|dosud|soucasnost|"
    "настоящее|сейчас|наст";
constexpr std::string_view small_words = "the|of|de|del|la|le|ce|en|o|os|w|dnes|r|rok|roku|года|г|het|el|l";

// A date beginning at a token, and the number of the token behind it.
struct Parsed {
  Date date;
  std::size_t next = 0;
  bool short_year = false;  // 03/20: a date only beside another
};

class PeriodParser {
 public:
  explicit PeriodParser(std::string_view line) : tokens_(cut_date_tokens(line)) {}

  std::optional<FoundPeriod> find() const {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (std::optional<FoundPeriod> found = period_at(i)) return found;
    }
    return std::nullopt;
  }

 private:
  using Kind = DateToken::Kind;

  const DateToken* at(std::size_t i) const { return i < tokens_.size() ? &tokens_[i] : nullptr; }
  bool is_mark(std::size_t i, std::string_view marks) const {
    return i < tokens_.size() && tokens_[i].kind != Kind::word && tokens_[i].kind != Kind::number &&
           tokens_[i].mark != 0 && marks.find(tokens_[i].mark) != std::string_view::npos;
  }
  bool is_word(std::size_t i, std::string_view list) const {
    return i < tokens_.size() && tokens_[i].kind == Kind::word && is_word_of(tokens_[i].word, list);
  }
  bool is_year(std::size_t i) const {
    const DateToken* const token = at(i);
    return token != nullptr && token->kind == Kind::number && token->digits == 4 && token->value >= 1950 &&
           token->value <= 2099;
  }
  bool is_month_number(std::size_t i) const {
    const DateToken* const token = at(i);
    return token != nullptr && token->kind == Kind::number && token->digits <= 2 && token->value >= 1 &&
           token->value <= 12;
  }
  bool is_day_number(std::size_t i) const {
    const DateToken* const token = at(i);
    return token != nullptr && token->kind == Kind::number && token->digits <= 2 && token->value >= 1 &&
           token->value <= 31;
  }
  bool is_two_digits(std::size_t i) const {
    const DateToken* const token = at(i);
    return token != nullptr && token->kind == Kind::number && token->digits == 2;
  }
  int month_at(std::size_t i) const {
    const DateToken* const token = at(i);
    return token != nullptr && token->kind == Kind::word ? month_of(token->word) : 0;
  }
  bool touches(std::size_t i) const { return i < tokens_.size() && !tokens_[i].apart; }

  static int full_year(int two_digits) { return two_digits < 50 ? 2000 + two_digits : 1900 + two_digits; }

  // A year behind a month: 2020, '20.
  std::optional<Parsed> year_behind(std::size_t i, int month) const {
    while (is_mark(i, ".,/") || is_word(i, small_words)) ++i;
    if (is_year(i)) return Parsed{{tokens_[i].value, month, 0}, i + 1};
    if (is_mark(i, "'") && is_two_digits(i + 1)) return Parsed{{full_year(tokens_[i + 1].value), month, 0}, i + 2};
    // "March 15, 2020"
    if (is_day_number(i) && is_mark(i + 1, ",") && is_year(i + 2)) {
      return Parsed{{tokens_[i + 2].value, month, 0}, i + 3};
    }
    return std::nullopt;
  }

  // "15 March 2020", "3. März 2020"
  std::optional<Parsed> day_and_month(std::size_t i) const {
    if (!is_day_number(i)) return std::nullopt;
    const std::size_t word = is_mark(i + 1, ".") || is_word(i + 1, "st|nd|rd|th|de") ? i + 2 : i + 1;
    const int month = month_at(word);
    return month == 0 ? std::nullopt : year_behind(word + 1, month);
  }

  // 03/2020, 15.03.2020, 3-2020, 03/20
  std::optional<Parsed> number_first(std::size_t i) const {
    if (!is_day_number(i) || !is_mark(i + 1, "/.-") || (tokens_[i + 1].mark == '-' && !touches(i + 1))) {
      return std::nullopt;
    }
    if (is_month_number(i) && is_year(i + 2)) return Parsed{{tokens_[i + 2].value, tokens_[i].value, 0}, i + 3};
    if (is_day_number(i + 2) && is_mark(i + 3, "/.-") && is_year(i + 4)) {
      const int first = tokens_[i].value;
      const int second = tokens_[i + 2].value;
      const int month = second <= 12 ? second : first;
      return month > 12 ? std::nullopt : std::optional(Parsed{{tokens_[i + 4].value, month, 0}, i + 5});
    }
    const bool short_year = is_month_number(i) && is_mark(i + 1, "/") && is_two_digits(i + 2) && !is_mark(i + 3, "/.");
    if (!short_year) return std::nullopt;
    return Parsed{{full_year(tokens_[i + 2].value), tokens_[i].value, 0}, i + 3, true};
  }

  // 2020, 2020-03, 2020/03/15, 2020年3月
  std::optional<Parsed> year_first(std::size_t i) const {
    if (!is_year(i)) return std::nullopt;
    const int year = tokens_[i].value;
    const bool joined = is_mark(i + 1, "-/.") && touches(i + 1) && touches(i + 2) && is_month_number(i + 2);
    const bool chinese = at(i + 1) != nullptr && tokens_[i + 1].word == "年" && is_month_number(i + 2);
    if (!joined && !chinese) return Parsed{{year, 0, 0}, i + 1};
    const std::size_t next = i + 3;
    const bool day = is_mark(next, "-/.") && touches(next) && touches(next + 1) && is_day_number(next + 1);
    const bool sign = chinese && at(next) != nullptr && tokens_[next].word == "月";
    return Parsed{{year, tokens_[i + 2].value, 0}, day ? next + 2 : sign ? next + 1 : next};
  }

  std::optional<Parsed> date_at(std::size_t i) const {
    while (is_word(i, season_words)) ++i;
    if (i >= tokens_.size()) return std::nullopt;
    if (const int month = month_at(i); month > 0) return year_behind(i + 1, month);
    const bool quarter = is_word(i, "q") && is_month_number(i + 1) && touches(i + 1) && tokens_[i + 1].value <= 4;
    if (quarter) return year_behind(i + 2, (tokens_[i + 1].value - 1) * months_of_quarter + 1);
    if (std::optional<Parsed> parsed = day_and_month(i)) return parsed;
    if (std::optional<Parsed> parsed = number_first(i)) return parsed;
    return year_first(i);
  }

  // The token behind "present", "bis heute", "la actualidad"; `i` when it is not there.
  std::size_t behind_present(std::size_t i) const {
    std::size_t next = i;
    for (int words = 0; words < 3 && (is_word(next, small_words) || is_word(next, "bis|до|do|a")); ++words) ++next;
    if (!is_word(next, present_words)) return i;
    ++next;
    if (is_mark(next, "'") && is_word(next + 1, "hui")) next += 2;
    if (is_word(next, "время|day")) ++next;
    return next;
  }

  // "aujourd'hui" falls into three tokens.
  std::size_t behind_today_in_french(std::size_t i) const {
    return is_word(i, "aujourd") && is_mark(i + 1, "'") && is_word(i + 2, "hui") ? i + 3 : i;
  }

  // What joins the two ends of a range; `i` when nothing does.
  std::size_t behind_joint(std::size_t i) const {
    if (is_mark(i, ".")) ++i;
    std::size_t next = i;
    while (next < tokens_.size() && next < i + 3 &&
           (tokens_[next].kind == Kind::dash || is_word(next, to_words) || (next > i && is_mark(next, "'")))) {
      ++next;
    }
    return next;
  }

  std::optional<FoundPeriod> made(std::size_t first, std::size_t next, const Period& period, bool range) const {
    return FoundPeriod{period, tokens_[first].begin, tokens_[next - 1].end, range};
  }

  // "Jan – Mar 2020": the year of the second month is that of the first.
  std::optional<FoundPeriod> months_of_one_year(std::size_t i) const {
    const int first = month_at(i);
    if (first == 0) return std::nullopt;
    const std::size_t joint = behind_joint(i + 1);
    const std::optional<Parsed> end = joint > i + 1 && month_at(joint) > 0 ? date_at(joint) : std::nullopt;
    if (!end) return std::nullopt;
    return made(i, end->next, {Date{end->date.year, first, 0}, end->date, false, {}}, true);
  }

  std::optional<FoundPeriod> range_from(std::size_t first, const Parsed& start) const {
    const std::size_t joint = behind_joint(start.next);
    if (joint == start.next) return std::nullopt;
    std::size_t present = behind_present(joint);
    if (present == joint) present = behind_today_in_french(joint);
    if (present > joint) return made(first, present, {start.date, std::nullopt, true, {}}, true);
    if (const std::optional<Parsed> end = date_at(joint)) {
      return made(first, end->next, {start.date, end->date, false, {}}, true);
    }
    // "2019-21"
    const bool short_end =
        start.date.month == 0 && is_two_digits(joint) && touches(joint) && tokens_[joint].value > start.date.year % 100;
    if (short_end) {
      const int year = start.date.year / 100 * 100 + tokens_[joint].value;
      return made(first, joint + 1, {start.date, Date{year, 0, 0}, false, {}}, true);
    }
    // "2019 –": it goes on.
    const bool open = joint == tokens_.size() && tokens_[joint - 1].kind == Kind::dash && !start.short_year;
    return open ? made(first, joint, {start.date, std::nullopt, true, {}}, true) : std::nullopt;
  }

  // A year alone is a date when it ends its line or its brackets, and nothing is counted with it.
  bool stands_alone(std::size_t first, std::size_t next) const {
    const bool ends = next == tokens_.size() || is_mark(next, "),;|]");
    const bool begins = first == 0 || !tokens_[first - 1].apart || tokens_[first - 1].kind != Kind::number;
    const bool leads = first == 0 && next < tokens_.size() && (is_mark(next, ":|,"));
    return (ends && begins) || leads;
  }

  std::optional<FoundPeriod> period_at(std::size_t i) const {
    if (i > 0 && touches(i) && (tokens_[i - 1].kind == Kind::number || is_mark(i - 1, "$+#"))) return std::nullopt;
    if (is_word(i, only_since_words)) {
      const std::optional<Parsed> start = date_at(i + 1);
      if (start && !start->short_year && !range_from(i, *start)) {
        return made(i, start->next, {start->date, std::nullopt, true, {}}, true);
      }
    }
    if (is_word(i, until_words)) {
      const std::optional<Parsed> end = date_at(i + 1);
      if (end && !end->short_year) return made(i, end->next, {std::nullopt, end->date, false, {}}, true);
    }
    if (std::optional<FoundPeriod> found = months_of_one_year(i)) return found;
    const std::optional<Parsed> date = date_at(i);
    if (!date) return std::nullopt;
    if (std::optional<FoundPeriod> found = range_from(i, *date)) {
      if (i > 0 && is_word(i - 1, since_words)) found->begin = tokens_[i - 1].begin;
      return found;
    }
    const bool counts = date->date.month > 0 || stands_alone(i, date->next);
    if (date->short_year || !counts) return std::nullopt;
    return made(i, date->next, {std::nullopt, date->date, false, {}}, false);
  }

  std::vector<DateToken> tokens_;
};

}  // namespace

std::optional<FoundPeriod> find_period(std::string_view line) {
  if (line.size() > longest_line) return std::nullopt;
  return PeriodParser(line).find();
}

}  // namespace shortlist
