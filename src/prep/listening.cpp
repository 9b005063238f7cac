#include "prep/listening.h"

#include <iterator>

namespace shortlist {
namespace {

constexpr std::string_view measure_words[] = {
    "latency",     "duration", "clock",    "timeline",     "throughput", "volume",    "size",       "money",
    "users",       "team",     "coverage", "availability", "percent",    "incidents", "ratio",      "factor",
    "none-at-all", "many",     "turnover", "learners",     "hired",      "budget",    "time-saved", "load",
    "settled",     "tests",    "code",     "pace",         "flow",       "rarity",    "score",      "count"};
static_assert(std::size(measure_words) == measure_type_count);
constexpr std::string_view deed_words[] = {"built",   "migrated", "scaled",    "led",    "taught", "fixed",
                                           "reduced", "designed", "automated", "tested", "ran",    "other"};
static_assert(std::size(deed_words) == deed_count);

constexpr std::size_t columns = 3;  // of a table: what it is about, a strong answer, red flags

}  // namespace

std::string_view word_for(MeasureType type) {
  return measure_words[static_cast<std::size_t>(type)];
}

std::string_view word_for(Deed deed) {
  return deed_words[static_cast<std::size_t>(deed)];
}

ListeningGuide::ListeningGuide(const QuestionIndex& questions) {
  for (const PackBlock& block : questions.find_page("interviewer-claims").blocks) {
    if (block.kind == PackBlock::Kind::bullets) general_ = block.texts;
    for (const std::vector<std::string>& row : block.rows) {
      if (row.size() == columns) rows_.emplace(row[0], Row{{row[1], row[2]}, false});
    }
  }
}

Listening ListeningGuide::next(const Bullet& bullet) {
  std::vector<Row*> fitting;
  const auto add = [&](std::string_view word) {
    const auto found = rows_.find(word);
    if (found != rows_.end()) fitting.push_back(&found->second);
  };
  for (const Measure& measure : bullet.measures) add(word_for(measure.type));
  add(word_for(bullet.deed));
  for (Row* row : fitting) {
    if (row->used) continue;
    row->used = true;
    return row->text;
  }
  return fitting.empty() ? Listening{} : fitting.front()->text;
}

}  // namespace shortlist
