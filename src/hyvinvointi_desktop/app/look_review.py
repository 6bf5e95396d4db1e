"""Reading reviews: the list of a client, one with its figures, one to begin, what is due, and what a paper says."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from hyvinvointi_desktop.app.erase_client import erased
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.review_figures import figures
from hyvinvointi_desktop.app.review_screens import (
    DueRow,
    ReviewFigures,
    ReviewList,
    ReviewPaper,
    ReviewRow,
    ReviewScreen,
    Span,
)
from hyvinvointi_desktop.app.review_spans import due_in, reviews_in, span_of, spans_of
from hyvinvointi_desktop.app.review_words import Others
from hyvinvointi_desktop.app.set_goal import GoalProgress
from hyvinvointi_desktop.domain.goals import GoalState
from hyvinvointi_desktop.domain.ids import AttachmentId, ClientId, PeriodId, ReviewId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.review_rules import ReviewedSpan, stretch_of
from hyvinvointi_desktop.domain.reviews import Review, ReviewedGoal, ReviewKind

TOLD_FOR = timedelta(days=92)
"""A review that was due longer ago than this, in a time that is over, is no longer asked for."""


def _client(client_id: ClientId, records: Records) -> Client:
    client = records.client(client_id)
    if client is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    return client


def review_list(client_id: ClientId, records: Records, definitions: Definitions) -> ReviewList:
    """A client's reviews, the newest first, and what is due in each time. Raises Refused when there is no client."""
    client = _client(client_id, records)
    reviews, spans = records.reviews_of(client_id), spans_of(client_id, records, definitions)
    corrected = {r.corrects for r in reviews}
    drafts = {d.about: d for d in records.copy_drafts_of(client_id)}
    rows = tuple(ReviewRow(r, r.id in corrected, drafts.get(r.id)) for r in reversed(reviews))
    return ReviewList(client, rows, tuple(due_in(s, spans, reviews) for s in spans))


def due_reviews(records: Records, definitions: Definitions, today: date) -> tuple[DueRow, ...]:
    """What is due for every living client, the earliest first; of support periods only the newest that has begun."""
    gone, known = erased(records), all_programmes(records, definitions)
    found: list[DueRow] = []
    for client in records.clients():
        if client.id in gone or client.archived_on is not None:
            continue
        spans = spans_of(client.id, records, definitions, known)
        reviews = records.reviews_of(client.id) if spans else ()
        for span in spans:
            due = due_in(span, spans, reviews).due
            if due is not None and _is_told(span, spans, due.on, today):
                found.append(DueRow(client.id, client.code, client.name, due, span.period))
    return tuple(sorted(found, key=lambda r: (r.due.on, r.name.casefold(), r.code)))


def _is_told(span: Span, spans: tuple[Span, ...], on: date, today: date) -> bool:
    """Of a time that has begun, and is not over for so long that nobody would hold a review of it any more."""
    over = span.days.last_day is not None and span.days.last_day + TOLD_FOR < today
    later = any(s.agreement is not None and span.days.first_day < s.days.first_day <= today for s in spans)
    return span.days.first_day <= today and not over and not (span.agreement is not None and later and on < today)


def figures_between(
    client: ClientId, first: date, last: date, period: PeriodId | None, records: Records, definitions: Definitions
) -> ReviewFigures:
    """What was done with the client in these days; nothing where the last is before the first."""
    if last < first:
        return ReviewFigures(first, last)
    span = span_of(period, last, spans_of(client, records, definitions))
    return figures(client, first, last, records, definitions, span.programme if span is not None else None)


def review_screen(review_id: ReviewId, records: Records, definitions: Definitions) -> ReviewScreen:
    """A kept review with the figures of its days as they are counted now. Raises Refused when there is none."""
    review = records.review(review_id)
    if review is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    spans = spans_of(review.client, records, definitions)
    span = span_of(review.period, review.held_on, spans) or _of_itself(review)
    return _screen(review, span, records, definitions, kept=True)


def _of_itself(review: Review) -> Span:
    """The time of a review whose period is no longer there."""
    return Span(ReviewedSpan(review.first_day, review.last_day))


