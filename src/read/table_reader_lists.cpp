// TableReader: translations, addresses, lists and tables.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "document/markup.h"
#include "read/private_key.h"
#include "read/table_reader.h"
#include "read/tag.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t longest_word = 60;  // code points

bool has_scheme(std::string_view url) {
  const std::string_view scheme = url.substr(0, url.find(':'));
  for (const std::string_view known : {"http", "https", "mailto", "tel"}) {
    const bool same = std::equal(scheme.begin(), scheme.end(), known.begin(), known.end(), [](char a, char b) {
      return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + ('a' - 'A')) : a) == b;
    });
    if (same && scheme.size() < url.size()) return true;
  }
  return false;
}

bool is_word(std::string_view text) {
  if (text.empty() || count_code_points(text) > longest_word) return false;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = next_code_point(text, offset);
    if (is_breaking_space(c) || c == U',') return false;
  }
  return true;
}

}  // namespace

// One version of a text, its markup checked; what it says is kept as it was written.
Text TableReader::version_of(const FieldNode& item) {
  Text text = text_of(item);
  const std::string* written = std::get_if<std::string>(&item.node->value);
  if (written == nullptr || text.empty()) return {};
  text.value = *written;
  parse_markup(text, context_->diagnostics);
  return text;
}

TranslatedText TableReader::translated_of(const FieldNode& item) {
  TranslatedText out;
  const TomlTable* versions = std::get_if<TomlTable>(&item.node->value);
  if (versions == nullptr) {
    Text text = std::holds_alternative<std::string>(item.node->value)
                    ? version_of(item)
                    : text_of(item, "a text or a table of translations");
    if (!text.empty()) out.versions.emplace_back("", std::move(text));
    return out;
  }
  for (const TomlEntry& entry : versions->entries) {
    const FieldNode version{&entry.node, item.field + "." + entry.key};
    const std::string tag = normalise_tag(entry.key);
    if (tag.empty()) {
      error_at(version, fmt::format("translations are keyed by language, as en or pt-BR · found '{}'",
                                    entry.key.substr(0, longest_word)));
      continue;
    }
    Text text = version_of(version);
    const bool blank = text.empty() && std::holds_alternative<std::string>(entry.node.value);
    if (blank) error_at(version, fmt::format("the translation '{}' must not be empty", tag));
    if (!text.empty()) out.versions.emplace_back(tag == context_->locale ? "" : tag, std::move(text));
  }
  if (versions->entries.empty())
    error_at(item, "a table of translations must not be empty", "{ en = \"…\", de = \"…\" }");
  return out;
}

TranslatedText TableReader::translated(const std::string& key, Need need) {
  const std::optional<FieldNode> item = take(key, need);
  if (!item) return {};
  TranslatedText text = translated_of(*item);
  const bool blank = text.empty() && std::holds_alternative<std::string>(item->node->value);
  if (blank && need == Need::required) error_at(*item, fmt::format("'{}' must not be empty", key));
  return text;
}

Text TableReader::url(const std::string& key, bool web_only) {
  Text text = this->text(key);
  if (text.empty()) return {};
  const std::string absolute = absolute_uri(text.value);
  const bool web = absolute.starts_with("http");
  if (absolute.empty() || (web_only && !web)) {
    const FieldNode item{&find(key)->node, path_of(key)};
    must_be(item, web_only ? "a web address" : "an http, https, mailto or tel address",
            "write https://example.com/page");
    return {};
  }
  if (!has_scheme(text.value)) text.value = (text.value.starts_with("//") ? "https:" : "https://") + text.value;
  return text;
}

std::vector<FieldNode> TableReader::items(const std::string& key) {
  const std::optional<FieldNode> item = take(key, Need::optional);
  if (!item) return {};
  const TomlArray* array = std::get_if<TomlArray>(&item->node->value);
  if (array == nullptr) {
    must_be(*item, "a list", fmt::format("write {} = [ … ]", key));
    return {};
  }
  std::vector<FieldNode> out;
  for (std::size_t i = 0; i < array->size(); ++i) {
    out.push_back({&(*array)[i], fmt::format("{}[{}]", item->field, i)});
  }
  return out;
}

