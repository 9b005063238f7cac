#!/usr/bin/python3
"""Proves that the check of a resume's text against its profile can fail."""

import unittest

from profile_words import check_text

LOCALE = {
    "tag": "en",
    "months": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    "month_year": "{month} {year}", "day_month_year": "{day} {month} {year}", "range": "{start} – {end}",
    "present": "Present", "sections": {"work": "Experience", "skills": "Skills", "summary": "Summary"},
    "words": {"grade": "Grade"},
}
THEME = {"resume": {"sections": ["summary", "work", "skills", "sections"]}}
PROFILE = {
    "person": {"name": "Marta Lindqvist", "email": "marta@example.com", "summary": "Writes **Go**."},
    "work": [
        {"company": "Fjordpay", "title": "Engineer", "start": "2021-04",
         "highlights": ["Cut latency, wrote Go", "Led `go`"]},
        {"company": "Havn", "title": "Engineer", "start": "2019", "end": "2020-12", "skills": ["Kafka"]},
    ],
    "skills": [{"name": "Languages", "items": ["Go", "C++"]}],
    "sections": [{"title": "Mentoring", "text": "Two a year."}],
    "stories": [{"highlight": "x", "situation": "secret"}],
}
GOOD = """Marta Lindqvist
marta@example.com

SUMMARY
Writes Go.

EXPERIENCE
Fjordpay  Apr 2021 – Present
Engineer
• Cut latency, wrote Go
• Led go

Havn  2019 – Dec 2020
Engineer
Kafka

SKILLS
Languages: Go, C++

MENTORING
Two a year.
"""


class Damage(unittest.TestCase):
    def seen(self, old, new, message):
        self.assertIn(old, GOOD)
        problems = check_text(PROFILE, GOOD.replace(old, new, 1), THEME, LOCALE)
        self.assertTrue(any(message in problem for problem in problems), f"{message!r} not in {problems}")

    def test_good_text_passes(self):
        self.assertEqual(check_text(PROFILE, GOOD, THEME, LOCALE), [])

    def test_lost_highlight(self):
        self.seen("• Led go\n", "", "'Led go' is missing")

    def test_lost_skill_that_stands_elsewhere(self):
        self.seen("Languages: Go, C++", "Languages: C++", "'Go' is missing")

    def test_changed_letter(self):
        self.seen("latency", "Iatency", "'Cut latency, wrote Go' is missing")

    def test_wrong_month(self):
        self.seen("Dec 2020", "Nov 2020", "'2019 – Dec 2020' is missing")

    def test_private_word(self):
        self.seen("Led go", "Led go secret", "nobody wrote 'secret'")

    def test_title_given_once_for_two_jobs(self):
        self.seen("Dec 2020\nEngineer", "Dec 2020", "'Engineer' is missing")

    def test_lost_section(self):
        self.seen("SKILLS\nLanguages: Go, C++\n", "", "no heading 'SKILLS' in its place")

    def test_swapped_entries(self):
        lines = GOOD.split("EXPERIENCE\n")[1].split("\nSKILLS")[0]
        first, second = lines.split("\n\n")
        self.seen(lines, f"{second}\n\n{first}\n", "entries are out of order")

    def test_markup_left_in(self):
        self.seen("Writes Go", "Writes **Go**", "'Writes Go.' is missing")


if __name__ == "__main__":
    unittest.main()
