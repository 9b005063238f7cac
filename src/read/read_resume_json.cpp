// JSON Resume, leniently.
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "read/json_scan.h"
#include "read/read_resume.h"
#include "read/resume_bytes.h"
#include "read/resume_dates.h"
#include "read/resume_lines.h"
#include "read/resume_pieces.h"

namespace shortlist {
namespace {

using Json = nlohmann::json;

constexpr int deepest = 64;                  // brackets in brackets
constexpr std::size_t most_entries = 1'000;  // of a list

// A value with the path that leads to it.
struct Value {
  const Json* json = nullptr;
  std::string path;
};

class JsonReader {
 public:
  JsonReader(const std::string& path, Diagnostics& diagnostics) : path_(path), diagnostics_(diagnostics) {}

  ResumeText read(const Json& root) {
    const Value top{&root, ""};
    const Value basics = member(top, {"basics"});
    if (basics.json == nullptr) {
      diagnostics_.warning({path_, 0, 0, "basics"}, "'basics' is missing: is this a file in JSON Resume form?");
    }
    add_basics(basics);
    for (const Value& job : list(top, "work")) add_job(job);
    for (const Value& project : list(top, "projects")) add_entry(project, PassageKind::project, {"name"}, {"entity"});
    for (const Value& degree : list(top, "education")) add_degree(degree);
    for (const Value& group : list(top, "skills")) add_skills(group);
    for (const Value& work : list(top, "volunteer"))
      add_entry(work, PassageKind::other, {"position"}, {"organization"});
    add_simple(top, "certificates", {"name"}, {"issuer"});
    add_simple(top, "awards", {"title"}, {"awarder"});
    add_simple(top, "publications", {"name"}, {"publisher"});
    add_simple(top, "languages", {"language", "name"}, {"fluency", "level"});
    add_simple(top, "interests", {"name"}, {});
    add_simple(top, "references", {"name"}, {"reference"});
    return std::move(out_);
  }

 private:
  using Keys = std::vector<const char*>;

  void wrong_type(const Value& value, std::string_view wanted) {
    diagnostics_.warning({path_, 0, 0, value.path},
                         fmt::format("'{}' must be {} · found {}; it is left out", value.path, wanted,
                                     std::string(value.json->type_name())));
  }

  // The first of the keys that is there; a null value counts as absent.
  Value member(const Value& parent, const Keys& keys) {
    if (parent.json == nullptr || !parent.json->is_object()) return {};
    for (const char* const key : keys) {
      const auto found = parent.json->find(key);
      if (found == parent.json->end() || found->is_null()) continue;
      return {&*found, parent.path.empty() ? key : parent.path + "." + key};
    }
    return {};
  }

  std::vector<Value> list(const Value& parent, const char* key) {
    const Value value = member(parent, {key});
    std::vector<Value> items;
    if (value.json == nullptr) return items;
    if (!value.json->is_array()) {
      wrong_type(value, "a list");
      return items;
    }
    for (std::size_t i = 0; i < std::min(value.json->size(), most_entries); ++i) {
      items.push_back({&(*value.json)[i], fmt::format("{}[{}]", value.path, i)});
    }
    return items;
  }

  Text text_of(const Value& value) {
    if (value.json == nullptr) return {};
    if (value.json->is_string()) {
      return {clean_line(value.json->get_ref<const std::string&>()), {path_, 0, 0, value.path}};
    }
    if (value.json->is_number()) return {value.json->dump(), {path_, 0, 0, value.path}};
    wrong_type(value, "a text");
    return {};
  }
  Text text(const Value& parent, const Keys& keys) { return text_of(member(parent, keys)); }

  void add(PassageKind kind, const Text& said, bool bullet = false) {
    if (said.empty()) return;
    Passage passage;
    passage.text = said.value;
    passage.where = said.where;
    passage.kind = kind;
    passage.period = period_;
    passage.entry = entry_;
    passage.bullet = bullet;
    out_.passages.push_back(std::move(passage));
  }

  void add_texts(PassageKind kind, const Value& parent, const char* key) {
    for (const Value& item : list(parent, key)) add(kind, text_of(item), true);
  }

  static Text joined(const Text& first, const Text& second, const char* between = ", ") {
    if (first.empty() || second.empty()) return first.empty() ? second : first;
    return {first.value + between + second.value, first.where};
  }

  void add_link(const Text& url) {
    if (url.empty()) return;
    out_.links.push_back(url.value);
    add(PassageKind::contact, url);
  }

  void add_basics(const Value& basics) {
    const Text name = text(basics, {"name"});
    const Text email = text(basics, {"email"});
    const Text phone = text(basics, {"phone"});
    const Value place = member(basics, {"location"});
    const Text location = place.json != nullptr && place.json->is_string()
                              ? text_of(place)
                              : joined(text(place, {"city"}), text(place, {"region", "countryCode"}));
    out_.name = name.value;
    out_.email = email.value;
    out_.phone = phone.value;
    out_.location = location.value;
    add(PassageKind::contact, name);
    add(PassageKind::headline, text(basics, {"label"}));
    for (const Text& said : {email, phone, location}) add(PassageKind::contact, said);
    add_link(text(basics, {"url", "website"}));
    for (const Value& profile : list(basics, "profiles")) {
      const Text url = text(profile, {"url"});
      if (url.empty()) add(PassageKind::contact, joined(text(profile, {"network"}), text(profile, {"username"}), " "));
      add_link(url);
    }
    add(PassageKind::summary, text(basics, {"summary"}));
  }

