// The jobs of a resume.
#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "read/resume_dates.h"
#include "read/resume_entries.h"
#include "read/resume_pieces.h"

namespace shortlist {
namespace {

constexpr int longest_dated_line = 24;  // words
constexpr int longest_head_line = 12;
constexpr std::size_t most_lines_above = 3;  // of a head, beside its dates
constexpr std::size_t most_lines_below = 2;

// Lines [begin, end) of a section are the head of a job, line `dated` tells its time (or is `end`: none does).
struct Head {
  std::size_t begin = 0;
  std::size_t dated = 0;
  std::size_t end = 0;
};

class WorkReader {
 public:
  WorkReader(ResumeText& resume, const std::vector<ResumeLine>& lines) : resume_(resume), lines_(lines) {}

  void read() {
    find_dated(false);
    if (dated_.empty()) find_dated(true);
    const std::vector<Head> heads = dated_.empty() ? undated_heads() : dated_heads();
    add_text(0, heads.empty() ? lines_.size() : heads.front().begin, -1);
    for (std::size_t i = 0; i < heads.size(); ++i) {
      const std::size_t next = i + 1 < heads.size() ? heads[i + 1].begin : lines_.size();
      if (is_only_company(heads, i)) {
        add_company(heads[i], next);
      } else {
        add_job(heads[i], next);
      }
    }
  }

 private:
  // Lines that tell the time of a job. Where no other line does, bullets may.
  void find_dated(bool bullets) {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const ResumeLine& line = lines_[i];
      if (line.bullet != bullets || words_in(line.text) > longest_dated_line || is_skill_line(line)) continue;
      const std::optional<FoundPeriod> found = find_period(line.text);
      if (!found) continue;
      const bool sentence = line.text.ends_with('.') && words_in(line.text) > longest_head_line;
      const bool single = !found->range && (words_in(line.text) > longest_head_line || line.text.ends_with('.'));
      if (!sentence && !single) dated_.push_back(i);
    }
  }

  bool is_head_like(const ResumeLine& line) const {
    return !line.bullet && words_in(line.text) <= longest_head_line && !line.text.ends_with('.') &&
           !line.text.ends_with(':') && !line.text.ends_with(';') && !is_skill_line(line);
  }

  EntryHead head_of(std::size_t begin, std::size_t end) const {
    return read_entry_head(std::vector<ResumeLine>(lines_.begin() + static_cast<std::ptrdiff_t>(begin),
                                                   lines_.begin() + static_cast<std::ptrdiff_t>(end)));
  }

  bool is_complete(std::size_t begin, std::size_t end) const {
    const EntryHead head = head_of(begin, end);
    return !head.title.empty() && !head.company.empty();
  }

  Head head_around(std::size_t dated, std::size_t floor, std::size_t ceiling) const {
    Head head{dated, dated, dated + 1};
    while (head.begin > floor && dated - head.begin < most_lines_above) {
      const ResumeLine& above = lines_[head.begin - 1];
      const bool near = !lines_[head.begin].gap || above.style == ResumeLine::Style::strong;
      if (!near || !is_head_like(above)) break;
      --head.begin;
    }
    const std::size_t last = std::min(ceiling, dated + 1 + most_lines_below);
    while (head.end < last && !is_complete(head.begin, head.end)) {
      const ResumeLine& below = lines_[head.end];
      if (below.gap && lines_[head.end - 1].style != ResumeLine::Style::strong &&
          below.style != ResumeLine::Style::strong) {
        break;
      }
      if (!is_head_like(below)) break;
      ++head.end;
    }
    return head;
  }

  std::vector<Head> dated_heads() const {
    std::vector<Head> heads;
    for (std::size_t i = 0; i < dated_.size(); ++i) {
      const std::size_t floor = heads.empty() ? 0 : heads.back().end;
      if (dated_[i] < floor) continue;
      const std::size_t ceiling = i + 1 < dated_.size() ? dated_[i + 1] : lines_.size();
      heads.push_back(head_around(dated_[i], floor, ceiling));
    }
    return heads;
  }

