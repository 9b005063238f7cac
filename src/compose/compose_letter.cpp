#include "compose/compose_letter.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "compose/compose_resume.h"
#include "compose/inlines.h"
#include "compose/letter_composer.h"
#include "document/markup.h"
#include "model/plain_text.h"
#include "text/fold.h"

namespace shortlist {
namespace {

bool ends_sentence(std::string_view text) {
  for (const std::string_view mark : {".", "!", "?", "…", ":", ".”", "!”", "?”", ".\"", ".)", ";", "»"}) {
    if (text.ends_with(mark)) return true;
  }
  return false;
}

std::string fill(std::string pattern, std::string_view place, const std::string& value) {
  const std::size_t at = pattern.find(place);
  if (at != std::string::npos) pattern.replace(at, place.size(), value);
  return pattern;
}

// Where the company sits, when the place of the job tells it: not of work from anywhere.
std::string place_of_company(const std::string& location) {
  const std::string place = location.substr(0, location.find(" ("));
  const std::string folded = " " + fold_words(location) + " ";
  const bool nowhere = folded.find(" remote ") != std::string::npos || folded.find(" anywhere ") != std::string::npos;
  return nowhere ? "" : place;
}

}  // namespace

LetterComposer::LetterComposer(const LetterRequest& request, Diagnostics& diagnostics)
    : request_(request),
      profile_(request.profile),
      job_(request.job),
      words_(request.words),
      company_(plain_text(request.job.company.value)),
      title_(plain_text(request.job.title.value)),
      diagnostics_(diagnostics),
      frames_(request.words, request.profile.person.name.value, company_),
      highlights_(told_highlights(request.profile, request.tag, request.today)) {
  letter_.text.file = job_.file;
}

void LetterComposer::add_own(Draft& draft, const Text& text) {
  if (text.empty()) return;
  Inlines parsed = parse_markup(text, diagnostics_);
  if (parsed.empty()) return;
  if (!ends_sentence(plain_text(parsed))) {
    Inline stop = plain(".");
    stop.where = text.where;
    parsed.push_back(stop);
  }
  draft.pieces.push_back({plain_text(parsed), text.where, true});
  join(draft.text, parsed, " ");
}

void LetterComposer::add_frame(Draft& draft, const std::string& sentence) {
  if (sentence.empty()) return;
  draft.pieces.push_back({sentence, {}, false});
  join(draft.text, {plain(sentence)}, " ");
}

void LetterComposer::put(Draft draft) {
  if (draft.text.empty()) return;
  letter_.document.blocks.push_back(Paragraph{std::move(draft.text), ParagraphKind::address});
  letter_.text.paragraphs.push_back({draft.part, std::move(draft.pieces)});
}

void LetterComposer::put_lines(LetterPart part, const std::vector<std::string>& lines, bool strong) {
  Draft draft{part, {}, {}};
  std::string text;
  for (const std::string& line : lines) {
    if (line.empty()) continue;
    text += (text.empty() ? "" : "\n") + line;
    draft.pieces.push_back({line, {}, false});
  }
  if (text.empty()) return;
  draft.text = {plain(text)};
  draft.text[0].strong = strong;
  put(std::move(draft));
}

// What a letter cannot do without.
bool LetterComposer::check() {
  const Location whole{job_.file, 0, 0, {}};
  if (job_.company.empty()) {
    diagnostics_.error(whole, "this is the bare text of an ad, and a letter needs the company's name",
                       fmt::format("shortlist new --job {} writes a job.toml to complete", job_.file));
    return false;
  }
  if (job_.why.empty()) {
    diagnostics_.error(whole, "'why' is missing: the sentence that could be sent to this company alone",
                       "which thing of theirs have you used, read or broken?");
    diagnostics_.note(whole, "which problem of theirs have you had yourself?");
    diagnostics_.note(whole, "what would you tell a friend who asks why there and not elsewhere?");
  }
  if (words_.has_frames()) return !job_.why.empty();
  const LetterTexts& own = job_.letter;
  for (const auto& [missing, key] : {std::pair{own.opening.empty(), "opening"},
                                     {own.paragraphs.empty(), "paragraphs"},
                                     {own.closing.empty(), "closing"}}) {
    if (!missing) continue;
    diagnostics_.error(whole,
                       fmt::format("[letter] {} is missing, and \"{}\" has no sentences of ours", key, words_.tag),
                       "write it yourself, or use --locale en");
  }
  return !diagnostics_.has_errors();
}

void LetterComposer::add_head() {
  const ResumeRequest resume{{}, {}, request_.tag, {}};
  Profile shown = profile_;
  if (!job_.resume.headline.empty()) shown.person.headline.versions = {{"", job_.resume.headline}};
  Title head = compose_head(shown, resume, request_.theme, request_.locale, diagnostics_);
  LetterParagraph paragraph{LetterPart::head, {{plain_text(head.text), {}, false}}};
  paragraph.pieces.push_back({plain_text(head.subtitle), {}, false});
  for (const Inlines& detail : head.details) paragraph.pieces.push_back({plain_text(detail), {}, false});
  letter_.document.blocks.push_back(std::move(head));
  letter_.text.paragraphs.push_back(std::move(paragraph));
}

void LetterComposer::add_recipient() {
  put_lines(LetterPart::date, {letter_date(job_.letter.date.value_or(request_.today), words_)});
  put_lines(LetterPart::recipient, {job_.contact.name, job_.contact.title, company_, place_of_company(job_.location)});
}

void LetterComposer::add_subject_and_greeting() {
  const std::string& pattern = job_.reference.empty() ? words_.subject : words_.subject_reference;
  const std::string subject = fill(fill(pattern, "{reference}", job_.reference), "{title}", title_);
  put_lines(LetterPart::subject, {subject}, true);
  Draft greeting{LetterPart::greeting, {}, {}};
  add_frame(greeting,
            job_.contact.name.empty() ? words_.greeting : fill(words_.greeting_named, "{name}", job_.contact.name));
  put(std::move(greeting));
}

void LetterComposer::add_why() {
  Draft draft;
  if (words_.has_frames()) add_frame(draft, frames_.sentence(LetterSlot::bridge, {{"company", company_}}));
  add_own(draft, job_.why);
  put(std::move(draft));
}

void LetterComposer::add_closing() {
  Draft draft;
  add_own(draft, job_.letter.closing);
  if (job_.letter.closing.empty()) {
    std::vector<std::string> ways;
    for (const Text* way : {&profile_.person.email, &profile_.person.phone}) {
      if (!way->empty()) ways.push_back(way->value);
    }
    const Fillings company{{"company", company_}};
    add_frame(draft, frames_.sentence(LetterSlot::talk, company));
    if (!ways.empty()) {
      add_frame(draft, frames_.sentence(LetterSlot::contact, {{"contact", list_of(ways, words_.alternative)}}));
    }
    add_frame(draft, frames_.sentence(LetterSlot::thanks, company));
  }
  put(std::move(draft));
}

void LetterComposer::add_end() {
  put_lines(LetterPart::sign_off, {words_.sign_off, profile_.person.name.value});
  if (job_.letter.enclosures.empty()) return;
  Inlines list{plain(label(words_.enclosures))};
  for (std::size_t i = 0; i < job_.letter.enclosures.size(); ++i) {
    if (i > 0) list.push_back(plain(", "));
    const Inlines item = parse_markup(job_.letter.enclosures[i], diagnostics_);
    list.insert(list.end(), item.begin(), item.end());
  }
  Draft draft{LetterPart::enclosures, list, {{plain_text(list), {}, false}}};
  put(std::move(draft));
}

ComposedLetter LetterComposer::compose() {
  if (!check()) return {};
  add_head();
  add_recipient();
  add_subject_and_greeting();
  add_opening();
  add_paragraphs();
  add_why();
  add_closing();
  add_end();
  Meta& meta = letter_.document.meta;
  const std::string& name = profile_.person.name.value;
  meta.title = fmt::format("{} – {}, {}", name, words_.letter, company_);
  meta.author = name;
  meta.subject = title_;
  meta.language = request_.tag;
  meta.running_head = name + " · " + words_.letter;
  meta.date = to_iso(job_.letter.date.value_or(request_.today));
  return std::move(letter_);
}

ComposedLetter compose_letter(const LetterRequest& request, Diagnostics& diagnostics) {
  return LetterComposer(request, diagnostics).compose();
}

}  // namespace shortlist
