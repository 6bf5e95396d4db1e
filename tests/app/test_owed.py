"""Only touched months are counted anew, and that gives what counting every month anew gives."""

import random
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from hyvinvointi_desktop.app import owed
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refused
from hyvinvointi_desktop.domain.claims import Adjustment, Claim, ClaimState
from hyvinvointi_desktop.domain.counting import count_month
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import AgreementId, PayerId
from hyvinvointi_desktop.domain.material import ClaimMaterial
from hyvinvointi_desktop.domain.programmes import CapException, CapScope, ClaimSettings, HourlyRate, Payer, Rounding
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.store.records import SqlRecords
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import factories as f
from tests.support.desks import PAYER, RATES, open_desk, with_agreements
from tests.support.properties import SEARCH, seeded
from tests.support.work import C1, C2, drive, held

MONTHS = [*(Month(2026, n) for n in range(8, 13)), Month(2027, 1)]
DECEMBER_20 = datetime(2026, 12, 20, 8, tzinfo=UTC)


@pytest.fixture
def late(desk: Desk, clock: FixedClock) -> Desk:
    """The same desk on 20 December 2026, with agreements from July."""
    clock.instant = DECEMBER_20
    with_agreements(desk)
    return desk


def _owed(desk: Desk) -> dict[tuple[Month, PayerId], tuple[Adjustment, ...]]:
    return {(m, p.id): desk.counted(m, p.id).claim.adjustments for m in MONTHS for p in desk.me().payers}


