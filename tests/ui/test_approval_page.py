"""Hyväksyttävät, as a coordinator uses it: the list, one claim, sending back, extra hours, budgets, paper, pay."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.approval import ApprovalState
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.ids import ClaimId
from hyvinvointi_desktop.domain.pay import PayKind
from hyvinvointi_desktop.domain.people import Role, Worker
from hyvinvointi_desktop.domain.programmes import HourlyRate, Regime
from hyvinvointi_desktop.domain.verdict import Reason, Why
from hyvinvointi_desktop.ui.approval import words
from hyvinvointi_desktop.ui.approval.page import BUDGETS, CLAIMS, HOURS, PAPER, PAY, ApprovalPage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.today.approval_card import ApprovalCard
from tests.support.approval import OCTOBER, OLLI, bring, coordinator_desk, month_came, revisions, worker_desk
from tests.support.desks import PAYER
from tests.support.work import C1, drive, held
from tests.ui.helpers import assert_accessible, press

VISIT = held("s1", "2026-10-03", "9:00", 150, trips=(drive("t1", "2026-10-03", 240),))


class Saved:
    """The files that a page saved."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.files = folder, dict[str, bytes]()

    def __call__(self, _parent: QWidget, files: Sequence[tuple[str, bytes]]) -> Path:
        self.files |= dict(files)
        return self.folder


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Maija's clean October, and Olli's with two visits at once."""
    made = coordinator_desk(tmp_path / "coordinator")
    month_came(made, tmp_path / "maija", [VISIT])
    twice = [held("x1", "2026-10-06"), held("x2", "2026-10-06", "9:30")]
    month_came(made, tmp_path / "olli", twice, "Olli Keksitty", OLLI, "claim-olli")
    yield made
    made.close()


@pytest.fixture
def saved(tmp_path: Path) -> Saved:
    """Where files go."""
    return Saved(tmp_path)


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    """Work off the window's thread."""
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, jobs: Jobs, saved: Saved) -> ApprovalPage:
    """The page, shown and read."""
    made = ApprovalPage(desk, jobs, lambda *_: None, saved)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    settle(jobs)
    return made


def state(desk: Desk, claim: str) -> ApprovalState:
    return desk.claim_to_approve(ClaimId(claim)).row.standing.state


def words_in(part: QWidget) -> str:
    """What can be read in a part, with plain spaces."""
    return plain("\n".join(x.text() for x in part.findChildren(QLabel) if x.isVisible()))


def plain(words: str) -> str:
    """With plain spaces."""
    return words.replace("\xa0", " ")


def opened(page: ApprovalPage, jobs: Jobs, claim: str) -> None:
    """The claim's row is chosen with the arrow keys."""
    table = page.claims.table
    table.focus_rows()
    row = [r.claim.id for r in table.rows()].index(ClaimId(claim))
    press(Qt.Key.Key_Home, table.shown())
    for _ in range(row):
        press(Qt.Key.Key_Down, table.shown())
    table.choose(table.rows()[row])
    page.claims._open(ClaimId(claim))
    settle(jobs)


def test_the_clean_ones_are_approved_by_one_press(page: ApprovalPage, jobs: Jobs, desk: Desk) -> None:
    view = page.claims
    assert view.title.text() == "Lokakuu 2026"
    assert plain(view.sums.text()) == "2 hakemusta · 65,20 €"
    assert view.clean.text() == "Hyväksy 1 selvä"
    press(Qt.Key.Key_Return, view.clean)
    settle(jobs)
    assert (state(desk, "claim-maija"), state(desk, "claim-olli")) == (ApprovalState.APPROVED, ApprovalState.WAITING)
    assert "1 hakemus hyväksyttiin" in words_in(view.notice)
    assert "1 hakemus odottaa, että katsot sen." in words_in(view.notice)
    assert not view.clean.isEnabled()
    assert_accessible(page)


