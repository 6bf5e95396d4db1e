"""A service by decision in the month's count: hours at 0.00 without a finding, trips paid; nothing else changes."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClientId, DecisionId, PeriodId, ProgrammeId
from hyvinvointi_desktop.domain.material import ClaimMaterial
from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind
from hyvinvointi_desktop.domain.programmes import SessionKind
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind, Period, Phase
from hyvinvointi_desktop.domain.services import ServiceTime, service_times
from hyvinvointi_desktop.domain.sessions import Session
from tests.domain.builders import (
    PROGRAMME,
    agreement,
    count,
    findings,
    hours,
    material,
    payer,
    rules,
    session,
    trip,
    trips,
)
from tests.domain.strategies import logs

D = date
SOSKU_ID = ProgrammeId("sosku")
SOSKU = replace(
    PROGRAMME, id=SOSKU_ID, kind=ProgrammeKind.DECISION, cap_minutes=None, paid_expenses=(),
    kinds=(SessionKind("home_visit", False, True), SessionKind("office_meeting", False, True)),
)  # fmt: skip
PERIOD = Period(PeriodId("p"), ClientId("A"), SOSKU_ID, 1, D(2026, 9, 20), Phase.WORKING)


def service(first: date, last: date, name: str = "s") -> Decision:
    return Decision(DecisionId(name), PERIOD.id, PERIOD.client, DecisionKind.SERVICE, first, last)


PAYERS = (payer(), payer("toinen"))
OCTOBER = (service(D(2026, 10, 5), D(2026, 10, 20)), service(D(2026, 10, 25), D(2026, 12, 31), "s2"))


def records(
    *held: Session, period: Period = PERIOD, decisions: tuple[Decision, ...] = OCTOBER, **more: object
) -> ClaimMaterial:
    found = material(*held, agreements=more.pop("agreements", ()), **more)  # type: ignore[arg-type]
    return replace(found, programmes=(PROGRAMME, SOSKU), services=service_times((period,), decisions))


def on(day: str, **more: object) -> Session:
    return session(f"s{day}", f"2026-10-{day} 09:00", 60, trips=[trip(f"t{day}", on=f"2026-10-{day}")], **more)  # type: ignore[arg-type]


def test_a_meeting_under_a_decision_counts_at_nothing_and_its_trip_is_paid() -> None:
    claim = count(records(on("06")))
    assert hours(claim) == [("s06", "2026-10-06", 60, 0, 0)]
    assert findings(claim) == []
    assert trips(claim) == [("t06", 1320)]


def test_before_the_first_decision_the_period_stands_for_it() -> None:
    claim = count(records(on("04"), session("s0", "2026-09-30 23:00", 90)))
    assert findings(claim) == []
    assert trips(claim) == [("t04", 1320)]
    late = replace(PERIOD, opened_on=D(2026, 10, 5))
    before = count(records(on("04"), period=late))
    assert findings(before) == [("outside_period", "s04", "2026-10-04", 60)]
    assert trips(before) == []


def test_between_two_decisions_and_after_the_last_nothing_is_in_force() -> None:
    claim = count(records(on("20"), on("21"), on("24"), on("25")))
    assert [f[1] for f in findings(claim)] == ["s21", "s24"]
    assert trips(claim) == [("t20", 1320), ("t25", 1320)]
    ended = count(records(on("21"), decisions=OCTOBER[:1]))
    assert findings(ended) == [("outside_period", "s21", "2026-10-21", 60)]


def test_a_period_without_a_decision_goes_on_until_it_ends_or_is_not_for_now() -> None:
    def told(period: Period) -> list[object]:
        return [f[1] for f in findings(count(records(on("10"), on("12"), period=period, decisions=())))]

    assert told(PERIOD) == []
    assert told(replace(PERIOD, phase=Phase.ENDED, ended_on=D(2026, 10, 11))) == ["s12"]
    assert told(replace(PERIOD, phase=Phase.NOT_NOW, suitability_on=D(2026, 10, 11))) == ["s12"]
    assert told(replace(PERIOD, phase=Phase.NOT_NOW)) == ["s10", "s12"]


def test_an_agreement_goes_before_a_service() -> None:
    both = records(on("06"), agreements=(agreement("A"),))
    assert hours(count(both)) == [("s06", "2026-10-06", 60, 60, 1300)]


def test_a_service_takes_no_pay_from_another_client_and_gets_none() -> None:
    for clients in ("A B", "B A"):
        shared = records(on("06", clients=clients), agreements=(agreement("B"),))
        assert hours(count(shared)) == [("s06", "2026-10-06", 60, 30, 650)], clients
        assert findings(count(shared)) == []
        other = records(on("06", clients=clients), agreements=(agreement("B", payer="toinen"),), payers=PAYERS)
        assert trips(count(other)) == [], "who pays for an agreement pays the driving"
        assert trips(count(other, payer_id="toinen")) == [("t06", 1320)]


def test_the_programmes_own_kinds_are_known_and_a_payer_may_be_missing() -> None:
    claim = count(records(on("06", kind="office_meeting")))
    assert (hours(claim), findings(claim)) == ([("s06", "2026-10-06", 60, 0, 0)], [])
    capped = count(records(on("06"), settings=rules(scope="worker", km_beyond_cap=False)))
    assert trips(capped) == [("t06", 1320)], "nothing was left out by a cap"


def test_only_service_decisions_make_a_service() -> None:
    ticket = replace(OCTOBER[0], kind=DecisionKind.TICKET)
    times = service_times((PERIOD,), (ticket, OCTOBER[1]))
    assert [(t.first_day, t.last_day) for t in times] == [
        (D(2026, 9, 20), D(2026, 10, 24)), (D(2026, 10, 25), D(2026, 12, 31)),
    ]  # fmt: skip
    assert service_times((), OCTOBER) == ()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(logs(), st.dates(D(2024, 1, 1), D(2027, 1, 1)), st.integers(0, 400))
def test_nothing_changes_for_clients_without_decisions(
    log: tuple[ClaimMaterial, Month], first: date, days: int
) -> None:
    known, month = log
    others = (ServiceTime(ClientId("somebody else"), first, first + timedelta(days=days), SOSKU_ID, 1),)
    assert count(replace(known, services=others), str(month)) == count(known, str(month))
