// The pages of advice as they are written.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "cli/built_in.h"
#include "read/read_pack.h"
#include "review/rule_functions.h"

using namespace shortlist;

namespace {

namespace fs = std::filesystem;

std::vector<PackPage> read_pages() {
  std::set<fs::path> files;
  for (const auto& entry : fs::directory_iterator(SHORTLIST_SOURCE_DIR "/templates/pack")) files.insert(entry.path());
  std::vector<PackPage> pages;
  Diagnostics diagnostics;
  for (const fs::path& file : files) {
    std::ifstream stream(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    pages.push_back(read_pack_page(file.filename().string(), text, diagnostics));
  }
  CHECK(diagnostics.format() == "");
  return pages;
}

}  // namespace

TEST_CASE("the pack has a guide to STAR, one to itself, and an FAQ of twelve answers or more") {
  const std::vector<PackPage> pages = read_pages();
  std::set<std::string> ids;
  std::ptrdiff_t answers = 0;
  for (const PackPage& page : pages) {
    ids.insert(page.id);
    answers += std::count_if(page.blocks.begin(), page.blocks.end(),
                             [](const PackBlock& block) { return block.kind == PackBlock::Kind::qa; });
  }
  for (const std::string id : {"star", "how-to-use", "faq", "preparation", "salary-and-notice"})
    CHECK(ids.contains(id));
  CHECK(answers >= 12);
}

TEST_CASE("answers of the FAQ have 20 to 200 words, and no page has a buzzword") {
  ResumeText told;
  for (const PackPage& page : read_pages()) {
    for (const PackBlock& block : page.blocks) {
      for (const std::string& text : block.texts) {
        Passage passage;
        passage.kind = PassageKind::work_text;
        passage.text = text;
        passage.where.file = page.id;
        told.passages.push_back(passage);
      }
      if (block.kind != PackBlock::Kind::qa || block.texts.size() != 2) continue;
      INFO(block.texts[0]);
      std::istringstream stream(block.texts[1]);
      const auto size = std::distance(std::istream_iterator<std::string>(stream), {});
      CHECK(size >= 20);
      CHECK(size <= 200);
    }
  }
  CHECK(told.passages.size() > 100);
  std::vector<Finding> findings;
  find_buzzwords({told, built_in_skills(), {}, {}}, findings);
  for (const Finding& finding : findings) FAIL_CHECK(finding.where.file << ": " << finding.message);
}