def test_a_claim_tells_its_reasons_and_goes_back(page: ApprovalPage, jobs: Jobs, desk: Desk) -> None:
    opened(page, jobs, "claim-olli")
    card, form = page.claims.card, page.claims.reason
    assert card.isVisible()
    assert "Haettu 19,50 €, laskemme 19,50 €" in plain(card.under.text())
    card.lines.choose(card.lines.rows()[1])
    card._explain(card.lines.rows()[1])
    assert "Päällekkäin toisen tapaamisen kanssa: 30 min." in words_in(card.why)
    card.reason_wanted.emit("return", card._found, card.lines.rows()[1])
    settle(jobs)
    assert form.isVisible()
    form.save.click()
    assert "Kirjoita syy" in form.words_row.problem()
    form.words.setPlainText("Kumpi tapaaminen oli kello 9.30?")
    form.save.click()
    settle(jobs)
    assert state(desk, "claim-olli") is ApprovalState.RETURNED
    assert "Kumpi tapaaminen oli kello 9.30?" in words_in(card.history)
    assert not form.isVisible()
    assert not card.approve.isVisible()


def test_a_claim_is_seen_as_a_paper_printed_here(
    qtbot: QtBot, jobs: Jobs, desk: Desk, saved: Saved, tmp_path: Path
) -> None:
    shown: list[tuple[str, str, bytes]] = []
    page = ApprovalPage(desk, jobs, lambda _, heading, name, content: shown.append((heading, name, content)), saved)
    qtbot.addWidget(page)
    page.show()
    settle(jobs)
    opened(page, jobs, "claim-olli")
    button = page.claims.card.paper
    assert (button.isVisible(), button.text()) == (True, "Katso hakemus paperina")
    press(Qt.Key.Key_Return, button)
    settle(jobs)
    ((heading, name, content),) = shown
    assert (plain(heading), name) == ("Hakemus, Olli Keksitty, lokakuu 2026", "hakemus-2026-10.pdf")
    assert json.loads(content)["worker"] == "Olli Keksitty"
    assert Event.ATTACHMENT_OPENED.value in {entry.event for entry in desk.log_since(None)}


def test_a_line_that_differs_is_accepted_with_words_first(page: ApprovalPage, jobs: Jobs, desk: Desk) -> None:
    desk.save_payer(replace(PAYER, hourly_rates=(HourlyRate(date(2020, 1, 1), Decimal("12.50")),)))
    page.claims.show_month(OCTOBER)
    settle(jobs)
    opened(page, jobs, "claim-maija")
    card, form = page.claims.card, page.claims.reason
    assert "1,25 € enemmän kuin laskemme" in words_in(card)
    card.approve.click()
    settle(jobs)
    assert "Oma laskentamme eroaa" in words_in(page.claims.notice)
    line = card.lines.rows()[0]
    card._explain(line)
    assert "Hakemuksessa hinta on 13,00, meillä 12,50." in words_in(card.why)
    card.reason_wanted.emit("accept", card._found, line)
    settle(jobs)
    form.words.setPlainText("sovittu aiempi hinta")
    form.save.click()
    settle(jobs)
    card.approve.click()
    settle(jobs)
    assert state(desk, "claim-maija") is ApprovalState.APPROVED


def test_what_differs_in_the_claim_itself_is_accepted_with_words(page: ApprovalPage, jobs: Jobs, desk: Desk) -> None:
    desk.save_payer(replace(PAYER, regime=Regime.ASSIGNMENT))
    page.claims.show_month(OCTOBER)
    settle(jobs)
    opened(page, jobs, "claim-maija")
    card, form = page.claims.card, page.claims.reason
    assert "Hakemuksessa on työsuhde, meillä toimeksianto." in words_in(card.whole)
    assert "Asetukset, Maksajat" in words_in(card.whole)
    next(b for b in card.whole.findChildren(Button) if b.text() == "Hakemus on &oikein näin").click()
    settle(jobs)
    assert form.save.text() == "Hyväksy näin"
    form.words.setPlainText("työsuhde alkoi lokakuussa")
    form.save.click()
    settle(jobs)
    assert "Hyväksytty perustellen." in words_in(card.whole)
    card.approve.click()
    settle(jobs)
    assert state(desk, "claim-maija") is ApprovalState.APPROVED


