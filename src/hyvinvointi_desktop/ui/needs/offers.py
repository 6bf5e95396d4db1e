"""What may be put together before anything is hidden, what is put together already, and a longer time."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app import needs_texts as t
from hyvinvointi_desktop.app.look_needs import NeedsLook
from hyvinvointi_desktop.domain.needs_facts import Merge
from hyvinvointi_desktop.domain.needs_offers import Longer, Offer
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Columns
from hyvinvointi_desktop.ui.kit.buttons import Button, plain
from hyvinvointi_desktop.ui.kit.labels import head, label, small
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.needs_words import needs_words


class OffersBox(QWidget):
    """Nothing at all where nothing may be put together. ``put_together`` and ``take_apart`` carry a merge,
    ``longer_wanted`` a period."""

    put_together = Signal(object)
    take_apart = Signal(object)
    longer_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._card: Card | None = None
        self.buttons: list[Button] = []

    def show_look(self, look: NeedsLook) -> None:
        """The offers of another report."""
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        self.buttons = []
        lines = [
            *(self._offer(offer, look) for offer in look.offers),
            *(self._made(merge, look) for merge in look.asked.merges),
            *(self._longer(longer) for longer in look.longer),
        ]
        self.setVisible(bool(lines))
        if not lines:
            return
        why = small(tr("So that hiding leaves something to tell, you can put small lines together first."))
        self._card = Card(head(tr("Before small numbers are hidden")), why, *lines, role="quiet")
        self._column.addWidget(self._card)

    def _line(self, words: str, under: str, press: Button) -> QWidget:
        self.buttons.append(press)
        press.setAccessibleDescription(words)
        return Columns(_two(words, under), press, narrowest=220, stretch=(4, 1), gap=SPACE_M)

    def _offer(self, offer: Offer, look: NeedsLook) -> QWidget:
        words = _merge_words(offer.merge, look)
        under = tr_n("%n numbers of this table are hidden now", offer.hidden_now)
        then = tr("then {count}").format(count=offer.hidden_then)
        return self._line(
            words, f"{under}, {then}", plain(tr("Put together"), lambda: self.put_together.emit(offer.merge))
        )

    def _made(self, merge: Merge, look: NeedsLook) -> QWidget:
        button = plain(tr("Take apart"), lambda: self.take_apart.emit(merge))
        return self._line(_merge_words(merge, look), tr("Put together already"), button)

    def _longer(self, longer: Longer) -> QWidget:
        days = formats.date_range(longer.period.first_day, longer.period.last_day)
        words = tr("A longer time tells more: {days}").format(days=days)
        button = plain(tr("Show this time"), lambda: self.longer_wanted.emit(longer.period))
        return self._line(words, tr_n("%n people", longer.referrals), button)


def _two(words: str, under: str) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(label(words))
    column.addWidget(small(under))
    return box


def _merge_words(merge: Merge, look: NeedsLook) -> str:
    """``Lähettäjä: muut yhteensä = a, b, c``."""
    words = needs_words()
    names: Sequence[str] = [t.line_name(words, look.names, merge.dimension, code) for code in merge.codes]
    into = t.line_name(words, look.names, merge.dimension, merge.code)
    return f"{words[f'col_{merge.dimension}']}: {into} = {', '.join(names)}"
