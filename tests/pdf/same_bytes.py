#!/usr/bin/python3
"""same_bytes.py BINARY: the same profile gives the same bytes, whoever runs it, where and when.

Runs each example several times: in the C, German and Turkish locales (made on the spot by localedef), in three time
zones, and at several moments of several days (told by faketime).
"""

import hashlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from render import examples, run

LOCALES = ("de_DE", "tr_TR")
ZONES = ("UTC", "Asia/Kathmandu", "America/Los_Angeles")
MOMENTS = ("2024-02-29 00:00:01", "2024-02-29 23:59:58", "2031-12-31 12:34:56")
# faketime is preloaded before the sanitizers of a test build, which mind that.
PLAIN = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC", "ASAN_OPTIONS": "verify_asan_link_order=0:detect_leaks=0"}


def make_locales(folder):
    for name in LOCALES:
        subprocess.run(["localedef", "-i", name, "-f", "UTF-8", str(Path(folder) / f"{name}.UTF-8")], check=True)


def surroundings(locales):
    """(what is different, environment, words before the command)"""
    yield "first run", PLAIN, []
    yield "second run", PLAIN, []
    for name in LOCALES:
        yield name, PLAIN | {"LC_ALL": f"{name}.UTF-8", "LANGUAGE": name, "LOCPATH": locales}, []
    for zone in ZONES:
        yield zone, PLAIN | {"TZ": zone}, []
    for moment in MOMENTS:
        yield moment, PLAIN, ["faketime", "-f", f"@{moment}"]
    yield "another umask and home", PLAIN | {"HOME": locales, "USER": "somebody", "SOURCE_DATE_EPOCH": "1"}, []


def digest(binary, profile, environment, before):
    with tempfile.TemporaryDirectory() as folder:
        command = [*before, binary, "resume", str(profile), "-o", "resume.pdf"]
        subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
        return hashlib.sha256((Path(folder) / "resume.pdf").read_bytes()).hexdigest()


def locale_is_real(locales):
    """True when the made locales are found: a test in a locale that silently became C proves nothing."""
    environment = PLAIN | {"LC_ALL": "de_DE.UTF-8", "LOCPATH": locales}
    return run("locale", "decimal_point", env=environment) == b",\n"


def time_is_told():
    return run("faketime", "-f", f"@{MOMENTS[0]}", "date", "+%F", env=PLAIN) == b"2024-02-29\n"


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    binary, problems, runs = os.path.realpath(arguments[0]), [], 0
    with tempfile.TemporaryDirectory() as locales:
        make_locales(locales)
        problems += [] if locale_is_real(locales) else ["the locales that were made are not found"]
        problems += [] if time_is_told() else ["faketime does not tell the time"]
        for profile in examples():
            digests = {what: digest(binary, profile, environment, before)
                       for what, environment, before in surroundings(locales)}
            runs += len(digests)
            problems += [f"{profile.name}: {what} gives other bytes"
                         for what, found in digests.items() if found != digests["first run"]]
    print("\n".join(problems) or f"{runs} runs, the same bytes for each profile")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
