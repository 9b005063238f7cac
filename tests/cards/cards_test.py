#!/usr/bin/python3
"""cards_test.py BINARY: the cards of interview packs, as a package and as a text.

Three examples with a job each, and a resume full of characters that HTML, SQL and tables mind. The package must be a
ZIP with a sound database of Anki's schema 11; checksums and sort fields must be those that Anki would find; importing
it twice must add nothing, and the deck of a later day must replace what it asks again. The text must hold the same
notes.
"""

import csv
import json
import sqlite3
import subprocess
import sys
import tempfile
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import anki

ROOT = Path(__file__).resolve().parents[2]
DAY, LATER = "2026-11-24", "2026-11-25"
PAIRS = [("junior-backend", "python-api-developer"), ("senior-backend", "senior-payments-backend"),
         ("staff-backend", "staff-platform-engineer")]
HEADERS = ["#separator:tab", "#html:true", "#notetype:Basic", "#guid column:1", "#deck column:2", "#tags column:5"]
ELEMENTS = {"p", "b", "i", "ul", "ol", "li", "br", "small", "code", "a"}
SECRETS = ["Qxnote", "Qxsalary"]
HOSTILE = r"""
[person]
name = "Ann \"O'Hara\" <b>"
email = "ann@example.com"
[[work]]
company = "R&D \"Box\""
title = "Engineer <script>alert(1)</script>"
start = "2020-01"
highlights = [
  { id = "cut", note = "Qxnote", text = "Cut <b>p99</b> from 900 ms to 180 ms & \"halved\"\tuse of [sound:x.mp3]" },
  "Moved 'robert'); drop table notes;-- to PostgreSQL in 3 months",
]
[[stories]]
highlight = "cut"
situation = "Line one\nline two with <i>tags</i> & \"quotes\""
"""
JOB = """
company = 'A::B "C"'
title = "Engineer"
description = "You know Go, Kafka and PostgreSQL."
[prep]
logistics = { salary = "Qxsalary" }
"""


class Balance(HTMLParser):
    """Whether every element is known and closed in its order."""

    def __init__(self):
        super().__init__()
        self.open, self.problems = [], []

    def handle_starttag(self, tag, attrs):
        if tag not in ELEMENTS or (attrs and tag != "a"):
            self.problems.append(f"<{tag} {attrs}>")
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}>")


def html_problems(text):
    parser = Balance()
    parser.feed(text)
    parser.close()
    return parser.problems + [f"<{tag}> is left open" for tag in parser.open]


