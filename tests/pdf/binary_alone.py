#!/usr/bin/python3
"""binary_alone.py BINARY: the binary alone, in an empty folder with an empty environment, renders a profile.

No home, no templates, no font configuration; every font of the result is embedded.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from render import examples, run

EMPTY = {"FONTCONFIG_FILE": "/nonexistent", "FONTCONFIG_PATH": "/nonexistent"}


def fonts(pdf):
    """(name, embedded) of each font, as poppler lists them below two lines of heads."""
    rows = run("pdffonts", pdf).decode().splitlines()[2:]
    return [(row.split()[0], row.split()[-5]) for row in rows]


def render_alone(binary, profile, folder):
    shutil.copy(binary, folder / "shortlist")
    shutil.copy(profile, folder / "profile.toml")
    command = ["./shortlist", "resume", "profile.toml"]
    done = subprocess.run(command, cwd=folder, env=EMPTY, capture_output=True, check=False)
    if done.returncode != 0:
        return [], [f"exit {done.returncode}: {done.stderr.decode('utf-8', 'replace')}"]
    (folder / "shortlist").unlink()
    (folder / "profile.toml").unlink()
    return sorted(folder.iterdir()), []


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    problems = []
    for profile in examples():
        with tempfile.TemporaryDirectory() as name:
            left, found = render_alone(arguments[0], profile, Path(name))
            problems += found
            if not found and [path.suffix for path in left] != [".pdf"]:
                problems.append(f"{profile.name} left {[path.name for path in left]}")
            for pdf in left:
                problems += [f"{pdf.name}: {font} is not embedded" for font, is_in in fonts(pdf) if is_in != "yes"]
                problems += [] if fonts(pdf) else [f"{pdf.name} has no fonts"]
    print("\n".join(problems) or "the binary alone renders every example")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
