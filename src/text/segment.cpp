#include "text/segment.h"

#include <unicode/ubidi.h>
#include <unicode/ubrk.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>
#include <numeric>
#include <string>

#include "text/failure.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

struct Closer {
  void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
  void operator()(UBiDi* bidi) const { ubidi_close(bidi); }
};

void check(UErrorCode status, const char* what) {
  if (U_FAILURE(status)) throw Failure(std::string("ICU: ") + what + ": " + u_errorName(status));
}

// Opening an iterator parses rules and costs more than most paragraphs: one of each kind is kept for a thread.
UBreakIterator* iterator_of(UBreakIteratorType type) {
  thread_local std::unique_ptr<UBreakIterator, Closer> kept[2];
  std::unique_ptr<UBreakIterator, Closer>& slot = kept[type == UBRK_LINE ? 0 : 1];
  if (!slot) {
    UErrorCode status = U_ZERO_ERROR;
    slot.reset(ubrk_open(type, "", nullptr, 0, &status));
    check(status, "break iterator");
  }
  return slot.get();
}

std::vector<std::size_t> boundaries(std::string_view text, UBreakIteratorType type) {
  std::vector<std::size_t> result;
  UBreakIterator* iterator = iterator_of(type);
  UErrorCode status = U_ZERO_ERROR;
  UText utext = UTEXT_INITIALIZER;
  utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()), &status);
  ubrk_setUText(iterator, &utext, &status);
  check(status, "text");
  for (std::int32_t at = ubrk_next(iterator); at != UBRK_DONE; at = ubrk_next(iterator)) {
    if (static_cast<std::size_t>(at) < text.size()) result.push_back(static_cast<std::size_t>(at));
  }
  utext_close(&utext);
  return result;
}

// ICU's script codes in the order of its enum are no ISO tags; its short names are.
std::uint32_t script_tag(UScriptCode code) {
  const char* name = uscript_getShortName(code);
  std::uint32_t tag = 0;
  for (int i = 0; i < 4; ++i) tag = tag << 8 | static_cast<unsigned char>(name[i]);
  return tag;
}

constexpr std::uint32_t latin = 'L' << 24 | 'a' << 16 | 't' << 8 | 'n';

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// True when nothing in `text` can need the bidirectional algorithm: letters below Hebrew, Latin and Greek extensions,
// and symbols but for the directional controls.
bool is_left_to_right(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = next_code_point(text, offset);
    const bool control = c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    if (c >= 0x590 && (control || c < 0x1E00 || c > 0x2BFF)) return false;
  }
  return true;
}

std::vector<ScriptRun> script_runs(std::string_view text) {
  std::vector<ScriptRun> runs;
  UScriptCode current = USCRIPT_COMMON;
  std::size_t offset = 0;
  while (offset < text.size()) {
    const std::size_t begin = offset;
    const char32_t c = next_code_point(text, offset);
    UErrorCode status = U_ZERO_ERROR;
    UScriptCode code = c < 0x80 && !((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
                           ? USCRIPT_COMMON
                           : uscript_getScript(static_cast<UChar32>(c), &status);
    if (U_FAILURE(status) || code == USCRIPT_INHERITED) code = USCRIPT_COMMON;
    const bool neutral = code == USCRIPT_COMMON;
    if (runs.empty()) runs.push_back({begin, begin, 0, 0});
    if (!neutral && current != USCRIPT_COMMON && code != current) runs.push_back({begin, begin, 0, 0});
    if (!neutral) {
      current = code;
      runs.back().script = script_tag(code);
    }
    runs.back().end = offset;
  }
  if (runs.size() == 1 && runs[0].script == 0) runs[0].script = latin;
  return runs;
}

// The level of each byte's character.
std::vector<std::uint8_t> embedding_levels(std::string_view text) {
  std::u16string units;
  std::vector<std::size_t> first_byte;
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t begin = offset;
    const char32_t c = next_code_point(text, offset);
    const int before = static_cast<int>(units.size());
    if (c >= 0x10000) units += static_cast<char16_t>(0xD7C0 + (c >> 10));
    units += static_cast<char16_t>(c >= 0x10000 ? 0xDC00 + (c & 0x3FF) : c);
    first_byte.insert(first_byte.end(), units.size() - static_cast<std::size_t>(before), begin);
  }
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UBiDi, Closer> bidi(ubidi_open());
  ubidi_setPara(bidi.get(), units.data(), static_cast<std::int32_t>(units.size()), UBIDI_DEFAULT_LTR, nullptr, &status);
  check(status, "bidi");
  const UBiDiLevel* levels = ubidi_getLevels(bidi.get(), &status);
  check(status, "bidi levels");
  std::vector<std::uint8_t> by_byte(text.size(), 0);
  for (std::size_t unit = 0; unit < units.size(); ++unit) by_byte[first_byte[unit]] = levels[unit];
  return by_byte;
}

std::vector<ScriptRun> split_at_levels(std::string_view text, const std::vector<ScriptRun>& runs) {
  const std::vector<std::uint8_t> levels = embedding_levels(text);
  std::vector<ScriptRun> result;
  for (const ScriptRun& run : runs) {
    for (std::size_t offset = run.begin; offset < run.end;) {
      const std::size_t begin = offset;
      next_code_point(text, offset);
      if (begin == run.begin || levels[begin] != result.back().level) {
        result.push_back({begin, begin, run.script, levels[begin]});
      }
      result.back().end = offset;
    }
  }
  return result;
}

}  // namespace

std::vector<std::size_t> line_break_opportunities(std::string_view text) {
  return boundaries(text, UBRK_LINE);
}

std::vector<std::size_t> grapheme_boundaries(std::string_view text) {
  return boundaries(text, UBRK_CHARACTER);
}

std::vector<ScriptRun> itemise(std::string_view text) {
  if (text.empty()) return {};
  if (is_ascii(text)) return {{0, text.size(), latin, 0}};
  const std::vector<ScriptRun> runs = script_runs(text);
  if (is_left_to_right(text)) return runs;
  return split_at_levels(text, runs);
}

std::vector<std::size_t> visual_order(const std::vector<std::uint8_t>& levels) {
  std::vector<std::size_t> order(levels.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  if (levels.empty()) return order;
  const std::uint8_t highest = *std::max_element(levels.begin(), levels.end());
  for (std::uint8_t level = highest; level > 0; --level) {
    for (std::size_t i = 0; i < levels.size();) {
      std::size_t end = i;
      while (end < levels.size() && levels[end] >= level) ++end;
      std::reverse(order.begin() + static_cast<std::ptrdiff_t>(i), order.begin() + static_cast<std::ptrdiff_t>(end));
      i = end + 1;
    }
  }
  return order;
}

}  // namespace shortlist
