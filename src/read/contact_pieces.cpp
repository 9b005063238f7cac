// Contact data in a line.
#include <algorithm>
#include <cstddef>
#include <utility>

#include "read/contact.h"
#include "read/date_tokens.h"
#include "read/resume_dates.h"
#include "read/resume_pieces.h"
#include "text/fold.h"
#include "text/phrases.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::string_view domains =
    "com|org|net|io|dev|me|de|pl|fr|es|br|pt|co|uk|eu|ch|at|nl|it|se|no|dk|fi|cz|ru|ua|ie|in|ca|au|us|example|app|tech|"
    "info|ai|page|site|xyz|codes|engineer|online|blog|link|work|bio";

bool is_token_end(char byte) {
  return byte == ' ' || byte == '|' || byte == ',' || byte == ';' || byte == '<' || byte == '>' || byte == '(' ||
         byte == ')' || byte == '[' || byte == ']' || byte == '"';
}

// The words of a text without the marks around them; "·" and "•" part too.
std::vector<std::string_view> tokens_of(std::string_view text) {
  std::vector<std::string_view> tokens;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin;
    while (end < text.size() && !is_token_end(text[end]) && text.compare(end, 2, "·") != 0 &&
           text.compare(end, 3, "•") != 0) {
      ++end;
    }
    std::string_view token = text.substr(begin, end - begin);
    while (!token.empty() && std::string_view(".:'!?").find(token.back()) != npos) token.remove_suffix(1);
    if (!token.empty()) tokens.push_back(token);
    begin = end + (end < text.size() && text.compare(end, 2, "·") == 0 ? 2 : text.compare(end, 3, "•") == 0 ? 3 : 1);
  }
  return tokens;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& byte : out) byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 0x20) : byte;
  return out;
}

// "github.com/zoe", "zoe.dev": small letters, a dot, a known ending.
bool is_bare_link(std::string_view token) {
  const std::string_view host = token.substr(0, token.find('/'));
  const std::size_t dot = host.rfind('.');
  const bool shaped = dot != npos && dot > 1 && host.find("..") == npos && host.front() != '.' &&
                      host.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-.") == npos;
  return shaped && is_word_of(host.substr(dot + 1), domains);
}

bool is_phone_sign(char byte) {
  return (byte >= '0' && byte <= '9') || std::string_view("+()-./ ").find(byte) != npos;
}

std::size_t count_digits(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char byte) { return byte >= '0' && byte <= '9'; }));
}

std::string_view trim(std::string_view text, std::string_view signs) {
  const std::size_t begin = text.find_first_not_of(signs);
  if (begin == npos) return {};
  return text.substr(begin, text.find_last_not_of(signs) - begin + 1);
}

// True when the word begins with a capital, or with a letter that has no case.
bool is_capitalised(const std::string& word) {
  std::size_t end = 0;
  next_code_point(word, end);
  const std::string first = word.substr(0, end);
  return to_upper(first, "en") == first;
}

std::vector<std::string> words_between_blanks(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    if (end > begin) words.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

}  // namespace

std::string find_email(std::string_view text) {
  for (std::string_view token : tokens_of(text)) {
    const std::size_t colon = token.rfind(':');
    if (colon != npos) token.remove_prefix(colon + 1);
    if (is_email_address(token)) return std::string(token);
  }
  return {};
}

std::string find_phone(std::string_view text) {
  if (find_period(text)) return {};
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin;
    while (end < text.size() && is_phone_sign(text[end])) ++end;
    const std::string_view number = trim(text.substr(begin, end - begin), "-./ ");
    const char before = number.data() > text.data() ? number.data()[-1] : ' ';
    const bool in_word = std::string_view(" :|,;/").find(before) == npos && (before & 0x80) == 0;
    const std::size_t digits = count_digits(number);
    if (!in_word && digits >= 7 && digits <= 15 && is_phone_number(number)) return std::string(number);
    begin = std::max(end, begin) + 1;
  }
  return {};
}

