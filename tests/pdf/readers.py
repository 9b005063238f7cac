#!/usr/bin/python3
"""readers.py BINARY [READER...]: what independent readers make of our PDFs.

Renders every example in every theme on both papers and demands of each reader all words, none split, joined or lost, in
their order. The words come from the resume's plain text, which is itself checked against the strings of the profile.
A date at the right of a line may come on its own line, after text that stands below it but before the next dated line;
the table counts those.

Readers: pdftotext, pdftotext -raw, pdftotext -layout, mutool, pdf.js, pdfminer, pypdf, PDFBox; all of them when none is
named.
"""

import sys
import tempfile

from extractors import READERS
from profile_words import capitals, check_text, load, plain, sections_of
from render import locale_of, render_all, run, text_of, theme_of
from words import Expected, compare, tokens


def expected_of(profile, text, theme, locale):
    """The plain text as it stands on paper: headings in capitals where the theme says so, dates at the right."""
    sections = list(sections_of(profile, theme["resume"]["sections"], locale))
    headings = [section.heading for section in sections]
    dates = {aside for section in sections for entry in section.entries for aside in entry.asides}
    expected = Expected([])
    for line in text.splitlines():
        start, dot, end = line.rpartition(" · ")
        if headings and line.strip() == capitals(headings[0], locale):
            heading = headings.pop(0)
            line = line if theme["styles"]["heading"].get("upper", False) else heading
        expected.words += tokens(line)
        if dot and end.strip() in dates:
            expected.asides.append((len(expected.words) - len(tokens(end)), len(expected.words)))
    return expected


def running_heads(profile, locale, pages):
    """What stands at the top of each page: nothing on the first, then who it is and which page."""
    who = f"{plain(profile['person']['name'])} · {locale['words']['resume']} · "
    return [""] + [who + locale["words"]["page"].format(page=page, pages=pages) for page in range(2, pages + 1)]


def page_count(pdf):
    return int(run("qpdf", "--show-npages", pdf))


def expectation(binary, rendered):
    """What readers should find in a rendered example, and the problems of its plain text."""
    profile, theme, locale = load(rendered.profile), theme_of(rendered.theme), locale_of(rendered.profile)
    text = text_of(binary, rendered.profile, rendered.theme)
    expected = expected_of(profile, text, theme, locale)
    expected.heads = running_heads(profile, locale, page_count(rendered.pdf))
    return expected, check_text(profile, text, theme, locale)


def row(cells):
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def read_all(reader, rendered, expected):
    """Prints a row of the table; returns the problems."""
    texts = READERS[reader]([each.pdf for each in rendered])
    found = {each.name: compare(words, text) for each, words, text in zip(rendered, expected, texts)}
    written = sum(len(each.words) for each in expected)
    heads = sum(len(tokens(head)) for each in expected for head in each.heads)
    read = sum(len(tokens(text)) for text in texts) - heads
    exact = sum(not each.problems for each in found.values())
    moved = sum(each.moved for each in found.values())
    print(row([reader, len(rendered), written, read, f"{exact} of {len(rendered)}", moved]))
    return [f"{reader}, {name}: {problem}" for name, each in found.items() for problem in each.problems]


def main(arguments):
    if not arguments or any(reader not in READERS for reader in arguments[1:]):
        print(__doc__, file=sys.stderr)
        return 2
    binary, readers = arguments[0], arguments[1:] or list(READERS)
    with tempfile.TemporaryDirectory() as folder:
        rendered = render_all(binary, folder)
        expected, found = zip(*(expectation(binary, each) for each in rendered))
        problems = [f"plain text, {each.name}: {problem}" for each, some in zip(rendered, found) for problem in some]
        print(row(["Reader", "Files", "Words written", "Words read", "Exact, in order", "Dates on own lines"]))
        print(row(["---", "---:", "---:", "---:", "---:", "---:"]))
        for reader in readers:
            problems += read_all(reader, rendered, expected)
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
