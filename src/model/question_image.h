// Layout of the baked question bank. All numbers are little-endian as the machine has them.
#pragma once

#include <cstdint>

#include "model/skill_image.h"

namespace shortlist::image {

inline constexpr std::uint32_t bank_magic = 0x314B4251;  // "QBK1"; the digit is the version of the layout

// Each section begins at a multiple of 8 bytes from the begin of the block; sizes count elements.
enum BankSection { bank_pool, bank_cells, bank_areas, bank_questions, bank_pages, bank_section_count };

struct BankHeader {
  std::uint32_t magic = 0;
  std::uint32_t byte_size = 0;
  Slice sections[bank_section_count];  // begin in bytes
};

struct Area {
  Slice id;  // pool
  Slice title;
  Slice questions;
};

// What choosing asks of a question stands here; the record itself is a run of cells: a text is its begin and size in
// the pool, a list its number of items and then these, a choice or number itself.
struct Question {
  Slice id;        // pool
  Slice question;  // pool
  Slice skills;    // cells: begin and size in the pool, of each
  Slice record;    // cells
  std::uint16_t area = 0;
  std::uint16_t line = 0;  // in its file; 0 when it stands too far down
  std::uint8_t kind = 0;
  std::uint8_t levels = 0;  // bit l: Level l
  std::uint8_t minutes = 0;
  std::uint8_t difficulty = 0;
};

struct Page {
  Slice id;      // pool
  Slice title;   // pool
  Slice record;  // cells
};

}  // namespace shortlist::image
