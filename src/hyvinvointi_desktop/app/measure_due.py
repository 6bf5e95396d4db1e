"""When a measure is taken next with a client: at which point of the present service, and on which day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain.agreements import governing
from hyvinvointi_desktop.domain.days import add_months
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.measures import Assessment
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from hyvinvointi_desktop.domain.rehabilitation import DecisionKind, Phase

MIDDLE_MONTHS = 6
"""When a service by decision is in its middle (RULES.md section 4: a measure at start, at 6 months and at the end)."""
_BEFORE = timedelta(days=31)
"""A filling so long before the first day is of this period: the first one is often filled while the need is judged."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days of the present service, and when its middle is: on the last day where it is ending already."""

    first_day: date
    last_day: date
    middle: date


@dataclass(frozen=True, slots=True)
class Due:
    """The next point at which a measure is taken, and its day."""

    point: MeasurePoint
    on: date


def span_of(client: ClientId, records: Records, today: date) -> Span | None:
    """The days of the service that goes on: all its service decisions together, else the agreement in force."""
    period = next((p for p in reversed(records.periods_of(client)) if p.ended_on is None), None)
    if period is not None:
        service = [
            d for d in records.decisions_of(client) if d.period == period.id and d.kind is DecisionKind.SERVICE
        ]
        if service:
            first, last = min(d.first_day for d in service), max(d.last_day for d in service)
            middle = last if period.phase is Phase.ENDING else add_months(first, MIDDLE_MONTHS)
            return Span(first, last, middle)
        return None
    agreement = governing(records.agreements_of(client), client, today)
    if agreement is None:
        return None
    first, last = agreement.first_day, agreement.last_day
    return Span(first, last, first + (last - first) // 2)


def due_of(points: Sequence[MeasurePoint], done: Sequence[Assessment], span: Span | None) -> Due | None:
    """The first point after those filled in this service; one that a later filling has passed is let go."""
    if span is None:
        return None
    order = list(MeasurePoint)
    filled = [order.index(a.point) for a in done if a.point is not None and a.taken_on >= span.first_day - _BEFORE]
    days = {
        MeasurePoint.START: span.first_day, MeasurePoint.MIDDLE: span.middle, MeasurePoint.END: span.last_day,
        MeasurePoint.FOLLOW_UP: add_months(span.last_day, MIDDLE_MONTHS),
    }  # fmt: skip
    for point in sorted(points, key=order.index):
        ahead = order.index(point) > max(filled, default=-1)
        too_short = point is MeasurePoint.MIDDLE and span.middle >= span.last_day
        if ahead and not too_short:
            return Due(point, days[point])
    return None
