// What a candidate leaves out of everything that is printed.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "model/profile.h"
#include "text/diagnostic.h"
#include "text/location.h"

namespace shortlist {

enum class Redaction { phone, email, location, links };
inline constexpr std::array<std::string_view, 4> redaction_names = {"phone", "email", "location", "links"};

// `profile` without those fields of the person; with `links` the addresses of jobs, projects and certificates go too,
// so that nothing leads to a page that names them. Rules that miss the fields are switched off.
Profile redacted(Profile profile, const std::vector<Redaction>& redactions);

// What the URIs of links begin with that the candidate may have set into texts, and that go with the fields.
std::vector<std::string_view> schemes_of(const std::vector<Redaction>& redactions);

// Places of those texts (without markup) that say what `redactions` take out of `person`: an address in any case, a
// number however it is written, the city of a place.
std::vector<Location> still_told(const std::vector<Text>& texts, const Person& person,
                                 const std::vector<Redaction>& redactions);

// The same of all that `profile` prints in `locale` (BCP 47) once the redactions are made.
std::vector<Location> still_told(const Profile& profile, const std::vector<Redaction>& redactions,
                                 const std::string& locale);

// Says so of each place.
void warn_of_told(const std::vector<Location>& places, Diagnostics& diagnostics);

}  // namespace shortlist
