"""One person of a course: what is known, and what can be done next. It does nothing itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.course_screens import CourseScreen, Participant
from hyvinvointi_desktop.domain.courses import EnrolmentState
from hyvinvointi_desktop.ui import course_words
from hyvinvointi_desktop.ui.groups import words
from hyvinvointi_desktop.ui.groups.people_table import came_text, shown_name
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import Card, Chip, Flow, LineItem, head, label, link, plain, small
from hyvinvointi_desktop.ui.kit.words import tr


class PersonCard(Card):
    """``wanted`` carries the name of an act and the participant."""

    wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(gap=8)

    def show_person(self, person: Participant, screen: CourseScreen) -> None:
        """What is known now."""
        self.clear()
        enrolment = person.enrolment
        chip = Chip(course_words.enrolment_state(enrolment.state), words.state_kind(enrolment.state))
        self.add(LineItem("user", shown_name(person), person.client.phone, chip))
        if not person.erased:
            self.add(self._acts(person, screen))
        for line in _lines(person):
            self.add(label(line))
        if (talk := enrolment.interview) is not None:
            self.add(head(tr("Interview {day}").format(day=formats.date_text(talk.held_on))))
            for name, said in (
                (tr("Life situation"), talk.life_situation), (tr("Strengths, what goes well"), talk.strengths),
                (tr("What the person needs"), talk.needs), (tr("What the person hopes to reach"), talk.goals),
                (tr("Earlier groups"), talk.earlier_groups), (tr("Wishes"), ", ".join(talk.themes)),
            ):  # fmt: skip
                if said:
                    self.add(small(name), label(said))

    def _acts(self, person: Participant, screen: CourseScreen) -> QWidget:
        state = person.enrolment.state
        row = Flow()
        outside = state in (EnrolmentState.CANDIDATE, EnrolmentState.WAITING)
        ended = screen.course.ended_on is not None
        if outside or state is EnrolmentState.ENROLLED:
            row.add(self._act(tr("Interview"), "interview", person, "chat-text"))
        if not ended and state is not EnrolmentState.ENROLLED:
            self._add_enrolling(row, person, screen)
        row.add(self._act(tr("Details on the course"), "details", person, "pencil-simple"))
        if state is EnrolmentState.ENROLLED:
            row.add(self._act(tr("Leaves the course"), "leave", person, "sign-out"))
        elif outside:
            row.add(self._act(tr("Is not coming"), "leave", person, "prohibit"))
        row.add(link(tr("Open the client's card"), lambda: self.wanted.emit("card", person), "user"))
        row.add(link(tr("Put in by mistake"), lambda: self.wanted.emit("delete", person), "trash"))
        return row

    def _add_enrolling(self, row: Flow, person: Participant, screen: CourseScreen) -> None:
        full = screen.free == 0
        if person.enrolment.state is not EnrolmentState.WAITING or not full:
            words_ = tr("To the waiting list") if full else tr("Takes part")
            row.add(self._act(words_, "enrol", person, "hourglass" if full else "check-circle"))
        if full:
            row.add(self._act(tr("Take in although the course is full"), "beyond", person, "user-plus"))

    def _act(self, said: str, act: str, person: Participant, icon: str) -> QWidget:
        return plain(said, lambda: self.wanted.emit(act, person), icon)


def _lines(person: Participant) -> list[str]:
    enrolment = person.enrolment
    check = {None: tr("not asked yet"), True: tr("yes"), False: tr("no")}
    lines = []
    if enrolment.enrolled_on is not None:
        lines.append(tr("On the course from {day}").format(day=formats.date_text(enrolment.enrolled_on)))
    if enrolment.left_on is not None:
        lines.append(tr("Away from {day}").format(day=formats.date_text(enrolment.left_on)))
    if enrolment.left_reason:
        lines.append(tr("Reason: {words}").format(words=enrolment.left_reason))
    if (came := came_text(person)) != "–":
        lines.append(tr("Came {times} times").format(times=came))
    if enrolment.state in (EnrolmentState.CANDIDATE, EnrolmentState.WAITING, EnrolmentState.ENROLLED):
        lines.append(
            tr("Manages to come on their own: {alone}. No acute crisis: {crisis}.").format(
                alone=check[enrolment.comes_alone], crisis=check[enrolment.no_acute_crisis]
            )
        )
    if person.interview_at is not None:
        when = formats.instant_text(person.interview_at)
        lines.append(tr("The interview is agreed on: {when}").format(when=when))
    known = (
        (tr("Proposed by {who}"), enrolment.proposer), (tr("The course fee is paid by {who}"), enrolment.fee_payer),
        (tr("Goes on to: {who}"), enrolment.next_step),
    )  # fmt: skip
    lines += [sentence.format(who=who) for sentence, who in known if who]
    if enrolment.travel_cents:
        lines.append(tr("Travel {sum} for each session").format(sum=formats.money(enrolment.travel_cents)))
    return lines
