"""No hidden number of the needs report can be computed: an attacker tries with everything that the report tells."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.domain import disclosure
from hyvinvointi_desktop.domain.disclosure import Cover
from hyvinvointi_desktop.domain.needs import needs_report
from hyvinvointi_desktop.domain.needs_facts import (
    Dimension,
    Merge,
    Met,
    NeedsCodes,
    NeedsFacts,
    NeedsSettings,
    Period,
)
from hyvinvointi_desktop.domain.needs_tables import NeedsTables, PrintedReport
from tests.support.needs import AGES, OUTCOMES, YEAR, Attacker, referral, some_facts

CODES = NeedsCodes(
    ages=AGES, outcomes=tuple((code, Met.NO if code == "not_reached" else Met.EITHER) for code in OUTCOMES)
)


def attacked(seed: int, people: int, limit: int, areas: int, merges: tuple[Merge, ...] = ()) -> Attacker:
    """The attacker who has read the report of such people."""
    report = needs_report(some_facts(seed, people, areas), YEAR, NeedsSettings(limit, merges, CODES))
    attacker = Attacker(limit)
    attacker.read(report)
    return attacker


@pytest.mark.parametrize(
    ("seed", "people", "limit"), [(1, 9, 5), (2, 26, 5), (3, 26, 3), (4, 60, 5), (5, 150, 5), (6, 90, 10)]
)
def test_nothing_hidden_can_be_computed(seed: int, people: int, limit: int) -> None:
    attacker = attacked(seed, people, limit, areas=5)
    assert list(attacker.found_out(whole=False)) == []
    assert list(attacker.found_out(whole=True, most=10)) == []
    assert attacker.secret or people < 20


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 10**6), st.integers(5, 120), st.sampled_from([3, 5, 8]), st.integers(1, 7))
def test_nor_of_any_other_people(seed: int, people: int, limit: int, areas: int) -> None:
    assert list(attacked(seed, people, limit, areas).found_out(whole=False)) == []


def test_merged_lines_keep_their_secrets_too() -> None:
    merges = (
        Merge(Dimension.REASON, ("talk", "contacts")), Merge(Dimension.AREA, ("area 3", "area 4"), "Pohjoinen"),
        Merge(Dimension.AGE, ("18-29", "30-64")),
    )  # fmt: skip
    assert list(attacked(7, 70, 5, 5, merges).found_out(whole=False)) == []


def test_the_attacker_is_no_fool(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where only the small numbers are hidden and nothing beside them, he finds them out."""

    def only_small(numbers: disclosure.Numbers, limit: int, start: object = None) -> Cover:
        first = disclosure._Covering(numbers, limit, {})
        return first._cover

    monkeypatch.setattr("hyvinvointi_desktop.domain.needs.covered", only_small)
    assert len(list(islice(attacked(5, 150, 5, 5).found_out(whole=False), 5))) == 5


def test_a_report_of_few_people_tells_nothing_of_them() -> None:
    facts = replace(some_facts(1, 30), groups=())
    few = replace(facts, referrals=tuple(f for f in facts.referrals if f.received_on in YEAR)[:4])
    report = needs_report(few, YEAR, NeedsSettings())
    assert report.too_few
    assert (report.referrals.count, report.tables, report.hidden) == (None, (), 0)


def quarter(n: int) -> Period:
    """A quarter of the year."""
    ends = (date(2026, 3, 31), date(2026, 6, 30), date(2026, 9, 30), YEAR.last_day)
    return Period(date(2026, 3 * n - 2, 1), ends[n - 1])


def given_out(
    seed: int, people: int, periods: list[Period], *, aware: bool = True
) -> tuple[list[NeedsTables], Attacker]:
    """Reports one after another, each made with those before it in sight, and who has read them all."""
    facts, rules = replace(some_facts(seed, people, 4), groups=()), NeedsSettings(5, (), CODES)
    printed: list[PrintedReport] = []
    for period in periods:
        report = needs_report(facts, period, rules, printed if aware else ())
        printed.append(PrintedReport(period, date(2026, 12, 31), report))
    reports = [one.told for one in printed]
    attacker = Attacker(5)
    attacker.read_together(reports, facts)
    return reports, attacker


def months(first: int, last: int) -> Period:
    """Whole months of the year before December."""
    return Period(date(2026, first, 1), date(2026, last + 1, 1) - timedelta(days=1))


SPRING = Period(date(2026, 1, 1), date(2026, 4, 20))
SUMMER = Period(date(2026, 3, 1), date(2026, 8, 3))


@pytest.mark.parametrize(
    ("seed", "people", "periods"),
    [
        (1, 90, [quarter(1), quarter(2), quarter(3), YEAR]),
        (2, 60, [quarter(1), YEAR]),
        (3, 120, [YEAR, quarter(2)]),
        (4, 200, [SPRING, SUMMER]),
        (543578, 123, [months(1, 8), months(5, 8), months(2, 10), months(5, 11)]),  # one left a crossing out
    ],
)
def test_nothing_is_found_by_subtracting_reports(seed: int, people: int, periods: list[Period]) -> None:
    reports, attacker = given_out(seed, people, periods)
    assert list(attacker.found_out(whole=False)) == []
    assert sum(line.total.shown for table in reports[-1].tables for line in table.lines) > 3


def test_a_line_that_one_report_lacks_is_known_to_be_empty_there() -> None:
    _, attacker = given_out(856121, 122, [months(3, 7), months(2, 8), months(8, 11), months(7, 9)])
    assert list(attacker.found_out(whole=False)) == []


def test_without_a_look_at_earlier_reports_much_would_be_found() -> None:
    _, attacker = given_out(1, 150, [quarter(1), quarter(2), quarter(3), YEAR], aware=False)
    assert len(list(islice(attacker.found_out(whole=False), 2))) == 2


def test_a_few_people_more_cannot_be_told_by_a_few_days_more() -> None:
    facts = NeedsFacts(tuple(referral(n, received_on=date(2026, 1, 5 if n < 20 else 31)) for n in range(22)))
    almost, month = Period(date(2026, 1, 1), date(2026, 1, 30)), Period(date(2026, 1, 1), date(2026, 1, 31))
    before = PrintedReport(almost, date(2026, 2, 1), needs_report(facts, almost, NeedsSettings()))
    report = needs_report(facts, month, NeedsSettings(), [before])
    assert report.too_close
    assert report.tables == ()
    assert report.referrals.count is None
    assert not needs_report(facts, almost, NeedsSettings(), [before]).too_close


def test_records_that_changed_since_tie_nothing() -> None:
    facts = some_facts(5, 100, 4)
    old = PrintedReport(quarter(1), date(2026, 4, 1), needs_report(facts, quarter(1), NeedsSettings()))
    fewer = replace(facts, referrals=facts.referrals[:-8])
    assert needs_report(fewer, YEAR, NeedsSettings(), [old]).tables == needs_report(fewer, YEAR, NeedsSettings()).tables
