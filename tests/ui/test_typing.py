"""What people type in fields is understood, and what the program shows is understood again."""

from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.typing import (
    Lean,
    Misread,
    read_date,
    read_decimal,
    read_km,
    read_minutes,
    read_money,
    read_time,
)
from hyvinvointi_desktop.ui.kit.words import Language, set_language_value

TODAY = date(2026, 11, 21)  # a Saturday
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
LANGUAGES = st.sampled_from(Language)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("eilen", date(2026, 11, 20)),
        ("Tänään", TODAY),
        ("huomenna", date(2026, 11, 22)),
        ("ylihuomenna", date(2026, 11, 23)),
        ("igår", date(2026, 11, 20)),
        ("i går", date(2026, 11, 20)),
        ("idag", TODAY),
        ("imorgon", date(2026, 11, 22)),
        ("yesterday", date(2026, 11, 20)),
        ("today", TODAY),
        ("tomorrow", date(2026, 11, 22)),
        ("ma", date(2026, 11, 16)),
        ("la", TODAY),
        ("20.11.", date(2026, 11, 20)),
        ("20.11", date(2026, 11, 20)),
        ("20.11.2026", date(2026, 11, 20)),
        ("20.11.26", date(2026, 11, 20)),
        ("20/11/2026", date(2026, 11, 20)),
        ("2026-11-20", date(2026, 11, 20)),
        ("pe 20.11.2026", date(2026, 11, 20)),
        ("pe 21.11.2026", TODAY),
        ("pe\u00a020.11.2026", date(2026, 11, 20)),
        ("20 . 11 . 2026", date(2026, 11, 20)),
        ("2011", date(2026, 11, 20)),
        ("20112026", date(2026, 11, 20)),
        ("31.12.", date(2025, 12, 31)),
        ("15.12.", date(2026, 12, 15)),
        ("29.2.", date(2024, 2, 29)),
    ],
)
def test_a_day_is_understood_as_people_write_it(typed: str, meant: date) -> None:
    assert read_date(typed, TODAY) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("ma", date(2026, 11, 23)), ("la", TODAY), ("26.11.", date(2026, 11, 26)), ("7.1.", date(2027, 1, 7))],
)
def test_planning_looks_forward(typed: str, meant: date) -> None:
    assert read_date(typed, TODAY, Lean.FUTURE) == meant


@pytest.mark.parametrize("typed", ["31.2.2026", "29.2.2026", "0.1.2026", "1.13.2026", "1.1.0001", "30.2."])
def test_a_day_that_is_not_in_the_calendar_is_said_to_be_so(typed: str) -> None:
    assert read_date(typed, TODAY) is Misread.NO_SUCH_DAY


@pytest.mark.parametrize("typed", ["", "kissa", "20", "20.", "20.11.202", "²0.11.2026x", "9.30 pe", "ma ti"])
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    assert read_date(typed, TODAY) is Misread.NOT_UNDERSTOOD


@given(DAYS, LANGUAGES)
def test_a_shown_day_reads_as_itself(day: date, lang: Language) -> None:
    set_language_value(lang)
    assert read_date(formats.day_text(day), TODAY) == day
    assert read_date(formats.date_text(day), TODAY) == day
    assert read_date(day.isoformat(), TODAY) == day


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_a_day_without_a_year_keeps_its_day_and_month_and_is_near(day: date, today: date) -> None:
    if (day.month, day.day) == (2, 29):
        return
    past, future = (read_date(formats.date_text(day, year=False), today, lean) for lean in Lean)
    assert isinstance(past, date)
    assert isinstance(future, date)
    for found in (past, future):
        assert (found.month, found.day) == (day.month, day.day)
    assert past <= today + timedelta(days=31)
    assert today - past <= timedelta(days=366)
    assert future >= today - timedelta(days=31)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9", time(9)),
        ("930", time(9, 30)),
        ("0930", time(9, 30)),
        ("9.30", time(9, 30)),
        ("9:30", time(9, 30)),
        ("9,30", time(9, 30)),
        ("klo 9.30", time(9, 30)),
        ("kl. 9", time(9)),
        ("23.59", time(23, 59)),
        ("0", time(0)),
        ("24", time(0)),
        ("24.00", time(0)),
        ("9 pm", time(21)),
        ("12am", time(0)),
    ],
)
def test_a_time_is_understood_as_people_write_it(typed: str, meant: time) -> None:
    assert read_time(typed) == meant


