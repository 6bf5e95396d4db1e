"""Groups that a leader gave away: the coordinator passes each on to another. It reads nobody's name."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QComboBox

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.pass_course import HandedCourse
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.naming import NamingFacts
from hyvinvointi_desktop.ui.clients.parts import chooser
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import Card, FieldRow, Flow, InlineMessage, LineItem, column, head, muted, plain
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


class HandedCard(Card):
    """Hidden while no group waits."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self.notice = InlineMessage()
        self.add(head(tr("Groups to pass on")), self.notice)
        self._fixed = self._column.count()
        self.hide()

    def reload(self) -> None:
        """Reads what waits."""
        desk = self._desk
        self._jobs.run(
            lambda: (desk.handed_courses(), desk.naming_facts()), owner=self, ok=lambda found: self._show(*found),
            failed=self._failed,
        )  # fmt: skip

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "warn")

    def _show(self, courses: Sequence[HandedCourse], workers: Sequence[NamingFacts]) -> None:
        waiting = [one for one in courses if one.given_to is None]
        self.clear(self._fixed)
        for one in waiting:
            self._add(one, workers)
        self.setVisible(bool(waiting) or bool(self.notice.text()))

    def _add(self, one: HandedCourse, workers: Sequence[NamingFacts]) -> None:
        since = formats.date_text(local_day(one.since))
        said = tr("{name} gave it away {day}").format(name=one.worker_name or "–", day=since)
        self.add(LineItem("users-three", one.title, said))
        others = [(w.worker, w.name) for w in sorted(workers, key=lambda w: w.worker == one.worker)]  # back is rarer
        if not others:
            self.add(muted(tr("No link worker belongs to the space yet. Invite one on the page Workers.")))
            return
        to = chooser(others)
        give = plain(tr("Pass the group on"), partial(self._give, one, to), "arrows-left-right")
        give.setAccessibleName(f"{tr('Pass the group on')}: {one.title}")
        self.add(column(FieldRow(tr("Who leads it from now on"), to), Flow(give)))

    def _give(self, one: HandedCourse, to: QComboBox) -> None:
        desk, worker, name = self._desk, WorkerId(str(to.currentData())), to.currentText()

        def done(_: object) -> None:
            said = tr("{title} goes to {name} with the next post.").format(title=one.title, name=name)
            self.notice.say(said, "good")

        self._jobs.run(
            lambda: desk.pass_course(one.handover, worker), owner=self, ok=done, failed=self._failed
        )
