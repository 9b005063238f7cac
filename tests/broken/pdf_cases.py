"""Broken PDFs, each with what must be found in it. Whatever is not named must stay quiet."""
import random
import zlib

from pdf_bytes import BODY, HEAD, Pdf, escape, lines, text

PROSE_LEFT = ["Moved forty services to shards", "and cut their nightly backlog", "from nine hours to two hours",
              "by writing in batches of rows", "and reading from the replicas", "with a queue between them all",
              "so that no order waits for it", "while the old system still ran"]
PROSE_RIGHT = ["Wrote the consumer of bookings", "that takes events off the bus", "and files them once, in order",
               "even when a node disappears", "and tells the port about them", "in less than half a second",
               "on three machines in one rack", "with alerts that people trust"]


def plain():
    pdf = Pdf()
    pdf.page(lines(HEAD + BODY))
    return pdf


def of_content(content, **more):
    pdf = Pdf()
    pdf.page(content, **more)
    return pdf.bytes()


def two_columns(interleaved):
    content = lines(HEAD + [(13, "Experience", "F2")])
    left = [text(60, 640 - 14 * i, words) for i, words in enumerate(PROSE_LEFT)]
    right = [text(320, 640 - 14 * i, words) for i, words in enumerate(PROSE_RIGHT)]
    pairs = [line for pair in zip(left, right) for line in pair] if interleaved else left + right
    return of_content(content + b"".join(pairs) + lines(BODY[8:], top=480))


def dates_at_the_edge():
    content = lines(HEAD + [(13, "Experience", "F2")])
    y = 680
    for title, dates in [("Backend Engineer, Havnelog", "Mar 2020 \x96 Present"), ("Developer, Lynghus", "2016 \x96 2020"),
                         ("Junior Developer, Brogaard", "2014 \x96 2016"), ("Student Assistant, Skovby", "2012 \x96 2014"),
                         ("Intern, Engmark Systems", "2011 \x96 2012"), ("Intern, Fjeld Software", "2010 \x96 2011")]:
        content += text(60, y, title) + text(450, y, dates.encode("latin-1").decode("cp1252"))
        y -= 15
    return of_content(content + lines(BODY[8:], top=560))


def labels_at_the_left():
    content = lines(HEAD + BODY[:8])
    rows = [("Languages", "Go, Java, Kotlin, SQL and a little Rust"), ("Databases", "PostgreSQL, Redis, Cassandra, SQLite"),
            ("Messaging", "Kafka, RabbitMQ, NATS and Redis streams"), ("Platform", "Kubernetes, Terraform, Helm, Docker"),
            ("Observability", "Prometheus, Grafana, Loki and Jaeger"), ("Ways of working", "On call, reviews, incident drills")]
    content += text(60, 540, "Skills", 13, "F2")
    for i, (label, items) in enumerate(rows):
        content += text(60, 520 - 14 * i, label) + text(190, 520 - 14 * i, items)
    return of_content(content)


def sidebar():
    content = lines(HEAD)
    left = ["Skills", "Go and Kotlin", "PostgreSQL, Redis", "Kafka, NATS", "Kubernetes, Helm", "Grafana, Loki",
            "Languages", "Danish, native", "English, fluent"]
    side = b"".join(text(60, 690 - 17 * i, words) for i, words in enumerate(left))
    rows = ["Experience", "Backend Engineer, Havnelog", "Mar 2020 - Present"] + PROSE_LEFT + PROSE_RIGHT
    main = b"".join(text(240, 690 - 13 * i, words) for i, words in enumerate(rows))
    return of_content(content + side + main)


def picture(pdf, width=200, height=200):
    rng = random.Random(3)
    pixels = bytes(rng.randrange(256) for _ in range(width * height))
    return pdf.stream(pixels, b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray "
                              b"/BitsPerComponent 8" % (width, height), packed=True)


def image_only(words=b"", pages=1):
    pdf = Pdf()
    image = picture(pdf)
    for _ in range(pages):
        pdf.page(b"q 595 0 0 842 0 0 cm /Im1 Do Q\n" + words, resources=b"/XObject << /Im1 %d 0 R >>" % image)
    return pdf.bytes()


def with_photo():
    pdf = plain()
    image = picture(pdf)
    pdf.kids.clear()
    pdf.page(lines(HEAD + BODY) + b"q 90 0 0 110 470 690 cm /Im1 Do Q\n", resources=b"/XObject << /Im1 %d 0 R >>" % image)
    return pdf.bytes()


