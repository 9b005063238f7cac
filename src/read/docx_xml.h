// The XML of a DOCX (ECMA-376 part 1, WordprocessingML) → lines. Inside read/ only.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "read/resume_lines.h"

namespace shortlist {

// Names of paragraph styles ("heading 1") by their ids, which are translated.
using DocxStyles = std::map<std::string, std::string>;
DocxStyles read_docx_styles(std::string_view xml);

// Targets of external links by the ids of their relationships.
std::map<std::string, std::string> read_docx_links(std::string_view xml);

// The number in docProps/app.xml; 0 when there is none.
int read_docx_pages(std::string_view xml);

struct DocxText {
  std::vector<ResumeLine> lines;      // of the body; the line of a place is the number of its paragraph
  std::vector<std::string> boxes;     // paragraphs of text boxes
  std::vector<Location> hidden;       // white, tiny or hidden text
  std::vector<std::string> link_ids;  // of hyperlinks, in their order
  int pictures = 0;
  bool tables = false;  // one of at least two columns with text in both
  std::string trouble;  // empty when the XML is sound
};

// Reads word/document.xml, a header or a footer. XML beyond its bounds (256 levels, a document type with its entities)
// ends the reading there.
DocxText read_docx_text(const std::string& path, std::string_view xml, const DocxStyles& styles);

}  // namespace shortlist
