"""Dates, money and lengths look as people here write them."""

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import Language, set_language_value

DAY = date(2026, 11, 21)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("lang", "day", "long", "clock", "money", "month"),
    [
        (Language.FI, "la 21.11.2026", "lauantai 21. marraskuuta", "klo 9.30–11.00", "1 234,50 €", "marraskuu 2026"),
        (Language.SV, "lör 21.11.2026", "lördag 21 november", "kl. 9.30–11.00", "1 234,50 €", "november 2026"),
        (Language.EN, "Sat 21.11.2026", "Saturday 21 November", "9:30–11:00", "€1,234.50", "November 2026"),
    ],
)
def test_every_language_has_its_forms(lang: Language, day: str, long: str, clock: str, money: str, month: str) -> None:
    set_language_value(lang)
    assert plain(formats.day_text(DAY)) == day
    assert formats.long_day_text(DAY) == long
    assert plain(formats.clock_range(time(9, 30), time(11))) == clock
    assert plain(formats.money(123450)) == money
    assert formats.month_text(Month(2026, 11)) == month


def test_sums_never_break_over_a_line() -> None:
    for text in (formats.money(123450), formats.minutes(150), formats.km(2405), formats.rate(Decimal("0.55"), "km")):
        assert " " not in text


def test_lengths_and_signs() -> None:
    assert [plain(formats.minutes(n)) for n in (0, 45, 120, 150)] == ["0 min", "45 min", "2 h", "2 h 30 min"]
    assert plain(formats.money(-1320)) == "−13,20 €"
    assert plain(formats.rate(Decimal("0.055"), "km")) == "0,055 €/km"
    assert plain(formats.rate(Decimal("13"), "h")) == "13,00 €/h"


def test_ranges_say_the_year_once() -> None:
    assert formats.date_range(date(2026, 9, 1), date(2026, 11, 30)) == "1.9.–30.11.2026"
    assert formats.date_range(date(2026, 9, 1), date(2027, 2, 28)) == "1.9.2026–28.2.2027"
    assert formats.date_range(DAY, DAY) == "21.11.2026"


def test_an_instant_is_shown_in_helsinki() -> None:
    assert plain(formats.instant_text(datetime(2026, 11, 21, 7, 30, tzinfo=UTC))) == "21.11.2026 klo 9.30"
