"""When a measure is taken in a service: its points, the day of each, and what counts as filled (RULES.md section 4).

One rule for what is noticed about a period, for what a client is offered and for the measures page.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from hyvinvointi_desktop.domain.days import add_months
from hyvinvointi_desktop.domain.decision_days import of_kind, span
from hyvinvointi_desktop.domain.measures import Assessment
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind, Period, Phase

FOLLOW_UP_MONTHS = 6
"""A follow-up is asked for so long after the last day."""
_BEFORE = timedelta(days=31)
"""A filling so long before a support period is of it: the first one is often filled while the need is judged."""
ORDER = tuple(MeasurePoint)


@dataclass(frozen=True, slots=True)
class Due:
    """A point at which a measure is taken, and its day."""

    point: MeasurePoint
    on: date


@dataclass(frozen=True, slots=True)
class MeasureDays:
    """The day of each point of a service; a point that is not there is not asked for. Fillings from ``begins`` on
    belong to the service. ``alone_from``: a filling without a point is one of these points from that day on."""

    begins: date
    on: Mapping[MeasurePoint, date]
    alone_from: Mapping[MeasurePoint, date] = field(default_factory=dict)

    def filled(self, point: MeasurePoint, fillings: Iterable[Assessment]) -> bool:
        """Whether one of the fillings of a measure was made at that point of this service."""
        alone = self.alone_from.get(point, date.max)
        return any(
            f.taken_on >= self.begins and (f.point is point or (f.point is None and f.taken_on >= alone))
            for f in fillings
        )

    def next(self, points: Iterable[MeasurePoint], fillings: Sequence[Assessment]) -> Due | None:
        """The first point after those filled; one that a later filling has passed is let go."""
        latest = max((n for n, point in enumerate(ORDER) if self.filled(point, fillings)), default=-1)
        coming = (point for point in ORDER[latest + 1 :] if point in self.on)
        asked = set(points)
        return next((Due(point, self.on[point]) for point in coming if point in asked), None)


def measures_of_support(first_day: date, last_day: date) -> MeasureDays:
    """Of a support period by agreement: at its two ends and half way between them."""
    half = first_day + (last_day - first_day) // 2
    days = {MeasurePoint.START: first_day, MeasurePoint.MIDDLE: half, MeasurePoint.END: last_day}
    if half >= last_day:
        del days[MeasurePoint.MIDDLE]
    return MeasureDays(first_day - _BEFORE, days | {MeasurePoint.FOLLOW_UP: _after(last_day)})


def measures_of_service(period: Period, decisions: Iterable[Decision], middle_months: int) -> MeasureDays | None:
    """Of a period by decision, over all its service decisions; None before the first.

    In the middle ``middle_months`` after the first day (0: none), where the service is decided beyond that day and is
    not ending yet: from 4.1. and 6 it is 4.7.
    """
    service = span(of_kind((d for d in decisions if d.period == period.id), DecisionKind.SERVICE))
    if service is None:
        return None
    first, last = service.first_day, period.ended_on or service.last_day
    days = {MeasurePoint.START: first, MeasurePoint.END: last, MeasurePoint.FOLLOW_UP: _after(last)}
    alone = {MeasurePoint.START: date.min, MeasurePoint.END: period.ending_from or last}
    middle = add_months(first, middle_months)
    if middle_months and middle < last and period.phase not in (Phase.ENDING, Phase.ENDED):
        days[MeasurePoint.MIDDLE] = middle
        alone[MeasurePoint.MIDDLE] = add_months(first, (middle_months + 1) // 2)
    return MeasureDays(period.opened_on, days, alone)


def _after(last_day: date) -> date:
    return add_months(last_day, FOLLOW_UP_MONTHS)
