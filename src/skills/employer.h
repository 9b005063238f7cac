// Skills whose names an ad uses for the one who wrote it. Inside skills/ only.
#pragma once

#include "skills/ad_text.h"

namespace shortlist {

// Drops the mentions that are a part of the employer's name, wherever it stands: "Backend Developer @ Java Prata",
// "Kestrel & Rook runs …". A name of one word that is a skill's ("Elastic is hiring") is left to who weighs them.
void drop_employer(AdText& ad, const Job& job);

}  // namespace shortlist
