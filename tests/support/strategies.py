"""Hypothesis strategies for domain values. ``open_logs`` gives whole profiles whose references all hold."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from itertools import count
from typing import Any, TypeVar

from hypothesis import strategies as st

from hyvinvointi_desktop.domain.agreements import (
    Agreement,
    ErasedAgreement,
    Origin,
    Party,
    PartySignature,
    ReadBy,
    SignedBy,
)
from hyvinvointi_desktop.domain.claims import ClaimState, SealedClaim
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.drop_in import DropIn, ThemeDay, Training
from hyvinvointi_desktop.domain.findings import Explanation, FindingCode
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalMark, GoalState, Mark
from hyvinvointi_desktop.domain.ids import AttachmentId, DropInId, PayerId, ProgrammeId, ThemeDayId, TrainingId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.people import CONTACT_LANGUAGES, Client, Consent, NamedContact, Role, Worker
from hyvinvointi_desktop.domain.programme_versions import OwnProgramme
from hyvinvointi_desktop.domain.programmes import (
    CapException,
    CapScope,
    ClaimSettings,
    HourlyRate,
    KmRate,
    Payer,
    Regime,
    Rounding,
    RoundingMode,
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
from tests.support.factories import own_text, sha256

T = TypeVar("T")
Draw = Any
PROGRAMME = ProgrammeId("kohtaamispaikka")

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
days = st.dates(date(2015, 1, 1), date(2040, 12, 31))
rates = st.decimals(0, 999, places=3).map(lambda d: Decimal(format(d, "f"))) | st.just(Decimal("0.55"))
offsets = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
instants = st.datetimes(datetime(2015, 1, 1), datetime(2040, 12, 31), timezones=offsets)  # noqa: DTZ001
months = st.builds(Month, st.integers(2015, 2040), st.integers(1, 12))
clocks = st.builds(time, st.integers(0, 23), st.integers(0, 59))
tenths = st.integers(0, 99_999)
ids = st.text("abcdefghijklmnopqrstuvwxyzäö0123456789-_.", min_size=1, max_size=8)


def _some(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


def _of(values: Sequence[T]) -> st.SearchStrategy[T]:
    return st.sampled_from(values)


def _maybe(values: Sequence[T]) -> st.SearchStrategy[T | None]:
    return st.none() | st.sampled_from(values) if values else st.none()


def _subset(values: Sequence[T], least: int = 0) -> st.SearchStrategy[tuple[T, ...]]:
    if not values:
        return st.just(())
    return st.lists(st.sampled_from(values), min_size=least, max_size=3, unique=True).map(tuple)


def _ids(least: int = 0, most: int = 4) -> st.SearchStrategy[list[str]]:
    return st.lists(ids, unique=True, min_size=least, max_size=most)


workers = st.builds(Worker, texts, st.lists(_of(list(Role)), unique=True).map(tuple), texts, texts, texts, texts)
settings = st.builds(
    ClaimSettings, _of(list(Rounding)), _of(list(RoundingMode)), _of(list(CapScope)), st.booleans(), st.integers(0, 600)
)
km_rates = st.builds(
    KmRate, _of([*Vehicle, *SupplementKind]), days, days, rates, texts, st.booleans()
)
consents = st.builds(Consent, texts, days, st.none() | days)
contacts = st.builds(NamedContact, texts, texts, texts)
hourly_rates = st.builds(HourlyRate, days, rates)
legs = st.builds(Leg, tenths, st.integers(0, 8))
plain_texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="{}"), max_size=12)
templates = st.builds(
    AgreementTemplate, ids, texts, st.integers(1, 9), _of(["plain", "easy"]), plain_texts,
    plain_texts.map(lambda words: f"{words} {{client}}"), st.just(True),
)
supplements = st.builds(Supplement, _of(list(SupplementKind)), tenths)


def payers(payer_id: str) -> st.SearchStrategy[Payer]:
    """A payer of that id."""
    return st.builds(
        Payer, st.just(PayerId(payer_id)), texts, _of(list(Regime)), _some(hourly_rates), st.none() | tenths,
        st.none() | rates,
    )


def clients(client_id: str, code: str) -> st.SearchStrategy[Client]:
    """A client of that id and code."""
    return st.builds(
        Client, st.just(client_id), st.just(code), texts, texts, texts, texts, texts, texts, _of(CONTACT_LANGUAGES),
        st.booleans(), texts, texts, texts, contacts, _some(consents), st.none() | days,
    )


def trips(trip_id: str, payer_ids: Sequence[str] = ()) -> st.SearchStrategy[Trip]:
    """A trip of that id."""
    return st.builds(
        Trip, st.just(trip_id), days, _of(list(Vehicle)), texts, texts, tenths, texts, _some(texts), _some(legs),
        tenths, _some(supplements), _maybe(payer_ids),
    )


own_programmes = st.builds(
    lambda n, version: OwnProgramme(ProgrammeId(f"oma-{n}"), version, own_text(f"oma-{n}", version)),
    st.integers(1, 3), st.integers(1, 9),
)  # fmt: skip
"""Files that can be read, for the open log reads them."""


@st.composite
def agreements(
    draw: Draw, agreement_id: str, earlier: Sequence[str], client_ids: Sequence[str], payer_ids: Sequence[str],
    files: Sequence[str],
) -> Agreement:
    """An agreement of that id; its hash is its text's."""
    first, last = sorted((draw(days), draw(days)))
    text = draw(st.none() | texts)
    signature = st.builds(
        PartySignature, _of(list(Party)), texts, _of(list(SignedBy)), instants, _maybe(files)
    )
    return Agreement(
        agreement_id, draw(_of(client_ids)), ProgrammeId(draw(texts)), draw(_of(payer_ids)), first, last,  # type: ignore[arg-type]
        draw(_of(list(Origin))), draw(st.integers(1, 9)), draw(_maybe(earlier)), draw(st.none() | days), draw(texts),
        draw(texts), draw(texts), text, sha256(text or ""), draw(_maybe(list(ReadBy))), draw(texts),
        draw(_some(signature)), draw(st.none() | instants), draw(_maybe(files)), draw(_maybe(files)),
        draw(st.integers(1, 3)),
    )


