"""What the search field found: referrals, courses, clients and notes, opened with Enter. The desk searches."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.screens import SearchRow
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.widgets import Flow, InlineMessage, LineItem, Rule, ScrollPage, plain, title
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.text_faults import fault


class SearchSheet(QDialog):
    """One search. ``client_wanted``, ``session_wanted``, ``course_wanted`` and ``case_wanted`` carry ids; it closes
    itself first."""

    client_wanted = Signal(object)
    session_wanted = Signal(object)
    course_wanted = Signal(object)
    case_wanted = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk, jobs: Jobs, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("Hyvinvointi")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("What was found"))
        self.resize(theme().px(640), theme().px(480))
        self.page = ScrollPage(widest=900)
        self.notice = InlineMessage()
        self.page.add(title(tr("What was found")), self.notice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        jobs.run(lambda: desk.search(text), owner=self, ok=self._show, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "warn")

    def _show(self, rows: tuple[SearchRow, ...]) -> None:
        if not rows:
            self.notice.say(tr("Nothing was found. Try the beginning of a word or a code."), "plain")
        for row in rows:
            self.page.add(self._item(row), Rule())
        close = plain(tr("&Close"), self.reject)
        self.page.add(Flow(close), None)
        announce(self, tr_n("%n found", len(rows)))

    def _item(self, row: SearchRow) -> QWidget:
        under = row.excerpt if row.on is None else f"{formats.date_text(row.on)} · {row.excerpt}"
        if row.case is not None:
            under = f"{tr('Referral')} · {under}"
        open_it = plain(tr("Open"), partial(self._open, row))
        open_it.setAccessibleName(tr("Open: {what}").format(what=row.title or row.excerpt))
        return LineItem(_icon(row), row.title or row.excerpt, under, open_it)

    def _open(self, row: SearchRow) -> None:
        self.accept()
        if row.case is not None:
            self.case_wanted.emit(row.case)
        elif row.session is not None:
            self.session_wanted.emit(row.session)
        elif row.course is not None:
            self.course_wanted.emit(row.course)
        elif row.client is not None:
            self.client_wanted.emit(row.client)


def _icon(row: SearchRow) -> str:
    if row.case is not None:
        return "clipboard-text"
    if row.course is not None:
        return "users-three"
    return "user" if row.session is None else "note-pencil"
