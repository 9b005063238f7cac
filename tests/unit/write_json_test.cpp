#include "write/write_json.h"

#include <doctest/doctest.h>

#include <limits>

namespace shortlist {
namespace {

TEST_CASE("members stay in their order, numbers and texts as they are") {
  const Value value{Members{{"version", number_value(1)},
                            {"b", {true}},
                            {"a", {0.72}},
                            {"nothing", {}},
                            {"texts", texts_value({"C++", "naïve \"quote\"\n"})},
                            {"empty", {Values{}}},
                            {"object", {Members{}}}}};
  CHECK(write_json(value) ==
        "{\n"
        "  \"version\": 1,\n"
        "  \"b\": true,\n"
        "  \"a\": 0.72,\n"
        "  \"nothing\": null,\n"
        "  \"texts\": [\n"
        "    \"C++\",\n"
        "    \"naïve \\\"quote\\\"\\n\"\n"
        "  ],\n"
        "  \"empty\": [],\n"
        "  \"object\": {}\n"
        "}\n");
}

TEST_CASE("bytes that are no UTF-8 and numbers without a form do not get through") {
  CHECK(write_json(text_value("a\xFF")) == "\"a\xEF\xBF\xBD\"\n");
  CHECK(write_json({std::numeric_limits<double>::infinity()}) == "null\n");
  CHECK(write_json(text_value(std::string("\x1b\0", 2))) == "\"\\u001b\\u0000\"\n");
}

}  // namespace
}  // namespace shortlist
