"""The tab Jakso: a client's period by decision, what to do now, its path, and all that belongs to it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.look_period import PeriodScreen
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.ids import ClientId, GroupVisitId, SessionId
from hyvinvointi_desktop.domain.rehabilitation import (
    CopyDraft,
    Decision,
    DecisionKind,
    DraftKind,
    Ecomap,
    NetworkMember,
    PathStep,
)
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.ui.clients.picture_view import show_picture
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import Columns, EmptyState, Flow, InlineMessage, column, plain, small
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.lock import copies
from hyvinvointi_desktop.ui.rehabilitation import words
from hyvinvointi_desktop.ui.rehabilitation.decision_form import DecisionForm
from hyvinvointi_desktop.ui.rehabilitation.draft_form import DraftForm
from hyvinvointi_desktop.ui.rehabilitation.drafts_card import DraftsCard, newest
from hyvinvointi_desktop.ui.rehabilitation.forms_area import FormsArea
from hyvinvointi_desktop.ui.rehabilitation.now_card import NowCard
from hyvinvointi_desktop.ui.rehabilitation.path_card import PathCard
from hyvinvointi_desktop.ui.rehabilitation.side_cards import (
    DecisionsCard,
    GroupsCard,
    MonthsCard,
    NetworkCard,
    TasksCard,
)
from hyvinvointi_desktop.ui.text_faults import fault

AREAS = frozenset({
    Area.REHABILITATION, Area.SESSIONS, Area.CLIENTS, Area.GOALS, Area.MEASURES, Area.REVIEWS, Area.COURSES,
})  # fmt: skip
DRAFT_OF = {
    PathStep.NEEDS: DraftKind.NEEDS, PathStep.APPLICATION: DraftKind.APPLICATION, PathStep.PLAN: DraftKind.PLAN,
}  # fmt: skip
TEXT_OF = {
    DecisionKind.SERVICE: DraftKind.SERVICE_DECISION, DecisionKind.ALLOWANCE: DraftKind.ALLOWANCE_DECISION,
    DecisionKind.TICKET: DraftKind.TICKET_DECISION,
}  # fmt: skip
ELSEWHERE = {
    PathStep.GOALS: "goals", PathStep.MEASURE_AT_START: "measures", PathStep.MEASURE_AT_END: "measures",
    PathStep.REVIEW: "reviews", PathStep.FINAL_REVIEW: "reviews",
}  # fmt: skip
"""Steps that are taken on another tab of the card."""


class PeriodTab(QWidget):
    """``tab_wanted`` names another tab of the card; ``tabs`` are those that there are."""

    tab_wanted = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, client: ClientId, tabs: frozenset[str] = frozenset({"goals"})) -> None:
        super().__init__()
        self._desk, self._jobs, self._client = desk, jobs, client
        self.found: PeriodScreen | None = None
        self._then: Callable[[PeriodScreen], object] | None = None
        reached = {step for step in PathStep if step not in ELSEWHERE or ELSEWHERE[step] in tabs}
        self._reachable = frozenset(reached)
        self.notice, self.forms = InlineMessage(), FormsArea(desk, jobs)
        self.empty = EmptyState(
            "path",
            tr("No period has been opened."),
            tr("A period goes from the first talk to what comes next. Open one when you begin to think it over."),
        )
        self.open_it = plain(tr("Open a period"), self._open_new, "plus")
        self.now, self.path = NowCard(), PathCard()
        self.decisions, self.months, self.groups = DecisionsCard(), MonthsCard(), GroupsCard()
        self.tasks, self.network, self.drafts = TasksCard(), NetworkCard(), DraftsCard()
        self.cards = (
            self.decisions, self.months, self.groups, self.tasks, self.network, self.drafts,
        )  # fmt: skip
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        side = column(self.decisions, self.months, self.groups, self.tasks, None, gap=12)
        self.begin = column(self.empty, Flow(self.open_it), gap=12)
        self.earlier = small("")
        beside = Columns(column(self.path, None, gap=0), side, narrowest=340, gap=12)
        self.body = column(beside, self.network, self.drafts, self.earlier, gap=12)
        for part in (self.notice, self.begin, self.now, self.forms, self.body):
            layout.addWidget(part)
        for part in (self.begin, self.now, self.body):
            part.hide()

    def _connect(self) -> None:
        self._jobs.changed.connect(self._changed)
        self.decisions.make_wanted.connect(lambda: self.take(PathStep.DECISIONS))
        self.decisions.change_wanted.connect(self._change_decision)
        self.decisions.texts_wanted.connect(self._decision_texts)
        self.forms.saved.connect(self._saved)
        self.forms.closed.connect(self._give_back_keys)
        self.now.taken.connect(self.take)
        self.path.taken.connect(self.take)
        self.path.ticked.connect(self._tick)
        self.now.end_wanted.connect(lambda: self._ending(last=True))
        self.now.work_wanted.connect(lambda: self._period(self._desk.begin_work))
        self.now.open_again.connect(lambda: self._period(lambda p: self._desk.end_period(p, None)))
        self.now.new_wanted.connect(self._open_new)
        self.months.plan_wanted.connect(lambda: self.take(PathStep.CALENDAR))
        self.groups.visit_wanted.connect(lambda: self.take(PathStep.GROUP))
        self.groups.delete_wanted.connect(self._visit_gone)
        self.tasks.done_wanted.connect(self._task_done)
        self._connect_network()
        self._connect_drafts()

    def _connect_network(self) -> None:
        net, desk = self.network, self._desk
        net.person_wanted.connect(self._person)
        net.person_gone.connect(lambda m: self._write(lambda: desk.delete_network_member(m.id, self._client)))
        net.withdrawn.connect(self._withdraw)
        net.map_wanted.connect(self._map)
        net.map_shown.connect(self._show_map)
        net.map_gone.connect(lambda e: self._write(lambda: desk.delete_ecomap(e.id, self._client)))
        net.meeting_wanted.connect(self._meeting)

    def _connect_drafts(self) -> None:
        self.drafts.new_wanted.connect(self._new_text)
        self.drafts.open_wanted.connect(self._open_text)
        self.drafts.copy_wanted.connect(self._copy)
        self.drafts.copied.connect(self._mark_copied)
        self.drafts.delete_wanted.connect(self._delete_text)

    # -- reading ------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Reads when it comes into sight."""
        super().showEvent(event)
        self.reload()

    def _changed(self, areas: frozenset[Area]) -> None:
        if areas & AREAS and self.isVisible():
            self.reload()

    def reload(self) -> None:
        """Reads the period again."""
        self._jobs.run(
            lambda: self._desk.period_screen(self._client),
            owner=self,
            ok=self._show,
            failed=lambda error: self.notice.say(fault(error), "bad", tr("Try again"), self.reload),
        )

    def when_read(self, then: Callable[[PeriodScreen], object]) -> None:
        """Does it once the period has been read."""
        self._then = then
        self.reload()

    def _show(self, screen: PeriodScreen) -> None:
        same, self.found = self.found == screen, screen
        if not same:
            self._show_anew(screen)
        if self._then is not None:
            then, self._then = self._then, None
            then(screen)

    def _show_anew(self, screen: PeriodScreen) -> None:
        has = screen.period is not None
        self.begin.setVisible(not has)
        self.now.setVisible(has)
        self.body.setVisible(has)
        self.open_it.setEnabled(bool(screen.offered))
        self.now.show_screen(screen, self._reachable)
        if has:
            self.path.show_screen(screen, self._reachable)
            for card in self.cards:
                card.show_screen(screen)
            ended = [p for p in screen.earlier if p.ended_on is not None]
            days = ", ".join(formats.date_range(p.opened_on, p.ended_on) for p in ended if p.ended_on is not None)
            self.earlier.setText(tr("Earlier periods: {days}").format(days=days) if days else "")
            self.earlier.setVisible(bool(days))

    # -- steps --------------------------------------------------------------------------------------------------

    def take(self, step: PathStep) -> None:
        """Opens what the step is done with."""
        screen = self.found
        if screen is None or screen.period is None:
            return
        if step in ELSEWHERE:
            self.tab_wanted.emit(ELSEWHERE[step])
        elif step in DRAFT_OF:
            self._new_text(DRAFT_OF[step])
        elif step is PathStep.INTRODUCED:
            self._tick(step, done=True)
        else:
            self._open_form_of(step, screen)

    def _open_form_of(self, step: PathStep, screen: PeriodScreen) -> None:
        forms = self.forms
        if step is PathStep.SUITABILITY:
            forms.open(forms.suitability, lambda: forms.suitability.open_for(screen))
        elif step is PathStep.DECISIONS:
            forms.open(forms.decision, lambda: forms.decision.open_for(screen))
        elif step is PathStep.NETWORK:
            forms.open(forms.member, lambda: forms.member.open_for(screen, None))
        elif step is PathStep.CALENDAR:
            forms.open(forms.plan, lambda: forms.plan.open_for(screen))
        elif step is PathStep.GROUP:
            forms.open(forms.group, lambda: forms.group.open_for(screen))
        elif step is PathStep.ENDING:
            forms.open(forms.ending, lambda: forms.ending.open_for(screen, last=False))
        elif step is PathStep.WHAT_NEXT:
            forms.open(forms.next, lambda: forms.next.open_for(screen))

    def go_on(self, form: Form, rest: str) -> None:
        """Opens the form that was begun."""
        self.when_read(lambda screen: self.forms.go_on(form, rest, screen))

    def _tick(self, step: PathStep, done: bool) -> None:
        on = self._desk.clock.today() if done else None
        self._period(lambda period: self._desk.tick_step(period, step, on))

    def _period(self, work: Callable[[Any], object]) -> None:
        screen = self.found
        if screen is not None and screen.period is not None:
            period = screen.period.id
            self._write(lambda: work(period))

    def _open_new(self) -> None:
        if (screen := self.found) is not None:
            self.forms.open(self.forms.open_it, lambda: self.forms.open_it.open_for(screen))

    def _ending(self, *, last: bool) -> None:
        if (screen := self.found) is not None:
            self.forms.open(self.forms.ending, lambda: self.forms.ending.open_for(screen, last=last))

    # -- decisions ----------------------------------------------------------------------------------------------

    def _change_decision(self, decision: Decision) -> None:
        if (screen := self.found) is not None:
            self.forms.open(self.forms.decision, lambda: self.forms.decision.open_made(screen, decision))

    def _decision_texts(self) -> None:
        """The texts of the newest decisions, all of them as one task; those that wait are left as they are."""
        screen = self.found
        if screen is None:
            return
        newest_of = [d for kind in DecisionKind if (d := screen.decision(kind)) is not None]
        there = {row.draft.about for row in screen.drafts}
        desk, client, shown_in = self._desk, self._client, language().value
        wanted = [(d, TEXT_OF[d.kind]) for d in newest_of if d.id not in there]

        def work() -> object:
            made = [desk.new_draft(client, k, desk.first_words(k, client, shown_in, d.id), d.id) for d, k in wanted]
            return desk.save_copy_drafts(made) if made else None

        self._write(work, tr("The decision texts wait below. Open each, write it ready and copy it."))

    def _told(self, form: DecisionForm) -> None:
        """What is to be known about the decisions that were made."""
        found = form.told.findings if form.told is not None else ()
        said = " ".join([tr("The decisions are saved."), *(words.finding(one) for one in found)])
        self.notice.say(said, "warn" if found else "good", tr("Write the decision texts"), self._texts_later)

    def _texts_later(self) -> None:
        self.when_read(lambda _: self._decision_texts())

    # -- network, groups, tasks ---------------------------------------------------------------------------------

    def _person(self, member: NetworkMember | None) -> None:
        if (screen := self.found) is not None:
            self.forms.open(self.forms.member, lambda: self.forms.member.open_for(screen, member))

    def _withdraw(self, member: NetworkMember) -> None:
        day = self._desk.clock.today()
        said = tr("The permission of {name} has ended today.").format(name=member.name)
        self._write(lambda: self._desk.withdraw_permission(member, day), said)

    def _map(self, ecomap: Ecomap | None) -> None:
        if (screen := self.found) is not None:
            self.forms.open(self.forms.ecomap, lambda: self.forms.ecomap.open_for(screen, ecomap))

    def _show_map(self, ecomap: Ecomap) -> None:
        heading = tr("Drawn map {day}").format(day=formats.date_text(ecomap.drawn_on))

        def show(found: Attachment | None) -> None:
            if found is not None:
                show_picture(self, heading, found.content)

        self._jobs.run(
            lambda: self._desk.attachment(ecomap.picture), owner=self, ok=show,
            failed=lambda error: self.notice.say(fault(error), "warn"),
        )  # fmt: skip

    def _meeting(self, session: str) -> None:
        if (screen := self.found) is not None:
            self.forms.open(self.forms.meeting, lambda: self.forms.meeting.open_for(screen, session))

    def _visit_gone(self, visit: GroupVisitId) -> None:
        self._write(lambda: self._desk.delete_group_visit(visit, self._client))

    def _task_done(self, session: str, said: str) -> None:
        self._write(lambda: self._desk.finish_task(SessionId(session), said), tr("Done: {what}").format(what=said))

    # -- texts --------------------------------------------------------------------------------------------------

    def _new_text(self, kind: DraftKind, about: str = "") -> None:
        """The text of a kind that waits is gone on with: a second one would be one too many."""
        screen = self.found
        waiting = newest(screen, kind) if screen is not None else None
        if waiting is not None:
            self._open_text(waiting)
        else:
            self.forms.open(self.forms.text, lambda: self.forms.text.open_new(self._client, kind, about))

    def _open_text(self, draft: CopyDraft) -> None:
        self.forms.open(self.forms.text, lambda: self.forms.text.open_draft(draft))

    def _copy(self, draft: CopyDraft) -> None:
        copies.copy(draft.text)
        self._say_copied(draft)

    def _say_copied(self, draft: CopyDraft) -> None:
        words = tr("Copied. Paste it into the client information system. When it is there, mark it as copied.")
        if draft.copied_at is None:
            self.notice.say(words, "good", tr("Mark as copied"), lambda: self._mark_copied(draft, done=True))
        else:
            self.notice.say(words, "good")

    def _mark_copied(self, draft: CopyDraft, done: bool) -> None:
        said = tr("Marked as copied. It is erased from here in 14 days.") if done else ""
        self._write(lambda: self._desk.mark_copied(draft, copied=done), said)

    def _delete_text(self, draft: CopyDraft) -> None:
        self._write(lambda: self._desk.delete_copy_draft(draft.id, self._client))

    # -- writing ------------------------------------------------------------------------------------------------

    def _write(self, work: Callable[[], object], said: str = "") -> None:
        def done(_: object) -> None:
            if said:
                self.notice.say(said, "good")
            else:
                self.notice.clear()

        self._jobs.run(work, owner=self, ok=done, failed=lambda error: self.notice.say(fault(error), "warn"))

    def _saved(self, form: InlineForm) -> None:
        self.notice.clear()
        self._give_back_keys()
        if isinstance(form, DecisionForm):
            self._told(form)
        if isinstance(form, DraftForm) and form.was_copied():
            record = form.saved_id
            self.when_read(lambda screen: self._tell_copied(screen, record))

    def _tell_copied(self, screen: PeriodScreen, record: str) -> None:
        draft = next((row.draft for row in screen.drafts if row.draft.id == record), None)
        if draft is not None:
            self._say_copied(draft)

    def _give_back_keys(self) -> None:
        """The focus goes to the main button, or to the first that there is."""
        target = self.now.main if self.now.isVisible() and self.now.main is not None else self.open_it
        if target.isVisible():
            target.setFocus()

