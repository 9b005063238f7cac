#include "read/docx_xml.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <optional>
#include <utility>

#include "read/xml_events.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr int smallest_size = 8;  // half-points: 4 pt
constexpr std::size_t most_hidden = 100;

int number_of(std::string_view text) {
  int value = 0;
  for (const char c : text.substr(0, 6)) {
    if (c < '0' || c > '9') return 0;
    value = value * 10 + (c - '0');
  }
  return value;
}

bool is_on(const XmlElement& element) {
  const std::string_view value = element["val"];
  return value != "0" && value != "false" && value != "off" && value != "none";
}

// RRGGBB of at least 0xF0 each: white on white paper.
bool is_white(std::string_view color) {
  const auto full = [color](std::size_t at) { return color[at] == 'F' || color[at] == 'f'; };
  return color.size() == 6 && full(0) && full(2) && full(4);
}

// What the text of a run looks like.
struct Look {
  bool hidden = false;
  bool white = false;
  bool tiny = false;
};

struct Paragraph {
  std::string text;
  std::string style;
  bool numbered = false;
  bool shows_picture = false;
  bool hides = false;
  bool bold = true;  // all its text is
};

// Walks through the XML of a document.
class DocxWalker {
 public:
  DocxWalker(const std::string& path, const DocxStyles& styles) : path_(path), styles_(styles) {}

  DocxText read(std::string_view xml) {
    out_.trouble = read_xml(
        xml, {[this](const XmlElement& element) { begin(element); }, [this](std::string_view name) { end(name); },
              [this](std::string_view text) { add_text(text); }});
    if (!paragraphs_.empty()) end_paragraph();
    return std::move(out_);
  }

 private:
  Paragraph* paragraph() { return paragraphs_.empty() ? nullptr : &paragraphs_.back(); }

  void begin(const XmlElement& element) {
    const std::string& name = element.name;
    if (name == "Fallback") ++skipped_;  // the same once more, for older programs
    if (skipped_ > 0) return;
    if (name == "txbxContent") ++boxes_;
    if (name == "p") paragraphs_.emplace_back();
    if (name == "tbl") ++tables_;
    if (name == "tr" && tables_ == 1 && boxes_ == 0) row_.clear();
    if (name == "tc" && tables_ == 1 && boxes_ == 0) row_.emplace_back();
    if (name == "shd") shade(element);
    if (name == "r") begin_run();
    if (name == "t") in_text_ = true;
    if (name == "hyperlink" && !element["id"].empty()) out_.link_ids.emplace_back(element["id"]);
    if (name == "blip" || name == "imagedata") ++out_.pictures;
    if (Paragraph* const here = paragraph()) begin_in_paragraph(*here, element);
  }

  void begin_in_paragraph(Paragraph& here, const XmlElement& element) {
    const std::string& name = element.name;
    if (name == "pStyle") here.style = element["val"];
    if (name == "numPr") here.numbered = true;
    if (!in_run_) return;
    if (name == "tab") here.text += '\t';
    if (name == "br" || name == "cr") here.text += '\n';
    if (name == "noBreakHyphen") here.text += '-';
    if (name == "softHyphen") here.text += "\xC2\xAD";
    if (name == "sym") append_symbol(here, element["char"]);
    if (name == "vanish" && is_on(element)) look_.hidden = true;
    if (name == "color") look_.white = is_white(element["val"]);
    if (name == "sz") look_.tiny = number_of(element["val"]) > 0 && number_of(element["val"]) < smallest_size;
    if (name == "b" && is_on(element)) bold_ = true;
  }

  // Letters of symbol fonts, mostly in the private use area.
  static void append_symbol(Paragraph& here, std::string_view code) {
    const unsigned long value = std::strtoul(std::string(code.substr(0, 4)).c_str(), nullptr, 16);
    if (value >= 0x20 && value < 0xD800) append_utf8(here.text, static_cast<char32_t>(value));
    if (value >= 0xE000 && value < 0xFFFE) append_utf8(here.text, static_cast<char32_t>(value));
  }

  // On a dark ground white is no trick.
  void shade(const XmlElement& element) {
    const std::string_view fill = element["fill"];
    if (fill.empty() || fill == "auto" || is_white(fill)) return;
    (in_run_ ? run_shaded_ : shaded_) = true;
  }

  void begin_run() {
    in_run_ = true;
    look_ = {};
    bold_ = false;
    run_shaded_ = false;
  }

  void add_text(std::string_view text) {
    Paragraph* const here = paragraph();
    if (skipped_ > 0 || !in_text_ || here == nullptr || here->text.size() > longest_resume_line) return;
    here->text += text;
    if (clean_line(text).empty()) return;
    here->bold = here->bold && bold_;
    const bool white = look_.white && !shaded_ && !run_shaded_;
    here->hides = here->hides || look_.hidden || white || look_.tiny;
  }

  void end(std::string_view name) {
    if (name == "Fallback") --skipped_;
    if (skipped_ > 0) return;
    if (name == "t") in_text_ = false;
    if (name == "r") in_run_ = false;
    if (name == "p" && !paragraphs_.empty()) end_paragraph();
    if (name == "txbxContent" && boxes_ > 0) --boxes_;
    if (name == "tr" && tables_ == 1 && boxes_ == 0) end_row();
    if (name == "tbl" && tables_ > 0) --tables_;
    if (name == "tbl" || name == "tc" || (name == "p" && tables_ == 0)) shaded_ = false;
  }

