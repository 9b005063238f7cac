// shortlist_bake OUT.S [--font FAMILY FACE PATH COPYRIGHT]... FILE...
//
// Checks the files of templates/ with the program's own readers and writes an assembler file that holds them and the
// fonts, and tables of both for cli/built_in.cpp. Assembler, since a compiler takes seconds over an array of five
// megabytes where .incbin takes none. Files of keywords/ become one skill list, OUT.S.skills, in the form that is ready
// where it lies, and so do the files of templates/questions/ and templates/pack/: OUT.S.questions.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/bake_questions.h"
#include "model/bake_skills.h"
#include "model/question_bank.h"
#include "model/skill_list.h"
#include "read/check_questions.h"
#include "read/read_letter_words.h"
#include "read/read_locale.h"
#include "read/read_profile.h"
#include "read/read_skills.h"
#include "read/read_theme.h"
#include "text/diagnostic.h"
#include "text/failure.h"

namespace shortlist {
namespace {

// What a folder of templates/ holds.
struct Kind {
  std::string_view folder;
  void (*check)(const std::string& path, std::string_view text, Diagnostics& diagnostics);
};

constexpr Kind kinds[] = {
    {"letters",
     [](const std::string& path, std::string_view text, Diagnostics& d) { read_letter_words(path, text, d); }},
    {"locales", [](const std::string& path, std::string_view text, Diagnostics& d) { read_locale(path, text, d); }},
    {"start", [](const std::string& path, std::string_view text, Diagnostics& d) { read_profile(path, text, d); }},
    {"themes", [](const std::string& path, std::string_view text, Diagnostics& d) { read_theme(path, text, d); }},
};

struct FontArgument {
  std::string family;
  int face = 0;  // bit 0: bold, bit 1: italic
  std::string path;
  std::string copyright;
};

struct Job {
  std::string output;
  std::vector<FontArgument> fonts;
  std::vector<std::string> files;
};

int parse_face(std::string_view face) {
  constexpr std::string_view faces[] = {"regular", "bold", "italic", "bold-italic"};
  const auto* found = std::find(std::begin(faces), std::end(faces), face);
  if (found == std::end(faces)) throw Failure(fmt::format("unknown face {}", face));
  return static_cast<int>(found - std::begin(faces));
}

Job parse_arguments(const std::vector<std::string>& arguments) {
  if (arguments.empty()) throw Failure("usage: shortlist_bake OUT.S [--font FAMILY FACE PATH COPYRIGHT]... FILE...");
  Job job{arguments[0], {}, {}};
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    if (arguments[i] != "--font") {
      job.files.push_back(arguments[i]);
      continue;
    }
    if (arguments.size() - i < 5) throw Failure("--font needs FAMILY FACE PATH COPYRIGHT");
    job.fonts.push_back({arguments[i + 1], parse_face(arguments[i + 2]), arguments[i + 3], arguments[i + 4]});
    i += 4;
  }
  return job;
}

std::string read_bytes(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  if (!stream || bytes.empty()) throw Failure("cannot read " + path);
  return bytes;
}

void write_bytes(const std::string& path, std::string_view bytes) {
  std::ofstream stream(path, std::ios::binary);
  stream << bytes;
  stream.close();
  if (!stream) throw Failure("cannot write " + path);
}

// "themes/classic.toml" of "…/templates/themes/classic.toml".
std::string name_below_templates(const std::string& path) {
  const std::size_t file = path.rfind('/');
  if (file == std::string::npos || file == 0) return path;
  const std::size_t folder = path.rfind('/', file - 1);
  return folder == std::string::npos ? path : path.substr(folder + 1);
}

void check_file(const std::string& name, const std::string& path, Diagnostics& diagnostics) {
  const std::string_view folder = std::string_view(name).substr(0, name.find('/'));
  for (const Kind& kind : kinds) {
    if (kind.folder == folder) return kind.check(path, read_bytes(path), diagnostics);
  }
  throw Failure(fmt::format("{}: no reader for files of templates/{}", path, folder));
}

// The skills of all files; unlike a user's file, none of ours may replace what another one has.
SkillList read_skill_files(const std::map<std::string, std::string>& files, Diagnostics& diagnostics) {
  SkillList list;
  for (const auto& [name, path] : files) {
    std::vector<Skill> skills = read_skills(path, read_bytes(path), diagnostics);
    for (const Skill& skill : skills) {
      if (find_skill(list, skill.name) != nullptr)
        throw Failure(fmt::format("{}: {} is there twice", path, skill.name));
    }
    merge_skills(list, std::move(skills));
  }
  check_skills(list, diagnostics);
  return list;
}

QuestionBank read_bank_files(const std::map<std::string, std::string>& files, const SkillList& skills,
                             Diagnostics& diagnostics) {
  QuestionBank bank;
  for (const auto& [name, path] : files) add_bank_file(bank, path, read_bytes(path), diagnostics);
  check_questions(bank, skills, diagnostics);
  return bank;
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char byte : text) {
    if (byte == '"' || byte == '\\') out += '\\';
    out += byte;
  }
  return out + '"';
}

