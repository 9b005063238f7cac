"""A PDF as the rules of the structure checker see it: objects, structure tree, page contents, fonts."""

import functools
import io
import logging
import re
import xml.etree.ElementTree as xml
from dataclasses import dataclass, field

from fontTools.ttLib import TTFont
from pypdf import PdfReader
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, IndirectObject

logging.getLogger("fontTools").setLevel(logging.ERROR)  # it warns of subsets without a date

DEPTH = 64  # of structure and outline trees; ours stay below ten
SHOWING = (b"Tj", b"TJ", b"'", b'"')
PAINTING = SHOWING + (b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"sh", b"Do", b"INLINE IMAGE")


def resolve(value):
    return value.get_object() if isinstance(value, IndirectObject) else value


def listed(value):
    """The items of an array, or the one item that stands in its place."""
    value = resolve(value)
    if value is None:
        return []
    return list(value) if isinstance(value, ArrayObject) else [value]


@dataclass
class Element:
    """A structure element; `content` holds (page number of its object, MCID), `objects` the ids of annotations."""

    dictionary: DictionaryObject
    kind: str
    identity: int
    parent: "Element | None"
    children: list = field(default_factory=list)
    content: list = field(default_factory=list)
    objects: list = field(default_factory=list)


@dataclass
class Painting:
    """An operator that paints, with the marked content around it: (tag, MCID or None), outermost first."""

    operator: bytes
    operands: list
    marks: tuple
    font: str


@dataclass
class Content:
    """A page's content stream: its operators, what they paint, and the MCIDs in their order."""

    operations: list
    paintings: list
    mcids: list
    open_marks: int


@dataclass
class ShownFont:
    """A font resource and the codes shown in it."""

    dictionary: DictionaryObject
    codes: set = field(default_factory=set)

    @property
    def name(self):
        return str(self.dictionary["/BaseFont"]).removeprefix("/")

    @property
    def descendant(self):
        return resolve(resolve(self.dictionary["/DescendantFonts"])[0])

    @property
    def descriptor(self):
        return resolve(self.descendant["/FontDescriptor"])

    @functools.cached_property
    def to_unicode_source(self):
        return resolve(self.dictionary["/ToUnicode"]).get_data().decode("latin-1")

    @functools.cached_property
    def texts(self):
        """Text by code, from the bfchar blocks of ToUnicode."""
        blocks = re.findall(r"beginbfchar(.*?)endbfchar", self.to_unicode_source, re.S)
        pairs = (pair for block in blocks for pair in re.findall(r"<(\w+)>\s*<(\w*)>", block))
        return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in pairs}

    @functools.cached_property
    def widths(self):
        found, items, at = {}, listed(self.descendant["/W"]), 0
        while at < len(items):
            following = resolve(items[at + 1])
            if isinstance(following, ArrayObject):
                found.update({int(items[at]) + i: float(width) for i, width in enumerate(following)})
                at += 2
            else:
                found.update(dict.fromkeys(range(int(items[at]), int(following) + 1), float(items[at + 2])))
                at += 3
        return found

    @functools.cached_property
    def program(self):
        """The embedded TrueType program, or None for another kind."""
        stream = resolve(self.descriptor.get("/FontFile2"))
        return TTFont(io.BytesIO(stream.get_data())) if stream else None

    def glyph(self, code):
        """Glyph index of a code."""
        mapping = resolve(self.descendant.get("/CIDToGIDMap"))
        if mapping is None or mapping == "/Identity":
            return code
        data = mapping.get_data()
        return int.from_bytes(data[2 * code : 2 * code + 2], "big")


