"""Whether the log of a laptop, as it came to the coordinator month by month, is whole (PROTOCOL.md section 3).

Every bundle tells the number and hash of the log's newest entry in its signed head; bundles of kind ``audit`` bring the
entries. What came is compared with what was told. A laptop that was put back from a backup goes on in another row of
bundles with a log that parts from the earlier one: that is no fault.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from hyvinvointi_desktop.domain.audit import FIRST, Entry, hash_of
from hyvinvointi_desktop.domain.days import Month, local_day

LATE = timedelta(days=35)
"""A month's entries are late when so much time has passed since its end (PROTOCOL.md 3)."""


class LogFault(StrEnum):
    """What is wrong with the log of a laptop."""

    BROKEN = "broken"
    """An entry is not the one it was, or does not follow the one before it."""
    SHORTER = "shorter"
    """A later bundle tells of fewer entries than an earlier one, or of fewer than it brings."""
    GAP = "gap"
    """Entries between two that came are not there."""
    MISSING = "missing"
    """Entries that were told of have not come, and their month ended long ago."""


@dataclass(frozen=True, slots=True)
class HeadTold:
    """What the head of a bundle that was taken in tells of the log: its newest entry's number and hash."""

    epoch: int
    number: int
    entry: int
    head: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class LogPiece:
    """Entries that came together. ``before`` is the hash that the first follows, ``head`` that of the last, both in
    hexadecimal. ``broken_at``: the first entry that does not follow, or is another than was told; None when all do."""

    epoch: int
    number: int
    first: int
    last: int
    before: str
    head: str
    broken_at: int | None = None


@dataclass(frozen=True, slots=True)
class LogFinding:
    """What is wrong, in which row of bundles, and at which entry."""

    fault: LogFault
    epoch: int
    entry: int


@dataclass(frozen=True, slots=True)
class LogStanding:
    """``kept``: the last entry that came, of the newest row; ``told``: the last one that its heads tell of.
    ``restored``: the log goes on after a backup was put back."""

    kept: int = 0
    told: int = 0
    restored: bool = False
    findings: tuple[LogFinding, ...] = ()


NO_LOG = LogStanding()
"""Nothing came, and nothing was told."""


def broken_entry(first: int, last: int, entries: Sequence[Entry]) -> int | None:
    """The number of the first entry of those from ``first`` to ``last`` that is not there or does not follow the one
    before it; None when all of them do. What the first one follows is not known here."""
    prev = entries[0].prev if entries else FIRST
    if first == 1 and prev != FIRST:
        return 1
    for number, entry in enumerate(entries, first):
        if entry.seq != number or entry.prev != prev or hash_of(entry) != entry.hash:
            return number
        prev = entry.hash
    return None if len(entries) == last - first + 1 else first + len(entries)


def other_than_told(piece: LogPiece, entries: Iterable[Entry], told: Iterable[HeadTold]) -> int | None:
    """The lowest entry of a piece whose hash is another than a head of its row told; None when none is."""
    known = {e.seq: e.hash.hex() for e in entries} | {piece.first - 1: piece.before}
    wrong = (t.entry for t in told if t.epoch == piece.epoch and known.get(t.entry, t.head) != t.head)
    return min(wrong, default=None)


def log_standing(told: Iterable[HeadTold], pieces: Iterable[LogPiece], now: datetime) -> LogStanding:
    """How the log of one laptop stands. Only numbers and hashes decide, and when things came; never the laptop's clock.

    The order of what is given does not matter.
    """
    heads = sorted(told, key=lambda t: (t.epoch, t.number))
    rows = sorted(pieces, key=lambda p: (p.epoch, p.number, p.first))
    epochs = sorted({t.epoch for t in heads} | {p.epoch for p in rows})
    if not epochs:
        return NO_LOG
    newest = epochs[-1]
    findings = [*_of_heads(heads, rows), *_of_pieces(rows)]
    kept = max((p.last for p in rows if p.epoch == newest), default=0)
    late = (t for t in heads if t.epoch == newest and t.entry > kept and now >= due_at(t.received_at))
    if any(True for _ in late):
        findings.append(LogFinding(LogFault.MISSING, newest, kept + 1))
    most = max((t.entry for t in heads if t.epoch == newest), default=0)
    return LogStanding(kept, most, newest > 1, tuple(_first_of_each(findings)))


def due_at(received_at: datetime) -> datetime:
    """From when on entries that were told of at that moment are late: they leave after the end of their month."""
    month = Month.of(local_day(received_at)).next()
    days = (month.first_day - local_day(received_at)).days
    return received_at + timedelta(days=days) + LATE


def _of_heads(heads: Sequence[HeadTold], pieces: Sequence[LogPiece]) -> Iterator[LogFinding]:
    last: dict[int, HeadTold] = {}
    by_number: dict[tuple[int, int], int] = {}
    for told in heads:
        before = last.get(told.epoch)
        by_number[told.epoch, told.number] = told.entry
        if before is not None and told.entry < before.entry:
            yield LogFinding(LogFault.SHORTER, told.epoch, told.entry)
            continue
        if before is not None and told.entry == before.entry and told.head != before.head:
            yield LogFinding(LogFault.BROKEN, told.epoch, told.entry)
        last[told.epoch] = told
    for piece in pieces:
        if by_number.get((piece.epoch, piece.number), 0) < piece.last:
            yield LogFinding(LogFault.SHORTER, piece.epoch, piece.last)


def _of_pieces(pieces: Sequence[LogPiece]) -> Iterator[LogFinding]:
    for at, piece in enumerate(pieces):
        if piece.broken_at is not None:
            yield LogFinding(LogFault.BROKEN, piece.epoch, piece.broken_at)
        if at == 0:
            continue
        before = pieces[at - 1]
        if before.epoch == piece.epoch:
            if piece.first > before.last + 1:
                yield LogFinding(LogFault.GAP, piece.epoch, before.last + 1)
            elif piece.first <= before.last or piece.before != before.head:
                yield LogFinding(LogFault.BROKEN, piece.epoch, piece.first)
            continue
        earlier = [p for p in pieces[:at] if p.epoch < piece.epoch]
        if not any(map(_parts_from(piece), earlier)):
            yield LogFinding(LogFault.GAP if piece.first > max(p.last for p in earlier) + 1 else LogFault.BROKEN,
                             piece.epoch, piece.first)  # fmt: skip


def _parts_from(piece: LogPiece) -> "Callable[[LogPiece], bool]":
    """Whether the first piece after a restore follows an earlier one, or begins where that began: the laptop knows
    where pieces ended that it sent before its backup, and cuts at no other place."""

    def parts(other: LogPiece) -> bool:
        follows = (piece.first, piece.before) == (other.last + 1, other.head)
        return follows or (piece.first, piece.before) == (other.first, other.before)

    return parts


def _first_of_each(findings: Iterable[LogFinding]) -> Iterator[LogFinding]:
    """The lowest entry of each fault in each row, in the order of rows and faults."""
    found: dict[tuple[int, LogFault], LogFinding] = {}
    for finding in findings:
        key = (finding.epoch, finding.fault)
        if key not in found or finding.entry < found[key].entry:
            found[key] = finding
    order = list(LogFault)
    return iter(sorted(found.values(), key=lambda f: (f.epoch, order.index(f.fault))))
