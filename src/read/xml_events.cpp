#include "read/xml_events.h"

#include <expat.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <type_traits>

namespace shortlist {
namespace {

constexpr int deepest = 256;

struct FreeParser {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

struct Reading {
  XML_Parser parser = nullptr;
  const XmlEvents* events = nullptr;
  int depth = 0;
  std::string refused;
};

std::string_view local_name(const char* name) {
  const std::string_view whole = name;
  const std::size_t colon = whole.rfind(':');
  return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

void refuse(Reading& reading, std::string_view why) {
  reading.refused = why;
  XML_StopParser(reading.parser, XML_FALSE);
}

void XMLCALL begin_element(void* data, const char* name, const char** attributes) {
  Reading& reading = *static_cast<Reading*>(data);
  if (++reading.depth > deepest) {
    refuse(reading, "elements are nested too deep");
    return;
  }
  XmlElement element{std::string(local_name(name)), {}};
  for (; *attributes != nullptr; attributes += 2)
    element.attributes.emplace_back(local_name(attributes[0]), attributes[1]);
  reading.events->begin(element);
}

void XMLCALL end_element(void* data, const char* name) {
  Reading& reading = *static_cast<Reading*>(data);
  --reading.depth;
  if (reading.refused.empty()) reading.events->end(local_name(name));
}

void XMLCALL add_text(void* data, const char* text, int length) {
  const Reading& reading = *static_cast<const Reading*>(data);
  if (reading.refused.empty()) reading.events->text(std::string_view(text, static_cast<std::size_t>(length)));
}

void XMLCALL begin_doctype(void* data, const char*, const char*, const char*, int) {
  refuse(*static_cast<Reading*>(data), "it has a document type, which no DOCX has");
}

}  // namespace

std::string_view XmlElement::operator[](std::string_view key) const {
  const auto found = std::find_if(attributes.begin(), attributes.end(),
                                  [key](const auto& attribute) { return attribute.first == key; });
  return found == attributes.end() ? std::string_view() : std::string_view(found->second);
}

std::string read_xml(std::string_view xml, const XmlEvents& events) {
  const std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser> parser(XML_ParserCreate(nullptr));
  if (parser == nullptr) return "no memory for it";
  // Hashes that an attacker cannot foresee are not needed within these bounds; the same input gives the same run.
  XML_SetHashSalt(parser.get(), 1);
  Reading reading{parser.get(), &events, 0, {}};
  XML_SetUserData(parser.get(), &reading);
  XML_SetElementHandler(parser.get(), begin_element, end_element);
  XML_SetCharacterDataHandler(parser.get(), add_text);
  XML_SetStartDoctypeDeclHandler(parser.get(), begin_doctype);
  const XML_Status status = XML_Parse(parser.get(), xml.data(), static_cast<int>(xml.size()), XML_TRUE);
  if (!reading.refused.empty()) return reading.refused;
  if (status == XML_STATUS_OK) return {};
  return fmt::format("line {}: {}", XML_GetCurrentLineNumber(parser.get()),
                     XML_ErrorString(XML_GetErrorCode(parser.get())));
}

}  // namespace shortlist