def goals(goal_id: str, above: Sequence[str], client_ids: Sequence[str]) -> st.SearchStrategy[Goal]:
    """A goal of that id under one of those above."""
    return st.builds(
        Goal, st.just(goal_id), _of(client_ids), _of(list(GoalLevel)), texts, _maybe(above), texts, texts, texts,
        st.none() | days, _of(list(GoalState)), st.none() | days, st.integers(0, 5),
    )


@st.composite
def sessions(
    draw: Draw, session_id: str, client_ids: Sequence[str], goal_ids: Sequence[str] = (), plan_ids: Sequence[str] = (),
    payer_ids: Sequence[str] = (), files: Sequence[str] = (),
) -> Session:
    """A session of that id. Ids of what hangs on it begin with its own."""
    starts_at = draw(instants).replace(second=0, microsecond=0)
    ends_at = (starts_at + timedelta(minutes=draw(st.integers(1, 4000)))).astimezone(draw(offsets))
    number = count()

    def own() -> str:
        return f"{session_id}/{next(number)}"

    expenses = [
        Expense(own(), draw(days), draw(texts), draw(st.integers(0, 10**7)), draw(texts), draw(_maybe(files)))  # type: ignore[arg-type]
        for _ in range(draw(st.integers(0, 2)))
    ]
    tasks = [
        Task(own(), draw(texts), draw(texts), draw(st.none() | days), draw(st.none() | days))  # type: ignore[arg-type]
        for _ in range(draw(st.integers(0, 2)))
    ]
    marks = st.builds(GoalMark, _of(goal_ids), _of(list(Mark))) if goal_ids else st.nothing()
    return Session(
        session_id, draw(_subset(client_ids, 1)), starts_at, ends_at, draw(texts), draw(_of(list(Status))),  # type: ignore[arg-type]
        draw(texts), draw(texts), draw(st.none() | days), draw(_some(marks)) if goal_ids else (), draw(_some(texts)),
        tuple(draw(trips(own(), payer_ids)) for _ in range(draw(st.integers(0, 2)))), tuple(expenses), tuple(tasks),
        draw(_maybe(plan_ids)), draw(st.none() | days),
    )


def plans(plan_id: str, client_ids: Sequence[str]) -> st.SearchStrategy[WeeklyPlan]:
    """A plan of that id."""
    return st.builds(
        WeeklyPlan, st.just(plan_id), _subset(client_ids, 1), st.integers(0, 6), clocks, clocks, texts, days, days,
        st.integers(1, 8), texts,
    )


