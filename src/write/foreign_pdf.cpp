#include "write/foreign_pdf.h"

#include <fmt/format.h>

#include <cstddef>
#include <map>
#include <optional>
#include <utility>

#include "text/failure.h"
#include "text/unicode.h"
#include "write/qpdf_file.h"

namespace shortlist {
namespace {

constexpr std::size_t longest_fact = 400;  // bytes of a title or a name

// What of the file's own words can stand in metadata.
std::string clean(const std::string& text) {
  if (text.size() > longest_fact || find_invalid_utf8(text) != npos) return {};
  for (std::size_t offset = 0; offset < text.size();) {
    if (is_forbidden_in_text(next_code_point(text, offset))) return {};
  }
  return text;
}

// ISO 32000-1 §12.5.3.
constexpr unsigned hidden = 1u << 1;
constexpr unsigned printed = 1u << 2;

}  // namespace

class ForeignPdf::Implementation {
 public:
  Implementation(std::string_view bytes, const std::string& path, Diagnostics& diagnostics)
      : bytes_(bytes), path_(path), file_(bytes, path) {
    const int count = file_.trouble().empty() ? file_.count_pages() : -1;
    if (count < 1 || count > most_foreign_pages) {
      refuse(count, diagnostics);
      return;
    }
    for (int i = 0; i < count; ++i) {
      const QpdfObject page = file_.page(i);
      sources_.push_back({page, {}, {}});
      pages_.push_back(
          seen_page(file_.numbers(file_.get(page, "/MediaBox"), 4), file_.numbers(file_.get(page, "/CropBox"), 4),
                    file_.number(file_.get(page, "/Rotate"), 0), file_.number(file_.get(page, "/UserUnit"), 1)));
    }
    const QpdfObject info = file_.get(file_.trailer(), "/Info");
    meta_.title = clean(file_.text(file_.get(info, "/Title")));
    const bool named = !path.starts_with('<');  // "<stdin>" is no name
    if (meta_.title.empty() && named) meta_.title = clean(path.substr(path.rfind('/') + 1));
    if (meta_.title.empty()) meta_.title = "Booklet";
    meta_.author = clean(file_.text(file_.get(info, "/Author")));
    meta_.language = clean(file_.text(file_.get(file_.root(), "/Lang")));
  }

  const std::vector<ForeignPage>& pages() const { return pages_; }
  const Meta& meta() const { return meta_; }
  std::string identity() const { return std::string(bytes_); }

  const std::string& draw(int number) {
    Source& source = sources_[static_cast<std::size_t>(number) - 1];
    if (!source.operators.empty()) return source.operators;
    const std::string name = fmt::format("/P{}", number);
    source.forms.emplace_back(name, form_of(source.page, pages_[static_cast<std::size_t>(number) - 1]));
    const std::string error = file_.take_error();
    if (!error.empty()) blank_.emplace(number, error);
    source.operators = name + " Do\n";
    const QpdfObject annotations = file_.get(source.page, "/Annots");
    for (int i = 0; i < file_.size(annotations); ++i) {
      add_annotation(file_.item(annotations, i), fmt::format("{}A{}", name, i + 1), source);
    }
    return source.operators;
  }

  std::string put_into(const std::string& sheets, const std::vector<std::vector<int>>& used) {
    QpdfFile out(sheets, "sheets");
    if (out.count_pages() != static_cast<int>(used.size())) throw Failure("libqpdf cannot read " + out.trouble());
    for (std::size_t i = 0; i < used.size(); ++i) {
      const QpdfObject objects = out.parse("<<>>");
      for (const int number : used[i]) {
        for (const auto& [name, form] : sources_[static_cast<std::size_t>(number) - 1].forms) {
          out.set(objects, name, out.copy(file_, form));
        }
      }
      out.set(out.get(out.page(static_cast<int>(i)), "/Resources"), "/XObject", objects);
    }
    // Which layers are to be seen.
    const QpdfObject layers = file_.get(file_.root(), "/OCProperties");
    if (file_.is_dict(layers)) out.set(out.root(), "/OCProperties", out.copy(file_, layers));
    std::string bytes = out.packed();
    for (const std::string& warning : file_.take_warnings()) warnings_.push_back(warning);
    return bytes;
  }

  void report(Diagnostics& diagnostics) const {
    if (!blank_.empty()) {
      const auto& [page, why] = *blank_.begin();
      const std::string more = blank_.size() == 1 ? "" : fmt::format(" and {} more", blank_.size() - 1);
      diagnostics.warning(place(), fmt::format("page {}{} cannot be unpacked, and stays blank · {}", page, more, why),
                          "look at the sheets before you print them");
      return;
    }
    if (warnings_.empty()) return;
    const std::string places = warnings_.size() == 1 ? "one place" : fmt::format("{} places", warnings_.size());
    diagnostics.warning(place(), fmt::format("the PDF is damaged in {}, and was mended · {}", places, warnings_[0]),
                        "look at the sheets before you print them");
  }

