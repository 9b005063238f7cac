#include "read/ad_headings.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "text/fold.h"
#include "text/phrases.h"

namespace shortlist {
namespace {

constexpr int longest_marked = 14;  // words
constexpr int longest_unmarked = 8;
constexpr int longest_with_noun = 6;  // "Engineering Team Responsibilities"
constexpr int longest_title = 4;      // "Acme Benefits"

// How much a phrase proves: a `saying` wherever it stands in a heading, a `noun` at its end or beginning, a `common`
// word only among words that say nothing ("your skills and experience").
enum class Weight { saying, noun, common };

struct Row {
  AdSection section;
  Weight weight;
};

// Of two equally long phrases in one heading the one of the earlier row decides.
constexpr std::array rows{
    Row{AdSection::legal, Weight::saying},  // what is not asked, which is as little asked as legal text
    Row{AdSection::preferred, Weight::saying}, Row{AdSection::preferred, Weight::common},
    Row{AdSection::legal, Weight::saying},     Row{AdSection::required, Weight::saying},
    Row{AdSection::required, Weight::noun},    Row{AdSection::required, Weight::common},
    Row{AdSection::benefits, Weight::saying},  Row{AdSection::benefits, Weight::noun},
    Row{AdSection::duties, Weight::saying},    Row{AdSection::duties, Weight::noun},
    Row{AdSection::about, Weight::saying},     Row{AdSection::about, Weight::noun},
    Row{AdSection::about, Weight::common},
};

constexpr int not_asked = 0;  // the first row

const PhraseTable& heading_phrases() {
  static const PhraseTable table{
      // not asked
      "not required|not needed|not necessary|not expected|not looking for|aren't looking for|don't need|do not need|"
      "don't expect|do not expect|don't require|do not require|don't ask|do not ask|don't care about|"
      "won't need|will not need|won't find|will not find|won't meet|won't do|will not do|won't be doing|"
      "will not be doing|won't touch|will not touch|what it isn't|what it is not|what this isn't|what this is not|"
      "what we are not|what we aren't|who we are not looking for|no need for|not part of the job|"
      "nicht notig|nicht erforderlich|nicht notwendig|nicht gefragt|nicht brauchst|nicht brauchen|nicht erwarten|"
      "nicht verlangen|nicht voraussetzen|nicht suchen|nicht mitbringen musst|nicht konnen musst|"
      "brauchst du nicht|brauchen sie nicht|erwarten wir nicht|suchen wir nicht|"
      "ne cherchons pas|ne recherchons pas|ne demandons pas|n'exigeons pas|n'attendons pas|pas necessaire|"
      "pas requis|pas demande|pas besoin de|ne ferez pas|ne feras pas|"
      "no pedimos|no buscamos|no exigimos|no esperamos|no necesitas|no hace falta|no es necesario|no haras|"
      "nao e esperado|nao pedimos|nao exigimos|nao esperamos|nao buscamos|nao procuramos|nao precisa|"
      "nao e necessario|nao e exigido|nao vai fazer|"
      "nie wymagamy|nie oczekujemy|nie szukamy|nie potrzebujesz|nie musisz|nie jest wymagane|niewymagane",
      // preferred
      "not needed but|not necessary but|not expected but|nicht notig aber|nicht erforderlich aber|nicht notwendig aber|"
      "nice to have|nice to haves|nice to know|good to have|great to have|would be great|would be nice|bonus points|"
      "brownie points|bonus skills|a bonus|a plus|pluses|big plus|even better|extra points|extra credit|"
      "preferred qualifications|preferred skills|preferred experience|preferred requirements|desired skills|"
      "desired qualifications|desired experience|desirable skills|additional qualifications|additional skills|"
      "optional skills|stand out|set you apart|sets you apart|icing on the cake|not required but|"
      "it's great if you|it would be a plus|we'd love|we would love|not a must|not essential|"
      "von vorteil|ware schon|ware toll|wunschenswert|das ware ein plus|pluspunkte|idealerweise|"
      "rundest du dein profil ab|freuen wir uns|kein muss|nice to haves sind|"
      "un plus|un atout|des atouts|seraient un plus|serait un plus|les plus|souhaitables|souhaitees|appreciees|"
      "se valorara|se valora|valoramos|deseable|deseables|sera un plus|seria un plus|requisitos deseables|"
      "desejavel|desejaveis|diferencial|diferenciais|sera um diferencial|um diferencial|seria um plus|"
      "conta pontos|pontos extras|requisitos desejaveis|"
      "mile widziane|mile widziana|dodatkowym atutem|dodatkowe atuty|atutem|dodatkowy plus|bedzie plusem|na plus",
      "preferred|desired|desirable|bonus|bonuses points|optional|optionally|plus|ideally|advantageous|nice|pluspunkt|"
      "optional|wunsch|souhaite|deseado|desejado|atuty|opcjonalnie|extras",
      // legal
      "equal opportunity|equal opportunities|equal employment|eeo|eeo statement|diversity statement|privacy policy|"
      "privacy notice|privacy statement|data protection|legal notice|disclosure|disclaimer|accommodations|"
      "reasonable accommodation|diversity and inclusion|diversity equity|diversity inclusion|inclusion statement|"
      "our commitment to diversity|commitment to inclusion|diversity|affirmative action|pay transparency|"
      "background check|recruitment fraud|fraud alert|agency notice|note to agencies|chancengleichheit|datenschutz|"
      "datenschutzhinweis|impressum|vielfalt|egalite|egalite des chances|mentions legales|donnees personnelles|"
      "igualdad de oportunidades|proteccion de datos|privacidad|igualdade de oportunidades|aviso de privacidade|"
      "politica de privacidade|diversidade e inclusao|rodo|klauzula informacyjna|klauzula rodo|ochrona danych",
      // required
      "must have|must haves|what you need|what you'll need|what you will need|you'll need|what you bring|"
      "what you'll bring|what you will bring|you bring|who you are|who you might be|who are you|about you|"
      "what we're looking for|what we are looking for|what are we looking for|who we're looking for|"
      "who we are looking for|who are we looking for|we're looking for|we are looking for|you have|you'll have|"
      "you should have|you must have|what you have|what you should have|you might be a fit|you may be a fit|"
      "good fit if|great fit if|right fit if|are a match|a match if|you might thrive|what it takes|"
      "what we expect|what we need|what we require|what we seek|what we value in you|what we want|what you know|"
      "ideal candidate|the candidate|successful candidate|your profile|candidate profile|your background|"
      "your skills|your expertise|your experience|your qualifications|your toolbox|experience you bring|"
      "required skills|required experience|required qualifications|technical requirements|minimum requirements|"
      "minimum qualifications|basic qualifications|tech stack|technology stack|our stack|the stack|"
      "technologies we use|technologies you|tools we use|skills we|key skills|hard skills|what makes you|"
      "dein profil|ihr profil|deine qualifikation|deine qualifikationen|das bringst du mit|was du mitbringst|"
      "du bringst mit|bringst du mit|mitbringen|mitbringst|das bringen sie mit|was sie mitbringen|"
      "was wir erwarten|wir erwarten|das erwarten wir|wen wir suchen|das zeichnet dich aus|dich zeichnet aus|"
      "dein skillset|deine skills|dein background|damit uberzeugst du|damit uberzeugen sie|"
      "das wunschen wir uns|wir suchen|must haves sind|"
      "votre profil|ton profil|profil recherche|profil souhaite|le profil|vos competences|tes competences|"
      "competences requises|expertise recherchee|ce que nous recherchons|ce que nous attendons|qui es tu|"
      "qui etes vous|vous avez|tu as|ce qu'on recherche|ce que tu apportes|vos atouts pour|stack technique|"
      "que buscamos|lo que buscamos|a quien buscamos|que necesitas|tu perfil|perfil buscado|el perfil|"
      "que pedimos|que esperamos de ti|requisitos minimos|requisitos imprescindibles|lo que necesitas|"
      "o que buscamos|o que esperamos|quem buscamos|o que voce precisa|seu perfil|o que procuramos|"
      "requisitos obrigatorios|o que precisa ter|perfil desejado|conhecimentos necessarios|"
      "czego oczekujemy|czego wymagamy|nasze oczekiwania|oczekujemy|czego szukamy|kogo szukamy|"
      "twoje kompetencje|twoj profil|co powinienes|profil kandydata|nasze wymagania|szukamy osoby",
      "requirements|requirement|qualifications|qualification|prerequisites|competencies|skillset|"
      "anforderungen|anforderungsprofil|voraussetzungen|qualifikationen|qualifikation|kenntnisse|"
      "exigences|prerequis|pre requis|competences|qualifications requises|expertise requise|"
      "requisitos|requerimientos|cualificaciones|exigencias|pre requisitos|prerequisitos|obrigatorios|"
      "obligatorios|imprescindible|imprescindibles|obrigatorio|qualificacoes|"
      "wymagania|oczekiwania|kwalifikacje|umiejetnosci",
      "skills|experience|required|essential|expertise|mandatory|musts|must|knowledge|education|background|"
      "technologies|stack|profile|needed|erfahrung|skills|profil|fahigkeiten|formation|experience|perfil|"
      "conocimientos|experiencia|habilidades|conhecimentos|competencias|habilidades|technologie|doswiadczenie|"
      "tecnologias|technologien",
      // benefits
      "what we offer|we offer|what we can offer|what you get|what you'll get|what you will get|what's in it for you|"
      "in it for you|why join|why work|why us|why you'll love|why you will love|what you'll love|total rewards|"
      "benefits include|benefits and perks|perks and benefits|perks of|compensation and benefits|"
      "salary and benefits|pay and benefits|compensation range|pay range|salary range|base salary|"
      "our offer|the offer|you'll enjoy|you will enjoy|you'll receive|what you can expect from us|how we support you|"
      "wir bieten|was wir bieten|das bieten wir|bieten wir dir|bieten wir ihnen|unser angebot|deine vorteile|"
      "ihre vorteile|deine benefits|unsere benefits|was dich erwartet bei uns|darauf kannst du dich freuen|"
      "darauf konnen sie sich freuen|gute grunde|was du bekommst|"
      "nous offrons|nous proposons|ce que nous offrons|ce que nous proposons|on t'offre|on vous offre|"
      "on vous propose|on te propose|vos avantages|pourquoi nous rejoindre|pourquoi rejoindre|"
      "que ofrecemos|lo que ofrecemos|ofrecemos|te ofrecemos|se ofrece|por que unirte|"
      "o que oferecemos|oferecemos|o que voce ganha|por que trabalhar|nossos beneficios|"
      "oferujemy|co oferujemy|to oferujemy|nasza oferta|co zyskujesz|co zyskasz|dlaczego warto",
      "benefits|benefit|perks|compensation|remuneration|salary|rewards|vorteile|gehalt|vergutung|zusatzleistungen|"
      "avantages|avantage|beneficios|ventajas|salario|remuneracao|benefity|wynagrodzenie",
      // duties
      "what you'll do|what you will do|what you'll be doing|what you will be doing|you will be doing|what you do|"
      "what you'll work on|what you'll own|what you'll build|in this role|you will|you'll be|you'll|your mission|"
      "your impact|your role|your tasks|your responsibilities|your duties|your day|get ready to|day to day|"
      "a typical day|about the role|the role|role overview|about the job|about this job|about this role|"
      "about the position|job description|job summary|position summary|role summary|position overview|"
      "the opportunity|the job|how you'll|how you will|what the job|what will you|the challenge|your challenges|"
      "the impact|role description|what awaits you|work you'll|we need you to|"
      "deine aufgaben|ihre aufgaben|das erwartet dich|das erwartet sie|was dich erwartet|was sie erwartet|"
      "deine rolle|dein job|dein verantwortungsbereich|was du machst|das machst du|das wirst du|uber die stelle|"
      "vos missions|tes missions|vos responsabilites|le poste|description du poste|ton role|votre role|"
      "prochains defis|ce que tu feras|ce que vous ferez|la mission|au quotidien|"
      "que haras|lo que haras|tus funciones|tus responsabilidades|descripcion del puesto|el puesto|tu mision|"
      "sobre el puesto|o que voce vai fazer|sobre a vaga|descricao da vaga|a vaga|suas responsabilidades|"
      "principais atividades|o que voce fara|seu dia a dia|"
      "twoje zadania|zakres obowiazkow|czym bedziesz|co bedziesz robic|opis stanowiska|o stanowisku|twoja rola|"
      "o projekcie",
      "responsibilities|responsibility|duties|tasks|accountabilities|missions|aufgaben|aufgabengebiet|tatigkeiten|"
      "verantwortlichkeiten|responsabilites|taches|defis|funciones|responsabilidades|tareas|atividades|atribuicoes|"
      "obowiazki|zadania",
      // about
      "about us|who we are|about the company|about the team|about our|our story|our mission|our values|"
      "core values|our culture|our team|the team|the company|company description|company overview|get to know us|"
      "meet the team|why we're hiring|why we are hiring|what we do|how we work|how we hire|hiring process|interview "
      "process|application process|"
      "how to apply|next steps|location|see yourself at|"
      "uber uns|wer wir sind|unser unternehmen|das unternehmen|unser team|das sind wir|ihr kontakt|dein kontakt|"
      "bewerbungsprozess|interesse geweckt|qui sommes nous|a propos|notre entreprise|l'entreprise|notre equipe|"
      "processus de recrutement|sobre nosotros|quienes somos|la empresa|nuestro equipo|proceso de seleccion|"
      "sobre nos|quem somos|nossa empresa|a empresa|sobre a empresa|processo seletivo|contratacao|como se candidatar|"
      "additional information|further information|more information|weitere informationen|informations complementaires|"
      "informacion adicional|informacoes adicionais|informacje dodatkowe|o nas|o firmie|kim jestesmy|nasz "
      "zespol|proces rekrutacji",
      "about|uber|sobre|a propos de",
      "mission|values|culture|team|company|process|unternehmen|entreprise|empresa|firma"};
  return table;
}

// Words that say nothing about a section.
const PhraseTable& neutral_words() {
  static const PhraseTable table{
      "a|an|the|our|your|you|we|us|my|i|of|for|in|to|with|on|at|is|are|be|as|if|it|this|that|these|and|or|and or|"
      "key|core|main|basic|general|minimum|min|technical|tech|professional|personal|job|role|position|work|all|other|"
      "additional|some|what|who|how|have|voce|should|working|practical|relevant|specific|level|ideal|1|2|3|4|5|6|7|8|9|"
      "list|section|hard|soft|language|description|overview|und|oder|der|die|das|dein|deine|ihr|ihre|unser|unsere|"
      "fachliche|technische|et|ou|le|la|les|des|du|de|vos|votre|nos|notre|tes|ton|l|d|techniques|technique|y|o|u|el|"
      "los|las|del|tu|tus|nuestros|tecnicos|tecnicas|e|os|as|da|do|dos|seu|seus|nossos|i|oraz|twoje|nasze|z|na|"
      "techniczne"};
  return table;
}

// Marks the words of `hits` in a copy of the heading's words; true when no other word than neutral ones is left.
bool says_nothing_else(std::string_view words, const std::vector<PhraseHit>& hits) {
  std::vector<bool> told(words.size(), false);
  const auto mark = [&told](const PhraseHit& hit) {
    std::fill(told.begin() + static_cast<std::ptrdiff_t>(hit.begin),
              told.begin() + static_cast<std::ptrdiff_t>(hit.end), true);
  };
  std::for_each(hits.begin(), hits.end(), mark);
  const std::vector<PhraseHit> neutral = neutral_words().find(words);
  std::for_each(neutral.begin(), neutral.end(), mark);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!told[i] && words[i] != ' ' && words[i] != '\'') return false;
  }
  return true;
}

