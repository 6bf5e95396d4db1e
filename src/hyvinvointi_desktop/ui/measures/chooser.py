"""Which questionnaire is filled with a client: the programme's own first, and what still lacks its questions."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.look_measures import Offer
from hyvinvointi_desktop.ui import measure_words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, LineItem
from hyvinvointi_desktop.ui.kit.buttons import Button, plain
from hyvinvointi_desktop.ui.kit.labels import head, muted
from hyvinvointi_desktop.ui.kit.tokens import SPACE_L
from hyvinvointi_desktop.ui.kit.words import language, tr


class MeasureChooser(QWidget):
    """``choose`` gets the offer that was pressed."""

    def __init__(self, choose: Callable[[Offer], object]) -> None:
        super().__init__()
        self._choose = choose
        self.first: Button | None = None
        self.ready, self.missing = Card(), Card(role="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        for part in (self.ready, self.missing):
            column.addWidget(part)

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Those that can be filled, and below them those that cannot yet."""
        self.ready.clear()
        self.ready.add(head(tr("Choose the questionnaire")))
        can = [offer for offer in offers if offer.ready]
        self.first = None
        for offer in can:
            self.ready.add(self._line(offer))
        if not can:
            self.ready.add(muted(tr("No questionnaire has its questions yet.")))
        cannot = [offer for offer in offers if not offer.ready]
        self.missing.clear()
        self.missing.setVisible(bool(cannot))
        self.missing.add(
            head(tr("Questions still missing")),
            muted(
                tr(
                    "The questions of these belong to their owners, so they do not come with the program. "
                    "Your organisation enters its own licensed text in Settings, under Measures."
                )
            ),
        )
        for offer in cannot:
            self.missing.add(LineItem("clipboard-text", offer.measure.name(language().value), _under(offer)))

    def _line(self, offer: Offer) -> LineItem:
        name = offer.measure.name(language().value)
        fill = plain(tr("Fill in"), lambda: self._choose(offer), "pencil-simple")
        fill.setAccessibleName(f"{tr('Fill in')}: {name}")
        self.first = self.first or fill
        return LineItem("clipboard-text", name, _under(offer), fill)


def _under(offer: Offer) -> str:
    parts = [tr("belongs to this support")] if offer.agreed else []
    if offer.last is not None:
        parts.append(tr("filled last {day}").format(day=formats.date_text(offer.last.taken_on)))
    if offer.point is not None:
        parts.append(tr("next: {point}").format(point=measure_words.point(offer.point).lower()))
    return " · ".join(parts)
