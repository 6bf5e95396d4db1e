"""Beside the path: decisions with their validity, meetings month by month, groups, tasks, the network."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.group_visits import InGroup
from hyvinvointi_desktop.app.look_period import MeetingAsked, PeriodScreen, TaskBetween
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.programme_rules import WordList
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind, Ecomap, NetworkMember
from hyvinvointi_desktop.ui import care_words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import (
    Bar,
    Card,
    Chip,
    Flow,
    LineItem,
    Rule,
    column,
    head,
    link,
    muted,
    plain,
    small,
)
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.rehabilitation import words

SHOWN = 6
"""So many groups and tasks are shown; the others are counted."""


def act(said: str, name: str, press: Callable[[], object], icon: str) -> QWidget:
    """A quiet act about something by its name."""
    button = link(said, press, icon)
    button.setAccessibleName(f"{said}: {name}")
    return button


class DecisionsCard(Card):
    """The newest decision of each kind."""

    make_wanted = Signal()
    change_wanted = Signal(object)
    texts_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(gap=8)

    def show_screen(self, screen: PeriodScreen) -> None:
        """The decisions as they are."""
        self.clear()
        self.add(head(tr("Decisions")))
        for kind in DecisionKind:
            decision = screen.decision(kind)
            if decision is not None:
                self.add(self._line(decision, screen))
        if not screen.decisions:
            self.add(muted(tr("No decision has been made yet.")))
        has = bool(screen.decisions)
        more = plain(tr("Renew the decisions") if has else tr("Make the decisions"), self.make_wanted.emit, "file-text")
        texts = plain(tr("Write the decision texts"), self.texts_wanted.emit, "note-pencil")
        self.add(Flow(more, texts) if has else Flow(more))
        if not has:
            texts.deleteLater()

    def _line(self, decision: Decision, screen: PeriodScreen) -> QWidget:
        name = formats.capital(care_words.decision_kind(decision.kind))
        state, kind = words.validity(decision, screen.today)
        about = [formats.date_range(decision.first_day, decision.last_day)]
        if decision.kind is DecisionKind.ALLOWANCE:
            unit = care_words.allowance_unit(decision.allowance_unit)
            about.append(f"{formats.money(decision.allowance_cents)} {unit}")
        for of, value in ((WordList.ZONES, decision.zone), (WordList.DISCOUNTS, decision.discount)):
            if value:
                about.append(words.listed(screen.programme, of, value))
        number = tr("number {number}").format(number=decision.number) if decision.number else tr("no number yet")
        line = LineItem("file-text", name, words.DOT.join([*about, number]))
        change = act(tr("Change"), name, lambda: self.change_wanted.emit(decision), "pencil-simple")
        return column(line, Flow(Chip(state, kind), change), gap=2)


class MonthsCard(Card):
    """Meetings planned against held, month by month, and the next one."""

    plan_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(gap=8)

    def show_screen(self, screen: PeriodScreen) -> None:
        """The months of the service."""
        self.clear()
        self.add(head(tr("Meetings")))
        rhythm = screen.programme.rhythm if screen.programme is not None else None
        if rhythm is not None:
            self.add(small(tr_n("At least %n meetings a month", rhythm.meetings_per_month)))
        for month in screen.months:
            line = words.month_line(month)
            share = month.held / max(month.planned, 1)
            self.add(column(small(line), Bar(min(1.0, share), "accent", line), gap=2))
        if not screen.months:
            self.add(muted(tr("The months show here when the service has been decided on.")))
        nxt = screen.next_planned
        if nxt is not None:
            when = f"{formats.day_text(local_day(nxt.starts_at))} {formats.clock_range(nxt.starts_at, nxt.ends_at)}"
            self.add(LineItem("calendar-check", tr("Next: {when}").format(when=when), nxt.place))
        if screen.last_held_on is not None:
            ago = (screen.today - screen.last_held_on).days
            self.add(small(tr_n("%n days since the last meeting.", ago) if ago else tr("You met today.")))
        self.add(Flow(plain(tr("The whole period in the calendar"), self.plan_wanted.emit, "calendar-plus")))


class GroupsCard(Card):
    """Visits to groups, the newest first."""

    visit_wanted = Signal()
    delete_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(gap=8)

    def show_screen(self, screen: PeriodScreen) -> None:
        """The visits as they are."""
        self.clear()
        self.add(head(tr("Groups")), Flow(plain(tr("Was in a group"), self.visit_wanted.emit, "users-three")))
        for told in screen.groups[::-1][:SHOWN]:
            self.add(self._line(told))
        if not screen.groups:
            self.add(muted(tr("No group yet. A small step is enough: go along the first time.")))
        if len(screen.groups) > SHOWN:
            self.add(small(tr_n("and %n earlier visits", len(screen.groups) - SHOWN)))

    def _line(self, told: InGroup) -> QWidget:
        known = tr("from the attendance of the course")
        if told.known_by is not None:
            known = care_words.known_by(told.known_by)
        under = f"{formats.day_text(told.on)}{words.DOT}{known}"
        if told.visit is None:
            return LineItem("users-three", told.group, under)
        name = f"{told.group}, {formats.date_text(told.on)}"
        away = act(tr("Take away"), name, lambda: self.delete_wanted.emit(told.visit), "trash")
        return LineItem("users-three", told.group, under, away)


class TasksCard(Card):
    """Tasks between the meetings, open ones first."""

    done_wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(gap=8)

    def show_screen(self, screen: PeriodScreen) -> None:
        """The tasks as they are."""
        self.clear()
        self.add(head(tr("Tasks between the meetings")))
        for task in screen.tasks[:SHOWN]:
            self.add(self._line(task))
        if not screen.tasks:
            self.add(muted(tr("Nothing is agreed on. Tasks are written with the visit, under Promises.")))
        if len(screen.tasks) > SHOWN:
            self.add(small(tr_n("and %n more", len(screen.tasks) - SHOWN)))

    def _line(self, task: TaskBetween) -> QWidget:
        about = [task.who] if task.who else []
        if task.done_on is not None:
            about.append(tr("done {day}").format(day=formats.date_text(task.done_on)))
            return LineItem("check-circle-fill", task.words, words.DOT.join(about), token="good")
        if task.due_on is not None:
            about.append(tr("by {day}").format(day=formats.date_text(task.due_on)))
        about.append(tr("agreed {day}").format(day=formats.date_text(task.agreed_on)))
        done = act(tr("Done"), task.words, lambda: self.done_wanted.emit(task.session, task.words), "check")
        return LineItem("circle", task.words, words.DOT.join(about), done)


class NetworkCard(Card):
    """People with their permissions, drawn maps, meetings with the network."""

    person_wanted = Signal(object)
    person_gone = Signal(object)
    withdrawn = Signal(object)
    map_wanted = Signal(object)
    map_shown = Signal(object)
    map_gone = Signal(object)
    meeting_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(gap=8)

    def show_screen(self, screen: PeriodScreen) -> None:
        """The network as it is."""
        self.clear()
        self.add(
            head(tr("Network")),
            Flow(
                plain(tr("Add a person"), lambda: self.person_wanted.emit(None), "user-plus"),
                plain(tr("Photo of the map"), lambda: self.map_wanted.emit(None), "camera"),
                plain(tr("Network meeting"), lambda: self.meeting_wanted.emit(""), "calendar-plus"),
            ),
        )
        for member in screen.network:
            self.add(Rule(), self._person(member, screen))
        for ecomap in screen.ecomaps:
            self.add(Rule(), self._map(ecomap))
        for meeting in screen.network_meetings:
            self.add(Rule(), self._meeting(meeting))
        if not (screen.network or screen.ecomaps or screen.network_meetings):
            self.add(muted(tr("Nobody is here yet. Draw the map together and add those whom the client trusts.")))

    def _person(self, member: NetworkMember, screen: PeriodScreen) -> QWidget:
        state, kind = words.permission(member, screen.today)
        about = [x for x in (member.role, member.organisation, member.phone, member.email) if x]
        if member.permitted_about and member.permitted_on is not None:
            about.append(tr("about: {what}").format(what=member.permitted_about))
        line = LineItem("user", member.name, words.DOT.join(about), Chip(state, kind))
        acts = [act(tr("Change"), member.name, lambda: self.person_wanted.emit(member), "pencil-simple")]
        if member.may_be_talked_with(screen.today):
            end = tr("Withdraw the permission")
            acts.append(act(end, member.name, lambda: self.withdrawn.emit(member), "prohibit"))
        acts.append(act(tr("Take away"), member.name, lambda: self.person_gone.emit(member), "trash"))
        return column(line, Flow(*acts), gap=2)

    def _map(self, ecomap: Ecomap) -> QWidget:
        day = formats.date_text(ecomap.drawn_on)
        line = LineItem("image", tr("Drawn map {day}").format(day=day), ecomap.words)
        acts = Flow(
            act(tr("Show"), day, lambda: self.map_shown.emit(ecomap), "eye"),
            act(tr("Change"), day, lambda: self.map_wanted.emit(ecomap), "pencil-simple"),
            act(tr("Take away"), day, lambda: self.map_gone.emit(ecomap), "trash"),
        )
        return column(line, acts, gap=2)

    def _meeting(self, found: MeetingAsked) -> QWidget:
        session = found.session
        day = formats.day_text(local_day(session.starts_at))
        asked = ", ".join([*found.names, *filter(None, [found.meeting.others])])
        line = LineItem("users-three", f"{day} {formats.clock_text(session.starts_at)}", asked)
        change = act(tr("Change"), day, lambda: self.meeting_wanted.emit(session.id), "pencil-simple")
        return column(line, Flow(change), gap=2)
