""" "Kävi ryhmässä": the day and the group stand there already; one press says how it is known, and saves."""

from functools import partial

from PySide6.QtWidgets import QLineEdit

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.look_period import PeriodScreen
from hyvinvointi_desktop.domain.ids import GroupVisitId
from hyvinvointi_desktop.domain.rehabilitation import GroupVisit, KnownBy
from hyvinvointi_desktop.ui import care_words
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.groups.offered_words import OfferedWords
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.fields import DateField
from hyvinvointi_desktop.ui.kit.widgets import Columns, FieldRow, Flow, column, label, plain
from hyvinvointi_desktop.ui.kit.words import tr

OFFERED = 6
"""So many groups are offered, the newest first."""


class GroupForm(InlineForm):
    """A day, a group, and four buttons of which each saves."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.day, self.group = DateField(desk.clock.today), QLineEdit()
        super().__init__(desk, jobs, Form.GROUP_VISIT, {"day": self.day, "group": self.group}, tr("Save"))
        self._screen: PeriodScreen | None = None
        self._known: KnownBy | None = None
        self.offered = OfferedWords(tr("Groups that are known"), self.group)
        self.day_row, self.group_row = FieldRow(tr("Day"), self.day), FieldRow(tr("Group"), self.group)
        self.known = {
            by: plain(formats.capital(care_words.known_by(by)), partial(self._press_known, by), "check")
            for by in KnownBy
        }
        self.lay_out(
            Columns(self.day_row, self.group_row, narrowest=180, gap=12),
            self.offered,
            column(label(tr("How do you know? One press saves."), "strong"), Flow(*self.known.values()), gap=4),
        )
        self.save.hide()

    def open_for(self, screen: PeriodScreen) -> None:
        """Today and the newest group."""
        self._screen = screen
        self._id, self._known = GroupVisitId(self._desk.new_id()), None
        self.offered.offer(screen.known_groups[:OFFERED])
        self.open_record(f"{screen.client.id}|visit", tr("Was in a group"), self._fill, screen.client.id)

    def _fill(self) -> None:
        screen = self._screen
        self.day.set_value(screen.today if screen else None)
        self.group.setText(screen.known_groups[0] if screen and screen.known_groups else "")

    def _press_known(self, known_by: KnownBy) -> None:
        self._known = known_by
        self.press()

    def work(self) -> Work | None:
        """The visit."""
        screen, day, group = self._screen, self.day.value(), self.group.text().strip()
        self.day_row.set_problem("" if day else self.day.problem() or tr("Write the day."))
        self.group_row.set_problem("" if group else tr("Write which group it was."))
        if self._known is None:  # Ctrl+Enter presses none of them
            self.notice.say(tr("Press how you know it."), "warn")
        if screen is None or day is None or not group or self._known is None:
            return None
        made, desk = GroupVisit(self._id, screen.client.id, day, group, self._known), self._desk
        return lambda: desk.save_group_visit(made)

