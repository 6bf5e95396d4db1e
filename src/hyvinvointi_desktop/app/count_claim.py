"""Counting a month from the records: gathers what the rules read, and adds what paid claims still owe."""

import json
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from hyvinvointi_desktop.app.claim_document import claim_document
from hyvinvointi_desktop.app.claim_reading import adjustment_of
from hyvinvointi_desktop.app.corrections import LineChange, adjustments, changes, lines_of
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.domain.claims import Adjustment, Claim, ClaimState, SealedClaim
from hyvinvointi_desktop.domain.counting import count_month, window
from hyvinvointi_desktop.domain.days import Month, local_day
from hyvinvointi_desktop.domain.ids import PayerId
from hyvinvointi_desktop.domain.material import ClaimMaterial
from hyvinvointi_desktop.domain.places import route_key
from hyvinvointi_desktop.domain.programmes import KmRates, Payer
from hyvinvointi_desktop.domain.sessions import Session, Trip


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


def gather(records: Records, definitions: Definitions, payer: Payer, month: Month) -> ClaimMaterial:
    """Everything the count of this month reads."""
    return completed(material_of(records, payer, month), records, definitions, month)


def material_of(records: Records, payer: Payer, month: Month) -> ClaimMaterial:
    """The records alone, without what the program ships."""
    first, last = window(payer, month)
    material = records.claim_material(first, last)
    if not material.settings.km_beyond_cap:
        material = _with_whole_months(records, material, first, last)
    return material


def _with_whole_months(records: Records, material: ClaimMaterial, first: date, last: date) -> ClaimMaterial:
    """Widened to the whole months of sessions that own a trip of these days: the cap of those months decides."""
    days = [local_day(moment) for s in material.sessions for moment in (s.starts_at, s.ends_at)]
    low = min([first, *(Month.of(d).first_day for d in days)])
    high = max([last, *(Month.of(d).last_day for d in days)])
    return records.claim_material(low, high) if (low, high) != (first, last) else material


def completed(material: ClaimMaterial, records: Records, definitions: Definitions, month: Month) -> ClaimMaterial:
    """The material with programmes, rates and the earlier drives of the month's routes."""
    trips: list[Trip] = [t for s in material.sessions for t in s.trips if t.on in month]
    trips += [t for t in material.trips if t.on in month]
    keys = {route_key(t.from_place, t.via, t.to_place) for t in trips}
    routes = [key for key in keys if key is not None]
    return replace(
        material,
        programmes=definitions.programmes(),
        km_rates=all_km_rates(records, definitions),
        route_drives=records.route_drives(routes, month.last_day) if routes else (),
    )


def all_km_rates(records: Records, definitions: Definitions) -> KmRates:
    """Shipped rates, then the profile's own, which win."""
    return KmRates((*definitions.km_rates().rates, *records.own_km_rates()))


@dataclass(frozen=True, slots=True)
class CountedMonth:
    """A month as it stands beside what was sealed of it."""

    claim: Claim
    payer: Payer
    document: dict[str, Any]
    sealed: SealedClaim | None
    changed_since: tuple[LineChange, ...]
    planned_open: tuple[Session, ...]
    empty_days: tuple[date, ...]


def document_of(sealed: SealedClaim) -> dict[str, Any]:
    """The sealed document as JSON values."""
    document: dict[str, Any] = json.loads(sealed.document)
    return document


def standing_document(counted: CountedMonth) -> dict[str, Any]:
    """The document that stands for the month: as it was sealed while nothing has changed since, else as it counts."""
    if counted.sealed is None or counted.changed_since:
        return counted.document
    return document_of(counted.sealed) | {"state": counted.sealed.state.value}


def living_claim(records: Records, month: Month, payer: PayerId) -> SealedClaim | None:
    """The sealed claim of the month that no later one replaces."""
    of_month = [c for c in records.sealed_claims() if c.month == month and c.payer == payer]
    return next((c for c in reversed(of_month) if c.state is not ClaimState.REPLACED), None)


