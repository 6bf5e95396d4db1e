"""A questionnaire on paper: both standards, every question and answer, the licence line, nothing to sign."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.paper_values import MeasurePaper
from hyvinvointi_desktop.definitions.measures import read_own_measure
from hyvinvointi_desktop.domain.measures import Measure
from tests.app.test_measures import worded
from tests.definitions.measure_cases import shipped
from tests.reports.samples import LANGUAGES
from tests.reports.test_papers import failures, words_of

AT = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)
SWEMWBS = read_own_measure("x.toml", worded("swemwbs"))


def pdf(measure: Measure, language: str, code: str = "", *, practice: bool = False) -> bytes:
    return bootstrap.printer().measure_form(MeasurePaper(measure, language, code, "Maija Keksitty", AT, practice))


def read(content: bytes, folder: Path) -> str:
    return " ".join(words_of(content, folder, "-raw").replace("\N{NO-BREAK SPACE}", " ").split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_passes_both_standards_and_asks_every_question(language: str, tmp_path: Path) -> None:
    measure = shipped("3x10d")
    made = pdf(measure, language, "A-17")
    assert failures(made) == []
    assert made == pdf(measure, language, "A-17")
    said = read(made, tmp_path)
    for item in measure.items:
        theme = item.theme[language]
        assert theme[:1].upper() + theme[1:] in said
    for words in ("A-17", "0 1 2 3 4 5 6 7 8 9 10", measure.licence, measure.intro[language]):
        assert words in said


def test_without_a_client_there_is_a_line_for_the_name_and_the_licence_is_shown(tmp_path: Path) -> None:
    said = read(pdf(SWEMWBS, "sv"), tmp_path)
    assert "Namn ______" in said
    assert "7. Påhittat 7" in said
    assert "© NHS Health Scotland, University of Warwick and University of Edinburgh, 2008" in said


def test_answers_with_words_stand_above_their_boxes(tmp_path: Path) -> None:
    words = ("ei koskaan", "harvoin", "joskus", "usein", "koko ajan")
    items = tuple(replace(i, answers={n: {"fi": w} for n, w in enumerate(words, 1)}) for i in SWEMWBS.items)
    said = read(pdf(replace(SWEMWBS, items=items), "fi", practice=True), tmp_path)
    assert all(f"{n} {w}" in said for n, w in enumerate(words, 1))
    assert "HARJOITUS" in said
