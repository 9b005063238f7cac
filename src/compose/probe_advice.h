// What a question made from the resume is after. Inside compose/ only.
#pragma once

#include <array>
#include <string_view>

namespace shortlist {

struct ProbeAdvice {
  std::string_view aspect;  // of a Probe
  std::string_view why;     // what the asker learns
  std::array<std::string_view, 3> strong;
};

// nullptr for an aspect that no probe has.
const ProbeAdvice* advice_on(std::string_view aspect);

}  // namespace shortlist
