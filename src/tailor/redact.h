// What a candidate leaves out of everything that is printed.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "model/profile.h"

namespace shortlist {

enum class Redaction { phone, email, location, links };
inline constexpr std::array<std::string_view, 4> redaction_names = {"phone", "email", "location", "links"};

// `profile` without those fields of the person; with `links` the addresses of jobs, projects and certificates go too,
// so that nothing leads to a page that names them. Rules that miss the fields are switched off.
Profile redacted(Profile profile, const std::vector<Redaction>& redactions);

// What the URIs of links begin with that the candidate may have set into texts, and that go with the fields.
std::vector<std::string_view> schemes_of(const std::vector<Redaction>& redactions);

// Places where `profile` still says in its texts what `redactions` of it took out.
std::vector<Location> still_told(const Profile& profile, const std::vector<Redaction>& redactions);

}  // namespace shortlist
