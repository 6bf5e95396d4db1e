"""Language, colours and text size as one value, and putting them in force. Where it is kept is not known here."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import Scheme
from hyvinvointi_desktop.ui.kit.words import Language
from hyvinvointi_desktop.ui.language import Translations


class Look(NamedTuple):
    """How the window looks and speaks; needed before unlocking, so it holds nothing about anybody."""

    language: Language = Language.FI
    scheme: Scheme = Scheme.SYSTEM
    scale: int = 100


class Looks:
    """The look in force; ``keep`` stores it."""

    def __init__(self, app: QApplication, look: Look, keep: Callable[[Look], None] = lambda _: None) -> None:
        self._app, self._keep = app, keep
        self._translations = Translations(app)
        self.look = look
        self._put(look)

    def change(self, look: Look) -> None:
        """Puts another look in force and keeps it."""
        self.look = look
        self._put(look)
        self._keep(look)

    def _put(self, look: Look) -> None:
        self._translations.use(look.language)
        theme().apply(self._app, look.scheme, look.scale)
