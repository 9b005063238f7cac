#include "write/write_text.h"

#include <algorithm>
#include <string_view>

#include "document/references.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::string_view separator = " · ";
constexpr std::string_view bullet = "• ";

class TextWriter {
 public:
  TextWriter(const Document& document, int width)
      : document_(document), language_(document.meta.language), width_(width) {}

  void operator()(const Title& title) {
    line(plain_text(title.text));
    if (!title.subtitle.empty()) line(plain_text(title.subtitle));
    std::string details;
    for (const Inlines& detail : title.details) {
      details += (details.empty() ? "" : std::string(separator)) + plain_text(detail);
    }
    if (!details.empty()) line(details);
  }

  void operator()(const Heading& heading) {
    gap();
    line(heading.level <= 1 ? to_upper(plain_text(heading.text), language_) : plain_text(heading.text));
    after_heading_ = true;
  }

  void operator()(const Paragraph& paragraph) {
    const bool apart = paragraph.kind == ParagraphKind::body || paragraph.kind == ParagraphKind::address;
    if (apart && !after_heading_) gap();
    line(plain_text(paragraph.text));
  }

  void operator()(const Bullets& bullets) {
    for (std::size_t i = 0; i < bullets.items.size(); ++i) {
      std::string mark(bullet);
      if (bullets.mark == Bullets::Mark::number) mark = std::to_string(i + 1) + ". ";
      if (bullets.mark == Bullets::Mark::box) mark = "[ ] ";
      line(plain_text(bullets.items[i]), mark, std::string(static_cast<std::size_t>(display_width(mark)), ' '));
    }
  }

  void operator()(const EntryLine& entry_line) {
    const std::string left = plain_text(entry_line.left);
    const std::string right = plain_text(entry_line.right);
    line(left + (left.empty() || right.empty() ? "" : std::string(separator)) + right);
  }

  void operator()(const Entry& entry) {
    if (!after_heading_) gap();
    for (const EntryLine& head : entry.head) (*this)(head);
    after_heading_ = true;  // what follows the head stands close to it
    for (const auto& part : entry.body) {
      if (std::holds_alternative<EntryLine>(part) && !after_heading_) gap();
      after_heading_ = std::holds_alternative<EntryLine>(part) || std::holds_alternative<Paragraph>(part);
      std::visit(*this, part);
    }
    after_heading_ = false;
  }

  void operator()(const Table& table) {
    gap();
    row(table.header);
    for (const std::vector<Inlines>& cells : table.rows) row(cells);
  }

  void operator()(const Worksheet& worksheet) {
    gap();
    line(plain_text(worksheet.prompt));
    const std::size_t blanks = width_ > 0 ? static_cast<std::size_t>(width_) : 60;
    for (int i = 0; i < worksheet.lines; ++i) line(std::string(blanks, '_'));
  }

  void operator()(const Contents&) {
    for (const Block& block : document_.blocks) {
      const Heading* heading = std::get_if<Heading>(&block);
      const bool listed = heading != nullptr && heading->level <= 1 && !heading->id.empty();
      if (listed) line(plain_text(heading->text), bullet, "  ");
    }
  }

  void operator()(const PageBreak&) { gap(); }

  std::string take() { return std::move(out_); }

 private:
  void gap() {
    if (!out_.empty() && !out_.ends_with("\n\n")) out_ += '\n';
  }

  void row(const std::vector<Inlines>& cells) {
    std::string text;
    for (const Inlines& cell : cells) text += (text.empty() ? "" : " | ") + plain_text(cell);
    line(text);
  }

  // One paragraph, wrapped at blanks; forced breaks are kept.
  void line(std::string_view text, std::string_view first = {}, std::string_view others = {}) {
    after_heading_ = false;
    std::string current(first);
    bool empty = true;
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size());
      const std::string_view word = text.substr(begin, end - begin);
      const bool fits = width_ <= 0 || display_width(current) + 1 + display_width(word) <= width_;
      if (!word.empty() && !empty && !fits) {
        out_ += current + "\n";
        current = others;
        empty = true;
      }
      if (!word.empty()) {
        current += (empty ? "" : " ") + std::string(word);
        empty = false;
      }
      if (end < text.size() && text[end] == '\n') {
        out_ += current + "\n";
        current = others;
        empty = true;
      }
      begin = end + 1;
    }
    out_ += current + "\n";
  }

  const Document& document_;
  std::string language_;
  int width_;
  std::string out_;
  bool after_heading_ = false;
};

}  // namespace

std::string write_text(const Document& source, int width) {
  const Document document = with_titles_as_places(source);
  TextWriter writer(document, width);
  for (const Block& block : document.blocks) std::visit(writer, block);
  return writer.take();
}

}  // namespace shortlist
