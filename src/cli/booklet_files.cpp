#include "cli/booklet_files.h"

#include <fmt/format.h>

#include "cli/look.h"
#include "cli/output_file.h"
#include "compose/compose_proof.h"
#include "document/small_paper.h"
#include "typeset/typeset.h"

namespace shortlist {
namespace {

// A proof's page numbers are read from across the table.
constexpr double magnified = 4;

// The proof in the look of a pack, on halves of the sheets.
std::string render_proof(Paper paper, const BookletWish& wish, BookletOptions options, FontStore& fonts,
                         Diagnostics& diagnostics) {
  const bool is_letter = paper == Paper::letter || paper == Paper::half_letter;
  const Paper half = is_letter ? Paper::half_letter : Paper::a5;
  Theme theme = load_theme("modern", {}, diagnostics);
  theme = scaled(theme, theme.small_scale);
  TextStyle& number = theme.style(StyleName::title);
  number.size *= magnified;
  number.leading *= magnified;
  const Document proof = compose_proof({wish.flip == Flip::short_edge, wish.backs_reversed});
  const Pages pages =
      typeset(proof, theme, paper_size(half), theme.margins[static_cast<std::size_t>(half)], fonts, diagnostics);
  options.signature = 0;
  options.creep = 0;
  options.sides = PrintSides::fronts_then_backs;
  return write_booklet(pages, options);
}

}  // namespace

PaperSize sheet_of(Paper paper) {
  const bool is_letter = paper == Paper::letter || paper == Paper::half_letter;
  const PaperSize upright = paper_size(is_letter ? Paper::letter : Paper::a4);
  return {upright.height, upright.width};
}

std::vector<BookletFile> make_booklet(int pages, Paper paper, const BookletWish& wish, const WriteSheets& write,
                                      FontStore& fonts, Diagnostics& diagnostics) {
  BookletOptions options{sheet_of(paper), wish.signature, wish.creep, wish.flip, PrintSides::both, false};
  check_creep(wish, pages, options.sheet);
  const int sheets = static_cast<int>(impose(pages, wish.signature, wish.flip).size());
  const std::string_view edge = wish.flip == Flip::short_edge ? "short" : "long";
  if (!wish.manual) {
    return {{"", write(options),
             fmt::format("{}, to be printed on both sides, turned over the {} edge, at 100%", count_of(sheets, "sheet"),
                         edge)}};
  }
  options.backs_reversed = wish.backs_reversed;
  std::vector<BookletFile> files;
  files.push_back({"-Proof", render_proof(paper, wish, options, fonts, diagnostics),
                   "2 sheets, to be printed first: they say how, and show whether all comes out right"});
  options.sides = PrintSides::fronts;
  files.push_back({"-Fronts", write(options), fmt::format("{}, at 100%", count_of(sheets, "side"))});
  options.sides = PrintSides::backs;
  files.push_back({"-Backs", write(options),
                   fmt::format("{}, at 100%, on the fronts turned over the {} edge", count_of(sheets, "side"), edge)});
  return files;
}

void save_booklet(const std::vector<BookletFile>& files, const std::string& base, const std::string& source,
                  Console& console) {
  const auto path_of = [&](const BookletFile& file) { return fmt::format("{}{}.pdf", base, file.part); };
  for (const BookletFile& file : files) refuse_to_replace(path_of(file), source);
  for (const BookletFile& file : files) {
    const std::string path = path_of(file);
    save_file(path, file.bytes);
    say(console, fmt::format("{} · {}", path, file.extent));
  }
}

}  // namespace shortlist
