#include "write/read_back.h"

#include <doctest/doctest.h>

namespace shortlist {
namespace {

using Faults = std::vector<std::string>;

Document sample() {
  Document document;
  document.meta.running_head = "Zoë Łukasik · {page} of {pages}";
  document.blocks.push_back(Title{{plain("Zoë Łukasik")}, {}, {{plain("Kraków")}, {plain("a@b.example")}}});
  Entry entry;
  entry.head.push_back({EntryLine::Kind::title, {plain("Fjordpay, a payment house")}, {plain("2021 – Present")}});
  entry.body.push_back(Bullets{{{plain("Cut latency with Kafka and Go")}, {plain("Led four engineers")}}});
  document.blocks.push_back(entry);
  return document;
}

Faults faults_in(const std::string& text) {
  return compare_words(sample(), text).faults;
}

TEST_CASE("the words as they were written are no fault") {
  const ReadBack back =
      compare_words(sample(),
                    "Zoë Łukasik\nKraków · a@b.example\nFJORDPAY, a payment house 2021 – Present\n"
                    "• Cut latency with Kafka and Go\n\nZoë Łukasik · 2 of 2\n\n• Led four engineers\n");
  CHECK(back.faults.empty());
  CHECK(back.words == 19);
}

TEST_CASE("a date at the margin may be a line of its own") {
  CHECK(faults_in("Zoë Łukasik Kraków a@b.example Fjordpay, 2021 – Present a payment house Cut latency with Kafka "
                  "and Go Led four engineers")
            .empty());
}

TEST_CASE("words that are lost, split, joined, changed, added or moved are named") {
  const std::string head = "Zoë Łukasik Kraków a@b.example Fjordpay, a payment house 2021 Present ";
  CHECK(faults_in(head + "Cut latency with and Go Led four engineers") == Faults{"lost: \"Kafka\""});
  CHECK(faults_in(head + "Cut latency with Kaf ka and Go Led four engineers") ==
        Faults{"split: \"Kafka\" is read as \"Kaf ka\""});
  CHECK(faults_in(head + "Cut latency withKafka and Go Led four engineers") ==
        Faults{"joined: \"with Kafka\" is read as \"withKafka\""});
  CHECK(faults_in(head + "Cut latency with Kalka and Go Led four engineers") ==
        Faults{"changed: \"Kafka\" is read as \"Kalka\""});
  CHECK(faults_in(head + "Cut latency with Kafka and Go Led four more engineers") ==
        Faults{"added: \"more\" is read and was not written"});
  CHECK(faults_in(head + "latency with Kafka and Go Led four engineers Cut") == Faults{"out of order: \"Cut\""});
  CHECK(faults_in("") == Faults{"lost: \"Zoë Łukasik Kraków a@b.example Fjordpay, a payment house …\""});
}

TEST_CASE("of many faults the first are named, and a long text that differs is told at once") {
  Document document;
  std::string read;
  for (int i = 0; i < 15; ++i) {
    document.blocks.push_back(Paragraph{{plain("same" + std::to_string(i) + " lost" + std::to_string(i))}});
    read += "same" + std::to_string(i) + " ";
  }
  CHECK(compare_words(document, read).faults.size() == 11);
  CHECK(compare_words(document, read).faults.back() == "and 5 more places");
  Document long_one;
  long_one.blocks.push_back(Paragraph{{plain("start")}});
  for (int i = 0; i < 5000; ++i) long_one.blocks.push_back(Paragraph{{plain("w" + std::to_string(i))}});
  CHECK(compare_words(long_one, "start and nothing of the rest").faults.size() == 1);
}

TEST_CASE("what a reader makes of a broken file is no UTF-8 and does no harm") {
  CHECK(faults_in("\xFF\xFE").size() == 1);
}

}  // namespace
}  // namespace shortlist
