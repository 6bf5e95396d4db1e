"""What holds for every log."""

from dataclasses import replace
from datetime import date
from random import Random
from typing import TypeVar

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.claims import Claim
from hyvinvointi_desktop.domain.counting import count_month, drives_of, window
from hyvinvointi_desktop.domain.counting_hours import used_minutes, work_through
from hyvinvointi_desktop.domain.courses import LeaderPay
from hyvinvointi_desktop.domain.days import MINUTE, Month, local_day
from hyvinvointi_desktop.domain.material import ClaimMaterial, Standing
from hyvinvointi_desktop.domain.programmes import CapScope, Payer
from hyvinvointi_desktop.domain.sessions import Session, Status
from tests.domain.builders import material, rules, session, trip
from tests.domain.strategies import CLIENTS, SCENES, logs, sessions_at

T = TypeVar("T")

BOUNDED = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def _claims(records: ClaimMaterial, month: Month) -> list[Claim]:
    return [count_month(records, month, payer.id) for payer in records.payers]


def _cap_of(records: ClaimMaterial, client: str, month: Month) -> int | None:
    own = [e.minutes for e in records.cap_exceptions if e.client == client and e.month == month]
    return own[0] if own else records.programmes[0].cap_minutes


@BOUNDED
@given(logs(payers=2, courses=True))
def test_no_cap_is_ever_passed(log: tuple[ClaimMaterial, Month]) -> None:
    records, month = log
    paid = sum(h.payable_minutes for claim in _claims(records, month) for h in claim.hours if h.clients)
    if records.settings.cap_scope is CapScope.WORKER:
        cap = records.programmes[0].cap_minutes
        assert cap is None or paid <= cap
        return
    worked = work_through(records, Standing(records))
    by_client = {client: used_minutes(worked, client, month) for client in CLIENTS}
    assert sum(by_client.values()) == paid
    for client, minutes in by_client.items():
        cap = _cap_of(records, client, month)
        assert cap is None or minutes <= cap


@BOUNDED
@given(logs(payers=2, courses=True))
def test_totals_are_the_sums_of_the_lines(log: tuple[ClaimMaterial, Month]) -> None:
    for claim in _claims(*log):
        totals = claim.totals
        assert totals.minutes == sum(h.minutes for h in claim.hours)
        assert totals.payable_minutes == sum(h.payable_minutes for h in claim.hours)
        assert totals.hours_cents == sum(h.amount_cents for h in claim.hours)
        assert totals.km_tenths == sum(t.km_tenths for t in claim.trips)
        assert totals.trips_cents == sum(t.amount_cents for t in claim.trips)
        assert totals.total_cents == totals.hours_cents + totals.trips_cents


@BOUNDED
@given(logs(payers=2, courses=True))
def test_what_is_paid_is_never_more_than_what_was_rounded_or_worked(log: tuple[ClaimMaterial, Month]) -> None:
    records, month = log
    rounding = records.settings.rounding.value
    step = 1 if rounding == "none" else int(rounding)
    for claim in _claims(records, month):
        for line in claim.hours:
            assert 0 <= line.payable_minutes <= line.rounded_minutes
            assert 0 <= line.raw_minutes <= line.minutes
            assert abs(line.rounded_minutes - line.raw_minutes) < step
            assert line.rounded_minutes % step == 0
            assert line.on in month
            assert line.amount_cents >= 0


@BOUNDED
@given(logs(payers=2, courses=True), st.randoms(use_true_random=False))
def test_a_permuted_log_gives_the_same_claim(log: tuple[ClaimMaterial, Month], chance: Random) -> None:
    records, month = log

    def mixed(items: tuple[T, ...]) -> tuple[T, ...]:
        return tuple(chance.sample(items, len(items)))

    permuted = replace(
        records,
        sessions=mixed(tuple(replace(s, trips=mixed(s.trips)) for s in records.sessions)),
        trips=mixed(records.trips),
        agreements=mixed(records.agreements),
        cap_exceptions=mixed(records.cap_exceptions),
        courses=mixed(records.courses),
        payers=tuple(replace(p, hourly_rates=mixed(p.hourly_rates)) for p in records.payers),
    )
    assert _claims(permuted, month) == _claims(records, month)


