#include "write/pdf_font.h"

#include <fmt/format.h>
#include <hb-ot.h>
#include <hb.h>

#include <algorithm>
#include <cmath>

#include "text/unicode.h"
#include "write/glyf_composite.h"
#include "write/subset_font.h"

namespace shortlist {
namespace {

using IdMap = std::map<std::uint32_t, std::uint32_t>;

// What a shown glyph without text maps to: every code must map to something (ISO 14289-1 §7.21.7).
constexpr std::string_view no_text = "\u200B";
constexpr std::size_t cmap_block = 100;  // Adobe Technical Note 5411: at most 100 entries a block

std::string key_of(const Cluster& cluster) {
  std::string key;
  const auto append = [&key](std::uint32_t value) {
    for (int shift = 0; shift < 32; shift += 8) key += static_cast<char>(value >> shift);
  };
  for (const ClusterPart& part : cluster.parts) {
    append(part.glyph);
    append(static_cast<std::uint32_t>(part.dx));
    append(static_cast<std::uint32_t>(part.dy));
  }
  return key + cluster.text;
}

void append_u16(std::string& out, unsigned value) {
  out += static_cast<char>(value >> 8);
  out += static_cast<char>(value);
}

std::string hex(std::string_view bytes) {
  std::string out;
  for (const char c : bytes) out += fmt::format("{:02X}", static_cast<unsigned char>(c));
  return out;
}

// ISO 32000-1 §9.6.4: six capitals that tell subsets apart; here from the program's bytes (FNV-1a).
std::string subset_tag(std::string_view program) {
  std::uint64_t hash = 14695981039346656037ull;
  for (const char c : program) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ull;
  std::string tag;
  for (int i = 0; i < 6; ++i, hash /= 26) tag += static_cast<char>('A' + hash % 26);
  return tag;
}

int per_mille(double units, const Font& font) {
  return static_cast<int>(std::lround(units * 1000 / font.units_per_em()));
}

}  // namespace

PdfFont::PdfFont(const Font& font, int number) : font_(font), number_(number) {
  hb_codepoint_t blank = 0;
  hb_font_get_nominal_glyph(font.shaper(), ' ', &blank);
  largest_move_ = std::max(20, per_mille(font.advance(blank) * 0.4, font));
}

std::size_t PdfFont::add(const Cluster& cluster) {
  entries_.push_back({cluster, per_mille(cluster.advance, font_), {}});
  return entries_.size() - 1;
}

std::size_t PdfFont::use(const Cluster& cluster) {
  const auto [known, added] = index_of_unusual_.emplace(key_of(cluster), entries_.size());
  return added ? add(cluster) : known->second;
}

std::size_t PdfFont::use(std::uint32_t glyph, std::string_view text) {
  const auto cluster = [&] { return Cluster{{{glyph, 0, 0}}, font_.advance(glyph), std::string(text)}; };
  if (text.size() > 4) return use(cluster());
  std::uint64_t key = glyph;
  for (std::size_t i = 0; i < 4; ++i) key = key << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0);
  const auto [known, added] = index_.try_emplace(key, entries_.size());  // looks before it makes a node
  return added ? add(cluster()) : known->second;
}

Reach PdfFont::reach() const {
  int ascent = 0;
  int descent = 0;
  for (const char letter : {'b', 'd', 'l', 'H', 'g', 'p', 'q'}) {
    hb_codepoint_t glyph = 0;
    hb_glyph_extents_t extents{};
    if (!hb_font_get_nominal_glyph(font_.shaper(), static_cast<hb_codepoint_t>(letter), &glyph)) continue;
    if (!hb_font_get_glyph_extents(font_.shaper(), glyph, &extents)) continue;
    ascent = std::max(ascent, extents.y_bearing);
    descent = std::min(descent, extents.y_bearing + extents.height);
  }
  if (ascent == 0) {
    hb_font_extents_t line{};
    hb_font_get_h_extents(font_.shaper(), &line);
    ascent = line.ascender;
    descent = line.descender;
  }
  return {per_mille(ascent, font_), per_mille(descent, font_)};
}

