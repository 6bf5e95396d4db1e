"""The course of the practice data: an invented group in the middle of its spring or autumn, the same for seed and day.

Nobody in it exists; personal identity codes are of the artificial 9xx range.
"""

from collections.abc import Container
from datetime import date, time, timedelta
from random import Random

from hyvinvointi_desktop.app.log_session import shown_or_after
from hyvinvointi_desktop.app.practice_data import artificial_hetu
from hyvinvointi_desktop.app.practice_words import FIRST_NAMES, LAST_NAMES, TOWN, VILLAGES
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import (
    GROUP_SESSION,
    Course,
    CoursePlan,
    Enrolment,
    EnrolmentState,
    GroupSession,
    Interview,
    Leader,
    Partner,
    PartnerRole,
    Purchase,
    WholeCourse,
    course_days,
)
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, EnrolmentId, ProgrammeId, PurchaseId, SessionId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.people import Client, Worker
from hyvinvointi_desktop.domain.sessions import Session, Status

COURSE = CourseId("harjoituskurssi")
_HELD = 5
_PEOPLE = 11
_THEMES = ("tutustuminen", "soveltava liikunta", "kulttuuri", "ravinto", "harrastukset")
_WISHES = ("liikunta", "ruoka", "musiikki", "luonto", "käsityöt")
_PROPOSERS = ("työllisyyspalvelut", "kansalaisopisto", "seurakunta", "itse")


def practice_course(worker: Worker, seed: int, today: date, holidays: Container[date]) -> OpenLog:
    """The course with its people and sessions as a log: five held ones, one today where today is no holiday."""
    pick = Random(f"{seed}-kurssi-{today}")
    plan = CoursePlan(_first_day(today, holidays), time(13), time(15, 30), 12)
    days = course_days(plan, holidays)
    people = [_person(n, pick) for n in range(_PEOPLE)]
    enrolments = tuple(_enrolment(n, person, days[0], pick) for n, person in enumerate(people))
    made = [_session(n, day, today, enrolments, pick) for n, day in enumerate(days)]
    course = Course(
        COURSE, "Hyvinvointitreenit, harjoitus", ProgrammeId("hyvinvointitreenit"), 1, plan,
        f"{TOWN}, Kylätalo", "25+", _PEOPLE - 1, budget_cents=15000, fee_cents=5500, insurer="Esimerkkivakuutus",
        leaders=(
            Leader(worker.name, worker.organisation, worker.phone, own=True), Leader("Oona Keksitty", "Kansalaisopisto")
        ),
        partners=(
            Partner(
                "Kansalaisopisto", (PartnerRole.GIVES_LEADER,), "Pentti Malli", "040 555 0900",
                promises="Palkkaa toisen ohjaajan.",
            ),
            Partner(
                "Esimerkkikunta", (PartnerRole.PROPOSES, PartnerRole.PAYS_FEE, PartnerRole.GIVES_PLACE),
                promises="Ehdottaa osallistujia, maksaa kurssimaksun ja antaa tilan.",
            ),
        ),
    )  # fmt: skip
    purchase = Purchase(PurchaseId("harjoitusostos"), COURSE, days[2], 3480, "Museon liput")
    whole = WholeCourse(course, enrolments, tuple(g for _, g in made), (purchase,))
    return OpenLog(worker, clients=tuple(people), sessions=tuple(s for s, _ in made), courses=(whole,))


def _first_day(today: date, holidays: Container[date]) -> date:
    """So early that five sessions lie behind, whatever holidays there were."""
    first = today
    found = 0
    while found < _HELD:
        first -= timedelta(weeks=1)
        found += first not in holidays
    return first


def _person(n: int, pick: Random) -> Client:
    first = FIRST_NAMES[(n * 5 + 3) % len(FIRST_NAMES)]
    last = LAST_NAMES[(n * 3 + 1) % len(LAST_NAMES)]
    born = date(1950 + pick.randrange(40), 1 + pick.randrange(12), 1 + pick.randrange(28))
    return Client(
        ClientId(f"harjoitus-kurssi-{n + 1}"), f"K-{n + 1}", f"{first} {last}", phone=f"040 557 {n:04d}",
        municipality=TOWN, village=VILLAGES[n % len(VILLAGES)][0],
        hetu=artificial_hetu(born, 950 + n) if n == 4 else "",
    )  # fmt: skip


def _enrolment(n: int, person: Client, first: date, pick: Random) -> Enrolment:
    waiting = n == _PEOPLE - 1
    talk = Interview(
        first - timedelta(days=9 - n % 5), "Asuu yksin, kaipaa seuraa.", "Hyvä kuuntelija.", "Syy lähteä kotoa.",
        "Uusia ihmisiä.", themes=tuple(pick.sample(_WISHES, 2)),
    )  # fmt: skip
    return Enrolment(
        EnrolmentId(f"harjoitus-osallistuja-{n + 1}"), COURSE, person.id, n + 1,
        EnrolmentState.WAITING if waiting else EnrolmentState.ENROLLED, _PROPOSERS[n % len(_PROPOSERS)],
        "Esimerkkikunta", 420 if n % 3 == 0 else 0, None if waiting else first, comes_alone=True,
        no_acute_crisis=True, interview=talk,
    )  # fmt: skip


def _session(
    n: int, day: date, today: date, enrolments: tuple[Enrolment, ...], pick: Random
) -> tuple[Session, GroupSession]:
    session_id, held = SessionId(f"{COURSE}-{n + 1:02d}"), day < today
    session = Session(
        session_id, (), shown_or_after(day, time(13)), shown_or_after(day, time(15, 30)), GROUP_SESSION,
        Status.HELD if held else Status.PLANNED, f"{TOWN}, Kylätalo", entered_on=day if held else None, course=COURSE,
    )  # fmt: skip
    marks = [(e.id, _mark(k, n, pick)) for k, e in enumerate(enrolments) if held and e.enrolled_on_day(day)]
    thought = ("Oli mukava nauraa yhdessä.", "Alku oli hiljainen.", "Ensi kerralla lisää musiikkia.")
    theme = _THEMES[n % len(_THEMES)]
    return session, GroupSession(
        session_id, COURSE, theme, "", thought if held else ("", "", ""), walk_ins=1 if n == 1 else 0,
        marks=tuple(sorted(marks)),
    )  # fmt: skip


def _mark(person: int, session: int, pick: Random) -> Attendance:
    """One missed the last two times without a word: somebody to ring."""
    if person == 3 and session >= _HELD - 2:
        return Attendance.ABSENT
    return pick.choices((Attendance.PRESENT, Attendance.LATE, Attendance.EXCUSED), (16, 2, 2))[0]
