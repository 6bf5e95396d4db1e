"""The needs report: counting, merging, offers, what is told; literal figures."""

from datetime import date
from decimal import Decimal

import pytest

from hyvinvointi_desktop.domain.disclosure import Standing
from hyvinvointi_desktop.domain.needs import needs_report
from hyvinvointi_desktop.domain.needs_facts import (
    Dimension,
    GroupFact,
    Merge,
    NeedsCodes,
    NeedsFacts,
    NeedsSettings,
    Period,
    ReferralFact,
    ScoreFact,
    SessionFact,
    waiting_code,
)
from hyvinvointi_desktop.domain.needs_offers import longer_times, offers
from hyvinvointi_desktop.domain.needs_tables import NeedsTables, PrintedReport, Told, share
from tests.support.needs import AGES, SOURCES, YEAR, referral, scored, sodankyla

FEW = Told(None, Standing.FEW)
COVERED = Told(None, Standing.COVERED)


def lines(report: NeedsTables, dimension: Dimension) -> dict[str, int | str]:
    """The lines of a table: a number, or how it is hidden."""
    table = report.table(dimension)
    assert table is not None
    return {
        line.code: line.total.standing.value if line.total.count is None else line.total.count for line in table.lines
    }


def test_hiding_alone_leaves_sodankyla_one_number_and_a_merge_leaves_two() -> None:
    settings = NeedsSettings(codes=NeedsCodes(sources=SOURCES))
    alone = needs_report(sodankyla(), YEAR, settings)
    assert alone.referrals == Told(26)
    assert lines(alone, Dimension.SOURCE) == {
        "elder_care": 17, "mental_health": "few", "social_services": "few", "rehabilitation": "few",
    }  # fmt: skip
    (offer,) = offers(sodankyla(), YEAR, settings)
    assert offer.merge == Merge(Dimension.SOURCE, ("mental_health", "social_services", "rehabilitation"))
    assert (offer.hidden_now, offer.hidden_then) == (3, 0)
    merged = needs_report(sodankyla(), YEAR, NeedsSettings(merges=(offer.merge,), codes=settings.codes))
    assert lines(merged, Dimension.SOURCE) == {
        "elder_care": 17, "others+mental_health+social_services+rehabilitation": 9,
    }  # fmt: skip
    assert offers(sodankyla(), YEAR, NeedsSettings(merges=(offer.merge,), codes=settings.codes)) == ()


def test_one_small_line_takes_another_with_it() -> None:
    facts = NeedsFacts(tuple(referral(n, source=s) for n, s in enumerate(["a"] * 17 + ["b"] * 6 + ["c"] * 3)))
    assert lines(needs_report(facts, YEAR, NeedsSettings()), Dimension.SOURCE) == {"a": 17, "b": "covered", "c": "few"}
    assert lines(needs_report(facts, YEAR, NeedsSettings(limit=3)), Dimension.SOURCE) == {"a": 17, "b": 6, "c": 3}


def test_what_is_hidden_beside_a_small_line_leaves_it_a_choice() -> None:
    """A reader knows that the line beside it is not under five: 1 and 5 in a sum of 6 would hide nothing."""
    facts = NeedsFacts(tuple(referral(n, source=s) for n, s in enumerate(["a"] * 17 + ["b"] * 5 + ["c"])))
    assert lines(needs_report(facts, YEAR, NeedsSettings()), Dimension.SOURCE) == {"a": "covered", "b": 5, "c": "few"}


def test_a_limit_under_three_is_refused() -> None:
    with pytest.raises(ValueError, match="2"):
        NeedsSettings(limit=2)


def test_neighbouring_ages_are_offered_and_no_others() -> None:
    ages = ["18-29"] * 8 + ["30-64"] * 2 + ["65-79"] * 9 + ["80-"] * 7
    facts = NeedsFacts(tuple(referral(n, age_band=age) for n, age in enumerate(ages)))
    settings = NeedsSettings(codes=NeedsCodes(ages=AGES))
    (offer,) = offers(facts, YEAR, settings)
    assert offer.merge == Merge(Dimension.AGE, ("18-29", "30-64"))
    merged = needs_report(facts, YEAR, NeedsSettings(merges=(offer.merge,), codes=settings.codes))
    assert lines(merged, Dimension.AGE) == {"others+18-29+30-64": 10, "65-79": 9, "80-": 7}


def test_villages_are_offered_as_the_larger_area_first() -> None:
    areas = ["Kirkonkylä"] * 12 + ["Yläkylä"] * 3 + ["Alakylä"] * 4 + ["Rajakylä"] * 8
    facts = NeedsFacts(
        tuple(referral(n, area=area) for n, area in enumerate(areas)),
        wider=(("Yläkylä", "Jokivarsi"), ("Alakylä", "Jokivarsi")),
    )
    first, _ = offers(facts, YEAR, NeedsSettings())
    assert first.merge == Merge(Dimension.AREA, ("Alakylä", "Yläkylä"), "Jokivarsi")
    merged = needs_report(facts, YEAR, NeedsSettings(merges=(first.merge,)))
    assert lines(merged, Dimension.AREA) == {"Kirkonkylä": 12, "Rajakylä": 8, "Jokivarsi": 7}