@st.composite
def claims(
    draw: Draw, number: int, earlier: Sequence[str], payer_ids: Sequence[str], files: Sequence[str]
) -> SealedClaim:
    """A sealed claim of that number."""
    return SealedClaim(
        f"claim-{number}", number, draw(months), draw(_of(payer_ids)), draw(_of(list(ClaimState))), draw(instants),  # type: ignore[arg-type]
        draw(st.binary(max_size=30)), draw(_of(files)), draw(_of(files)), draw(_maybe(earlier)),
    )


def drop_ins(drop_in_id: str) -> st.SearchStrategy[DropIn]:
    """A contact of that id."""
    topics = st.lists(st.sampled_from(["money", "mind", "oma"]), max_size=3, unique=True).map(tuple)
    return st.builds(
        DropIn, st.just(DropInId(drop_in_id)), st.just(PROGRAMME), days, texts, _of(["visit", "self_care", "oma"]),
        topics, _of(["", "18_29", "oma"]), st.none() | st.integers(1, 600),
    )


@st.composite
def open_logs(draw: Draw) -> OpenLog:
    """A whole profile: every kind of record may be missing, every reference holds."""
    payer_ids, client_ids, files = draw(_ids(1)), draw(_ids(1)), draw(_ids(1))
    plan_ids, goal_ids, agreement_ids, session_ids = draw(_ids()), draw(_ids()), draw(_ids()), draw(_ids())
    explained = st.builds(Explanation, _of(list(FindingCode)), texts, days, texts)
    exceptions = st.builds(CapException, _of(client_ids), months, st.integers(0, 9999))
    made_claims: list[SealedClaim] = []
    for number in range(1, draw(st.integers(1, 4))):
        made_claims.append(draw(claims(number, [c.id for c in made_claims], payer_ids, files)))
    agreed = tuple(draw(agreements(x, agreement_ids, client_ids, payer_ids, files)) for x in agreement_ids)
    empty = [a for a in agreed if a.text is None and a.pdf is None and a.scan is None]
    return OpenLog(
        worker=draw(workers),
        payers=tuple(draw(payers(x)) for x in payer_ids),
        settings=draw(settings),
        own_km_rates=tuple(draw(st.lists(km_rates, max_size=3, unique=True))),
        barriers=tuple(draw(st.lists(texts, max_size=3, unique=True))),
        templates=tuple(
            draw(st.lists(templates, max_size=3, unique_by=lambda t: (t.id, t.language, t.layout, t.version)))
        ),
        programmes=tuple(draw(st.lists(own_programmes, max_size=2, unique_by=lambda p: (p.id, p.version)))),
        clients=tuple(draw(clients(x, f"K-{x}")) for x in client_ids),
        agreements=agreed,
        erased_agreements=tuple(
            ErasedAgreement(a.id, a.text_sha256, draw(instants), draw(texts)) for a in empty if draw(st.booleans())
        ),
        cap_exceptions=tuple(draw(st.lists(exceptions, max_size=3, unique_by=lambda e: (e.client, e.month)))),
        goals=tuple(draw(goals(x, goal_ids, client_ids)) for x in goal_ids),
        sessions=tuple(
            draw(sessions(x, client_ids, goal_ids, plan_ids, payer_ids, files)) for x in session_ids
        ),
        trips=tuple(draw(trips(f"alone-{n}", payer_ids)) for n in range(draw(st.integers(0, 3)))),
        plans=tuple(draw(plans(x, client_ids)) for x in plan_ids),
        explanations=tuple(draw(st.lists(explained, max_size=3, unique_by=lambda e: (e.code, e.about, e.on)))),
        claims=tuple(made_claims),
        attachments=tuple(Attachment(AttachmentId(x), draw(texts), draw(texts), draw(st.binary())) for x in files),
        drop_ins=tuple(draw(drop_ins(x)) for x in draw(_ids())),
        theme_days=tuple(
            ThemeDay(ThemeDayId(x), PROGRAMME, draw(days), draw(texts), draw(texts), draw(st.integers(0, 500)))
            for x in draw(_ids())
        ),
        trainings=tuple(
            Training(
                TrainingId(x), PROGRAMME, draw(days), draw(texts), draw(_of(["lecture", "oma"])), draw(texts),
                draw(st.integers(1, 500)), draw(st.integers(1, 600)),
            )
            for x in draw(_ids())
        ),
    )