def count_claim(
    records: Records, definitions: Definitions, month: Month, payer_id: str | None, *, practice: bool
) -> CountedMonth:
    """The month's claim as it stands, with what changed since it was sealed.

    Raises:
        NoSuchPayer: the payer is unknown, or there are several and none was named.
    """
    payer = payer_named(records.payers(), payer_id)
    material = gather(records, definitions, payer, month)
    owed = _owed_adjustments(records, definitions, month, payer)
    claim = count_month(material, month, payer.id, owed)
    document = claim_document(claim, payer, material.km_rates, practice=practice)
    sealed = living_claim(records, month, payer.id)
    changed = changes(lines_of(document_of(sealed)), lines_of(document)) if sealed else ()
    return CountedMonth(
        claim, payer, document, sealed, changed, _planned_open(material, month), _empty_days(material, month)
    )


def _owed_adjustments(
    records: Records, definitions: Definitions, month: Month, payer: Payer
) -> tuple[Adjustment, ...]:
    """Adjustment lines that fall into this month: it is the first month without a sealed claim after a paid one.

    A sealed month keeps those it was sealed with, also when a new claim replaces it.
    """
    living = [c for c in records.sealed_claims() if c.payer == payer.id and c.state is not ClaimState.REPLACED]
    closed = {c.month: c for c in living}
    if month in closed:
        return tuple(adjustment_of(row) for row in document_of(closed[month])["adjustments"])
    paid = [
        c for c in living if c.state is ClaimState.PAID and c.month < month and _next_open(c.month, closed) == month
    ]
    adjusting = [document_of(c) for c in living if b'"adjustments":[]' not in c.document]
    recounted = _recounted(records, definitions, payer, [c.month for c in paid])
    return tuple(a for c in paid for a in adjustments(c.id, document_of(c), recounted[c.month], adjusting))


def _recounted(
    records: Records, definitions: Definitions, payer: Payer, months: Sequence[Month]
) -> dict[Month, dict[str, Any]]:
    """Many months counted anew, read in one go: a worker has years of paid ones. Only their lines are right, for the
    earlier drives that findings need are not read."""
    if not months:
        return {}
    windows = {month: window(payer, month) for month in months}
    first, last = min(w[0] for w in windows.values()), max(w[1] for w in windows.values())
    whole = records.claim_material(first, last)
    if not whole.settings.km_beyond_cap:
        whole = _with_whole_months(records, whole, first, last)
    whole = replace(whole, programmes=definitions.programmes(), km_rates=all_km_rates(records, definitions))
    sessions: dict[Month, list[Session]] = {}
    for session in whole.sessions:
        for month in _months_of(session):
            sessions.setdefault(month, []).append(session)
    documents = {}
    for month, (low, high) in windows.items():
        near = {s.id: s for m in _months_between(low, high) for s in sessions.get(m, ())}
        if not whole.settings.km_beyond_cap:  # the cap of the whole months of those sessions decides
            near |= {o.id: o for s in tuple(near.values()) for m in _months_of(s) for o in sessions.get(m, ())}
        trips = tuple(t for t in whole.trips if low <= t.on <= high)
        material = replace(whole, sessions=tuple(near.values()), trips=trips)
        documents[month] = claim_document(count_month(material, month, payer.id), payer, whole.km_rates)
    return documents


def _months_of(session: Session) -> set[Month]:
    """Months the session touches or owns a trip in."""
    days = _months_between(local_day(session.starts_at), local_day(session.ends_at))
    return {*days, *(Month.of(t.on) for t in session.trips)}


def _months_between(first: date, last: date) -> Iterator[Month]:
    month = Month.of(first)
    while month <= Month.of(last):
        yield month
        month = month.next()


def _next_open(month: Month, closed: Container[Month]) -> Month:
    month = month.next()
    while month in closed:
        month = month.next()
    return month


def adjusting_months(records: Records) -> set[tuple[Month, PayerId]]:
    """The open months that take up what changes in paid ones; they may have no work of their own."""
    living = [c for c in records.sealed_claims() if c.state is not ClaimState.REPLACED]
    closed: dict[PayerId, set[Month]] = {}
    for claim in living:
        closed.setdefault(claim.payer, set()).add(claim.month)
    return {(_next_open(c.month, closed[c.payer]), c.payer) for c in living if c.state is ClaimState.PAID}


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
