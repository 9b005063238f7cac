// A pack → the bytes of its files.
#pragma once

#include <string>
#include <vector>

#include "cli/booklet_files.h"
#include "cli/prep_command.h"
#include "compose/pack_sections.h"
#include "document/theme.h"
#include "model/job.h"
#include "model/profile.h"
#include "model/question_index.h"
#include "model/skill_index.h"
#include "prep/choose_pack.h"
#include "prep/pack.h"
#include "review/check.h"
#include "text/diagnostic.h"
#include "typeset/font.h"

namespace shortlist {

// The pack of `profile` for the job of `demand`, or, when that is null, for any.
Pack make_pack(const Profile& profile, const Demand* demand, const QuestionIndex& questions, const SkillIndex& skills,
               const PackRequest& request);

// Half of the sheets that the candidate prints on.
Paper pack_paper(const Profile& profile, const Job* job);

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
