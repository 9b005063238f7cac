// Parts of a theme file. Inside read/ only.
#pragma once

#include <map>
#include <string>

#include "document/theme.h"
#include "read/table_reader.h"

namespace shortlist {

// By name, as [colors] gives them.
using Colors = std::map<std::string, Color>;

// What all styles start from; lengths in the theme's own measures become points through it.
struct Scale {
  double base = 10;
  double ratio = 1.2;
  double line = 1.3;
  double small = 1;
};

// "#rrggbb" or one of `colors`.
Color read_color(TableReader& table, const std::string& key, const Colors& colors, Color otherwise);

// The tables [heading_rule], [bullets], [entries], [worksheet] and [tables], as far as they are there.
void read_rule(TableReader& file, const Colors& colors, Theme& theme);
void read_bullets(TableReader& file, const Scale& scale, Theme& theme);
void read_entries(TableReader& file, const Scale& scale, Theme& theme);
void read_worksheet(TableReader& file, const Scale& scale, const Colors& colors, Theme& theme);
void read_tables(TableReader& file, const Scale& scale, Theme& theme);

}  // namespace shortlist
