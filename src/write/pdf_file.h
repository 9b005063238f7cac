// PDF objects and the file that holds them: libharu's object layer. Inside write/ only.
#pragma once

#include <memory>
#include <string>
#include <string_view>

// libharu's records, so that its headers stay in pdf_file.cpp.
struct _HPDF_Dict_Rec;
struct _HPDF_Array_Rec;

namespace shortlist {

using PdfDict = _HPDF_Dict_Rec*;    // owned by the file it was made for
using PdfArray = _HPDF_Array_Rec*;  // likewise

// One PDF file in the making. libharu keeps the first error; every error is thrown as Failure by `save` at the latest.
class PdfFile {
 public:
  // Of version 1.4, streams compressed; or of version 1.7, streams left as they are for `compact_pdf`.
  explicit PdfFile(bool version_1_4);
  ~PdfFile();
  PdfFile(const PdfFile&) = delete;
  PdfFile& operator=(const PdfFile&) = delete;

  PdfDict dict();           // direct: written where it is used
  PdfDict indirect_dict();  // an object of its own: used by reference
  PdfArray array();
  PdfArray indirect_array();
  PdfDict stream(std::string_view bytes, bool compressed = true);
  PdfDict catalog();
  PdfDict info();
  PdfDict trailer();

  // A page of that size in points, with an empty Resources dictionary, and its content.
  PdfDict add_page(double width, double height);
  void set_content(PdfDict page, std::string_view operators);
  void set_fonts(PdfDict page, PdfDict fonts);

  void set(PdfDict dict, const char* key, PdfDict value);
  void set(PdfDict dict, const char* key, PdfArray value);
  void set_name(PdfDict dict, const char* key, const std::string& value);
  void set_int(PdfDict dict, const char* key, int value);
  void set_bool(PdfDict dict, const char* key, bool value);
  void set_text(PdfDict dict, const char* key, std::string_view utf8);  // text string, ISO 32000-1 §7.9.2.2
  void set_ascii(PdfDict dict, const char* key, const std::string& ascii);

  void add(PdfArray array, PdfDict value);
  void add(PdfArray array, PdfArray value);
  void add_int(PdfArray array, int value);
  void add_real(PdfArray array, double value);
  void add_name(PdfArray array, const char* value);
  void add_null(PdfArray array);
  void add_bytes(PdfArray array, std::string_view bytes);

  // The whole file.
  std::string save();

 private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace shortlist
