"""What goes on each paper of a course: from the course's reading to the values drawn. Nothing is asked anew."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from hyvinvointi_desktop.app import paper_values as v
from hyvinvointi_desktop.app.course_diary import LESSON_MINUTES
from hyvinvointi_desktop.app.course_port import Meeting
from hyvinvointi_desktop.app.course_screens import CourseScreen, MeetingRow, Participant
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.attendance import CAME
from hyvinvointi_desktop.domain.courses import Course, Partner, PartnerRole
from hyvinvointi_desktop.domain.days import MINUTE, local_day
from hyvinvointi_desktop.domain.erasure import Named
from hyvinvointi_desktop.domain.ids import AttachmentId, EnrolmentId, SessionId
from hyvinvointi_desktop.domain.sessions import Attachment, Session, Status

SPARE_ROWS = 5
"""Empty rows of a sign-in sheet, for those who come without being on it."""

Receipt = Callable[[AttachmentId], Attachment | None]


def head(screen: CourseScreen, worker: str, made_at: datetime, *, practice: bool) -> v.PaperHead:
    """What every paper of the course begins with."""
    course, days = screen.course, [m.day for m in screen.meetings if m.status is not Status.CANCELLED]
    leaders = tuple(", ".join(filter(None, (x.name, x.organisation))) for x in course.leaders)
    first, last = min(days, default=None), max(days, default=None)
    return v.PaperHead(
        course.name, course.place, course.target_group, first, last, leaders, worker, made_at, practice
    )


def session_line(row: MeetingRow) -> v.SessionLine:
    """A session with everything that is known of it."""
    session, group = row.meeting.session, row.meeting.group
    marked = group.head_count is not None or bool(group.marks) or group.walk_ins > 0
    return v.SessionLine(
        row.number, row.day, session.starts_at, session.ends_at, row.status, _minutes(session), group.theme.strip(),
        group.programme.strip(), row.tally.came if marked else None, group.reflections, group.cancelled_reason,
    )  # fmt: skip


def _minutes(session: Session) -> int:
    return (session.ends_at - session.starts_at) // MINUTE


def partners_with(course: Course, role: PartnerRole) -> tuple[str, ...]:
    """The names of the partners that have a role."""
    return tuple(p.name for p in course.partners if role in p.roles)


def belonged(screen: CourseScreen) -> tuple[Participant, ...]:
    """Everybody who was ever enrolled and is still known by name, by number."""
    return tuple(p for p in screen.participants if p.enrolment.enrolled_on is not None and not p.erased)


def last_day(participant: Participant) -> date | None:
    """The last day of somebody who has left."""
    gone = participant.enrolment.left_on
    return gone - timedelta(days=1) if gone is not None else None


def names_in(screen: CourseScreen, text: str) -> bool:
    """Whether the text seems to name a participant."""
    return any(named.within(text) for named in _names(screen)) if text else False


def people_named(screen: CourseScreen) -> tuple[str, ...]:
    """Participants whose name seems to stand in a theme, a programme or a reflection. It may find too much."""
    told = "\n".join(
        text for m in screen.meetings for g in (m.meeting.group,) for text in (g.theme, g.programme, *g.reflections)
    )
    return tuple(p.client.name for p in screen.participants if not p.erased and _named(p).within(told))


def _names(screen: CourseScreen) -> list[Named]:
    return [_named(p) for p in screen.participants if not p.erased]


def _named(participant: Participant) -> Named:
    return Named(participant.client.name, participant.client.code)


# -- one function a paper ---------------------------------------------------------------------------------------


def sign_in(screen: CourseScreen, top: v.PaperHead, session: SessionId | None) -> v.SignIn:
    """The list at the door of one session, or with None of all that were not cancelled.

    Raises:
        Refused: no such session, it is cancelled, or the course counts heads only.
    """
    if not screen.course.names:
        raise Refused(Refusal.COUNTED_WITHOUT_NAMES)
    if session is None:
        rows = [m for m in screen.meetings if m.status is not Status.CANCELLED]
    else:
        rows = [_meeting(screen, session)]
    on_it = {who for m in rows for who in m.belongs}
    still = [p for p in screen.participants if not p.erased and p.enrolment.id in on_it]
    if session is None:
        still = [p for p in still if p.enrolment.left_on is None]
    after = max((p.enrolment.number for p in screen.participants), default=0) + 1
    return v.SignIn(
        top, tuple(session_line(m) for m in rows), tuple((p.enrolment.number, p.client.name) for p in still),
        tuple(range(after, after + SPARE_ROWS)),
    )  # fmt: skip


def _meeting(screen: CourseScreen, session: SessionId) -> MeetingRow:
    found = next((m for m in screen.meetings if m.session == session), None)
    if found is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    if found.status is Status.CANCELLED:
        raise Refused(Refusal.SESSION_CANCELLED)
    return found


def insurance(screen: CourseScreen, top: v.PaperHead) -> v.InsuranceList:
    """Who is to be insured: everybody who was enrolled, from and to which day. Raises Refused without names."""
    if not screen.course.names:
        raise Refused(Refusal.COUNTED_WITHOUT_NAMES)
    people = tuple(
        v.Insured(p.enrolment.number, p.client.name, p.enrolment.enrolled_on, last_day(p))
        for p in belonged(screen)
        if p.enrolment.enrolled_on is not None and p.enrolment.enrolled_on != p.enrolment.left_on
    )
    days = tuple(m.day for m in screen.meetings if m.status is not Status.CANCELLED)
    return v.InsuranceList(
        top, screen.course.insurer, partners_with(screen.course, PartnerRole.INSURES), people, days
    )


def diary(screen: CourseScreen, top: v.PaperHead) -> v.CourseDiary:
    """Held and cancelled sessions, then other work that was held."""
    told = [m for m in screen.meetings if m.status in (Status.HELD, Status.CANCELLED)]
    lines = tuple(session_line(m) for m in told)
    held = [line for line in lines if line.status is Status.HELD]
    others = tuple(_other(m) for m in screen.others if m.session.status is Status.HELD)
    return v.CourseDiary(
        top, lines, others, LESSON_MINUTES, sum(x.minutes for x in held), sum(x.came or 0 for x in held)
    )


def _other(meeting: Meeting) -> v.OtherWork:
    session = meeting.session
    return v.OtherWork(
        session.kind, local_day(session.starts_at), session.starts_at, session.ends_at, _minutes(session)
    )


def certificate(screen: CourseScreen, top: v.PaperHead, enrolment: EnrolmentId | None) -> v.Certificate:
    """That one participant took part, with every held session where the person was.

    Raises:
        Refused: there is no such participant with a name, or the person never came.
    """
    person = next((p for p in screen.participants if p.enrolment.id == enrolment and not p.erased), None)
    if person is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    there = [
        m
        for m in screen.meetings
        if m.status is Status.HELD and dict(m.meeting.group.marks).get(person.enrolment.id) in CAME
    ]
    if not there:
        raise Refused(Refusal.NEVER_CAME)
    themes = dict.fromkeys(m.meeting.group.theme.strip() for m in there)
    return v.Certificate(
        top, person.client.name, len(there), sum(_minutes(m.meeting.session) for m in there), there[0].day,
        there[-1].day, tuple(t for t in themes if t and not names_in(screen, t)),
    )  # fmt: skip


def money(screen: CourseScreen, top: v.PaperHead, receipt: Receipt) -> v.MoneyPaper:
    """Every purchase by day with its receipt."""
    bought = sorted(screen.purchases, key=lambda p: (p.on, p.id))
    lines = []
    for number, purchase in enumerate(bought, start=1):
        found = receipt(purchase.receipt) if purchase.receipt is not None else None
        lines.append(v.PurchaseLine(
            number, purchase.on, purchase.words, purchase.amount_cents, found.content if found else b"",
            found is not None and found.media_type.startswith("image/"),
        ))  # fmt: skip
    return v.MoneyPaper(
        top, partners_with(screen.course, PartnerRole.GIVES_MONEY), screen.course.budget_cents, tuple(lines),
        sum(p.amount_cents for p in bought), screen.balance_cents,
    )  # fmt: skip


def travel(screen: CourseScreen, top: v.PaperHead, partner: Partner | None) -> v.TravelPaper:
    """The travel of everybody who gets any, or of one partner's own people. Who was erased is out of it."""
    people = {p.enrolment.id: p for p in screen.participants if not p.erased}
    mine = {p.enrolment.id for p in own_people(screen, partner)} if partner is not None else set(people)
    rows = tuple(
        v.TravelRow(x.number, people[x.enrolment].client.name, x.days, x.cents_each, x.cents)
        for x in screen.travel
        if x.enrolment in people and x.enrolment in mine
    )
    return v.TravelPaper(top, partner.name if partner else "", rows, sum(r.cents for r in rows))


def own_people(screen: CourseScreen, partner: Partner) -> tuple[Participant, ...]:
    """Whom the partner proposed or pays for: the only ones it may read the names of."""
    name = _folded(partner.name)
    return tuple(
        p
        for p in belonged(screen)
        if name and name in (_folded(p.enrolment.proposer), _folded(p.enrolment.fee_payer))
    )


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def people_on(paper: v.CoursePaper, screen: CourseScreen) -> tuple[Participant, ...]:
    """Who is named on a paper, for the log."""
    numbers: Sequence[int] = ()
    if isinstance(paper, v.SignIn):
        numbers = [code for code, _ in paper.rows]
    elif isinstance(paper, v.InsuranceList | v.PartnerReport):
        numbers = [row.number for row in paper.people]
    elif isinstance(paper, v.TravelPaper):
        numbers = [row.number for row in paper.rows]
    return tuple(p for p in screen.participants if p.enrolment.number in set(numbers))


def file_stem(name: str) -> str:
    """A course's name as a part of a file name: letters, digits and dashes only."""
    plain = "-".join("".join(c if c.isalnum() else " " for c in name).split())
    return plain[:60] or "kurssi"
