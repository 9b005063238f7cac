"""Broken DOCX files (ECMA-376), each with what must be found in it. Whatever is not named must stay quiet."""
import io
import random
import struct
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' \
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' \
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' \
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'


def run(text, look=""):
    text = text.replace("&", "&amp;").replace("<", "&lt;")
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(text, style="", look="", bullet=False):
    marks = (f'<w:pStyle w:val="{style}"/>' if style else "") + ('<w:numPr><w:numId w:val="1"/></w:numPr>' if bullet else "")
    runs = text if text.startswith("<") else "<w:r><w:tab/></w:r>".join(run(part, look) for part in text.split("\t"))
    return f"<w:p><w:pPr>{marks}</w:pPr>{runs}</w:p>"


CONTACT = [paragraph("Nora Vestergaard", "Titel"), paragraph("Backend Engineer"),
           paragraph("nora.vestergaard@example.com | +45 20 30 40 50 | Aarhus, Denmark")]
REST = [
    paragraph("Experience", "berschrift1"),
    paragraph("Backend Engineer, Havnelog\tMar 2020 – Present", look="<w:b/>"),
    paragraph("Moved 40 services from one database to PostgreSQL shards", bullet=True),
    paragraph("Wrote the Kafka consumer that books 3,000 containers an hour", bullet=True),
    paragraph("Software Developer, Lynghus\tAug 2016 – Feb 2020", look="<w:b/>"),
    paragraph("Built the tariff service in Java and kept it at 99.9 %", bullet=True),
    paragraph("Skills", "berschrift1"), paragraph("Go, Java, PostgreSQL, Kafka, Kubernetes"),
    paragraph("Education", "berschrift1"), paragraph("MSc Computer Science, Aarhus University, 2016"),
]
STYLES = f'<w:styles {W}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>' \
         '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style></w:styles>'
STUFFING = "Rust Scala Haskell Erlang Clojure Elixir"


def document(*paragraphs, before=""):
    body = "".join(paragraphs)
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{before}<w:document {W}><w:body>{body}</w:body></w:document>'


def part(kind, text):
    return f'<w:{kind} {W}>{paragraph(text)}</w:{kind}>'


def archive(files, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as made:
        for name, data in files.items():
            made.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data, method)
    return out.getvalue()


def docx(*paragraphs, **more):
    files = {"[Content_Types].xml": "<Types/>", "word/document.xml": document(*paragraphs), "word/styles.xml": STYLES}
    files.update({name.replace("__", "/"): data for name, data in more.pop("files", {}).items()})
    return archive(files, **more)


def box(text, twice=True):
    inner = f"<w:txbxContent>{paragraph(text)}</w:txbxContent>"
    other = f"<mc:Fallback><w:pict><v:textbox>{inner}</v:textbox></w:pict></mc:Fallback>" if twice else ""
    return f'<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{inner}</w:drawing></mc:Choice>{other}' \
           "</mc:AlternateContent></w:r></w:p>"


def table(rows):
    cells = lambda row: "".join(f"<w:tc>{''.join(cell)}</w:tc>" for cell in row)
    return "<w:tbl>" + "".join(f"<w:tr>{cells(row)}</w:tr>" for row in rows) + "</w:tbl>"


def layout_table():
    rows = [[[paragraph("Mar 2020 – Present")], [paragraph("Backend Engineer, Havnelog")]],
            [[paragraph("Aug 2016 – Feb 2020")], [paragraph("Software Developer, Lynghus")]]]
    return docx(*CONTACT, REST[0], table(rows), *REST[6:])


def bomb():
    return docx(*CONTACT, *REST, paragraph(" " * 80_000_000))


def bomb_that_lies():
    """The archive says that its document has 900 bytes."""
    data = bytearray(bomb())
    central = data.find(b"PK\x01\x02", data.find(b"PK\x01\x02") + 4)
    struct.pack_into("<I", data, central + 24, 900)
    return bytes(data)


