#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "prep/bullets.h"
#include "prep/challenges.h"
#include "prep/deeds.h"
#include "prep/figures.h"
#include "prep/fill_text.h"
#include "prep/line_words.h"
#include "prep/probe_table.h"
#include "skills/find_skills.h"

namespace shortlist {
namespace {

constexpr std::size_t most_dives = 8;
constexpr std::size_t most_probes = 6;

// What an interviewer would hold against a choice. No languages: nobody is asked for one that they do not claim.
struct Rival {
  std::string_view tool;
  std::string_view rival;
};
constexpr std::array rivals = {
    Rival{"PostgreSQL", "MySQL"},
    Rival{"MySQL", "PostgreSQL"},
    Rival{"SQLite", "a database server"},
    Rival{"MongoDB", "a relational database"},
    Rival{"Cassandra", "a sharded relational database"},
    Rival{"DynamoDB", "a relational database"},
    Rival{"Redis", "a cache inside the process"},
    Rival{"Memcached", "Redis"},
    Rival{"Elasticsearch", "full-text search in the database"},
    Rival{"Apache Kafka", "a simple queue"},
    Rival{"RabbitMQ", "a table that workers poll"},
    Rival{"Celery", "plain cron jobs"},
    Rival{"gRPC", "plain HTTP with JSON"},
    Rival{"REST", "gRPC or GraphQL"},
    Rival{"GraphQL", "plain REST"},
    Rival{"Kubernetes", "a few virtual machines"},
    Rival{"Docker", "packages of the system"},
    Rival{"Terraform", "the provider's own templates"},
    Rival{"Django", "a smaller framework"},
    Rival{"FastAPI", "a larger framework"},
    Rival{"Spring Boot", "a lighter framework"},
    Rival{"Express", "a framework with more structure"},
    Rival{"Prometheus", "a hosted service"},
    Rival{"OpenTelemetry", "the vendor's own agent"},
};

std::string_view rival_of(std::string_view tool) {
  for (const Rival& row : rivals) {
    if (row.tool == tool) return row.rival;
  }
  return {};
}

// The category, with those taken apart whose questions differ.
std::string_view kind_of(SkillId skill, const SkillIndex& skills) {
  const std::string_view name = skills.name(skill);
  if (is_one_of(name, "gRPC REST GraphQL SOAP")) return "rpc";
  if (name == "Kubernetes") return "cluster";
  if (name == "Redis" || name == "Memcached") return "cache";
  if (name == "SQL" || skills.is_concept(skill)) return "concept";
  return skills.category(skill);
}

// Skills of a line with their part in it.
struct Tools {
  struct Chosen {
    SkillId skill{};
    std::string form;  // as the line has it
  };
  std::vector<Chosen> chosen;  // stands behind "in", "with", "on" …
  std::string former;          // what it took the place of
  bool several = false;        // things were made, and a tool may belong to another than the first
  bool queued = false;         // a store that might be a cache keeps jobs
};

// "from PHP 7.2 to 8.1" stays with PHP, and what is built to read "from SOAP" replaces nothing.
bool is_left(const Bullet& bullet, const std::vector<LineWord>& words, std::size_t at) {
  if (bullet.deed != Deed::migrated) return false;
  for (std::size_t i = at; i + 1 < words.size() && !ends_clause(words[i]); ++i) {
    if (words[i].lower == "to") return figure_size(words[i + 1].text) == 0;
  }
  return true;
}

Tools tools_of(const Bullet& bullet, const SkillIndex& skills) {
  Tools tools;
  const std::vector<LineWord> words = cut_line(bullet.text);
  const bool replaces = !words.empty() && is_one_of(words[0].lower, "replaced retired removed");
  const auto has_one_of = [&words](std::string_view list) {
    return std::any_of(words.begin(), words.end(),
                       [list](const LineWord& word) { return is_one_of(word.lower, list); });
  };
  tools.queued =
      has_one_of("queue queues worker workers job jobs broker") && !has_one_of("cache cached caches caching");
  if (replaces) tools.former = thing_of(bullet.text, words);
  for (const SkillMention& mention : find_skills(bullet.text, skills)) {
    if (mention.negated || mention.certainty != SkillMention::Certainty::sure) continue;
    std::size_t at = 0;
    while (at + 1 < words.size() && words[at].end <= mention.begin) ++at;
    std::string_view lead;
    for (std::size_t i = at; i-- > 0 && at - i <= 4 && words[i].after != ';';) {
      // "through right-sizing RDS": it was there before.
      if (is_gerund(words[i]) && words[i].lower != "using") break;
      if (!is_one_of(words[i].lower,
                     "in with on using over to via into through from of by for between against instead")) {
        continue;
      }
      lead = words[i].lower;
      break;
    }
    const std::string form = bullet.text.substr(mention.begin, mention.end - mention.begin);
    const bool is_former =
        (lead == "from" && is_left(bullet, words, at)) || lead == "instead" || (replaces && lead.empty());
    if (is_former && tools.former.empty() && kind_of(mention.skill, skills) != "concept") tools.former = form;
    if (is_one_of(lead, "in with on using over to via into through")) tools.chosen.push_back({mention.skill, form});
  }
  return tools;
}

class DiveMaker {
 public:
  DiveMaker(const SkillIndex& skills, UsedTexts& used) : skills_(skills), used_(used) {}

