// Length, pages, sentences: the form of a letter.
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>

#include "review/letter_check.h"
#include "review/letter_functions.h"
#include "review/passages.h"
#include "review/words.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t longest_copy = 8;  // words in a row that letter and resume may share
constexpr int most_i_in_a_row = 3;

Location whole_letter(const LetterText& letter) {
  return {letter.file, 0, 0, {}};
}

bool ends_abbreviation(std::string_view text, std::size_t stop) {
  constexpr std::string_view known[] = {"e.g", "i.e", "no", "dr", "mr", "mrs", "ms", "vs", "approx", "st", "inc"};
  const std::size_t blank = text.find_last_of(" (", stop);
  const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
  const std::string word = lower_ascii(text.substr(begin, stop - begin));
  return word.size() == 1 || std::find(std::begin(known), std::end(known), word) != std::end(known);
}

// Byte behind the sentence that begins at `begin`.
std::size_t end_of_sentence(std::string_view text, std::size_t begin) {
  for (std::size_t i = begin; i < text.size(); ++i) {
    if (text[i] != '.' && text[i] != '?' && text[i] != '!') continue;
    std::size_t end = i + 1;
    if (text.substr(end).starts_with("”")) end += std::string_view("”").size();
    if (end < text.size() && text[end] == '"') ++end;
    if (end == text.size()) return end;
    if (text[end] == ' ' && !(text[i] == '.' && ends_abbreviation(text, i))) return end;
  }
  return text.size();
}

void add_sentences(const LetterParagraph& paragraph, std::vector<LetterSentence>& sentences) {
  for (const LetterPiece& piece : paragraph.pieces) {
    for (std::size_t begin = 0; begin < piece.text.size();) {
      const std::size_t end = end_of_sentence(piece.text, begin);
      sentences.push_back({piece.text.substr(begin, end - begin), piece.where});
      begin = std::min(piece.text.find_first_not_of(' ', end), piece.text.size());
    }
  }
}

// All runs of nine words in the lines.
std::set<std::string> runs_of(const std::vector<std::string>& lines) {
  std::set<std::string> runs;
  for (const std::string& line : lines) {
    const std::vector<TextWord> words = words_of(line);
    for (std::size_t i = 0; i + longest_copy < words.size(); ++i) {
      std::string run;
      for (std::size_t k = 0; k <= longest_copy; ++k) run += words[i + k].lower + " ";
      runs.insert(std::move(run));
    }
  }
  return runs;
}

// The first run of nine words of `text` that is among `runs`, as it is written.
std::string_view copied_run(std::string_view text, const std::set<std::string>& runs) {
  const std::vector<TextWord> words = words_of(text);
  for (std::size_t i = 0; i + longest_copy < words.size(); ++i) {
    std::string run;
    for (std::size_t k = 0; k <= longest_copy; ++k) run += words[i + k].lower + " ";
    if (runs.contains(run)) return text.substr(words[i].begin, words[i + longest_copy].end - words[i].begin);
  }
  return {};
}

bool begins_with_i(const LetterSentence& sentence) {
  const std::vector<TextWord> words = words_of(sentence.text);
  return !words.empty() && (words[0].text == "I" || words[0].lower.starts_with("i'"));
}

}  // namespace

std::vector<LetterSentence> sentences_of(const LetterText& letter) {
  std::vector<LetterSentence> sentences;
  for (const LetterParagraph& paragraph : letter.paragraphs) {
    if (paragraph.part == LetterPart::body) add_sentences(paragraph, sentences);
  }
  return sentences;
}

void find_bad_letter_length(const LetterReviewInput& input, std::vector<Finding>& findings) {
  const std::size_t count = count_letter_words(input.letter);
  if (count < fewest_letter_words) {
    report(findings, Severity::warning, whole_letter(input.letter),
           fmt::format("{} words are few: from {} on there is room for two examples", count, fewest_letter_words),
           "Which piece of your work would make this reader curious?");
  } else if (count > most_letter_words) {
    report(findings, Severity::warning, whole_letter(input.letter),
           fmt::format("{} words are many: a letter has {} at most", count, most_letter_words),
           "Which sentence would nobody miss?");
  }
}

void find_second_page(const LetterReviewInput& input, std::vector<Finding>& findings) {
  if (input.letter.pages < 2) return;
  report(findings, Severity::error, whole_letter(input.letter),
         fmt::format("the letter has {} pages: one is what readers expect", input.letter.pages),
         "Which paragraph could stand in the resume alone?");
}

void find_repeated_lines(const LetterReviewInput& input, std::vector<Finding>& findings) {
  const std::set<std::string> runs = runs_of(input.resume_lines);
  for (const LetterParagraph& paragraph : input.letter.paragraphs) {
    if (paragraph.part != LetterPart::body) continue;
    for (const LetterPiece& piece : paragraph.pieces) {
      const std::string_view copied = piece.own ? copied_run(piece.text, runs) : std::string_view{};
      if (copied.empty()) continue;
      report(findings, Severity::warning, piece.where,
             fmt::format("{} stands in the resume, word for word", quote(copied)),
             "What would you add if you told it to a colleague?");
    }
  }
}

void find_runs_of_i(const LetterReviewInput& input, std::vector<Finding>& findings) {
  int row = 0;
  for (const LetterSentence& sentence : sentences_of(input.letter)) {
    row = begins_with_i(sentence) ? row + 1 : 0;
    if (row != most_i_in_a_row + 1) continue;
    report(findings, Severity::warning, sentence.where.line > 0 ? sentence.where : whole_letter(input.letter),
           fmt::format("{} is the fourth sentence in a row that begins with \"I\"", quote(sentence.text)));
  }
}

void find_empty_opening(const LetterReviewInput& input, std::vector<Finding>& findings) {
  for (const LetterParagraph& paragraph : input.letter.paragraphs) {
    if (paragraph.part != LetterPart::body) continue;
    std::vector<LetterSentence> sentences;
    add_sentences(paragraph, sentences);
    if (sentences.size() != 1) return;
    const std::vector<TextWord> words = words_of(sentences[0].text);
    for (const std::string_view phrase : {"i am writing to apply", "i am applying", "i would like to apply",
                                          "i am writing to express", "please accept my application"}) {
      if (!phrase_at(words, 0, phrase)) continue;
      report(findings, Severity::note, sentences[0].where,
             fmt::format("{} is all that the opening says", quote(sentences[0].text)),
             "What of your work answers the ad best?");
    }
    return;
  }
}

}  // namespace shortlist
