"""Which writes touch a sealed claim's month, and that what waits is found by an index."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import AgreementId, ExpenseId, PayerId, SessionId, TaskId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.programmes import CapException, ClaimSettings, Payer
from hyvinvointi_desktop.domain.sessions import Attachment, Expense, Status, Task
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from tests.support import factories as f

SEPTEMBER, OCTOBER, NOVEMBER = (Month(2026, n) for n in (9, 10, 11))
DAY = date(2026, 10, 3)
NOVEMBER_VISIT: dict[str, Any] = {
    "starts_at": datetime(2026, 11, 3, 9, tzinfo=UTC), "ends_at": datetime(2026, 11, 3, 10, tzinfo=UTC),
}  # fmt: skip
Write = Callable[[Records], object]


def _touched(records: Records, *, whole_year: bool = False) -> set[str]:
    return set(records.touched_since_sealing(f.KUNTA, whole_year=whole_year))


@pytest.fixture
def sealed(store: SqlOpenStore) -> SqlOpenStore:
    """September is claim-1, October claim-2, November claim-3; a visit in October with a drive of September."""
    with store.unit_of_work() as uow:
        records = uow.records
        records.put_payer(Payer(f.KUNTA, "Kunta"))
        for number in (1, 2):
            records.put_client(f.client(number))
        records.add_agreement(replace(f.agreement(), signatures=(), pdf=None))
        records.put_session(f.session(trips=(f.trip(),), tasks=(Task(TaskId("k"), "Soitan"),)))
        records.put_session(f.session("far", trips=(f.trip("t9", on=date(2026, 9, 30)),), clients=(f.EERO,)))
        records.put_session(f.session("plan", status=Status.PLANNED))
        for paper in {p for n in (1, 2, 3) for p in (f.claim(n).pdf, f.claim(n).container)}:
            records.add_attachment(Attachment(paper, "x", "x", b"x"))
        for number, month in enumerate((SEPTEMBER, OCTOBER, NOVEMBER), 1):
            records.add_sealed_claim(f.claim(number, month=month, amends=None))
        uow.commit()
    return store


TOUCHING: dict[str, tuple[Write, set[str]]] = {
    "nothing": (lambda r: r.worker(), set()),
    "the same again": (
        lambda r: r.put_session(f.session(trips=(f.trip(),), tasks=(Task(TaskId("k"), "Soitan"),))), set(),
    ),
    "a note, a mark on a task": (lambda r: r.put_session(f.session(trips=(f.trip(),), note="x")), set()),
    "a plan": (lambda r: r.put_session(f.session("plan", status=Status.PLANNED, kind="outing")), set()),
    "a plan goes": (lambda r: r.delete_session(SessionId("plan")), set()),
    "settings": (lambda r: r.put_settings(ClaimSettings(no_show_minutes=5)), set()),
    "a payer's rates": (lambda r: r.put_payer(Payer(f.KUNTA, "Toinen")), set()),
    "a plan is held": (lambda r: r.put_session(f.session("plan", clients=(f.EERO,))), {"claim-1", "claim-2"}),
    "a visit changes": (lambda r: r.put_session(f.session(kind="outing")), {"claim-1", "claim-2"}),
    "a visit goes": (lambda r: r.delete_session(SessionId("far")), {"claim-1", "claim-2"}),
    "a visit moves": (lambda r: r.put_session(f.session(**NOVEMBER_VISIT)), {"claim-1", "claim-2", "claim-3"}),
    "a visit in November": (lambda r: r.put_session(f.session("n", **NOVEMBER_VISIT)), {"claim-3"}),
    "an expense of September": (
        lambda r: r.put_session(f.session("n", **NOVEMBER_VISIT, expenses=(
            Expense(ExpenseId("e9"), date(2026, 9, 2), "bus", 300),
        ))), {"claim-1", "claim-3"},
    ),
    "a trip alone": (lambda r: r.put_trip(f.trip("alone", on=date(2026, 11, 2))), {"claim-3"}),
    "an exception": (lambda r: r.put_cap_exception(CapException(f.AINO, NOVEMBER, 5)), {"claim-3"}),
    "no exception": (lambda r: r.delete_cap_exception(f.AINO, NOVEMBER), {"claim-3"}),
    "an agreement of somebody not met since": (
        lambda r: r.add_agreement(replace(f.agreement("a2"), first_day=date(2026, 10, 4), signatures=(), pdf=None)),
        set(),
    ),
    "an agreement": (
        lambda r: r.add_agreement(replace(f.agreement("a2"), client=f.EERO, first_day=DAY, signatures=(), pdf=None)),
        {"claim-1", "claim-2"},
    ),
    "an agreement ends": (lambda r: r.end_agreement(AgreementId("a1"), DAY), {"claim-1", "claim-2"}),
    "another first payer": (lambda r: r.put_payer(Payer(PayerId("a"), "A")), {"claim-1", "claim-2"}),
    "a payer after the first": (lambda r: r.put_payer(Payer(PayerId("z"), "Z")), set()),
    "a log": (
        lambda r: r.add_log(OpenLog(Worker("W"), sessions=(f.session("n", **NOVEMBER_VISIT),))), {"claim-3"},
    ),
    "a log with agreements, exceptions and trips": (
        lambda r: r.add_log(OpenLog(
            Worker("W"), agreements=(replace(f.agreement("a2"), client=f.EERO, signatures=(), pdf=None),),
            cap_exceptions=(CapException(f.AINO, NOVEMBER, 5),), trips=(f.trip("alone"),),
        )), {"claim-1", "claim-2", "claim-3"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("write", "touched"), TOUCHING.values(), ids=TOUCHING)
def test_a_write_touches_the_months_it_counts_in(sealed: SqlOpenStore, write: Write, touched: set[str]) -> None:
    """October's writes touch September too: a visit of October has a drive there, and October's cap decides on it."""
    with sealed.unit_of_work() as uow:
        write(uow.records)
        assert _touched(uow.records) == touched
        uow.records.settle_claims(uow.records.touched_since_sealing(f.KUNTA, whole_year=True))
        assert _touched(uow.records, whole_year=True) == set()


def test_a_year_looks_back_to_its_january_and_not_ahead(sealed: SqlOpenStore) -> None:
    with sealed.unit_of_work() as uow:
        uow.records.put_trip(f.trip("early", on=date(2026, 3, 2)))
        assert _touched(uow.records) == set()
        assert _touched(uow.records, whole_year=True) == {"claim-1", "claim-2", "claim-3"}
        uow.records.settle_claims(uow.records.touched_since_sealing(f.KUNTA, whole_year=True))
        uow.records.put_trip(f.trip("late", on=date(2026, 11, 9)))
        uow.records.put_trip(f.trip("before", on=date(2025, 12, 31)))
        assert _touched(uow.records, whole_year=True) == {"claim-3"}
        uow.records.put_trip(f.trip("late", on=date(2027, 1, 2)))
        assert _touched(uow.records) == {"claim-3"}


def test_a_trip_at_the_end_of_time_touches_its_month(sealed: SqlOpenStore) -> None:
    with sealed.unit_of_work() as uow:
        uow.records.put_trip(f.trip("end", on=date.max))
        uow.records.put_trip(f.trip("start", on=date.min))
        assert _touched(uow.records) == set()


def test_what_waits_is_found_by_an_index(filled: SqlOpenStore) -> None:
    with filled.unit_of_work() as uow:
        day = datetime(2020, 1, 1, 8, tzinfo=UTC)
        task = Task(TaskId("open"), "Soitan", "minä", date(2020, 2, 1))
        old = f.session(
            "old", starts_at=day, ends_at=day + timedelta(hours=1), status=Status.PLANNED, tasks=(task,), trips=(),
        )  # fmt: skip
        uow.records.put_session(old)
        assert old in uow.records.planned_before(day + timedelta(hours=2))
        assert uow.records.planned_before(day + timedelta(minutes=30)) == ()
        first = uow.records.open_tasks()[0]
        assert (first.session, first.client, first.words, first.who, first.due_on) == (
            old.id, f.AINO, "Soitan", "minä", date(2020, 2, 1),
        )  # fmt: skip
        plan = uow._connection.execute(text(
            "EXPLAIN QUERY PLAN SELECT t.words FROM tasks t JOIN sessions s ON s.id = t.session_id"
            " WHERE t.done_on IS NULL ORDER BY s.starts_at"
        )).all()  # fmt: skip
        assert any("ix_tasks_open" in row.detail for row in plan)
