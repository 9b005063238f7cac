#include "write/pdf_file.h"

// Without HPDF_SHARED: the records behind the handles are visible.
#include <hpdf.h>
#include <hpdf_info.h>
#include <hpdf_objects.h>
#include <hpdf_pages.h>
#include <hpdf_utils.h>

#include <algorithm>

#include "text/failure.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

// libharu refuses longer ones; PDF/A (ISO 19005-2 §6.1.13) allows 32767 bytes.
constexpr std::size_t longest_string = 32000;

// libharu's object functions take void*.
void add_object(PdfDict dict, const char* key, void* value) {
  HPDF_Dict_Add(dict, key, value);
}

bool is_printable_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

}  // namespace

struct PdfFile::Implementation {
  HPDF_Doc doc = nullptr;
  HPDF_STATUS error = HPDF_OK;
  bool compress = false;

  // Throwing out of C code is not portable: the handler only remembers.
  static void remember(HPDF_STATUS error_no, HPDF_STATUS, void* self) {
    HPDF_STATUS& kept = static_cast<Implementation*>(self)->error;
    if (kept == HPDF_OK) kept = error_no;
  }

  void check() const {
    // Object functions set the document's error without calling the handler.
    const HPDF_STATUS status = error != HPDF_OK ? error : doc->error.error_no;
    if (status == HPDF_OK) return;
    throw Failure("libharu could not build the PDF (error " + std::to_string(status) + ")");
  }

  void* text(std::string_view utf8) const {
    if (is_printable_ascii(utf8)) return HPDF_String_New(doc->mmgr, std::string(utf8).c_str(), nullptr);
    std::string units = "\xFE\xFF" + to_utf16be(utf8);
    return HPDF_Binary_New(doc->mmgr, reinterpret_cast<HPDF_BYTE*>(units.data()), static_cast<HPDF_UINT>(units.size()));
  }
};

PdfFile::PdfFile(bool version_1_4) : implementation_(std::make_unique<Implementation>()) {
  implementation_->doc = HPDF_NewEx(Implementation::remember, nullptr, nullptr, 0, implementation_.get());
  if (!implementation_->doc) throw Failure("libharu could not start a PDF: out of memory");
  implementation_->doc->pdf_version = version_1_4 ? HPDF_VER_14 : HPDF_VER_17;
  implementation_->compress = version_1_4;
  HPDF_SetCompressionMode(implementation_->doc, version_1_4 ? HPDF_COMP_ALL : HPDF_COMP_NONE);
}

PdfFile::~PdfFile() {
  HPDF_Free(implementation_->doc);
}

PdfDict PdfFile::dict() {
  return HPDF_Dict_New(implementation_->doc->mmgr);
}

PdfDict PdfFile::indirect_dict() {
  const PdfDict made = dict();
  HPDF_Xref_Add(implementation_->doc->xref, made);
  return made;
}

PdfArray PdfFile::array() {
  return HPDF_Array_New(implementation_->doc->mmgr);
}

PdfArray PdfFile::indirect_array() {
  const PdfArray made = array();
  HPDF_Xref_Add(implementation_->doc->xref, made);
  return made;
}

PdfDict PdfFile::stream(std::string_view bytes, bool compressed) {
  const PdfDict made = HPDF_DictStream_New(implementation_->doc->mmgr, implementation_->doc->xref);
  if (!made) implementation_->check();
  HPDF_Stream_Write(made->stream, reinterpret_cast<const HPDF_BYTE*>(bytes.data()),
                    static_cast<HPDF_UINT>(bytes.size()));
  if (compressed && implementation_->compress) made->filter = HPDF_STREAM_FILTER_FLATE_DECODE;
  return made;
}

PdfDict PdfFile::catalog() {
  return implementation_->doc->catalog;
}
PdfDict PdfFile::info() {
  return implementation_->doc->info;
}
PdfDict PdfFile::trailer() {
  return implementation_->doc->trailer;
}

