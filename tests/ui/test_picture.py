"""Pictures in the window: the description and the words of the papers, names for a screen reader, every look."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.pictures.layout import LaidPicture, lay_out
from hyvinvointi_desktop.app.pictures.shapes import Picture
from hyvinvointi_desktop.app.pictures.words import KEYS
from hyvinvointi_desktop.reports import picture as on_paper
from hyvinvointi_desktop.ui.kit import picture as on_screen
from hyvinvointi_desktop.ui.kit.picture import PicturePane, PictureView
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import Scheme
from hyvinvointi_desktop.ui.kit.words import Language
from hyvinvointi_desktop.ui.picture_words import picture_words
from tests.reports.picture_paper import paper_words, picture_paper
from tests.support.picture_samples import samples
from tests.ui.helpers import assert_accessible


@pytest.fixture(params=[Language.FI, Language.EN])
def language(request: pytest.FixtureRequest) -> Language:
    if request.param is Language.EN:
        request.getfixturevalue("english")
    return Language(request.param)


@pytest.fixture
def looks(qapp: QApplication) -> Iterator[None]:
    yield
    theme().apply(qapp, Scheme.LIGHT, 100)


def test_the_window_says_the_words_of_the_papers(language: Language) -> None:
    ours, papers = picture_words(), paper_words(language.value)
    assert {key: ours.said[key] for key in KEYS} == dict(papers.said)


def test_both_painters_get_the_same_description(
    language: Language, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    got: dict[str, list[Picture]] = {"screen": [], "paper": []}

    def kept(where: str) -> object:
        def take(picture: Picture, width: float, ruler: on_screen.ScreenRuler) -> LaidPicture:
            if not got[where] or got[where][-1] is not picture:
                got[where].append(picture)
            return lay_out(picture, width, ruler)

        return take

    monkeypatch.setattr(on_screen, "lay_out", kept("screen"))
    monkeypatch.setattr(on_paper, "lay_out", kept("paper"))
    shown = {name: p for name, p in samples(picture_words()).items() if p.parts}
    for picture in shown.values():
        view = PictureView(picture)
        qtbot.addWidget(view)
        view.grab()
    picture_paper({name: p for name, p in samples(paper_words(language.value)).items() if p.parts})
    assert len(got["screen"]) == len(shown)
    assert got["screen"] == got["paper"]


def test_the_picture_has_its_words_and_the_table_its_rows(qtbot: QtBot) -> None:
    for name, picture in samples(picture_words()).items():
        pane = PicturePane(picture)
        qtbot.addWidget(pane)
        assert_accessible(pane)
        assert pane.table.model_of_rows.rows() == picture.table.rows, name
        if pane.view is not None:
            assert pane.view.accessibleName() == picture.words


def _colours(view: PictureView) -> set[str]:
    image = view.grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.usefixtures("looks")
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def test_the_picture_takes_its_colours_from_the_look(scheme: Scheme, qapp: QApplication, qtbot: QtBot) -> None:
    view = PictureView(samples(picture_words())["trend"])
    qtbot.addWidget(view)
    theme().apply(qapp, scheme, 100)
    view.resize(300, view.sizeHint().height())
    assert {theme().palette.accent, theme().palette.accent_soft} <= _colours(view)


@pytest.mark.usefixtures("looks")
def test_larger_text_makes_it_higher_and_a_narrow_place_too(qapp: QApplication, qtbot: QtBot) -> None:
    view = PictureView(samples(picture_words())["trend"])
    qtbot.addWidget(view)
    view.resize(600, 300)
    normal = view.sizeHint().height()
    view.resize(260, 300)
    assert view.sizeHint().height() > normal, "the key and the caption need more lines"
    view.resize(600, 300)
    theme().apply(qapp, Scheme.LIGHT, 200)
    assert view.sizeHint().height() > 1.5 * normal


def test_an_empty_view_draws_nothing(qtbot: QtBot) -> None:
    view = PictureView()
    qtbot.addWidget(view)
    assert view.laid() is None
    assert view.picture() is None
    assert view.sizeHint().height() == 0
    view.grab()