std::vector<std::string> find_links(std::string_view text, bool bare) {
  std::vector<std::string> links;
  for (const std::string_view token : tokens_of(text)) {
    const std::string small = lower(token);
    if (small.find('@') != npos && small.find("://") == npos) continue;
    const std::size_t scheme = small.find("http");
    const std::size_t www = small.find("www.");
    const bool has_scheme = scheme != npos && small.find("://", scheme) != npos;
    if (has_scheme) {
      links.emplace_back(token.substr(scheme));
    } else if (www != npos) {
      links.emplace_back(token.substr(www));
    } else if (bare) {
      const std::size_t colon = token.rfind(':');
      const std::string_view rest = colon == npos ? token : token.substr(colon + 1);
      if (is_bare_link(rest) || is_bare_link(lower(rest))) links.emplace_back(rest);
    }
  }
  return links;
}

std::vector<std::string> cut_pieces(const std::vector<std::string>& parts) {
  constexpr std::string_view marks[] = {"|", "·", "•", "⋅", "●", "∙", " – ", " — ", " - ", ";", "◆", "♦", "‖"};
  std::vector<std::string> pieces;
  for (const std::string& part : parts) {
    for (std::size_t begin = 0; begin <= part.size();) {
      std::size_t end = part.size();
      std::size_t length = 1;
      for (const std::string_view mark : marks) {
        const std::size_t at = part.find(mark, begin);
        if (at >= end) continue;
        end = at;
        length = mark.size();
      }
      std::string piece = clean_line(std::string_view(part).substr(begin, end - begin));
      if (!piece.empty()) pieces.push_back(std::move(piece));
      begin = end + length;
    }
  }
  return pieces;
}

Labelled take_label(std::string_view text) {
  constexpr std::string_view labels =
      "email|e|mail|phone|tel|telephone|telefon|mobile|mobil|cell|handy|address|adresse|anschrift|location|ort|wohnort|"
      "city|based|linkedin|github|gitlab|website|web|homepage|portfolio|blog|name|telefono|telefone|celular|correo|"
      "direccion|endereco|adres|telephone|portable|xing|url|site|residence|stackoverflow|indirizzo|cellulare|twitter";
  const std::size_t colon = text.find(':');
  constexpr std::size_t longest_label = 24;
  if (colon == npos || colon > longest_label || text.substr(colon, 3) == "://") return {{}, std::string(text)};
  const std::string folded = fold_words(text.substr(0, colon));
  const std::string first = folded.substr(0, folded.find(' '));
  if (!is_word_of(first, labels)) return {{}, std::string(text)};
  return {first, clean_line(text.substr(colon + 1))};
}

bool looks_like_name(std::string_view text) {
  constexpr std::string_view particles = "von|van|de|da|di|del|der|den|la|le|el|al|bin|ben|dos|das|du|ter|zu|y|e|i";
  constexpr std::string_view no_names = "curriculum|vitae|resume|cv|lebenslauf|bewerbung|page|seite|confidential";
  constexpr std::size_t longest = 80;
  if (text.empty() || text.size() > longest || looks_like_title(text)) return false;
  if (text.find_first_of("0123456789@:/\\!?%&+=#()[]{}<>|\"_*,") != npos) return false;
  const std::vector<std::string> words = words_between_blanks(text);
  if (words.size() > 6) return false;
  for (const std::string& word : words) {
    const std::string folded = fold_words(word);
    if (is_word_of(folded, no_names)) return false;
    if (folded.empty() || (!is_capitalised(word) && !is_word_of(folded, particles))) return false;
  }
  return words.size() > 1 || count_code_points(text) > 1;
}

bool looks_like_place(std::string_view text) {
  constexpr std::size_t longest = 80;
  const std::string folded = fold_words(text);
  if (folded == "remote" || folded.starts_with("remote ")) return true;
  if (text.empty() || text.size() > longest || looks_like_title(text)) return false;
  if (text.find_first_of("@:/\\!?%&+=#[]{}<>|\"_*") != npos) return false;
  const std::vector<std::string> words = words_between_blanks(text);
  const std::size_t digits = count_digits(text);
  const bool post_code =
      words.size() > 1 && count_digits(words.front()) >= 4 && digits <= 6 && count_digits(words.front()) == digits;
  const std::size_t comma = text.find(',');
  if (words.size() > 7 || digits > 6) return false;
  if (comma == npos) return post_code && is_capitalised(words.back());
  const bool short_sides = comma > 1 && comma + 2 < text.size();
  return short_sides && is_capitalised(words.back()) && is_capitalised(words.front());
}

}  // namespace shortlist
