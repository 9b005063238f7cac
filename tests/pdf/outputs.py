#!/usr/bin/python3
"""outputs.py BINARY: checks the structure of every example in every theme on both papers.

Three judges: the rules of structure.py, `qpdf --check`, and `pdfinfo -struct-text`, which must find the whole text in
the structure tree. A file is then damaged by structure_mutations.py: each damage must be seen.
"""

import re
import subprocess
import sys
import tempfile

from readers import expectation
from render import render_all, run
from structure import RULES, check
from structure_mutations import test
from words import SHOWN, differences, tokens

MARK = re.compile(r'^ *"(.*)"$')


def structure_breaches(pdf):
    return [f"{name}: {message}" for name, message in check(pdf)]


def qpdf_complaints(pdf):
    done = subprocess.run(["qpdf", "--check", pdf], capture_output=True, text=True, check=False)
    clean = done.returncode == 0 and "No syntax or stream encoding errors found" in done.stdout
    return [] if clean else [f"qpdf --check: {done.stdout} {done.stderr}"]


def structure_text(pdf):
    """The words that stand in the structure tree, as poppler walks it: texts in quotes, each block with a head line."""
    lines = run("pdfinfo", "-struct-text", pdf, env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}).decode("utf-8")
    text = ""
    for line in lines.splitlines():
        found = MARK.match(line)
        text += found[1] if found else "\n" if "(block)" in line else ""
    return tokens(text)


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        rendered = render_all(arguments[0], folder)
        for each in rendered:
            expected, _ = expectation(arguments[0], each)
            found = structure_breaches(each.pdf) + qpdf_complaints(each.pdf)
            told = differences(expected.words, structure_text(each.pdf))[:SHOWN]
            found += [f"structure tree: {problem}" for problem in told]
            problems += [f"{each.name}: {problem}" for problem in found]
        unseen, seen = test(rendered[0].pdf)
    print(f"{len(rendered)} files pass {len(RULES)} rules" if not problems else "\n".join(problems))
    print("\n".join(unseen + [f"{seen} damages seen"]))
    return 1 if problems or unseen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
