"""What the log costs: one entry against a bare commit of the same database, and a million entries verified.

Run it alone on the machine: ``python -m tests.benchmarks.audit_log``, with another number of entries if wanted.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.audit import FIRST, Entry, Event, chained
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store.audit_check import chain_finding
from tests.benchmarks.clock import median, p95, times
from tests.support.desks import open_desk

MILLION = 1_000_000
ENTRY_GOAL_MS, VERIFY_GOAL_S = 2.0, 20.0
_COLUMNS = [column.name for column in t.audit.columns]


def _entries(after: Entry | None, count: int) -> Iterator[tuple[Any, ...]]:
    seq, prev = (0, FIRST) if after is None else (after.seq, after.hash)
    for number in range(seq + 1, seq + count + 1):
        entry = chained(
            Entry(
                number, "2026-11-02T08:00:00.000000Z", 120, number * 1_000_000, "0123456789abcdef", "own",
                "link_worker", "client.open", "client", f"{number % 97:032x}", f"{number % 97:032x}", "client_work",
                "ok", "{}",
            ),
            prev,
        )  # fmt: skip
        prev = entry.hash
        yield tuple(getattr(entry, name) for name in _COLUMNS)


def _fill(desk: Desk, count: int) -> None:
    with desk._store.reading() as records:
        head = records.audit_head()
    raw = desk._store._writer.raw_connection()  # type: ignore[attr-defined]
    cursor = raw.cursor()
    cursor.execute("BEGIN IMMEDIATE")
    places = ",".join("?" * len(_COLUMNS))
    cursor.executemany(f"INSERT INTO audit VALUES ({places})", _entries(head, count))
    cursor.execute("COMMIT")
    raw.close()


def _bare_commit(desk: Desk) -> Callable[[], None]:
    raw = desk._store._writer.raw_connection()  # type: ignore[attr-defined]
    cursor = raw.cursor()
    cursor.execute("CREATE TABLE floor_of_commits (n INTEGER)")

    def commit() -> None:
        cursor.execute("BEGIN IMMEDIATE")
        cursor.execute("INSERT INTO floor_of_commits VALUES (1)")
        cursor.execute("COMMIT")

    return commit


def main() -> None:
    """Both figures, one after the other."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else MILLION
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-bench-") as kept:
        desk = open_desk(Path(kept) / "profile")
        commit = _bare_commit(desk)
        floors, entries = times(commit, 200), times(lambda: desk.trail.note(Event.LOG_READ), 200)
        floor, entry = median(floors), median(entries)
        word = "ok" if entry * 1000 <= ENTRY_GOAL_MS else "OVER"
        sys.stdout.write(
            f"an entry: {entry * 1000:.2f} ms (p95 {p95(entries) * 1000:.2f}) = {entry / floor:.1f} x a bare commit "
            f"({floor * 1000:.2f} ms); goal {ENTRY_GOAL_MS:.0f} ms {word}\n"
        )
        _fill(desk, count)
        begun = perf_counter()
        state = desk.log_state()
        taken = perf_counter() - begun
        goal = VERIFY_GOAL_S * count / MILLION
        word = "ok" if taken <= goal and state.broken_at is None else "OVER"
        sys.stdout.write(f"{state.entries} entries verified: {taken:.1f} s; goal {goal:.1f} s {word}\n")
        with desk._store.backups._source() as source:  # type: ignore[attr-defined]
            begun = perf_counter()
            found = chain_finding(source)
            sys.stdout.write(f"the same in a backup: {perf_counter() - begun:.1f} s {found or 'whole'}\n")
        desk.close()


if __name__ == "__main__":
    main()
