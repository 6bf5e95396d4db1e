"""The colours are readable, the icons are there, and the look follows scheme and text size."""

import pytest
from PySide6.QtWidgets import QApplication

from hyvinvointi_desktop.ui.kit import icons, tokens
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import CONTRAST, DARK, LIGHT, Palette, Scheme
from hyvinvointi_desktop.ui.kit.widgets import Chip, label


@pytest.mark.parametrize(("palette", "least"), [(LIGHT, 4.5), (DARK, 4.5), (CONTRAST, 7.0)])
def test_every_text_is_readable_on_its_ground(palette: Palette, least: float) -> None:
    for text, ground in tokens.TEXT_ON:
        measured = tokens.contrast(getattr(palette, text), getattr(palette, ground))
        assert measured >= least, f"{text} on {ground}: {measured:.2f}"


@pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST])
def test_edges_and_the_focus_ring_stand_out(palette: Palette) -> None:
    for edge, ground in (
        ("edge", "surface"),
        ("edge", "page"),
        ("accent", "surface"),
        ("accent", "rail"),
        ("text", "page"),
    ):
        assert tokens.contrast(getattr(palette, edge), getattr(palette, ground)) >= 3.0, (edge, ground)


def test_contrast_is_computed_as_wcag_says() -> None:
    assert tokens.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert tokens.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_a_missing_icon_is_empty_and_told() -> None:
    picture = icons.pixmap("no-such-icon", "#000000", 20)
    assert picture.toImage().pixelColor(5, 5).alpha() == 0
    assert icons.missing == {"no-such-icon"}
    icons.missing.clear()
    icons._source.cache_clear()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def test_texts_grow_with_the_scale(qapp: QApplication, scheme: Scheme) -> None:
    words = label("Tunnit ja matkat", "title")
    words.ensurePolished()
    theme().apply(qapp, scheme, 100)
    before = words.fontMetrics().height()
    theme().apply(qapp, scheme, 200)
    assert words.fontMetrics().height() >= 1.9 * before
    assert theme().palette is {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.CONTRAST: CONTRAST}[scheme]
    theme().apply(qapp, Scheme.LIGHT, 100)


def test_a_chip_always_says_its_state_in_words() -> None:
    chip = Chip("kesken", "warn")
    assert chip.accessibleName() == "kesken"
    chip.set_state("allekirjoitettu", "good")
    assert (chip.text(), chip.accessibleName(), chip.property("chip")) == ("allekirjoitettu",) * 2 + ("good",)
