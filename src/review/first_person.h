// A line of a resume, told by the one who did it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace shortlist {

// "Cut p99 latency by half" → "I cut p99 latency by half": a clause with its subject and no full stop, without changing
// a word but the verb's form. `over` tells that the job has ended: a verb in the present is then put into the past.
// Nothing when the line may be no sentence about its author ("Distributed systems for trading", "Promoted to senior",
// "Our team cut …"), has several sentences, is a list behind a colon, or has a second half that cannot stand behind
// "I". `text` is without markup.
std::optional<std::string> first_person(std::string_view text, bool over);

// `text` as it can be quoted inside a sentence: without its full stop and with inner quotation marks as single ones.
std::string quotable(std::string_view text);

}  // namespace shortlist
