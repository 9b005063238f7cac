// What the options of `prep` ask for.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
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
constexpr int largest_signature = 128;
constexpr double most_creep = 2;  // mm
constexpr double points_of_mm = 72 / 25.4;

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

int parse_signature(const std::string& value) {
  const int pages = parse_number("--signature", value, 4, largest_signature);
  if (pages % 4 == 0) return pages;
  throw UsageError(
      fmt::format("--signature {}: a folded sheet has four pages · {} or {}", pages, pages / 4 * 4, pages / 4 * 4 + 4));
}

// "0.1mm" or "0.1", in points.
double parse_creep(const std::string& value) {
  const std::string number = value.ends_with("mm") ? value.substr(0, value.size() - 2) : value;
  const bool plain = !number.empty() && number.find_first_not_of("0123456789.") == std::string::npos &&
                     std::count(number.begin(), number.end(), '.') <= 1 && number != ".";
  const double millimetres = plain ? std::strtod(number.c_str(), nullptr) : -1;
  if (millimetres >= 0 && millimetres <= most_creep) return millimetres * points_of_mm;
  throw UsageError(fmt::format("--creep must be 0 to {} millimetres, as 0.1mm · found \"{}\"", most_creep, value));
}

Flip parse_flip(const std::string& value) {
  if (value == "short") return Flip::short_edge;
  if (value == "long") return Flip::long_edge;
  throw UsageError(fmt::format("--flip must be short or long · found \"{}\"", value));
}

std::optional<BookletWish> booklet_of(const RawPrep& raw, const PrepCommand& command) {
  if (!raw.booklet) {
    for (const auto& [option, value] :
         {std::pair("--signature", &raw.signature), std::pair("--creep", &raw.creep), std::pair("--flip", &raw.flip)}) {
      if (*value) throw UsageError(fmt::format("{} is about the sheets of --booklet", option));
    }
    return std::nullopt;
  }
  if (command.format != "pdf") throw UsageError(fmt::format("--booklet is a PDF, and this writes {}", command.format));
  if (command.output == "-") throw UsageError("--booklet makes two files, and standard output takes one");
  BookletWish wish;
  if (raw.signature) wish.signature = parse_signature(*raw.signature);
  if (raw.creep) wish.creep = parse_creep(*raw.creep);
  if (raw.flip) wish.flip = parse_flip(*raw.flip);
  return wish;
}

// What an interviewer gets is a guide of a few whole sheets.
void read_guide_options(const RawPrep& raw, PrepCommand& command) {
  const std::pair<std::string_view, bool> of_pack[] = {
      {"--booklet", raw.booklet},       {"--signature", raw.signature.has_value()}, {"--creep", raw.creep.has_value()},
      {"--flip", raw.flip.has_value()}, {"--sections", raw.sections.has_value()},   {"--cards", raw.cards.has_value()}};
  for (const auto& [option, given] : of_pack) {
    if (given) throw UsageError(fmt::format("{} is about the candidate's pack · leave out --for interviewer", option));
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
