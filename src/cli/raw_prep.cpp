// What the options of `prep` ask for.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "cli/paths.h"
#include "cli/raw_commands.h"
#include "cli/usage.h"
#include "compose/compose_guide.h"
#include "compose/pack_sections.h"
#include "model/question_words.h"

namespace shortlist {
namespace {

constexpr std::array<std::string_view, 4> pack_formats = {"pdf", "md", "txt", "dump"};
constexpr int most_pack_pages = 400;
constexpr int widest_text = 1000;  // columns

std::string_view choose_pack_format(const OptionValue& output) {
  const std::string extension = extension_of(output.value_or(""));
  if (extension.empty()) return pack_formats.front();
  const auto* const found = std::find(pack_formats.begin(), pack_formats.end(), extension);
  if (found != pack_formats.end()) return *found;
  throw UsageError(
      fmt::format("unknown extension \".{}\" of {} · known: {}", extension, *output, fmt::join(pack_formats, ", ")));
}

std::string parse_cards(const std::string& value) {
  const std::string extension = extension_of(value);
  if (extension == "apkg" || extension == "tsv") return value;
  throw UsageError(fmt::format("--cards needs a file that ends in .apkg or .tsv · found \"{}\"", value));
}

PrepCommand::Reader parse_reader(const std::string& value) {
  if (value == "candidate") return PrepCommand::Reader::candidate;
  if (value == "interviewer") return PrepCommand::Reader::interviewer;
  throw UsageError(fmt::format("--for must be candidate or interviewer · found \"{}\"", value));
}

Paper parse_small_paper(const std::string& value) {
  if (value == "a5") return Paper::a5;
  if (value == "half-letter") return Paper::half_letter;
  throw UsageError(fmt::format("--paper must be a5 or half-letter · found \"{}\"", value));
}

std::vector<std::string> parse_pack_sections(const std::string& value) {
  std::vector<std::string> sections = parse_list("--sections", value);
  const std::vector<std::string>& known = pack_section_names();
  for (const std::string& section : sections) {
    if (std::find(known.begin(), known.end(), section) != known.end()) continue;
    throw UsageError(fmt::format("--sections: no section \"{}\" · {}", section, suggest(section, known)));
  }
  return sections;
}

Level parse_level(const std::string& value) {
  const std::optional<Level> level = choice_for<Level>(value);
  if (level) return *level;
  throw UsageError(
      fmt::format("--level must be one of {} · found \"{}\"", fmt::join(choice_words<Level>, ", "), value));
}

std::optional<BookletWish> booklet_of(const RawPrep& raw, const PrepCommand& command) {
  if (!raw.booklet) {
    const std::string option = given_option(raw.sheets);
    if (!option.empty()) throw UsageError(fmt::format("{} is about the sheets of --booklet", option));
    return std::nullopt;
  }
  if (command.format != "pdf") throw UsageError(fmt::format("--booklet is a PDF, and this writes {}", command.format));
  if (command.output == "-") throw UsageError("--booklet makes two files, and standard output takes one");
  return checked(raw.sheets);
}

// What an interviewer gets is a guide of a few whole sheets.
void read_guide_options(const RawPrep& raw, PrepCommand& command) {
  std::string option = given_option(raw.sheets);
  if (raw.booklet) option = "--booklet";
  if (raw.sections) option = "--sections";
  if (raw.cards) option = "--cards";
  if (!option.empty()) {
    throw UsageError(fmt::format("{} is about the candidate's pack · leave out --for interviewer", option));
  }
  if (raw.paper) command.paper = parse_paper(*raw.paper);
  command.pages = raw.pages ? parse_number("--pages", *raw.pages, 2, guide_pages) : guide_pages;
}

void read_pack_options(const RawPrep& raw, PrepCommand& command) {
  if (raw.paper) command.paper = parse_small_paper(*raw.paper);
  if (raw.pages) command.pages = parse_number("--pages", *raw.pages, 0, most_pack_pages);
  if (raw.sections) command.sections = parse_pack_sections(*raw.sections);
  command.booklet = booklet_of(raw, command);
  if (raw.cards) command.cards = parse_cards(*raw.cards);
}

}  // namespace

PrepCommand checked(const RawPrep& raw) {
  PrepCommand command;
  if (!raw.profile || raw.profile->empty()) throw UsageError("prep needs a profile");
  command.profile = *raw.profile;
  if (raw.job) command.job = parse_job(*raw.job);
  if (command.profile == "-" && command.job == "-") throw UsageError("standard input can be read only once");
  if (raw.output && raw.output->empty()) throw UsageError("-o needs a file, a folder that ends in \"/\", or \"-\"");
  command.output = raw.output.value_or("");
  command.format = choose_pack_format(raw.output);
  command.theme = choose_theme(raw.theme);
  if (raw.reader) command.reader = parse_reader(*raw.reader);
  const bool guide = command.reader == PrepCommand::Reader::interviewer;
  guide ? read_guide_options(raw, command) : read_pack_options(raw, command);
  if (raw.level) command.level = parse_level(*raw.level);
  command.questions = raw.questions;
  command.keywords = raw.keywords;
  if (raw.width) command.width = parse_number("--width", *raw.width, 0, widest_text);
  if (raw.today) command.today = parse_date(parse_day(*raw.today));
  return command;
}

}  // namespace shortlist
