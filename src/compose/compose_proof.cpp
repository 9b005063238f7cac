#include "compose/compose_proof.h"

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

#include "compose/inlines.h"

namespace shortlist {
namespace {

// Pages 1, 3, 6 and 8 are on the fronts; the odd ones at the right.
bool is_on_front(int page) {
  return page == 1 || page == 3 || page == 6 || page == 8;
}

Inline option(const std::string& text) {
  Inline words = plain(text);
  words.code = true;
  return words;
}

class ProofComposer {
 public:
  explicit ProofComposer(const ProofWish& wish) : wish_(wish) {}

  Document run() {
    proof_.meta.title = "Proof of a booklet";
    proof_.meta.author = "shortlist";
    for (int page = 1; page <= proof_pages; ++page) add_page(page);
    return std::move(proof_);
  }

 private:
  void add(Block block) { proof_.blocks.push_back(std::move(block)); }
  void add_words(const std::string& words) { add(Paragraph{{plain(words)}}); }

  void add_page(int page) {
    if (page > 1) add(PageBreak{});
    if (is_on_front(page)) add_edge(page);
    const int behind = page % 2 == 1 ? page + 1 : page - 1;
    add(Title{
        {plain(std::to_string(page))}, {plain(fmt::format("Behind this page must stand {}, upright.", behind))}, {}});
    switch (page) {
      case 1:
        return add_steps();
      case 3:
        return add_mistakes();
      case 4:
      case 5:
        return add_words("The middle. Here go the staples: from the outside, through the dashes of the fold.");
      case 6:
        return add_repairs();
      case 8:
        return add_words("The back of the booklet. Beside it, on the same side of the same sheet, stands page 1.");
      default:
        return add_words(
            fmt::format("Page {} is on a back. The head of this page is where that of page {} is.", page, behind));
    }
  }

  // Where to take hold of the stack, at that very edge.
  void add_edge(int page) {
    Entry entry;
    EntryLine line;
    if (!wish_.short_edge) {
      line.left = {plain("↑ turn the stack over about this edge ↑")};
    } else if (page % 2 == 1) {
      line.left = {plain(page == 1 ? "Proof of a booklet" : "What went wrong?")};
      line.right = {plain("turn the stack over about this edge →")};
    } else {
      line.left = {plain("← turn the stack over about this edge")};
    }
    entry.head.push_back(std::move(line));
    add(std::move(entry));
  }

  void add_steps() {
    const std::string edge = wish_.short_edge ? "short" : "long";
    Bullets steps;
    steps.mark = Bullets::Mark::number;
    for (const std::string& step :
         {std::string(
              "Print sides 1 and 2 of this file, on one side of the paper, at 100%: the fronts. This page is one."),
          fmt::format("Turn the stack over about its {} edge, the one with the arrow, and put it back into the tray.",
                      edge),
          std::string("Print sides 3 and 4 of this file: the backs."),
          std::string("Lay the sheet with 3 and 6 into the one with 1 and 8, fold both, and leaf through: 1 to 8, all "
                      "upright?"),
          std::string("Then print Fronts and Backs in the same way. If not, page 3 knows why.")}) {
      steps.items.push_back({plain(step)});
    }
    add(std::move(steps));
  }

  void add_mistakes() {
    const std::string flip = wish_.short_edge ? "--flip long" : "--flip short";
    const std::string backs = wish_.backs_reversed ? "--backs same" : "--backs reversed";
    Table table;
    table.header = {{plain("Behind 3 stands")}, {plain("What to do")}};
    table.rows = {
        {{plain("4, upright")}, {plain("Nothing: all is well.")}},
        {{plain("5, on its head")}, {plain("Make the files with "), option(flip), plain(".")}},
        {{plain("2, upright")}, {plain("Make the files with "), option(backs), plain(".")}},
        {{plain("7, on its head")},
         {plain("Make them with "), option(flip), plain(" and "), option(backs), plain(".")}},
        {{plain("nothing, and two pages lie over each other")}, {plain("Put the stack back with its other side up.")}},
    };
    table.widths = {2, 3};
    add(std::move(table));
    add_words(
        "Then print the proof once more. What is right here is right for all sheets, as long as the paper is put in "
        "the same way.");
  }

  void add_repairs() {
    add_words(
        wish_.backs_reversed
            ? "A sheet went wrong? Its front is a side of Fronts, its back the same side of Backs, counted from the "
              "end."
            : "A sheet went wrong? Its front is a side of Fronts, its back the side of the same number of Backs.");
    add_words("Let warm paper lie for a minute before it goes back: it curls, and two sheets go in as one.");
  }

  ProofWish wish_;
  Document proof_;
};

}  // namespace

Document compose_proof(const ProofWish& wish) {
  return ProofComposer(wish).run();
}

}  // namespace shortlist