class PdfFile:
    def __init__(self, path):
        self.path = path
        with open(path, "rb") as file:
            self.raw = file.read()
        self.reader = PdfReader(io.BytesIO(self.raw), strict=True)
        self.trailer = self.reader.trailer

    @functools.cached_property
    def root(self):
        """The catalog."""
        return resolve(self.trailer["/Root"])

    @functools.cached_property
    def pages(self):
        return list(self.reader.pages)

    @functools.cached_property
    def objects(self):
        """Every object of the file that is in use, by number."""
        numbers = sorted({number for table in self.reader.xref.values() for number in table if number > 0})
        return {number: IndirectObject(number, 0, self.reader).get_object() for number in numbers}

    @functools.cached_property
    def xmp(self):
        """The XMP packet as text."""
        return resolve(self.root["/Metadata"]).get_data().decode("utf-8")

    @functools.cached_property
    def xmp_tree(self):
        return xml.fromstring(self.xmp)

    def xmp_value(self, namespace, name):
        """The text of the first XMP property of that name, arrays flattened; empty when there is none."""
        found = self.xmp_tree.find(f".//{{{namespace}}}{name}")
        return "" if found is None else " ".join("".join(found.itertext()).split())

    @functools.cached_property
    def parent_tree(self):
        numbers = {}

        def walk(node, depth):
            items = listed(node.get("/Nums"))
            numbers.update({int(items[i]): items[i + 1] for i in range(0, len(items), 2)})
            for kid in listed(node.get("/Kids")) if depth else []:
                walk(resolve(kid), depth - 1)

        walk(resolve(resolve(self.root["/StructTreeRoot"])["/ParentTree"]), DEPTH)
        return numbers

    @functools.cached_property
    def elements(self):
        """All structure elements in document order."""
        found = []

        def walk(reference, parent, depth):
            dictionary = resolve(reference)
            element = Element(dictionary, str(dictionary["/S"]), getattr(reference, "idnum", 0), parent)
            found.append(element)
            if parent:
                parent.children.append(element)
            for kid in listed(dictionary.get("/K")):
                visit(kid, element, depth)

        def visit(kid, element, depth):
            value = resolve(kid)
            if not isinstance(value, DictionaryObject):
                element.content.append((element.dictionary.raw_get("/Pg").idnum, int(value)))
            elif value.get("/Type") == "/MCR":
                page = value.raw_get("/Pg") if "/Pg" in value else element.dictionary.raw_get("/Pg")
                element.content.append((page.idnum, int(value["/MCID"])))
            elif value.get("/Type") == "/OBJR":
                element.objects.append(value.raw_get("/Obj").idnum)
            elif depth:
                walk(kid, element, depth - 1)

        for kid in listed(resolve(self.root["/StructTreeRoot"]).get("/K")):
            walk(kid, None, DEPTH)
        return found

    @functools.cached_property
    def contents(self):
        return [self._content(page) for page in self.pages]

    def _content(self, page):
        operations = ContentStream(resolve(page["/Contents"]), self.reader).operations
        content, marks, font = Content(operations, [], [], 0), [], ""
        for operands, operator in operations:
            if operator in (b"BMC", b"BDC"):
                properties = operands[1] if operator == b"BDC" else {}
                mcid = properties.get("/MCID") if isinstance(properties, DictionaryObject) else None
                marks.append((str(operands[0]), None if mcid is None else int(mcid)))
                content.mcids += [] if mcid is None else [int(mcid)]
            elif operator == b"EMC":
                content.open_marks -= 0 if marks else 1
                marks = marks[:-1]
            elif operator == b"Tf":
                font = str(operands[0])
            elif operator in PAINTING:
                content.paintings.append(Painting(operator, operands, tuple(marks), font))
        content.open_marks += len(marks)
        return content

    @functools.cached_property
    def fonts(self):
        """Every font that shows text, by the object of its dictionary."""
        found = {}
        for page, content in zip(self.pages, self.contents):
            resources = resolve(resolve(page["/Resources"]).get("/Font", DictionaryObject()))
            for painting in content.paintings:
                if painting.operator not in SHOWING or painting.font not in resources:
                    continue
                reference = resources.raw_get(painting.font)
                font = found.setdefault(getattr(reference, "idnum", id(reference)), ShownFont(resolve(reference)))
                font.codes |= codes_of(painting)
        return list(found.values())

    @functools.cached_property
    def annotations(self):
        """(page, object number, dictionary) of every annotation."""
        return [
            (page, getattr(reference, "idnum", 0), resolve(reference))
            for page in self.pages
            for reference in listed(page.get("/Annots"))
        ]


def codes_of(painting):
    """Two-byte codes of a text-showing operator."""
    pieces = painting.operands[0] if painting.operator == b"TJ" else painting.operands[-1:]
    strings = (getattr(piece, "original_bytes", b"") for piece in pieces)
    return {int.from_bytes(data[i : i + 2], "big") for data in strings for i in range(0, len(data), 2)}
