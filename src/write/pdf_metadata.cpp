#include "write/pdf_metadata.h"

#include <fmt/format.h>

#include <cstdint>

#include "write/srgb_profile.h"

namespace shortlist {
namespace {

constexpr std::string_view producer = "shortlist (libharu)";

std::string escape(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else {
      out += c;
    }
  }
  return out;
}

std::string join(const std::vector<std::string>& words) {
  std::string joined;
  for (const std::string& word : words) joined += (joined.empty() ? "" : ", ") + word;
  return joined;
}

std::string description(std::string_view namespaces, std::string_view content) {
  return fmt::format("<rdf:Description rdf:about=\"\" {}>{}</rdf:Description>\n", namespaces, content);
}

std::string dublin_core(const Meta& meta) {
  std::string content = fmt::format(
      "<dc:format>application/pdf</dc:format>"
      "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>",
      escape(meta.title));
  if (!meta.author.empty()) {
    content += fmt::format("<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>", escape(meta.author));
  }
  if (!meta.subject.empty()) {
    content +=
        fmt::format("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:description>",
                    escape(meta.subject));
  }
  if (!meta.language.empty()) {
    content += fmt::format("<dc:language><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:language>", escape(meta.language));
  }
  return description("xmlns:dc=\"http://purl.org/dc/elements/1.1/\"", content);
}

std::string pdf_schema(const Meta& meta) {
  std::string content = fmt::format("<pdf:Producer>{}</pdf:Producer>", producer);
  if (!meta.keywords.empty()) content += fmt::format("<pdf:Keywords>{}</pdf:Keywords>", escape(join(meta.keywords)));
  return description("xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"", content);
}

std::string dates(const Meta& meta) {
  if (meta.date.empty()) return {};
  const std::string when = meta.date + "T00:00:00Z";
  return description("xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"",
                     fmt::format("<xmp:CreateDate>{}</xmp:CreateDate><xmp:ModifyDate>{}</xmp:ModifyDate>", when, when));
}

std::string pdfa_identification(char part, char conformance) {
  return description(
      "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"",
      fmt::format("<pdfaid:part>{}</pdfaid:part><pdfaid:conformance>{}</pdfaid:conformance>", part, conformance));
}

// PDF/A wants every schema that it does not know itself to be described (ISO 19005-2 §6.6.2.3.3): PDF/UA's is one.
std::string pdfua_identification() {
  return description("xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"", "<pdfuaid:part>1</pdfuaid:part>") +
         description(
             "xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
             "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
             "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"",
             "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
             "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
             "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
             "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
             "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
             "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
             "<pdfaProperty:category>internal</pdfaProperty:category>"
             "<pdfaProperty:description>part of ISO 14289 that the file follows</pdfaProperty:description>"
             "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>");
}

std::string xmp_packet(const Meta& meta, PdfFlavour flavour) {
  std::string identification;
  if (flavour == PdfFlavour::tagged) identification = pdfa_identification('2', 'A') + pdfua_identification();
  if (flavour == PdfFlavour::a1b) identification = pdfa_identification('1', 'B');
  return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
         "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n" +
         dublin_core(meta) + dates(meta) + pdf_schema(meta) + identification +
         "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

std::string pdf_date(const std::string& iso_day) {
  std::string digits;
  for (const char c : iso_day) {
    if (c != '-') digits += c;
  }
  return "D:" + digits + "000000Z";
}

}  // namespace

void write_metadata(PdfFile& file, const Meta& meta, PdfFlavour flavour) {
  const PdfDict info = file.info();
  file.set_text(info, "Producer", producer);
  file.set_text(info, "Title", meta.title);
  if (!meta.author.empty()) file.set_text(info, "Author", meta.author);
  if (!meta.subject.empty()) file.set_text(info, "Subject", meta.subject);
  if (!meta.keywords.empty()) file.set_text(info, "Keywords", join(meta.keywords));
  if (!meta.date.empty()) {
    file.set_ascii(info, "CreationDate", pdf_date(meta.date));
    file.set_ascii(info, "ModDate", pdf_date(meta.date));
  }
  // Uncompressed, so that tools which know nothing of PDF find it.
  const PdfDict packet = file.stream(xmp_packet(meta, flavour), false);
  file.set_name(packet, "Type", "Metadata");
  file.set_name(packet, "Subtype", "XML");
  file.set(file.catalog(), "Metadata", packet);
}

void write_output_intent(PdfFile& file, PdfFlavour flavour) {
  const PdfDict profile = file.stream(srgb_profile(flavour == PdfFlavour::a1b));
  file.set_int(profile, "N", 3);
  const PdfDict intent = file.dict();
  file.set_name(intent, "Type", "OutputIntent");
  file.set_name(intent, "S", "GTS_PDFA1");
  file.set_text(intent, "OutputConditionIdentifier", "sRGB");
  file.set_text(intent, "Info", "sRGB");
  file.set(intent, "DestOutputProfile", profile);
  const PdfArray intents = file.array();
  file.add(intents, intent);
  file.set(file.catalog(), "OutputIntents", intents);
}

void write_identity(PdfFile& file, const std::string& content) {
  // FNV-1a, and the same once more mixed: an identity, no protection.
  std::uint64_t hash = 14695981039346656037u;
  for (const char c : content) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  std::string bytes;
  const std::uint64_t mixed = (hash ^ hash >> 29) * 0xBF58476D1CE4E5B9u;
  for (const std::uint64_t part : {hash, mixed}) {
    for (int shift = 56; shift >= 0; shift -= 8) bytes += static_cast<char>(part >> shift);
  }
  const PdfArray identity = file.array();
  file.add_bytes(identity, bytes);
  file.add_bytes(identity, bytes);
  file.set(file.trailer(), "ID", identity);
}

}  // namespace shortlist
