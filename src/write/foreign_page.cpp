#include "write/foreign_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <tuple>

namespace shortlist {
namespace {

constexpr double nearly = 1.01;
constexpr double farthest = 1e6;      // units from the origin: beyond is no paper
constexpr double least_side = 1e-4;   // of an annotation, points
constexpr double largest_unit = 1e3;  // points

// The box of two opposite corners.
ForeignPage box_of(const std::vector<double>& corners) {
  ForeignPage box;
  std::tie(box.left, box.right) = std::minmax(corners[0], corners[2]);
  std::tie(box.bottom, box.top) = std::minmax(corners[1], corners[3]);
  return box;
}

bool is_paper(const ForeignPage& page) {
  const double far = std::max({-page.left, page.right, -page.bottom, page.top});
  return far < farthest && page.right - page.left >= 1 && page.top - page.bottom >= 1;
}

ForeignPage common(const ForeignPage& a, const ForeignPage& b) {
  ForeignPage box;
  box.left = std::max(a.left, b.left);
  box.bottom = std::max(a.bottom, b.bottom);
  box.right = std::min(a.right, b.right);
  box.top = std::min(a.top, b.top);
  return box;
}

}  // namespace

ForeignPage seen_page(const std::optional<std::vector<double>>& media, const std::optional<std::vector<double>>& crop,
                      double turn, double unit) {
  ForeignPage page;
  if (media && is_paper(box_of(*media))) page = box_of(*media);
  if (crop && is_paper(common(box_of(*crop), page))) page = common(box_of(*crop), page);
  const double clockwise = std::fmod(std::fmod(turn, 360) + 360, 360);
  if (std::fmod(clockwise, 90) == 0) page.turn = static_cast<int>(clockwise) % 360;
  if (unit >= 1 / largest_unit && unit <= largest_unit) page.unit = unit;
  return page;
}

PaperSize seen_size(const ForeignPage& page) {
  const double width = (page.right - page.left) * page.unit;
  const double height = (page.top - page.bottom) * page.unit;
  return page.turn % 180 == 0 ? PaperSize{width, height} : PaperSize{height, width};
}

double scale_to(const ForeignPage& page, const PaperSize& room) {
  const PaperSize size = seen_size(page);
  const double scale = std::min(room.width / size.width, room.height / size.height);
  return scale >= 1 && scale < nearly ? 1 : scale;
}

std::string placement(const ForeignPage& page, const PaperSize& room) {
  const double scale = scale_to(page, room);
  const PaperSize size = seen_size(page);
  const double x = (room.width - size.width * scale) / 2;
  const double y = (room.height - size.height * scale) / 2;
  const double s = scale * page.unit;
  const auto matrix = [](double a, double b, double c, double d, double e, double f) {
    return fmt::format("{:.6f} {:.6f} {:.6f} {:.6f} {:.4f} {:.4f} cm\n", a, b, c, d, e, f);
  };
  switch (page.turn) {
    case 90:
      return matrix(0, -s, s, 0, x - page.bottom * s, y + page.right * s);
    case 180:
      return matrix(-s, 0, 0, -s, x + page.right * s, y + page.top * s);
    case 270:
      return matrix(0, s, -s, 0, x + page.top * s, y - page.left * s);
    default:
      return matrix(s, 0, 0, s, x - page.left * s, y - page.bottom * s);
  }
}

std::string appearance_placement(const std::vector<double>& rectangle, const std::vector<double>& box,
                                 const std::vector<double>& matrix) {
  std::array<double, 4> x{};
  std::array<double, 4> y{};
  for (std::size_t i = 0; i < 4; ++i) {
    const double u = box[i % 2 * 2];
    const double v = box[i / 2 * 2 + 1];
    x[i] = matrix[0] * u + matrix[2] * v + matrix[4];
    y[i] = matrix[1] * u + matrix[3] * v + matrix[5];
  }
  const auto [left, right] = std::minmax_element(x.begin(), x.end());
  const auto [bottom, top] = std::minmax_element(y.begin(), y.end());
  const double width = std::abs(rectangle[2] - rectangle[0]);
  const double height = std::abs(rectangle[3] - rectangle[1]);
  if (!(std::min({*right - *left, *top - *bottom, width, height}) > least_side)) return {};
  const double a = width / (*right - *left);
  const double d = height / (*top - *bottom);
  const double e = std::min(rectangle[0], rectangle[2]) - *left * a;
  const double f = std::min(rectangle[1], rectangle[3]) - *bottom * d;
  return fmt::format("{:.6f} 0 0 {:.6f} {:.4f} {:.4f} cm\n", a, d, e, f);
}

}  // namespace shortlist
