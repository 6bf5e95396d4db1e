"""What was done, with what a person needs to know it again: which record, of which day, of whom. It has no words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hyvinvointi_desktop.app import history
from hyvinvointi_desktop.app.fact_reads import Lookup
from hyvinvointi_desktop.app.fact_values import Facts
from hyvinvointi_desktop.app.history_port import ActRow
from hyvinvointi_desktop.app.ports import Area, Definitions, Records
from hyvinvointi_desktop.app.record_facts import Change, changes_between, clients_in, facts_of
from hyvinvointi_desktop.domain.acts import ActKind, RecordKind, Ref
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId, DecisionId

WITH_VERSIONS = frozenset(RecordKind) - {
    RecordKind.PROFILE, RecordKind.AGREEMENT, RecordKind.CLAIM, RecordKind.ATTACHMENT, RecordKind.COURSE_AGREEMENT,
}  # fmt: skip
"""Kinds of records that have versions; the others are never changed."""

IN_BIN = frozenset({
    RecordKind.CLIENT, RecordKind.GOAL, RecordKind.PLAN, RecordKind.SESSION, RecordKind.TRIP, RecordKind.CAP,
    RecordKind.EXPLANATION, RecordKind.TEMPLATE, RecordKind.COURSE, RecordKind.ENROLMENT, RecordKind.PURCHASE,
    RecordKind.FEEDBACK, RecordKind.DROP_IN, RecordKind.THEME_DAY, RecordKind.TRAINING, RecordKind.ASSESSMENT,
    RecordKind.PERIOD, RecordKind.DECISION, RecordKind.ALLOWANCE, RecordKind.GROUP_VISIT, RecordKind.NETWORK_MEMBER,
    RecordKind.ECOMAP, RecordKind.COPY_DRAFT, RecordKind.OWN_PURCHASE, RecordKind.REVIEW, RecordKind.FORM_ANSWER,
    RecordKind.SELF_ASSESSMENT, RecordKind.COMPETENCE, RecordKind.PLEDGE,
})  # fmt: skip
"""What a person takes out, or undoes the making of; settings and payers are only ever changed."""
_STEPS = (ActKind.UNDONE, ActKind.REDONE)
_ONE_OF_MANY = (RecordKind.CAP, RecordKind.EXPLANATION, RecordKind.TEMPLATE, RecordKind.ALLOWANCE)
"""Acts on these do not name the very record; what they changed does."""


class State(StrEnum):
    """Whether an act can be taken back."""

    HOLDS = "holds"
    UNDONE = "undone"
    FINAL = "final"
    STEP = "step"


@dataclass(frozen=True, slots=True)
class ToldAct:
    """An act to show. ``facts`` are the record's as the act left it, or as it found it where it took it out.

    ``of`` is the act that was undone or done again. ``month`` is that of a signed claim.
    """

    act: ActRow
    who: str
    about: Ref | None
    facts: Facts
    clients: tuple[str, ...]
    month: Month | None = None
    of: "ToldAct | None" = None

    @property
    def state(self) -> State:
        """Whether it can be taken back."""
        if self.act.kind in _STEPS:
            return State.STEP
        if self.act.final:
            return State.FINAL
        return State.HOLDS if self.act.undone_by is None else State.UNDONE


class Teller:
    """Resolves acts within one reading of the records."""

    def __init__(self, records: Records, definitions: Definitions | None = None) -> None:
        self._records, self._look = records, Lookup(records, definitions)
        self._who = records.worker().name
        self._claims: Mapping[ClaimId, Month] | None = None

    def tell(self, act: ActRow) -> ToldAct:
        """The act with what it was about."""
        about = self._about(act)
        clients = (self._look.client(act.client),) if act.client else ()
        return ToldAct(
            act, self._who, about, self.facts(about, act.number), clients, self._month(about), self._of(act)
        )

    def facts(self, about: Ref | None, number: int) -> Facts:
        """The facts of a record after an act, or before it where it is not there after it."""
        if about is None or about.kind not in WITH_VERSIONS:
            return {}
        rows = self._records.rows_after_each(about, (number, number - 1))
        return facts_of(about, rows[number] or rows[number - 1], self._look)

    def version(self, version: history.Version) -> "ToldVersion":
        """A version with what its act changed."""
        about = version.about
        after, before = (facts_of(about, rows, self._look) for rows in (version.rows, version.before))
        return ToldVersion(self.tell(version.act), bool(version.rows), changes_between(before, after), not before)

    def deleted(self, found: history.Deleted) -> "ToldDeleted":
        """What lies in the bin."""
        return ToldDeleted(found.about, facts_of(found.about, found.rows, self._look), found.act.at, found.gone_at)

    def _about(self, act: ActRow) -> Ref | None:
        if act.about is None or act.about.kind not in _ONE_OF_MANY:
            return act.about
        changed = self._records.changed_by(act.number)
        return next((ref for ref in changed if ref.kind is act.about.kind), act.about)

    def _of(self, act: ActRow) -> ToldAct | None:
        at: ActRow | None = act
        while at is not None and at.kind in _STEPS:
            at = None if at.undoes is None else self._records.act(at.undoes)
        return None if at is None or at is act else self.tell(at)

    def _month(self, about: Ref | None) -> Month | None:
        if about is None or about.kind is not RecordKind.CLAIM:
            return None
        if self._claims is None:
            self._claims = {glance.id: glance.month for glance in self._records.claim_glances()}
        return self._claims.get(ClaimId(about.id))


@dataclass(frozen=True, slots=True)
class ToldVersion:
    """A version of a record to show. ``there``: the act left the record in place; ``first``: it made it."""

    told: ToldAct
    there: bool
    changes: tuple[Change, ...]
    first: bool


@dataclass(frozen=True, slots=True)
class ToldDeleted:
    """A record in the bin to show."""

    about: Ref
    facts: Facts
    deleted_at: datetime
    gone_at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the acts stand: the newest one, the one that would be undone next, and the one to do again."""

    newest: ToldAct | None
    back: ToldAct | None
    forth: ToldAct | None


