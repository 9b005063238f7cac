// What poppler's tools print → facts, without running them.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

#include "read/pdf_columns.h"
#include "read/pdf_drawn.h"
#include "read/pdf_reports.h"
#include "read/pdf_words.h"
#include "read/read_resume.h"

namespace {

using shortlist::PdfLine;
using shortlist::PdfText;
using shortlist::PdfWord;
using shortlist::ResumeText;

std::string word(double left, double top, double right, const std::string& text) {
  return fmt::format("<word xMin=\"{}\" yMin=\"{}\" xMax=\"{}\" yMax=\"{}\">{}</word>\n", left, top, right, top + 10,
                     text);
}

std::string line(double left, double top, double right, const std::string& text) {
  return fmt::format("<line xMin=\"{}\" yMin=\"{}\" xMax=\"{}\" yMax=\"{}\">{}</line>", left, top, right, top + 10,
                     word(left, top, right, text));
}

std::string page(const std::string& inner) {
  return "<page width=\"600\" height=\"800\">" + inner + "</page>";
}

ResumeText read(const PdfText& pdf) {
  shortlist::Diagnostics diagnostics;
  return shortlist::read_resume_pdf("cv.pdf", pdf, diagnostics);
}

PdfLine words_at(double left, double top, int words) {
  PdfLine made;
  made.box = {left, top, left + 40.0 * words, top + 10};
  for (int i = 0; i < words; ++i)
    made.words.push_back({{left + 40.0 * i, top, left + 40.0 * i + 35, top + 10}, "word"});
  return made;
}

}  // namespace

TEST_CASE("words are read from what there is, and made visible") {
  const std::string xml =
      "<x>" + page(line(10, 20, 90, "R&amp;D &lt;x&gt; \x01\xFF")) + "<page width=\"1e999\" height=\"nan\"><word xMin=";
  const std::vector<shortlist::PdfPage> pages = shortlist::read_pdf_words(xml);
  REQUIRE(pages.size() == 2);
  REQUIRE(pages[0].lines.size() == 1);
  CHECK(text_of(pages[0].lines[0]) == "R&D <x> \xEF\xBF\xBD\xEF\xBF\xBD");
  CHECK(pages[0].lines[0].box.right == 90);
  CHECK(pages[1].lines.empty());
}

TEST_CASE("lines on one height are one line, with a gap") {
  PdfText pdf;
  pdf.info = "Pages: 1\n";
  pdf.layout = page(line(50, 50, 200, "Nora Holm") + line(50, 100, 120, "Experience") +
                    line(50, 120, 200, "Engineer, Havnelog") + line(450, 121, 550, "2016 – 2020") +
                    line(50, 140, 55, "•") + line(65, 140, 300, "Built it"));
  const ResumeText resume = read(pdf);
  CHECK(resume.name == "Nora Holm");
  REQUIRE(resume.roles.size() == 1);
  CHECK(resume.roles[0].company == "Havnelog");
  CHECK(resume.passages.back().bullet);
  CHECK(resume.passages.back().text == "Built it");
  CHECK(resume.passages.back().where.line == 4);
  CHECK(resume.passages.back().where.field == "page 1");
}

TEST_CASE("columns are two runs of text, not dates or labels beside one") {
  std::vector<PdfLine> prose;
  std::vector<PdfLine> dates;
  std::vector<PdfLine> labels;
  for (int i = 0; i < 8; ++i) {
    prose.push_back(words_at(50, 100 + 12 * i, 5));
    prose.push_back(words_at(320, 100 + 12 * i, 5));
    dates.push_back(words_at(50, 100 + 12 * i, 5));
    dates.push_back(words_at(480, 100 + 12 * i, 2));
    dates.back().words[0].text = "2016";
    dates.back().words[1].text = "2020–2021";
    labels.push_back(words_at(50, 100 + 12 * i, 2));
    labels.push_back(words_at(200, 100 + 12 * i, 6));
  }
  REQUIRE(shortlist::find_columns(prose));
  CHECK(shortlist::find_columns(prose)->gutter == doctest::Approx(317));
  CHECK_FALSE(shortlist::find_columns(dates));
  CHECK_FALSE(shortlist::find_columns(labels));
  CHECK_FALSE(shortlist::find_columns({}));
  std::vector<PdfWord> mixed;
  for (const PdfLine& one : prose) mixed.insert(mixed.end(), one.words.begin(), one.words.end());
  CHECK(shortlist::find_interleaving(*shortlist::find_columns(prose), mixed).size() == 7);
}

