"""A second, slow and plain count of RULES.md section 3, steps 1 to 9, minute by minute, for one payer.

It shares the records' types with the program and none of its counting: minutes are members of sets, the cap fills
minute by minute, money is a fraction.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from fractions import Fraction
from functools import cache

from hyvinvointi_desktop.domain.courses import CoursePay
from hyvinvointi_desktop.domain.material import ClaimMaterial
from hyvinvointi_desktop.domain.programmes import SessionKind, SupplementKind, Vehicle
from hyvinvointi_desktop.domain.sessions import Session, Trip
from tests.domain.builders import ZONE

HoursRow = tuple[str, str, int, int, int, int, int]
"""Session, day, elapsed, uncovered, rounded and payable minutes, cents."""

FindingRow = tuple[str, str, str, int | None]


@cache
def day_of(minute: int) -> date:
    return datetime.fromtimestamp(minute * 60, UTC).astimezone(ZONE).date()


def _minutes(session: Session, no_show_minutes: int) -> list[int]:
    first, end = int(session.starts_at.timestamp()) // 60, int(session.ends_at.timestamp()) // 60
    every = list(range(first, end))
    return every[:no_show_minutes] if session.status == "no_show" else every


def _in_force(records: ClaimMaterial, client: str, day: date) -> bool:
    for one in records.agreements:
        ended = one.ended_on is not None and day > one.ended_on
        if one.client == client and one.first_day <= day <= one.last_day and not ended:
            return True
    return False


def _rounded(minutes: int, rounding: str, mode: str) -> int:
    if rounding == "none":
        return minutes
    candidates = range(0, minutes + 61, int(rounding))
    if mode == "up":
        return min(c for c in candidates if c >= minutes)
    return min(candidates, key=lambda c: (abs(c - minutes), -c))


def _half_up(cents: Fraction) -> int:
    return int(cents + Fraction(1, 2))  # never negative here


@dataclass
class Count:
    """What came out, for every day of the material."""

    hours: list[HoursRow] = field(default_factory=list)
    findings: set[FindingRow] = field(default_factory=set)
    trips: list[tuple[str, int]] = field(default_factory=list)
    paid_by_client: dict[tuple[str, int, int], int] = field(default_factory=dict)


def count_slowly(records: ClaimMaterial, year: int, month: int) -> Count:
    """The hours, findings of steps 2, 3, 6 and 9, and trips of one month; the log has one payer and one programme."""
    result = Count()
    covered: set[int] = set()
    used: dict[tuple[str, int, int], int] = {}
    due: list[Trip] = []
    held = [s for s in records.sessions if s.status == "held" or (s.status == "no_show" and not s.course)]
    for session in sorted(held, key=lambda s: (s.starts_at.timestamp(), s.id)):
        if session.course:
            due += session.trips if _one_of_a_course(records, session, covered, result, (year, month)) else ()
            continue
        passed, paid, left_out = _one_session(records, session, covered, used, result, (year, month))
        if passed and (records.settings.km_beyond_cap or paid or not left_out):
            due += session.trips
    result.paid_by_client = used
    if records.programmes[0].standalone_trips_paid:
        due += records.trips
    _drive(records, due, (year, month), result)
    return result


def _one_session(
    records: ClaimMaterial,
    session: Session,
    covered: set[int],
    used: dict[tuple[str, int, int], int],
    result: Count,
    wanted: tuple[int, int],
) -> tuple[bool, int, int]:
    rules = records.settings
    programme = records.programmes[0]
    unknown = SessionKind("", paid=False, counts_as_meeting=False)
    kind = next((k for k in programme.kinds if k.id == session.kind), unknown)
    every = _minutes(session, rules.no_show_minutes)
    days = sorted({day_of(m) for m in every}) or [day_of(int(session.starts_at.timestamp()) // 60)]
    any_day, all_paid, all_left_out = False, 0, 0
    for day in days:
        here = [m for m in every if day_of(m) == day]
        good = [not kind.needs_agreement or _in_force(records, c, day) for c in session.clients]
        free = [m for m in here if m not in covered]
        if any(good) and kind.paid:
            covered.update(here)
        rounded = _rounded(len(free) if kind.paid else 0, rules.rounding.value, rules.rounding_mode.value)
        paid = lost = left_out = 0
        for n, ok in enumerate(good):
            for _ in range(n, rounded, len(good)):  # dealt round the table, one minute at a time
                if not ok:
                    lost += 1
                elif _takes(records, session.clients[n], day, used):
                    paid += 1
                else:
                    left_out += 1
        any_day, all_paid, all_left_out = any_day or any(good), all_paid + paid, all_left_out + left_out
        if (day.year, day.month) != wanted:
            continue
        about = (str(session.id), day.isoformat())
        if here:
            raw = len(free) if kind.paid else 0
            result.hours.append((*about, len(here), raw, rounded, paid, _pay(records, day, paid)))
        if not all(good):
            result.findings.add(("outside_period", *about, lost))
        if any(good) and len(free) < len(here):
            result.findings.add(("overlap", *about, len(here) - len(free)))
        if left_out:
            result.findings.add(("cap_reached", *about, left_out))
    return any_day, all_paid, all_left_out


def _one_of_a_course(
    records: ClaimMaterial, session: Session, covered: set[int], result: Count, wanted: tuple[int, int]
) -> bool:
    """Whether its trips are paid: the course pays its leader by claims. There is no client, agreement or cap."""
    pay = next((c.pay for c in records.courses if c.id == session.course), CoursePay())
    somebody_pays = pay.leader_pay.value in ("claim", "elsewhere") and session.kind in pay.paid_kinds
    rules = records.settings
    by_claim = pay.leader_pay.value == "claim"
    every = _minutes(session, 0)
    for day in sorted({day_of(m) for m in every}):
        here = [m for m in every if day_of(m) == day]
        free = [m for m in here if m not in covered]
        if somebody_pays:
            covered.update(here)
        if not by_claim or (day.year, day.month) != wanted:
            continue
        raw = len(free) if somebody_pays else 0
        paid = _rounded(raw, rules.rounding.value, rules.rounding_mode.value)
        cents = _pay(records, day, paid) if pay.hourly_rate is None else _half_up(
            paid * Fraction(pay.hourly_rate) * 100 / 60
        )
        result.hours.append((str(session.id), day.isoformat(), len(here), raw, paid, paid, cents))
        if len(free) < len(here):
            result.findings.add(("overlap", str(session.id), day.isoformat(), len(here) - len(free)))
    return by_claim


def _takes(records: ClaimMaterial, client: str, day: date, used: dict[tuple[str, int, int], int]) -> bool:
    """Whether one more minute goes under the cap; if so it is used."""
    by_client = records.settings.cap_scope == "client"
    key = (client if by_client else "", day.year, day.month)
    cap = records.programmes[0].cap_minutes
    for one in records.cap_exceptions:
        if by_client and one.client == client and (one.month.year, one.month.month) == key[1:]:
            cap = one.minutes
    if cap is not None and used.get(key, 0) >= cap:
        return False
    used[key] = used.get(key, 0) + 1
    return True


def _pay(records: ClaimMaterial, day: date, minutes: int) -> int:
    begun = [r for r in records.payers[0].hourly_rates if r.valid_from <= day]
    rate = Fraction(max(begun, key=lambda r: r.valid_from).rate)
    return _half_up(minutes * rate * 100 / 60)


def _rate(records: ClaimMaterial, what: Vehicle | SupplementKind, day: date) -> Fraction | None:
    found = [Fraction(r.rate) for r in records.km_rates.rates if r.what is what and r.first_day <= day <= r.last_day]
    return found[-1] if found else None


def _drive(records: ClaimMaterial, due: list[Trip], wanted: tuple[int, int], result: Count) -> None:
    payer = records.payers[0]
    driven = 0
    for trip in sorted((t for t in due if t.on.year == wanted[0]), key=lambda t: (t.on, t.id)):
        here = (trip.on.year, trip.on.month) == wanted
        parts: list[tuple[Fraction | None, int]] = [(_rate(records, SupplementKind.PASSENGER, trip.on), leg.km_tenths)
                 for leg in trip.legs for _ in range(leg.passengers)]
        parts.append((_rate(records, SupplementKind.TRAILER, trip.on), trip.trailer_km_tenths))
        parts += [(_rate(records, s.kind, trip.on), s.km_tenths) for s in trip.supplements]
        base = _rate(records, trip.vehicle, trip.on)
        if base is None or any(rate is None and km for rate, km in parts):
            if here:
                result.findings.add(("rate_missing", trip.id, trip.on.isoformat(), None))
            continue
        cents = sum((rate * km * 10 for rate, km in parts if rate is not None), Fraction(0))
        for _ in range(trip.km_tenths):
            tiered = trip.vehicle is Vehicle.CAR and payer.threshold_km_tenths is not None
            lower = tiered and driven >= (payer.threshold_km_tenths or 0)
            cents += (Fraction(payer.rate_after) if lower and payer.rate_after is not None else base) * 10
            driven += tiered
        if here:
            result.trips.append((trip.id, _half_up(cents)))
