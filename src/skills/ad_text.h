// What an ad asks, as one text for the engine. Inside skills/ only.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/job.h"
#include "skills/find_skills.h"

namespace shortlist {

// The lines of an ad that may ask for something, joined, with the skills in them.
struct AdText {
  struct Line {
    const AdLine* line = nullptr;
    std::size_t begin = 0;  // bytes of `text`
    std::size_t end = 0;
  };
  std::string text;
  std::vector<Line> lines;
  std::vector<SkillMention> mentions;

  // Index of the line that holds this byte.
  std::size_t line_at(std::size_t byte) const;
};

// Title, requirements, wishes, duties and what stands around them; never benefits and legal text. `title` is where a
// title that is no line of the ad is kept.
AdText read_ad_text(const Job& job, const SkillIndex& index, AdLine& title);

}  // namespace shortlist
