#include "cli/render_pack.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "cli/console.h"
#include "cli/look.h"
#include "compose/fit_pack.h"
#include "document/small_paper.h"
#include "model/resume_text.h"
#include "typeset/page_meter.h"
#include "typeset/typeset.h"
#include "write/write_booklet.h"
#include "write/write_dump.h"
#include "write/write_markdown.h"
#include "write/write_pdf.h"
#include "write/write_text.h"

namespace shortlist {
namespace {

constexpr int most_settings = 4;  // of a pack, until it has few enough pages

bool is_small(Paper paper) {
  return paper == Paper::a5 || paper == Paper::half_letter;
}

class PackRenderer {
 public:
  PackRenderer(const PackSheets& sheets, const Theme& theme, Paper paper, FontStore& fonts)
      : sheets_(sheets),
        theme_(is_small(paper) ? scaled(theme, theme.small_scale) : theme),
        size_(paper_size(paper)),
        margins_(theme.margins[static_cast<std::size_t>(paper)]),
        fonts_(fonts),
        meter_(sheets.meta, theme_, size_.width - margins_.left - margins_.right,
               size_.height - margins_.top - margins_.bottom, fonts) {}

  // Sets what fits on `pages` pages, or everything when that is 0. Parts that are set for themselves may, if seldom,
  // take a page less than in the whole.
  void set(int pages, Diagnostics& diagnostics) {
    if (pages == 0) return set_items(keep_all(sheets_), diagnostics);
    const PagesOf pages_of = [this](const std::vector<const Part*>& parts, int most) {
      return meter_.pages_of(parts, most);
    };
    Diagnostics heard;
    for (int wish = pages; wish > std::max(0, pages - most_settings); --wish) {
      heard = {};
      set_items(fit_pack(sheets_, wish, pages_of), heard);
      if (static_cast<int>(pages_.pages.size()) <= pages) break;
    }
    for (const Diagnostic& each : heard.all()) diagnostics.error(each.where, each.message, each.hint);
  }

  const Document& document() const { return document_; }
  const Pages& pages() const { return pages_; }

 private:
  void set_items(const KeptItems& kept, Diagnostics& diagnostics) {
    document_ = assemble(sheets_, kept);
    const HeadingPages guess = meter_.pages_of_headings(parts_of(sheets_, kept));
    pages_ = typeset(document_, theme_, size_, margins_, fonts_, diagnostics, guess);
  }

  const PackSheets& sheets_;
  Theme theme_;
  PaperSize size_;
  Margins margins_;
  FontStore& fonts_;
  PageMeter meter_;
  Document document_;
  Pages pages_;
};

std::string lines_of(const std::string& text) {
  return count_of(static_cast<int>(std::count(text.begin(), text.end(), '\n')), "line");
}

}  // namespace

Pack make_pack(const Profile& profile, const Demand* demand, const QuestionIndex& questions, const SkillIndex& skills,
               const PackRequest& request) {
  const ResumeText resume = resume_text(profile);
  std::vector<Coverage> coverage;
  if (demand != nullptr) coverage = cover(demand->requirements, resume, skills, request.today);
  return choose_pack(profile, resume, demand == nullptr ? nullptr : &demand->job, coverage, questions, skills, request);
}

Paper pack_paper(const Profile& profile, const Job* job) {
  Paper whole = profile.resume.paper.value_or(Paper::a4);
  if (job != nullptr) whole = job->resume.paper.value_or(whole);
  return whole == Paper::letter ? Paper::half_letter : Paper::a5;
}

RenderedPack render_pack(const PackSheets& sheets, const Theme& theme, Paper paper, const PrepCommand& command,
                         FontStore& fonts, Diagnostics& diagnostics) {
  PackRenderer renderer(sheets, theme, paper, fonts);
  renderer.set(command.pages, diagnostics);
  RenderedPack rendered;
  if (diagnostics.has_errors()) return rendered;
  const Pages& pages = renderer.pages();
  const int count = static_cast<int>(pages.pages.size());
  rendered.extent = count_of(count, "page");
  if (command.format == "txt" || command.format == "md") {
    rendered.bytes =
        command.format == "txt" ? write_text(renderer.document(), command.width) : write_markdown(renderer.document());
    rendered.extent = lines_of(rendered.bytes);
    return rendered;
  }
  rendered.bytes = command.format == "dump" ? write_dump(pages) : write_pdf(pages);
  if (!command.booklet) return rendered;
  const auto write = [&pages](const BookletOptions& options) { return write_booklet(pages, options); };
  rendered.booklet = make_booklet(count, paper, *command.booklet, write, fonts, diagnostics);
  return rendered;
}

}  // namespace shortlist
