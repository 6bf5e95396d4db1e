"""The people of a course as rows. It opens nothing."""

from hyvinvointi_desktop.app.course_screens import CourseScreen, Participant
from hyvinvointi_desktop.domain.courses import EnrolmentState
from hyvinvointi_desktop.ui import course_words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.folding import Fold, FoldingTable
from hyvinvointi_desktop.ui.kit.row_model import Column
from hyvinvointi_desktop.ui.kit.words import tr

_ORDER = (
    EnrolmentState.ENROLLED, EnrolmentState.WAITING, EnrolmentState.CANDIDATE, EnrolmentState.LEFT,
    EnrolmentState.DECLINED,
)  # fmt: skip
_MARKS = {
    EnrolmentState.ENROLLED: ("check-circle", "good"), EnrolmentState.WAITING: ("hourglass", "warn"),
    EnrolmentState.CANDIDATE: ("chat-text", "accent"), EnrolmentState.LEFT: ("sign-out", "muted"),
    EnrolmentState.DECLINED: ("prohibit", "muted"),
}  # fmt: skip


def sorted_people(screen: CourseScreen) -> list[Participant]:
    """Those who take part first, then who waits in their order, who was asked, who is gone."""
    by_state = {state: n for n, state in enumerate(_ORDER)}

    def place(person: Participant) -> tuple[int, int, str, int]:
        state = person.enrolment.state
        waits = state is EnrolmentState.WAITING
        name = "" if waits else person.client.name.casefold()
        return (by_state[state], person.enrolment.number if waits else 0, name, person.enrolment.number)

    return sorted(screen.participants, key=place)


def shown_name(person: Participant) -> str:
    """The name; of somebody whose data were erased only the number."""
    if person.erased:
        return tr("erased, number {number}").format(number=person.enrolment.number)
    return person.client.name


def _state(person: Participant) -> str:
    return course_words.enrolment_state(person.enrolment.state)


def came_text(person: Participant) -> str:
    """``5 / 6``: came of the sessions that are counted; empty before the first."""
    tally = person.tally
    asked = tally.came + tally.excused + tally.absent
    return f"{tally.came} / {asked}" if asked else "–"


def next_thing(person: Participant) -> str:
    """What waits of this person, or how it ended."""
    enrolment = person.enrolment
    if enrolment.state in (EnrolmentState.LEFT, EnrolmentState.DECLINED):
        return enrolment.left_reason
    if person.missed:
        return tr("absent twice in a row")
    if person.interview_at is not None:
        when = formats.instant_text(person.interview_at)
        return tr("interview {when}").format(when=when)
    if enrolment.interview is None:
        return tr("no interview yet")
    if person.check_missing:
        return tr("the check is not asked yet")
    return enrolment.next_step


def people_table() -> FoldingTable[Participant]:
    """Number, name, phone, where the person stands, came, what waits; fewer where it is narrow."""
    number: Column[Participant] = Column(
        tr("No."), lambda p: str(p.enrolment.number), sort=lambda p: p.enrolment.number, right=True
    )
    name: Column[Participant] = Column(tr("Name"), shown_name, grows=True, strong=True)
    phone: Column[Participant] = Column(tr("Phone"), lambda p: p.client.phone)
    state: Column[Participant] = Column(tr("State"), _state, mark=lambda p: _MARKS[p.enrolment.state])
    came: Column[Participant] = Column(tr("Came"), came_text, right=True)
    waits: Column[Participant] = Column(tr("What waits"), next_thing)
    alone: Column[Participant] = Column(
        tr("Person"),
        lambda p: "\n".join(x for x in (shown_name(p), _state(p), p.client.phone, next_thing(p)) if x),
        grows=True,
        mark=lambda p: _MARKS[p.enrolment.state],
    )
    folds = [
        Fold(860, (number, name, phone, state, came, waits)), Fold(560, (number, name, phone, state, came)),
        Fold(400, (name, state, came)), Fold(0, (alone,)),
    ]  # fmt: skip
    return FoldingTable(tr("People of the course"), folds)
