// The proof that a person prints before a booklet of which fronts and backs are printed one after the other.
#pragma once

#include "document/document.h"

namespace shortlist {

struct ProofWish {
  bool short_edge = true;       // over which the stack is turned; else the long one
  bool backs_reversed = false;  // the backs come last first
};

inline constexpr int proof_pages = 8;  // two folded sheets: fewer could not be in the wrong order

// Eight pages, each with its number and what must stand behind it. Those that are printed first, on the fronts, say
// what to do and show the edge; page 3 tells each mistake by what stands behind it.
Document compose_proof(const ProofWish& wish);

}  // namespace shortlist
