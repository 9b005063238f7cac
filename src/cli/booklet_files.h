// The files that a booklet is printed from.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/booklet_wish.h"
#include "cli/console.h"
#include "model/profile.h"
#include "text/diagnostic.h"
#include "typeset/font.h"
#include "write/write_booklet.h"

namespace shortlist {

struct BookletFile {
  std::string_view part;  // of the name: "", "-Fronts", "-Backs", "-Proof"
  std::string bytes;
  std::string extent;  // "8 sheets, to be printed …"
};

// Writes sheets in one of the ways to print them.
using WriteSheets = std::function<std::string(const BookletOptions&)>;

// A4 or Letter, lying on its long side; of a half sheet, the whole one.
PaperSize sheet_of(Paper paper);

// One file for a printer that turns sheets over; else fronts, backs and a proof. Throws UsageError for a creep that is
// too large, and Failure.
std::vector<BookletFile> make_booklet(int pages, Paper paper, const BookletWish& wish, const WriteSheets& write,
                                      FontStore& fonts, Diagnostics& diagnostics);

// Saves each file as `base` + part + ".pdf", and says so. Throws Failure, and UsageError when one would replace
// `source`, of which they are made.
void save_booklet(const std::vector<BookletFile>& files, const std::string& base, const std::string& source,
                  Console& console);

}  // namespace shortlist
