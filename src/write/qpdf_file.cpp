#include "write/qpdf_file.h"

#include <dlfcn.h>
#include <fmt/format.h>
#include <qpdf/qpdf-c.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <type_traits>

#include "text/failure.h"

namespace shortlist {
namespace {

static_assert(std::is_same_v<QpdfObject, qpdf_oh>);

// What is called of the library. Linked to it, every command would load it and ten more.
class Library {
  void* const library_ = dlopen(SHORTLIST_QPDF_LIBRARY, RTLD_LAZY | RTLD_LOCAL);

 public:
#define FUNCTION(name) decltype(qpdf_##name)* const name = reinterpret_cast<decltype(qpdf_##name)*>(find("qpdf_" #name))
  FUNCTION(init);
  FUNCTION(cleanup);
  FUNCTION(silence_errors);
  FUNCTION(set_suppress_warnings);
  FUNCTION(read_memory);
  FUNCTION(has_error);
  FUNCTION(get_error);
  FUNCTION(get_error_code);
  FUNCTION(get_error_message_detail);
  FUNCTION(more_warnings);
  FUNCTION(next_warning);
  FUNCTION(get_num_pages);
  FUNCTION(get_page_n);
  FUNCTION(push_inherited_attributes_to_page);
  FUNCTION(get_root);
  FUNCTION(get_trailer);
  FUNCTION(make_indirect_object);
  FUNCTION(oh_get_key_if_dict);
  FUNCTION(oh_is_stream);
  FUNCTION(oh_is_array);
  FUNCTION(oh_is_dictionary);
  FUNCTION(oh_is_string);
  FUNCTION(oh_is_name);
  FUNCTION(oh_is_number);
  FUNCTION(oh_is_indirect);
  FUNCTION(oh_get_name);
  FUNCTION(oh_get_utf8_value);
  FUNCTION(oh_get_numeric_value);
  FUNCTION(oh_get_array_n_items);
  FUNCTION(oh_get_array_item);
  FUNCTION(oh_new_null);
  FUNCTION(oh_new_stream);
  FUNCTION(oh_parse);
  FUNCTION(oh_replace_key);
  FUNCTION(oh_get_dict);
  FUNCTION(oh_get_stream_data);
  FUNCTION(oh_get_page_content_data);
  FUNCTION(oh_replace_stream_data);
  FUNCTION(oh_copy_foreign_object);
  FUNCTION(init_write_memory);
  FUNCTION(set_object_stream_mode);
  FUNCTION(set_compress_streams);
  FUNCTION(set_decode_level);
  FUNCTION(set_deterministic_ID);
  FUNCTION(write);
  FUNCTION(get_buffer);
  FUNCTION(get_buffer_length);
  FUNCTION(oh_get_object_id);
  FUNCTION(oh_begin_dict_key_iter);
  FUNCTION(oh_dict_more_keys);
  FUNCTION(oh_dict_next_key);
#undef FUNCTION