def test_two_people_are_needed_when_it_is_settled_so(page: ApprovalPage, jobs: Jobs, desk: Desk) -> None:
    page.claims._require(needed=True)
    settle(jobs)
    assert "Jokaisen hakemuksen hyväksyy kaksi eri ihmistä." in words_in(page.claims.rule)
    page.claims.clean.click()
    settle(jobs)
    assert state(desk, "claim-maija") is ApprovalState.WAITING_SECOND
    opened(page, jobs, "claim-maija")
    card, form = page.claims.card, page.claims.second
    assert not card.approve.isVisible()
    card.second.click()
    settle(jobs)
    form.name.setText("kaisa koordinaattori")
    form.save.click()
    settle(jobs)
    assert "eri ihminen" in words_in(form)
    form.name.setText("Toini Toinen")
    form.save.click()
    settle(jobs)
    assert state(desk, "claim-maija") is ApprovalState.APPROVED


def test_extra_hours_are_answered(page: ApprovalPage, jobs: Jobs, desk: Desk, tmp_path: Path) -> None:
    worker = worker_desk(tmp_path / "asks", ())
    asked = replace(
        revisions(worker)[0], type="hours_request", id="r1",
        body={"client": C1, "month": "2026-10", "minutes": 120, "words": "muutto"},
    )  # fmt: skip
    worker.close()
    bring(desk, [asked])
    page.tabs.open(HOURS)
    settle(jobs)
    assert "Maija Keksitty · A-1 · lokakuu 2026 · 2 h lisää" in words_in(page.hours.list)
    page.hours.form.open_for(desk.hours_requests()[0])
    settle(jobs)
    form = page.hours.form
    form.minutes.set_value(0)
    form.save.click()
    assert form.words_row.problem() == "Kirjoita, miksi ei."
    form.minutes.set_value(60)
    form.save.click()
    settle(jobs)
    assert "Myönnetty 1 h; kuukauden raja on 11 h" in words_in(page.hours.list)


def test_a_budget_is_saved_and_counted(page: ApprovalPage, jobs: Jobs, desk: Desk) -> None:
    page.tabs.open(BUDGETS)
    settle(jobs)
    view, form = page.budgets, page.budgets.form
    view.add.click()
    settle(jobs)
    form.save.click()
    assert form.source_row.problem() == "Kirjoita, kuka antaa rahan."
    form.source.setText("STEA 2026")
    form.amount.set_value(50_00)
    form.save.click()
    settle(jobs)
    assert "0,00 € / 50,00 € käytetty, 65,20 € sidottu" in words_in(view.cards)
    assert "Käytetty tai sidottu 15,20 € enemmän kuin on annettu." in words_in(view.cards)


def test_paper_is_entered_and_handed_in(page: ApprovalPage, jobs: Jobs, desk: Desk, tmp_path: Path) -> None:
    page.tabs.open(PAPER)
    settle(jobs)
    view = page.paper
    assert view.none.isVisible()
    view.add_worker.click()
    settle(jobs)
    view.worker.name.setText("Aune Paperinen")
    view.worker.save.click()
    settle(jobs)
    view.add_days.click()
    settle(jobs)
    view.days.code.setText("P-1")
    view.days.first.set_value(date(2026, 9, 1))
    view.days.last.set_value(date(2026, 12, 31))
    view.days.save.click()
    settle(jobs)
    view.add_visit.click()
    settle(jobs)
    form = view.visit
    form.save.click()
    assert form.code_row.problem() == "Kirjoita asiakkaan tunnus."
    form.day.setText("3.10.2026")
    form.starts.setText("9")
    form.ends.setText("11.30")
    form.code.setText("P-1")
    form.km.setText("24")
    form.save.click()
    assert form.start_row.problem() == "Kirjoita, mistä matka alkoi ja mihin se päättyi."
    form.start.setText("Sodankylä, Koti")
    form.goal.setText("Vuotso")
    form.save.click()
    settle(jobs)
    assert plain(view.sums.text()) == "2 h 30 min · 24,0 km · 45,70 €"
    assert "Koti" not in words_in(view)
    view.hand_in.click()
    assert "Valitse ensin" in words_in(view.scan)
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.7 scanned")
    view.scan.take(str(scan))
    view.hand_in.click()
    settle(jobs)
    assert page.tabs.current() == CLAIMS
    assert page.claims.card.title.text() == "Aune Paperinen, lokakuu 2026"
    assert "Paperilla allekirjoitettu" in words_in(page.claims.card.whole)


