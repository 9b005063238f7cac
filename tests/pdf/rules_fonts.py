"""Rules about fonts: every code shown has a glyph, a width and a text."""

import re

from pdf_file import codes_of, resolve
from rulebook import Rulebook

rule = Rulebook()

DESCRIPTOR_KEYS = ("/Type", "/FontName", "/Flags", "/FontBBox", "/ItalicAngle", "/Ascent", "/Descent", "/CapHeight",
                   "/StemV")
CMAP_WORDS = ("begincodespacerange", "beginbfchar", "endcmap", "/CMapName")
TABLES = ("glyf", "head", "hhea", "hmtx", "loca", "maxp")
WRONG_TEXT = re.compile("[\0\ufffe\ufeff\uffff\ufffd\ue000-\uf8ff\u00ad\ufb00-\ufb06]")
WIDTH_TOLERANCE = 1  # thousandths of an em
BLANK_SHARE = 0.5  # of a space: some readers take one larger number in a TJ array for a blank


def glyphs_shown(font):
    """(code, glyph index, glyph name or None) of every code shown in a TrueType font."""
    order = font.program.getGlyphOrder() if font.program else []
    for code in sorted(font.codes) if font.program else []:
        glyph = font.glyph(code)
        yield code, glyph, order[glyph] if glyph < len(order) else None


@rule("ua-7.21.3-composite-fonts", "fonts are composite, two bytes a code, with an identity encoding")
def composite_fonts(pdf):
    for font in pdf.fonts:
        system = resolve(font.descendant["/CIDSystemInfo"])
        stated = (font.dictionary.get("/Subtype"), font.dictionary.get("/Encoding"),
                  str(system["/Registry"]), str(system["/Ordering"]))
        if stated != ("/Type0", "/Identity-H", "Adobe", "Identity"):
            yield f"{font.name} is {stated}"


@rule("ua-7.21.4-embedded", "fonts are embedded")
def embedded(pdf):
    for font in pdf.fonts:
        if not any(key in font.descriptor for key in ("/FontFile2", "/FontFile3")):
            yield font.name


@rule("iso-9.8-descriptor", "font descriptors are complete")
def descriptor(pdf):
    for font in pdf.fonts:
        missing = [key for key in DESCRIPTOR_KEYS if key not in font.descriptor]
        if missing:
            yield f"{font.name} lacks {' '.join(missing)}"


@rule("iso-9.6.4-subset-names", "subsets are named as such, alike in all three places")
def subset_names(pdf):
    for font in pdf.fonts:
        names = {str(font.descriptor["/FontName"]), str(font.descendant["/BaseFont"])}
        plain = font.name.removesuffix("-Identity-H") if "/FontFile3" in font.descriptor else font.name
        if names != {"/" + plain} or not re.fullmatch(r"[A-Z]{6}\+[^\s/]+", plain):
            yield f"{font.name} is also called {sorted(names)}"


@rule("iso-9.6.4-subset-tags", "two subsets in one file have two names")
def subset_tags(pdf):
    names = [font.name for font in pdf.fonts]
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield name


@rule("ua-7.21.3.2-glyph-mapping", "TrueType fonts say which glyph a code is")
def glyph_mapping(pdf):
    for font in pdf.fonts:
        if "/FontFile2" in font.descriptor and "/CIDToGIDMap" not in font.descendant:
            yield font.name


@rule("ua-7.21.4.1-glyphs-present", "every code shown has a glyph in the embedded program")
def glyphs_present(pdf):
    for font in pdf.fonts:
        for code, glyph, name in glyphs_shown(font):
            if name is None:
                yield f"{font.name}: code {code} is glyph {glyph}"


@rule("ua-7.21.8-no-notdef", "the glyph for missing characters is never shown")
def no_notdef(pdf):
    for font in pdf.fonts:
        for code, glyph, _ in glyphs_shown(font):
            if glyph == 0:
                yield f"{font.name}: code {code}"


@rule("ua-7.21.5-widths", "the widths stated are the widths of the glyphs")
def widths(pdf):
    for font in pdf.fonts:
        for code, _, name in glyphs_shown(font):
            if name is None:
                continue
            real = font.program["hmtx"][name][0] * 1000 / font.program["head"].unitsPerEm
            stated = font.widths.get(code, float(font.descendant.get("/DW", 1000)))
            if abs(real - stated) > WIDTH_TOLERANCE:
                yield f"{font.name}: code {code} is {real:.1f} wide, {stated} is stated"


@rule("iso-9.9-program", "embedded programs have their tables, and their outlines can be read")
def program(pdf):
    for font in pdf.fonts:
        if font.program is None:
            continue
        missing = [table for table in TABLES if table not in font.program]
        if missing:
            yield f"{font.name} lacks {' '.join(missing)}"
        for _, _, name in glyphs_shown(font) if not missing else []:
            if name is not None:
                font.program["glyf"][name].expand(font.program["glyf"])


@rule("ua-7.21.7-text", "every code shown has a text")
def text(pdf):
    for font in pdf.fonts:
        for code in sorted(font.codes):
            if not font.texts.get(code):
                yield f"{font.name}: code {code}"


@rule("ua-7.21.7-real-text", "no text is a zero, a byte order mark, a private character, a soft hyphen or a ligature")
def real_text(pdf):
    for font in pdf.fonts:
        for code, value in sorted(font.texts.items()):
            if WRONG_TEXT.search(value):
                yield f"{font.name}: code {code} is {value!r}"


@rule("iso-9.10.3-to-unicode", "the text map is a CMap of Unicode values that parsers of every kind understand")
def to_unicode(pdf):
    for font in pdf.fonts:
        source = font.to_unicode_source
        lacking = [word for word in CMAP_WORDS if word not in source]
        sizes = [int(size) for size in re.findall(r"(\d+)\s+beginbfchar", source)]
        counts = [block.count("\n<") for block in re.findall(r"beginbfchar(.*?)endbfchar", source, re.S)]
        if lacking or "cidrange" in source or max(sizes, default=0) > 100 or sizes != counts:
            yield f"{font.name}: lacking {lacking}, blocks say {sizes} and hold {counts}"


@rule("own-no-false-blanks", "kerning never moves so far at once that a reader takes it for a blank")
def no_false_blanks(pdf):
    fonts = {id(resolve(font.dictionary)): font for font in pdf.fonts}
    for number, (page, content) in enumerate(zip(pdf.pages, pdf.contents), 1):
        resources = resolve(resolve(page["/Resources"])["/Font"])
        for painting in (painting for painting in content.paintings if painting.operator == b"TJ"):
            font = fonts[id(resolve(resources[painting.font]))]
            spaces = [font.widths.get(code, 0) for code, value in font.texts.items() if value == " "]
            if spaces and moves_far(painting, font, BLANK_SHARE * max(spaces)):
                yield f"page {number}: {font.name}"


def moves_far(painting, font, limit):
    """True when a number of a TJ array that does not follow a space opens a gap of at least `limit`."""
    after_space = False
    for piece in painting.operands[0]:
        if hasattr(piece, "original_bytes"):
            codes = codes_of(type(painting)(b"Tj", [piece], (), ""))
            last = int.from_bytes(piece.original_bytes[-2:], "big") if codes else None
            after_space = font.texts.get(last) == " "
        elif -float(piece) >= limit and not after_space:
            return True
    return False
