// The rows of the list that the bank and the pages of the pack have to cover between them.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace shortlist {

// S: introduction; C: common; B: behaviour; T: technical; A: to ask; P: preparation; X: next step; R: resources; F:
// FAQ.
inline constexpr std::array<std::string_view, 44> seed_rows{
    "S00", "S01", "S02", "S03", "S04", "S05", "S06", "S07", "C1", "C2", "C3", "C4", "C5", "B0", "B1",
    "B2",  "B3",  "B4",  "B5",  "T1",  "T2",  "T3",  "T4",  "T5", "A0", "A1", "A2", "A3", "A4", "A5",
    "P1",  "P2",  "P3",  "P4",  "P5",  "X1",  "R1",  "R2",  "R3", "R4", "F0", "F1", "F2", "F3"};

inline bool is_seed_row(std::string_view row) {
  return std::find(seed_rows.begin(), seed_rows.end(), row) != seed_rows.end();
}

}  // namespace shortlist