def test_pay_is_made_marked_and_summed(page: ApprovalPage, jobs: Jobs, desk: Desk, saved: Saved) -> None:
    page.claims.clean.click()
    settle(jobs)
    page.tabs.open(PAY)
    settle(jobs)
    view = page.pay
    assert "Tunnit · tulolaji 201 · 2 h 30 min · 32,50 €" in words_in(view.list)
    assert not view.paid.isEnabled()
    view.account.open_for(desk.pay_details()[0])
    settle(jobs)
    view.account.iban.setText("FI21 1234 5600 0007 86")
    view.account.save.click()
    settle(jobs)
    assert "Tilinumero ei ole oikein." in words_in(view.account)
    view.account.iban.setText("FI21 1234 5600 0007 85")
    view.account.save.click()
    settle(jobs)
    view.tables.click()
    settle(jobs)
    assert sorted(saved.files) == ["maksuaineisto-2026-10.csv", "maksuaineisto-2026-10.xlsx"]
    assert b"FI2112345600000785" in saved.files["maksuaineisto-2026-10.csv"]
    view.paid.click()
    settle(jobs)
    view.form.save.click()
    settle(jobs)
    assert state(desk, "claim-maija") is ApprovalState.PAID
    assert [(r[1].income_code, r[1].amount_cents) for r in view.totals.rows()] == [("201", 3250), ("311", 1320)]
    view.year_tables.click()
    settle(jobs)
    assert "maksettu-2026.csv" in saved.files


def test_every_reason_state_and_decision_has_its_words() -> None:
    for why in Why:
        assert words.reason(Reason(why, date(2026, 10, 3), 90, 600, _SIDES.get(why, ("13.00", "12.50"))[0],
                                   _SIDES.get(why, ("13.00", "12.50"))[1], client="A-1"))  # fmt: skip
    for state_of in ApprovalState:
        assert words.state(state_of)
        assert words.state_mark(state_of)
    for kind in PayKind:
        assert words.pay_kind(kind)


_SIDES = {Why.REGIME_DIFFERS: ("assignment", "employment")}


def test_today_tells_what_waits_and_leads_there(desk: Desk, qtbot: QtBot) -> None:
    card = ApprovalCard()
    qtbot.addWidget(card)
    card.show_found(desk.approval_glance())
    card.show()
    assert "2 hakemusta odottaa päätöstä" in words_in(card)
    desk.approve_all_clean()
    card.show_found(desk.approval_glance())
    QApplication.processEvents()
    assert "1 hakemus odottaa päätöstä\n" in words_in(card) + "\n"
    assert "1 hyväksytty hakemus maksamatta" in words_in(card)
    wanted: list[int] = []
    card.wanted.connect(wanted.append)
    for button in card.findChildren(Button):
        button.click()
    assert wanted[-2:] == [CLAIMS, PAY]
    desk.save_worker(Worker("Liisa", (Role.LINK_WORKER,)))
    card.show_found(desk.approval_glance())
    assert card.isHidden()


def test_enter_on_a_row_leads_to_what_can_be_done(page: ApprovalPage, jobs: Jobs, desk: Desk, qtbot: QtBot) -> None:
    table = page.claims.table
    page.activateWindow()
    table.choose(table.rows()[0])
    table.focus_rows()
    press(Qt.Key.Key_Return, table.shown())
    settle(jobs)
    card = page.claims.card
    assert card.title.text() == "Maija Keksitty, lokakuu 2026"
    assert QApplication.focusWidget() is card.approve
    press(Qt.Key.Key_Space)
    settle(jobs)
    assert state(desk, "claim-maija") is ApprovalState.APPROVED


def test_a_claim_is_shown_as_a_paper(desk: Desk, jobs: Jobs, saved: Saved, qtbot: QtBot) -> None:
    shown: list[tuple[str, str, bytes]] = []
    page = ApprovalPage(desk, jobs, lambda _, heading, name, content: shown.append((heading, name, content)), saved)
    qtbot.addWidget(page)
    page.show()
    settle(jobs)
    page.claims._open(ClaimId("claim-maija"))
    settle(jobs)
    page.claims.card.paper.click()
    settle(jobs)
    ((heading, name, content),) = shown
    assert (heading, name) == ("Hakemus, Maija Keksitty, lokakuu 2026", "hakemus-2026-10.pdf")
    assert b"Maija Keksitty" in content