def _owed_by_all(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> dict[tuple[Month, PayerId], tuple[Adjustment, ...]]:
    def every(records: SqlRecords, payer: PayerId, *, whole_year: bool) -> frozenset[str]:
        return frozenset(c.id for c in records.sealed_claims() if c.payer == payer)

    with monkeypatch.context() as patched, desk._store.reading() as records:
        patched.setattr(SqlRecords, "touched_since_sealing", every)
        months = [(m, p) for m in MONTHS for p in records.payers()]
        return {(m, p.id): owed.owed(records, desk.definitions, m, p).adjustments for m, p in months}


class _Edits:
    """Random writes of a person who changes their mind, over five months with a few clients and few days."""

    def __init__(self, desk: Desk, seed: int) -> None:
        self.desk, self.random, self.number = desk, random.Random(seed), 0

    def one(self) -> None:
        """One of them; a refusal is no write."""
        kinds = [
            self.session, self.session, self.session, self.session, self.delete, self.trip, self.trip, self.exception,
            self.settings, self.rates, self.seal, self.seal, self.pay, self.pay, self.end, self.agree, self.payer,
        ]  # fmt: skip
        with suppress(Refused):
            self.random.choice(kinds)()

    def day(self) -> date:
        """Near a month's turn more often than not."""
        anywhere = self.random.randrange(150)
        return date(2026, 8, 1) + timedelta(days=self.random.choice([30, 31, 60, 61, 91, 92, anywhere]))

    def session(self) -> None:
        day, pick = self.day(), self.random
        name, days = f"s{pick.randrange(8)}", [day if pick.random() < 0.6 else self.day() for _ in range(2)]
        trips = [drive(f"{name}-t{n}", str(on), pick.randrange(999)) for n, on in enumerate(days[pick.randrange(3) :])]
        states = [Status.HELD, Status.HELD, Status.HELD, Status.NO_SHOW, Status.CANCELLED, Status.PLANNED]
        self.desk.log_sessions([held(
            name, str(day), pick.choice(["9:00", "22:00", "10:00"]), pick.choice([30, 61, 240, 500]),
            clients=pick.choice([(C1,), (C2,), (C1, C2)]), trips=tuple(trips),
            status=pick.choice(states),
        )])  # fmt: skip

    def delete(self) -> None:
        self.desk.delete_session(held(f"s{self.random.randrange(8)}", "2026-09-01").id)

    def trip(self) -> None:
        pick = self.random
        payer = pick.choice([None, *(p.id for p in self.desk.me().payers)])
        self.desk.save_trip(drive(f"alone{pick.randrange(3)}", str(self.day()), pick.randrange(999), payer=payer))

    def exception(self) -> None:
        client, month = self.random.choice([C1, C2]), Month.of(self.day())
        if self.random.random() < 0.7:
            self.desk.save_cap_exception(CapException(client, month, self.random.choice([0, 100, 900])))
        else:
            self.desk.delete_cap_exception(client, month)

    def settings(self) -> None:
        pick = self.random
        self.desk.save_claim_settings(ClaimSettings(
            pick.choice(list(Rounding)), cap_scope=pick.choice(list(CapScope)), km_beyond_cap=pick.random() < 0.5,
            no_show_minutes=pick.choice([0, 30]),
        ))  # fmt: skip

    def rates(self) -> None:
        pick = self.random
        rates = (*RATES, HourlyRate(self.day(), Decimal(pick.randrange(1000, 2000)) / 100))
        limit = pick.choice([None, 500])
        self.desk.save_payer(replace(PAYER, hourly_rates=rates, threshold_km_tenths=limit, rate_after=Decimal("0.20")))

    def seal(self) -> None:
        self.desk.seal_claim(Month.of(self.day()), self.random.choice(self.desk.me().payers).id, "fi")

    def pay(self) -> None:
        month, payer = Month.of(self.day()), self.random.choice(self.desk.me().payers).id
        sealed = self.desk.claim(month, payer).sealed
        if sealed is not None:
            self.desk.mark_claim(sealed.id, ClaimState.PAID)

    def end(self) -> None:
        card = self.desk.client_card(self.random.choice([C1, C2]))
        if card.agreements:
            self.desk.end_agreement(self.random.choice(card.agreements).id, self.day())

    def agree(self) -> None:
        self.number += 1
        made = replace(
            f.agreement(f"new{self.number}"), client=self.random.choice([C1, C2]), first_day=self.day(), text=None,
            text_sha256="", signatures=(), signed_at=None, pdf=None, read_by=None, template="",
            payer=self.random.choice(self.desk.me().payers).id, last_day=date(2027, 1, 31),
        )  # fmt: skip
        self.desk.record_paper_agreement(made, None)

    def payer(self) -> None:
        self.desk.save_payer(Payer(PayerId(self.random.choice(["aura", "yhdistys"])), "Toinen", hourly_rates=RATES))


@seeded(12)
def test_the_shortcut_owes_what_counting_all_months_anew_owes(
    late: Desk, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    edits = _Edits(late, seed)
    told = 0
    for act in (edits.settings, edits.rates, *[edits.session] * 10, *[edits.seal, edits.pay] * 10):
        with suppress(Refused):
            act()
    for _ in range(12):
        for _ in range(6):
            edits.one()
        short = _owed(late)
        assert short == _owed_by_all(late, monkeypatch)
        told += sum(len(lines) for lines in short.values())
    assert told or SEARCH  # something is owed by the ordinary numbers


def _paid_september(desk: Desk) -> None:
    desk.log_sessions([held("s1", "2026-09-07"), held("s2", "2026-10-05")])
    desk.mark_claim(desk.seal_claim(MONTHS[1], None, "fi").claim.id, ClaimState.PAID)


def test_an_untouched_paid_month_is_not_counted_anew(late: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[Month] = []

    def noted(material: ClaimMaterial, month: Month, payer: PayerId) -> Claim:
        counted.append(month)
        return count_month(material, month, payer)

    monkeypatch.setattr(owed, "count_month", noted)
    _paid_september(late)
    late.log_sessions([held("s2", "2026-10-05", minutes=90)])
    assert (late.counted(MONTHS[2], None).claim.adjustments, counted) == ((), [])
    late.log_sessions([held("s1", "2026-09-07", minutes=90)])
    assert [a.amount_cents for a in late.counted(MONTHS[2], None).claim.adjustments] == [650]
    assert counted == [MONTHS[1]]
    late.seal_claim(MONTHS[2], None, "fi")
    counted.clear()
    assert late.counted(MONTHS[3], None).claim.adjustments == ()
    assert counted == []  # what October took up is settled


def test_a_trip_of_a_visit_in_another_month_is_counted_anew_with_that_month(late: Desk) -> None:
    """The visit of September is left out by the cap that a later entry fills: its drive of November is not paid."""
    late.save_claim_settings(ClaimSettings(km_beyond_cap=False))
    late.log_sessions([held("far", "2026-09-15", trips=(drive("t2", "2026-11-03"),)), held("n", "2026-11-04")])
    late.mark_claim(late.seal_claim(MONTHS[3], None, "fi").claim.id, ClaimState.PAID)
    late.log_sessions([held("full", "2026-09-14", minutes=600)])
    lines = late.counted(MONTHS[4], None).claim.adjustments
    assert [(a.line, a.km_tenths, a.amount_cents) for a in lines] == [("trip t2", -240, -1320)]


def test_another_first_payer_takes_the_trips_that_name_none(late: Desk) -> None:
    late.save_trip(drive("alone", "2026-09-03"))
    late.mark_claim(late.seal_claim(MONTHS[1], None, "fi").claim.id, ClaimState.PAID)
    late.save_payer(Payer(PayerId("aura"), "Aura", hourly_rates=RATES))
    lines = late.counted(MONTHS[2], PAYER.id).claim.adjustments
    assert [(a.line, a.amount_cents) for a in lines] == [("trip alone", -1320)]


def test_what_is_owed_comes_with_an_open_log_and_what_is_not_is_settled(late: Desk, tmp_path: Path) -> None:
    _paid_september(late)
    with late._store.reading() as records:
        settled = records.whole_log()
    late.log_sessions([held("s1", "2026-09-07", minutes=90)])
    with late._store.reading() as records:
        owing = records.whole_log()
    for name, log, cents, touched in (("a", settled, [], 0), ("b", owing, [650], 1)):
        other = open_desk(tmp_path / name, FixedClock(DECEMBER_20))
        other.take_in_log(log)
        assert [a.amount_cents for a in other.counted(MONTHS[2], None).claim.adjustments] == cents
        with other._store.reading() as records:
            assert len(records.touched_since_sealing(PAYER.id, whole_year=False)) == touched
        other.close()


def test_a_claim_whose_document_is_none_of_ours_comes_in_all_the_same(late: Desk, tmp_path: Path) -> None:
    _paid_september(late)
    with late._store.reading() as records:
        log = records.whole_log()
    other = open_desk(tmp_path / "other", FixedClock(DECEMBER_20))
    broken = replace(log.claims[0], document=b"\xff no claim")
    assert other.take_in_log(replace(log, claims=(broken,))).sessions == 2
    other.close()
    assert AgreementId("a1") in {a.id for a in log.agreements}