void PdfFont::subset() {
  std::vector<std::uint32_t> glyphs{0};
  for (const Entry& entry : entries_) {
    for (const ClusterPart& part : entry.cluster.parts) glyphs.push_back(part.glyph);
  }
  std::sort(glyphs.begin(), glyphs.end());
  glyphs.erase(std::unique(glyphs.begin(), glyphs.end()), glyphs.end());
  const FontSubset made = subset_font(font_, glyphs);
  assign_codes(made.ids);
  take_program(made.program, made.ids);
}

void PdfFont::assign_codes(const IdMap& subset_ids) {
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    FontCode& code = entries_[i].code;
    code.code = font_.is_cff() ? subset_ids.at(entries_[i].cluster.parts[0].glyph) : static_cast<unsigned>(i) + 1;
    while (code.view < static_cast<int>(entry_by_code_.size()) &&
           entry_by_code_[static_cast<std::size_t>(code.view)].count(code.code)) {
      ++code.view;
    }
    if (code.view == static_cast<int>(entry_by_code_.size())) entry_by_code_.emplace_back();
    entry_by_code_[static_cast<std::size_t>(code.view)].emplace(code.code, i);
  }
}

void PdfFont::take_program(const std::string& program, const IdMap& subset_ids) {
  program_ = program;
  if (font_.is_cff()) return;
  std::vector<CompositeGlyph> composites;
  append_u16(glyph_map_, 0);
  const unsigned simple_glyphs = count_glyphs(program);
  for (const Entry& entry : entries_) {
    if (entry.cluster.parts.size() == 1) {
      append_u16(glyph_map_, subset_ids.at(entry.cluster.parts[0].glyph));
      continue;
    }
    CompositeGlyph composite;
    composite.advance = entry.cluster.advance;
    for (const ClusterPart& part : entry.cluster.parts) {
      composite.components.push_back({subset_ids.at(part.glyph), part.dx, part.dy});
    }
    append_u16(glyph_map_, simple_glyphs + static_cast<unsigned>(composites.size()));
    composites.push_back(std::move(composite));
  }
  if (!composites.empty()) program_ = add_composites(program, composites);
}

std::string PdfFont::resource_name(int view) const {
  return view == 0 ? fmt::format("F{}", number_) : fmt::format("F{}v{}", number_, view);
}

PdfDict PdfFont::write_descriptor(PdfFile& file, const std::string& name, bool cid_set) const {
  const PdfDict descriptor = file.indirect_dict();
  file.set_name(descriptor, "Type", "FontDescriptor");
  file.set_name(descriptor, "FontName", name);
  // ISO 32000-1 table 123: symbolic (its encoding is its own), italic.
  file.set_int(descriptor, "Flags", 4 | (font_.italic() ? 64 : 0));
  hb_blob_t* head = hb_face_reference_table(font_.face(), HB_TAG('h', 'e', 'a', 'd'));
  unsigned size = 0;
  const char* data = hb_blob_get_data(head, &size);
  const PdfArray box = file.array();
  for (const unsigned offset : {36u, 38u, 40u, 42u}) {  // xMin, yMin, xMax, yMax
    const unsigned high = offset + 1 < size ? static_cast<unsigned char>(data[offset]) : 0;
    const unsigned low = offset + 1 < size ? static_cast<unsigned char>(data[offset + 1]) : 0;
    file.add_int(box, per_mille(static_cast<std::int16_t>(high << 8 | low), font_));
  }
  hb_blob_destroy(head);
  file.set(descriptor, "FontBBox", box);
  hb_position_t capitals = 0;
  hb_ot_metrics_get_position(font_.shaper(), HB_OT_METRICS_TAG_CAP_HEIGHT, &capitals);
  file.set_int(descriptor, "ItalicAngle",
               static_cast<int>(hb_style_get_value(font_.shaper(), HB_STYLE_TAG_SLANT_ANGLE)));
  file.set_int(descriptor, "Ascent", stated_.ascent);
  file.set_int(descriptor, "Descent", stated_.descent);
  file.set_int(descriptor, "CapHeight", capitals > 0 ? per_mille(capitals, font_) : stated_.ascent);
  file.set_int(descriptor, "StemV", font_.bold() ? 140 : 80);
  const PdfDict program = file.stream(program_);
  if (font_.is_cff()) {
    file.set_name(program, "Subtype", "CIDFontType0C");
  } else {
    file.set_int(program, "Length1", static_cast<int>(program_.size()));
  }
  file.set(descriptor, font_.is_cff() ? "FontFile3" : "FontFile2", program);
  if (cid_set) {
    std::string set(entries_.size() / 8 + 1, '\0');
    for (std::size_t code = 0; code <= entries_.size(); ++code) {
      set[code / 8] = static_cast<char>(static_cast<unsigned char>(set[code / 8]) | 0x80u >> code % 8);
    }
    file.set(descriptor, "CIDSet", file.stream(set));
  }
  return descriptor;
}

