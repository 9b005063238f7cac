// A pack on its way to paper: sections of items that can be left out.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "document/document.h"

namespace shortlist {

// What stands or falls as a whole. Of two items the one with the higher rank is left out first; up to 1 it is a must.
struct PackItem {
  int rank = 1;
  std::vector<Block> blocks;
  bool continues = false;  // says more of the item before it, and makes no sense without
};

struct PackSection {
  std::string name;            // of `--sections`
  std::vector<Block> opening;  // its heading, with a page break before it when it begins a page
  std::vector<PackItem> items;
  std::size_t pace = 1;  // items that it may take while others take one
};

struct PackSheets {
  Meta meta;
  std::vector<Block> front;  // title and contents
  std::vector<PackSection> sections;
  bool front_apart = true;  // the front has pages of its own; else there is none
};

// The opening of a section.
std::vector<Block> opening_of(const std::string& name, const std::string& title, bool begins_page);

bool begins_page(const PackSection& section);

// Which items are printed, by section and item.
using KeptItems = std::vector<std::vector<bool>>;

KeptItems keep_all(const PackSheets& sheets);

// The names of all sections in their order.
const std::vector<std::string>& pack_section_names();

// What is printed, in its order: the front, and of each section that has an item its opening and the items.
std::vector<const std::vector<Block>*> parts_of(const PackSheets& sheets, const KeptItems& kept);

// The document of the items kept; sections without any are left out, and so is what leads to an item that is not there.
Document assemble(const PackSheets& sheets, const KeptItems& kept);

}  // namespace shortlist
