"""Programmes by command: listed, shown, checked, taken; a wrong file is refused with line, field and reason."""

import json
from pathlib import Path

import pytest

from hyvinvointi_desktop.cli.context import Outside
from tests.cli.conftest import export
from tests.definitions.programme_cases import SHIPPED
from tests.support.commands import Ran, ran

LISTE = SHIPPED["hyvinvointilahete"]
SECOND = LISTE.replace("version = 1", "version = 2").replace("2020-01-01\nsource", "2027-01-01\nsource")


def run(outside: Outside, profile: Path, *words: str | Path) -> Ran:
    return ran(outside, "--profile", profile, "programmes", *words)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "uusi.toml"
    path.write_text(SECOND, encoding="utf-8")
    return path


def test_the_versions_are_listed_for_people_and_for_scripts(outside: Outside, profile: Path, file: Path) -> None:
    assert run(outside, profile, "take", file).status == 0
    listed = run(outside, profile)
    assert listed.lines[0] == (
        "hyvinvointilahete 1  Hyvinvointilähete  kahden kesken  2020-01-01–  ohjelman mukana, voimassa"
    )
    assert listed.lines[1].endswith("kahden kesken  2027-01-01–  oma, ei voimassa tänään")
    rows = run(outside, profile, "--json").json["programmes"]
    assert [(r["id"], r["version"], r["kind"], r["own"], r["in_force"]) for r in rows] == [
        ("hyvinvointilahete", 1, "one_to_one", False, True), ("hyvinvointilahete", 2, "one_to_one", True, False),
        ("hyvinvointitreenit", 1, "group", False, True), ("kohtaamispaikka", 1, "drop_in", False, True),
        ("koulutus", 1, "training", False, True), ("sosku", 1, "decision", False, True),
        ("sosku-helsinki", 1, "decision", False, True),
    ]  # fmt: skip


def test_a_file_is_shown_as_it_is(outside: Outside, profile: Path, file: Path) -> None:
    run(outside, profile, "take", file)
    assert run(outside, profile, "show", "hyvinvointilahete").out == LISTE
    assert run(outside, profile, "show", "hyvinvointilahete", "--version", "2").out == SECOND
    missing = run(outside, profile, "show", "hyvinvointilahete", "--version", "3")
    assert (missing.status, missing.out) == (1, "")


def test_checking_changes_nothing_and_taking_does_once(
    outside: Outside, profile: Path, file: Path, tmp_path: Path
) -> None:
    before = export(outside, profile, tmp_path / "log.json")
    checked = run(outside, profile, "check", file)
    assert (checked.status, checked.out) == (0, "hyvinvointilahete 2\n")
    assert export(outside, profile, tmp_path / "log.json") == before
    assert run(outside, profile, "take", file, "--json").json["programme"]["version"] == 2
    assert export(outside, profile, tmp_path / "log.json") != before
    again = run(outside, profile, "take", file)
    assert (again.status, again.err) == (0, "hyvinvointilahete, versio 2, oli jo täällä. Mitään ei muutettu.\n")


def test_a_wrong_file_is_refused_with_line_field_and_reason(
    outside: Outside, profile: Path, file: Path, tmp_path: Path
) -> None:
    before = export(outside, profile, tmp_path / "log.json")
    file.write_text(SECOND.replace("cap_minutes_per_month = 600", "cap_minutes_per_month = 10"), encoding="utf-8")
    refused = run(outside, profile, "take", file)
    assert (refused.status, refused.out) == (1, "")
    assert refused.err == (
        "uusi.toml, rivi 33: support.cap_minutes_per_month: luvun on oltava 60–44640\n"
        "Tiedostoa ei otettu. Mitään ei muutettu: voimassa ollut on edelleen voimassa.\n"
    )
    told = run(outside, profile, "check", file, "--json").json
    assert (told["taken"], told["line"], told["field"]) == (False, 33, "support.cap_minutes_per_month")
    assert export(outside, profile, tmp_path / "log.json") == before


@pytest.mark.parametrize("content", [b"\xff\xfe", b"", b"id = ", b"#" * 300_000])
def test_what_is_no_programme_file_is_refused(outside: Outside, profile: Path, file: Path, content: bytes) -> None:
    file.write_bytes(content)
    refused = run(outside, profile, "check", file)
    assert (refused.status, refused.out) == (1, "")
    assert refused.err.startswith("uusi.toml")


def test_own_programmes_travel_in_the_open_log(outside: Outside, profile: Path, file: Path, tmp_path: Path) -> None:
    run(outside, profile, "take", file)
    first = json.loads(export(outside, profile, tmp_path / "log.json"))
    assert first["programmes"] == [{"id": "hyvinvointilahete", "version": 2, "content": SECOND}]
