// XML, read as a row of events. Inside read/ only.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shortlist {

// Names come without their namespaces' prefixes: "p", "val".
struct XmlElement {
  std::string name;
  std::vector<std::pair<std::string, std::string>> attributes;

  // The value of an attribute, empty when it is absent.
  std::string_view operator[](std::string_view key) const;
};

struct XmlEvents {
  std::function<void(const XmlElement&)> begin;
  std::function<void(std::string_view name)> end;
  std::function<void(std::string_view text)> text;
};

// Reads `xml`, at most 256 levels deep. A document type, which could define entities that grow without end, is an
// error. Returns what is wrong, or an empty string; events come until there.
std::string read_xml(std::string_view xml, const XmlEvents& events);

}  // namespace shortlist
