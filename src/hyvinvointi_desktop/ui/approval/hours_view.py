"""Requests for extra hours, and the answer to each. It grants nothing itself."""


from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_approval import HoursRow
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.ui.approval import words
from hyvinvointi_desktop.ui.approval.forms import HoursForm
from hyvinvointi_desktop.ui.fresh_view import FreshView
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, EmptyState, LineItem
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.labels import Chip, Rule, head, small
from hyvinvointi_desktop.ui.kit.words import tr


class HoursView(FreshView):
    """Those without an answer first."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(desk, jobs, {Area.APPROVALS})
        self._sought = ""
        self.form, self.list = HoursForm(desk, jobs), Card(gap=8)
        note = tr("A worker may ask for more than the month's limit for one client. Claims are counted by your answer.")
        self.top = Card(head(tr("Extra hours")), small(note), gap=8)
        self.lay_out(self.top, self.form, self.list)
        self.form.saved.connect(
            lambda _: self.notice.say_in_sight(tr("The answer goes with the next message."), "good")
        )

    def go_on(self, record: str) -> None:
        """An answer that was being typed."""
        self._sought = record
        self.read()

    def read(self) -> None:
        """Reads the requests with their answers."""
        self._run(self._desk.hours_requests, self._show)

    def _show(self, rows: tuple[HoursRow, ...]) -> None:
        self.list.clear()
        for n, row in enumerate(rows):
            if n:
                self.list.add(Rule())
            self.list.add(self._line(row))
        if not rows:
            under = tr("They come with the bundles of the workers.")
            self.list.add(EmptyState("clock", tr("Nobody has asked for extra hours."), under))
        sought = next((r for r in rows if r.request.id == self._sought and r.grant is None), None)
        if sought is not None:
            self._sought = ""
            self.form.open_for(sought)

    def _line(self, row: HoursRow) -> LineItem:
        r, grant = row.request, row.grant
        asked = tr("{minutes} more").format(minutes=formats.minutes(r.minutes))
        line = words.DOT.join(filter(None, (row.worker_name, row.code, formats.month_text(r.month), asked)))
        if grant is None:
            answer = plain(tr("Answer"), lambda: self.form.open_for(row), "chat-text")
            answer.setAccessibleName(f"{tr('Answer')}: {line}")
            return LineItem("hourglass", line, r.words, answer, token="warn")
        if grant.limit_minutes is None:
            return LineItem("prohibit", line, grant.words, Chip(tr("not granted"), "plain"))
        limit = tr("{minutes} granted; the month's limit is {limit}").format(
            minutes=formats.minutes(grant.extra_minutes), limit=formats.minutes(grant.limit_minutes)
        )
        return LineItem("check-circle", line, limit, Chip(tr("granted"), "good"), token="good")
