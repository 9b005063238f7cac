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
  std::string link;    // absolute URI; empty: no link
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

// Level 1 is a section of the document, level 2 a part of a section.
struct Heading {
  int level = 1;
  Inlines text;
};

enum class ParagraphKind { body, quiet, address, term };

// `address` sets its lines as given and tight; `term` is one of a run of "name: values" lines.
struct Paragraph {
  Inlines text;
  ParagraphKind kind = ParagraphKind::body;
};

struct Bullets {
  std::vector<Inlines> items;
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
};

// Room to write by hand: a prompt and ruled lines below it.
struct Worksheet {
  Inlines prompt;
  int lines = 3;
};

struct PageBreak {};

using Block = std::variant<Title, Heading, Paragraph, Bullets, Entry, Table, Worksheet, PageBreak>;

struct Meta {
  std::string title;
  std::string author;
  std::string subject;
  std::string language = "en";  // BCP 47
  std::vector<std::string> keywords;
  std::string running_head;  // of every page but the first, "{page}" and "{pages}" filled in; empty: none
  bool keep_words = true;    // lines break at blanks only; else wherever UAX #14 allows
  std::string date;          // ISO 8601 day that the document states as its creation; empty: none
};

struct Document {
  Meta meta;
  std::vector<Block> blocks;
};

// The text of `inlines` without its markup.
std::string plain_text(const Inlines& inlines);

}  // namespace shortlist
