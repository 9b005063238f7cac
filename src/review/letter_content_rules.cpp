// What a letter names: companies, posts, sums, and what a template left in it.
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "review/letter_functions.h"
#include "review/passages.h"
#include "review/words.h"
#include "text/fold.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

Location place_in(const LetterReviewInput& input, const LetterPiece& piece) {
  return piece.where.line > 0 ? piece.where : Location{input.letter.file, 0, 0, {}};
}

// True when `name` or its genitive stands in `text` as whole words, whatever the case and the marks between them.
bool names(std::string_view text, std::string_view name) {
  const std::string words = fold_words(text);
  const std::string needle = fold_words(name);
  return !needle.empty() && (has_phrase(words, needle) || has_phrase(words, needle + "'s"));
}

// The name without what only registers need: "Acme GmbH" is Acme.
std::string_view short_name(std::string_view company) {
  constexpr std::string_view forms[] = {" AB",      " AG",         " ApS",   " AS",  " BV",   " GmbH",   " Inc",
                                        " Inc.",    " KG",         " LLC",   " Ltd", " Ltd.", " NV",     " Oy",
                                        " SE",      " SA",         " SAS",   " SL",  " Srl",  " s.r.o.", " plc",
                                        " Limited", " Sp. z o.o.", ", Inc.", " A/S"};
  for (const std::string_view form : forms) {
    if (company.size() > form.size() && company.ends_with(form)) return company.substr(0, company.size() - form.size());
  }
  return company;
}

// Where the addressed company belongs, and no employer of the past.
bool addresses(const LetterParagraph& paragraph) {
  return paragraph.part == LetterPart::recipient || paragraph.part == LetterPart::subject ||
         paragraph.part == LetterPart::greeting;
}

template <typename Visit>
void for_each_piece(const LetterReviewInput& input, const Visit& visit) {
  for (const LetterParagraph& paragraph : input.letter.paragraphs) {
    for (const LetterPiece& piece : paragraph.pieces) visit(paragraph, piece);
  }
}

// "{company}", "[Company]", "<your name>", "XXX": the text between the marks, or empty.
std::string_view unfilled_at(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 40;
  constexpr std::string_view opening = "{[<";
  constexpr std::string_view closing = "}]>";
  const std::size_t kind = opening.find(text[at]);
  if (kind == npos) return {};
  const std::size_t length = text.substr(at, longest + 1).find(closing[kind]);
  if (length == npos) return kind == 0 ? text.substr(at, text.find(' ', at) - at) : std::string_view{};
  const std::size_t end = at + length;
  const std::string_view inside = text.substr(at + 1, end - at - 1);
  const bool loose = inside.empty() || inside.front() == ' ' || inside.back() == ' ';  // "x < y and y > z"
  const bool words =
      !loose && inside.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_ '") == npos;
  return words || kind == 0 ? text.substr(at, end - at + 1) : std::string_view{};
}

std::string_view unfilled_in(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view found = unfilled_at(text, at);
    if (!found.empty()) return found;
  }
  return {};
}

constexpr std::string_view salary_words[] = {
    "salary",    "compensation", "remuneration",       "per annum",         "gross per",
    "pay of",    "gehalt",       "gehaltsvorstellung", "salaire",           "salario",
    "stipendio", "salaris",      "wynagrodzenie",      "pretensão salarial"};
constexpr std::string_view currencies[] = {"€",   "$",   "£",   "eur",   "usd",     "gbp",    "sek",
                                           "chf", "pln", "czk", "euros", "dollars", "pounds", "k€"};

bool has_figure(const TextWord& word) {
  return word.text.find_first_of("0123456789") != npos;
}

// A sum of money close to a word about pay. What a project saved is no salary.
bool names_salary(std::string_view sentence) {
  const std::vector<TextWord> words = words_of(sentence);
  const bool pay = std::any_of(std::begin(salary_words), std::end(salary_words),
                               [&words](std::string_view phrase) { return find_phrase(words, phrase) != npos; });
  const bool figure = std::any_of(words.begin(), words.end(), has_figure);
  const bool money = std::any_of(words.begin(), words.end(), [](const TextWord& word) {
    return std::any_of(std::begin(currencies), std::end(currencies), [&word](std::string_view currency) {
      return word.lower == currency || (has_figure(word) && contains(word.lower, currency)) ||
             (has_figure(word) && word.lower.ends_with("k"));
    });
  });
  return pay && figure && (money || contains(lower_ascii(sentence), "salary"));
}

}  // namespace

