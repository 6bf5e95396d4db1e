"""Language, colours and text size; each is in force at once."""


from PySide6.QtCore import Signal

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import Card
from hyvinvointi_desktop.ui.kit.choices import OneOf
from hyvinvointi_desktop.ui.kit.labels import head, small
from hyvinvointi_desktop.ui.kit.tokens import SCALES, Scheme
from hyvinvointi_desktop.ui.kit.words import Language, tr
from hyvinvointi_desktop.ui.look import Looks
from hyvinvointi_desktop.ui.settings.section import Section


class LookSection(Section):
    """``language_changed`` lets the frame build its pages anew in the new language."""

    language_changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, looks: Looks) -> None:
        super().__init__(desk, jobs, tr("Language and look"))
        self._looks = looks
        names = ((Language.FI, "Suomi"), (Language.SV, "Svenska"), (Language.EN, "English"))
        self.language: OneOf[Language] = OneOf(tr("Language"), names)
        schemes = (
            (Scheme.SYSTEM, tr("As on this computer")),
            (Scheme.LIGHT, tr("Light")),
            (Scheme.DARK, tr("Dark")),
            (Scheme.CONTRAST, tr("High contrast")),
        )
        self.scheme: OneOf[Scheme] = OneOf(tr("Colours"), schemes)
        self.scale: OneOf[int] = OneOf(tr("Text size"), tuple((s, f"{s}\u00a0%") for s in SCALES))
        for choice in (self.language, self.scheme, self.scale):
            choice.changed.connect(self._changed)
        self.add(
            Card(head(tr("Language")), self.language),
            Card(head(tr("Colours")), self.scheme),
            Card(head(tr("Text size")), self.scale, small(tr("Pages make room by themselves."))),
        )
        self.refresh()

    def refresh(self) -> None:
        """Shows what is in force."""
        look = self._looks.look
        self.language.set_value(look.language)
        self.scheme.set_value(look.scheme)
        self.scale.set_value(look.scale)

    def _changed(self) -> None:
        before = self._looks.look
        after = before._replace(
            language=self.language.value() or before.language,
            scheme=self.scheme.value() or before.scheme,
            scale=self.scale.value() or before.scale,
        )
        if after == before:
            return
        self._looks.change(after)
        if after.language is not before.language:
            self.language_changed.emit()
