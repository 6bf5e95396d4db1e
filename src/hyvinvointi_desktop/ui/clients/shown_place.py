"""From which of a client's pages the screen can be turned to the client, and to what. It shows nothing itself."""

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.ui.clients import client_card as card
from hyvinvointi_desktop.ui.clients.agreement_flow import AgreementFlow
from hyvinvointi_desktop.ui.clients.client_card import ClientCardPage
from hyvinvointi_desktop.ui.clients.measure_page import MeasurePage
from hyvinvointi_desktop.ui.measures.fill_page import FillPage
from hyvinvointi_desktop.ui.reviews.review_page import ReviewPage
from hyvinvointi_desktop.ui.reviews.sign_page import ReviewSignPage
from hyvinvointi_desktop.ui.showing.place import Part, Place

_PARTS = {
    card.OVERVIEW: Part.OVERVIEW, card.PERIOD: Part.OVERVIEW, card.AGREEMENT: Part.AGREEMENT, card.GOALS: Part.GOALS,
    card.NOTES: Part.NOTES, card.MEASURES: Part.MEASURES, card.REVIEWS: Part.REVIEWS,
}  # fmt: skip
"""Who has looked, and the rights, are the worker's tabs."""


def place_of(page: QWidget | None) -> Place | None:
    """What is shown to the client from a page; None for the list, the form of details and the worker's own tabs."""
    if isinstance(page, ClientCardPage):
        part = _PARTS.get(page.tabs.current())
        return Place(page.client_id, part) if part is not None else None
    if isinstance(page, MeasurePage):
        return Place(page.client_id, Part.MEASURES, page.measure_id)
    if isinstance(page, FillPage):
        return Place(page.client_id, Part.MEASURES, page.measure.id if page.measure is not None else "")
    if isinstance(page, AgreementFlow):
        return Place(page.client_id, Part.AGREEMENT, reading=page.reading())
    if isinstance(page, ReviewPage):
        return Place(page.client_id, Part.REVIEWS)
    if isinstance(page, ReviewSignPage) and page.client_id is not None:
        return Place(page.client_id, Part.REVIEWS, reading=page.reading)
    return None
