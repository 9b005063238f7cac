#include "cli/console.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <iostream>

#include "text/failure.h"

namespace shortlist {
namespace {

struct Paint {
  std::string_view word;
  std::string_view sequence;  // ECMA-48 "select graphic rendition"
};
constexpr Paint paints[] = {{": error: ", "\x1b[1;31m"}, {": warning: ", "\x1b[1;33m"}, {": note: ", "\x1b[1;36m"}};

// The text with C0 and C1 controls (two bytes in UTF-8, the first 0xC2) made harmless.
std::string without_controls(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const unsigned char byte = static_cast<unsigned char>(text[i]);
    const bool c1 = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    const bool c0 = (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F;
    if (c1) ++i;
    out += c0 || c1 ? '?' : text[i];
  }
  return out;
}

// Colours the severity of a line that begins a diagnostic; lines that begin with a blank show its source.
std::string painted(std::string_view line) {
  const Paint* first = nullptr;
  std::size_t place = std::string_view::npos;
  for (const Paint& paint : paints) {
    const std::size_t found = line.find(paint.word);
    if (found < place) {
      place = found;
      first = &paint;
    }
  }
  if (first == nullptr || line.front() == ' ') return std::string(line);
  const std::string_view word = first->word.substr(2, first->word.size() - 4);
  return fmt::format("{}{}{}\x1b[0m{}", line.substr(0, place + 2), first->sequence, word,
                     line.substr(place + 2 + word.size()));
}

int columns_of_terminal() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 80;
  return size.ws_col;
}

}  // namespace

Console open_console(std::istream& in, std::ostream& out, std::ostream& err) {
  const bool terminal = &err == &std::cerr && isatty(STDERR_FILENO) == 1;
  const bool out_terminal = &out == &std::cout && isatty(STDOUT_FILENO) == 1;
  const char* no_color = std::getenv("NO_COLOR");
  const char* type = std::getenv("TERM");
  const bool dumb = type != nullptr && std::strcmp(type, "dumb") == 0;
  const bool color = !dumb && (no_color == nullptr || *no_color == '\0');
  return {in, out, err, terminal, terminal && color, out_terminal && color, out_terminal ? columns_of_terminal() : 80};
}

void print(Console& console, std::string_view bytes) {
  errno = 0;
  console.out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  console.out.flush();
  if (console.out) return;
  const char* reason = errno != 0 ? std::strerror(errno) : "the stream is closed";
  throw Failure(fmt::format("cannot write to standard output: {}", reason));
}

void say(Console& console, std::string_view line) {
  console.err << without_controls(line) << '\n' << std::flush;
}

void report(Console& console, const Diagnostics& diagnostics) {
  const std::string text = without_controls(diagnostics.format());
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t feed = text.find('\n', begin);
    const std::size_t end = feed == std::string::npos ? text.size() : feed + 1;
    const std::string_view line = std::string_view(text).substr(begin, end - begin);
    console.err << (console.color ? painted(line) : std::string(line));
    begin = end;
  }
  console.err << std::flush;
}

std::string count_of(int count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

}  // namespace shortlist
