#include "prep/measures.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "prep/deeds.h"

using namespace shortlist;

namespace {

// "type|what|before|after" of each measure, the most telling first.
std::vector<std::string> measures_in(const std::string& line) {
  constexpr const char* names[] = {
      "latency", "duration", "clock",    "timeline",     "throughput", "volume",    "size",       "money",
      "users",   "team",     "coverage", "availability", "percent",    "incidents", "ratio",      "factor",
      "none",    "many",     "turnover", "learners",     "hired",      "budget",    "time_saved", "load",
      "settled", "tests",    "code",     "pace",         "flow",       "rarity",    "score",      "count"};
  std::vector<std::string> found;
  for (const Measure& measure : find_measures(line, cut_line(line))) {
    found.push_back(std::string(names[static_cast<std::size_t>(measure.type)]) + "|" + measure.what + "|" +
                    measure.before + "|" + measure.after);
  }
  return found;
}

using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("a change is found in each of its wordings, and the unit goes to both figures") {
  CHECK(measures_in("Cut the 99th percentile of card approval from 840 ms to 190 ms") ==
        Found{"latency||840 ms|190 ms"});
  CHECK(measures_in("Shortened the CI run from 38 to 11 minutes") ==
        Found{"duration|the CI run|38 minutes|11 minutes"});
  CHECK(measures_in("Fixed retries; duplicate charges fell from 310 a month to 2") ==
        Found{"incidents|duplicate charges|310 a month|2 a month"});
  CHECK(measures_in("A price took 8 ms instead of 130 ms") == Found{"latency||130 ms|8 ms"});
  CHECK(measures_in("A batch was ready in 4 minutes, formerly in 35") == Found{"duration||35 minutes|4 minutes"});
  CHECK(measures_in("A transfer took 3 hours at the median, down from two days") ==
        Found{"duration||two days|3 hours"});
  CHECK(measures_in("Statements reached shops at 07:30 instead of 14:00") == Found{"clock||14:00|07:30"});
  CHECK(measures_in("Halved the yearly bill from EUR 1.9 to 0.95 million") ==
        Found{"money|the yearly bill|EUR 1.9 million|EUR 0.95 million"});
  CHECK(measures_in("Repeat incidents fell from 9 in 2018 to 2 in 2019") ==
        Found{"incidents|repeat incidents|9 in 2018|2 in 2019"});
  CHECK(measures_in("Started in 40 minutes instead of a day") == Found{"duration||a day|40 minutes"});
}

TEST_CASE("single figures are told apart by unit and noun") {
  CHECK(measures_in("Moved 30,000 e-mail receipts a day to RabbitMQ") ==
        Found{"volume|||30,000 e-mail receipts a day"});
  CHECK(measures_in("Served 1,500 requests a second on one machine") == Found{"throughput|||1,500 requests a second"});
  CHECK(measures_in("Led four engineers in seven months") == Found{"team|||four engineers", "timeline|||seven months"});
  CHECK(measures_in("Settled 11 of 13 night calls alone") == Found{"ratio|||11 of 13 night calls"});
  CHECK(measures_in("Found SEK 1.4 million of missing settlements") ==
        Found{"money|||SEK 1.4 million of missing settlements"});
  CHECK(measures_in("Moved the ledger without a minute of downtime") == Found{"none|||without a minute of downtime"});
  CHECK(measures_in("Released with 0 incidents") == Found{"none|||0 incidents"});
  CHECK(measures_in("Launched for 300 visitors a day") == Found{"users|||300 visitors a day"});
  CHECK(measures_in("Raised uptime to 99.95%") == Found{"availability|||99.95%"});
}

TEST_CASE("rates are read behind a slash, as an adverb, by their short names and within a first hour") {
  CHECK(measures_in("Handled 4,000 messages/s") == Found{"throughput|||4,000 messages/s"});
  CHECK(measures_in("Served 1,800 TPS at peak") == Found{"throughput|||1,800 TPS"});
  CHECK(measures_in("Activated 35,000 SIM cards daily across brands") == Found{"volume|||35,000 SIM cards daily"});
  CHECK(measures_in("Cut spend (≈$1.1M/yr)") == Found{"money|||≈$1.1M/yr"});
  CHECK(measures_in("Took 1.2 million logins in the first hour") ==
        Found{"volume|||1.2 million logins in the first hour"});
  CHECK(measures_in("Worked on CI/CD and client/server, 24/7").empty());
  CHECK(cut_line(",/s").size() == 1);  // no word without letters
}

TEST_CASE("a figure whose thousands are parted by blanks is one") {
  CHECK(measures_in("Processed 10 000 orders") == Found{"size|||10 000 orders"});
  CHECK(measures_in("Cut latency from 1 200 ms to 900 ms") == Found{"latency|latency|1 200 ms|900 ms"});
  CHECK(measures_in("Brought the shop to 1 200 000+ customers") == Found{"users|||1 200 000+ customers"});
}

TEST_CASE("a figure is what the words around it make of it") {
  CHECK(measures_in("Raised success by 4.2 percentage points") == Found{"percent|||4.2 percentage points"});
  CHECK(measures_in("Drove down failed runs by 83%") == Found{"percent|||83%"});
  CHECK(measures_in("Digitised forms; handling fell from 23 working days to 8") ==
        Found{"duration|handling|23 working days|8 working days"});
  CHECK(measures_in("Brought handling time down from 6 days to 9 hours") ==
        Found{"duration|handling time|6 days|9 hours"});
  CHECK(measures_in("Breaking changes went from 9 a month to fewer than 1") ==
        Found{"incidents|breaking changes|9 a month|fewer than 1 a month"});
  CHECK(measures_in("Backfilled 5 years of trip history") == Found{"size|||5 years of trip history"});
  CHECK(measures_in("Uncovered 9 single points of failure") == Found{"incidents|||9 single points of failure"});
  CHECK(measures_in("Mended a race that had duplicated 12,000 items") == Found{"incidents|||12,000 items"});
  CHECK(measures_in("Processed €2.3bn in annual volume") == Found{"turnover|||€2.3bn"});
  CHECK(measures_in("Grew revenue by $2M, at no cost") == Found{"turnover|||$2M"});
  CHECK(measures_in("Simulated 100,000 bots") == Found{"many|||100,000 bots"});
  CHECK(measures_in("Sold to 3 studios") == Found{"count|||3 studios"});
  CHECK(measures_in("Cut alerts by 70% over two quarters") == Found{"percent|||70%"});
  CHECK(measures_in("Finished 12% under budget, with 1.4k stars").empty());
}

TEST_CASE("the whole figure is read, and joined to none but its own") {
  CHECK(measures_in("Saved INR 18 lakh/year on servers") == Found{"money|||INR 18 lakh/year"});
  CHECK(measures_in("Saved ₹2 crore on servers") == Found{"money|||₹2 crore"});
  CHECK(measures_in("Reduced losses from R$ 4.1 million to R$ 1.3 million per quarter") ==
        Found{"turnover|losses|R$ 4.1 million|R$ 1.3 million per quarter"});
  CHECK(measures_in("Rewrote queries (top 15), load down from 85% to 30%") == Found{"percent||85%|30%"});
  CHECK(
      measures_in("Rewrote search, which used to take up to 25 seconds, so that it answers in less than one second") ==
      Found{"latency||25 seconds|less than one second"});
  CHECK(measures_in("Automated closing, which had occupied two clerks for four days, with a run of it in 3 hours") ==
        Found{"duration||four days|3 hours"});
  CHECK(measures_in("A report took 40 minutes before, 3 minutes after") == Found{"duration||40 minutes|3 minutes"});
  CHECK(measures_in("Handled KES 2.3 billion a month") == Found{"turnover|||KES 2.3 billion a month"});
  CHECK(measures_in("Moved it to the cloud with a team of 7") == Found{"team|||team of 7"});
  CHECK(measures_in("Defects in staging dropped by two thirds") == Found{"percent|||two thirds"});
  CHECK(measures_in("Received 2 patents on handover").empty());
}

TEST_CASE("what a figure counts is told by the words before and behind it") {
  CHECK(measures_in("Trained 45 colleagues in testing") == Found{"learners|||45 colleagues"});
  CHECK(measures_in("Ran the SQL course, attended by 70 analysts") == Found{"learners|||70 analysts"});
  CHECK(measures_in("Taught SQL to 15 field officers") == Found{"learners|||15 field officers"});
  CHECK(measures_in("Hired 9 engineers towards a team on call") == Found{"hired|||9 engineers"});
  CHECK(measures_in("Ran four chaos game days") == Found{"count|||four chaos game days"});
  CHECK(measures_in("Led and mentored four engineers") == Found{"team|||four engineers"});
  CHECK(measures_in("Filled the store again at a cost of USD 7,400") == Found{"budget|||USD 7,400"});
  CHECK(measures_in("Led the work on a $600K portal") == Found{"budget|||$600K"});
  CHECK(measures_in("Wrote an importer, saving the client 10 hours a week") == Found{"time_saved|||10 hours a week"});
  CHECK(measures_in("Handled 10x traffic on launch day") == Found{"load|||10x traffic"});
  CHECK(measures_in("Resolved 150+ production tickets") == Found{"settled|||150+ production tickets"});
  CHECK(measures_in("Spread 4,200 tests over six runners") == Found{"tests|||4,200 tests", "count|||six runners"});
  CHECK(measures_in("Moved 800 thousand lines of C# to the cloud") == Found{"code|||800 thousand lines of C#"});
  CHECK(measures_in("Read 5 million lines of log text") == Found{"size|||5 million lines of log text"});
  CHECK(measures_in("Reviewed eight proposals a month") == Found{"pace|||eight proposals a month"});
  CHECK(measures_in("Migrated jobs, 4M events/day") == Found{"volume|||4M events/day"});
  CHECK(measures_in("Drove a $2M increase in sales") == Found{"turnover|||$2M"});
  CHECK(measures_in("Showed the schema of a 40 GB file in 200 ms") == Found{"latency|||200 ms"});
  CHECK(measures_in("Takes in 38 TB a month") == Found{"flow|||38 TB a month"});
  CHECK(measures_in("Found a race seen once in 10 million sessions") == Found{"rarity|||once in 10 million sessions"});
  CHECK(measures_in("Improved the audit score from 42 to 95") == Found{"score|the audit score|42|95"});
  CHECK(measures_in("Reduced compiler warnings from 2,800 to 0") == Found{"incidents|compiler warnings|2,800|0"});
  CHECK(measures_in("Sold 22,000 tickets in the first 40 minutes") ==
        Found{"volume|||22,000 tickets in the first 40 minutes"});
}

TEST_CASE("years, versions, ordinals and figures inside names are no measures") {
  CHECK(measures_in("Upgraded from Java 8 to 11 before the 2016 tariffs").empty());
  CHECK(measures_in("Served 24/7 on an 8-core machine under a seven-year rule since May 2019").empty());
  CHECK(measures_in("Passed ISO 27001 and wrote HTTP/2 for p99").empty());
  CHECK(measures_in("Led a team of 6 engineers → two of them were promoted") == Found{"team|||6 engineers"});
}

TEST_CASE("causes are the gerunds behind by, whole and at most two") {
  const auto causes = [](const std::string& line) { return find_causes(line, cut_line(line)); };
  CHECK(causes("Cut it to 190 ms by batching fraud checks over gRPC and caching issuer data in Redis") ==
        Found{"batching fraud checks over gRPC", "caching issuer data in Redis"});
  CHECK(causes("Tripled capacity after profiling three services").empty());
  CHECK(causes("Opened by noon, by hand and by mail").empty());
}

TEST_CASE("hostile lines end at once") {
  std::string digits(4000, '9');
  CHECK(measures_in(digits).empty());
  std::string many;
  for (int i = 0; i < 300; ++i) many += "from 9 to 8 ms by running ";
  CHECK(measures_in(many).size() > 100);
  CHECK(measures_in("from to instead of → → ( ) % $ € 5").size() <= 1);
  CHECK(measures_in("\xE2\x80\x94 \xE2\x86\x92").empty());
}

TEST_CASE("a deed is told by its verb, and its thing by the object") {
  const auto deed = [](const std::string& line) { return deed_of(cut_line(line)); };
  CHECK(deed("Built the refund service") == Deed::built);
  CHECK(deed("Successfully migrated bookings") == Deed::migrated);
  CHECK(deed("Introduced blameless incident reviews") == Deed::led);
  CHECK(deed("Introduced the outbox pattern") == Deed::built);
  CHECK(deed("Responsible for everything") == Deed::other);
  CHECK(deed("Set up pipelines") == Deed::built);
  CHECK(deed("Set standards") == Deed::led);
  CHECK(deed("Mentored two graduates") == Deed::taught);
  CHECK(deed("Trained a churn model") == Deed::built);
  CHECK(deed("Fixed a memory leak") == Deed::fixed);
  CHECK(deed("Resolved 150+ tickets") == Deed::ran);
  CHECK(deed("Raised branch coverage from 40% to 82%") == Deed::tested);
  const auto thing = [](const std::string& line) { return thing_of(line, cut_line(line)); };
  CHECK(thing("Developed a tile server for 60 layers") == "the tile server");
  CHECK(thing("Moved 3.2 million scans a day") == "");
  CHECK(thing("Rolled out the consent service in May") == "the consent service");
  CHECK(thing("Designed coupon service from scratch") == "the coupon service");
  CHECK(thing("Designed idempotency keys") == "idempotency keys");
  const auto second = [](const std::string& line) { return has_second_object(cut_line(line)); };
  CHECK(second("Introduced reviews and a dashboard in Grafana"));
  CHECK_FALSE(second("Built a tool in PHP and MySQL"));
  CHECK(is_system("the tile server"));
  CHECK(is_service("the tile server"));
  CHECK_FALSE(is_service("the log parser"));
  CHECK_FALSE(is_system("idempotency keys"));
}

TEST_CASE("hours and minutes are one figure") {
  CHECK(measures_in("Shortened the night run from 5h 40m to 1h 55m") == Found{"duration|the night run|5h 40m|1h 55m"});
  CHECK(measures_in("A run took 1 h 20 min instead of 3 hours") == Found{"duration||3 hours|1 h 20 min"});
}

TEST_CASE("settings, deadlines, windows of time and people relieved measure no work") {
  CHECK(measures_in("Built a client that pings every 5 seconds").empty());
  CHECK(measures_in("Answered each demand within 72 hours").empty());
  CHECK(measures_in("Looked after the shop in its first 18 months").empty());
  CHECK(measures_in("Moved the shop over one weekend") == Found{"timeline|||one weekend"});
  CHECK(measures_in("Replayed 18 months of telemetry") == Found{"size|||18 months of telemetry"});
  CHECK(measures_in("Set up Kafka with 48 partitions").empty());
  CHECK(measures_in("Set the heap 8 GB to 16 GB").empty());
  CHECK(measures_in("Automated a list which used to take two officers three days") == Found{"duration|||three days"});
}

TEST_CASE("a share that is a state is no change, and money that came back no saving") {
  CHECK(measures_in("Delivered 90% of tickets in time") == Found{"ratio|||90%"});
  CHECK(measures_in("Served a sale at a hit rate of 94%") == Found{"ratio|||94%"});
  CHECK(measures_in("Cut 30% of the rendering work") == Found{"percent|||30%"});
  CHECK(measures_in("Recovered EUR 92k of renewals") == Found{"turnover|||EUR 92k of renewals"});
}

TEST_CASE("the thing of a deed ends before what is said of it") {
  const std::string line = "Designed a backfill framework capable of replaying events";
  CHECK(thing_of(line, cut_line(line)) == "the backfill framework");
}