def overlapping():
    """One packed stream under 3,000 names."""
    data = docx(*CONTACT, *REST)
    end = data.rfind(b"PK\x05\x06")
    central = data.find(b"PK\x01\x02")
    entries = data[central:end] * 1_000
    tail = bytearray(data[end:])
    struct.pack_into("<HHII", tail, 8, 3_000, 3_000, len(entries), central)
    return data[:central] + entries + bytes(tail)


def with_document(xml):
    return archive({"[Content_Types].xml": "<Types/>", "word/document.xml": xml, "word/styles.xml": STYLES})


def entities():
    names = "abcdefghij"
    lines = '<!ENTITY a "lol">' + "".join(
        f'<!ENTITY {n} "{f"&{names[i]};" * 10}">' for i, n in enumerate(names[1:]))
    return with_document(document(paragraph("<w:r><w:t>&j;</w:t></w:r>"), before=f"<!DOCTYPE w:document [{lines}]>"))


def foreign_entity():
    return with_document(document(paragraph("<w:r><w:t>&x;</w:t></w:r>"),
                                  before='<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'))


def compound_file(stream):
    """A file as old word processors wrote it."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1016) + stream.encode("utf-16-le") + bytes(2000)


def link():
    target = '<Relationships><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/' \
             'relationships/hyperlink" Target="https://code.example/nora" TargetMode="External"/></Relationships>'
    linked = paragraph('<w:hyperlink r:id="rId9">' + run("my code") + "</w:hyperlink>")
    return docx(*CONTACT, linked, *REST, files={"word___rels__document.xml.rels".replace("___", "/_"): target})


GOOD = {"damaged": False, "encrypted": False, "hidden": 0, "interleaved": 0, "pages_without_text": [], "images": 0,
        "bad_fonts": 0, "header_or_footer": [], "tables": False, "errors": 0, "name": "Nora Vestergaard",
        "email": "nora.vestergaard@example.com"}
ROLES = {"roles": ["Backend Engineer / Havnelog / 2020-03 / present", "Software Developer / Lynghus / 2016-08 / 2020-02"]}
NOTHING = {"name": "", "email": ""}
LOST = {"damaged": True, "errors": 1, **NOTHING}
ANY = ...

WHITE = '<w:color w:val="FFFFFF"/>'
CASES = {
    "plain": (lambda: docx(*CONTACT, *REST), {
        "phone": "+45 20 30 40 50", "location": "Aarhus, Denmark", **ROLES,
        "headings": ["Experience", "Skills", "Education"], "skills": ["Go", "Java", "PostgreSQL", "Kafka", "Kubernetes"]}),
    "stored, not packed": (lambda: docx(*CONTACT, *REST, method=zipfile.ZIP_STORED), ROLES),
    "contact in a text box": (lambda: docx(box("nora.vestergaard@example.com"), CONTACT[0], *REST), {
        "header_or_footer": ["nora.vestergaard@example.com"], "email": ""}),
    "a text box that the body repeats": (lambda: docx(box("nora.vestergaard@example.com"), *CONTACT, *REST), ROLES),
    "contact in the header": (lambda: docx(CONTACT[0], *REST, files={
        "word__header1.xml": part("hdr", "nora.vestergaard@example.com")}), {
        "header_or_footer": ["nora.vestergaard@example.com"], "email": ""}),
    "contact in the footer": (lambda: docx(CONTACT[0], *REST, files={
        "word__footer2.xml": part("ftr", "+45 20 30 40 50")}), {"header_or_footer": ["+45 20 30 40 50"], "email": ""}),
    "a page number in the footer": (lambda: docx(*CONTACT, *REST, files={"word__footer1.xml": part("ftr", "1")}), ROLES),
    "laid out in tables": (layout_table, {"tables": True, **ROLES}),
    "one cell around all": (lambda: docx(table([[[*CONTACT, *REST]]])), ROLES),
    "hidden text": (lambda: docx(*CONTACT, *REST, paragraph(STUFFING, look="<w:vanish/>")), {"hidden": 1, **ROLES}),
    "white text": (lambda: docx(*CONTACT, *REST, paragraph(STUFFING, look=WHITE)), {"hidden": 1, **ROLES}),
    "white on dark": (lambda: docx(*CONTACT, paragraph("Payments and ports", look='<w:shd w:fill="203040"/>' + WHITE), *REST), ROLES),
    "tiny text": (lambda: docx(*CONTACT, *REST, paragraph(STUFFING, look='<w:sz w:val="2"/>')), {"hidden": 1, **ROLES}),
    "a picture": (lambda: docx(*CONTACT, paragraph('<w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r>'), *REST,
                               files={"word__media__image1.png": b"\x89PNG"}), {"images": 1, **ROLES}),
    "a link without text": (link, {"links": ["https://code.example/nora"], **ROLES}),
    "pages": (lambda: docx(*CONTACT, *REST, files={"docProps__app.xml": "<Properties><Pages>3</Pages></Properties>"}),
              {"pages": 3, **ROLES}),
    "no document": (lambda: archive({"[Content_Types].xml": "<Types/>"}), LOST),
    "a spreadsheet": (lambda: archive({"xl/workbook.xml": "<workbook/>"}), LOST),
    "entities without end": (entities, {"damaged": True, "note": "document type", **NOTHING}),
    "an entity of another file": (foreign_entity, {"damaged": True, "note": "document type", **NOTHING}),
    "names with dots": (lambda: docx(*CONTACT, *REST, files={"..__..__..__tmp__x.xml": "<x/>", "__etc__passwd": "x"}), ROLES),
    "a bomb": (bomb, {"damaged": True, "errors": 1, "note": "inflate", **NOTHING}),
    "a bomb that lies": (bomb_that_lies, {"damaged": True, "name": ANY, "email": ANY}),
    "a stream under many names": (overlapping, {"damaged": ANY, "note": ANY, "errors": ANY, "name": ANY, "email": ANY}),
    "five thousand files": (lambda: docx(*CONTACT, *REST, files={f"word__x{i}.xml": "<x/>" for i in range(5000)}), {
        "damaged": True, "note": "files", **ROLES}),
    "truncated": (lambda: docx(*CONTACT, *REST)[:700], LOST),
    "end missing": (lambda: docx(*CONTACT, *REST)[:-10], LOST),
    "garbage": (lambda: b"PK\x03\x04" + random.Random(1).randbytes(50_000), LOST),
    "empty": (lambda: b"", LOST),
    "damaged inside": (lambda: docx(*CONTACT, *REST).replace(b"\x00\x00\x00\x00", b"\x01\x02\x03\x04", 3), {
        "damaged": ANY, "errors": ANY, "name": ANY, "email": ANY, "note": ANY}),
    "XML cut off": (lambda: with_document(document(*CONTACT, *REST)[:-400]), {"damaged": True, "note": "word/document.xml"}),
    "XML that is none": (lambda: with_document("word"), {"damaged": True, **NOTHING}),
    "XML in Latin-1 bytes": (lambda: with_document(document(*CONTACT, *REST).encode() + b"\xe9"), {"damaged": True}),
    "deep elements": (lambda: with_document(document(*CONTACT, "<w:x>" * 100_000)), {"damaged": True, "note": "deep"}),
    "deep tables": (lambda: docx(*CONTACT, "<w:tbl><w:tr><w:tc>" * 60 + paragraph("x") + "</w:tc></w:tr></w:tbl>" * 60, *REST), ROLES),
    "a long paragraph": (lambda: docx(*CONTACT, *REST, paragraph("word " * 200_000)), ROLES),
    "a hundred thousand paragraphs": (lambda: docx(*CONTACT, *REST, *[paragraph(f"Award {i}") for i in range(100_000)]), ROLES),
    "locked with a password": (lambda: compound_file("EncryptedPackage"), {"encrypted": True, "note": "password", **NOTHING}),
    "an old document": (lambda: compound_file("WordDocument"), LOST),
}
