#include "cli/batch.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <utility>

#include "cli/input_file.h"
#include "cli/outcome.h"
#include "cli/output_file.h"
#include "cli/output_name.h"
#include "cli/progress.h"
#include "cli/render_resume.h"
#include "cli/verify_pdf.h"
#include "cli/workers.h"
#include "text/failure.h"
#include "typeset/font.h"

namespace shortlist {
namespace {

// What a thread made of one profile: a resume, or why the world failed.
struct Result {
  RenderedResume resume;
  std::string failure;
  Verified verified;
};

Result render_one(const std::string& path, const std::string& text, const ResumeCommand& command,
                  const Tailoring* tailoring, FontStore& fonts) {
  Result result;
  try {
    const std::string& input = path == "-" ? text : read_input_file(path);
    result.resume = render_resume(path == "-" ? "<stdin>" : path, input, command, tailoring, fonts);
    const bool written = !result.resume.diagnostics.has_errors();
    if (written && command.verify == Verify::always) result.verified = verify_pdf(result.resume);
    return result;
  } catch (const Failure& failure) {
    return {{}, failure.what(), {}};
  } catch (const std::bad_alloc&) {
    return {{}, fmt::format("out of memory over {}", path), {}};
  }
}

// Writes one result and says so; returns its exit status.
int deliver(const Result& result, const std::string& profile, const ResumeCommand& command, NamesTaken& names,
            Console& console) {
  if (!result.failure.empty()) {
    say(console, "shortlist: " + result.failure);
    return 3;
  }
  if (!report_outcome(console, result.resume)) return 1;
  const std::string_view extension = command.format->name;
  const std::string name = names.take(result.resume.person, profile, extension);
  const std::string path = command.output + name;
  if (!result.verified.faults.empty()) {
    report_faults(result.verified, path, console);
    return 1;
  }
  try {
    save_file(path, result.resume.written.bytes);
  } catch (const Failure& failure) {
    say(console, fmt::format("shortlist: {}", failure.what()));
    return 3;
  }
  const std::string usual = default_name(result.resume.person, profile, extension);
  const std::string why = name == usual ? "" : fmt::format(" · {} is taken, so named after {}", usual, profile);
  say(console, fmt::format("{} · {}{}", path, result.resume.written.extent, why));
  return 0;
}

}  // namespace

int render_batch(const ResumeCommand& command, const Tailoring* tailoring, Console& console) {
  make_folder(command.output);
  const std::vector<std::string>& profiles = command.profiles;
  const bool uses_input = std::find(profiles.begin(), profiles.end(), "-") != profiles.end();
  const std::string input = uses_input ? read_input_stream(console.in) : std::string();

  Workers<Result> workers(profiles.size(), std::min(static_cast<std::size_t>(command.jobs), profiles.size()), [&] {
    const std::shared_ptr<FontStore> fonts = std::make_shared<FontStore>(built_in_font_files());
    return [&, fonts](std::size_t i) { return render_one(profiles[i], input, command, tailoring, *fonts); };
  });

  Progress progress(console, profiles.size());
  NamesTaken names;
  int status = 0;
  for (std::size_t i = 0; i < profiles.size(); ++i) {
    std::optional<Result> result = workers.next(std::chrono::milliseconds(100));
    while (!result) {
      progress.show(i);
      result = workers.next(std::chrono::milliseconds(100));
    }
    progress.hide();
    status = std::max(status, deliver(*result, profiles[i], command, names, console));
    progress.show(i + 1);
  }
  return status;
}

}  // namespace shortlist
