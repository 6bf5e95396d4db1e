"""The month's allowances on a real desk: counted, decided, kept when sessions change; own money; the papers."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.decision_days import Days
from hyvinvointi_desktop.domain.ids import (
    AttachmentId,
    ClientId,
    DecisionId,
    GroupVisitId,
    OwnPurchaseId,
    PeriodId,
    ProgrammeId,
)
from hyvinvointi_desktop.domain.programme_rules import AllowanceUnit
from hyvinvointi_desktop.domain.rehabilitation import DraftKind, GroupVisit, KnownBy, OwnPurchase, Period
from hyvinvointi_desktop.domain.sessions import Attachment, Status
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import factories as f
from tests.support.sosku import AINO, PERIOD, SEED_DAYS, met, opened, proposed, seeded

D = date
JANUARY = Month(2024, 1)
MAY = date(2026, 5, 4)
PNG = Attachment(AttachmentId("r1"), "image/png", "kuitti.png", b"\x89PNG\r\n\x1a\n" + b"0" * 40)


def refused(work: object, *args: object) -> Refusal:
    with pytest.raises(Refused) as no:
        work(*args)  # type: ignore[operator]
    return no.value.refusal


def test_the_seeds_month_is_27_euros(desk: Desk) -> None:
    seeded(desk)
    month = desk.allowance_month(JANUARY)
    assert month.total_cents == 2700
    (row,) = month.rows
    assert row.window.now.window.days == Days(D(2024, 1, 4), D(2024, 2, 3))
    assert tuple(day.on for day in row.window.now.days) == SEED_DAYS
    assert (row.over, row.window.decided) == (True, None)
    assert [desk.allowance_month(m).total_cents for m in (Month(2024, 2), Month(2024, 3), Month(2024, 4))] == [0, 0, 0]
    assert [len(desk.allowance_month(m).rows) for m in (Month(2023, 12), Month(2024, 3), Month(2024, 4))] == [0, 1, 0]


def test_unit_by_meeting_and_groups_of_every_kind(desk: Desk) -> None:
    opened(desk)
    service, allowance, _ = proposed(desk)
    desk.make_decisions([service, replace(allowance, allowance_unit=AllowanceUnit.MEETING)])
    day = D(2024, 1, 17)
    desk.log_sessions([met(day, 9), met(day, 13)])
    assert desk.allowance_month(JANUARY).total_cents == 1800
    desk.save_group_visit(GroupVisit(GroupVisitId("v1"), AINO, day, "Kuoro", KnownBy.LEADER_TOLD))
    assert desk.allowance_month(JANUARY).total_cents == 2700
    desk.make_decisions([replace(allowance, allowance_unit=AllowanceUnit.DAY)])
    row = desk.allowance_month(JANUARY).rows[0]
    assert (row.window.now.cents, row.window.now.days[0].several, row.window.now.days[0].times) == (900, True, 1)


def test_a_decided_window_is_kept_and_a_change_of_sessions_is_shown(desk: Desk) -> None:
    allowance = seeded(desk)[1]
    desk.decide_allowance(allowance.id, 1, " 2024 555 ")
    kept = desk.allowance_month(JANUARY).rows[0].window
    assert kept.decided is not None
    assert (kept.decided.days, kept.decided.cents, kept.decided.number) == (3, 2700, "2024 555")
    assert (kept.decided.decided_on, kept.differs) == (D(2026, 11, 2), False)
    desk.mark_outcome(met(D(2024, 1, 24)).id, Status.NO_SHOW)
    changed = desk.allowance_month(JANUARY).rows[0].window
    assert changed.decided == kept.decided
    assert (changed.differs, changed.difference_cents, changed.now.cents) == (True, -900, 1800)
    assert [r.decision.id for r in desk.allowance_month(Month(2024, 3)).changed] == [allowance.id]
    desk.decide_allowance(allowance.id, 1)
    again = desk.allowance_month(JANUARY).rows[0].window
    assert again.decided is not None
    assert (again.decided.cents, again.differs) == (1800, False)
    desk.take_back_allowance(allowance.id, 1)
    assert desk.allowance_month(JANUARY).rows[0].window.decided is None
    assert refused(desk.take_back_allowance, allowance.id, 1) is Refusal.NO_SUCH_RECORD
    desk.undo()
    assert desk.allowance_month(JANUARY).rows[0].window.decided is not None


def test_what_cannot_be_decided(desk: Desk, clock: FixedClock) -> None:
    service, allowance, _ = seeded(desk)
    clock.instant = datetime(2024, 2, 3, 9, tzinfo=UTC)
    assert refused(desk.decide_allowance, allowance.id, 2) is Refusal.WINDOW_TO_COME
    assert not desk.allowance_month(JANUARY).rows[0].over, "the last day of a window belongs to it"
    clock.instant = datetime(2024, 2, 10, 9, tzinfo=UTC)
    assert desk.allowance_month(JANUARY).rows[0].over
    assert refused(desk.decide_allowance, allowance.id, 2) is Refusal.NOTHING_TO_PAY
    for decision, window in ((allowance.id, 4), (allowance.id, 0), (service.id, 1), (DecisionId("none"), 1)):
        assert refused(desk.decide_allowance, decision, window) is Refusal.NO_SUCH_RECORD


def test_what_waits_of_earlier_months_is_told(desk: Desk) -> None:
    allowance = seeded(desk)[1]
    assert [(r.window.now.window.number, r.window.now.cents) for r in desk.allowance_month(Month(2024, 3)).waiting] == [
        (1, 2700)
    ]
    desk.decide_allowance(allowance.id, 1)
    assert desk.allowance_month(Month(2024, 3)).waiting == ()


def test_tickets_with_their_gaps(desk: Desk) -> None:
    seeded(desk)
    january, april = desk.allowance_month(JANUARY).tickets, desk.allowance_month(Month(2024, 4)).tickets
    assert [(t.ticket.last_day, t.gaps) for t in january if t.ticket] == [
        (D(2024, 4, 2), (Days(D(2024, 4, 3), D(2024, 4, 3)),))
    ]
    assert [t.ticket is not None for t in april] == [True]
    assert desk.allowance_month(Month(2024, 5)).tickets == ()


def test_all_clients_stand_on_one_page_by_name(desk: Desk) -> None:
    seeded(desk)
    other = f.client(2).id
    opened(desk, ClientId(other), PeriodId("p2"))
    service, allowance, _ = proposed(desk, period=PeriodId("p2"))
    desk.make_decisions([service, allowance])
    desk.log_sessions([met(D(2024, 1, 9), client=other)])
    month = desk.allowance_month(JANUARY)
    assert [(r.client.id, r.window.now.cents) for r in month.rows] == [(AINO, 2700), (other, 900)]
    assert month.total_cents == 3600
    assert [t.client.id for t in month.tickets] == [AINO], "who has had no ticket wants none"


def test_the_paper_the_table_and_the_text(desk: Desk) -> None:
    allowance = seeded(desk)[1]
    paper = desk.window_paper(allowance.id, 1, "fi")
    assert paper.startswith(b"signed allowance 2026-11-02\n")
    document = json.loads(paper.partition(b"\n")[2])
    assert (document["total_cents"], document["windows"][0]["name"]) == (2700, f.client(1).name)
    table = desk.allowance_table(JANUARY, "csv", "fi").decode("utf-8-sig").splitlines()
    assert len(table) == 4
    assert table[1].endswith(";4.1.2024;3.2.2024;4.1.2024;kotikäynti;oma merkintä;;9,00")
    assert desk.allowance_table(JANUARY, "xlsx", "sv")[:2] == b"PK"
    text = desk.first_words(DraftKind.PAYMENT_DECISION, AINO, "fi", f"{allowance.id}|1")
    assert "Voimassaolo: 4.1.2024–3.2.2024" in text
    assert "Toteutuneet päivät (3): 4.1.2024, 17.1.2024, 24.1.2024" in text
    assert "Maksettavaa on 3 × 9,00 €, yhteensä 27,00 €, ajalta 4.1.2024–3.2.2024." in text
    assert "27,00 €" in desk.first_words(DraftKind.PAYMENT_DECISION, AINO, "sv", f"{allowance.id}|1")
    assert "yhteensä –" in desk.first_words(DraftKind.PAYMENT_DECISION, AINO, "fi", f"{allowance.id}|99")
    assert refused(desk.window_paper, allowance.id, 99, "fi") is Refusal.NO_SUCH_RECORD


# -- own money ------------------------------------------------------------------------------------------------------


def bought(name: str, cents: int, day: date = MAY, **more: object) -> OwnPurchase:
    return OwnPurchase(OwnPurchaseId(name), day, cents, f"kahvit {name}", **more)  # type: ignore[arg-type]


def test_the_years_balance_by_title(desk: Desk) -> None:
    assert (desk.own_money(2026).yearly_cents, desk.own_money(2026).left_cents) == (None, None)
    assert desk.own_money(2026).titles == ("social_worker", "social_instructor")
    desk.choose_money_title("social_worker")
    desk.save_own_purchase(bought("1", 850, client=AINO, receipt=PNG.id), PNG)
    desk.save_own_purchase(bought("2", 14_000))
    year = desk.own_money(2026)
    assert (year.yearly_cents, year.spent_cents, year.left_cents, year.without_receipt) == (15_000, 14_850, 150, 1)
    assert year.rows[0].client_name == f.client(1).name
    desk.save_own_purchase(bought("3", 151, D(2026, 6, 1)))
    assert desk.own_money(2026).left_cents == -1, "over the money is told, never refused"
    desk.choose_money_title("social_instructor")
    assert desk.own_money(2026).left_cents == 14_999
    assert desk.own_money(2025).left_cents == 30_000
    assert desk.own_money_years() == (2026,)
    desk.delete_own_purchase(OwnPurchaseId("2"))
    assert desk.own_money(2026).spent_cents == 1001
    desk.choose_money_title("emperor")
    assert (desk.own_money(2026).title, desk.own_money(2026).left_cents) == ("", None)


def test_bad_purchases_are_refused(desk: Desk) -> None:
    for bad, why in (
        (bought("1", 0), Refusal.BAD_AMOUNT), (bought("1", -5), Refusal.BAD_AMOUNT),
        (bought("1", 1_000_001), Refusal.BAD_AMOUNT), (replace(bought("1", 5), words=" \n"), Refusal.WORDS_MISSING),
        (bought("1", 5, D(2026, 11, 3)), Refusal.DAY_TO_COME), (bought("1", 5, client="x"), Refusal.NO_CLIENT),
        (bought("1", 5, receipt="none"), Refusal.NO_SUCH_RECORD),
    ):  # fmt: skip
        assert refused(desk.save_own_purchase, bad) is why
    text = replace(PNG, media_type="text/plain")
    assert refused(desk.save_own_purchase, bought("1", 5, receipt=PNG.id), text) is Refusal.NOT_A_PICTURE
    assert refused(desk.delete_own_purchase, OwnPurchaseId("none")) is Refusal.NO_SUCH_RECORD
    assert desk.own_money(2026).rows == ()


def test_the_page_is_for_who_needs_it(desk: Desk) -> None:
    assert not desk.rehabilitation_offered()
    opened(desk)
    assert not desk.rehabilitation_offered()
    desk.make_decisions(proposed(desk))
    assert desk.rehabilitation_offered()


def test_without_money_there_is_one_decision(desk: Desk) -> None:
    desk.open_period(Period(PERIOD, AINO, ProgrammeId("sosku"), 1, D(2026, 11, 2)))
    assert [d.kind.value for d in desk.propose_decisions(PERIOD, "en")] == ["service"]
