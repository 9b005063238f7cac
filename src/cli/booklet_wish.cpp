#include "cli/booklet_wish.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string_view>
#include <system_error>
#include <utility>

#include "cli/usage.h"

namespace shortlist {
namespace {

constexpr int largest_signature = 128;
constexpr double most_creep = 2;  // mm
constexpr double points_of_mm = 72 / 25.4;
constexpr double most_shift = 0.1;  // of a page's width

struct Unit {
  std::string_view name;
  double points;
};
constexpr Unit units[] = {{"mm", points_of_mm}, {"cm", 10 * points_of_mm}, {"in", 72}, {"pt", 1}, {"", points_of_mm}};

int parse_signature(const std::string& value) {
  const int pages = parse_number("--signature", value, 4, largest_signature);
  if (pages % 4 == 0) return pages;
  throw UsageError(
      fmt::format("--signature {}: a folded sheet has four pages · {} or {}", pages, pages / 4 * 4, pages / 4 * 4 + 4));
}

// "0.1" as a number; −1 for anything but digits with at most one point among them.
double parse_decimal(std::string_view text) {
  double value = -1;
  if (text.find_first_not_of("0123456789.") != std::string_view::npos) return -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : -1;
}

// "0.1mm", "0.01cm", "0.004in", "0.3pt" or "0.1" (millimetres), in points.
double parse_creep(const std::string& value) {
  const auto* const unit =
      std::find_if(std::begin(units), std::end(units), [&](const Unit& each) { return value.ends_with(each.name); });
  const double number = parse_decimal(std::string_view(value).substr(0, value.size() - unit->name.size()));
  const double points = number * unit->points;
  if (points >= 0 && points <= most_creep * points_of_mm * (1 + 1e-9)) return points;
  throw UsageError(fmt::format("--creep must be 0 to {} millimetres, as 0.1mm, 0.01cm, 0.004in or 0.3pt · found \"{}\"",
                               most_creep, value));
}

// True for the second of two words.
bool is_second(std::string_view option, std::string_view first, std::string_view second, const std::string& value) {
  if (value == first || value == second) return value == second;
  throw UsageError(fmt::format("{} must be {} or {} · found \"{}\"", option, first, second, value));
}

}  // namespace

std::string given_option(const RawBookletWish& raw) {
  for (const auto& [option, value] :
       {std::pair("--signature", &raw.signature), std::pair("--creep", &raw.creep), std::pair("--flip", &raw.flip),
        std::pair("--duplex", &raw.duplex), std::pair("--backs", &raw.backs)}) {
    if (*value) return option;
  }
  return {};
}

BookletWish checked(const RawBookletWish& raw) {
  BookletWish wish;
  if (raw.signature) wish.signature = parse_signature(*raw.signature);
  if (raw.creep) wish.creep = parse_creep(*raw.creep);
  if (raw.flip && is_second("--flip", "short", "long", *raw.flip)) wish.flip = Flip::long_edge;
  if (raw.duplex) wish.manual = is_second("--duplex", "auto", "manual", *raw.duplex);
  if (raw.backs) wish.backs_reversed = is_second("--backs", "same", "reversed", *raw.backs);
  if (raw.backs && !wish.manual) throw UsageError("--backs is about the second file of --duplex manual");
  return wish;
}

void check_creep(const BookletWish& wish, int pages, const PaperSize& sheet) {
  int deepest = 0;
  for (const FoldedSheet& each : impose(pages, wish.signature, wish.flip)) deepest = std::max(deepest, each.depth);
  const double shift = deepest * wish.creep;
  if (shift <= sheet.width / 2 * most_shift) return;
  throw UsageError(
      fmt::format("--creep pushes the pages of the innermost of {} sheets {:.0f} mm over the fold · fold "
                  "thinner piles, as --signature 16",
                  deepest + 1, shift / points_of_mm));
}

}  // namespace shortlist
