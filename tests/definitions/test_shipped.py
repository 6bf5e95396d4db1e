"""What is shipped as data: figures as the sources give them, texts complete in every language, words enough."""

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.ports import AgreementTemplate, Definitions
from hyvinvointi_desktop.definitions.reader import ShippedDefinitions
from hyvinvointi_desktop.domain.ids import ProgrammeId
from hyvinvointi_desktop.domain.programmes import SupplementKind, Vehicle
from hyvinvointi_desktop.domain.templates import ALLOWED_PLACEHOLDERS, fill, placeholders_of

RESOURCES = Path(__file__).parents[2] / "resources"
SHIPPED: Definitions = ShippedDefinitions(RESOURCES)

S, V = SupplementKind, Vehicle
KNOWN: list[tuple[Vehicle | SupplementKind, int, str | None]] = [
    (V.CAR, 2020, "0.43"), (V.CAR, 2021, "0.44"), (V.CAR, 2022, "0.46"), (V.CAR, 2023, "0.53"), (V.CAR, 2024, "0.57"),
    (V.CAR, 2025, "0.59"), (V.CAR, 2026, "0.55"), (V.CAR, 2019, None), (V.CAR, 2027, None),
    (S.PASSENGER, 2020, "0.03"), (S.PASSENGER, 2022, "0.03"), (S.PASSENGER, 2023, "0.04"), (S.PASSENGER, 2026, "0.04"),
    (S.TRAILER, 2021, "0.07"), (S.TRAILER, 2022, "0.08"), (S.TRAILER, 2025, "0.10"), (S.TRAILER, 2026, "0.09"),
    (S.CARAVAN, 2020, "0.11"), (S.CARAVAN, 2021, "0.11"), (S.CARAVAN, 2024, "0.15"), (S.CARAVAN, 2026, None),
    (S.HEAVY_LOAD, 2020, "0.22"), (S.HEAVY_LOAD, 2021, None), (S.HEAVY_LOAD, 2025, "0.30"), (S.HEAVY_LOAD, 2026, None),
    (S.LARGE_OBJECT, 2022, "0.03"), (S.LARGE_OBJECT, 2026, "0.04"), (S.DOG, 2020, "0.03"), (S.DOG, 2026, "0.04"),
    (S.FOREST_ROAD, 2020, "0.09"), (S.FOREST_ROAD, 2024, "0.13"), (S.FOREST_ROAD, 2026, None),
    (V.MOTORCYCLE, 2020, None), (V.MOTORCYCLE, 2024, "0.44"), (V.MOTORCYCLE, 2025, "0.45"),
    (V.MOTORCYCLE, 2026, "0.42"),
    (V.MOPED, 2024, "0.23"), (V.MOPED, 2025, "0.24"), (V.MOPED, 2026, None), (V.SNOWMOBILE, 2024, "1.38"),
    (V.SNOWMOBILE, 2025, "1.42"), (V.SNOWMOBILE, 2026, None), (V.QUAD, 2024, "1.30"), (V.QUAD, 2025, "1.34"),
    (V.BOAT, 2024, "1.00"), (V.BOAT, 2025, "1.03"), (V.BOAT_OVER_50HP, 2024, "1.45"), (V.BOAT_OVER_50HP, 2025, "1.49"),
    (V.OTHER, 2024, "0.14"), (V.OTHER, 2025, "0.14"), (V.OTHER, 2023, None),
]  # fmt: skip


@pytest.mark.parametrize(("what", "year", "rate"), KNOWN)
def test_a_rate_is_the_sources_or_missing(what: Vehicle | SupplementKind, year: int, rate: str | None) -> None:
    for day in (date(year, 1, 1), date(year, 12, 31)):
        found = SHIPPED.km_rates().on(what, day)
        assert (None if found is None else found.rate) == (None if rate is None else Decimal(rate))


def test_every_rate_says_where_it_was_read_and_how_sure_it_is() -> None:
    sure = ("several sources", "one source", "sources disagree", "from memory")
    for rate in SHIPPED.km_rates().rates:
        decision = "Verohallinnon päätös verovapaista matkakustannusten korvauksista"
        assert rate.source.startswith(f"{decision} {rate.first_day.year}; ")
        assert any(word in rate.source for word in sure), rate
        assert not rate.invented
        assert (rate.first_day, rate.last_day) == (date(rate.first_day.year, 1, 1), date(rate.first_day.year, 12, 31))


