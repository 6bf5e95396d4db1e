"""When measures are taken in a service, with literal days."""

from dataclasses import replace
from datetime import date

from hyvinvointi_desktop.domain.ids import AssessmentId, ClientId, DecisionId, MeasureId, PeriodId, ProgrammeId
from hyvinvointi_desktop.domain.measure_points import Due, measures_of_service, measures_of_support
from hyvinvointi_desktop.domain.measures import Assessment, Mode
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind, Period, Phase

P, D = MeasurePoint, date
PERIOD = Period(PeriodId("p1"), ClientId("c1"), ProgrammeId("sosku"), 1, D(2023, 12, 20), Phase.WORKING)


def decided(first: date, last: date, kind: DecisionKind = DecisionKind.SERVICE) -> Decision:
    return Decision(DecisionId(f"d{first}{kind}"), PERIOD.id, PERIOD.client, kind, first, last)


def filled(day: date, point: MeasurePoint | None = None) -> Assessment:
    return Assessment(AssessmentId(f"a{day}"), PERIOD.client, MeasureId("m"), 1, day, Mode.SELF, {}, point)


SHORT = (decided(D(2024, 1, 4), D(2024, 4, 3)), decided(D(2024, 1, 4), D(2024, 12, 31), DecisionKind.TICKET))
LONG = (*SHORT, decided(D(2024, 4, 4), D(2024, 7, 3)), decided(D(2024, 7, 4), D(2024, 10, 3)))


def test_a_service_is_measured_at_its_ends_and_at_six_months_where_it_goes_on_beyond_them() -> None:
    short, long = measures_of_service(PERIOD, SHORT, 6), measures_of_service(PERIOD, LONG, 6)
    assert short is not None
    assert long is not None
    assert short.on == {P.START: D(2024, 1, 4), P.END: D(2024, 4, 3), P.FOLLOW_UP: D(2024, 10, 3)}
    assert long.on == {
        P.START: D(2024, 1, 4), P.MIDDLE: D(2024, 7, 4), P.END: D(2024, 10, 3), P.FOLLOW_UP: D(2025, 4, 3)
    }  # fmt: skip
    ending = measures_of_service(replace(PERIOD, phase=Phase.ENDING), LONG, 6)
    assert ending is not None
    assert P.MIDDLE not in ending.on
    without = measures_of_service(PERIOD, LONG, 0)
    assert without is not None
    assert P.MIDDLE not in without.on
    assert measures_of_service(PERIOD, SHORT[1:], 6) is None
    half = measures_of_service(PERIOD, [decided(D(2024, 8, 31), D(2025, 3, 31))], 6)
    assert half is not None
    assert half.on[P.MIDDLE] == D(2025, 2, 28)


def test_the_next_point_is_the_first_after_those_filled() -> None:
    days = measures_of_service(PERIOD, LONG, 6)
    assert days is not None
    alike = tuple(P)
    assert days.next(alike, []) == Due(P.START, D(2024, 1, 4))
    assert days.next(alike, [filled(D(2023, 12, 20), P.START)]) == Due(P.MIDDLE, D(2024, 7, 4))
    assert days.next(alike, [filled(D(2023, 12, 19), P.START)]) == Due(P.START, D(2024, 1, 4)), "of before the period"
    assert days.next(alike, [filled(D(2024, 2, 1))]) == Due(P.MIDDLE, D(2024, 7, 4)), "without a point"
    assert days.next(alike, [filled(D(2024, 4, 4))]) == Due(P.END, D(2024, 10, 3)), "without a point, half way"
    assert days.next(alike, [filled(D(2024, 2, 1), P.MIDDLE)]) == Due(P.END, D(2024, 10, 3)), "the start is let go"
    assert days.next((P.START,), [filled(D(2024, 2, 1), P.END)]) is None


def test_a_support_period_is_measured_half_way() -> None:
    days = measures_of_support(D(2026, 9, 1), D(2026, 12, 31))
    assert days.on == {
        P.START: D(2026, 9, 1), P.MIDDLE: D(2026, 10, 31), P.END: D(2026, 12, 31), P.FOLLOW_UP: D(2027, 6, 30)
    }  # fmt: skip
    assert days.filled(P.START, [filled(D(2026, 8, 1), P.START)])
    assert not days.filled(P.START, [filled(D(2026, 7, 31), P.START)])
    assert not days.filled(P.START, [filled(D(2026, 9, 1))])
    assert P.MIDDLE not in measures_of_support(D(2026, 9, 1), D(2026, 9, 1)).on
