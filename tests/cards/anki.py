"""What Anki's sources say of its collections: schema 11, how notes are known and counted, how a package is imported."""

import hashlib
import html
import re

# Anki, rslib/src/storage/schema11.sql: (name, type, not null, primary key) of each column.
_ID = ("id", "integer", 0, 1)


def _columns(integers, texts=()):
    return [(name, "text" if name in texts else "integer", 1, 0) for name in integers.split()]


TABLES = {
    "col": [_ID] + _columns("crt mod scm ver dty usn ls conf models decks dconf tags",
                            ("conf", "models", "decks", "dconf", "tags")),
    "notes": [_ID] + _columns("guid mid mod usn tags flds sfld csum flags data", ("guid", "tags", "flds", "data")),
    "cards": [_ID] + _columns("nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data",
                              ("data",)),
    "revlog": [_ID] + _columns("cid usn ease ivl lastIvl factor time type"),
    "graves": _columns("usn oid type"),
}
INDEXES = {
    "ix_notes_usn": ("notes", ["usn"]),
    "ix_cards_usn": ("cards", ["usn"]),
    "ix_revlog_usn": ("revlog", ["usn"]),
    "ix_cards_nid": ("cards", ["nid"]),
    "ix_cards_sched": ("cards", ["did", "queue", "due"]),
    "ix_revlog_cid": ("revlog", ["cid"]),
    "ix_notes_csum": ("notes", ["csum"]),
}

# Members without which Anki does not read the JSON: those without a default in the schema11.rs of notetype, decks and
# deckconfig.
NOTE_TYPE = "id name type mod usn sortf did tmpls flds css".split()
FIELD = "name ord sticky rtl font size".split()
TEMPLATE = "name ord qfmt afmt".split()
DECK = "id mod name usn lrnToday revToday newToday timeToday collapsed dyn conf".split()
OPTIONS = "id mod name usn maxTaken autoplay timer new rev lapse".split()

_TAGS = re.compile(r"(?si)<!--.*?-->|<style.*?>.*?</style>|<script.*?>.*?</script>|<.*?>")


def stripped(field):
    """A field without markup (rslib/src/text.rs; the fields of our notes hold no media)."""
    text = _TAGS.sub("", field)
    return html.unescape(text).replace("\u00a0", " ") if "&" in text else text


def checksum(text):
    """rslib/src/notes/mod.rs, field_checksum."""
    return int.from_bytes(hashlib.sha1(text.encode()).digest()[:4], "big")


class Collection:
    """Somebody's notes, into which packages are imported (rslib/src/import_export/package/apkg/import/notes.rs)."""

    def __init__(self):
        self.notes = {}

    def import_notes(self, rows):
        """(added, replaced, left as they were) of rows of (guid, note type, seconds, fields)."""
        counts = [0, 0, 0]
        for guid, kind, seconds, fields in rows:
            known = self.notes.get(guid)
            if known is None:
                counts[0] += 1
            elif known[0] == kind and known[1] < seconds:
                counts[1] += 1
            else:
                counts[2] += 1
                continue
            self.notes[guid] = (kind, seconds, fields)
        return tuple(counts)
