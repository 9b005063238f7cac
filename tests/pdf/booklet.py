#!/usr/bin/python3
"""booklet.py BINARY [LIBHARU]: `shortlist booklet` of PDFs of many makers.

Every word of every page must stand on the sheet, the side and the place that a folder of paper expects, to a
fiftieth of a point: where it stands is told by poppler, of the source as of the sheets. The order of pages is proved
for 1 to 200 pages by the unit test of `impose`; here a spread of counts is printed, each with signatures of one pile,
4, 8, 16 and 32 pages, turned over either edge. LIBHARU is write_a1b, which writes a resume with libharu alone.
"""

import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from outputs import qpdf_complaints
from pack import MM, PREP, PROFILE, WORD, on_side, sides
from render import ROOT, run

sys.path.insert(0, str(ROOT / "tests/broken"))
from pdf_bytes import Pdf, text  # noqa: E402

A4, LETTER = (841.89, 595.276), (792, 612)
COUNTS = (1, 2, 3, 4, 5, 7, 8, 9, 13, 16, 17, 31, 33, 64, 101, 199, 200)
SIGNATURES = (0, 4, 8, 16, 32)
CLOSE = 0.02  # points


def boxes_of(pdf):
    """(MediaBox, CropBox, clockwise turn) of each page."""
    told = run("pdfinfo", "-box", "-f", "1", "-l", "9999", pdf).decode("utf-8", "replace")
    found = [re.findall(rf"^Page +\d+ {key}: +(.*)$", told, re.M) for key in ("MediaBox", "CropBox", "rot")]
    for media, crop, turn in zip(*found):
        sheet, cut = (list(map(float, corners.split())) for corners in (media, crop))
        yield sheet, [*map(max, sheet[:2], cut[:2]), *map(min, sheet[2:], cut[2:])], int(turn)


def words_of(pdf, unit=1):
    """(width, height, words with their boxes) of each page, as it is seen. poppler turns, and this crops."""
    found = run("pdftotext", "-bbox", pdf, "-").decode("utf-8").split("<page ")[1:]
    pages = []
    for page, (media, seen, turn) in zip(found, boxes_of(pdf), strict=True):
        left, bottom, right, top = (abs(a - b) for a, b in zip(media, seen))
        x, y = {0: (left, top), 90: (bottom, left), 180: (right, bottom), 270: (top, right)}[turn]
        size = (seen[2] - seen[0]) * unit, (seen[3] - seen[1]) * unit
        words = [(*map(float, word[:4]), word[4]) for word in WORD.findall(page)]
        words = [((a - x) * unit, (b - y) * unit, (c - x) * unit, (d - y) * unit, word) for a, b, c, d, word in words]
        pages.append((*(size if turn % 180 == 0 else size[::-1]), words))
    return pages


def placed(page, sheet, right, shift):
    """The words of a page, scaled into the middle of its half of a sheet."""
    width, height, words = page
    scale = min(sheet[0] / 2 / width, sheet[1] / height)
    scale = 1 if 1 <= scale < 1.01 else scale
    x = (sheet[0] / 2 - width * scale) / 2 + (sheet[0] / 2 - shift if right else shift)
    y = (sheet[1] - height * scale) / 2
    return [(a * scale + x, b * scale + y, c * scale + x, d * scale + y, word) for a, b, c, d, word in words]


def rounded(words):
    return sorted(words, key=lambda word: (word[2], round(word[0]), round(word[1])))


def misplaced(source, booklet, sheet=A4, signature=0, creep=0, turned=False, which=slice(None), unit=1):
    """What is wrong with the sheets; `which` of all the sides are expected in the file."""
    pages, printed = words_of(source, unit), words_of(booklet)
    expected = list(enumerate(sides(len(pages), signature)))[which]
    if len(printed) != len(expected):
        return [f"{len(printed)} sides instead of {len(expected)}"]
    problems = []
    for (number, (left, right, depth)), (width, height, found) in zip(expected, printed):
        wanted = []
        for page, at_right in ((left, False), (right, True)):
            if page <= len(pages):
                wanted += placed(pages[page - 1], sheet, at_right, depth * creep)
        wanted = rounded(on_side(wanted, 0, sheet, turned and number % 2 == 1))
        found = rounded((x, y, word) for x, y, _, _, word in found)
        if abs(width - sheet[0]) > CLOSE or abs(height - sheet[1]) > CLOSE:
            problems.append(f"side {number + 1} is {width} x {height}")
        if [word[2] for word in wanted] != [word[2] for word in found]:
            problems.append(f"side {number + 1} does not hold pages {left} and {right}")
        elif any(abs(a[0] - b[0]) > CLOSE or abs(a[1] - b[1]) > CLOSE for a, b in zip(wanted, found)):
            problems.append(f"side {number + 1}: words stand elsewhere")
    return problems


