"""Real processes on a profile that is made once per run and copied.

It is made as a person makes it; the copies ask for the least that the program takes, for every command derives a key.
"""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop.store.keyslots import LIMITS, KeyFile, with_passphrase
from hyvinvointi_desktop.store.profile_files import KEY_FILE

PASSPHRASE = "saapas hylly punainen kello"
DAY = "2026-10"
LOG: dict[str, Any] = {
    "format": "hyvinvointi-log", "version": 1, "worker": {"name": "Maija Keksitty"},
    "clients": [{"code": "A-17", "name": "Keksitty Asiakas"}],
    "agreements": [{"client": "A-17", "programme": "hyvinvointilahete", "payer": "default",
                    "first_day": "2026-09-01", "last_day": "2026-12-31"}],
    "payers": [{"id": "default", "name": "Esimerkkikunta", "regime": "employment",
                "hourly_rates": [{"from": "2020-01-01", "rate": "13.00"}]}],
    "sessions": [{"id": "s1", "clients": ["A-17"], "starts_at": "2026-10-03T09:00+03:00",
                  "ends_at": "2026-10-03T11:30+03:00", "kind": "home_visit", "status": "held",
                  "entered_on": "2026-10-03",
                  "trips": [{"id": "t1", "on": "2026-10-03", "vehicle": "car", "from": "Sodankylä, Tie 1",
                             "to": "Vuotso", "km": "24.0", "purpose": "asiakaskäynti",
                             "legs": [{"km": "10.0", "passengers": 1}]}]}],
}  # fmt: skip


def environment(**more: str) -> dict[str, str]:
    """What a command runs with: our passphrase, Finnish, no window, nothing of the person's own."""
    kept = {k: os.environ[k] for k in ("PATH", "HOME", "TMPDIR", "SYSTEMROOT", "PYTHONPATH") if k in os.environ}
    return kept | {"HYVINVOINTI_PASSPHRASE": PASSPHRASE, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"} | more


@dataclass(frozen=True, slots=True)
class Ended:
    """How a process ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)


def command(profile: Path, *words: str | Path, **more: str) -> Ended:
    """One command in a process of its own; a traceback is a failure whatever the status."""
    line = [sys.executable, "-m", "hyvinvointi_desktop", "--profile", str(profile), "--lang", "fi"]
    line += map(str, words)
    done = subprocess.run(
        line, capture_output=True, encoding="utf-8", env=environment(**more), timeout=120, check=False
    )
    assert "Traceback" not in done.stderr, done.stderr
    return Ended(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a profile with one month of work, made by the commands themselves."""
    folder = tmp_path_factory.mktemp("journey")
    (folder / "log.json").write_text(json.dumps(LOG), encoding="utf-8")
    who = ("--name", "Maija Keksitty", "--role", "link_worker")
    init = command(folder / "profile", "init", *who, "--recovery-out", folder / "key.pdf")
    assert init.status == 0, init.err
    taken = command(folder / "profile", "import", folder / "log.json", "--json")
    assert (taken.status, taken.json["sessions"]) == (0, 1), taken.err
    slots = folder / "profile" / KEY_FILE
    file = KeyFile.parse(slots.read_bytes())
    slots.write_bytes(with_passphrase(file, file.unlock(PASSPHRASE), PASSPHRASE, LIMITS.floor).content())
    return folder


@pytest.fixture
def profile(made: Path, tmp_path: Path) -> Path:
    """A copy of that profile."""
    return Path(shutil.copytree(made / "profile", tmp_path / "profile"))
