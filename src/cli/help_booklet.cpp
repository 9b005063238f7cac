#include "cli/help.h"

namespace shortlist {

const std::string_view booklet_help =
    R"(shortlist booklet PDF makes a booklet of any PDF: two pages on each side of a sheet, in the order
in which they follow each other once the sheets are folded and stitched. "-" reads standard input.

Output
  -o, --output FILE     the .pdf to write; "-" is standard output; "FOLDER/" takes the default name
                        (default: NAME-Booklet.pdf here)
  --paper PAPER         sheets of a4 or letter (default: letter for pages of that size or its half)

Sheets, to be printed at 100%
  --signature N         fold piles of so many pages, a multiple of 4 (default: all in one)
  --creep LENGTH        move the pages of inner sheets to the fold, as 0.1mm a sheet (cm, in, pt)
  --flip EDGE           the edge over which sheets are turned: short (default) or long
  --duplex HOW          auto (default), or manual for a printer that prints one side: writes
                        NAME-Booklet-Fronts.pdf, -Backs.pdf, and -Proof.pdf, two sheets to begin
                        with, which say how
  --backs ORDER         with manual: same (default), or reversed when the proof says so

Other
  -h, --help            show this

Examples
  shortlist booklet guide.pdf
  shortlist booklet guide.pdf --signature 16 --creep 0.1mm -o out/
  shortlist booklet guide.pdf --duplex manual --flip long

Each page is scaled to its half of the sheet. Form fields and remarks are printed as they look, if
they are meant to be printed and have a look of their own; links are left out. At most 2000 pages
and 128 MiB; a PDF with a password is refused. PDFs are read by libqpdf (libqpdf29).
)";

}  // namespace shortlist
