#include "cli/check_batch.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <new>
#include <optional>
#include <utility>

#include "cli/outcome.h"
#include "cli/progress.h"
#include "cli/resume_file.h"
#include "cli/workers.h"
#include "compose/compose_report.h"
#include "compose/report_value.h"
#include "text/failure.h"
#include "write/write_csv.h"
#include "write/write_json.h"

namespace shortlist {
namespace {

// What a thread made of one resume, or why the world failed.
struct Result {
  Diagnostics diagnostics;
  std::string failure;
  bool checked = false;
  bool fails = false;
  OverviewRow row;
  Value value;  // for JSON only
};

Result check_one(const std::string& path, const CheckSetting& setting) {
  Result result;
  try {
    ResumeText resume = read_resume_file(path, setting.in, result.diagnostics);
    if (result.diagnostics.has_errors() && !is_worth_checking(resume)) return result;
    const Check check =
        check_resume(std::move(resume), setting.demand, setting.index, setting.command.role, setting.today);
    result.checked = true;
    result.fails = fails(check, setting.command);
    result.row = overview_of(check, setting.index);
    if (setting.command.format == ReportFormat::json) result.value = report_value(check, setting.index);
  } catch (const Failure& failure) {
    result.failure = failure.what();
  } catch (const std::bad_alloc&) {
    result.failure = fmt::format("out of memory over {}", path);
  }
  return result;
}

// Says what is wrong with one resume; returns its exit status.
int report_result(const Result& result, Console& console) {
  if (!result.failure.empty()) {
    say(console, "shortlist: " + result.failure);
    return 3;
  }
  report(console, result.diagnostics);
  return result.fails || result.diagnostics.has_errors() ? 1 : 0;
}

struct Collected {
  std::vector<OverviewRow> rows;
  std::vector<Value> values;
  int status = 0;
};

Collected collect(const std::vector<std::string>& files, const CheckSetting& setting, Console& console) {
  Workers<Result> workers(files.size(), std::min(static_cast<std::size_t>(setting.command.jobs), files.size()),
                          [&] { return [&](std::size_t i) { return check_one(files[i], setting); }; });
  Progress progress(console, files.size());
  Collected all;
  for (std::size_t i = 0; i < files.size(); ++i) {
    std::optional<Result> result = workers.next(std::chrono::milliseconds(100));
    while (!result) {
      progress.show(i);
      result = workers.next(std::chrono::milliseconds(100));
    }
    progress.hide();
    all.status = std::max(all.status, report_result(*result, console));
    if (result->checked) all.rows.push_back(std::move(result->row));
    if (result->checked) all.values.push_back(std::move(result->value));
    progress.show(i + 1);
  }
  return all;
}

}  // namespace

int check_batch(const std::vector<std::string>& files, const CheckSetting& setting, Console& console) {
  Collected all = collect(files, setting, console);
  const CheckCommand& command = setting.command;
  if (command.format == ReportFormat::json) {
    deliver({write_json(list_of_reports(std::move(all.values))), {}}, command, console);
    return all.status;
  }
  if (command.format == ReportFormat::csv) {
    deliver({write_csv(overview_cells(all.rows)), {}}, command, console);
    return all.status;
  }
  Diagnostics diagnostics;
  const ReportLook look{command.theme, command.paper, console.columns, console.out_color};
  const Written written = write_report(compose_overview(all.rows), command.format, look, diagnostics);
  report(console, diagnostics);
  if (diagnostics.has_errors()) return std::max(all.status, 1);
  deliver(written, command, console);
  return all.status;
}

}  // namespace shortlist
