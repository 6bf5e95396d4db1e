"""Paid months and services by decision: opening, deciding, ending and undoing touch exactly what they must."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refused
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import DecisionId, PeriodId, ProgrammeId
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind, Period, Phase
from hyvinvointi_desktop.system.clock import FixedClock
from tests.app.test_owed import _Edits, _owed, _owed_by_all
from tests.support.desks import with_agreements
from tests.support.properties import SEARCH, seeded
from tests.support.work import C2, drive, held

SEPTEMBER, OCTOBER, NOVEMBER = Month(2026, 9), Month(2026, 10), Month(2026, 11)
SOSKU = ProgrammeId("sosku-helsinki")


@pytest.fixture
def late(desk: Desk, clock: FixedClock) -> Desk:
    """20 December 2026; the first client has an agreement, the second has none."""
    clock.instant = datetime(2026, 12, 20, 8, tzinfo=UTC)
    with_agreements(desk, 1)
    return desk


class _Services(_Edits):
    """The same writes of a changing mind, and periods and decisions of the second client among them."""

    def one(self) -> None:
        with suppress(Refused):
            if self.random.random() < 0.5:
                self.random.choice([self.open, self.decide, self.decide, self.drop, self.end_service, self.back])()
                return
        super().one()

    def end(self) -> None:
        """Agreements end elsewhere."""

    def agree(self) -> None:
        """And are made elsewhere."""

    def _period(self) -> Period | None:
        return self.desk.period_screen(C2).period

    def open(self) -> None:
        self.number += 1
        known = self._period()
        if known is not None and known.phase is not Phase.ENDED:
            self.desk.open_period(replace(known, opened_on=self.day()))
        else:
            self.desk.open_period(Period(PeriodId(f"p{self.number}"), C2, SOSKU, 1, self.day()))

    def decide(self) -> None:
        known, first = self._period(), self.day()
        if known is not None:
            name = DecisionId(f"d{self.random.randrange(3)}")
            last = first + timedelta(days=self.random.randrange(90))
            self.desk.make_decisions([Decision(name, known.id, C2, DecisionKind.SERVICE, first, last)])

    def drop(self) -> None:
        self.desk.delete_decision(DecisionId(f"d{self.random.randrange(3)}"), C2)

    def end_service(self) -> None:
        known = self._period()
        if known is not None:
            self.desk.end_period(known.id, None if known.phase is Phase.ENDED else self.day())

    def back(self) -> None:
        self.desk.undo()


@seeded(1)
def test_the_shortcut_owes_what_counting_all_months_anew_owes(
    late: Desk, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    edits = _Services(late, 900 + seed)
    for act in (*[edits.session] * 10, *[edits.seal, edits.pay] * 8, edits.open, edits.decide):
        with suppress(Refused):
            act()
    told = 0
    for _ in range(5):
        for _ in range(6):
            edits.one()
        short = _owed(late)
        assert short == _owed_by_all(late, monkeypatch)
        told += sum(len(lines) for lines in short.values())
    assert told or SEARCH  # something is owed by the ordinary numbers


def test_a_decision_made_afterwards_pays_the_way_of_a_paid_month(late: Desk) -> None:
    late.log_sessions([held("s1", "2026-09-07", clients=(C2,), trips=(drive("t1", "2026-09-07", 240),))])
    assert late.claim(SEPTEMBER, None).claim.totals.total_cents == 0
    late.mark_claim(late.seal_claim(SEPTEMBER, None, "fi").claim.id, ClaimState.PAID)
    late.open_period(Period(PeriodId("p"), C2, SOSKU, 1, date(2026, 9, 1)))
    lines = late.counted(OCTOBER, None).claim.adjustments
    assert [(a.line, a.amount_cents) for a in lines] == [("trip t1", 1320)]
    late.undo()
    assert late.counted(OCTOBER, None).claim.adjustments == ()
    late.redo()
    service = Decision(DecisionId("d"), PeriodId("p"), C2, DecisionKind.SERVICE, date(2026, 9, 1), date(2026, 9, 6))
    late.mark_claim(late.seal_claim(OCTOBER, None, "fi").claim.id, ClaimState.PAID)
    assert late.counted(NOVEMBER, None).claim.adjustments == (), "what October took up is settled"
    late.make_decisions([service])
    lines = late.counted(NOVEMBER, None).claim.adjustments
    assert [(a.line, a.amount_cents) for a in lines] == [("trip t1", -1320)], "the day is after the decision"
    late.undo()
    assert late.counted(NOVEMBER, None).claim.adjustments == ()
    late.redo()
    late.mark_claim(late.seal_claim(NOVEMBER, None, "fi").claim.id, ClaimState.PAID)
    late.make_decisions([replace(service, last_day=date(2026, 11, 30))])
    assert [a.amount_cents for a in late.counted(Month(2026, 12), None).claim.adjustments] == [1320]
