#include "compose/compose_proof.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "write/impose.h"

namespace shortlist {
namespace {

// What stands behind page 3, at the right of the second front, when the backs are printed as `made` and the printer and
// its user turn sheets as `turned`, in the order of the fronts or against it.
std::string behind_three(Flip made, Flip turned, bool in_order) {
  const std::vector<FoldedSheet> sheets = impose(proof_pages, 0, made);
  const SheetSide& back = sheets[in_order ? 1 : 0].back;
  // Turned over its short edge, a sheet shows at its left what stands behind the right; over the long edge the back
  // comes out on its head, which "upside_down" makes up for.
  const bool on_head = back.upside_down != (turned == Flip::long_edge);
  return fmt::format("{}, {}", on_head ? back.right : back.left, on_head ? "on its head" : "upright");
}

const Table& mistakes_of(const Document& proof) {
  for (const Block& block : proof.blocks) {
    if (const Table* const table = std::get_if<Table>(&block)) return *table;
  }
  throw std::runtime_error("no table");
}

// The advice for what stands behind page 3.
std::string advice_for(const Document& proof, const std::string& seen) {
  for (const std::vector<Inlines>& row : mistakes_of(proof).rows) {
    if (plain_text(row[0]) == seen) return plain_text(row[1]);
  }
  return "none";
}

TEST_CASE("for whatever stands behind page 3 the proof knows what to do, and it helps") {
  int tried = 0;
  for (const Flip made : {Flip::short_edge, Flip::long_edge}) {
    for (const bool reversed : {false, true}) {
      const Document proof = compose_proof({made == Flip::short_edge, reversed});
      for (const Flip turned : {Flip::short_edge, Flip::long_edge}) {
        for (const bool needs_reversed : {false, true}) {
          const std::string advice = advice_for(proof, behind_three(made, turned, reversed == needs_reversed));
          CAPTURE(advice);
          const std::string flip = turned == Flip::long_edge ? "--flip long" : "--flip short";
          const std::string backs = needs_reversed ? "--backs reversed" : "--backs same";
          CHECK((advice.find("--flip") != std::string::npos) == (made != turned));
          CHECK((advice.find("--backs") != std::string::npos) == (reversed != needs_reversed));
          if (made != turned) CHECK(advice.find(flip) != std::string::npos);
          if (reversed != needs_reversed) CHECK(advice.find(backs) != std::string::npos);
          CHECK((advice.find("all is well") != std::string::npos) == (made == turned && reversed == needs_reversed));
          ++tried;
        }
      }
    }
  }
  CHECK(tried == 16);
}

TEST_CASE("each page bears its number and tells what must stand behind it") {
  const Document proof = compose_proof({});
  std::vector<std::pair<std::string, std::string>> titles;
  for (const Block& block : proof.blocks) {
    if (const Title* const title = std::get_if<Title>(&block)) {
      titles.emplace_back(plain_text(title->text), plain_text(title->subtitle));
    }
  }
  REQUIRE(titles.size() == proof_pages);
  CHECK(titles.front() == std::pair<std::string, std::string>{"1", "Behind this page must stand 2, upright."});
  CHECK(titles.back() == std::pair<std::string, std::string>{"8", "Behind this page must stand 7, upright."});
}

}  // namespace
}  // namespace shortlist
