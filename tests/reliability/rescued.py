"""A rich store with one page damaged, rescued, and held against what it and its backup really held."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.backup_port import BackupMade
from hyvinvointi_desktop.app.rescue_port import Survey
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.goals import GoalMark, Mark
from hyvinvointi_desktop.domain.ids import AttachmentId, ClaimId, ExpenseId, GoalId, SessionId, TaskId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.sessions import Attachment, Expense, Leg, Session, Task
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.profile_files import DATABASE
from tests.store.test_rescue import NOTES, NOW, rescuing
from tests.support import factories as f
from tests.support.vaults import PASSPHRASE, QUICK, quick_vault

PAGE = 4096
CLIENTS, BEFORE = range(100, 140), 90
KINDS = (
    "clients", "sessions", "trips", "agreements", "goals", "plans", "payers", "claims", "attachments", "explanations",
    "cap_exceptions",
)  # fmt: skip


def _visit(n: int, note: str = "") -> Session:
    """One of two of a client, with everything that a visit can have."""
    day = date(2026, 7, 1) + timedelta(days=n)
    starts = datetime(2026, day.month, day.day, 6 + n % 3, tzinfo=UTC).astimezone(f.SUMMER)
    client = f.client(CLIENTS[n // 3 % len(CLIENTS)]).id
    return f.session(
        f"r{n}",
        clients=(client, f.AINO) if n % 3 == 0 else (client,),
        starts_at=starts,
        ends_at=starts + timedelta(minutes=90),
        entered_on=day,
        note=note or f"muistio {n} " * (4 + n % 30),
        marks=(GoalMark(GoalId("g3"), Mark.A_LITTLE),),
        barriers=("kuljetus",) if n % 4 == 0 else (),
        trips=(f.trip(f"rt{n}", on=day, legs=(Leg(200, 1), Leg(40, 0)), purpose="kotikäynti " * (1 + n % 5)),),
        expenses=(Expense(ExpenseId(f"re{n}"), day, "bus", 340, "meno", AttachmentId(f"rk{n}")),),
        tasks=(Task(TaskId(f"rj{n}"), "Soitetaan " * (1 + n % 7), "Aino", day),),
    )


def _receipt(n: int) -> Attachment:
    parts = 64 if n % 10 == 9 else 1 + n % 9  # some are longer than a page
    return Attachment(AttachmentId(f"rk{n}"), "image/png", f"kuitti-{n}.png", bytes(range(256)) * parts)


def _log(records: Any, numbers: range) -> None:
    records.add_log(
        OpenLog(f.sample_log().worker, settings=f.sample_log().settings, attachments=tuple(map(_receipt, numbers)))
    )
    for n in numbers:
        records.put_session(_visit(n))


@dataclass(frozen=True)
class Rich:
    """A closed profile: what its backup holds, what the store held at the end, and the store's file."""

    profile: Path
    backed_up: OpenLog
    held: OpenLog
    content: bytes

    @property
    def pages(self) -> int:
        """How many the file has."""
        return len(self.content) // PAGE


def rich(folder: Path) -> Rich:
    """Every kind of record, a backup, and work since then: more, other, ended, deleted."""
    store, _ = quick_vault(folder).create_profile(PASSPHRASE, QUICK)
    with store.unit_of_work() as uow:
        uow.records.add_log(f.sample_log())
        for n in CLIENTS:
            uow.records.put_client(f.client(n, safety_notes="portaat liukkaat " * (n % 9)))
        _log(uow.records, range(BEFORE))
        uow.commit()
    backed_up = _held(store)
    assert isinstance(store.backups.make(NOW), BackupMade)
    with store.unit_of_work() as uow:
        for n in CLIENTS[::4]:
            uow.records.put_client(f.client(n, safety_notes="uusi muistutus " * 9))
        uow.records.put_client(f.client(200))
        _log(uow.records, range(BEFORE, BEFORE + 60))
        for n in range(0, BEFORE, 5):
            uow.records.put_session(_visit(n, "muutettu " * 20))
        uow.records.delete_session(SessionId("r1"))
        uow.commit()
    with store.unit_of_work() as uow:
        uow.records.end_agreement(f.AGREEMENT, date(2026, 11, 30))
        uow.records.put_claim_state(ClaimId("claim-1"), ClaimState.DELIVERED, NOW)
        uow.commit()
    held = _held(store)
    store.close()
    return Rich(folder, backed_up, held, (folder / DATABASE).read_bytes())


