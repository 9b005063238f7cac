#include "text/unicode.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace shortlist {
namespace {

TEST_CASE("the first ill-formed UTF-8 sequence is found") {
  CHECK(find_invalid_utf8("") == npos);
  CHECK(find_invalid_utf8("Zoë 日本 😀") == npos);
  CHECK(find_invalid_utf8("\xF4\x8F\xBF\xBF") == npos);  // U+10FFFF
  CHECK(find_invalid_utf8("ab\x80") == 2);               // continuation without a lead
  CHECK(find_invalid_utf8("ab\xC3") == 2);               // cut off
  CHECK(find_invalid_utf8("a\xC0\xAF") == 1);            // overlong
  CHECK(find_invalid_utf8("a\xE0\x80\xAF") == 1);        // overlong
  CHECK(find_invalid_utf8("a\xED\xA0\x80") == 1);        // surrogate
  CHECK(find_invalid_utf8("a\xF0\x8F\xBF\xBF") == 1);    // overlong
  CHECK(find_invalid_utf8("a\xF4\x90\x80\x80") == 1);    // above U+10FFFF
  CHECK(find_invalid_utf8("a\xFE") == 1);
}

TEST_CASE("code points go out as they came in") {
  for (const char32_t c :
       {U'a', U'\x7F', U'\x80', U'ë', U'\x7FF', U'\x800', U'日', U'\xFFFD', U'\x10000', U'\x10FFFF'}) {
    std::string text;
    append_utf8(text, c);
    CHECK(find_invalid_utf8(text) == npos);
    std::size_t offset = 0;
    CHECK(next_code_point(text, offset) == c);
    CHECK(offset == text.size());
    CHECK(count_code_points(text) == 1);
  }
}

TEST_CASE("the terminal's columns") {
  CHECK(display_width("abc") == 3);
  CHECK(display_width("日本") == 4);
  CHECK(display_width("e\u0301") == 1);
  CHECK(display_width("\u200B") == 0);
}

TEST_CASE("text is composed, ASCII or not") {
  CHECK(to_nfc("plain") == "plain");
  CHECK(to_nfc("Zoe\u0308") == "Zoë");
  CHECK(to_nfc("\u1100\u1161") == "가");
}

TEST_CASE("capitals depend on the language of the text, not of the machine") {
  CHECK(to_upper("title", "en") == "TITLE");
  CHECK(to_upper("title", "tr") == "TİTLE");
  CHECK(to_upper("straße", "de-AT") == "STRASSE");
  CHECK(to_upper("Ελλάδα", "el") == "ΕΛΛΑΔΑ");
}

TEST_CASE("what no resume should carry") {
  for (const char32_t c : {U'\0', U'\x07', U'\r', U'\x7F', U'\x85', U'\xAD', U'\xE000', U'\xFFFE', U'\x1FFFF'}) {
    CAPTURE(code_point_name(c));
    CHECK(is_forbidden_in_text(c));
  }
  for (const char32_t c : {U'\t', U'\n', U' ', U'a', U'\xA0', U'\x200D', U'é', U'日'}) {
    CAPTURE(code_point_name(c));
    CHECK_FALSE(is_forbidden_in_text(c));
  }
}

TEST_CASE("blanks that part words") {
  CHECK(is_breaking_space(U' '));
  CHECK(is_breaking_space(U'\n'));
  CHECK(is_breaking_space(U'\x2003'));
  CHECK_FALSE(is_breaking_space(U'\xA0'));
  CHECK_FALSE(is_breaking_space(U'\x202F'));
  CHECK_FALSE(is_breaking_space(U'a'));
}

TEST_CASE("host names go to Punycode or are none") {
  CHECK(to_ascii_host("Example.COM") == "example.com");
  CHECK(to_ascii_host("müller.example") == "xn--mller-kva.example");
  CHECK(to_ascii_host("faß.example") == "xn--fa-hia.example");
  CHECK(to_ascii_host("a_b.example") == "a_b.example");
  for (const std::string_view wrong : {"", "a b", "a..b", "-a.example", "a/b", "a@b", "xn--a", "a%41.example"}) {
    CAPTURE(wrong);
    CHECK(to_ascii_host(wrong).empty());
  }
  CHECK(to_ascii_host(std::string(64, 'a') + ".example").empty());
}

TEST_CASE("names and UTF-16") {
  CHECK(code_point_name(U'A') == "U+0041");
  CHECK(code_point_name(U'\x1F600') == "U+1F600");
  CHECK(to_utf16be("aé") == std::string("\0a\0\xE9", 4));
  CHECK(to_utf16be("😀") == std::string("\xD8\x3D\xDE\0", 4));
}

}  // namespace
}  // namespace shortlist
