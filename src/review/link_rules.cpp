// Links as they are written; nothing is fetched.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "review/passages.h"
#include "review/rule_functions.h"
#include "review/words.h"

namespace shortlist {
namespace {

// What is wrong with the link, or an empty string.
std::string fault_of(const std::string& link) {
  const std::string lower = lower_ascii(link);
  if (lower.starts_with("mailto:") || lower.starts_with("tel:")) return {};
  if (contains(lower, " ")) return "has a blank in it";
  if (lower.starts_with("http://")) return "is not https: browsers warn of it";
  for (const std::string_view tracker : {"utm_", "fbclid=", "gclid=", "trk=", "mc_cid=", "igshid="}) {
    if (contains(lower, tracker)) return fmt::format("carries a tracker ({}): cut it at the question mark", tracker);
  }
  const std::size_t scheme = lower.find("://");
  std::string rest = scheme == std::string::npos ? lower : lower.substr(scheme + 3);
  if (rest.starts_with("www.")) rest.erase(0, 4);
  for (const std::string_view shortener : {"bit.ly/", "t.co/", "tinyurl.com/", "goo.gl/", "rebrand.ly/", "lnkd.in/"}) {
    if (rest.starts_with(shortener)) return "hides where it leads: write the address itself";
  }
  if (rest.starts_with("linkedin.com") && !rest.starts_with("linkedin.com/in/")) {
    return "is no profile: LinkedIn's are linkedin.com/in/NAME";
  }
  const bool host_alone = rest.find('/') == std::string::npos || rest.find('/') + 1 == rest.size();
  if (host_alone && (rest.starts_with("github.com") || rest.starts_with("gitlab.com"))) return "names no account";
  if (rest.find('.') == std::string::npos) return "has no host that can be reached";
  return {};
}

}  // namespace

void find_bad_links(const ReviewInput& input, std::vector<Finding>& findings) {
  for (const std::string& link : input.resume.links) {
    const std::string fault = fault_of(link);
    if (fault.empty()) continue;
    Location where = whole_file(input.resume);
    const auto passage = std::find_if(input.resume.passages.begin(), input.resume.passages.end(),
                                      [&link](const Passage& candidate) { return contains(candidate.text, link); });
    if (passage != input.resume.passages.end()) where = passage->where;
    report(findings, Severity::note, where, fmt::format("link {} {}", quote(link), fault));
  }
}

}  // namespace shortlist
