#include "cli/help.h"

namespace shortlist {

const std::string_view program_help =
    R"(shortlist sets resumes from one text file about a career, and tells what a resume lacks.

Commands
  shortlist resume PROFILE...   write a resume as PDF or plain text
  shortlist check RESUME...     tell what a resume shows, what it lacks for an ad, and what its
                                readers stumble over
  shortlist skills [FILE]       list the known skills, or find them in a text
  shortlist themes              list the looks to choose from
  shortlist new FOLDER          write a commented profile to begin with

Options
  -h, --help      show this; after a command: what the command can do
  --version       show the version, and those of the libraries
  --licenses      show the licences of fonts and libraries

Examples
  shortlist new cv
  shortlist resume cv/profile.toml
  shortlist resume cv/profile.toml --theme modern --paper letter -o cv/resume.pdf
  shortlist check cv/profile.toml --job ad.txt

Exit status
  0  all went well
  1  something in a file of yours is wrong; the messages say where. With --fail-on or --verify:
     there are findings, or a PDF does not read back
  2  the command line makes no sense
  3  the system failed: a file cannot be read or written, a font is missing
)";

const std::string_view resume_help =
    R"(shortlist resume PROFILE... writes a resume for each profile; "-" reads standard input.

Output
  -o, --output FILE     the file to write, its format by its extension; "-" is standard output;
                        "FOLDER/" takes any number of resumes, each named after its person
                        (default: First-Last-Resume.pdf here)
  --format FORMAT       pdf (default), txt or dump (a list of everything placed on the pages)
  --dump-layout         the same as --format dump -o -
  --width COLUMNS       wrap plain text at so many columns (default: 78; 0: not at all)
  --jobs N              work on so many profiles at a time (default: one per processor)
  --verify, --no-verify  read the finished PDF back with pdftotext, and write nothing when a word
                        is lost, split, joined or out of order (default: for one profile at a
                        terminal, when pdftotext is there)

Look (default: what the profile asks for)
  --theme NAME|FILE     a built-in theme, or a theme file (with a "/" or ending in .toml)
  --paper PAPER         a4 or letter
  --font FAMILY|FILE    put this font before those of the theme

Content
  --tags A,B            of the highlights with tags keep those with one of these
  --sections A,B        the sections, in this order
  --locale TAG          the language, as de or pt-BR
  --today YYYY-MM-DD    state this date in the file (default: none, so that the same
                        profile gives the same bytes on every day)

Other
  -h, --help            show this

Examples
  shortlist resume profile.toml
  shortlist resume profile.toml --tags lead,payments --sections summary,work,skills
  shortlist resume profile.toml -o resume.txt --width 0
  shortlist resume team/*.toml -o out/ --theme compact

Messages go to standard error. Warnings do not fail; errors do, and then nothing is written.
)";

const std::string_view check_help =
    R"(shortlist check RESUME... tells what a resume shows and where, what it lacks, and what a parser or
a recruiter stumbles over. A resume is a .toml, .pdf, .docx, .txt, .md or .json file, a folder of
them, or "-"; several give a table with a line each.

What to check against
  --job FILE            an ad: job.toml, or its bare text (.txt, .md, "-")
  --role ROLE           without an ad: what ads for api (default), data or platform roles take for
                        granted
  --keywords FILE...    skill lists (.yaml) that extend the built-in one
  --today YYYY-MM-DD    the day on which jobs that go on end (default: today)

Output
  --format FORMAT       text (default), json, csv (a line for each resume) or md
  -o, --output FILE     write a report instead: .pdf, .md, .json, .csv or .txt
  --theme NAME|FILE     the look of a PDF (default: modern)
  --paper PAPER         its sheets: a4 (default) or letter
  --fail-on SEVERITY    exit with 1 when there is a finding that is an error, or at least a
                        warning (default: never)
  --jobs N              work on so many resumes at a time (default: one per processor)

Other
  --rules               explain the rules, and check nothing
  -h, --help            show this

Examples
  shortlist check profile.toml --job ad.txt
  shortlist check resume.pdf --job job.toml -o report.pdf
  shortlist check inbox/ --job job.toml --format csv

The match says how much of what an ad asks for can be seen in a resume. It is no mark to pass, and
nobody can tell from it who will be invited. PDFs are read by poppler's tools (poppler-utils).
)";

const std::string_view skills_help =
    R"(shortlist skills lists the skills that the program knows, by category. shortlist skills FILE finds
those that a text names, one a line, best first; "-" reads standard input.

Options
  --keywords FILE...    skill lists (.yaml) that extend the built-in one
  --format FORMAT       text (default) or json
  -h, --help            show this
)";

const std::string_view themes_help = R"(shortlist themes lists the built-in themes with a line each.

Options
  --format FORMAT       text (default) or json
  -h, --help            show this
)";

const std::string_view new_help =
    R"(shortlist new FOLDER writes FOLDER/profile.toml: a profile that renders as it stands, with
comments that say what belongs where. The folder is made when it is not there; a profile that
is there already is never touched.

Options
  -h, --help            show this
)";

}  // namespace shortlist
