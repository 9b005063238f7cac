#include "read/read_theme.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <map>
#include <optional>
#include <utility>

#include "model/profile.h"
#include "read/table_reader.h"
#include "read/toml_tree.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

using Colors = std::map<std::string, Color>;

constexpr std::array<const char*, style_count> style_names{
    "title", "subtitle", "detail", "heading", "subheading", "entry_title", "entry_subtitle", "entry_aside",
    "body",  "bullet",   "term",   "quiet",   "table_head", "table_cell",  "running_head"};

// What all styles start from; lengths in the theme's own measures become points through it.
struct Scale {
  double base = 10;
  double ratio = 1.2;
  double line = 1.3;
};

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

// "#rrggbb" or one of `colors`.
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

Colors read_colors(TableReader& file, Theme& theme) {
  Colors colors;
  std::optional<TableReader> table = file.table("colors", Need::required);
  if (!table) return colors;
  if (!table->has("text")) table->error("text", "'text' is missing");
  for (const std::string& name : table->keys()) colors[name] = read_color(*table, name, {}, {});
  const Color text = colors["text"];
  theme.text_color = text;
  theme.quiet_color = colors.emplace("quiet", text).first->second;
  theme.link_color = colors.emplace("link", text).first->second;
  return colors;
}

void read_fonts(TableReader& file, Theme& theme) {
  std::optional<TableReader> table = file.table("fonts", Need::required);
  if (!table) return;
  constexpr std::array<const char*, 3> roles{"body", "heading", "code"};  // by FontRole
  for (std::size_t i = 0; i < roles.size(); ++i) {
    for (const Text& family : table->texts(roles[i], Need::required)) theme.families[i].push_back(family.value);
    theme.font_scale[i] = table->number(fmt::format("{}_scale", roles[i]), 0.5, 2).value_or(1);
  }
  theme.features = table->words("features");
  for (const std::string& feature : theme.features) {
    const std::string_view tag = std::string_view(feature).substr(feature.starts_with('-') ? 1 : 0);
    const bool fits = tag.size() == 4 && std::all_of(tag.begin(), tag.end(), [](char c) {
                        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
                      });
    if (!fits) table->error("features", "features are OpenType tags, as \"onum\" or \"-liga\"");
  }
  table->finish();
}

Scale read_scale(TableReader& file) {
  Scale scale;
  std::optional<TableReader> table = file.table("scale", Need::required);
  if (!table) return scale;
  scale.base = table->number("base", 5, 30, Need::required).value_or(scale.base);
  scale.ratio = table->number("ratio", 1, 2, Need::required).value_or(scale.ratio);
  scale.line = table->number("line", 0.9, 3, Need::required).value_or(scale.line);
  table->finish();
  return scale;
}

TextStyle default_style(const Scale& scale, const Theme& theme) {
  TextStyle style;
  style.size = scale.base;
  style.leading = scale.base * scale.line;
  style.color = theme.text_color;
  return style;
}

TextStyle read_style(TableReader& table, const Scale& scale, const Theme& theme, const Colors& colors) {
  TextStyle style = default_style(scale, theme);
  const std::optional<std::size_t> font = table.choice("font", {"body", "heading", "code"});
  if (font) style.font = static_cast<FontRole>(*font);
  const double step = table.number("step", -6, 10).value_or(0);
  style.size = scale.base * std::pow(scale.ratio, step);
  if (style.size < 3 || style.size > 100) {
    table.error("step", fmt::format("this step is {:.1f} pt, which nobody can use", style.size),
                "steps count from the base size: size = base × ratio^step");
    style.size = scale.base;
  }
  style.leading = style.size * table.number("line", 0.9, 3).value_or(scale.line);
  style.bold = table.boolean("bold").value_or(false);
  style.italic = table.boolean("italic").value_or(false);
  style.upper = table.boolean("upper").value_or(false);
  const std::optional<std::size_t> align = table.choice("align", {"left", "center", "justify"});
  if (align) style.align = static_cast<Align>(*align);
  style.color = read_color(table, "color", colors, theme.text_color);
  const double leading = scale.base * scale.line;
  style.before = leading * table.number("before", 0, 20).value_or(0);
  style.after = leading * table.number("after", 0, 20).value_or(0);
  table.finish();
  return style;
}

