"""Asetukset: a row of sections, one shown at a time. It keeps nothing itself."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.double_click_port import SealedFileOpener
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.ui.clients.save_file import SaveFile
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.joining.doors import Doors
from hyvinvointi_desktop.ui.joining.section import JoinSection
from hyvinvointi_desktop.ui.kit.boxes import Flow, ScrollPage
from hyvinvointi_desktop.ui.kit.buttons import Button, tab
from hyvinvointi_desktop.ui.kit.labels import title
from hyvinvointi_desktop.ui.kit.tokens import SPACE_XS
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.look import Looks
from hyvinvointi_desktop.ui.settings.log_section import LogSection
from hyvinvointi_desktop.ui.settings.look_section import LookSection
from hyvinvointi_desktop.ui.settings.measures_section import MeasuresSection
from hyvinvointi_desktop.ui.settings.own_section import OwnSection
from hyvinvointi_desktop.ui.settings.payers_section import PayersSection
from hyvinvointi_desktop.ui.settings.programmes_section import ProgrammesSection
from hyvinvointi_desktop.ui.settings.rates_section import RatesSection
from hyvinvointi_desktop.ui.settings.retention_section import RetentionSection
from hyvinvointi_desktop.ui.settings.rules_section import RulesSection
from hyvinvointi_desktop.ui.settings.section import Section
from hyvinvointi_desktop.ui.settings.security_section import SecuritySection, SecurityTools
from hyvinvointi_desktop.ui.settings.texts_section import TextsSection


class SettingsPage(ScrollPage):
    """``language_changed`` asks whoever built the frame to build it anew."""

    language_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        looks: Looks,
        security: SecurityTools,
        write: SaveFile | None = None,
        opener: SealedFileOpener | None = None,
    ) -> None:
        super().__init__(widest=860, centred=False)
        look = LookSection(desk, jobs, looks)
        look.language_changed.connect(self.language_changed)
        self.sections: dict[str, Section] = {
            tr("Own details"): OwnSection(desk, jobs),
            tr("Payers"): PayersSection(desk, jobs),
            tr("Kilometres"): RatesSection(desk, jobs),
            tr("Rules"): RulesSection(desk, jobs),
            tr("Agreement texts"): TextsSection(desk, jobs),
            tr("Look"): look,
            tr("Security"): SecuritySection(desk, jobs, security),
            tr("Log"): LogSection(desk, jobs),
            tr("Keeping"): RetentionSection(desk, jobs),
            tr("Programmes"): ProgrammesSection(desk, jobs, write),
            tr("Measures"): MeasuresSection(desk, jobs, write),
            tr("Coordinator"): JoinSection(
                desk, jobs, Doors(write) if write else None, security.keys, opener=opener
            ),
        }
        self.tabs: list[Button] = []
        self._at = 0
        group = QButtonGroup(self)
        for n, words in enumerate(self.sections):
            button = tab(words, partial(self.open_section, n))
            group.addButton(button)
            self.tabs.append(button)
        self.add(title(tr("Settings")), Flow(*self.tabs, gap=SPACE_XS))
        for section in self.sections.values():
            section.heading.hide()  # the tab above says the same
            self.add(section)
        self.add(None)
        jobs.changed.connect(self._told)
        self.open_section(0)

    def open_programme(self, programme_id: str) -> None:
        """Opens the form of a programme."""
        at, section = next((n, s) for n, s in enumerate(self.sections.values()) if isinstance(s, ProgrammesSection))
        self.open_section(at)
        section.open_programme(programme_id)

    def open_joining(self) -> None:
        """Shows how a coordinator's space is joined."""
        self.open_section(next(n for n, s in enumerate(self.sections.values()) if isinstance(s, JoinSection)))

    def open_section(self, at: int) -> None:
        """Shows a section and reads it anew."""
        self._at = at
        self.tabs[at].setChecked(True)
        for n, section in enumerate(self.sections.values()):
            section.setVisible(n == at)
        self.verticalScrollBar().setValue(0)
        if self.isVisible():
            self.shown().refresh()

    def shown(self) -> Section:
        """The section in sight."""
        return list(self.sections.values())[self._at]

    def showEvent(self, event: QShowEvent) -> None:
        """Reads when it comes into sight."""
        super().showEvent(event)
        self.shown().refresh()

    def _told(self, areas: frozenset[Area]) -> None:
        if Area.SETTINGS in areas and self.isVisible():
            self.shown().refresh()
