#include "write/pdf_structure.h"

#include <iterator>

namespace shortlist {

const char* structure_type(Tag tag) {
  // By Tag.
  constexpr const char* types[] = {"Document", "H1",    "H2",   "H3",    "H4", "P",  "L",  "L",   "L",    "LI",
                                   "Lbl",      "LBody", "Link", "Table", "TR", "TH", "TD", "TOC", "TOCI", "Reference"};
  static_assert(std::size(types) == static_cast<std::size_t>(Tag::reference) + 1);
  return types[static_cast<std::size_t>(tag)];
}

namespace {

void set_attributes(PdfFile& file, PdfDict element, Tag tag) {
  const bool labelled_list = tag == Tag::list || tag == Tag::numbered_list;
  if (!labelled_list && tag != Tag::head_cell) return;
  const PdfDict attributes = file.dict();
  file.set_name(attributes, "O", labelled_list ? "List" : "Table");
  if (labelled_list) file.set_name(attributes, "ListNumbering", tag == Tag::list ? "Disc" : "Decimal");
  if (tag == Tag::head_cell) file.set_name(attributes, "Scope", "Column");
  file.set(element, "A", attributes);
}

}  // namespace

PdfStructure::PdfStructure(PdfFile& file, const std::vector<StructureNode>& nodes)
    : file_(file), nodes_(nodes), elements_(nodes.size()) {
  root_ = file.indirect_dict();
  file.set_name(root_, "Type", "StructTreeRoot");
  root_kids_ = file.array();
  file.set(root_, "K", root_kids_);
  parents_ = file.array();
}

PdfStructure::Element& PdfStructure::element(int node) {
  Element& made = elements_[static_cast<std::size_t>(node)];
  if (made.dict) return made;
  const StructureNode& source = nodes_[static_cast<std::size_t>(node)];
  if (source.parent >= 0) element(source.parent);
  if (made.dict) return made;  // a row makes its cells
  made.dict = file_.indirect_dict();
  made.kids = file_.array();
  file_.set_name(made.dict, "S", structure_type(source.tag));
  set_attributes(file_, made.dict, source.tag);
  if (source.parent < 0) {
    file_.set(made.dict, "P", root_);
    file_.add(root_kids_, made.dict);
  } else {
    const Element& parent = element(source.parent);
    file_.set(made.dict, "P", parent.dict);
    file_.add(parent.kids, made.dict);
  }
  file_.set(made.dict, "K", made.kids);
  if (source.tag == Tag::row) add_cells(node);
  return made;
}

// Empty cells, too: all rows of a table are equally long.
void PdfStructure::add_cells(int row) {
  for (std::size_t i = static_cast<std::size_t>(row) + 1; i < nodes_.size(); ++i) {
    const StructureNode& node = nodes_[i];
    if (node.parent <= 0 || node.tag == Tag::row) break;
    if (node.parent == row) element(static_cast<int>(i));
  }
}

void PdfStructure::begin_page(PdfDict page) {
  page_ = page;
  next_mcid_ = 0;
  page_contents_ = file_.indirect_array();
  file_.set_int(page, "StructParents", next_parent_);
  file_.set_name(page, "Tabs", "S");
  file_.add_int(parents_, next_parent_++);
  file_.add(parents_, page_contents_);
}

int PdfStructure::add_content(int node) {
  Element& owner = element(node);
  if (!owner.page) {
    owner.page = page_;
    file_.set(owner.dict, "Pg", page_);
  }
  if (owner.page == page_) {
    file_.add_int(owner.kids, next_mcid_);
  } else {
    // Content on a later page than the element's own needs a reference of its own (§14.7.4.2).
    const PdfDict reference = file_.dict();
    file_.set_name(reference, "Type", "MCR");
    file_.set(reference, "Pg", page_);
    file_.set_int(reference, "MCID", next_mcid_);
    file_.add(owner.kids, reference);
  }
  file_.add(page_contents_, owner.dict);
  return next_mcid_++;
}

void PdfStructure::add_link(int node, PdfDict annotation) {
  const Element& owner = element(node);
  const PdfDict reference = file_.dict();
  file_.set_name(reference, "Type", "OBJR");
  file_.set(reference, "Pg", page_);
  file_.set(reference, "Obj", annotation);
  file_.add(owner.kids, reference);
  file_.set_int(annotation, "StructParent", next_parent_);
  file_.add_int(parents_, next_parent_++);
  file_.add(parents_, owner.dict);
}

void PdfStructure::finish() {
  const PdfDict tree = file_.indirect_dict();
  file_.set(tree, "Nums", parents_);
  file_.set(root_, "ParentTree", tree);
  file_.set_int(root_, "ParentTreeNextKey", next_parent_);
  file_.set(file_.catalog(), "StructTreeRoot", root_);
  const PdfDict mark = file_.dict();
  file_.set_bool(mark, "Marked", true);
  file_.set(file_.catalog(), "MarkInfo", mark);
}

}  // namespace shortlist
