// The bare text of an ad → Job.
#include "read/read_ad.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "read/ad_headings.h"
#include "read/ad_lines.h"
#include "read/ad_sentences.h"
#include "read/read_job.h"
#include "text/fold.h"
#include "text/letter.h"
#include "text/phrases.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t largest_ad = std::size_t{1} << 20;  // bytes
constexpr std::size_t longest_heading = 160;              // bytes
constexpr std::size_t shortest_wrapped = 40;              // code points of a line that was broken to fit
constexpr std::size_t shortest_words = 8;                 // bytes; what is shorter may be a sign alone
constexpr int longest_title = 14;                         // words
constexpr int longest_prefix = 6;                         // words before the colon of "Nice to have: Rust"
constexpr int lines_with_title = 6;

const PhraseTable& title_words() {
  static const PhraseTable table{
      "engineer|engineering|developer|programmer|architect|administrator|sre|devops|lead|manager|analyst|scientist|"
      "consultant|specialist|backend|back end|full stack|fullstack|entwickler|entwicklerin|softwareentwickler|"
      "ingenieur|ingenieurin|developpeur|developpeuse|ingenieure|desarrollador|desarrolladora|ingeniero|ingeniera|"
      "programador|desenvolvedor|desenvolvedora|engenheiro|engenheira|engenharia|programista|programistka|inzynier"};
  return table;
}

bool begins_small(std::string_view text) {
  std::size_t offset = 0;
  const char32_t c = next_code_point(text, offset);
  const std::string letter(text.substr(0, offset));
  return c == U'(' || (is_letter_or_digit(c) && to_upper(letter, "en") != letter);
}

bool ends_paragraph(std::string_view text) {
  return text.ends_with('.') || text.ends_with(':') || text.ends_with(';') || text.ends_with('!');
}

// Cuts an ad into what its lines are about.
class AdCutter {
 public:
  AdCutter(Job& job, const std::string& path, bool find_title) : job_(job), path_(path), find_title_(find_title) {
    known_title_ = fold_words(job.title.value);
  }

