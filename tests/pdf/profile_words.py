"""Checks a resume's text against the strings of its profile: all that should be shown is there, and nothing else.

Written from the description of the files people write, not from the composer: it knows what a section shows, and leaves
open in which order and with which separators an entry shows it.
"""

import re
import tomllib
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

MARKUP = ((r"\[([^\]]*)\]\([^)]*\)", r"\1"), (r"\*\*(.+?)\*\*", r"\1"), (r"(?<!\w)\*(\S(?:.*?\S)?)\*(?!\w)", r"\1"),
          (r"`([^`]*)`", r"\1"), (r"\\([\\*`\[\]_])", r"\1"))
SEPARATORS = re.compile(r"[\s·•|,;:()–—-]+")
SHOWN_KEYS = ("name", "company", "title", "institution", "organization", "role", "degree", "field", "location",
              "issuer", "publisher", "event", "subtitle", "summary", "reason", "text", "level", "grade")
LISTED_KEYS = ("items", "courses", "skills")
PERSON_KEYS = ("name", "headline", "email", "phone", "location")


@dataclass
class Entry:
    """What one entry shows: of each tuple in `shown` one string; strings in `maybe` may be left out.

    `asides` are those that stand at the right of a line: dates and periods.
    """

    shown: list = field(default_factory=list)
    asides: list = field(default_factory=list)
    maybe: list = field(default_factory=list)


@dataclass
class Section:
    heading: str
    entries: list


def load(path):
    with open(path, "rb") as file:
        return tomllib.load(file)


def plain(value):
    """A text of the profile as it is seen: English, without markup."""
    text = value.get("en", next(iter(value.values()))) if isinstance(value, dict) else value
    for pattern, replacement in MARKUP:
        text = re.sub(pattern, replacement, text)
    return " ".join(text.split())


def date(value, locale):
    parts = str(value).split("-")
    if len(parts) == 1:
        return parts[0]
    month = locale["months"][int(parts[1]) - 1]
    if len(parts) == 2:
        return locale["month_year"].format(month=month, year=parts[0])
    return locale["day_month_year"].format(month=month, year=parts[0], day=int(parts[2]))


def period(entry, locale, is_open):
    """How the time of an entry is written; without an end it goes on, where that makes sense (`is_open`)."""
    if "date" in entry:
        return date(entry["date"], locale)
    start, end = entry.get("start"), entry.get("end", "present" if is_open else None)
    if start is None and end is None:
        return None
    start = date(start, locale) if start is not None else None
    end = locale["present"] if end == "present" else date(end, locale) if end is not None else None
    return locale["range"].format(start=start, end=end) if start and end and start != end else start or end


def address(url):
    return re.sub(r"^(https?://|mailto:|tel:)", "", url).rstrip("/")


def highlight(item):
    return plain(item["text"] if isinstance(item, dict) and "text" in item else item)


def entry_of(table, locale, is_open=False):
    entry = Entry([(plain(table[key]),) for key in SHOWN_KEYS if key in table])
    entry.shown += [(plain(item),) for key in LISTED_KEYS for item in table.get(key, [])]
    entry.shown += [(highlight(item),) for item in table.get("highlights", [])]
    when = period(table, locale, is_open)
    add_aside(entry, when)
    for position in table.get("positions", []):
        part = entry_of(position, locale, True)
        entry.shown += part.shown
        entry.asides += part.asides
    return entry


def add_aside(entry, when):
    if when:
        entry.shown.append((when,))
        entry.asides.append(when)


def work_of(table, locale):
    entry = entry_of(table, locale, "positions" not in table)
    if "positions" in table:
        add_aside(entry, whole_period(table["positions"], locale))
    return entry


def project_of(table, locale):
    entry = entry_of(table, locale, True)
    entry.shown += [(address(table["url"]),)] if "url" in table else []
    return entry


def whole_period(positions, locale):
    """From the first start to the last end of several positions, newest first."""
    first, last = positions[-1], positions[0]
    return period({"start": first["start"], "end": last.get("end", "present")}, locale, True)


def open_of(table, locale):
    return entry_of(table, locale, True)


ENTRIES = {"work": work_of, "projects": project_of, "volunteer": open_of, "breaks": open_of}


