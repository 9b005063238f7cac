#include "compose/letter_frames.h"

#include <cstddef>

namespace shortlist {
namespace {

// FNV-1a, 64 bits (Fowler, Noll, Vo): begun with `hash`, over the bytes of `text`.
std::uint64_t fnv1a(std::string_view text, std::uint64_t hash = 14695981039346656037u) {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  return hash;
}

// Names that may have a comma in them, which another one then closes.
bool is_name(std::string_view place) {
  return place == "title" || place == "company" || place == "employer" || place == "project";
}

}  // namespace

std::string fill_frame(std::string_view frame, const Fillings& fillings) {
  std::string out;
  for (std::size_t at = 0; at < frame.size();) {
    const std::size_t end = frame[at] == '{' ? frame.find('}', at) : std::string_view::npos;
    if (end == std::string_view::npos) {
      // "Acme Inc." or "Yahoo!" at the end of a sentence.
      const bool ended = !out.empty() && std::string_view(".!?").find(out.back()) != std::string_view::npos;
      if (!(frame[at] == '.' && ended)) out += frame[at];
      ++at;
      continue;
    }
    const std::string_view place = frame.substr(at + 1, end - at - 1);
    at = end + 1;
    for (const auto& [name, value] : fillings) {
      if (name != place) continue;
      out += value;
      const bool goes_on = frame.substr(at).starts_with(' ');
      if (goes_on && is_name(place) && value.find(", ") != std::string::npos) out += ',';
    }
  }
  return out;
}

FrameChooser::FrameChooser(const LetterWords& words, std::string_view candidate, std::string_view company)
    : words_(words), seed_(fnv1a(company, fnv1a("\n", fnv1a(candidate)))), used_(letter_slot_count, 0) {}

std::string FrameChooser::sentence(LetterSlot slot, const Fillings& fillings) {
  const auto number = static_cast<std::size_t>(slot);
  const std::vector<std::string>& frames = words_.of(slot);
  const std::uint64_t hash = fnv1a(letter_slots()[number].name, seed_);
  // The low bits of FNV-1a mix least.
  const auto choice = static_cast<std::size_t>(hash >> 32) + static_cast<std::size_t>(used_[number]++);
  return fill_frame(frames[choice % frames.size()], fillings);
}

std::string list_of(const std::vector<std::string>& items, const std::string& conjunction) {
  std::string list;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const bool last = i + 1 == items.size();
    list += i == 0 ? "" : last ? " " + conjunction + " " : ", ";
    list += items[i];
  }
  return list;
}

}  // namespace shortlist
