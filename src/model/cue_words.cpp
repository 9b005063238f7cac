#include "model/cue_words.h"

#include <array>

namespace shortlist {
namespace {

// English, German, French, Spanish, Portuguese, Polish in each row, as far as they have such a word.
constexpr std::array table{
    CueWords{Cue::conjunction, "and or nor und oder sowie bzw et ou y o u e i lub oraz albo a plus then"},
    CueWords{Cue::link, "with and/or on mit auf avec sur con sobre com z ze from to instead by zu de over into atop"},
    CueWords{Cue::preposition,
             "in with of on to from for into over off via by mit von auf für zu an nach aus avec de en sur dans du des "
             "con sobre para com em no na do da dos z ze w we na od do about around through between"},
    CueWords{Cue::introducer,
             "using use uses used compile compiles learn learned learning teach write writes writing wrote including "
             "like know knows knowing via adopted chose love prefer speak master "
             "verwenden nutzen nutzt wie utilisant utilisez utilise comme usando utilizando usar usamos como usam "
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
        "years year runs run running hands-on depth excel bindings comfortable confident interest "
        "erfahrung erfahrungen kenntnisse kenntnissen programmierung programmieren entwickelst entwickelt "
        "entwicklung entwickeln entwickler umgang basiert geschrieben arbeiten arbeitest wissen jahre "
        "expérience expériences connaissance connaissances maîtrise développement développez développeur "
        "développer compétences écrit basé langages langage "
        "experiencia conocimiento conocimientos desarrollo desarrollador desarrollar dominio programación manejo "
        "lenguaje lenguajes años "
        "experiência conhecimento conhecimentos desenvolvimento desenvolvedor desenvolver domínio programação "
        "linguagem linguagens vivência anos "
        "doświadczenie doświadczenia znajomość umiejętność programowanie programowania programista język języki "
        "języka praca tworzenie rozwój lat"},
    CueWords{Cue::modifier,
             "strong solid good great modern advanced basic plain idiomatic deep some async embedded senior junior mid "
             "lead staff principal production native proven excellent current recent vanilla prior great professional "
             "commercial extensive relevant our your the an a either both any "
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
             "inside well daily basics fundamentals certification certified version versions upgrade migration"},
    CueWords{Cue::follower,
             "for in on with to as at from is are was were would will can or via last during since which that who when "
             "where by than so because these today under across für ist sind in im auf mit bei von zu oder wird seit "
             "pour est sont "
             "dans sur avec en au para es son con em no na é são dla jest są w na do z przez"},
    CueWords{
        Cue::negator,
        "no not without never none cannot don doesn isn aren kein keine keinen keiner keinerlei ohne nicht sem não "
        "nao sans pas aucune aucun sin ningún ninguna bez nie"},
    CueWords{
        Cue::quantity,
        "only just less more fewer later longer matter doubt problem limited alone mere merely simply nur seulement "
        "solo sólo apenas só tylko menos moins mniej weniger mehr mais más plus więcej stranger one limit limits"},
    CueWords{Cue::contrast,
             "but only just aber sondern nur mais pero sino mas ale tylko instead however we you rather"},
    CueWords{
        Cue::need,
        "required needed necessary mandatory essential must need needs require requires have ask asks expect expects "
        "know "
        " expected requirement obligatory prerequisite "
        "nötig erforderlich notwendig vorausgesetzt voraussetzung zwingend requis requise nécessaire obligatoire "
        "exigé necesario necesaria requerido requerida obligatorio imprescindible necessário necessária "
        "obrigatório obrigatória exigido exigida wymagany wymagana wymagane wymagamy potrzebny potrzebna konieczna"},
};

}  // namespace

std::span<const CueWords> cue_words() {
  return table;
}

}  // namespace shortlist
