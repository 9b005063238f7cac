#include "write/write_json.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <variant>

namespace shortlist {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Value& value);

struct Converter {
  Json operator()(std::monostate) const { return nullptr; }
  Json operator()(bool truth) const { return truth; }
  Json operator()(std::int64_t number) const { return number; }
  Json operator()(double number) const { return number; }
  Json operator()(const std::string& text) const { return text; }
  Json operator()(const Values& values) const {
    Json array = Json::array();
    for (const Value& value : values) array.push_back(json_of(value));
    return array;
  }
  Json operator()(const Members& members) const {
    Json object = Json::object();
    for (const auto& [name, value] : members) object[name] = json_of(value);
    return object;
  }
};

Json json_of(const Value& value) {
  return std::visit(Converter{}, value.data);
}

}  // namespace

std::string write_json(const Value& value) {
  return json_of(value).dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace shortlist
