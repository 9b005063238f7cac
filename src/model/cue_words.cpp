#include "model/cue_words.h"

#include <array>

namespace shortlist {
namespace {

// English, German, French, Spanish, Portuguese, Polish in each row, as far as they have such a word.
constexpr std::array table{
    CueWords{Cue::conjunction, "and or nor und oder sowie bzw et ou y o u e i lub oraz albo a plus then nem ani"},
    CueWords{Cue::link, "with and/or on mit auf avec sur con sobre com z ze from to instead by zu de over into atop"},
    CueWords{Cue::preposition,
             "in with of on to from for into over off via by mit von auf für zu an nach aus avec de en sur dans du des "
             "con sobre para com em no na do da dos z ze w we na od do about around through between"},
    CueWords{Cue::introducer,
             "using use uses used compile compiles learn learned learning teach write writes writing wrote including "
             "like know knows knowing via adopted chose love prefer speak master touch "
             "verwenden nutzen nutzt schreibe schreiben schreibst schreibt wie utilisant utilisez utilise utilisé "
             "comme usando utilizando usar usamos usado "
             "utilizado utilizamos como usam "
             "używamy używając jak mostly mainly primarily heavily"},
    CueWords{
        Cue::subject,
        "experience experienced experiences knowledge expertise expert proficiency proficient familiarity familiar "
        "background skills skilled skill fluent fluency exposure understanding command mastery competence "
        "work working worked works develop developed developing development program programming programs coding "
        "code coded written write writing wrote rewrote rewriting rewritten built build building implemented "
        "implementing developer developers engineer engineers services service microservices backend apps "
        "application applications systems system scripts tests tooling pipelines jobs apis based stack moved "
        "ported migrated migration moving migrating move language languages framework frameworks technologies "
        "technology tools models firmware drivers modules analysis modelling modeling logic layer libraries "
        "years year runs run running hosted hosting deployed hands-on depth excel bindings comfortable confident "
        "interest "
        "erfahrung erfahrungen kenntnisse kenntnissen programmierung programmieren entwickelst entwickelt "
        "entwicklung entwickeln entwickler umgang basiert geschrieben arbeiten arbeitest wissen jahre "
        "expérience expériences connaissance connaissances maîtrise développement développez développeur "
        "développer compétences écrit basé langages langage "
        "experiencia conocimiento conocimientos desarrollo desarrollador desarrollar dominio programación manejo "
        "lenguaje lenguajes años "
        "experiência conhecimento conhecimentos desenvolvimento desenvolvedor desenvolver domínio programação "
        "linguagem linguagens vivência anos "
        "doświadczenie doświadczenia znajomość znajomości umiejętność umiejętności wiedzy programowanie programowania "
        "programista język języki "
        "języka praca tworzenie rozwój lat"},
    CueWords{Cue::modifier,
             "strong solid good great modern advanced basic plain idiomatic deep some async embedded senior junior mid "
             "lead staff principal production native proven excellent current recent vanilla prior great professional "
             "commercial extensive relevant our your the an a either both any grade quality level "
             "gute guten sehr fundierte moderne solide erste bonne bonnes solides buenos sólidos bons boa dobra "
             "bardzo sólida"},
    CueWords{Cue::strong_tail,
             "developer developers engineer engineers programmer programmers programming codebase compiler language "
             "framework frameworks ecosystem runtime guru expert experts specialist "
             "entwickler entwicklerin entwicklung kenntnisse programmierung sprache langage linguagem lenguaje język "
             "développeur développeuse desenvolvedor "
             "desenvolvedora desarrollador desarrolladora programista programistka developerka"},
    CueWords{Cue::tail,
             "service services microservice microservices backend backends application applications app apps code "
             "stack api apis cluster clusters job jobs pipeline pipelines script scripts module modules concurrency "
             "experience knowledge skills development based basierte basierten server servers template templates "
             "cookbook cookbooks chart charts manifest manifests project projects library libraries driven operator "
             "operators operations dashboards queries topologies recipes playbooks bindings team teams "
             "architecture infrastructure platform interface interfaces endpoint endpoints client clients tests "
             "database databases erfahrung anwendungen required preferred desired etc usw similar equivalent "
             "command commands binary binaries daemon daemons worker workers inside well daily basics fundamentals "
             "certification certified version versions upgrade migration"},
    CueWords{Cue::follower,
             "for in on with to as at from is are was were would will can or via last during since which that who when "
             "where by than so because these today under across together within between without until before after für "
             "ist sind in im auf mit bei von zu oder wird seit "
             "pour est sont "
             "dans sur avec en au para es son con em no na é são dla jest są w na do z przez"},
    CueWords{
        Cue::negator,
        "no not without never none cannot don doesn isn aren t dont nobody neither nor kein keine keinen keiner "
        "keinem keinerlei ohne nicht nie niemals niemand weder sem não nao nunca nem ninguém nenhum nenhuma sans pas "
        "jamais aucune aucun ni sin ningún ninguna nadie tampoco bez nie nikt ani żadnego żadnej"},
    CueWords{Cue::quantity,
             "only just less more fewer later matter doubt problem limited alone mere merely simply nur seulement "
             "solo sólo apenas só tylko menos moins mniej weniger mais más plus więcej stranger one limit limits"},
    CueWords{
        Cue::contrast,
        "but only just aber sondern nur mais pero sino mas ale tylko instead however we you rather although though "
        "wir du nous tu choć lecz"},
    CueWords{
        Cue::need,
        "required needed necessary mandatory essential must need needs require requires have ask asks asked expect "
        "expects know expected requirement obligatory prerequisite touch use used using want wanted seek seeking "
        "looking "
        "look meet assume assumed considered accepted part "
        "nötig erforderlich notwendig vorausgesetzt voraussetzung voraussetzen voraus zwingend gefragt verlangt "
        "verlangen brauchst brauchen braucht benötigt benötigen erwarten erwartet gesucht suchen einsetzen eingesetzt "
        "verwendet verwenden genutzt können kennen beherrschen berücksichtigt "
        "requis requise requises requiert nécessaire nécessaires obligatoire exigé exigée exigeons demandé demandée "
        "demandons cherchons cherché attendu attendue utilisé utilisée utilisons besoin connaître maîtriser retenu "
        "retenue retenus retenues indispensable "
        "necesario necesaria necesarios necesarias requerido requerida requerimos obligatorio obligatoria "
        "imprescindible falta exigimos pedimos buscamos usamos usado necesitas necesitamos necesita sepas saber "
        "conozcas "
        "conocer esperamos pedir pedirá exigir exigirá "
        "necessário necessária necessários necessárias obrigatório obrigatória exigido exigida exigidos precisa "
        "precisamos procuramos conhecer usado utilizado utilizamos "
        "wymagany wymagana wymagane wymagamy wymaga potrzebny potrzebna potrzebne potrzebujesz potrzebujemy konieczna "
        "konieczne konieczny oczekujemy szukamy używamy używany musisz znać"},
    CueWords{
        Cue::aux,
        "i we you they he she it us our them here there that this to do does did will would shall should can could may "
        "read might won wasn weren couldn wouldn shouldn haven hasn hadn didn ain be been being is are was were has "
        "had have ask asked expect expected expects much longer strictly really "
        "actually also either yet anything any s re ll "
        "ich wir du ihr sie man es dich dir uns dass das sind ist wird werden wurde musst müssen müsst soll sollst "
        "sollte kann kannst setzen setzt auch hier zu mehr dafür dabei dazu hierfür "
        "je j n ne on nous vous tu il elle ils qu que ce est sont sera seront était être faut avoir doit pourra "
        "pourront "
        "ici aussi de d en "
        "yo tú usted nosotros va vas van se te le lo es son era será hay hace haga que tener tienes tengas debes "
        "también aquí "
        "eu você nós é são foi está ter tem tenha que vai vamos precisa também aqui "
        "ja my ty już się to jest są był była będzie będziesz będziemy trzeba musisz też również tu od ciebie"},
    CueWords{Cue::use,
             "write writes writing wrote use uses using used know knows learn learned enough some schreiben schreibst "
             "schreibt nutzen nutzt verwenden écrire écrivez écrivons utiliser utilisons utilisez escribir escribimos "
             "usar usamos escrever escrevemos piszemy piszesz używamy"},
    CueWords{Cue::nor, "nor noch ni nem ani"},
};

}  // namespace

std::span<const CueWords> cue_words() {
  return table;
}

}  // namespace shortlist
