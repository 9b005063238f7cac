// What is wrong with the user's input, said to a person.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "text/location.h"

namespace shortlist {

enum class Severity { note, warning, error };

// One thing to say about one place. `message` is lower case without a full stop; `hint` says what to do and may be
// empty.
struct Diagnostic {
  Severity severity = Severity::error;
  Location where;
  std::string message;
  std::string hint;
};

// Collects diagnostics of one run over one set of inputs, and the inputs' lines to show beside them.
class Diagnostics {
 public:
  // Makes the lines of `file` available to `format`. Lines are cut at LF; a CR before it is not shown.
  void add_source(const std::string& file, std::string_view text);
  // The line holds something private: messages show its number and a mask, never its text.
  void hide_line(const std::string& file, int line);

  void error(Location where, std::string message, std::string hint = {});
  void warning(Location where, std::string message, std::string hint = {});
  void note(Location where, std::string message, std::string hint = {});

  bool has_errors() const;
  const std::vector<Diagnostic>& all() const { return list_; }

  // The diagnostics in order of file (as added), line and column; of very many the first hundred:
  //   profile.toml:12:9: error: 'start' must be a date like 2021-09 · found "Sept ’21"
  //      12 | start = "Sept ’21"
  //         |         ^
  //         = hint
  std::string format() const;

 private:
  struct Source {
    std::string file;
    std::vector<std::string> lines;
    std::set<int> hidden;
  };
  const Source* find_source(const std::string& file) const;
  std::string format_one(const Diagnostic& diagnostic) const;

  std::vector<Source> sources_;
  std::vector<Diagnostic> list_;
};

// The name among `known` that `word` was probably meant to be (optimal string alignment distance of at most a third
// of its length), or an empty string. The first of equally near names wins.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& known);

}  // namespace shortlist
