#include "cli/help.h"

namespace shortlist {

const std::string_view program_help =
    R"(shortlist sets resumes from one text file about a career, and tells what a resume lacks.

Commands
  shortlist resume PROFILE...   write a resume as PDF or plain text
  shortlist apply PROFILE       write all that one job wants: tailored resume, letter, report
  shortlist letter PROFILE      write the letter to one job
  shortlist check RESUME...     tell what a resume shows, what it lacks for an ad, and what its
                                readers stumble over
  shortlist prep PROFILE        write an interview pack, as a booklet when wanted
  shortlist booklet PDF         make a booklet of any PDF: sheets to print, fold and stitch
  shortlist diff A B            tell what two resumes differ in
  shortlist skills [FILE]       list the known skills, or find them in a text
  shortlist questions [ID]      list what interviewers ask, or show one question whole
  shortlist themes              list the looks to choose from
  shortlist new FOLDER          write a commented profile to begin with; of an ad: a job

Options
  -h, --help      show this; after a command: what the command can do
  --version       show the version, and those of the libraries
  --licenses      show the licences of fonts and libraries

Examples
  shortlist new cv
  shortlist resume cv/profile.toml
  shortlist resume cv/profile.toml --theme modern --paper letter -o cv/resume.pdf
  shortlist check cv/profile.toml --job ad.txt
  shortlist apply cv/profile.toml --job acme.toml -o acme/

Exit status
  0  all went well
  1  something in a file of yours is wrong; the messages say where. With --fail-on or --verify:
     there are findings, or a PDF does not read back; of diff: the two differ
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
  --job FILE            put highlights, skills and projects in the order of how well they answer
                        this job.toml or ad (.txt, .md, "-"), and take what its [resume] changes
  --why                 tell why each of them stands where it stands
  --tags A,B            of the highlights with tags keep those with one of these
  --sections A,B        the sections, in this order
  --pages N             at most so many pages: sizes, leading, gaps and margins are searched for
                        within the theme's bounds, the loosest that fit
  --drop                what does not fit even then: leave out the least relevant highlights
  --redact A,B          leave out phone, email, location or links
  --locale TAG          the language, as de or pt-BR
  --today YYYY-MM-DD    state this date in the file (default: none, so that the same
                        profile gives the same bytes on every day)

Other
  -h, --help            show this

Examples
  shortlist resume profile.toml
  shortlist resume profile.toml --tags lead,payments --sections summary,work,skills
  shortlist resume profile.toml --job acme.toml --pages 1 --why
  shortlist resume profile.toml -o resume.txt --width 0
  shortlist resume team/*.toml -o out/ --theme compact

Messages go to standard error. Warnings do not fail; errors do, and then nothing is written.
)";

const std::string_view apply_help =
    R"(shortlist apply PROFILE writes what one job wants into a folder: the resume tailored to it, the
letter, and the report of check; and prints what it wrote, with pages and match.

Which job
  --job FILE            a job.toml, or the bare text of an ad (.txt, .md), which gets no letter
  --jobs FOLDER         every job of a folder, each into a folder of its own, on all processors
  -o, --output FOLDER   where to write
  --pack                the interview pack as well: it shows private notes and is not to be sent

Look and content, as of resume
  --theme NAME|FILE     a built-in theme, or a theme file
  --paper PAPER         a4 or letter
  --pages N, --drop     at most so many pages, without what does not fit
  --tags A,B            of the highlights with tags keep those with one of these
  --locale TAG          the language, as de or pt-BR
  --redact A,B          leave out phone, email, location or links
  --today YYYY-MM-DD    the day of the letter and the report (default: today)

Other
  -h, --help            show this

Examples
  shortlist apply profile.toml --job acme.toml -o acme/
  shortlist apply profile.toml --jobs jobs/ -o applications/ --pages 2

A letter needs the sentence `why` of its job.toml. Without it the rest is written, and the exit
status is 1.
)";

const std::string_view diff_help =
    R"(shortlist diff A B tells what two resumes differ in: lines that only one of them has, lines that
were changed, word by word, and lines and sections that stand elsewhere. Each is a .toml, .pdf,
.docx, .txt, .md or .json file; one of them may be "-". The look of a file does not count.

Options
  --format FORMAT       text (default) or json
  -h, --help            show this

Exit status: 0 when nothing differs, 1 when something does.
)";

const std::string_view letter_help =
    R"(shortlist letter PROFILE --job JOB writes the letter to one job: its two weightiest requirements
that the profile shows in dated work, each told in the `letter` wording of its story, else by its
highlight; the sentence `why` of the job; and what its [letter] replaces. No sentence is invented:
it is a frame, or yours.

Output
  -o, --output FILE     the file to write, its format by its extension: .pdf, .txt or .md; "-" is
                        standard output; "FOLDER/" takes the default name
                        (default: First-Last-Company-Letter.pdf here)
  --format FORMAT       pdf (default), txt, md or dump
  --width COLUMNS       wrap plain text at so many columns (default: 78; 0: not at all)

Look and language (default: what the job asks for, then the profile)
  --theme NAME|FILE     a built-in theme, or a theme file
  --paper PAPER         a4 or letter
  --locale TAG          the language, as de or pt-BR; in others than English the paragraphs are
                        those of [letter] in the job
  --today YYYY-MM-DD    the day of a letter to which the job gives none (default: today)

Other
  --job FILE            a job.toml; shortlist new --job AD writes one from the text of an ad
  -h, --help            show this

Examples
  shortlist letter profile.toml --job acme.toml
  shortlist letter profile.toml --job acme.toml -o letter.txt

What its rules find is told on standard error. The exit status is 1 when `why` is missing, and when
a letter that was written has an error, as a second page.
)";

const std::string_view check_help =
    R"(shortlist check RESUME... tells what a resume shows and where, what it lacks, and what a parser or
a recruiter stumbles over. A resume is a .toml, .pdf, .docx, .txt, .md or .json file, a folder of
them, or "-"; several give a table with a line each.

What to check against
  --job FILE            an ad: job.toml, or its bare text (.txt, .md, "-")
  --kind KIND           resume or letter (default: a letter is known by its greeting and its end)
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

const std::string_view questions_help =
    R"(shortlist questions lists what interviewers ask, by area. shortlist questions ID shows one of them
whole: why it is asked, what a strong answer has, follow-ups, a sample, sources.

Which ones
  --area AREA           of this area alone, as api
  --level LEVEL         that are asked at this level: junior, mid, senior or staff
  --kind KIND           common, behavioural, technical, design, coding, debugging, operational, or
                        ask (what a candidate asks)
  --skill SKILL         about this skill, by its name or an alias; a question about Spring Boot is
                        one about Java only when it says so

Other
  --questions FILE...   add the questions of these files (.yaml) to the built-in ones
  --keywords FILE...    skill lists (.yaml) that extend the built-in one
  --format FORMAT       text (default) or json, which has the whole questions
  -h, --help            show this

Examples
  shortlist questions --level senior --skill k8s
  shortlist questions --kind behavioural --format json
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

shortlist new --job AD writes a job.toml from the bare text of an ad (.txt, .md, "-"), with company
and title as far as the text tells them, to be checked.

Options
  --job AD              the ad
  -o, --output FILE     the job to write (default: job.toml)
  -h, --help            show this
)";

}  // namespace shortlist