def numbered(count, width=300, height=420, extra=b"", packed=False):
    pdf = Pdf()
    for page in range(1, count + 1):
        content = text(40, height - 60, f"page{page}", 24) + text(60, 30, f"foot{page}")
        pdf.page(pdf.stream(content, packed=packed), width, height, extra)
    return pdf


class Bench:
    """Runs the program on PDFs in a folder, and collects what is wrong."""

    def __init__(self, binary, folder):
        self.binary, self.folder, self.problems, self.checked = binary, Path(folder), [], 0

    def write(self, name, pdf):
        path = self.folder / f"{name}.pdf"
        path.write_bytes(pdf if isinstance(pdf, bytes) else pdf.bytes())
        return path

    def qpdf(self, source, name, *options):
        target = self.folder / f"{name}.pdf"
        run("qpdf", *options, source, target)
        return target

    def expect(self, condition, problem):
        self.checked += 1
        if not condition:
            self.problems.append(problem)

    def booklet(self, source, *options, **expected):
        """Messages of a booklet that comes out right."""
        out = self.folder / "out.pdf"
        done = subprocess.run([self.binary, "booklet", source, *options, "-o", out], capture_output=True, check=False)
        name = f"{source.name} {' '.join(options)}"
        said = done.stderr.decode("utf-8", "replace")
        if done.returncode != 0:
            self.expect(False, f"{name}: exit {done.returncode}: {said}")
            return said
        for problem in misplaced(source, out, **expected) + qpdf_complaints(out):
            self.problems.append(f"{name}: {problem}")
        self.checked += 1
        return said

    def refusal(self, path, *words):
        done = subprocess.run([self.binary, "booklet", path, "-o", self.folder / "never.pdf"], capture_output=True,
                              check=False)
        said = done.stderr.decode("utf-8", "replace")
        good = done.returncode == 1 and all(word in said for word in words) and not (self.folder / "never.pdf").exists()
        self.expect(good, f"{path.name}: exit {done.returncode}: {said}")


def counts(bench):
    """Every count of the spread in every signature; the edges take turns, small counts get both."""
    for count in COUNTS:
        source = bench.write(f"n{count}", numbered(count))
        for number, signature in enumerate(SIGNATURES):
            for turned in (False, True):
                if count > 9 and turned != ((count + number) % 2 == 0):
                    continue
                options = ["--signature", str(signature)] if signature else []
                bench.booklet(source, *options, "--flip", "long" if turned else "short", signature=signature,
                              turned=turned)


def geometry(bench):
    """Creep, papers, and the ways in which a page can lie."""
    source = bench.write("creep", numbered(41))
    for creep, points in (("0.3mm", 0.3 * MM), ("0.02cm", 0.2 * MM), ("1pt", 1), ("0.01in", 0.72)):
        bench.booklet(source, "--creep", creep, creep=points)
        bench.booklet(source, "--creep", creep, "--signature", "16", "--flip", "long", creep=points, signature=16,
                      turned=True)
    letter = bench.write("letter", numbered(6, 612, 792))
    bench.expect("scaled to 65%" in bench.booklet(letter, sheet=LETTER), "letter: the scale is not told")
    bench.booklet(letter, "--paper", "a4")
    bench.booklet(bench.write("half", numbered(6, 396, 612)), sheet=LETTER)
    a4 = bench.write("a4", numbered(6, 595, 842))
    bench.expect("scaled to 71%" in bench.booklet(a4), "a4: the scale is not told")
    bench.booklet(a4, "--paper", "letter", sheet=LETTER)
    a5 = bench.booklet(bench.write("a5", numbered(6, 420, 595)))
    bench.expect("scaled" not in a5, "a5: scaled")
    for turn in (90, 180, 270, -90, 450):
        bench.booklet(bench.write(f"turned{turn}", numbered(5, extra=b"/Rotate %d" % turn)))
        crop = b"/Rotate %d /CropBox [20 10 280 400]" % turn
        bench.booklet(bench.write(f"turned{turn}cropped", numbered(5, extra=crop)))
    bench.booklet(bench.write("cropped", numbered(5, extra=b"/CropBox [30 20 290 410]")))
    small = numbered(4, 210, 297)
    said = bench.booklet(bench.write("small", small))
    bench.expect("scaled to 200%" in said, f"small: {said}")
    unit = bench.booklet(bench.write("unit", numbered(4, 210, 297, b"/UserUnit 2.0")), unit=2)
    bench.expect("scaled" not in unit, f"unit: {unit}")
    mixed = numbered(3, 595, 842)
    for width, height in ((842, 595), (200, 200), (420, 595)):
        mixed.page(text(50, 90, f"mixed{width}", 20), width, height, b"/Rotate 90" if width == 842 else b"")
    bench.expect("several sizes" in bench.booklet(bench.write("mixed", mixed)), "mixed: not told")


