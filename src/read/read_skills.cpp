#include "read/read_skills.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "read/yaml_tree.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t most_skills = 20000;
constexpr std::size_t most_strings = 200;
constexpr std::size_t longest_string = 100;

// Reads the values of one record and says where they are not what they should be.
class RecordReader {
 public:
  explicit RecordReader(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  Skill read(const YamlNode& node) {
    Skill skill;
    skill.where = node.where;
    for (std::size_t i = 0; i + 1 < node.children.size(); i += 2)
      read_entry(skill, node.children[i], node.children[i + 1]);
    if (skill.name.empty()) diagnostics_.error(node.where, "a skill needs a name", "add 'name: …'");
    if (skill.category.empty()) diagnostics_.error(node.where, "a skill needs a category", "add 'category: …'");
    return skill;
  }

 private:
  void read_entry(Skill& skill, const YamlNode& key, const YamlNode& value) {
    if (key.text == "name") {
      skill.name = text(key, value);
    } else if (key.text == "category") {
      skill.category = text(key, value);
    } else if (key.text == "aliases") {
      skill.aliases = texts(key, value);
    } else if (key.text == "implies") {
      skill.implies = texts(key, value);
    } else if (key.text == "concept") {
      skill.concept_only = truth(key, value);
    } else if (key.text == "core") {
      skill.core = roles(key, value);
    } else if (key.text == "match") {
      read_match(skill.match, key, value);
    } else {
      unknown(key, {"name", "category", "aliases", "implies", "concept", "core", "match"});
    }
  }

  void read_match(MatchRules& match, const YamlNode& key, const YamlNode& value) {
    if (value.kind != YamlNode::Kind::map) {
      wrong(key, value, "a map of rules");
      return;
    }
    for (std::size_t i = 0; i + 1 < value.children.size(); i += 2)
      read_rule(match, value.children[i], value.children[i + 1]);
  }

  void read_rule(MatchRules& match, const YamlNode& key, const YamlNode& value) {
    if (key.text == "name") {
      match.name = truth(key, value);
    } else if (key.text == "case") {
      match.exact_case = value.text == "exact";
      if (!match.exact_case) wrong(key, value, "'exact'");
    } else if (key.text == "exact_forms") {
      match.exact_forms = texts(key, value);
    } else if (key.text == "in_list") {
      match.in_list = truth(key, value);
    } else if (key.text == "context") {
      match.context = texts(key, value);
    } else if (key.text == "not") {
      match.never = texts(key, value);
    } else {
      unknown(key, {"name", "case", "exact_forms", "in_list", "context", "not"});
    }
  }

  std::string text(const YamlNode& key, const YamlNode& value) {
    if (value.kind != YamlNode::Kind::scalar || value.text.empty()) {
      wrong(key, value, "a word");
      return {};
    }
    if (value.text.size() > longest_string) {
      diagnostics_.error(value.where, fmt::format("'{}' is too long", key.text),
                         fmt::format("at most {} bytes", longest_string));
      return {};
    }
    std::size_t offset = 0;
    while (offset < value.text.size()) {
      const char32_t code_point = next_code_point(value.text, offset);
      if (code_point != U'\n' && code_point != U'\t' && !is_forbidden_in_text(code_point)) continue;
      diagnostics_.error(
          value.where, fmt::format("'{}' has a character that no text has: {}", key.text, code_point_name(code_point)));
      return {};
    }
    return to_nfc(value.text);
  }

  std::vector<std::string> texts(const YamlNode& key, const YamlNode& value) {
    if (value.kind != YamlNode::Kind::sequence) {
      wrong(key, value, "a list like [one, two]");
      return {};
    }
    if (value.children.size() > most_strings) {
      diagnostics_.error(value.where, fmt::format("'{}' is too long", key.text),
                         fmt::format("at most {} items", most_strings));
      return {};
    }
    std::vector<std::string> result;
    for (const YamlNode& item : value.children) {
      std::string each = text(key, item);
      if (!each.empty()) result.push_back(std::move(each));
    }
    return result;
  }

  bool truth(const YamlNode& key, const YamlNode& value) {
    if (value.kind == YamlNode::Kind::scalar && !value.quoted && value.text == "true") return true;
    if (value.kind != YamlNode::Kind::scalar || value.quoted || value.text != "false")
      wrong(key, value, "true or false");
    return false;
  }

  std::vector<Role> roles(const YamlNode& key, const YamlNode& value) {
    static const std::vector<std::string> names = {"api", "data", "platform"};
    std::vector<Role> result;
    for (const std::string& name : texts(key, value)) {
      const auto at = std::find(names.begin(), names.end(), name);
      if (at == names.end()) {
        const std::string meant = did_you_mean(name, names);
        diagnostics_.error(
            value.where, fmt::format("unknown role '{}'", name),
            meant.empty() ? "roles are api, data and platform" : fmt::format("did you mean '{}'?", meant));
      } else {
        result.push_back(static_cast<Role>(at - names.begin()));
      }
    }
    return result;
  }

  void wrong(const YamlNode& key, const YamlNode& value, std::string_view expected) {
    diagnostics_.error(value.where.line == 0 ? key.where : value.where,
                       fmt::format("'{}' must be {}", key.text, expected));
  }

  void unknown(const YamlNode& key, const std::vector<std::string>& known) {
    const std::string meant = did_you_mean(key.text, known);
    diagnostics_.error(key.where, fmt::format("unknown key '{}'", key.text),
                       meant.empty() ? fmt::format("known keys: {}", fmt::join(known, ", "))
                                     : fmt::format("did you mean '{}'?", meant));
  }

  Diagnostics& diagnostics_;
};

}  // namespace

std::vector<Skill> read_skills(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  const std::optional<YamlNode> root = parse_yaml(path, text, diagnostics);
  std::vector<Skill> skills;
  if (!root || root->kind == YamlNode::Kind::null) return skills;
  if (root->kind != YamlNode::Kind::sequence) {
    diagnostics.error(root->where, "a file of skills must be a list of records", "begin each skill with '- name: …'");
    return skills;
  }
  if (root->children.size() > most_skills) {
    diagnostics.error(root->where, "the file has too many skills", fmt::format("at most {}", most_skills));
    return skills;
  }
  RecordReader reader(diagnostics);
  for (const YamlNode& node : root->children) {
    if (node.kind == YamlNode::Kind::map) {
      skills.push_back(reader.read(node));
    } else {
      diagnostics.error(node.where, "a skill must be a record", "write '- name: …' and 'category: …' below it");
    }
  }
  return skills;
}

void extend_skills(SkillList& list, const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  merge_skills(list, read_skills(path, text, diagnostics));
}

}  // namespace shortlist
