// write_a1b PROFILE THEME LOCALE a4|letter: the resume as PDF/A-1b on standard output, for validators that know no
// later part of the standard. The rooms make it as they make every resume; only the flavour differs.

#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "cli/built_in.h"
#include "compose/compose_resume.h"
#include "read/read_locale.h"
#include "read/read_profile.h"
#include "read/read_theme.h"
#include "text/failure.h"
#include "typeset/typeset.h"
#include "write/write_pdf.h"

namespace shortlist {
namespace {

std::string contents(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Failure("cannot open " + path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string a1b_resume(const std::vector<std::string>& arguments, Diagnostics& diagnostics) {
  const Profile profile = read_profile(arguments[0], contents(arguments[0]), diagnostics);
  const Theme theme = read_theme(arguments[1], contents(arguments[1]), diagnostics);
  const LocaleData locale = read_locale(arguments[2], contents(arguments[2]), diagnostics);
  if (diagnostics.has_errors()) return {};
  const Document document = compose_resume(profile, {{}, {}, locale.tag, {}}, theme, locale, diagnostics);
  std::vector<FontFile> files;
  for (const BuiltInFont& font : built_in_fonts()) files.push_back(font.file);
  FontStore fonts(files);
  const bool is_letter = arguments[3] == "letter";
  const PaperSize paper = is_letter ? PaperSize{612, 792} : PaperSize{};
  const Pages pages = typeset(document, theme, paper, theme.margins[is_letter ? 1 : 0], fonts, diagnostics);
  return diagnostics.has_errors() ? std::string() : write_pdf(pages, PdfFlavour::a1b);
}

int run_writer(const std::vector<std::string>& arguments) {
  if (arguments.size() != 4) {
    fmt::print(stderr, "write_a1b PROFILE THEME LOCALE a4|letter\n");
    return 2;
  }
  Diagnostics diagnostics;
  try {
    const std::string bytes = a1b_resume(arguments, diagnostics);
    fmt::print(stderr, "{}", diagnostics.format());
    if (diagnostics.has_errors()) return 1;
    return std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() && std::fflush(stdout) == 0 ? 0 : 3;
  } catch (const Failure& failure) {
    fmt::print(stderr, "write_a1b: {}\n", failure.what());
    return 3;
  }
}

}  // namespace
}  // namespace shortlist

int main(int argc, char** argv) {
  return shortlist::run_writer({argv + 1, argv + argc});
}
