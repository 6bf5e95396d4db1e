"""What is noted of every worker for naming, and the form that puts it right."""

from functools import partial

from PySide6.QtCore import Signal

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.naming import NamingFacts
from hyvinvointi_desktop.ui.clients.words import language_name
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.widgets import Card, Flow, InlineMessage, LineItem, Rule, ScrollPage, link, muted, title
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.referrals.worker_form import WorkerForm
from hyvinvointi_desktop.ui.text_faults import fault


class NotesView(ScrollPage):
    """``left`` goes back to where one came from."""

    left = Signal()

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(widest=1000)
        self._desk, self._jobs = desk, jobs
        self._wanted: WorkerId | None = None
        self.notice, self.form, self.rows = InlineMessage(), WorkerForm(desk, jobs), Card(gap=8)
        self.add(
            Flow(link(tr("Back"), self.left.emit, "arrow-left")),
            title(tr("Areas and room of the link workers")),
            muted(tr("By these the list of whom to name is put in order. Only you see them.")),
            self.notice,
            self.form,
            self.rows,
            None,
        )
        self.form.saved.connect(lambda _: self.notice.say(tr("Saved."), "good"))
        jobs.changed.connect(self._changed)

    def _changed(self, areas: frozenset[Area]) -> None:
        if Area.REFERRALS in areas and self.isVisible():
            self.reload()

    def open_workers(self, worker: WorkerId | None = None) -> None:
        """All of them; with a worker that one's form."""
        self._wanted = worker
        self.notice.clear()
        self.form.hide()
        self.reload()

    def reload(self) -> None:
        """Reads them again."""
        self._jobs.run(
            self._desk.naming_facts, owner=self, ok=self._show, failed=lambda e: self.notice.say(fault(e), "warn")
        )

    def _show(self, found: tuple[NamingFacts, ...]) -> None:
        self.rows.clear()
        for n, facts in enumerate(found):
            if n:
                self.rows.add(Rule())
            put = link(tr("Change"), partial(self.form.open_worker, facts), "pencil-simple")
            put.setAccessibleName(f"{tr('Change')}: {facts.name}")
            self.rows.add(LineItem("user", facts.name, _noted(facts), put))
        if not found:
            self.rows.add(muted(tr("No link worker belongs to the space yet. Invite one on the page Workers.")))
        wanted, self._wanted = self._wanted, None
        facts_wanted = next((f for f in found if f.worker == wanted), None)
        if facts_wanted is not None:
            self.form.open_worker(facts_wanted)


def _noted(facts: NamingFacts) -> str:
    said = [", ".join(facts.areas), ", ".join(language_name(code) for code in facts.languages)]
    said.append(", ".join(facts.interests))
    if facts.room_for is not None:
        said.append(tr("room for {count}").format(count=facts.room_for))
    if facts.away_words:
        said.append(tr("away now: {words}").format(words=facts.away_words))
    return " · ".join(x for x in said if x)