  void cut(const std::vector<RawAdLine>& lines) {
    const std::size_t title = find_title_ ? find_title(lines) : lines.size();
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (i == title) {
        take_title(lines[i]);
      } else {
        take(lines[i]);
      }
    }
    flush();
  }

 private:
  // The first short line with the word for a job; else the first line when it is short.
  static std::size_t find_title(const std::vector<RawAdLine>& lines) {
    std::size_t first = lines.size();
    int seen = 0;
    for (std::size_t i = 0; i < lines.size() && seen < lines_with_title; ++i) {
      const RawAdLine& line = lines[i];
      if (line.text.empty()) continue;
      ++seen;
      if (line.text.size() > longest_heading || line.bullet || ends_paragraph(line.text)) continue;
      const std::string words = fold_words(line.text);
      if (count_words(words) > longest_title || read_heading(line.text, false)) continue;
      if (title_words().finds_any(words)) return i;
      if (seen == 1) first = i;
    }
    return first;
  }

  void take_title(const RawAdLine& line) {
    std::string title = line.text;
    const std::size_t colon = title.find(": ");
    if (colon != npos && count_words(fold_words(title.substr(0, colon))) <= 2 &&
        title_words().finds_any(fold_words(title.substr(colon)))) {
      title.erase(0, colon + 2);  // "Job title: Backend Engineer"
    }
    job_.title = {title, {path_, line.number, line.column, {}}};
    job_.ad.push_back({job_.title, AdSection::title});
  }

  void take(const RawAdLine& line) {
    if (line.text.empty()) return end_paragraph();
    if (take_heading(line) || take_prefixed(line)) return;
    leave_not_asked(line);
    const bool wrapped = !open_.text.empty() && !line.bullet && line.mark == RawAdLine::Mark::none &&
                         !ends_paragraph(open_.text) && begins_small(line.text) &&
                         (open_.bullet || count_code_points(last_) >= shortest_wrapped);
    if (wrapped) {
      open_.text += " " + line.text;
    } else {
      flush();
      open_ = line;
    }
    last_ = line.text;
  }

  bool take_heading(const RawAdLine& line) {
    if (line.text.size() > longest_heading) return false;
    const bool marked = line.mark != RawAdLine::Mark::none;
    if (line.bullet && !marked) return false;
    if (!marked && (ends_paragraph(line.text) || line.text.ends_with(','))) return false;
    const std::optional<AdHeading> heading = read_heading(line.text, marked);
    if (!heading) {
      if (marked && !line.bullet) leave_section(line);
      return false;
    }
    end_paragraph();
    section_ = heading->section;
    not_asked_ = heading->not_asked;
    filled_ = false;
    mark_ = line.mark;
    level_ = line.level;
    if (heading->says_more) add(line.text, line.number, line.column, section_);
    return true;
  }

  // A heading that says nothing known ends what a heading of its kind began; one below it does not. Requirements go on
  // below "Languages" in bold, since losing one is worse than asking for too much.
  void leave_section(const RawAdLine& line) {
    const bool dropped = section_ == AdSection::benefits || section_ == AdSection::legal;
    const bool markdown = line.mark == RawAdLine::Mark::markdown;
    const bool same = line.mark == mark_ && (!markdown || line.level <= level_);
    if (!same || !(markdown || dropped)) return;
    end_paragraph();
    section_ = AdSection::other;
  }

  // What is not asked is a few words long: any line like a heading, though it says nothing known, ends it.
  void leave_not_asked(const RawAdLine& line) {
    const bool heading = !line.bullet && open_.text.empty() && !ends_paragraph(line.text) &&
                         count_words(fold_words(line.text)) <= longest_prefix;
    if (not_asked_ && filled_ && heading) {
      not_asked_ = false;
      section_ = AdSection::other;
    }
    filled_ = true;
  }

  // "Nice to have: Rust": the words before the colon are a heading for what follows on the line, and outside of lists
  // for the lines up to the next blank one.
  bool take_prefixed(const RawAdLine& line) {
    const std::size_t colon = line.text.find(": ");
    if (colon == npos || colon > longest_heading) return false;
    const std::string_view prefix = std::string_view(line.text).substr(0, colon);
    if (count_words(fold_words(prefix)) > longest_prefix) return false;
    const std::optional<AdHeading> heading = read_heading(prefix, true);
    if (!heading) return false;
    flush();
    if (line.bullet) {
      add(line.text.substr(colon + 2), line.number, line.column, heading->section);
      return true;
    }
    override_ = heading->section;
    open_ = line;
    if (!heading->says_more) open_.text.erase(0, colon + 2);
    last_ = line.text;
    return true;
  }

  void end_paragraph() {
    flush();
    override_.reset();
  }

  void flush() {
    const RawAdLine line = std::exchange(open_, {});
    last_.clear();
    if (!line.text.empty()) add(line.text, line.number, line.column, override_.value_or(section_));
  }

  // Adds a paragraph: what its sentences say of themselves parts it.
  void add(const std::string& text, int number, int column, AdSection section) {
    const bool titled = !known_title_.empty() && text.size() <= longest_heading && fold_words(text) == known_title_;
    if (titled) section = AdSection::title;
    AdLine part{{{}, {path_, number, column, {}}}, section};
    bool closing = false;
    for (const std::string_view sentence : cut_sentences(text)) {
      AdSection own = section_of_sentence(sentence, section);
      const bool idle = own != AdSection::required && own != AdSection::preferred;
      if (closing && idle) own = AdSection::legal;  // what follows on such a sentence is of its kind
      closing = own == AdSection::legal;
      if (!part.text.empty() && own != part.section) {
        push(part);
        part.text.where.column += static_cast<int>(count_code_points(part.text.value));
        part.text.value.clear();
      }
      part.section = own;
      part.text.value += sentence;
    }
    push(std::move(part));
  }

  void push(AdLine part) {
    while (part.text.value.ends_with(' ')) part.text.value.pop_back();
    const bool sign = part.text.value.size() < shortest_words && fold_words(part.text.value).empty();
    if (!sign && !part.text.empty()) job_.ad.push_back(std::move(part));
  }

  Job& job_;
  const std::string& path_;
  bool find_title_;
  std::string known_title_;
  AdSection section_ = AdSection::other;
  bool not_asked_ = false;  // what the last heading is above
  bool filled_ = false;     // a line stands below it
  std::optional<AdSection> override_;
  RawAdLine::Mark mark_ = RawAdLine::Mark::none;  // of the last heading
  int level_ = 0;
  RawAdLine open_;    // a paragraph that may go on
  std::string last_;  // its last line
};

int line_of(std::string_view text, std::size_t offset) {
  return static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n')) + 1;
}

bool is_utf16(std::string_view text) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return true;
  return text.size() >= 2 && (text[0] == '\0') != (text[1] == '\0');
}

}  // namespace

std::string_view check_ad_bytes(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  const std::string hint = "save the file as UTF-8";
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (text.size() > largest_ad) {
    diagnostics.error({path, 0, 0, {}}, "the ad is larger than 1 MiB", "keep the text of the ad alone");
    return {};
  }
  if (is_utf16(text)) {
    diagnostics.error({path, 1, 1, {}}, "the ad is in UTF-16, not in UTF-8", hint);
    return {};
  }
  const std::size_t invalid = std::min(find_invalid_utf8(text), text.find('\0'));
  if (invalid != npos) {
    diagnostics.error({path, line_of(text, invalid), 0, {}},
                      text[invalid] == '\0' ? "the ad holds a NUL byte" : "the ad holds bytes that are no UTF-8", hint);
    return {};
  }
  if (!fold_words(text).empty()) return text;
  diagnostics.error({path, 0, 0, {}}, "the ad has no words", "paste the text of the ad into it");
  return {};
}

Job read_ad(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  Job job;
  job.file = path;
  text = check_ad_bytes(path, text, diagnostics);
  if (text.empty()) return job;
  diagnostics.add_source(path, text);
  AdCutter(job, path, true).cut(cut_ad_lines(text, 1));
  return job;
}

void set_ad(Job& job, const std::string& path, std::string_view text, int first_line) {
  job.ad.clear();
  AdCutter(job, path, false).cut(cut_ad_lines(text, first_line));
}

void read_description(Job& job, const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  text = check_ad_bytes(path, text, diagnostics);
  if (text.empty()) return;
  diagnostics.add_source(path, text);
  set_ad(job, path, text);
}

}  // namespace shortlist
