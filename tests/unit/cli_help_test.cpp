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
  struct Row {
    std::string command;
    std::string_view help;
    std::size_t options;
  };
  for (const Row& row :
       {Row{"resume", resume_help, 20}, Row{"apply", apply_help, 13}, Row{"diff", diff_help, 2},
        Row{"letter", letter_help, 9}, Row{"prep", prep_help, 20}, Row{"booklet", booklet_help, 8},
        Row{"check", check_help, 13}, Row{"skills", skills_help, 3}, Row{"questions", questions_help, 8}}) {
    CAPTURE(row.command);
    const std::set<std::string> options = options_in(row.help);
    CHECK(options.size() == row.options);
    for (const std::string& option : options) {
      if (option == "--rules") continue;  // needs nothing else, and says nothing on standard error
      CHECK(errors_of({row.command, option}).find("unknown option") == std::string::npos);
    }
    CHECK(errors_of({row.command, "--bogus"}).find("unknown option --bogus") != std::string::npos);
  }
  const std::set<std::string> elsewhere = {"--fail-on", "--verify", "--job", "--theme", "--paper"};  // of a command
  for (const std::string& option : options_in(program_help)) {
    if (!elsewhere.contains(option)) CHECK(errors_of({option}).empty());
  }
}

TEST_CASE("help fits a terminal of 100 columns") {
  for (const std::string_view help : {program_help, resume_help, letter_help, prep_help, apply_help, check_help,
                                      diff_help, skills_help, questions_help, themes_help, new_help}) {
    std::istringstream text{std::string(help)};
    std::string line;
    while (std::getline(text, line)) CHECK(line.size() <= 100);
  }
}
