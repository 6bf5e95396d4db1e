"""The reviews of a period by decision: the time that they are about, and those that count in it."""

from collections.abc import Sequence
from datetime import date

from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.decision_days import of_kind
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind, Period, Phase
from hyvinvointi_desktop.domain.review_rules import ReviewedSpan, span_of_service
from hyvinvointi_desktop.domain.reviews import Review, living
from hyvinvointi_desktop.domain.sessions import Status

FINAL_REVIEW_KIND = "final_review"
"""The kind of session that a whole period in the calendar ends with."""


def reviews_of(period: Period, reviews: Sequence[Review]) -> tuple[Review, ...]:
    """The reviews of the period; of those one corrects another, only the later."""
    return tuple(r for r in living(reviews) if r.period == period.id)


def final_planned_on(period: Period, decisions: Sequence[Decision], records: Records) -> date | None:
    """The day of the final review that the calendar has within the newest service decision; looked for only where
    nothing else tells when the service ends."""
    service = of_kind((d for d in decisions if d.period == period.id), DecisionKind.SERVICE)
    if not service or period.phase in (Phase.ENDING, Phase.ENDED, Phase.NOT_NOW):
        return None
    newest = max(service, key=lambda d: (d.last_day, d.id))
    sessions = records.sessions_between(newest.first_day, newest.last_day, period.client)
    standing = (s for s in sessions if s.kind == FINAL_REVIEW_KIND and s.status is not Status.CANCELLED)
    return max((local_day(s.starts_at) for s in standing), default=None)


def most_months(programme: Programme | None) -> int | None:
    """How long a service of the programme goes on at most, by its own warning; None where it says nothing."""
    return programme.decision.warn_over_months if programme is not None and programme.decision is not None else None


def reviewed_span(period: Period, programme: Programme | None, records: Records) -> ReviewedSpan:
    """The time that the reviews of the period are about."""
    decisions = records.decisions_of(period.client)
    final_on = final_planned_on(period, decisions, records)
    return span_of_service(period, decisions, most_months(programme), final_on)
