#include "read/resume_headings.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "text/fold.h"
#include "text/phrases.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t longest_heading = 100;  // bytes
constexpr int most_words = 6;

struct Row {
  ResumePart part;
  std::string_view phrases;  // whole headings, folded, parted by "|"
  std::string_view words;    // enough in a marked heading
};

// Of two phrases in a marked heading the one of the earlier row decides.
constexpr std::array rows{
    Row{ResumePart::breaks, "career break|career breaks|breaks|gap years|gap year|sabbatical|auszeit|auszeiten",
        "career break|sabbatical"},
    Row{ResumePart::projects,
        "projects|selected projects|personal projects|side projects|key projects|open source|open source projects|"
        "open source contributions|open source work|things i built|what i built|portfolio|own projects|"
        "academic projects|project experience|notable projects|"
        "projekte|eigene projekte|ausgewahlte projekte|private projekte|projekterfahrung|projektliste|referenzprojekte|"
        "projets|projets personnels|realisations|projets realises|proyectos|proyectos personales|projetos|"
        "projetos pessoais|progetti|projecten|projekt|projekty|wlasne projekty|projekty wlasne|vlastni "
        "projekty|проекты",
        "projects|projekte|projets|proyectos|projetos|progetti|projecten|projekty|проекты|open source|things i built"},
    Row{ResumePart::education,
        "education|education and training|academic background|academic history|education history|studies|degrees|"
        "academic qualifications|qualifications|education and qualifications|educational background|schooling|"
        "where i studied|academics|"
        "ausbildung|bildung|bildungsweg|studium|schulbildung|akademische ausbildung|ausbildung und studium|"
        "schulische ausbildung|hochschulbildung|studium und ausbildung|aus und weiterbildung|"
        "formation|formations|etudes|diplomes|parcours academique|formation academique|formation et diplomes|"
        "educacion|formacion|formacion academica|estudios|educacion y formacion|"
        "educacao|formacao|formacao academica|escolaridade|istruzione|istruzione e formazione|formazione|opleiding|"
        "opleidingen|utbildning|wyksztalcenie|edukacja|vzdelani|образование",
        "education|studies|ausbildung|bildungsweg|studium|etudes|diplomes|educacion|educacao|wyksztalcenie|edukacja|"
        "istruzione|opleiding|utbildning|vzdelani|образование|formation|formacion|formacao"},
    Row{ResumePart::work,
        "experience|work experience|professional experience|employment|employment history|work history|career|"
        "career history|work|relevant experience|experiences|professional background|professional history|"
        "industry experience|job history|jobs|where i've worked|where i have worked|where i worked|positions|"
        "positions held|previous employment|earlier experience|other experience|additional experience|"
        "technical experience|engineering experience|past roles|roles|my journey|career summary and experience|"
        "career so far|selected experience|internships|internship experience|freelance experience|freelance work|"
        "consulting experience|experience and projects|military experience|"
        "berufserfahrung|beruflicher werdegang|berufspraxis|berufliche erfahrung|arbeitserfahrung|praxiserfahrung|"
        "berufliche stationen|beruflicher hintergrund|berufstatigkeit|praktische erfahrung|tatigkeiten|praktika|"
        "berufliche laufbahn|berufsweg|werdegang|laufbahn|"
        "experience professionnelle|experiences professionnelles|parcours professionnel|emplois|parcours|stages|"
        "experiencia|experiencia profesional|experiencia laboral|trayectoria profesional|historial laboral|"
        "experiencia profissional|historico profissional|percurso profissional|experiencias profissionais|"
        "esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|"
        "esperienze professionali|werkervaring|ervaring|arbetslivserfarenhet|erfarenhet|anstallningar|"
        "doswiadczenie|doswiadczenie zawodowe|przebieg kariery|historia zatrudnienia|praca zawodowa|"
        "pracovni zkusenosti|praxe|zkusenosti|опыт работы|опыт",
        "experience|employment|work history|career history|where i've worked|where i worked|berufserfahrung|"
        "beruflicher werdegang|berufspraxis|professionnelle|professionnelles|experiencia|profissional|esperienza|"
        "esperienze|werkervaring|arbetslivserfarenhet|doswiadczenie|zkusenosti|опыт работы|career|arbeitserfahrung"},
    Row{ResumePart::skills,
        "skills|technical skills|key skills|core skills|technologies|tech stack|stack|technical expertise|expertise|"
        "skills and technologies|skills and tools|core competencies|competencies|programming languages|toolbox|tools|"
        "tools and technologies|skill set|skillset|technical proficiencies|technical knowledge|technical summary|"
        "languages and technologies|areas of expertise|what i know|technology|technical toolbox|proficiencies|"
        "skills and expertise|my toolbox|professional skills|hard skills|it skills|computer skills|skills summary|"
        "kenntnisse|fahigkeiten|kompetenzen|technische kenntnisse|it kenntnisse|edv kenntnisse|fachkenntnisse|"
        "kenntnisse und fahigkeiten|technologien|programmiersprachen|fachliche kompetenzen|technische fahigkeiten|"
        "skills und technologien|werkzeuge|"
        "competences|competences techniques|competences cles|connaissances|technologies maitrisees|savoir faire|"
        "habilidades|competencias|conocimientos|conocimientos tecnicos|competencias tecnicas|habilidades tecnicas|"
        "tecnologias|aptitudes|habilidades e competencias|conhecimentos|conhecimentos tecnicos|"
        "competenze|competenze tecniche|conoscenze|vaardigheden|kompetenser|fardigheter|kunskaper|"
        "umiejetnosci|umiejetnosci techniczne|technologie|kompetencje|znane technologie|stos technologiczny|"
        "dovednosti|znalosti|навыки|ключевые навыки|технологии",
        "skills|skillset|technologies|tech stack|expertise|competencies|toolbox|kenntnisse|fahigkeiten|kompetenzen|"
        "competences|habilidades|competencias|conocimientos|conhecimentos|competenze|vaardigheden|kompetenser|"
        "umiejetnosci|kompetencje|dovednosti|навыки"},
    Row{ResumePart::summary,
        "summary|profile|about|about me|professional summary|professional profile|executive summary|objective|"
        "career objective|overview|personal statement|personal profile|introduction|career summary|who i am|bio|"
        "biography|in short|in brief|at a glance|highlights|summary of qualifications|hello|"
        "profil|kurzprofil|uber mich|zusammenfassung|personliches profil|berufliches profil|berufsziel|"
        "a propos|a propos de moi|resume professionnel|objectif|presentation|profil professionnel|"
        "perfil|perfil profesional|sobre mi|resumen|resumen profesional|objetivo|extracto|"
        "sobre mim|resumo|resumo profissional|perfil profissional|"
        "profilo|profilo professionale|chi sono|sommario|profiel|over mij|om mig|sammanfattning|"
        "podsumowanie|o mnie|podsumowanie zawodowe|profil zawodowy|cel zawodowy|o sobe|profil uchazece|обо мне|о себе",
        "summary|profile|about me|objective|kurzprofil|zusammenfassung|uber mich|a propos|perfil|resumo|resumen|"
        "podsumowanie|o mnie|profilo|profil"},
    Row{ResumePart::contact,
        "contact|contact information|contact details|contact me|contact info|personal details|personal information|"
        "personal data|details|reach me|links|"
        "kontakt|kontaktdaten|personliche daten|personliche angaben|angaben zur person|zur person|"
        "coordonnees|contact et liens|informations personnelles|etat civil|contacto|datos personales|datos de contacto|"
        "contato|dados pessoais|contatti|dati personali|contactgegevens|personalia|kontaktuppgifter|"
        "dane kontaktowe|dane osobowe|kontaktni udaje|osobni udaje|контакты|контактная информация",
        "contact|kontakt|kontaktdaten|coordonnees|contacto|contato|контакты"},
    Row{ResumePart::other,
        "languages|language skills|spoken languages|certifications|certificates|certification|licenses|"
        "licenses and certifications|courses|training|trainings|courses and training|awards|honors|honours|"
        "honors and awards|awards and honors|achievements|accomplishments|publications|papers|talks|speaking|"
        "talks and publications|conferences|presentations|patents|volunteering|volunteer|volunteer work|"
        "volunteer experience|volunteering experience|community|community work|interests|hobbies|hobbies and interests|"
        "interests and hobbies|references|referees|activities|extracurricular activities|extracurriculars|memberships|"
        "affiliations|professional affiliations|additional information|other|miscellaneous|misc|leadership|"
        "leadership experience|teaching|teaching experience|mentoring|research|research experience|writing|"
        "professional development|personal|availability|other information|additional|outside work|when i'm not coding|"
        "sprachen|sprachkenntnisse|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|"
        "fortbildungen|kurse|auszeichnungen|preise|veroffentlichungen|publikationen|vortrage|ehrenamt|engagement|"
        "ehrenamtliches engagement|interessen|hobbys|hobbys und interessen|referenzen|sonstiges|mitgliedschaften|"
        "interessen und hobbys|weitere kenntnisse|"
        "langues|certificats|distinctions|prix|benevolat|centres d'interet|loisirs|conferences et publications|"
        "idiomas|certificaciones|cursos|premios|publicaciones|voluntariado|intereses|aficiones|referencias|logros|"
        "formacion complementaria|certificacoes|certificados|premiacoes|publicacoes|interesses|premios e certificados|"
        "lingue|certificazioni|interessi|pubblicazioni|corsi|talen|certificaten|cursussen|vrijwilligerswerk|"
        "sprak|kurser|intressen|referenser|"
        "jezyki|jezyki obce|certyfikaty|kursy|kursy i szkolenia|szkolenia|nagrody|publikacje|zainteresowania|"
        "wolontariat|referencje|osiagniecia|kursy i certyfikaty|jazyky|certifikaty|kurzy|zajmy|"
        "языки|сертификаты|курсы|интересы|публикации|достижения|рекомендации",
        "languages|certifications|certificates|awards|publications|talks|volunteering|volunteer|interests|hobbies|"
        "references|courses|patents|sprachen|zertifikate|weiterbildung|auszeichnungen|interessen|langues|idiomas|"
        "cursos|jezyki|certyfikaty|zainteresowania|szkolenia|языки"},
};

