#include "skills/asked_groups.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "text/fold.h"
#include "text/phrases.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t longest_joint = 60;  // bytes between two items of a list
constexpr std::size_t lead_window = 90;    // bytes before a list that may say "one of"
constexpr std::size_t tail_window = 40;    // bytes behind it that may say "or similar"
constexpr int most_unknown = 2;            // words of an item that the list of skills does not have

// What stands between two mentions of one list.
struct Joint {
  bool joins = false;
  bool any_or = false;
  bool any_and = false;
  bool slash = false;
};

const PhraseTable& joint_words() {
  static const PhraseTable table{
      "or|and or|oder|und oder|bzw|ou|et ou|o|y o|u|e ou|lub|albo|i lub|or even|or at least|either|entweder",
      "and|und|et|y|e|i|oraz|sowie|as well as|plus|ainsi que|asi como|bem como|a takze|with|mit|avec|com|con|on|auf",
      "a|an|the|also|any|similar|e g|der|die|das|le|la|les|el|os|as|framework|frameworks|database|databases|language"};
  return table;
}

// Reads the words of a joint; false when there are more unknown ones than an unknown item has.
bool read_joint_words(const std::string& words, Joint& joint) {
  int left = count_words(words);
  std::size_t behind = 0;
  for (const PhraseHit& hit : joint_words().find(words)) {
    if (hit.begin < behind) continue;
    behind = hit.end;
    left -= hit.words;
    joint.any_or = joint.any_or || hit.row == 0;
    joint.any_and = joint.any_and || (hit.row == 1 && !joint.any_or);
  }
  return left <= most_unknown;
}

// A joint parts: "Kafka, RabbitMQ", "Java 17 or Kotlin", "AWS, Hetzner or GCP"; it has no sentence's end and no
// parenthesis.
Joint read_joint(std::string_view between) {
  Joint joint;
  const bool ends = between.find_first_of("\n;:()?!") != npos || between.find(". ") != npos;
  if (between.size() > longest_joint || ends || between.find(" - ") != npos || between.find("–") != npos) return joint;
  const std::size_t comma = between.find(',');
  joint.slash = between.find('/') != npos;
  const std::string words = fold_words(between);
  if (!read_joint_words(words, joint)) return joint;
  if (between.find('&') != npos || (between.find('+') != npos && words.find('+') != npos)) joint.any_and = true;
  joint.joins = comma != npos || joint.slash || joint.any_or || joint.any_and;
  const bool unknown_item = !words.empty() && !joint.any_or && !joint.any_and && joint.slash && comma == npos;
  joint.slash = joint.slash && !unknown_item && !joint.any_or && !joint.any_and;
  return joint;
}

// A dot behind one or two letters ends an abbreviation: "p. ex.", "z. B.".
std::size_t begin_of_last_sentence(std::string_view text) {
  for (std::size_t dot = text.rfind(". "); dot != npos && dot > 0; dot = text.rfind(". ", dot - 1)) {
    const std::size_t blank = text.find_last_of(" .", dot - 1);
    const std::size_t letters = blank == npos ? dot : dot - blank - 1;
    if (letters > 2) return dot + 2;
  }
  return 0;
}

// Row 0 counts anywhere before a list, row 1 right before it.
const PhraseTable& lead_words() {
  static const PhraseTable table{
      "one of|at least one|one or more|any of|any one|either|some of|one programming|one modern|mindestens ein|"
      "mindestens eine|mindestens einer|mindestens einem|eine der|einer der|einem der|au moins un|au moins une|l'un "
      "des|"
      "un des|une des|al menos un|al menos uno|al menos una|alguno de|alguna de|algun|pelo menos um|pelo menos uma|"
      "um dos|uma das|algum|alguma|co najmniej jednego|co najmniej jeden|co najmniej jednej|przynajmniej jednego|"
      "przynajmniej jeden|jednego z|jeden z|jednej z",
      "such as|like|e g|eg|for example|for instance|i e|wie|z b|zb|zum beispiel|beispielsweise|wie z b|tel que|"
      "telle que|tels que|telles que|comme|par exemple|p ex|como|tales como|por ejemplo|p ej|tais como|por exemplo|"
      "takie jak|takich jak|takimi jak|np|na przyklad"};
  return table;
}

const PhraseTable& tail_words() {
  static const PhraseTable table{
      "etc|or similar|or equivalent|or other|or another|or comparable|or related|or something|or any|and similar|"
      "oder ahnlich|oder ahnliche|oder ahnlichem|oder ahnlichen|oder vergleichbar|oder vergleichbare|"
      "oder vergleichbaren|oder andere|oder anderen|o a|usw|ou similaire|ou similaires|ou equivalent|ou autre|"
      "ou autres|o similar|o similares|u otro|u otros|ou similar|ou similares|ou equivalente|ou outro|ou outra|"
      "lub podobne|lub podobnych|lub innych|lub inne|itp|itd"};
  return table;
}

class GroupFinder {
 public:
  GroupFinder(const AdText& ad, const SkillIndex& index) : ad_(ad), index_(index) {}

