#include <doctest/doctest.h>

#include <string>

#include "cli/output_name.h"
#include "cli/paths.h"

using namespace shortlist;

TEST_CASE("file_base keeps letters of all scripts and puts dashes between them") {
  CHECK(file_base("Marta Lindqvist", 100) == "Marta-Lindqvist");
  CHECK(file_base("  Dr. Zoë  O'Neil-Łukasik, PhD. ", 100) == "Dr-Zoë-O-Neil-Łukasik-PhD");
  CHECK(file_base("Ольга Шевченко", 100) == "Ольга-Шевченко");
  CHECK(file_base("Νίκος", 100) == "Νίκος");
  CHECK(file_base("../../etc/passwd", 100) == "etc-passwd");
  CHECK(file_base("Zoe\xCC\x88", 100) == "Zoë");  // decomposed: comes out in NFC
  CHECK(file_base("नीरज", 100) == "नीरज");        // vowel signs are marks and stay
  CHECK(file_base("!!! 🎉 —", 100).empty());
  CHECK(file_base("", 100).empty());
}

TEST_CASE("file_base cuts between code points and leaves no dash at the end") {
  CHECK(file_base("ŁŁŁ", 5) == "ŁŁ");
  CHECK(file_base("ab cd", 3) == "ab");
  CHECK(file_base("ab cd", 4) == "ab-c");
}

TEST_CASE("default_name stays short, and falls back to the file's name") {
  CHECK(default_name("Marta Lindqvist", "in/x.toml", "pdf") == "Marta-Lindqvist-Resume.pdf");
  CHECK(default_name("—", "in/my cv.toml", "txt") == "my-cv-Resume.txt");
  CHECK(default_name("—", "-", "pdf") == "Resume.pdf");
  const std::string longest = default_name(std::string(500, 'x'), "x.toml", "pdf");
  CHECK(longest.size() <= 100);
  CHECK(longest.ends_with("x-Resume.pdf"));
}

TEST_CASE("NamesTaken never gives a name twice") {
  NamesTaken names;
  CHECK(names.take("Ada Nowak", "a.toml", "pdf") == "Ada-Nowak-Resume.pdf");
  CHECK(names.take("Ada Nowak", "b.toml", "pdf") == "b-Resume.pdf");
  CHECK(names.take("Ada Nowak", "c/b.toml", "pdf") == "b-Resume-2.pdf");
  CHECK(names.take("Ada Nowak", "d/b.toml", "pdf") == "b-Resume-3.pdf");
  CHECK(names.take("Ada Nowak", "Ada Nowak.toml", "pdf") == "Ada-Nowak-Resume-2.pdf");
  CHECK(names.take("Ben Nowak", "a.toml", "pdf") == "Ben-Nowak-Resume.pdf");
}

TEST_CASE("paths fall into their parts") {
  CHECK(folder_of("out/cv/a.b.pdf") == "out/cv/");
  CHECK(folder_of("a.pdf").empty());
  CHECK(stem_of("out/cv/a.b.pdf") == "a.b");
  CHECK(stem_of(".hidden") == ".hidden");
  CHECK(extension_of("out.d/cv") == "");
  CHECK(extension_of("out/a.b.pdf") == "pdf");
  CHECK(extension_of("out/.pdf").empty());
  CHECK(below("cv/", "x.toml") == "cv/x.toml");
  CHECK(below("cv/", "/x.toml") == "/x.toml");
}
