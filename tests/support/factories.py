"""A valid sample profile of moderate richness, and the order in which the store gives records back."""

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from pathlib import Path

from hyvinvointi_desktop.domain.agreements import Agreement, Origin, Party, PartySignature, ReadBy, SignedBy
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.claims import ClaimState, SealedClaim
from hyvinvointi_desktop.domain.courses import (
    Course,
    CourseAgreement,
    CoursePay,
    CoursePlan,
    Enrolment,
    EnrolmentState,
    GroupFeedback,
    GroupSession,
    Interview,
    Leader,
    LeaderPay,
    Partner,
    PartnerRole,
    PartnerSignature,
    Purchase,
    WholeCourse,
)
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.drop_in import DropIn, ThemeDay, Training
from hyvinvointi_desktop.domain.findings import Explanation, FindingCode
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalMark, Mark
from hyvinvointi_desktop.domain.ids import (
    AgreementId,
    AttachmentId,
    ClaimId,
    ClientId,
    CourseAgreementId,
    CourseId,
    DropInId,
    EnrolmentId,
    ExpenseId,
    FeedbackId,
    GoalId,
    PayerId,
    PlanId,
    ProgrammeId,
    PurchaseId,
    SessionId,
    TaskId,
    ThemeDayId,
    TrainingId,
    TripId,
)
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.people import Client, Consent, NamedContact, Role, Worker
from hyvinvointi_desktop.domain.programme_versions import OwnProgramme
from hyvinvointi_desktop.domain.programmes import (
    CapException,
    ClaimSettings,
    HourlyRate,
    KmRate,
    Payer,
    Rounding,
    SupplementKind,
    Vehicle,
)
from hyvinvointi_desktop.domain.sessions import (
    Attachment,
    Expense,
    Leg,
    Session,
    Status,
    Supplement,
    Task,
    Trip,
    WeeklyPlan,
)
from hyvinvointi_desktop.domain.templates import AgreementTemplate
from tests.definitions.programme_cases import DECISION
from tests.support.care import DECISION_PROGRAMME, FILES, care_in_store_order, care_log

SUMMER = timezone(timedelta(hours=3))
KUNTA = PayerId("kunta")
COURSE = CourseId("k1")
DROP_IN_PROGRAMME = ProgrammeId("kohtaamispaikka")
AINO, EERO = ClientId("c1"), ClientId("c2")
AGREEMENT = AgreementId("a1")
CLAIM = ClaimId("claim-1")
TEXT = "Sovimme, että kuljemme yhdessä syksyn ajan."
NOTE = "Kävimme kahvilassa. Äiti soitti."


def sha256(text: str) -> str:
    """The hash an agreement keeps of its text."""
    return hashlib.sha256(text.encode()).hexdigest()


def client(number: int = 1, **changes: object) -> Client:
    """An invented client."""
    made = Client(ClientId(f"c{number}"), f"A-{number}", f"Keksitty Henkilö {number}", village="Testikylä")
    return replace(made, **changes)  # type: ignore[arg-type]


def trip(trip_id: str = "t1", **changes: object) -> Trip:
    """A drive of 24.0 km on 3.10.2026."""
    made = Trip(TripId(trip_id), date(2026, 10, 3), Vehicle.CAR, "Sodankylä, Keksitie 1", "Testikylä, Polku 2", 240)
    return replace(made, **changes)  # type: ignore[arg-type]


