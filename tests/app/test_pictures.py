"""Pictures as they are described: figures by hand, and what holds in every width and for every filling."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.pictures import scale
from hyvinvointi_desktop.app.pictures.answers import Answers, FirstAndLatest, answers_picture
from hyvinvointi_desktop.app.pictures.layout import LaidLine, LaidPatch, LaidPicture, LaidRound, LaidText, lay_out
from hyvinvointi_desktop.app.pictures.lettering import broken
from hyvinvointi_desktop.app.pictures.radar import areas_picture
from hyvinvointi_desktop.app.pictures.shapes import Dash, Dot, Ink, Patch, Picture, Shape, Stroke, Text
from hyvinvointi_desktop.app.pictures.steps import StepCounts, steps_picture
from hyvinvointi_desktop.app.pictures.trend import Trend, TrendPoint, band_of, dates_picture, trend_picture
from hyvinvointi_desktop.app.pictures.words import KEYS, PictureWords
from hyvinvointi_desktop.domain.measures import Change, Mode
from tests.support import picture_samples as s


class EvenRuler:
    """Letters that are all half as wide as high."""

    def __init__(self, unit: float = 1.0) -> None:
        self.unit = unit

    def width(self, words: str, size: float, *, bold: bool) -> float:
        """Without looking at the letters."""
        return len(words) * size * (0.55 if bold else 0.5)


def words(language: str = "fi") -> PictureWords:
    texts = bootstrap.texts("pictures", language)
    return PictureWords(language, {key: texts[f"picture_{key}"] for key in KEYS})


def texts_of(laid: LaidPicture) -> list[LaidText]:
    return [part for part in laid.parts if isinstance(part, LaidText)]


def parts_of(picture: Picture, kind: type) -> list:  # type: ignore[type-arg]
    return [part for part in picture.parts if isinstance(part, kind)]


# -- figures ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("low", "high", "lines"),
    [(7, 35, "7 14 21 28 35"), (0, 100, "0 25 50 75 100"), (3, 9, "3 5 7 9"), (1, 5, "1 2 3 4 5"),
     (0, 5, "0 1 2 3 4 5"), (0, 10, "0 2 4 6 8 10"), (1, 3, "1 2 3"), (0, 1, "0 0.25 0.5 0.75 1"), (4, 4, "4")],
)  # fmt: skip
def test_the_scale_has_few_and_whole_numbers_with_both_ends(low: int, high: int, lines: str) -> None:
    assert " ".join(f"{t.normalize():f}" for t in scale.ticks(Decimal(low), Decimal(high))) == lines


@pytest.mark.parametrize(
    ("value", "fi", "en"),
    [("18.59", "18,59", "18.59"), ("7.00", "7", "7"), ("65", "65", "65"), ("0", "0", "0"), ("-2.5", "−2,5", "−2.5"),
     ("100", "100", "100"), ("1E+1", "10", "10"), ("4.16666", "4,17", "4.17")],
)  # fmt: skip
def test_numbers_are_written_as_here(value: str, fi: str, en: str) -> None:
    assert (scale.number(Decimal(value), "fi"), scale.number(Decimal(value), "en")) == (fi, en)


def test_differences_have_their_sign() -> None:
    assert [scale.signed(Decimal(n), "fi") for n in ("4.2", "-3", "0")] == ["+4,2", "−3", "0"]


def test_days_stand_by_time_but_never_on_each_other() -> None:
    days = [date(2026, 1, 1), date(2026, 1, 11), date(2026, 1, 21)]
    assert scale.places_in_time(days) == [0.0, 0.5, 1.0]
    assert scale.places_in_time(days[:1]) == [0.5]
    assert scale.places_in_time([]) == []
    same = scale.places_in_time([days[0]] * 3)
    assert same == [0.0, 0.5, 1.0]
    near = scale.places_in_time([date(2026, 1, 1), date(2026, 1, 2), date(2027, 1, 1)])
    assert 0.1 < near[1] < 0.2
    assert near[2] == pytest.approx(1.0)


def test_a_long_word_breaks_between_syllables() -> None:
    ruler = EvenRuler()
    lines = broken("toimintakykyisyydeltään vahva", 90, ruler, 12, bold=False)
    assert lines == ["toimintakyky-", "isyydeltään", "vahva"] or all(len(line) <= 15 for line in lines)
    assert "".join(line.rstrip("-") for line in lines).replace("vahva", "") == "toimintakykyisyydeltään"
    assert broken("ei", 1, ruler, 12, bold=False) == ["ei"]
    assert broken("", 10, ruler, 12, bold=False) == [""]


# -- a measure over time ----------------------------------------------------------------------------------------------


def test_a_trend_says_first_latest_and_the_change_in_words() -> None:
    picture = s.samples(words())["trend"]
    assert picture.words == (
        "Mielen hyvinvointi, täytetty 3 kertaa. Ensimmäinen 12.1.2026: 18,59. Viimeisin 23.2.2026: 24,11. "
        "Ensimmäisestä viimeisimpään: +5,52, selvä muutos. Täytetty eri tavoin, joten vertaa varoen."
    )
    assert picture.caption == "Ensimmäisestä viimeisimpään: +5,52, selvä muutos"
    assert [column.title for column in picture.table.columns] == ["Päivä", "Pisteet", "Muutos", "Alue", "Miten"]
    assert picture.table.rows == (
        ("12.1.2026", "18,59", "–", "matala", "Asiakas täytti itse"),
        ("2.2.2026", "20,73", "+2,14, ehkä muutos", "–", "Täytettiin yhdessä"),
        ("23.2.2026", "24,11", "+3,38, ehkä muutos", "–", "Kysyttiin haastatellen"),
    )
    dots = parts_of(picture, Dot)
    assert [dot.shape for dot in dots] == [Shape.CIRCLE, Shape.SQUARE, Shape.DIAMOND]
    assert [dot.fill for dot in dots] == [Ink.SURFACE, Ink.SURFACE, Ink.ACCENT], "the latest is full, not only blue"


def test_the_error_lies_round_the_score_and_bands_where_they_are() -> None:
    picture = trend_picture(Trend(s.wellbeing(), s.points("21")), words())
    ribbon = next(p for p in parts_of(picture, Patch) if p.fill is Ink.SOFT)
    assert {round(7 + p.y * 28, 2) for p in ribbon.points} == {21 - 1.03, 21 + 1.03}
    bands = [p for p in parts_of(picture, Patch) if p.fill is not Ink.SOFT]
    assert [sorted({round(7 + p.y * 28, 2) for p in band.points}) for band in bands] == [[7, 19.5], [27.5, 35]]


def test_one_none_and_a_gap_are_sensible() -> None:
    found = s.samples(words())
    assert found["trend-one"].words == (
        "Mielen hyvinvointi, täytetty kerran: 12.1.2026, pisteet 18,59. Muutos näkyy seuraavan jälkeen. "
        "Viimeisin on alueella: matala."
    )
    assert found["trend-one"].caption == ""
    assert found["trend-none"].words == "Mielen hyvinvointi: ei vielä pisteitä. Täytetty: –."
    assert found["trend-none"].table.rows == ()
    gap = found["trend-gap"]
    assert gap.table.rows[1] == ("2.2.2026", "ei pisteitä, vastauksia puuttuu", "–", "–", "Täytettiin yhdessä")
    assert gap.words.endswith("Ilman pisteitä: 2. Täytetty eri tavoin, joten vertaa varoen.")
    lines = [p for p in parts_of(gap, Stroke) if p.wide == 2.5]
    assert [line.dash for line in lines] == [Dash.DASHED, Dash.SOLID], "over a gap the line is no known way"
    assert sum(dot.shape is Shape.CROSS for dot in parts_of(gap, Dot)) == 2


def test_where_the_score_of_one_person_is_not_shown_only_days_are() -> None:
    picture = dates_picture("Osallisuus", s.points("37.5", "62.5"), words())
    assert picture.parts == ()
    assert picture.words == (
        "Osallisuus on täytetty: 12.1.2026, 2.2.2026. Yhden ihmisen pisteitä ei näytetä."
    )
    assert "37,5" not in repr(picture)
    assert "62" not in repr(picture)


def test_where_bands_meet_the_higher_one_is_named() -> None:
    bands = s.percent("eka", "toka").bands
    assert [band_of(Decimal(n), bands, "fi") for n in (0, 50, 51, 100)] == ["eka", "toka", "toka", "toka"]
    assert band_of(None, bands, "fi") == ""


# -- answers and areas ------------------------------------------------------------------------------------------------


def test_answers_stand_first_against_latest_with_what_is_missing() -> None:
    picture = s.samples(words())["answers"]
    titles = [column.title for column in picture.table.columns]
    assert titles == ["Teema", "Ensimmäinen\n12.1.2026", "Viimeisin\n3.9.2026", "Muutos"]
    assert picture.table.rows[0] == ("Luottamus tulevaan", "2", "4", "+2")
    assert picture.table.rows[4] == ("Ajatusten selkeys", "3", "1", "−2")
    assert picture.table.rows[6] == ("Päättäväisyys", "ei vastattu", "4", "–")
    first = [d for d in parts_of(picture, Dot) if d.shape is Shape.SQUARE]
    latest = [d for d in parts_of(picture, Dot) if d.shape is Shape.CIRCLE]
    assert (len(first), len(latest)) == (6, 7)
    assert all(a.radius > b.radius for a in first for b in latest), "where both are the same, both are seen"


def test_an_answer_outside_the_scale_stays_in_the_picture() -> None:
    seven = s.wellbeing()
    picture = answers_picture(FirstAndLatest(seven, Answers(s.DAY, {"i1": 99, "i2": -4, "nobody": 3})), words())
    assert all(0 <= dot.at.x <= 1 for dot in parts_of(picture, Dot))


def test_the_radar_leaves_out_what_was_not_said() -> None:
    found = s.samples(words())
    assert any(p.fill is Ink.SOFT for p in parts_of(found["radar"], Patch))
    assert not any(p.fill is Ink.SOFT for p in parts_of(found["radar-gap"], Patch)), "no area over a missing answer"
    assert len([d for d in parts_of(found["radar-gap"], Dot) if d.shape is Shape.CIRCLE]) == 8
    assert found["radar"].table.rows[3] == ("4", "Luottamukselliset ihmissuhteet", "2", "5", "+3")
    assert found["radar-two-areas"].square is False, "of two areas no radar can be drawn"


def test_a_radar_of_different_scales_has_no_numbers_on_its_rings() -> None:
    nine = s.areas()
    mixed = type(nine)(nine.id, 1, nine.title, (*nine.items[:3], type(nine.items[0])("x", {"fi": "Muu"}, 0, 10)))
    picture = areas_picture(FirstAndLatest(mixed, Answers(s.DAY, {"a0": 5, "x": 10})), words())
    assert [t.words for t in parts_of(picture, Text)] == ["Terveys", "Asuminen", "Taloudellinen tilanne", "Muu"]


# -- feedback and goals -----------------------------------------------------------------------------------------------


def test_steps_tell_counts_and_mean_and_hide_what_few_said() -> None:
    found = s.samples(words())
    assert found["steps"].caption == "Keskiarvo 4,16 · vastauksia 25"
    assert found["steps"].words == (
        "Sain tukea, kun tarvitsin sitä. Keskiarvo 4,16, vastauksia 25. "
        "1 täysin eri mieltä 0, 2 1, 3 3, 4 12, 5 täysin samaa mieltä 9."
    )
    assert found["steps-few"].parts == ()
    assert found["steps-few"].table.rows == ()
    assert found["steps-few"].caption == "Näkyy, kun vähintään 5 on vastannut."
    heights = [max(p.y for p in bar.points) for bar in parts_of(found["steps"], Patch)]
    assert heights == pytest.approx([1 / 15, 3 / 15, 12 / 15, 9 / 15])


def test_steps_without_any_answer_draw_no_bar() -> None:
    picture = steps_picture(StepCounts("Kysymys", ("1", "2"), (0, 0)), words())
    assert parts_of(picture, Patch) == []


def test_the_goal_has_its_stones_and_its_flag() -> None:
    found = s.samples(words())
    assert found["goal"].words == "Polku tavoitteeseen: Käyn itse kirjastossa. Askelia saavutettu: 2/4."
    stones = parts_of(found["goal"], Dot)
    assert [(d.number, d.fill) for d in stones] == [
        ("1", Ink.GOOD), ("2", Ink.GOOD), ("3", Ink.SURFACE), ("4", Ink.SURFACE)
    ]  # fmt: skip
    climbed = next(p for p in parts_of(found["goal"], Stroke) if p.ink is Ink.GOOD)
    assert climbed.points[-1].x == pytest.approx(stones[1].at.x), "climbed to the last stone that was reached"
    assert found["goal"].table.rows[0][1:] == (
        "Askel 1: kirjaston lukupiirin tutustumiskäynti", "saavutettu", "12.1. ei vielä · 26.1. vähän"
    )
    assert found["goal"].table.rows[-1][:2] == ("tavoite", "Käyn itse kirjastossa")
    assert found["goal-reached"].words.endswith("Tavoite on saavutettu.")
    assert found["goal-bare"].words.endswith("50 % matkasta.")


# -- every picture in every width -------------------------------------------------------------------------------------


def _inside(laid: LaidPicture, slack: float) -> None:
    for part in laid.parts:
        match part:
            case LaidText():
                corners = [(part.x, part.y), (part.x + part.wide, part.y + part.high)]
            case LaidRound():
                corners = [(part.x - part.radius, part.y - part.radius), (part.x + part.radius, part.y + part.radius)]
            case LaidLine() | LaidPatch():
                corners = list(part.points)
        for x, y in corners:
            assert -slack <= x <= laid.wide + slack, part
            assert -slack <= y <= laid.high + slack, part


def _apart(texts: list[LaidText]) -> None:
    for n, one in enumerate(texts):
        for two in texts[n + 1 :]:
            across = one.x + 0.5 < two.x + two.wide and two.x + 0.5 < one.x + one.wide
            down = one.y + 0.5 < two.y + two.high and two.y + 0.5 < one.y + one.high
            assert not (across and down), (one, two)


@pytest.mark.parametrize("name", list(s.samples(words())))
@pytest.mark.parametrize(("width", "unit"), [(600, 1.0), (330, 1.0), (900, 2.0), (480, 0.68), (1500, 1.0)])
def test_nothing_lies_outside_and_no_words_lie_on_words(name: str, width: float, unit: float) -> None:
    laid = lay_out(s.samples(words())[name], width, EvenRuler(unit))
    _inside(laid, 12 * unit)
    _apart(texts_of(laid))


def test_crowded_days_leave_words_out_but_never_the_first_and_the_latest() -> None:
    laid = lay_out(s.samples(words())["trend-many"], 420, EvenRuler())
    said = [text.words for text in texts_of(laid)]
    assert {"12.1.2026", "15.2.2027", "18,5", "19,5"} <= set(said)
    assert "ehkä muutos" not in said, "words of some pairs only would belong to nobody"


def test_a_narrow_picture_has_short_days_with_the_year_where_it_is_needed() -> None:
    found = s.samples(words())
    assert {"12.1.", "2.2.", "23.2."} <= {text.words for text in texts_of(lay_out(found["trend"], 280, EvenRuler()))}
    assert {"1/2026", "2/2027"} <= {text.words for text in texts_of(lay_out(found["trend-many"], 280, EvenRuler()))}


def test_larger_text_needs_a_higher_picture() -> None:
    for picture in s.samples(words()).values():
        assert lay_out(picture, 500, EvenRuler(2.0)).high >= lay_out(picture, 500, EvenRuler(1.0)).high


_scores = st.one_of(st.none(), st.decimals(Decimal(-5), Decimal(60), places=2, allow_nan=False))
_fillings = st.lists(
    st.tuples(st.dates(date(2024, 1, 1), date(2030, 1, 1)), _scores, st.sampled_from(Mode), st.sampled_from(Change)),
    max_size=24,
)


@settings(max_examples=60, deadline=None)
@given(fillings=_fillings, width=st.integers(220, 1400), unit=st.sampled_from((0.68, 1.0, 2.0)))
def test_any_fillings_make_a_picture_that_stays_in_its_place(
    fillings: list[tuple[date, Decimal | None, Mode, Change]], width: int, unit: float
) -> None:
    ordered = sorted(fillings, key=lambda filling: filling[0])
    found = tuple(TrendPoint(*filling) for filling in ordered)
    picture = trend_picture(Trend(s.wellbeing(), found, Change.POSSIBLE), words())
    assert len(picture.table.rows) == len(found)
    for part in picture.parts:
        for point in getattr(part, "points", ()):
            assert 0 <= point.x <= 1
            assert 0 <= point.y <= 1
    laid = lay_out(picture, width, EvenRuler(unit))
    assert laid.wide == width
    _inside(laid, 14 * unit + max(0, 220 * unit - width))


@settings(max_examples=40, deadline=None)
@given(count=st.integers(1, 12), first=st.lists(st.integers(0, 6), max_size=12), now=st.lists(st.integers(0, 6)))
def test_any_answers_make_rows_for_every_question(count: int, first: list[int], now: list[int]) -> None:
    measure = s.areas(count)
    pair = FirstAndLatest(measure, s.answers(measure, *first), s.answers(measure, *now))
    for picture in (answers_picture(pair, words()), areas_picture(pair, words())):
        assert len(picture.table.rows) == count
        assert picture.words
        _inside(lay_out(picture, 640, EvenRuler()), 14)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_papers_have_every_sentence(language: str) -> None:
    texts = bootstrap.texts("pictures", language)
    assert list(texts) == [f"picture_{key}" for key in KEYS]
    for picture in s.samples(words(language)).values():
        assert "{" not in picture.words + picture.caption + repr(picture.table)
