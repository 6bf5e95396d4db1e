"""The card's measures over a real desk: the tab, a measure's page, by keyboard, in every state."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.ids import AssessmentId
from hyvinvointi_desktop.ui.clients.client_card import GOALS, MEASURES, NOTES, OVERVIEW, ClientCardPage
from hyvinvointi_desktop.ui.clients.measure_page import MeasurePage
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.history.versions_sheet import VersionsSheet
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.picture import PictureTableView, PictureView
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import Scheme
from hyvinvointi_desktop.ui.measures.fill_page import FillPage
from tests.support.desks import open_desk
from tests.support.filled_measures import fill, take_into_use
from tests.support.work import C1
from tests.ui.helpers import assert_accessible, no_sideways_scrolling, press, tab_to

Settle = Callable[[], None]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Read only: four measures filled, one that can be asked and is not."""
    made = open_desk(tmp_path_factory.mktemp("measures") / "profile")
    _fill(made)
    yield made
    made.close()


def _fill(desk: Desk) -> None:
    take_into_use(desk, "swemwbs", "esis", "hyvinvointimittari", "ons4", "who5")
    fill(desk, "swemwbs", date(2026, 7, 2), date(2026, 8, 14), date(2026, 9, 20))
    fill(desk, "esis", date(2026, 7, 2), date(2026, 10, 1))
    fill(desk, "hyvinvointimittari", date(2026, 7, 2), date(2026, 10, 2))
    fill(desk, "ons4", date(2026, 7, 2))


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    runner = Jobs()
    yield runner
    runner.close()


@pytest.fixture
def settle(qtbot: QtBot, jobs: Jobs) -> Settle:
    def wait() -> None:
        qtbot.waitUntil(lambda: not jobs.busy)
        qtbot.wait(1)

    return wait


@pytest.fixture
def make_page(qtbot: QtBot, jobs: Jobs, settle: Settle) -> Callable[[Desk], ClientsPage]:
    def make(desk: Desk) -> ClientsPage:
        made = ClientsPage(desk, jobs)
        qtbot.addWidget(made)
        made.resize(824, 540)
        made.show()
        qtbot.waitUntil(made.isActiveWindow)
        made.open_client(C1)
        settle()
        card = made.card()
        assert card is not None
        card.tabs.open(MEASURES)
        settle()
        return made

    return make


def card_of(page: ClientsPage) -> ClientCardPage:
    card = page.card()
    assert card is not None
    return card


def measure_page(page: ClientsPage) -> MeasurePage:
    found = page.currentWidget()
    assert isinstance(found, MeasurePage)
    return found


def rows(table: QWidget) -> list[list[str]]:
    model = table.model()  # type: ignore[attr-defined]
    return [
        [str(model.index(r, c).data()) for c in range(model.columnCount()) if not table.isColumnHidden(c)]  # type: ignore[attr-defined]
        for r in range(model.rowCount())
    ]


def test_the_tab_tells_newest_score_and_change(filled: Desk, make_page: Callable[[Desk], ClientsPage]) -> None:
    tab = card_of(make_page(filled)).measures
    shown = {row[0]: row[1:] for row in rows(tab.table)}
    assert shown["SWEMWBS, mielen hyvinvointi"] == ["tarvittaessa", "17,98 · 20.9.2026", "0, ei selvää muutosta"]
    assert shown["Osallisuusindikaattori (ESIS)"] == ["tarvittaessa", "1.10.2026", "pisteitä ei näytetä"]
    assert shown["Aikuisväestön hyvinvointimittari"][2] == "ylös 8, alas 1, ennallaan 0"
    assert shown["WHO-5, hyvinvointi"] == ["tarvittaessa", "–", "–"]
    assert_accessible(tab)


