"""Versions of programmes: which one holds, which one a record keeps, and that a new one changes no claim of the old."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ProgrammeId
from hyvinvointi_desktop.domain.material import ClaimMaterial
from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind
from hyvinvointi_desktop.domain.programme_versions import Programmes, first_hole, in_order
from hyvinvointi_desktop.domain.programmes import CapScope, Programme, SessionKind
from tests.domain.builders import PROGRAMME, agreement, count, material, payable, rules, session, trip
from tests.domain.strategies import logs

OURS = PROGRAMME.id
FIRST = replace(PROGRAMME, valid_from=date(2020, 1, 1))
SECOND = replace(PROGRAMME, version=2, valid_from=date(2027, 1, 1), cap_minutes=120, own=True)
TREENIT = replace(PROGRAMME, id=ProgrammeId("treenit"), kind=ProgrammeKind.GROUP)


def version_on(programmes: Programmes, day: str) -> int | None:
    found = programmes.in_force(OURS, date.fromisoformat(day))
    return None if found is None else found.version


def test_a_version_holds_from_its_first_day_until_a_newer_one_does() -> None:
    both = Programmes((FIRST, SECOND))
    assert [version_on(both, day) for day in ("2020-01-01", "2026-12-31", "2027-01-01", "2030-06-01")] == [1, 1, 2, 2]


def test_before_the_first_day_the_oldest_holds_and_after_the_end_none_does() -> None:
    ended = Programmes((replace(FIRST, valid_to=date(2026, 12, 31)),))
    assert [version_on(ended, day) for day in ("2019-05-05", "2026-12-31", "2027-01-01")] == [1, 1, None]
    assert ended.usual(date(2028, 1, 1)).version == 1
    assert version_on(Programmes(()), "2026-01-01") is None


def test_a_shipped_version_that_comes_later_does_not_push_out_an_own_one() -> None:
    shipped = replace(FIRST, version=3, valid_from=date(2027, 6, 1))
    assert version_on(Programmes((FIRST, SECOND, shipped)), "2028-01-01") == 2


def test_a_record_keeps_its_version_and_takes_the_nearest_older_where_that_is_gone() -> None:
    both = Programmes((SECOND, FIRST))
    assert [p.version for n in (1, 2, 5, 0) if (p := both.version(OURS, n))] == [1, 2, 2, 1]
    assert both.version(ProgrammeId("x"), 1) is None


def test_the_usual_programme_is_a_shipped_one_to_one_also_beside_own_and_others() -> None:
    own = replace(FIRST, id=ProgrammeId("aamukahvit"), own=True)
    known = Programmes(tuple(in_order((own, TREENIT, SECOND, FIRST))))
    assert [p.id for p in known.versions] == [OURS, OURS, "treenit", "aamukahvit"]
    assert known.usual(date(2026, 6, 1)) == FIRST
    assert known.all_in_force(date(2026, 6, 1), ProgrammeKind.ONE_TO_ONE) == (FIRST, own)
    with pytest.raises(LookupError):
        Programmes((TREENIT,)).usual(date(2026, 6, 1))


@pytest.mark.parametrize(
    ("spans", "hole"),
    [
        ((("2020-01-01", None), ("2027-01-01", None)), None),
        ((("2020-01-01", "2026-12-31"), ("2027-01-01", None)), None),
        ((("2020-01-01", "2026-12-31"), ("2027-02-01", None)), ("2027-01-01", "2027-01-31")),
        ((("2027-02-01", None), ("2020-01-01", "2026-12-31")), ("2027-01-01", "2027-01-31")),
        (((None, "2026-12-31"), ("2026-06-01", "2026-08-31"), ("2027-01-01", None)), None),
        (((None, None),), None),
    ],
)
def test_a_hole_between_versions_is_found(
    spans: tuple[tuple[str | None, str | None], ...], hole: tuple[str, str] | None
) -> None:
    def day(text: str | None) -> date | None:
        return None if text is None else date.fromisoformat(text)

    versions = [replace(FIRST, version=n, valid_from=day(a), valid_to=day(b)) for n, (a, b) in enumerate(spans, 1)]
    assert first_hole(versions) == (hole and (day(hole[0]), day(hole[1])))


def with_versions(records: ClaimMaterial, *programmes: Programme) -> ClaimMaterial:
    return replace(records, programmes=programmes)


def test_each_agreement_is_counted_by_the_version_it_was_made_under() -> None:
    old, new = agreement("A"), replace(agreement("B"), programme_version=2)
    visits = (session("s1", clients="A", ends=300), session("s2", "2026-10-05 09:00", 300, clients="B"))
    records = with_versions(material(*visits, agreements=(old, new)), FIRST, SECOND)
    assert payable(count(records)) == {"s1": 300, "s2": 120}


def test_what_counts_over_a_workers_month_follows_the_newest_version_of_its_agreements() -> None:
    visits = (session("s1", clients="A", ends=300), session("s2", "2026-10-05 09:00", 300, clients="B"))
    old, new = agreement("A"), replace(agreement("B"), programme_version=2)
    settings = rules(scope="worker")
    assert settings.cap_scope is CapScope.WORKER
    both = with_versions(material(*visits, settings=settings, agreements=(old, new)), FIRST, SECOND)
    assert sum(payable(count(both)).values()) == 120
    ended = replace(new, last_day=date(2026, 9, 30))
    one = with_versions(material(*visits, settings=settings, agreements=(old, ended)), FIRST, SECOND)
    assert payable(count(one)) == {"s1": 300, "s2": 0}


def test_a_month_without_agreements_follows_the_version_of_its_first_day() -> None:
    alone = material(trips=(trip(on="2027-01-10"),), agreements=())
    unpaid = replace(SECOND, standalone_trips_paid=False)
    rated = replace(alone, km_rates=replace(alone.km_rates, rates=tuple(
        replace(r, first_day=date(2020, 1, 1), last_day=date(2030, 1, 1)) for r in alone.km_rates.rates
    )))  # fmt: skip
    assert len(count(with_versions(rated, FIRST), "2027-01").trips) == 1
    assert count(with_versions(rated, FIRST, unpaid), "2027-01").trips == ()


@given(
    logs(payers=2),
    st.sampled_from([None, 0, 60, 900]),
    st.booleans(),
    st.dates(date(2019, 1, 1), date(2031, 1, 1)),
)
def test_a_new_version_changes_no_claim_of_agreements_made_under_the_old_one(
    log: tuple[ClaimMaterial, Month], cap: int | None, alone: bool, first: date
) -> None:
    records, month = log
    old = records.programmes[0]
    unpaid = tuple(SessionKind(k.id, not k.paid, k.counts_as_meeting) for k in old.kinds)
    new = replace(
        old, version=2, own=True, valid_from=first, cap_minutes=cap, standalone_trips_paid=alone, kinds=unpaid,
        late_entry_days=0, odd_km_percent=1, long_day_minutes=60, period_ending_days=366, yearly_limit_cents=1,
        paid_expenses=(),
    )  # fmt: skip
    always = replace(agreement("Z", "2000-01-01", "2040-12-31"), programme=old.id)
    before = replace(records, agreements=(*records.agreements, always))
    for payer in records.payers:
        after = replace(before, programmes=(old, new))
        assert count(after, str(month), payer.id) == count(before, str(month), payer.id)