def outlines_only():
    content = b"".join(b"%d %d 8 10 re f\n" % (60 + 12 * (i % 40), 760 - 20 * (i // 40)) for i in range(400))
    return of_content(content)


def composite_font(pdf, to_unicode):
    data = b"" if to_unicode is None else b"/ToUnicode %d 0 R" % pdf.stream(to_unicode)
    descriptor = pdf.add(b"<< /Type /FontDescriptor /FontName /Nowhere /Flags 4 /FontBBox [0 -200 1000 900] "
                         b"/ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>")
    child = pdf.add(b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Nowhere /CIDSystemInfo << /Registry (Adobe) "
                    b"/Ordering (Identity) /Supplement 0 >> /FontDescriptor %d 0 R /DW 600 >>" % descriptor)
    return pdf.add(b"<< /Type /Font /Subtype /Type0 /BaseFont /Nowhere /Encoding /Identity-H "
                   b"/DescendantFonts [%d 0 R] %s >>" % (child, data))


def cmap(pairs):
    rows = b"".join(b"<%04x> <%s>\n" % (code, target.encode("utf-16-be").hex().encode()) for code, target in pairs)
    return (b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
            b"1 begincodespacerange <0000> <ffff> endcodespacerange\n%d beginbfchar\n%sendbfchar\n"
            b"endcmap end end" % (len(pairs), rows))


def no_tounicode():
    pdf = Pdf()
    pdf.fonts["F3"] = composite_font(pdf, None)
    codes = b"".join(b"%04x" % (40 + i % 50) for i in range(60))
    pdf.page(lines(HEAD + BODY) + b"BT /F3 10 Tf 60 300 Td <%s> Tj ET\n" % codes)
    return pdf.bytes()


def type3_without_names():
    pdf = Pdf()
    glyph = pdf.stream(b"600 0 0 0 500 700 d1 0 0 500 700 re f")
    pdf.fonts["F3"] = pdf.add(
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 600 800] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 97 "
        b"/LastChar 98 /Widths [600 600] /Encoding << /Type /Encoding /Differences [97 /g1 /g2] >> "
        b"/CharProcs << /g1 %d 0 R /g2 %d 0 R >> >>" % (glyph, glyph))
    pdf.page(lines(HEAD + BODY) + b"BT /F3 10 Tf 60 300 Td (abababab) Tj ET\n")
    return pdf.bytes()


def ligatures():
    pdf = Pdf()
    pdf.fonts["F3"] = composite_font(pdf, cmap([(1, "o"), (2, "\ufb03"), (3, "c"), (4, "e")]))
    pdf.page(lines(HEAD + BODY) + b"BT /F3 10 Tf 60 300 Td <0001000200030004> Tj ET\n")
    return pdf.bytes()


def icons():
    pdf = Pdf()
    pdf.fonts["F3"] = composite_font(pdf, cmap([(1, "\uf0e0"), (2, "\uf095")]))
    pdf.page(lines(HEAD + BODY) + b"BT /F3 10 Tf 46 732 Td <0001> Tj ET\n")
    return pdf.bytes()


STUFFING = "Rust Scala Haskell Erlang Clojure Elixir Fortran Cobol"


def white(words=STUFFING):
    return of_content(lines(HEAD + BODY) + text(60, 300, words, before=b"1 1 1 rg"))


def invisible():
    return of_content(lines(HEAD + BODY) + text(60, 300, STUFFING, before=b"3 Tr"))


def covered():
    return of_content(lines(HEAD + BODY) + text(60, 300, STUFFING) + b"1 1 1 rg 50 290 500 30 re f\n")


def outside_of_the_page():
    return of_content(lines(HEAD + BODY) + text(60, -300, STUFFING))


def white_on_dark():
    band = b"0.1 0.2 0.4 rg 0 700 595 142 re f 1 1 1 rg\n"
    return of_content(band + lines(HEAD) + b"0 0 0 rg\n" + lines(BODY, top=670))


def pale_grey():
    return of_content(b"0.55 0.55 0.55 rg\n" + lines(HEAD + BODY))


def tiny():
    return of_content(lines(HEAD + BODY) + text(60, 300, STUFFING, size=1))


def letter_spaced():
    rows = [row if row[1] != "Experience" else (13, "E X P E R I E N C E", "F2") for row in HEAD + BODY]
    return of_content(lines(rows))


def header_only(everywhere=False):
    pdf = Pdf()
    header = text(60, 800, "Nora Vestergaard") + text(300, 800, "nora.vestergaard@example.com")
    footer = text(280, 30, "Page 1")
    first = lines(([HEAD[0], HEAD[2]] if everywhere else [HEAD[1]]) + BODY, top=740)
    pdf.page(header + first + footer)
    pdf.page(header + lines([(10, "More about the shards of Havnelog and how they were moved", "F1")], top=740) + footer)
    return pdf.bytes()


def link_without_text():
    pdf = Pdf()
    note = pdf.add(b"<< /Type /Annot /Subtype /Link /Rect [60 740 200 760] /Border [0 0 0] "
                   b"/A << /S /URI /URI (https://code.example/nora) >> >>")
    pdf.page(lines(HEAD + BODY), extra=b"/Annots [%d 0 R]" % note)
    return pdf.bytes()


def encrypted(user, owner):
    import io
    import pypdf
    writer = pypdf.PdfWriter()
    writer.append(io.BytesIO(plain().bytes()))
    writer.encrypt(user, owner, use_128bit=True)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def ten_thousand_pages():
    pdf = Pdf()
    content = pdf.stream(lines(HEAD + BODY))
    for _ in range(10_000):
        pdf.page(content)
    return pdf.bytes()


def big_stream():
    pdf = Pdf()
    pdf.page(pdf.stream(lines(HEAD + BODY) + b" " * 300_000_000, packed=True))
    return pdf.bytes()


def endless_words():
    row = text(60, 500, "word " * 100)
    pdf = Pdf()
    pdf.page(pdf.stream(lines(HEAD + BODY) + row * 30_000, packed=True))
    return pdf.bytes()


def nested(opening, closing, depth=200_000):
    pdf = plain()
    pdf.objects[1] = b"<< /Type /Catalog /Pages 2 0 R /Deep %s 1 %s >>" % (opening * depth, closing * depth)
    return pdf.bytes()


def loop_of_pages():
    pdf = Pdf()
    pdf.objects[2] = b"<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] /Parent 2 0 R >>"
    return pdf.bytes()


def loop_of_forms():
    pdf = Pdf()
    form = max(pdf.objects) + 1
    pdf.stream(b"/X Do /X Do\n", b"/Type /XObject /Subtype /Form /BBox [0 0 600 850] "
                                 b"/Resources << /XObject << /X %d 0 R >> >>" % form)
    pdf.page(lines(HEAD + BODY) + b"/X Do\n", resources=b"/XObject << /X %d 0 R >>" % form)
    return pdf.bytes()


def forms_of_forms():
    """Each form draws the one below ten times: ten to the ninth in all."""
    pdf = Pdf()
    below = pdf.stream(text(60, 60, "again and again"), b"/Type /XObject /Subtype /Form /BBox [0 0 600 850] "
                       b"/Resources << /Font << /F1 %d 0 R >> >>" % pdf.fonts["F1"])
    for _ in range(9):
        below = pdf.stream(b"/X Do\n" * 10, b"/Type /XObject /Subtype /Form /BBox [0 0 600 850] "
                           b"/Resources << /XObject << /X %d 0 R >> >>" % below)
    pdf.page(lines(HEAD + BODY) + b"/X Do\n", resources=b"/XObject << /X %d 0 R >>" % below)
    return pdf.bytes()


def no_pages():
    return Pdf().bytes()


def wrong_xref():
    return plain().bytes().replace(b"startxref\n", b"startxref\n9")


GOOD = {"damaged": False, "encrypted": False, "hidden": 0, "interleaved": 0, "pages_without_text": [], "images": 0,
        "bad_fonts": 0, "header_or_footer": [], "tables": False, "errors": 0, "name": "Nora Vestergaard",
        "email": "nora.vestergaard@example.com"}
NOTHING = {"name": "", "email": ""}
LOST = {"damaged": True, "errors": 1, **NOTHING}
ANY = ...  # not looked at: how much can be read depends on the reader

CASES = {
    "plain": (lambda: plain().bytes(), {"pages": 1, "phone": "+45 20 30 40 50", "location": "Aarhus, Denmark",
                                        "roles": ["Backend Engineer / Havnelog / 2020-03 / present",
                                                  "Software Developer / Lynghus / 2016-08 / 2020-02"]}),
    "two columns interleaved": (lambda: two_columns(True), {"interleaved": 7}),
    "two columns in order": (lambda: two_columns(False), {}),
    "dates at the right edge": (dates_at_the_edge, {}),
    "labels at the left": (labels_at_the_left, {}),
    "a sidebar": (sidebar, {}),
    "an image alone": (image_only, {"pages_without_text": [1], "images": 1, **NOTHING}),
    "two scanned pages": (lambda: image_only(pages=2), {"pages_without_text": [1, 2], "images": 2, **NOTHING}),
    "a scan with its text behind": (lambda: image_only(lines(HEAD + BODY).replace(b"BT", b"BT 3 Tr")), {"images": 1}),
    "a photo": (with_photo, {"images": 1}),
    "outlines alone": (outlines_only, {"pages_without_text": [1], **NOTHING}),
    "no ToUnicode": (no_tounicode, {"bad_fonts": 1}),
    "glyphs without names": (type3_without_names, {"bad_fonts": 1}),
    "ligatures": (ligatures, {"text": "o\ufb03ce"}),
    "icons": (icons, {"text": "\uf0e0"}),
    "white text": (white, {"hidden": 1}),
    "invisible text": (invisible, {"hidden": 1}),
    "covered text": (covered, {"hidden": 1}),
    "text outside of the page": (outside_of_the_page, {"hidden": ANY}),
    "white on dark": (white_on_dark, {}),
    "grey text": (pale_grey, {}),
    "tiny text": (tiny, {"hidden": 1}),
    "letter-spaced heading": (letter_spaced, {"headings": ["E X P E R I E N C E", "Skills", "Education"]}),
    "contact in the header alone": (lambda: header_only(), {
        "header_or_footer": ["Nora Vestergaard", "nora.vestergaard@example.com"]}),
    "contact in header and body": (lambda: header_only(True), {}),
    "a link without text": (link_without_text, {"links": ["https://code.example/nora"]}),
    "a password to open": (lambda: encrypted("secret", "owner"), {"encrypted": True, "note": "password", **NOTHING}),
    "a password to copy": (lambda: encrypted("", "owner"), {"encrypted": True}),
    "truncated": (lambda: plain().bytes()[:900], {"damaged": True, "errors": ANY,
                                                          "name": ANY, "email": ANY, "pages_without_text": ANY}),
    "end missing": (lambda: plain().bytes()[:-60], {"damaged": True, "errors": ANY, "name": ANY, "email": ANY}),
    "wrong xref": (wrong_xref, {"damaged": ANY}),
    "garbage": (lambda: b"%PDF-1.7\n" + random.Random(1).randbytes(50_000), LOST),
    "garbage without a signature": (lambda: random.Random(2).randbytes(50_000), LOST),
    "empty": (lambda: b"", LOST),
    "a text file": (lambda: b"Nora Vestergaard\nnora@example.com\n", LOST),
    "ten thousand pages": (ten_thousand_pages, {"pages": 10_000, "note": "the first 20 of 10000 pages were read"}),
    "a stream of 300 MB": (big_stream, {"damaged": ANY, "name": ANY, "email": ANY}),
    "endless words": (endless_words, {"damaged": ANY, "name": ANY, "email": ANY, "hidden": ANY, "note": ANY}),
    "deep arrays": (lambda: nested(b"[", b"]"), {"damaged": ANY, "errors": ANY, "name": ANY, "email": ANY}),
    "deep dictionaries": (lambda: nested(b"<< /A ", b">>"), {"damaged": ANY, "errors": ANY, "name": ANY, "email": ANY}),
    "a loop of pages": (loop_of_pages, {"damaged": ANY, "errors": ANY, **NOTHING}),
    "a loop of forms": (loop_of_forms, {"damaged": ANY}),
    "forms of forms": (forms_of_forms, {"damaged": True, "note": "stopped", "name": ANY, "email": ANY}),
    "no pages": (no_pages, {"damaged": ANY, "errors": ANY, **NOTHING}),
    "a huge page": (lambda: of_content(lines(HEAD + BODY), width=14_400, height=14_400), {}),
    "a rotated page": (lambda: of_content(lines(HEAD + BODY), extra=b"/Rotate 90"), {"name": ANY, "email": ANY}),
    "a cropped page": (lambda: of_content(lines(HEAD + BODY), extra=b"/CropBox [20 20 575 822]"), {}),
}
