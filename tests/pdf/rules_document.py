"""Rules about the file as a whole: syntax, trailer, catalog, pages, outline."""

import re

from pdf_file import DEPTH, listed, resolve
from pypdf.generic import (ArrayObject, ByteStringObject, DictionaryObject, NameObject, NumberObject, StreamObject,
                           TextStringObject)
from rulebook import Rulebook

rule = Rulebook()

LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


def values_of(value):
    """A value and everything direct inside it."""
    yield value
    if isinstance(value, ArrayObject):
        for item in value:
            yield from values_of(item)
    elif isinstance(value, DictionaryObject):
        for key in value:
            yield key
            yield from values_of(value.raw_get(key))


def dictionaries_of(pdf):
    for number, top in pdf.objects.items():
        for value in values_of(top):
            if isinstance(value, DictionaryObject):
                yield number, value


@rule("pdfa-6.1.2-header", "the first line states a version, the second marks the file as binary")
def header(pdf):
    if not re.match(rb"%PDF-1\.[4-7]\r?\n%[\x80-\xff]{4}", pdf.raw):
        yield f"begins with {pdf.raw[:16]!r}"


@rule("pdfa-6.1.3-end-of-file", "nothing follows the last end-of-file mark")
def end_of_file(pdf):
    if not re.search(rb"%%EOF(\r\n|\r|\n)?$", pdf.raw):
        yield f"ends with {pdf.raw[-16:]!r}"


@rule("pdfa-6.1.3-id", "the trailer identifies the file by two strings")
def trailer_id(pdf):
    identifiers = listed(pdf.trailer.get("/ID"))
    if len(identifiers) != 2 or not all(len(identifier) >= 16 for identifier in identifiers):
        yield f"ID is {identifiers}"


@rule("pdfa-6.1.3-no-encryption", "an archive must open without a key")
def no_encryption(pdf):
    if "/Encrypt" in pdf.trailer:
        yield "the trailer has Encrypt"


@rule("pdfa-6.1.7-stream-keys", "streams live inside the file")
def stream_keys(pdf):
    for number, value in dictionaries_of(pdf):
        if isinstance(value, StreamObject):
            for key in ("/F", "/FFilter", "/FDecodeParms"):
                if key in value:
                    yield f"stream {number} has {key}"


@rule("pdfa-6.1.7-filters", "filters are those every reader has; LZW and Crypt are not allowed")
def filters(pdf):
    allowed = {"/FlateDecode", "/DCTDecode", "/ASCIIHexDecode", "/ASCII85Decode", "/RunLengthDecode", "/CCITTFaxDecode"}
    for number, value in dictionaries_of(pdf):
        names = listed(value.get("/Filter")) if isinstance(value, StreamObject) else []
        for name in names:
            if name not in allowed:
                yield f"stream {number} has filter {name}"


@rule("pdfa-6.1.13-limits", "strings, names and integers stay within what every reader can hold")
def limits(pdf):
    for number, top in pdf.objects.items():
        for value in values_of(top):
            if isinstance(value, (TextStringObject, ByteStringObject)) and len(value.original_bytes) > 32767:
                yield f"object {number} has a string of {len(value.original_bytes)} bytes"
            if isinstance(value, NameObject) and len(value.encode()) > 127:
                yield f"object {number} has the name {value[:20]}…"
            if isinstance(value, NumberObject) and abs(int(value)) > 2**31 - 1:
                yield f"object {number} has the integer {value}"


@rule("pdfa-6.1.10-no-postscript", "pages hold no PostScript and no references to other files")
def no_postscript(pdf):
    for number, value in dictionaries_of(pdf):
        if value.get("/Subtype") == "/PS" or value.get("/Subtype2") == "/PS" or "/PS" in value or "/Ref" in value:
            yield f"object {number}"


@rule("pdfa-6.2.8-images", "images are neither smoothed by the reader's choice nor have alternates")
def images(pdf):
    for number, value in dictionaries_of(pdf):
        if value.get("/Subtype") == "/Image" and (value.get("/Interpolate") or "/Alternates" in value):
            yield f"image {number}"


@rule("pdfa-6.2.10-transparency", "blend modes are Normal and page groups name their colour space")
def transparency(pdf):
    for number, value in dictionaries_of(pdf):
        if "/BM" in value and value["/BM"] not in ("/Normal", "/Compatible"):
            yield f"object {number} has blend mode {value['/BM']}"
        if value.get("/S") == "/Transparency" and "/CS" not in value:
            yield f"group {number} has no colour space"


@rule("pdfa-6.5.1-actions", "actions lead to a place or an address and do nothing else")
def actions(pdf):
    for number, value in dictionaries_of(pdf):
        kind = resolve(value.get("/S"))
        is_action = value.get("/Type") == "/Action" or kind in ("/JavaScript", "/Launch", "/SubmitForm", "/GoToR")
        if is_action and kind not in ("/URI", "/GoTo"):
            yield f"object {number} is a {kind} action"


