#include "read/table_reader.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "read/private_key.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t longest_quote = 40;  // code points of the user's that a message repeats
constexpr std::size_t most_listed = 16;    // names that a hint lists

std::string shorten(std::string_view text) {
  std::string out;
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < text.size(); ++count) {
    if (count == longest_quote) return out + "…";
    const char32_t c = next_code_point(text, offset);
    append_utf8(out, is_breaking_space(c) ? U' ' : c);
  }
  return out;
}

// Runs of blanks become one, those at the ends go.
std::string fold_blanks(std::string_view text) {
  std::string out;
  bool blank = false;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = next_code_point(text, offset);
    if (is_breaking_space(c)) {
      blank = !out.empty();
      continue;
    }
    if (blank) out.push_back(' ');
    blank = false;
    append_utf8(out, c);
  }
  return out;
}

std::string list_names(const std::vector<std::string>& names) {
  const std::size_t shown = std::min(names.size(), most_listed);
  const std::vector<std::string> first(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(shown));
  return fmt::format("{}{}", fmt::join(first, ", "), shown < names.size() ? ", …" : "");
}

// The last key of a path, without indices: "highlights" of "work[0].highlights[2]".
std::string last_key(const std::string& field) {
  const std::size_t dot = field.rfind('.');
  const std::string last = dot == npos ? field : field.substr(dot + 1);
  return last.substr(0, last.find('['));
}

}  // namespace

TableReader::TableReader(ReadContext& context, const TomlTable& table, std::string field, Location where,
                         bool is_private)
    : context_(&context), table_(&table), field_(std::move(field)), where_(std::move(where)), is_private_(is_private) {}

const TomlEntry* TableReader::find(const std::string& key) const {
  const auto entry = std::find_if(table_->entries.begin(), table_->entries.end(),
                                  [&key](const TomlEntry& candidate) { return candidate.key == key; });
  return entry == table_->entries.end() ? nullptr : &*entry;
}

std::string TableReader::path_of(const std::string& key) const {
  return field_.empty() ? key : field_ + "." + key;
}

Location TableReader::locate(const FieldNode& item) const {
  return {context_->file, item.node->line, item.node->column, item.field};
}

bool TableReader::has(const std::string& key) const {
  return find(key) != nullptr;
}

bool TableReader::is_text(const std::string& key, std::string_view value) const {
  const TomlEntry* entry = find(key);
  const std::string* text = entry == nullptr ? nullptr : std::get_if<std::string>(&entry->node.value);
  return text != nullptr && *text == value;
}

Location TableReader::where(const std::string& key) const {
  const TomlEntry* entry = find(key);
  return entry == nullptr ? where_ : locate({&entry->node, path_of(key)});
}

std::optional<FieldNode> TableReader::take(const std::string& key, Need need) {
  asked_.push_back(key);
  const TomlEntry* entry = find(key);
  if (entry != nullptr) return FieldNode{&entry->node, path_of(key)};
  if (need == Need::required) error(key, fmt::format("'{}' is missing", key));
  return std::nullopt;
}

void TableReader::error(const std::string& key, std::string message, std::string hint) {
  Location place = where(key);
  place.field = path_of(key);
  context_->diagnostics.error(std::move(place), std::move(message), std::move(hint));
}

void TableReader::error_at(const FieldNode& item, std::string message, std::string hint) {
  context_->diagnostics.error(locate(item), std::move(message), std::move(hint));
}

std::string TableReader::found(const FieldNode& item) const {
  const TomlValue& value = item.node->value;
  if (std::holds_alternative<TomlArray>(value)) return "a list";
  if (std::holds_alternative<TomlTable>(value)) return "a table";
  if (std::holds_alternative<TomlTime>(value)) return "a time";
  const std::string* text = std::get_if<std::string>(&value);
  const bool is_private = is_private_key(is_private_, last_key(item.field));
  if (is_private) return text != nullptr ? "a text" : "something else";
  if (text != nullptr) return fmt::format("\"{}\"", shorten(*text));
  if (const std::int64_t* integer = std::get_if<std::int64_t>(&value)) return fmt::format("{}", *integer);
  if (const double* number = std::get_if<double>(&value)) return fmt::format("{}", *number);
  if (const Date* date = std::get_if<Date>(&value)) return to_iso(*date);
  return std::get<bool>(value) ? "true" : "false";
}

void TableReader::must_be(const FieldNode& item, std::string_view expected, std::string hint) {
  error_at(item,
           fmt::format("{}'{}' must be {} · found {}", item.field.ends_with(']') ? "each of " : "",
                       last_key(item.field), expected, found(item)),
           std::move(hint));
}

std::vector<std::string> TableReader::keys() const {
  std::vector<std::string> keys;
  for (const TomlEntry& entry : table_->entries) keys.push_back(entry.key);
  return keys;
}