def shifted(inherit):
    """A page tree of three levels; what the pages have, they inherit."""
    pdf = Pdf()
    tops = [pdf.add(b"") for _ in range(2)]
    for top in tops:
        leaves = []
        for number in range(3):
            content = pdf.stream(text(30, 200, f"leaf{top}x{number}", 18))
            leaves.append(pdf.add(b"<< /Type /Page /Parent %d 0 R /Contents %d 0 R >>" % (top, content)))
        kids = b" ".join(b"%d 0 R" % leaf for leaf in leaves)
        pdf.objects[top] = b"<< /Type /Pages /Parent 2 0 R /Count 3 /Kids [%s] %s >>" % (kids, inherit)
    pdf.objects[2] = b"<< /Type /Pages /Count 6 /Kids [%d 0 R %d 0 R] /MediaBox [0 0 300 400] " % tuple(tops)
    pdf.objects[2] += b"/Resources << /Font << /F1 %d 0 R >> >> >>" % pdf.fonts["F1"]
    return pdf


def contents(bench):
    """The ways in which a page can hold what is on it."""
    bench.booklet(bench.write("packed", numbered(5, packed=True)))
    bench.booklet(bench.write("tree", shifted(b"")))
    bench.booklet(bench.write("tree-turned", shifted(b"/Rotate 270 /CropBox [10 10 290 390]")))
    parts = Pdf()
    pieces = [parts.stream(piece, packed=True) for piece in (b"BT /F1 20 Tf 30 ", b"100 Td (parts", b") Tj ET")]
    parts.page(b"", 300, 400)
    parts.objects[parts.kids[0]] = parts.objects[parts.kids[0]].replace(
        b"/Contents %d 0 R" % (parts.kids[0] - 1), b"/Contents [%s]" % b" ".join(b"%d 0 R" % piece for piece in pieces))
    parts.page(pieces[0], 300, 400)
    bench.booklet(bench.write("parts", parts))
    shared = numbered(1)
    for turn in (90, 180):
        shared.page(shared.kids[0] - 1, 420, 420, b"/Rotate %d" % turn)
    bench.booklet(bench.write("shared", shared))
    blank = numbered(2)
    blank.objects[blank.kids[0]] = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] >>"
    bench.booklet(bench.write("blank", blank))


def annotations(bench):
    """A remark with a look is printed where it stands; one that is hidden, or not for paper, is not."""
    pdf = numbered(1)
    font = b"/Resources << /Font << /F1 %d 0 R >> >>" % pdf.fonts["F1"]
    look = pdf.stream(text(2, 5, "remark", 10), b"/BBox [0 0 50 20] /Type /XObject /Subtype /Form " + font)
    notes = b""
    for place, flags in ((100, 4), (200, 0), (300, 6)):
        note = b"<< /Type /Annot /Subtype /Stamp /Rect [50 %d 150 %d] /F %d /AP << /N %d 0 R >> >>"
        notes += b"%d 0 R " % pdf.add(note % (place, place + 40, flags, look))
    pdf.objects[pdf.kids[0]] = pdf.objects[pdf.kids[0]].replace(b"/Type /Page ", b"/Type /Page /Annots [%s] " % notes)
    source = bench.write("remarks", pdf)
    run(bench.binary, "booklet", source, "-o", bench.folder / "out.pdf")
    found = [word for word in words_of(bench.folder / "out.pdf")[0][2] if word[4] == "remark"]
    bench.expect(len(found) == 1, f"remarks: {len(found)} are printed")
    # Twice its size, from (50, 100) of a page of 300 × 420 that is scaled to 420.945 points of width.
    left = A4[0] / 2 + (50 + 2 * 2) * A4[0] / 2 / 300
    bench.expect(found and abs(found[0][0] - left) < 0.1, f"remarks: at {found}, not {left}")


