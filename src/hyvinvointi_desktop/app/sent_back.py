"""What the answers to earlier bundles mean for the next one (PROTOCOL.md 2.5, 2.7, 2.9).

The next revision of a record follows the newest one that was not sent back: the coordinator knows no other. What was
sent back because its predecessor had not come yet leaves anew by itself, after the predecessor; nothing else does.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from hyvinvointi_desktop.app.exchange_changes import Key, LeftRevision, Sent
from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain.exchange import NO_DIGEST, BundleId, IngestFault, RecordFault
from hyvinvointi_desktop.domain.post import Outgoing, PostState, Standing, is_delivered, standing_of

MOST_TIMES = 2
"""A revision that was sent back so often because its predecessor is unknown does not leave again by itself."""


class Resend(StrEnum):
    """What becomes of a record that was sent back because its predecessor had not come."""

    SENT = "sent"
    """It was sent anew since, or is as the coordinator knows it."""
    LEAVES = "leaves"
    """It leaves with the next post."""
    WAITS = "waits"
    """It leaves once the bundle with its predecessor has an answer."""
    STUCK = "stuck"
    """It came back again for the same reason: somebody has to look."""


@dataclass(frozen=True, slots=True)
class SentBack:
    """``sent`` is what the next revision of each record follows; number 0 stands for "the coordinator has none".
    ``resend`` are the records that were sent back for want of a predecessor."""

    sent: Mapping[Key, Sent]
    resend: Mapping[Key, Resend] = field(default_factory=dict)

    @property
    def anew(self) -> frozenset[Key]:
        """What leaves with the next post although nothing changed here."""
        return frozenset(k for k, what in self.resend.items() if what is Resend.LEAVES)

    @property
    def held(self) -> frozenset[Key]:
        """What must not leave now: it would only be sent back again."""
        return frozenset(k for k, what in self.resend.items() if what in {Resend.WAITS, Resend.STUCK})

    def of_bundle(self, standing: Standing) -> Resend | None:
        """What becomes of all that was sent back of one bundle; None where nothing was, or some of it for another
        reason."""
        worst = (Resend.STUCK, Resend.WAITS, Resend.LEAVES, Resend.SENT)
        found = {self.resend.get((r.type, r.id), Resend.SENT) for r in standing.refused}
        if Resend.STUCK in found:
            return Resend.STUCK
        if any(r.fault is not RecordFault.UNKNOWN_PREVIOUS for r in standing.refused):
            return None
        return next((w for w in worst if w in found), None)


@dataclass(frozen=True, slots=True)
class _Answers:
    """What is known of every bundle, and how often a revision was sent back for want of its predecessor."""

    items: Mapping[BundleId, Outgoing]
    standings: Mapping[BundleId, Standing]
    times: Counter[tuple[str, str, int]]
    device: str

    def fault(self, left: LeftRevision) -> RecordFault | IngestFault | None:
        """Why the coordinator does not have it; None where it does, or may."""
        standing = self.standings.get(left.bundle)
        if standing is None:
            return None
        if standing.state is PostState.TO_CHECK and standing.fault is not IngestFault.HELD:
            return standing.fault or IngestFault.RECORDS
        s = left.sent
        return next((r.fault for r in standing.refused if (r.type, r.id, r.rev) == (s.type, s.id, s.rev)), None)

    def is_there(self, left: LeftRevision) -> bool:
        """Whether an answer says that the coordinator has it."""
        return is_delivered(self.standings[left.bundle])

    def may_come(self, left: LeftRevision) -> bool:
        """Whether it is on its way: what an earlier laptop of the worker's has not brought never comes."""
        return not self.is_there(left) and self.items[left.bundle].slot.device == self.device


def look_back(records: Records, now: datetime) -> SentBack:
    """What the next post has to follow, by all that was answered."""
    sent = dict(records.sent_records())
    items = {item.bundle: item for item in records.outbox()}
    standings = {bundle: standing_of(item, now) for bundle, item in items.items()}
    numbers = records.post_numbers()
    device = numbers.device if numbers is not None else ""
    unknown = (
        (r.type, r.id, r.rev)
        for s in standings.values() for r in s.refused
        if r.fault is RecordFault.UNKNOWN_PREVIOUS
    )  # fmt: skip
    answers = _Answers(items, standings, Counter(unknown), device)
    resend: dict[Key, Resend] = {}
    for key, rows in _touched(records, answers).items():
        found = _look_at(rows, answers)
        if found is not None:
            sent[key] = found[0]
            if found[1] is not None:
                resend[key] = found[1]
    return SentBack(sent, resend)


def _touched(records: Records, answers: _Answers) -> dict[Key, list[LeftRevision]]:
    """The records of which something did not get there, with every revision in order."""
    ids = {r.id for s in answers.standings.values() for r in s.refused}
    for bundle, standing in answers.standings.items():
        if standing.state is PostState.TO_CHECK:
            ids |= {record for _, record, _ in records.sent_in(bundle)}
    rows: dict[Key, list[LeftRevision]] = {}
    for left in records.sent_revisions(ids) if ids else ():
        rows.setdefault(left.sent.key, []).append(left)
    return rows


def _look_at(rows: Iterable[LeftRevision], answers: _Answers) -> tuple[Sent, Resend | None] | None:
    """What the record's next revision follows, and whether it leaves anew; None where none was sent back."""
    kept: list[LeftRevision] = []
    fault, newest = None, None
    for left in rows:
        newest = left.sent
        if fault is None:
            fault = answers.fault(left)
        if fault is None:
            kept.append(left)
    if fault is None or newest is None:
        return None
    if fault is not RecordFault.UNKNOWN_PREVIOUS:
        # What the coordinator would not take as it is waits for a change; the change then follows what is there.
        before = kept[-1].sent if kept else _none(newest)
        return Sent(*newest.key, before.rev, before.digest, newest.body_sha256, newest.withdrawn), None
    while kept and not answers.is_there(kept[-1]):
        if answers.may_come(kept[-1]):
            return newest, Resend.WAITS
        kept.pop()
    before = kept[-1].sent if kept else _none(newest)
    often = answers.times[before.type, before.id, before.rev + 1]
    return before, Resend.STUCK if often >= MOST_TIMES else Resend.LEAVES


def _none(newest: Sent) -> Sent:
    return Sent(newest.type, newest.id, 0, NO_DIGEST, NO_DIGEST)
