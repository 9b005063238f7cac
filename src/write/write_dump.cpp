#include "write/write_dump.h"

#include <fmt/format.h>

#include "typeset/font.h"
#include "write/pdf_structure.h"

namespace shortlist {
namespace {

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

std::string hex(const Color& color) {
  return fmt::format("#{:02x}{:02x}{:02x}", color.red, color.green, color.blue);
}

}  // namespace

std::string write_dump(const Pages& pages) {
  std::string out;
  for (std::size_t p = 0; p < pages.pages.size(); ++p) {
    const Page& page = pages.pages[p];
    out += fmt::format("{} page {:.1f} {:.1f}\n", p + 1, pages.paper.width, pages.paper.height);
    for (const GlyphRun& run : page.runs) {
      const char* type =
          run.node == artifact ? "Artifact" : structure_type(pages.structure[static_cast<std::size_t>(run.node)].tag);
      double width = 0;
      for (const Glyph& glyph : run.glyphs) width += glyph.advance;
      out += fmt::format("{} text {:.1f} {:.1f} {:.1f} {} {:.2f} {} {} {}\n", p + 1, run.x, run.y, width,
                         run.font->postscript_name(), run.size, hex(run.color), type, quoted(run.text));
    }
    for (const Rule& rule : page.rules) {
      out += fmt::format("{} rule {:.1f} {:.1f} {:.1f} {:.2f} {}\n", p + 1, rule.x, rule.y, rule.width, rule.thickness,
                         hex(rule.color));
    }
    for (const LinkArea& link : page.links) {
      out += fmt::format("{} link {:.1f} {:.1f} {:.1f} {:.1f} {}\n", p + 1, link.x, link.y, link.width, link.height,
                         link.uri);
    }
  }
  return out;
}

}  // namespace shortlist
