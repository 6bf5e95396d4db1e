"""import and export: dry runs, tables, new clients, and that a refusal changes nothing."""

import io
import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from hyvinvointi_desktop.cli.context import Outside
from tests.cli.conftest import LOG, export
from tests.support.commands import ran

CSV = "pvm;alku;loppu;asiakas;mistä;minne;km;kyydissä;huomio\n4.10.2026;9:00;10:30;A-17;Sodankylä;Vuotso;12,5;1;hei\n"


def _log(tmp_path: Path, **changes: Any) -> Path:
    path = tmp_path / "in.json"
    path.write_text(json.dumps(deepcopy(LOG) | changes), encoding="utf-8")
    return path


def test_export_import_export_gives_the_same_bytes(outside: Outside, profile: Path, tmp_path: Path) -> None:
    first = export(outside, profile, tmp_path / "a.json")
    init = ("init", "--name", "Joku", "--role", "link_worker", "--recovery-out", tmp_path / "r")
    assert ran(outside, "--profile", tmp_path / "other", *init).status == 0
    taken = ran(outside, "--profile", tmp_path / "other", "import", tmp_path / "a.json", "--json")
    assert taken.status == 0, taken.err
    assert taken.json | {"imported": True, "clients": 1, "agreements": 1, "sessions": 1, "ignored": []} == taken.json
    assert export(outside, tmp_path / "other", tmp_path / "b.json") == first
    told = ran(outside, "--profile", profile, "--lang", "en", "export", "--out", tmp_path / "c.json")
    assert told.lines == [str(tmp_path / "c.json")]
    assert "clear text" in told.err


def test_the_same_file_again_does_nothing(outside: Outside, profile: Path, tmp_path: Path) -> None:
    before = export(outside, profile, tmp_path / "before")
    taken = ran(outside, "--profile", profile, "import", _log(tmp_path), "--json")
    assert (taken.status, taken.json["sessions"], taken.json["already_there"]) == (0, 0, 4)
    assert export(outside, profile, tmp_path / "after") == before


def test_a_dry_run_tells_and_changes_nothing(outside: Outside, profile: Path, tmp_path: Path) -> None:
    before = export(outside, profile, tmp_path / "before")
    more = [*LOG["sessions"], LOG["sessions"][0] | {"id": "s2", "trips": []}]
    for path in (_log(tmp_path, sessions=more), tmp_path / "t.csv"):
        (tmp_path / "t.csv").write_text(CSV, encoding="utf-8")
        dry = ran(outside, "--profile", profile, "import", path, "--dry-run", "--json")
        assert (dry.status, dry.json["imported"], dry.json["dry_run"], dry.json["sessions"]) == (0, False, True, 1)
        assert export(outside, profile, tmp_path / "after") == before


def test_worker_and_settings_of_a_used_profile_stay(outside: Outside, profile: Path, tmp_path: Path) -> None:
    path = _log(tmp_path, worker={"name": "Joku Muu"}, settings={"rounding": "15"})
    taken = ran(outside, "--profile", profile, "--lang", "en", "import", path, "--json")
    assert (taken.status, taken.json["ignored"]) == (0, ["settings", "worker"])
    assert "worker details" in taken.err
    assert ran(outside, "--profile", profile, "claim", "2026-10", "--json").json["worker"] == "Maija Keksitty"


def test_a_table_is_told_before_it_is_taken(outside: Outside, profile: Path, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(CSV, encoding="utf-8")
    taken = ran(outside, "--profile", profile, "--lang", "en", "import", tmp_path / "t.csv", "--json")
    assert taken.status == 0
    row = taken.json
    assert (row["rows"], row["sessions"], row["km"], row["first_day"]) == (1, 1, "12.5", "2026-10-04")
    assert row["columns"]["date"] == "pvm"
    assert "pvm = date" in taken.err
    again = ran(outside, "--profile", profile, "import", tmp_path / "t.csv", "--dry-run", "--json").json
    assert (again["sessions"], again["already_there"]) == (0, 1)


def _xlsx() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [line.split(";") for line in CSV.splitlines()]:
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_an_xlsx_is_read_as_the_same_table(outside: Outside, profile: Path, tmp_path: Path) -> None:
    (tmp_path / "t.xlsx").write_bytes(_xlsx())
    taken = ran(outside, "--profile", profile, "import", tmp_path / "t.xlsx", "--json")
    assert (taken.status, taken.json["sessions"], taken.json["km"]) == (0, 1, "12.5")


def test_unknown_clients_are_listed_and_made_only_when_asked(outside: Outside, profile: Path, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(CSV.replace("A-17", "B-99"), encoding="utf-8")
    before = export(outside, profile, tmp_path / "before")
    for extra, status in ((["--dry-run"], 0), ([], 1)):
        refused = ran(outside, "--profile", profile, "--lang", "en", "import", path, *extra, "--json")
        assert (refused.status, refused.json["imported"], refused.json["unknown_clients"]) == (status, False, ["B-99"])
        assert "--new-clients" in refused.err
    assert export(outside, profile, tmp_path / "after") == before
    taken = ran(outside, "--profile", profile, "import", path, "--new-clients", "--json")
    assert (taken.status, taken.json["clients"], taken.json["sessions"]) == (0, 1, 1)


def test_a_table_of_headers_alone_has_nothing_in_it(outside: Outside, profile: Path, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(CSV.splitlines()[0] + "\n", encoding="utf-8")
    taken = ran(outside, "--profile", profile, "--lang", "en", "import", tmp_path / "t.csv")
    assert "None" not in taken.err
    assert taken.status in (0, 1)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_bad_row_is_told_with_row_column_and_reason(
    outside: Outside, profile: Path, tmp_path: Path, language: str
) -> None:
    rows = CSV + "31.2.2026;9:00;10:00;A-17;;;;;\n5.10.2026;25:00;26:00;A-17;;;;;\n5.10.2026;9:00;10:00;A-17;x;y;-3;;\n"
    (tmp_path / "t.csv").write_text(rows, encoding="utf-8")
    before = export(outside, profile, tmp_path / "before")
    refused = ran(outside, "--profile", profile, "--lang", language, "import", tmp_path / "t.csv", "--json")
    assert refused.status == 1
    problems = refused.json["problems"]
    assert {p["where"] for p in problems} == {"3", "4", "5"}
    assert {"pvm", "alku", "km"} <= {p["column"] for p in problems}
    assert all(p["sentence"].strip() and p["sentence"] in refused.err for p in problems)
    assert export(outside, profile, tmp_path / "after") == before


def test_a_missing_file_is_told_before_the_passphrase_is_asked(
    outside: Outside, profile: Path, tmp_path: Path
) -> None:
    assert ran(outside, "--profile", profile, "import", tmp_path / "none.json").status == 4
    assert ran(outside, "--profile", profile, "export", "--out", tmp_path / "no" / "folder" / "x").status == 4
