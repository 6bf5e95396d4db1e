"""Erasing a client's measures, service, network, texts and reviews: the words go, days and sums stay."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.erasure import NO_RECEIPT, Named
from hyvinvointi_desktop.domain.ids import DecisionId, NetworkMemberId, OwnPurchaseId, PeriodId, ReviewId, SessionId
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind, NetworkMeeting, NetworkMember
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import factories as f
from tests.support.canary_client import AINO, MARK, cared, erase, person, work
from tests.support.desks import desk_on
from tests.support.vaults import PASSPHRASE, QuickVault


@pytest.fixture
def full(desk: Desk) -> Desk:
    """A desk where A-1 has been met and cared for."""
    person(desk)
    work(desk)
    cared(desk)
    return desk


def _rows_with(desk: Desk, word: str) -> dict[str, list[Any]]:
    store = desk._store
    assert isinstance(store, SqlOpenStore)
    with store._reader.connect() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        rows = {n: connection.exec_driver_sql(f"SELECT * FROM {n}").all() for n in names}
    found = {n: [r for r in rows[n] if word.casefold() in _text(r)] for n in names}
    return {n: rows for n, rows in found.items() if rows}


def _text(row: Any) -> str:
    parts = (x.decode("utf-8", "replace") if isinstance(x, bytes) else str(x) for x in row)
    return " ".join(parts).casefold()


def test_the_plan_counts_what_of_care_goes_and_stays(full: Desk) -> None:
    counts = full.erasure_plan(AINO).counts
    assert {kind: counts["gone"][kind] for kind in (
        "assessments", "reviews", "decisions", "payments", "group_visits", "network", "ecomaps", "drafts", "deleted",
        "receipts",
    )} == {
        "assessments": 1, "reviews": 2, "decisions": 1, "payments": 1, "group_visits": 1, "network": 2, "ecomaps": 1,
        "drafts": 1, "deleted": 3, "receipts": 2,
    }  # fmt: skip
    assert (counts["kept"]["services"], counts["kept"]["own_purchases"]) == (2, 1)


def test_no_word_of_it_is_left_and_the_days_and_sums_are(full: Desk, clock: FixedClock) -> None:
    assert {"reviews", "copy_drafts", "row_changes", "attachments"} <= _rows_with(full, MARK).keys()
    erase(full, clock)
    assert _rows_with(full, MARK) == {}
    with full._store.reading() as records:
        log = records.whole_log().care
        assert (log.assessments, log.group_visits, log.ecomaps, log.copy_drafts, log.reviews) == ((), (), (), (), ())
        assert (log.allowance_payments, log.own_measures) == ((), ())
        (period,) = log.periods
        assert (period.id, period.client, period.opened_on) == (PeriodId("j1"), AINO, date(2027, 1, 4))
        assert (period.suitability, period.next_words, period.steps) == ((), "", ())
        assert log.decisions == (
            Decision(DecisionId("p1"), period.id, AINO, DecisionKind.SERVICE, date(2027, 1, 4), date(2027, 4, 3)),
        )
        bought = records.own_purchase(OwnPurchaseId("h1"))
        assert bought is not None
        assert (bought.amount_cents, bought.words, bought.client, bought.receipt) == (850, "", None, NO_RECEIPT)
        assert records.own_purchase(OwnPurchaseId("h2")).words == "A-1 ja Eeron pullat"  # type: ignore[union-attr]
        assert records.attachment(NO_RECEIPT) is not None
    assert full._store.check() == ()


def test_what_is_anothers_stays_and_holds_the_client_no_more(full: Desk, clock: FixedClock) -> None:
    erase(full, clock)
    with full._store.reading() as records:
        assert records.all_network_members() == (
            NetworkMember(NetworkMemberId("n2"), f.EERO, "A-1", "naapuri"),
            NetworkMember(NetworkMemberId("n3"), f.EERO, "Aino Toinen", "veli", "", "2"),
        )
        assert records.all_network_meetings() == (
            NetworkMeeting(SessionId("s2"), (NetworkMemberId("n3"),), "naapuri"),
        )


def test_nothing_of_it_is_undone_brought_back_or_shown_as_a_version(full: Desk, clock: FixedClock) -> None:
    erase(full, clock)
    assert full.bin() == ()
    kinds = {a.kind for a in full.steps().back}
    assert {"decision.saved", "network_member.deleted"} & kinds == set()
    for about in (Ref(RecordKind.REVIEW, "v2"), Ref(RecordKind.ALLOWANCE, "p2|1"), Ref(RecordKind.DECISION, "p1")):
        assert full.versions(about) == ()
    with full._store.reading() as records:
        assert records.review(ReviewId("v1")) is None


def test_what_is_left_goes_out_and_comes_in_again(full: Desk, clock: FixedClock, tmp_path: Path) -> None:
    erase(full, clock)
    content = full.export()
    assert MARK.encode() not in content
    other = desk_on(QuickVault(tmp_path / "other").create_profile(PASSPHRASE)[0], clock)
    try:
        other.take_in_log(other.read_log(content))
        assert other.export() == content
    finally:
        other.close()


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Aino Virtanen", True), ("Virtasen Ainon sisko", True), ("aino virtanen, naapuri", True),
        ("Aino", False), ("Virtanen", False), ("Aino Toinen", False), ("Tuulia Virtanen", False), ("", False),
    ],
)
def test_a_whole_name_is_needed_in_anothers_network(text: str, whole: bool) -> None:
    assert Named("Aino Virtanen", "A-1").whole_in(text) is whole


def test_a_name_of_one_word_is_too_little() -> None:
    assert not Named("Aino", "A-1").whole_in("Aino")