 private:
  struct Source {
    QpdfObject page = 0;
    std::vector<std::pair<std::string, QpdfObject>> forms;  // by resource name
    std::string operators;                                  // empty: not yet made
  };

  Location place() const { return {path_, 0, 0, {}}; }

  void refuse(int count, Diagnostics& diagnostics) const {
    if (count == 0) return diagnostics.error(place(), "the PDF has no pages");
    if (count > 0) {
      return diagnostics.error(
          place(), fmt::format("the PDF has {} pages, and a booklet at most {}", count, most_foreign_pages));
    }
    if (file_.wants_password()) {
      return diagnostics.error(place(), "the PDF can be opened with a password only",
                               "qpdf --decrypt --password=… makes a copy without one");
    }
    const bool pdf = bytes_.substr(0, 1024).find("%PDF-") != std::string_view::npos;
    if (!pdf) return diagnostics.error(place(), "this is no PDF");
    diagnostics.error(place(), "the PDF is damaged, and cannot be mended · " + file_.trouble());
  }

  // Makes `stream` a form (ISO 32000-1 §8.10); returns its dictionary.
  QpdfObject make_form(QpdfObject stream) const {
    const QpdfObject dict = file_.dict_of(stream);
    file_.set(dict, "/Type", file_.parse("/XObject"));
    file_.set(dict, "/Subtype", file_.parse("/Form"));
    return dict;
  }

  // One stream is taken as it is packed; several are one text, which has to be unpacked.
  QpdfObject form_of(QpdfObject page, const ForeignPage& seen) const {
    QpdfObject contents = file_.get(page, "/Contents");
    if (file_.size(contents) == 1) contents = file_.item(contents, 0);
    const QpdfObject form = file_.is_stream(contents) ? file_.twin_of(contents) : file_.content_of(page);
    const QpdfObject dict = make_form(form);
    file_.set(dict, "/BBox",
              file_.parse(fmt::format("[{:.4f} {:.4f} {:.4f} {:.4f}]", seen.left, seen.bottom, seen.right, seen.top)));
    const QpdfObject resources = file_.get(page, "/Resources");
    file_.set(dict, "/Resources", file_.is_dict(resources) ? resources : file_.parse("<<>>"));
    const QpdfObject group = file_.get(page, "/Group");
    if (file_.is_dict(group)) file_.set(dict, "/Group", group);
    return form;
  }

  // What an annotation looks like at rest: the one look, or that of its state.
  QpdfObject look_of(QpdfObject annotation) const {
    const QpdfObject looks = file_.get(file_.get(annotation, "/AP"), "/N");
    const std::string state = file_.name(file_.get(annotation, "/AS"));
    return file_.is_stream(looks) || state.empty() ? looks : file_.get(looks, state.c_str());
  }

  void add_annotation(QpdfObject annotation, const std::string& name, Source& source) const {
    const double flags = file_.number(file_.get(annotation, "/F"), 0);
    const unsigned bits = flags > 0 && flags < 65536 ? static_cast<unsigned>(flags) : 0;
    const QpdfObject look = look_of(annotation);
    if ((bits & (hidden | printed)) != printed || !file_.is_stream(look)) return;
    const QpdfObject dict = make_form(look);
    const std::optional<std::vector<double>> rectangle = file_.numbers(file_.get(annotation, "/Rect"), 4);
    const std::optional<std::vector<double>> box = file_.numbers(file_.get(dict, "/BBox"), 4);
    if (!rectangle || !box) return;
    const std::vector<double> plain{1, 0, 0, 1, 0, 0};
    const std::string place =
        appearance_placement(*rectangle, *box, file_.numbers(file_.get(dict, "/Matrix"), 6).value_or(plain));
    if (place.empty()) return;
    source.forms.emplace_back(name, look);
    source.operators += fmt::format("q {}{} Do Q\n", place, name);
  }

  std::string_view bytes_;
  std::string path_;
  QpdfFile file_;
  std::vector<ForeignPage> pages_;
  std::vector<Source> sources_;
  std::vector<std::string> warnings_;
  std::map<int, std::string> blank_;  // pages that cannot be drawn, and why
  Meta meta_;
};

ForeignPdf::ForeignPdf(std::string_view bytes, const std::string& path, Diagnostics& diagnostics)
    : implementation_(std::make_unique<Implementation>(bytes, path, diagnostics)) {}
ForeignPdf::~ForeignPdf() = default;

const std::vector<ForeignPage>& ForeignPdf::pages() const {
  return implementation_->pages();
}
const Meta& ForeignPdf::meta() const {
  return implementation_->meta();
}
std::string ForeignPdf::identity() const {
  return implementation_->identity();
}
std::string ForeignPdf::draw(int number) {
  return implementation_->draw(number);
}
std::string ForeignPdf::put_into(const std::string& sheets, const std::vector<std::vector<int>>& used) {
  return implementation_->put_into(sheets, used);
}
void ForeignPdf::report(Diagnostics& diagnostics) const {
  implementation_->report(diagnostics);
}

}  // namespace shortlist
