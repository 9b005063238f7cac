// The table of rules. A rule is one function and one row here.
#include <iterator>
#include <vector>

#include "review/review.h"
#include "review/rule_functions.h"

namespace shortlist {
namespace {

using enum Severity;

// First what a parser reads. Of each reason the last words tell how well it is known: makers of such systems say so; it
// follows from how text is read out of files; those who place and hire people agree on it; or it is mere habit.
constexpr ReviewRule table[] = {
    {"ATS01", error, "every page holds text", "a page that is a picture reads as blank; makers say so",
     find_pages_without_text},
    {"ATS02", error, "the file is smaller than 2.5 MB", "larger ones are refused by some portals; makers say so",
     find_big_file},
    {"ATS03", error, "the file is a PDF or DOCX",
     "what else a portal takes differs from one to the next; makers say so", find_unusual_format},
    {"ATS04", error, "one column, read from top to bottom",
     "a reader of lines mixes two columns up; makers say so, and it can be seen in the text", find_interleaved_columns},
    {"ATS05", warning, "no tables for layout", "cells may be read in another order than seen; makers say so",
     find_layout_tables},
    {"ATS06", error, "name, e-mail and phone stand in the body of the page",
     "headers, footers and text boxes are skipped by some parsers; makers say so", find_contact_outside_body},
    {"ATS07", warning, "no photo, picture or bar of skill tells anything",
     "what is drawn is not read, and a photo invites bias; makers say so", find_pictures},
    {"ATS08", error, "words are not spaced out letter by letter",
     "\"S K I L L S\" is six words to a machine; makers say so, and it can be seen in the text", find_letter_spacing},
    {"ATS09", error, "no joined letters in the text",
     "a search for \"fi\" does not find the single sign for it; "
     "it follows from how files are read",
     find_ligatures},
    {"ATS10", error, "words are parted by blanks, and letters are letters",
     "what cannot be copied out of the file cannot be searched; it follows from how files are read", find_garbled_text},
    {"ATS11", warning, "fonts are in the file and say which letters they show",
     "text set in others may be lost or change its look; makers say so", find_bad_fonts},
    {"ATS12", warning, "sections have plain headings",
     "parsers sort by headings; makers ask for clear ones, the exact names are lore", find_unusual_headings},
    {"ATS13", warning, "jobs have months and years, all written one way",
     "experience is counted in months; makers say so", find_vague_dates},
    {"ATS14", error, "nothing is left of a template", "what looks invented is sorted out; makers say so",
     find_placeholders},
    {"ATS15", note, "half of the listed skills occur in dated work",
     "some parsers reckon for how long and how lately a skill was used; makers say so", find_lists_without_work},
    {"ATS16", note, "a skill written short is written out once, if the ad does so",
     "some searches go by the letter; told by users, and by few makers", find_lone_acronyms},
    {"ATS17", error, "the file is neither encrypted nor protected",
     "a protected file may not be read at all; makers say so", find_encryption},
    {"ATS18", warning, "bullets have ordinary marks, and no icons stand in the text",
     "icons are letters of one font, and gibberish without it; it follows from how files are read",
     find_odd_bullet_marks},
    {"ATS19", warning, "what is linked is written out too", "parsers and paper show the text alone; most agree",
     find_hidden_contact},
    {"ATS20", note, "the file is named for the person", "it helps whoever has fifty of them in a folder; habit",
     find_bad_file_name},
    {"ATS21", note, "one page below eight years of work, two at most",
     "no maker cuts pages, but readers tire; career offices say so", find_many_pages},
    {"ATS22", warning, "no skill is named without end, and none in hidden text",
     "tricks show when the text is taken out; most agree", find_stuffing},
    {"ATS23", warning, "no emoji", "some systems cannot store them; it follows from how files are read", find_emoji},
    {"ATS24", error, "no name of a skill is broken by a hyphen",
     "a search by the letter misses it; it follows from how "
     "files are read",
     find_broken_keywords},
    {"ATS25", note, "read every field that a portal filled from the file",
     "parsers fill fields that the form may not even show; makers say so", nullptr},
    {"ATS26", note, "answer the questions of the form exactly",
     "they are what turns people down without a reader, hardly ever the layout; makers and recruiters say so", nullptr},

    // What a recruiter reads.
    {"L01", warning, "no line opens weakly", "\"responsible for\" tells the post, not the deed; career offices agree",
     find_weak_openers, true},
    {"L02", note, "lines open with a verb", "the reader's eye goes down the first words; career offices agree",
     find_missing_verbs, true},
    {"L03", warning, "no I, we, my or our", "the subject is known and costs room; career offices agree",
     find_first_person, true},
    {"L04", warning, "half of a job's lines carry a figure",
     "figures make claims that can be asked about; those who hire agree", find_unmeasured_jobs, true},
    {"L05", note, "a figure has a unit, a before or a span of time",
     "\"by 30 %\" of what is the first question; those who hire do ask it", find_naked_figures, true},
    {"L06", warning, "deeds are told in the active voice", "\"was done\" hides by whom; career offices agree",
     find_passive, true},
    {"L07", warning, "no words that praise without telling", "everybody writes them; those who hire agree",
     find_buzzwords, true},
    {"L08", warning, "past jobs are told in the past, and a job in one form",
     "a present in a job that is over reads like a slip; career offices agree", find_wrong_tense, true},
    {"L09", error, "lines have six to thirty words",
     "more than two lines of print are passed over; career offices agree", find_bad_lengths},
    {"L10", warning, "jobs have two to six lines, those of long ago one to three",
     "the eighth line is read by nobody; career offices agree", find_bad_counts},
    {"L11", note, "no verb opens line after line", "it reads like one deed told again; career offices agree",
     find_repeated_openers, true},
    {"L12", warning, "no months are passed over in silence",
     "gaps of half a year are asked about, told ones seldom; career offices agree", find_gaps},
    {"L13", error, "the newest job stands first, and no date is impossible",
     "parsers take the first job for the current one; it follows from how they read dates", find_wrong_order},
    {"L14", error, "name, e-mail, phone or city, a job with its dates, and skills are there",
     "forms ask for these, and parsers fill them in; makers list them", find_missing_essentials},
    {"L15", note, "the e-mail address is one's own, by name", "it is read before anything else; those who hire agree",
     find_unfit_mail},
    {"L16", warning, "nothing about age, family, street or numbers of the state",
     "in some countries readers must not even see it; custom of the place", find_personal_details},
    {"L17", warning, "no worn phrases about references or aims",
     "they fill a line and tell nothing; career offices agree", find_worn_phrases, true},
    {"L18", warning, "each listed skill is shown in a job or project",
     "interviewers pick from the list; parsers count months of use; makers say so", find_unproved_skills},
    {"L19", note, "skills that jobs show are in the list", "searches look there first; those who search say so",
     find_unlisted_skills},
    {"L20", note, "names of technologies are spelled as their makers do",
     "those who know the thing see at once who does; the skill list of this program", find_misspelt_names},
    {"L21", note, "nothing listed that everybody can, or that is long gone",
     "it makes the rest look padded; those who hire agree", find_noise},
    {"L22", note, "full stops and dashes are of one kind", "mixed ones look pasted together; makers ask for one form",
     find_mixed_punctuation},
    {"L23", note, "short names are explained or known", "the first reader is seldom of the trade; recruiters say so",
     find_jargon},
    {"L24", note, "what the team did is told with one's own part",
     "interviewers weigh the part of the one before them; habit of structured interviews", find_claims_of_the_team,
     true},
    {"L25", warning, "no secrets of clients or employers", "who tells them will do so again; duty of the trade",
     find_confidences},
    {"L26", note, "a senior title has lines about leading or designing",
     "levels differ by reach, not by years; ladders of levels that firms publish", find_empty_seniority, true},
    {"L27", note, "links are whole, safe and without trackers", "a link that fails costs trust; habit", find_bad_links},
    {"L28", warning, "no invisible or look-alike characters",
     "a word with one in it is not found; it follows from how text is searched", find_disguised_characters},
};

}  // namespace

const std::vector<ReviewRule>& rules() {
  static const std::vector<ReviewRule> all(std::begin(table), std::end(table));
  return all;
}

}  // namespace shortlist
