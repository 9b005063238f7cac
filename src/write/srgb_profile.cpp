#include "write/srgb_profile.h"

#include <cmath>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "text/unicode.h"

namespace shortlist {
namespace {

void append_u16(std::string& out, unsigned value) {
  out += static_cast<char>(value >> 8);
  out += static_cast<char>(value);
}

void append_u32(std::string& out, std::uint32_t value) {
  append_u16(out, value >> 16);
  append_u16(out, value & 0xFFFF);
}

// s15Fixed16Number
void append_fixed(std::string& out, double value) {
  append_u32(out, static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(value * 65536))));
}

std::string type(std::string_view signature) {
  return std::string(signature) + std::string(4, '\0');
}

std::string xyz(double x, double y, double z) {
  std::string tag = type("XYZ ");
  for (const double value : {x, y, z}) append_fixed(tag, value);
  return tag;
}

std::string multi_localized(std::string_view text) {
  const std::string units = to_utf16be(text);
  std::string tag = type("mluc");
  append_u32(tag, 1);
  append_u32(tag, 12);
  tag += "enUS";
  append_u32(tag, static_cast<std::uint32_t>(units.size()));
  append_u32(tag, 28);
  return tag + units;
}

std::string description(std::string_view text) {
  std::string tag = type("desc");
  append_u32(tag, static_cast<std::uint32_t>(text.size()) + 1);
  tag += text;
  // An empty Unicode and an empty ScriptCode name follow the ASCII one (ICC.1:2001-04 §6.5.17).
  return tag + std::string(1 + 8 + 3 + 67, '\0');
}

std::string parametric_curve() {
  std::string tag = type("para");
  append_u16(tag, 3);
  append_u16(tag, 0);
  for (const double value : {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) append_fixed(tag, value);
  return tag;
}

std::string gamma_curve() {
  std::string tag = type("curv");
  append_u32(tag, 1);
  append_u16(tag, 0x0233);  // u8Fixed8Number 2.2
  return tag;
}

// Bradford adaptation from D65 to D50.
std::string adaptation() {
  std::string tag = type("sf32");
  for (const double value :
       {1.047882, 0.022919, -0.050217, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678}) {
    append_fixed(tag, value);
  }
  return tag;
}

std::string header(std::size_t size, bool version_2) {
  std::string out;
  append_u32(out, static_cast<std::uint32_t>(size));
  append_u32(out, 0);
  append_u32(out, version_2 ? 0x02100000 : 0x04200000);
  out += "mntrRGB XYZ ";
  for (const unsigned part : {2024u, 1u, 1u, 0u, 0u, 0u}) append_u16(out, part);  // creation date
  out += "acsp";
  out += std::string(28, '\0');                                                // platform … rendering intent
  for (const double value : {0.9642, 1.0, 0.82491}) append_fixed(out, value);  // PCS illuminant, D50
  out.resize(128, '\0');
  return out;
}

}  // namespace

std::string srgb_profile(bool version_2) {
  const std::string curve = version_2 ? gamma_curve() : parametric_curve();
  std::vector<std::pair<std::string, std::string>> tags{
      {"desc", version_2 ? description("sRGB") : multi_localized("sRGB")},
      {"cprt", version_2 ? type("text") + std::string("CC0\0", 4) : multi_localized("CC0")},
      {"wtpt", xyz(0.96420, 1.0, 0.82491)},
      {"rXYZ", xyz(0.43604, 0.22249, 0.01392)},
      {"gXYZ", xyz(0.38512, 0.71690, 0.09706)},
      {"bXYZ", xyz(0.14305, 0.06061, 0.71393)},
      {"rTRC", curve},
      {"gTRC", curve},
      {"bTRC", curve}};
  if (!version_2) tags.emplace_back("chad", adaptation());
  std::string table;
  std::string data;
  std::size_t curve_at = 0;
  append_u32(table, static_cast<std::uint32_t>(tags.size()));
  const std::size_t data_begins = 128 + 4 + 12 * tags.size();
  for (const auto& [name, content] : tags) {
    const bool shared = content == curve && curve_at != 0;
    data.resize((data.size() + 3) / 4 * 4, '\0');
    const std::size_t at = shared ? curve_at : data_begins + data.size();
    if (content == curve) curve_at = at;
    if (!shared) data += content;
    table += name;
    append_u32(table, static_cast<std::uint32_t>(at));
    append_u32(table, static_cast<std::uint32_t>(content.size()));
  }
  data.resize((data.size() + 3) / 4 * 4, '\0');
  return header(data_begins + data.size(), version_2) + table + data;
}

}  // namespace shortlist
