#include "read/pdf_drawn.h"

#include <algorithm>
#include <cmath>

namespace shortlist {
namespace {

constexpr std::size_t largest_side = 20'000;  // pixels
constexpr double smallest_scale = 0.4;        // pixels a point: letters of huge pages vanish in drawing
constexpr int faintest = 20;                  // difference of grey that an eye sees
constexpr std::size_t most_looks = 40;        // pixels in a row or column of a box

// Takes a number of a PGM header off; 0 when there is none or it is too big.
std::size_t take_number(std::string_view& text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\n')) text.remove_prefix(1);
  std::size_t number = 0;
  while (!text.empty() && text.front() >= '0' && text.front() <= '9' && number <= largest_side) {
    number = number * 10 + static_cast<std::size_t>(text.front() - '0');
    text.remove_prefix(1);
  }
  return number > largest_side ? 0 : number;
}

int grey_at(const DrawnPage& drawn, std::size_t x, std::size_t y) {
  return static_cast<unsigned char>(drawn.pixels[y * drawn.width + x]);
}

std::size_t pixel(double points, double scale, std::size_t most) {
  return static_cast<std::size_t>(std::clamp(points * scale, 0.0, static_cast<double>(most - 1)));
}

}  // namespace

std::vector<DrawnPage> read_drawn_pages(std::string_view pgm) {
  std::vector<DrawnPage> pages;
  while (pgm.starts_with("P5")) {
    pgm.remove_prefix(2);
    DrawnPage page;
    page.width = take_number(pgm);
    page.height = take_number(pgm);
    const std::size_t white = take_number(pgm);
    if (page.width == 0 || page.height == 0 || white != 255 || pgm.size() < 1 + page.width * page.height) break;
    page.pixels = pgm.substr(1, page.width * page.height);
    pgm.remove_prefix(1 + page.width * page.height);
    pages.push_back(page);
  }
  return pages;
}

bool has_ink(const DrawnPage& drawn) {
  if (drawn.pixels.empty()) return false;
  const auto [darkest, lightest] = std::minmax_element(drawn.pixels.begin(), drawn.pixels.end(), [](char a, char b) {
    return static_cast<unsigned char>(a) < static_cast<unsigned char>(b);
  });
  return static_cast<unsigned char>(*lightest) - static_cast<unsigned char>(*darkest) > faintest;
}

bool is_invisible(const PdfBox& box, const PdfPage& page, const DrawnPage& drawn) {
  if (page.width <= 0 || page.height <= 0 || drawn.pixels.empty()) return false;
  const double scale_x = static_cast<double>(drawn.width) / page.width;
  const double scale_y = static_cast<double>(drawn.height) / page.height;
  const bool fits = std::abs(scale_x - scale_y) <= 0.02 * scale_x && scale_x >= smallest_scale;
  if (!fits) return false;
  const bool outside = box.right < 0 || box.bottom < 0 || box.left > page.width || box.top > page.height;
  if (outside) return true;
  const std::size_t left = pixel(box.left, scale_x, drawn.width);
  const std::size_t right = pixel(box.right, scale_x, drawn.width);
  const std::size_t top = pixel(box.top, scale_y, drawn.height);
  const std::size_t bottom = pixel(box.bottom, scale_y, drawn.height);
  int darkest = 255;
  int lightest = 0;
  // In a big box not every pixel is looked at: its letters are big too.
  const std::size_t step_x = 1 + (right - left) / most_looks;
  const std::size_t step_y = 1 + (bottom - top) / most_looks;
  for (std::size_t y = top; y <= bottom; y += step_y) {
    for (std::size_t x = left; x <= right; x += step_x) {
      darkest = std::min(darkest, grey_at(drawn, x, y));
      lightest = std::max(lightest, grey_at(drawn, x, y));
    }
  }
  return lightest - darkest < faintest;
}

}  // namespace shortlist
