"""Renders the examples with the program under test."""

import itertools
import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from profile_words import load, toml_of

ROOT = Path(__file__).resolve().parents[2]
PAPERS = ("a4", "letter")


@dataclass
class Rendered:
    """An example in one theme on one paper."""

    profile: Path
    theme: str
    paper: str
    pdf: str

    @property
    def name(self):
        return f"{self.profile.stem} {self.theme} {self.paper}"


def run(binary, *arguments, **settings):
    """Standard output of the program, which must succeed."""
    command = [str(binary), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, check=False, **settings)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)} gave {done.returncode}: {done.stderr.decode('utf-8', 'replace')}")
    return done.stdout


def examples():
    """The examples, and profiles made to be hard to read back."""
    found = sorted((ROOT / "examples").glob("*.toml")) + sorted((ROOT / "tests/pdf/profiles").glob("*.toml"))
    if not found:
        raise RuntimeError("there are no examples")
    return found


def translations():
    """A profile in each language that has words of its own, English aside."""
    found = sorted((ROOT / "tests/pdf/profiles/locales").glob("*.toml"))
    known = {path.stem for path in (ROOT / "templates/locales").glob("*.toml")} - {"en"}
    if {path.stem for path in found} != known:
        raise RuntimeError("tests/pdf/profiles/locales must have a profile for each of templates/locales")
    return found


def themes(binary):
    found = json.loads(run(binary, "themes", "--format", "json"))
    return [theme["name"] for theme in (found["themes"] if isinstance(found, dict) else found)]


def looks(binary):
    """What is rendered: every example in every theme on both papers; of the translations each in one look, by turns."""
    every = list(itertools.product(themes(binary), PAPERS))
    for profile, look in itertools.product(examples(), every):
        yield profile, *look
    for profile, look in zip(translations(), itertools.cycle(every)):
        yield profile, *look


def render_all(binary, folder):
    """All looks, into `folder`."""
    done = []
    for profile, theme, paper in looks(binary):
        pdf = Path(folder) / f"{profile.stem}-{theme}-{paper}.pdf"
        run(binary, "resume", profile, "--theme", theme, "--paper", paper, "-o", pdf)
        done.append(Rendered(profile, theme, paper, str(pdf)))
    return done


def text_of(binary, profile, theme):
    """The resume as plain text, unwrapped; the theme chooses the sections where the profile does not."""
    options = ("--theme", theme, "--format", "txt", "--width", "0", "-o", "-")
    return run(binary, "resume", profile, *options).decode("utf-8")


def locale_of(profile):
    return toml_of(ROOT, "locales", load(profile).get("resume", {}).get("locale", "en"))


def theme_of(name):
    return toml_of(ROOT, "themes", name)