def prep(binary, profile, job, day, cards, folder):
    command = [binary, "prep", str(profile), "--job", str(job), "--today", day, "--cards", str(cards), "-o", "pack.md"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


def open_package(path, folder):
    """The database of a package, and what is wrong with its archive."""
    with zipfile.ZipFile(path) as archive:
        names, broken = archive.namelist(), archive.testzip()
        problems = [] if names == ["collection.anki2", "media"] else [f"the archive holds {names}"]
        problems += [f"{broken} is broken"] if broken else []
        problems += [] if json.loads(archive.read("media")) == {} else ["there are media"]
        problems += [] if archive.infolist()[0].date_time == (1980, 1, 1, 0, 0, 0) else ["the archive tells a time"]
        archive.extract("collection.anki2", folder)
    database = sqlite3.connect(f"{folder}/collection.anki2")
    return database, problems


def schema_problems(database):
    problems = [f"integrity: {row[0]}" for row in database.execute("pragma integrity_check") if row[0] != "ok"]
    found = {name for name, in database.execute("select name from sqlite_master where type = 'table'")}
    problems += [f"tables {found ^ set(anki.TABLES)}"] if found != set(anki.TABLES) else []
    for table, columns in anki.TABLES.items():
        have = [(name, kind.lower(), needed, key) for _, name, kind, needed, _, key in
                database.execute(f"pragma table_info({table})")]
        problems += [] if have == columns else [f"{table} has {have}"]
    indexes = {name: (table, [row[2] for row in database.execute(f"pragma index_info({name})")]) for name, table in
               database.execute("select name, tbl_name from sqlite_master where type = 'index'")}
    problems += [] if indexes == anki.INDEXES else [f"indexes {indexes}"]
    for pragma, value in (("encoding", "UTF-8"), ("page_size", 4096), ("user_version", 0), ("journal_mode", "delete")):
        have = database.execute(f"pragma {pragma}").fetchone()[0]
        problems += [] if have == value else [f"{pragma} is {have}"]
    return problems


def lacking(what, members, wanted):
    return [f"{what} lacks {name}" for name in wanted if name not in members]


def settings_problems(database):
    """Of the one row of col; also the ids of note types and decks."""
    rows = database.execute("select id, ver, crt, mod, scm, conf, models, decks, dconf, tags from col").fetchall()
    (number, version, created, changed, _), texts = rows[0][:5], rows[0][5:]
    conf, models, decks, options, tags = map(json.loads, texts)
    problems = [] if (len(rows), number, version) == (1, 1, 11) else [f"col has {rows[0][:5]} and {len(rows)} rows"]
    problems += [] if changed == created * 1000 and tags == {} else [f"times {created} and {changed}, tags {tags}"]
    for key, model in models.items():
        problems += lacking("note type", model, anki.NOTE_TYPE) + ([] if int(key) == model["id"] else ["model's id"])
        problems += [each for field in model["flds"] for each in lacking("field", field, anki.FIELD)]
        problems += [each for template in model["tmpls"] for each in lacking("template", template, anki.TEMPLATE)]
        problems += [] if [field["name"] for field in model["flds"]] == ["Front", "Back"] else ["other fields"]
    for key, deck in decks.items():
        problems += lacking("deck", deck, anki.DECK) + ([] if int(key) == deck["id"] else ["deck's id"])
        problems += [] if str(deck["conf"]) in options else ["a deck without options"]
    problems += [each for option in options.values() for each in lacking("options", option, anki.OPTIONS)]
    problems += [] if "1" in decks and "1" in options and len(decks) == 2 else [f"decks {list(decks)}"]
    problems += [] if str(conf["curDeck"]) in decks and str(conf["curModel"]) in models else ["conf names what is not"]
    return problems, models, decks


def note_problems(database, models):
    problems, guids, fronts = [], set(), set()
    query = "select id, guid, mid, usn, tags, flds, sfld, csum, flags, data from notes"
    for number, guid, model, usn, tags, fields, sort, checksum, flags, data in database.execute(query):
        parts = fields.split("\x1f")
        text = anki.stripped(parts[0])
        fine = {
            "two fields": len(parts) == 2 and all(parts),
            "note type": str(model) in models,
            "sort field": sort == text,
            "checksum": checksum == anki.checksum(text),
            "tags": tags.startswith(" ") and tags.endswith(" ") and len(tags.split()) >= 3 and "  " not in tags,
            "defaults": (usn, flags, data) == (-1, 0, ""),
            "guid": guid not in guids,
            "front": text not in fronts,
            "id": 10**12 <= number < 2 * 10**12,
        }
        guids.add(guid)
        fronts.add(text)
        problems += [f"note {guid}: {what}: {fields[:200]!r}" for what, is_so in fine.items() if not is_so]
        problems += [f"note {guid}: {each}" for part in parts for each in html_problems(part)]
    return problems


def card_problems(database, decks):
    notes = {number for number, in database.execute("select id from notes")}
    cards = database.execute("select nid, did, ord, due, type, queue, ivl, factor, reps, lapses, left, odue, odid, "
                             "flags, data from cards order by due").fetchall()
    problems = [] if sorted(card[0] for card in cards) == sorted(notes) else ["not one card for each note"]
    ordered = [card[3] for card in cards] == list(range(1, len(cards) + 1))
    problems += [] if ordered else ["the order is not 1, 2, 3 …"]
    for card in cards:
        ours = str(card[1]) in decks and card[1] != 1
        if not ours or card[2] != 0 or any(card[4:-1]) or card[-1] != "":
            problems.append(f"card {card}")
    return problems


def text_problems(path, database, decks):
    lines = path.read_text(encoding="utf-8").split("\n")
    problems = [] if lines[:len(HEADERS)] == HEADERS and lines[-1] == "" else [f"the headers are {lines[:9]}"]
    body = lines[len(HEADERS):-1]
    problems += [f"Anki would take {line[:40]!r} for a comment" for line in body if line.startswith("#")]
    rows = list(csv.reader(body, delimiter="\t", strict=True))
    names = {deck["name"] for deck in decks.values()} - {"Default"}
    wanted = [[guid, *names, *fields.split("\x1f"), tags.strip()] for guid, fields, tags in
              database.execute("select guid, flds, tags from notes join cards on nid = notes.id order by due")]
    return problems + ([] if rows == wanted else ["the text does not hold the notes of the package"])


def notes_of(database):
    return database.execute("select guid, mid, mod, flds from notes").fetchall()


def check(binary, profile, job, folder):
    """What is wrong with the cards of one resume for one job, and its notes of a day and of the next."""
    package, text = Path(folder) / "cards.apkg", Path(folder) / "cards.tsv"
    prep(binary, profile, job, DAY, package, folder)
    first = package.read_bytes()
    prep(binary, profile, job, DAY, package, folder)
    problems = [] if package.read_bytes() == first else ["the same input gives other bytes"]
    prep(binary, profile, job, DAY, text, folder)
    database, found = open_package(package, folder)
    problems += found + schema_problems(database)
    found, models, decks = settings_problems(database)
    problems += found + note_problems(database, models) + card_problems(database, decks)
    problems += text_problems(text, database, decks)
    notes = notes_of(database)
    dump = "\n".join(database.iterdump()) + text.read_text(encoding="utf-8")
    problems += [f"{secret} is on a card" for secret in SECRETS if secret in dump]
    database.close()
    prep(binary, profile, job, LATER, package, folder)
    database, _ = open_package(package, folder)
    later = notes_of(database)
    database.close()
    problems += import_problems(notes, later)
    print(f"{profile.stem}, {job.stem}: {len(notes)} cards, {len(first)} bytes")
    return [f"{profile.stem}: {problem}" for problem in problems[:20]], notes


def import_problems(notes, later):
    somebody = anki.Collection()
    runs = [somebody.import_notes(each) for each in (notes, notes, later)]
    same = len({note[0] for note in notes} & {note[0] for note in later})
    wanted = [(len(notes), 0, 0), (0, 0, len(notes)), (len(later) - same, same, 0)]
    problems = [] if runs == wanted else [f"imported thrice: {runs} instead of {wanted}"]
    return problems + ([] if same > 0.9 * len(notes) else [f"only {same} of {len(notes)} are known on the next day"])


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    binary, problems = str(Path(arguments[0]).resolve()), []
    with tempfile.TemporaryDirectory() as folder:
        hostile, job = Path(folder) / "hostile.toml", Path(folder) / "job.toml"
        hostile.write_text(HOSTILE, encoding="utf-8")
        job.write_text(JOB, encoding="utf-8")
        for profile, ad in PAIRS:
            problems += check(binary, ROOT / f"examples/{profile}.toml", ROOT / f"examples/jobs/{ad}.toml", folder)[0]
        found, notes = check(binary, hostile, job, folder)
        problems += found
        everything = "".join(note[3] for note in notes)
        for words in ("&lt;b&gt;p99&lt;/b&gt;", "&quot;halved&quot;", "drop table notes;--", "&#91;sound:x.mp3]"):
            problems += [] if words in everything else [f"hostile: {words} is nowhere"]
    print("\n".join(problems) or "all cards are as Anki has them (by its schema: Anki itself was not run)")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
