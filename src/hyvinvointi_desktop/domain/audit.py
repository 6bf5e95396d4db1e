"""The log of who did and saw what (PROTOCOL.md section 3): one hash chain of ids, never of names or words."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

CHAIN = b"hvl-audit-v1"
FIRST = bytes(32)
"""What the first entry follows."""
CLOCK_SLIP = timedelta(minutes=1)
"""A clock that is put right by less than this has not gone back."""


class Event(StrEnum):
    """What is logged besides the acts of ``domain.acts.ActKind``, whose names are events of the same log."""

    UNLOCKED = "unlock.ok"
    LOCKED = "lock"
    CLIENT_OPENED = "client.open"
    CLIENT_CLOSED = "client.close"
    CLIENT_SHOWN = "client.show"
    SHOWING_ENDED = "client.show_end"
    CLIENTS_LISTED = "client.list"
    TODAY_SEEN = "today.view"
    SEARCHED = "search"
    DIARY_READ = "diary.read"
    DIARY_LISTED = "diary.list"
    AGREEMENT_SEEN = "agreement.view"
    ATTACHMENT_OPENED = "attachment.open"
    CLAIM_SEEN = "claim.view"
    CLAIM_PRINTED = "claim.print"
    ANNEX_PRINTED = "annex.print"
    EXPORTED = "export.plaintext"
    NEEDS_NOT_HANDED = "needs.not_handed"
    """A needs report that was made was handed to nobody."""
    CLIENT_FILE_GIVEN = "client_file.give"
    ERASURE_PLANNED = "erasure.plan"
    CERTIFICATE_PRINTED = "erasure.certificate"
    RETENTION_LISTED = "retention.list"
    HISTORY_READ = "history.read"
    BACKUP_MADE = "backup.make"
    BACKUP_COPIED = "backup.copy"
    BACKUP_FAILED = "backup.fail"
    RESTORED = "backup.restore"
    MIGRATED = "migration"
    CHECKED = "integrity.check"
    OLDER_STORE = "rollback.found"
    CLOCK_WENT_BACK = "clock.back"
    KEY_SLOT_CHANGED = "key.slot"
    RECOVERY_USED = "recovery.use"
    KEY_ROTATED = "key.rotate"
    COURSES_LISTED = "course.list"
    COURSE_OPENED = "course.open"
    COURSE_PRINTED = "course.print"
    REVIEWS_LISTED = "review.list"
    REVIEW_OPENED = "review.open"
    REVIEW_PRINTED = "review.print"
    REFERRALS_LISTED = "referral.list"
    REFERRAL_OPENED = "referral.open"
    REFERRAL_PRINTED = "referral.print"
    REFERRAL_DECIDED = "referral.step"
    REFERRAL_ERASED = "referral.erase"
    WORKERS_WEIGHED = "referral.weigh"
    """Workers were set beside a referral."""
    COURSE_PASSED = "course.pass"
    NAMING_NOTED = "naming.note"
    POST_SEEN = "post.view"
    POST_PREVIEWED = "post.preview"
    POST_SEALED = "bundle.seal"
    POST_SAVED = "bundle.save"
    POST_ROUND = "bundle.publish"
    POST_TAKEN = "message.take"
    POST_REFUSED = "message.refuse"
    POST_CONTINUED = "post.continue"
    POST_PLACE_CHANGED = "post.place"
    RULES_SENT = "rules.send"
    INBOX_SEEN = "inbox.view"
    COLLECTED = "bundle.collect"
    BUNDLE_LET_IN = "bundle.let_in"
    VERSION_KEPT = "bundle.keep"
    ASKED_AGAIN = "bundle.ask_again"
    REGISTRY_MOVED = "registry.move"
    REGISTRY_BROUGHT_BACK = "registry.bring_back"
    CLAIMS_LISTED = "received.list"
    """Claims that came to the coordinator were looked at as a list."""
    CLAIM_EXAMINED = "received.view"
    CLAIM_DECIDED = "received.decide"
    HOURS_ANSWERED = "hours.answer"
    BUDGET_SAVED = "budget.save"
    PAY_DETAILS_SAVED = "pay.details"
    PAYROLL_MADE = "payroll.make"
    APPROVAL_SET = "approval.setting"
    PAPER_ENTERED = "paper.enter"
    """Work of somebody who keeps paper was entered."""
    LOG_READ = "log.read"
    LOG_GIVEN = "log.export"
    LOG_VERIFIED = "log.verify"
    PURPOSE_CHOSEN = "purpose"
    SPACE_MADE = "space.make"
    WORKER_ADDED = "space.add"
    INVITED = "space.invite"
    INVITATION_TAKEN_BACK = "space.invite_back"
    ADMITTED = "space.admit"
    RENEWED = "space.renew"
    REVOKED = "space.revoke"
    WORK_ENDED = "space.work_end"
    WORKERS_LISTED = "space.list"
    ROOT_PUT_AWAY = "space.root_away"
    ISSUING_KEY_MADE = "space.issuing_key"
    ROOT_CHANGED = "space.root_change"
    ENVELOPE_MADE = "escrow.make"
    ENVELOPE_GIVEN_UP = "escrow.give_up"
    RECOVERY_KEY_HELD = "escrow.hold"
    ENVELOPE_OPENED = "escrow.use"
    RECOVERY_KEY_GIVEN = "escrow.give"
    JOIN_ASKED = "join.ask"
    JOIN_GIVEN_UP = "join.give_up"
    JOINED = "join.finish"
    DIGITS_CONFIRMED = "join.confirm"
    TRUST_TAKEN = "trust.update"
    TRUST_REFUSED = "trust.refuse"
    UNSEALED = "file.unseal"


class Purpose(StrEnum):
    """Why the records are used; chosen once for a sitting, and anew where an opening has another reason."""

    CLIENT_WORK = "client_work"
    RECORDING = "recording"
    REPORTING = "reporting"
    OVERSIGHT = "oversight"
    INFORMATION_REQUEST = "information_request"


class Outcome(StrEnum):
    """Whether it was done."""

    OK = "ok"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class By:
    """Who, since when, in what role, for what: the same for all that is done in one sitting but the time.

    ``at`` is aware, ``offset_minutes`` the local one of that moment, ``mono_ns`` a clock that never goes back.
    ``invented`` says that the times are not the machine's: those of practice data go to and fro.
    """

    at: datetime
    offset_minutes: int = 0
    mono_ns: int = 0
    session: str = ""
    actor: str = ""
    role: str = ""
    purpose: Purpose = Purpose.CLIENT_WORK
    invented: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log as it stands in the store. ``detail`` is canonical JSON of ids, counts and field names."""

    seq: int
    utc: str
    offset_minutes: int
    mono_ns: int
    session: str
    actor: str
    role: str
    event: str
    object_type: str
    object_id: str
    client: str
    purpose: str
    outcome: str
    detail: str
    prev: bytes = FIRST
    hash: bytes = b""


