#include "document/document.h"

#include <utility>

namespace shortlist {

Inline plain(std::string text) {
  Inline part;
  part.text = std::move(text);
  return part;
}

std::string plain_text(const Inlines& inlines) {
  std::string text;
  for (const Inline& piece : inlines) text += piece.text;
  return text;
}

}  // namespace shortlist