def _held(store: SqlOpenStore) -> OpenLog:
    with store.reading() as records:
        return records.whole_log()


def damage(content: bytes, *pages: int) -> bytes:
    """One bit of each of these pages, counted from 1."""
    damaged = bytearray(content)
    for page in pages:
        damaged[(page - 1) * PAGE + 1000] ^= 1
    return bytes(damaged)


def lay(store: Rich, content: bytes) -> None:
    """The damaged file, alone, in the place of the store."""
    for end in ("-wal", "-shm"):
        (store.profile / (DATABASE + end)).unlink(missing_ok=True)
    (store.profile / DATABASE).write_bytes(content)


def rescue(store: Rich, *, bring_in: bool = True) -> tuple[Survey, OpenLog, tuple[str, ...]]:
    """What the rescue tells, what the profile then holds, and what the check finds."""
    with rescuing(store.profile) as files:
        survey = files.survey()
        newest = survey.newest_whole
        assert newest is not None
        files.restore(newest.row.path, NOTES, bring_in=bring_in)
    opened = quick_vault(store.profile).unlock(PASSPHRASE)
    try:
        return survey, _held(opened), opened.check()
    finally:
        opened.close()
        shutil.rmtree(store.profile / "damaged", ignore_errors=True)
        for restored in store.profile.glob("hyvinvointi-restored-*"):
            os.unlink(restored)  # noqa: PTH108


def by_id(log: OpenLog) -> dict[tuple[str, str], Any]:
    """Every record by its kind and id."""
    found: dict[tuple[str, str], Any] = {}
    for kind in KINDS:
        for n, record in enumerate(getattr(log, kind)):
            found[kind, str(getattr(record, "id", n))] = record
    return found


def wrong(store: Rich, survey: Survey, after: OpenLog, findings: tuple[str, ...]) -> Iterator[str]:
    """Records that are neither as they were in the store nor as in the backup, and losses that nobody was told of."""
    yield from (f"check: {line}" for line in findings)
    earlier, later, now = by_id(store.backed_up), by_id(store.held), by_id(after)
    yield from (f"is gone, and was in the backup: {ref}" for ref in sorted(earlier.keys() - now.keys()))
    unknown = set(survey.readable.unknown) if survey.readable else set()
    for ref, record in now.items():
        if record not in (earlier.get(ref), later.get(ref)) and not _lacks_what_nobody_can_know(
            record, earlier.get(ref), later.get(ref), unknown
        ):
            yield f"was never so: {ref} {record}"
    old = [ref for ref, record in later.items() if now.get(ref) != record]
    read = survey.readable
    told = read is None or any(count for _, count in read.lost) or bool(read.unknown)
    if old and not told:
        yield f"not brought in, and no loss was told: {old}"


_PARTS = {"trips": "trips", "expenses": "expenses", "tasks": "tasks", "marks": "marks", "clients": "session_clients"}


def _lacks_what_nobody_can_know(record: Any, before: Any, record_was: Any, unknown: set[str]) -> bool:
    """Whether a new record is as it was but for parts in tables of which it was told that rows may be missing."""
    if before is not None or record_was is None:
        return False
    lacks = {part for part in _PARTS if getattr(record, part, ()) != getattr(record_was, part, ())}
    smaller = all(set(getattr(record, part)) < set(getattr(record_was, part)) for part in lacks)
    rest = replace(record, **{part: getattr(record_was, part) for part in lacks}) == record_was
    return bool(lacks) and smaller and rest and {_PARTS[part] for part in lacks} <= unknown


def rescued(store: Rich, *pages: int) -> list[str]:
    """What is wrong after the rescue of a store in which these pages were damaged."""
    lay(store, damage(store.content, *pages))
    return list(wrong(store, *rescue(store)))
