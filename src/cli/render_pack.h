// A pack → the bytes of its files.
#pragma once

#include <string>
#include <vector>

#include "cli/booklet_files.h"
#include "cli/prep_command.h"
#include "compose/pack_sections.h"
#include "document/theme.h"
#include "model/profile.h"
#include "text/diagnostic.h"
#include "typeset/font.h"

namespace shortlist {

struct RenderedPack {
  std::string bytes;                 // of the file to read; empty when there are errors
  std::string extent;                // "32 pages"
  std::vector<BookletFile> booklet;  // the files to print; empty: none was asked for
};

// Sets `sheets` on `paper` with as many items as its pages have room for; a booklet needs one of the small ones.
// Throws Failure.
RenderedPack render_pack(const PackSheets& sheets, const Theme& theme, Paper paper, const PrepCommand& command,
                         FontStore& fonts, Diagnostics& diagnostics);

}  // namespace shortlist
