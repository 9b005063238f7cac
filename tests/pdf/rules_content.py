"""Rules about what is drawn on the pages, and how it is tied to the structure tree."""

from pdf_file import listed, resolve
from pypdf.generic import DictionaryObject
from rulebook import Rulebook

rule = Rulebook()

OPERATORS = set(
    "b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q "
    "re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w "
    "W W* y ' \"".split()) | {"INLINE IMAGE"}
INTENTS = {"/RelativeColorimetric", "/AbsoluteColorimetric", "/Perceptual", "/Saturation"}
OTHER_COLOURS = {b"K", b"k", b"CS", b"cs"}  # the profile is for RGB: gray and RGB alone are covered by it
NESTING = 28


def page_contents(pdf):
    return zip(range(1, len(pdf.pages) + 1), pdf.pages, pdf.contents)


@rule("pdfa-6.2.2-operators", "pages use only the operators of ISO 32000-1")
def operators(pdf):
    for number, _, content in page_contents(pdf):
        for name in {operator.decode("latin-1") for _, operator in content.operations} - OPERATORS:
            yield f"page {number} uses {name!r}"


@rule("pdfa-6.2.2-resources", "every resource that a page uses is its own")
def resources(pdf):
    for number, page, content in page_contents(pdf):
        own = resolve(page.get("/Resources", DictionaryObject()))
        for operands, operator in content.operations:
            kind = {b"Tf": "/Font", b"gs": "/ExtGState", b"Do": "/XObject"}.get(operator)
            if kind and operands[0] not in resolve(own.get(kind, DictionaryObject())):
                yield f"page {number} lacks {kind} {operands[0]}"


@rule("pdfa-6.1.13-nesting", "graphics states are saved and restored in pairs, at most 28 deep")
def nesting(pdf):
    for number, _, content in page_contents(pdf):
        depth, deepest, lowest = 0, 0, 0
        for _, operator in content.operations:
            depth += (operator == b"q") - (operator == b"Q")
            deepest, lowest = max(deepest, depth), min(lowest, depth)
        if depth or lowest < 0 or deepest > NESTING:
            yield f"page {number} ends at depth {depth}, between {lowest} and {deepest}"


@rule("iso-9.4.1-text-objects", "text objects begin and end in pairs, and text is shown only inside them")
def text_objects(pdf):
    for number, _, content in page_contents(pdf):
        inside = False
        for _, operator in content.operations:
            if (operator == b"BT" and inside) or (operator in (b"ET", b"Tj", b"TJ") and not inside):
                yield f"page {number}: misplaced {operator.decode()}"
            inside = (inside or operator == b"BT") and operator != b"ET"
        if inside:
            yield f"page {number}: no ET at the end"


@rule("iso-14.6-marked-content", "marked content begins and ends in pairs")
def marked_content(pdf):
    for number, _, content in page_contents(pdf):
        if content.open_marks:
            yield f"page {number}: {content.open_marks} unpaired"


@rule("ua-7.1-everything-tagged", "whatever is painted is either content of the structure or an artifact")
def everything_tagged(pdf):
    for number, _, content in page_contents(pdf):
        for painting in content.paintings:
            if not any(mcid is not None or tag == "/Artifact" for tag, mcid in painting.marks):
                yield f"page {number}: {painting.operator.decode()} is neither"


@rule("ua-7.1-artifacts-apart", "artifacts do not stand in content, nor content in artifacts")
def artifacts_apart(pdf):
    for number, _, content in page_contents(pdf):
        for painting in content.paintings:
            tagged = any(mcid is not None for _, mcid in painting.marks)
            if tagged and any(tag == "/Artifact" for tag, _ in painting.marks):
                yield f"page {number}: {painting.operator.decode()} is both"


@rule("iso-14.7.4-unique-mcids", "a page numbers its marked content without repetition")
def unique_mcids(pdf):
    for number, _, content in page_contents(pdf):
        if len(set(content.mcids)) != len(content.mcids):
            yield f"page {number}"


@rule("iso-14.7.4-content-reached", "from marked content the parent tree leads to the element that claims it")
def content_reached(pdf):
    claimed = {where: element for element in pdf.elements for where in element.content}
    for number, page, content in page_contents(pdf):
        found = listed(pdf.parent_tree.get(int(page.get("/StructParents", -1))))
        for mcid in content.mcids:
            element = claimed.get((page.indirect_reference.idnum, mcid))
            target = found[mcid] if mcid < len(found) else None
            if element is None or getattr(target, "idnum", 0) != element.identity:
                yield f"page {number}: MCID {mcid}"


@rule("iso-14.7.4-content-exists", "what elements claim is on the pages, and is claimed once")
def content_exists(pdf):
    there = {(page.indirect_reference.idnum, mcid) for _, page, content in page_contents(pdf) for mcid in content.mcids}
    claims = [where for element in pdf.elements for where in element.content]
    for where in sorted(set(claims) - there):
        yield f"object {where[0]} has no MCID {where[1]}"
    for where in sorted(where for where in set(claims) if claims.count(where) > 1):
        yield f"MCID {where[1]} of object {where[0]} is claimed twice"


def content_in_tree_order(pdf):
    """(page object, MCID) as a reader of the structure tree meets them."""

    def walk(element):
        children = iter(element.children)
        for kid in listed(element.dictionary.get("/K")):
            value = resolve(kid)
            if isinstance(value, DictionaryObject) and "/S" in value:
                yield from walk(next(children))
            elif not isinstance(value, DictionaryObject):
                yield element.dictionary.raw_get("/Pg").idnum, int(value)
            elif value.get("/Type") == "/MCR":
                page = value.raw_get("/Pg") if "/Pg" in value else element.dictionary.raw_get("/Pg")
                yield page.idnum, int(value["/MCID"])

    for element in pdf.elements:
        if element.parent is None:
            yield from walk(element)


@rule("ua-7.1-reading-order", "who reads the tree and who reads the pages meets the same text in the same order")
def reading_order(pdf):
    drawn = [(page.indirect_reference.idnum, mcid) for _, page, content in page_contents(pdf) for mcid in content.mcids]
    told = list(content_in_tree_order(pdf))
    if drawn != told:
        at = next((i for i, pair in enumerate(zip(drawn, told)) if pair[0] != pair[1]), min(len(drawn), len(told)))
        yield f"the pages have {drawn[at : at + 1]} where the tree has {told[at : at + 1]}"


@rule("pdfa-6.2.4-colours", "colours are gray or RGB, which the output intent defines")
def colours(pdf):
    for number, _, content in page_contents(pdf):
        for operator in {operator for _, operator in content.operations} & OTHER_COLOURS:
            yield f"page {number} uses {operator.decode()}"


@rule("pdfa-6.2.6-rendering-intents", "rendering intents are the four that exist")
def rendering_intents(pdf):
    for number, _, content in page_contents(pdf):
        for operands, operator in content.operations:
            if operator == b"ri" and operands[0] not in INTENTS:
                yield f"page {number} uses {operands[0]}"


@rule("own-visible-text", "no text is hidden: a reader's text is what a person sees")
def visible_text(pdf):
    for number, _, content in page_contents(pdf):
        for operands, operator in content.operations:
            if operator == b"Tr" and int(operands[0]) != 0:
                yield f"page {number} sets rendering mode {operands[0]}"
