#include "cli/anki_database.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <variant>
#include <vector>

#include "text/failure.h"
#include "write/anki_notes.h"
#include "write/anki_settings.h"

namespace shortlist {
namespace {

// Tables and indexes of schema 11, as Anki's sources have them. Two facts of the file are fixed here, for SQLite's
// defaults are its packager's choice.
constexpr const char* schema = R"(
pragma page_size = 4096;
pragma encoding = 'UTF-8';
begin;
create table col (
  id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null,
  dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null,
  decks text not null, dconf text not null, tags text not null
);
create table notes (
  id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null,
  tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null,
  data text not null
);
create table cards (
  id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null,
  usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null,
  factor integer not null, reps integer not null, lapses integer not null, left integer not null,
  odue integer not null, odid integer not null, flags integer not null, data text not null
);
create table revlog (
  id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null,
  lastIvl integer not null, factor integer not null, time integer not null, type integer not null
);
create table graves (usn integer not null, oid integer not null, type integer not null);
create index ix_notes_usn on notes (usn);
create index ix_cards_usn on cards (usn);
create index ix_revlog_usn on revlog (usn);
create index ix_cards_nid on cards (nid);
create index ix_cards_sched on cards (did, queue, due);
create index ix_revlog_cid on revlog (cid);
create index ix_notes_csum on notes (csum);
)";

constexpr std::int64_t schema_version = 11;
constexpr std::int64_t not_synchronised = -1;
constexpr char field_separator = '\x1f';

using Cell = std::variant<std::int64_t, std::string>;

struct CloseDatabase {
  void operator()(sqlite3* database) const { sqlite3_close(database); }
};
struct FinishStatement {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
struct FreeBytes {
  void operator()(unsigned char* bytes) const { sqlite3_free(bytes); }
};

// A database in memory.
class Database {
 public:
  Database() {
    sqlite3* opened = nullptr;
    const int result = sqlite3_open(":memory:", &opened);
    database_.reset(opened);
    check(result);
  }

  void run(const char* sql) { check(sqlite3_exec(database_.get(), sql, nullptr, nullptr, nullptr)); }

  // Adds rows that have as many cells as the table has columns.
  void insert(std::string_view table, const std::vector<std::vector<Cell>>& rows) {
    if (rows.empty()) return;
    std::string sql = fmt::format("insert into {} values (?", table);
    for (std::size_t i = 1; i < rows.front().size(); ++i) sql += ",?";
    sqlite3_stmt* made = nullptr;
    check(sqlite3_prepare_v2(database_.get(), (sql + ")").c_str(), -1, &made, nullptr));
    const std::unique_ptr<sqlite3_stmt, FinishStatement> statement(made);
    for (const std::vector<Cell>& row : rows) {
      for (std::size_t i = 0; i < row.size(); ++i) bind(made, static_cast<int>(i) + 1, row[i]);
      if (sqlite3_step(made) != SQLITE_DONE) fail();
      check(sqlite3_reset(made));
    }
  }

  std::string bytes() {
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, FreeBytes> copy(sqlite3_serialize(database_.get(), "main", &size, 0));
    if (!copy) throw Failure("out of memory for the cards");
    return {reinterpret_cast<const char*>(copy.get()), static_cast<std::size_t>(size)};
  }

 private:
  // The cell outlives the step that reads it.
  void bind(sqlite3_stmt* statement, int place, const Cell& cell) {
    if (const std::int64_t* const number = std::get_if<std::int64_t>(&cell)) {
      return check(sqlite3_bind_int64(statement, place, *number));
    }
    const std::string& text = std::get<std::string>(cell);
    check(sqlite3_bind_text(statement, place, text.data(), static_cast<int>(text.size()), SQLITE_STATIC));
  }

  void check(int result) {
    if (result != SQLITE_OK) fail();
  }

  [[noreturn]] void fail() { throw Failure(fmt::format("SQLite: {}", sqlite3_errmsg(database_.get()))); }

  std::unique_ptr<sqlite3, CloseDatabase> database_;
};

// Seconds from 1970 to the beginning of `day`.
std::int64_t seconds_of(const Date& day) {
  const std::chrono::year_month_day date{std::chrono::year(day.year),
                                         std::chrono::month(static_cast<unsigned>(day.month)),
                                         std::chrono::day(static_cast<unsigned>(day.day))};
  return std::chrono::seconds(std::chrono::sys_days(date).time_since_epoch()).count();
}

}  // namespace

std::string make_anki_database(const CardDeck& deck, const Date& day) {
  const std::int64_t now = seconds_of(day);
  const std::int64_t zero = 0;
  const AnkiSettings settings = anki_settings(deck.name, deck.cards.size(), now);
  std::vector<std::vector<Cell>> notes, cards;
  for (const AnkiNote& note : anki_notes(deck)) {
    notes.push_back({note.id, note.guid, settings.note_type, now, not_synchronised,
                     fmt::format(" {} ", fmt::join(note.tags, " ")), note.front + field_separator + note.back,
                     note.sort_text, static_cast<std::int64_t>(note.checksum), zero, ""});
    const std::int64_t place = static_cast<std::int64_t>(cards.size()) + 1;
    cards.push_back({note.id, note.id, settings.deck, zero, now, not_synchronised, zero, zero, place, zero, zero, zero,
                     zero, zero, zero, zero, zero, ""});
  }
  Database database;
  database.run(schema);
  database.insert("col", {{std::int64_t{1}, now, now * 1000, now * 1000, schema_version, zero, zero, zero,
                           settings.conf, settings.models, settings.decks, settings.dconf, "{}"}});
  database.insert("notes", notes);
  database.insert("cards", cards);
  database.run("commit");
  return database.bytes();
}

}  // namespace shortlist
