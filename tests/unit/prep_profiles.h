// Profiles for the tests of prep/: five people and an ad, all invented.
#pragma once

#include <array>
#include <string_view>

// No figure anywhere.
inline constexpr std::string_view profile_without_numbers = R"(
[person]
name = "Ruth Adeyemi"
email = "ruth@example.com"
[[work]]
company = "Quillmark Books"
title = "Backend Developer"
start = "2021-05"
end = "present"
highlights = [
  "Built the order service in Python with Flask and PostgreSQL",
  "Moved nightly exports from cron scripts to Celery",
  "Helped the support team to understand failed payments",
  "Wrote the guide that new developers read on their first day",
]
[[skills]]
name = "Skills"
items = ["Python", "Flask", "PostgreSQL", "Celery", "Elasticsearch"]
)";

// One job, many figures of every type.
inline constexpr std::string_view profile_with_many_numbers = R"(
[person]
name = "Iker Ozturk"
email = "iker@example.com"
[[work]]
company = "Brisk Parcel"
title = "Senior Backend Engineer"
start = "2017-02"
end = "present"
highlights = [
  "Reduced p99 from 2.4s to 310ms by adding Redis and rewriting two MySQL queries",
  "Grew throughput 3x to 12k requests per second on the same hardware",
  "Raised availability from 99.5% to 99.95% with a second region",
  "Saved $1.2M a year by moving cold data to S3",
  "Cut failed deployments from 14% to 2% by introducing canary releases",
  "Scaled the tracking API to 4.5 million users in 9 countries",
  "Led a team of 6 engineers → two of them were promoted",
  "Build time: 45 min → 8 min with Bazel",
  "Processed 2 TB of scans per day with Kafka and Flink, at zero data loss",
  "Doubled test coverage of the pricing module",
]
)";

// From another trade, with a gap, a short stay and jobs that overlap.
inline constexpr std::string_view profile_of_a_career_change = R"(
[person]
name = "Petra Novák"
email = "petra@example.com"
[[work]]
company = "Alder & Finch"
title = "Backend Developer"
start = "2024-06"
end = "present"
highlights = [
  "Introduced nightly backups and restored 40 GB in 25 minutes in a rehearsal",
  "Fixed 120 of 180 open bugs in the first half-year",
]
[[work]]
company = "Tinkertown"
title = "Junior Developer"
start = "2023-01"
end = "2023-06"
highlights = ["Developed a booking form in Node.js for 300 visitors a day"]
[[work]]
company = "St. Agnes Hospital"
title = "Senior Nurse"
start = "2012-03"
end = "2021-12"
highlights = ["Coordinated shifts of 24 nurses without one unfilled night"]
[[work]]
company = "Evening School North"
title = "Teacher"
start = "2021-02"
end = "2021-11"
highlights = ["Taught 3 classes of 15 adults"]
[[skills]]
name = "Skills"
items = ["Node.js", "JavaScript", "MongoDB", "Rust"]
)";

// First steps.
inline constexpr std::string_view profile_of_a_junior = R"(
[person]
name = "Sam Oduya"
email = "sam@example.com"
[[projects]]
name = "pocketledger"
start = "2025-01"
end = "2025-06"
highlights = [
  "Stored 5,000 bookings in SQLite and exported them as CSV in under 2 seconds",
  "Wrote 60 unit tests",
]
[[education]]
institution = "Northgate College"
degree = "BSc"
start = "2022-09"
end = "2026-06"
highlights = ["Simulated 3 schedulers for a thesis; the best one wasted 12% less time"]
)";

// Awkward wording: versions, years, names with digits, quotes, markup, no verb in front.
inline constexpr std::string_view profile_with_awkward_words = R"(
[person]
name = "Li Wei"
email = "li@example.com"
[[work]]
company = "3Peaks Data"
title = "Platform Engineer"
start = "2019"
end = "2024-03"
highlights = [
  "Java 8 → Java 17, Spring Boot 2 → 3, on 24/7 systems in 2023",
  "Responsible for **ISO 27001** and the (then) 7-person team",
  "Cost went from \"too high\" to €40k/month",
  "p95 of 1.5 s; goal: < 500 ms",
  "Migrated from Oracle 11g to PostgreSQL 14 — 1,200 tables, 0 incidents",
  "Reduced on-call pages by 60% (from 50 to 20 a week) by deleting alerts",
]
)";

inline constexpr std::array test_profiles = {profile_without_numbers, profile_with_many_numbers,
                                             profile_of_a_career_change, profile_of_a_junior,
                                             profile_with_awkward_words};
