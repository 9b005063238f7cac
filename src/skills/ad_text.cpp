#include "skills/ad_text.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "skills/employer.h"
#include "text/fold.h"
#include "text/phrases.h"

namespace shortlist {
namespace {

constexpr std::size_t longest_item = 60;  // bytes of a line that may be nothing but skills
constexpr std::string_view introduction = "experience with ";

// True when a line says nothing but the skills in it: "Go", "Go or Rust", "Swift / Go (3+ years)".
bool is_skills_alone(std::string_view line, const std::vector<SkillMention>& mentions) {
  static const PhraseTable others{
      "or|and|oder|und|ou|et|o|y|u|e|lub|i|years|year|yrs|jahre|ans|anos|lat|1|2|3|4|5|6|7|8|10|"
      "1+|2+|3+|4+|5+|6+|7+|8+|10+"};
  std::string rest;
  std::size_t at = 0;
  for (const SkillMention& mention : mentions) {
    rest += std::string(line.substr(at, mention.begin - at)) + " ";
    at = mention.end;
  }
  rest = fold_words(rest + std::string(line.substr(at)));
  int words = count_words(rest);
  for (const PhraseHit& hit : others.find(rest)) words -= hit.words;
  return words == 0 && rest.find('\'') == std::string::npos;
}

// Skills of a line that asks for them by their names alone, which the engine cannot tell from ordinary words: among
// requirements "Go" is no verb.
std::vector<SkillMention> read_item(const AdText& ad, const AdText::Line& line, const SkillIndex& index) {
  const std::string_view text = std::string_view(ad.text).substr(line.begin, line.end - line.begin);
  const std::string sentence = std::string(introduction) + std::string(text);
  std::vector<SkillMention> mentions = find_skills(sentence, index);
  std::erase_if(mentions, [](const SkillMention& mention) { return mention.begin < introduction.size(); });
  for (SkillMention& mention : mentions) {
    mention.begin -= introduction.size();
    mention.end -= introduction.size();
  }
  if (mentions.empty() || !is_skills_alone(text, mentions)) return {};
  for (SkillMention& mention : mentions) {
    mention.begin += line.begin;
    mention.end += line.begin;
  }
  return mentions;
}

// Adds what lines of single items ask for; `mentions` stay in order.
void add_items(AdText& ad, const SkillIndex& index) {
  std::vector<SkillMention> all;
  auto next = ad.mentions.begin();
  for (const AdText::Line& line : ad.lines) {
    const auto end = std::find_if(next, ad.mentions.end(),
                                  [&line](const SkillMention& mention) { return mention.begin >= line.end; });
    const AdSection section = line.line->section;
    const bool asks = section == AdSection::required || section == AdSection::preferred;
    std::vector<SkillMention> items;
    if (asks && line.end - line.begin <= longest_item) items = read_item(ad, line, index);
    const bool more = items.size() > static_cast<std::size_t>(std::distance(next, end));
    if (more) all.insert(all.end(), items.begin(), items.end());
    if (!more) all.insert(all.end(), next, end);
    next = end;
  }
  ad.mentions = std::move(all);
}

}  // namespace

std::size_t AdText::line_at(std::size_t byte) const {
  const auto after = std::upper_bound(lines.begin(), lines.end(), byte,
                                      [](std::size_t at, const Line& line) { return at < line.begin; });
  return static_cast<std::size_t>(after - lines.begin()) - 1;
}

AdText read_ad_text(const Job& job, const SkillIndex& index, AdLine& title) {
  AdText ad;
  const auto add = [&ad](const AdLine& line) {
    const bool apart = !ad.lines.empty() && ad.lines.back().line->section != line.section;
    if (!ad.lines.empty()) ad.text += apart ? "\n\n" : "\n";
    const std::size_t begin = ad.text.size();
    ad.text += line.text.value;
    ad.lines.push_back({&line, begin, ad.text.size()});
  };
  const bool titled =
      std::any_of(job.ad.begin(), job.ad.end(), [](const AdLine& line) { return line.section == AdSection::title; });
  title = {job.title, AdSection::title};
  if (!titled && !job.title.empty()) add(title);
  for (const AdLine& line : job.ad) {
    const bool asks = line.section != AdSection::benefits && line.section != AdSection::legal;
    if (asks && !line.text.empty()) add(line);
  }
  ad.mentions = find_skills(ad.text, index);
  add_items(ad, index);
  drop_employer(ad, job);
  return ad;
}

}  // namespace shortlist
