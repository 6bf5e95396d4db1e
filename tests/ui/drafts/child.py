"""A program that is typed in and then killed: ``python -m tests.ui.drafts.child FOLDER FORM``.

It opens the profile, types in one form by real key events and kills itself with SIGKILL one second after the last.
"""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from hyvinvointi_desktop.ui.clients.client_form import ClientForm
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.desk_window import DeskTools, DeskWindow
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.look import Look, Looks
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.settings.texts_section import TextsSection
from hyvinvointi_desktop.ui.settings_page import SettingsPage
from hyvinvointi_desktop.ui.today.area import TodayArea
from tests.support.desks import quick_gate
from tests.support.vaults import PASSPHRASE
from tests.ui.helpers import type_text

TYPED = "Kävelimme rannassa, puhuttiin äidistä"
ONE_SECOND_MS = 1000


def _visit(window: DeskWindow, jobs: Jobs) -> QPlainTextEdit:
    area = window.window.page("today")
    assert isinstance(area, TodayArea)
    cards = (window._desk.client_card(row.client.id) for row in window._desk.client_list())
    area.open_session(next(s.id for card in cards for s in card.sessions))
    settle(jobs)
    assert area._form is not None
    return area._form.fields.note


def _client(window: DeskWindow, jobs: Jobs) -> QLineEdit:
    window.add_client()
    settle(jobs)
    page = window.window.page("clients")
    assert isinstance(page, ClientsPage)
    form = page.currentWidget()
    assert isinstance(form, ClientForm)
    return form.fields.line["address"]


def _text(window: DeskWindow, jobs: Jobs) -> QPlainTextEdit:
    window.window.show_page("settings")
    page = window.window.page("settings")
    assert isinstance(page, SettingsPage)
    page.open_section(4)
    settle(jobs)
    section = page.shown()
    assert isinstance(section, TextsSection)
    return section.words


FORMS = {"visit": _visit, "client": _client, "text": _text}


def main(folder: Path, form: str) -> None:
    """Types and dies."""
    app = QApplication([])
    jobs = Jobs()
    desk = quick_gate(folder).unlock(PASSPHRASE)
    tools = DeskTools(
        Looks(app, Look()), lambda: "", lambda _: None, lambda _pdf, _dpi: [], lambda *_: None, lambda *_: None
    )
    window = DeskWindow(desk, jobs, tools)
    window.window.show()
    settle(jobs)
    field = FORMS[form](window, jobs)
    field.setFocus()
    for letter in TYPED:
        type_text(field, letter)
    QTimer.singleShot(ONE_SECOND_MS, lambda: os.kill(os.getpid(), signal.SIGKILL))
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
