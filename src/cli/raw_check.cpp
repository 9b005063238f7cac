// What the options of `check`, `skills` and `questions` ask for.
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/paths.h"
#include "cli/raw_commands.h"
#include "cli/usage.h"
#include "model/question_words.h"

namespace shortlist {
namespace {

bool is_yaml(const std::string& path) {
  return path.ends_with(".yaml") || path.ends_with(".yml");
}

// `--keywords`, as `--questions`, takes every word up to the next option; those that are no YAML files belong to the
// command.
void part_keywords(const std::vector<std::string>& words, std::vector<std::string>& keywords,
                   std::vector<std::string>& others) {
  for (const std::string& word : words) (is_yaml(word) ? keywords : others).push_back(word);
}

// The place of `value` among the words that an option takes.
std::size_t choose(std::string_view option, const std::string& value, const std::vector<std::string>& known) {
  const auto found = std::find(known.begin(), known.end(), value);
  if (found != known.end()) return static_cast<std::size_t>(found - known.begin());
  throw UsageError(fmt::format("{} must be one of {} · found \"{}\"", option, fmt::join(known, ", "), value));
}

template <typename Choice>
Choice choose_among(std::string_view option, const std::string& value) {
  return static_cast<Choice>(choose(option, value, {choice_words<Choice>.begin(), choice_words<Choice>.end()}));
}

ReportFormat choose_named_format(const std::string& name) {
  const std::optional<ReportFormat> format = find_report_format(name);
  if (format) return *format;
  throw UsageError(fmt::format("unknown format \"{}\" · known: text, json, csv, md; and with -o: pdf, txt", name));
}

ReportFormat choose_report_format(const RawCheck& raw) {
  const ReportFormat named = raw.format ? choose_named_format(*raw.format) : ReportFormat::terminal;
  if (!raw.output || *raw.output == "-") return named;
  const std::string extension = extension_of(*raw.output);
  const std::optional<ReportFormat> by_name = report_format_of(extension);
  if (!by_name) {
    throw UsageError(
        fmt::format("unknown extension \".{}\" of {} · known: pdf, md, json, csv, txt", extension, *raw.output));
  }
  const bool both_text = named == ReportFormat::terminal && *by_name == ReportFormat::plain;
  if (raw.format && named != *by_name && !both_text) {
    throw UsageError(fmt::format("--format {} and -o {} say different things", *raw.format, *raw.output));
  }
  return *by_name;
}

void check_inputs(const CheckCommand& command) {
  if (command.resumes.empty()) throw UsageError("check needs a resume: a file, a folder or \"-\"");
  const auto inputs = std::count(command.resumes.begin(), command.resumes.end(), "-") + (command.job == "-" ? 1 : 0);
  if (inputs > 1) throw UsageError("standard input can be read only once");
  const std::string extension = extension_of(command.job);
  const bool known = extension == "toml" || extension == "txt" || extension == "md";
  if (!command.job.empty() && command.job != "-" && !known) {
    throw UsageError(fmt::format("--job must be a .toml, .txt or .md file, or \"-\" · found \"{}\"", command.job));
  }
}

}  // namespace

CheckCommand checked(const RawCheck& raw) {
  CheckCommand command;
  command.rules = raw.rules;
  if (raw.rules) return command;
  command.resumes = raw.resumes;
  part_keywords(raw.keywords, command.keywords, command.resumes);
  if (raw.job && raw.job->empty()) throw UsageError("--job needs a file, or \"-\"");
  command.job = raw.job.value_or("");
  if (raw.output && raw.output->empty()) throw UsageError("-o needs a file, or \"-\"");
  check_inputs(command);
  command.format = choose_report_format(raw);
  if (raw.output && *raw.output != "-") command.output = *raw.output;
  if (raw.fail_on) {
    constexpr Severity severities[] = {Severity::error, Severity::warning};
    command.fail_on = severities[choose("--fail-on", *raw.fail_on, {"error", "warning"})];
  }
  if (raw.today) command.today = parse_date(parse_day(*raw.today));
  if (raw.role) command.role = static_cast<Role>(choose("--role", *raw.role, {"api", "data", "platform"}));
  if (raw.kind) {
    constexpr CheckKind kinds[] = {CheckKind::resume, CheckKind::letter};
    command.kind = kinds[choose("--kind", *raw.kind, {"resume", "letter"})];
    if (raw.resumes.size() > 1 && command.kind == CheckKind::letter)
      throw UsageError("--kind letter looks at one file");
  }
  if (raw.theme) command.theme = choose_theme(raw.theme);
  if (raw.paper) command.paper = parse_paper(*raw.paper);
  command.jobs = choose_jobs(raw.jobs);
  return command;
}

SkillsCommand checked(const RawSkills& raw) {
  SkillsCommand command;
  std::vector<std::string> files = raw.files;
  part_keywords(raw.keywords, command.keywords, files);
  if (files.size() > 1) throw UsageError(fmt::format("\"{}\" is one argument too many", files[1]));
  if (!files.empty()) command.file = files.front();
  if (!files.empty() && command.file.empty()) throw UsageError("skills needs a file, \"-\", or nothing");
  command.json = raw.format && choose("--format", *raw.format, {"text", "json"}) == 1;
  return command;
}

QuestionsCommand checked(const RawQuestions& raw) {
  QuestionsCommand command;
  std::vector<std::string> ids = raw.ids;
  part_keywords(raw.questions, command.questions, ids);
  part_keywords(raw.keywords, command.keywords, ids);
  if (ids.size() > 1) throw UsageError(fmt::format("\"{}\" is one argument too many", ids[1]));
  if (!ids.empty()) command.id = ids.front();
  if (!ids.empty() && command.id.empty()) throw UsageError("questions needs the id of a question, or nothing");
  for (const auto& [option, value] : {std::pair{"--area", &raw.area}, {"--skill", &raw.skill}}) {
    if (*value && (*value)->empty()) throw UsageError(fmt::format("{} needs a name", option));
  }
  command.area = raw.area.value_or("");
  command.skill = raw.skill.value_or("");
  if (raw.level) command.level = choose_among<Level>("--level", *raw.level);
  if (raw.kind) command.kind = choose_among<QuestionKind>("--kind", *raw.kind);
  const bool filtered = raw.area || raw.skill || raw.level || raw.kind;
  if (!command.id.empty() && filtered)
    throw UsageError("--area, --level, --kind and --skill filter a list · leave out the id");
  command.json = raw.format && choose("--format", *raw.format, {"text", "json"}) == 1;
  return command;
}

}  // namespace shortlist
