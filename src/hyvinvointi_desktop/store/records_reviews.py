"""Records of reviews with the goals that were looked at and the signatures under them."""

from typing import Any

from sqlalchemy import Select, delete, select

from hyvinvointi_desktop.app.faults import RecordsRefused, RefusedCode
from hyvinvointi_desktop.domain.agreements import Party, SignedBy
from hyvinvointi_desktop.domain.goals import GoalState
from hyvinvointi_desktop.domain.ids import ClientId, ReviewId
from hyvinvointi_desktop.domain.reviews import Review, ReviewedGoal, ReviewKind, ReviewSignature
from hyvinvointi_desktop.store import row_map as r
from hyvinvointi_desktop.store import tables_care as c
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.records_base import Values
from hyvinvointi_desktop.store.records_care import CareStoreRecords
from hyvinvointi_desktop.store.row_map import RowMap

REVIEWS = RowMap(
    c.reviews, Review, r.same("id"), r.same("client", "client_id"), r.one_of("kind", ReviewKind), r.day("held_on"),
    r.day("first_day"), r.day("last_day"), r.same("period", "period_id"), r.flag("together"), r.same("went_well"),
    r.same("was_hard"), r.same("changes"), r.same("what_next"), r.same("pdf"), r.same("corrects"),
)  # fmt: skip
_REVIEW_GOALS = RowMap(
    c.review_goals, ReviewedGoal, r.same("goal"), r.same("words"), r.one_of("state", GoalState), r.same("said")
)


def review_row(review: Review) -> Values:
    """A review as its row."""
    at = review.signed_at
    return REVIEWS.row(review) | {
        "signed_at": v.instant_text_or_none(at),
        "signed_offset": None if at is None else v.offset_minutes(at),
    }


def review_goal_rows(review: Review) -> list[Values]:
    """The goals of a review as rows."""
    return [{"review_id": review.id, "position": n, **_REVIEW_GOALS.row(g)} for n, g in enumerate(review.goals)]


def review_signature_rows(review: Review) -> list[Values]:
    """The signatures under a review as rows."""
    return [
        {
            "review_id": review.id, "position": n, "party": s.party.value, "name": s.name, "way": s.way.value,
            "signed_at": v.utc_text(s.signed_at), "signed_offset": v.offset_minutes(s.signed_at), "image": s.image,
        }
        for n, s in enumerate(review.signatures)
    ]  # fmt: skip


def _signature_of(row: Any) -> ReviewSignature:
    at = v.instant_of(row.signed_at, row.signed_offset)
    return ReviewSignature(Party(row.party), row.name, SignedBy(row.way), at, row.image)


class ReviewStoreRecords(CareStoreRecords):
    """Reviews, each by its day, then id."""

    def review(self, review_id: ReviewId) -> Review | None:
        """The review of that id."""
        found = self._reviews(select(c.reviews).where(c.reviews.c.id == review_id))
        return found[0] if found else None

    def reviews_of(self, client_id: ClientId) -> tuple[Review, ...]:
        """A client's reviews by their day."""
        return self._reviews(select(c.reviews).where(c.reviews.c.client_id == client_id))

    def all_reviews(self) -> tuple[Review, ...]:
        """Everybody's reviews by their day."""
        return self._reviews(select(c.reviews))

    def _reviews(self, found: Select[Any]) -> tuple[Review, ...]:
        rows = self._rows(found.order_by(c.reviews.c.held_on, c.reviews.c.id))
        if not rows:
            return ()
        goals = self._groups(select(c.review_goals).order_by(c.review_goals.c.position), "review_id")
        signed = self._groups(select(c.review_signatures).order_by(c.review_signatures.c.position), "review_id")
        return tuple(
            REVIEWS.of(
                row,
                goals=tuple(_REVIEW_GOALS.of(x) for x in goals.get(row.id, ())),
                signatures=tuple(_signature_of(x) for x in signed.get(row.id, ())),
                signed_at=None if row.signed_at is None else v.instant_of(row.signed_at, row.signed_offset),
            )
            for row in rows
        )

    def put_review(self, review: Review) -> None:
        """Adds or replaces a review. Raises RecordsRefused for one that is signed already."""
        there = self.review(review.id)
        if there is not None and there.signed_at is not None:
            raise RecordsRefused(RefusedCode.ALREADY_THERE, review.id)
        self._connection.execute(delete(c.review_goals).where(c.review_goals.c.review_id == review.id))
        self._put(c.reviews, review_row(review))  # from here on a signed one lets nothing of it be taken out
        self._insert(c.review_goals, review_goal_rows(review))
        self._insert(c.review_signatures, review_signature_rows(review))

    def delete_review(self, review_id: ReviewId) -> None:
        """Takes a review out; the database refuses a signed one."""
        self._gone(c.reviews, review_id)
