#include "write/anki_notes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>
#include <string_view>

#include "write/sha1.h"

namespace shortlist {
namespace {

constexpr std::int64_t first_id = 1'000'000'000'000;    // 2001-09-09
constexpr std::int64_t count_of_ids = 500'000'000'000;  // until 2017-07-14
constexpr std::string_view no_break_space = "\u00a0";

// Anki takes "[sound:…]" and "[$]…[/$]" in a field for more than text.
std::string_view entity_of(char byte) {
  switch (byte) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    case '[':
      return "&#91;";
    case '\n':
      return " <br>";
    case '\t':
    case '\r':
      return " ";
    default:
      return {};
  }
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char byte : text) {
    const std::string_view entity = entity_of(byte);
    if (entity.empty()) {
      out += byte;
    } else {
      out += entity;
    }
  }
  return out;
}

// With blanks where Anki reads one when it takes the markup off.
Inlines with_plain_blanks(Inlines pieces) {
  for (Inline& piece : pieces) {
    for (std::size_t at; (at = piece.text.find(no_break_space)) != std::string::npos;) {
      piece.text.replace(at, no_break_space.size(), " ");
    }
    for (char& byte : piece.text) {
      if (byte == '\t' || byte == '\r') byte = ' ';
    }
  }
  return pieces;
}

std::string wrapped(std::string_view element, const std::string& html) {
  return fmt::format("<{}>{}</{}>", element, html, element);
}

std::string html_of(const Inline& piece) {
  // A line break at the beginning stays outside of what is small.
  const bool breaks = piece.text.starts_with('\n');
  std::string html = escaped(breaks ? std::string_view(piece.text).substr(1) : std::string_view(piece.text));
  if (piece.code) html = wrapped("code", html);
  if (piece.emphasis) html = wrapped("i", html);
  if (piece.strong) html = wrapped("b", html);
  if (piece.quiet) html = wrapped("small", html);
  if (!piece.link.empty()) html = fmt::format("<a href='{}'>{}</a>", escaped(piece.link), html);
  return (breaks ? " <br>" : "") + html;
}

std::string html_of(const Inlines& pieces) {
  std::string html;
  for (const Inline& piece : pieces) html += html_of(piece);
  return html;
}

std::string html_of(const CardPart& part) {
  std::string html = "<p>" + wrapped("b", escaped(part.label));
  if (!part.text.empty()) html += " <br>" + html_of(part.text);
  html += "</p>";
  if (part.items.empty()) return html;
  std::string list;
  for (const Inlines& item : part.items) list += wrapped("li", html_of(item));
  return html + wrapped(part.numbered ? "ol" : "ul", list);
}

std::string text_of(const Inlines& pieces) {
  std::string text = plain_text(pieces);
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

// The first eight bytes of the digest.
std::uint64_t digest_of(const std::string& text) {
  const std::array<std::uint8_t, 20> digest = sha1(text);
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < 8; ++i) number = number << 8 | digest[i];
  return number;
}

}  // namespace

std::int64_t number_of(const std::string& text, std::int64_t limit) {
  return static_cast<std::int64_t>(digest_of(text) % static_cast<std::uint64_t>(limit));
}

std::vector<AnkiNote> anki_notes(const CardDeck& deck) {
  std::vector<AnkiNote> notes;
  std::set<std::int64_t> taken;
  for (const Card& card : deck.cards) {
    AnkiNote note;
    note.id = first_id + number_of(card.id, count_of_ids);
    while (!taken.insert(note.id).second) ++note.id;
    note.guid = fmt::format("{:016x}", digest_of(card.id));
    const Inlines front = with_plain_blanks(card.front);
    note.front = html_of(front);
    for (const CardPart& part : card.back) note.back += html_of(part);
    note.sort_text = text_of(front);
    const std::array<std::uint8_t, 20> digest = sha1(note.sort_text);
    for (std::size_t i = 0; i < 4; ++i) note.checksum = note.checksum << 8 | digest[i];
    note.tags = card.tags;
    notes.push_back(std::move(note));
  }
  return notes;
}

}  // namespace shortlist
