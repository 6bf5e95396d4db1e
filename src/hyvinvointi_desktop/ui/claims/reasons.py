"""How each amount of the month came about, in plain words. It counts nothing: all figures are the line's."""

from collections.abc import Iterator
from decimal import Decimal

from hyvinvointi_desktop.domain.claims import HoursLine, TripLine
from hyvinvointi_desktop.domain.findings import Finding, FindingCode
from hyvinvointi_desktop.domain.programmes import SupplementKind
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.claims.paper import Line
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr, tr_n

_TIMES = f"{formats.NBSP}×{formats.NBSP}"


def euros(rate: Decimal) -> str:
    """``13,00 €`` of a rate with all its decimals."""
    return f"{formats.number_text(rate)}{formats.NBSP}€"


def hours_sum(line: HoursLine) -> str:
    """``150 min × 13,00 € / 60 = 32,50 €``."""
    if line.rate is None:
        return tr("The hourly rate of this day is missing, so there is no sum yet.")
    if not line.payable_minutes:
        return tr("Nothing is paid for the hours.")
    minutes = f"{line.payable_minutes}{formats.NBSP}min"
    return f"{minutes}{_TIMES}{euros(line.rate)} / 60 = {formats.money(line.amount_cents)}"


def trip_sum(trip: TripLine) -> str:
    """``24,0 km × 0,55 € + 10,0 km × 1 × 0,04 € = 13,60 €``."""
    near = trip.km_tenths - trip.km_after_tenths
    parts = [f"{formats.km(near)}{_TIMES}{euros(trip.rate)}"] if near or not trip.km_after_tenths else []
    if trip.km_after_tenths and trip.rate_after is not None:
        parts.append(f"{formats.km(trip.km_after_tenths)}{_TIMES}{euros(trip.rate_after)}")
    if trip.passenger_rate is not None:
        parts += [
            f"{formats.km(leg.km_tenths)}{_TIMES}{leg.passengers}{_TIMES}{euros(trip.passenger_rate)}"
            for leg in trip.legs
            if leg.passengers and leg.km_tenths
        ]
    if trip.trailer_rate is not None and trip.trailer_km_tenths:
        parts.append(f"{formats.km(trip.trailer_km_tenths)}{_TIMES}{euros(trip.trailer_rate)}")
    parts += [f"{formats.km(s.km_tenths)}{_TIMES}{euros(rate)}" for s, rate in trip.supplements]
    return f"{' + '.join(parts)} = {formats.money(trip.amount_cents)}"


def trip_words(trip: TripLine) -> str:
    """``24,0 km``, with who was on board and what was pulled."""
    words = [formats.km(trip.km_tenths)]
    aboard = max((leg.passengers for leg in trip.legs), default=0)
    if aboard:
        words.append(tr_n("%n on board", aboard))
    if trip.trailer_km_tenths:
        words.append(text.supplement(SupplementKind.TRAILER))
    words += [text.supplement(s.kind) for s, _ in trip.supplements]
    return " + ".join(words)


def route_words(trip: TripLine) -> str:
    """``Sodankylä–Kersilö–Sodankylä``: only what the paper shows."""
    return "–".join(trip.route)


def reasons(line: Line) -> tuple[str, ...]:
    """Every sentence about the amounts of a row, in the order they matter."""
    said = list(_hours_reasons(line)) if line.hours else []
    if line.status is Status.NO_SHOW:
        said.insert(0, tr("The client was not met: the trip is paid as agreed."))
    for trip in line.trips:
        said += _trip_reasons(trip)
    for left in line.unpaid:
        said.append(_unpaid_reason(line, left.id, left.km_tenths))
    return tuple(said)


