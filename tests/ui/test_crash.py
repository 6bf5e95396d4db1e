"""The unforeseen: told calmly, noted without anybody's words."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.ui.crash import CrashGuard, report
from hyvinvointi_desktop.ui.kit.dialogs import CalmDialog


def _fail(name: str) -> None:
    raise ValueError(f"no such client {name}")


def _dialogs(app: QApplication) -> list[CalmDialog]:
    return [w for w in app.topLevelWidgets() if isinstance(w, CalmDialog) and w.isVisible()]


def _caught() -> tuple[type[BaseException], BaseException, object]:
    try:
        _fail("Aino Keksitty")
    except ValueError:
        kind, error, trace = sys.exc_info()
        assert kind is not None
        assert error is not None
        return kind, error, trace
    raise AssertionError


def test_a_report_names_places_and_nobody() -> None:
    kind, _, trace = _caught()
    text = report(kind, trace)  # type: ignore[arg-type]  # sys.exc_info's third value
    assert "ValueError" in text
    assert "_fail" in text
    assert "Aino" not in text


def test_python_keeps_no_exception_that_quotes_somebody(qapp: QApplication) -> None:
    """Before the hook is called, Python itself puts the last exception where it stays for ever."""
    kind, error, trace = _caught()
    for name, value in (("last_type", kind), ("last_value", error), ("last_traceback", trace)):
        setattr(sys, name, value)
    CrashGuard(qapp, lambda _: None)._hook(kind, error, None)
    assert [name for name in ("last_type", "last_value", "last_traceback") if hasattr(sys, name)] == []
    for dialog in _dialogs(qapp):
        dialog.reject()


def test_one_calm_dialog_and_a_note(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    notes: list[str] = []

    def keep(text: str) -> Path:
        notes.append(text)
        return Path("/log/note.txt")

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    guard = CrashGuard(qapp, keep)
    monkeypatch.setattr("threading.excepthook", None)
    guard.install()
    before = set(_dialogs(qapp))
    kind, error, trace = _caught()
    sys.excepthook(kind, error, trace)  # type: ignore[arg-type]
    sys.excepthook(kind, error, trace)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: len(notes) == 2)
    dialogs = [d for d in _dialogs(qapp) if d not in before]
    assert len(dialogs) == 1
    assert "Aino" not in dialogs[0].words.text()
    dialogs[0].accept()
    guard.deleteLater()
