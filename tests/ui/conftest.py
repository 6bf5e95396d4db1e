"""The look and Finnish in force for every test of the window; English where a test asks for it."""

import functools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from hyvinvointi_desktop.ui.kit import icons, words
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import Scheme
from hyvinvointi_desktop.ui.kit.words import Language
from hyvinvointi_desktop.ui.language import Translations

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every top window that it has no window manager."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))


class KeptTranslations(Translations):
    """Reads its files anew only where another language was in force since."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._now: tuple[Language, QLocale] | None = None

    def use(self, language: Language) -> None:
        """Does nothing where it is in force already."""
        if self._now != (language, QLocale()) or words.language() is not language:
            super().use(language)
            self._now = language, QLocale()


@functools.cache
def _translations(app: QApplication) -> Translations:
    return KeptTranslations(app)


def _leave_only(app: QApplication, ours: Translations) -> None:
    """Takes away translators that a test's own window left in force."""
    for translator in app.findChildren(QTranslator):
        if translator not in ours.installed:
            app.removeTranslator(translator)
            translator.deleteLater()


@pytest.fixture(autouse=True)
def finnish(qapp: QApplication) -> Iterator[None]:
    """Every test starts in Finnish, light, at 100 %."""
    if theme().scheme is not Scheme.LIGHT or theme().scale != 100 or not qapp.styleSheet():
        theme().apply(qapp, Scheme.LIGHT, 100)
    _leave_only(qapp, _translations(qapp))
    _translations(qapp).use(Language.FI)
    icons.missing.clear()
    yield
    assert not icons.missing, f"icons not shipped: {sorted(icons.missing)}"


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """English sources as they are."""
    _translations(qapp).use(Language.EN)
    yield
    _translations(qapp).use(Language.FI)
