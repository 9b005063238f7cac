// Which items of a pack fit on so many pages.
#pragma once

#include <functional>
#include <vector>

#include "compose/pack_sections.h"

namespace shortlist {

// Pages that these parts take one behind the other from the top of one, the last one as far as it is used, or any
// number above `most` when they are more. Parts stay where they are meanwhile.
using PagesOf = std::function<double(const std::vector<const std::vector<Block>*>& parts, int most)>;

// Takes items by rank, those of the same rank from all sections in turn at their pace, as long as they fit on `pages`;
// what a section cannot take ends it. Then what pages have left is filled, in the same order, with what fits. The first
// item of a section is a must, unless it is of rank 3. Once it is set, the document may take a page more or less.
KeptItems fit_pack(const PackSheets& sheets, int pages, const PagesOf& pages_of);

}  // namespace shortlist
