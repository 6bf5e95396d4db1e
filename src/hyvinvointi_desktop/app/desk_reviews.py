"""Reviews made with the client. A part of ``app.desk``."""

from datetime import date

from hyvinvointi_desktop.app import look_review, review_screens
from hyvinvointi_desktop.app import review as reviews
from hyvinvointi_desktop.app.desk_ground import Changed, DeskGround
from hyvinvointi_desktop.app.ports import UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.ids import ClientId, PeriodId, ReviewId
from hyvinvointi_desktop.domain.reviews import ReviewKind


class DeskReviews(DeskGround):
    """Mid-term and final reviews. Writes return what changed, or a small result that says so in ``changed``."""

    # -- reading ------------------------------------------------------------------------------------------------

    def review_list(self, client: ClientId) -> review_screens.ReviewList:
        """A client's reviews, and what is due. Raises Refused."""
        with self._store.reading() as records:
            found = look_review.review_list(client, records, self.definitions)
        self.trail.look(Event.REVIEWS_LISTED, R.CLIENT, client, (client,), count=len(found.rows))
        return found

    def reviews_due(self) -> tuple[review_screens.DueRow, ...]:
        """What is due for every client, the earliest first."""
        with self._store.reading() as records:
            rows = look_review.due_reviews(records, self.definitions, self.clock.today())
        self.trail.look(Event.REVIEWS_LISTED, count=len(rows))
        return rows

    def review_screen(self, review: ReviewId) -> review_screens.ReviewScreen:
        """A kept review with its figures as they are counted now. Raises Refused."""
        with self._store.reading() as records:
            found = look_review.review_screen(review, records, self.definitions)
        self.trail.look(Event.REVIEW_OPENED, R.REVIEW, review, (found.client.id,))
        return found

    def begin_review(
        self, review: ReviewId, client: ClientId, kind: ReviewKind, period: PeriodId | None = None,
        on: date | None = None,
    ) -> review_screens.ReviewScreen:  # fmt: skip
        """A review to be made today (or on a day), with its days and goals. Nothing is kept yet. Raises Refused."""
        self.trail.look(Event.REVIEW_OPENED, R.REVIEW, review, (client,))
        with self._store.reading() as records:
            return look_review.begun_review(
                review, client, kind, period, on or self.clock.today(), records, self.definitions
            )

    def begin_correction(self, review: ReviewId, wrong: ReviewId) -> review_screens.ReviewScreen:
        """A new review that puts a signed one right. Raises Refused."""
        with self._store.reading() as records:
            found = look_review.begun_correction(review, wrong, records, self.definitions)
        self.trail.look(Event.REVIEW_OPENED, R.REVIEW, review, (found.client.id,))
        return found

    def review_figures(
        self, client: ClientId, first: date, last: date, period: PeriodId | None = None
    ) -> review_screens.ReviewFigures:
        """What was done in these days, counted from the records."""
        with self._store.reading() as records:
            found = look_review.figures_between(client, first, last, period, records, self.definitions)
        self.trail.look(Event.DIARY_LISTED, R.CLIENT, client, (client,), count=found.planned)
        return found

    # -- writing ------------------------------------------------------------------------------------------------

    def save_review(self, command: reviews.SaveReview) -> reviews.ReviewKept:
        """Keeps a review with the goals that change and the next meeting. Raises Refused."""
        uow = self._act(K.REVIEW_SAVED, R.REVIEW, command.review.id, clients=(command.review.client,))
        return reviews.save_review(command, uow, self._press(), self.clock.now(), practice=self.practice)

    def sign_review(self, command: reviews.SignReview) -> reviews.ReviewSigned:
        """Signs a kept review; it is never changed again. Raises Refused."""
        uow = self._act_on_review(K.REVIEW_SIGNED, command.review)
        return reviews.sign_review(command, uow, self._press(), self.clock.now())

    def delete_review(self, review: ReviewId) -> Changed:
        """Takes out a review that is not signed. Raises Refused."""
        return reviews.delete_review(review, self._act_on_review(K.REVIEW_DELETED, review))

    def _act_on_review(self, kind: K, review: ReviewId) -> UnitOfWork:
        with self._store.reading() as records:
            found = records.review(review)
        return self._act(kind, R.REVIEW, review, clients=(found.client,) if found else ())

    def review_as_text(self, review: ReviewId, language: str) -> str:
        """The review in words with marked headings, to read before it is signed. Raises Refused."""
        now = self.clock.now().replace(microsecond=0)
        with self._store.reading() as records:
            found = reviews.review_of(review, records)
            self.trail.look(Event.REVIEW_OPENED, R.REVIEW, review, (found.client,))
            paper = look_review.review_paper(found, records, self.definitions, now, practice=self.practice)
        return self._tools.printer().review_text(paper, language, marked=True)

    # -- paper --------------------------------------------------------------------------------------------------

    def review_paper(self, review: ReviewId, language: str) -> review_screens.PaperOfReview:
        """The paper as it was signed; of one that is not signed, a paper to read and to sign by pen. Raises Refused."""
        now = self.clock.now().replace(microsecond=0)
        with self._store.reading() as records:
            found = records.review(review)
            if found is None:
                raise Refused(Refusal.NO_SUCH_RECORD)
            self.trail.look(Event.REVIEW_PRINTED, R.REVIEW, review, (found.client,))
            kept = records.attachment(found.pdf) if found.pdf is not None else None
            if kept is not None:
                return review_screens.PaperOfReview(kept.content, kept.media_type, kept.name, signed=True)
            paper = look_review.review_paper(found, records, self.definitions, now, practice=self.practice)
        content = self._tools.printer().review(paper, language)
        name = f"arviointi-{found.held_on.isoformat()}.pdf"
        return review_screens.PaperOfReview(content, "application/pdf", name, signed=False)
