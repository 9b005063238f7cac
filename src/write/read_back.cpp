#include "write/read_back.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <set>
#include <utility>

#include "text/letter.h"
#include "text/unicode.h"
#include "write/write_text.h"

namespace shortlist {
namespace {

// Words are compared in capitals, since a theme may set headings so.
struct ReadWord {
  std::string text;
  std::string capitals;

  bool operator==(const ReadWord& other) const { return capitals == other.capitals; }
  bool operator<(const ReadWord& other) const { return capitals < other.capitals; }
};
using Words = std::vector<ReadWord>;

constexpr std::size_t most_faults = 10;
constexpr std::size_t longest_difference = 4000;  // words on both sides that are compared one by one
constexpr std::size_t longest_fault = 8;          // words named in one fault

bool parts_words(char32_t code_point) {
  return code_point <= U' ' || code_point == 0xA0 || code_point == 0x202F || is_breaking_space(code_point);
}

Words words_in(std::string_view text, const std::string& language) {
  const std::string normal = to_nfc(text) + ' ';
  Words words;
  std::string word;
  bool readable = false;
  for (std::size_t at = 0; at < normal.size();) {
    const std::size_t begin = at;
    const char32_t code_point = next_code_point(normal, at);
    if (!parts_words(code_point)) {
      word += normal.substr(begin, at - begin);
      readable = readable || is_letter_or_digit(code_point);
      continue;
    }
    if (readable) words.push_back({word, to_upper(word, language)});
    word.clear();
    readable = false;
  }
  return words;
}

bool is_number(const std::string& word) {
  return std::all_of(word.begin(), word.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

// Takes the running heads out of what was read: their words in a row, any number where they have one.
Words without_running_heads(const Words& words, const Document& document) {
  std::string head = document.meta.running_head;
  for (const std::string_view hole : {"{page}", "{pages}"}) {
    for (std::size_t at = head.find(hole); at != std::string::npos; at = head.find(hole)) {
      head.replace(at, hole.size(), "0");
    }
  }
  const Words pattern = words_in(head, document.meta.language);
  const auto matches = [](const ReadWord& a, const ReadWord& b) { return b.text == "0" ? is_number(a.text) : a == b; };
  Words kept;
  for (auto word = words.begin(); word != words.end();) {
    const bool fits = static_cast<std::size_t>(words.end() - word) >= pattern.size();
    if (!pattern.empty() && fits &&
        std::equal(word, word + std::ssize(pattern), pattern.begin(), pattern.end(), matches)) {
      word += std::ssize(pattern);
    } else {
      kept.push_back(*word++);
    }
  }
  return kept;
}

// The texts at the right margin.
std::set<Words> asides_of(const Document& document) {
  std::set<Words> asides;
  const auto add = [&](const EntryLine& line) {
    if (!line.right.empty()) asides.insert(words_in(plain_text(line.right), document.meta.language));
  };
  for (const Block& block : document.blocks) {
    const Entry* entry = std::get_if<Entry>(&block);
    if (entry == nullptr) continue;
    for (const EntryLine& line : entry->head) add(line);
    for (const auto& part : entry->body) {
      if (const EntryLine* line = std::get_if<EntryLine>(&part)) add(*line);
    }
  }
  return asides;
}

// A stretch where the two differ.
struct Difference {
  Words written;
  Words read;
};

// Lengths of the longest common subsequences of all tails: row i, column j for written[i…] and read[j…].
std::vector<std::uint16_t> common_lengths(const Words& written, const Words& read) {
  const std::size_t width = read.size() + 1;
  std::vector<std::uint16_t> lengths((written.size() + 1) * width, 0);
  for (std::size_t i = written.size(); i-- > 0;) {
    for (std::size_t j = read.size(); j-- > 0;) {
      const std::size_t here = i * width + j;
      const bool same = written[i] == read[j];
      lengths[here] = same ? static_cast<std::uint16_t>(lengths[here + width + 1] + 1)
                           : std::max(lengths[here + width], lengths[here + 1]);
    }
  }
  return lengths;
}

std::vector<Difference> differences_between(Words written, Words read) {
  const auto ends = std::mismatch(written.rbegin(), written.rend(), read.rbegin(), read.rend());
  written.erase(ends.first.base(), written.end());
  read.erase(ends.second.base(), read.end());
  const auto starts = std::mismatch(written.begin(), written.end(), read.begin(), read.end());
  written.erase(written.begin(), starts.first);
  read.erase(read.begin(), starts.second);
  if (written.empty() && read.empty()) return {};
  if (std::max(written.size(), read.size()) > longest_difference) return {{written, read}};

  const std::vector<std::uint16_t> lengths = common_lengths(written, read);
  const std::size_t width = read.size() + 1;
  std::vector<Difference> differences(1);
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < written.size() || j < read.size()) {
    if (i < written.size() && j < read.size() && written[i] == read[j]) {
      if (!differences.back().written.empty() || !differences.back().read.empty()) differences.emplace_back();
      ++i;
      ++j;
    } else if (j == read.size() || (i < written.size() && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])) {
      differences.back().written.push_back(written[i++]);
    } else {
      differences.back().read.push_back(read[j++]);
    }
  }
  if (differences.back().written.empty() && differences.back().read.empty()) differences.pop_back();
  return differences;
}

// An aside that is read before or after its line is lost in one place and found in another: both are fine.
void forgive_moved_asides(std::vector<Difference>& differences, const std::set<Words>& asides) {
  for (Difference& lost : differences) {
    if (!lost.read.empty() || !asides.contains(lost.written)) continue;
    for (Difference& found : differences) {
      if (!found.written.empty() || found.read != lost.written) continue;
      lost.written.clear();
      found.read.clear();
      break;
    }
  }
}

std::string joined(const Words& words, std::string_view separator, std::size_t most) {
  std::string text;
  for (std::size_t i = 0; i < words.size() && i < most; ++i) {
    text += i == 0 ? "" : separator;
    text += words[i].text;
  }
  return text;
}

std::string name_words(const Words& words) {
  return fmt::format("\"{}{}\"", joined(words, " ", longest_fault), words.size() > longest_fault ? " …" : "");
}

bool have_same_letters(const Words& a, const Words& b) {
  std::string letters;
  for (const ReadWord& word : a) letters += word.capitals;
  std::string others;
  for (const ReadWord& word : b) others += word.capitals;
  return letters == others;
}

bool is_read_elsewhere(const Words& words, const std::vector<Difference>& differences) {
  return std::any_of(differences.begin(), differences.end(), [&](const Difference& other) {
    return std::search(other.read.begin(), other.read.end(), words.begin(), words.end()) != other.read.end();
  });
}

bool is_written_elsewhere(const Words& words, const std::vector<Difference>& differences) {
  return std::any_of(differences.begin(), differences.end(), [&](const Difference& other) {
    return std::search(other.written.begin(), other.written.end(), words.begin(), words.end()) != other.written.end();
  });
}

std::string tell(const Difference& difference, const std::vector<Difference>& all) {
  const auto& [written, read] = difference;
  if (have_same_letters(written, read) && read.size() != written.size()) {
    const std::string_view what = read.size() > written.size() ? "split" : "joined";
    return fmt::format("{}: {} is read as {}", what, name_words(written), name_words(read));
  }
  if (written.empty()) {
    return is_written_elsewhere(read, all) ? ""
                                           : fmt::format("added: {} is read and was not written", name_words(read));
  }
  if (!read.empty()) return fmt::format("changed: {} is read as {}", name_words(written), name_words(read));
  const std::string_view what = is_read_elsewhere(written, all) ? "out of order" : "lost";
  return fmt::format("{}: {}", what, name_words(written));
}

}  // namespace

ReadBack compare_words(const Document& document, std::string_view text) {
  const std::string& language = document.meta.language;
  Words written = words_in(write_text(document, 0), language);
  const std::string_view valid = text.substr(0, find_invalid_utf8(text));
  Words read = without_running_heads(words_in(valid, language), document);
  ReadBack result;
  result.words = written.size();
  std::vector<Difference> differences = differences_between(std::move(written), std::move(read));
  forgive_moved_asides(differences, asides_of(document));
  std::size_t count = 0;
  for (const Difference& difference : differences) {
    if (difference.written.empty() && difference.read.empty()) continue;
    std::string fault = tell(difference, differences);
    if (fault.empty()) continue;
    if (count++ < most_faults) result.faults.push_back(std::move(fault));
  }
  if (count > most_faults) result.faults.push_back(fmt::format("and {} more places", count - most_faults));
  return result;
}

}  // namespace shortlist
