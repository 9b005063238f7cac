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
#include "read/theme_parts.h"
#include "read/toml_tree.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::array<const char*, style_count> style_names{
    "title",   "subtitle",    "detail",         "heading",     "subheading",  "minor_heading",
    "chapter", "entry_title", "entry_subtitle", "entry_aside", "body",        "bullet",
    "term",    "quiet",       "table_head",     "table_cell",  "running_head"};

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
  scale.small = table->number("small", 0.5, 1).value_or(scale.small);
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

// A theme need not tell of what only packs have.
void set_like_another(StyleName name, Theme& theme) {
  if (name == StyleName::minor_heading) theme.style(name) = theme.style(StyleName::subheading);
  if (name == StyleName::chapter) theme.style(name) = theme.style(StyleName::heading);
}

void read_styles(TableReader& file, const Scale& scale, const Colors& colors, Theme& theme) {
  theme.styles.fill(default_style(scale, theme));
  std::optional<TableReader> table = file.table("styles");
  if (!table) return;
  for (std::size_t i = 0; i < style_names.size(); ++i) {
    std::optional<TableReader> style = table->table(style_names[i]);
    if (style) theme.styles[i] = read_style(*style, scale, theme, colors);
    if (!style) set_like_another(static_cast<StyleName>(i), theme);
  }
  table->finish();
}

// Half a sheet has the same proportions at 1/√2 of the size.
Margins halved(const Margins& margins) {
  constexpr double factor = 0.7071;
  return {margins.top * factor, margins.right * factor, margins.bottom * factor, margins.left * factor};
}

void read_margins(TableReader& file, Theme& theme) {
  std::optional<TableReader> table = file.table("margins", Need::required);
  if (!table) return;
  constexpr std::array<const char*, 4> papers{"a4", "letter", "a5", "half_letter"};  // by Paper
  for (std::size_t i = 0; i < papers.size(); ++i) {
    const bool half = i >= 2;
    if (half) theme.margins[i] = halved(theme.margins[i - 2]);
    std::optional<TableReader> sides = table->table(papers[i], half ? Need::optional : Need::required);
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
    bounds.max_line = table->number("max_line", 0.9, 3).value_or(bounds.max_line);
    bounds.min_gap = table->number("min_gap", 0.2, 1).value_or(bounds.min_gap);
    bounds.max_gap = table->number("max_gap", 1, 4).value_or(bounds.max_gap);
    bounds.min_margin = table->number("min_margin", 0, 200).value_or(bounds.min_margin);
    bounds.max_margin = table->number("max_margin", 0, 200).value_or(bounds.max_margin);
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
  theme.small_scale = scale.small;
  const Colors colors = read_colors(file, theme);
  read_styles(file, scale, colors, theme);
  read_margins(file, theme);
  read_rule(file, colors, theme);
  read_bullets(file, scale, theme);
  read_entries(file, scale, theme);
  read_worksheet(file, scale, colors, theme);
  read_tables(file, scale, theme);
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
