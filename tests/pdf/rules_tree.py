"""Rules about the structure tree: what the parts of the text are, and how they hang together."""

import re

from pdf_file import resolve
from pypdf.generic import DictionaryObject
from rulebook import Rulebook

rule = Rulebook()

STANDARD = set(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl "
    "LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu "
    "WT WP Figure Formula Form".split())
ALLOWED_CHILDREN = {
    "L": {"L", "LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "THead": {"TR"}, "TBody": {"TR"}, "TFoot": {"TR"},
    "TR": {"TH", "TD"},
}
ALLOWED_PARENTS = {
    "LI": {"L"}, "Lbl": {"LI", "Note"}, "LBody": {"LI"},
    "TR": {"Table", "THead", "TBody", "TFoot"}, "TH": {"TR"}, "TD": {"TR"},
    "THead": {"Table"}, "TBody": {"Table"}, "TFoot": {"Table"},
}
INLINE = {"Span", "Quote", "Code", "Link", "Annot", "Reference", "Note"}
NO_TEXT = {"Document", "L", "Table", "TR"}  # elements that hold other elements, and no text of their own


def kind(element):
    """Standard type of an element, its role map applied."""
    return element.kind.removeprefix("/")


def attribute(element, owner, name):
    attributes = resolve(element.dictionary.get("/A"))
    for entry in attributes if isinstance(attributes, list) else [attributes]:
        entry = resolve(entry)
        if isinstance(entry, DictionaryObject) and entry.get("/O") == owner:
            return entry.get(name)
    return None


@rule("ua-7.1-structure-tree", "there is a structure tree with a parent tree")
def structure_tree(pdf):
    tree = resolve(pdf.root.get("/StructTreeRoot"))
    if tree is None or tree.get("/Type") != "/StructTreeRoot" or "/ParentTree" not in tree:
        yield "the catalog has no complete StructTreeRoot"


@rule("ua-7.1-document-element", "one Document element holds everything")
def document_element(pdf):
    roots = [kind(element) for element in pdf.elements if element.parent is None]
    if roots != ["Document"]:
        yield f"the roots are {roots}"


@rule("iso-14.7.2-parents", "every element points to the element that holds it")
def parents(pdf):
    tree = pdf.root.raw_get("/StructTreeRoot").idnum
    for element in pdf.elements:
        expected = element.parent.identity if element.parent else tree
        if "/P" not in element.dictionary or element.dictionary.raw_get("/P").idnum != expected:
            yield f"{element.kind} {element.identity} has a wrong P"


@rule("iso-14.7.2-element-type", "what is in the tree is marked as a structure element, and stands there once")
def element_type(pdf):
    seen = set()
    for element in pdf.elements:
        if element.dictionary.get("/Type", "/StructElem") != "/StructElem":
            yield f"{element.kind} {element.identity} has Type {element.dictionary['/Type']}"
        if element.identity in seen:
            yield f"{element.kind} {element.identity} stands in the tree twice"
        seen.add(element.identity)


@rule("ua-7.1-standard-types", "every type is standard, so that a speech engine knows it")
def standard_types(pdf):
    for element in pdf.elements:
        if kind(element) not in STANDARD:
            yield f"{element.kind} {element.identity}"


@rule("ua-7.2-children", "lists and tables hold only what belongs into them")
def children(pdf):
    for element in pdf.elements:
        for child in element.children:
            if kind(child) not in ALLOWED_CHILDREN.get(kind(element), {kind(child)}):
                yield f"{element.kind} {element.identity} holds {child.kind}"


@rule("ua-7.2-parents", "parts of lists and tables stand in lists and tables")
def list_and_table_parents(pdf):
    for element in pdf.elements:
        parent = kind(element.parent) if element.parent else ""
        if parent not in ALLOWED_PARENTS.get(kind(element), {parent}):
            yield f"{element.kind} {element.identity} stands in {parent or 'nothing'}"


@rule("iso-14.8.4-inline-parents", "a part of a line stands in a paragraph, heading or other part of text")
def inline_parents(pdf):
    for element in pdf.elements:
        if kind(element) in INLINE and element.parent and kind(element.parent) in NO_TEXT:
            yield f"{element.kind} {element.identity} stands in {element.parent.kind}"


@rule("ua-7.2-list-items", "a list has items, and an item has a body")
def list_items(pdf):
    for element in pdf.elements:
        kinds = [kind(child) for child in element.children]
        if (kind(element) == "L" and "LI" not in kinds) or (kind(element) == "LI" and "LBody" not in kinds):
            yield f"{element.kind} {element.identity} holds {kinds}"


@rule("ua-7.6-list-numbering", "a list with labels says what they are")
def list_numbering(pdf):
    for element in pdf.elements:
        labelled = any(kind(part) == "Lbl" for item in element.children for part in item.children)
        if kind(element) == "L" and labelled and attribute(element, "/List", "/ListNumbering") in (None, "/None"):
            yield f"L {element.identity} has labels and no ListNumbering"


@rule("ua-7.4.2-headings", "headings begin with level 1 and never skip a level")
def headings(pdf):
    last = 0
    for element in pdf.elements:
        level = re.fullmatch("H([1-6])", kind(element))
        if level and int(level[1]) > last + 1:
            yield f"{element.kind} {element.identity} follows level {last}"
        last = int(level[1]) if level else last
    if not last:
        yield "there is no heading"


@rule("ua-7.4.4-heading-kind", "numbered headings are not mixed with unnumbered ones")
def heading_kind(pdf):
    if any(kind(element) == "H" for element in pdf.elements):
        yield "H stands beside numbered headings"


@rule("ua-7.3-alternate-text", "figures and formulas say in words what they show")
def alternate_text(pdf):
    for element in pdf.elements:
        if kind(element) in ("Figure", "Formula") and not element.dictionary.get("/Alt"):
            yield f"{element.kind} {element.identity} has no Alt"


@rule("ua-7.5-table-headers", "the head cells of a table say what they head")
def table_headers(pdf):
    for element in pdf.elements:
        if kind(element) == "TH" and attribute(element, "/Table", "/Scope") not in ("/Row", "/Column", "/Both"):
            yield f"TH {element.identity} has no Scope"


@rule("ua-7.5-table-rows", "the rows of a table are equally long, and not empty")
def table_rows(pdf):
    for table in (element for element in pdf.elements if kind(element) == "Table"):
        groups = [child for child in table.children if kind(child) != "TR"]
        rows = [child for child in table.children if kind(child) == "TR"] + [row for g in groups for row in g.children]
        lengths = {sum(int(attribute(cell, "/Table", "/ColSpan") or 1) for cell in row.children) for row in rows}
        if len(lengths) != 1 or 0 in lengths:
            yield f"Table {table.identity} has rows of {sorted(lengths)} cells"


@rule("iso-14.8.2-no-empty-elements", "every element holds something to read")
def no_empty_elements(pdf):
    for element in pdf.elements:
        empty_cell = kind(element) in ("TD", "TH") and not element.children
        if not element.children and not element.content and not element.objects and not empty_cell:
            yield f"{element.kind} {element.identity} is empty"


@rule("ua-7.18.1-annotation-kind", "there are no annotations but links")
def annotation_kind(pdf):
    for _, number, annotation in pdf.annotations:
        if annotation.get("/Subtype") != "/Link":
            yield f"annotation {number} is {annotation.get('/Subtype')}"


@rule("ua-7.18.5-link-element", "every link annotation hangs in a Link element, which the parent tree finds")
def link_element(pdf):
    holders = {number: element for element in pdf.elements for number in element.objects}
    for _, number, annotation in pdf.annotations:
        holder = holders.get(number)
        found = pdf.parent_tree.get(int(annotation.get("/StructParent", -1)))
        if holder is None or kind(holder) != "Link" or getattr(found, "idnum", 0) != holder.identity:
            yield f"link {number}"


@rule("ua-7.18.5-link-text", "a Link element holds the text of its link beside the annotation")
def link_text(pdf):
    for element in pdf.elements:
        inside = element.content + [content for child in element.children for content in child.content]
        if kind(element) == "Link" and not (inside and element.objects):
            yield f"Link {element.identity} has {len(inside)} texts and {len(element.objects)} annotations"


@rule("ua-7.18.5-link-description", "every link says where it leads")
def link_description(pdf):
    for _, number, annotation in pdf.annotations:
        if not str(annotation.get("/Contents", "")).strip():
            yield f"link {number} has no Contents"


@rule("pdfa-6.3.2-annotation-flags", "annotations print, and are not hidden")
def annotation_flags(pdf):
    for _, number, annotation in pdf.annotations:
        flags = int(annotation.get("/F", 0))
        if not flags & 4 or flags & 0b100011:
            yield f"annotation {number} has flags {flags}"


@rule("iso-12.5.2-annotation-place", "a link can be hit: its rectangle has a size and lies on the page")
def annotation_place(pdf):
    for page, number, annotation in pdf.annotations:
        left, bottom, right, top = (float(value) for value in annotation["/Rect"])
        if not (0 <= left < right <= float(page.mediabox.width) and 0 <= bottom < top <= float(page.mediabox.height)):
            yield f"annotation {number} is at {left} {bottom} {right} {top}"


@rule("iso-12.6.4-addresses", "links lead to the web, to mail or to a phone, written in ASCII")
def addresses(pdf):
    for _, number, annotation in pdf.annotations:
        action = resolve(annotation.get("/A", DictionaryObject()))
        address = str(action.get("/URI", ""))
        if action.get("/S") == "/URI" and not re.fullmatch(r"(https?://|mailto:|tel:)[!-~]+", address):
            yield f"link {number} leads to {address!r}"


@rule("iso-14.7.4-page-parents", "the parent tree knows every page and every link, once")
def page_parents(pdf):
    keys = [int(page.get("/StructParents", -1)) for page in pdf.pages]
    keys += [int(annotation.get("/StructParent", -1)) for _, _, annotation in pdf.annotations]
    if sorted(keys) != sorted(set(keys)) or set(keys) != set(pdf.parent_tree):
        yield f"keys are {sorted(keys)}, the parent tree has {sorted(pdf.parent_tree)}"
