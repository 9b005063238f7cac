#include "read/theme_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "text/unicode.h"

namespace shortlist {
namespace {

std::optional<Color> parse_color(std::string_view text) {
  if (text.size() != 7 || text[0] != '#') return std::nullopt;
  std::array<int, 6> digits{};
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const std::size_t digit = std::string_view("0123456789abcdef").find(text[i + 1]);
    const std::size_t capital = std::string_view("0123456789ABCDEF").find(text[i + 1]);
    if (digit == npos && capital == npos) return std::nullopt;
    digits[i] = static_cast<int>(std::min(digit, capital));
  }
  const auto channel = [&digits](std::size_t i) { return static_cast<std::uint8_t>(digits[i] * 16 + digits[i + 1]); };
  return Color{channel(0), channel(2), channel(4)};
}

}  // namespace

Color read_color(TableReader& table, const std::string& key, const Colors& colors, Color otherwise) {
  const Text text = table.text(key);
  if (text.empty()) return otherwise;
  const auto named = colors.find(text.value);
  if (named != colors.end()) return named->second;
  const std::optional<Color> color = parse_color(text.value);
  if (color) return *color;
  std::vector<std::string> names;
  for (const auto& [name, value] : colors) names.push_back(name);
  const std::string meant = did_you_mean(text.value, names);
  table.error(key, fmt::format("'{}' is no color · found \"{}\"", key, text.value.substr(0, 40)),
              meant.empty() ? "write \"#rrggbb\" or a name of [colors]" : fmt::format("did you mean \"{}\"?", meant));
  return otherwise;
}

void read_rule(TableReader& file, const Colors& colors, Theme& theme) {
  std::optional<TableReader> table = file.table("heading_rule");
  if (!table) return;
  RuleStyle& rule = theme.heading_rule;
  const std::optional<std::size_t> place = table->choice("place", {"below", "above"});
  if (place) rule.place = static_cast<RuleStyle::Place>(*place);
  rule.thickness = table->number("thickness", 0, 20).value_or(rule.thickness);
  rule.gap = table->number("gap", 0, 50).value_or(rule.gap);
  rule.color = read_color(*table, "color", colors, theme.text_color);
  table->finish();
}

void read_bullets(TableReader& file, const Scale& scale, Theme& theme) {
  std::optional<TableReader> table = file.table("bullets");
  if (!table) return;
  BulletStyle& bullets = theme.bullets;
  const Text mark = table->text("mark");
  if (!mark.empty()) bullets.mark = mark.value;
  if (count_code_points(bullets.mark) > 3) table->error("mark", "'mark' must be one to three characters");
  bullets.indent = scale.base * table->number("indent", 0, 10).value_or(bullets.indent / scale.base);
  bullets.hang = scale.base * table->number("hang", 0, 10).value_or(bullets.hang / scale.base);
  bullets.gap = scale.base * scale.line * table->number("gap", 0, 10).value_or(0);
  table->finish();
}

void read_entries(TableReader& file, const Scale& scale, Theme& theme) {
  std::optional<TableReader> table = file.table("entries");
  if (!table) return;
  const double leading = scale.base * scale.line;
  theme.entry_gap = leading * table->number("gap", 0, 10).value_or(theme.entry_gap / leading);
  theme.aside_gap = scale.base * table->number("aside_gap", 0, 20).value_or(theme.aside_gap / scale.base);
  theme.aside_right = table->choice("aside", {"right", "below"}).value_or(0) == 0;
  table->finish();
}

void read_worksheet(TableReader& file, const Scale& scale, const Colors& colors, Theme& theme) {
  WorksheetStyle& sheet = theme.worksheet;
  sheet.color = theme.heading_rule.color;
  std::optional<TableReader> table = file.table("worksheet");
  if (!table) return;
  sheet.line = scale.base * table->number("line", 0.5, 10).value_or(sheet.line / scale.base);
  sheet.rule = table->number("rule", 0.05, 5).value_or(sheet.rule);
  sheet.dots = scale.base * table->number("dots", 0.3, 10).value_or(sheet.dots / scale.base);
  sheet.box = scale.base * table->number("box", 0.2, 3).value_or(sheet.box / scale.base);
  sheet.padding = scale.base * table->number("padding", 0, 5).value_or(sheet.padding / scale.base);
  sheet.color = read_color(*table, "color", colors, sheet.color);
  table->finish();
}

void read_tables(TableReader& file, const Scale& scale, Theme& theme) {
  std::optional<TableReader> table = file.table("tables");
  if (!table) return;
  theme.table.column_gap =
      scale.base * table->number("column_gap", 0, 10).value_or(theme.table.column_gap / scale.base);
  theme.table.padding = scale.base * table->number("padding", 0, 5).value_or(theme.table.padding / scale.base);
  theme.table.rule = table->number("rule", 0, 5).value_or(theme.table.rule);
  table->finish();
}

}  // namespace shortlist
