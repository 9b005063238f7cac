// PDF, through poppler's tools.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "read/date_tokens.h"
#include "read/pdf_drawn.h"
#include "read/pdf_reports.h"
#include "read/pdf_rows.h"
#include "read/pdf_words.h"
#include "read/read_resume.h"
#include "read/resume_bytes.h"
#include "read/resume_lines.h"
#include "read/resume_pieces.h"
#include "text/fold.h"

namespace shortlist {
namespace {

constexpr double smallest_height = 4.2;  // of a line of letters of 4 pt, points
constexpr std::size_t fewest_words = 5;  // of a page that is more than its picture
constexpr std::size_t most_places = 100;

void note(FileFacts& facts, const std::string& what) {
  if (!what.empty()) facts.note += (facts.note.empty() ? "" : "; ") + what;
}

int whole_number(const std::string& text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return std::max(value, 0);
}

// "Page 1 of 2", "2/3"
bool is_page_number(const std::string& text) {
  constexpr std::string_view words = "page|of|p|pg|seite|von|s|sur|pagina|de|di|strona|z|str|sida|av|стр|из";
  const std::string folded = fold_words(text);
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    const std::string_view word = std::string_view(folded).substr(begin, end - begin);
    const bool number = word.find_first_not_of("0123456789") == std::string_view::npos;
    if (!number && !is_word_of(word, words)) return false;
    begin = end + 1;
  }
  return true;
}

std::size_t words_on(const PdfPage& page) {
  std::size_t words = 0;
  for (const PdfLine& line : page.lines) words += line.words.size();
  return words;
}

class PdfResume {
 public:
  PdfResume(const std::string& path, const PdfText& pdf)
      : path_(path),
        pdf_(pdf),
        pages_(read_pdf_words(pdf.layout)),
        drawn_(read_drawn_pages(pdf.drawn)),
        rows_(read_pdf_rows(path, pages_, read_pdf_words(pdf.stream))) {}

  ResumeText read() {
    resume_ = resume_of_lines(path_, rows_.lines);
    FileFacts& facts = resume_.facts;
    facts.pages = whole_number(pdf_info(pdf_.info, "Pages"));
    const std::string size = pdf_info(pdf_.info, "Page size");
    if (size.find("(letter)") != std::string::npos) facts.paper = Paper::letter;
    if (size.find("(A4)") != std::string::npos) facts.paper = Paper::a4;
    facts.encrypted = pdf_info(pdf_.info, "Encrypted").starts_with("yes");
    facts.damaged = !pdf_.trouble.empty();
    facts.fonts = read_pdf_fonts(pdf_.fonts);
    facts.interleaved = rows_.interleaved;
    find_pictures(facts);
    find_hidden(facts);
    find_running(facts);
    note(facts, pdf_.trouble);
    if (facts.pages > most_pdf_pages) {
      note(facts, fmt::format("the first {} of {} pages were read", most_pdf_pages, facts.pages));
    }
    for (const std::string& url : read_pdf_urls(pdf_.urls)) {
      const bool known = std::any_of(resume_.links.begin(), resume_.links.end(),
                                     [&url](const std::string& link) { return bare(link) == bare(url); });
      if (!known) resume_.links.push_back(url);
    }
    return std::move(resume_);
  }

 private:
  // A link without its scheme, as it is shown.
  static std::string_view bare(std::string_view link) {
    for (const std::string_view scheme : {"https://", "http://", "www."}) {
      if (link.starts_with(scheme)) link.remove_prefix(scheme.size());
    }
    if (link.ends_with('/')) link.remove_suffix(1);
    return link;
  }

  void find_pictures(FileFacts& facts) const {
    const std::map<int, int> pictures = read_pdf_images(pdf_.images);
    for (const auto& [page, count] : pictures) facts.images += count;
    for (std::size_t i = 0; i < pages_.size(); ++i) {
      const int number = static_cast<int>(i) + 1;
      const std::size_t words = words_on(pages_[i]);
      const bool pictured = pictures.contains(number);
      const bool inked = i < drawn_.size() && has_ink(drawn_[i]);
      if (words < fewest_words && (pictured || (words == 0 && inked))) facts.pages_without_text.push_back(number);
    }
  }

  void find_hidden(FileFacts& facts) const {
    for (std::size_t p = 0; p < pages_.size(); ++p) {
      for (std::size_t i = 0; i < pages_[p].lines.size(); ++i) {
        const PdfLine& line = pages_[p].lines[i];
        const bool hidden = is_tiny(line) || (p < drawn_.size() && is_unseen(line, p));
        if (!hidden || facts.hidden.size() >= most_places) continue;
        facts.hidden.push_back({path_, rows_.numbers[p][i], 0, fmt::format("page {}", p + 1)});
      }
    }
  }

  static bool is_tiny(const PdfLine& line) {
    constexpr std::size_t fewest_letters = 6;
    return line.box.height() < smallest_height && text_of(line).size() >= fewest_letters;
  }

  // Most of the line's words cannot be seen. Short ones tell nothing: a dot is faint.
  bool is_unseen(const PdfLine& line, std::size_t page) const {
    constexpr std::size_t shortest = 3;
    std::size_t words = 0;
    std::size_t unseen = 0;
    for (const PdfWord& word : line.words) {
      if (word.text.size() < shortest) continue;
      ++words;
      unseen += is_invisible(word.box, pages_[page], drawn_[page]) ? 1 : 0;
    }
    return unseen > 0 && (2 * unseen > words || unseen >= 4);
  }

  // Running headers and footers whose words stand nowhere else.
  void find_running(FileFacts& facts) const {
    std::string body;
    for (const ResumeLine& line : rows_.lines) {
      const bool running = std::find(rows_.running_lines.begin(), rows_.running_lines.end(), line.where.line) !=
                           rows_.running_lines.end();
      if (!running) body += fold_words(line.text) + " ";
    }
    for (const std::string& text : rows_.running) {
      for (const std::string& piece : cut_pieces(cut_at_gaps(text))) {
        if (!is_page_number(piece) && !has_phrase(body, fold_words(piece))) facts.header_or_footer.push_back(piece);
      }
    }
  }

  const std::string& path_;
  const PdfText& pdf_;
  std::vector<PdfPage> pages_;
  std::vector<DrawnPage> drawn_;
  PdfRows rows_;
  ResumeText resume_;
};

}  // namespace

ResumeText read_resume_pdf(const std::string& path, const PdfText& pdf, Diagnostics& diagnostics) {
  ResumeText resume;
  if (pdf.needs_password) {
    resume.facts.encrypted = true;
    note(resume.facts, "the file needs a password; nothing in it could be read");
  } else if (pdf.info.empty()) {
    diagnostics.error({path, 0, 0, {}}, fmt::format("this is no PDF that can be read: {}", pdf.trouble),
                      "open it in another program and export it again");
    resume.facts.damaged = true;
    note(resume.facts, pdf.trouble);
  } else {
    resume = PdfResume(path, pdf).read();
  }
  set_text_facts(resume, path, FileFacts::Format::pdf, pdf.bytes);
  return resume;
}

}  // namespace shortlist
