"""The coordinator's part of Tänään: claims to decide about and to pay, extra hours asked for. It decides nothing."""

from PySide6.QtCore import Signal

from hyvinvointi_desktop.app.look_approval import ApprovalGlance
from hyvinvointi_desktop.ui.approval.page import CLAIMS, HOURS, PAY
from hyvinvointi_desktop.ui.kit.widgets import Card, LineItem, head, link
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.today.rows import ruled


class ApprovalCard(Card):
    """Hidden while nothing waits. ``wanted`` carries the part of the page of claims."""

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.add(head(tr("To approve")))
        self.hide()

    def show_found(self, found: ApprovalGlance | None) -> None:
        """What waits; None for who is no coordinator."""
        self.clear(keep=1)
        items: list[LineItem | None] = []
        if found is not None:
            items += [self._line("receipt", tr_n("%n claims wait for a decision", found.claims), CLAIMS, found.claims)]
            asked = tr_n("%n requests for extra hours wait for an answer", found.requests)
            items += [self._line("clock", asked, HOURS, found.requests)]
            items += [self._line("currency-eur", tr_n("%n approved claims to pay", found.to_pay), PAY, found.to_pay)]
        shown = [item for item in items if item is not None]
        self.add(*ruled(shown))
        self.setVisible(bool(shown))

    def _line(self, icon: str, words: str, part: int, many: int) -> LineItem | None:
        if not many:
            return None
        go = link(tr("Show"), lambda: self.wanted.emit(part), "arrow-right")
        go.setAccessibleName(f"{tr('Show')}: {words}")
        return LineItem(icon, words, "", go)
