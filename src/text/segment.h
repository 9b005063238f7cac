// How text falls into lines, scripts and directions; ICU behind it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace shortlist {

// Byte offsets after which a line may be broken (UAX #14, ICU's root rules), ascending, the end of `text` excluded.
std::vector<std::size_t> line_break_opportunities(std::string_view text);

// Byte offsets of extended grapheme cluster boundaries (UAX #29) inside `text`, ascending, both ends excluded.
std::vector<std::size_t> grapheme_boundaries(std::string_view text);

// A maximal stretch of one script (UAX #24, Common and Inherited resolved to their neighbours) and one embedding level.
struct ScriptRun {
  std::size_t begin = 0;  // bytes
  std::size_t end = 0;
  std::uint32_t script = 0;  // ISO 15924 tag, as 'Latn' in big-endian order; HarfBuzz's hb_script_t has the same values
  std::uint8_t level = 0;    // UAX #9 embedding level; odd means right to left
};

// Itemises `text` as one paragraph whose base direction is that of its first strong character.
std::vector<ScriptRun> itemise(std::string_view text);

// Visual order of runs with these embedding levels (UAX #9, rule L2): indices into `levels`, left to right.
std::vector<std::size_t> visual_order(const std::vector<std::uint8_t>& levels);

}  // namespace shortlist
