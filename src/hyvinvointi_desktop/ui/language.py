"""Puts a language in force: our translations, Qt's own, number and date habits. It holds no sentence."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from hyvinvointi_desktop.ui.kit.resources import resource_folder
from hyvinvointi_desktop.ui.kit.words import CONTEXT, Language, set_language_value

QT_LACKS = (QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"), QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"))
"""Words of Qt's own file dialog that Qt's Finnish and Swedish have for an older wording only."""

_LOCALES = {Language.FI: "fi_FI", Language.SV: "sv_FI", Language.EN: "en_FI"}


class SourceTranslator(QTranslator):
    """Reads the translations' own source files: in a checkout they may be newer than what was compiled."""

    def __init__(self, folder: Path, language: Language, parent: QObject | None) -> None:
        super().__init__(parent)
        import json

        self._words: dict[tuple[str, str], str | list[str]] = {}
        for path in sorted(folder.glob("*.json")):
            for source, target in json.loads(path.read_text("utf-8")).items():
                self._take("", source, target, language.value)

    def _take(self, context: str, source: str, target: dict[str, Any], language: str) -> None:
        if isinstance(found := target.get(language), str | list):
            self._words[context, source] = found
        for inner, entry in target.items():
            if isinstance(entry, dict):
                self._take(source, inner, entry, language)

    def isEmpty(self) -> bool:
        """Qt leaves an empty translator out."""
        return not self._words

    def translate(self, context: str, source: str, _disambiguation: str | None = None, n: int = -1) -> str:
        """The words, in the number asked for; nothing where there are none."""
        found = self._words.get((context, source)) or self._words.get(("", source))
        if isinstance(found, list):
            return found[0] if n == 1 else found[-1]
        # None is Qt's null string: the next translator is asked, at last the English source is shown. "" would hide it.
        return found  # type: ignore[return-value]


def _is_newest(compiled: Path, sources: Path) -> bool:
    """Whether the compiled words are there and no source is newer; an installed program has no sources."""
    if not compiled.exists():
        return False
    made = compiled.stat().st_mtime
    return all(path.stat().st_mtime <= made for path in sources.glob("*.json"))


class Translations:
    """What is installed now, so that the next language can take it away."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self.installed: list[QTranslator] = []

    def use(self, language: Language) -> None:
        """Puts a language in force. English is the sources' own, so only its plurals need a file."""
        for translator in self.installed:
            self._app.removeTranslator(translator)
        self.installed.clear()
        QLocale.setDefault(QLocale(_LOCALES[language]))
        set_language_value(language)
        folder = resource_folder() / "translations"
        compiled = folder / f"hyvinvointi_{language.value}.qm"
        if _is_newest(compiled, folder / "src"):
            self._load(str(compiled))
        else:
            self._install(SourceTranslator(folder / "src", language, self._app))
        if language is not Language.EN:
            qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language.value}.qm"
            self._load(str(qt))

    def _load(self, path: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(path):
            self._install(translator)

    def _install(self, translator: QTranslator) -> None:
        self._app.installTranslator(translator)
        self.installed.append(translator)


def speaker(language: Language) -> Callable[[str], str]:
    """Translates our sentences into a language that need not be the window's: for words to a client."""
    folder = resource_folder() / "translations"
    compiled = folder / f"hyvinvointi_{language.value}.qm"
    found = QTranslator()
    if not (_is_newest(compiled, folder / "src") and found.load(str(compiled))):
        found = SourceTranslator(folder / "src", language, None)
    return lambda source: found.translate(CONTEXT, source) or source


def system_language() -> Language:
    """The language of the desktop where we have it, else Finnish."""
    name = QLocale.system().name()[:2]
    return Language(name) if name in ("sv", "en") else Language.FI
