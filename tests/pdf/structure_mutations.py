#!/usr/bin/python3
"""structure_mutations.py GOOD.pdf: damages a good file in one way after the other; each must break its rule.

The file is rewritten by qpdf into its plain form, where bytes can be changed by hand, and its tables mended after that.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from structure import RULES, check

# Name, pattern in the plain form (its first match is replaced), replacement, the rule that must break.
MUTATIONS = (
    ("no binary mark", rb"\n%\xbf\xf7\xa2\xfe\n", b"\n%text\n", "pdfa-6.1.2-header"),
    ("locked", rb"(/ID \[)", b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (" + 32 * b"o" + b") /U (" + 32 * b"u"
     + rb") >> \1", "pdfa-6.1.3-no-encryption"),
    ("stream elsewhere", rb"(/Subtype /XML)", rb"\1 /F (elsewhere)", "pdfa-6.1.7-stream-keys"),
    ("retired filter", rb"(/Subtype /XML)", rb"\1 /Filter /LZWDecode", "pdfa-6.1.7-filters"),
    ("long string", rb"(/Type /Catalog)", rb"\1 /Long (" + 33000 * b"x" + b")", "pdfa-6.1.13-limits"),
    ("PostScript", rb"(/Type /Catalog)", rb"\1 /X << /Subtype /PS >>", "pdfa-6.1.10-no-postscript"),
    ("smoothed image", rb"(/Type /Catalog)", rb"\1 /X << /Subtype /Image /Interpolate true >>", "pdfa-6.2.8-images"),
    ("blending", rb"(/Type /Catalog)", rb"\1 /X << /BM /Multiply >>", "pdfa-6.2.10-transparency"),
    ("file inside", rb"(/Type /Catalog)", rb"\1 /Names << /EmbeddedFiles << >> >>", "pdfa-6.8-no-embedded-files"),
    ("huge page", rb"/MediaBox \[\s+\S+\s+\S+\s+\S+", b"/MediaBox [ 0 0 20000", "pdfa-6.1.13-page-size"),
    ("no file id", rb"/ID \[[^\]]*\]", b"", "pdfa-6.1.3-id"),
    ("script on opening", rb"(/Type /Catalog)", rb"\1 /OpenAction << /S /JavaScript /JS (x) >>", "pdfa-6.5.1-actions"),
    ("trigger", rb"(/Type /Catalog)", rb"\1 /AA << >>", "pdfa-6.5.2-no-triggers"),
    ("form", rb"(/Type /Catalog)", rb"\1 /AcroForm << /Fields [] >>", "pdfa-6.4-no-forms"),
    ("layers", rb"(/Type /Catalog)", rb"\1 /OCProperties << >>", "pdfa-6.9-no-layers"),
    ("not marked", rb"/Marked true", b"/Marked false", "pdfa-6.7.1-marked"),
    ("title not shown", rb"/DisplayDocTitle true", b"/DisplayDocTitle false", "ua-7.1-display-title"),
    ("no language", rb"\n  /Lang \([^)]*\)", b"", "ua-7.2-language"),
    ("no output intent", rb"/OutputIntents \[.*?\n  \]", b"", "pdfa-6.2.4-output-intent"),
    ("profile of gray", rb"mntrRGB ", b"mntrGRAY", "pdfa-6.2.4-output-intent"),
    ("tabs by rows", rb"/Tabs /S\b", b"/Tabs /R", "ua-7.18.3-tab-order"),
    ("nameless outline item", rb"(/Parent \d+ 0 R\n(?:  /Prev \d+ 0 R\n)?  /Title) (\([^)]*\)|<[^>]*>)", rb"\1 ()",
     "ua-7.17-outline"),
    ("no structure tree", rb"\n  /StructTreeRoot \d+ 0 R", b"", "ua-7.1-structure-tree"),
    ("root is a part", rb"/S /Document\b", b"/S /Part", "ua-7.1-document-element"),
    ("unknown type", rb"/S /H2\b", b"/S /Headline", "ua-7.1-standard-types"),
    ("skipped level", rb"/S /H2\b", b"/S /H4", "ua-7.4.2-headings"),
    ("wrong parent", rb"(/P) \d+( 0 R\n  /Pg)", rb"\1 1\2", "iso-14.7.2-parents"),
    ("item outside a list", rb"/S /L\n", b"/S /Sect\n", "ua-7.2-parents"),
    ("list of paragraphs", rb"/S /LI\b", b"/S /P", "ua-7.2-children"),
    ("item without body", rb"/S /LBody\b", b"/S /Lbl", "ua-7.2-list-items"),
    ("unnumbered list", rb"/ListNumbering /\w+", b"", "ua-7.6-list-numbering"),
    ("no element", rb"/S /H2(\n  /Type /StructElem)?", b"/S /H2 /Type /Group", "iso-14.7.2-element-type"),
    ("part of no line", rb"/S /H2\b", b"/S /Span", "iso-14.8.4-inline-parents"),
    ("heading of no level", rb"/S /H2\b", b"/S /H", "ua-7.4.4-heading-kind"),
    ("head of nothing", rb"/S /H2\b", b"/S /TH", "ua-7.5-table-headers"),
    ("uneven table", rb"/S /L\n", b"/S /Table\n", "ua-7.5-table-rows"),
    ("empty element", rb"/K \[\s+\d+\s+\](\n  /P \d+ 0 R\n  /Pg \d+ 0 R\n  /S /H2)", rb"/K [ ]\1",
     "iso-14.8.2-no-empty-elements"),
    ("link without text", rb"/K \[\s+\d+\s+(<<\s+/Obj)", rb"/K [ \1", "ua-7.18.5-link-text"),
    ("parts swapped", rb"(/K \[\s+)(\d+ 0 R)(\s+)(\d+ 0 R)", rb"\1\4\3\2", "ua-7.1-reading-order"),
    ("figure without words", rb"/S /H1\b", b"/S /Figure", "ua-7.3-alternate-text"),
    ("link element gone", rb"/S /Link\b", b"/S /Span", "ua-7.18.5-link-element"),
    ("silent link", rb"/Contents (\([^)]*\)|<[^>]*>)(?=\n  /F)", b"/Contents ()", "ua-7.18.5-link-description"),
    ("hidden link", rb"\n  /F 4\n", b"\n  /F 2\n", "pdfa-6.3.2-annotation-flags"),
    ("link of no size", rb"/Rect \[\s+(\S+)\s+(\S+)\s+\S+\s+\S+", rb"/Rect [ \1 \2 \1 \2",
     "iso-12.5.2-annotation-place"),
    ("link to a script", rb"/URI \((?:mailto|https?|tel):", b"/URI (javascript:", "iso-12.6.4-addresses"),
    ("note", rb"/Subtype /Link\b", b"/Subtype /Text", "ua-7.18.1-annotation-kind"),
    ("parents lost", rb"/StructParents 0\b", b"/StructParents 999", "iso-14.7.4-page-parents"),
    ("number used twice", rb"/MCID 1\b", b"/MCID 0", "iso-14.7.4-unique-mcids"),
    ("content claimed by nobody", rb"/MCID 1\b", b"/MCID 9999", "iso-14.7.4-content-reached"),
    ("content missing", rb"/MCID 1\b", b"/MCID 9999", "iso-14.7.4-content-exists"),
    ("text outside the structure", rb"/\w+ ?<<\s*/MCID 0\s*>>\s*BDC", b"/Span BMC", "ua-7.1-everything-tagged"),
    ("text in an artifact", rb"(/\w+ ?<<\s*/MCID 0\s*>>\s*BDC)(.*?EMC)", rb"/Artifact BMC \1\2 EMC",
     "ua-7.1-artifacts-apart"),
    ("unpaired mark", rb"\nEMC\b", b"\n", "iso-14.6-marked-content"),
    ("text objects nested", rb"\nBT\b", b"\nBT BT", "iso-9.4.1-text-objects"),
    ("state never restored", rb"\nBT\b", b"\nq BT", "pdfa-6.1.13-nesting"),
    ("unknown operator", rb"\nBT\b", b"\n(x) echo BT", "pdfa-6.2.2-operators"),
    ("colour of a press", rb"\nBT\b", b"\n0 0 0 1 k BT", "pdfa-6.2.4-colours"),
    ("unknown intent", rb"\nBT\b", b"\n/Loud ri BT", "pdfa-6.2.6-rendering-intents"),
    ("hidden text", rb"\nBT\b", b"\nBT 3 Tr", "own-visible-text"),
    ("font of nobody", rb"/(\w+) (\S+) Tf", rb"/Nobody \2 Tf", "pdfa-6.2.2-resources"),
    ("font not embedded", rb"\n  /FontFile2 \d+ 0 R", b"", "ua-7.21.4-embedded"),
    ("descriptor cut", rb"\n  /CapHeight [-\d.]+", b"", "iso-9.8-descriptor"),
    ("other name", rb"/FontName /(\w)", rb"/FontName /Z\1", "iso-9.6.4-subset-names"),
    ("no glyph mapping", rb"\n  /CIDToGIDMap \d+ 0 R", b"", "ua-7.21.3.2-glyph-mapping"),
    ("vertical encoding", rb"/Encoding /Identity-H", b"/Encoding /Identity-V", "ua-7.21.3-composite-fonts"),
    ("program without widths", rb"hmtx", b"hmtz", "iso-9.9-program"),
    ("no text map", rb"\n  /ToUnicode \d+ 0 R", b"", "ua-7.21.7-text"),
    ("code without text", rb"\n<0001> <[0-9A-Fa-f]+>", b"\n<7FF1> <0041>", "ua-7.21.7-text"),
    ("ligature as text", rb"\n<0001> <[0-9A-Fa-f]+>", b"\n<0001> <FB01>", "ua-7.21.7-real-text"),
    ("text map of the wrong kind", rb"beginbfchar(.*?)endbfchar", rb"begincidrange\1endcidrange",
     "iso-9.10.3-to-unicode"),
    ("kerning like a blank", rb"\] ?TJ\b", rb" -900 <0001>] TJ", "own-no-false-blanks"),
    ("no metadata mark", rb"/Type /Metadata", b"", "ua-7.1-metadata"),
    ("metadata filtered", rb"(/Subtype /XML)", rb"\1 /Filter [ ]", "pdfa-6.6.2-plain-metadata"),
    ("date differs", rb"(?:\n  /CreationDate \([^)]*\))?(\n  /(?:Creator|Keywords|ModDate|Producer) )",
     rb"\n  /CreationDate (D:19990101000000Z)\1", "pdfa-6.6.2-same-dates"),
    ("title differs", rb"(<rdf:li xml:lang=\"x-default\">)", rb"\1Other: ", "pdfa-6.6.2-same-texts"),
    ("no title", rb"<dc:title>.*?</dc:title>", b"", "ua-7.1-title"),
    ("not PDF/UA", rb"<pdfuaid:part>1", b"<pdfuaid:part>2", "ua-5-identification"),
    ("not PDF/A-2", rb"<pdfaid:part>2", b"<pdfaid:part>3", "pdfa-6.6.4-identification"),
    ("mark not declared", rb"<pdfaSchema:prefix>pdfuaid", b"<pdfaSchema:prefix>other", "pdfa-6.6.2.3-extension-schema"),
    ("packet broken", rb"</rdf:RDF>", b"</rdf:Rdf>", "pdfa-6.6.2.1-well-formed"),
    ("packet not framed", rb"<\?xpacket end=", b"<?packet end=", "pdfa-6.6.2.1-packet"),
)


def plain_form(path, folder):
    plain = Path(folder) / "plain.pdf"
    subprocess.run(["qpdf", "--qdf", "--object-streams=disable", path, plain], check=True)
    return plain.read_bytes()


def mended(data):
    """`data` with lengths and offsets that fit it again."""
    return subprocess.run(["fix-qdf"], input=data, capture_output=True, check=True).stdout


def first_width_changed(data):
    """The first width of a code that is shown; code 0, with which the array may begin, is not."""
    return re.subn(rb"(/W \[\s+\d+\s+\[\s+(?:[\d.]+\s+)?)(\d+)", rb"\g<1>7", data, count=1)


def glyphs_mapped_to(filler):
    """Damage: a glyph mapping that leads every code to one glyph."""

    def damage(data):
        number = re.search(rb"/CIDToGIDMap (\d+) 0 R", data)[1]
        found = re.search(rb"\n" + number + rb" 0 obj\n.*?stream\n(.*?)\nendstream", data, re.S)
        return data[: found.start(1)] + filler * len(found[1]) + data[found.end(1) :], 1

    return damage


def names_alike(data):
    """Two fonts of one name."""
    names = sorted(set(re.findall(rb"/FontName (/\S+)", data)))
    return (data.replace(names[1], names[0]), 1) if len(names) > 1 else (data, 0)


PROGRAMS = (
    ("wrong width", first_width_changed, "ua-7.21.5-widths"),
    ("glyphs missing", glyphs_mapped_to(b"\0"), "ua-7.21.8-no-notdef"),
    ("glyphs beyond the last", glyphs_mapped_to(b"\x7f"), "ua-7.21.4.1-glyphs-present"),
    ("names alike", names_alike, "iso-9.6.4-subset-tags"),
)


def mutants(plain):
    """(name, damaged file or None when there was nothing to damage, rule)"""
    for name, pattern, replacement, rule in MUTATIONS:
        damaged, count = re.subn(pattern, replacement, plain, count=1, flags=re.S)
        yield name, mended(damaged) if count else None, rule
    for name, damage, rule in PROGRAMS:
        damaged, count = damage(plain)
        yield name, mended(damaged) if count else None, rule
    yield "bytes behind the end", mended(plain) + b"more\n", "pdfa-6.1.3-end-of-file"


def test(good):
    """Messages about damages that were not seen and rules that none is made for, and the number of those seen."""
    problems, seen, untested = [], 0, {name for name, _, _ in RULES}
    with tempfile.TemporaryDirectory() as folder:
        plain, path = plain_form(good, folder), Path(folder) / "mutant.pdf"
        path.write_bytes(mended(plain))
        problems += [f"the unharmed file breaks {name}: {message}" for name, message in check(str(path))]
        for name, data, rule in mutants(plain):
            path.write_bytes(data or mended(plain))
            broken = {breach for breach, _ in check(str(path))}
            seen += rule in broken
            untested.discard(rule)
            if rule not in broken:
                what = "found nothing to damage" if data is None else f"broke only {sorted(broken)}"
                problems.append(f"{name}: {what}, not {rule}")
    return problems + [f"no damage is made for {rule}" for rule in sorted(untested)], seen


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    problems, seen = test(arguments[0])
    for problem in problems:
        print(problem)
    print(f"{seen} damages seen, one or more for each of {len(RULES)} rules")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