 private:
  void* find(const char* name) const {
    void* const found = library_ == nullptr ? nullptr : dlsym(library_, name);
    if (found != nullptr) return found;
    const char* const why = dlerror();
    throw Failure(fmt::format("PDFs are read by {}, which cannot be loaded · Debian has it in the package {} · {}",
                              SHORTLIST_QPDF_LIBRARY, SHORTLIST_QPDF_PACKAGE, why == nullptr ? "" : why));
  }
};

constexpr std::size_t deepest = 10000;  // objects, each in the one before

const Library& qpdf() {
  static const Library library;
  return library;
}

// Bytes that the library got by malloc.
struct Bytes {
  unsigned char* data = nullptr;
  std::size_t size = 0;
  Bytes() = default;
  ~Bytes() { std::free(data); }
  Bytes(const Bytes&) = delete;
};

}  // namespace

QpdfFile::QpdfFile(std::string_view bytes, const std::string& name) : data_(qpdf().init()) {
  qpdf().silence_errors(data_);
  qpdf().set_suppress_warnings(data_, QPDF_TRUE);
  qpdf().read_memory(data_, name.c_str(), bytes.data(), bytes.size(), nullptr);
  keep_trouble();
}

QpdfFile::~QpdfFile() {
  qpdf().cleanup(&data_);
}

void QpdfFile::keep_trouble() {
  if (!qpdf().has_error(data_)) return;
  const qpdf_error error = qpdf().get_error(data_);
  wants_password_ = qpdf().get_error_code(data_, error) == qpdf_e_password;
  trouble_ = qpdf().get_error_message_detail(data_, error);
  if (trouble_.empty()) trouble_ = "no reason given";
}

std::string QpdfFile::take_error() const {
  if (!qpdf().has_error(data_)) return {};
  const std::string detail = qpdf().get_error_message_detail(data_, qpdf().get_error(data_));
  return detail.empty() ? "no reason given" : detail;
}

std::vector<std::string> QpdfFile::take_warnings() const {
  std::vector<std::string> warnings;
  while (qpdf().more_warnings(data_)) {
    warnings.emplace_back(qpdf().get_error_message_detail(data_, qpdf().next_warning(data_)));
  }
  return warnings;
}

int QpdfFile::count_pages() {
  check_page_tree();
  const int count = qpdf().get_num_pages(data_);
  qpdf().push_inherited_attributes_to_page(data_);
  keep_trouble();
  return trouble_.empty() ? count : -1;
}

QpdfObject QpdfFile::page(int index) const {
  return qpdf().get_page_n(data_, static_cast<std::size_t>(index));
}
QpdfObject QpdfFile::root() const {
  return qpdf().get_root(data_);
}
QpdfObject QpdfFile::trailer() const {
  return qpdf().get_trailer(data_);
}

QpdfObject QpdfFile::get(QpdfObject dict, const char* key) const {
  return qpdf().oh_get_key_if_dict(data_, dict, key);
}
void QpdfFile::set(QpdfObject dict, const std::string& key, QpdfObject value) const {
  qpdf().oh_replace_key(data_, dict, key.c_str(), value);
}
bool QpdfFile::is_dict(QpdfObject object) const {
  return qpdf().oh_is_dictionary(data_, object);
}
bool QpdfFile::is_stream(QpdfObject object) const {
  return qpdf().oh_is_stream(data_, object);
}
QpdfObject QpdfFile::dict_of(QpdfObject stream) const {
  return is_stream(stream) ? qpdf().oh_get_dict(data_, stream) : qpdf().oh_new_null(data_);
}

int QpdfFile::size(QpdfObject array) const {
  return qpdf().oh_is_array(data_, array) ? qpdf().oh_get_array_n_items(data_, array) : 0;
}

QpdfObject QpdfFile::item(QpdfObject array, int index) const {
  return index < size(array) ? qpdf().oh_get_array_item(data_, array, index) : qpdf().oh_new_null(data_);
}

double QpdfFile::number(QpdfObject object, double otherwise) const {
  if (!qpdf().oh_is_number(data_, object)) return otherwise;
  const double found = qpdf().oh_get_numeric_value(data_, object);
  return std::isfinite(found) ? found : otherwise;
}

std::optional<std::vector<double>> QpdfFile::numbers(QpdfObject array, int count) const {
  if (size(array) != count) return std::nullopt;
  std::vector<double> values;
  for (int i = 0; i < count; ++i) {
    values.push_back(number(item(array, i), NAN));
    if (std::isnan(values.back())) return std::nullopt;
  }
  return values;
}

std::string QpdfFile::text(QpdfObject string) const {
  return qpdf().oh_is_string(data_, string) ? qpdf().oh_get_utf8_value(data_, string) : "";
}

std::string QpdfFile::name(QpdfObject name) const {
  return qpdf().oh_is_name(data_, name) ? qpdf().oh_get_name(data_, name) : "";
}

QpdfObject QpdfFile::parse(const std::string& text) const {
  return qpdf().oh_parse(data_, text.c_str());
}

QpdfObject QpdfFile::twin_of(QpdfObject stream) const {
  Bytes bytes;
  qpdf().oh_get_stream_data(data_, stream, qpdf_dl_none, nullptr, &bytes.data, &bytes.size);
  const QpdfObject dict = dict_of(stream);
  const QpdfObject twin = qpdf().oh_new_stream(data_);
  qpdf().oh_replace_stream_data(data_, twin, bytes.data, bytes.size, get(dict, "/Filter"), get(dict, "/DecodeParms"));
  return twin;
}

QpdfObject QpdfFile::content_of(QpdfObject page) const {
  Bytes bytes;
  qpdf().oh_get_page_content_data(data_, page, &bytes.data, &bytes.size);
  const QpdfObject none = qpdf().oh_new_null(data_);
  const QpdfObject stream = qpdf().oh_new_stream(data_);
  qpdf().oh_replace_stream_data(data_, stream, bytes.data, bytes.size, none, none);
  return stream;
}

// What an object holds; nothing of a page, at which copying ends.
std::vector<QpdfObject> QpdfFile::parts_of(QpdfObject object) const {
  std::vector<QpdfObject> parts;
  for (int i = 0; i < size(object); ++i) parts.push_back(item(object, i));
  const QpdfObject dict = is_stream(object) ? dict_of(object) : object;
  if (!is_dict(dict)) return parts;
  const std::string type = name(get(dict, "/Type"));
  if (type == "/Page" || type == "/Pages") return parts;
  std::vector<std::string> keys;
  qpdf().oh_begin_dict_key_iter(data_, dict);
  while (qpdf().oh_dict_more_keys(data_)) keys.emplace_back(qpdf().oh_dict_next_key(data_));
  for (const std::string& key : keys) parts.push_back(get(dict, key.c_str()));
  return parts;
}

std::vector<QpdfObject> QpdfFile::kids_of(QpdfObject node) const {
  std::vector<QpdfObject> kids;
  if (!is_dict(node)) return kids;
  const QpdfObject list = get(node, "/Kids");
  for (int i = 0; i < size(list); ++i) kids.push_back(item(list, i));
  return kids;
}

// libqpdf begins at the top of the tree, wherever the catalog leads to.
void QpdfFile::check_page_tree() const {
  const QpdfObject catalog = root();
  if (!is_dict(catalog)) return;
  std::set<int> climbed;
  QpdfObject top = get(catalog, "/Pages");
  for (QpdfObject up = top; is_dict(up) && climbed.insert(qpdf().oh_get_object_id(data_, up)).second;) {
    top = up;
    up = get(top, "/Parent");
  }
  std::set<int> seen;
  check_depth(top, &QpdfFile::kids_of, seen);
}

void QpdfFile::check_depth(QpdfObject object, PartsOf parts, std::set<int>& seen) const {
  std::vector<std::vector<QpdfObject>> path{{object}};  // of each level what is still to be seen
  while (!path.empty()) {
    if (path.back().empty()) {
      path.pop_back();
      continue;
    }
    const QpdfObject next = path.back().back();
    path.back().pop_back();
    const int number = qpdf().oh_get_object_id(data_, next);
    if (number != 0 && !seen.insert(number).second) continue;
    path.push_back((this->*parts)(next));
    std::reverse(path.back().begin(), path.back().end());  // in the order of libqpdf's own walk
    if (path.size() > deepest) throw Failure("the PDF's objects hang one on the other, more than can be followed");
  }
}

QpdfObject QpdfFile::copy(const QpdfFile& other, QpdfObject object) const {
  other.check_depth(object, &QpdfFile::parts_of, other.walked_);
  const bool apart = qpdf().oh_is_indirect(other.data_, object);
  const QpdfObject source = apart ? object : qpdf().make_indirect_object(other.data_, object);
  return qpdf().oh_copy_foreign_object(data_, other.data_, source);
}

std::string QpdfFile::packed() const {
  QPDF_ERROR_CODE status = qpdf().init_write_memory(data_);
  qpdf().set_object_stream_mode(data_, qpdf_o_generate);
  qpdf().set_compress_streams(data_, QPDF_TRUE);
  qpdf().set_decode_level(data_, qpdf_dl_none);  // what is packed in whichever way stays so
  qpdf().set_deterministic_ID(data_, QPDF_TRUE);
  status |= qpdf().write(data_);
  const bool failed = (status & QPDF_ERRORS) != 0 || qpdf().has_error(data_);
  if (failed) throw Failure("libqpdf could not build the PDF: " + take_error());
  return {reinterpret_cast<const char*>(qpdf().get_buffer(data_)), qpdf().get_buffer_length(data_)};
}

}  // namespace shortlist
