// A small sRGB colour profile. Inside write/ only.
#pragma once

#include <string>

namespace shortlist {

// An ICC display profile of sRGB: D50-adapted primaries; version 4 with the exact parametric curve of IEC 61966-2-1,
// version 2 (for PDF/A-1) with its customary approximation, gamma 2.2.
std::string srgb_profile(bool version_2);

}  // namespace shortlist