@pytest.mark.parametrize("typed", ["25", "9.60", "24.01", "99"])
def test_a_time_that_is_not_on_the_clock(typed: str) -> None:
    assert read_time(typed) is Misread.NO_SUCH_TIME


@pytest.mark.parametrize("typed", ["", "aamulla", "9.3", "9.300", "9-11", "-9"])
def test_what_is_no_time_is_not_guessed(typed: str) -> None:
    assert read_time(typed) is Misread.NOT_UNDERSTOOD


@given(st.times(), LANGUAGES)
def test_a_shown_time_reads_as_itself(clock: time, lang: Language) -> None:
    set_language_value(lang)
    minute = time(clock.hour, clock.minute)
    assert read_time(formats.time_text(minute)) == minute
    assert read_time(formats.clock_text(minute)) == minute


@pytest.mark.parametrize(
    ("typed", "tenths"),
    [("24", 240), ("24,0", 240), ("1.5", 15), ("24 km", 240), ("1 234,5", 12345), ("0", 0), ("24,50", 245)],
)
def test_kilometres(typed: str, tenths: int) -> None:
    assert read_km(typed) == tenths


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("24,55", Misread.TOO_EXACT),
        ("-5", Misread.NOT_UNDERSTOOD),
        ("", Misread.NOT_UNDERSTOOD),
        ("kaksi", Misread.NOT_UNDERSTOOD),
        ("1e3", Misread.NOT_UNDERSTOOD),
        ("٣", Misread.NOT_UNDERSTOOD),
        ("10000", Misread.TOO_LARGE),
    ],
)
def test_what_is_no_way(typed: str, why: Misread) -> None:
    assert read_km(typed) is why


@given(st.integers(0, 99_999), LANGUAGES)
def test_shown_kilometres_read_as_themselves(tenths: int, lang: Language) -> None:
    set_language_value(lang)
    assert read_km(formats.km(tenths)) == tenths
    assert read_km(formats.km_number(tenths)) == tenths


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("13", 1300),
        ("13,5", 1350),
        ("13.50", 1350),
        ("1 234,50 €", 123450),
        ("€1,234.50", 123450),
        ("1.234,50", 123450),
    ],
)
def test_money(typed: str, cents: int) -> None:
    assert read_money(typed) == cents


@pytest.mark.parametrize("typed", ["1,234", "13,555"])
def test_money_that_could_mean_two_things_is_asked_again(typed: str) -> None:
    assert read_money(typed) is Misread.TOO_EXACT


@given(st.integers(0, 999_999_999), LANGUAGES)
def test_shown_money_reads_as_itself(cents: int, lang: Language) -> None:
    set_language_value(lang)
    assert read_money(formats.money(cents)) == cents


@given(st.decimals(0, 9999, places=4), LANGUAGES)
def test_a_shown_rate_reads_as_itself(value: Decimal, lang: Language) -> None:
    set_language_value(lang)
    assert read_decimal(formats.number_text(value), 4) == value


@given(st.integers(0, 99 * 60), LANGUAGES)
def test_a_shown_length_reads_as_itself(count: int, lang: Language) -> None:
    set_language_value(lang)
    assert read_minutes(formats.minutes(count)) == count


@pytest.mark.parametrize(
    ("typed", "count"),
    [("2 h 30 min", 150), ("2h", 120), ("45", 45), ("2", 120), ("2,5 h", 150), ("2.30", 150), ("1:15", 75)],
)
def test_a_length(typed: str, count: int) -> None:
    assert read_minutes(typed) == count


@given(st.text(max_size=30))
def test_no_text_makes_a_reader_fall(text: str) -> None:
    read_date(text, TODAY)
    read_time(text)
    read_km(text)
    read_money(text)
    read_minutes(text)
