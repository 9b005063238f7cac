#include "model/bake_questions.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

#include "model/question_fields.h"
#include "model/question_image.h"

namespace shortlist {
namespace {

using Cells = std::vector<std::uint32_t>;

std::uint32_t count(std::size_t number) {
  return static_cast<std::uint32_t>(number);
}

// Texts of the bank, each stored once.
class Pool {
 public:
  image::Slice add(const std::string& text) {
    const auto [place, is_new] = places_.try_emplace(text, image::Slice{count(bytes_.size()), count(text.size())});
    if (is_new) bytes_ += text;
    return place->second;
  }

  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
  std::map<std::string, image::Slice> places_;
};

// Writes a record as cells, in the order of its fields.
class CellWriter {
 public:
  CellWriter(Pool& pool, Cells& cells) : pool_(pool), cells_(cells) {}

  void write(const std::string& text) {
    const image::Slice slice = pool_.add(text);
    cells_.push_back(slice.begin);
    cells_.push_back(slice.size);
  }
  void write(const Text& text) { write(text.value); }
  void write(const LevelBar& bar) {
    write(bar.level);
    write(bar.text);
  }
  void write(const PackBlock& block) {
    write(block.kind);
    write(block.texts);
    write(block.rows);
    write(block.lines);
  }

  template <typename Number>
  void write(Number number) requires std::is_enum_v<Number> || std::is_integral_v<Number> {
    cells_.push_back(static_cast<std::uint32_t>(number));
  }

  template <typename Item>
  void write(const std::optional<Item>& item) {
    write(item ? 1 : 0);
    if (item) write(*item);
  }

  template <typename Item>
  void write(const std::vector<Item>& items) {
    write(items.size());
    for (const Item& item : items) write(item);
  }

  template <typename Part>
  void write(const Part& part) requires std::is_class_v<Part> {
    visit_parts(part, [&](std::string_view, const auto& member) { write(member); });
  }

 private:
  Pool& pool_;
  Cells& cells_;
};

// Builds the sections one after the other.
class BankBaker {
 public:
  explicit BankBaker(const QuestionBank& bank) : bank_(bank) {}

  std::string bake() {
    for (const QuestionArea& area : bank_.areas) {
      const image::Slice questions{count(questions_.size()), count(area.questions.size())};
      for (const Question& question : area.questions) add(question);
      areas_.push_back({pool_.add(area.id), pool_.add(area.title), questions});
    }
    for (const PackPage& page : bank_.pages) add(page);
    return assemble();
  }

 private:
  void add(const Question& from) {
    image::Question to;
    to.id = pool_.add(from.id);
    to.question = pool_.add(from.question);
    to.area = static_cast<std::uint16_t>(areas_.size());
    const bool near = from.where.line <= std::numeric_limits<std::uint16_t>::max();
    to.line = near ? static_cast<std::uint16_t>(from.where.line) : std::uint16_t{0};
    to.kind = static_cast<std::uint8_t>(from.kind);
    for (const Level level : from.levels) to.levels |= static_cast<std::uint8_t>(1 << static_cast<int>(level));
    to.minutes = static_cast<std::uint8_t>(from.minutes);
    to.difficulty = static_cast<std::uint8_t>(from.difficulty);
    CellWriter writer(pool_, cells_);
    to.skills.begin = count(cells_.size());
    for (const Text& skill : from.skills) writer.write(skill);
    to.skills.size = count(cells_.size()) - to.skills.begin;
    to.record.begin = count(cells_.size());
    visit_fields(from, [&](const QuestionField&, const auto& member) { writer.write(member); });
    to.record.size = count(cells_.size()) - to.record.begin;
    questions_.push_back(to);
  }

  void add(const PackPage& page) {
    image::Page to{pool_.add(page.id), pool_.add(page.title), {count(cells_.size()), 0}};
    CellWriter writer(pool_, cells_);
    writer.write(page.covers);
    writer.write(page.blocks);
    to.record.size = count(cells_.size()) - to.record.begin;
    pages_.push_back(to);
  }

  template <typename Element>
  void append(image::BankSection which, const Element* data, std::size_t size) {
    block_.resize((block_.size() + 7) / 8 * 8, '\0');
    header_.sections[which] = {count(block_.size()), count(size)};
    block_.append(reinterpret_cast<const char*>(data), size * sizeof(Element));
  }

  std::string assemble() {
    block_.assign(sizeof header_, '\0');
    append(image::bank_pool, pool_.bytes().data(), pool_.bytes().size());
    append(image::bank_cells, cells_.data(), cells_.size());
    append(image::bank_areas, areas_.data(), areas_.size());
    append(image::bank_questions, questions_.data(), questions_.size());
    append(image::bank_pages, pages_.data(), pages_.size());
    header_.magic = image::bank_magic;
    header_.byte_size = count(block_.size());
    block_.replace(0, sizeof header_, reinterpret_cast<const char*>(&header_), sizeof header_);
    return std::move(block_);
  }

  const QuestionBank& bank_;
  Pool pool_;
  Cells cells_;
  std::vector<image::Area> areas_;
  std::vector<image::Question> questions_;
  std::vector<image::Page> pages_;
  image::BankHeader header_;
  std::string block_;
};

}  // namespace

std::string bake_questions(const QuestionBank& bank) {
  return BankBaker(bank).bake();
}

}  // namespace shortlist