@rule("pdfa-6.5.2-no-triggers", "opening or leaving a page or document starts nothing")
def no_triggers(pdf):
    for number, value in dictionaries_of(pdf):
        if "/AA" in value:
            yield f"object {number} has AA"
    if isinstance(resolve(pdf.root.get("/OpenAction")), DictionaryObject):
        yield "the catalog has an OpenAction"


@rule("pdfa-6.4-no-forms", "there is no form, and so no form data that could differ from what is shown")
def no_forms(pdf):
    if "/AcroForm" in pdf.root:
        yield "the catalog has AcroForm"


@rule("pdfa-6.8-no-embedded-files", "no file hides inside the file")
def no_embedded_files(pdf):
    names = resolve(pdf.root.get("/Names", DictionaryObject()))
    for key in ("/EmbeddedFiles", "/JavaScript", "/AlternatePresentations"):
        if key in names:
            yield f"the name tree has {key}"
    for number, value in dictionaries_of(pdf):
        if "/EF" in value:
            yield f"object {number} has EF"


@rule("pdfa-6.9-no-layers", "nothing can be switched off")
def no_layers(pdf):
    if "/OCProperties" in pdf.root:
        yield "the catalog has OCProperties"


@rule("pdfa-6.7.1-marked", "the document says that it is tagged, and that its tags are not suspect")
def marked(pdf):
    mark = resolve(pdf.root.get("/MarkInfo", DictionaryObject()))
    if str(mark.get("/Marked")).lower() != "true" or str(mark.get("/Suspects", False)).lower() == "true":
        yield f"MarkInfo is {mark}"


@rule("ua-7.1-display-title", "the window shows the title, not the name of the file")
def display_title(pdf):
    preferences = resolve(pdf.root.get("/ViewerPreferences", DictionaryObject()))
    if str(preferences.get("/DisplayDocTitle")).lower() != "true":
        yield "DisplayDocTitle is not true"


@rule("ua-7.2-language", "a speech engine knows the language of the text")
def language(pdf):
    if not LANGUAGE.fullmatch(str(pdf.root.get("/Lang", ""))):
        yield f"Lang is {pdf.root.get('/Lang')!r}"


@rule("pdfa-6.2.4-output-intent", "colours mean the same everywhere: one sRGB-like profile is embedded")
def output_intent(pdf):
    intents = [resolve(intent) for intent in listed(pdf.root.get("/OutputIntents"))]
    if len(intents) != 1 or intents[0].get("/S") != "/GTS_PDFA1" or not intents[0].get("/OutputConditionIdentifier"):
        yield f"{len(intents)} output intents, or one that is incomplete"
        return
    stream = resolve(intents[0]["/DestOutputProfile"])
    profile = stream.get_data()
    if profile[36:40] != b"acsp" or profile[16:20] != b"RGB " or stream.get("/N") != 3:
        yield "the profile is no ICC profile of RGB"
    if int.from_bytes(profile[:4], "big") != len(profile) or profile[8] > 4 or profile[12:16] not in (b"mntr", b"prtr"):
        yield "the header of the ICC profile is wrong"


@rule("pdfa-6.1.13-page-size", "pages have a size that printers and screens can show")
def page_size(pdf):
    for number, page in enumerate(pdf.pages, 1):
        width, height = float(page.mediabox.width), float(page.mediabox.height)
        if not (3 <= width <= 14400 and 3 <= height <= 14400):
            yield f"page {number} is {width} × {height}"


@rule("ua-7.18.3-tab-order", "the tabulator key follows the structure")
def tab_order(pdf):
    for number, page in enumerate(pdf.pages, 1):
        if page.get("/Tabs") != "/S":
            yield f"page {number} has Tabs {page.get('/Tabs')}"


def outline_items(node, depth):
    item, seen = resolve(node.get("/First")), set()
    while item is not None and id(item) not in seen and depth:
        seen.add(id(item))
        yield item
        yield from outline_items(item, depth - 1)
        item = resolve(item.get("/Next"))


@rule("ua-7.17-outline", "a document of several pages can be walked by its headings")
def outline(pdf):
    outlines = resolve(pdf.root.get("/Outlines"))
    if outlines is None or resolve(outlines.get("/First")) is None:
        yield "there is no outline"
        return
    pages = {page.indirect_reference.idnum for page in pdf.pages}
    for item in outline_items(outlines, DEPTH):
        target = listed(item.get("/Dest"))
        if not str(item.get("/Title", "")).strip():
            yield "an item has no title"
        if not target or getattr(target[0], "idnum", 0) not in pages:
            yield f"{item.get('/Title')!r} leads to no page"
