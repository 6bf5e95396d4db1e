"""What the form says while a session is typed is what the claim will say once it is logged."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.log_session import SessionOutcome
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.claims import Claim
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.programmes import CapScope, ClaimSettings, Rounding
from hyvinvointi_desktop.domain.sessions import Session, Status, Trip
from tests.support.desks import open_desk, with_agreements
from tests.support.work import C1, C2, drive, held

MONTHS = (Month(2026, 9), Month(2026, 10), Month(2026, 11))
_statuses = st.sampled_from([Status.HELD, Status.HELD, Status.NO_SHOW, Status.CANCELLED])
_days = st.sampled_from(["2026-09-30", "2026-10-05", "2026-10-06", "2026-10-31", "2026-11-01"])
_clients = st.sampled_from([(C1,), (C2,), (C1, C2)])


def _trip(number: int) -> st.SearchStrategy[Trip]:
    return st.builds(
        drive, st.just(f"trip-{number}"), _days, st.sampled_from([240, 240, 400]),
        to_place=st.sampled_from(["Vuotso, Polku 2", ""]),
    )  # fmt: skip


def _session(number: int) -> st.SearchStrategy[Session]:
    return st.builds(
        held, st.just(f"s-{number}"), _days, st.sampled_from(["7:00", "9:00", "9:30", "23:15"]),
        st.sampled_from([10, 45, 60, 400]), status=_statuses, clients=_clients,
        kind=st.sampled_from(["home_visit", "first_visit", "planning"]), trips=_trip(number).map(lambda t: (t,)),
        entered_on=st.sampled_from([None, date(2026, 10, 5)]),
    )  # fmt: skip


_settings = st.builds(
    ClaimSettings, st.sampled_from(list(Rounding)), cap_scope=st.sampled_from(list(CapScope)),
    km_beyond_cap=st.booleans(), no_show_minutes=st.sampled_from([0, 15]),
)  # fmt: skip


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = open_desk(Path(tmp_path_factory.mktemp("foresee")) / "profile")
    with_agreements(made, 1)
    yield made
    made.close()


def _about(claim: Claim, session: Session) -> tuple[object, ...]:
    trips = {t.id for t in session.trips}
    return (
        [h for h in claim.hours if h.session == session.id], [t for t in claim.trips if t.trip in trips],
        [x for x in claim.findings if x.session == session.id or x.trip in trips],
    )  # fmt: skip


def _foreseen(outcome: SessionOutcome, session: Session) -> dict[Month, tuple[object, ...]]:
    nothing: tuple[object, ...] = ([], [], [])
    return dict.fromkeys(MONTHS, nothing) | {c.month: _about(c, session) for c in outcome.claims}


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(st.tuples(*(_session(n) for n in range(4))), st.none() | _session(9), _session(9), _settings)
def test_foreseeing_equals_the_claim_after_logging(
    shared: Desk, others: tuple[Session, ...], before: Session | None, session: Session, how: ClaimSettings
) -> None:
    """Also when the session is there already and the form changes it."""
    shared.save_claim_settings(how)
    shared.log_sessions([*others, *([before] if before else [])])
    foreseen = _foreseen(shared.foresee(session), session)
    shared.log_sessions([session])
    logged = {month: _about(shared.counted(month, None).claim, session) for month in MONTHS}
    for made in {s.id for s in (*others, session)}:
        shared.delete_session(made)
    assert foreseen == logged


def test_what_is_left_of_the_month_counts_the_session_at_hand(desk: Desk) -> None:
    with_agreements(desk, 1)
    desk.log_sessions([held("s1", "2026-10-05", minutes=500)])
    outcome = desk.foresee(held("s2", "2026-10-06", minutes=150))
    assert (outcome.payable_minutes, outcome.total_cents) == (100, 2167)
    (month,) = outcome.months
    assert (month.used_minutes, month.cap_minutes, month.left_minutes) == (600, 600, 0)
    assert [x.code.value for x in outcome.findings] == ["cap_reached"]


def test_a_planned_session_is_foreseen_as_if_held(desk: Desk) -> None:
    with_agreements(desk, 1)
    session = replace(held("s2", "2026-11-06"), status=Status.PLANNED, entered_on=None)
    assert desk.foresee(session).payable_minutes == 60


def test_what_cannot_be_logged_cannot_be_foreseen(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        desk.foresee(held("s", "2026-10-05", clients=()))
    assert refused.value.refusal is Refusal.NO_CLIENT