const PhraseTable& marked_words() {
  static const PhraseTable table{rows[0].words, rows[1].words, rows[2].words, rows[3].words,
                                 rows[4].words, rows[5].words, rows[6].words, rows[7].words};
  return table;
}

// "s k i l l s" as one word; other texts as they are.
std::string join_spaced(const std::string& folded) {
  std::string joined;
  std::size_t letters = 0;
  for (std::size_t offset = 0; offset < folded.size();) {
    const std::size_t begin = offset;
    if (next_code_point(folded, offset) == ' ') continue;
    if (offset < folded.size() && folded[offset] != ' ') return folded;
    joined += folded.substr(begin, offset - begin);
    ++letters;
  }
  constexpr std::size_t shortest = 4;
  return letters >= shortest ? joined : folded;
}

std::string without_blanks(std::string_view text) {
  std::string out;
  for (const char byte : text) {
    if (byte != ' ') out.push_back(byte);
  }
  return out;
}

// True when `heading` is one of `phrases`, which are parted by "|". `spaced`: its words are joined, theirs are not.
bool is_phrase(std::string_view heading, std::string_view phrases, bool spaced) {
  while (!phrases.empty()) {
    const std::size_t end = std::min(phrases.find('|'), phrases.size());
    const std::string_view phrase = phrases.substr(0, end);
    if (spaced ? without_blanks(phrase) == heading : phrase == heading) return true;
    phrases.remove_prefix(std::min(end + 1, phrases.size()));
  }
  return false;
}