  DiveSheet make(const Bullet& bullet, std::size_t number) {
    DiveSheet sheet;
    sheet.bullet = number;
    sheet.note = bullet.note;
    const std::vector<LineWord> words = cut_line(bullet.text);
    thing_ = thing_of(bullet.text, words);
    tools_ = tools_of(bullet, skills_);
    // A word alone names no thing: "Traced requests".
    if (thing_ == tools_.former || thing_.find(' ') == std::string::npos) thing_.clear();
    tools_.several = has_second_object(words);
    system_ = is_system(thing_) ? thing_ : std::string();
    service_ = is_service(thing_) ? thing_ : std::string();
    std::vector<std::string_view> aspects;
    for (const DiveTemplate& row : dive_templates()) {
      if (sheet.probes.size() == most_probes) break;
      if (row.deeds.find(letter_of(bullet.deed)) == std::string_view::npos) continue;
      if (std::find(aspects.begin(), aspects.end(), row.aspect) != aspects.end()) continue;
      const std::optional<std::string> text = wording(row);
      if (!text || !used_.insert(*text).second) continue;
      aspects.push_back(row.aspect);
      sheet.probes.push_back({row.aspect, *text});
    }
    return sheet;
  }

 private:
  std::optional<std::string> wording(const DiveTemplate& row) const {
    if (row.kinds.empty() && row.text.find("{tool}") == std::string_view::npos) {
      return fill_text(
          row.text,
          {{"thing", thing_}, {"it", it()}, {"system", system_}, {"service", service_}, {"former", tools_.former}});
    }
    for (const Tools::Chosen& chosen : tools_.chosen) {
      if (tools_.former.find(chosen.form) != std::string::npos) continue;
      const std::string_view kind = kind_of(chosen.skill, skills_);
      if (kind == "cache" && tools_.queued) continue;
      if (kind == "concept" || (!row.kinds.empty() && !is_one_of(kind, row.kinds))) continue;
      std::optional<std::string> text = fill_text(row.text, {{"tool", chosen.form},
                                                             {"rival", rival_of(skills_.name(chosen.skill))},
                                                             {"former", tools_.former},
                                                             {"thing", tools_.several ? std::string() : thing_},
                                                             {"one", tools_.several || is_many() ? "" : thing_},
                                                             {"system", tools_.several ? std::string() : system_},
                                                             {"service", tools_.several ? std::string() : service_}});
      if (text && !used_.contains(*text)) return text;
    }
    return std::nullopt;
  }

  bool is_many() const { return thing_.ends_with('s') && !thing_.ends_with("ss"); }
  std::string_view it() const { return is_many() ? "them" : "it"; }

  const SkillIndex& skills_;
  UsedTexts& used_;
  std::string thing_;
  std::string system_;
  std::string service_;
  Tools tools_;
};

}  // namespace

std::vector<DiveSheet> make_dives(const std::vector<Bullet>& bullets, const SkillIndex& skills, UsedTexts& used) {
  constexpr std::size_t fewest_probes = 3;
  constexpr std::size_t musts = 5;
  DiveMaker maker(skills, used);
  std::vector<DiveSheet> sheets;
  for (const std::size_t number : by_weight(bullets)) {
    if (sheets.size() == most_dives) break;
    if (bullets[number].deed == Deed::other) continue;
    DiveSheet sheet = maker.make(bullets[number], number);
    if (sheet.probes.size() < fewest_probes) continue;
    sheet.rank = sheets.size() < musts ? 1 : sheets.size() < musts * 2 ? 2 : 3;
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

}  // namespace shortlist
