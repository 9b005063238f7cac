#include "read/yaml_tree.h"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <set>
#include <sstream>
#include <utility>

#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t most_bytes = 1 << 20;
constexpr std::size_t longest_line = 4000;  // yaml-cpp's time grows with the square of a line, as long as [ is open
constexpr std::size_t most_levels = 16;
constexpr std::size_t most_values = 100000;

// Stops the parser; it never leaves this file.
struct Refusal {
  YAML::Mark mark;
  std::string message;
  std::string hint;
};

// Counts columns in code points where yaml-cpp counts bytes.
class Places {
 public:
  Places(const std::string& path, std::string_view text) : path_(path), text_(text) {
    starts_.push_back(0);
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\n') starts_.push_back(i + 1);
    }
  }

  Location at(const YAML::Mark& mark) const {
    if (mark.is_null()) return {path_, 0, 0, {}};
    const std::size_t line = std::min<std::size_t>(std::max(mark.line, 0), starts_.size() - 1);
    const std::size_t bytes = std::min<std::size_t>(std::max(mark.column, 0), text_.size() - starts_[line]);
    const std::string_view before = text_.substr(starts_[line], bytes);
    const std::size_t column = std::count_if(before.begin(), before.end(), [](char c) { return (c & 0xC0) != 0x80; });
    return {path_, static_cast<int>(line) + 1, static_cast<int>(column) + 1, {}};
  }

 private:
  const std::string& path_;
  std::string_view text_;
  std::vector<std::size_t> starts_;
};

class TreeBuilder : public YAML::EventHandler {
 public:
  explicit TreeBuilder(const Places& places) : places_(places) {}

  YamlNode root;

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    refuse_anchor(mark, anchor);
    add({YamlNode::Kind::null, {}, false, {}, places_.at(mark)}, mark);
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    throw Refusal{mark, "aliases are not supported", "write the value out"};
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    refuse_anchor(mark, anchor);
    refuse_tag(mark, tag);
    add({YamlNode::Kind::scalar, value, tag == "!", {}, places_.at(mark)}, mark);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(mark, tag, anchor, YamlNode::Kind::sequence);
  }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(mark, tag, anchor, YamlNode::Kind::map);
  }

  void OnSequenceEnd() override { close(); }
  void OnMapEnd() override { close(); }

 private:
  static void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) {
    if (anchor != 0) throw Refusal{mark, "anchors are not supported", "write the value out"};
  }

  // yaml-cpp says "?" for no tag and "!" for a quoted scalar.
  static void refuse_tag(const YAML::Mark& mark, const std::string& tag) {
    if (!tag.empty() && tag != "?" && tag != "!") throw Refusal{mark, "tags are not supported", "leave it out"};
  }

  void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YamlNode::Kind kind) {
    refuse_anchor(mark, anchor);
    refuse_tag(mark, tag);
    if (path_.size() == most_levels)
      throw Refusal{mark, "values are nested too deep", fmt::format("at most {} levels", most_levels)};
    count(mark);
    path_.push_back({kind, {}, false, {}, places_.at(mark)});
  }

  void close() {
    YamlNode node = std::move(path_.back());
    path_.pop_back();
    attach(std::move(node));
  }

  void add(YamlNode node, const YAML::Mark& mark) {
    count(mark);
    attach(std::move(node));
  }

  void attach(YamlNode node) {
    if (path_.empty()) {
      root = std::move(node);
    } else {
      path_.back().children.push_back(std::move(node));
    }
  }

  void count(const YAML::Mark& mark) {
    if (++values_ > most_values)
      throw Refusal{mark, "the file has too many values", fmt::format("at most {}", most_values)};
  }

  const Places& places_;
  std::vector<YamlNode> path_;  // open sequences and maps, outermost first
  std::size_t values_ = 0;
};

void check_keys(const YamlNode& node, Diagnostics& diagnostics) {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    const YamlNode& child = node.children[i];
    check_keys(child, diagnostics);
    if (node.kind != YamlNode::Kind::map || i % 2 == 1) continue;
    if (child.kind != YamlNode::Kind::scalar) {
      diagnostics.error(child.where, "a key must be a word");
    } else if (!seen.insert(child.text).second) {
      diagnostics.error(child.where, fmt::format("'{}' is given twice", child.text), "keep one of them");
    }
  }
}

// True when the bytes are text that a parser may see.
bool check_bytes(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  const auto line_of = [&](std::size_t offset) {
    return static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n')) + 1;
  };
  if (text.size() > most_bytes) {
    diagnostics.error({path, 0, 0, {}}, "the file is too large", fmt::format("at most {} bytes", most_bytes));
    return false;
  }
  const std::size_t null = text.find('\0');
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF") || null != std::string_view::npos) {
    diagnostics.error({path, null == std::string_view::npos ? 1 : line_of(null), 0, {}}, "the file is not UTF-8 text",
                      "save it as UTF-8");
    return false;
  }
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (end - begin > longest_line) {
      diagnostics.error({path, line_of(begin), 0, {}}, "the line is too long",
                        fmt::format("at most {} bytes", longest_line));
      return false;
    }
    begin = end + 1;
  }
  const std::size_t invalid = find_invalid_utf8(text);
  if (invalid == npos) return true;
  diagnostics.error({path, line_of(invalid), 0, {}}, "invalid UTF-8", "save the file as UTF-8");
  return false;
}

}  // namespace

std::optional<YamlNode> parse_yaml(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  diagnostics.add_source(path, text);
  if (!check_bytes(path, text, diagnostics)) return std::nullopt;
  const Places places(path, text);
  TreeBuilder builder(places);
  try {
    std::istringstream stream{std::string(text)};
    YAML::Parser parser(stream);
    parser.HandleNextDocument(builder);
    TreeBuilder second(places);
    if (parser.HandleNextDocument(second)) {
      diagnostics.error(second.root.where, "a second document begins here", "keep one document in a file");
      return std::nullopt;
    }
  } catch (const Refusal& refusal) {
    diagnostics.error(places.at(refusal.mark), refusal.message, refusal.hint);
    return std::nullopt;
  } catch (const YAML::Exception& error) {
    diagnostics.error(places.at(error.mark), fmt::format("cannot be read as YAML: {}", error.msg));
    return std::nullopt;
  }
  const std::size_t before = diagnostics.all().size();
  check_keys(builder.root, diagnostics);
  if (diagnostics.all().size() != before) return std::nullopt;
  return std::move(builder.root);
}

}  // namespace shortlist