  std::optional<Date> date(const Value& parent, const Keys& keys, bool& present) {
    const Text said = text(parent, keys);
    if (said.empty()) return std::nullopt;
    if (const std::optional<Date> date = parse_date(said.value)) return date;
    const std::optional<FoundPeriod> found = find_period("2000 – " + said.value);
    if (found && found->period.present && found->period.start) {
      present = true;
      return std::nullopt;
    }
    if (const std::optional<FoundPeriod> single = find_period(said.value)) return single->period.end;
    diagnostics_.warning(said.where,
                         fmt::format("'{}' must be a date like 2021-09 · found \"{}\"", said.where.field, said.value));
    return std::nullopt;
  }

  Period period(const Value& parent) {
    Period period;
    bool present = false;
    bool ignored = false;
    period.start = date(parent, {"startDate", "start"}, ignored);
    period.end = date(parent, {"endDate", "end"}, present);
    period.present = period.start && !period.end;
    period.where = {path_, 0, 0, parent.path};
    return period;
  }

  void begin_entry(const Value& entry, int number) {
    entry_ = number;
    period_ = period(entry);
  }
  void end_entry() {
    entry_ = -1;
    period_ = {};
  }

  void add_job(const Value& job) {
    begin_entry(job, static_cast<int>(out_.roles.size()));
    const Text company = text(job, {"name", "company"});
    const Text title = text(job, {"position", "title"});
    const Text head = joined(title, company);
    ResumeLine line;
    line.text = head.value;
    line.parts = {head.value};
    out_.roles.push_back({company.value, title.value, period_,
                          head.empty() ? Location{path_, 0, 0, job.path} : head.where, read_entry_head({line}).type});
    add(PassageKind::work_head, head);
    add(PassageKind::work_text, text(job, {"summary"}));
    add_texts(PassageKind::work_text, job, "highlights");
    Text skills;
    for (const Value& item : list(job, "keywords")) skills = joined(skills, text_of(item));
    add(PassageKind::work_skills, skills);
    end_entry();
  }

  void add_entry(const Value& entry, PassageKind kind, const Keys& name, const Keys& by) {
    begin_entry(entry, next_entry_++);
    add(kind, joined(text(entry, name), text(entry, by)));
    add(kind, text(entry, {"description", "summary"}));
    add_texts(kind, entry, "highlights");
    Text skills;
    for (const Value& item : list(entry, "keywords")) skills = joined(skills, text_of(item));
    add(kind, skills);
    end_entry();
  }

  void add_degree(const Value& degree) {
    begin_entry(degree, next_degree_++);
    add(PassageKind::education,
        joined(joined(text(degree, {"studyType"}), text(degree, {"area"})), text(degree, {"institution"})));
    add(PassageKind::education, text(degree, {"score", "gpa"}));
    add_texts(PassageKind::education, degree, "courses");
    end_entry();
  }

  void add_skills(const Value& group) {
    Text line = group.json->is_string() ? text_of(group) : Text{};
    std::vector<Value> items = list(group, "keywords");
    for (const Value& item : items) {
      const Text skill = text_of(item);
      if (skill.empty()) continue;
      out_.listed_skills.push_back(skill);
      line = joined(line, skill);
    }
    // A group without keywords is a skill itself.
    const Text name = items.empty() && line.empty() ? text(group, {"name"}) : Text{};
    if (!name.empty()) line = name;
    if (items.empty() && !line.empty()) out_.listed_skills.push_back(line);
    add(PassageKind::skills, line);
  }

  void add_simple(const Value& top, const char* key, const Keys& name, const Keys& by) {
    for (const Value& item : list(top, key)) {
      add(PassageKind::other, joined(text(item, name), text(item, by), ": "));
      add(PassageKind::other, text(item, {"summary"}));
    }
  }

  const std::string& path_;
  Diagnostics& diagnostics_;
  ResumeText out_;
  int entry_ = -1;
  int next_entry_ = 0;
  int next_degree_ = 0;
  Period period_;
};

}  // namespace

ResumeText read_resume_json(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  ResumeText resume;
  const std::string_view checked = check_resume_bytes(path, text, diagnostics);
  if (json_depth(checked) > deepest) {
    diagnostics.error({path, 0, 0, {}}, fmt::format("brackets are nested deeper than {} levels", deepest));
  } else if (!checked.empty()) {
    try {
      const Json root = Json::parse(checked);
      if (root.is_object()) {
        resume = JsonReader(path, diagnostics).read(root);
      } else {
        diagnostics.error({path, 1, 1, {}}, "a resume in JSON must be an object: { \"basics\": … }");
      }
    } catch (const Json::parse_error& error) {
      diagnostics.error(place_of_byte(path, checked, error.byte), "no JSON from here on",
                        "a comma, quote or bracket is missing or too much");
    } catch (const Json::exception&) {
      diagnostics.error({path, 0, 0, {}}, "a number is too big to be read");
    }
  }
  set_text_facts(resume, path, FileFacts::Format::json, text.size());
  return resume;
}

}  // namespace shortlist