def makers(bench, libharu):
    """The same pages as other programs write them."""
    plain = bench.write("plain", numbered(9, packed=True))
    for name, options in {
        "streams": ["--object-streams=generate"], "linear": ["--linearize"], "old": ["--force-version=1.3"],
        "locked": ["--encrypt", "", "owner", "256", "--print=none", "--"], "unpacked": ["--qdf"],
        "locked128": ["--encrypt", "", "owner", "128", "--use-aes=y", "--"],
        "locked40": ["--allow-weak-crypto", "--encrypt", "", "owner", "40", "--"],
    }.items():
        bench.booklet(bench.qpdf(plain, name, *options))
    run("mutool", "clean", "-gggg", "-z", plain, bench.folder / "mutool.pdf")
    bench.booklet(bench.folder / "mutool.pdf")
    secret = bench.qpdf(plain, "secret", "--encrypt", "user", "owner", "256", "--")
    bench.refusal(secret, "password", "qpdf --decrypt")
    if libharu:
        sources = ("examples/staff-backend.toml", "templates/themes/classic.toml", "templates/locales/en.toml")
        bench.write("libharu", run(libharu, *(ROOT / source for source in sources), "a4"))
        bench.booklet(bench.folder / "libharu.pdf")
    pack = bench.folder / "pack.pdf"
    run(bench.binary, "prep", PROFILE, *PREP, "-o", pack)
    bench.booklet(pack)
    bench.booklet(pack, "--signature", "16", "--creep", "0.1mm", "--flip", "long", signature=16, creep=0.1 * MM,
                  turned=True)


def broken(bench):
    """What can be mended is, with a warning; the rest is refused in words."""
    whole = numbered(5).bytes()
    start = whole.rindex(b"startxref")
    mended = {"no-xref": whole[:start] + b"startxref\n99999\n%%EOF\n",
              "moved": whole.replace(b"endobj", b"endobj  ", 3)}
    for name, data in mended.items():
        said = bench.booklet(bench.write(name, data))
        bench.expect("warning" in said and "mended" in said, f"{name}: no warning: {said}")
    bench.booklet(bench.write("junk-before", b"junk\n" * 9 + whole))
    bench.refusal(bench.write("no-trailer", whole[:start - 200]), "cannot be mended")
    bench.refusal(bench.write("empty", b""), "no PDF")
    bench.refusal(bench.write("text", b"This is a text.\n" * 99), "no PDF")
    bench.refusal(bench.write("head", b"%PDF-1.7\n"), "cannot be mended")
    bench.refusal(bench.write("cut", whole[:300]), "the PDF")
    bench.refusal(bench.write("pageless", Pdf().bytes()), "no pages")
    bench.refusal(bench.write("many", numbered(2001)), "2001 pages", "2000")
    loop = numbered(1)
    loop.objects[2] = b"<< /Type /Pages /Count 1 /Kids [2 0 R] >>"
    bench.refusal(bench.write("loop", loop), "the PDF")


def chain(bench):
    """Objects that hang one on the other would overflow the stack of a library that follows them by recursion."""
    pdf = numbered(1)
    page = pdf.kids[0]
    pdf.objects[page] = pdf.objects[page].replace(b"/Resources <<", b"/Resources << /Z %d 0 R" % (page + 1))
    for number in range(page + 1, page + 200001):
        pdf.objects[number] = b"<< /N %d 0 R >>" % (number + 1)
    tree = numbered(1)
    page = tree.kids[0]
    for number in range(page + 1, page + 20001):
        below = number + 1 if number < page + 20000 else page
        tree.objects[number] = b"<< /Type /Pages /Count 1 /Parent %d 0 R /Kids [%d 0 R] >>" % (number - 1, below)
    tree.objects[page + 1] = tree.objects[page + 1].replace(b"/Parent %d 0 R" % page, b"/Parent 2 0 R")
    tree.objects[page] = tree.objects[page].replace(b"/Parent 2 0 R", b"/Parent %d 0 R" % (page + 20000))
    tree.kids = [page + 1]
    for name, made in {"chain": pdf, "tree": tree}.items():
        path = bench.write(name, made)
        done = subprocess.run([bench.binary, "booklet", path, "-o", "-"], capture_output=True, check=False)
        good = done.returncode == 3 and b"hang one on the other" in done.stderr
        bench.expect(good, f"{name}: exit {done.returncode}")