void TableReader::finish() {
  for (const TomlEntry& entry : table_->entries) {
    if (std::find(asked_.begin(), asked_.end(), entry.key) != asked_.end()) continue;
    const std::string meant = did_you_mean(entry.key, asked_);
    context_->diagnostics.error(
        {context_->file, entry.line, entry.column, path_of(shorten(entry.key))},
        fmt::format("unknown key '{}'", shorten(entry.key)),
        meant.empty() ? fmt::format("known here: {}", list_names(asked_)) : fmt::format("did you mean '{}'?", meant));
  }
}

Text TableReader::text_of(const FieldNode& item, std::string_view expected) {
  const std::string* value = std::get_if<std::string>(&item.node->value);
  if (value == nullptr) {
    must_be(item, expected);
    return {};
  }
  return {fold_blanks(*value), locate(item)};
}

Text TableReader::text(const std::string& key, Need need) {
  const std::optional<FieldNode> item = take(key, need);
  if (!item) return {};
  Text text = text_of(*item);
  const bool blank = text.empty() && std::holds_alternative<std::string>(item->node->value);
  if (blank && need == Need::required) error_at(*item, fmt::format("'{}' must not be empty", key));
  return text;
}

std::string TableReader::raw_text(const std::string& key, Need need) {
  const std::optional<FieldNode> item = take(key, need);
  if (!item) return {};
  const std::string* value = std::get_if<std::string>(&item->node->value);
  if (value == nullptr) must_be(*item, "a text");
  if (value != nullptr && need == Need::required && fold_blanks(*value).empty()) {
    error_at(*item, fmt::format("'{}' must not be empty", key));
  }
  return value == nullptr ? std::string() : *value;
}

std::optional<Date> TableReader::date(const std::string& key, Need need, std::string_view expected) {
  const std::optional<FieldNode> item = take(key, need);
  if (!item) return std::nullopt;
  const TomlValue& value = item->node->value;
  std::string written;
  if (const std::string* text = std::get_if<std::string>(&value)) written = *text;
  if (const Date* day = std::get_if<Date>(&value)) written = to_iso(*day);
  if (const std::int64_t* year = std::get_if<std::int64_t>(&value)) written = fmt::format("{}", *year);
  const std::optional<Date> date = parse_date(written);
  if (date) return date;
  std::string hint = "write 2021, 2021-04 or 2021-04-15";
  if (std::holds_alternative<TomlTime>(value)) hint = "write the day alone, without a time";
  must_be(*item, expected, std::move(hint));
  return std::nullopt;
}

std::string TableReader::moment(const std::string& key) {
  const std::optional<FieldNode> item = take(key, Need::optional);
  if (!item) return {};
  const TomlTime* time = std::get_if<TomlTime>(&item->node->value);
  if (time != nullptr && !time->iso.empty()) return time->iso;
  const Date* day = std::get_if<Date>(&item->node->value);
  if (day != nullptr) return to_iso(*day);
  must_be(*item, "a day, with or without a time", "write 2026-12-10 or 2026-12-10T10:00:00, without quotes");
  return {};
}

std::optional<int> TableReader::integer(const std::string& key, int least, int most) {
  const std::optional<FieldNode> item = take(key, Need::optional);
  if (!item) return std::nullopt;
  const std::int64_t* value = std::get_if<std::int64_t>(&item->node->value);
  if (value != nullptr && *value >= least && *value <= most) return static_cast<int>(*value);
  const bool quoted = std::holds_alternative<std::string>(item->node->value);
  must_be(*item, fmt::format("a whole number from {} to {}", least, most), quoted ? "write it without quotes" : "");
  return std::nullopt;
}

std::optional<double> TableReader::number(const std::string& key, double least, double most, Need need) {
  const std::optional<FieldNode> item = take(key, need);
  if (!item) return std::nullopt;
  const TomlValue& value = item->node->value;
  double number = std::nan("");
  if (const double* real = std::get_if<double>(&value)) number = *real;
  if (const std::int64_t* integer = std::get_if<std::int64_t>(&value)) number = static_cast<double>(*integer);
  if (number >= least && number <= most) return number;
  must_be(*item, fmt::format("a number from {} to {}", least, most));
  return std::nullopt;
}

std::optional<bool> TableReader::boolean(const std::string& key) {
  const std::optional<FieldNode> item = take(key, Need::optional);
  if (!item) return std::nullopt;
  const bool* value = std::get_if<bool>(&item->node->value);
  if (value != nullptr) return *value;
  must_be(*item, "true or false");
  return std::nullopt;
}

std::optional<std::size_t> TableReader::choice(const std::string& key, const std::vector<std::string>& names) {
  const std::optional<FieldNode> item = take(key, Need::optional);
  if (!item) return std::nullopt;
  const std::string* value = std::get_if<std::string>(&item->node->value);
  const auto name = value == nullptr ? names.end() : std::find(names.begin(), names.end(), *value);
  if (name != names.end()) return static_cast<std::size_t>(name - names.begin());
  const std::string meant = value == nullptr ? std::string() : did_you_mean(*value, names);
  must_be(*item, fmt::format("one of {}", list_names(names)),
          meant.empty() ? std::string() : fmt::format("did you mean \"{}\"?", meant));
  return std::nullopt;
}

}  // namespace shortlist
