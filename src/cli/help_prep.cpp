#include "cli/help.h"

namespace shortlist {

const std::string_view prep_help =
    R"(shortlist prep PROFILE writes an interview pack: what this resume invites and this job will ask,
with room to write. Pages are half sheets, to be read on a screen or printed as a booklet.

What for
  --for WHOM            candidate (default), or interviewer: a guide of up to four whole pages from
                        any resume (.toml, .pdf, .docx, .txt, .md, .json)
  --job FILE            a job.toml, or the bare text of an ad (.txt, .md, "-")
  --level LEVEL         junior, mid, senior or staff (default: what job and resume tell)
  --today YYYY-MM-DD    the day on which the plan begins (default: today)
  --questions FILE...   add the questions of these files (.yaml) to the built-in ones
  --keywords FILE...    skill lists (.yaml) that extend the built-in one

Output
  -o, --output FILE     .pdf, .md, .txt or .dump; "-" is standard output
                        (default: First-Last-Company-Prep.pdf or -Guide.pdf here)
  --pages N             at most so many pages: what matters least is left out (default: 32;
                        0: everything; for an interviewer 2 to 4, default: 4)
  --sections A,B        cheat, screening, plan, introduction, challenges, dives, requirements,
                        stories, common, technical, gaps, design, coding, ask, faq, guides,
                        logistics, day, mock, debrief
  --theme NAME|FILE     the look (default: modern)
  --paper PAPER         a5 or half-letter (default: half of the resume's); for an interviewer a4
                        or letter (default: the resume's)
  --width COLUMNS       wrap plain text at so many columns (default: 78; 0: not at all)

Booklet
  --booklet             write FILE-Booklet.pdf, too: two pages on each side of A4 or Letter sheets,
                        to be printed at 100%, folded and stitched
  --signature N         fold piles of so many pages, a multiple of 4 (default: all in one)
  --creep LENGTH        move the pages of inner sheets to the fold, as 0.1mm a sheet (cm, in, pt)
  --flip EDGE           the edge over which sheets are turned: short (default) or long
  --duplex manual       for a printer that prints one side: FILE-Booklet-Fronts.pdf, -Backs.pdf,
                        and -Proof.pdf, two sheets to begin with, which say how
  --backs reversed      the last back first, when the proof says so

Cards
  --cards FILE          every question of the full pack as a card for Anki, too: a deck (.apkg)
                        or a text to import (.tsv); a later deck updates the cards of an earlier one

Other
  -h, --help            show this

Examples
  shortlist prep profile.toml --job acme.toml
  shortlist prep profile.toml --job acme.toml --pages 64 --booklet --creep 0.1mm
  shortlist prep profile.toml --job ad.txt --sections challenges,stories -o claims.md
  shortlist prep profile.toml --job acme.toml --cards acme.apkg
  shortlist prep resume.pdf --for interviewer --job acme.toml

Notes, stories and logistics are private: they stand in the candidate's pack, stories on cards as
well, and in nothing else that shortlist writes.
)";

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
