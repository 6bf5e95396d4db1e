"""The quick line in three languages: what is understood, what stays in the note, and that no text breaks it."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.app.quick_line import QuickLine, parse
from hyvinvointi_desktop.app.quick_names import is_form_of
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.programmes import SessionKind

TODAY = date(2026, 11, 21)  # a Saturday
AINO, EERO, PEKKA, TOIVO = (ClientId(c) for c in ("aino", "eero", "pekka", "toivo"))
CLIENTS = (
    Client(AINO, "A-17", "Aino K."),
    Client(EERO, "A-21", "Eero T."),
    Client(PEKKA, "B-3", "Pekka Virtanen"),
    Client(TOIVO, "B-4", "Toivo Mäki"),
)
PLACES = ("Sodankylä, Jäämerentie 1", "Sodankylä, Kirjasto", "Kersilö, Kersilöntie 12")


def read(text: str, *, forward: bool = False, clients: tuple[Client, ...] = CLIENTS) -> QuickLine:
    return parse(text, TODAY, clients, (), PLACES, forward=forward)


def facts(line: QuickLine) -> tuple[object, ...]:
    return line.day, line.starts, line.ends, line.clients, line.kind, line.note, line.km_tenths


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "eilen 9-11.30 Aino kävely kirjastolle 24 km",
            (date(2026, 11, 20), time(9), time(11, 30), (AINO,), "outing", "kävely kirjastolle", 240),
        ),
        ("ma 13-14 Eero puhelu", (date(2026, 11, 16), time(13), time(14), (EERO,), "phone", "", None)),
        (
            "igår 9-11 Aino promenad 12,5 km",
            (date(2026, 11, 20), time(9), time(11), (AINO,), "outing", "promenad", 125),
        ),
        (
            "yesterday 9-10.30 Eero home visit",
            (date(2026, 11, 20), time(9), time(10, 30), (EERO,), "home_visit", "", None),
        ),
        (
            "20.11. 9-11 Ainon kanssa kaupassa",
            (date(2026, 11, 20), time(9), time(11), (AINO,), "errand", "kaupassa", None),
        ),
        ("20.11 klo 9–11 a-17", (date(2026, 11, 20), time(9), time(11), (AINO,), None, "", None)),
        (
            "i går kl. 9.30-11 hos Eero",
            (date(2026, 11, 20), time(9, 30), time(11), (EERO,), None, "", None),
        ),
        (
            "on Monday 9 to 11 Eero walk to the library",
            (date(2026, 11, 16), time(9), time(11), (EERO,), "outing", "walk to the library", None),
        ),
        ("on 9-10 Eero", (date(2026, 11, 18), time(9), time(10), (EERO,), None, "", None)),
        ("to 9-10 Eero", (date(2026, 11, 19), time(9), time(10), (EERO,), None, "", None)),
        ("eilen 9 Pekalle 2 h puhelu", (date(2026, 11, 20), time(9), time(11), (PEKKA,), "phone", "", None)),
        (
            "aino ja eero 9-11 retki",
            (None, time(9), time(11), (AINO, EERO), "outing", "retki", None),
        ),
        (
            "2026-11-20 930-1130 A-17 kotikäynti 31,5km",
            (date(2026, 11, 20), time(9, 30), time(11, 30), (AINO,), "home_visit", "", 315),
        ),
        ("9-10 Virtasen luona", (None, time(9), time(10), (PEKKA,), None, "", None)),
        ("ain 9-10 hyvä mieli", (None, time(9), time(10), (AINO,), None, "hyvä mieli", None)),
    ],
)
def test_everyday_lines(text: str, expected: tuple[object, ...]) -> None:
    assert facts(read(text)) == expected


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("Ainon", "Aino"), ("Ainolle", "Aino"), ("Ainoa", "Aino"), ("Eerolla", "Eero"), ("Pekan", "Pekka"),
        ("Matin", "Matti"), ("Heikille", "Heikki"), ("Virtaselle", "Virtanen"), ("Tuomaksen", "Tuomas"),
        ("Hannekselle", "Hannes"), ("Mikaelin", "Mikael"), ("Mäelle", "Mäki"), ("Aino's", "Aino"), ("Annas", "Anna"),
        ("Ainokin", "Aino"),
    ],
)  # fmt: skip
def test_bent_names(word: str, name: str) -> None:
    assert is_form_of(word, name)


def test_other_words_are_no_names() -> None:
    assert not is_form_of("aina", "Aino")
    assert not is_form_of("ainutlaatuinen", "Aino")


def test_a_name_with_a_capital_goes_before_a_common_word() -> None:
    line = read("9-11 Eeron kanssa toivo paremmasta")
    assert line.clients == (EERO,)
    assert line.note == "toivo paremmasta"


def test_two_people_of_one_name_are_asked_about_unless_the_surname_tells() -> None:
    both = (*CLIENTS, Client(ClientId("aino2"), "A-30", "Aino Mäki"))
    assert read("9-10 Aino", clients=both).unclear == ((AINO, ClientId("aino2")),)
    assert not read("9-10 Aino", clients=both).is_enough
    assert read("9-10 Aino Mäelle", clients=both).clients == (ClientId("aino2"),)
    assert read("9-10 Aino K.", clients=both).clients == (AINO,)


def test_known_places_are_found_in_the_note() -> None:
    assert read("eilen 9-11 Aino kävely kirjastolle").places == ("Sodankylä, Kirjasto",)


def test_a_next_meeting_leans_forward() -> None:
    line = read("to 26.11. klo 14 lukupiiri", forward=True)
    assert (line.day, line.starts, line.ends, line.note) == (date(2026, 11, 26), time(14), None, "lukupiiri")
    assert read("ma 10-11 puhelu", forward=True).day == date(2026, 11, 23)
    assert read("ensi ma 10-11 puhelu").day == date(2026, 11, 23)
    assert read("huomenna 10-11 Aino").day == date(2026, 11, 22)


def test_what_is_not_understood_stays_in_the_note() -> None:
    line = read("eilen 9-11 Aino osti 2 kiloa perunoita 99-98")
    assert line.note == "osti 2 kiloa perunoita 99-98"
    assert line.leftovers == ("2", "99-98")


def test_only_kinds_of_the_programme_are_offered() -> None:
    line = parse("9-10 Aino puhelu", TODAY, CLIENTS, (SessionKind("home_visit", True, True),))
    assert (line.kind, line.note) == (None, "puhelu")


@given(st.text(max_size=80), st.booleans())
def test_no_text_breaks_it(text: str, forward: bool) -> None:
    assert read(text, forward=forward).text == text


_WORDS = st.sampled_from(
    [
        "eilen",
        "ma",
        "to",
        "on",
        "i",
        "går",
        "9-11",
        "9.30",
        "930-1130",
        "24.00",
        "klo",
        "31.2.",
        "20.11.",
        "2026-13-40",
        "99.99",
        "24",
        "km",
        "1,5",
        "h",
        "Aino",
        "Ainolle",
        "A-17",
        "ja",
        "kanssa",
        "puhelu",
        "10-9",
        "--",
        "0-0",
        "ensi",
        "29.2.",
        "٣",
        "½",
        "\x00",
        ",",
    ]
)


@given(st.lists(_WORDS, max_size=12), st.dates(date(1950, 1, 1), date(2150, 1, 1)))
def test_no_mixture_of_its_own_words_breaks_it(words: list[str], today: date) -> None:
    line = parse(" ".join(words), today, CLIENTS, (), PLACES)
    assert len(set(line.clients)) == len(line.clients)
    assert line.starts is None or line.starts != line.ends
