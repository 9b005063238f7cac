#include <doctest/doctest.h>

#include "text/failure.h"
#include "write/compact_pdf.h"
#include "write/glyf_composite.h"
#include "write/srgb_profile.h"

namespace shortlist {
namespace {

TEST_CASE("only what libharu writes is packed") {
  CHECK_THROWS_AS(compact_pdf(""), Failure);
  CHECK_THROWS_AS(compact_pdf("%PDF-1.7\nstartxref\n999999\n%%EOF"), Failure);
  CHECK_THROWS_AS(compact_pdf("%PDF-1.7\nxref\n0 2\n0000000000 65535 f\r\n9999999999 00000 n\r\nstartxref\n9\n%%EOF"),
                  Failure);
}

TEST_CASE("what is no TrueType program gets no composites") {
  CHECK_THROWS_AS(count_glyphs(""), Failure);
  CHECK_THROWS_AS(add_composites("OTTO\0\1", {}), Failure);
  CHECK_THROWS_AS(add_composites(std::string(12, '\xFF'), {}), Failure);
}

TEST_CASE("the colour profile has the size and signature that its header states") {
  for (const bool version_2 : {false, true}) {
    const std::string profile = srgb_profile(version_2);
    CHECK(profile.substr(36, 4) == "acsp");
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(profile[i]); };
    CHECK(profile.size() == static_cast<std::size_t>(byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3)));
    CHECK(profile.size() % 4 == 0);
  }
}

}  // namespace
}  // namespace shortlist
