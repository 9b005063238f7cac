// Any bytes as a text in which skills are looked for, by a list that has every kind of rule.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "model/bake_skills.h"
#include "model/skill_index.h"
#include "read/read_skills.h"
#include "skills/find_skills.h"

namespace {

constexpr std::string_view list_text = R"(
- {name: Go, category: language, aliases: [Golang],
   match: {case: exact, in_list: true, context: [goroutine, grpc], not: [go live, go-to-market]}}
- {name: C, category: language, match: {case: exact, in_list: true, context: [gcc], not: [Series C]}}
- {name: C++, category: language, aliases: [cpp, C++20]}
- {name: C#, category: language}
- {name: .NET, category: runtime, aliases: [dotnet]}
- {name: Java, category: language}
- {name: Python, category: language, aliases: [Python 3]}
- {name: Node.js, category: runtime, aliases: [Node, NodeJS], match: {exact_forms: [Node], in_list: true, not: [worker node]}}
- {name: REST, category: api, aliases: [REST API], match: {exact_forms: [REST], not: [the rest]}}
- {name: CI/CD, category: cicd, aliases: [continuous integration]}
- {name: T-SQL, category: language}
- {name: R, category: language, match: {case: exact, in_list: true, context: [statistics]}}
- {name: message broker, category: messaging, concept: true}
- {name: Kubernetes, category: container, aliases: [k8s], implies: [containers]}
- {name: containers, category: container, concept: true}
- {name: Ports & Adapters, category: architecture}
- {name: N+1 query, category: dbconcept}
- {name: "JSON:API", category: api}
- {name: Cap'n Proto, category: format}
)";

const shortlist::SkillIndex& index() {
  static const std::string image = [] {
    shortlist::Diagnostics diagnostics;
    shortlist::SkillList list;
    shortlist::extend_skills(list, "list.yaml", list_text, diagnostics);
    shortlist::check_skills(list, diagnostics);
    if (diagnostics.has_errors()) __builtin_trap();
    return shortlist::bake_skills(list);
  }();
  static const shortlist::SkillIndex made(image);
  return made;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  std::size_t end = 0;
  for (const shortlist::SkillMention& mention : shortlist::find_skills(text, index())) {
    if (mention.begin < end || mention.begin >= mention.end || mention.end > text.size() || mention.form.empty())
      __builtin_trap();
    end = mention.end;
  }
  return 0;
}
