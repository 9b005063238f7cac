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
    {"choice", "bmda", "language", "What did {tool} make easy in {thing}, and where did it get in the way?"},
    {"choice", "bmda", parts, "Why {tool} for {thing}, and what else did you look at?"},
    {"choice", "bmdra", stores, "Which property of {tool} made the difference here?"},
    {"choice", "bd", "", "Why build {system} yourselves instead of taking something that exists?"},
    {"choice", "r", "", "Which measurement told you where to begin, and what had you suspected before?"},
    {"choice", "f", "", "How did you come to look in the right place?"},
    {"choice", "l", "", "Why did it fall to you, and what had been tried before?"},
    {"choice", "s", "", "Which limit did you meet first, and how did you find it?"},
    {"choice", "bmdao-", "", "Who decided on {thing}, and what was the strongest argument against it?"},

    {"former", "bm", "", "What could {former} not do any longer, and what do you miss of it?"},

    {"people", "l", "", "How did you divide the work, and which part did you keep for yourself?"},
    {"people", "l", "", "Who was against {thing}, and what did you do with their reasons?"},
    {"people", "l", "", "Who was against it, and what did you do with their reasons?"},
    {"people", "l", "", "How did you notice that somebody was stuck before they said so?"},

    {"failure", "bmdsrfao-", "cache", "What happens when {tool} is down, and what when it comes back empty?"},
    {"failure", "bmdsfao-", "messaging", "What becomes of a message in {tool} that fails again and again?"},
    {"failure", "bmdsrfao-", "rpc", "What does the caller do when a {tool} call comes back late, or not at all?"},
    {"failure", "bmds", "database", "What do the users of {system} see when {tool} is slow for ten minutes?"},
    {"failure", "bdao-", "", "What is the worst that can go wrong in {system}, and what did you build against it?"},
    {"failure", "d", "", "How could somebody use {thing} wrongly, and what happens then?"},
    {"failure", "m", "", "What was the worst moment of the move, and what did you do in the first ten minutes?"},
    {"failure", "sr", "", "Which new way to fail came with the change?"},
    {"failure", "l", "", "What nearly failed, and who noticed?"},
    {"failure", "f", "", "How did you make sure that it was the cause and no coincidence?"},
    {"failure", "bmdsrao-", "database", "How would you restore {tool} here, and how much would be lost?"},

    {"data", "bmdsrao-", "cache", "How stale may a value in {tool} be, who decided that, and how is it thrown out?"},
    {"data", "bmdsao-", "messaging", "What is the key of a message in {tool}, and what does it decide about order?"},
    {"data", "bmdao-", "database", "Sketch the tables behind {system}: which keys, which indexes, and why those?"},
    {"data", "bmdsrlo-", "database", "How are the rows keyed in {tool}, and which query fits that badly?"},
    {"data", "bd", "rpc", "How does a caller of an old version go on working when {thing} changes?"},
    {"data", "bda", "", "What are the main entities in {system}, and which rule between them must never break?"},
    {"data", "b", "observability", "How did you choose what {tool} records and what it leaves out?"},
    {"data", "d", "", "Which case did you leave out of {thing}, and why?"},
    {"data", "m", "", "Which old data did not fit the new model, and what became of it?"},
    {"data", "o-", "", "What is the source of truth for {thing}, and what if two sources differ?"},

    {"rollout", "m", "", "How long did {former} and {tool} run side by side, and how did you compare them?"},
    {"rollout", "b", "", "Who were the first to use {system}, and what did you switch on last?"},
    {"rollout", "b", "observability", "What did others have to change for {tool}, and who would not?"},
    {"rollout", "d", "", "How did callers come to use {thing}, and what about those who never changed?"},
    {"rollout", "m", "", "In which order did you move things, and how would you have gone back from halfway?"},
    {"rollout", "a", "", "Who did it by hand before, and how did they come to trust {thing}?"},
    {"rollout", "s", "", "Which step could not be taken back, and what made you sure enough to take it?"},
    {"rollout", "r", "", "How did you bring the change out, and how would you have taken it back?"},
    {"rollout", "bmdsr", "cache messaging database search", "How did you bring {tool} in without stopping anything?"},
    {"rollout", "l", "", "How did those around you hear how it stood, and what did they hear too late?"},

    {"test", "m", "database messaging cloud-service search",
     "How did you prove that nothing was lost on the way to {tool}?"},
    {"test", "bda", "", "How do you test {system} without the systems around it?"},
    {"test", "bmds", "messaging", "How do you test what happens when {tool} goes away halfway through?"},
    {"test", "s", "", "How near was your load test to a real day?"},
    {"test", "t", "", "Which kind of fault would these tests still miss?"},
    {"test", "bmdsra", "", "Which test would have to fail first if somebody undid this?"},

    {"again", "b", "", "If you built {system} once more, what would you leave out?"},
    {"again", "d", "", "What would you design differently in {thing}, now that people use it?"},
    {"again", "l", "", "Which decision did you take alone in which others should have had a say?"},
    {"again", "l", "", "What would you hand over earlier, and to whom?"},
    {"again", "r", "", "Which change did you try that gave nothing?"},
    {"again", "m", "", "What would you move first if you did it again?"},
    {"again", "s", "", "What would you measure first if you had to do it again?"},
    {"again", "f", "", "What had misled you at first?"},
    {"again", "at", "", "How much upkeep does {thing} need, and who does it?"},
    {"again", "bdal", "", "What about {thing} would you not do again?"},
    {"again", "bmdsraflto-", "", "What did you know at the end that would have saved you most at the start?"},
};

}  // namespace

std::span<const DiveTemplate> dive_templates() {
  return templates;
}

}  // namespace shortlist
