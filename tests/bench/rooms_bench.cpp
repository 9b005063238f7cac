// What each room costs on one resume of two pages, warm: a program that renders many pays this for each.

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "cli/built_in.h"
#include "compose/compose_resume.h"
#include "read/read_locale.h"
#include "read/read_profile.h"
#include "read/read_theme.h"
#include "typeset/typeset.h"
#include "write/write_pdf.h"
#include "write/write_text.h"

namespace shortlist {
namespace {

// Ends the program when there is something to say: what is measured must be the good case.
void stop_on_errors(const Diagnostics& diagnostics) {
  if (!diagnostics.has_errors()) return;
  std::cerr << diagnostics.format();
  std::exit(1);
}

std::string profile_text() {
  std::ifstream file(BENCH_PROFILE, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<FontFile> font_files() {
  std::vector<FontFile> files;
  for (const BuiltInFont& font : built_in_fonts()) files.push_back(font.file);
  return files;
}

// The resume at every stage of its way.
struct Resume {
  Diagnostics diagnostics;
  std::string text = profile_text();
  Theme theme = read_theme("classic.toml", find_built_in("themes/classic.toml")->text, diagnostics);
  LocaleData locale = read_locale("en.toml", find_built_in("locales/en.toml")->text, diagnostics);
  Profile profile = read_profile("profile.toml", text, diagnostics);
  Document document = compose_resume(profile, {{}, {}, "en", {}}, theme, locale, diagnostics);
  FontStore fonts{font_files()};
  Pages pages = typeset(document, theme, PaperSize{}, theme.margins[0], fonts, diagnostics);

  Resume() { stop_on_errors(diagnostics); }
};

Resume& resume() {
  static Resume one;
  return one;
}

void count_documents(benchmark::State& state) {
  state.counters["documents"] =
      benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

void bench_read_profile(benchmark::State& state) {
  const Resume& one = resume();
  for (auto _ : state) {
    Diagnostics diagnostics;
    benchmark::DoNotOptimize(read_profile("profile.toml", one.text, diagnostics));
  }
  count_documents(state);
}
BENCHMARK(bench_read_profile)->Unit(benchmark::kMicrosecond);

void bench_compose_resume(benchmark::State& state) {
  const Resume& one = resume();
  for (auto _ : state) {
    Diagnostics diagnostics;
    benchmark::DoNotOptimize(compose_resume(one.profile, {{}, {}, "en", {}}, one.theme, one.locale, diagnostics));
  }
  count_documents(state);
}
BENCHMARK(bench_compose_resume)->Unit(benchmark::kMicrosecond);

void bench_typeset(benchmark::State& state) {
  Resume& one = resume();
  for (auto _ : state) {
    Diagnostics diagnostics;
    benchmark::DoNotOptimize(
        typeset(one.document, one.theme, PaperSize{}, one.theme.margins[0], one.fonts, diagnostics));
  }
  count_documents(state);
}
BENCHMARK(bench_typeset)->Unit(benchmark::kMicrosecond);

// With a font store of its own, as in a process that renders one resume.
void bench_typeset_cold(benchmark::State& state) {
  const Resume& one = resume();
  for (auto _ : state) {
    Diagnostics diagnostics;
    FontStore fonts(font_files());
    benchmark::DoNotOptimize(typeset(one.document, one.theme, PaperSize{}, one.theme.margins[0], fonts, diagnostics));
  }
  count_documents(state);
}
BENCHMARK(bench_typeset_cold)->Unit(benchmark::kMicrosecond);

void bench_write_pdf(benchmark::State& state) {
  const Resume& one = resume();
  for (auto _ : state) benchmark::DoNotOptimize(write_pdf(one.pages));
  count_documents(state);
}
BENCHMARK(bench_write_pdf)->Unit(benchmark::kMicrosecond);

void bench_write_text(benchmark::State& state) {
  const Resume& one = resume();
  for (auto _ : state) benchmark::DoNotOptimize(write_text(one.document, 78));
  count_documents(state);
}
BENCHMARK(bench_write_text)->Unit(benchmark::kMicrosecond);

// Opens the baked bank and looks at what choosing looks at, of every question.
void bench_open_questions(benchmark::State& state) {
  for (auto _ : state) {
    const QuestionIndex bank(built_in_questions());
    for (std::size_t i = 0; i < bank.size(); ++i) {
      const QuestionId id{static_cast<std::uint16_t>(i)};
      benchmark::DoNotOptimize(bank.id(id));
      benchmark::DoNotOptimize(bank.skills(id));
    }
  }
}
BENCHMARK(bench_open_questions)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace shortlist
