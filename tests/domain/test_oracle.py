"""The engine against the slow second count of ``oracle.py``, on random crowded logs and on one worked by hand."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.claims import Claim
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.material import ClaimMaterial
from tests.domain.builders import count, findings, material, rules, session, trip, trips
from tests.domain.oracle import FindingRow, HoursRow, count_slowly
from tests.domain.strategies import logs

COMPARED = ("outside_period", "overlap", "cap_reached", "rate_missing")


def _hours_rows(claim: Claim) -> list[HoursRow]:
    return [
        (h.session, h.on.isoformat(), h.minutes, h.raw_minutes, h.rounded_minutes, h.payable_minutes, h.amount_cents)
        for h in claim.hours
    ]


def _compared(claim: Claim) -> list[FindingRow]:
    return sorted((f for f in findings(claim) if f[0] in COMPARED), key=str)


def test_the_slow_count_itself_counts_a_month_worked_by_hand() -> None:
    records = material(
        session("s1", "2026-10-03 09:00", 590, trips=[trip("t1", legs=[("10.0", 1)])]),
        session("s2", "2026-10-03 18:30", 61, clients="A Z B"),
        session("s3", "2026-10-04 09:00", 60, status="no_show"),
        session("s4", "2026-10-05 09:00", 60, status="cancelled"),
        settings=rules("5"),
    )
    slow = count_slowly(records, 2026, 10)
    # s2: 20 minutes covered, 41 left, 40 rounded: A 14 (10 of them under the cap), Z 13 lost, B 13
    assert slow.hours == [
        ("s1", "2026-10-03", 590, 590, 590, 590, 12783), ("s2", "2026-10-03", 61, 41, 40, 23, 498)
    ]
    assert slow.findings == {
        ("overlap", "s2", "2026-10-03", 20), ("outside_period", "s2", "2026-10-03", 13),
        ("cap_reached", "s2", "2026-10-03", 4),
    }
    assert slow.trips == [("t1", 1360)]


@settings(
    max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(st.booleans().flatmap(lambda courses: logs(courses=courses)))
def test_the_engine_and_the_slow_count_agree(log: tuple[ClaimMaterial, Month]) -> None:
    records, month = log
    claim = count(records, str(month))
    slow = count_slowly(records, month.year, month.month)
    assert _hours_rows(claim) == slow.hours
    assert _compared(claim) == sorted(slow.findings, key=str)
    assert trips(claim) == slow.trips