// The assembler file; labels count up, so that the same arguments give the same bytes. %progbits, %object and .8byte
// are understood by GNU as for x86-64 and for aarch64 alike.
class Assembly {
 public:
  Assembly() { text_ = "// Written by shortlist_bake.\n  .section .rodata\n"; }

  // Number of the blob that holds the file at `path`; the same bytes are stored once.
  int add_blob(const std::string& path) {
    const auto [place, added] = blobs_.try_emplace(read_bytes(path), static_cast<int>(blobs_.size()));
    if (added) {
      text_ += fmt::format("  .balign 16\nblob{0}:\n  .incbin {1}\nblob{0}_end:\n", place->second, quoted(path));
    }
    return place->second;
  }

  int add_string(std::string_view value) {
    text_ += fmt::format("string{}:\n  .asciz {}\n", strings_, quoted(value));
    return strings_++;
  }

  // Begins a table of `count` rows, with the symbols that built_in.cpp declares.
  void begin_table(std::string_view symbol, std::size_t count) {
    text_ += "  .section .data.rel.ro,\"aw\",%progbits\n";
    text_ += fmt::format("  .balign 8\n  .globl {0}_count\n  .type {0}_count, %object\n  .size {0}_count, 8\n", symbol);
    text_ += fmt::format("{}_count:\n  .8byte {}\n", symbol, count);
    text_ += fmt::format("  .globl {0}\n  .type {0}, %object\n{0}:\n", symbol);
  }
  void string_cell(int string) { text_ += fmt::format("  .8byte string{}\n", string); }
  void number_cell(int number) { text_ += fmt::format("  .8byte {}\n", number); }
  void blob_cells(int blob) { text_ += fmt::format("  .8byte blob{0}, blob{0}_end - blob{0}\n", blob); }
  void end_table(std::string_view symbol) { text_ += fmt::format("  .size {0}, . - {0}\n", symbol); }

  // The note says that the program needs no executable stack; without it the linker would have to assume so.
  std::string finish() { return text_ + "  .section .note.GNU-stack,\"\",%progbits\n"; }

 private:
  std::string text_;
  std::map<std::string, int> blobs_;
  int strings_ = 0;
};

struct Row {
  std::vector<int> strings;
  std::vector<int> numbers;
  std::vector<int> blobs;
};

void write_table(Assembly& assembly, std::string_view symbol, const std::vector<Row>& rows) {
  assembly.begin_table(symbol, rows.size());
  for (const Row& row : rows) {
    for (const int string : row.strings) assembly.string_cell(string);
    for (const int number : row.numbers) assembly.number_cell(number);
    for (const int blob : row.blobs) assembly.blob_cells(blob);
  }
  assembly.end_table(symbol);
}

std::string assemble(const Job& job, const std::map<std::string, std::string>& files, const std::string& skills,
                     const std::string& questions) {
  Assembly assembly;
  std::vector<Row> file_rows;
  for (const auto& [name, path] : files) {
    file_rows.push_back({{assembly.add_string(name)}, {}, {assembly.add_blob(path)}});
  }
  std::vector<Row> font_rows;
  for (const FontArgument& font : job.fonts) {
    font_rows.push_back({{assembly.add_string(font.family)},
                         {font.face},
                         {assembly.add_blob(font.path), assembly.add_blob(font.copyright)}});
  }
  write_table(assembly, "shortlist_baked_files", file_rows);
  write_table(assembly, "shortlist_baked_fonts", font_rows);
  write_table(assembly, "shortlist_baked_skills", {{{}, {}, {assembly.add_blob(skills)}}});
  write_table(assembly, "shortlist_baked_questions", {{{}, {}, {assembly.add_blob(questions)}}});
  return assembly.finish();
}

int bake(const std::vector<std::string>& arguments) {
  const Job job = parse_arguments(arguments);
  Diagnostics diagnostics;
  std::map<std::string, std::string> files;  // path by name, so that the order of arguments does not count
  std::map<std::string, std::string> skill_files;
  std::map<std::string, std::string> bank_files;
  for (const std::string& path : job.files) {
    const std::string name = name_below_templates(path);
    const bool skills = name.starts_with("keywords/");
    const bool bank = name.starts_with("questions/") || name.starts_with("pack/");
    if (!(skills ? skill_files : bank ? bank_files : files).emplace(name, path).second)
      throw Failure("two files are named " + name);
    if (!skills && !bank) check_file(name, path, diagnostics);
  }
  const SkillList list = read_skill_files(skill_files, diagnostics);
  const QuestionBank bank = read_bank_files(bank_files, list, diagnostics);
  std::cerr << diagnostics.format();
  if (diagnostics.has_errors()) return 1;
  const std::string skills = job.output + ".skills";
  write_bytes(skills, bake_skills(list));
  const std::string questions = job.output + ".questions";
  write_bytes(questions, bake_questions(bank));
  write_bytes(job.output, assemble(job, files, skills, questions));
  return 0;
}

}  // namespace
}  // namespace shortlist

int main(int argc, char** argv) {
  try {
    return shortlist::bake({argv + 1, argv + argc});
  } catch (const shortlist::Failure& failure) {
    std::cerr << "shortlist_bake: " << failure.what() << '\n';
    return 3;
  }
}
