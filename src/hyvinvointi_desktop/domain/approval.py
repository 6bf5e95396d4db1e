"""What becomes of a claim at the coordinator's (issue 6 "Hyväksyntä", RULES.md 3): decisions are only ever added, and
the state follows from them.

Every decision names the digest of the document it was made about, so none passes to another version of the claim.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId, PayerId


class ClaimSource(StrEnum):
    """How a claim came to the coordinator."""

    BUNDLE = "bundle"
    """Signed and sealed on the worker's laptop."""
    PAPER = "paper"
    """Entered by the coordinator, printed, signed by hand and scanned."""


class DecisionKind(StrEnum):
    """What can be decided about a claim."""

    LINE_ACCEPTED = "line_accepted"
    """A line that the recount does not agree with is right all the same, with the reason."""
    APPROVED = "approved"
    CONFIRMED = "confirmed"
    """A second person approved as well."""
    RETURNED = "returned"
    """Back to the worker, with a reason for each line in question."""
    PAID = "paid"


class ApprovalState(StrEnum):
    """Where a received claim stands."""

    WAITING = "waiting"
    WAITING_SECOND = "waiting_second"
    APPROVED = "approved"
    RETURNED = "returned"
    PAID = "paid"
    REPLACED = "replaced"
    """A later claim of the worker's stands in its place."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who decides. ``id`` is an installation's or empty; two are the same person when their names are."""

    name: str
    id: str = ""

    def is_same_as(self, name: str) -> bool:
        """Whether the name is this person's, however it is spaced and written."""
        return _plain(self.name) == _plain(name)


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


@dataclass(frozen=True, slots=True)
class ReceivedClaim:
    """A claim as it came: its sealed document, and what of it lists are made of.

    ``digest`` is the SHA-256 of the document's bytes in hexadecimal; ``amends`` the claim that it replaces. Money is
    whole cents, distance tenths of a kilometre.
    """

    id: ClaimId
    worker: WorkerId
    worker_name: str
    month: Month
    payer: PayerId
    payer_name: str
    source: ClaimSource
    number: int
    digest: str
    document: str
    payable_minutes: int
    km_tenths: int
    total_cents: int
    received_at: datetime
    amends: ClaimId | None = None
    practice: bool = False


@dataclass(frozen=True, slots=True)
class LineReason:
    """Why one line goes back, or is accepted. ``line`` is its key, such as ``hours s1 2026-10-03``."""

    line: str
    words: str


@dataclass(frozen=True, slots=True)
class ClaimDecision:
    """One decision about a claim; ``number`` counts a claim's from 1. ``needs_second`` is the setting of that day."""

    claim: ClaimId
    number: int
    kind: DecisionKind
    by: Person
    at: datetime
    digest: str
    lines: tuple[LineReason, ...] = ()
    words: str = ""
    needs_second: bool = False
    paid_on: date | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a claim stands: its state, the lines accepted with words, who approved, and the day it was paid."""

    state: ApprovalState
    accepted: frozenset[str] = frozenset()
    approved_by: Person | None = None
    returned: tuple[LineReason, ...] = ()
    words: str = ""
    paid_on: date | None = None


class DecisionFault(StrEnum):
    """Why a decision cannot be made now."""

    STATE = "state"
    """Not from where the claim stands."""
    OWN_CLAIM = "own_claim"
    SAME_PERSON = "same_person"
    """The second must be another than the first."""
    LINES_OPEN = "lines_open"
    """Lines that the recount does not agree with are neither accepted nor returned."""
    REASON_MISSING = "reason_missing"


def standing_of(claim: ReceivedClaim, decisions: Iterable[ClaimDecision], *, replaced: bool = False) -> Standing:
    """Folds the claim's decisions, in the order of their numbers. Those about another document do not count."""
    standing = Standing(ApprovalState.WAITING)
    for decision in sorted(decisions, key=lambda d: d.number):
        if decision.claim == claim.id and decision.digest == claim.digest:
            standing = _after(standing, decision)
    if replaced and standing.state is not ApprovalState.PAID:
        return Standing(ApprovalState.REPLACED, standing.accepted, standing.approved_by)
    return standing


