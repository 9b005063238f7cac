// Help and option parser must not drift apart.
#include <doctest/doctest.h>

#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/help.h"
#include "cli/run.h"

using namespace shortlist;

namespace {

std::set<std::string> options_in(std::string_view help) {
  const std::string text(help);
  const std::regex option("--[a-z][a-z-]*");
  std::set<std::string> found;
  for (std::sregex_iterator it(text.begin(), text.end(), option); it != std::sregex_iterator(); ++it) {
    found.insert(it->str());
  }
  return found;
}

std::string errors_of(const std::vector<std::string>& arguments) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  run(arguments, in, out, err);
  return err.str();
}

}  // namespace

TEST_CASE("every option in the help exists") {
  const std::set<std::string> options = options_in(resume_help);
  CHECK(options.size() == 13);
  for (const std::string& option : options) {
    CHECK(errors_of({"resume", option}).find("unknown option") == std::string::npos);
  }
  CHECK(errors_of({"resume", "--bogus"}).find("unknown option --bogus") != std::string::npos);
  for (const std::string& option : options_in(program_help)) {
    if (options.contains(option)) continue;
    CHECK(errors_of({option}).empty());
  }
}

TEST_CASE("help fits a terminal of 100 columns") {
  for (const std::string_view help : {program_help, resume_help, themes_help, new_help}) {
    std::istringstream text{std::string(help)};
    std::string line;
    while (std::getline(text, line)) CHECK(line.size() <= 100);
  }
}
