"""Rules about what the file says of itself."""

import re

from pdf_file import resolve
from pypdf.generic import DictionaryObject
from rulebook import Rulebook

rule = Rulebook()

DC = "http://purl.org/dc/elements/1.1/"
PDF = "http://ns.adobe.com/pdf/1.3/"
XMP = "http://ns.adobe.com/xap/1.0/"
PDFA_ID = "http://www.aiim.org/pdfa/ns/id/"
PDFA_EXTENSION = "http://www.aiim.org/pdfa/ns/extension/"
PDFA_SCHEMA = "http://www.aiim.org/pdfa/ns/schema#"
PDFA_PROPERTY = "http://www.aiim.org/pdfa/ns/property#"
PDFUA_ID = "http://www.aiim.org/pdfua/ns/id/"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MIRRORED = (("/Title", DC, "title"), ("/Author", DC, "creator"), ("/Subject", DC, "description"),
            ("/Keywords", PDF, "Keywords"), ("/Producer", PDF, "Producer"), ("/Creator", XMP, "CreatorTool"))
DATED = (("/CreationDate", "CreateDate"), ("/ModDate", "ModifyDate"))


def information(pdf):
    return resolve(pdf.trailer.get("/Info", DictionaryObject()))


@rule("ua-7.1-metadata", "the catalog has a metadata stream of XML")
def metadata(pdf):
    stream = resolve(pdf.root.get("/Metadata"))
    if stream is None or stream.get("/Type") != "/Metadata" or stream.get("/Subtype") != "/XML":
        yield "there is none, or it is not marked as XML"


@rule("pdfa-6.6.2-plain-metadata", "programs that know nothing of PDF find the packet in the bytes of the file")
def plain_metadata(pdf):
    if "/Filter" in resolve(pdf.root["/Metadata"]) or b"<x:xmpmeta" not in pdf.raw:
        yield "the packet is compressed"


@rule("pdfa-6.6.2.1-packet", "the packet has its frame, without the retired bytes and encoding attributes")
def packet(pdf):
    opening = re.match(r"<\?xpacket begin=[\"']\ufeff?[\"'] id=[\"']W5M0MpCehiHzreSzNTczkc9d[\"']\s*\?>", pdf.xmp)
    if not opening or not re.search(r"<\?xpacket end=[\"'][rw][\"']\?>\s*$", pdf.xmp):
        yield "the xpacket lines are wrong"


@rule("pdfa-6.6.2.1-well-formed", "the packet is well-formed XML in UTF-8 with one RDF tree")
def well_formed(pdf):
    if len(pdf.xmp_tree.findall(f".//{{{RDF}}}RDF")) != 1:
        yield "no RDF tree, or several"


@rule("pdfa-6.6.4-identification", "the packet says PDF/A, part 2, level A")
def pdfa_identification(pdf):
    found = pdf.xmp_value(PDFA_ID, "part"), pdf.xmp_value(PDFA_ID, "conformance")
    if found != ("2", "A"):
        yield f"part and conformance are {found}"


@rule("ua-5-identification", "the packet says PDF/UA, part 1")
def ua_identification(pdf):
    if pdf.xmp_value(PDFUA_ID, "part") != "1":
        yield f"part is {pdf.xmp_value(PDFUA_ID, 'part')!r}"


@rule("pdfa-6.6.2.3-extension-schema", "what PDF/A does not know, the PDF/UA mark, is declared in the packet")
def extension_schema(pdf):
    schemas = pdf.xmp_tree.find(f".//{{{PDFA_EXTENSION}}}schemas")
    if schemas is None:
        yield "there are no extension schemas"
        return
    declared = {(tag.tag, (tag.text or "").strip()) for tag in schemas.iter()}
    for namespace, name, text in ((PDFA_SCHEMA, "namespaceURI", PDFUA_ID), (PDFA_SCHEMA, "prefix", "pdfuaid"),
                                  (PDFA_PROPERTY, "name", "part"), (PDFA_PROPERTY, "valueType", "Integer"),
                                  (PDFA_PROPERTY, "category", "internal")):
        if (f"{{{namespace}}}{name}", text) not in declared:
            yield f"no {name} {text}"


@rule("ua-7.1-title", "the document has a title in its metadata, with a default language")
def title(pdf):
    found = pdf.xmp_tree.find(f".//{{{DC}}}title/{{{RDF}}}Alt/{{{RDF}}}li")
    if found is None or not (found.text or "").strip() or found.get(LANG) != "x-default":
        yield "dc:title has no x-default text"


@rule("pdfa-6.6.2-same-texts", "the information dictionary and the packet say the same")
def same_texts(pdf):
    for key, namespace, name in MIRRORED:
        told = " ".join(str(information(pdf).get(key, "")).split())
        if told and told != pdf.xmp_value(namespace, name):
            yield f"{key} is {told!r} but {name} is {pdf.xmp_value(namespace, name)!r}"


@rule("pdfa-6.6.2-same-dates", "the dates in the information dictionary are those in the packet")
def same_dates(pdf):
    for key, name in DATED:
        told = re.sub(r"\D", "", str(information(pdf).get(key, "")))[:14]
        written = re.sub(r"\D", "", pdf.xmp_value(XMP, name))[:14]
        if told.ljust(14, "0") != written.ljust(14, "0"):
            yield f"{key} is {told!r} but {name} is {written!r}"
