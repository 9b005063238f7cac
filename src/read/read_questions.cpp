#include "read/read_questions.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "model/question_fields.h"
#include "model/question_words.h"
#include "model/seed_rows.h"
#include "read/yaml_tree.h"
#include "read/yaml_values.h"

namespace shortlist {
namespace {

constexpr int most_questions = 1000;
constexpr std::size_t longest_name = 100;    // bytes
constexpr std::size_t longest_prose = 2500;  // bytes

using Style = QuestionField::Style;

// "only a design question has it", "common, … and operational questions have it".
std::string who_has(unsigned kinds) {
  std::vector<std::string_view> names;
  for (std::size_t k = 0; k < question_kind_count; ++k) {
    if ((kinds >> k & 1) != 0) names.push_back(choice_words<QuestionKind>[k]);
  }
  if (names.size() == 1) return fmt::format("only questions of the kind '{}' have it", names.front());
  return fmt::format("questions of these kinds have it: {}", fmt::join(names, ", "));
}

// Fills the fields of one record; a functor for `visit_fields`.
class RecordReader {
 public:
  RecordReader(const YamlNode& map, YamlValues& values) : map_(map), values_(values) {}

  Question read() {
    Question question;
    question.where = map_.where;
    const YamlEntry kind = find_entry(map_, "kind");
    if (kind.value != nullptr) kind_ = read_choice<QuestionKind>("kind", *kind.value);
    visit_fields(question, *this);
    for (std::size_t i = 0; i < map_.children.size(); i += 2) {
      const YamlNode& key = map_.children[i];
      if (std::find(known_.begin(), known_.end(), key.text) == known_.end()) values_.unknown_key(key, known_);
    }
    if (const YamlEntry id = find_entry(map_, "id"); id.value != nullptr) question.where = id.value->where;
    return question;
  }

  template <typename Member>
  void operator()(const QuestionField& field, Member& member) {
    known_.emplace_back(field.name);
    const YamlEntry entry = find_entry(map_, field.name);
    const bool wanted = kind_ ? (field.kinds & kind_bit(*kind_)) != 0 : field.kinds == every_kind;
    if (entry.key == nullptr) {
      const std::string_view whose = kind_ ? choice_words<QuestionKind>[static_cast<std::size_t>(*kind_)] : "";
      if (wanted) values_.missing(map_, field.name, kind_ ? fmt::format("a question of kind '{}' has it", whose) : "");
      return;
    }
    if (kind_ && !wanted) {
      values_.diagnostics().error(
          entry.key->where,
          fmt::format("'{}' does not belong to a question of kind '{}'", field.name, word_for(*kind_)),
          who_has(field.kinds));
      return;
    }
    fill(field, *entry.value, member);
  }

 private:
  template <typename Choice>
  std::optional<Choice> read_choice(std::string_view name, const YamlNode& node) {
    const std::optional<std::size_t> place = values_.choice(name, node, choice_words<Choice>);
    return place ? std::optional(static_cast<Choice>(*place)) : std::nullopt;
  }

  std::string read_text(const QuestionField& field, const YamlNode& node) {
    if (field.style == Style::plain) return values_.text(field.name, node, longest_name);
    return values_.prose(field.name, node, longest_prose, field.style == Style::filled);
  }

  void fill(const QuestionField& field, const YamlNode& node, std::string& member) {
    member = field.name == "id" ? values_.slug(field.name, node) : read_text(field, node);
  }

  void fill(const QuestionField&, const YamlNode&, QuestionKind& member) { member = kind_.value_or(member); }

  void fill(const QuestionField& field, const YamlNode& node, WorksheetKind& member) {
    member = read_choice<WorksheetKind>(field.name, node).value_or(member);
  }

  void fill(const QuestionField& field, const YamlNode& node, std::optional<Competency>& member) {
    member = read_choice<Competency>(field.name, node);
  }

  void fill(const QuestionField& field, const YamlNode& node, int& member) {
    FieldRange range = field.range;
    if (field.name == "minutes") range = kind_ ? minutes_of(*kind_) : FieldRange{1, 45};
    member = values_.number(field.name, node, range.least, range.most).value_or(0);
  }

  void fill(const QuestionField& field, const YamlNode& node, std::vector<std::string>& member) {
    for (const YamlNode& item : items(field, node)) {
      member.push_back(read_text(field, item));
      if (field.name == "covers" && !member.back().empty() && !is_seed_row(member.back())) {
        values_.diagnostics().error(item.where, fmt::format("'covers' names no row: \"{}\"", member.back()),
                                    "rows are S00-S07, C1-C5, B0-B5, T1-T5, A0-A5, P1-P5, X1, R1-R4 and F0-F3");
      }
    }
  }

  void fill(const QuestionField& field, const YamlNode& node, std::vector<Text>& member) {
    for (const YamlNode& item : items(field, node)) {
      member.push_back({values_.text(field.name, item, longest_name), item.where});
      if (member.back().empty()) member.pop_back();
    }
  }