def canonical(detail: Mapping[str, Any]) -> str:
    """The one way a detail is written."""
    return json.dumps(detail, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def hash_of(entry: Entry) -> bytes:
    """SHA-256 over the chain's name, every field with its length before it, and the hash that it follows."""
    parts = [CHAIN]
    for value in (
        entry.seq, entry.utc, entry.offset_minutes, entry.mono_ns, entry.session, entry.actor, entry.role, entry.event,
        entry.object_type, entry.object_id, entry.client, entry.purpose, entry.outcome, entry.detail,
    ):  # fmt: skip
        field = str(value).encode()
        parts += (len(field).to_bytes(4, "big"), field)
    parts.append(entry.prev)
    return hashlib.sha256(b"".join(parts)).digest()


def chained(entry: Entry, prev: bytes) -> Entry:
    """The entry with what it follows and its own hash."""
    linked = replace(entry, prev=prev)
    return replace(linked, hash=hash_of(linked))


@dataclass(frozen=True, slots=True)
class ChainState:
    """How far the chain was read and where it breaks. ``broken_at`` is the number of the first wrong entry, or None."""

    entries: int
    head: bytes
    broken_at: int | None = None


def verify_chain(entries: Iterable[Entry]) -> ChainState:
    """Whether the entries, by number, are one unbroken chain from the first on. Every entry counts, none is trusted."""
    prev, count = FIRST, 0
    for entry in entries:
        count += 1
        if entry.seq != count or entry.prev != prev or hash_of(entry) != entry.hash:
            return ChainState(count - 1, prev, entry.seq)
        prev = entry.hash
    return ChainState(count, prev)


def seconds_back(before: Entry | None, by: By) -> int:
    """By how many whole seconds the clock stands before the newest entry; 0 when it does not, or hardly."""
    if before is None or by.invented:
        return 0
    gone = datetime.fromisoformat(before.utc) - by.at
    return int(gone.total_seconds()) if gone >= CLOCK_SLIP else 0