def session(session_id: str = "s1", **changes: object) -> Session:
    """A held home visit of 3.10.2026 from 9.00 to 11.30 with client c1."""
    made = Session(
        SessionId(session_id),
        (AINO,),
        datetime(2026, 10, 3, 9, 0, tzinfo=SUMMER),
        datetime(2026, 10, 3, 11, 30, tzinfo=SUMMER),
        "home_visit",
        Status.HELD,
        entered_on=date(2026, 10, 3),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def agreement(agreement_id: str = "a1", **changes: object) -> Agreement:
    """A signed agreement of client c1 for autumn 2026."""
    signed_at = datetime(2026, 9, 1, 7, 30, 15, 250000, tzinfo=UTC)
    made = Agreement(
        AgreementId(agreement_id),
        AINO,
        ProgrammeId("hyvinvointilahete"),
        KUNTA,
        date(2026, 9, 1),
        date(2026, 12, 31),
        Origin.SIGNED,
        template="peruspohja",
        text=TEXT,
        text_sha256=sha256(TEXT),
        read_by=ReadBy.READ_ALOUD,
        signatures=(
            PartySignature(Party.CLIENT, "Keksitty Henkilö 1", SignedBy.DRAWN, signed_at, AttachmentId("line-1")),
            PartySignature(Party.WORKER, "Keksitty Työntekijä", SignedBy.CONFIRMED, signed_at),
        ),
        signed_at=signed_at,
        pdf=AttachmentId("agreement-1"),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def claim(number: int = 1, **changes: object) -> SealedClaim:
    """A sealed claim of October 2026."""
    made = SealedClaim(
        ClaimId(f"claim-{number}"),
        number,
        Month(2026, 10),
        KUNTA,
        ClaimState.SEALED,
        datetime(2026, 11, 2, 8, 15, tzinfo=UTC),
        b'{"format":"hyvinvointi-claim"}',
        AttachmentId("claim-pdf"),
        AttachmentId("claim-asice"),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def _rich_session() -> Session:
    drive = trip(
        "t1", purpose="kotikäynti", via=("Vajunen", "Moskuvaara"), legs=(Leg(100, 1), Leg(20, 2)),
        trailer_km_tenths=30, supplements=(Supplement(SupplementKind.DOG, 240),), payer=KUNTA,
    )
    return session(
        "s1",
        clients=(EERO, AINO),
        place="Testikylä",
        note=NOTE,
        marks=(GoalMark(GoalId("g3"), Mark.A_LITTLE),),
        barriers=("kuljetus", "pitkä matka"),
        trips=(drive, trip("t2", from_place="Testikylä", to_place="Sodankylä")),
        expenses=(
            Expense(ExpenseId("e1"), date(2026, 10, 3), "bus", 340, "meno", AttachmentId("receipt-1")),
            Expense(ExpenseId("e2"), date(2026, 10, 3), "parking", 0),
        ),
        tasks=(Task(TaskId("k1"), "Soitetaan kirjastoon", "Aino", date(2026, 10, 10)),),
        plan=PlanId("p1"),
        reminded_on=date(2026, 10, 2),
    )


def _sessions() -> tuple[Session, ...]:
    over_midnight = session(
        "s2",
        starts_at=datetime(2026, 10, 31, 22, 0, tzinfo=timezone(timedelta(hours=2))),
        ends_at=datetime(2026, 11, 1, 1, 0, tzinfo=timezone(timedelta(hours=2))),
        status=Status.NO_SHOW,
        entered_on=None,
    )
    planned = session(
        "s3",
        starts_at=datetime(2026, 11, 30, 9, 0, tzinfo=timezone(timedelta(hours=2))),
        ends_at=datetime(2026, 11, 30, 10, 0, tzinfo=timezone(timedelta(hours=2))),
        status=Status.PLANNED,
        entered_on=None,
        trips=(trip("t3", on=date(2026, 11, 30)),),
    )
    return _rich_session(), over_midnight, planned, *_group_sessions()


def _group_sessions() -> tuple[Session, ...]:
    winter = timezone(timedelta(hours=2))
    held = session(
        "k1-01", clients=(), course=COURSE, kind="group_session", place="Talo", entered_on=date(2026, 12, 3),
        starts_at=datetime(2026, 12, 3, 12, tzinfo=winter), ends_at=datetime(2026, 12, 3, 14, 30, tzinfo=winter),
    )  # fmt: skip
    week = timedelta(weeks=1)
    cancelled = replace(held, id=SessionId("k1-02"), starts_at=held.starts_at + week, ends_at=held.ends_at + week)
    planned = replace(
        cancelled, id=SessionId("k1-03"), starts_at=held.starts_at + 2 * week, ends_at=held.ends_at + 2 * week,
        status=Status.PLANNED, entered_on=None,
    )  # fmt: skip
    return held, replace(cancelled, status=Status.CANCELLED), planned


def whole_course() -> WholeCourse:
    """A course with all that can belong to one: three sessions, two people, money, an answer, a signed agreement."""
    signed_at = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
    talk = Interview(date(2026, 11, 25), "yksin", "käsityöt", "seuraa", "rohkeutta", "kerho", ("liikunta", "ruoka"))
    day = date(2026, 12, 3)
    text = "Järjestämme yhdessä kurssin."
    return WholeCourse(
        Course(
            COURSE, "Treenit", ProgrammeId("hyvinvointitreenit"), 2,
            CoursePlan(day, time(12), time(14, 30), 2, 1, (date(2026, 12, 21),)), "Talo", "25+", 10,
            pay=CoursePay(LeaderPay.CLAIM, KUNTA, Decimal("31.50"), ("group_session",)), budget_cents=15000,
            fee_cents=5500, insurer="Keksitty vakuutus", note="avain naapurissa",
            leaders=(Leader("Keksitty Työntekijä", "Kunta", "040", own=True), Leader("Toinen Ohjaaja")),
            partners=(Partner("Opisto", (PartnerRole.GIVES_LEADER,), "Rehtori", "08", "a@b", "Antaa ohjaajan."),),
            ended_on=date(2026, 12, 31),
        ),
        (
            Enrolment(
                EnrolmentId("e1"), COURSE, AINO, 1, EnrolmentState.LEFT, "TE", "kunta", 420, day, date(2026, 12, 9),
                "muutti", True, False, talk, "kerhoon", date(2026, 12, 4),
            ),
            Enrolment(EnrolmentId("e2"), COURSE, EERO, 3, EnrolmentState.ENROLLED, enrolled_on=day),
        ),
        (
            GroupSession(
                SessionId("k1-01"), COURSE, "Kulttuuri", "museo", ("hyvin", "ei mikään", "lisää"), None, 2,
                ((EnrolmentId("e1"), Attendance.PRESENT), (EnrolmentId("e2"), Attendance.ABSENT)),
            ),
            GroupSession(SessionId("k1-02"), COURSE, cancelled_reason="pakkanen"),
            GroupSession(SessionId("k1-03"), COURSE, head_count=0, moved_from=SessionId("k1-02")),
        ),
        (
            Purchase(PurchaseId("o1"), COURSE, day, 1250, "maalit", AttachmentId("receipt-2")),
            Purchase(PurchaseId("o2"), COURSE, day, 300),
        ),
        (GroupFeedback(FeedbackId("f1"), COURSE, (("content", 5), ("group", 4)), "Kiitos"),),
        (
            CourseAgreement(
                CourseAgreementId("y1"), COURSE, 1, text, sha256(text), "fi", signed_at,
                (
                    PartnerSignature("Rehtori", "Opisto", SignedBy.DRAWN, signed_at, AttachmentId("line-2")),
                    PartnerSignature("Keksitty Työntekijä", "Kunta", SignedBy.CONFIRMED, signed_at),
                ),
                AttachmentId("course-pdf"),
            ),
        ),
    )  # fmt: skip


def _goals() -> tuple[Goal, ...]:
    return (
        Goal(GoalId("g1"), AINO, GoalLevel.GOAL, "Pääsen ulos", set_on=date(2026, 9, 1)),
        Goal(GoalId("g2"), AINO, GoalLevel.SUB_GOAL, "Kirjastoon", GoalId("g1"), who="minä", position=1),
        Goal(GoalId("g3"), AINO, GoalLevel.STEP, "Bussiaikataulu", GoalId("g2"), position=2),
    )


def _attachments() -> tuple[Attachment, ...]:
    names = ("agreement-1", "claim-asice", "claim-pdf", "course-pdf", "line-1", "line-2", "receipt-1", "receipt-2")
    return tuple(
        Attachment(AttachmentId(n), "application/pdf", f"{n}.pdf", n.encode() * 20) for n in sorted((*names, *FILES))
    )


def sample_log() -> OpenLog:
    """Every kind of record at least once, in the order the store gives them."""
    aino = client(
        1, phone="000 000", interpreter=True, language="smn",
        in_need=NamedContact("Keksitty Naapuri", "naapuri", "000"),
        consents=(Consent("yhteystiedot", date(2026, 9, 1)), Consent("kuvat", date(2026, 9, 1), date(2026, 10, 1))),
    )
    km_rates = (
        KmRate(Vehicle.CAR, date(2026, 1, 1), date(2026, 12, 31), Decimal("0.50"), "esimerkki", invented=True),
        KmRate(SupplementKind.PASSENGER, date(2026, 1, 1), date(2026, 12, 31), Decimal("0.04"), "esimerkki"),
    )
    follower = agreement(
        "a2", version=2, replaces=AGREEMENT, first_day=date(2026, 11, 1), origin=Origin.PAPER, text=None,
        text_sha256="", signatures=(), signed_at=None, pdf=None, read_by=None, ended_on=date(2026, 12, 1),
    )
    return OpenLog(
        worker=Worker("Keksitty Työntekijä", (Role.LINK_WORKER, Role.GROUP_LEADER), municipality="Sodankylä"),
        payers=(
            Payer(KUNTA, "Esimerkkikunta", hourly_rates=(HourlyRate(date(2026, 1, 1), Decimal("13.00")),)),
            Payer(PayerId("yhdistys"), "Yhdistys", threshold_km_tenths=50000, rate_after=Decimal("0.30")),
        ),
        settings=ClaimSettings(rounding=Rounding.FIFTEEN, km_beyond_cap=False, no_show_minutes=30),
        own_km_rates=km_rates,
        barriers=("kelirikko", "raha"),
        templates=(AgreementTemplate("oma", "fi", 2, "plain", "Sopimus", "Sovimme: {client}", own=True),),
        programmes=(
            OwnProgramme(ProgrammeId("oma"), 2, own_text("oma", 2)), OwnProgramme(DECISION_PROGRAMME, 1, DECISION),
        ),
        clients=(aino, client(2, archived_on=date(2026, 11, 1))),
        agreements=(agreement(), follower),
        cap_exceptions=(CapException(AINO, Month(2026, 10), 720),),
        goals=_goals(),
        sessions=_sessions(),
        trips=(trip("t9", on=date(2026, 10, 5), purpose="koulutus"),),
        plans=(WeeklyPlan(PlanId("p1"), (EERO, AINO), 2, time(9), time(10, 30), "outing", *_autumn(), 2, "Puisto"),),
        explanations=(Explanation(FindingCode.ODD_KM, "t1", date(2026, 10, 3), "kelirikko"),),
        claims=(claim(), claim(2, state=ClaimState.DELIVERED, amends=CLAIM)),
        attachments=_attachments(),
        courses=(whole_course(),),
        drop_ins=(
            drop_in("d1", topics=("money", "oma aihe"), age_band="65_79", minutes=25),
            drop_in("d2", on=date(2026, 10, 6), kind="self_care", place=""),
        ),
        theme_days=(ThemeDay(ThemeDayId("v1"), DROP_IN_PROGRAMME, date(2026, 10, 10), "Kirjasto", "Unipäivä", 0),),
        trainings=(
            Training(TrainingId("o1"), DROP_IN_PROGRAMME, date(2026, 10, 20), "Talo", "workshop", "Arki", 14, 180),
        ),
        care=care_log(),
    )


def drop_in(drop_in_id: str = "d1", **changes: object) -> DropIn:
    """Advice in the library on 5.10.2026."""
    made = DropIn(DropInId(drop_in_id), DROP_IN_PROGRAMME, date(2026, 10, 5), "Kirjasto", "advice")
    return replace(made, **changes)  # type: ignore[arg-type]


def _autumn() -> tuple[date, date]:
    return date(2026, 9, 2), date(2026, 12, 30)


def own_text(programme_id: str, version: int) -> str:
    """The file of an own programme."""
    shipped = Path(__file__).parents[2] / "resources" / "programmes" / "hyvinvointilahete.toml"
    text = shipped.read_text(encoding="utf-8")
    return text.replace('id = "hyvinvointilahete"', f'id = "{programme_id}"').replace(
        "version = 1", f"version = {version}"
    )


def in_store_order(log: OpenLog) -> OpenLog:
    """The same log, each kind in the order in which the store gives it."""
    return replace(
        log,
        payers=tuple(sorted(log.payers, key=lambda x: x.id)),
        clients=tuple(sorted(log.clients, key=lambda x: (x.code, x.id))),
        agreements=tuple(sorted(log.agreements, key=lambda x: (x.client, x.first_day, x.version, x.id))),
        templates=tuple(sorted(log.templates, key=lambda x: (x.id, x.language, x.layout, x.version))),
        programmes=tuple(sorted(log.programmes, key=lambda x: (x.id, x.version))),
        erased_agreements=tuple(sorted(log.erased_agreements, key=lambda x: (x.erased_at, x.agreement))),
        cap_exceptions=tuple(sorted(log.cap_exceptions, key=lambda x: (x.client, x.month))),
        goals=tuple(sorted(log.goals, key=lambda x: (x.client, x.position, x.id))),
        sessions=tuple(sorted(log.sessions, key=lambda x: (x.starts_at, x.id))),
        trips=tuple(sorted(log.trips, key=lambda x: (x.on, x.id))),
        plans=tuple(sorted(log.plans, key=lambda x: x.id)),
        explanations=tuple(sorted(log.explanations, key=lambda x: (x.on, x.code.value, x.about))),
        claims=tuple(sorted(log.claims, key=lambda x: (x.number, x.payer))),
        attachments=tuple(sorted(log.attachments, key=lambda x: x.id)),
        courses=tuple(
            _course_in_store_order(c)
            for c in sorted(log.courses, key=lambda x: (x.course.plan.first_day, x.course.name, x.course.id))
        ),
        drop_ins=tuple(sorted(log.drop_ins, key=lambda x: (x.on, x.id))),
        theme_days=tuple(sorted(log.theme_days, key=lambda x: (x.on, x.id))),
        trainings=tuple(sorted(log.trainings, key=lambda x: (x.on, x.id))),
        care=care_in_store_order(log.care),
    )


def _course_in_store_order(whole: WholeCourse) -> WholeCourse:
    return replace(
        whole,
        enrolments=tuple(sorted(whole.enrolments, key=lambda x: x.number)),
        groups=tuple(replace(x, marks=tuple(sorted(x.marks))) for x in sorted(whole.groups, key=lambda x: x.session)),
        purchases=tuple(sorted(whole.purchases, key=lambda x: (x.on, x.id))),
        feedback=tuple(sorted(whole.feedback, key=lambda x: x.id)),
        agreements=tuple(sorted(whole.agreements, key=lambda x: x.version)),
    )
