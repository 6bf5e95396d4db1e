"""Where the window's words come from: compiled ones, unless a source is newer."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.ui import language
from hyvinvointi_desktop.ui.kit.resources import resource_folder
from hyvinvointi_desktop.ui.kit.words import Language, tr
from hyvinvointi_desktop.ui.language import SourceTranslator, Translations

SOURCE = {"Only in this test": {"fi": "Vain tässä kokeessa", "sv": "Bara i detta prov"}}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Translations with one sentence of our own and no compiled file."""
    made = tmp_path / "translations" / "src"
    made.mkdir(parents=True)
    (made / "one.json").write_text(json.dumps(SOURCE), encoding="utf-8")
    monkeypatch.setattr(language, "resource_folder", lambda: tmp_path)
    return made.parent


@pytest.fixture
def words(qapp: QApplication) -> Iterator[Translations]:
    made = Translations(qapp)
    yield made
    for translator in made.installed:
        qapp.removeTranslator(translator)


def from_source(words: Translations) -> bool:
    return any(isinstance(t, SourceTranslator) for t in words.installed)


def compiled(folder: Path, seconds_after: int) -> None:
    """The shipped compiled file, or an empty one where none was made, so much newer than the sources."""
    target, shipped = folder / "hyvinvointi_fi.qm", resource_folder() / "translations" / "hyvinvointi_fi.qm"
    if not shipped.exists():
        pytest.skip("no compiled translations in this checkout")
    shutil.copy(shipped, target)
    made = (folder / "src" / "one.json").stat().st_mtime + seconds_after
    os.utime(target, (made, made))


def test_without_a_compiled_file_the_source_is_read(folder: Path, words: Translations) -> None:
    words.use(Language.SV)
    assert tr("Only in this test") == "Bara i detta prov"


def test_a_newer_compiled_file_is_read_instead(folder: Path, words: Translations) -> None:
    compiled(folder, 5)
    words.use(Language.FI)
    assert not from_source(words)


def test_a_newer_source_wins(folder: Path, words: Translations) -> None:
    compiled(folder, -5)
    words.use(Language.FI)
    assert tr("Only in this test") == "Vain tässä kokeessa"


@pytest.mark.parametrize("chosen", [Language.FI, Language.SV])
def test_the_file_dialog_of_qt_speaks_the_language_too(chosen: Language, words: Translations, qtbot: QtBot) -> None:
    words.use(chosen)
    dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    said = [label.text() for label in dialog.findChildren(QLabel) if label.text()]
    assert said
    assert not [text for text in said if "Look" in text or "Files" in text]