TEST_CASE("fonts") {
  const std::string table =
      "name                                 type              encoding         emb sub uni object ID\n"
      "------------------------------------ ----------------- ---------------- --- --- --- ---------\n"
      "ABCDEF+A name with blanks            CID TrueType      Identity-H       yes yes yes     11  0\n"
      "Nowhere                              CID TrueType      Identity-H       no  no  no       5  0\n"
      "Helvetica                            Type 1            WinAnsi          no  no  no       3  0\n"
      "CMR10                                Type 1C           Builtin          yes yes no       7  0\n"
      "[none]                               Type 3            Custom           yes no  no  [none]\n"
      "nonsense\n";
  const std::vector<shortlist::FontFact> fonts = shortlist::read_pdf_fonts(table);
  REQUIRE(fonts.size() >= 4);
  CHECK(fonts[0].name == "ABCDEF+A name with blanks");
  CHECK(fonts[0].has_unicode);
  CHECK_FALSE(fonts[1].has_unicode);
  CHECK_FALSE(fonts[1].embedded);
  CHECK(fonts[2].has_unicode);
  CHECK(fonts[3].has_unicode);
  CHECK_FALSE(fonts.back().has_unicode);
  CHECK(fonts.back().name == "without a name");
}

TEST_CASE("pictures, masks and icons") {
  const std::string table =
      "page   num  type   width height color comp bpc  enc interp  object ID x-ppi y-ppi size ratio\n"
      "--------------------------------------------------------------------------------------------\n"
      "   1     0 image     200   200  gray    1   8  image  no         5  0    29    21 39.2K 100%\n"
      "   1     1 smask     200   200  gray    1   8  image  no         6  0    29    21 39.2K 100%\n"
      "   2     2 image      16    16  gray    1   8  image  no         7  0    29    21 39.2K 100%\n";
  CHECK(shortlist::read_pdf_images(table) == std::map<int, int>{{1, 1}});
  CHECK(shortlist::read_pdf_images("").empty());
}

TEST_CASE("what cannot be seen in the drawing") {
  std::string pixels(100 * 100, '\xFF');
  for (int x = 10; x < 20; ++x) pixels[50 * 100 + x] = '\0';
  const std::string pgm = "P5\n100 100\n255\n" + pixels;
  const std::string two_pages = pgm + "P5\n9 9\n255\nshort";  // pages are views into it
  const std::vector<shortlist::DrawnPage> drawn = shortlist::read_drawn_pages(two_pages);
  REQUIRE(drawn.size() == 1);
  const shortlist::PdfPage paper{100, 100, {}};
  CHECK(has_ink(drawn[0]));
  CHECK_FALSE(is_invisible({5, 45, 25, 55}, paper, drawn[0]));
  CHECK(is_invisible({30, 45, 60, 55}, paper, drawn[0]));
  CHECK(is_invisible({-50, -50, -10, -10}, paper, drawn[0]));
  CHECK_FALSE(is_invisible({30, 45, 60, 55}, {100, 150, {}}, drawn[0]));
  CHECK(shortlist::read_drawn_pages("P5\n99999999999999999999 1\n255\n").empty());
  CHECK(shortlist::read_drawn_pages("P5\n20000 20000\n255\n").empty());
}

TEST_CASE("a PDF that cannot be opened") {
  PdfText locked;
  locked.needs_password = true;
  CHECK(read(locked).facts.encrypted);
  PdfText broken;
  broken.trouble = "pdfinfo failed (1)";
  shortlist::Diagnostics diagnostics;
  CHECK(shortlist::read_resume_pdf("cv.pdf", broken, diagnostics).facts.damaged);
  CHECK(diagnostics.format() ==
        "cv.pdf: error: this is no PDF that can be read: pdfinfo failed (1)\n"
        "      = open it in another program and export it again\n");
}
