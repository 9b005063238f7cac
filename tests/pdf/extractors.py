"""The readers: each turns PDFs into text, one string a file, its pages ended by form feeds."""

import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
JARS = Path("/usr/share/java")
PDFBOX = ("pdfbox2", "fontbox2", "commons-logging")


def output_of(command):
    """Standard output of a command, which must succeed."""
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode('utf-8', 'replace').strip()}")
    return done.stdout.decode("utf-8", "replace")


def poppler(*options):
    return lambda paths: [output_of(["pdftotext", "-enc", "UTF-8", *options, path, "-"]) for path in paths]


def mutool(paths):
    return [output_of(["mutool", "draw", "-q", "-F", "txt", path]) for path in paths]


def pdfminer(paths):
    from pdfminer.high_level import extract_text  # slow to import, and not every run needs it

    return [extract_text(path) for path in paths]


def pypdf(paths):
    from pypdf import PdfReader  # as above

    return ["".join(page.extract_text() + "\n\f" for page in PdfReader(path).pages) for path in paths]


def written_beside(paths, suffix):
    return [Path(path + suffix).read_text(encoding="utf-8") for path in paths]


def pdfjs(paths):
    output_of(["node", str(HERE / "pdfjs_text.mjs"), *paths])
    return written_beside(paths, ".pdfjs.txt")


def java(program, jars, *arguments):
    """Runs a one-file Java program of this folder on Debian's jars; one start of the machine for all arguments."""
    path = ":".join(str(JARS / f"{jar}.jar") for jar in jars)
    return output_of(["java", "-XX:TieredStopAtLevel=1", "-cp", path, str(HERE / program), *arguments])


def pdfbox(paths):
    java("PdfboxText.java", PDFBOX, *paths)
    return written_beside(paths, ".pdfbox.txt")


READERS = {
    "pdftotext": poppler(),
    "pdftotext -raw": poppler("-raw"),
    "pdftotext -layout": poppler("-layout"),
    "mutool": mutool,
    "pdf.js": pdfjs,
    "pdfminer": pdfminer,
    "pypdf": pypdf,
    "PDFBox": pdfbox,
}
