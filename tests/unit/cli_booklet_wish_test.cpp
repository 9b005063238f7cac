#include "cli/booklet_wish.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>

#include "cli/usage.h"

namespace shortlist {
namespace {

BookletWish with_creep(const std::string& creep) {
  RawBookletWish raw;
  raw.creep = creep;
  return checked(raw);
}

TEST_CASE("creep is read in millimetres, or in the unit that is named") {
  const double tenth = 0.1 * 72 / 25.4;
  for (const std::string same : {"0.1mm", "0.1", ".1", "0.01cm", "00.10mm"}) {
    CHECK_MESSAGE(std::abs(with_creep(same).creep - tenth) < 1e-12, same);
  }
  CHECK(with_creep("0.5pt").creep == 0.5);
  CHECK(std::abs(with_creep("0.01in").creep - 0.72) < 1e-12);
  CHECK(with_creep("0").creep == 0);
  CHECK(with_creep("2mm").creep == with_creep("0.2cm").creep);
}

TEST_CASE("a creep that makes no sense is refused") {
  for (const std::string wrong : {"",      "mm",   ".",   "1..2", "-0.1",   "+0.1",  "0.1 mm",
                                  " 0.1",  "1e-1", "nan", "inf",  "0x1",    "0,1",   "2.1mm",
                                  "0.3cm", "1in",  "6pt", "0.1m", "0.1mmm", "0.1MM", "9999999999999999999999",
                                  "٠.١"}) {
    CHECK_THROWS_AS(with_creep(wrong), UsageError);
  }
}

TEST_CASE("signatures are multiples of four up to 128") {
  for (const std::string wrong : {"", "0", "-4", "3", "5", "16.0", "132", "16p", "4294967300", "+16"}) {
    RawBookletWish raw;
    raw.signature = wrong;
    CHECK_THROWS_AS(checked(raw), UsageError);
  }
  RawBookletWish raw;
  raw.signature = "128";
  CHECK(checked(raw).signature == 128);
}

TEST_CASE("words are taken as they are written in the help") {
  RawBookletWish raw;
  for (const std::string wrong : {"", "Short", "left", "shor"}) {
    raw.flip = wrong;
    CHECK_THROWS_AS(checked(raw), UsageError);
  }
  raw.flip = "long";
  CHECK(checked(raw).flip == Flip::long_edge);
  raw.duplex = "simplex";
  CHECK_THROWS_AS(checked(raw), UsageError);
  raw.duplex = "manual";
  raw.backs = "reversed";
  CHECK(checked(raw).manual);
  CHECK(checked(raw).backs_reversed);
  raw.backs = "back";
  CHECK_THROWS_AS(checked(raw), UsageError);
  raw.backs = "reversed";
  raw.duplex = "auto";
  CHECK_THROWS_AS(checked(raw), UsageError);
}

TEST_CASE("creep may not push pages over the fold by more than a tenth of their width") {
  const PaperSize sheet{841.89, 595.276};
  BookletWish wish = with_creep("0.5mm");
  check_creep(wish, 80, sheet);  // 20 sheets: 9.5 mm
  CHECK_THROWS_AS(check_creep(wish, 200, sheet), UsageError);
  wish.signature = 16;
  check_creep(wish, 200, sheet);
}

}  // namespace
}  // namespace shortlist
