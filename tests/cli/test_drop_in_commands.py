"""Counting without identity by command: the same use cases, words for people, JSON for scripts, files for others."""

import csv
import io
from pathlib import Path

import openpyxl
import page

from hyvinvointi_desktop.cli.context import Outside
from tests.cli.conftest import export
from tests.support.commands import Ran, ran


def run(outside: Outside, profile: Path, *words: str | Path) -> Ran:
    return ran(outside, "--profile", profile, *words)


def test_counting_listing_and_taking_back(outside: Outside, profile: Path) -> None:
    detailed = ("--place", "Kirjasto", "--topic", "money", "--topic", "mind", "--age", "65_79", "--minutes", "15")
    first = run(outside, profile, "drop-in", "count", "advice", *detailed)
    assert (first.status, len(first.lines)) == (0, 1)
    assert first.err == "Laskettu: Neuvonta ja ohjaus, 2026-11-02. Tänä päivänä 1.\n"
    several = run(outside, profile, "drop-in", "count", "visit", "--times", "3", "--on", "2026-10-05", "--json").json
    assert (len(several["counted"]), several["that_day"], several["on"]) == (3, 3, "2026-10-05")
    assert run(outside, profile, "drop-in", "list").lines == [
        "2026-11-02  Neuvonta ja ohjaus  Kirjasto  raha, mieli  65–79 v  15 min"
    ]
    assert run(outside, profile, "drop-in", "take-back").status == 0
    shown = run(outside, profile, "drop-in", "list", "--since", "2026-10-01", "--json").json
    assert [(c["on"], c["kind"], c["place"]) for c in shown["contacts"]] == [
        ("2026-10-05", "visit", "Kirjasto"), ("2026-10-05", "visit", "Kirjasto"), ("2026-11-02", "advice", "Kirjasto"),
    ]  # fmt: skip
    assert run(outside, profile, "drop-in", "take-back", first.lines[0]).status == 0
    assert run(outside, profile, "drop-in", "list").err == "Ei kohtaamisia näinä päivinä.\n"


def test_what_cannot_be_counted_is_refused_with_words(outside: Outside, profile: Path, tmp_path: Path) -> None:
    before = export(outside, profile, tmp_path / "before.json")
    for words, status, said in (
        (("count", "dancing"), 1, "Lajia dancing ei ole. Lajit: visit, advice"),
        (("count", "visit", "--topic", "weather"), 1, "Tätä aihetta ei ole luettelossa."),
        (("count", "visit", "--age", "teen"), 1, "Tätä ikäryhmää ei ole luettelossa."),
        (("count", "visit", "--minutes", "1441"), 1, "Kesto on minuutista 24 tuntiin."),
        (("count", "visit", "--on", "2026-11-10"), 1, "Päivä on yli viikon päässä."),
        (("take-back",), 1, "Kumottavaa ei ole."),
        (("take-back", "nobody"), 1, "Tätä ei löydy."),
        (("year", "2026", "--out", "x.ods"), 2, "x.ods"),
    ):
        no = run(outside, profile, "drop-in", *words)
        assert (no.status, no.out) == (status, "")
        assert said in no.err
    for bad in (("count", "visit", "--times", "0"), ("count", "visit", "--minutes", "-3"), ("year", "26"), ("list", "--since", "x")):  # noqa: E501
        assert run(outside, profile, "drop-in", *bad).status == 2
    assert export(outside, profile, tmp_path / "after.json") == before


def test_trainings(outside: Outside, profile: Path) -> None:
    given = ("--participants", "14", "--minutes", "180", "--theme", "Arki")
    made = run(outside, profile, "training", "add", "workshop", *given, "--on", "2026-10-20")
    assert made.status == 0
    assert "Koulutus tallennettu: Työpaja, 2026-10-20, osallistujia 14." in made.err
    assert "Älä kirjoita nimiä" in made.err
    assert run(outside, profile, "training", "list").lines == ["2026-10-20  Työpaja  Arki  180 min  14"]
    assert run(outside, profile, "training", "list", "--year", "2025").err == "Ei koulutuksia vuonna 2025.\n"
    shown = run(outside, profile, "training", "list", "--json").json
    assert [t["participants"] for t in shown["trainings"]] == [14]
    none = run(outside, profile, "training", "add", "lecture", "--participants", "0", "--minutes", "60")
    assert (none.status, "Määrä ei voi olla tämä" in none.err) == (1, True)
    unknown = run(outside, profile, "training", "add", "dance", "--participants", "5", "--minutes", "60")
    assert (unknown.status, "Lajia dance ei ole" in unknown.err) == (1, True)


def test_the_year_as_lines_json_paper_and_tables(real: Outside, profile: Path, tmp_path: Path) -> None:
    detailed = ("--place", "Kirjasto", "--topic", "money", "--age", "65_79", "--minutes", "15")
    run(real, profile, "drop-in", "count", "advice", "--times", "6", "--on", "2026-10-05", *detailed)
    run(real, profile, "drop-in", "count", "self_care", "--times", "2")
    lines = run(real, profile, "drop-in", "year", "2026").lines
    assert lines[0].startswith("Kohtaamispaikka 2026: kohtaamisia 6, omahoitopisteellä 2,")
    advice = next(line.split() for line in lines if line.startswith("Neuvonta"))
    assert advice[-13:] == ["0"] * 9 + ["6", "0", "0", "6"]
    document = run(real, profile, "drop-in", "year", "2026", "--json").json
    assert (document["contacts"]["total"], document["contacts"]["minutes"]) == (6, 90)
    assert document["topics_by_age"]["hidden_under"] == 0
    files = {ending: tmp_path / f"vuosi.{ending}" for ending in ("pdf", "csv", "xlsx")}
    for path in files.values():
        assert run(real, profile, "drop-in", "year", "2026", "--out", path).out == f"{path}\n"
    pdf = files["pdf"].read_bytes()
    assert page.validate_pdf_bytes(pdf, profile="ua1").is_compliant
    text = files["csv"].read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))
    october = next(r for r in rows if r["Mitä"] == "Neuvonta ja ohjaus" and r["Kuukausi"] == "10")
    assert (october["Osa"], october["Vuosi"], october["Määrä"]) == ("Kohtaamiset", "2026", "6")
    assert sum(int(r["Määrä"]) for r in rows if r["Osa"] == "Omahoitopisteen käynnit") == 2
    book = openpyxl.load_workbook(files["xlsx"])
    assert book.sheetnames == ["Kohtaamiset", "Aiheet", "Ikäryhmät", "Paikat", "Teemapäivät", "Koulutukset"]
    assert [cell.value for cell in book["Paikat"][2]] == ["Kirjasto", 6, 2]
