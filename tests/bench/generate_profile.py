#!/usr/bin/python3
"""generate_profile.py SEED: a profile of about 650 words that fills two pages in three faces; one seed, one profile."""

import random
import sys

FIRST = "Ada Borys Celia Dário Eskil Fatma Goran Hanna Ivo Jana Kaspar Lena Mirko Nadia Oskar Petra".split()
LAST = "Abendroth Brzeski Castellan Dragić Ekström Fjeld Grönlund Hájek Ilves Jurić Kowal Lindqvist Møller".split()
COMPANIES = "Fjordpay Kupferbahn Morgenrot Kestrel Falowiec Hafenlicht Nordlys Steinbock Tramontana Vistula".split()
CITIES = ("Gothenburg, Sweden", "Kraków, Poland", "Lyon, France", "Porto, Portugal", "Brno, Czechia", "Turku, Finland")
TITLES = ("Senior Backend Engineer", "Backend Engineer", "Software Engineer", "Junior Backend Engineer")
VERBS = "Built Cut Designed Extended Finished Halved Led Merged Moved Replaced Rewrote Shipped Split Tested".split()
THINGS = ("the settlement service", "the order pipeline", "the ledger of prepaid accounts", "the nightly export",
          "the search index", "the fare calculator", "the stock reservation", "the login gateway", "the event log")
MEANS = ("with a bounded queue", "in Go and PostgreSQL", "behind a gRPC interface", "by batching its queries",
         "with idempotent consumers", "on four Kubernetes nodes", "through partitioned Kafka topics",
         "by caching in Redis")
EFFECTS = ("; the slowest requests fell from {a} ms to {b} ms", ", which saved {a} hours of work a month",
           ", so that {a},000 merchants saw no interruption", "; incidents went from {a} to {b} a year",
           " and kept {a} million rows consistent during the move", ", now run by {b} teams without help")
SKILLS = {
    "Languages": ["Go", "Java", "Kotlin", "Python", "SQL"],
    "Data": ["PostgreSQL", "Kafka", "Redis", "Cassandra", "ClickHouse"],
    "Operations": ["Kubernetes", "Terraform", "Prometheus", "Grafana", "on-call"],
    "Practice": ["design reviews", "incident reviews", "mentoring", "load tests"],
}


def bullet(chance):
    effect = chance.choice(EFFECTS).format(a=chance.randint(20, 900), b=chance.randint(2, 19))
    return f"{chance.choice(VERBS)} {chance.choice(THINGS)} {chance.choice(MEANS)}{effect}"


def bullets(chance, count):
    lines = ",\n".join(f'  "{bullet(chance)}"' for _ in range(count))
    return f"highlights = [\n{lines},\n]\n"


def person(chance, seed):
    name = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
    return (f'[person]\nname = "{name} {seed}"\nheadline = "Backend Engineer, payments and data"\n'
            f'email = "candidate{seed}@example.com"\nphone = "+46 8 465 004 {seed % 100:02}"\n'
            f'location = "{chance.choice(CITIES)}"\nwebsite = "https://candidate{seed}.example"\n'
            'summary = "Backend engineer with eleven years in payments, transport and insurance. Designs services that '
            'stay simple under load, writes the reasons down, and leaves each system smaller than it was found."\n')


def work(chance):
    end = "present"
    for title, company in zip(TITLES + TITLES[1:2], chance.sample(COMPANIES, 5)):
        start = int(end[:4]) - 2 if end != "present" else 2022
        yield (f'\n[[work]]\ncompany = "{company}"\ntitle = "{title}"\nlocation = "{chance.choice(CITIES)}"\n'
               f'start = "{start}-{chance.randint(1, 9):02}"\nend = "{end}"\n'
               f'summary = "{chance.randint(20, 90)} engineers, {chance.randint(2, 60)} million requests a day."\n'
               + bullets(chance, 6 if title != TITLES[-1] else 4))
        end = f"{start}-01"


def profile(seed):
    chance = random.Random(seed)
    parts = [person(chance, seed), *work(chance)]
    parts.append('\n[[projects]]\nname = "rowdiff"\nstart = "2023-02"\nend = "present"\n'
                 'summary = "Compares two tables row by row."\n' + bullets(chance, 2))
    for name, items in SKILLS.items():
        quoted = ", ".join(f'"{item}"' for item in items)
        parts.append(f'\n[[skills]]\nname = "{name}"\nitems = [{quoted}]\n')
    parts.append('\n[[education]]\ninstitution = "Northern Institute of Technology"\ndegree = "MSc"\n'
                 'field = "Computer Science"\nstart = "2008"\nend = "2013"\n')
    parts.append('\n[resume]\ntheme = "classic"\npaper = "a4"\n'
                 'sections = ["summary", "work", "projects", "skills", "education"]\n')
    return "".join(parts)


if __name__ == "__main__":
    print(profile(int(sys.argv[1])), end="")
