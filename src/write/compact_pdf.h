// A PDF with its small objects packed. Inside write/ only.
#pragma once

#include <string>

namespace shortlist {

// `pdf`, as libharu writes it (one cross-reference table, generation 0, no encryption), with everything but streams
// packed into object streams, streams compressed, a cross-reference stream (ISO 32000-1 §7.5.7–8) and direct stream
// lengths: a tagged page has hundreds of tiny objects, and packed they take a tenth. Throws Failure when `pdf` is not
// of that form.
std::string compact_pdf(const std::string& pdf);

}  // namespace shortlist
