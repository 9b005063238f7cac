#include "read/date_tokens.h"

#include <array>
#include <utility>

#include "text/fold.h"
#include "text/letter.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

// Words without accents, parted by "|"; row i is month i + 1.
constexpr std::array<std::string_view, 12> month_words{
    "january|jan|januar|janner|jaenner|janvier|janv|enero|ene|janeiro|styczen|stycznia|sty|gennaio|gen|januari|leden|"
    "ledna|январь|января|янв",
    "february|feb|febr|februar|fevrier|fevr|fev|febrero|fevereiro|luty|lutego|lut|febbraio|februari|unor|unora|"
    "февраль|февраля|фев",
    "march|mar|marz|maerz|mrz|mars|marzo|marco|marzec|marca|maart|mrt|brezen|brezna|март|марта|мар",
    "april|apr|avril|avr|abril|abr|kwiecien|kwietnia|kwi|aprile|duben|dubna|апрель|апреля|апр",
    "may|mai|mayo|maio|maj|maja|maggio|mag|mei|kveten|kvetna|май|мая",
    "june|jun|juni|juin|junio|junho|czerwiec|czerwca|cze|giugno|giu|cerven|cervna|июнь|июня|июн",
    "july|jul|juli|juillet|juil|julio|julho|lipiec|lipca|lip|luglio|lug|cervenec|cervence|июль|июля|июл",
    "august|aug|aout|agosto|ago|sierpien|sierpnia|sie|augustus|augusti|srpen|srpna|август|августа|авг",
    "september|sep|sept|septembre|septiembre|setembro|set|wrzesien|wrzesnia|wrz|settembre|zari|сентябрь|сентября|сен|"
    "сент",
    "october|oct|oktober|okt|octobre|octubre|outubro|out|pazdziernik|pazdziernika|paz|ottobre|ott|rijen|rijna|октябрь|"
    "октября|окт",
    "november|nov|novembre|noviembre|novembro|listopad|listopada|lis|listopadu|ноябрь|ноября|ноя|нояб",
    "december|dec|dezember|dez|decembre|diciembre|dic|dezembro|grudzien|grudnia|gru|dicembre|prosinec|prosince|"
    "декабрь|декабря|дек"};

bool is_dash(char32_t c) {
  return c == '-' || c == '~' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x2192;
}

bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}

DateToken::Kind kind_of(char32_t c) {
  if (is_digit(c)) return DateToken::Kind::number;
  if (is_letter_or_digit(c)) return DateToken::Kind::word;
  return is_dash(c) ? DateToken::Kind::dash : DateToken::Kind::mark;
}

}  // namespace

bool is_word_of(std::string_view word, std::string_view list) {
  if (word.empty()) return false;
  for (std::size_t at = list.find(word); at != npos; at = list.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || list[at - 1] == '|') && (end == list.size() || list[end] == '|')) return true;
  }
  return false;
}

int month_of(std::string_view word) {
  for (std::size_t i = 0; i < month_words.size(); ++i) {
    if (is_word_of(word, month_words[i])) return static_cast<int>(i) + 1;
  }
  return 0;
}

std::vector<DateToken> cut_date_tokens(std::string_view line) {
  std::vector<DateToken> tokens;
  bool apart = true;
  for (std::size_t offset = 0; offset < line.size();) {
    DateToken token;
    token.begin = offset;
    const char32_t c = next_code_point(line, offset);
    if (is_breaking_space(c) || c == '\t' || c == 0xA0 || c == 0x202F) {
      apart = true;
      continue;
    }
    token.kind = kind_of(c);
    token.mark = c == 0x2019 || c == 0x2018 || c == '`' ? '\'' : c < 0x80 ? static_cast<char>(c) : '\0';
    const bool run = token.kind == DateToken::Kind::number || token.kind == DateToken::Kind::word;
    while (run && offset < line.size()) {
      std::size_t next = offset;
      if (kind_of(next_code_point(line, next)) != token.kind) break;
      offset = next;
    }
    token.end = offset;
    token.apart = std::exchange(apart, false);
    const std::string_view text = line.substr(token.begin, token.end - token.begin);
    if (token.kind == DateToken::Kind::word) token.word = fold_words(text);
    token.digits = static_cast<int>(text.size());
    if (token.kind == DateToken::Kind::number && text.size() <= 4) {
      for (const char digit : text) token.value = token.value * 10 + (digit - '0');
    }
    tokens.push_back(std::move(token));
  }
  return tokens;
}

}  // namespace shortlist