std::string text_of(const LetterParagraph& paragraph) {
  std::string text;
  for (const LetterPiece& piece : paragraph.pieces) {
    if (!text.empty() && !piece.text.empty()) text += ' ';
    text += piece.text;
  }
  return text;
}

void find_other_companies(const LetterReviewInput& input, std::vector<Finding>& findings) {
  const auto is_own = [&input](std::string_view name) {
    return names(input.company, name) || names(name, short_name(input.company));
  };
  for_each_piece(input, [&](const LetterParagraph& paragraph, const LetterPiece& piece) {
    if (paragraph.part == LetterPart::head) return;
    for (const std::string& company : input.other_companies) {
      const bool named = names(piece.text, short_name(company)) && contains(piece.text, short_name(company));
      if (is_own(company) || !named) continue;
      report(findings, Severity::error, place_in(input, piece),
             fmt::format("{} is named, and the letter goes to {}", quote(company), quote(input.company)),
             "Which company is this letter for?");
    }
    for (const std::string& employer : input.employers) {
      if (!addresses(paragraph) || is_own(employer) || !names(piece.text, short_name(employer))) continue;
      report(findings, Severity::error, place_in(input, piece),
             fmt::format("{} is where you worked, and stands where {} belongs", quote(employer), quote(input.company)));
    }
  });
}

void find_unfilled_places(const LetterReviewInput& input, std::vector<Finding>& findings) {
  for_each_piece(input, [&](const LetterParagraph&, const LetterPiece& piece) {
    const std::string_view found = unfilled_in(piece.text);
    if (found.empty()) return;
    report(findings, Severity::error, place_in(input, piece), fmt::format("{} waits to be filled in", quote(found)),
           "What belongs there?");
  });
}

void find_salary(const LetterReviewInput& input, std::vector<Finding>& findings) {
  if (input.salary_asked) return;
  for (const LetterSentence& sentence : sentences_of(input.letter)) {
    if (!names_salary(sentence.text)) continue;
    report(findings, Severity::warning, sentence.where,
           fmt::format("{} names a salary that nobody asked for", quote(sentence.text)));
  }
}

void find_stale_greeting(const LetterReviewInput& input, std::vector<Finding>& findings) {
  for_each_piece(input, [&](const LetterParagraph& paragraph, const LetterPiece& piece) {
    if (paragraph.part == LetterPart::head) return;
    const std::vector<TextWord> words = words_of(piece.text);
    for (const std::string_view phrase : {"to whom it may concern", "dear sir or madam", "dear sir/madam",
                                          "dear sir madam", "dear sirs", "dear sir", "dear madam"}) {
      if (find_phrase(words, phrase) == npos) continue;
      report(
          findings, Severity::warning, place_in(input, piece),
          fmt::format("\"{}\" says that nobody looked for a name: \"Dear Hiring Manager\" is fine without one", phrase),
          "Who would be your manager?");
      return;
    }
  });
}

void find_missing_company(const LetterReviewInput& input, std::vector<Finding>& findings) {
  if (input.company.empty()) return;
  bool named = false;
  for_each_piece(input, [&](const LetterParagraph&, const LetterPiece& piece) {
    named = named || names(piece.text, short_name(input.company));
  });
  if (named) return;
  report(findings, Severity::warning, {input.letter.file, 0, 0, {}},
         fmt::format("{} is named nowhere in the letter", quote(input.company)), "What draws you to this company?");
}

void find_missing_title(const LetterReviewInput& input, std::vector<Finding>& findings) {
  if (input.title.empty()) return;
  bool named = false;
  for_each_piece(input, [&](const LetterParagraph&, const LetterPiece& piece) {
    named = named || names(piece.text, input.title);
  });
  if (named) return;
  report(findings, Severity::warning, {input.letter.file, 0, 0, {}},
         fmt::format("the post is named nowhere as the ad has it: {}", quote(input.title)));
}

bool asks_for_salary(const std::vector<std::string>& ad_lines) {
  constexpr std::string_view asked[] = {"salary expectation", "salary expectations",  "expected salary",
                                        "desired salary",     "salary requirements",  "salary requirement",
                                        "gehaltsvorstellung", "gehaltsvorstellungen", "compensation expectations",
                                        "salary history",     "gehaltswunsch",        "prétentions salariales"};
  return std::any_of(ad_lines.begin(), ad_lines.end(), [&](const std::string& line) {
    const std::vector<TextWord> words = words_of(line);
    return std::any_of(std::begin(asked), std::end(asked),
                       [&words](std::string_view phrase) { return find_phrase(words, phrase) != npos; });
  });
}

}  // namespace shortlist
