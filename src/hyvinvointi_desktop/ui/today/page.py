"""Tänään: the quick line, the meetings, what waits, and the month so far. Every act goes through the desk."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.keep_backups import BackupState
from hyvinvointi_desktop.app.look_approval import ApprovalGlance
from hyvinvointi_desktop.app.look_post import PostGlance
from hyvinvointi_desktop.app.look_referrals import ReferralGlance
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.recovery_check import check_due
from hyvinvointi_desktop.app.screens import FormChoices, MeetingRow, TodayScreen
from hyvinvointi_desktop.domain.consents import Covers, allows
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client, Role
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    Columns,
    EmptyState,
    Flow,
    InlineMessage,
    ScrollPage,
    column,
    head,
    label,
    link,
    muted,
    primary,
    title,
)
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.lock import copies
from hyvinvointi_desktop.ui.text_faults import fault
from hyvinvointi_desktop.ui.today import rows
from hyvinvointi_desktop.ui.today.approval_card import ApprovalCard
from hyvinvointi_desktop.ui.today.care_card import CareCard
from hyvinvointi_desktop.ui.today.courses_card import CoursesCard
from hyvinvointi_desktop.ui.today.quick_card import QuickCard
from hyvinvointi_desktop.ui.today.reminder import reminder_text

_AREAS = frozenset(Area)


@dataclass(frozen=True, slots=True)
class _Read:
    screen: TodayScreen
    choices: FormChoices
    people: Mapping[ClientId, Client]
    worker: str
    backups: BackupState
    old_copy: bool
    erasures_after: date | None
    time_over: int
    recovery_due: bool
    post: PostGlance | None
    approval: ApprovalGlance | None
    referrals: ReferralGlance | None
    founded: bool | None
    only_coordinates: bool


class TodayPage(ScrollPage):
    """The first page. What it cannot do itself it asks for by signals."""

    open_claim = Signal(object, object)
    open_client = Signal(object)
    add_client = Signal()
    form_wanted = Signal(object, str)
    session_wanted = Signal(object, object)
    meeting_wanted = Signal()
    notebook_wanted = Signal()
    plans_wanted = Signal()
    back_up_wanted = Signal()
    copy_wanted = Signal()
    check_recovery_wanted = Signal()
    attendance_wanted = Signal(str, str)
    course_wanted = Signal(str)
    competence_wanted = Signal()
    post_wanted = Signal()
    approval_wanted = Signal(int)
    referrals_wanted = Signal()
    workers_wanted = Signal()

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._asked, self._greeted = 0, False
        self.heading = title(formats.capital(formats.long_day_text(desk.clock.today())))
        self.notice = InlineMessage()
        self.quick = QuickCard(desk, jobs)
        self.meetings, self.waiting, self.month = Card(), Card(), Card()
        self.courses, self.care, self.approval = CoursesCard(desk, jobs), CareCard(), ApprovalCard()
        self.start = Card()
        self.start.hide()
        self.meetings_head, self.waiting_head = head(tr("Meetings")), head(tr("Waiting for you"))
        self.meetings.add(self.meetings_head)
        self.waiting.add(self.waiting_head)
        self.ways = Flow(
            link(tr("From the &notebook"), self.notebook_wanted.emit, "notebook"),
            link(tr("&Agree on a meeting"), self.meeting_wanted.emit, "calendar-plus"),
            link(tr("&Weekly meetings"), self.plans_wanted.emit, "repeat"),
        )
        self.both = Columns(column(self.meetings, None), column(self.waiting, None), narrowest=330)
        self.add(self.heading, self.notice, self.start, self.quick, self.ways, self.approval, self.courses, self.care)
        self.add(self.both, self.month, None)
        self.quick.form_wanted.connect(self.form_wanted)
        self.courses.attendance_wanted.connect(self.attendance_wanted)
        self.courses.course_wanted.connect(self.course_wanted)
        self.care.client_wanted.connect(self.open_client)
        self.approval.wanted.connect(self.approval_wanted)
        self.care.competence_wanted.connect(self.competence_wanted)
        self._again = QTimer(self)
        self._again.setInterval(60_000)
        self._again.timeout.connect(self.refresh)
        jobs.changed.connect(self._changed)

    def focus_quick_line(self) -> None:
        """Ctrl+N from anywhere."""
        self.ensureWidgetVisible(self.quick.line)
        self.quick.line.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Time has passed since it was last seen; while it is seen it looks again every minute."""
        super().showEvent(event)
        self._again.start()
        self.refresh()

    def hideEvent(self, event: object) -> None:
        """Nobody looks."""
        super().hideEvent(event)  # type: ignore[arg-type]  # the stub wants the event's own class
        self._again.stop()

    def refresh(self) -> None:
        """Reads everything anew."""
        self._asked += 1
        asked, said_in = self._asked, language().value

        def work() -> _Read:
            people = {c.id: c for c in self._desk.clients()}
            worker = self._desk.me().worker
            desk = self._desk
            due, old, over = check_due(desk), desk.must_tell_of_old_copy(), desk.retention_due()
            state, after = desk.backup_state(), desk.erasures_after()
            screen, choices, post = desk.today(said_in), desk.form_choices(), desk.post_glance()
            approval = desk.approval_glance()
            referrals = desk.referral_glance()
            founded, only = desk.space_is_founded(), set(worker.roles) == {Role.COORDINATOR}
            return _Read(
                screen, choices, people, worker.name, state, old, after, over, due, post, approval, referrals, founded,
                only,
            )  # fmt: skip

        def ok(found: _Read) -> None:
            if asked == self._asked:
                self._show(found)

        self._jobs.run(work, owner=self, ok=ok, failed=lambda e: self.notice.say(fault(e), "warn"))

    def _changed(self, areas: frozenset[Area]) -> None:
        if areas & _AREAS and self.isVisible():
            self.refresh()

    # -- showing ------------------------------------------------------------------------------------------------

    def _show(self, found: _Read) -> None:
        screen = found.screen
        self.heading.setText(formats.capital(formats.long_day_text(screen.today)))
        self.quick.set_choices(found.choices)
        beginner = not any(c.archived_on is None for c in found.people.values())
        founds = beginner and found.founded is False
        self._show_start(begins=beginner and not found.only_coordinates, founds=founds)
        if not beginner and not self._greeted and self.isVisible():
            self.quick.line.setFocus(Qt.FocusReason.OtherFocusReason)  # typing may begin at once
        self._greeted = True
        for part in (self.quick, self.ways, self.month):
            part.setVisible(not beginner)
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.both.isAncestorOf(focused)
        self._show_meetings(screen)
        waits = self._show_waiting(found)
        self.both.setVisible(waits or not beginner or (found.only_coordinates and not founds))
        self.approval.show_found(found.approval)
        self.courses.show_found(screen.courses)
        self.care.show_found(screen.care, screen.today)
        self._show_month(screen)
        if had_focus:
            self._focus_first()

    def _focus_first(self) -> None:
        """The pressed button is gone with its line: go on from the first one that is left."""
        left = [b for b in self.waiting.findChildren(QWidget) if b.focusPolicy() and not b.isHidden()]
        (left[0] if left else self.quick.line).setFocus()

    def _show_start(self, *, begins: bool, founds: bool) -> None:
        """Where to begin: a coordinator founds the space, who meets people adds the first client."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.start.isAncestorOf(focused)
        appears = self.start.isHidden()
        self.start.setVisible(begins or founds)
        self.start.clear()
        if founds:
            action = primary(tr("Found the space"), self.workers_wanted.emit, "users-three")
            words = tr("Then you can invite workers, and their hours and trips come to you sealed.")
            self.start.add(EmptyState("handshake", tr("Begin by founding your space"), words, action))
        elif begins:
            action = primary(tr("Add a &client"), self.add_client.emit, "user-plus")
            words = tr("Then you can log visits, and hours and trips are counted by themselves.")
            self.start.add(EmptyState("hand-heart", tr("Begin by adding a client"), words, action))
        else:
            return
        if appears or had_focus:
            action.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_meetings(self, screen: TodayScreen) -> None:
        self.meetings.clear(keep=1)
        items = [
            rows.meeting_item(m, screen.today, partial(self.session_wanted.emit, m.session, None))
            for m in screen.meetings
        ]
        self.meetings.add(*rows.ruled(items))
        if not items:
            self.meetings.add(muted(tr("No meetings agreed for the coming week.")))

    def _show_waiting(self, found: _Read) -> bool:
        """Whether anything waits."""
        self.waiting.clear(keep=1)
        items = self._waiting_items(found)
        self.waiting.add(*rows.ruled(items))
        if not items:
            self.waiting.add(muted(tr("Nothing waits for you. All is logged.")))
        return bool(items)

    def _waiting_items(self, found: _Read) -> list[QWidget]:
        screen, today = found.screen, found.screen.today
        items = [rows.old_copy_item(self._old_copy_known)] if found.old_copy else []
        if found.erasures_after is not None:
            items.append(rows.erasures_item(found.erasures_after, self._erasures_known))
        items += rows.backup_items(found.backups, today, self.back_up_wanted.emit, self.copy_wanted.emit)
        items += rows.post_items(found.post, self.post_wanted.emit)
        items += rows.referral_items(found.referrals, self.referrals_wanted.emit)
        if found.recovery_due:
            items.append(rows.recovery_item(self.check_recovery_wanted.emit))
        items += [self._outcome(m, found) for m in screen.without_outcome]
        items += [self._reminder(m, found) for m in screen.to_remind]
        several = len({d.payer for d in screen.claims_due}) > 1
        items += [
            rows.claim_item(d, several, partial(self.open_claim.emit, d.month, d.payer)) for d in screen.claims_due
        ]
        items += [rows.period_item(p, today, partial(self.open_client.emit, p.client)) for p in screen.periods_ending]
        items += [
            rows.task_item(
                t,
                today,
                partial(self._do, partial(self._desk.finish_task, t.session, t.words)),
                partial(self.session_wanted.emit, t.session, None),
            )
            for t in screen.tasks
        ]
        if found.time_over:
            later = partial(self._do, self._desk.retention_looked, self.refresh)
            items.append(rows.retention_item(found.time_over, later))
        return items

    def _outcome(self, meeting: MeetingRow, found: _Read) -> QWidget:
        session = meeting.session
        return rows.outcome_item(
            meeting,
            found.screen.today,
            held=lambda: self._became(meeting, Status.HELD),
            log=lambda: self.session_wanted.emit(session, Status.HELD),
            not_met=lambda: self._became(meeting, Status.NO_SHOW),
            cancelled=lambda: self._became(meeting, Status.CANCELLED),
        )

    def _reminder(self, meeting: MeetingRow, found: _Read) -> QWidget:
        person = found.people.get(meeting.clients[0]) if meeting.clients else None
        consents = person.consents if person else ()
        message = ""
        if allows(consents, Covers.REMINDER, found.screen.today):
            message = reminder_text(meeting.starts_at, meeting.kind, person.language if person else "fi", found.worker)
        return rows.reminder_item(
            meeting,
            found.screen.today,
            message,
            copy=lambda: self._copy(message),
            done=lambda: self._do(lambda: self._desk.mark_reminded(meeting.session)),
        )

    def _show_month(self, screen: TodayScreen) -> None:
        month = screen.month
        self.month.clear()
        name = tr("{month} so far").format(month=formats.capital(formats.month_text(month.month, year=False)))
        facts = Flow(
            _fact(tr("Hours"), formats.minutes(month.payable_minutes)),
            _fact(tr("Trips"), formats.km(month.km_tenths)),
            _fact(tr("Altogether"), formats.money(month.total_cents)),
            _fact(tr_n("%n clients", month.clients), tr_n("%n visits", month.sessions)),
            gap=24,
        )
        self.month.add(head(name), facts)

    # -- acts ---------------------------------------------------------------------------------------------------

    def _do(self, work: Callable[[], object], then: Callable[[], object] = lambda: None) -> None:
        self._jobs.run(work, owner=self, ok=lambda _: then(), failed=lambda e: self.notice.say(fault(e), "warn"))

    def _old_copy_known(self) -> None:
        self._do(lambda: self._desk.old_copy_found(known=True), self.refresh)

    def _erasures_known(self) -> None:
        self._do(self._desk.erasures_after_known, self.refresh)

    def _became(self, meeting: MeetingRow, status: Status) -> None:
        hold = partial(self._desk.hold_as_planned, meeting.session)
        mark = partial(self._desk.mark_outcome, meeting.session, status)
        name = ", ".join(meeting.names)
        words = {
            Status.HELD: tr("Logged as agreed: {name}. Add a note or a trip if there was one."),
            Status.NO_SHOW: tr("Marked: {name} was not met. Add the trip if you drove."),
        }.get(status, tr("Marked: the meeting with {name} was cancelled."))

        def then() -> None:
            if status is Status.CANCELLED:
                act, press = tr("Undo"), lambda: self._undo(meeting)
            else:
                act, press = tr("Add to it"), lambda: self.session_wanted.emit(meeting.session, None)
            self.notice.say(words.format(name=name), "good", act, press)

        self._do(hold if status is Status.HELD else mark, then)

    def _undo(self, meeting: MeetingRow) -> None:
        self._do(lambda: self._desk.mark_outcome(meeting.session, Status.PLANNED), self.notice.clear)

    def _copy(self, message: str) -> None:
        copies.copy(message)
        self.notice.say(tr("The text is copied. Paste it into a message."), "good")


def _fact(name: str, words: str) -> QWidget:
    box = Card(role="plain", gap=0)
    box.add(label(name, "small", wrap=False), label(words, "head", wrap=False))
    layout = box.layout()
    if layout is not None:
        layout.setContentsMargins(0, 0, 0, 0)
    return box