@dataclass(frozen=True, slots=True)
class Stepped:
    """A step back or forth that was made: the act it was about, and the areas to read anew."""

    told: ToldAct
    changed: frozenset[Area]


def acts(
    records: Records, limit: int, before: int | None = None, definitions: Definitions | None = None
) -> tuple[ToldAct, ...]:
    """Acts, newest first, older than ``before``."""
    teller = Teller(records, definitions)
    return tuple(teller.tell(act) for act in records.acts(limit, before=before))


def standing(records: Records, definitions: Definitions | None = None) -> Standing:
    """Where the acts stand now. It reads only as far back as it must."""
    teller, ways = Teller(records, definitions), history.ways(records)
    newest = next(iter(records.acts(1)), None)

    def tell(act: ActRow | None) -> ToldAct | None:
        return None if act is None else teller.tell(act)

    return Standing(tell(newest), tell(next(iter(ways.back), None)), tell(ways.forth))


def versions(
    about: Ref, records: Records, definitions: Definitions | None = None
) -> tuple[tuple[ToldVersion, ...], tuple[ClientId, ...]]:
    """The versions of a record, newest first, and whom they are about."""
    found = history.versions(about, records)
    teller = Teller(records, definitions)
    clients = dict.fromkeys(c for version in found for c in clients_in((*version.rows, *version.before)))
    if about.kind is RecordKind.ALLOWANCE:  # its rows name the decision alone
        decision = records.decision(DecisionId(about.id.rpartition("|")[0]))
        clients |= {} if decision is None else {decision.client: None}
    return tuple(teller.version(version) for version in found), tuple(clients)


def bin_of(records: Records, now: datetime, definitions: Definitions | None = None) -> tuple[ToldDeleted, ...]:
    """What was deleted in the last 30 days, newest first."""
    teller = Teller(records, definitions)
    found = (one for one in history.bin_of(records, now) if one.about.kind in IN_BIN)
    return tuple(teller.deleted(one) for one in found)