def _after(before: Standing, decision: ClaimDecision) -> Standing:
    match decision.kind:
        case DecisionKind.LINE_ACCEPTED:
            accepted = before.accepted | {r.line for r in decision.lines}
            return Standing(before.state, accepted, before.approved_by, before.returned, before.words, before.paid_on)
        case DecisionKind.APPROVED:
            state = ApprovalState.WAITING_SECOND if decision.needs_second else ApprovalState.APPROVED
            return Standing(state, before.accepted, decision.by)
        case DecisionKind.CONFIRMED:
            return Standing(ApprovalState.APPROVED, before.accepted, before.approved_by)
        case DecisionKind.RETURNED:
            return Standing(ApprovalState.RETURNED, before.accepted, None, decision.lines, decision.words)
        case DecisionKind.PAID:
            return Standing(ApprovalState.PAID, before.accepted, before.approved_by, paid_on=decision.paid_on)


_FROM: Mapping[DecisionKind, frozenset[ApprovalState]] = {
    DecisionKind.LINE_ACCEPTED: frozenset({ApprovalState.WAITING}),
    DecisionKind.APPROVED: frozenset({ApprovalState.WAITING}),
    DecisionKind.CONFIRMED: frozenset({ApprovalState.WAITING_SECOND}),
    DecisionKind.RETURNED: frozenset({
        ApprovalState.WAITING, ApprovalState.WAITING_SECOND, ApprovalState.APPROVED,
    }),
    DecisionKind.PAID: frozenset({ApprovalState.APPROVED}),
}  # fmt: skip


def fault_of(
    kind: DecisionKind, standing: Standing, claim: ReceivedClaim, by: Person, lines: Sequence[LineReason] = (),
    words: str = "", open_lines: Iterable[str] = (), known_as: str = "",
) -> DecisionFault | None:  # fmt: skip
    """Why this person cannot decide this now; None when it can be.

    ``open_lines`` are those the recount does not agree with, ``known_as`` is the name under which the worker was let
    in. Nobody decides in favour of their own claim, under either name, and the second is another person than the first
    (RELIABILITY.md 3.21).
    """
    if standing.state not in _FROM[kind]:
        return DecisionFault.STATE
    own = by.is_same_as(claim.worker_name) or (known_as and by.is_same_as(known_as))
    if kind is not DecisionKind.RETURNED and own:
        return DecisionFault.OWN_CLAIM
    if kind is DecisionKind.CONFIRMED and standing.approved_by and by.is_same_as(standing.approved_by.name):
        return DecisionFault.SAME_PERSON
    if kind is DecisionKind.APPROVED and set(open_lines) - standing.accepted:
        return DecisionFault.LINES_OPEN
    said = (words, *(r.words for r in lines))
    if kind is DecisionKind.RETURNED and not any(w.strip() for w in said):
        return DecisionFault.REASON_MISSING
    if kind is DecisionKind.LINE_ACCEPTED and not (lines and all(r.words.strip() for r in lines)):
        return DecisionFault.REASON_MISSING
    return None


@dataclass(frozen=True, slots=True)
class HoursRequest:
    """A worker asks that one client's month may be longer, by ``minutes``."""

    id: str
    worker: WorkerId
    client: ClientId
    month: Month
    minutes: int
    words: str
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class HoursGrant:
    """The answer: the month's whole limit is ``limit_minutes`` from now on; None says no. ``extra_minutes`` is what
    that adds to the programme's. ``request`` is empty for one given unasked. The newest of a client's month holds."""

    id: str
    worker: WorkerId
    client: ClientId
    month: Month
    extra_minutes: int
    limit_minutes: int | None
    by: Person
    at: datetime
    request: str = ""
    words: str = ""


def grants_in_force(grants: Iterable[HoursGrant]) -> dict[tuple[WorkerId, ClientId, Month], HoursGrant]:
    """The newest answer of every client's month."""
    found: dict[tuple[WorkerId, ClientId, Month], HoursGrant] = {}
    for grant in sorted(grants, key=lambda g: (g.at, g.id)):
        if grant.limit_minutes is not None:
            found[grant.worker, grant.client, grant.month] = grant
    return found
