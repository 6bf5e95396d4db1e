"""Asukkaiden tarpeet as it is used: a time, an offer taken and given back, pictures with tables, the ways out."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.needs_texts import KEYS, words_of
from hyvinvointi_desktop.domain.needs_facts import Dimension
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.fields import DateField
from hyvinvointi_desktop.ui.kit.picture import PicturePane
from hyvinvointi_desktop.ui.needs.page import NeedsPage
from hyvinvointi_desktop.ui.needs_words import needs_words
from hyvinvointi_desktop.ui.pictures import settle
from tests.app.test_needs_report import put
from tests.support.desks import NOW
from tests.support.needs import SOURCES
from tests.support.referrals import coordinator
from tests.ui.helpers import assert_accessible, type_text


class Shown:
    """The page, what it gave to be shown or saved, and the jobs to wait for."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.jobs = desk, Jobs()
        self.pdfs: list[str] = []
        self.files: list[str] = []
        self.page = NeedsPage(
            desk,
            self.jobs,
            lambda _page, _heading, name, _content: self.pdfs.append(name),
            lambda _page, files: self.files.extend(name for name, _ in files) or Path("/tmp"),  # type: ignore[func-returns-value]
        )

    def rest(self) -> None:
        settle(self.jobs)

    def type(self, field: DateField, text: str) -> None:
        field.selectAll()
        type_text(field, text)
        self.rest()

    def lines(self, dimension: Dimension) -> list[tuple[str, ...]]:
        assert self.page.look is not None
        titles = needs_words()
        for pane in self.page.findChildren(PicturePane):
            if pane.view is not None and pane.view.picture() is not None and pane.isVisible():
                picture = pane.view.picture()
                assert picture is not None
                if picture.title == titles[f"by_{dimension}"]:
                    return list(picture.table.rows)
        return []


@pytest.fixture
def shown(tmp_path: Path, qtbot: QtBot) -> Iterator[Shown]:
    """A coordinator's page with the referrals of seed 003."""
    desk = coordinator(tmp_path / "profile", FixedClock(NOW), workers=False)
    for n, source in enumerate(s for s, count in zip(SOURCES, (17, 4, 3, 2), strict=True) for _ in range(count)):
        put(desk, n, source)
    made = Shown(desk)
    qtbot.addWidget(made.page)
    made.page.resize(1000, 700)
    made.page.show()
    made.rest()
    yield made
    made.rest()
    made.jobs.close()
    desk.close()


def test_the_last_whole_quarter_is_shown_at_first(shown: Shown) -> None:
    assert (shown.page.first.value(), shown.page.last.value()) == (date(2026, 7, 1), date(2026, 9, 30))
    assert shown.page.sums.text() == "26 lähetettä"
    assert shown.lines(Dimension.SOURCE)[0] == ("ikääntyneiden palvelut", "17", "65\N{NO-BREAK SPACE}%")
    assert [row[1] for row in shown.lines(Dimension.SOURCE)] == ["17", "alle 5", "alle 5", "alle 5"]
    assert_accessible(shown.page)


def test_an_offer_is_taken_and_given_back(shown: Shown) -> None:
    assert [b.text() for b in shown.page.offers.buttons] == ["Yhdistä"]
    shown.page.offers.buttons[0].click()
    shown.rest()
    assert [row[:2] for row in shown.lines(Dimension.SOURCE)] == [
        ("ikääntyneiden palvelut", "17"), ("muut yhteensä", "9"),
    ]  # fmt: skip
    assert [b.text() for b in shown.page.offers.buttons] == ["Pura"]
    shown.page.offers.buttons[0].click()
    shown.rest()
    assert len(shown.lines(Dimension.SOURCE)) == 4


def test_days_are_typed_and_wrong_ones_are_told(shown: Shown) -> None:
    shown.type(shown.page.last, "1.6.2026")
    assert "ennen ensimmäistä" in shown.page.notice.text()
    assert shown.page.sums.text() == "26 lähetettä"
    shown.page.show_period(shown.page.asked.period)
    shown.type(shown.page.first, "1.9.2026")
    shown.type(shown.page.last, "3.9.2026")
    assert shown.page.sums.text() == "Alle 5 ihmistä: heistä ei kerrota mitään. Valitse pidempi aika."
    assert not shown.page.paper.isEnabled()
    assert shown.page.offers.buttons[0].text() == "Näytä tämä aika"


def test_the_paper_and_the_tables_leave_and_are_remembered(shown: Shown) -> None:
    shown.page.paper.click()
    shown.rest()
    shown.page.tables.click()
    shown.rest()
    assert shown.pdfs == ["tarpeet-2026-07-01-2026-09-30.pdf"]
    assert shown.files == ["tarpeet-2026-07-01-2026-09-30.csv", "tarpeet-2026-07-01-2026-09-30.xlsx"]
    assert shown.page.earlier.isVisible()
    assert "Suojattu yhdessä" in shown.page.earlier.text()
    assert [button.text() for button in shown.page.not_handed] == ["Ei annettu kenellekään"]
    assert_accessible(shown.page)
    shown.page.not_handed[0].click()
    shown.rest()
    assert not shown.page.given_card.isVisible()
    assert not shown.page.earlier.isVisible()


def test_templates_are_saved(shown: Shown) -> None:
    shown.page.templates.click()
    shown.rest()
    assert shown.files == [f"{kind}-fi.{end}" for kind in ("notice", "impact", "record") for end in ("odt", "pdf")]
    assert shown.page.notice.text() == "Tallennettu kansioon /tmp"


def test_a_higher_limit_hides_more(shown: Shown) -> None:
    shown.page.limit.setValue(18)
    shown.rest()
    assert [row[1] for row in shown.lines(Dimension.SOURCE)] == ["alle 18"] * 4


def test_the_window_and_the_papers_say_the_same() -> None:
    assert needs_words() == words_of(bootstrap.texts("needs", "fi"))
    assert set(needs_words()) == set(KEYS)


def test_so_they_do_in_swedish_and_english() -> None:
    for language in ("sv", "en"):
        papers = words_of(bootstrap.texts("needs", language))
        spoken = {english: found.get(language, english) for english, found in _translated().items()}
        english_words = words_of(bootstrap.texts("needs", "en")).values()
        assert {spoken[english] for english in english_words} == set(papers.values())


def _translated() -> dict[str, dict[str, str]]:
    path = bootstrap.resources() / "translations" / "src" / "needs.json"
    return dict(json.loads(path.read_text(encoding="utf-8")))
