"""A client with three months behind: meetings, goals, promises, a group, questionnaires. All of it is invented."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import OpenStore, UnitOfWork
from hyvinvointi_desktop.app.sign_agreement import DrawnSignature
from hyvinvointi_desktop.domain.acts import UNNAMED
from hyvinvointi_desktop.domain.agreements import Party, SignedBy
from hyvinvointi_desktop.domain.audit import By
from hyvinvointi_desktop.domain.days import instant_of
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalMark, GoalState, Mark
from hyvinvointi_desktop.domain.ids import (
    AssessmentId,
    ClientId,
    DecisionId,
    GoalId,
    GroupVisitId,
    MeasureId,
    PeriodId,
    ProgrammeId,
    ReviewId,
    SessionId,
    TaskId,
)
from hyvinvointi_desktop.domain.measures import Assessment, Mode
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind, GroupVisit, KnownBy, Period, Phase
from hyvinvointi_desktop.domain.reviews import Review, ReviewKind
from hyvinvointi_desktop.domain.sessions import Session, Status, Task
from tests.support import factories as f
from tests.support.desks import NOW, with_agreements

WHO = f.AINO
OUT, WALK, BUS = GoalId("g-out"), GoalId("g-walk"), GoalId("g-bus")
PERIOD = PeriodId("p1")
HELD, NO_SHOW, CANCELLED, PLANNED = Status.HELD, Status.NO_SHOW, Status.CANCELLED, Status.PLANNED
BOTH = (
    DrawnSignature(Party.CLIENT, "Keksitty Henkilö 1", SignedBy.CONFIRMED),
    DrawnSignature(Party.WORKER, "Maija Keksitty", SignedBy.CONFIRMED),
)


def visit(number: int, on: date, status: Status = HELD, minutes: int = 90, **changes: object) -> Session:
    """A home visit from ten on, with what is said otherwise."""
    starts = instant_of(on, time(10))
    ends = instant_of(on, time(10 + minutes // 60, minutes % 60))
    made = Session(SessionId(f"v{number}"), (WHO,), starts, ends, "home_visit", status, place="Testikylä, Polku 2")
    return replace(made, **changes)  # type: ignore[arg-type]


def goals() -> tuple[Goal, ...]:
    """A main goal with two steps, one of them reached."""
    return (
        Goal(OUT, WHO, GoalLevel.GOAL, "Lähden kotoa joka viikko", set_on=date(2026, 7, 6)),
        Goal(
            WALK, WHO, GoalLevel.STEP, "Kävely kirjastolle", OUT, state=GoalState.REACHED, state_on=date(2026, 9, 20)
        ),
        Goal(BUS, WHO, GoalLevel.STEP, "Bussilla kylälle", OUT, position=1),
    )  # fmt: skip


def visits() -> tuple[Session, ...]:
    """August: two held; September: one held, one not met; October: two held, one cancelled, one phone call held."""
    marked = (GoalMark(OUT, Mark.A_LITTLE), GoalMark(WALK, Mark.SUCCEEDED))
    tasks = (
        Task(TaskId("k1"), "Soitan kirjastoon", done_on=date(2026, 9, 2)),
        Task(TaskId("k2"), "Kysyn bussikortista", who="asiakas"),
    )
    return (
        visit(1, date(2026, 8, 4), tasks=tasks),
        visit(2, date(2026, 8, 18), barriers=("transport",), marks=(GoalMark(OUT, Mark.NOT_YET),)),
        visit(3, date(2026, 9, 8), barriers=("transport", "courage"), marks=marked),
        visit(4, date(2026, 9, 22), NO_SHOW),
        visit(5, date(2026, 10, 6), minutes=120, place="Kemijärvi, Kirjasto"),
        visit(6, date(2026, 10, 13), CANCELLED),
        visit(7, date(2026, 10, 20), minutes=30, kind="phone", place=""),
        visit(8, date(2026, 10, 21), minutes=60, kind="planning", place=""),
        visit(9, date(2026, 11, 10), PLANNED),
    )


def fillings() -> tuple[Assessment, ...]:
    """WHO-5 twice, 40 and 60 points."""
    return tuple(
        Assessment(
            AssessmentId(f"m{n}"), WHO, MeasureId("who5"), 1, on, Mode.SELF, {str(item): n + 1 for item in range(1, 6)}
        )
        for n, on in ((1, date(2026, 7, 7)), (2, date(2026, 10, 20)))
    )  # fmt: skip


def unnamed(store: OpenStore) -> UnitOfWork:
    """A transaction for laying down records."""
    return store.unit_of_work(UNNAMED, By(NOW))


def store_of(desk: Desk) -> OpenStore:
    """The store under a desk, to lay down what has no page here."""
    return desk._store


def lay(desk: Desk, *, support: bool = True) -> None:
    """The client's three months; with ``support`` under a support period from July to December."""
    if support:
        with_agreements(desk, 1, 2)
    with unnamed(store_of(desk)) as uow:
        for goal in goals():
            uow.records.put_goal(goal)
        for session in visits():
            uow.records.put_session(session)
        uow.records.put_group_visit(
            GroupVisit(GroupVisitId("gv1"), WHO, date(2026, 9, 10), "Kirjaston lukupiiri", KnownBy.CLIENT_TOLD)
        )
        uow.commit()


def lay_sosku(desk: Desk, first: date = date(2026, 8, 1), programme: str = "sosku-helsinki") -> None:
    """A period by decision from its first day on, three months."""
    with unnamed(store_of(desk)) as uow:
        uow.records.put_period(Period(PERIOD, WHO, ProgrammeId(programme), 1, first, Phase.WORKING))
        last = date(first.year, first.month + 3, first.day)
        uow.records.put_decision(
            Decision(DecisionId("d1"), PERIOD, WHO, DecisionKind.SERVICE, first, date.fromordinal(last.toordinal() - 1))
        )
        uow.commit()


def review(review_id: str = "r1", **changes: object) -> Review:
    """A mid-term review of 1 August to 31 October, held on 2 November."""
    made = Review(
        ReviewId(review_id), ClientId(WHO), ReviewKind.MID, date(2026, 11, 2), date(2026, 8, 1), date(2026, 10, 31),
        went_well="Kirjastolle oli mukava kävellä.", was_hard="Bussi jännitti.",
        changes="Harjoitellaan bussia yhdessä.", what_next="Seuraavaksi lukupiiri.",
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


SIGNED_AT = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)
