"""What the answers to earlier bundles mean for the next one (PROTOCOL.md 2.5, 2.7, 2.9).

The next revision of a record follows the newest one that was not sent back, or the one that the coordinator says to
have instead (after a backup was put back): no other is known there. What was sent back because its predecessor had not
come yet leaves anew by itself, after the predecessor; nothing else does.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from hyvinvointi_desktop.app.exchange_changes import Key, LeftRevision, Sent
from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain.exchange import NO_DIGEST, BundleId, IngestFault, RecordFault
from hyvinvointi_desktop.domain.post import Outgoing, PostState, Standing, is_delivered, standing_of

MOST_TIMES = 2
"""A revision that was sent back so often because its predecessor is unknown does not leave again by itself."""


class Resend(StrEnum):
    """What becomes of a record that was sent back because another revision was there than it follows."""

    SENT = "sent"
    """It was sent anew since, or is as the coordinator knows it."""
    LEAVES = "leaves"
    """It leaves with the next post."""
    WAITS = "waits"
    """It leaves once the bundle with its predecessor has an answer."""
    STUCK = "stuck"
    """It came back again for the same reason: somebody has to look."""
    DIFFERS = "differs"
    """The coordinator has another version, which this profile has forgotten. What holds is for people to say; the next
    change here follows theirs."""


@dataclass(frozen=True, slots=True)
class SentBack:
    """``sent`` is what the next revision of each record follows; number 0 stands for "the coordinator has none".
    ``resend`` are the records that were sent back for want of a predecessor, ``refused`` all revisions that were."""

    sent: Mapping[Key, Sent]
    resend: Mapping[Key, Resend] = field(default_factory=dict)
    refused: frozenset[tuple[str, str, int]] = frozenset()

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
        worst = (Resend.STUCK, Resend.DIFFERS, Resend.WAITS, Resend.LEAVES, Resend.SENT)
        found = {self.resend.get((r.type, r.id), Resend.SENT) for r in standing.refused}
        if Resend.STUCK in found:
            return Resend.STUCK
        if any(r.fault not in {RecordFault.UNKNOWN_PREVIOUS, RecordFault.TWO_VERSIONS} for r in standing.refused):
            return None
        return next((w for w in worst if w in found), None)


@dataclass(frozen=True, slots=True)
class _Answers:
    """What is known of every bundle, and how often a revision was sent back for want of its predecessor."""

    items: Mapping[BundleId, Outgoing]
    standings: Mapping[BundleId, Standing]
    times: Counter[tuple[str, str, int]]
    there: Mapping[tuple[BundleId, str, str, int], tuple[int, str]]
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

    def instead(self, left: LeftRevision) -> Sent:
        """The revision as the coordinator has it: where the same or another came there first, with that one's number
        and digest."""
        s = left.sent
        rev, digest = self.there.get((left.bundle, s.type, s.id, s.rev), (s.rev, s.digest))
        return replace(s, rev=rev, digest=digest)

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
    there = {
        (item.bundle, r.type, r.id, r.rev): (r.there_rev, r.there_digest)
        for item in items.values() for proved in item.receipts for r in proved.receipt.records
        if r.there_rev
    }  # fmt: skip
    answers = _Answers(items, standings, Counter(unknown), there, device)
    refused: set[tuple[str, str, int]] = set()
    resend: dict[Key, Resend] = {}
    for key, rows in _touched(records, answers).items():
        refused |= {(*key, left.sent.rev) for left in rows if answers.fault(left) is not None}
        sent[key], what = _look_at(rows, answers)
        if what is not None:
            resend[key] = what
    return SentBack(sent, resend, frozenset(refused))


def _touched(records: Records, answers: _Answers) -> dict[Key, list[LeftRevision]]:
    """The records of which something did not get there, with every revision in order."""
    ids = {r.id for s in answers.standings.values() for r in s.refused} | {record for _, _, record, _ in answers.there}
    for bundle, standing in answers.standings.items():
        if standing.state is PostState.TO_CHECK:
            ids |= {record for _, record, _ in records.sent_in(bundle)}
    rows: dict[Key, list[LeftRevision]] = {}
    for left in records.sent_revisions(ids) if ids else ():
        rows.setdefault(left.sent.key, []).append(left)
    return rows


def _look_at(rows: Sequence[LeftRevision], answers: _Answers) -> tuple[Sent, Resend | None]:
    """What the record's next revision follows, and what becomes of what was sent back for want of its predecessor."""
    kept: list[LeftRevision] = []
    fault, wrong = None, None
    newest = rows[-1].sent
    for left in rows:
        wrong, fault = left, answers.fault(left)
        if fault is not None:
            break
        kept.append(left)
    if fault is None or wrong is None:
        return answers.instead(kept[-1]), None
    if fault is not RecordFault.UNKNOWN_PREVIOUS:
        # What the coordinator would not take as it is waits for a change; the change then follows what is there.
        before = answers.instead(kept[-1]) if kept else _none(newest)
        if fault is RecordFault.TWO_VERSIONS and answers.instead(wrong) != wrong.sent:
            before = answers.instead(wrong)
        differs = Resend.DIFFERS if fault is RecordFault.TWO_VERSIONS else None
        return replace(newest, rev=before.rev, digest=before.digest), differs
    while kept and not answers.is_there(kept[-1]):
        if answers.may_come(kept[-1]):
            return newest, Resend.WAITS
        kept.pop()
    before = answers.instead(kept[-1]) if kept else _none(newest)
    often = answers.times[before.type, before.id, before.rev + 1]
    return before, Resend.STUCK if often >= MOST_TIMES else Resend.LEAVES


def _none(newest: Sent) -> Sent:
    return Sent(newest.type, newest.id, 0, NO_DIGEST, NO_DIGEST)
