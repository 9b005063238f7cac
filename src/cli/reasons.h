// What --why says.
#pragma once

#include "cli/console.h"
#include "cli/render_resume.h"
#include "cli/tailoring.h"

namespace shortlist {

// Shows on standard error why each thing of `resume` stands where it stands; `tailoring` may be null.
void tell_reasons(const RenderedResume& resume, const Tailoring* tailoring, Console& console);

}  // namespace shortlist