def test_the_chosen_measure_has_its_picture_and_table(
    filled: Desk, make_page: Callable[[Desk], ClientsPage], settle: Settle
) -> None:
    tab = card_of(make_page(filled)).measures
    for measure, told in (
        ("swemwbs", "SWEMWBS, mielen hyvinvointi, täytetty 3 kertaa."),
        ("hyvinvointimittari", "Aikuisväestön hyvinvointimittari, osa-alueet 2.7.2026 ja 2.10.2026: Terveys 0, 1, +1;"),
        ("ons4", "ONS4, oma hyvinvointi, vastaukset 2.7.2026:"),
    ):
        assert tab._measures is not None
        line = tab._measures.line(measure)
        assert line is not None
        tab.table.choose(line)
        settle()
        views = tab.picture_box.findChildren(PictureView)
        assert views[-1].accessibleName().startswith(told)
        tables = tab.picture_box.findChildren(PictureTableView)
        assert tables[-1].model().rowCount() > 0


def test_nothing_of_esis_is_told_of_one_person(
    filled: Desk, make_page: Callable[[Desk], ClientsPage], settle: Settle
) -> None:
    page = make_page(filled)
    page.open_measure(C1, "esis")
    settle()
    shown = measure_page(page)
    assert shown.picture.findChildren(PictureView) == []
    assert not shown.answers.isVisibleTo(shown)
    assert rows(shown.table) == [
        ["1.10.2026", "Muulloin", "Täytettiin yhdessä"], ["2.7.2026", "Alussa", "Asiakas täytti itse"],
    ]  # fmt: skip
    assert shown.picture.isVisibleTo(shown), "a kind sentence says why"


def test_a_measures_page_by_keyboard(filled: Desk, make_page: Callable[[Desk], ClientsPage], settle: Settle) -> None:
    page = make_page(filled)
    tab = card_of(page).measures
    tab_to(tab.table)
    while not rows(tab.table)[tab.table.currentIndex().row()][0].startswith("SWEMWBS"):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    settle()
    shown = measure_page(page)
    assert_accessible(shown)
    tab_to(shown.table)
    assert shown.table.currentIndex().isValid()
    assert rows(shown.table)[0] == ["20.9.2026", "Muulloin", "Kysyttiin haastatellen", "17,98", "−3,56, selvä muutos"]
    answers = shown.answers.findChildren(PictureTableView)[0]
    tab_to(answers)
    press(Qt.Key.Key_Down)
    assert "hyödyllisyys" in str(answers.currentIndex().siblingAtColumn(0).data()).casefold()
    shown.left.emit()
    settle()
    assert page.currentWidget() is card_of(page)
    assert QApplication.focusWidget() is tab.table


def test_the_overview_tells_the_newest_change(filled: Desk, make_page: Callable[[Desk], ClientsPage]) -> None:
    card = card_of(make_page(filled))
    card.tabs.open(OVERVIEW)
    assert card.overview.change.isVisibleTo(card)
    assert card.overview.change.line.text() == "Aikuisväestön hyvinvointimittari: ylös 8, alas 1, ennallaan 0"
    for name, index in (("measures", MEASURES), ("goals", GOALS), ("notes", NOTES)):
        card.overview.tab_wanted.emit(name)
        assert card.tabs.current() == index


def _whole(view: PictureView) -> bool:
    """Not cut at the foot."""
    laid = view.laid()
    return laid is not None and view.height() >= int(laid.high)


@pytest.mark.parametrize(("scheme", "scale"), [(Scheme.DARK, 200), (Scheme.CONTRAST, 100)])
def test_it_fits_in_every_look(
    scheme: Scheme, scale: int, filled: Desk, make_page: Callable[[Desk], ClientsPage], settle: Settle,
    qapp: QApplication, qtbot: QtBot,
) -> None:  # fmt: skip
    theme().apply(qapp, scheme, scale)
    try:
        page = make_page(filled)
        for measure in ("swemwbs", "hyvinvointimittari"):
            page.open_measure(C1, measure)
            settle()
            shown = measure_page(page)
            assert no_sideways_scrolling(shown)
            for view in shown.findChildren(PictureView):
                qtbot.waitUntil(partial(_whole, view))
            page._from_measure(shown)
    finally:
        theme().apply(qapp, Scheme.LIGHT, 100)


