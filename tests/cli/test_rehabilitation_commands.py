"""Allowances, decisions and own money by command: words for people, JSON for scripts, files for others."""

import json
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.domain.ids import OwnPurchaseId
from hyvinvointi_desktop.domain.rehabilitation import OwnPurchase
from tests.support.commands import Ran, ran
from tests.support.desks import open_desk
from tests.support.sosku import seeded


@pytest.fixture
def sosku(tmp_path: Path) -> Path:
    """The seed's example in a profile, and a purchase."""
    desk = open_desk(tmp_path / "sosku")
    seeded(desk)
    desk.choose_money_title("social_worker")
    desk.save_own_purchase(OwnPurchase(OwnPurchaseId("o1"), date(2026, 3, 2), 15_100, "ratsastustunti"))
    desk.close()
    return tmp_path / "sosku"


def run(outside: Outside, profile: Path, *words: str | Path) -> Ran:
    return ran(outside, "--profile", profile, *words)


def test_the_month_is_told(outside: Outside, sosku: Path) -> None:
    told = run(outside, sosku, "allowance", "2024-01")
    assert told.status == 0
    assert told.lines[0] == "2024-01: 27,00 €, maksujaksoja 1"
    assert told.lines[1].startswith("A-1")
    assert told.lines[1].endswith("2024-01-04–2024-02-03    27,00 €  voi päättää")
    assert told.lines[2].strip() == "2024-01-04, 2024-01-17, 2024-01-24"
    assert [line.split(" ", 1)[1].strip() for line in told.lines[3:]] == [
        "Matkalippu 2024-01-04–2024-04-02", "ilman lippua 2024-04-03–2024-04-03",
    ]  # fmt: skip
    assert run(outside, sosku, "allowance", "2024-03").lines[-1] == "Aiemmilta kuukausilta odottaa päättämistä: 1"
    assert run(outside, sosku, "--lang", "sv", "allowance", "2023-01").lines == [
        "2023-01: 0,00 €, 0 betalningsperioder"
    ]


def test_the_month_as_json_and_files(outside: Outside, sosku: Path, tmp_path: Path) -> None:
    document = run(outside, sosku, "allowance", "2024-01", "--json").json
    assert (document["format"], document["version"], document["total_cents"]) == ("hyvinvointi-allowance", 1, 2700)
    window = document["windows"][0]
    assert (window["window"], window["unit"], window["per_cents"], window["times"]) == (1, "day", 900, 3)
    assert [d["on"] for d in window["activity_days"]] == ["2024-01-04", "2024-01-17", "2024-01-24"]
    assert (window["decided"], window["differs"], window["over"]) == (None, False, True)
    for name in ("a.csv", "a.xlsx", "a.pdf"):
        made = run(outside, sosku, "allowance", "2024-01", "--out", tmp_path / name)
        assert (made.status, made.lines) == (0, [str(tmp_path / name)])
        assert (tmp_path / name).stat().st_size > 100
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Maksujaksot", "Toimintapäivät"]
    assert [c.value for c in book["Maksujaksot"][2]][5:7] == [3, 27]


def test_decisions_with_what_is_to_be_noticed(outside: Outside, sosku: Path) -> None:
    told = run(outside, sosku, "decisions")
    assert sorted(line[9:30].strip() for line in told.lines[:3]) == ["matkalippu", "palvelu", "toimintaraha"]
    assert any("Päätös päättyi 2024-04-03." in line for line in told.lines[3:])
    data = run(outside, sosku, "decisions", "A-1", "--json").json
    assert [d["kind"] for d in data["decisions"]].count("ticket") == 1
    assert "decision_ended" in [x["code"] for x in data["findings"]]
    nobody = run(outside, sosku, "decisions", "A-2")
    assert (nobody.status, nobody.out, nobody.err) == (0, "", "Päätöksiä ei ole.\n")


def test_own_money_below_zero_is_told(outside: Outside, sosku: Path) -> None:
    told = run(outside, sosku, "own-money", "2026")
    assert told.lines == [
        "2026: käytetty 151,00 €, vuoden raha 150,00 €, jäljellä -1,00 €",
        "2026-03-02   151,00 €  ratsastustunti  (ei kuittia)",
    ]
    assert "1,00 € enemmän" in told.err
    data = run(outside, sosku, "own-money", "2026", "--json").json
    assert (data["yearly_cents"], data["left_cents"], data["title_word"]) == (15_000, -100, "sosiaalityöntekijä")
    assert run(outside, sosku, "own-money", "2025").status == 0


def test_bad_words_are_told(outside: Outside, sosku: Path, tmp_path: Path) -> None:
    for bad in (("allowance", "2024-13"), ("allowance", "1-1"), ("allowance",), ("own-money", "24")):
        assert run(outside, sosku, *bad).status == 2
    no = run(outside, sosku, "allowance", "2024-01", "--out", tmp_path / "a.doc")
    said = "Tiedoston nimen loppuun sopii .pdf, .csv tai .xlsx: a.doc. Mitään ei kirjoitettu.\n"
    assert (no.status, no.err) == (2, said)
    assert not (tmp_path / "a.doc").exists()
    unknown = run(outside, sosku, "decisions", "A-99")
    assert unknown.status == 1
    assert "A-99" in unknown.err


def test_a_log_whose_decisions_overlap_is_refused_whole(outside: Outside, profile: Path, tmp_path: Path) -> None:
    days = (("2026-01-31", "2026-04-30"), ("2026-04-30", "2026-07-31"))
    made = [
        {"id": f"s{n}", "period": "j", "client": "901", "kind": "service", "first_day": first, "last_day": last}
        for n, (first, last) in enumerate(days)
    ]
    period = {"id": "j", "client": "901", "programme": "sosku-helsinki", "opened_on": "2026-01-15", "phase": "working"}
    log = {
        "format": "hyvinvointi-log", "version": 1, "worker": {"name": "Maija Keksitty"}, "agreements": [],
        "clients": [{"code": "901", "name": "Vilho Keksitty"}], "sessions": [], "periods": [period], "decisions": made,
    }  # fmt: skip
    path = tmp_path / "loki.json"
    path.write_text(json.dumps(log), encoding="utf-8")
    no = run(outside, profile, "--lang", "fi", "import", path)
    said = "decisions: saman asiakkaan saman lajin päätöksillä on yhteisiä päiviä: s0, s1\nMitään ei tuotu.\n"
    assert (no.status, no.err) == (1, said)
    assert run(outside, profile, "decisions", "901").status == 1
    made[1]["first_day"] = "2026-05-01"
    path.write_text(json.dumps(log), encoding="utf-8")
    assert run(outside, profile, "import", path).status == 0
