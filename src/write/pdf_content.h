// The content stream of a page (ISO 32000-1 §9.4, §14.6). Inside write/ only.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "typeset/pages.h"
#include "write/pdf_font.h"
#include "write/pdf_structure.h"

namespace shortlist {

// The fonts of a file, in order of first use.
struct PdfFonts {
  std::vector<PdfFont> fonts;
  std::map<const Font*, std::size_t> index;
};

// A cluster of a run.
struct PlacedCluster {
  std::size_t cluster = 0;  // its number in the font
  double advance = 0;       // points
  double dx = 0;            // offset of a lone glyph, points
  double dy = 0;
  bool blank = false;
};

// Registers the clusters of `run` in `font` and says where they go.
std::vector<PlacedCluster> place_clusters(const GlyphRun& run, PdfFont& font);

// The clusters of each run of a page.
using PageClusters = std::vector<std::vector<PlacedCluster>>;

// Registers the clusters of all pages, and subsets the fonts: all glyphs must be known before codes are given out.
std::vector<PageClusters> collect_clusters(const std::vector<Page>& pages, PdfFonts& fonts);

struct PageContent {
  std::string operators;
  std::set<std::string> fonts;  // resource names
};

// Writes `page`; with `structure` its content is marked, else it is plain.
PageContent write_content(const Page& page, const PageClusters& clusters, double page_height, const PdfFonts& fonts,
                          PdfStructure* structure);

}  // namespace shortlist