// "Nice to have (not required)" wishes for something after all.
bool is_wish(const PhraseHit& hit) {
  return rows[static_cast<std::size_t>(hit.row)].section == AdSection::preferred;
}

// Every word of more than three letters begins with a capital.
bool is_title_case(std::string_view text) {
  bool inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool blank = c == ' ';
    const std::size_t end = std::min(text.find(' ', i), text.size());
    if (!inside && !blank && c >= 'a' && c <= 'z' && end - i > 3) return false;
    inside = !blank;
  }
  return true;
}

struct Heading {
  std::string_view text;
  std::string words;
  int count = 0;
  bool marked = false;
};

bool counts(const Heading& heading, const PhraseHit& hit, const std::vector<PhraseHit>& hits) {
  const bool at_edge = hit.begin == 0 || hit.end == heading.words.size();
  switch (rows[static_cast<std::size_t>(hit.row)].weight) {
    case Weight::saying:
      return heading.marked || 2 * hit.words >= heading.count || says_nothing_else(heading.words, hits);
    case Weight::noun:
      if (says_nothing_else(heading.words, hits)) return true;
      if (!at_edge) return false;
      return heading.marked ? heading.count <= longest_with_noun
                            : heading.count <= longest_title && is_title_case(heading.text);
    case Weight::common:
      return says_nothing_else(heading.words, hits);
  }
  return false;
}

}  // namespace

std::optional<AdHeading> read_heading(std::string_view text, bool marked) {
  Heading heading{text, fold_words(text), 0, marked};
  heading.count = count_words(heading.words);
  if (heading.count == 0 || heading.count > (marked ? longest_marked : longest_unmarked)) return std::nullopt;
  const std::vector<PhraseHit> hits = heading_phrases().find(heading.words);
  const PhraseHit* best = nullptr;
  const bool wished = std::any_of(hits.begin(), hits.end(), is_wish);
  for (const PhraseHit& hit : hits) {
    if (!counts(heading, hit, hits) || (wished && hit.row == not_asked)) continue;
    const bool better = best == nullptr || hit.words > best->words || (hit.words == best->words && hit.row < best->row);
    if (better) best = &hit;
  }
  if (best == nullptr) return std::nullopt;
  return AdHeading{rows[static_cast<std::size_t>(best->row)].section,
                   best->row != not_asked && !says_nothing_else(heading.words, hits), best->row == not_asked};
}

}  // namespace shortlist
