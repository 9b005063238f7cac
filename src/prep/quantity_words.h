// The words of the number grammar, each list parted by blanks. Inside prep/ only.
#pragma once

#include <string_view>

namespace shortlist {

inline constexpr std::string_view number_words =
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousands dozens";
inline constexpr std::string_view scales =
    "million billion trillion thousand hundred dozen M bn lakh lakhs crore crores";
inline constexpr std::string_view currencies =
    "EUR USD GBP SEK NOK DKK PLN CHF CZK INR JPY CAD AUD BRL HUF RON UAH TRY KES NGN ZAR EGP AED SAR ILS SGD HKD NZD "
    "MXN ARS CLP VND THB IDR MYR KRW CNY TWD PKR BGN ISK R$ A$ C$ US$ CA$ NZ$ HK$ S$ Rs Rs. eur "
    "usd gbp";
inline constexpr std::string_view money_words = "euros euro dollars dollar pounds kronor zloty zł crowns rupees francs";
inline constexpr std::string_view instants =
    "ms µs μs ns s sec secs second seconds millisecond milliseconds microseconds";
inline constexpr std::string_view times =
    "min mins minute minutes hour hours h hrs day days night nights week weeks weekend weekends month months quarter "
    "quarters year years summer summers sprint sprints";
inline constexpr std::string_view sizes = "KB kB MB GB TB PB KiB MiB GiB TiB PiB bytes";
inline constexpr std::string_view rate_heads = "a an per each every";
inline constexpr std::string_view rate_units = "second minute hour day night week month quarter year sprint release";
// No noun is looked for behind these.
inline constexpr std::string_view stops =
    "a an the to towards toward from in on by with of for at per and or but that which who so as into onto over under "
    "within without "
    "after before until since than then instead rather formerly while when where each every its their our is are was "
    "were "
    "be been had has have took takes taking made using against across through between during about down up out off "
    "early late alone again not no only also had went fell rose shrank grew dropped reached";
inline constexpr std::string_view plurals_without_s = "people staff children men women data";
inline constexpr std::string_view no_plurals =
    "chaos ones less pass access process various previous serious always across as "
    "is was this business express address kubernetes postgres redis aws class gas bus status";
inline constexpr std::string_view bundles =
    "kinds types sorts sets pages groups lines hours minutes days weeks months copies points pieces";
inline constexpr std::string_view rates_by_name = "tps qps rps iops";
// Signs that somebody likes a thing are nothing that was done.
inline constexpr std::string_view applause =
    "stars forks likes upvotes followers downloads installs patents awards prizes papers publications certificates "
    "talks citations";
// What may be kept for a time: "five years of trip history".
inline constexpr std::string_view kept =
    "history data logs records events readings transactions metrics traces backups telemetry "
    "measurements archives";

}  // namespace shortlist