def head_of(profile):
    person = profile["person"]
    entry = Entry([(plain(person[key]),) for key in PERSON_KEYS if key in person])
    if "website" in person:
        entry.shown.append((address(person["website"]),))
    for link in person.get("links", []):
        entry.shown.append((address(link["url"]),))
        entry.maybe.append(plain(link["label"]))
    entry.shown += [(plain(person[key]),) for key in profile.get("resume", {}).get("show", []) if key in person]
    return entry


def sections_of(profile, order, locale):
    """The sections that have something to show, in order."""
    for name in profile.get("resume", {}).get("sections", order):
        if name == "summary":
            if "summary" in profile["person"]:
                yield Section(locale["sections"][name], [Entry([(plain(profile["person"]["summary"]),)])])
        elif name == "sections":
            for own in profile.get(name, []):
                entries = [entry_of(entry, locale) for entry in own.get("entries", [])]
                text = [Entry([(plain(own["text"]),)])] if "text" in own else []
                yield Section(plain(own["title"]), entries + text)
        elif profile.get(name):
            read = ENTRIES.get(name, entry_of)
            yield Section(locale["sections"][name], [read(entry, locale) for entry in profile[name]])


def find_free(text, used, wanted, start=0):
    """Where `wanted` stands in `text` as whole words of which none is used yet, or -1."""
    at = text.find(wanted, start)
    while at >= 0:
        end = at + len(wanted)
        whole = not (text[at - 1 : at].isalnum() and wanted[0].isalnum()) and not (
            text[end : end + 1].isalnum() and wanted[-1].isalnum())
        if whole and not any(used[at:end]):
            return at
        at = text.find(wanted, at + 1)
    return -1


def use(text, used, wanted):
    at = find_free(text, used, wanted)
    if at >= 0:
        used[at : at + len(wanted)] = b"\1" * len(wanted)
    return at


def check_section(name, text, entries, words):
    """Problems of one section's text. Long strings are looked for first: a short one may be part of a long one."""
    text = " ".join(text.split())
    used, first = bytearray(len(text)), {}
    shown = [(max(forms, key=len), forms, number) for number, entry in enumerate(entries) for forms in entry.shown]
    for _, forms, number in sorted(shown, key=lambda item: -len(item[0])):
        at = next((at for at in (use(text, used, form) for form in forms) if at >= 0), -1)
        if at < 0:
            yield f"{name}: {forms[0]!r} is missing"
        first[number] = min(at, first.get(number, len(text)))
    if list(first.values()) and [first[n] for n in sorted(first)] != sorted(first.values()):
        yield f"{name}: entries are out of order"
    maybe = {form for entry in entries for form in entry.maybe if form}
    for form in sorted(maybe, key=lambda form: (-len(form), form)):
        use(text, used, form)
    rest = "".join(" " if taken else letter for letter, taken in zip(text, used))
    extra = [word for word in SEPARATORS.split(rest) if word and word not in words]
    if extra:
        yield f"{name}: nobody wrote {' '.join(extra)!r}"


def capitals(text, locale):
    """`text` in capitals as its language writes them: Turkish keeps the dot of its i, Greek drops the accents."""
    if locale["tag"] == "tr":
        text = text.replace("i", "İ")
    if locale["tag"] == "el":
        text = unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).replace("\u0301", ""))
    return text.upper()


def check_text(profile, text, theme, locale):
    """Problems of a resume's plain text, which has its headings in capitals on lines of their own."""
    sections = list(sections_of(profile, theme["resume"]["sections"], locale))
    words = {word for phrase in locale["words"].values() for word in SEPARATORS.split(phrase)}
    blocks, place = [""], 0
    for line in text.splitlines():
        if place < len(sections) and line.strip() == capitals(sections[place].heading, locale):
            place += 1
            blocks.append("")
        else:
            blocks[-1] += line + "\n"
    problems = [f"no heading {capitals(section.heading, locale)!r} in its place" for section in sections[place:]]
    problems += check_section("head", blocks[0], [head_of(profile)], words)
    for section, block in zip(sections, blocks[1:]):
        problems += check_section(section.heading, block, section.entries, words)
    return problems


def toml_of(root, kind, name):
    return load(Path(root) / "templates" / kind / f"{name}.toml")
