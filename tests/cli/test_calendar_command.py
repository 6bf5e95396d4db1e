"""The calendar by command: lines, JSON, and a file for another calendar that names nobody."""

import json
from pathlib import Path

from icalendar import Calendar

from hyvinvointi_desktop.cli.context import Outside
from tests.support.commands import ran

PLANNED = {
    "format": "hyvinvointi-log", "version": 1, "worker": {"name": "Maija Keksitty"},
    "clients": [{"code": "A-17", "name": "Keksitty Asiakas"}], "agreements": [],
    "sessions": [
        {"id": "p1", "clients": ["A-17"], "starts_at": "2026-11-20T10:00+02:00", "ends_at": "2026-11-20T11:00+02:00",
         "kind": "home_visit", "status": "planned", "place": "Sodankylä, Keksitty Asiakkaantie 4",
         "tasks": [{"id": "k1", "words": "Soita kirjastoon", "due_on": "2026-11-25"}]},
        {"id": "p2", "clients": ["A-17"], "starts_at": "2026-11-21T10:00+02:00", "ends_at": "2026-11-21T11:00+02:00",
         "kind": "outing", "status": "planned", "place": "Asiakkaantie 4"},
    ],
}  # fmt: skip


def _planned(outside: Outside, profile: Path, tmp_path: Path) -> None:
    log = tmp_path / "planned.json"
    log.write_text(json.dumps(PLANNED), encoding="utf-8")
    assert ran(outside, "--profile", profile, "import", log).status == 0


def test_what_is_on_and_what_falls_due(outside: Outside, profile: Path, tmp_path: Path) -> None:
    _planned(outside, profile, tmp_path)
    shown = ran(outside, "--profile", profile, "calendar", "--until", "2026-12-31")
    assert shown.lines == [
        "2026-11-20  10.00  kotikäynti  Keksitty Asiakas  Sodankylä, Keksitty Asiakkaantie 4",
        "2026-11-21  10.00  käynti kodin ulkopuolella  Keksitty Asiakas  Asiakkaantie 4",
        "2026-11-25  luvattu:  Soita kirjastoon  Keksitty Asiakas",
        "2026-12-31  loppuarviointi  Keksitty Asiakas",
        "2026-12-31  tukijakso päättyy  Keksitty Asiakas",
    ]
    told = ran(outside, "--profile", profile, "calendar", "--until", "2026-12-31", "--json").json
    assert [s["session"] for s in told["sessions"]] == ["p1", "p2"]
    assert told["holidays"]["2026-12-06"] == "Itsenäisyyspäivä"


def test_the_file_for_another_calendar_names_nobody(outside: Outside, profile: Path, tmp_path: Path) -> None:
    _planned(outside, profile, tmp_path)
    told = {}
    for name, more in (("busy.ics", ()), ("detail.ics", ("--detail",))):
        out = tmp_path / name
        made = ran(outside, "--profile", profile, "calendar", "--out", out, *more)
        assert (made.status, made.lines) == (0, [str(out)])
        content = out.read_bytes()
        assert not any(word in content.decode() for word in ("Keksitty", "Asiakas", "Asiakkaantie", "kirjasto"))
        events = Calendar.from_ical(content).walk("VEVENT")
        told[name] = [(str(e["summary"]), str(e.get("location", "")), e.decoded("dtstart").isoformat()) for e in events]
    assert told["busy.ics"] == [
        ("varattu", "", "2026-11-20T08:00:00+00:00"), ("varattu", "", "2026-11-21T08:00:00+00:00"),
    ]  # fmt: skip
    assert told["detail.ics"] == [
        ("kotikäynti A-17", "Sodankylä", "2026-11-20T08:00:00+00:00"),
        ("retki A-17", "", "2026-11-21T08:00:00+00:00"),
    ]


def test_what_cannot_be_made_is_said(outside: Outside, profile: Path, tmp_path: Path) -> None:
    for words, status, said in (
        (("--out", tmp_path / "x.ics"), 1, "ei ole sovittu tapaamisia"),
        (("--out", tmp_path / "x.pdf"), 2, ".ics"),
        (("--since", "2026-12-02", "--until", "2026-12-01"), 1, "ennen ensimmäistä"),
        (("--since", "2026-01-01", "--until", "2029-01-01"), 1, "yli vuosi"),
    ):
        no = ran(outside, "--profile", profile, "calendar", *words)
        assert (no.status, no.out) == (status, "")
        assert said in no.err
    assert not list(tmp_path.glob("x.*"))