PdfDict PdfFile::add_page(double width, double height) {
  const HPDF_Page page = HPDF_AddPage(implementation_->doc);
  implementation_->check();
  HPDF_Page_SetWidth(page, static_cast<HPDF_REAL>(width));
  HPDF_Page_SetHeight(page, static_cast<HPDF_REAL>(height));
  return page;
}

void PdfFile::set_content(PdfDict page, std::string_view operators) {
  HPDF_Stream_Write(static_cast<HPDF_PageAttr>(page->attr)->stream,
                    reinterpret_cast<const HPDF_BYTE*>(operators.data()), static_cast<HPDF_UINT>(operators.size()));
}

void PdfFile::set_fonts(PdfDict page, PdfDict fonts) {
  const PdfDict resources = static_cast<PdfDict>(HPDF_Dict_GetItem(page, "Resources", HPDF_OCLASS_DICT));
  add_object(resources, "Font", fonts);
  static_cast<HPDF_PageAttr>(page->attr)->fonts = fonts;
}

void PdfFile::set(PdfDict dict, const char* key, PdfDict value) {
  add_object(dict, key, value);
}
void PdfFile::set(PdfDict dict, const char* key, PdfArray value) {
  add_object(dict, key, value);
}

void PdfFile::set_name(PdfDict dict, const char* key, const std::string& value) {
  HPDF_Dict_AddName(dict, key, value.c_str());
}

void PdfFile::set_int(PdfDict dict, const char* key, int value) {
  HPDF_Dict_AddNumber(dict, key, value);
}

void PdfFile::set_bool(PdfDict dict, const char* key, bool value) {
  HPDF_Dict_AddBoolean(dict, key, value ? HPDF_TRUE : HPDF_FALSE);
}

void PdfFile::set_text(PdfDict dict, const char* key, std::string_view utf8) {
  if (utf8.size() > longest_string / 2) throw Failure(std::string("the PDF's ") + key + " is too long");
  add_object(dict, key, implementation_->text(utf8));
}

void PdfFile::set_ascii(PdfDict dict, const char* key, const std::string& ascii) {
  if (ascii.size() > longest_string) throw Failure(std::string("the PDF's ") + key + " is too long");
  add_object(dict, key, HPDF_String_New(implementation_->doc->mmgr, ascii.c_str(), nullptr));
}

void PdfFile::add(PdfArray array, PdfDict value) {
  HPDF_Array_Add(array, value);
}
void PdfFile::add(PdfArray array, PdfArray value) {
  HPDF_Array_Add(array, value);
}
void PdfFile::add_int(PdfArray array, int value) {
  HPDF_Array_AddNumber(array, value);
}
void PdfFile::add_real(PdfArray array, double value) {
  HPDF_Array_AddReal(array, static_cast<HPDF_REAL>(value));
}
void PdfFile::add_name(PdfArray array, const char* value) {
  HPDF_Array_AddName(array, value);
}
void PdfFile::add_null(PdfArray array) {
  HPDF_Array_Add(array, HPDF_Null_New(implementation_->doc->mmgr));
}

void PdfFile::add_bytes(PdfArray array, std::string_view bytes) {
  std::string copy(bytes);
  HPDF_Array_Add(array, HPDF_Binary_New(implementation_->doc->mmgr, reinterpret_cast<HPDF_BYTE*>(copy.data()),
                                        static_cast<HPDF_UINT>(copy.size())));
}

// Never HPDF_SaveToFile: it reports success on a full disk.
std::string PdfFile::save() {
  const HPDF_Doc doc = implementation_->doc;
  implementation_->check();
  HPDF_SaveToStream(doc);
  implementation_->check();
  HPDF_ResetStream(doc);
  std::string bytes(HPDF_GetStreamSize(doc), '\0');
  HPDF_UINT32 size = static_cast<HPDF_UINT32>(bytes.size());
  HPDF_ReadFromStream(doc, reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
  if (size != bytes.size()) throw Failure("libharu lost bytes of the PDF");
  return bytes;
}

}  // namespace shortlist