  void end_paragraph() {
    const Paragraph done = std::move(paragraphs_.back());
    paragraphs_.pop_back();
    ++number_;
    if (done.hides && out_.hidden.size() < most_hidden) out_.hidden.push_back({path_, number_, 0, ""});
    if (boxes_ > 0) {
      if (std::string text = clean_line(done.text); !text.empty()) out_.boxes.push_back(std::move(text));
      return;
    }
    if (clean_line(done.text).empty()) {
      gap_ = true;
      return;
    }
    std::vector<ResumeLine> lines = lines_of(done);
    const bool in_cell = tables_ > 0 && !row_.empty();
    std::vector<ResumeLine>& into = in_cell ? row_.back() : out_.lines;
    for (ResumeLine& line : lines) {
      if (out_.lines.size() + into.size() < most_resume_lines) into.push_back(std::move(line));
    }
  }

  std::vector<ResumeLine> lines_of(const Paragraph& paragraph) {
    const auto named = styles_.find(paragraph.style);
    const std::string style = named == styles_.end() ? std::string() : named->second;
    std::vector<ResumeLine> lines;
    for (std::size_t begin = 0; begin <= paragraph.text.size();) {
      const std::size_t end = std::min(paragraph.text.find('\n', begin), paragraph.text.size());
      ResumeLine line;
      line.bullet = lines.empty() && (paragraph.numbered || style.starts_with("list "));
      set_line_text(line, std::string_view(paragraph.text).substr(begin, end - begin));
      begin = end + 1;
      if (line.text.empty()) continue;
      line.where = {path_, number_, 0, ""};
      line.whole = true;
      line.gap = std::exchange(gap_, false);
      if (style.starts_with("heading ")) {
        line.style = ResumeLine::Style::heading;
        line.level = number_of(style.substr(8));
        line.bullet = false;
      } else if (paragraph.bold || style == "title") {
        line.style = ResumeLine::Style::strong;
      }
      lines.push_back(std::move(line));
    }
    return lines;
  }

  // A row with one line in each cell is a line with parts; otherwise cells are read one behind the other.
  void end_row() {
    const auto filled = static_cast<std::size_t>(
        std::count_if(row_.begin(), row_.end(), [](const auto& cell) { return !cell.empty(); }));
    out_.tables = out_.tables || filled > 1;
    const bool plain = std::all_of(row_.begin(), row_.end(), [](const auto& cell) { return cell.size() <= 1; });
    std::optional<ResumeLine> joined;
    for (std::vector<ResumeLine>& cell : row_) {
      for (ResumeLine& line : cell) {
        if (!plain || filled < 2) {
          out_.lines.push_back(std::move(line));
        } else if (!joined) {
          joined = std::move(line);
        } else {
          joined->text += " " + line.text;
          joined->parts.insert(joined->parts.end(), line.parts.begin(), line.parts.end());
        }
      }
    }
    if (joined) out_.lines.push_back(*std::move(joined));
    row_.clear();
  }

  const std::string& path_;
  const DocxStyles& styles_;
  DocxText out_;
  std::vector<Paragraph> paragraphs_;  // one in a text box stands inside another
  std::vector<std::vector<ResumeLine>> row_;
  int number_ = 0;  // of paragraphs
  int skipped_ = 0;
  int boxes_ = 0;
  int tables_ = 0;
  bool in_run_ = false;
  bool in_text_ = false;
  bool gap_ = false;
  bool bold_ = false;
  bool shaded_ = false;
  bool run_shaded_ = false;
  Look look_;
};

}  // namespace

DocxStyles read_docx_styles(std::string_view xml) {
  DocxStyles styles;
  std::string id;
  read_xml(xml, {[&](const XmlElement& element) {
                   if (element.name == "style") id = element["styleId"];
                   if (element.name != "name" || id.empty()) return;
                   std::string name(element["val"]);
                   std::transform(name.begin(), name.end(), name.begin(),
                                  [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c; });
                   styles.emplace(std::exchange(id, {}), std::move(name));
                 },
                 [](std::string_view) {}, [](std::string_view) {}});
  return styles;
}

std::map<std::string, std::string> read_docx_links(std::string_view xml) {
  std::map<std::string, std::string> links;
  read_xml(xml, {[&](const XmlElement& element) {
                   const bool link = element.name == "Relationship" && element["Type"].ends_with("/hyperlink");
                   if (link) links.emplace(element["Id"], element["Target"]);
                 },
                 [](std::string_view) {}, [](std::string_view) {}});
  return links;
}

int read_docx_pages(std::string_view xml) {
  bool inside = false;
  std::string digits;
  read_xml(xml, {[&](const XmlElement& element) { inside = element.name == "Pages"; },
                 [&](std::string_view) { inside = false; },
                 [&](std::string_view text) {
                   if (inside) digits += text;
                 }});
  return number_of(digits);
}

DocxText read_docx_text(const std::string& path, std::string_view xml, const DocxStyles& styles) {
  return DocxWalker(path, styles).read(xml);
}

}  // namespace shortlist