def begun_review(
    review_id: ReviewId, client_id: ClientId, kind: ReviewKind, period: PeriodId | None, on: date, records: Records,
    definitions: Definitions,
) -> ReviewScreen:  # fmt: skip
    """A review that is being begun on a day: its days as they offer themselves, the client's goals as they stand.

    Raises:
        Refused: there is no such client, or no period that the review could be of.
    """
    _client(client_id, records)
    spans = spans_of(client_id, records, definitions)
    span = span_of(period, on, spans)
    if span is None:
        raise Refused(Refusal.REVIEW_WITHOUT_PERIOD)
    first, last = stretch_of(kind, span.days, reviews_in(span, spans, records.reviews_of(client_id)), on)
    review = Review(review_id, client_id, kind, on, max(first, min(span.days.first_day, on)), last, period)
    screen = _screen(review, span, records, definitions, kept=False)
    return replace(screen, review=replace(review, goals=goals_now(screen.figures)))


def begun_correction(
    review_id: ReviewId, wrong: ReviewId, records: Records, definitions: Definitions
) -> ReviewScreen:
    """A new review that puts a signed one right: it begins with the same words. Raises Refused."""
    before = records.review(wrong)
    if before is None or before.signed_at is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    spans = spans_of(before.client, records, definitions)
    span = span_of(before.period, before.held_on, spans) or _of_itself(before)
    review = replace(before, id=review_id, signatures=(), signed_at=None, pdf=None, corrects=before.id)
    return _screen(review, span, records, definitions, kept=False)


def goals_now(found: ReviewFigures) -> tuple[ReviewedGoal, ...]:
    """The main goals that a review goes through: those that are open, or ended within it or later. What lies below a
    goal is in its path."""
    return tuple(
        ReviewedGoal(g.goal.id, g.goal.words, g.goal.state)
        for g in found.goals
        if (g.goal.state is GoalState.OPEN or (g.goal.state_on or date.max) >= found.first_day)
    )


def _screen(
    review: Review, span: Span, records: Records, definitions: Definitions, *, kept: bool
) -> ReviewScreen:
    client = _client(review.client, records)
    counted = figures(review.client, review.first_day, review.last_day, records, definitions, span.programme)
    others = records.reviews_of(review.client)
    return ReviewScreen(
        review, client, span, counted, kept,
        draft=next((d for d in records.copy_drafts_of(review.client) if d.about == review.id), None),
        corrected_by=next((r for r in others if r.corrects == review.id), None),
        corrects=next((r for r in others if r.id == review.corrects), None),
        named=Others(records.clients(), client).named_in(review),
    )  # fmt: skip


def review_paper(
    review: Review, records: Records, definitions: Definitions, now: datetime, *, practice: bool
) -> ReviewPaper:
    """What the paper of a review says, nobody else named. Raises Refused when its client is gone."""
    spans = spans_of(review.client, records, definitions)
    span = span_of(review.period, review.held_on, spans) or _of_itself(review)
    screen = _screen(review, span, records, definitions, kept=False)
    worker = records.worker()
    others = Others(records.clients(), screen.client)
    tasks = tuple(replace(t, words=others.without(t.words), who="") for t in screen.figures.tasks)
    counted = replace(screen.figures, tasks=tasks, goals=_told(screen.figures.goals, others))
    corrects_on = screen.corrects.held_on if screen.corrects is not None else None
    return ReviewPaper(
        others.in_review(review), screen.client.name, worker.name, worker.organisation, counted,
        now.replace(microsecond=0), practice, span.programme, span.elsewhere, _images(review, records), corrects_on,
    )  # fmt: skip


def _told(goals: tuple[GoalProgress, ...], others: Others) -> tuple[GoalProgress, ...]:
    return tuple(
        replace(g, goal=replace(g.goal, words=others.without(g.goal.words)), below=_told(g.below, others))
        for g in goals
    )


def _images(review: Review, records: Records) -> dict[AttachmentId, bytes]:
    kept = {s.image: records.attachment(s.image) for s in review.signatures if s.image is not None}
    return {key: found.content for key, found in kept.items() if found is not None}