std::string fold_heading(std::string_view text) {
  std::string folded = fold_words(text);
  for (const std::string_view filler : {"my ", "meine ", "mein ", "mes ", "mon ", "mis ", "mi "}) {
    if (folded.starts_with(filler)) return folded.substr(filler.size());
  }
  // "2. Experience"
  const std::size_t word = folded.find_first_not_of("0123456789 ");
  return word == npos ? folded : folded.substr(word);
}

}  // namespace

std::optional<ResumePart> read_resume_heading(std::string_view text, bool marked) {
  if (text.empty() || text.size() > longest_heading) return std::nullopt;
  const std::string plain = fold_heading(text);
  const std::string folded = join_spaced(plain);
  const int words = count_words(folded);
  if (words == 0 || words > most_words) return std::nullopt;
  for (const Row& row : rows) {
    if (is_phrase(folded, row.phrases, folded != plain)) return row.part;
  }
  if (!marked) return std::nullopt;
  const std::vector<PhraseHit> hits = marked_words().find(folded);
  std::optional<std::size_t> best;
  for (const PhraseHit& hit : hits) {
    const std::size_t row = static_cast<std::size_t>(hit.row);
    if (!best || row < *best) best = row;
  }
  return best ? std::optional(rows[*best].part) : std::nullopt;
}

}  // namespace shortlist
