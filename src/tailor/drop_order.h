// What a resume that must become shorter misses least.
#pragma once

#include <string>
#include <vector>

#include "model/profile.h"
#include "tailor/relevance.h"
#include "tailor/tailor.h"

namespace shortlist {

// What of a profile is shown, and for whom.
struct DropRequest {
  std::string locale;                  // BCP 47
  std::vector<std::string> preferred;  // tags of the job
  std::vector<std::string> tags;       // of the highlights with tags only those with one of these are shown; empty: all
};

// The highlights that are shown, from the least relevant one: those that answer least of the ad that `relevance` holds,
// of equal ones those of the oldest job, then those without a figure, then the last of its list; but no job, project or
// degree loses its best one while another still has an equal one to spare. Their `to` is 0. Without an ad all answer
// equally little.
std::vector<Reason> drop_order(const Profile& profile, const Relevance& relevance, const DropRequest& request);

// The highlights that `request.tags` leaves out, in the order of the profile. Their `to` is 0.
std::vector<Reason> hidden_by_tags(const Profile& profile, const Relevance& relevance, const DropRequest& request);

// `profile` without the highlights at those places.
Profile without_highlights(Profile profile, const std::vector<Reason>& dropped);

}  // namespace shortlist
