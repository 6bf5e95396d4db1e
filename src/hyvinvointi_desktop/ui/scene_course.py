"""An invented course for pictures and walks, made by the desk's own acts. Nobody in it exists."""

from datetime import date, datetime, time, timedelta

from hyvinvointi_desktop.app.course_sessions import HeldInterview
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import (
    Course,
    CoursePlan,
    Enrolment,
    GroupFeedback,
    Interview,
    Leader,
    Partner,
    PartnerRole,
    Purchase,
)
from hyvinvointi_desktop.domain.days import instant_of
from hyvinvointi_desktop.domain.ids import (
    ClientId,
    CourseId,
    EnrolmentId,
    FeedbackId,
    ProgrammeId,
    PurchaseId,
    SessionId,
)
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.sessions import Status

COURSE = CourseId("kuvakurssi")
_NAMES = (
    "Aili Esimerkki", "Bertta Esimerkki", "Erkki Keksitty", "Fanni Keksitty", "Hilja Kuviteltu", "Ilmari Kuviteltu",
    "Kerttu Malli", "Lauri Malli", "Martta Näyte", "Niilo Näyte", "Orvokki Koe", "Paavo Koe",
)  # fmt: skip
_WISHES = (("luonto", "ruoka ja ravinto"), ("luonto",), ("kulttuuri", "luonto"), ("ruoka ja ravinto",))


def make_course(desk: Desk) -> CourseId:
    """The course, half way through; made once."""
    if desk.has_courses():
        return desk.course_list()[0].course.id
    today = desk.clock.today()
    first = today - timedelta(weeks=5, days=2)
    desk.save_course(_course(first))
    for number, name in enumerate(_NAMES, 1):
        _ask_in(desk, number, name, first)
    _mark(desk, today)
    desk.save_purchase(Purchase(PurchaseId("kuva-1"), COURSE, first, 4280, "Langat ja virkkuukoukut"))
    desk.save_purchase(Purchase(PurchaseId("kuva-2"), COURSE, first + timedelta(weeks=2), 12350, "Retken eväät"))
    for n in range(6):
        answers = (("liked", 5 - n % 2), ("company", 4 + n % 2), ("wellbeing", 3 + n % 3))
        words = "Tänne oli mukava tulla." if n == 2 else ""
        desk.save_feedback(GroupFeedback(FeedbackId(f"kuva-{n}"), COURSE, answers, words))
    return COURSE


def _course(first: date) -> Course:
    plan = CoursePlan(first, time(12), time(14, 30), 12)
    return Course(
        COURSE, "Hyvinvointitreenit 65+", ProgrammeId("hyvinvointitreenit"), 1, plan, "Esimerkkikylä, kylätalo",
        "yli 65-vuotiaat", 8, budget_cents=15000, fee_cents=5500, insurer="Keksitty vakuutus",
        leaders=(Leader("Maija Keksitty", "Esimerkkikunta", "040 000 001", own=True), Leader("Toini Ohjaaja", "Opisto")),
        partners=(
            Partner("Esimerkin kansalaisopisto", (PartnerRole.GIVES_LEADER, PartnerRole.PAYS_FEE), "Raili Rehtori",
                    "040 000 002", promises="Opisto antaa toisen ohjaajan ja maksaa kurssimaksut."),
            Partner("Esimerkkikunta", (PartnerRole.PROPOSES, PartnerRole.GIVES_PLACE), "Kaisa Koordinaattori",
                    promises="Kunta ehdottaa osallistujia ja antaa kylätalon maksutta."),
        ),
    )  # fmt: skip


def _ask_in(desk: Desk, number: int, name: str, first: date) -> None:
    who = EnrolmentId(f"kuva-{number}")
    person = Client(ClientId(f"kuva-{number}"), f"R-{number}", name, phone=f"050 000 {number:03d}")
    bare = Enrolment(who, COURSE, person.id, 0, proposer="Terveysasema" if number % 3 else "Diakonia")
    desk.add_participant(bare, person)
    if number == 11:
        at = desk.clock.today() + timedelta(days=3)
        desk.plan_interview(who, _at(at, 10), _at(at, 11), "Kylätalo")
    elif number < 11:
        wishes = _WISHES[number % len(_WISHES)]
        talk = Interview(first - timedelta(days=7), "Asuu yksin", "Osaa kutoa", "Seuraa", "Uusia ystäviä", "", wishes)
        desk.hold_interview(HeldInterview(who, talk, True, True))
        desk.enrol(who, first)


def _mark(desk: Desk, today: date) -> None:
    rows = [r for r in desk.course_screen(COURSE).meetings if r.day < today]
    desk.save_themes(COURSE, {row.session: theme for row, theme in zip(rows, _THEMES, strict=False)})
    for n, row in enumerate(rows[:-1]):
        absent = EnrolmentId("kuva-3") if n >= len(rows) - 3 else EnrolmentId("kuva-5")
        desk.mark_many(SessionId(row.session), [(absent, Attendance.ABSENT)])
        desk.mark_all_present(row.session)
    coming = next(r for r in desk.course_screen(COURSE).meetings if r.status is Status.PLANNED and r.day > today)
    desk.cancel_course_session(coming.session, "Ohjaaja on lomalla", to_the_end=True)


_THEMES = ("Tutustutaan", "Lähiluonto", "Ruoka", "Kirjasto ja tarinat", "Käsillä tekeminen", "Retki")


def _at(day: date, hour: int) -> datetime:
    return instant_of(day, time(hour))