def test_a_longer_time_is_offered_where_it_tells_more() -> None:
    spread = tuple(referral(n, source="a" if n % 2 else "b", received_on=date(2026, 1 + n % 12, 5)) for n in range(48))
    quarter = Period(date(2026, 2, 1), date(2026, 2, 28))
    found = longer_times(NeedsFacts(spread), quarter, NeedsSettings(), date(2026, 12, 31))
    assert [one.period for one in found] == [
        Period(date(2026, 1, 1), date(2026, 3, 31)), Period(date(2026, 1, 1), date(2026, 6, 30)), YEAR,
    ]  # fmt: skip
    assert [one.referrals for one in found] == [12, 24, 48]
    assert longer_times(NeedsFacts(spread), YEAR, NeedsSettings(), date(2026, 12, 31)) == ()
    ended = longer_times(NeedsFacts(spread), quarter, NeedsSettings(), date(2026, 4, 1))
    assert [one.period for one in ended] == [
        Period(date(2026, 1, 1), date(2026, 3, 31)), Period(date(2025, 3, 1), date(2026, 2, 28)),
    ]  # fmt: skip


def test_barriers_come_from_sessions_too() -> None:
    before = tuple(referral(100 + n, received_on=date(2025, 6, 1), barriers=()) for n in range(6))
    now = tuple(referral(n, barriers=("transport",) if n < 7 else ()) for n in range(12))
    met = tuple(SessionFact(f"p{100 + n}", date(2026, 5, 1), ("money",)) for n in range(6))
    met += tuple(SessionFact(f"p{n}", date(2026, 5, 2), ("money", "transport")) for n in range(7, 12))
    report = needs_report(NeedsFacts((*before, *now), met), YEAR, NeedsSettings())
    assert (report.referrals, report.earlier, report.in_barriers) == (Told(12), Told(6), Told(18))
    assert lines(report, Dimension.BARRIER) == {"money": 11, "transport": 12}


def several(measure: str, people: int, last_on: date = date(2026, 11, 1), first: int = 0) -> tuple[ScoreFact, ...]:
    """So many people with two scores each."""
    return tuple(s for n in range(first, first + people) for s in scored(measure, f"p{n}", "20", str(20 + n), last_on))


def test_means_only_of_enough_people() -> None:
    report = needs_report(NeedsFacts(scores=several("a", 4) + several("b", 5)), YEAR, NeedsSettings(limit=3))
    few, enough = report.measures
    assert (few.people, few.first, few.last) == (Told(4), None, None)
    assert (enough.people, enough.first, enough.last) == (Told(5), Decimal("20.00"), Decimal("22.00"))
    assert needs_report(NeedsFacts(scores=several("a", 4)), YEAR, NeedsSettings()).measures[0].people == FEW


def test_who_has_one_score_or_none_in_the_period_is_in_no_mean() -> None:
    scores = (*several("a", 6), *several("a", 3, date(2027, 2, 1), 10), *scored("a", "alone", "1", "2")[1:])
    (line,) = needs_report(NeedsFacts(scores=scores), YEAR, NeedsSettings()).measures
    assert line.people == Told(6)


def test_a_mean_that_gives_one_person_away_beside_an_earlier_one_is_not_told() -> None:
    spring, autumn = several("a", 6, date(2026, 3, 1)), several("a", 6, date(2026, 9, 1), 10)
    one_more = scored("a", "late", "20", "44", date(2026, 12, 1))
    halves = [Period(date(2026, 1, 1), date(2026, 6, 30)), Period(date(2026, 7, 1), date(2026, 11, 30))]
    facts = NeedsFacts(scores=spring + autumn + one_more)
    given: list[PrintedReport] = []
    for half in halves:
        given.append(PrintedReport(half, YEAR.last_day, needs_report(facts, half, NeedsSettings(), given)))
    assert [one.told.measures[0].people for one in given] == [Told(6), Told(6)]
    (alone,) = needs_report(facts, YEAR, NeedsSettings()).measures
    assert alone.people == Told(13)
    (line,) = needs_report(facts, YEAR, NeedsSettings(), given).measures
    assert (line.people, line.first, line.last) == (COVERED, None, None)
    (same,) = needs_report(facts, halves[1], NeedsSettings(), given).measures
    assert same.people == Told(6)


def test_what_few_people_did_is_not_told() -> None:
    groups = (GroupFact("a", (4, 3, 4), 4), GroupFact("b", (9, 8, 9), 10), GroupFact("c", (6, 6, 6), 7))
    report = needs_report(NeedsFacts(groups=groups), YEAR, NeedsSettings())
    assert (report.groups[0].participants, report.groups[0].visits) == (FEW, COVERED)
    assert report.groups[0].mean_tenths is None
    assert report.groups_total is not None
    assert report.groups_total.participants == Told(21)
    assert sum(line.participants.shown for line in report.groups) == 1


def test_percentages_are_hidden_with_their_counts() -> None:
    assert share(Told(17), Told(26)) == 65
    assert [share(FEW, Told(26)), share(Told(17), FEW), share(Told(0), Told(0))] == [None, None, None]


@pytest.mark.parametrize(
    ("days", "code"),
    [(0, "0-7"), (7, "0-7"), (8, "8-14"), (30, "15-30"), (60, "31-60"), (61, "61-"), (None, "not_met")],
)
def test_waiting_in_bands(days: int | None, code: str) -> None:
    assert waiting_code(days) == code


def test_bad_facts_are_refused() -> None:
    with pytest.raises(ValueError, match="-1"):
        referral(1, waiting_days=-1)
    with pytest.raises(ValueError, match="9"):
        GroupFact("a", (4, 4), 9)
    with pytest.raises(ValueError, match="2025"):
        Period(date(2026, 1, 1), date(2025, 1, 1))
    same = Merge(Dimension.AGE, ("a", "b"))
    with pytest.raises(ValueError, match="Merge"):
        NeedsSettings(merges=(same, same))


def test_nobody_at_all_is_a_report_of_nothing() -> None:
    report = needs_report(NeedsFacts(), YEAR, NeedsSettings())
    assert (report.referrals, report.tables, report.groups, report.measures) == (Told(0), (), (), ())
    assert isinstance(referral(1), ReferralFact)
