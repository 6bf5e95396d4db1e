"""Lives a day with the program in a house of its own, and looks at every file and at its memory."""

import contextlib
import json
import os
import secrets
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from hyvinvointi_desktop.store.backup import PURPOSE
from hyvinvointi_desktop.store.keyslots import KeyFile, MasterKey, _argon2, _params
from tests.reliability.leaks.canaries import Canaries, canaries, found_in, log_with
from tests.reliability.leaks.memory import Scan, page_mac_key, scan, secrets_of
from tests.support.in_memory import PREFIX

ROOT = Path(__file__).parents[3]
PASSPHRASE = "seitsemas kuutamo vaeltaa hiljaa metsassa"
PIN = "73921846"
LARGEST = 64 << 20
"""Of other people's files in the places below; ours are far smaller."""
ELSEWHERE = (Path("/dev/shm"), Path("/var/tmp"))


@dataclass
class Report:
    """What one day left behind."""

    birds: Canaries
    in_files: dict[str, set[str]] = field(default_factory=dict)
    """File (with the moment) and the canaries in it."""
    files: int = 0
    titles: list[str] = field(default_factory=list)
    open: list[Scan] = field(default_factory=list)
    locked: list[Scan] = field(default_factory=list)


def environment(house: Path) -> dict[str, str]:
    """Everything a program could write to lies in the house."""
    kept = {k: os.environ[k] for k in ("PATH", "LD_LIBRARY_PATH") if k in os.environ}
    for name in ("tmp", "run", "home", "home/Documents"):
        (house / name).mkdir(exist_ok=True, mode=0o700)
    home = str(house / "home")
    return kept | {
        "HOME": home, "TMPDIR": str(house / "tmp"), "XDG_RUNTIME_DIR": str(house / "run"), "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen", "HYVINVOINTI_PASSPHRASE": PASSPHRASE, "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
    }  # fmt: skip


def _command(house: Path, *words: str | Path) -> None:
    line = [sys.executable, "-m", "hyvinvointi_desktop", "--profile", str(house / "profile"), *map(str, words)]
    done = subprocess.run(
        line, env=environment(house), cwd=house, capture_output=True, text=True, timeout=120, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr)


def lived_in(house: Path, birds: Canaries) -> None:
    """A profile with the log of the birds, made by the program's commands."""
    log = house / "exports" / "log.json"
    log.parent.mkdir()
    log.write_bytes(log_with(birds))
    _command(house, "init", "--name", "x", "--role", "link_worker", "--recovery-out", log.parent / "key.pdf")
    _command(house, "import", log)


def secrets_in(house: Path) -> dict[str, bytes]:
    """Every secret of the profile, worked out from its files and the passphrase."""
    file = KeyFile.parse((house / "profile" / "keyslots.json").read_bytes())
    key: MasterKey = file.unlock(PASSPHRASE)
    raw = bytes(key.derive(PURPOSE))
    slot = file.slots["passphrase"]
    named = {
        "database key": raw,
        "page MAC key": page_mac_key(raw, house / "profile" / "hyvinvointi.db"),
        "key file MAC key": bytes(key.derive("key file mac")),
        "passphrase's wrapping key": bytes(_argon2(PASSPHRASE, bytes.fromhex(slot["salt"]), _params(slot))),
    }
    texts = {"passphrase": PASSPHRASE.encode(), "passphrase, UTF-16": PASSPHRASE.encode("utf-16-le")}
    return secrets_of(bytes(key.secret), named) | texts


def look_at_files(house: Path, moment: str, report: Report) -> None:
    """Every file of the house but what was handed out, and the usual places for passing things."""
    report.files = 0
    for place in (house, *ELSEWHERE):
        for folder, _, names in os.walk(place):  # which says nothing of what others take away meanwhile
            around = (Path(folder), *Path(folder).parents)
            of_tests = place != house and any(p.name.startswith(PREFIX) for p in around)  # which hold the same birds
            if house / "exports" in around or of_tests:
                continue
            for path in (Path(folder, name) for name in names):
                with contextlib.suppress(OSError):
                    _look_at(path, moment, report)


def _look_at(path: Path, moment: str, report: Report) -> None:
    if not path.is_file() or path.stat().st_size > LARGEST:
        return
    words = found_in(str(path).encode() + path.read_bytes(), report.birds)
    report.files += 1
    if words:
        report.in_files[f"{moment}: {path}"] = words


def _masked(words: Mapping[str, str]) -> str:
    mask = secrets.token_bytes(64)
    told = {name: bytes(b ^ mask[n % 64] for n, b in enumerate(w.encode())).hex() for name, w in words.items()}
    return json.dumps({"mask": mask.hex(), "words": told}) + "\n"


def _said(out: IO[str]) -> dict[str, Any]:
    line = out.readline()
    found: dict[str, Any] = json.loads(line) if line else {"at": "gone", "titles": []}
    return found


def day(house: Path, seed: int, *, rounds: int = 2, with_pin: bool = False) -> Report:
    """One day, locked so many times; looked at while it is open, locked, and over."""
    birds = canaries(seed)
    report = Report(birds)
    lived_in(house, birds)
    wanted = secrets_in(house)
    words = {"passphrase": PASSPHRASE, "pin": PIN} | {f"typed{n}": w for n, w in enumerate(birds.typed)}
    line = [sys.executable, "-m", "tests.reliability.leaks.lived", str(house / "profile"), str(rounds)]
    line += ["pin"] * with_pin
    place = environment(house)
    del place["HYVINVOINTI_PASSPHRASE"]
    log = (house / "exports" / "said").open("w+b")
    with log, subprocess.Popen(
        line, env=place, cwd=house, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(_masked(words))
        child.stdin.flush()
        while (said := _said(child.stdout))["at"] != "gone":
            report.titles += said["titles"]
            look_at_files(house, said["at"], report)
            (report.open if said["at"] == "open" else report.locked).append(scan(child.pid, wanted, birds))
            child.stdin.write("on\n")
            child.stdin.flush()
        if child.wait(60):
            log.seek(0)
            raise RuntimeError(log.read().decode(errors="replace"))
        log.seek(0)
        report.in_files |= {"what it said": w} if (w := found_in(log.read(), birds)) else {}
    look_at_files(house, "ended", report)
    return report
