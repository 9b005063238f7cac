#include "read/read_pack.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "model/question_words.h"
#include "model/seed_rows.h"
#include "read/yaml_tree.h"
#include "read/yaml_values.h"

namespace shortlist {
namespace {

using Kind = PackBlock::Kind;

constexpr std::size_t longest_title = 80;  // bytes, as are the next
constexpr std::size_t longest_paragraph = 1500;
constexpr std::size_t longest_item = 500;
constexpr std::size_t longest_cell = 300;
constexpr int most_blocks = 80;
constexpr int most_items = 30;
constexpr int most_rows = 30;
constexpr int least_columns = 2;
constexpr int most_columns = 5;
constexpr int most_lines = 40;

class PageReader {
 public:
  explicit PageReader(Diagnostics& diagnostics) : values_(diagnostics) {}

  PackPage read(const YamlNode& root) {
    PackPage page;
    page.where = root.where;
    refuse_others(root, {"id", "title", "covers", "blocks"});
    if (const YamlNode* id = value(root, "id")) {
      page.where = id->where;
      page.id = values_.slug("id", *id);
    }
    if (const YamlNode* title = value(root, "title")) page.title = values_.prose("title", *title, longest_title, false);
    if (const YamlNode* covers = value(root, "covers")) page.covers = rows(*covers);
    if (const YamlNode* blocks = value(root, "blocks")) page.blocks = read_blocks(*blocks);
    return page;
  }

 private:
  const YamlNode* value(const YamlNode& map, std::string_view name) {
    const YamlEntry entry = find_entry(map, name);
    if (entry.value == nullptr) values_.missing(map, name, {});
    return entry.value;
  }

  void refuse_others(const YamlNode& map, const std::vector<std::string>& known) {
    for (std::size_t i = 0; i < map.children.size(); i += 2) {
      const YamlNode& key = map.children[i];
      if (std::find(known.begin(), known.end(), key.text) == known.end()) values_.unknown_key(key, known);
    }
  }

  std::vector<std::string> rows(const YamlNode& node) {
    std::vector<std::string> covers;
    for (const YamlNode& item : values_.items("covers", node, 0, static_cast<int>(seed_rows.size()))) {
      covers.push_back(values_.text("covers", item, longest_title));
      if (covers.back().empty() || is_seed_row(covers.back())) continue;
      values_.diagnostics().error(item.where, fmt::format("'covers' names no row: \"{}\"", covers.back()),
                                  "rows are S00-S07, C1-C5, B0-B5, T1-T5, A0-A5, P1-P5, X1, R1-R4 and F0-F3");
    }
    return covers;
  }

  std::vector<PackBlock> read_blocks(const YamlNode& node) {
    std::vector<PackBlock> blocks;
    const YamlNode* heading = nullptr;  // that has nothing below it yet
    for (const YamlNode& item : values_.items("blocks", node, 1, most_blocks)) {
      const std::optional<PackBlock> block = read_block(item);
      if (!block) continue;
      const bool is_heading = block->kind == Kind::heading;
      if (is_heading && heading != nullptr) nothing_below(*heading);
      heading = is_heading ? &item : nullptr;
      blocks.push_back(*block);
    }
    if (heading != nullptr) nothing_below(*heading);
    return blocks;
  }

  void nothing_below(const YamlNode& heading) {
    values_.diagnostics().error(heading.where, "a heading with nothing below it",
                                "leave it out, or write what it heads");
  }

  std::optional<PackBlock> read_block(const YamlNode& node) {
    if (!values_.is_map("blocks", node, "a list of maps with one key each, as '- paragraph: …'")) return std::nullopt;
    if (node.children.size() != 2) {
      values_.diagnostics().error(node.where, "a block has one key, which is its kind", "begin the next one with '- '");
      return std::nullopt;
    }
    const std::optional<Kind> kind = choice_for<Kind>(node.children[0].text);
    if (!kind) {
      const auto& kinds = choice_words<Kind>;
      values_.unknown_key(node.children[0], {kinds.begin(), kinds.end()});
      return std::nullopt;
    }
    PackBlock block;
    block.kind = *kind;
    fill(block, node.children[0].text, node.children[1]);
    return block;
  }

  void fill(PackBlock& block, const std::string& name, const YamlNode& node) {
    switch (block.kind) {
      case Kind::heading:
        block.texts = {values_.prose(name, node, longest_title, true)};
        return;
      case Kind::paragraph:
        block.texts = {values_.prose(name, node, longest_paragraph, true)};
        return;
      case Kind::bullets:
      case Kind::numbered:
      case Kind::checklist:
        block.texts = texts(name, node, 1, most_items, longest_item);
        return;
      case Kind::table:
        return fill_table(block, node);
      case Kind::lines:
        block.lines = values_.number(name, node, 1, most_lines).value_or(1);
        return;
      case Kind::qa:
        return fill_answer(block, node);
    }
  }

  std::vector<std::string> texts(std::string_view name, const YamlNode& node, int least, int most,
                                 std::size_t longest) {
    std::vector<std::string> result;
    for (const YamlNode& item : values_.items(name, node, least, most))
      result.push_back(values_.prose(name, item, longest, true));
    return result;
  }

  void fill_table(PackBlock& block, const YamlNode& node) {
    if (!values_.is_map("table", node, "a map with head and rows")) return;
    refuse_others(node, {"head", "rows"});
    const YamlNode* head = value(node, "head");
    const YamlNode* rows = value(node, "rows");
    if (head == nullptr || rows == nullptr) return;
    block.texts = texts("head", *head, least_columns, most_columns, longest_cell);
    const int columns = static_cast<int>(block.texts.size());
    for (const YamlNode& row : values_.items("rows", *rows, 1, most_rows)) {
      block.rows.emplace_back();
      for (const YamlNode& cell : values_.items("row", row, columns, columns)) {
        const bool empty = cell.kind == YamlNode::Kind::scalar && cell.text.empty();
        block.rows.back().push_back(empty ? "" : values_.prose("row", cell, longest_cell, true));
      }
    }
  }

  void fill_answer(PackBlock& block, const YamlNode& node) {
    if (!values_.is_map("qa", node, "a map with question and answer")) return;
    refuse_others(node, {"question", "answer"});
    const YamlNode* question = value(node, "question");
    const YamlNode* answer = value(node, "answer");
    if (question == nullptr || answer == nullptr) return;
    block.texts = {values_.prose("question", *question, longest_item, true),
                   values_.prose("answer", *answer, longest_paragraph, true)};
  }

  YamlValues values_;
};

}  // namespace

PackPage read_pack_page(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  const std::optional<YamlNode> root = parse_yaml(path, text, diagnostics);
  if (!root) return {{}, {}, {}, {}, {path, 0, 0, {}}};
  if (root->kind != YamlNode::Kind::map) {
    diagnostics.error(root->where, "a page must begin with 'id: …'", "then 'title: …', 'covers: …' and 'blocks:'");
    return {{}, {}, {}, {}, root->where};
  }
  return PageReader(diagnostics).read(*root);
}

}  // namespace shortlist
