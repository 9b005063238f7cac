// Strict, typed access to one table of a TOML file.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/profile.h"
#include "read/toml_tree.h"
#include "text/date.h"
#include "text/diagnostic.h"
#include "text/location.h"

namespace shortlist {

// What all tables of one file share.
struct ReadContext {
  std::string file;
  std::string locale;  // of texts that are no tables of translations: versions of it are keyed ""
  Diagnostics& diagnostics;
};

// A value with the path of its key.
struct FieldNode {
  const TomlNode* node = nullptr;
  std::string field;
};

enum class Need { optional, required };

// Takes values by key and reports what is wrong with them; a value that is missing or wrong comes back empty. Every key
// asked for counts as known, `finish` reports the others. Blank texts count as missing.
class TableReader {
 public:
  // `field` is the path of the table ("work[0]"), empty for the file itself; `where` its beginning. Both `table` and
  // `context` outlive the reader.
  TableReader(ReadContext& context, const TomlTable& table, std::string field, Location where, bool is_private = false);

  ReadContext& context() const { return *context_; }
  const Location& where() const { return where_; }
  Location where(const std::string& key) const;  // of its value, or of the table when there is none
  bool has(const std::string& key) const;
  bool is_text(const std::string& key, std::string_view value) const;  // it is there and says just that
  void note_known(const std::string& key) { asked_.push_back(key); }

  Text text(const std::string& key, Need need = Need::optional);                  // blanks folded, no markup
  std::string raw_text(const std::string& key, Need need = Need::optional);       // as it stands
  TranslatedText translated(const std::string& key, Need need = Need::optional);  // markup, checked
  Text url(const std::string& key, bool web_only = true);  // with its scheme, https where there was none
  std::vector<Text> texts(const std::string& key, Need need = Need::optional);  // markup, checked
  std::vector<std::string> words(const std::string& key);  // texts without blanks and commas, each once
  std::vector<std::string> names(const std::string& key, const std::vector<std::string>& known);  // each once
  std::vector<TranslatedText> translated_list(const std::string& key);
  std::optional<Date> date(const std::string& key, Need need = Need::optional,
                           std::string_view expected = "a date like 2021-09");
  std::string moment(const std::string& key);  // ISO 8601: a day, or a day with a time
  std::optional<int> integer(const std::string& key, int least, int most);
  std::optional<double> number(const std::string& key, double least, double most, Need need = Need::optional);
  std::optional<bool> boolean(const std::string& key);
  std::optional<std::size_t> choice(const std::string& key, const std::vector<std::string>& names);  // its index

  std::optional<TableReader> table(const std::string& key, Need need = Need::optional);
  std::vector<TableReader> tables(const std::string& key);  // elements of a list of tables
  std::vector<FieldNode> items(const std::string& key);     // elements of a list of anything

  std::vector<std::string> keys() const;  // all that are there
  void finish();                          // reports keys that nobody asked for, each with what was probably meant

  void error(const std::string& key, std::string message, std::string hint = {});

  // The same for what stands in a list.
  Text text_of(const FieldNode& item, std::string_view expected = "a text");
  TranslatedText translated_of(const FieldNode& item);
  std::optional<TableReader> table_of(const FieldNode& item);  // nothing, and nothing said, when it is no table
  void error_at(const FieldNode& item, std::string message, std::string hint = {});
  // What was found, for messages: a short text in quotes, a number, "a list"; a private value only by its kind.
  std::string found(const FieldNode& item) const;

 private:
  std::optional<FieldNode> take(const std::string& key, Need need);
  const TomlEntry* find(const std::string& key) const;
  std::string path_of(const std::string& key) const;
  Location locate(const FieldNode& item) const;
  void must_be(const FieldNode& item, std::string_view expected, std::string hint = {});
  Text version_of(const FieldNode& item);

  ReadContext* context_;
  const TomlTable* table_;
  std::string field_;
  Location where_;
  bool is_private_ = false;
  std::vector<std::string> asked_;
};

}  // namespace shortlist
