"""The look as it is now: scheme, text scale, style sheet and Qt palette. It knows no page."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from hyvinvointi_desktop.ui.kit import icons
from hyvinvointi_desktop.ui.kit.qss import style_sheet
from hyvinvointi_desktop.ui.kit.resources import resource_folder
from hyvinvointi_desktop.ui.kit.tokens import CONTRAST, DARK, LIGHT, Palette, Scheme

FAMILIES = ("Noto Sans", "DejaVu Sans")
_FIRST_FONTS = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
_OTHER_FONTS = ("NotoSans-Italic.ttf", "DejaVuSans.ttf")
_ROLES = {
    QPalette.ColorRole.Window: "page",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "page",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "surface",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Mid: "line",
}


class Theme(QObject):
    """One for the program. ``changed`` comes after the new look is in force."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wanted = Scheme.SYSTEM
        self.scheme = Scheme.LIGHT
        self.scale = 100
        self._fonts_loaded = self._other_fonts_loaded = False
        self._follows = False
        self._marks_folder = QTemporaryDir()

    @property
    def palette(self) -> Palette:
        """The colours now."""
        return {Scheme.DARK: DARK, Scheme.CONTRAST: CONTRAST}.get(self.scheme, LIGHT)

    def px(self, size: float) -> int:
        """A design size in pixels at the present text scale."""
        return round(size * self.scale / 100)

    def colour(self, name: str) -> QColor:
        """A token as a colour."""
        return QColor(getattr(self.palette, name))

    def apply(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM, scale: int = 100) -> None:
        """Puts the look in force for the whole program."""
        self._load_fonts()
        self._follow_system(app)
        self.wanted, self.scale = scheme, max(100, min(200, scale))
        self.scheme = _system_scheme() if scheme is Scheme.SYSTEM else scheme
        font = app.font()
        font.setFamilies(list(FAMILIES))
        font.setPixelSize(self.px(15))
        app.setFont(font)
        app.setPalette(self._qt_palette())
        app.setStyleSheet(style_sheet(self.palette, self.px, self._marks()))
        self.changed.emit()

    def sheet_at(self, scale: int) -> str:
        """The style sheet in the present colours at another text scale, at most 200: for one page alone."""
        scale = min(200, scale)
        return style_sheet(self.palette, lambda size: round(size * scale / 100), self._marks())

    def _qt_palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("muted"))
        return palette

    def _marks(self) -> dict[str, str]:
        """Style sheets take pictures only from files: tick and caret in the present colours, drawn when first shown."""
        files = {}
        pictures = {
            "tick": ("check-bold", "on_accent"),
            "caret": ("caret-down-bold", "muted"),
            "caret_up": ("caret-up-bold", "muted"),
        }
        for mark, (name, token) in pictures.items():
            path = Path(self._marks_folder.path()) / f"{mark}-{self.scheme.value}.svg"
            if not path.exists():
                path.write_bytes(icons.tinted(name, getattr(self.palette, token)))
            files[mark] = path.as_posix()
        return files

    def load_other_fonts(self) -> None:
        """Italics and rare signs, which the first window does without."""
        if self._other_fonts_loaded:
            return
        for name in _OTHER_FONTS:
            QFontDatabase.addApplicationFont(str(resource_folder() / "fonts" / name))
        self._other_fonts_loaded = True

    def _load_fonts(self) -> None:
        if self._fonts_loaded:
            return
        for name in _FIRST_FONTS:
            QFontDatabase.addApplicationFont(str(resource_folder() / "fonts" / name))
        self._fonts_loaded = True

    def _follow_system(self, app: QApplication) -> None:
        if not self._follows:
            QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: self._system_changed(app))
            self._follows = True

    def _system_changed(self, app: QApplication) -> None:
        if self.wanted is Scheme.SYSTEM and _system_scheme() is not self.scheme:
            self.apply(app, Scheme.SYSTEM, self.scale)


def _system_scheme() -> Scheme:
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Scheme.CONTRAST
    return Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT


_themes: list[Theme] = []


def theme() -> Theme:
    """The program's look."""
    if not _themes:
        _themes.append(Theme())
    return _themes[0]
