#!/usr/bin/python3
"""whole_process.py BINARY [--typst CMD] [--runs N] [--jobs N] [--profiles N]: how fast the whole program is.

Renders one generated profile (about 650 words, two pages, tags, three faces) N times, each time in a new process, turn
by turn with Typst on the same words when its command is given. Then fits, papers for jobs, and many profiles in one
call. Prints Markdown tables.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from generate_profile import profile
from typst_twin import typst_source

SEED = 1


def run_once(command, folder):
    """(wall milliseconds, processor milliseconds, peak MiB) of one process."""
    null = [(os.POSIX_SPAWN_OPEN, descriptor, "/dev/null", os.O_RDWR, 0) for descriptor in (0, 1, 2)]
    os.chdir(folder)
    begin = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=null)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - begin
    if status != 0:
        raise RuntimeError(f"{' '.join(command)} gave {os.waitstatus_to_exitcode(status)}")
    return wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


def interleaved(programs, runs, folder):
    """Measurements by program, the programs taking turns, so that what disturbs one disturbs all."""
    measured = {name: [] for name in programs}
    for command in programs.values():
        run_once(command, folder)  # fills the file cache
    for _ in range(runs):
        for name, command in programs.items():
            measured[name].append(run_once(command, folder))
    return measured


def row(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |")


def one_document(binary, typst, runs, folder):
    source = profile(SEED)
    (folder / "profile.toml").write_text(source, encoding="utf-8")
    programs = {"shortlist": [binary, "resume", "profile.toml", "-o", "shortlist.pdf"]}
    files = {"shortlist": folder / "shortlist.pdf"}
    if typst:
        (folder / "twin.typ").write_text(typst_source(source), encoding="utf-8")
        programs["Typst"] = [typst, "compile", "twin.typ", "typst.pdf"]
        files["Typst"] = folder / "typst.pdf"
    measured = interleaved(programs, runs, folder)
    row("One document, whole process", "median ms", "90th percentile ms", "processor ms", "peak MiB", "file kB")
    row("---", "---:", "---:", "---:", "---:", "---:")
    medians = {}
    for name, values in measured.items():
        walls, processor, peaks = zip(*values)
        medians[name] = statistics.median(walls)
        row(name, f"{medians[name]:.1f}", f"{statistics.quantiles(walls, n=10)[-1]:.1f}",
            f"{statistics.median(processor):.1f}", f"{max(peaks):.1f}", f"{files[name].stat().st_size / 1000:.1f}")
    if typst:
        ratio = medians["Typst"] / medians["shortlist"]
        print(f"\nTypst takes {ratio:.1f} times as long ({runs} runs each, by turns).")


JOB = """company = "Tramontana"
title = "Senior Backend Engineer"
why = "Tramontana moves the freight that my last employers only counted, and says in public how its ledgers are kept."
description = '''
Requirements
- 5 years of experience with Go or Java
- PostgreSQL, Kafka and Kubernetes in production
- gRPC or REST

Nice to have
- Redis, Prometheus
'''
"""


def applications(binary, runs, count, folder):
    """A fit to one page, the papers for one job, and those for many."""
    (folder / "profile.toml").write_text(profile(SEED), encoding="utf-8")
    jobs = folder / "jobs"
    jobs.mkdir()
    for number in range(count):
        (jobs / f"job{number:03}.toml").write_text(JOB.replace("Tramontana", f"Tramontana {number}"), encoding="utf-8")
    (folder / "job.toml").write_text(JOB, encoding="utf-8")
    programs = {
        "resume --pages 1 --drop": [binary, "resume", "profile.toml", "--pages", "1", "--drop", "-o", "one.pdf"],
        "resume --pages 2": [binary, "resume", "profile.toml", "--pages", "2", "-o", "two.pdf"],
        "resume --job": [binary, "resume", "profile.toml", "--job", "job.toml", "-o", "job.pdf"],
        "apply --job": [binary, "apply", "profile.toml", "--job", "job.toml", "-o", "one/"],
    }
    print()
    row("One job, whole process", "median ms", "90th percentile ms", "processor ms", "peak MiB")
    row("---", "---:", "---:", "---:", "---:")
    for name, values in interleaved(programs, runs, folder).items():
        walls, processor, peaks = zip(*values)
        row(name, f"{statistics.median(walls):.1f}", f"{statistics.quantiles(walls, n=10)[-1]:.1f}",
            f"{statistics.median(processor):.1f}", f"{max(peaks):.1f}")
    wall, processor, peak = run_once([binary, "apply", "profile.toml", "--jobs", "jobs", "-o", "all/"], folder)
    written = len(list((folder / "all").glob("*/*.pdf")))
    if written != 3 * count:
        raise RuntimeError(f"{written} files for {count} jobs")
    print()
    print(f"apply to {count} jobs: {wall / 1000:.2f} s, processor {processor / 1000:.2f} s, peak {peak:.1f} MiB.")


PAGE = "BT /F1 10 Tf 60 780 Td 12 TL " + "(A line of some eighty letters, as pages of text have fifty of.) Tj T* " * 50 + "ET"


def foreign_pdf(count):
    """A4 pages of text, as another program might write them."""
    kids = " ".join(f"{2 * page + 4} 0 R" for page in range(count))
    bodies = ["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Count {count} /Kids [{kids}] >>",
              "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    for page in range(count):
        bodies.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {2 * page + 5} 0 R "
                      "/Resources << /Font << /F1 3 0 R >> >> >>")
        bodies.append(f"<< /Length {len(PAGE)} >>\nstream\n{PAGE}\nendstream")
    out, places = "%PDF-1.7\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return (out + f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n{table}"
            f"trailer\n<< /Size {len(bodies) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n")


def booklets(binary, runs, folder):
    (folder / "foreign.pdf").write_text(foreign_pdf(24), encoding="ascii")
    programs = {
        "booklet, 24 foreign pages": [binary, "booklet", "foreign.pdf"],
        "the same, --duplex manual": [binary, "booklet", "foreign.pdf", "--duplex", "manual"],
    }
    print()
    row("A booklet, whole process", "median ms", "90th percentile ms", "processor ms", "peak MiB")
    row("---", "---:", "---:", "---:", "---:")
    for name, values in interleaved(programs, runs, folder).items():
        walls, processor, peaks = zip(*values)
        row(name, f"{statistics.median(walls):.1f}", f"{statistics.quantiles(walls, n=10)[-1]:.1f}",
            f"{statistics.median(processor):.1f}", f"{max(peaks):.1f}")


def many_documents(binary, count, folder):
    profiles = folder / "profiles"
    profiles.mkdir()
    for seed in range(count):
        (profiles / f"{seed:04}.toml").write_text(profile(seed), encoding="utf-8")
    names = sorted(str(path) for path in profiles.iterdir())
    cores = len(os.sched_getaffinity(0))
    wall, processor, peak = run_once([binary, "resume", *names, "-o", "many/"], folder)
    written = len(list((folder / "many").glob("*.pdf")))
    if written != count:
        raise RuntimeError(f"{written} files for {count} profiles")
    print()
    row(f"{count} profiles in one call", "cores", "seconds", "a second", "a second a core", "peak MiB")
    row("---", "---:", "---:", "---:", "---:", "---:")
    rate = count / wall * 1000
    row("shortlist", cores, f"{wall / 1000:.2f}", f"{rate:.0f}", f"{rate / cores:.0f}", f"{peak:.1f}")
    print(f"\nBy processor time: {count / processor * 1000:.0f} profiles a second a core.")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--typst", help="the command of Typst 0.10, to compare with")
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--profiles", type=int, default=1000)
    parser.add_argument("--jobs", type=int, default=100)
    arguments = parser.parse_args()
    binary = os.path.realpath(arguments.binary)
    typst = arguments.typst and (os.path.realpath(arguments.typst) if "/" in arguments.typst else arguments.typst)
    with tempfile.TemporaryDirectory() as name:
        one_document(binary, typst, arguments.runs, Path(name))
        if arguments.jobs:
            applications(binary, arguments.runs, arguments.jobs, Path(name))
        booklets(binary, arguments.runs, Path(name))
        if arguments.profiles:
            many_documents(binary, arguments.profiles, Path(name))
        os.chdir("/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
