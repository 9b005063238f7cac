// What a parser meets in the file itself. Formats that cannot tell leave the facts empty, and these rules quiet.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "review/passages.h"
#include "review/rule_functions.h"
#include "review/words.h"

namespace shortlist {
namespace {

using Format = FileFacts::Format;

bool is_paper(const FileFacts& facts) {
  return facts.format == Format::pdf || facts.format == Format::docx;
}

std::string list_pages(const std::vector<int>& pages) {
  std::vector<std::string> numbers;
  for (const int page : pages) numbers.push_back(std::to_string(page));
  return fmt::format("{} {}", pages.size() == 1 ? "page" : "pages", enumerate(numbers));
}

// ISO 32000-1 §9.6.2.2: the fonts that every reader has, which need no embedding.
bool is_standard_font(std::string_view name) {
  const std::size_t plus = name.find('+');
  if (plus != std::string_view::npos) name.remove_prefix(plus + 1);
  return name.starts_with("Helvetica") || name.starts_with("Times") || name.starts_with("Courier") ||
         name == "Symbol" || name == "ZapfDingbats";
}

// "cv_final (2)", "Resume v3 copy": words of a name that say which draft it is.
bool is_version_word(std::string_view word) {
  constexpr std::string_view words[] = {"copy", "draft", "final", "latest", "new", "old", "updated", "version"};
  if (std::find(std::begin(words), std::end(words), word) != std::end(words)) return true;
  const std::string_view digits = word.substr(word.starts_with('v') ? 1 : 0);
  const bool number = !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos;
  // A year is no version.
  return number && (digits.size() < 3 || word.size() != digits.size());
}

// The name without folders and extension.
std::string_view stem_of(std::string_view file) {
  const std::size_t slash = file.find_last_of("/\\");
  if (slash != std::string_view::npos) file.remove_prefix(slash + 1);
  return file.substr(0, file.rfind('.'));
}

std::vector<std::string> parts_of_name(std::string_view stem) {
  std::vector<std::string> parts(1);
  for (const char byte : lower_ascii(stem)) {
    const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    if (letter) parts.back() += byte;
    if (!letter && !parts.back().empty()) parts.emplace_back();
  }
  return parts;
}

}  // namespace

void find_pages_without_text(const ReviewInput& input, std::vector<Finding>& findings) {
  const FileFacts& facts = input.resume.facts;
  if (!is_paper(facts) || facts.encrypted) return;
  if (!facts.pages_without_text.empty()) {
    report(findings, Severity::error, whole_file(input.resume),
           fmt::format("{} without text: whoever searches or imports the file sees nothing there; export the document "
                       "as text instead of scanning or drawing it",
                       list_pages(facts.pages_without_text)));
  } else if (input.resume.passages.empty() && !facts.damaged) {
    report(findings, Severity::error, whole_file(input.resume), "no text can be read from this file");
  }
}

void find_big_file(const ReviewInput& input, std::vector<Finding>& findings) {
  constexpr std::size_t limit = 2'500'000;
  const std::size_t bytes = input.resume.facts.bytes;
  if (bytes <= limit) return;
  report(findings, Severity::error, whole_file(input.resume),
         fmt::format("{:.1f} MB: some portals refuse files beyond 2.5 MB; leave out pictures and scans",
                     static_cast<double>(bytes) / 1e6));
}

void find_unusual_format(const ReviewInput& input, std::vector<Finding>& findings) {
  const Format format = input.resume.facts.format;
  if (format == Format::text) {
    report(findings, Severity::note, whole_file(input.resume),
           "plain text is for boxes to paste into; where a file is asked for, send PDF or DOCX");
  }
  if (format == Format::markdown || format == Format::json) {
    report(findings, Severity::error, whole_file(input.resume),
           fmt::format("portals do not take {} files: send PDF or DOCX", format == Format::json ? "JSON" : "Markdown"));
  }
}

void find_interleaved_columns(const ReviewInput& input, std::vector<Finding>& findings) {
  const std::vector<Location>& lines = input.resume.facts.interleaved;
  if (lines.empty()) return;
  report(findings, Severity::error, lines.front(),
         fmt::format("columns run into each other when the text is read line by line ({} {}); use one column",
                     lines.size(), lines.size() == 1 ? "line" : "lines"));
}

void find_layout_tables(const ReviewInput& input, std::vector<Finding>& findings) {
  if (!input.resume.facts.tables) return;
  report(findings, Severity::warning, whole_file(input.resume),
         "laid out in tables: parsers may lose which date belongs to which job; write plain lines");
}

void find_contact_outside_body(const ReviewInput& input, std::vector<Finding>& findings) {
  const ResumeText& resume = input.resume;
  std::vector<std::string> lost;
  for (const std::string& text : resume.facts.header_or_footer) {
    const auto digits = std::count_if(text.begin(), text.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
    const bool named = !resume.name.empty() && contains(lower_ascii(text), lower_ascii(resume.name));
    constexpr int shortest_phone = 8;
    if (contains(text, "@") || digits >= shortest_phone || named) lost.push_back(quote(text));
  }
  if (lost.empty()) return;
  report(findings, Severity::error, whole_file(resume),
         fmt::format("contact details stand only in a page header, footer or text box: {}; parsers that skip those "
                     "import nobody to call, so repeat them in the body",
                     enumerate(lost, 3)));
}

void find_pictures(const ReviewInput& input, std::vector<Finding>& findings) {
  const int images = input.resume.facts.images;
  if (images > 0) {
    report(findings, Severity::warning, whole_file(input.resume),
           fmt::format("{} in the file: no parser reads what a picture says, and photos invite bias",
                       images == 1 ? "a picture" : fmt::format("{} pictures", images)));
  }
  for (const Passage& passage : input.resume.passages) {
    for (const std::string_view mark : {"★", "☆", "●", "○", "█", "░", "▓", "■", "□", "▰", "▱", "⬤", "◯", "⭐"}) {
      if (!contains(passage.text, std::string(mark) + std::string(mark))) continue;
      report(findings, Severity::warning, passage.where,
             fmt::format("a bar of {} means nothing to a parser, and little to a reader", mark),
             "What have you done with it, and for how long?");
      break;
    }
  }
}

void find_bad_fonts(const ReviewInput& input, std::vector<Finding>& findings) {
  for (const FontFact& font : input.resume.facts.fonts) {
    if (!font.has_unicode) {
      report(findings, Severity::warning, whole_file(input.resume),
             fmt::format("font {} does not say which letters its shapes are: text copied from it may be gibberish",
                         font.name));
    } else if (!font.embedded && !is_standard_font(font.name)) {
      report(findings, Severity::warning, whole_file(input.resume),
             fmt::format("font {} is not in the file: other machines show another one", font.name));
    }
  }
}

void find_encryption(const ReviewInput& input, std::vector<Finding>& findings) {
  if (!input.resume.facts.encrypted) return;
  report(findings, Severity::error, whole_file(input.resume),
         "the file is encrypted or forbids copying: export it again without protection");
}

void find_bad_file_name(const ReviewInput& input, std::vector<Finding>& findings) {
  if (!is_paper(input.resume.facts) || input.resume.file == "-") return;
  const std::string_view stem = stem_of(input.resume.file);
  const bool ascii =
      std::none_of(stem.begin(), stem.end(), [](unsigned char byte) { return byte >= 0x80 || byte == ' '; });
  std::vector<std::string> junk;
  for (const std::string& part : parts_of_name(stem)) {
    if (is_version_word(part)) junk.push_back(part);
  }
  if (ascii && junk.empty()) return;
  report(findings, Severity::note, whole_file(input.resume),
         fmt::format("file name {}: {}; Name-Role-Resume is easier to find again", quote(stem),
                     junk.empty() ? "blanks or letters beyond ASCII, which some systems garble"
                                  : fmt::format("{} says which draft it is", quote(enumerate(junk)))));
}

void find_many_pages(const ReviewInput& input, std::vector<Finding>& findings) {
  const int pages = input.resume.facts.pages;
  const double years = years_of_work(input.resume, input.today);
  constexpr double years_for_two = 8;
  if (pages > 2) {
    report(findings, Severity::note, whole_file(input.resume), fmt::format("{} pages: two are enough", pages),
           "Which of the older jobs still argue for this one?");
  } else if (pages == 2 && years < years_for_two && !input.resume.roles.empty()) {
    report(findings, Severity::note, whole_file(input.resume),
           fmt::format("two pages for {:.0f} years of work: one is usual below eight", years),
           "Which lines would you not be asked about?");
  }
}

}  // namespace shortlist
