#include "text/diagnostic.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <utility>

#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr int window_columns = 100;      // of a source line that is shown
constexpr std::size_t most_shown = 100;  // diagnostics: nobody reads more, and hostile input would print gigabytes
constexpr std::string_view replacement = "\uFFFD";

const char* word_for(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      break;
  }
  return "error";
}

// Characters that would steer a terminal, reorder what stands beside them or be seen by nobody, and so could hide what
// a line says.
bool is_unfit_for_terminal(char32_t c) {
  const bool steers_direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  const bool invisible = c == 0x200B || c == 0x2060 || c == 0xFEFF;
  return is_forbidden_in_text(c) || steers_direction || invisible || c == U'\n' || c == 0x2028 || c == 0x2029;
}

// A character as a terminal shows it, with the columns it takes.
struct Cell {
  std::string text;
  int width = 0;
};

// One cell for each code point of `text`; each byte of ill-formed UTF-8 makes one of its own.
std::vector<Cell> to_cells(std::string_view text) {
  std::vector<Cell> cells;
  std::size_t valid_end = std::min(find_invalid_utf8(text), text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    if (offset == valid_end) {
      cells.push_back({std::string(replacement), 1});
      ++offset;
      const std::size_t next = find_invalid_utf8(text.substr(offset));
      valid_end = next == npos ? text.size() : offset + next;
      continue;
    }
    const std::size_t begin = offset;
    const char32_t c = next_code_point(text, offset);
    const std::string_view bytes = text.substr(begin, offset - begin);
    if (c == U'\t') {
      cells.push_back({"  ", 2});
    } else if (is_unfit_for_terminal(c)) {
      cells.push_back({std::string(replacement), 1});
    } else {
      cells.push_back({std::string(bytes), display_width(bytes)});
    }
  }
  return cells;
}

std::string printable(std::string_view text) {
  std::string out;
  for (const Cell& cell : to_cells(text)) out += cell.text;
  return out;
}

// First and last + 1 of the cells to show, so that `caret` is among them and they fit into the window.
std::pair<std::size_t, std::size_t> choose_window(const std::vector<Cell>& cells, std::size_t caret) {
  int total = 0;
  for (const Cell& cell : cells) total += cell.width;
  if (total <= window_columns) return {0, cells.size()};
  const int budget = window_columns - 2;  // an ellipsis at either side
  std::size_t begin = std::min(caret, cells.size());
  std::size_t end = begin;
  int used = 0;
  // Two thirds of the window stand before the caret: a mistake is understood by what led to it.
  while (begin > 0 && used + cells[begin - 1].width <= budget * 2 / 3) used += cells[--begin].width;
  while (end < cells.size() && used + cells[end].width <= budget) used += cells[end++].width;
  while (begin > 0 && used + cells[begin - 1].width <= budget) used += cells[--begin].width;
  return {begin, end};
}

// The part of a line around a column, so that a line of a million characters costs no more than a short one.
struct Stretch {
  std::string_view text;
  int column = 0;  // in `text`
  bool cut_before = false;
  bool cut_after = false;
};

Stretch cut_around(std::string_view line, int column) {
  constexpr int reach = 3 * window_columns;  // code points; some may take no column
  std::vector<std::size_t> begins;           // of code points, up to the end of the reach
  for (std::size_t i = 0; i < line.size() && std::ssize(begins) < column + reach; ++i) {
    if ((static_cast<unsigned char>(line[i]) & 0xC0u) != 0x80u) begins.push_back(i);
  }
  const int first = std::max(std::min(column, static_cast<int>(begins.size())) - reach, 0);
  if (begins.empty()) return {line.substr(0, static_cast<std::size_t>(reach)), column};
  const std::size_t begin = first == 0 ? 0 : begins[static_cast<std::size_t>(first)];
  const bool whole_tail = std::ssize(begins) < column + reach;
  const std::size_t end = whole_tail ? line.size() : begins.back();
  return {line.substr(begin, end - begin), std::max(column - first, 0), first > 0, !whole_tail};
}

std::string format_source_line(const std::string& line, int number, int column) {
  const Stretch stretch = cut_around(line, column);
  const std::vector<Cell> cells = to_cells(stretch.text);
  const std::size_t caret = std::min(static_cast<std::size_t>(std::max(stretch.column - 1, 0)), cells.size());
  const auto [begin, end] = choose_window(cells, caret);
  const bool cut_before = begin > 0 || stretch.cut_before;
  std::string shown = cut_before ? "…" : "";
  std::string before_caret(cut_before ? 1 : 0, ' ');
  for (std::size_t i = begin; i < end; ++i) {
    shown += cells[i].text;
    if (i < caret) before_caret.append(static_cast<std::size_t>(cells[i].width), ' ');
  }
  if (end < cells.size() || stretch.cut_after) shown += "…";
  std::string out = fmt::format("{:5} | {}\n", number, shown);
  if (column > 0) out += fmt::format("{:5} | {}^\n", "", before_caret);
  return out;
}

char to_lower_ascii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

std::u32string fold_word(std::string_view word) {
  std::u32string folded;
  if (find_invalid_utf8(word) != npos) return folded;
  std::string lower(word);
  std::transform(lower.begin(), lower.end(), lower.begin(), to_lower_ascii);
  for (std::size_t offset = 0; offset < lower.size();) folded.push_back(next_code_point(lower, offset));
  return folded;
}

