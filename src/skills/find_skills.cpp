#include "skills/find_skills.h"

#include <algorithm>
#include <cstdint>

#include "skills/text_block.h"

namespace shortlist {
namespace {

constexpr std::size_t block_size = 1 << 15;  // bytes: its tokens stay in the cache

// Where the block that begins at `begin` ends: behind a line, else behind a blank, else anywhere between characters.
std::size_t end_of_block(std::string_view text, std::size_t begin) {
  if (text.size() - begin <= block_size) return text.size();
  const std::size_t least = begin + block_size / 2;
  for (const char cut : {'\n', ' '}) {
    const std::size_t at = text.rfind(cut, begin + block_size);
    if (at != std::string_view::npos && at >= least) return at + 1;
  }
  std::size_t end = begin + block_size;
  while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80 && end > least) --end;
  return end;
}

void append_mentions(const TextBlock& block, std::size_t offset, std::vector<SkillMention>& mentions) {
  for (const Candidate& candidate : block.candidates) {
    if (!candidate.accepted()) continue;
    const bool sure = candidate.state == Candidate::State::sure;
    mentions.push_back({SkillId{candidate.form->skill}, offset + block.tokens[candidate.first].begin,
                        offset + block.tokens[candidate.last - 1].end, block.index->text(candidate.form->text),
                        sure ? SkillMention::Certainty::sure : SkillMention::Certainty::likely, candidate.negated});
  }
}

}  // namespace

std::vector<SkillMention> find_skills(std::string_view text, const SkillIndex& index) {
  std::vector<SkillMention> mentions;
  mentions.reserve(text.size() / 64);  // more than any ad names
  TextBlock block;
  block.index = &index;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = end_of_block(text, begin);
    cut_block(block, text.substr(begin, end - begin));
    find_candidates(block);
    weigh_evidence(block);
    mark_negated(block);
    append_mentions(block, begin, mentions);
    begin = end;
  }
  return mentions;
}

}  // namespace shortlist