  std::vector<AskedGroup> run() {
    const std::vector<SkillMention>& all = ad_.mentions;
    for (std::size_t first = 0; first < all.size();) {
      std::vector<Joint> joints;
      std::size_t last = first;
      while (last + 1 < all.size() && joined(last)) joints.push_back(read_joint(between(last++)));
      add_chain(first, joints);
      first = last + 1;
      ++chain_;
    }
    return std::move(groups_);
  }

 private:
  std::string_view between(std::size_t mention) const {
    const SkillMention& a = ad_.mentions[mention];
    const SkillMention& b = ad_.mentions[mention + 1];
    return std::string_view(ad_.text).substr(a.end, b.begin - a.end);
  }
  bool joined(std::size_t mention) const { return read_joint(between(mention)).joins; }

  void add(std::size_t begin, std::size_t end) {
    AskedGroup group{{}, chain_};
    for (std::size_t i = begin; i < end; ++i) {
      if (!ad_.mentions[i].negated) group.mentions.push_back(i);
    }
    if (!group.mentions.empty()) groups_.push_back(std::move(group));
  }

  // `joints` are those between the mentions from `first` on.
  void add_chain(std::size_t first, const std::vector<Joint>& joints) {
    const std::size_t end = first + joints.size() + 1;
    const bool examples = joints.empty() ? false : has_lead(first) || has_tail(end - 1);
    if (examples) return add(first, end);
    for (std::size_t begin = first; begin < end;) {
      std::size_t behind = begin + 1;
      bool any_or = false;
      for (; behind < end; ++behind) {
        const Joint& joint = joints[behind - 1 - first];
        if (joint.any_and || (any_or && !joint.any_or)) break;  // "A or B, C": the alternatives end at the comma
        any_or = any_or || joint.any_or;
      }
      if (any_or) {
        add(begin, behind);
      } else {
        add_by_slashes(begin, behind, joints, first);
      }
      begin = behind;
    }
  }

  void add_by_slashes(std::size_t begin, std::size_t end, const std::vector<Joint>& joints, std::size_t first) {
    while (begin < end) {
      std::size_t behind = begin + 1;
      while (behind < end && joints[behind - 1 - first].slash && are_rivals(begin, behind)) ++behind;
      add(begin, behind);
      begin = behind;
    }
  }

  // "Java/Kotlin" are rivals; "Java/Spring" is one thing with its part, "AWS/Kubernetes" are two things.
  bool are_rivals(std::size_t a, std::size_t b) const {
    const SkillId one = ad_.mentions[a].skill;
    const SkillId other = ad_.mentions[b].skill;
    const auto implies = [this](SkillId whole, SkillId part) {
      const std::span<const SkillId> implied = index_.implied(whole);
      return std::find(implied.begin(), implied.end(), part) != implied.end();
    };
    return index_.category(one) == index_.category(other) && !implies(one, other) && !implies(other, one);
  }

  bool has_lead(std::size_t mention) const {
    const std::size_t at = ad_.mentions[mention].begin;
    const std::size_t line = ad_.lines[ad_.line_at(at)].begin;
    std::size_t begin = std::max(line, at > lead_window ? at - lead_window : 0);
    if (mention > 0) begin = std::max(begin, std::min(ad_.mentions[mention - 1].end, at));
    while (begin < at && (static_cast<unsigned char>(ad_.text[begin]) & 0xC0) == 0x80) ++begin;
    std::string_view window = std::string_view(ad_.text).substr(begin, at - begin);
    window.remove_prefix(begin_of_last_sentence(window));
    const std::string words = fold_words(window);
    const std::vector<PhraseHit> hits = lead_words().find(words);
    return std::any_of(hits.begin(), hits.end(),
                       [&words](const PhraseHit& hit) { return hit.row == 0 || hit.end == words.size(); });
  }

  bool has_tail(std::size_t mention) const {
    const std::size_t at = ad_.mentions[mention].end;
    const std::size_t line_end = ad_.lines[ad_.line_at(ad_.mentions[mention].begin)].end;
    std::size_t size = std::min(tail_window, line_end - at);
    while (size > 0 && at + size < line_end && (static_cast<unsigned char>(ad_.text[at + size]) & 0xC0) == 0x80) --size;
    const std::string_view window = std::string_view(ad_.text).substr(at, size);
    if (window.starts_with(", …") || window.starts_with(", ...") || window.starts_with("…") ||
        window.starts_with("...")) {
      return true;
    }
    const std::size_t apart = window.find_first_not_of(" ,)");
    if (apart == npos || window.substr(0, apart).find(')') < apart) return false;
    const std::vector<PhraseHit> hits = tail_words().find(fold_words(window));
    return !hits.empty() && hits.front().begin == 0;
  }

  const AdText& ad_;
  const SkillIndex& index_;
  std::vector<AskedGroup> groups_;
  std::size_t chain_ = 0;
};

}  // namespace

std::vector<AskedGroup> find_groups(const AdText& ad, const SkillIndex& index) {
  return GroupFinder(ad, index).run();
}

}  // namespace shortlist
