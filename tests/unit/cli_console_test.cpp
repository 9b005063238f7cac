#include <doctest/doctest.h>

#include <chrono>
#include <sstream>
#include <string>
#include <thread>

#include "cli/console.h"
#include "cli/progress.h"
#include "text/diagnostic.h"
#include "text/failure.h"

using namespace shortlist;

namespace {

struct Streams {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
};

Diagnostics one_of_each() {
  Diagnostics diagnostics;
  diagnostics.add_source("a.toml", "name = \": error: \"\n");
  diagnostics.error({"a.toml", 1, 1, ""}, "one: warning: two");
  diagnostics.warning({"a.toml", 2, 1, ""}, "three");
  diagnostics.note({"a.toml", 3, 1, ""}, "four");
  return diagnostics;
}

}  // namespace

TEST_CASE("severities are coloured only where colour is wanted") {
  Streams streams;
  Console plain{streams.in, streams.out, streams.err, false, false};
  report(plain, one_of_each());
  CHECK(streams.err.str().find('\x1b') == std::string::npos);

  Streams colored;
  Console console{colored.in, colored.out, colored.err, true, true};
  report(console, one_of_each());
  const std::string text = colored.err.str();
  CHECK(text.find("a.toml:1:1: \x1b[1;31merror\x1b[0m: one: warning: two\n") != std::string::npos);
  CHECK(text.find(": \x1b[1;33mwarning\x1b[0m: three\n") != std::string::npos);
  CHECK(text.find(": \x1b[1;36mnote\x1b[0m: four\n") != std::string::npos);
  CHECK(text.find("name = \": error: \"\n") != std::string::npos);
}

TEST_CASE("streams that are no terminal get neither colour nor progress") {
  Streams streams;
  const Console console = open_console(streams.in, streams.out, streams.err);
  CHECK_FALSE(console.terminal);
  CHECK_FALSE(console.color);
}

TEST_CASE("control characters do not reach the terminal") {
  Streams streams;
  Console console{streams.in, streams.out, streams.err, false, false};
  say(console,
      "a\x1b[2Jb\x7f\xC2\x9B"
      "c\rd\xC3\xA9");
  CHECK(streams.err.str() == "a?[2Jb??c?d\xC3\xA9\n");
}

TEST_CASE("print sees its bytes off, or fails") {
  Streams streams;
  Console console{streams.in, streams.out, streams.err, false, false};
  print(console, std::string("a\0b", 3));
  CHECK(streams.out.str() == std::string("a\0b", 3));
  streams.out.setstate(std::ios::badbit);
  CHECK_THROWS_AS(print(console, "c"), Failure);
}

TEST_CASE("progress is drawn after a second, on a terminal alone, and leaves nothing behind") {
  Streams quick;
  Console terminal{quick.in, quick.out, quick.err, true, false};
  Streams other;
  Console no_terminal{other.in, other.out, other.err, false, false};
  {
    Progress progress(terminal, 4);
    Progress hidden(no_terminal, 4);
    progress.show(1);
    CHECK(quick.err.str().empty());
    std::this_thread::sleep_for(std::chrono::milliseconds(1010));
    progress.show(2);
    hidden.show(2);
    CHECK(quick.err.str().ends_with("███████████████░░░░░░░░░░░░░░░ 2 of 4"));
  }
  CHECK(quick.err.str().ends_with("\r\x1b[K"));
  CHECK(other.err.str().empty());
}
