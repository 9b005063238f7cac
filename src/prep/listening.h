// What an interviewer listens for, by the kind of a claim. Inside prep/ only.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/question_index.h"
#include "prep/bullet.h"

namespace shortlist {

// The words by which the page names measures and deeds.
std::string_view word_for(MeasureType type);
std::string_view word_for(Deed deed);

struct Listening {
  std::string strong, red_flags;
};

// The page "interviewer-claims": its tables are read by their first column, its bullets are questions of any line.
class ListeningGuide {
 public:
  explicit ListeningGuide(const QuestionIndex& questions);

  // For the first measure, the others or the deed of `bullet`: the first of these that was not given out before, else
  // the first; empty when the page has none.
  Listening next(const Bullet& bullet);

  const std::vector<std::string>& general_questions() const { return general_; }

 private:
  struct Row {
    Listening text;
    bool used = false;
  };
  std::map<std::string, Row, std::less<>> rows_;
  std::vector<std::string> general_;
};

}  // namespace shortlist
