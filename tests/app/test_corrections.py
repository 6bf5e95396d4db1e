"""A sealed claim is never edited: it is replaced by one that names it; once paid, the next open month adjusts it."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from hyvinvointi_desktop.app.corrections import LineChange
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.claims import Adjustment, ClaimState, SealedClaim
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.programmes import ClaimSettings
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.desks import with_agreements
from tests.support.work import drive, held

SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER = (Month(2026, n) for n in (9, 10, 11, 12))


def _seal(desk: Desk, month: Month) -> SealedClaim:
    return desk.seal_claim(month, None, "fi").claim


def _pay(desk: Desk, month: Month) -> SealedClaim:
    claim = _seal(desk, month)
    desk.mark_claim(claim.id, ClaimState.PAID)
    return claim


def _adjustments(desk: Desk, month: Month) -> list[tuple[str, int, int, int]]:
    return [
        (a.line, a.minutes, a.km_tenths, a.amount_cents) for a in desk.counted(month, None).claim.adjustments
    ]


@pytest.fixture
def september(desk: Desk, clock: FixedClock) -> Desk:
    """Agreements, and one visit with a drive in September."""
    clock.instant = datetime(2026, 12, 20, 8, tzinfo=UTC)
    with_agreements(desk)
    desk.log_sessions([held("s1", "2026-09-07", trips=(drive("t1", "2026-09-07"),))])
    return desk


def test_a_replacing_claim_names_the_old_and_shows_the_difference(september: Desk) -> None:
    first = _seal(september, SEPTEMBER)
    september.log_sessions([held("s1", "2026-09-07", minutes=90)])
    changed = september.claim(SEPTEMBER, None).changed
    assert [(c.line, c.delta("minutes"), c.delta("km_tenths"), c.delta("cents")) for c in changed] == [
        ("hours s1 2026-09-07", 30, 0, 650), ("trip t1", 0, -240, -1320),
    ]  # fmt: skip
    second = _seal(september, SEPTEMBER)
    assert (second.amends, second.number) == (first.id, 2)
    assert json.loads(second.document)["amends"] == first.id
    screen = september.claim(SEPTEMBER, None)
    assert screen.sealed is not None
    assert (screen.sealed.id, screen.changed) == (second.id, ())
    assert [(c.id, c.state) for c in screen.history] == [
        (first.id, ClaimState.REPLACED), (second.id, ClaimState.SEALED),
    ]  # fmt: skip


def test_the_document_of_a_replaced_claim_is_the_same_for_ever(september: Desk) -> None:
    first = _seal(september, SEPTEMBER)
    september.delete_session(held("s1", "2026-09-07").id)
    september.log_sessions([held("s9", "2026-09-08")])
    _seal(september, SEPTEMBER)
    assert september.claim(SEPTEMBER, None).history[0].document == first.document


def test_a_month_sealed_in_error_can_be_taken_back_by_an_empty_claim(september: Desk) -> None:
    first = _seal(september, SEPTEMBER)
    september.delete_session(held("s1", "2026-09-07").id)
    second = _seal(september, SEPTEMBER)
    assert second.amends == first.id
    assert json.loads(second.document)["totals"]["total_cents"] == 0


def test_a_paid_month_is_adjusted_in_the_next_open_month(september: Desk) -> None:
    paid = _pay(september, SEPTEMBER)
    assert _adjustments(september, OCTOBER) == []
    september.log_sessions([held("s1", "2026-09-07", minutes=75, trips=(drive("t1", "2026-09-07", 300),))])
    assert september.counted(OCTOBER, None).claim.adjustments == (
        Adjustment(paid.id, SEPTEMBER, "hours s1 2026-09-07", held("x", "2026-09-07").starts_at.date(), 15, 0, 325),
        Adjustment(paid.id, SEPTEMBER, "trip t1", held("x", "2026-09-07").starts_at.date(), 0, 60, 330),
    )
    totals = september.counted(OCTOBER, None).document["totals"]
    assert (totals["adjustments_cents"], totals["total_cents"], totals["minutes"]) == (655, 655, 0)
    assert _adjustments(september, NOVEMBER) == []
    with pytest.raises(Refused) as refused:
        _seal(september, SEPTEMBER)
    assert refused.value.refusal is Refusal.CLAIM_PAID


def test_money_is_taken_back_too(september: Desk) -> None:
    _pay(september, SEPTEMBER)
    september.delete_session(held("s1", "2026-09-07").id)
    assert _adjustments(september, OCTOBER) == [("hours s1 2026-09-07", -60, 0, -1300), ("trip t1", 0, -240, -1320)]
    october = _seal(september, OCTOBER)
    assert json.loads(october.document)["totals"]["total_cents"] == -2620


def test_what_was_adjusted_once_is_not_adjusted_again(september: Desk) -> None:
    _pay(september, SEPTEMBER)
    september.log_sessions([held("s1", "2026-09-07", minutes=75, trips=(drive("t1", "2026-09-07"),))])
    _pay(september, OCTOBER)
    assert _adjustments(september, NOVEMBER) == []
    september.log_sessions([held("s1", "2026-09-07", minutes=40, trips=(drive("t1", "2026-09-07"),))])
    assert _adjustments(september, NOVEMBER) == [("hours s1 2026-09-07", -35, 0, -758)]
    _seal(september, NOVEMBER)
    assert _adjustments(september, DECEMBER) == []
    assert september.counted(NOVEMBER, None).changed_since == ()


def test_adjusting_there_and_back_ends_where_it_began(september: Desk) -> None:
    _pay(september, SEPTEMBER)
    september.log_sessions([held("s1", "2026-09-07", minutes=75, trips=(drive("t1", "2026-09-07"),))])
    _pay(september, OCTOBER)
    september.log_sessions([held("s1", "2026-09-07", trips=(drive("t1", "2026-09-07"),))])
    assert _adjustments(september, NOVEMBER) == [("hours s1 2026-09-07", -15, 0, -325)]


def test_a_next_month_that_is_sealed_already_passes_it_on(september: Desk) -> None:
    september.log_sessions([held("s2", "2026-10-05")])
    _pay(september, SEPTEMBER)
    october = _seal(september, OCTOBER)
    september.log_sessions([held("s1", "2026-09-07", minutes=90, trips=(drive("t1", "2026-09-07"),))])
    assert _adjustments(september, OCTOBER) == []
    assert september.claim(OCTOBER, None).sealed == october
    assert september.claim(OCTOBER, None).changed == ()
    assert _adjustments(september, NOVEMBER) == [("hours s1 2026-09-07", 30, 0, 650)]


def test_a_replacing_claim_keeps_the_adjustments_of_the_one_it_replaces(september: Desk) -> None:
    _pay(september, SEPTEMBER)
    september.log_sessions([
        held("s1", "2026-09-07", minutes=90, trips=(drive("t1", "2026-09-07"),)), held("s2", "2026-10-05"),
    ])  # fmt: skip
    first = _seal(september, OCTOBER)
    september.log_sessions([held("s2", "2026-10-05", minutes=120)])
    second = _seal(september, OCTOBER)
    assert json.loads(second.document)["adjustments"] == json.loads(first.document)["adjustments"] != []
    assert _adjustments(september, NOVEMBER) == []


def test_an_open_month_with_nothing_but_adjustments_is_shown(september: Desk) -> None:
    """October had no work of its own and November is sealed: the lists must not hide what October owes."""
    _pay(september, SEPTEMBER)
    september.log_sessions([held("s5", "2026-11-05")])
    _seal(september, NOVEMBER)
    september.log_sessions([held("s1", "2026-09-07", minutes=90, trips=(drive("t1", "2026-09-07"),))])
    assert (OCTOBER, 650) in [(row.month, row.total_cents) for row in september.claim_months()]
    assert (OCTOBER, 650) in [(due.month, due.total_cents) for due in september.today().claims_due]


def test_each_payer_has_its_own_corrections(september: Desk) -> None:
    payer = september.me().payers[0]
    september.save_payer(replace(payer, id="yhdistys", name="Yhdistys"))  # type: ignore[arg-type]
    claim = september.seal_claim(SEPTEMBER, payer.id, "fi").claim
    september.mark_claim(claim.id, ClaimState.PAID)
    september.delete_session(held("s1", "2026-09-07").id)
    assert september.counted(OCTOBER, "yhdistys").claim.adjustments == ()
    assert len(september.counted(OCTOBER, payer.id).claim.adjustments) == 2


def test_a_change_has_a_side_for_its_day(september: Desk) -> None:
    first = _seal(september, SEPTEMBER)
    assert first.number == 1
    september.delete_session(held("s1", "2026-09-07").id)
    changes: tuple[LineChange, ...] = september.claim(SEPTEMBER, None).changed
    assert {str(c.on) for c in changes} == {"2026-09-07"}
    assert all(c.after is None for c in changes)


def test_many_paid_months_are_recounted_as_each_alone(september: Desk) -> None:
    """A trip may belong to a session of another month, whose own cap decides (``km_beyond_cap`` false)."""
    september.save_claim_settings(ClaimSettings(km_beyond_cap=False))
    september.log_sessions([
        held("long", "2026-09-14", minutes=640), held("over", "2026-09-30", "22:00", 300),
        held("far", "2026-09-15", minutes=60, trips=(drive("t2", "2026-11-03"),)),
        held("oct", "2026-10-05", trips=(drive("t3", "2026-10-05"),)),
    ])  # fmt: skip
    for month in (SEPTEMBER, OCTOBER):
        _pay(september, month)
    assert _adjustments(september, NOVEMBER) == []
    september.log_sessions([held("oct", "2026-10-05", minutes=30, trips=(drive("t3", "2026-10-05"),))])
    assert _adjustments(september, NOVEMBER) == [("hours oct 2026-10-05", -30, 0, -650)]