@BOUNDED
@given(
    logs(payers=2, courses=True),
    st.sampled_from(SCENES).flatmap(lambda scene: sessions_at(scene, "extra", (Status.PLANNED, Status.CANCELLED))),
    st.integers(0, 7),
)
def test_a_planned_or_cancelled_session_with_its_trips_changes_nothing(
    log: tuple[ClaimMaterial, Month], extra: Session, place: int
) -> None:
    records, month = log
    more = list(records.sessions)
    more.insert(place, extra)
    assert _claims(replace(records, sessions=tuple(more)), month) == _claims(records, month)


def _window_of(records: ClaimMaterial, payer: Payer, month: Month) -> ClaimMaterial:
    """What the store hands over for the days of ``window`` (``Records.claim_material`` and ``route_drives``)."""
    first, last = window(payer, month)

    def within(day: date) -> bool:
        return first <= day <= last

    def touches(session: Session) -> bool:
        return local_day(session.starts_at) <= last and local_day(session.ends_at - MINUTE) >= first

    sessions = tuple(s for s in records.sessions if touches(s) or any(within(t.on) for t in s.trips))
    drives = tuple(d for d in drives_of(records.sessions, records.trips) if d.on <= month.last_day)
    return replace(
        records, sessions=sessions, trips=tuple(t for t in records.trips if within(t.on)), route_drives=drives
    )


def test_the_window_reaches_the_cap_of_a_session_whose_trip_is_dated_in_another_month() -> None:
    records = material(
        session("s1", "2026-09-02 08:00", 600),
        session("s2", "2026-09-30 21:00", 60, trips=[trip("t1", on="2026-10-01")]),
        session("s3", "2026-11-01 08:00", 600),
        session("s4", "2026-11-02 09:00", 60, trips=[trip("t2", on="2026-10-31")]),
        settings=rules(km_beyond_cap=False),
    )
    october = Month(2026, 10)
    (paying,) = records.payers
    assert count_month(_window_of(records, paying, october), october, paying.id).trips == ()


@BOUNDED
@given(logs(payers=2, courses=True), st.integers(-1, 1))
def test_the_records_that_touch_the_month_are_enough(log: tuple[ClaimMaterial, Month], away: int) -> None:
    records, month = log
    month = {-1: month.previous(), 0: month, 1: month.next()}[away]
    for payer in records.payers:
        assert count_month(_window_of(records, payer, month), month, payer.id) == count_month(records, month, payer.id)


@BOUNDED
@given(logs(statuses=(Status.HELD,), courses=True))
def test_every_held_session_has_a_line_on_every_day_it_touches_and_no_minute_is_lost(
    log: tuple[ClaimMaterial, Month]
) -> None:
    records, month = log
    payer = records.payers[0].id
    lines = [h for m in (month.previous(), month, month.next()) for h in count_month(records, m, payer).hours]
    paying = {c.id for c in records.courses if c.pay.leader_pay is LeaderPay.CLAIM}
    for held in records.sessions:
        own = [h for h in lines if h.session == held.id]
        if held.course is not None and held.course not in paying:
            assert own == []
            continue
        assert sum(h.minutes for h in own) == (held.ends_at - held.starts_at) // MINUTE
        assert (own[0].on, own[-1].on) == (local_day(held.starts_at), local_day(held.ends_at - MINUTE))


@BOUNDED
@given(logs(payers=2, courses=True))
def test_findings_are_one_per_code_subject_and_day_and_errors_alone_block_signing(
    log: tuple[ClaimMaterial, Month]
) -> None:
    for claim in _claims(*log):
        named = [(f.code, f.about, f.on) for f in claim.findings]
        assert len(set(named)) == len(named)
        blocking = any(f.code.value in ("rate_missing", "missing_route") for f in claim.findings)
        assert claim.may_be_sealed is not blocking


@BOUNDED
@given(logs(payers=2, courses=True))
def test_hours_and_trips_are_listed_in_their_order(log: tuple[ClaimMaterial, Month]) -> None:
    records, month = log
    starts = {s.id: s.starts_at for s in records.sessions}
    for claim in _claims(records, month):
        order = [(starts[h.session], h.session, h.on) for h in claim.hours]
        assert order == sorted(order)
        driven = [(t.on, t.trip) for t in claim.trips]
        assert driven == sorted(driven)
