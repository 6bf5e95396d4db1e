"""Practice data: the same for seed and day, clean in its last full month whatever day it is, and as large as said."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
import stdnum.fi.hetu
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.attendance import held_sessions, members
from hyvinvointi_desktop.app.course_port import Meeting
from hyvinvointi_desktop.app.courses import Holidays
from hyvinvointi_desktop.app.look_courses import to_call
from hyvinvointi_desktop.app.practice_approval import lead_pay
from hyvinvointi_desktop.app.practice_care import CLIENT
from hyvinvointi_desktop.app.practice_course import practice_course
from hyvinvointi_desktop.app.practice_data import PAYER, practice_log
from hyvinvointi_desktop.app.practice_referrals import lead_space
from hyvinvointi_desktop.app.practice_size import Size
from hyvinvointi_desktop.domain.attendance import statistics
from hyvinvointi_desktop.domain.claims import Claim, ClaimState
from hyvinvointi_desktop.domain.counting import count_month, drives_of
from hyvinvointi_desktop.domain.days import Month, local_day
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.material import ClaimMaterial
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.programmes import KmRates
from hyvinvointi_desktop.domain.rehabilitation import Phase
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.desks import quick_gate
from tests.support.vaults import PASSPHRASE

RATES = bootstrap.definitions().km_rates()
LAST_DAYS = [date(2026, 1, 31), date(2026, 12, 31), date(2027, 3, 31), date(2028, 2, 29), date(2026, 5, 31)]
FIRST_DAYS = [date(2027, 1, 1), date(2026, 3, 1), date(2028, 3, 1), date(2026, 11, 1)]


def _claim(log: OpenLog, month: Month) -> Claim:
    """The month's claim straight from the log."""
    near = [s for s in log.sessions if abs((local_day(s.starts_at) - month.first_day).days) < 100]
    drives = [d for d in drives_of(log.sessions, log.trips) if d.on <= month.last_day]
    material = ClaimMaterial(
        worker=log.worker, payers=log.payers, settings=log.settings, programmes=bootstrap.definitions().programmes(),
        km_rates=KmRates((*RATES.rates, *log.own_km_rates)), codes=tuple((c.id, c.code) for c in log.clients),
        agreements=log.agreements, sessions=tuple(near), trips=log.trips, route_drives=tuple(drives),
    )  # fmt: skip
    return count_month(material, month, PAYER)


def test_the_same_seed_and_day_give_the_same_data() -> None:
    day = date(2026, 11, 21)
    assert practice_log(Size.SMALL, 1, day, RATES) == practice_log(Size.SMALL, 1, day, RATES)
    assert practice_log(Size.SMALL, 2, day, RATES) != practice_log(Size.SMALL, 1, day, RATES)
    assert practice_log(Size.SMALL, 1, day + timedelta(days=1), RATES) != practice_log(Size.SMALL, 1, day, RATES)


@settings(max_examples=60, deadline=None)
@given(st.dates(date(2024, 1, 1), date(2032, 12, 31)), st.integers(1, 5))
def test_the_last_full_month_has_no_findings(today: date, seed: int) -> None:
    log = practice_log(Size.SMALL, seed, today, RATES)
    claim = _claim(log, Month.of(today).previous())
    assert claim.findings == ()
    assert claim.totals.total_cents > 0
    assert 85 <= sum(s.status is Status.HELD for s in log.sessions) <= 88  # a holiday or a month's end may take one
    assert len(log.clients) == 7


@settings(max_examples=40, deadline=None)
@given(st.dates(date(2024, 1, 1), date(2032, 12, 31)), st.integers(1, 5))
def test_the_course_is_five_sessions_old_and_has_somebody_to_ring(today: date, seed: int) -> None:
    holidays = Holidays(bootstrap.definitions())
    log = practice_course(Worker("Maija"), seed, today, holidays)
    (whole,) = log.courses
    held = [s for s in log.sessions if s.status is Status.HELD]
    assert (len(log.sessions), len(held), len(whole.enrolments)) == (12, 5, 11)
    assert (today in holidays) is not any(local_day(s.starts_at) == today for s in log.sessions)
    marks = held_sessions([Meeting(s, g) for s, g in zip(log.sessions, whole.groups, strict=True)])
    assert [e.number for e in whole.enrolments if len(to_call(e, marks, 2)) == 2] == [4]
    assert statistics(marks, members(whole.enrolments)).unmarked == ()
    assert log == practice_course(Worker("Maija"), seed, today, holidays)


for special in (*LAST_DAYS, *FIRST_DAYS):
    test_the_last_full_month_has_no_findings = example(special, 1)(test_the_last_full_month_has_no_findings)


@pytest.mark.parametrize("today", [date(2026, 11, 21), date(2027, 1, 1), date(2026, 8, 31)])
def test_a_career_is_ten_years_of_work(today: date) -> None:
    log = practice_log(Size.CAREER, 1, today, RATES)
    held = [s for s in log.sessions if s.status is Status.HELD]
    assert len(log.clients) == 300
    assert len(held) >= 19_900
    assert Month.of(local_day(held[0].starts_at)) <= Month(today.year - 9, today.month)
    assert _claim(log, Month.of(today).previous()).findings == ()
    assert max(s.entered_on for s in held if s.entered_on) <= today


