"""Compares the words that a reader found with the words that stand in a document."""

import difflib
import re
from dataclasses import dataclass, field

FORBIDDEN = {
    "ligature": re.compile("[\ufb00-\ufb06]"),
    "soft hyphen": re.compile("\u00ad"),
    "replacement character": re.compile("\ufffd"),
    "private use character": re.compile("[\ue000-\uf8ff]"),
    "direction control": re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]"),
    "control character": re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]"),
    "glyph without text": re.compile(r"\(cid:\d+\)"),
}
SEPARATOR = "·"  # between the parts of a line; a line that ends at one, and plain text, may show none
SHOWN = 12  # problems of one file that are worth reading


@dataclass
class Expected:
    """Words in order; where in them an aside (a date at the right of a line) begins and ends; the head of each page."""

    words: list
    asides: list = field(default_factory=list)
    heads: list = field(default_factory=lambda: [""])


@dataclass
class Comparison:
    problems: list
    moved: int = 0  # asides that came on a line of their own after the text below their line


def tokens(text):
    return [word for word in text.split() if word != SEPARATOR]


def pages_of(text):
    """Pages of a reader's text; readers end or separate pages by form feeds."""
    return text.removesuffix("\n").removesuffix("\f").split("\f")


def forbidden_characters(text):
    for name, pattern in FORBIDDEN.items():
        found = pattern.search(text)
        if found:
            around = text[max(0, found.start() - 12) : found.end() + 12]
            yield f"{name} in {around!r}"


def name_difference(expected, got):
    """What happened to a stretch of words that came back differently."""
    if not got:
        return "lost: " + " ".join(expected)
    if not expected:
        return "added: " + " ".join(got)
    if "".join(expected) == "".join(got):
        kind = "split" if len(got) > len(expected) else "joined" if len(got) < len(expected) else "cut elsewhere"
        return f"{kind}: {' '.join(expected)!r} came back as {' '.join(got)!r}"
    return f"changed: {' '.join(expected)!r} came back as {' '.join(got)!r}"


def differences(expected, got):
    """Every difference between two sequences of words; empty only when they are equal."""
    if expected == got:
        return []
    if sorted(expected) == sorted(got):
        at = next(i for i, pair in enumerate(zip(expected, got)) if pair[0] != pair[1])
        return [f"order: after {' '.join(expected[max(0, at - 3) : at])!r} comes {' '.join(got[at : at + 4])!r}"
                f" instead of {' '.join(expected[at : at + 4])!r}"]
    matcher = difflib.SequenceMatcher(None, expected, got, autojunk=False)
    return [name_difference(expected[a:b], got[c:d]) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"]


def lines_below_head(number, page, heads):
    """The lines of a page as words, its running head taken off the top, and what was wrong with that."""
    lines = [tokens(line) for line in page.splitlines()]
    head = tokens(heads[number]) if number < len(heads) else []
    top = [word for line in lines for word in line][: len(head)]
    if top != head:
        return lines, [f"page {number + 1} begins with {' '.join(top)!r}, not with its running head {' '.join(head)!r}"]
    left = len(head)
    for line in lines:
        taken = min(left, len(line))
        del line[:taken]
        left -= taken
    return lines, []


def with_asides_in_place(expected, lines):
    """The words of `lines`, and how many asides had to be put back to the end of their own lines.

    An aside may come late, alone on its line, but before the next line that has an aside: it is clear whose it is.
    """
    words, moved, asides = [], 0, list(expected.asides)
    for line in lines:
        while asides and words[asides[0][0] : asides[0][1]] == expected.words[asides[0][0] : asides[0][1]]:
            asides.pop(0)
        if asides and line == expected.words[slice(*asides[0])] and len(words) > asides[0][0]:
            begin, end = asides.pop(0)
            if not asides or len(words) + end - begin <= asides[0][0]:
                words[begin:begin] = line
                moved += 1
                continue
        words += line
    return words, moved


def compare(expected, text):
    """What a reader's `text` says beside what the document says."""
    pages, problems, lines = pages_of(text), list(forbidden_characters(text)), []
    if len(pages) != len(expected.heads):
        problems.append(f"{len(pages)} pages instead of {len(expected.heads)}")
    for number, page in enumerate(pages):
        below, wrong = lines_below_head(number, page, expected.heads)
        lines += below
        problems += wrong
    words, moved = with_asides_in_place(expected, lines)
    return Comparison((problems + differences(expected.words, words))[:SHOWN], moved)
