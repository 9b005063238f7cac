#include "write/write_csv.h"

#include <doctest/doctest.h>

namespace shortlist {
namespace {

TEST_CASE("cells are quoted when they must be") {
  CHECK(write_csv({{"file", "name"}, {"a.toml", "Ada, Countess"}, {"b \"c\"", ""}, {"two\nlines", "é"}}) ==
        "file,name\n"
        "a.toml,\"Ada, Countess\"\n"
        "\"b \"\"c\"\"\",\n"
        "\"two\nlines\",é\n");
  CHECK(write_csv({}).empty());
}

TEST_CASE("what a spreadsheet would run is text, and numbers stay numbers") {
  CHECK(write_csv({{"=1+1", "@SUM(A1)", "+48 600", "-cmd", "-1.5", "0.72"}}) ==
        "'=1+1,'@SUM(A1),'+48 600,'-cmd,-1.5,0.72\n");
}

}  // namespace
}  // namespace shortlist
