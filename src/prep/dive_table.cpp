#include "prep/probe_table.h"

namespace shortlist {
namespace {

constexpr std::string_view stores = "database cache search";
constexpr std::string_view parts =
    "database cache search messaging rpc framework cluster cloud-service data iac cicd observability";

// Of each aspect the first row that fits and has not been used in the pack is taken.
constexpr DiveTemplate templates[] = {
    {"choice", "bmda", parts, "Why {tool} for {thing}, and what would have spoken for {rival}?"},
    {"choice", "bmdsra", "database cache search messaging rpc",
     "Why {tool} here, and what would have spoken for {rival}?"},
    {"choice", "bda", "language", "What did {tool} make easy in {thing}, and where did it get in the way?"},
    {"choice", "m", "language", "What did {tool} make easier, and what do you miss of the code before it?"},
    {"choice", "bmda", parts, "Why {tool} for {thing}, and what else did you look at?"},
    {"choice", "bmdra", stores, "Which property of {tool} made the difference here?"},
    {"choice", "bd", "", "Why build {system} yourselves instead of taking something that exists?"},
    {"choice", "r", "", "Which measurement told you where to begin, and what had you suspected before?"},
    {"choice", "f", "", "What did you look at first, and why there?"},
    {"choice", "c", "", "How did you find out where they stood, and what did you begin with?"},
    {"choice", "l", "", "Why did it fall to you, and what had been tried before?"},
    {"choice", "s", "", "Which limit did you meet first, and how did you find it?"},
    {"choice", "bd", "", "Who decided on {thing}, and what was the strongest argument against it?"},
    {"choice", "m", "", "Who wanted the change, and what was the strongest argument against it?"},
    {"choice", "a", "", "What did it cost to do it by hand, and what spoke against automating it?"},
    {"choice", "t", "", "What was left untested, and why just that?"},
    {"choice", "o", "", "Which part of it took more of your time than it should have?"},

    {"former", "bm", "", "What could {former} not do any longer, and what do you miss of it?"},

    {"people", "l", "", "How did you divide the work, and which part did you keep for yourself?"},
    {"people", "l", "", "Who was against {thing}, and what did you do with their reasons?"},
    {"people", "l", "", "Who was against it, and what did you do with their reasons?"},
    {"people", "lc", "", "How did you notice that somebody was stuck before they said so?"},

    {"failure", "bmdsrfao", "cache", "What happens when {tool} is down, and what when it comes back empty?"},
    {"failure", "bmdsfao", "messaging", "What becomes of a message in {tool} that fails again and again?"},
    {"failure", "bmdsrfao", "rpc", "What does the caller do when a {tool} call comes back late, or not at all?"},
    {"failure", "bmds", "database", "What do the users of {system} see when {tool} is slow for ten minutes?"},
    {"failure", "bdao", "", "What is the worst that can go wrong in {system}, and what did you build against it?"},
    {"failure", "d", "", "How could somebody use {thing} wrongly, and what happens then?"},
    {"failure", "m", "", "What was the worst moment of the changeover, and what did you do first?"},
    {"failure", "sr", "", "Which new way to fail came with the change?"},
    {"failure", "l", "", "What nearly failed, and who noticed?"},
    {"failure", "c", "", "What did not get across at first, and how did you change it?"},
    {"failure", "f", "", "How did you know that it was really over, and not only quiet?"},
    {"failure", "a", "", "What does it do with a case that nobody thought of?"},
    {"failure", "t", "", "What did the tests not find that users found later?"},
    {"failure", "bmdsrao", "database", "How would you restore {tool} here, and how much would be lost?"},

    {"data", "bmdsrao", "cache", "How stale may a value in {tool} be, who decided that, and how is it thrown out?"},
    {"data", "bmdsao", "messaging", "What is the key of a message in {tool}, and what does it decide about order?"},
    {"data", "bmdao", "database", "Sketch the data behind {system}: which keys, which indexes, and why those?"},
    {"data", "bmdsrlo", "database", "How are the records keyed in {tool}, and which query fits that badly?"},
    {"data", "bd", "rpc", "How does a caller of an old version go on working when {one} changes?"},
    {"data", "bda", "", "What are the main entities in {service}, and which rule between them must never break?"},
    {"data", "bda", "", "Which input does {system} not cope with, and what does it do then?"},
    {"data", "bm", "observability", "What do you look at first in {tool} when something is wrong?"},
    {"data", "d", "", "Which case did you leave out of {thing}, and why?"},
    {"data", "m", "database search", "Which old data did not fit into {tool}, and what became of it?"},
    {"data", "m", "", "What did you leave behind on purpose, and did anybody miss it?"},

    {"rollout", "m", "", "How long did {former} and {tool} run side by side, and how did you compare them?"},
    {"rollout", "b", "", "Who were the first to use {service}, and what did you switch on last?"},
    {"rollout", "b", "", "Who were the first to use {system}, and what did they ask for?"},
    {"rollout", "c", "", "What did you let them do alone early, and what late?"},
    {"rollout", "b", "observability", "Who looks at {tool} today, and who was meant to but does not?"},
    {"rollout", "d", "", "How did others come to use {thing}, and what about those who never did?"},
    {"rollout", "m", "", "In which order did you change things over, and how would you have gone back from halfway?"},
    {"rollout", "a", "", "Who did it by hand before, and how did they come to trust the result?"},
    {"rollout", "s", "", "Which step could not be taken back, and what made you sure enough to take it?"},
    {"rollout", "r", "", "How did you bring the change out, and how would you have taken it back?"},
    {"rollout", "msr", "cache messaging database search", "How did you bring {tool} in without stopping anything?"},
    {"rollout", "l", "", "How did those around you hear how it stood, and what did they hear too late?"},

    {"test", "m", "database messaging cloud-service search",
     "How did you prove that nothing was lost on the way to {tool}?"},
    {"test", "bda", "", "How do you test {system} without the systems around it?"},
    {"test", "bmds", "messaging", "How do you test what happens when {tool} goes away halfway through?"},
    {"test", "s", "", "How near to a real day was what you tested?"},
    {"test", "c", "", "How did you know that it had worked?"},
    {"test", "t", "", "Which kind of fault would these tests still miss?"},
    {"test", "f", "", "What would tell you today if it came back?"},
    {"test", "o", "", "How would you notice at night that {system} does not do what it should?"},
    {"test", "bmdsra", "", "Who or what would notice first if somebody undid this?"},

    {"again", "b", "", "If you built {system} once more, what would you leave out?"},
    {"again", "d", "", "What would you design differently in {thing}, now that people use {it}?"},
    {"again", "l", "", "Which decision did you take alone in which others should have had a say?"},
    {"again", "lc", "", "What would you hand over earlier, and to whom?"},
    {"again", "r", "", "Which change did you try that gave nothing?"},
    {"again", "m", "", "What would you begin with if you did it again?"},
    {"again", "s", "", "What would you measure first if you had to do it again?"},
    {"again", "f", "", "What misled you, or cost you time, at first?"},
    {"again", "at", "", "How much upkeep does it need, and who does it?"},
    {"again", "o", "", "What would you have to tell a successor on the first day?"},
    {"again", "bdl", "", "What about {thing} would you not do again?"},
    {"again", "bmdsrafclto", "", "What did you know at the end that would have saved you most at the start?"},
};

}  // namespace

std::span<const DiveTemplate> dive_templates() {
  return templates;
}

}  // namespace shortlist
