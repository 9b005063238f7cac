#!/usr/bin/python3
"""preflight.py WRITE_A1B: PDFBox's validator accepts the PDF/A-1b flavour of every example in every theme.

WRITE_A1B is the program built from write_a1b.cpp. A damaged copy must be refused, or the validator proves nothing.
"""

import itertools
import sys
import tempfile
from pathlib import Path

from extractors import java
from render import PAPERS, ROOT, examples, run

PREFLIGHT = ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io", "javax.activation",
             "jaxb-api")


def write_all(writer, folder):
    themes = sorted((ROOT / "templates" / "themes").glob("*.toml"))
    for profile, theme, paper in itertools.product(examples(), themes, PAPERS):
        path = folder / f"{profile.stem}-{theme.stem}-{paper}.pdf"
        path.write_bytes(run(writer, profile, theme, ROOT / "templates" / "locales" / "en.toml", paper))
        yield path


def damaged_copy(path, folder):
    """A copy that keeps its length and claims to be of a part of PDF/A that does not exist."""
    data = path.read_bytes()
    damaged = data.replace(b"<pdfaid:part>1<", b"<pdfaid:part>9<")
    if damaged == data:
        raise RuntimeError(f"{path.name} does not say that it is PDF/A-1")
    copy = folder / "damaged.pdf"
    copy.write_bytes(damaged)
    return copy


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as name:
        paths = list(write_all(arguments[0], Path(name)))
        damaged = damaged_copy(paths[0], Path(name))
        report = java("Preflight.java", PREFLIGHT, *map(str, paths), str(damaged))
    expected = [f"valid {path}" for path in paths] + [f"invalid {damaged}"]
    verdicts = [line for line in report.splitlines() if not line.startswith("  ")]
    if verdicts != expected:
        print(report)
        return 1
    print(f"{len(paths)} files are valid PDF/A-1b, a damaged one is not")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
