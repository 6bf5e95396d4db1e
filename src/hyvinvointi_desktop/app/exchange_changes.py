"""What changed since it was last sent: a revision for each new or other body, and one that withdraws what is gone."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from hyvinvointi_desktop.app.exchange_records import Fact
from hyvinvointi_desktop.domain.exchange import NO_DIGEST, BundleId, DeviceId, RecordRevision, WorkerId, digest_of

CHANGED = "changed"
"""The reason of a revision that the course of things made (an agreement ended, a session went otherwise)."""
REMOVED = "removed"
"""The reason of a withdrawal: the record is there no more."""

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Sent:
    """The newest revision of a record that lies in the outbox or was delivered. ``withdrawn``: it took it back.
    Number 0: it was sent, and the coordinator has none of it."""

    type: str
    id: str
    rev: int
    digest: str
    body_sha256: str
    withdrawn: bool = False

    @property
    def key(self) -> Key:
        """What it is of."""
        return self.type, self.id


@dataclass(frozen=True, slots=True)
class LeftRevision:
    """A revision that was sealed, with the bundle that holds it. Of a number that was given twice the later one."""

    sent: Sent
    bundle: BundleId


@dataclass(frozen=True, slots=True)
class Author:
    """Whose revisions they are, and since when."""

    worker: WorkerId
    device: DeviceId
    at: datetime


def is_other(fact: Fact, sent: Mapping[Key, Sent]) -> bool:
    """Whether the fact is new, or other than it was sent."""
    before = sent.get((fact.type.value, fact.id))
    return before is None or before.withdrawn or before.body_sha256 != digest_of(dict(fact.body))


def changes(
    facts: Iterable[Fact],
    sent: Mapping[Key, Sent],
    author: Author,
    reason: str = CHANGED,
    gone: Collection[Key] = (),
) -> tuple[RecordRevision, ...]:
    """Revisions of what is new or other than sent, by type and id, then of what is gone; nothing for what is as sent.

    ``reason`` is given to every revision that is not a record's first; ``gone`` are withdrawn, unless they are facts.
    """
    now = {(fact.type.value, fact.id): fact for fact in facts}
    made = [_revision(fact, sent.get(key), author, reason) for key, fact in now.items()]
    there = {key for key, s in sent.items() if s.rev and not s.withdrawn}
    taken_back = [_withdrawal(sent[key], author) for key in gone if key in there and key not in now]
    found = [r for r in made if r is not None] + taken_back
    return tuple(sorted(found, key=lambda r: (r.type, r.id)))


def _revision(fact: Fact, before: Sent | None, author: Author, reason: str) -> RecordRevision | None:
    if before is not None and not before.withdrawn and before.body_sha256 == digest_of(dict(fact.body)):
        return None
    return RecordRevision(
        type=fact.type.value,
        id=fact.id,
        rev=1 if before is None else before.rev + 1,
        prev_digest=NO_DIGEST if before is None else before.digest,
        author=author.worker,
        owner_device=author.device,
        valid_from=author.at,
        body=fact.body,
        reason=reason if before is not None and before.rev else "",
    )


def _withdrawal(before: Sent, author: Author) -> RecordRevision:
    return RecordRevision(
        before.type, before.id, before.rev + 1, before.digest, author.worker, author.device, author.at, None, REMOVED
    )


def sent_of(revision: RecordRevision) -> Sent:
    """What is remembered of a revision that leaves."""
    r = revision
    return Sent(r.type, r.id, r.rev, r.digest, r.body_sha256, r.body is None)
