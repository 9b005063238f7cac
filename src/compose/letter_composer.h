// Builds a letter, part by part. Inside compose/ only.
#pragma once

#include <string>
#include <vector>

#include "compose/compose_letter.h"
#include "compose/letter_evidence.h"
#include "compose/letter_frames.h"

namespace shortlist {

class LetterComposer {
 public:
  LetterComposer(const LetterRequest& request, Diagnostics& diagnostics);

  ComposedLetter compose();

 private:
  // A paragraph while it is made: what is set, and whose words they are.
  struct Draft {
    LetterPart part = LetterPart::body;
    Inlines text;
    std::vector<LetterPiece> pieces;
  };
  void add_own(Draft& draft, const Text& text);  // the candidate's sentences; a missing full stop is added
  void add_frame(Draft& draft, const std::string& sentence);
  void put(Draft draft);
  void put_lines(LetterPart part, const std::vector<std::string>& lines, bool strong = false);

  bool check();
  void add_head();
  void add_recipient();
  void add_subject_and_greeting();
  void add_opening();
  void add_paragraphs();
  void add_evidence(const LetterEvidence& evidence, std::size_t number);
  void add_story(Draft& draft, const LetterEvidence& evidence);
  void add_deed(Draft& draft, const ToldHighlight& told);
  void add_breadth();
  void add_why();
  void add_closing();
  void add_end();

  std::string value(const TranslatedText& text) const;
  std::string role(const TranslatedText& title) const;
  std::vector<std::string> match_skills(const LastJob& last);
  std::vector<std::string> breadth_skills() const;
  bool is_told(SkillId skill) const;

  const LetterRequest& request_;
  const Profile& profile_;
  const Job& job_;
  const LetterWords& words_;
  std::string company_;  // without markup
  std::string title_;
  Diagnostics& diagnostics_;
  FrameChooser frames_;
  std::vector<ToldHighlight> highlights_;
  std::vector<LetterEvidence> evidence_;
  std::vector<SkillId> named_;  // skills that the letter has named already
  ComposedLetter letter_;
};

}  // namespace shortlist