PdfDict PdfFont::write_descendant(PdfFile& file, const std::string& name, bool cid_set) const {
  const PdfDict font = file.indirect_dict();
  file.set_name(font, "Type", "Font");
  file.set_name(font, "Subtype", font_.is_cff() ? "CIDFontType0" : "CIDFontType2");
  file.set_name(font, "BaseFont", name);
  const PdfDict system = file.dict();
  file.set_text(system, "Registry", "Adobe");
  file.set_text(system, "Ordering", "Identity");
  file.set_int(system, "Supplement", 0);
  file.set(font, "CIDSystemInfo", system);
  file.set(font, "FontDescriptor", write_descriptor(file, name, cid_set));
  file.set_int(font, "DW", 0);
  std::map<unsigned, int> widths;
  for (const Entry& entry : entries_) widths.emplace(entry.code.code, entry.width);
  const PdfArray ranges = file.array();
  PdfArray range = nullptr;
  unsigned next = 0;
  for (const auto& [code, width] : widths) {
    if (!range || code != next) {
      file.add_int(ranges, static_cast<int>(code));
      range = file.array();
      file.add(ranges, range);
    }
    file.add_int(range, width);
    next = code + 1;
  }
  file.set(font, "W", ranges);
  if (!font_.is_cff()) file.set(font, "CIDToGIDMap", file.stream(glyph_map_));
  return font;
}

// ISO 32000-1 §9.10.3: code → UTF-16BE text, from what the author wrote.
std::string PdfFont::to_unicode(int view) const {
  std::vector<std::string> rows;
  for (const auto& [code, entry] : entry_by_code_[static_cast<std::size_t>(view)]) {
    const std::string& text = entries_[entry].cluster.text;
    rows.push_back(fmt::format("<{:04X}> <{}>\n", code, hex(to_utf16be(text.empty() ? no_text : text))));
  }
  std::string cmap =
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
      "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
  for (std::size_t begin = 0; begin < rows.size(); begin += cmap_block) {
    const std::size_t end = std::min(begin + cmap_block, rows.size());
    cmap += fmt::format("{} beginbfchar\n", end - begin);
    for (std::size_t i = begin; i < end; ++i) cmap += rows[i];
    cmap += "endbfchar\n";
  }
  return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

std::map<std::string, PdfDict> PdfFont::write(PdfFile& file, bool cid_set) const {
  const std::string name = subset_tag(program_) + "+" + font_.postscript_name();
  const PdfDict descendant = write_descendant(file, name, cid_set);
  std::map<std::string, PdfDict> views;
  for (int view = 0; view < static_cast<int>(entry_by_code_.size()); ++view) {
    const PdfDict font = file.indirect_dict();
    file.set_name(font, "Type", "Font");
    file.set_name(font, "Subtype", "Type0");
    file.set_name(font, "BaseFont", font_.is_cff() ? name + "-Identity-H" : name);
    file.set_name(font, "Encoding", "Identity-H");
    const PdfArray descendants = file.array();
    file.add(descendants, descendant);
    file.set(font, "DescendantFonts", descendants);
    file.set(font, "ToUnicode", file.stream(to_unicode(view)));
    views.emplace(resource_name(view), font);
  }
  return views;
}

}  // namespace shortlist