  // Levels, audiences, stages: each once, in the order of the enum.
  template <typename Choice>
  void fill(const QuestionField& field, const YamlNode& node,
            std::vector<Choice>& member) requires std::is_enum_v<Choice> {
    for (const YamlNode& item : items(field, node)) {
      const std::optional<Choice> choice = read_choice<Choice>(field.name, item);
      if (choice && std::find(member.begin(), member.end(), *choice) != member.end()) {
        values_.diagnostics().error(item.where, fmt::format("'{}' is given twice", item.text), "keep one of them");
      } else if (choice) {
        member.push_back(*choice);
      }
    }
    if (field.name != "levels" || std::is_sorted(member.begin(), member.end())) return;
    values_.diagnostics().error(node.where, "'levels' are out of order", "write them from junior to staff");
    std::sort(member.begin(), member.end());
  }

  void fill(const QuestionField& field, const YamlNode& node, std::vector<LevelBar>& member) {
    if (!values_.is_map(field.name, node, "a map with a line for each level")) return;
    std::vector<Level> asked;
    if (const YamlEntry levels = find_entry(map_, "levels"); levels.value != nullptr) {
      for (const YamlNode& item : levels.value->children) {
        if (const std::optional<Level> level = choice_for<Level>(item.text)) asked.push_back(*level);
      }
    }
    for (std::size_t i = 0; i + 1 < node.children.size(); i += 2) {
      const YamlNode& key = node.children[i];
      const std::optional<Level> level = read_choice<Level>(field.name, key);
      if (!level) continue;
      if (std::find(asked.begin(), asked.end(), *level) == asked.end())
        values_.diagnostics().error(key.where, fmt::format("'{}' is none of the levels of this question", key.text),
                                    "'levels' and 'level_bar' name the same levels");
      member.push_back({*level, read_text(field, node.children[i + 1])});
    }
    std::sort(member.begin(), member.end(), [](const LevelBar& a, const LevelBar& b) { return a.level < b.level; });
    for (const Level level : asked) {
      if (find_entry(node, word_for(level)).key != nullptr) continue;
      values_.missing(node, word_for(level), "'level_bar' has a line for each level of the question");
    }
  }

  // Lists of maps.
  template <typename Part>
  void fill(const QuestionField& field, const YamlNode& node,
            std::vector<Part>& member) requires std::is_class_v<Part> {
    for (const YamlNode& item : items(field, node)) {
      member.emplace_back();
      std::vector<std::string> known;
      visit_parts(member.back(), [&](std::string_view name, const auto&) { known.emplace_back(name); });
      if (!values_.is_map(field.name, item, fmt::format("a list of maps with {}", fmt::join(known, ", ")))) continue;
      visit_parts(member.back(), [&](std::string_view name, auto& part) { fill_part(field, item, name, part); });
      for (std::size_t i = 0; i < item.children.size(); i += 2) {
        const YamlNode& key = item.children[i];
        if (std::find(known.begin(), known.end(), key.text) == known.end()) values_.unknown_key(key, known);
      }
    }
  }

  template <typename Part>
  void fill_part(const QuestionField& field, const YamlNode& item, std::string_view name, Part& part) {
    const YamlEntry entry = find_entry(item, name);
    if (entry.value == nullptr) return values_.missing(item, name, fmt::format("each of '{}' has it", field.name));
    QuestionField inner = field;
    inner.name = name;
    inner.range = points_of_a_dive;
    if constexpr (std::is_same_v<Part, std::string>) {
      part = field.style == Style::plain ? values_.text(name, *entry.value, longest_prose)
                                         : read_text(inner, *entry.value);
    } else {
      fill(inner, *entry.value, part);
    }
  }

  std::span<const YamlNode> items(const QuestionField& field, const YamlNode& node) {
    return values_.items(field.name, node, field.range.least, field.range.most);
  }

  const YamlNode& map_;
  YamlValues& values_;
  std::optional<QuestionKind> kind_;
  std::vector<std::string> known_;
};

}  // namespace

QuestionArea read_questions(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  QuestionArea area;
  area.where = {path, 0, 0, {}};
  const std::optional<YamlNode> root = parse_yaml(path, text, diagnostics);
  if (!root) return area;
  YamlValues values(diagnostics);
  if (root->kind != YamlNode::Kind::map) {
    diagnostics.error(root->where, "a file of questions must begin with 'area: …'", "then 'title: …' and 'questions:'");
    return area;
  }
  const std::vector<std::string> known{"area", "title", "questions"};
  for (std::size_t i = 0; i < root->children.size(); i += 2) {
    const YamlNode& key = root->children[i];
    if (std::find(known.begin(), known.end(), key.text) == known.end()) values.unknown_key(key, known);
  }
  for (const std::string& name : known) {
    const YamlEntry entry = find_entry(*root, name);
    if (entry.value == nullptr) {
      values.missing(*root, name, "a file of questions has area, title and questions");
    } else if (name == "area") {
      area.where = entry.value->where;
      area.id = values.slug(name, *entry.value);
    } else if (name == "title") {
      area.title = values.prose(name, *entry.value, longest_name, false);
    } else {
      for (const YamlNode& item : values.items(name, *entry.value, 1, most_questions)) {
        if (values.is_map("questions", item, "a list of records"))
          area.questions.push_back(RecordReader(item, values).read());
      }
    }
  }
  return area;
}

}  // namespace shortlist
