"""Counting a month from the records: as it stands, beside what was sealed of it, with what paid claims still owe."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from hyvinvointi_desktop.app.claim_document import claim_document
from hyvinvointi_desktop.app.claim_reading import document_of
from hyvinvointi_desktop.app.corrections import LineChange, changes, lines_of
from hyvinvointi_desktop.app.gathering import gather
from hyvinvointi_desktop.app.owed import owed
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.domain.claims import Claim, ClaimState, SealedClaim
from hyvinvointi_desktop.domain.counting import count_month
from hyvinvointi_desktop.domain.counting_courses import CountedElsewhere, counted_elsewhere
from hyvinvointi_desktop.domain.days import Month, local_day
from hyvinvointi_desktop.domain.ids import ClaimId, CourseId, PayerId
from hyvinvointi_desktop.domain.material import ClaimMaterial
from hyvinvointi_desktop.domain.programmes import Payer
from hyvinvointi_desktop.domain.sessions import Session


class NoSuchPayer(ValueError):
    """The profile has no payer of that id, or has several and none was named. ``known`` are their ids."""

    def __init__(self, asked: str, known: tuple[str, ...]) -> None:
        super().__init__(asked)
        self.asked, self.known = asked, known


def payer_named(payers: tuple[Payer, ...], payer_id: str | None) -> Payer:
    """The payer of that id, or the only one.

    Raises:
        NoSuchPayer: none fits, or several would.
    """
    fitting = [p for p in payers if payer_id in (None, p.id)]
    if len(fitting) != 1:
        raise NoSuchPayer(payer_id or "", tuple(p.id for p in payers))
    return fitting[0]


@dataclass(frozen=True, slots=True)
class CountedMonth:
    """A month as it stands beside what was sealed of it. ``adjusted`` are the paid claims it takes up changes of.

    ``elsewhere`` are leaders' hours that are in no claim; ``courses`` the names of courses.
    """

    claim: Claim
    payer: Payer
    document: dict[str, Any]
    sealed: SealedClaim | None
    changed_since: tuple[LineChange, ...]
    planned_open: tuple[Session, ...]
    empty_days: tuple[date, ...]
    adjusted: tuple[ClaimId, ...] = ()
    elsewhere: tuple[CountedElsewhere, ...] = ()
    courses: tuple[tuple[CourseId, str], ...] = ()


def standing_document(counted: CountedMonth) -> dict[str, Any]:
    """The document that stands for the month: as it was sealed while nothing has changed since, else as it counts."""
    if counted.sealed is None or counted.changed_since:
        return counted.document
    return document_of(counted.sealed) | {"state": counted.sealed.state.value}


def living_claim(records: Records, month: Month, payer: PayerId) -> SealedClaim | None:
    """The sealed claim of the month that no later one replaces."""
    of_month = [c for c in records.claim_glances() if c.month == month and c.payer == payer]
    living = next((c.id for c in reversed(of_month) if c.state is not ClaimState.REPLACED), None)
    return None if living is None else records.sealed_claim(living)


def count_claim(
    records: Records, definitions: Definitions, month: Month, payer_id: str | None, *, practice: bool
) -> CountedMonth:
    """The month's claim as it stands, with what changed since it was sealed.

    Raises:
        NoSuchPayer: the payer is unknown, or there are several and none was named.
    """
    payer = payer_named(records.payers(), payer_id)
    material = gather(records, definitions, payer, month)
    due = owed(records, definitions, month, payer)
    claim = count_month(material, month, payer.id, due.adjustments)
    document = claim_document(claim, payer, material.km_rates, practice=practice)
    sealed = living_claim(records, month, payer.id)
    changed = changes(lines_of(document_of(sealed)), lines_of(document)) if sealed else ()
    planned, empty = _planned_open(material, month), _empty_days(material, month)
    elsewhere, courses = counted_elsewhere(material, month), tuple((c.id, c.name) for c in material.courses)
    return CountedMonth(claim, payer, document, sealed, changed, planned, empty, due.claims, elsewhere, courses)


def _planned_open(material: ClaimMaterial, month: Month) -> tuple[Session, ...]:
    """Planned meetings of the month that have no outcome yet."""
    planned = [s for s in material.sessions if s.status.value == "planned" and local_day(s.starts_at) in month]
    return tuple(sorted(planned, key=lambda s: (s.starts_at, s.id)))


def _empty_days(material: ClaimMaterial, month: Month) -> tuple[date, ...]:
    """Weekdays of the month without any entry, on weekdays the person otherwise worked that month.

    A usual weekday is one worked at least twice in the month: only then is its absence worth a question.
    """
    worked = {local_day(s.starts_at) for s in material.sessions if s.status.value != "planned"}
    worked |= {t.on for t in material.trips}
    in_month = [d for d in sorted(worked) if d in month]
    usual = {d.weekday() for d in in_month if sum(o.weekday() == d.weekday() for o in in_month) >= 2}
    days = [date(month.year, month.month, n) for n in range(1, month.last_day.day + 1)]
    return tuple(d for d in days if d.weekday() in usual and d not in worked)
