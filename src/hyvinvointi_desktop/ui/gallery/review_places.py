"""The places of reviews: the tab, the steps of one at the table, the signing."""

from hyvinvointi_desktop.domain.ids import ReviewId
from hyvinvointi_desktop.domain.reviews import ReviewKind
from hyvinvointi_desktop.ui.clients.client_card import REVIEWS
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.gallery.walker import Go, NotThere, Walker, of_kind
from hyvinvointi_desktop.ui.reviews.review_page import GOALS, KEPT, LOOK, NOW, TALK, ReviewPage


def _tab(at: Walker) -> None:
    at.card().tabs.open(REVIEWS)


def _begin(at: Walker) -> ReviewPage:
    _tab(at)
    at.rest()
    found = at.desk.review_list(at.somebody())
    if not found.spans:
        raise NotThere("a support period")
    at.card().reviews.begin_wanted.emit(ReviewKind.MID, found.spans[0].span.period)
    at.rest()
    return of_kind(ReviewPage, at.page("clients", ClientsPage).currentWidget())


def _step(step: int) -> Go:
    def go(at: Walker) -> None:
        page = _begin(at)
        for _ in range(step):
            page.next.click()
            at.rest()

    return go


def _kept(at: Walker) -> None:
    page = _begin(at)
    page.talk.went_well.setPlainText("Kirjastolle on ollut mukava kävellä.")
    for _ in range(KEPT):
        page.next.click()
        at.rest()
    if page.notice.action.isVisible():  # another one of this day is there already
        page.notice.action.click()
        at.rest()


def _sign(at: Walker) -> None:
    _kept(at)
    rows = at.desk.review_list(at.somebody()).rows
    at.page("clients", ClientsPage).sign_review(at.somebody(), ReviewId(rows[0].review.id))


REVIEW_PLACES: dict[str, Go] = {
    "review": _step(LOOK),
    "review-goals": _step(GOALS),
    "review-talk": _step(TALK),
    "review-now": _step(NOW),
    "review-kept": _kept,
    "review-sign": _sign,
    "client-reviews": _tab,
}
"""In this order: the tab is looked at when a review is there."""
