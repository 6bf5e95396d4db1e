"""Commands about reviews: what was held and what is due, and the paper of one."""

from datetime import date
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.review_screens import ReviewList, ReviewRow, SpanRow
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.errors import DONE, USAGE
from hyvinvointi_desktop.cli.which import client_of
from hyvinvointi_desktop.domain.audit import Purpose
from hyvinvointi_desktop.domain.ids import ReviewId
from hyvinvointi_desktop.domain.review_rules import Due

_ENDINGS = {"application/pdf": (".pdf",), "image/png": (".png",), "image/jpeg": (".jpg", ".jpeg")}


def reviews(context: Context) -> int:
    """What is due for everybody; with a client's code the client's reviews too."""
    with context.desk() as desk:
        if context.options.client:
            return _of_client(context, desk.review_list(client_of(desk, context.options.client)))
        rows = desk.reviews_due()
    if context.options.json:
        context.put_json([{"client": r.code, "period": r.period} | _due(r.due) for r in rows])
        return DONE
    for row in rows:
        context.put(f"{row.code}  {_due_words(context, row.due)}")
    if not rows:
        context.say("reviews_none_due")
    return DONE


def paper(context: Context) -> int:
    """The paper of a review: a signed one as it was signed, else one to read and to sign by pen."""
    out = Path(context.options.out)
    with context.desk(Purpose.REPORTING) as desk:
        made = desk.review_paper(ReviewId(context.options.id), context.language)
    endings = _ENDINGS.get(made.media_type, (".pdf",))
    if out.suffix.lower() not in endings:
        context.say("review_paper_ending", name=out.name, ending=endings[0])
        return USAGE
    context.outside.write_whole(out, made.content)
    context.say("review_paper_signed" if made.signed else "review_paper_unsigned")
    context.put(str(out))
    return DONE


def _of_client(context: Context, found: ReviewList) -> int:
    if context.options.json:
        due, kept = [_span(s) for s in found.spans], [_row(r) for r in found.rows]
        context.put_json({"client": found.client.code, "due": due, "reviews": kept})
        return DONE
    for span in found.spans:
        if span.due is not None:
            context.put(_due_words(context, span.due))
    for row in found.rows:
        review = row.review
        state = "review_is_signed" if review.signed_at is not None else "review_is_unsigned"
        state = "review_is_corrected" if row.corrected else state
        kind = context.words(f"review_kind_{review.kind.value}")
        days = f"{_day(review.first_day)}–{_day(review.last_day)}"
        context.put(f"{review.id}  {kind} {_day(review.held_on)}  {days}  {context.words(state)}")
    if not found.rows:
        context.say("reviews_none")
    return DONE


def _day(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


def _due_words(context: Context, due: Due) -> str:
    return context.words("review_due", kind=context.words(f"review_kind_{due.kind.value}"), day=_day(due.on))


def _due(due: Due | None) -> dict[str, Any]:
    return {"kind": None, "on": None} if due is None else {"kind": due.kind.value, "on": due.on.isoformat()}


def _span(row: SpanRow) -> dict[str, Any]:
    days = row.span.days
    return {
        "period": row.span.period, "agreement": row.span.agreement, "first_day": days.first_day.isoformat(),
        "last_day": None if days.last_day is None else days.last_day.isoformat(),
    } | _due(row.due)  # fmt: skip


def _row(row: ReviewRow) -> dict[str, Any]:
    r = row.review
    return {
        "id": r.id, "kind": r.kind.value, "held_on": r.held_on.isoformat(), "first_day": r.first_day.isoformat(),
        "last_day": r.last_day.isoformat(), "period": r.period, "together": r.together,
        "signed_at": None if r.signed_at is None else r.signed_at.isoformat(), "corrects": r.corrects,
        "corrected": row.corrected, "goals": [{"words": g.words, "state": g.state.value} for g in r.goals],
    }  # fmt: skip
