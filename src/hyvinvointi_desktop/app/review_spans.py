"""The times that a client's reviews are about: support periods by agreement, periods by decision; and what is due."""

from collections.abc import Sequence
from datetime import date

from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.review_screens import Span, SpanRow
from hyvinvointi_desktop.app.service_reviews import reviewed_span
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.ids import AgreementId, ClientId, PeriodId
from hyvinvointi_desktop.domain.programme_rules import OfficialRecord
from hyvinvointi_desktop.domain.programme_versions import Programmes
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.rehabilitation import Period, Phase
from hyvinvointi_desktop.domain.review_rules import ReviewedSpan, due_review
from hyvinvointi_desktop.domain.reviews import Review, living


def spans_of(
    client: ClientId, records: Records, definitions: Definitions, known: Programmes | None = None
) -> tuple[Span, ...]:
    """Every time that a review of the client may be about, the newest first. ``known`` are all programmes, where the
    caller has read them already."""
    known = known or all_programmes(records, definitions)
    found = [*_supports(records.agreements_of(client), known)]
    found += [_of_period(p, records, known) for p in records.periods_of(client) if p.phase is not Phase.NOT_NOW]
    return tuple(sorted(found, key=lambda s: (s.days.first_day, s.period or "", s.agreement or ""), reverse=True))


def _supports(agreements: Sequence[Agreement], known: Programmes) -> list[Span]:
    """A support period goes on through the versions of its agreement."""
    followers = {a.replaces: a for a in agreements if a.replaces is not None}
    spans = []
    for first in agreements:
        if first.replaces is None:
            newest, seen = first, {first.id}
            while (after := followers.get(newest.id)) is not None and after.id not in seen:
                newest = after
                seen.add(newest.id)
            last = newest.last_day if newest.ended_on is None else min(newest.last_day, newest.ended_on)
            programme = known.version(newest.programme, newest.programme_version)
            spans.append(_span(ReviewedSpan(first.first_day, last), programme, agreement=first.id))
    return spans


def _of_period(period: Period, records: Records, known: Programmes) -> Span:
    programme = known.version(period.programme, period.programme_version)
    return _span(reviewed_span(period, programme, records), programme, period=period.id)


def _span(
    days: ReviewedSpan, programme: Programme | None, *, period: PeriodId | None = None,
    agreement: AgreementId | None = None,
) -> Span:  # fmt: skip
    rhythm = programme.rhythm if programme is not None else None
    elsewhere = programme is not None and programme.official_record is OfficialRecord.ELSEWHERE
    return Span(days, programme, period, agreement, rhythm.review_months if rhythm is not None else None, elsewhere)


def span_of(period: PeriodId | None, on: date, spans: Sequence[Span]) -> Span | None:
    """What a review is about: its period, else the newest support period that had begun on the day; None for none."""
    if period is not None:
        return next((s for s in spans if s.period == period), None)
    supports = [s for s in spans if s.agreement is not None]
    begun = [s for s in supports if s.days.first_day <= on]
    return next(iter(begun), None)


def reviews_in(span: Span, spans: Sequence[Span], reviews: Sequence[Review]) -> tuple[Review, ...]:
    """The reviews that are about that time; of those one corrects another, only the later."""
    return tuple(r for r in living(reviews) if span_of(r.period, r.held_on, spans) == span)


def due_in(span: Span, spans: Sequence[Span], reviews: Sequence[Review]) -> SpanRow:
    """The time with what is due in it."""
    return SpanRow(span, due_review(span.days, reviews_in(span, spans, reviews), span.months))
