#include "cli/common_letters.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "document/visit_inlines.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

// Latin, Greek, Cyrillic and the signs between them; every built-in face has nearly all of these.
bool is_common_letter(char32_t code_point) {
  return code_point < 0x530 || (code_point >= 0x1E00 && code_point < 0x2070) ||
         (code_point >= 0x20A0 && code_point < 0x20D0) || (code_point >= 0x2190 && code_point < 0x2194);
}

std::string with_common_letters(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t code_point = next_code_point(text, at);
    const bool shown = is_common_letter(code_point) && (code_point == U'\n' || !is_forbidden_in_text(code_point));
    out += shown ? text.substr(begin, at - begin) : "□";
  }
  return out;
}

void keep_in(std::vector<Block>& blocks) {
  Document document;
  document.blocks = std::move(blocks);
  keep_common_letters(document);
  blocks = std::move(document.blocks);
}

}  // namespace

void keep_common_letters(Document& document) {
  document.meta.running_head = with_common_letters(document.meta.running_head);
  visit_inlines(document, [](Inlines& parts) {
    for (Inline& part : parts) part.text = with_common_letters(part.text);
  });
}

void keep_common_letters(PackSheets& sheets) {
  sheets.meta.running_head = with_common_letters(sheets.meta.running_head);
  keep_in(sheets.front);
  for (PackSection& section : sheets.sections) {
    keep_in(section.opening);
    for (PackItem& item : section.items) keep_in(item.blocks);
  }
}

}  // namespace shortlist