def mutations(bench):
    """Damaged at random, a PDF is printed or refused, in seconds, and the program lives."""
    generator = random.Random(6)
    whole = [numbered(3, packed=True).bytes(), (bench.folder / "streams.pdf").read_bytes(), shifted(b"").bytes()]
    for number in range(60):
        data = bytearray(generator.choice(whole))
        for _ in range(generator.choice((1, 4, 30))):
            at = generator.randrange(len(data))
            data[at:at + generator.choice((0, 1, 9))] = generator.choice((b"", b"0", b"9999999999", b"R", b"<<", b"]"))
        path = bench.write("mutated", bytes(data))
        done = subprocess.run([bench.binary, "booklet", path, "-o", bench.folder / "m.pdf"], capture_output=True,
                              check=False, timeout=60)
        bench.expect(done.returncode in (0, 1), f"mutation {number}: exit {done.returncode}: {done.stderr[-900:]}")


def by_hand(bench):
    """Fronts, backs and the proof of --duplex manual."""
    source = bench.write("hand", numbered(23))
    pack = bench.folder / "hand-pack.pdf"
    for flip, backs in (("short", "same"), ("long", "reversed")):
        options = ["--duplex", "manual", "--flip", flip, "--backs", backs, "-o", f"{bench.folder}/hand/"]
        run(bench.binary, "booklet", source, *options)
        run(bench.binary, "prep", PROFILE, *PREP, "--booklet", *options[:-1], pack)
        order = slice(None, None, -2) if backs == "reversed" else slice(1, None, 2)
        for part, which in (("Fronts", slice(None, None, 2)), ("Backs", order)):
            file = bench.folder / f"hand/hand-Booklet-{part}.pdf"
            for problem in misplaced(source, file, turned=flip == "long", which=which) + qpdf_complaints(file):
                bench.problems.append(f"{part} {flip} {backs}: {problem}")
            bench.expect(b"Simplex" in run("qpdf", "--qdf", "--object-streams=disable", file, "-"), f"{part}: duplex")
        for proof in (bench.folder / "hand/hand-Booklet-Proof.pdf", bench.folder / "hand-pack-Booklet-Proof.pdf"):
            check_proof(bench, proof, flip, backs)


def check_proof(bench, proof, flip, backs):
    pages = words_of(proof)
    order = [(8, 1), (6, 3), (4, 5), (2, 7)] if backs == "reversed" else [(8, 1), (6, 3), (2, 7), (4, 5)]
    numbers = []
    for number, (_, _, words) in enumerate(pages):
        big = sorted((left, word) for left, top, right, bottom, word in words if bottom - top > 40)
        turned = flip == "long" and number > 1
        numbers.append(tuple(int(word) for _, word in (reversed(big) if turned else big)))
    bench.expect(numbers == order, f"proof {flip} {backs}: {numbers}")
    arrow = ["→", "←"] if flip == "short" else ["↑"]
    fronts = [word[4] for page in pages[:2] for word in page[2]]
    bench.expect(all(each in fronts for each in arrow), f"proof {flip}: no edge is shown")


def sameness(bench):
    """The same bytes each time, from a file and from standard input, to a file and to standard output."""
    source = bench.folder / "streams.pdf"
    first = run(bench.binary, "booklet", source, "-o", "-")
    run(bench.binary, "booklet", source, "-o", bench.folder / "again.pdf")
    bench.expect(first == (bench.folder / "again.pdf").read_bytes(), "other bytes the second time")
    with open(source, "rb") as stream:
        piped = run(bench.binary, "booklet", "-", "-o", "-", stdin=stream)
    bench.write("piped", piped)
    bench.expect(words_of(bench.folder / "piped.pdf") == words_of(bench.folder / "again.pdf"), "read otherwise")
    bench.expect(b"stdin" not in run("pdfinfo", bench.folder / "piped.pdf"), "standard input became a title")
    raw = run("qpdf", "--qdf", "--object-streams=disable", bench.folder / "again.pdf", "-")
    for wish in (b"/Duplex /DuplexFlipShortEdge", b"/PrintScaling /None"):
        bench.expect(wish in raw, f"{wish} is missing")


def main(arguments):
    if len(arguments) not in (1, 2):
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(arguments[0], folder)
        counts(bench)
        geometry(bench)
        contents(bench)
        annotations(bench)
        makers(bench, arguments[1] if len(arguments) > 1 else None)
        broken(bench)
        chain(bench)
        mutations(bench)
        by_hand(bench)
        sameness(bench)
    print("\n".join(bench.problems[:40]) or f"{bench.checked} checks: every word in its place")
    return 1 if bench.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
