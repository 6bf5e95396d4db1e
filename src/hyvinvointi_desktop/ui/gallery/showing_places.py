"""The places of the screen turned to a client: each part of the own page, and the door back to the worker."""

from hyvinvointi_desktop.ui.clients.client_card import AGREEMENT, GOALS, MEASURES, NOTES, OVERVIEW, REVIEWS
from hyvinvointi_desktop.ui.gallery.client_measure_places import fill_measures
from hyvinvointi_desktop.ui.gallery.walker import Go, Walker, of_kind
from hyvinvointi_desktop.ui.showing.client_view import ClientView


def _turned(at: Walker, tab: int) -> ClientView:
    at.card().tabs.open(tab)
    at.rest()
    at.window.showing.press()
    at.rest()
    return of_kind(ClientView, at.window.showing.view)


def _part(tab: int) -> Go:
    def go(at: Walker) -> None:
        if tab == MEASURES:
            fill_measures(at)
        _turned(at, tab)

    return go


def _door(at: Walker) -> None:
    _turned(at, OVERVIEW).ask()


SHOWING_PLACES: dict[str, Go] = {
    "showing": _part(OVERVIEW),
    "showing-agreement": _part(AGREEMENT),
    "showing-goals": _part(GOALS),
    "showing-notes": _part(NOTES),
    "showing-measures": _part(MEASURES),
    "showing-reviews": _part(REVIEWS),
    "showing-door": _door,
}
