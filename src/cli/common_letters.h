// Texts of others, in letters that fonts have.
#pragma once

#include "compose/pack_sections.h"
#include "document/document.h"

namespace shortlist {

// Puts "□" in place of what the built-in fonts may lack: all but Latin, Greek, Cyrillic and common signs.
void keep_common_letters(Document& document);
void keep_common_letters(PackSheets& sheets);

}  // namespace shortlist
