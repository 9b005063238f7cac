// Anybody's PDF, read to be drawn on sheets.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "text/diagnostic.h"
#include "write/foreign_page.h"

namespace shortlist {

inline constexpr int most_foreign_pages = 2000;

// Read, and mended where it is broken, by libqpdf, which is loaded when the first one is made.
class ForeignPdf {
 public:
  // `bytes` are to outlive it; `path` names them in `diagnostics`. What cannot be read, asks for a password, or has no
  // pages or more than most_foreign_pages of them is an error there, and then it has no pages. Throws Failure when
  // there is no libqpdf.
  ForeignPdf(std::string_view bytes, const std::string& path, Diagnostics& diagnostics);
  ~ForeignPdf();
  ForeignPdf(const ForeignPdf&) = delete;
  ForeignPdf& operator=(const ForeignPdf&) = delete;

  const std::vector<ForeignPage>& pages() const;
  // Title, author and language, as far as the file tells them.
  const Meta& meta() const;
  // What tells it from other files.
  std::string identity() const;

  // Operators that draw page `number` (from 1) in its own units, with its annotations that are to be printed and have a
  // look. They need what `put_into` adds.
  std::string draw(int number);
  // `sheets` as libharu writes it, packed, with what its i-th page needs for drawing the pages numbered in used[i].
  // Throws Failure when libqpdf fails.
  std::string put_into(const std::string& sheets, const std::vector<std::vector<int>>& used);
  // Tells in `diagnostics` what was mended: some of it shows only when all is written.
  void report(Diagnostics& diagnostics) const;

 private:
  class Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace shortlist
