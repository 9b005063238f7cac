#include "compose/inlines.h"

namespace shortlist {

Inline quiet(std::string text) {
  Inline part = plain(std::move(text));
  part.quiet = true;
  return part;
}

Inline strong(std::string text) {
  Inline part = plain(std::move(text));
  part.strong = true;
  return part;
}

Inline linked_text(std::string text, std::string uri, const Location& where) {
  Inline part = plain(std::move(text));
  part.link = std::move(uri);
  part.where = where;
  return part;
}

void join(Inlines& inlines, const Inlines& more, const std::string& separator) {
  if (more.empty()) return;
  if (!inlines.empty()) inlines.push_back(plain(separator));
  inlines.insert(inlines.end(), more.begin(), more.end());
}

void join_quietly(Inlines& inlines, Inlines more, const std::string& separator) {
  if (more.empty()) return;
  if (!inlines.empty()) inlines.push_back(quiet(separator));
  for (Inline& part : more) {
    part.quiet = true;
    inlines.push_back(std::move(part));
  }
}

std::string label(const std::string& text) {
  const bool closed = !text.empty() && std::string(":?!.").find(text.back()) != std::string::npos;
  return text + (closed ? " " : ": ");
}

}  // namespace shortlist
