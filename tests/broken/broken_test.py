#!/usr/bin/python3
"""broken_test.py DUMP_RESUME pdf|docx [CASE]: reads each broken file; prints what is wrong with the findings."""
import json
import pathlib
import subprocess
import sys
import tempfile
import time

import docx_cases
import pdf_cases

LONGEST = 40  # seconds for one file on a busy machine; the readers stop at 15


def read(program, path):
    start = time.monotonic()
    result = subprocess.run([program, path], capture_output=True, timeout=LONGEST)
    seconds = time.monotonic() - start
    if result.returncode != 0:
        return None, f"ended with {result.returncode}: {result.stderr.decode(errors='replace')[-500:]}", seconds
    return json.loads(result.stdout), "", seconds


def found_of(out):
    """What a case may name, by its name."""
    facts = out["facts"]
    found = {key: facts[key] for key in ("damaged", "encrypted", "pages", "pages_without_text", "images", "bad_fonts",
                                         "header_or_footer", "tables", "note")}
    found["hidden"] = len(facts["hidden"])
    found["interleaved"] = len(facts["interleaved"])
    found["errors"] = out["diagnostics"].count(": error: ")
    found["text"] = "\n".join(passage["text"] for passage in out["passages"])
    found.update({key: out[key] for key in ("name", "email", "phone", "location", "links", "roles", "headings", "skills")})
    return found


def differences(found, good, expected):
    for key, want in {**good, **expected}.items():
        if want is ...:
            continue
        if key in ("note", "text") and want not in found[key]:
            yield f"{key}: {want!r} is not in {found[key]!r}"
        if key not in ("note", "text") and found[key] != want:
            yield f"{key}: {found[key]!r}, not {want!r}"
    # A note tells of a limit or a fault: without one it is empty.
    told = "note" in expected or found["damaged"] or found["encrypted"]
    if found["note"] and not told:
        yield f"note: {found['note']!r}"
    if found["damaged"] and not found["note"]:
        yield "damaged, and no note says why"


def main():
    program, form = sys.argv[1:3]
    cases = {"pdf": pdf_cases, "docx": docx_cases}[form]
    chosen = {name: case for name, case in cases.CASES.items() if len(sys.argv) < 4 or name == sys.argv[3]}
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, (make, expected) in chosen.items():
            path = pathlib.Path(folder, name.replace(" ", "_") + "." + form)
            path.write_bytes(make())
            try:
                out, trouble, seconds = read(program, path)
                wrong = [trouble] if out is None else list(differences(found_of(out), cases.GOOD, expected))
            except subprocess.TimeoutExpired:
                wrong, seconds = [f"took more than {LONGEST} seconds"], LONGEST
            path.unlink()
            failures += bool(wrong)
            print(f"{'FAIL' if wrong else 'ok  '} {seconds:5.2f} s  {name}", *wrong, sep="\n       " if wrong else "", flush=True)
    print(f"{len(chosen)} files, {failures} failed")
    sys.exit(failures != 0 or not chosen)


main()
