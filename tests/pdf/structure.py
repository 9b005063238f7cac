#!/usr/bin/python3
"""structure.py FILE... | --list: checks PDFs by those rules of PDF/UA-1, PDF/A-2a and ISO 32000-1 that programs can."""

import sys

import rules_content
import rules_document
import rules_fonts
import rules_metadata
import rules_tree
from pdf_file import PdfFile

ROOMS = (rules_document, rules_metadata, rules_tree, rules_content, rules_fonts)
RULES = [rule for room in ROOMS for rule in room.rule.made]
SHOWN = 5  # messages of one rule


def check(path):
    """(rule id, message) for each breach found in the file. What a rule cannot read breaks that rule."""
    try:
        pdf = PdfFile(path)
    except Exception as problem:  # a hostile file may make the parser raise anything
        return [("iso-7.5-readable", f"cannot be read: {problem!r}")]
    breaches = []
    for name, _, find in RULES:
        try:
            breaches += [(name, message) for message in list(find(pdf))[:SHOWN]]
        except Exception as problem:
            breaches.append((name, f"cannot be checked: {problem!r}"))
    return breaches


def main(arguments):
    if arguments == ["--list"]:
        for name, reason, _ in RULES:
            print(f"{name:40} {reason}")
        print(f"{len(RULES)} rules")
        return 0
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    failed = 0
    for path in arguments:
        breaches = check(path)
        failed += bool(breaches)
        print(f"{path}: {'breaks' if breaches else 'passes'} {len({name for name, _ in breaches}) or len(RULES)} rules")
        for name, message in breaches:
            print(f"  {name}: {message}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
