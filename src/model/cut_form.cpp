#include <optional>

#include "model/raw_forms.h"
#include "model/word_scan.h"

namespace shortlist {
namespace {

std::optional<image::Joint> joint_of(std::uint32_t bits) {
  switch (bits) {
    case 0:
      return image::Joint::none;
    case gap::space:
      return image::Joint::blank;
    case gap::hyphen:
      return image::Joint::hyphen;
    case gap::dot:
      return image::Joint::dot;
    case gap::slash:
    case gap::slash | gap::space:
      return image::Joint::slash;
    case gap::ampersand:
    case gap::ampersand | gap::space:
      return image::Joint::ampersand;
    case gap::apostrophe:
      return image::Joint::apostrophe;
    case gap::plus:
      return image::Joint::plus;
    case gap::colon:
      return image::Joint::colon;
    default:
      return std::nullopt;
  }
}

}  // namespace

std::vector<FormWord> cut_form(std::string_view form) {
  std::vector<FormWord> words;
  WordCutter cutter(form);
  WordSpan span = cutter.next();
  if (span.begin != 0) return {};
  while (span.begin < span.end) {
    const std::optional<image::Joint> joint = words.empty() ? image::Joint::none : joint_of(span.gap);
    if (!joint) return {};
    std::string word(form.substr(span.begin, span.end - span.begin));
    for (char& c : word) c = fold(c);
    words.push_back({std::move(word), *joint});
    span = cutter.next();
  }
  return span.gap == gap::edge ? words : std::vector<FormWord>{};
}

}  // namespace shortlist
