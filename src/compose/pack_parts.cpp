#include <fmt/format.h>

#include <array>
#include <cctype>

#include "compose/claim_lines.h"
#include "compose/inlines.h"
#include "compose/pack_composer.h"
#include "document/markup.h"
#include "document/references.h"
#include "model/placeholders.h"

namespace shortlist {
namespace {

constexpr std::array<std::string_view, 7> weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

// Sakamoto's method; 0 is Sunday.
int weekday(const Date& date) {
  constexpr std::array<int, 12> offsets{0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
  const int year = date.year - (date.month < 3 ? 1 : 0);
  return (year + year / 4 - year / 100 + year / 400 + offsets[static_cast<std::size_t>(date.month - 1)] + date.day) % 7;
}

std::string day_of(const Date& date) {
  return fmt::format("{} {} {}", weekdays[static_cast<std::size_t>(weekday(date))], date.day, month_name(date));
}

const std::string& value_of(const Fill& fill, Placeholder name) {
  switch (name) {
    case Placeholder::project:
      return fill.project;
    case Placeholder::metric:
      return fill.metric;
    case Placeholder::before:
      return fill.before;
    case Placeholder::after:
      return fill.after;
    case Placeholder::skill:
      return fill.skill;
    case Placeholder::company:
      return fill.company;
    case Placeholder::role:
      break;
  }
  return fill.role;
}

// The candidate's words are no markup.
std::string escaped(const std::string& words) {
  std::string out;
  for (const char byte : words) {
    if (std::string_view("\\*`[]").find(byte) != std::string_view::npos) out += '\\';
    out += byte;
  }
  return out;
}

}  // namespace

Block heading(int level, Inlines text, std::string id) {
  return Heading{level, std::move(text), std::move(id), false, level == 2};
}

Block paragraph(Inlines text) {
  return Paragraph{std::move(text), ParagraphKind::body};
}

Block quiet_paragraph(Inlines text) {
  return Paragraph{std::move(text), ParagraphKind::quiet};
}

Block lead_in(const std::string& lead, Inlines text) {
  text.insert(text.begin(), strong(label(lead)));
  return paragraph(std::move(text));
}

Block ruled_lines(int lines) {
  return Worksheet{{}, lines, Worksheet::Kind::lines};
}

Block bullet_list(const std::vector<std::string>& texts, Bullets::Mark mark) {
  Bullets list;
  list.mark = mark;
  for (const std::string& text : texts) list.items.push_back(marked(text));
  return list;
}

Inlines marked(const std::string& text) {
  Diagnostics unheard;
  return parse_markup({text, {}}, unheard);
}

Inlines filled(const std::string& text, const Fill& fill) {
  std::string out;
  std::size_t at = 0;
  for (const PlaceholderSpan& span : find_placeholders(text)) {
    out += text.substr(at, span.begin - at);
    at = span.end;
    const std::string words =
        span.name ? escaped(value_of(fill, *span.name)) : text.substr(span.begin, at - span.begin);
    out += words.empty() ? blank() : words;
  }
  return marked(out + text.substr(at));
}

std::string blank() {
  return "____________";
}

std::string beginning(std::string_view text, std::size_t most_words) {
  std::size_t end = 0;
  for (std::size_t words = 0; words < most_words; ++words) {
    end = text.find(' ', end == 0 ? 0 : end + 1);
    if (end == std::string_view::npos) return std::string(text);
  }
  std::string_view first = text.substr(0, end);
  while (!first.empty() && std::string_view(",;:").find(first.back()) != std::string_view::npos) first.remove_suffix(1);
  return std::string(first) + " …";
}

std::string day_name(const PlanDay& day) {
  return day.date && day.date->day > 0 ? day_of(*day.date) : fmt::format("Day {}", day.number);
}

std::string date_words(const std::string& iso) {
  const std::optional<Date> date = parse_date(std::string_view(iso).substr(0, 10));
  if (!date || date->day == 0) return iso;
  const bool has_time = iso.size() >= 16 && iso[10] == 'T';
  return day_of(*date) + (has_time ? ", " + iso.substr(11, 5) : "");
}

std::string with_capital(std::string text) {
  if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

Inline reference(const std::string& id, const std::string& before) {
  Inline part = plain(before + std::string(place_mark));
  part.link = "#" + id;
  return part;
}

std::string question_id(QuestionId question, const QuestionIndex& bank) {
  return "q-" + std::string(bank.id(question));
}

std::string numbered_id(std::string_view kind, std::size_t number) {
  return fmt::format("{}-{}", kind, number + 1);
}

}  // namespace shortlist
