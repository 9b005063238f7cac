#include "read/read_locale.h"

#include <fmt/format.h>

#include <cstddef>
#include <initializer_list>
#include <optional>

#include "model/profile.h"
#include "read/table_reader.h"
#include "read/tag.h"
#include "read/toml_tree.h"

namespace shortlist {
namespace {

// The words that documents ask a locale for.
const std::vector<std::string>& word_names() {
  static const std::vector<std::string> names{"resume", "page", "grade", "courses", "authorization", "availability"};
  return names;
}

// A text with each of the placeholders in it once.
std::string read_pattern(TableReader& table, const std::string& key, std::initializer_list<std::string_view> places) {
  const Text pattern = table.text(key, Need::required);
  for (const std::string_view place : places) {
    const std::size_t at = pattern.value.find(place);
    const bool once = at != std::string::npos && pattern.value.find(place, at + 1) == std::string::npos;
    if (!pattern.empty() && !once) table.error(key, fmt::format("'{}' must hold {} once", key, place));
  }
  return pattern.value;
}

void read_months(TableReader& file, LocaleData& locale) {
  const std::vector<Text> months = file.texts("months", Need::required);
  if (!months.empty() && months.size() != locale.months.size()) {
    file.error("months", fmt::format("'months' must list 12 names · found {}", months.size()));
    return;
  }
  for (std::size_t i = 0; i < months.size(); ++i) locale.months[i] = months[i].value;
}

void read_sections(TableReader& file, LocaleData& locale) {
  std::optional<TableReader> table = file.table("sections", Need::required);
  if (!table) return;
  for (const std::string& name : section_names()) {
    if (name == "sections") continue;  // the candidate's own have titles of their own
    locale.sections[name] = table->text(name, Need::required).value;
  }
  table->finish();
}

void read_words(TableReader& file, LocaleData& locale) {
  std::optional<TableReader> table = file.table("words", Need::required);
  if (!table) return;
  for (const std::string& name : word_names()) {
    locale.words[name] =
        name == "page" ? read_pattern(*table, name, {"{page}", "{pages}"}) : table->text(name, Need::required).value;
  }
  table->finish();
}

}  // namespace

LocaleData read_locale(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  LocaleData locale;
  const std::optional<TomlTable> tree = read_toml(path, text, diagnostics);
  if (!tree) return locale;
  ReadContext context{path, {}, diagnostics};
  TableReader file(context, *tree, {}, {path, 0, 0, {}});
  const Text tag = file.text("tag", Need::required);
  locale.tag = normalise_tag(tag.value);
  if (!tag.empty() && locale.tag != tag.value) file.error("tag", "'tag' must be a language tag, as en or pt-BR");
  read_months(file, locale);
  locale.month_year = read_pattern(file, "month_year", {"{month}", "{year}"});
  locale.day_month_year = read_pattern(file, "day_month_year", {"{day}", "{month}", "{year}"});
  locale.range = read_pattern(file, "range", {"{start}", "{end}"});
  locale.present = file.text("present", Need::required).value;
  read_sections(file, locale);
  read_words(file, locale);
  file.finish();
  return locale;
}

}  // namespace shortlist
