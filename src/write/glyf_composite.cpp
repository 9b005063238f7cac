#include "write/glyf_composite.h"

#include <algorithm>
#include <map>

#include "text/failure.h"

namespace shortlist {
namespace {

// Flags of a component (OpenType, `glyf`): arguments are words, are x and y offsets; more components follow.
constexpr unsigned words_and_offsets = 0x0003;
constexpr unsigned more_components = 0x0020;

unsigned read_u16(std::string_view data, std::size_t at) {
  if (at + 2 > data.size()) throw Failure("a table of the font program is too short");
  return static_cast<unsigned>(static_cast<unsigned char>(data[at]) << 8 | static_cast<unsigned char>(data[at + 1]));
}

std::uint32_t read_u32(std::string_view data, std::size_t at) {
  return read_u16(data, at) << 16 | read_u16(data, at + 2);
}

int read_i16(std::string_view data, std::size_t at) {
  return static_cast<std::int16_t>(read_u16(data, at));
}

void append_u16(std::string& out, unsigned value) {
  out += static_cast<char>(value >> 8);
  out += static_cast<char>(value);
}

void append_u32(std::string& out, std::uint32_t value) {
  append_u16(out, value >> 16);
  append_u16(out, value & 0xFFFF);
}

void write_u16(std::string& data, std::size_t at, unsigned value) {
  data.at(at) = static_cast<char>(value >> 8);
  data.at(at + 1) = static_cast<char>(value);
}

void pad(std::string& data) {
  data.resize((data.size() + 3) / 4 * 4);
}

std::string read_table(std::string_view program, std::string_view tag) {
  const unsigned tables = read_u16(program, 4);
  for (unsigned i = 0; i < tables; ++i) {
    const std::size_t record = 12 + 16 * static_cast<std::size_t>(i);
    if (program.substr(std::min(record, program.size()), 4) != tag) continue;
    const std::size_t offset = read_u32(program, record + 8);
    const std::size_t size = read_u32(program, record + 12);
    if (offset > program.size() || size > program.size() - offset) break;
    return std::string(program.substr(offset, size));
  }
  throw Failure("the font program has no table " + std::string(tag));
}

struct Tables {
  std::string glyf, head, hhea, hmtx, maxp;
  std::vector<std::uint32_t> offsets;  // loca, one more than glyphs
};

Tables read_tables(std::string_view program) {
  Tables tables{read_table(program, "glyf"), read_table(program, "head"),
                read_table(program, "hhea"), {},
                read_table(program, "maxp"), {}};
  const std::string loca = read_table(program, "loca");
  const std::string hmtx = read_table(program, "hmtx");
  const unsigned glyphs = read_u16(tables.maxp, 4);
  const unsigned metrics = read_u16(tables.hhea, 34);
  if (metrics == 0 || metrics > glyphs) throw Failure("the font program's hhea table is broken");
  const bool long_offsets = read_u16(tables.head, 50) != 0;
  for (std::size_t i = 0; i <= glyphs; ++i) {
    tables.offsets.push_back(long_offsets ? read_u32(loca, 4 * i) : 2 * read_u16(loca, 2 * i));
  }
  // Full metrics for every glyph: those to come need their own advance.
  for (std::size_t i = 0; i < glyphs; ++i) {
    append_u16(tables.hmtx, read_u16(hmtx, 4 * std::min<std::size_t>(i, metrics - 1)));
    append_u16(tables.hmtx, read_u16(hmtx, i < metrics ? 4 * i + 2 : 4 * metrics + 2 * (i - metrics)));
  }
  return tables;
}

void add_composite(Tables& tables, const CompositeGlyph& composite) {
  int box[4] = {32767, 32767, -32768, -32768};
  std::string components;
  for (std::size_t i = 0; i < composite.components.size(); ++i) {
    const GlyphComponent& part = composite.components[i];
    if (part.glyph + 1 >= tables.offsets.size()) throw Failure("a glyph of the font program is missing");
    const std::size_t at = tables.offsets[part.glyph];
    if (tables.offsets[part.glyph + 1] > at) {
      box[0] = std::min(box[0], read_i16(tables.glyf, at + 2) + part.dx);
      box[1] = std::min(box[1], read_i16(tables.glyf, at + 4) + part.dy);
      box[2] = std::max(box[2], read_i16(tables.glyf, at + 6) + part.dx);
      box[3] = std::max(box[3], read_i16(tables.glyf, at + 8) + part.dy);
    }
    const bool last = i + 1 == composite.components.size();
    append_u16(components, words_and_offsets | (last ? 0 : more_components));
    append_u16(components, part.glyph);
    append_u16(components, static_cast<unsigned>(part.dx));
    append_u16(components, static_cast<unsigned>(part.dy));
  }
  if (box[0] > box[2]) std::fill(box, box + 4, 0);
  pad(tables.glyf);
  tables.offsets.back() = static_cast<std::uint32_t>(tables.glyf.size());
  append_u16(tables.glyf, 0xFFFF);  // numberOfContours -1: composite
  for (const int side : box) append_u16(tables.glyf, static_cast<unsigned>(side));
  tables.glyf += components;
  pad(tables.glyf);
  append_u16(tables.hmtx, static_cast<unsigned>(composite.advance));
  append_u16(tables.hmtx, static_cast<unsigned>(box[0]));
  tables.offsets.push_back(static_cast<std::uint32_t>(tables.glyf.size()));
}

std::uint32_t checksum(std::string_view table) {
  std::uint32_t sum = 0;
  for (std::size_t i = 0; i + 4 <= table.size(); i += 4) sum += read_u32(table, i);
  return sum;
}

// OpenType table directory: tags ascending, tables on four-byte boundaries.
std::string assemble(const std::map<std::string, std::string>& tables) {
  unsigned power = 1;
  unsigned exponent = 0;
  while (power * 2 <= tables.size()) power *= 2, ++exponent;
  const unsigned count = static_cast<unsigned>(tables.size());
  std::string out;
  append_u32(out, 0x00010000);
  append_u16(out, count);
  append_u16(out, power * 16);
  append_u16(out, exponent);
  append_u16(out, (count - power) * 16);
  std::size_t offset = 12 + 16 * tables.size();
  for (const auto& [tag, data] : tables) {
    std::string padded = data;
    pad(padded);
    out += tag;
    append_u32(out, checksum(padded));
    append_u32(out, static_cast<std::uint32_t>(offset));
    append_u32(out, static_cast<std::uint32_t>(data.size()));
    offset += padded.size();
  }
  for (const auto& [tag, data] : tables) {
    out += data;
    pad(out);
  }
  return out;
}

}  // namespace

unsigned count_glyphs(std::string_view program) {
  return read_u16(read_table(program, "maxp"), 4);
}

std::string add_composites(std::string_view program, const std::vector<CompositeGlyph>& composites) {
  Tables tables = read_tables(program);
  std::size_t most_components = 0;
  for (const CompositeGlyph& composite : composites) {
    add_composite(tables, composite);
    most_components = std::max(most_components, composite.components.size());
  }
  const unsigned glyphs = static_cast<unsigned>(tables.offsets.size()) - 1;
  write_u16(tables.maxp, 4, glyphs);
  if (tables.maxp.size() >= 32) {
    // maxCompositePoints, maxCompositeContours: generous; maxComponentElements; one level deeper than before.
    write_u16(tables.maxp, 10, 4000);
    write_u16(tables.maxp, 12, 200);
    write_u16(tables.maxp, 28, std::max(static_cast<unsigned>(most_components), read_u16(tables.maxp, 28)));
    write_u16(tables.maxp, 30, read_u16(tables.maxp, 30) + 1);
  }
  write_u16(tables.hhea, 34, glyphs);
  write_u16(tables.head, 50, 1);  // indexToLocFormat: long
  write_u16(tables.head, 8, 0);   // checkSumAdjustment: not used inside a PDF
  write_u16(tables.head, 10, 0);
  std::string loca;
  for (const std::uint32_t offset : tables.offsets) append_u32(loca, offset);
  return assemble({{"glyf", tables.glyf},
                   {"head", tables.head},
                   {"hhea", tables.hhea},
                   {"hmtx", tables.hmtx},
                   {"loca", loca},
                   {"maxp", tables.maxp}});
}

}  // namespace shortlist
