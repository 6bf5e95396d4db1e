"""Screen words: English sources and the language they are shown in. It holds no sentence."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

CONTEXT = "hyvinvointi"


class Language(StrEnum):
    """A language of the screen."""

    FI = "fi"
    SV = "sv"
    EN = "en"


class _Now:
    language = Language.FI


def language() -> Language:
    """The language shown now; formats follow it."""
    return _Now.language


def set_language_value(value: Language) -> None:
    """Only for ``ui/language.py`` and tests: formats follow, words need the translator as well."""
    _Now.language = value


def tr(source: str) -> str:
    """The sentence in the language shown. ``source`` is a literal; values go in with ``.format`` afterwards."""
    return QCoreApplication.translate(CONTEXT, source)


def tr_n(source: str, count: int) -> str:
    """The sentence with ``%n`` for a count, in the right number."""
    return QCoreApplication.translate(CONTEXT, source, "", count)
