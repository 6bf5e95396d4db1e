"""The days on which a client is in a service by decision: for the month's count it is an agreement in force.

Decision 0016: under a service decision, and before the first one from the day the period was opened, hours count at
what the programme pays (0.00), without ``outside_period``, and trips are paid.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from hyvinvointi_desktop.domain.ids import ClientId, ProgrammeId
from hyvinvointi_desktop.domain.programme_rules import DecisionKind
from hyvinvointi_desktop.domain.rehabilitation import Decision, Period, Phase


@dataclass(frozen=True, slots=True)
class ServiceTime:
    """Days of one client in a service; both count. The programme is the one the period was opened under."""

    client: ClientId
    first_day: date
    last_day: date
    programme: ProgrammeId
    programme_version: int

    def holds_on(self, day: date) -> bool:
        """Whether the day belongs to it."""
        return self.first_day <= day <= self.last_day


def service_times(periods: Iterable[Period], decisions: Iterable[Decision]) -> tuple[ServiceTime, ...]:
    """The days of every service: of each service decision, and before the first one of its period those from its
    opening on. A period without a decision goes on until it ends, or until the service was found not to be for now."""
    by_period: dict[str, list[Decision]] = {}
    for decision in decisions:
        if decision.kind is DecisionKind.SERVICE:
            by_period.setdefault(decision.period, []).append(decision)
    found: list[ServiceTime] = []
    for period in periods:
        made = sorted(by_period.get(period.id, ()), key=lambda d: (d.first_day, d.id))
        stretches = [(d.first_day, d.last_day) for d in made]
        before = made[0].first_day - timedelta(days=1) if made else _looked_at_until(period)
        if before >= period.opened_on:
            stretches.insert(0, (period.opened_on, before))
        found += [ServiceTime(period.client, a, b, period.programme, period.programme_version) for a, b in stretches]
    return tuple(found)


def _looked_at_until(period: Period) -> date:
    if period.ended_on is not None:
        return period.ended_on
    if period.phase is Phase.NOT_NOW:
        return period.suitability_on or period.opened_on
    return date.max
