"""Hostile files: each is refused with a sentence that says what and where, status 1, and nothing is changed."""

import io
import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from hyvinvointi_desktop.cli.context import ENV_PASSPHRASE
from tests.journeys.conftest import LOG, PASSPHRASE, command
from tests.support.commands import quick_outside, ran

HEAD = "pvm;alku;loppu;asiakas;mistä;minne;km\n"
ROW = "{day};{begins};{ends};A-17;Sodankylä;Vuotso;{km}\n"


def _row(day: str = "5.10.2026", begins: str = "9:00", ends: str = "10:00", km: str = "5") -> bytes:
    return (HEAD + ROW.format(day=day, begins=begins, ends=ends, km=km)).encode()


def _log(**changes: Any) -> bytes:
    return json.dumps(deepcopy(LOG) | changes).encode()


def _session(**changes: Any) -> bytes:
    return _log(sessions=[LOG["sessions"][0] | {"id": "s2", "trips": []} | changes])


def _xlsx() -> bytes:
    book, out = openpyxl.Workbook(), io.BytesIO()
    book.save(out)
    return out.getvalue()


TWO = [{"code": "A-17", "name": "Yksi"}, {"code": "A-17", "name": "Kaksi"}]
BAD: dict[str, tuple[str, bytes, tuple[str, ...]]] = {
    "an unknown key": ("a.json", _log(salary=3), ("salary",)),
    "a wrong version": ("a.json", _log(version=2), ("2",)),
    "end before start in JSON": ("a.json", _session(ends_at="2026-10-03T08:00+03:00"), ("sessions[0].ends_at",)),
    "a day that does not exist in JSON": ("a.json", _session(starts_at="2026-02-30T08:00+02:00"), ("2026-02-30",)),
    "an unknown client in JSON": ("a.json", _session(clients=["B-1"]), ("B-1",)),
    "two clients with one code": ("a.json", _log(clients=TWO), ("A-17",)),
    "broken JSON": ("a.json", _log()[:-10], ("JSON",)),
    "end before start": ("a.csv", _row(begins="11:00"), ("rivi 2",)),
    "a day that does not exist": ("a.csv", _row(day="31.11.2026"), ("rivi 2", "pvm", "31.11.2026")),
    "25:00": ("a.csv", _row(begins="25:00"), ("rivi 2", "alku", "25:00")),
    "negative km": ("a.csv", _row(km="-5"), ("rivi 2", "km", "-5")),
    "km 1.2.3": ("a.csv", _row(km="1.2.3"), ("rivi 2", "km", "1.2.3")),
    "a CSV that is an XLSX": ("a.csv", _xlsx(), ("Excel",)),
    "an XLSX that is a CSV": ("a.xlsx", _row(), ("tekstitiedosto",)),
    "a PDF": ("a.csv", b"%PDF-1.7 x", ("PDF",)),
    "an empty file": ("a.json", b"", ("tyhjä",)),
}


def _bytes_of(profile: Path, out: Path) -> bytes:
    made = command(profile, "export", "--out", out)
    assert made.status == 0, made.err
    return out.read_bytes()


def test_each_is_refused_with_its_reason_and_nothing_is_changed(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One test, so that the profile is exported once before and once after all of them; they share this process."""
    monkeypatch.setenv(ENV_PASSPHRASE, PASSPHRASE)
    outside = quick_outside()
    before = _bytes_of(profile, tmp_path / "before.json")
    for what, (name, content, told) in BAD.items():
        (tmp_path / name).write_bytes(content)
        refused = ran(outside, "--profile", profile, "--lang", "fi", "import", tmp_path / name)
        assert (refused.status, refused.out) == (1, ""), what
        assert "Mitään ei tuotu." in refused.err, what
        for words in told:
            assert words in refused.err, (what, refused.err)
    assert _bytes_of(profile, tmp_path / "after.json") == before


@pytest.mark.parametrize(("name", "size", "limit"), [("a.json", 151_000_000, "150"), ("a.csv", 21_000_000, "20")])
def test_a_file_over_the_limit_is_refused(profile: Path, tmp_path: Path, name: str, size: int, limit: str) -> None:
    with (tmp_path / name).open("wb") as file:
        file.truncate(size)  # a sparse file: it takes no room
    refused = command(profile, "import", tmp_path / name)
    assert (refused.status, refused.out) == (1, "")
    assert f"{limit} Mt" in refused.err
