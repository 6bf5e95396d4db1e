"""Steps 8 and 9 of RULES.md section 3: which trips are paid, by whom, and how much."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hyvinvointi_desktop.domain.claims import TripLine
from hyvinvointi_desktop.domain.counting_hours import Worked, clock_text, minute_of
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.distance import km_decimal
from hyvinvointi_desktop.domain.findings import Finding, FindingCode
from hyvinvointi_desktop.domain.ids import PayerId
from hyvinvointi_desktop.domain.material import ClaimMaterial, Standing
from hyvinvointi_desktop.domain.money import round_to_cents
from hyvinvointi_desktop.domain.places import route_localities
from hyvinvointi_desktop.domain.programmes import KmRates, Payer, Regime, SupplementKind, Vehicle
from hyvinvointi_desktop.domain.sessions import Session, Supplement, Trip


@dataclass(frozen=True, slots=True)
class _Due:
    trip: Trip
    session: Session | None


def passed_days(work: Worked) -> list[date]:
    """The session's days on which at least one of its clients was in force; a course's session needs nobody."""
    if work.session.course is not None:
        return [part.on for part in work.parts]
    return [part.on for part in work.parts if any(s.in_force for s in part.shares)]


def payer_of_session(work: Worked, standing: Standing) -> PayerId | None:
    """Who pays the session's driving and expenses: the payer of its first client in force, on the first such day (one
    in a service by decision alone comes after all others, for it has no payer of its own); a course's payer, None when
    the course pays in no claim."""
    if work.session.course is not None:
        return standing.payer_of_course(work.session.course)
    shares = [(share.client, part.on) for part in work.parts for share in part.shares if share.in_force]
    paid_for = [(client, on) for client, on in shares if not standing.is_by_service(client, on)]
    for client, on in (*paid_for, *shares):
        return standing.payer_on(client, on)
    return standing.payer_on(work.session.clients[0], work.parts[0].on)


def _due_trips(
    material: ClaimMaterial, standing: Standing, worked: Sequence[Worked], payer: Payer
) -> list[_Due]:
    """Every trip this payer pays in any month of the material, by date then id."""
    due = []
    for work in worked:
        beyond = work.all_left_out and not material.settings.km_beyond_cap
        if work.session.trips and passed_days(work) and not beyond and payer_of_session(work, standing) == payer.id:
            due += [_Due(trip, work.session) for trip in work.session.trips]
    first = material.payers[0].id
    for trip in material.trips:
        if (trip.payer or first) == payer.id and standing.usual_on(trip.on).standalone_trips_paid:
            due.append(_Due(trip, None))
    return sorted(due, key=lambda d: (d.trip.on, d.trip.id))


def count_trips(
    material: ClaimMaterial, standing: Standing, worked: Sequence[Worked], month: Month, payer: Payer
) -> tuple[tuple[TripLine, ...], list[Finding]]:
    """The trip lines of the month with their findings, by date then id."""
    lines: list[TripLine] = []
    findings: list[Finding] = []
    tiers = _Tiers(payer)
    year_cents = 0
    over_limit_told = False
    for due in _due_trips(material, standing, worked, payer):
        trip = due.trip
        if trip.on.year != month.year or trip.on > month.last_day:
            continue
        line = _line(due, material.km_rates, tiers)
        if line is not None:
            year_cents += line.amount_cents
        if trip.on not in month:
            continue
        if not (trip.from_place.strip() and trip.to_place.strip()):
            findings.append(Finding(FindingCode.MISSING_ROUTE, trip.on, trip=trip.id))
        if line is None:
            findings.append(Finding(FindingCode.RATE_MISSING, trip.on, trip=trip.id))
            continue
        lines.append(line)
        limit = standing.usual_on(trip.on).yearly_limit_cents
        if payer.regime is Regime.VOLUNTEER and year_cents > limit and not over_limit_told:
            over_limit_told = True
            findings.append(Finding(FindingCode.YEARLY_LIMIT, trip.on, trip=trip.id))
    return tuple(lines), findings


class _Tiers:
    """The yearly threshold of a payer's car kilometres as it fills up, by date then id (RULES.md 3.9)."""

    def __init__(self, payer: Payer) -> None:
        self._threshold = payer.threshold_km_tenths
        self.rate_after = payer.rate_after
        self._used: dict[int, int] = {}

    def take(self, trip: Trip) -> int:
        """Counts the trip in; returns how many of its tenths of a kilometre lie beyond the threshold."""
        if self._threshold is None or self.rate_after is None or trip.vehicle is not Vehicle.CAR:
            return 0
        used = self._used.get(trip.on.year, 0)
        self._used[trip.on.year] = used + trip.km_tenths
        return min(trip.km_tenths, max(0, used + trip.km_tenths - self._threshold))


def _supplements(trip: Trip) -> Iterator[Supplement]:
    """Every supplement kilometre of the trip; passengers as km times passengers."""
    person_km = sum(leg.km_tenths * leg.passengers for leg in trip.legs)
    if person_km:
        yield Supplement(SupplementKind.PASSENGER, person_km)
    if trip.trailer_km_tenths:
        yield Supplement(SupplementKind.TRAILER, trip.trailer_km_tenths)
    yield from (s for s in trip.supplements if s.km_tenths)


def _line(due: _Due, rates: KmRates, tiers: _Tiers) -> TripLine | None:
    """The trip with its money, rounded once; None when a rate that it needs is missing."""
    trip = due.trip
    base = rates.on(trip.vehicle, trip.on)
    added = [(s, rates.on(s.kind, trip.on)) for s in _supplements(trip)]
    if base is None or any(rate is None for _, rate in added):
        return None
    priced = [(s, rate.rate) for s, rate in added if rate is not None]
    beyond = tiers.take(trip)
    euros = km_decimal(trip.km_tenths - beyond) * base.rate + sum(
        (km_decimal(s.km_tenths) * rate for s, rate in priced), Decimal(0)
    )
    if beyond and tiers.rate_after is not None:
        euros += km_decimal(beyond) * tiers.rate_after
    by_kind = {s.kind: rate for s, rate in priced}
    session = due.session
    return TripLine(
        trip=trip.id,
        session=session.id if session else None,
        on=trip.on,
        begins=clock_text(minute_of(session.starts_at), date.max) if session else "",
        ends=clock_text(minute_of(session.ends_at), date.max) if session else "",
        route=route_localities(trip.from_place, trip.via, trip.to_place),
        purpose=trip.purpose,
        vehicle=trip.vehicle,
        km_tenths=trip.km_tenths,
        rate=base.rate,
        amount_cents=round_to_cents(euros),
        legs=trip.legs,
        passenger_rate=by_kind.get(SupplementKind.PASSENGER),
        trailer_km_tenths=trip.trailer_km_tenths,
        trailer_rate=by_kind.get(SupplementKind.TRAILER),
        supplements=tuple((s, rate) for s, rate in priced if s in trip.supplements),
        km_after_tenths=beyond,
        rate_after=tiers.rate_after if beyond else None,
    )
