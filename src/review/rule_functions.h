// The functions behind the table of rules; each says in its row of rules.cpp what it demands and why.
#pragma once

#include "review/passages.h"

namespace shortlist {

// What a parser meets in the file: file_rules.cpp.
RuleFunction find_pages_without_text;
RuleFunction find_big_file;
RuleFunction find_unusual_format;
RuleFunction find_interleaved_columns;
RuleFunction find_layout_tables;
RuleFunction find_contact_outside_body;
RuleFunction find_pictures;
RuleFunction find_bad_fonts;
RuleFunction find_encryption;
RuleFunction find_bad_file_name;
RuleFunction find_many_pages;

// Characters: character_rules.cpp.
RuleFunction find_letter_spacing;
RuleFunction find_ligatures;
RuleFunction find_garbled_text;
RuleFunction find_odd_bullet_marks;
RuleFunction find_emoji;
RuleFunction find_disguised_characters;
RuleFunction find_broken_keywords;

// Headings and dates: heading_rules.cpp, date_rules.cpp.
RuleFunction find_unusual_headings;
RuleFunction find_vague_dates;
RuleFunction find_gaps;
RuleFunction find_wrong_order;

// The person: contact_rules.cpp, link_rules.cpp, privacy_rules.cpp.
RuleFunction find_placeholders;
RuleFunction find_hidden_contact;
RuleFunction find_missing_essentials;
RuleFunction find_unfit_mail;
RuleFunction find_bad_links;
RuleFunction find_personal_details;
RuleFunction find_confidences;

// Sentences: opener_rules.cpp, measure_rules.cpp, sentence_rules.cpp, phrase_rules.cpp, length_rules.cpp.
RuleFunction find_weak_openers;
RuleFunction find_missing_verbs;
RuleFunction find_wrong_tense;
RuleFunction find_repeated_openers;
RuleFunction find_unmeasured_jobs;
RuleFunction find_naked_figures;
RuleFunction find_first_person;
RuleFunction find_passive;
RuleFunction find_claims_of_the_team;
RuleFunction find_buzzwords;
RuleFunction find_worn_phrases;
RuleFunction find_noise;
RuleFunction find_bad_lengths;
RuleFunction find_bad_counts;

// Skills and their names: skill_rules.cpp, spelling_rules.cpp.
RuleFunction find_unproved_skills;
RuleFunction find_unlisted_skills;
RuleFunction find_lists_without_work;
RuleFunction find_stuffing;
RuleFunction find_misspelt_names;
RuleFunction find_jargon;
RuleFunction find_lone_acronyms;

// The whole: style_rules.cpp.
RuleFunction find_mixed_punctuation;
RuleFunction find_empty_seniority;

}  // namespace shortlist