# -- writing ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "profile")
    _fill(made)
    yield made
    made.close()


def test_a_filling_is_taken_out_and_brought_back(
    desk: Desk, make_page: Callable[[Desk], ClientsPage], settle: Settle
) -> None:
    page = make_page(desk)
    page.open_measure(C1, "swemwbs")
    settle()
    shown = measure_page(page)
    shown.out.click()
    settle()
    assert len(rows(shown.table)) == 2
    assert shown.notice.words.text() == "Päivän 20.9.2026 täyttö on otettu pois."
    assert desk.assessment(AssessmentId("swemwbs-002")) is None
    shown.notice.action.click()
    settle()
    assert len(rows(shown.table)) == 3
    assert desk.assessment(AssessmentId("swemwbs-002")) is not None
    shown.earlier.click()
    settle()
    sheet = next(w for w in QApplication.topLevelWidgets() if isinstance(w, VersionsSheet))
    sheet.reject()


def test_correct_opens_the_filling_and_coming_back_is_to_the_measure(
    desk: Desk, make_page: Callable[[Desk], ClientsPage], settle: Settle
) -> None:
    page = make_page(desk)
    page.open_measure(C1, "swemwbs")
    settle()
    shown = measure_page(page)
    tab_to(shown.table)
    press(Qt.Key.Key_Return)
    settle()
    form = page.currentWidget()
    assert isinstance(form, FillPage)
    assert form.filling is not None
    assert form.filling.id == AssessmentId("swemwbs-002")
    form.left.emit("Tallessa.")
    assert page.currentWidget() is shown
    assert shown.notice.words.text() == "Tallessa."


def test_fill_and_show_to_the_client_open_the_questions(
    desk: Desk, make_page: Callable[[Desk], ClientsPage], settle: Settle
) -> None:
    page = make_page(desk)
    tab = card_of(page).measures
    tab.acts.fill.click()
    settle()
    form = page.currentWidget()
    assert isinstance(form, FillPage)
    assert form.measure is not None
    assert form.turned is None
    form.left.emit("")
    assert page.currentWidget() is card_of(page)
    tab.acts.show_client.click()
    settle()
    form = page.currentWidget()
    assert isinstance(form, FillPage)
    assert form.turned is not None
    form.turned.close()


def test_the_paper_form_is_shown_or_refused_in_words(
    desk: Desk, make_page: Callable[[Desk], ClientsPage], settle: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = make_page(desk)
    tab = card_of(page).measures
    with qtbot.waitSignal(page.show_form) as shown:
        tab.acts.paper.click()
    assert shown.args is not None
    assert shown.args[1] == "Aikuisväestön hyvinvointimittari"

    def refuse(*_: object) -> bytes:
        raise Refused(Refusal.WORDING_MISSING)

    monkeypatch.setattr(desk, "measure_form", refuse)
    tab.acts.paper.click()
    settle()
    assert tab.notice.words.text() == "Kysymyksiä ei ole vielä lisätty. Ne voi lisätä Asetuksissa."


def test_without_any_measure_filled_nothing_is_drawn(
    tmp_path: Path, make_page: Callable[[Desk], ClientsPage]
) -> None:
    made = open_desk(tmp_path / "empty")
    card = card_of(make_page(made))
    names = [row[0] for row in rows(card.measures.table)]
    assert names == ["3X10D®, elämäntilanne"], "it alone can be asked as it is shipped"
    assert not card.measures.picture_box.isVisibleTo(card)
    card.tabs.open(OVERVIEW)
    assert not card.overview.change.isVisibleTo(card)
    made.close()
