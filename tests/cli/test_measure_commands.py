"""Measures by command: listed, taken, printed; a filling kept and scored; means hidden when few."""

from pathlib import Path

import pytest

from hyvinvointi_desktop.cli.context import Outside
from tests.app.test_measures import worded
from tests.definitions.measure_cases import OWN, SHIPPED
from tests.support.commands import Ran, ran

SEVEN = "1=3,2=3,3=3,4=3,5=3,6=3,7=2"


@pytest.fixture
def code(outside: Outside, profile: Path, tmp_path: Path) -> str:
    for name, text in (("swemwbs", worded("swemwbs")), ("esis", worded("esis")), ("oma", OWN)):
        path = tmp_path / f"{name}.toml"
        path.write_text(text, encoding="utf-8")
        assert ran(outside, "--profile", profile, "measures", "take", path).status == 0
    return "A-17"


def run(outside: Outside, profile: Path, *words: str | Path) -> Ran:
    return ran(outside, "--profile", profile, *words)


def test_measures_are_listed_newest_first(outside: Outside, profile: Path, code: str) -> None:
    assert code
    rows = run(outside, profile, "measures", "--json").json["measures"]
    assert [(r["id"], r["version"], r["own"], r["current"], r["asked_in"]) for r in rows] == [
        ("3x10d", 1, False, True, ["fi", "sv", "en"]), ("esis", 2, True, True, ["fi", "sv"]),
        ("esis", 1, False, False, []), ("hyvinvointimittari", 1, False, True, []), ("oma", 1, True, True, ["fi", "sv"]),
        ("ons4", 1, False, True, []), ("swemwbs", 2, True, True, ["fi", "sv"]), ("swemwbs", 1, False, False, []),
        ("ucla3", 1, False, True, []), ("who5", 1, False, True, []),
    ]  # fmt: skip
    assert run(outside, profile, "measures", "list").lines[-1] == (
        "who5 1  WHO-5, hyvinvointi  ohjelman mukana, käytössä, kysymykset puuttuvat"
    )
    assert run(outside, profile, "measures", "show", "who5").out == SHIPPED["who5"]
    assert run(outside, profile, "measures", "show", "mycaw").status == 1


def test_a_filling_is_kept_scored_and_told(outside: Outside, profile: Path, code: str) -> None:
    words = ("assess", code, "swemwbs", "--on", "2026-10-01", "--mode", "self", "--point", "start")
    kept = run(outside, profile, *words, "--answers", SEVEN, "--json").json
    assert (kept["score"], kept["mode"], kept["point"], kept["change"]) == ("18.59", "self", "start", "unknown")
    later = run(
        outside, profile, "assess", code, "swemwbs", "--on", "2026-11-01", "--answers", SEVEN.replace("=3", "=4")
    )
    assert later.lines == ["2026-11-01  SWEMWBS, mielen hyvinvointi  23,21  selvä muutos"]
    assert run(outside, profile, "scores", code).lines == [
        "2026-10-01  SWEMWBS, mielen hyvinvointi  18,59",
        "2026-11-01  SWEMWBS, mielen hyvinvointi  23,21  selvä muutos",
    ]


def test_esis_has_none_for_one_person_and_a_mean_is_hidden(outside: Outside, profile: Path, code: str) -> None:
    ten = ",".join(f"{n}=3" for n in range(1, 11))
    run(outside, profile, "assess", code, "esis", "--answers", ten, "--on", "2026-10-01")
    assert run(outside, profile, "scores", code).lines == [
        "2026-10-01  Osallisuusindikaattori (ESIS)  vain ryhmän tulos"
    ]
    means = run(outside, profile, "scores", "--all", "--measure", "esis")
    assert (means.status, means.lines) == (1, ["Osallisuusindikaattori (ESIS)  alle 5 vastaajaa, ei näytetä"])
    assert run(outside, profile, "scores", "--all", "--measure", "esis", "--json").json["rows"] == [
        {"of": None, "people": None, "first": None, "latest": None}
    ]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("assess", "A-17", "swemwbs", "--answers", "1=6"), 1), (("assess", "A-17", "who5", "--answers", "1=3"), 1),
        (("assess", "A-17", "swemwbs", "--answers", "1=3,1=4"), 2), (("assess", "A-17", "swemwbs", "--answers", ""), 2),
        (("assess", "A-17", "swemwbs", "--answers", "1=3", "--on", "2199-01-01"), 1),
        (("assess", "A-17", "swemwbs", "--answers", "1=-3"), 2), (("assess", "Z-9", "swemwbs", "--answers", "1=3"), 1),
        (("assess", "A-17", "mycaw", "--answers", "1=3"), 1), (("scores",), 2), (("scores", "A-17", "--all"), 2),
        (("assess", "A-17", "oma", "--answers", "a=3", "--point", "follow_up"), 1),
        (("scores", "--all", "--measure", "mycaw"), 1),
        (("measures", "paper", "who5", "--out", "x.pdf"), 1),
    ],
)  # fmt: skip
def test_bad_words_are_refused_and_nothing_is_kept(
    outside: Outside, profile: Path, code: str, words: tuple[str, ...], status: int
) -> None:
    assert run(outside, profile, *words).status == status
    assert run(outside, profile, "scores", code, "--json").json["scores"] == []


def test_the_paper_is_a_pdf(outside: Outside, profile: Path, code: str, tmp_path: Path) -> None:
    out = tmp_path / "lomake.pdf"
    assert run(outside, profile, "measures", "paper", "oma", "--client", code, "--out", out).lines == [str(out)]
    assert out.read_bytes()
    wrong = run(outside, profile, "measures", "paper", "oma", "--out", tmp_path / "lomake.txt")
    assert (wrong.status, wrong.out) == (2, "")
    assert ".pdf: lomake.txt" in wrong.err
    assert not (tmp_path / "lomake.txt").exists()
    assert run(outside, profile, "measures", "paper", "oma", "--language", "xx", "--out", out).status == 2


def test_what_is_not_there_is_named(outside: Outside, profile: Path, code: str) -> None:
    for words, said in (
        (("assess", code, "swemwbs", "--answers", "99=1"), "Lomake ei kysy tätä: 99."),
        (
            ("measures", "show", "who5", "--version", "77"),
            "Kyselyä who5 77 ei ole. Komento measures list luettelee ne.\n",
        ),
    ):
        no = run(outside, profile, *words)
        assert (no.status, no.out, no.err[: len(said)]) == (1, "", said)
    none = run(outside, profile, "scores", code)
    assert (none.status, none.out, none.err) == (0, "", "Kyselyjä ei ole vielä täytetty.\n")


@pytest.mark.parametrize(
    "words",
    [
        ("scores",), ("period",), ("reviews",), ("decisions",), ("assess", "swemwbs", "--answers", "1=3"),
        ("group-visit", "--group", "Kokkiryhmä", "--known-by", "was-along"),
        ("measures", "paper", "3x10d", "--out", "x.pdf", "--client"),
    ],
)  # fmt: skip
def test_every_command_names_a_client_who_is_not_there(outside: Outside, profile: Path, words: tuple[str, ...]) -> None:
    typed = (*words, "Z-9") if words[-1] == "--client" else (words[0], "Z-9", *words[1:])
    no = run(outside, profile, *typed)
    assert (no.status, no.out, no.err) == (1, "", "Asiakasta Z-9 ei ole. Anna tunnus, kuten A-17.\n")