void read_styles(TableReader& file, const Scale& scale, const Colors& colors, Theme& theme) {
  theme.styles.fill(default_style(scale, theme));
  std::optional<TableReader> table = file.table("styles");
  if (!table) return;
  for (std::size_t i = 0; i < style_names.size(); ++i) {
    std::optional<TableReader> style = table->table(style_names[i]);
    if (style) theme.styles[i] = read_style(*style, scale, theme, colors);
  }
  table->finish();
}

void read_margins(TableReader& file, Theme& theme) {
  std::optional<TableReader> table = file.table("margins", Need::required);
  if (!table) return;
  constexpr std::array<const char*, 2> papers{"a4", "letter"};  // by Paper
  for (std::size_t i = 0; i < papers.size(); ++i) {
    std::optional<TableReader> sides = table->table(papers[i], Need::required);
    if (!sides) continue;
    Margins& margins = theme.margins[i];
    for (const auto& [key, side] : {std::pair("top", &margins.top), std::pair("right", &margins.right),
                                    std::pair("bottom", &margins.bottom), std::pair("left", &margins.left)}) {
      *side = sides->number(key, 0, 200, Need::required).value_or(*side);
    }
    sides->finish();
  }
  table->finish();
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

// A separator keeps its blanks.
std::string read_separator(TableReader& file, const std::string& name, const std::string& otherwise) {
  std::optional<TableReader> table = file.table(name);
  if (!table) return otherwise;
  const std::string separator = table->raw_text("separator", Need::required);
  if (count_code_points(separator) > 10 || separator.find('\n') != npos) {
    table->error("separator", "'separator' must be short and stand on one line");
  }
  table->finish();
  return separator.empty() ? otherwise : separator;
}

void read_bounds(TableReader& file, Theme& theme) {
  std::optional<TableReader> table = file.table("bounds");
  FitBounds& bounds = theme.bounds;
  if (table) {
    bounds.min_size = table->number("min_size", 5, 30).value_or(bounds.min_size);
    bounds.max_size = table->number("max_size", 5, 30).value_or(bounds.max_size);
    bounds.min_line = table->number("min_line", 0.9, 3).value_or(bounds.min_line);
    bounds.min_margin = table->number("min_margin", 0, 200).value_or(bounds.min_margin);
    table->finish();
  }
  if (bounds.min_size <= theme.base_size && theme.base_size <= bounds.max_size) return;
  file.error(table ? "bounds" : "",
             fmt::format("the base size {} is not between min_size {} and max_size {}", theme.base_size,
                         bounds.min_size, bounds.max_size),
             "[bounds] says how far a search for a fit may go from [scale] base");
}

}  // namespace

Theme read_theme(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  Theme theme;
  theme.where = {path, 0, 0, {}};
  const std::optional<TomlTable> tree = read_toml(path, text, diagnostics);
  if (!tree) return theme;
  ReadContext context{path, {}, diagnostics};
  TableReader file(context, *tree, {}, theme.where);
  theme.name = file.text("name", Need::required).value;
  theme.summary = file.text("summary", Need::required).value;
  read_fonts(file, theme);
  const Scale scale = read_scale(file);
  theme.base_size = scale.base;
  const Colors colors = read_colors(file, theme);
  read_styles(file, scale, colors, theme);
  read_margins(file, theme);
  read_rule(file, colors, theme);
  read_bullets(file, scale, theme);
  read_entries(file, scale, theme);
  theme.detail_separator = read_separator(file, "head", theme.detail_separator);
  theme.term_separator = read_separator(file, "terms", theme.term_separator);
  std::optional<TableReader> resume = file.table("resume");
  if (resume) theme.sections = resume->names("sections", section_names());
  if (resume) resume->finish();
  if (theme.sections.empty()) theme.sections = section_names();
  read_bounds(file, theme);
  file.finish();
  return theme;
}

}  // namespace shortlist
