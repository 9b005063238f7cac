#include "cli/shorten.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "cli/console.h"
#include "document/loosen.h"
#include "text/unicode.h"
#include "typeset/fit.h"
#include "typeset/typeset.h"

namespace shortlist {
namespace {

constexpr std::size_t most_named = 5;          // highlights in a hint
constexpr std::size_t longest_beginning = 48;  // code points

std::vector<Reason> first_of(const std::vector<Reason>& order, std::size_t count) {
  return {order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count)};
}

std::string beginning_of(const std::string& text) {
  if (count_code_points(text) <= longest_beginning) return text;
  std::size_t end = 0;
  std::size_t last_blank = 0;
  for (std::size_t i = 0; i < longest_beginning; ++i) {
    if (text[end] == ' ') last_blank = end;
    next_code_point(text, end);
  }
  return text.substr(0, last_blank > 0 ? last_blank : end) + " …";
}

}  // namespace

Shortening find_shortening(const std::vector<Reason>& order,
                           const std::function<bool(const std::vector<Reason>&)>& fits_without) {
  if (order.empty() || !fits_without(order)) return {order, false};
  std::size_t too_few = 0;
  std::size_t enough = order.size();
  for (int i = 1; i < most_layouts && enough - too_few > 1; ++i) {
    const std::size_t middle = too_few + (enough - too_few) / 2;
    (fits_without(first_of(order, middle)) ? enough : too_few) = middle;
  }
  return {first_of(order, enough), true};
}

bool fits_tightly(const Sheet& sheet, FontStore& fonts) {
  Diagnostics unheard;
  const FitSetting tight = loosen(sheet.theme, sheet.margins, 0);
  const Pages pages = typeset(sheet.document, tight.theme, sheet.paper, tight.margins, fonts, unheard);
  return count_overflow(pages, sheet.max_pages.value_or(1)) == 0;
}

std::string advice_of(const Shortening& shortening) {
  const std::vector<Reason>& dropped = shortening.dropped;
  if (!shortening.fits) {
    return dropped.empty() ? "it has no highlights to leave out: choose sections, or more pages"
                           : "not even without all highlights would it fit: choose sections, or more pages";
  }
  std::string names;
  for (std::size_t i = 0; i < std::min(dropped.size(), most_named); ++i) {
    names += (i == 0 ? "" : ", ") + name_of(dropped[i]);
  }
  if (dropped.size() > most_named) names += fmt::format(" and {} more", dropped.size() - most_named);
  return fmt::format("it fits without {}, the least relevant; --drop leaves {} out: {}",
                     count_of(static_cast<int>(dropped.size()), "highlight"), dropped.size() == 1 ? "it" : "them",
                     names);
}

std::string name_of(const Reason& reason) {
  const std::string place = reason.where.line > 0 ? fmt::format("line {}: ", reason.where.line) : "";
  return fmt::format("{}\"{}\"", place, beginning_of(reason.text));
}

}  // namespace shortlist
