// A font inside a PDF: codes, widths, subset, ToUnicode. Inside write/ only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "typeset/font.h"
#include "write/pdf_file.h"

namespace shortlist {

// A glyph of a cluster, in font units from the cluster's origin.
struct ClusterPart {
  std::uint32_t glyph = 0;
  int dx = 0;
  int dy = 0;
};

// What one code shows: one glyph, or several that were shaped as one cluster, and the text that readers get back.
struct Cluster {
  std::vector<ClusterPart> parts;
  int advance = 0;  // font units
  std::string text;
};

// How far the letters of a font reach from the baseline, 1/1000 em.
struct Reach {
  int ascent = 0;
  int descent = 0;  // negative
};

// How a cluster is written: a 2-byte code in one of the font's views. Views share the font program and differ in their
// ToUnicode: where a glyph stands for two texts and its code is its number (CFF), the second text needs another view.
struct FontCode {
  int view = 0;
  unsigned code = 0;
};

// Codes are CIDs, Identity-H (ISO 32000-1 §9.7). Code 0 is .notdef and never used.
class PdfFont {
 public:
  // `number` makes the resource names unique in the file.
  PdfFont(const Font& font, int number);

  // Registers a cluster; all must be registered before `subset`. The same cluster gives the same number.
  std::size_t use(const Cluster& cluster);
  // The same for the commonest cluster: one glyph.
  std::size_t use(std::uint32_t glyph, std::string_view text);
  // Makes the font program and gives out the codes. Throws Failure when the font cannot be subset.
  void subset();
  FontCode code_of(std::size_t cluster) const { return entries_[cluster].code; }
  // The width that /W states for a cluster, 1/1000 em.
  int width_of(std::size_t cluster) const { return entries_[cluster].width; }
  // The largest move of a TJ array, 1/1000 em, that no reader takes for a blank (pypdf: half a blank).
  int largest_move() const { return largest_move_; }
  std::string resource_name(int view) const;

  // Letters without accents (ISO 32000-1 table 122). The line metrics of many fonts are far larger, and readers that
  // tell blocks of text apart by these values would see lines overlap.
  Reach reach() const;
  // What the descriptor states. Faces that share lines should state the same: readers order what stands on one line by
  // its upper edge.
  void set_reach(const Reach& stated) { stated_ = stated; }

  // Writes the objects, with a CIDSet when `cid_set` (PDF/A-1); the Type0 dictionary of each view by resource name.
  std::map<std::string, PdfDict> write(PdfFile& file, bool cid_set) const;

 private:
  struct Entry {
    Cluster cluster;
    int width = 0;  // 1/1000 em
    FontCode code;
  };
  std::size_t add(const Cluster& cluster);
  void assign_codes(const std::map<std::uint32_t, std::uint32_t>& subset_ids);
  void take_program(const std::string& program, const std::map<std::uint32_t, std::uint32_t>& subset_ids);
  PdfDict write_descriptor(PdfFile& file, const std::string& name, bool cid_set) const;
  PdfDict write_descendant(PdfFile& file, const std::string& name, bool cid_set) const;
  std::string to_unicode(int view) const;

  const Font& font_;
  int number_;
  int largest_move_ = 0;
  Reach stated_;
  std::vector<Entry> entries_;                                     // in order of first use
  std::unordered_map<std::uint64_t, std::size_t> index_;           // lone glyphs with a text of at most four bytes
  std::unordered_map<std::string, std::size_t> index_of_unusual_;  // all others
  std::vector<std::map<unsigned, std::size_t>> entry_by_code_;     // by view
  std::string program_;
  std::string glyph_map_;  // CIDToGIDMap; glyf only
};

}  // namespace shortlist
