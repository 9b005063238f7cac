// Letters among files that were read as resumes, and their parts.
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "review/letter_review.h"
#include "text/fold.h"

namespace shortlist {
namespace {

constexpr std::size_t longest_greeting = 90;  // bytes

// How letters begin and end in the languages of templates/letters, as `fold_words` makes them.
constexpr std::string_view greetings[] = {"dear",          "hello",     "hi",           "to whom it may concern",
                                          "good morning",  "greetings", "guten tag",    "sehr geehrte",
                                          "sehr geehrter", "liebe",     "lieber",       "hallo",
                                          "bonjour",       "madame",    "monsieur",     "cher",
                                          "chere",         "estimado",  "estimada",     "a la atencion de",
                                          "a quien",       "caro",      "cara",         "prezado",
                                          "prezada",       "prezados",  "a atencao de", "ao departamento",
                                          "gentile",       "egregio",   "spettabile",   "alla cortese",
                                          "geachte",       "geacht",    "beste",        "szanowni",
                                          "szanowna",      "szanowny",  "dzien dobry",  "добрий",
                                          "шановні",       "шановна",   "шановний",     "dobry den",
                                          "vazena",        "vazeni",    "vazeny",       "sayin",
                                          "merhaba",       "αξιότιμες", "αξιότιμη",     "αξιότιμε",
                                          "αγαπητέ",       "αγαπητή",   "καλημέρα"};
constexpr std::string_view closings[] = {
    "sincerely",        "yours",          "best regards",     "kind regards",    "regards",
    "warm regards",     "best wishes",    "with best",        "with kind",       "respectfully",
    "cheers",           "best",           "mit freundlichen", "freundliche",     "beste grusse",
    "viele grusse",     "cordialement",   "bien a vous",      "atentamente",     "saludos",
    "cordialmente",     "atenciosamente", "com os melhores",  "cordiali saluti", "distinti saluti",
    "met vriendelijke", "hoogachtend",    "z powazaniem",     "z wyrazami",      "з повагою",
    "s pozdravem",      "saygilarimla",   "με εκτίμηση"};

// True when the line begins with one of the phrases and is no longer than such lines are.
template <std::size_t size>
bool opens_with(std::string_view line, const std::string_view (&phrases)[size]) {
  if (line.size() > longest_greeting) return false;
  const std::string words = fold_words(line) + " ";
  return std::any_of(std::begin(phrases), std::end(phrases),
                     [&words](std::string_view phrase) { return words.starts_with(std::string(phrase) + " "); });
}

bool greets(std::string_view line) {
  const bool closed = line.ends_with(',') || line.ends_with(':') || line.ends_with('!') || line.ends_with(';');
  return (closed || fold_words(line) == "to whom it may concern") && opens_with(line, greetings);
}

bool signs_off(std::string_view line) {
  return !line.ends_with('.') && opens_with(line, closings);
}

bool ends_sentence(std::string_view text) {
  return text.ends_with('.') || text.ends_with('?') || text.ends_with('!') || text.ends_with(':');
}

// The passage that greets, and the last one that signs off; both npos when it is no letter.
struct Frame {
  std::size_t greeting = std::string::npos;
  std::size_t closing = std::string::npos;
  bool whole() const { return greeting != std::string::npos && closing != std::string::npos; }
};

Frame frame_of(const ResumeText& resume) {
  Frame frame;
  for (std::size_t i = 0; i < resume.passages.size(); ++i) {
    const std::string& text = resume.passages[i].text;
    if (frame.greeting == std::string::npos && greets(text)) frame.greeting = i;
    if (frame.greeting != std::string::npos && signs_off(text)) frame.closing = i;
  }
  return frame;
}

LetterPart part_before(const Passage& passage) {
  const std::string words = fold_words(passage.text) + " ";
  for (const std::string_view word : {"re", "subject", "application", "betreff", "bewerbung", "objet"}) {
    if (words.starts_with(std::string(word) + " ")) return LetterPart::subject;
  }
  const bool own = passage.kind == PassageKind::contact || passage.kind == PassageKind::headline;
  return own ? LetterPart::head : LetterPart::recipient;
}

// Where passage `i` stands in a letter. Without greeting or end everything is its body.
LetterPart part_of(const ResumeText& resume, const Frame& frame, std::size_t i) {
  const Passage& passage = resume.passages[i];
  if (frame.greeting == i) return LetterPart::greeting;
  if (frame.greeting != std::string::npos && i < frame.greeting) return part_before(passage);
  if (frame.closing != std::string::npos && i >= frame.closing) return LetterPart::sign_off;
  // Behind the greeting the reader of resumes may still have looked for a name and an address.
  const bool head = frame.greeting == std::string::npos && passage.kind == PassageKind::contact;
  return head ? LetterPart::head : LetterPart::body;
}

}  // namespace

bool looks_like_letter(const ResumeText& resume) {
  return resume.facts.format != FileFacts::Format::toml && frame_of(resume).whole();
}

LetterText letter_text(const ResumeText& resume) {
  LetterText letter;
  letter.file = resume.file;
  letter.pages = resume.facts.pages;
  const Frame frame = frame_of(resume);
  for (std::size_t i = 0; i < resume.passages.size(); ++i) {
    const Passage& passage = resume.passages[i];
    const LetterPart part = part_of(resume, frame, i);
    // A line that does not end a sentence goes on in the next.
    if (!letter.paragraphs.empty() && part == LetterPart::body) {
      LetterParagraph& last = letter.paragraphs.back();
      if (last.part == LetterPart::body && !ends_sentence(last.pieces.back().text)) {
        last.pieces.back().text += " " + passage.text;
        continue;
      }
    }
    letter.paragraphs.push_back({part, {{passage.text, passage.where, true}}});
  }
  return letter;
}

}  // namespace shortlist
