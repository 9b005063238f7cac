// The formats that documents can be written in. A new one is a file in write/ and a row in the table.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/theme.h"
#include "text/diagnostic.h"
#include "typeset/font.h"

namespace shortlist {

// A document and all that its look depends on.
struct Sheet {
  Document document;
  Theme theme;
  PaperSize paper;
  Margins margins;
  std::optional<int> max_pages;  // to be searched for within the theme's bounds; absent: set as the theme is
  int width = 78;                // of plain text, terminal columns; 0: unwrapped
  std::string file;              // the input, for messages
};

struct Written {
  std::string bytes;   // empty when there were errors
  std::string extent;  // how much it is: "2 pages", "58 lines"
  int overflow = 0;    // lines that Sheet::max_pages has no room for at the tightest setting, which is an error
};

struct Format {
  std::string_view name;  // of --format, and the extension of its files
  std::string_view summary;
  Written (*write)(const Sheet& sheet, FontStore& fonts, Diagnostics& diagnostics);
};

// "3 lines too long for 1 page, …": what is wrong with a sheet that does not fit.
std::string too_long(int lines, const Sheet& sheet);

// All formats, the default one first.
const std::vector<Format>& formats();

// The format of that name, or null.
const Format* find_format(std::string_view name);

std::vector<std::string> format_names();

}  // namespace shortlist
