"""One profile with a month of work for the commands, copied for every test; and nobody at the terminal."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop.cli import context
from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.commands import Ran, quick_outside, ran
from tests.support.desks import NOW
from tests.support.vaults import PASSPHRASE

LOG: dict[str, Any] = {
    "format": "hyvinvointi-log", "version": 1, "worker": {"name": "Maija Keksitty"},
    "payers": [{"id": "kunta", "name": "Esimerkkikunta", "regime": "employment",
                "hourly_rates": [{"from": "2026-01-01", "rate": "13.00"}]}],
    "clients": [{"code": "A-17", "name": "Keksitty Asiakas"}],
    "agreements": [{"client": "A-17", "programme": "hyvinvointilahete", "payer": "kunta", "first_day": "2026-09-01",
                    "last_day": "2026-12-31"}],
    "sessions": [{"id": "s1", "clients": ["A-17"], "starts_at": "2026-10-03T09:00+03:00",
                  "ends_at": "2026-10-03T11:30+03:00", "kind": "home_visit", "status": "held", "note": "muistio",
                  "entered_on": "2026-10-03",
                  "trips": [{"id": "t1", "on": "2026-10-03", "vehicle": "car", "from": "Sodankylä, Jäämerentie 1",
                             "to": "Vuotso, Polku 2", "km": "24.0", "purpose": "asiakaskäynti",
                             "legs": [{"km": "10.0", "passengers": 1}], "trailer_km": "0"}]}],
    "trips": [],
}  # fmt: skip


@pytest.fixture(autouse=True)
def nobody_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """No terminal, and the passphrase in the environment."""
    monkeypatch.setattr(context.Context, "has_terminal", staticmethod(lambda: False))
    monkeypatch.setenv(context.ENV_PASSPHRASE, PASSPHRASE)
    monkeypatch.delenv(context.ENV_NEW_PASSPHRASE, raising=False)


@pytest.fixture
def outside() -> Outside:
    """Quick papers, 2 November 2026."""
    return quick_outside(FixedClock(NOW))


@pytest.fixture
def real(tmp_path: Path) -> Outside:
    """Papers printed and signed as the program does."""
    return quick_outside(FixedClock(NOW), real=True)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile of ``init`` with the log of RULES.md section 9 imported."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "log.json").write_text(json.dumps(LOG), encoding="utf-8")
    (folder / "pass").write_text(PASSPHRASE + "\n", encoding="utf-8")
    start = ("--profile", folder / "profile", "--passphrase-file", folder / "pass")
    made_by = quick_outside(FixedClock(NOW), real=True)
    who = ("--name", "Maija Keksitty", "--role", "link_worker")
    init = ran(made_by, *start, "init", *who, "--recovery-out", folder / "r")
    assert init.status == 0, init.err
    taken = ran(made_by, *start, "import", folder / "log.json")
    assert taken.status == 0, taken.err
    return folder


@pytest.fixture
def profile(made: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(made / "profile", tmp_path / "profile"))


def export(outside: Outside, profile: Path, out: Path) -> bytes:
    """Everything in the profile, to compare before and after."""
    made: Ran = ran(outside, "--profile", profile, "export", "--out", out)
    assert made.status == 0, made.err
    return out.read_bytes()
