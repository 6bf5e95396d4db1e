"""A folder with a profile, a place for papers and a stick; and what must hold there whatever has happened."""

import atexit
import contextlib
import functools
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import DamagedBackup, WrongPassphrase
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.store import backup as backups
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.desks import NOW, desk_on, open_desk, with_agreements
from tests.support.vaults import PASSPHRASE, QuickVault
from tests.support.work import drive, held

OLD, NEW, THIRD = PASSPHRASE, "toinen yhtä tavallinen lause ilman mieltä", "kolmas lause johon kukaan ei osaa tulla"
PASSPHRASES = {"old": OLD, "fresh": NEW, "third": THIRD}
"""By the name of the file each lies in."""
CLOCK_NOW = NOW + timedelta(hours=2)
MONTH = "2026-10"
OLD_PAPER = b"an older file of that name"
_OURS_UNFINISHED = (".tmp", ".unfinished")


@dataclass(slots=True)
class Bench:
    """The folders of one trial. ``desk`` is an open desk that an act wants to work at."""

    root: Path
    desk: Desk | None = None
    folders: tuple[str, ...] = field(default=("profile", "out", "stick"))

    @property
    def profile(self) -> Path:
        """The profile that is there from the start, with one backup and one change since."""
        return self.root / "profile"

    @property
    def out(self) -> Path:
        """Where papers and exports go; an older export lies there."""
        return self.root / "out"

    @property
    def stick(self) -> Path:
        """The second place for backups."""
        return self.root / "stick"

    @property
    def new(self) -> Path:
        """Where no profile is yet."""
        return self.root / "new"

    def close(self) -> None:
        """Closes the desk."""
        if self.desk is not None:
            self.desk.close()
            self.desk = None


@functools.cache
def _template() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="hyvinvointi-bench-"))
    atexit.register(_remove_own, folder, os.getpid())
    desk = open_desk(folder / "profile", FixedClock(NOW))
    with_agreements(desk)
    desk.log_sessions([held(f"s{n}", f"2026-10-0{n}", trips=(drive(f"t{n}", f"2026-10-0{n}"),)) for n in (1, 2, 3)])
    desk.seal_claim(Month.from_text(MONTH), None, "fi", "claim-1")
    desk.back_up()
    desk.log_sessions([held("s4", "2026-10-05")])
    desk.close()
    (folder / "out").mkdir()
    (folder / "out" / "log.json").write_bytes(OLD_PAPER)
    (folder / "stick").mkdir()
    for name, words in PASSPHRASES.items():
        (folder / f"{name}.txt").write_text(words, encoding="utf-8")
    return folder


def _remove_own(folder: Path, maker: int) -> None:
    """Not by a forked child: the folder is its parent's."""
    if os.getpid() == maker:
        shutil.rmtree(folder, ignore_errors=True)


def fresh(root: Path) -> Bench:
    """The template copied to a folder that is not there yet, or is empty."""
    shutil.copytree(_template(), root, dirs_exist_ok=True)
    return Bench(root)


@functools.cache
def before() -> OpenLog:
    """What the profile holds before any act."""
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-bench-") as kept:
        bench = fresh(Path(kept) / "b")
        return look(bench.profile).log


@dataclass(slots=True)
class Look:
    """What a profile turns out to hold when it is opened again. ``opened_s`` is how long that took in seconds."""

    log: OpenLog
    passphrase: str
    opened_s: float
    wrong: list[str]


def look(profile: Path) -> Look:
    """Opens a profile with whichever passphrase it takes, checks it and its backups, and reads all of it."""
    begin = time.perf_counter()
    store, passphrase = _opened(profile)
    opened_s = time.perf_counter() - begin
    desk = desk_on(store, FixedClock(CLOCK_NOW))
    try:
        wrong = [f"check: {line}" for line in desk.check()]
        wrong += [f"backup {row.path.name}: {row.reason}" for row in desk.backups(again=True) if not row.verified]
        with store.reading() as records:
            log = records.whole_log()
    finally:
        desk.close()
    return Look(log, passphrase, opened_s, wrong)


def _opened(profile: Path) -> tuple[SqlOpenStore, str]:
    for passphrase in (OLD, NEW):
        with contextlib.suppress(WrongPassphrase):
            return QuickVault(profile).unlock(passphrase), passphrase
    return QuickVault(profile).unlock(THIRD), THIRD


def lost(log: OpenLog) -> Iterator[str]:
    """What was there before any act and is not there now."""
    old = before()
    for name in ("payers", "clients", "agreements", "sessions", "claims", "attachments"):
        now_there = {record.id: record for record in getattr(log, name)}
        for record in getattr(old, name):
            if record.id not in now_there:
                yield f"lost: {name} {record.id}"
            elif name not in ("claims",) and now_there[record.id] != record:
                yield f"changed: {name} {record.id}"
    if log.worker != old.worker:
        yield "changed: worker"


def half_files(bench: Bench, log: OpenLog) -> Iterator[str]:
    """Files under a final name that are not whole."""
    whole = {a.name: a.content for a in log.attachments}
    for path in sorted(p for p in bench.out.glob("*") if not p.name.startswith(".")):
        content = path.read_bytes()
        if path.suffix in (".pdf", ".asice") and content != whole.get(path.name):
            yield f"half file: {path.name}"
        if path.suffix == ".json" and content != OLD_PAPER and not content.rstrip().endswith(b"}"):
            yield f"half file: {path.name}"
    for path in sorted(bench.stick.glob("*.hvb")):
        with tempfile.TemporaryDirectory(prefix="hyvinvointi-read-") as kept:
            try:
                backups.read_backup(path, Path(kept) / "x.db")
            except DamagedBackup as error:
                yield f"half file: {path.name} {error.findings}"


def unfinished(bench: Bench) -> list[str]:
    """What was never given a name and lies there still."""
    return sorted(str(p.relative_to(bench.root)) for p in _unfinished(bench))


def age_unfinished(bench: Bench) -> None:
    """As if two hours had gone by since."""
    for path in _unfinished(bench):
        os.utime(path, (time.time() - 7200,) * 2)


def _unfinished(bench: Bench) -> list[Path]:
    found = [p for folder in (*bench.folders, "new") for p in (bench.root / folder).rglob(".*")]
    return [p for p in found if p.name.endswith(_OURS_UNFINISHED)]
