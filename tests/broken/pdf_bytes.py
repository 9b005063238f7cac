"""Writes PDF files by hand (ISO 32000-1), right ones and broken ones."""
import zlib


class Pdf:
    """Objects by number; object 1 is the catalogue, 2 the page tree."""

    def __init__(self):
        self.objects = {1: b"<< /Type /Catalog /Pages 2 0 R >>"}
        self.kids = []
        self.fonts = {"F1": self.add(font("Helvetica")), "F2": self.add(font("Helvetica-Bold"))}
        self.count = None

    def add(self, body):
        number = max(max(self.objects), 2) + 1
        self.objects[number] = body
        return number

    def stream(self, data, extra=b"", packed=False):
        if packed:
            data, extra = zlib.compress(data, 9), extra + b" /Filter /FlateDecode"
        return self.add(b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), extra, data))

    def page(self, content, width=595, height=842, extra=b"", resources=b""):
        fonts = b" ".join(b"/%s %d 0 R" % (name.encode(), number) for name, number in self.fonts.items())
        body = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R %s" % (
            width, height, content if isinstance(content, int) else self.stream(content), extra)
        self.kids.append(self.add(body + b" /Resources << /Font << %s >> %s >> >>" % (fonts, resources)))
        return self.kids[-1]

    def bytes(self):
        kids = b" ".join(b"%d 0 R" % kid for kid in self.kids)
        count = len(self.kids) if self.count is None else self.count
        self.objects.setdefault(2, b"<< /Type /Pages /Count %d /Kids [%s] >>" % (count, kids))
        out, places = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), {}
        for number in sorted(self.objects):
            places[number] = len(out)
            out += b"%d 0 obj\n%s\nendobj\n" % (number, self.objects[number])
        start, size = len(out), max(self.objects) + 1
        out += b"xref\n0 %d\n0000000000 65535 f \n" % size
        for number in range(1, size):
            out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
        out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, start)
        return bytes(out)


def font(name):
    return b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>" % name.encode()


def escape(text):
    raw = text.encode("cp1252")
    return raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def text(x, y, words, size=10, name="F1", before=b""):
    """One line of text at a place from the lower left corner, points."""
    return b"BT %s /%s %s Tf %s %s Td (%s) Tj ET\n" % (
        before, name.encode(), str(size).encode(), str(x).encode(), str(y).encode(), escape(words))


HEAD = [(24, "Nora Vestergaard", "F2"), (11, "Backend Engineer", "F1"),
        (10, "nora.vestergaard@example.com | +45 20 30 40 50 | Aarhus, Denmark", "F1")]
BODY = [
    (13, "Experience", "F2"),
    (10, "Backend Engineer, Havnelog", "F1"),
    (10, "Mar 2020 \x96 Present", "F1"),
    (10, "\x95 Moved 40 services from one database to PostgreSQL shards", "F1"),
    (10, "\x95 Wrote the Kafka consumer that books 3,000 containers an hour", "F1"),
    (10, "Software Developer, Lynghus", "F1"),
    (10, "Aug 2016 \x96 Feb 2020", "F1"),
    (10, "\x95 Built the tariff service in Java and kept it at 99.9 %", "F1"),
    (13, "Skills", "F2"),
    (10, "Go, Java, PostgreSQL, Kafka, Kubernetes", "F1"),
    (13, "Education", "F2"),
    (10, "MSc Computer Science, Aarhus University, 2016", "F1"),
]


def lines(rows, x=60, top=780):
    """Rows of (size, words, font) one below the other."""
    out, y = b"", top
    for size, words, name in rows:
        out += b"BT /%s %d Tf %d %d Td (%s) Tj ET\n" % (
            name.encode(), size, x, y, escape(words.encode("latin-1").decode("cp1252")))
        y -= int(size * 1.5)
    return out