def test_nobody_in_it_can_exist() -> None:
    log = practice_log(Size.CAREER, 1, date(2026, 11, 21), RATES)
    codes = [c.hetu for c in log.clients if c.hetu]
    assert codes
    assert all(stdnum.fi.hetu.is_valid(code, allow_temporary=True) and code[7] == "9" for code in codes)
    assert all(rate.invented for rate in log.own_km_rates)


@pytest.mark.parametrize("today", [date(2027, 1, 1), date(2026, 12, 31)])
def test_a_practice_profile_is_ready_to_be_sealed(tmp_path: Path, today: date) -> None:
    clock = FixedClock(datetime(today.year, today.month, today.day, 9, tzinfo=UTC))
    gate = quick_gate(tmp_path / "profile", clock)
    gate.make_practice(Size.SMALL, 1, PASSPHRASE)
    desk = gate.unlock(PASSPHRASE)
    assert desk.practice
    month = Month.of(today).previous()
    assert desk.counted(month, None).claim.findings == ()
    assert [row.state for row in desk.claim_months()].count(ClaimState.SEALED) == 3
    assert [due.month for due in desk.today().claims_due] == [month]
    signed = [a for c in desk.clients() for a in desk.client_card(c.id).agreements if a.signed_at]
    assert len(signed) == 1
    assert desk.check() == ()
    made = desk.seal_claim(month, None, "fi")
    assert made.stem.startswith(f"HARJOITUS-{month}-kunta-")
    assert desk.client_list()
    desk.close()


def test_a_real_practice_month_verifies_and_says_it_is_practice(tmp_path: Path) -> None:
    gate = quick_gate(tmp_path / "profile", real=True)
    gate.make_practice(Size.SMALL, 1, PASSPHRASE)
    desk = gate.unlock(PASSPHRASE)
    made = desk.seal_claim(Month(2026, 10), None, "fi")
    for content in (made.pdf, made.container):
        verdict = desk.verify(content, desk.root_certificate())
        assert (verdict.whole, verdict.trusted, verdict.practice) == (True, True, True)
    desk.close()


def test_the_practice_period_is_half_way_and_its_feedback_is_summed(tmp_path: Path) -> None:
    gate = quick_gate(tmp_path / "p", FixedClock(datetime(2026, 11, 22, 8, tzinfo=UTC)))
    gate.make_practice(Size.SMALL, 1, PASSPHRASE)
    desk = gate.unlock(PASSPHRASE)
    try:
        screen = desk.period_screen(CLIENT)
        assert screen.period is not None
        assert screen.period.phase is Phase.WORKING
        july, august = desk.allowance_month(Month(2026, 7)), desk.allowance_month(Month(2026, 8))
        windows = [r.window.now for r in (*july.rows, *august.rows)]
        assert [(w.window.number, w.cents) for w in windows] == [(1, 1800), (2, 2700)]
        assert july.rows[0].window.decided is not None
        assert not july.changed
        scored = desk.client_scores(CLIENT)
        assert {s.assessment.measure for s in scored} == {"hyvinvointimittari", "swemwbs"}
        totals = [s.score for s in scored if s.score is not None]
        assert totals == [Decimal("16.88"), Decimal("17.98"), Decimal("21.54")]
        care = desk.today().care
        assert [(t.name, t.count) for t in care.texts] == [("Joonas Kuvitelma", 1)]
        assert not care.pledge_missing
        assert len(desk.claim(Month(2026, 10), None).claim.findings) == 0, "the month stays clean"
    finally:
        desk.close()


def test_a_coordinator_practises_with_invented_referrals_in_every_state(tmp_path: Path) -> None:
    gate = quick_gate(tmp_path / "p", FixedClock(datetime(2026, 11, 22, 8, tzinfo=UTC)))
    gate.make_practice(Size.SMALL, 1, PASSPHRASE, leads=True)
    desk = gate.unlock(PASSPHRASE)
    try:
        assert desk.practice
        found = desk.referral_list()
        assert [(r.referral.person.name, r.days, r.stands.state.value) for r in found.rows] == [
            ("Aune Koivuharju", 16, "waiting_for_worker"), ("Pentti Lampela", 9, "new"), ("Sanna Metsäniemi", 4, "new"),
            ("Helmi Suovanen", 41, "with_worker"), ("Jouni Aittavaara", 23, "named"),
            ("Taisto Kuusela", 58, "not_suitable"), ("Eino Vanhapiha", 75, "ended"),
        ]  # fmt: skip
        space = desk.space_screen()
        assert space is not None
        assert sorted((len(w.living), len(w.invitations)) for w in space.workers) == [
            (0, 0), (0, 0), (0, 0), (0, 1), (1, 0), (1, 0), (1, 0),
        ]  # fmt: skip
        assert len(desk.naming_facts()) == 4 + 3  # three keep paper
        lead_space(desk)  # a second time changes nothing
        assert desk.referral_list() == found
        claims = desk.month_to_approve()
        assert [(r.claim.worker_name, r.claim.total_cents, r.standing.state.value) for r in claims.rows] == [
            ("Kauko Esimerkki", 15640, "waiting"), ("Sirkka Keksitty", 10440, "approved"),
        ]  # fmt: skip
        lead_pay(desk)
        assert desk.month_to_approve() == claims
        assert [s.left_cents for s in desk.budgets()] == [150_000 - 15640 - 10440]
    finally:
        desk.close()