def _hours_reasons(line: Line) -> Iterator[str]:
    hours = line.hours
    assert hours is not None  # asked only for rows with hours
    yield tr("Hours: {sum}").format(sum=hours_sum(hours)) if hours.payable_minutes else hours_sum(hours)
    told = {f.code: f for f in line.findings}
    overlap = told.get(FindingCode.OVERLAP)
    if overlap is not None:
        yield tr("{minutes} is already in an earlier entry of the same time, and the same time is paid once.").format(
            minutes=_minutes(overlap)
        )
    if hours.raw_minutes != hours.rounded_minutes:
        yield tr("Rounded from {before} to {after}.").format(
            before=formats.minutes(hours.raw_minutes), after=formats.minutes(hours.rounded_minutes)
        )
    outside = told.get(FindingCode.OUTSIDE_PERIOD)
    if outside is not None:
        yield tr(
            "No agreement was in force on this day, so {minutes} is not paid. The visit stays in the list."
        ).format(minutes=_minutes(outside))
    cap = told.get(FindingCode.CAP_REACHED)
    if cap is not None:
        yield tr("The hours of the month became full: {minutes} is left out.").format(minutes=_minutes(cap))
    yield from _rest(hours, [f for f in (outside, cap) if f], overlap)


def _rest(hours: HoursLine, lost: list[Finding], overlap: Finding | None) -> Iterator[str]:
    """What neither the period nor the cap explains: an unpaid kind, or a share of another payer."""
    if hours.minutes and not hours.raw_minutes and overlap is None:
        yield tr("This kind of work is not paid by the hour.")
    elsewhere = hours.rounded_minutes - hours.payable_minutes - sum(f.minutes or 0 for f in lost)
    if elsewhere > 0:
        yield tr("{minutes} is another client's share and belongs to another payer.").format(
            minutes=formats.minutes(elsewhere)
        )


def _trip_reasons(trip: TripLine) -> Iterator[str]:
    route = route_words(trip) or tr("the route is missing")
    yield tr("Trip {route}: {sum}").format(route=route, sum=trip_sum(trip))
    aboard = [leg for leg in trip.legs if leg.passengers and leg.km_tenths]
    if aboard and trip.passenger_rate is not None:
        yield tr("{rate} a kilometre is added for each person on board.").format(rate=euros(trip.passenger_rate))
    if trip.km_after_tenths and trip.rate_after is not None:
        yield tr("The kilometre limit of the year was passed: {km} is paid at {rate} a kilometre.").format(
            km=formats.km(trip.km_after_tenths), rate=euros(trip.rate_after)
        )


def _unpaid_reason(line: Line, trip: object, km_tenths: int) -> str:
    km = formats.km(km_tenths)
    codes = {f.code for f in line.findings if f.trip in (None, trip)}
    if FindingCode.RATE_MISSING in codes:
        return tr("The trip of {km} is not in the sum yet: there is no rate for its day.").format(km=km)
    if FindingCode.OUTSIDE_PERIOD in codes:
        return tr("The trip of {km} is not paid, because no agreement was in force.").format(km=km)
    if FindingCode.CAP_REACHED in codes:
        return tr("The trip of {km} is not paid, because the hours of the month were full.").format(km=km)
    return tr("The trip of {km} is not paid in this month.").format(km=km)


def _minutes(finding: Finding) -> str:
    return formats.minutes(finding.minutes or 0)


def notice(line: Line) -> str:
    """The one short remark in the table: the worst finding, or what became of the meeting."""
    if line.findings:
        first = min(line.findings, key=lambda f: ["error", "warning", "note"].index(f.level.value))
        words = text.finding(first)
        explained = next((f.explanation for f in line.findings if f.explanation), "")
        return f"{words} “{explained}”" if explained else words
    if line.status is Status.NO_SHOW:
        return tr("the client was not there, the trip is paid")
    if line.hours and line.hours.minutes and not line.hours.payable_minutes:
        return tr("not paid by the hour")
    return "" if line.session else (line.trips[0].purpose if line.trips else "")


def notice_mark(line: Line) -> tuple[str, str] | None:
    """The icon and colour of that remark."""
    levels = {f.level.value for f in line.findings}
    if "error" in levels:
        return "warning-circle", "bad"
    if "warning" in levels:
        return ("chat-text", "accent") if all(f.explanation for f in line.findings) else ("warning", "warn")
    return None
