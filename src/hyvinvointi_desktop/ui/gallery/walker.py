"""The window and the way about in it: what every place needs to be reached. It looks at nothing by itself."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.ui.clients.agreement_flow import AgreementFlow
from hyvinvointi_desktop.ui.clients.client_card import ClientCardPage
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.desk_window import DeskWindow
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.lock.bar import LockBar
from hyvinvointi_desktop.ui.measures.turned import TurnedView
from hyvinvointi_desktop.ui.pictures import settle

T = TypeVar("T")
_EVER = (date(2000, 1, 1), date(2100, 1, 1))


class NotThere(LookupError):
    """The place does not hold what it should."""


@dataclass
class Walker:
    """The window, and where the places before have left it."""

    window: DeskWindow
    desk: Desk
    jobs: Jobs
    flow: AgreementFlow | None = field(default=None)
    bar: LockBar | None = field(default=None)

    def rest(self) -> None:
        """Until all is read and laid out."""
        settle(self.jobs)

    def somebody(self) -> ClientId:
        """The client with the most visits."""
        visits = Counter(c for s in self.desk.sessions_between(*_EVER) for c in s.clients)
        return max((row.client.id for row in self.desk.client_list()), key=visits.__getitem__)

    def page(self, page_id: str, kind: type[T]) -> T:
        """A page of the window."""
        return of_kind(kind, self.window.window.page(page_id))

    def card(self) -> ClientCardPage:
        """The card of somebody, opened if need be."""
        self.window.show_page("clients")
        page = self.page("clients", ClientsPage)
        card = page.card()
        if card is None or page.currentWidget() is not card:
            self.window.open_client(self.somebody())
            self.rest()
        return of_kind(ClientCardPage, page.card())

    def sheet(self, kind: type[T]) -> T:
        """The sheet of a kind that is open."""
        return of_kind(kind, in_front())

    def close_sheets(self) -> None:
        """Every sheet, dialog and bar, so that the next place begins with the window."""
        if self.bar is not None:
            self.bar.hide()
            self.bar.deleteLater()
            self.bar = None
        for sheet in QApplication.topLevelWidgets():
            if isinstance(sheet, QDialog) and sheet.isVisible():
                sheet.done(0) if isinstance(sheet, TurnedView) else sheet.reject()  # that one asks for the worker
        if self.window.showing.view is not None:
            self.window.showing.view.came_back.emit()
        self.rest()


Go = Callable[[Walker], object]


def of_kind(kind: type[T], found: object) -> T:
    """What was found, when it is of that kind. Raises NotThere."""
    if not isinstance(found, kind):
        raise NotThere(f"{type(found).__name__} in place of {kind.__name__}")
    return found


def in_front() -> QWidget:
    """The sheet that is open, or the window."""
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    sheets = [w for w in shown if isinstance(w, QDialog)]
    return sheets[-1] if sheets else shown[0]
