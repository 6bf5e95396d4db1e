"""What one partner of a course is told: its own people by name, the rest in figures that tell of nobody.

RULES.md section 8: no figure about fewer than five people, and none from which such a figure can be worked out. Who
reads some names can take them away from a figure of all, so each figure of all is looked at without them as well.
"""

from collections.abc import Sequence
from dataclasses import replace

from hyvinvointi_desktop.app import paper_values as v
from hyvinvointi_desktop.app.course_papers import last_day, names_in, own_people, session_line
from hyvinvointi_desktop.app.course_screens import CourseScreen, MeetingRow, Participant
from hyvinvointi_desktop.domain.attendance import CAME
from hyvinvointi_desktop.domain.courses import Partner, PartnerRole
from hyvinvointi_desktop.domain.programme_rules import WordList
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.domain.small_numbers import few, tells_of_few


def partner_report(screen: CourseScreen, top: v.PaperHead, partner: Partner) -> v.PartnerReport:
    """The report of attendance and activity for a partner; attendance is that of the counted sessions only."""
    mine = own_people(screen, partner)
    counted = _counted(screen)
    figures = _figures(screen, mine, counted)
    shown = figures.visits is not None and not any(_tells(m, mine) for m in counted)
    lines = tuple(_line(screen, m, shown=shown and m in counted) for m in screen.meetings)
    statuses = [m.status for m in screen.meetings]
    return v.PartnerReport(
        head=top,
        partner=partner.name,
        roles=partner.roles,
        promises=partner.promises,
        sessions=lines,
        planned=statuses.count(Status.PLANNED) + statuses.count(Status.HELD),
        held=statuses.count(Status.HELD),
        cancelled=statuses.count(Status.CANCELLED),
        counted=len(counted),
        minutes=sum(line.minutes for line in lines if line.status is Status.HELD),
        figures=figures,
        came_shown=shown,
        people=tuple(_person(p) for p in mine),
        answers=None if few(screen.summary.answers) else screen.summary.answers,
        means=tuple(q for q in screen.summary.questions if q.mean is not None),
        money=_money(screen, partner, mine),
        questions=screen.programme.words.get(WordList.FEEDBACK, {}) if screen.programme is not None else {},
    )


def _counted(screen: CourseScreen) -> tuple[MeetingRow, ...]:
    inside = set(screen.statistics.counted)
    return tuple(m for m in screen.meetings if m.session in inside)


def _line(screen: CourseScreen, row: MeetingRow, *, shown: bool) -> v.SessionLine:
    """A session for people outside: no programme, no reflections, no reason, and no theme that names somebody."""
    line = session_line(row)
    return replace(
        line, theme="" if names_in(screen, line.theme) else line.theme, programme="", reflections=("", "", ""),
        cancelled_reason="", came=line.came if shown else None,
    )  # fmt: skip


def _tells(row: MeetingRow, mine: Sequence[Participant]) -> bool:
    marks = dict(row.meeting.group.marks)
    return tells_of_few(row.tally.came, sum(marks.get(p.enrolment.id) in CAME for p in mine))


def _figures(screen: CourseScreen, mine: Sequence[Participant], counted: Sequence[MeetingRow]) -> v.Figures:
    statistics = screen.statistics
    own = [p.tally for p in mine]
    own_came = sum(t.came for t in own)
    own_away = sum(t.excused + t.absent for t in own)
    everybody = _everybody(screen)
    people_hidden = tells_of_few(everybody, len(mine))
    visits_hidden = people_hidden or tells_of_few(statistics.visits, own_came) or _came_few(screen, mine)
    places_hidden = visits_hidden or tells_of_few(statistics.places - statistics.visits, own_away)
    return v.Figures(
        participants=None if people_hidden else everybody,
        visits=None if visits_hidden else statistics.visits,
        places=None if places_hidden else statistics.places,
        mean_tenths=None if visits_hidden or not counted else _tenths(statistics.visits, len(counted)),
    )


def _everybody(screen: CourseScreen) -> int:
    """How many were in the course on some day, those who are erased included."""
    return sum(p.enrolment.enrolled_on is not None for p in screen.participants)


def _came_few(screen: CourseScreen, mine: Sequence[Participant]) -> bool:
    """Whether the visits of the others are those of a few people, who came again and again."""
    ids = {p.enrolment.id for p in mine}
    others = sum(t.came > 0 for who, t in screen.statistics.by_person.items() if who not in ids)
    return few(others)


def _tenths(visits: int, sessions: int) -> int:
    """The mean in tenths, half up."""
    return (20 * visits + sessions) // (2 * sessions)


def _person(participant: Participant) -> v.PersonRow:
    enrolment, tally = participant.enrolment, participant.tally
    assert enrolment.enrolled_on is not None  # own_people has only those
    return v.PersonRow(
        enrolment.number, participant.client.name, enrolment.enrolled_on, last_day(participant), tally.came,
        tally.excused, tally.absent,
    )  # fmt: skip


def _money(screen: CourseScreen, partner: Partner, mine: Sequence[Participant]) -> v.PartnerMoney:
    course, roles = screen.course, partner.roles
    own = {p.enrolment.id for p in mine}
    fees = None
    if PartnerRole.PAYS_FEE in roles:
        name = " ".join(partner.name.split()).casefold()
        payees = sum(" ".join(p.enrolment.fee_payer.split()).casefold() == name for p in mine)
        fees = (payees, course.fee_cents)
    travel = None
    if PartnerRole.PAYS_TRAVEL in roles:
        lines = [x for x in screen.travel if x.cents]
        others = sum(x.enrolment not in own for x in lines)
        travel = sum(x.cents for x in lines if not few(others) or x.enrolment in own)
    gives = PartnerRole.GIVES_MONEY in roles
    return v.PartnerMoney(
        fees, travel, course.budget_cents if gives else None,
        sum(p.amount_cents for p in screen.purchases) if gives else None,
    )  # fmt: skip
