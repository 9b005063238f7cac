// A PDF as libqpdf sees it: objects by handle. Inside write/ only.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

// libqpdf's record, so that its header stays in qpdf_file.cpp.
struct _qpdf_data;

namespace shortlist {

using QpdfObject = unsigned int;  // a handle of one file; that of a missing object is null

// Objects that are not what they are asked for are null, 0, empty.
class QpdfFile {
 public:
  // Loads libqpdf when it is the first; throws Failure when there is none. `bytes` are to outlive it.
  QpdfFile(std::string_view bytes, const std::string& name);
  ~QpdfFile();
  QpdfFile(const QpdfFile&) = delete;
  QpdfFile& operator=(const QpdfFile&) = delete;

  // Why nothing can be done with the file, as libqpdf puts it; empty when something can.
  const std::string& trouble() const { return trouble_; }
  bool wants_password() const { return wants_password_; }
  std::vector<std::string> take_warnings() const;
  // What failed since it was asked last, as libqpdf puts it; empty when nothing did.
  std::string take_error() const;

  // Pages have what they inherit. −1: their tree cannot be walked. Throws Failure when it is too deep.
  int count_pages();
  QpdfObject page(int index) const;
  QpdfObject root() const;
  QpdfObject trailer() const;

  QpdfObject get(QpdfObject dict, const char* key) const;
  void set(QpdfObject dict, const std::string& key, QpdfObject value) const;
  bool is_dict(QpdfObject object) const;
  bool is_stream(QpdfObject object) const;
  QpdfObject dict_of(QpdfObject stream) const;
  int size(QpdfObject array) const;
  QpdfObject item(QpdfObject array, int index) const;
  double number(QpdfObject object, double otherwise) const;  // finite
  std::optional<std::vector<double>> numbers(QpdfObject array, int count) const;
  std::string text(QpdfObject string) const;  // UTF-8, unless the file's is broken
  std::string name(QpdfObject name) const;    // with its slash

  // "[1 2]", "<</A /B>>": an object of that text.
  QpdfObject parse(const std::string& text) const;
  // A stream with the bytes and filters of another.
  QpdfObject twin_of(QpdfObject stream) const;
  // A stream with all content of a page, unpacked.
  QpdfObject content_of(QpdfObject page) const;
  // An object of another file with all that belongs to it, each object once. Throws Failure when one hangs on the next
  // for so long that libqpdf, which follows them by recursion, would run out of stack.
  QpdfObject copy(const QpdfFile& other, QpdfObject object) const;

  // The bytes of the file, small objects packed; equal files have equal ones. Throws Failure.
  std::string packed() const;

 private:
  void keep_trouble();
  using PartsOf = std::vector<QpdfObject> (QpdfFile::*)(QpdfObject) const;

  std::vector<QpdfObject> parts_of(QpdfObject object) const;
  std::vector<QpdfObject> kids_of(QpdfObject node) const;
  // Throws Failure when libqpdf would run out of stack.
  void check_depth(QpdfObject object, PartsOf parts, std::set<int>& seen) const;
  void check_page_tree() const;

  _qpdf_data* data_;
  mutable std::set<int> walked_;  // objects that were checked, by number
  std::string trouble_;
  bool wants_password_ = false;
};

}  // namespace shortlist
