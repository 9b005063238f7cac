// Headings of sections.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "review/passages.h"
#include "review/rule_functions.h"
#include "review/words.h"
#include "text/fold.h"

namespace shortlist {
namespace {

// Words that name the part with the jobs, in the languages that resumes come in, without accents. Vendors of parsers
// ask for clear sections; which words count is lore.
constexpr std::string_view work_words[] = {
    "arbeitserfahrung", "beruflicher", "berufserfahrung", "berufspraxis", "career",   "doswiadczenie", "emploi",
    "employment",       "experience",  "experiences",     "experiencia",  "laufbahn", "parcours",      "praca",
    "praxis",           "profesional", "professionnel",   "werdegang",    "work",     "zatrudnienie"};

constexpr std::string_view other_words[] = {
    "about",       "achievements", "activities", "additional",    "ausbildung",     "auszeichnungen",  "availability",
    "awards",      "bildung",      "breaks",     "certificates",  "certifications", "certyfikaty",     "community",
    "competences", "competencias", "contact",    "contacto",      "courses",        "details",         "educacao",
    "educacion",   "education",    "edukacja",   "engagement",    "expertise",      "fahigkeiten",     "formacao",
    "formacion",   "formation",    "hobbys",     "honors",        "honours",        "idiomas",         "information",
    "intereses",   "interessen",   "interests",  "interets",      "jezyki",         "kenntnisse",      "kompetenzen",
    "kontakt",     "kurse",        "languages",  "langues",       "leadership",     "memberships",     "mentoring",
    "objective",   "open",         "patents",    "perfil",        "personal",       "portfolio",       "presentations",
    "profil",      "profile",      "projects",   "projekte",      "projekty",       "projetos",        "projets",
    "proyectos",   "publications", "publikacje", "publikationen", "qualifications", "references",      "referenzen",
    "research",    "resume",       "resumen",    "skills",        "speaking",       "sprachen",        "strengths",
    "summary",     "talks",        "teaching",   "technologies",  "tools",          "training",        "umiejetnosci",
    "volunteer",   "volunteering", "vortrage",   "weiterbildung", "wyksztalcenie",  "zainteresowania", "zertifikate"};

template <std::size_t size>
bool has_one(const std::vector<TextWord>& words, const std::string_view (&known)[size]) {
  return std::any_of(words.begin(), words.end(), [&known](const TextWord& word) {
    return std::find(std::begin(known), std::end(known), word.lower) != std::end(known);
  });
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](unsigned char byte) { return byte < 0x80; });
}

}  // namespace

void find_unusual_headings(const ReviewInput& input, std::vector<Finding>& findings) {
  const ResumeText& resume = input.resume;
  // The headings of our own files are set by the locale, and JSON has none.
  if (resume.facts.format == FileFacts::Format::toml || resume.facts.format == FileFacts::Format::json) return;
  if (resume.passages.empty()) return;
  bool work = false;
  for (const Text& heading : resume.headings) {
    const std::string folded = fold_words(heading.value);
    const std::vector<TextWord> words = words_of(folded);
    if (has_one(words, work_words)) {
      work = true;
    } else if (!has_one(words, other_words) && is_ascii(heading.value)) {
      report(
          findings, Severity::note, heading.where,
          fmt::format("heading {} is unusual: parsers sort by the plain ones, Experience, Education, Skills, Projects",
                      quote(heading.value)));
    }
  }
  if (work) return;
  report(findings, Severity::warning, resume.roles.empty() ? whole_file(resume) : resume.roles.front().where,
         "no heading says Experience or Work Experience: parsers may take the jobs for something else");
}

}  // namespace shortlist