def test_doubts_about_a_rate_are_told() -> None:
    def source(what: Vehicle | SupplementKind, year: int) -> str:
        found = SHIPPED.km_rates().on(what, date(year, 7, 1))
        assert found is not None
        return found.source

    assert "sources disagree" in source(S.FOREST_ROAD, 2024)
    assert "0.12" in source(S.FOREST_ROAD, 2024)
    assert "sources disagree" in source(V.MOTORCYCLE, 2024)
    assert "from memory" in source(S.HEAVY_LOAD, 2020)
    assert "from memory" in source(S.CARAVAN, 2021)
    assert "one source" in source(V.CAR, 2026)


def test_the_programme_has_the_figures_of_the_rules() -> None:
    (programme,) = (p for p in SHIPPED.programmes() if p.id == ProgrammeId("hyvinvointilahete"))
    assert {k.id for k in programme.kinds} == {
        "first_visit", "home_visit", "outing", "errand", "accompany_to_group", "network_meeting", "remote", "phone",
        "interview", "planning", "reminder",
    }  # fmt: skip
    assert {k.id for k in programme.kinds if not k.paid} == {"planning", "reminder"}
    assert {k.id for k in programme.kinds if not k.needs_agreement} == {"first_visit"}
    assert (programme.cap_minutes, programme.min_months, programme.max_months) == (600, 1, 6)
    assert (programme.late_entry_days, programme.odd_km_percent, programme.odd_km_min_trips) == (14, 25, 3)
    assert (programme.long_day_minutes, programme.period_ending_days) == (720, 30)
    assert (programme.yearly_limit_cents, programme.standalone_trips_paid) == (300_000, True)
    assert set(programme.paid_expenses) == {"bus", "parking", "entrance"}
    assert {"money", "transport", "distance", "no_suitable_activity"} < set(programme.barriers)
    assert [(r.valid_from, r.rate) for r in programme.sample_hourly_rates] == [(date(2020, 1, 1), Decimal("13.00"))]
    assert "Sodankylä" in programme.source


TEXTS = SHIPPED.templates()


def test_there_is_a_plain_and_an_easy_text_in_each_language() -> None:
    assert {(t.id, t.language, t.layout) for t in TEXTS} == {
        ("hyvinvointilahete", language, layout) for language in ("fi", "sv", "en") for layout in ("plain", "easy")
    }
    assert all(not t.own and t.version == 1 for t in TEXTS)


@pytest.mark.parametrize("text", TEXTS, ids=lambda t: f"{t.language}-{t.layout}")
def test_every_text_holds_every_placeholder_and_the_same_chapters(text: AgreementTemplate) -> None:
    assert set(placeholders_of(text.body)) == ALLOWED_PLACEHOLDERS
    assert text.body.count("\n## ") + text.body.startswith("## ") == 10
    assert "112" in text.body
    filled = fill(text.body, {name: f"<{name}>" for name in ALLOWED_PLACEHOLDERS})
    assert not re.search(r"[{}]", filled)


@pytest.mark.parametrize(("language", "word"), [("fi", "alustavat"), ("sv", "preliminära"), ("en", "preliminary")])
def test_the_first_goals_are_marked_as_preliminary(language: str, word: str) -> None:
    assert all(word in t.body for t in TEXTS if t.language == language)


@pytest.mark.parametrize("text", [t for t in TEXTS if t.layout == "easy"], ids=lambda t: t.language)
def test_easy_sentences_are_short(text: AgreementTemplate) -> None:
    prose = re.sub(r"(?m)^[#-].*$", "", text.body)
    sentences = re.split(r"(?<=[.?!:])\s", prose)
    assert max(len(sentence.split()) for sentence in sentences) <= 25
    words = [len(s.split()) for s in sentences if s.strip()]
    assert sum(words) / len(words) <= 10


def test_the_words_of_passphrases_are_enough_and_different() -> None:
    words = SHIPPED.passphrase_words()
    assert len(set(words)) == len(words) == 7776
    assert SHIPPED.passphrase_words() is words
    blocked = SHIPPED.passphrase_blocklist()
    assert blocked
    assert not any(line.startswith("#") for line in blocked)
