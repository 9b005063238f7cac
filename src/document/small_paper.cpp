#include "document/small_paper.h"

namespace shortlist {

Theme scaled(Theme theme, double factor) {
  theme.base_size *= factor;
  for (TextStyle& style : theme.styles) {
    for (double* length : {&style.size, &style.leading, &style.before, &style.after}) *length *= factor;
  }
  WorksheetStyle& sheet = theme.worksheet;
  for (double* length :
       {&theme.heading_rule.gap, &theme.bullets.indent, &theme.bullets.hang, &theme.bullets.gap, &theme.entry_gap,
        &theme.aside_gap, &theme.table.column_gap, &theme.table.padding, &sheet.dots, &sheet.box, &sheet.padding}) {
    *length *= factor;
  }
  return theme;  // hands do not shrink: the room for a written line stays
}

}  // namespace shortlist
