#!/usr/bin/python3
"""Proves that the comparison of words can fail: each damage to a good text must be seen and named."""

import unittest

from words import Expected, compare, tokens

LINES = ["Marta Lindqvist", "Experience", "Fjordpay 2021 – 2024", "• Cut efficient workflows by 43 %", "Havn 2020",
         "• Led four engineers", "Skills", "Go, Kafka-backed services, C++"]
HEADS = ["", "Marta Lindqvist · page 2 of 2"]
ASIDES = [(4, 7), (15, 16)]  # the dates
EXPECTED = Expected(tokens(" ".join(LINES)), ASIDES, HEADS)
GOOD = "\n".join(LINES[:4]) + "\n\f" + HEADS[1] + "\n" + "\n".join(LINES[4:]) + "\n\f"


class Damage(unittest.TestCase):
    def seen(self, text, kind):
        problems = compare(EXPECTED, text).problems
        self.assertTrue(any(kind in problem for problem in problems), f"{kind!r} not named in {problems}")

    def replaced(self, old, new, kind):
        self.assertIn(old, GOOD)
        self.seen(GOOD.replace(old, new, 1), kind)

    def test_good_text_passes(self):
        self.assertEqual(compare(EXPECTED, GOOD).problems, [])

    def test_aside_on_its_own_line_passes(self):
        found = compare(EXPECTED, GOOD.replace("Fjordpay 2021", "Fjordpay\n\n2021"))
        self.assertEqual((found.problems, found.moved), ([], 0))

    def moved(self, line):
        """The first date moved below `line`."""
        return GOOD.replace("Fjordpay 2021 – 2024", "Fjordpay").replace(line, f"{line}\n\n2021 – 2024\n")

    def test_aside_below_its_entry_passes(self):
        found = compare(EXPECTED, self.moved(LINES[3]))
        self.assertEqual((found.problems, found.moved), ([], 1))

    def test_aside_in_the_next_entry(self):
        self.seen(self.moved(LINES[4]), "order: after")
        self.seen(self.moved(LINES[5]), "order: after")

    def test_aside_before_its_line(self):
        self.seen(GOOD.replace("Fjordpay 2021 – 2024", "2021 – 2024\nFjordpay"), "order: after")

    def test_aside_within_a_line(self):
        moved = GOOD.replace("Fjordpay 2021 – 2024", "Fjordpay").replace("by 43 %", "by 2021 – 2024 43 %")
        self.seen(moved, "order: after")

    def test_swapped_asides(self):
        swapped = GOOD.replace("2021 – 2024", "X").replace("Havn 2020", "Havn 2021 – 2024").replace("X", "2020")
        self.seen(swapped, "order: after")

    def test_lost_aside(self):
        self.replaced("2021 – 2024", "", "lost: 2021 – 2024")

    def test_separator_at_a_line_end_passes(self):
        self.assertEqual(compare(EXPECTED, GOOD.replace("Lindqvist\n", "Lindqvist ·\n", 1)).problems, [])

    def test_split_word(self):
        self.replaced("workflows", "work flows", "split: 'workflows'")

    def test_split_at_a_hyphen(self):
        self.replaced("Kafka-backed", "Kafka- backed", "split: 'Kafka-backed'")

    def test_joined_words(self):
        self.replaced("four engineers", "fourengineers", "joined: 'four engineers'")

    def test_lost_word(self):
        self.replaced("four ", "", "lost: four")

    def test_lost_bullet(self):
        self.replaced("• Led", "Led", "lost: •")

    def test_added_word(self):
        self.replaced("four", "four four", "added: four")

    def test_changed_word(self):
        self.replaced("C++", "C+", "changed: 'C++'")

    def test_changed_case(self):
        self.replaced("Experience", "EXPERIENCE", "changed: 'Experience'")

    def test_swapped_lines(self):
        self.replaced(f"{LINES[1]}\n{LINES[2]}", f"{LINES[2]}\n{LINES[1]}", "order: after 'Marta Lindqvist'")

    def test_ligature(self):
        self.replaced("efficient", "e\ufb03cient", "ligature in")

    def test_soft_hyphen(self):
        self.replaced("workflows", "work\u00adflows", "soft hyphen in")

    def test_replacement_character(self):
        self.replaced("Cut", "C\ufffdt", "replacement character in")

    def test_glyph_without_text(self):
        self.replaced("Cut", "C(cid:7)t", "glyph without text in")

    def test_direction_control(self):
        self.replaced("Cut", "\u202bCut\u202c", "direction control in")

    def test_running_head_at_the_foot(self):
        pages = GOOD.split("\f")
        foot = pages[1].removeprefix(HEADS[1]) + HEADS[1]
        self.seen("\f".join([pages[0], foot, ""]), "page 2 begins with")

    def test_lost_page(self):
        self.seen(GOOD.split("\f")[0] + "\f", "1 pages instead of 2")


if __name__ == "__main__":
    unittest.main()