  // Without any dates: short lines above bullets.
  std::vector<Head> undated_heads() const {
    std::vector<Head> heads;
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      const bool first = i == 0 || lines_[i - 1].bullet || lines_[i].gap;
      if (!first || !is_head_like(lines_[i])) continue;
      std::size_t end = i + 1;
      while (end < lines_.size() && end - i <= most_lines_below && is_head_like(lines_[end])) ++end;
      if (end < lines_.size() && lines_[end].bullet) heads.push_back({i, end, end});
    }
    return heads;
  }

  // A company with its whole time and perhaps a sentence; its jobs stand below.
  bool is_only_company(const std::vector<Head>& heads, std::size_t i) const {
    const EntryHead head = head_of(heads[i].begin, heads[i].end);
    if (!head.title.empty() || head.company.empty() || i + 1 == heads.size()) return false;
    for (std::size_t at = heads[i].end; at < heads[i + 1].begin; ++at) {
      if (lines_[at].bullet) return false;
    }
    const EntryHead below = head_of(heads[i + 1].begin, heads[i + 1].end);
    return !below.title.empty() && below.company.empty();
  }

  void add_company(const Head& head, std::size_t next) {
    company_ = head_of(head.begin, head.end).company;
    company_goes_on_ = true;
    period_ = period_of(head);
    const int first_job = static_cast<int>(resume_.roles.size());
    for (std::size_t i = head.begin; i < head.end; ++i) add(lines_[i], PassageKind::work_head, first_job);
    add_text(head.end, next, first_job);
  }

  Period period_of(const Head& head) const {
    if (head.dated >= head.end) return {};
    const std::optional<FoundPeriod> found = find_period(lines_[head.dated].text);
    Period period = found ? found->period : Period{};
    period.where = lines_[head.dated].where;
    return period;
  }

  void add_job(const Head& head, std::size_t next) {
    EntryHead said = head_of(head.begin, head.end);
    const Period period = period_of(head);
    // The next job at the same company stands close below, or the company had a line of its own.
    const bool inherits = company_goes_on_ || !lines_[head.begin].gap;
    if (said.company.empty() && !said.title.empty() && inherits) {
      said.company = company_;
    } else {
      company_goes_on_ = false;
    }
    company_ = said.company;
    if (tells_break(said.title) || tells_break(said.company)) {
      resume_.breaks.push_back(period);
      for (std::size_t i = head.begin; i < next; ++i) {
        resume_.passages.push_back(passage_of(lines_[i], PassageKind::other));
      }
      return;
    }
    const int entry = static_cast<int>(resume_.roles.size());
    period_ = period;
    resume_.roles.push_back({said.company, said.title, period, lines_[head.begin].where, said.type});
    for (std::size_t i = head.begin; i < head.end; ++i) add(lines_[i], PassageKind::work_head, entry);
    add_text(head.end, next, entry);
  }

  void add_text(std::size_t begin, std::size_t end, int entry) {
    for (std::size_t i = begin; i < end; ++i) {
      add(lines_[i], is_skill_line(lines_[i]) ? PassageKind::work_skills : PassageKind::work_text, entry);
    }
  }

  void add(const ResumeLine& line, PassageKind kind, int entry) {
    Passage passage = passage_of(line, kind);
    passage.entry = entry;
    if (entry >= 0) passage.period = period_;
    resume_.passages.push_back(std::move(passage));
  }

  ResumeText& resume_;
  const std::vector<ResumeLine>& lines_;
  std::vector<std::size_t> dated_;
  std::string company_;
  bool company_goes_on_ = false;
  Period period_;
};

}  // namespace

void add_work(ResumeText& resume, const ResumeSection& section) {
  WorkReader(resume, section.lines).read();
}

}  // namespace shortlist
