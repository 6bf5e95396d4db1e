"""A PDF in the window: pages, zoom, saving, and what a screen reader hears."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.ui.claims.pdf_view import PdfView
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.pictures import settle
from tests.ui.claims.conftest import Doors
from tests.ui.helpers import assert_accessible, choose_by_keys, press

asked: list[int] = []


def render(content: bytes, dpi: int) -> list[bytes]:
    """Two white A4 pages; ``broken`` cannot be drawn."""
    asked.append(dpi)
    if content == b"broken":
        raise Surroundings(SurroundingsKind.DAMAGED)
    image = QImage(round(8.27 * dpi), round(11.69 * dpi), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub lacks the C string
    return [bytes(data.data())] * 2


def view(qtbot: QtBot, jobs: Jobs, doors: Doors, content: bytes = b"pdf") -> PdfView:
    asked.clear()
    made = PdfView(None, jobs, render, doors.save_files, "Lokakuu 2026", "2026-10.pdf", content)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.resize(900, 560)
    with qtbot.waitExposed(made):
        made.show()
    settle(jobs)
    return made


def test_pages_are_shown_and_said_in_words(qtbot: QtBot, jobs: Jobs, doors: Doors) -> None:
    shown = view(qtbot, jobs, doors)
    pages = [w for w in shown.pages.findChildren(QLabel) if not w.pixmap().isNull()]
    assert [p.accessibleName() for p in pages] == ["Sivu 1 / 2", "Sivu 2 / 2"]
    assert shown.pages.accessibleName() == "Lokakuu 2026, 2 sivua. Tallennetun PDF:n voi lukea ruudunlukijalla."
    assert shown.pages.hasFocus()
    assert_accessible(shown)


def test_zoom_by_keyboard_draws_anew_and_stops_at_the_ends(qtbot: QtBot, jobs: Jobs, doors: Doors) -> None:
    shown = view(qtbot, jobs, doors)
    choose_by_keys(shown.larger)
    settle(jobs)
    assert (shown.zoom, asked) == (125, [96, 120])
    for _ in range(8):
        shown.larger.click()
    settle(jobs)
    assert shown.zoom == 300
    assert not shown.larger.isEnabled()


def test_the_pdf_is_saved_under_its_name(qtbot: QtBot, jobs: Jobs, doors: Doors) -> None:
    doors.folder = Path("/keksitty")
    shown = view(qtbot, jobs, doors)
    choose_by_keys(shown.save)
    assert doors.saved == [[("2026-10.pdf", b"pdf")]]
    assert "2026-10.pdf" in shown.notice.text()


def test_a_pdf_that_cannot_be_drawn_says_so_and_can_still_be_saved(qtbot: QtBot, jobs: Jobs, doors: Doors) -> None:
    shown = view(qtbot, jobs, doors, b"broken")
    assert shown.notice.isVisible()
    shown.save.click()
    assert doors.saved == [[("2026-10.pdf", b"broken")]]


def test_esc_closes_it(qtbot: QtBot, jobs: Jobs, doors: Doors) -> None:
    shown = view(qtbot, jobs, doors)
    press(Qt.Key.Key_Escape, shown)
    assert not shown.isVisible()
