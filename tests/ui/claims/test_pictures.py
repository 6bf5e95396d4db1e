"""The machinery of ``hyvinvointi screens``: every page of every kind, drawn when its jobs are done."""

import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.ui import pictures
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.pictures import Kind, Scene, render_screens, settle


def test_every_page_of_every_kind_is_drawn_and_the_scene_closed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "LANGUAGES", ("fi", "sv"))
    kinds: list[tuple[str, str, int]] = []
    closed: list[bool] = []
    windows: list[QStackedWidget] = []  # one that ends while it is in sight may end the program with it

    def make(kind: Kind) -> Scene:
        kinds.append(kind)
        jobs, stack = Jobs(), QStackedWidget()
        qtbot.addWidget(stack)
        windows.append(stack)
        stack.addWidget(QLabel("Tänään"))
        stack.addWidget(QLabel("Tunnit ja matkat"))

        def close() -> None:
            jobs.close()
            closed.append(stack.close())

        names = ("today", "claims")
        return Scene(stack, names, lambda name: stack.setCurrentIndex(names.index(name)), jobs, close)

    made = render_screens(make, tmp_path / "out")
    assert len(kinds) == len(closed) == len(windows) == 12
    assert len(made) == len(set(made)) == 12 * 2 * 2
    assert made[0].name == "today-fi-light-100-1366x768.png"
    picture = QImage(str(made[-1]))
    assert (picture.width(), picture.height()) == (1024, 600)


def test_only_the_pages_asked_for(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "LANGUAGES", ("en",))
    monkeypatch.setattr(pictures, "SCHEMES", ("dark",))
    jobs, label = Jobs(), QLabel("x")
    qtbot.addWidget(label)
    scene = Scene(label, ("today", "claims"), lambda _: None, jobs)
    made = render_screens(lambda _: scene, tmp_path, only=["claims"], sizes=[(640, 480)])
    jobs.close()
    assert [p.name for p in made] == ["claims-en-dark-100-640x480.png", "claims-en-dark-200-640x480.png"]


def test_a_page_that_scrolls_is_drawn_whole_and_a_sheet_over_its_window(qtbot: QtBot, tmp_path: Path) -> None:
    jobs, page, sheet = Jobs(), QScrollArea(), QLabel("Lomake")
    qtbot.addWidget(page)
    qtbot.addWidget(sheet)
    tall = QLabel("pitkä")
    tall.setFixedSize(300, 2000)
    page.setWidget(tall)
    holder = QStackedWidget()
    qtbot.addWidget(holder)
    holder.addWidget(page)
    sheet.resize(200, 100)
    sheet.setStyleSheet("background: #ff0000")
    over: list[QWidget] = []
    scene = Scene(holder, ("card", "sheet"), lambda p: over.extend([sheet] if p == "sheet" else []), jobs,
                  parts=lambda: [holder, *over])  # fmt: skip
    made = render_screens(lambda _: scene, tmp_path, kinds=[Kind("fi", "light", 100)], sizes=[(640, 480)])
    jobs.close()
    assert [p.name for p in made] == [
        "card-fi-light-100-640x480.png", "card-all-fi-light-100-640x480.png", "sheet-fi-light-100-640x480.png",
    ]  # fmt: skip
    assert QImage(str(made[1])).height() == 2000
    assert QImage(str(made[2])).pixelColor(320, 200) == QColor("#ff0000")
    assert QImage(str(made[0])).pixelColor(320, 200) != QColor("#ff0000")


def test_it_waits_for_jobs_that_jobs_began(qtbot: QtBot) -> None:
    jobs, owner, done = Jobs(), QLabel(), list[str]()
    qtbot.addWidget(owner)
    gate = threading.Event()

    def second(_: object) -> None:
        jobs.run(lambda: "two", owner=owner, ok=done.append, failed=lambda _: None)

    jobs.run(lambda: gate.wait(5), owner=owner, ok=second, failed=lambda _: None)
    gate.set()
    settle(jobs)
    jobs.close()
    assert done == ["two"]


def test_a_page_that_never_rests_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "LONGEST_MS", 50)
    jobs, owner = Jobs(), QLabel()
    qtbot.addWidget(owner)
    gate = threading.Event()
    jobs.run(lambda: gate.wait(10), owner=owner, ok=lambda _: None, failed=lambda _: None)
    with pytest.raises(pictures.TookTooLong):
        settle(jobs)
    gate.set()
    jobs.close()
