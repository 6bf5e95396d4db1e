"""Finnish numbers, days and times (DOMAIN.md 11)."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics

from hyvinvointi_desktop.reports import typography as t
from hyvinvointi_desktop.reports.fonts import TextStyle, legible, register, wrap
from tests.reports.samples import FONTS, SAMI


@pytest.mark.parametrize(("cents", "shown"), [
    (123450, "1\u00a0234,50\u00a0€"), (0, "0,00\u00a0€"), (5, "0,05\u00a0€"), (-870, "−8,70\u00a0€"),
    (123456789, "1\u00a0234\u00a0567,89\u00a0€"),
])
def test_money_has_a_decimal_comma_and_spaces_that_never_break(cents: int, shown: str) -> None:
    assert t.money(cents) == shown


@pytest.mark.parametrize(("minutes", "shown"), [
    (150, "2\u00a0h\u00a030\u00a0min"), (120, "2\u00a0h"), (45, "45\u00a0min"), (0, "0\u00a0min"),
    (-30, "−30\u00a0min"),
])
def test_a_length_is_hours_and_minutes(minutes: int, shown: str) -> None:
    assert t.duration(minutes) == shown


@pytest.mark.parametrize(("given", "shown"), [
    ("24.0", "24,0"), ("-1240.5", "−1\u00a0240,5"), ("0.55", "0,55"), ("7440.0", "7\u00a0440,0"), ("", ""), ("?", "?"),
])
def test_a_decimal_has_a_comma(given: str, shown: str) -> None:
    assert t.decimal(given) == shown


def test_days_clocks_and_routes_have_their_dashes() -> None:
    assert t.day("2026-10-03") == "3.10.2026"
    assert t.day("pian") == "pian"
    assert t.days("2026-01-01", "") == "1.1.2026–"
    assert t.clock_range("9.00", "11.30") == "9.00–11.30"
    assert t.clock_range("9.00", "") == "9.00"
    assert t.route(["Sodankylä", "Inari"]) == "Sodankylä\u00a0– Inari"


def test_lines_break_at_spaces_and_keep_them_and_long_words_break_anywhere() -> None:
    register(FONTS)
    style = TextStyle(10, 14)
    lines = wrap("Asiakas kulkee yhdessä " + "ä" * 80, style, 100)
    assert all(style.width(line.rstrip()) <= 100 for line in lines)
    assert "".join(lines) == "Asiakas kulkee yhdessä " + "ä" * 80
    sum_alone = "1\u00a0234,50\u00a0€"
    assert wrap(f"{sum_alone} ja muuta", style, style.width(sum_alone) + 1) == [f"{sum_alone} ", "ja muuta"]
    assert wrap("", style, 45) == [""]


@pytest.mark.parametrize("bold", [False, True])
@given(st.text(max_size=80))
def test_words_are_as_wide_as_the_library_says(bold: bool, words: str) -> None:
    register(FONTS)
    style = TextStyle(8.648, 12, bold=bold)
    shown = legible(words)
    assert legible(shown) == shown
    assert style.width(shown) == pdfmetrics.stringWidth(shown, style.font, style.size)


def test_letters_that_no_typeface_has_and_signs_nobody_sees_are_replaced() -> None:
    register(FONTS)
    assert legible(SAMI) == SAMI
    assert legible("a\u0301\x00\u202e\u00adb\u3042\U0001f600") in ("á b\ufffd\ufffd", "á b??")


def test_missing_fonts_are_an_error_that_names_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reportlab.pdfbase.pdfmetrics.getRegisteredFontNames", list)
    with pytest.raises(FileNotFoundError, match="NotoSans-Regular"):
        register(tmp_path)