// The set of ASCII letters of `word`, case folded.
std::uint32_t letters_of(std::string_view word) {
  std::uint32_t letters = 0;
  for (const char c : word) {
    const char lower = to_lower_ascii(c);
    if (lower >= 'a' && lower <= 'z') letters |= 1u << (lower - 'a');
  }
  return letters;
}

// A lower bound of the distance between words with these letters: each letter that only one of them has costs an edit.
std::size_t least_distance(std::uint32_t a, std::uint32_t b) {
  return static_cast<std::size_t>(std::max(std::popcount(a & ~b), std::popcount(b & ~a)));
}

// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
std::size_t alignment_distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> current(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    current[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substituted = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      current[j] = std::min({last[j] + 1, current[j - 1] + 1, substituted});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        current[j] = std::min(current[j], before_last[j - 2] + 1);
      }
    }
    std::swap(before_last, last);
    std::swap(last, current);
  }
  return last[b.size()];
}

}  // namespace

void Diagnostics::add_source(const std::string& file, std::string_view text) {
  Source source;
  source.file = file;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    source.lines.emplace_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  const auto known = std::find_if(sources_.begin(), sources_.end(), [&](const Source& s) { return s.file == file; });
  if (known == sources_.end()) {
    sources_.push_back(std::move(source));
    return;
  }
  known->lines = std::move(source.lines);  // what was hidden stays hidden
}

void Diagnostics::hide_line(const std::string& file, int line) {
  const auto known = std::find_if(sources_.begin(), sources_.end(), [&](const Source& s) { return s.file == file; });
  Source& source = known == sources_.end() ? sources_.emplace_back() : *known;
  source.file = file;
  source.hidden.insert(line);
}

void Diagnostics::error(Location where, std::string message, std::string hint) {
  list_.push_back({Severity::error, std::move(where), std::move(message), std::move(hint)});
}

void Diagnostics::warning(Location where, std::string message, std::string hint) {
  list_.push_back({Severity::warning, std::move(where), std::move(message), std::move(hint)});
}

void Diagnostics::note(Location where, std::string message, std::string hint) {
  list_.push_back({Severity::note, std::move(where), std::move(message), std::move(hint)});
}

bool Diagnostics::has_errors() const {
  return std::any_of(list_.begin(), list_.end(), [](const Diagnostic& d) { return d.severity == Severity::error; });
}

const Diagnostics::Source* Diagnostics::find_source(const std::string& file) const {
  for (const Source& source : sources_) {
    if (source.file == file) return &source;
  }
  return nullptr;
}

std::string Diagnostics::format_one(const Diagnostic& diagnostic) const {
  const Location& where = diagnostic.where;
  std::string out = printable(where.file);
  if (where.line > 0) out += fmt::format(":{}", where.line);
  if (where.line > 0 && where.column > 0) out += fmt::format(":{}", where.column);
  if (!out.empty()) out += ": ";
  out += fmt::format("{}: {}\n", word_for(diagnostic.severity), printable(diagnostic.message));
  const Source* source = find_source(where.file);
  if (source != nullptr && where.line > 0 && source->hidden.contains(where.line)) {
    out += fmt::format("{:5} | (private)\n", where.line);
  } else if (source != nullptr && where.line > 0 && where.line <= static_cast<int>(source->lines.size())) {
    out += format_source_line(source->lines[static_cast<std::size_t>(where.line - 1)], where.line, where.column);
  }
  if (!diagnostic.hint.empty()) out += fmt::format("{:5} = {}\n", "", printable(diagnostic.hint));
  return out;
}

std::string Diagnostics::format() const {
  const auto rank = [this](const Diagnostic* diagnostic) {
    const Source* source = find_source(diagnostic->where.file);
    const std::ptrdiff_t file = source == nullptr ? std::ssize(sources_) : source - sources_.data();
    return std::tuple(file, diagnostic->where.line, diagnostic->where.column);
  };
  std::vector<const Diagnostic*> order;
  for (const Diagnostic& diagnostic : list_) order.push_back(&diagnostic);
  std::stable_sort(order.begin(), order.end(),
                   [&rank](const Diagnostic* a, const Diagnostic* b) { return rank(a) < rank(b); });
  std::string out;
  for (std::size_t i = 0; i < std::min(order.size(), most_shown); ++i) out += format_one(*order[i]);
  if (order.size() > most_shown) out += fmt::format("… and {} more like these\n", order.size() - most_shown);
  return out;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& known) {
  const std::u32string wanted = fold_word(word);
  std::size_t limit = wanted.size() / 3;
  const std::uint32_t letters = letters_of(word);
  std::string best;
  for (const std::string& name : known) {
    if (least_distance(letters, letters_of(name)) > limit) continue;
    const std::u32string candidate = fold_word(name);
    const std::size_t gap =
        candidate.size() > wanted.size() ? candidate.size() - wanted.size() : wanted.size() - candidate.size();
    if (gap > limit) continue;
    const std::size_t distance = alignment_distance(wanted, candidate);
    if (distance > limit || (!best.empty() && distance == limit)) continue;
    best = name;
    limit = distance;
  }
  return best;
}

}  // namespace shortlist
