// The structure tree of a tagged PDF (ISO 32000-1 §14.7). Inside write/ only.
#pragma once

#include <cstddef>
#include <vector>

#include "typeset/pages.h"
#include "write/pdf_file.h"

namespace shortlist {

// The standard structure type of a tag, as "H1".
const char* structure_type(Tag tag);

// Builds the tree while content is written: an element enters its parent when its first content does, so that the tree
// has the order of the content, and elements without content do not exist.
class PdfStructure {
 public:
  PdfStructure(PdfFile& file, const std::vector<StructureNode>& nodes);

  const char* type_of(int node) const { return structure_type(nodes_[static_cast<std::size_t>(node)].tag); }
  void begin_page(PdfDict page);
  // The MCID (within the page) of the next content of `node`.
  int add_content(int node);
  // Puts a link annotation of the current page into its Link element.
  void add_link(int node, PdfDict annotation);
  // Hangs the tree into the catalog.
  void finish();

 private:
  struct Element {
    PdfDict dict = nullptr;
    PdfArray kids = nullptr;
    PdfDict page = nullptr;  // of its /Pg
  };
  Element& element(int node);
  void add_cells(int row);

  PdfFile& file_;
  const std::vector<StructureNode>& nodes_;
  std::vector<Element> elements_;
  PdfDict root_ = nullptr;
  PdfArray root_kids_ = nullptr;
  PdfArray parents_ = nullptr;  // Nums of the ParentTree
  int next_parent_ = 0;
  PdfDict page_ = nullptr;
  PdfArray page_contents_ = nullptr;
  int next_mcid_ = 0;
};

}  // namespace shortlist
