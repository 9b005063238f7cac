// The level that an ad is for.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "skills/requirements.h"
#include "skills/years.h"
#include "text/fold.h"
#include "text/phrases.h"

namespace shortlist {
namespace {

constexpr int senior_years = 5;
constexpr int junior_years = 1;
constexpr std::size_t longest_line = 4096;  // bytes that are looked at
constexpr std::size_t words_to_title = 32;  // bytes between "senior" and "engineer"

constexpr std::array levels{Level::staff, Level::senior, Level::junior, Level::mid};

// By rows as `levels`: of two words in one title the earlier row counts ("Senior Staff Engineer").
const PhraseTable& level_words() {
  static const PhraseTable table{
      "staff|principal|lead|leader|tech lead|team lead|head of|distinguished|architect|teamleiter|leiter|lider|"
      "glowny|ekspert|expert",
      "senior|sr|snr|experienced|erfahrener|erfahrene|confirme|starszy|starsza|especialista|level iii|iii|l5",
      "junior|jr|entry level|graduate|trainee|intern|internship|apprentice|werkstudent|werkstudentin|praktikant|"
      "praktikum|berufseinsteiger|stagiaire|stage|alternance|debutant|becario|becaria|practicas|estagio|estagiario|"
      "mlodszy|mlodsza|stazysta|staz",
      "mid|mid level|middle|intermediate|medior|pleno|regular|level ii|ii"};
  return table;
}

const PhraseTable& job_words() {
  static const PhraseTable table{
      "engineer|developer|programmer|architect|administrator|sre|entwickler|entwicklerin|softwareentwickler|ingenieur|"
      "developpeur|developpeuse|desarrollador|desarrolladora|ingeniero|ingeniera|programador|desenvolvedor|"
      "engenheiro|programista|inzynier"};
  return table;
}

std::optional<Level> level_in_title(std::string_view title) {
  std::optional<int> best;
  for (const PhraseHit& hit : level_words().find(fold_words(title.substr(0, longest_line)))) {
    if (!best || hit.row < *best) best = hit.row;
  }
  return best ? std::optional<Level>(levels[static_cast<std::size_t>(*best)]) : std::nullopt;
}

// "our next Staff Software Engineer": a level with the word for a job soon behind it.
std::optional<Level> level_in_line(std::string_view line) {
  const std::string words = fold_words(line.substr(0, longest_line));
  const std::vector<PhraseHit> jobs = job_words().find(words);
  for (const PhraseHit& hit : level_words().find(words)) {
    const bool told = std::any_of(jobs.begin(), jobs.end(), [&hit](const PhraseHit& job) {
      return job.begin > hit.end && job.begin - hit.end <= words_to_title;
    });
    if (told) return levels[static_cast<std::size_t>(hit.row)];
  }
  return std::nullopt;
}

std::optional<Level> level_by_years(const Job& job) {
  int most = 0;
  for (const AdLine& line : job.ad) {
    if (line.section != AdSection::required) continue;
    for (const YearsAsked& asked : find_years(std::string_view(line.text.value).substr(0, longest_line))) {
      most = std::max(most, asked.years);
    }
  }
  if (most == 0) return std::nullopt;
  return most >= senior_years ? Level::senior : most <= junior_years ? Level::junior : Level::mid;
}

}  // namespace

Level level_of(const Job& job) {
  if (const std::optional<Level> level = level_in_title(job.title.value)) return *level;
  for (const AdLine& line : job.ad) {
    const bool tells = line.section == AdSection::about || line.section == AdSection::duties ||
                       line.section == AdSection::other || line.section == AdSection::title;
    if (!tells) continue;
    if (const std::optional<Level> level = level_in_line(line.text.value)) return *level;
  }
  return level_by_years(job).value_or(Level::mid);
}

}  // namespace shortlist
