#!/usr/bin/python3
"""privacy.py BINARY: what is private is in no output.

A profile and a job full of private strings go through every command that writes something, with and without --redact.
Each private string is searched in every byte: of PDFs also in their decompressed streams, in their strings of UTF-16,
and in what pdftotext and pdfinfo read. A public string must be found in each output: else the search itself is blind.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from render import run

PUBLIC = "Quxpublic"
PRIVATE = [f"Qx{name}" for name in
           "note work position project education volunteer section situation task action result salary permit".split()]
CONTACT = {
    "phone": ["600 100 217", "600100217"],
    "email": ["zoe.kept@example.com"],
    "location": ["Kraśnik"],
    "links": ["zoe-own.example", "forge.example/zoe", "fjord-kept.example", "project-kept.example", "inline-kept.example"],
}
PROFILE = """[person]
name = "Zoe Quxpublic"
headline = "Backend Engineer"
email = "zoe.kept@example.com"
phone = "+48 600 100 217"
location = "Kraśnik"
website = "https://zoe-own.example"
links = [{ label = "Forge", url = "https://forge.example/zoe" }]
summary = "Backend engineer in payments, who writes [about it](https://inline-kept.example)."

[[work]]
company = "Fjordpay"
title = "Engineer"
url = "https://fjord-kept.example"
start = "2021-04"
highlights = [
  { text = "Cut checkout latency from 900 ms to 180 ms by adding Redis in front of PostgreSQL", id = "cut", note = "Qxnote" },
  { text = "Led four engineers through the ledger migration to PostgreSQL", id = "led", note = "Qxwork" },
]

[[work]]
company = "Kupferbahn"
start = "2015"
end = "2021-03"
[[work.positions]]
title = "Engineer"
start = "2015"
end = "2021-03"
highlights = [{ text = "Built the seat reservation in Go for 300 requests a second", id = "seat", note = "Qxposition" }]

[[projects]]
name = "pgdrain"
url = "https://project-kept.example"
start = "2019"
end = "2020"
highlights = [{ text = "Moved rows in Go", note = "Qxproject" }]

[[education]]
institution = "University of Turku"
end = "2014"
highlights = [{ text = "Wrote a thesis about queues", note = "Qxeducation" }]

[[volunteer]]
organization = "Code club"
highlights = [{ text = "Taught Python", note = "Qxvolunteer" }]

[[sections]]
title = "Teaching"
entries = [{ title = "Courses", highlights = [{ text = "Held a course", note = "Qxsection" }] }]

[[skills]]
name = "Languages"
items = ["Go", "Python"]

[[stories]]
highlight = "cut"
situation = "Qxsituation"
task = "Qxtask"
action = "Qxaction"
result = "Qxresult"
letter = "In 2022 I put Redis in front of PostgreSQL and cut the latency of the checkout from 900 ms to 180 ms."
"""
JOB = """company = "Acme"
title = "Backend Engineer"
why = "Acme moves the [freight](https://inline-kept.example/freight) that my last two employers only counted."
description = '''
Requirements
- 3 years of experience with Go
- PostgreSQL and Redis
'''
[prep]
logistics = { salary = "Qxsalary", permit = "Qxpermit" }
"""
COMMANDS = [
    "resume profile.toml -o resume.pdf",
    "resume profile.toml -o resume.txt",
    "resume profile.toml --dump-layout",
    "resume profile.toml --job job.toml --pages 1 --drop --why -o tailored.pdf",
    "resume profile.toml --job job.toml --pages 1 -o compact.pdf --theme compact",
    "check profile.toml --job job.toml",
    "check profile.toml --job job.toml --format json",
    "check profile.toml --job job.toml --format csv",
    "check profile.toml --job job.toml --format md",
    "check profile.toml --job job.toml -o report.pdf",
    "check profile.toml --role api",
    "letter profile.toml --job job.toml -o letter.pdf",
    "letter profile.toml --job job.toml -o letter.txt",
    "letter profile.toml --job job.toml -o letter.md",
    "apply profile.toml --job job.toml -o out/",
    "prep profile.toml --job job.toml --for interviewer -o guide.pdf",
    "prep profile.toml --job job.toml --for interviewer -o guide.md",
    "diff profile.toml other.toml",
    "diff profile.toml other.toml --format json",
]
REDACTED = [
    "resume profile.toml -o resume.pdf",
    "resume profile.toml -o resume.txt",
    "resume profile.toml --job job.toml --pages 1 --drop -o tailored.pdf",
    "apply profile.toml --job job.toml -o out/",
]


def pdf_bytes(path):
    """All that is in a PDF, by whoever looks."""
    plain = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", path, "-"], capture_output=True, check=True).stdout
    return [plain, run("pdftotext", path, "-"), run("pdfinfo", path), run("pdfinfo", "-url", path),
            run("pdfinfo", "-struct-text", path)]


def found(words, blobs):
    return [word for word in words
            if any(word.encode(code) in blob for code in ("utf-8", "utf-16-be", "latin-1", "ascii")
                   if encodable(word, code) for blob in blobs)]


def encodable(word, code):
    try:
        word.encode(code)
    except UnicodeEncodeError:
        return False
    return True


def outputs(binary, command, folder):
    """The outputs of a command by name, each as a list of byte strings."""
    done = subprocess.run([binary, *command.split()], cwd=folder, capture_output=True, check=False)
    if done.returncode > 1:
        raise RuntimeError(f"{command} gave {done.returncode}: {done.stderr.decode('utf-8', 'replace')}")
    yield "standard streams", [done.stdout, done.stderr]
    for path in sorted(Path(folder).rglob("*")):
        if path.is_dir() or path.suffix == ".toml":
            continue
        yield path.name, [path.read_bytes()] + (pdf_bytes(path) if path.suffix == ".pdf" else [])


def search(binary, command, words):
    """Problems of one command, and how many files it wrote."""
    problems, files = [], 0
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "profile.toml").write_text(PROFILE, encoding="utf-8")
        (Path(folder) / "other.toml").write_text(PROFILE.replace("900 ms to", "800 ms to"), encoding="utf-8")
        (Path(folder) / "job.toml").write_text(JOB, encoding="utf-8")
        for name, blobs in outputs(binary, command, folder):
            problems += [f"{command}: {name} has {word}" for word in found(words, blobs)]
            if name != "standard streams":
                files += 1
                if not found([PUBLIC], blobs):
                    problems.append(f"{command}: the search does not even find the name in {name}")
    if "-o" in command.split() and not files:
        problems.append(f"{command}: wrote nothing that could be searched")
    return problems, files


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    binary, problems, files = str(Path(arguments[0]).resolve()), [], 0
    contact = [word for words in CONTACT.values() for word in words]
    redact = " --redact " + ",".join(CONTACT)
    runs = [(command, PRIVATE) for command in COMMANDS]
    runs += [(command + redact, PRIVATE + contact) for command in REDACTED]
    runs += [(REDACTED[0] + " --redact " + field, words) for field, words in CONTACT.items()]
    for command, words in runs:
        told, written = search(binary, command, words)
        problems += told
        files += written
    blind = [word for word in contact if not search(binary, REDACTED[0], [word])[0]]
    problems += [f"the search does not find {word} where it is" for word in blind if word != "600100217"]
    print("\n".join(problems) if problems else f"{len(runs)} runs, {files} files: nothing private in them")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
