// How many pages blocks take, before a document is made of them.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "document/document.h"
#include "document/theme.h"
#include "text/diagnostic.h"
#include "typeset/font.h"
#include "typeset/pages.h"
#include "typeset/paginate.h"
#include "typeset/words.h"

namespace shortlist {

// A part of a document; it stays where it is while a meter knows it.
using Part = std::vector<Block>;

class PageMeter {
 public:
  // Pages with a column of `width` by `height` points. All arguments outlive the meter.
  PageMeter(const Meta& meta, const Theme& theme, double width, double height, FontStore& fonts);

  // Pages that `parts` take one behind the other from the top of one, without a break where none should be, the last
  // one as far as it is used; `most` + 1 for anything beyond `most`. Each part is set but once, and not at all when its
  // text alone is too much.
  double pages_of(const std::vector<const Part*>& parts, int most);

  // Where headings come to stand when `parts` are a document.
  HeadingPages pages_of_headings(const std::vector<const Part*>& parts);

 private:
  struct SetPart {
    std::vector<Slice> slices;
    std::vector<std::pair<std::size_t, std::string>> headings;  // slices with their ids
    double after = 0;                                           // points wanted below the last
    double height = 0;                                          // of all, with the gaps between them
  };
  const SetPart& set(const Part& part);
  std::vector<Slice> slices_of(const std::vector<const Part*>& parts);

  const Theme& theme_;
  double width_;
  double height_;
  Diagnostics unheard_;
  WordShaper shaper_;
  std::map<const Part*, SetPart> parts_;
  double largest_gap_ = 0;  // in them
};

}  // namespace shortlist
