// What a line of the resume is called beside itself. Inside compose/ only.
#pragma once

#include <string>

#include "prep/bullet.h"

namespace shortlist {

// "Senior Engineer, Tidvatten Pay, 2023–now".
std::string source_of(const Bullet& bullet);

// "840 ms → 190 ms · 31%".
std::string figures_of(const Bullet& bullet);

}  // namespace shortlist
