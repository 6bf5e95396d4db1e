"""Toimintarahat in the window on a real desk: a month's windows, deciding, differences, tickets, own money."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import LineItem
from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.rehabilitation.money_page import OWN, MoneyPage
from hyvinvointi_desktop.ui.rehabilitation.window_card import WindowCard
from tests.support.desks import open_desk
from tests.support.sosku import met, seeded
from tests.ui.helpers import assert_accessible, type_text

JANUARY = Month(2024, 1)


class Bench:
    def __init__(self, page: MoneyPage, desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
        self.page, self.desk, self.jobs, self.qtbot = page, desk, jobs, qtbot
        self.pdfs: list[tuple[str, str]] = []
        self.files: list[str] = []

    def rest(self) -> None:
        for _ in range(6):
            self.qtbot.wait(15)
            self.qtbot.waitUntil(lambda: not self.jobs.busy)

    def january(self) -> WindowCard:
        self.page.month.show_month(JANUARY)
        self.rest()
        (card,) = self.page.month.cards
        return card

    def press(self, part: QWidget, words: str) -> None:
        next(b for b in part.findChildren(Button) if b.text().replace("&", "") == words).click()
        self.rest()


def lines(part: QWidget) -> list[tuple[str, str]]:
    return [(x.line.text().replace("\xa0", " "), x.under.text()) for x in part.findChildren(LineItem)]


@pytest.fixture
def bench(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    desk, jobs = open_desk(tmp_path / "p"), Jobs()
    seeded(desk)
    made: list[Bench] = []
    page = MoneyPage(
        desk,
        jobs,
        lambda _, heading, name, __: made[0].pdfs.append((heading, name)),
        lambda _, files: made[0].files.extend(name for name, _ in files),
    )
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    made.append(Bench(page, desk, jobs, qtbot))
    made[0].rest()
    yield made[0]
    made[0].rest()
    jobs.close()
    desk.close()


def test_the_seeds_month_in_words(bench: Bench) -> None:
    card = bench.january()
    assert lines(card) == [
        ("to 4.1.2024 · kotikäynti", "oma merkintä"),
        ("ke 17.1.2024 · kotikäynti", "oma merkintä"),
        ("ke 24.1.2024 · kotikäynti", "oma merkintä"),
        ("3 toimintapäivää", ""),
    ]
    assert bench.page.month.sums.text().replace("\xa0", " ") == "yhteensä 27,00 € · 1 asiakkaalle maksettavaa"
    assert card.state.text() == "voi päättää"
    (ticket,) = lines(bench.page.month.tickets)
    assert ticket[1] == "4.1.–2.4.2024 · AB · Ilman lippua: 3.4.2024"
    assert_accessible(bench.page)


def test_a_window_is_decided_with_its_number_and_a_change_shows(bench: Bench) -> None:
    card, month = bench.january(), bench.page.month
    bench.press(card, "Päätä maksettavaksi")
    assert month.form.isVisible()
    type_text(month.form.number, "2024 77")
    month.form.save.click()
    bench.rest()
    decided = bench.january().window_row.window.decided
    assert decided is not None
    assert (decided.cents, decided.number) == (2700, "2024 77")
    assert bench.january().state.text() == "päätetty 2.11.2026"
    changed = bench.desk.mark_outcome(met(date(2024, 1, 24)).id, Status.CANCELLED)
    bench.jobs.changed.emit(changed)
    bench.rest()
    assert month.cards[0].state.text() == "muuttunut päättämisen jälkeen"
    bench.press(month.cards[0], "Peru päätös")
    assert bench.january().window_row.window.decided is None


def test_what_waits_leads_to_its_month(bench: Bench) -> None:
    bench.page.month.show_month(Month(2024, 3))
    bench.rest()
    ((line, _),) = lines(bench.page.month.told)
    assert line.replace("\xa0", " ").endswith("4.1.–3.2.2024 odottaa päättämistä, 27,00 €")
    bench.press(bench.page.month.told, "Näytä kuukausi")
    assert bench.page.month.month == JANUARY


def test_papers_tables_and_the_text(bench: Bench) -> None:
    card = bench.january()
    bench.press(card, "Maksuperuste (PDF)")
    assert bench.pdfs == [("Maksuperuste, 4.1.–3.2.2024", "toimintaraha-A-1-2024-01-04.pdf")]
    bench.press(bench.page.month, "Kuukauden maksuperusteet (PDF)")
    assert bench.pdfs[1][1] == "toimintarahat-2024-01.pdf"
    bench.press(bench.page.month, "Taulukot (CSV, Excel)")
    assert bench.files == ["toimintarahat-2024-01.csv", "toimintarahat-2024-01.xlsx"]
    bench.press(bench.january(), "Kopioitava teksti")
    assert "yhteensä 27,00 €" in bench.page.month.text.text.toPlainText()
    bench.page.month.text.save.click()
    bench.rest()
    (kept,) = bench.desk.copy_drafts()
    assert kept.draft.about.endswith("|1")
    bench.press(bench.january(), "Kopioitava teksti")
    assert bench.page.month.text.text.toPlainText().strip() == kept.draft.text.strip()


def test_an_empty_month_says_so(bench: Bench) -> None:
    bench.page.month.show_month(Month(2025, 6))
    bench.rest()
    assert bench.page.month.cards == []
    assert not bench.page.month.paper.isEnabled()
    assert_accessible(bench.page)


def test_own_money_is_chosen_bought_and_warned_of(bench: Bench) -> None:
    bench.page.tabs.open(OWN)
    own = bench.page.own
    bench.press(own, "sosiaalityöntekijä")
    assert bench.desk.own_money(2026).yearly_cents == 15_000
    own.add.click()
    bench.rest()
    own.form.save.click()
    assert own.form.words_row.problem() == "Kirjoita, mitä ostettiin."
    assert own.form.amount_row.problem()
    type_text(own.form.words, "Kahvit")
    type_text(own.form.amount, "151")
    own.form.client.setCurrentIndex(1)
    own.form.save.click()
    bench.rest()
    found = bench.desk.own_money(2026)
    assert [(r.purchase.words, r.purchase.amount_cents, bool(r.client_name)) for r in found.rows] == [
        ("Kahvit", 15_100, True)
    ]
    said = [line.replace("\xa0", " ") for line, _ in lines(own.balance)]
    assert said == ["Rahaa on käytetty 1,00 € enemmän kuin sitä on. Sovi siitä esihenkilösi kanssa."]
    assert_accessible(bench.page)
    bench.press(own.list, "Poista")
    assert bench.desk.own_money(2026).rows == ()
