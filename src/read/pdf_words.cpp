#include "read/pdf_words.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <utility>

#include "read/resume_lines.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

// The number behind `key="`, 0 when there is none. Places far beyond any paper count as its edge.
double number_of(std::string_view tag, std::string_view key) {
  constexpr double farthest = 100'000;
  const std::size_t at = tag.find(key);
  if (at == npos) return 0;
  const std::string_view value = tag.substr(at + key.size());
  double number = 0;
  std::from_chars(value.data(), value.data() + value.size(), number);
  return std::isfinite(number) ? std::clamp(number, -farthest, farthest) : 0;
}

PdfBox box_of(std::string_view tag) {
  return {number_of(tag, "xMin=\""), number_of(tag, "yMin=\""), number_of(tag, "xMax=\""), number_of(tag, "yMax=\"")};
}

std::string unescape(std::string_view text) {
  constexpr std::pair<std::string_view, char> entities[] = {{"&amp;", '&'},  {"&lt;", '<'},    {"&gt;", '>'},
                                                            {"&quot;", '"'}, {"&apos;", '\''}, {"&#39;", '\''}};
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const auto entity = std::find_if(std::begin(entities), std::end(entities),
                                     [&](const auto& pair) { return text.substr(i).starts_with(pair.first); });
    if (entity != std::end(entities)) {
      out.push_back(entity->second);
      i += entity->first.size();
    } else {
      out.push_back(text[i++]);
    }
  }
  return out;
}

std::string make_visible(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t bad = find_invalid_utf8(text);
    const std::string_view good = text.substr(0, bad);
    for (std::size_t offset = 0; offset < good.size();) {
      const char32_t c = next_code_point(good, offset);
      if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
        out += replacement;
      } else {
        append_utf8(out, c);
      }
    }
    if (bad == npos) break;
    out += replacement;
    text.remove_prefix(bad + 1);
  }
  return out;
}

}  // namespace

std::vector<PdfPage> read_pdf_words(std::string_view xml) {
  std::vector<PdfPage> pages;
  std::size_t words = 0;
  for (std::size_t at = xml.find('<'); at != npos; at = xml.find('<', at)) {
    const std::size_t close = xml.find('>', at);
    if (close == npos) break;
    const std::string_view tag = xml.substr(at, close - at);
    at = close + 1;
    if (tag.starts_with("<page ")) {
      pages.push_back({number_of(tag, "width=\""), number_of(tag, "height=\""), {}});
      words = 0;
    } else if (tag.starts_with("<line ") && !pages.empty()) {
      pages.back().lines.push_back({box_of(tag), {}});
    } else if (tag.starts_with("<word ") && !pages.empty() && ++words <= most_pdf_words) {
      const std::size_t end = std::min(xml.find("</word>", at), xml.size());
      PdfPage& page = pages.back();
      if (page.lines.empty()) page.lines.emplace_back();
      const std::string_view text = xml.substr(at, std::min(end - at, longest_resume_line));
      page.lines.back().words.push_back({box_of(tag), make_visible(unescape(text))});
      at = end;
    }
  }
  return pages;
}

std::string text_of(const PdfLine& line) {
  std::string text;
  for (const PdfWord& word : line.words) text += (text.empty() ? "" : " ") + word.text;
  return text;
}

}  // namespace shortlist