std::vector<Text> TableReader::texts(const std::string& key, Need need) {
  std::vector<Text> out;
  const std::vector<FieldNode> list = items(key);
  for (const FieldNode& item : list) {
    Text text = text_of(item);
    parse_markup(text, context_->diagnostics);
    const bool blank = text.empty() && std::holds_alternative<std::string>(item.node->value);
    if (blank) error_at(item, fmt::format("'{}' holds an empty text", key), "write something, or delete it");
    if (!text.empty()) out.push_back(std::move(text));
  }
  if (list.empty() && need == Need::required) {
    if (!has(key)) error(key, fmt::format("'{}' is missing", key));
    if (has(key) && std::holds_alternative<TomlArray>(find(key)->node.value)) {
      error(key, fmt::format("'{}' must not be empty", key));
    }
  }
  return out;
}

std::vector<std::string> TableReader::words(const std::string& key) {
  std::vector<std::string> out;
  std::set<std::string> seen;
  for (const FieldNode& item : items(key)) {
    const Text text = text_of(item);
    if (!std::holds_alternative<std::string>(item.node->value)) continue;
    if (!is_word(text.value)) {
      error_at(item, fmt::format("'{}' holds single words without blanks and commas · found {}", key, found(item)));
    } else if (!seen.insert(text.value).second) {
      error_at(item, fmt::format("{} stands twice in '{}'", found(item), key));
    } else {
      out.push_back(text.value);
    }
  }
  return out;
}

std::vector<std::string> TableReader::names(const std::string& key, const std::vector<std::string>& known) {
  std::vector<std::string> out;
  for (const FieldNode& item : items(key)) {
    const Text text = text_of(item);
    if (!std::holds_alternative<std::string>(item.node->value)) continue;
    if (std::find(known.begin(), known.end(), text.value) == known.end()) {
      const std::string meant = did_you_mean(text.value, known);
      error_at(item, fmt::format("'{}' knows no {}", key, found(item)),
               meant.empty() ? fmt::format("known: {}", fmt::join(known, ", "))
                             : fmt::format("did you mean \"{}\"?", meant));
    } else if (std::find(out.begin(), out.end(), text.value) != out.end()) {
      error_at(item, fmt::format("{} stands twice in '{}'", found(item), key));
    } else {
      out.push_back(text.value);
    }
  }
  return out;
}

std::vector<TranslatedText> TableReader::translated_list(const std::string& key) {
  std::vector<TranslatedText> out;
  for (const FieldNode& item : items(key)) {
    TranslatedText text = translated_of(item);
    const bool blank = text.empty() && std::holds_alternative<std::string>(item.node->value);
    if (blank) error_at(item, fmt::format("'{}' holds an empty text", key), "write something, or delete it");
    if (!text.empty()) out.push_back(std::move(text));
  }
  return out;
}

std::optional<TableReader> TableReader::table_of(const FieldNode& item) {
  const TomlTable* table = std::get_if<TomlTable>(&item.node->value);
  if (table == nullptr) return std::nullopt;
  const std::string key = item.field.substr(field_.empty() ? 0 : field_.size() + 1);
  return TableReader(*context_, *table, item.field, locate(item),
                     is_private_key(is_private_, key.substr(0, key.find('['))));
}

std::optional<TableReader> TableReader::table(const std::string& key, Need need) {
  const std::optional<FieldNode> item = take(key, Need::optional);
  if (!item && need == Need::required) error(key, fmt::format("the table [{}] is missing", path_of(key)));
  if (!item) return std::nullopt;
  std::optional<TableReader> table = table_of(*item);
  const bool list = std::holds_alternative<TomlArray>(item->node->value);
  if (!table) must_be(*item, "a table", list ? fmt::format("write [{}], not [[{}]]", item->field, item->field) : "");
  return table;
}

std::vector<TableReader> TableReader::tables(const std::string& key) {
  const TomlEntry* entry = find(key);
  if (entry != nullptr && !std::holds_alternative<TomlArray>(entry->node.value)) {
    const FieldNode item = *take(key, Need::optional);
    const bool table = std::holds_alternative<TomlTable>(item.node->value);
    must_be(item, "a list of tables",
            table ? fmt::format("write [[{}]], not [{}]", key, key) : fmt::format("write [[{}]]", key));
    return {};
  }
  std::vector<TableReader> out;
  for (const FieldNode& item : items(key)) {
    std::optional<TableReader> table = table_of(item);
    if (!table) must_be(item, "a table", "write { key = \"…\" }");
    if (table) out.push_back(std::move(*table));
  }
  return out;
}

}  // namespace shortlist
