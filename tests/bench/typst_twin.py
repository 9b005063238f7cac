"""A profile of generate_profile.py as a Typst document of the same words and about the same look."""

import re
import tomllib

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
PREAMBLE = """#set document(title: "{name} – Resume", author: "{name}")
#set page(paper: "a4", margin: (x: 60pt, y: 52pt), header: locate(here => if here.page() > 1 {{
  text(8.75pt, fill: luma(85))[{name} · Resume · page #here.page() of #counter(page).final(here).first()] }}))
#set text(font: "Gentium Book Plus", size: 10.5pt, lang: "en", hyphenate: false)
#set par(leading: 0.55em)
#set list(marker: [•], indent: 4pt, body-indent: 5pt)
#show heading.where(level: 2): it => {{ block(above: 14pt, below: 7pt)[#text(11.3pt, upper(it.body)) #v(-7pt)
  #line(length: 100%, stroke: 0.5pt + luma(138))] }}
#let entry(name, role, when) = block(above: 9pt, below: 6pt)[*#name* #h(1fr) #text(fill: luma(85), when) \\
  #emph(role)]
"""


def escaped(text):
    return re.sub(r"([\\#*_`$@<>~\[\]/])", r"\\\1", text)


def when(entry):
    def one(date):
        months = [MONTHS[int(month) - 1] for month in date.split("-")[1:2]]
        return "Present" if date == "present" else " ".join([*months, date[:4]])

    return " – ".join(one(entry[key]) for key in ("start", "end") if key in entry)


def entry(table, name, role):
    yield f"#entry([{escaped(table[name])}], [{escaped(role)}], [{when(table)}])"
    if "summary" in table:
        yield escaped(table["summary"]) + "\n"
    yield from (f"- {escaped(item)}" for item in table.get("highlights", []))


def head(person):
    yield f"#align(center)[#heading(level: 1, text(21.8pt)[{escaped(person['name'])}])"
    yield f"#text(12.6pt, fill: luma(85))[{escaped(person['headline'])}] \\"
    mail, site = person["email"], person["website"]
    phone = person["phone"]
    yield (f"#link(\"mailto:{mail}\")[{escaped(mail)}] · #link(\"tel:{phone.replace(' ', '')}\")[{escaped(phone)}] · "
           f"{escaped(person['location'])} · #link(\"{site}\")[{escaped(site.removeprefix('https://'))}]]")


def typst_source(source):
    """Typst markup for the text of a profile."""
    profile = tomllib.loads(source)
    lines = [PREAMBLE.format(name=profile["person"]["name"]), *head(profile["person"])]
    lines += ["== Summary", escaped(profile["person"]["summary"]), "== Experience"]
    for job in profile["work"]:
        lines += entry(job, "company", f"{job['title']} · {job['location']}")
    lines.append("== Projects")
    for project in profile["projects"]:
        lines += entry(project, "name", "")
    lines.append("== Skills")
    lines += [f"*{group['name']}:* {escaped(', '.join(group['items']))} \\" for group in profile["skills"]]
    lines.append("== Education")
    for school in profile["education"]:
        lines += entry(school, "institution", f"{school['degree']}, {school['field']}")
    return "\n".join(lines) + "\n"
