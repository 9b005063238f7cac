#include "model/question_index.h"

#include <fmt/format.h>

#include <cstring>
#include <string>
#include <type_traits>

#include "model/question_fields.h"
#include "model/question_words.h"
#include "text/failure.h"

namespace shortlist {
namespace {

[[noreturn]] void damaged() {
  throw Failure("the question bank is damaged");
}

// The stretch of `whole`, which must lie within it.
template <typename Element>
std::span<const Element> cut(std::span<const Element> whole, const image::Slice& slice) {
  if (slice.begin > whole.size() || slice.size > whole.size() - slice.begin) damaged();
  return whole.subspan(slice.begin, slice.size);
}

template <typename Element>
std::span<const Element> section(std::string_view block, image::BankSection which) {
  if (block.size() < sizeof(image::BankHeader) || reinterpret_cast<std::uintptr_t>(block.data()) % 8 != 0) damaged();
  image::BankHeader header;
  std::memcpy(&header, block.data(), sizeof header);
  if (header.magic != image::bank_magic || header.byte_size != block.size()) damaged();
  const image::Slice& place = header.sections[which];
  const bool fits = place.begin % 8 == 0 && place.begin <= block.size() &&
                    place.size <= (block.size() - place.begin) / sizeof(Element);
  if (!fits) damaged();
  return {reinterpret_cast<const Element*>(block.data() + place.begin), place.size};
}

// Reads what CellWriter of bake_questions.cpp wrote.
class CellReader {
 public:
  CellReader(std::string_view pool, std::span<const std::uint32_t> cells) : pool_(pool), cells_(cells) {}

  void read(std::string& text) {
    const image::Slice slice{next(), next()};
    const std::span<const char> bytes = cut(std::span<const char>(pool_), slice);
    text.assign(bytes.data(), bytes.size());
  }
  void read(Text& text) { read(text.value); }
  void read(LevelBar& bar) {
    read(bar.level);
    read(bar.text);
  }
  void read(PackBlock& block) {
    read(block.kind);
    read(block.texts);
    read(block.rows);
    read(block.lines);
  }
  void read(int& number) { number = static_cast<int>(next()); }

  template <typename Choice>
  void read(Choice& choice) requires std::is_enum_v<Choice> {
    const std::uint32_t number = next();
    if (number >= choice_words<Choice>.size()) damaged();
    choice = static_cast<Choice>(number);
  }

  template <typename Item>
  void read(std::optional<Item>& item) {
    if (next() != 0) read(item.emplace());
  }

  template <typename Item>
  void read(std::vector<Item>& items) {
    const std::uint32_t size = next();
    if (size > cells_.size()) damaged();  // an item takes at least one cell
    items.resize(size);
    for (Item& item : items) read(item);
  }

  template <typename Part>
  void read(Part& part) requires std::is_class_v<Part> {
    visit_parts(part, [&](std::string_view, auto& member) { read(member); });
  }

 private:
  std::uint32_t next() {
    if (cells_.empty()) damaged();
    const std::uint32_t cell = cells_.front();
    cells_ = cells_.subspan(1);
    return cell;
  }

  std::string_view pool_;
  std::span<const std::uint32_t> cells_;
};

template <typename Element>
const Element& at(std::span<const Element> elements, std::size_t place) {
  if (place >= elements.size()) damaged();
  return elements[place];
}

}  // namespace

QuestionIndex::QuestionIndex(std::string_view block)
    : cells_(section<std::uint32_t>(block, image::bank_cells)),
      areas_(section<image::Area>(block, image::bank_areas)),
      questions_(section<image::Question>(block, image::bank_questions)),
      pages_(section<image::Page>(block, image::bank_pages)) {
  const std::span<const char> pool = section<char>(block, image::bank_pool);
  pool_ = {pool.data(), pool.size()};
}

const image::Question& QuestionIndex::row(QuestionId question) const {
  return at(questions_, static_cast<std::size_t>(question));
}

std::string_view QuestionIndex::text(const image::Slice& slice) const {
  const std::span<const char> bytes = cut(std::span<const char>(pool_), slice);
  return {bytes.data(), bytes.size()};
}

std::span<const std::uint32_t> QuestionIndex::cells(const image::Slice& slice) const {
  return cut(cells_, slice);
}

std::string_view QuestionIndex::area_id(std::size_t area) const {
  return text(at(areas_, area).id);
}

std::string_view QuestionIndex::area_title(std::size_t area) const {
  return text(at(areas_, area).title);
}

QuestionKind QuestionIndex::kind(QuestionId question) const {
  const std::uint8_t kind = row(question).kind;
  if (kind >= question_kind_count) damaged();
  return static_cast<QuestionKind>(kind);
}

bool QuestionIndex::is_for(QuestionId question, Level level) const {
  return (row(question).levels >> static_cast<int>(level) & 1) != 0;
}

std::vector<std::string_view> QuestionIndex::skills(QuestionId question) const {
  const std::span<const std::uint32_t> places = cells(row(question).skills);
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i + 1 < places.size(); i += 2) names.push_back(text({places[i], places[i + 1]}));
  return names;
}

std::optional<QuestionId> QuestionIndex::find(std::string_view wanted) const {
  for (std::size_t i = 0; i < questions_.size(); ++i) {
    if (id(QuestionId(i)) == wanted) return QuestionId(i);
  }
  return std::nullopt;
}

Question QuestionIndex::question(QuestionId which) const {
  const image::Question& from = row(which);
  Question question;
  question.where = {fmt::format("questions/{}.yaml", area_id(from.area)), from.line, 0, {}};
  CellReader reader(pool_, cells(from.record));
  visit_fields(question, [&](const QuestionField&, auto& member) { reader.read(member); });
  return question;
}

PackPage QuestionIndex::page(std::size_t which) const {
  const image::Page& from = at(pages_, which);
  PackPage page;
  page.id = text(from.id);
  page.title = text(from.title);
  page.where.file = fmt::format("pack/{}.yaml", page.id);
  CellReader reader(pool_, cells(from.record));
  reader.read(page.covers);
  reader.read(page.blocks);
  return page;
}

PackPage QuestionIndex::find_page(std::string_view id) const {
  for (std::size_t i = 0; i < pages_.size(); ++i) {
    if (text(pages_[i].id) == id) return page(i);
  }
  return {};
}

QuestionBank QuestionIndex::bank() const {
  QuestionBank bank;
  for (const image::Area& from : areas_) {
    QuestionArea area;
    area.id = text(from.id);
    area.title = text(from.title);
    area.where.file = fmt::format("questions/{}.yaml", area.id);
    for (std::uint32_t i = 0; i < from.questions.size; ++i)
      area.questions.push_back(question(QuestionId(from.questions.begin + i)));
    bank.areas.push_back(std::move(area));
  }
  for (std::size_t i = 0; i < pages_.size(); ++i) bank.pages.push_back(page(i));
  return bank;
}

}  // namespace shortlist
