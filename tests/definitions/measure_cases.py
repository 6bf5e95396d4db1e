"""Measures as shipped, read once, and their files as texts, spoilt in one place each."""

from pathlib import Path

from hyvinvointi_desktop.definitions.reader import ShippedDefinitions
from hyvinvointi_desktop.domain.measures import Measure

RESOURCES = Path(__file__).parents[2] / "resources"
SHIPPED = {path.stem: path.read_text(encoding="utf-8") for path in (RESOURCES / "measures").glob("*.toml")}

OWN = """\
id = "oma"
version = 1
summary = "total"
transform = "none"
least_answered = 1
possible_from = "1"
clear_from = "2"
change_source = "keksitty"
higher_is_better = true
points = ["start", "end"]
source = "keksitty"

[title]
fi = "Oma lomake"

[answers]
low = 1
high = 3

[answers.words]
1 = { fi = "en", sv = "nej" }
3 = { fi = "kyllä", sv = "ja" }

[[bands]]
low = "2"
high = "4"
title = { fi = "alku" }
source = "keksitty"

[[bands]]
low = "5"
high = "6"
title = { fi = "pitkällä" }
source = "keksitty"

[[items]]
id = "a"
theme = { fi = "aamut" }
text = { fi = "Jaksatko aamuisin?", sv = "Orkar du om morgonen?" }

[[items]]
id = "b"
reverse = true
theme = { fi = "huolet" }
text = { fi = "Painavatko huolet?", sv = "Tynger bekymmer?" }
"""
TEXTS = {**SHIPPED, "oma": OWN}


def spoilt(name: str, old: str, new: str) -> str:
    """The file with its first ``old`` replaced."""
    assert old in TEXTS[name], (name, old)
    return TEXTS[name].replace(old, new, 1)


def shipped(measure_id: str) -> Measure:
    """A shipped measure."""
    return next(m for m in ShippedDefinitions(RESOURCES).measures() if m.id == measure_id)
