#include "model/question_index.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "model/bake_questions.h"
#include "model/placeholders.h"
#include "read/check_questions.h"
#include "read/read_pack.h"
#include "text/failure.h"

using namespace shortlist;

namespace {

QuestionBank sample_bank() {
  std::ifstream stream(SHORTLIST_SOURCE_DIR "/tests/cases/questions-own-file-as-json/own.yaml");
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  Diagnostics diagnostics;
  QuestionBank bank;
  add_bank_file(bank, "templates/questions/billing.yaml", text, diagnostics);
  add_bank_file(bank, "templates/pack/star.yaml",
                "id: star\ntitle: STAR\ncovers: [B0]\nblocks:\n  - lines: 6\n"
                "  - table: {head: [\"a\", \"b\"], rows: [[\"c\", \"\"]]}\n",
                diagnostics);
  REQUIRE(diagnostics.format() == "");
  return bank;
}

// The bytes at an address that 8 divides.
class AlignedImage {
 public:
  explicit AlignedImage(const std::string& bytes) : words_(bytes.size() / 8 + 1), size_(bytes.size()) {
    std::memcpy(words_.data(), bytes.data(), bytes.size());
  }
  std::string_view bytes() const { return {reinterpret_cast<const char*>(words_.data()), size_}; }

 private:
  std::vector<std::uint64_t> words_;
  std::size_t size_;
};

// Follows every place in the image; true when it is whole.
bool can_be_read(const std::string& image) {
  const AlignedImage aligned(image);
  try {
    const QuestionIndex index(aligned.bytes());
    std::size_t size = 0;
    for (std::size_t i = 0; i < index.size(); ++i) {
      const QuestionId id{static_cast<std::uint16_t>(i)};
      size += index.id(id).size() + index.wording(id).size() + index.skills(id).size();
      size += index.area_title(index.area(id)).size() + static_cast<std::size_t>(index.kind(id));
    }
    const QuestionBank bank = index.bank();
    return size > 0 && !bank.areas.empty();
  } catch (const Failure&) {
    return false;
  }
}

}  // namespace

TEST_CASE("a baked bank is the bank") {
  const QuestionBank bank = sample_bank();
  const std::string image = bake_questions(bank);
  CHECK(bake_questions(sample_bank()) == image);
  const AlignedImage aligned(image);
  const QuestionIndex index(aligned.bytes());
  CHECK(bake_questions(index.bank()) == image);
  REQUIRE(index.size() == 5);
  REQUIRE(index.area_count() == 1);
  REQUIRE(index.page_count() == 1);
  CHECK(index.area_id(0) == "billing");
  CHECK(index.area_title(0) == "Billing here");
  const QuestionId design = index.find("billing-design").value();
  CHECK(index.wording(design) == "Design monthly invoicing.");
  CHECK(index.kind(design) == QuestionKind::design);
  CHECK(index.minutes(design) == 40);
  CHECK(index.difficulty(design) == 3);
  CHECK(index.is_for(design, Level::staff));
  CHECK_FALSE(index.is_for(design, Level::mid));
  CHECK(index.skills(design) == std::vector<std::string_view>{"system design"});
  CHECK_FALSE(index.find("billing"));
  const Question question = index.question(design);
  CHECK(question.where.file == "questions/billing.yaml");
  CHECK(question.where.line == 54);
  CHECK(question.deep_dives[1].points == bank.areas[0].questions[2].deep_dives[1].points);
  CHECK(question.failures[3].answer == "Retry for a day");
  CHECK(index.question(QuestionId{1}).competency == Competency::ownership);
  CHECK(index.question(QuestionId{4}).stages == std::vector<Stage>{Stage::growth, Stage::large});
  const PackPage page = index.page(0);
  CHECK(page.blocks[0].lines == 6);
  CHECK(page.blocks[1].rows == std::vector<std::vector<std::string>>{{"c", ""}});
}

TEST_CASE("an empty bank can be baked") {
  const AlignedImage aligned(bake_questions({}));
  const QuestionIndex index(aligned.bytes());
  CHECK(index.size() == 0);
  CHECK(index.bank().areas.empty());
}

TEST_CASE("a damaged bank is a failure and nothing worse") {
  const std::string image = bake_questions(sample_bank());
  REQUIRE(can_be_read(image));
  int refused = 0;
  for (std::size_t at = 0; at + 4 <= image.size(); at += 4) {
    std::string damaged = image;
    damaged.replace(at, 4, "\xFF\xFF\xFF\xFF");
    if (!can_be_read(damaged)) ++refused;
  }
  CHECK(refused > 300);
  for (std::size_t size = 0; size < image.size(); size += 97) CHECK_FALSE(can_be_read(image.substr(0, size)));
}

TEST_CASE("placeholders are found in braces") {
  const std::vector<PlaceholderSpan> spans = find_placeholders("At {company}, {\"a\": 1} and {firm} or {} but not { x");
  REQUIRE(spans.size() == 3);
  CHECK(spans[0].begin == 3);
  CHECK(spans[0].end == 12);
  CHECK(spans[0].name == Placeholder::company);
  CHECK_FALSE(spans[1].name);
  CHECK_FALSE(spans[2].name);
}
