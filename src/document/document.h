// A document of any kind, before it has a look: what it says and what each part is.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "text/location.h"

namespace shortlist {

// A stretch of text of one kind. A line feed in `text` is a forced line break.
struct Inline {
  std::string text;
  bool strong = false;
  bool emphasis = false;
  bool code = false;
  bool quiet = false;  // of less weight than its surroundings: a separator, a place beside a name
  std::string link;    // absolute URI, or "#" and the id of a heading, see document/references.h; empty: no link
  Location where;      // where the author wrote it, for messages; may be empty
};
using Inlines = std::vector<Inline>;

// `text` without any markup.
Inline plain(std::string text);

// The head of the document: a name or title, a line below it, and details that are set with separators between them.
struct Title {
  Inlines text;
  Inlines subtitle;
  std::vector<Inlines> details;
};

// Level 1 is a section of the document, level 2 a part of a section, level 3 a part of that.
struct Heading {
  int level = 1;
  Inlines text;
  std::string id = {};   // what links lead to; with it the contents list the heading; unique in the document
  bool chapter = false;  // set larger, and named by the running heads from its page on
  bool keep = false;     // what stands below it, up to the next heading of its level, stays on its page if it can
  bool whole = false;    // … and does so even where that takes a page more
};

enum class ParagraphKind { body, quiet, address, term };

// `address` is a block of a letter: a blank line above, its lines as given; `term` is one of a run of "name: values"
// lines.
struct Paragraph {
  Inlines text;
  ParagraphKind kind = ParagraphKind::body;
};

// `box` has a square to tick before each item.
struct Bullets {
  enum class Mark { bullet, number, box };
  std::vector<Inlines> items;
  Mark mark = Mark::bullet;
};

// One line of the head of an entry: what it is at the left, when or where at the right.
struct EntryLine {
  enum class Kind { title, subtitle };
  Kind kind = Kind::title;
  Inlines left;
  Inlines right;
};

// Something with a name and a time: a job, a degree, a project. Kept together as well as a page allows.
struct Entry {
  std::vector<EntryLine> head;
  std::vector<std::variant<EntryLine, Paragraph, Bullets>> body;  // an EntryLine here begins a part (a promotion)
};

// `widths` are shares of the measure, one for each column; empty: by content.
struct Table {
  std::vector<Inlines> header;
  std::vector<std::vector<Inlines>> rows;  // each as long as `header`
  std::vector<double> widths;
  double row_lines = 0;  // a row is at least so many written lines high, and its columns are ruled; 0: not to write in
};

// Room to write by hand, below a prompt.
struct Worksheet {
  enum class Kind {
    lines,   // ruled
    sketch,  // a frame with dots to draw between
    code,    // a frame with faint lines
  };
  Inlines prompt;
  int lines = 3;  // the height of the room, in written lines
  Kind kind = Kind::lines;
};

// The headings of level 1 that have an id, with their pages.
struct Contents {};

// When there are `notes`, what the page has left is ruled below these words.
struct PageBreak {
  Inlines notes = {};
};

using Block = std::variant<Title, Heading, Paragraph, Bullets, Entry, Table, Worksheet, Contents, PageBreak>;

struct Meta {
  std::string title;
  std::string author;
  std::string subject;
  std::string language = "en";  // BCP 47
  std::vector<std::string> keywords;
  // Of every page but the first, with "{page}", "{pages}" and "{chapter}" filled in; empty: none. What stands behind a
  // tab goes to the outer edge of a sheet that is bound at its left: the right one of odd pages, the left one of
  // others.
  std::string running_head;
  bool keep_words = true;  // lines break at blanks only; else wherever UAX #14 allows
  std::string date;        // ISO 8601 day that the document states as its creation; empty: none
};

struct Document {
  Meta meta;
  std::vector<Block> blocks;
};

// The text of `inlines` without its markup.
std::string plain_text(const Inlines& inlines);

}  // namespace shortlist
