"""When a time is over, by which rule."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from hyvinvointi_desktop.domain.backups import gone_by
from hyvinvointi_desktop.domain.ids import ProgrammeId
from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind
from hyvinvointi_desktop.domain.retention import Basis, CountedFrom, Kept, RetentionRule, end_of_time, rule_for

RULE = RetentionRule(
    "a", Kept.CLIENT_DATA, 2, 0, CountedFrom.RELATIONSHIP_END, Basis.CONTROLLER, "x", date(2026, 11, 21), {}, {},
)  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "begins", "over"),
    [
        (RULE, date(2026, 12, 31), date(2029, 1, 1)),
        (RULE, date(2024, 2, 29), date(2026, 3, 1)),
        (replace(RULE, years=4), date(2024, 2, 29), date(2028, 3, 1)),
        (replace(RULE, years=6, counted_from=CountedFrom.CALENDAR_YEAR_END), date(2026, 1, 1), date(2033, 1, 1)),
        (replace(RULE, years=6, counted_from=CountedFrom.CALENDAR_YEAR_END), date(2026, 12, 31), date(2033, 1, 1)),
        (replace(RULE, years=0, days=30, counted_from=CountedFrom.EVENT), date(2026, 1, 1), date(2026, 2, 1)),
    ],
)
def test_the_first_day_after_the_time(rule: RetentionRule, begins: date, over: date) -> None:
    assert end_of_time(rule, begins) == over


def test_the_longest_rule_of_the_clients_programmes_wins_else_that_for_all() -> None:
    ours, sosku = ProgrammeId("hyvinvointilahete"), ProgrammeId("sosku")
    short = replace(RULE, id="short", programmes=(ours,))
    long = replace(RULE, id="long", years=10, programmes=(sosku,))
    others = replace(RULE, id="others", years=3)
    claims = replace(RULE, id="claims", kept=Kept.CLAIMS, years=60)
    rules = (claims, short, long, others)
    assert rule_for(rules, [ours]) == short
    assert rule_for(rules, [ours, sosku]) == long
    assert rule_for(rules, []) == others
    assert rule_for(rules, [ProgrammeId("muu")]) == others
    assert rule_for((claims,), [ours]) is None


def test_the_day_the_last_old_backup_goes_with_one_backup_a_day() -> None:
    now = datetime(2026, 11, 9, 8, tzinfo=UTC)
    assert gone_by([], now) is None
    last = gone_by([now - timedelta(days=n) for n in range(3)], now)
    assert last is not None
    assert timedelta(days=300) < last - now.date() < timedelta(days=400)
    assert gone_by([now - timedelta(days=n) for n in range(30)], now) == last


def test_a_kind_of_programme_has_its_rule_whatever_the_programme_is_called() -> None:
    of_kind = replace(RULE, id="kind", years=10, kinds=(ProgrammeKind.DECISION,))
    everybody = replace(RULE, id="all", years=2)
    own = ProgrammeId("oma-kuntoutus")
    assert rule_for((of_kind, everybody), [own], [ProgrammeKind.DECISION]) == of_kind
    assert rule_for((of_kind, everybody), [own]) == everybody
