"""A store of an older schema is opened: killed before each statement of that, and the power cut at any call."""

import contextlib
import os
import random
import shutil
import signal
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from sqlalchemy import Pool, event

from hyvinvointi_desktop.store.backup import PURPOSE
from hyvinvointi_desktop.store.engine import connect
from hyvinvointi_desktop.store.profile_files import DATABASE
from tests.reliability.forked import Child, Say
from tests.reliability.power import older
from tests.reliability.power import witness as w
from tests.reliability.power.stage import Stage
from tests.reliability.rows.c2 import MIGRATION, cut
from tests.support.vaults import PASSPHRASE, QuickVault

ROW = "M1"
TITLE = "an old schema is brought up, killed before each statement and cut off at any call: old or new, never between"


class Statements:
    """Counts what the store's connections of this process are told, and dies right before the nth."""

    def __init__(self, nth: int = 0) -> None:
        self.count, self._nth = 0, nth

    def heard(self, _statement: str) -> None:
        """One more."""
        self.count += 1
        if self.count == self._nth:
            os.kill(os.getpid(), signal.SIGKILL)

    def listen(self) -> None:
        """From now on, to every connection of an engine."""

        def traced(connection: Any, _record: object) -> None:
            connection.set_trace_callback(self.heard)

        event.listen(Pool, "connect", traced)


class OldStore:
    """A profile whose store an older version has written, what it holds, and what a migration makes of that."""

    def __init__(self, folder: Path, revision: str = older.FIRST) -> None:
        stage = Stage(folder / "root", folder / "aside", w.Witness())
        stage.aside.mkdir(parents=True)
        older.old_schema(stage, revision)
        self._folder, self.profile = folder, stage.profile
        self.key = QuickVault(stage.profile).unlock_key(PASSPHRASE)
        held = {mark.value: mark.print for mark in stage.witness.before if mark.topic == w.COMMIT}
        self.old, self.new = held[w.OLD], held[w.MIGRATED]

    def copy(self) -> Path:
        """The profile as it was, to be opened."""
        there = self._folder / "trial"
        shutil.rmtree(there, ignore_errors=True)
        shutil.copytree(self.profile, there)
        return there

    def held(self, profile: Path) -> str:
        """What the store holds, looked at in a copy: opening would change it."""
        there = self._folder / "look"
        shutil.rmtree(there, ignore_errors=True)
        there.mkdir()
        for end in ("", "-wal"):
            with contextlib.suppress(FileNotFoundError):
                shutil.copyfile(profile / (DATABASE + end), there / (DATABASE + end))
        with contextlib.closing(connect(there / DATABASE, self.key.derive(PURPOSE))) as connection:
            return w.rows_print(connection.cursor())


def _open(profile: Path, say: Say, nth: int) -> None:
    statements = Statements(nth)
    statements.listen()
    QuickVault(profile).unlock(PASSPHRASE).close()
    say(str(statements.count))


def statements_of(store: OldStore) -> int:
    """How many statements opening it takes."""
    profile = store.copy()
    told = Child(lambda say: _open(profile, say, 0)).end()
    return int(told.lines[0])


def killed_before(store: OldStore, nth: int) -> tuple[str, list[str]]:
    """Whether the store was old or new after a kill right before the nth statement, and what was wrong."""
    profile = store.copy()
    told = Child(lambda say: _open(profile, say, nth)).end()
    wrong = [] if told.status == -signal.SIGKILL else [f"the child ended by itself: {told.status}"]
    found = store.held(profile)
    name = {store.old: "old", store.new: "new"}.get(found, "between")
    if name == "between":
        wrong.append(f"neither the old store nor the new one: {found}")
    opened = QuickVault(profile).unlock(PASSPHRASE)
    with contextlib.closing(opened):
        wrong += [f"check: {line}" for line in opened.check()]
        if w.held_by(opened) != store.new:
            wrong.append("opened again it is not what the migration makes of it")
        if not any(row.verified for row in opened.backups.rows(again=True)):
            wrong.append("there is no verified backup from before")
    return name, wrong


def killed(most: int, seed: int) -> tuple[Counter[str], list[str]]:
    """Of every older schema before every statement, or as many of them as asked; what the store was, and what was
    wrong."""
    names: Counter[str] = Counter()
    failed: list[str] = []
    for revision in older.OLDER:
        _kill_all(revision, most, seed, names, failed)
    return names, failed


def _kill_all(revision: str, most: int, seed: int, names: Counter[str], failed: list[str]) -> None:
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-m1-") as kept:
        store = OldStore(Path(kept), revision)
        every = range(1, statements_of(store) + 1)
        chosen = sorted(random.Random(seed).sample(every, most)) if most < len(every) else every
        for nth in chosen:
            name, wrong = killed_before(store, nth)
            names[name] += 1
            failed += [f"{revision}, before statement {nth}: {line}" for line in wrong]


def run(runs: int, seed: int) -> int:
    """Killed before every statement, or before ``runs`` of them; then so many power cuts. 0 when all is well."""
    begin = time.perf_counter()
    names, failed = killed(runs, seed)
    print(*failed, sep="\n", end="\n" if failed else "")  # noqa: T201
    took = time.perf_counter() - begin
    print(f"{names.total()} kills before a statement: {dict(names)}, {len(failed)} faults, {took:.1f} s", flush=True)  # noqa: T201
    return cut([MIGRATION], runs, seed) or (1 if failed else 0)
