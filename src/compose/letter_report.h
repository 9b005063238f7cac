// LetterCheck → the Document of a report, and data for scripts.
#pragma once

#include "document/document.h"
#include "model/value.h"
#include "review/letter_check.h"

namespace shortlist {

// What the letter carries of the ad, and findings.
Document compose_letter_report(const LetterCheck& check);

// An object with version, kind, file, words, company, title, skills and findings.
Value letter_report_value(const LetterCheck& check);

}  // namespace shortlist
