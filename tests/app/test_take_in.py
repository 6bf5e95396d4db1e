"""Taking logs in: all or nothing, nothing twice, and never in place of what is there."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.import_errors import ImportRefused
from hyvinvointi_desktop.app.import_preview import Preview, TableLog
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.claims import SealedClaim
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId, ExpenseId, SessionId, TaskId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.programmes import ClaimSettings, KmRate, Vehicle
from hyvinvointi_desktop.domain.sessions import Expense, Task
from tests.support import factories as f
from tests.support.desks import open_desk, with_agreements
from tests.support.work import drive, held


@pytest.fixture
def full(desk: Desk) -> Desk:
    """A desk with one of most kinds of record."""
    with_agreements(desk)
    desk.log_sessions([
        held(
            "s1", "2026-10-05", trips=(drive("t1", "2026-10-05"),),
            expenses=(Expense(ExpenseId("e1"), date(2026, 10, 5), "bus", 300),), tasks=(Task(TaskId("k1"), "Soitan"),),
        ),
    ])  # fmt: skip
    desk.save_trip(drive("alone", "2026-10-06"))
    year = (date(2026, 1, 1), date(2026, 12, 31))
    desk.save_own_km_rates([KmRate(Vehicle.CAR, *year, Decimal(r), "oma") for r in ("0.50", "0.51", "0.50")])
    return desk


def _log(desk: Desk) -> OpenLog:
    return desk.read_log(desk.export())


def test_the_same_log_again_does_nothing(full: Desk) -> None:
    before = full.export()
    log = _log(full)
    assert full.preview_log(log) == full.take_in_log(log)
    taken = full.take_in_log(log)
    assert (taken.sessions, taken.clients, taken.ignored) == (0, 0, ())
    assert taken.already_there >= 9
    assert full.export() == before


def test_an_empty_profile_takes_everything_and_gives_the_same_bytes(full: Desk, tmp_path: Path) -> None:
    other = open_desk(tmp_path / "other")
    with other._store.unit_of_work() as uow:
        for number in (1, 2):
            uow.records._connection.exec_driver_sql(f"DELETE FROM clients WHERE id = 'c{number}'")  # type: ignore[attr-defined]
        uow.commit()
    taken = other.take_in_log(_log(full))
    assert (taken.clients, taken.agreements, taken.sessions, taken.trips) == (2, 2, 1, 1)
    assert other.export() == full.export()
    other.close()


def _changed_session(log: OpenLog) -> OpenLog:
    return replace(log, sessions=(replace(log.sessions[0], note="muu"),))


def _new_session(log: OpenLog, **changes: Any) -> OpenLog:
    return replace(log, sessions=(held("new", "2026-10-09", **changes), held("fine", "2026-10-12")))


CONFLICTS: dict[str, Callable[[OpenLog], OpenLog]] = {
    "a session": _changed_session,
    "a client": lambda log: replace(log, clients=(replace(log.clients[0], name="Muu"), log.clients[1])),
    "the id of another client": lambda log: replace(log, clients=(replace(log.clients[0], code="B-9"),)),
    "a payer": lambda log: replace(log, payers=(replace(log.payers[0], name="Muu kunta"),)),
    "an agreement": lambda log: replace(log, agreements=(replace(log.agreements[0], last_day=date(2027, 1, 1)),)),
    "a trip": lambda log: replace(log, trips=(replace(log.trips[0], km_tenths=1),)),
    "an own rate": lambda log: replace(log, own_km_rates=(replace(log.own_km_rates[0], rate=Decimal(9)),)),
    "a trip of another session": lambda log: _new_session(log, trips=(drive("t1", "2026-10-09"),)),
    "a trip that stands alone": lambda log: _new_session(log, trips=(drive("alone", "2026-10-09"),)),
    "a stand-alone trip of a session": lambda log: replace(log, trips=(drive("t1", "2026-10-09"),)),
    "an expense of another session": lambda log: _new_session(
        log, expenses=(Expense(ExpenseId("e1"), date(2026, 10, 9), "bus", 1),)
    ),
    "a task of another session": lambda log: _new_session(log, tasks=(Task(TaskId("k1"), "Muu"),)),
}


@pytest.mark.parametrize("conflict", CONFLICTS.values(), ids=CONFLICTS.keys())
def test_other_content_under_the_same_id_is_refused_whole(
    full: Desk, conflict: Callable[[OpenLog], OpenLog]
) -> None:
    log = conflict(_log(full))
    before = full.export()
    for act in (full.preview_log, full.take_in_log):
        with pytest.raises(ImportRefused) as refused:
            act(log)
        assert refused.value.problems
    assert full.export() == before


def test_a_claim_with_a_number_that_is_taken_is_refused(full: Desk) -> None:
    from hyvinvointi_desktop.domain.days import Month

    made: SealedClaim = full.seal_claim(Month(2026, 10), None, "fi").claim
    log = _log(full)
    other = replace(log, claims=(replace(made, id=ClaimId("other")),))
    with pytest.raises(ImportRefused):
        full.take_in_log(other)
    assert len(_log(full).claims) == 1


def test_worker_and_settings_of_a_used_profile_stay_and_that_is_told(full: Desk) -> None:
    log = replace(_log(full), worker=Worker("Joku Muu"), settings=ClaimSettings(no_show_minutes=30))
    taken = full.take_in_log(replace(log, sessions=(*log.sessions, held("s2", "2026-10-07"))))
    assert taken.ignored == ("settings", "worker")
    assert taken.sessions == 1
    me = full.me()
    assert (me.worker.name, me.claim_settings.no_show_minutes) == ("Maija Keksitty", 0)


def test_without_sessions_worker_and_settings_come_in(desk: Desk) -> None:
    log = OpenLog(Worker("Joku Muu"), settings=ClaimSettings(no_show_minutes=30), clients=(f.client(3),))
    assert desk.take_in_log(log).ignored == ()
    me = desk.me()
    assert (me.worker.name, me.claim_settings.no_show_minutes) == ("Joku Muu", 30)


def _table(**changes: object) -> TableLog:
    made = TableLog(
        Preview(rows=2, unknown_clients=("B-1",), sessions=2),
        (held("r1", "2026-10-05", entered_on=None), held("r2", "2026-10-06", clients=(ClientId("b"),))),
        (replace(f.client(3), id=ClientId("b"), code="B-1"),),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def test_a_table_makes_new_clients_only_when_asked(desk: Desk) -> None:
    before = desk.export()
    with pytest.raises(Refused) as refused:
        desk.take_in_table(_table(), new_clients=False)
    assert (refused.value.refusal, refused.value.data) == (Refusal.UNKNOWN_CLIENTS, {"names": ("B-1",)})
    assert desk.export() == before
    assert desk.preview_table(_table()).sessions == 2
    assert desk.export() == before
    taken = desk.take_in_table(_table(), new_clients=True)
    assert (taken.clients, taken.sessions, taken.already_there) == (1, 2, 0)
    again = _table(new_clients=(), preview=Preview(rows=2, sessions=2))
    assert desk.preview_table(again).already_there == 2
    assert desk.take_in_table(again, new_clients=False).sessions == 0
    assert desk.session(SessionId("r2")) is not None


def test_a_table_with_a_problem_brings_nothing(desk: Desk) -> None:
    from hyvinvointi_desktop.app.import_errors import Problem, ProblemCode

    bad = _table(preview=Preview(problems=(Problem(ProblemCode.BAD_KM, "3", "km", "x"),)))
    before = desk.export()
    with pytest.raises(ImportRefused):
        desk.take_in_table(bad, new_clients=True)
    assert desk.export() == before
