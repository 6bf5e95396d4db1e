"""Measure files: what is shipped, what is refused with line, field and reason, and that the schema says the same."""

import json
import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.definitions.measure_schema import NAME, schema_text
from hyvinvointi_desktop.definitions.measure_text import written
from hyvinvointi_desktop.definitions.measures import read_measure, read_own_measure
from hyvinvointi_desktop.definitions.programme_bounds import MAX_BYTES
from hyvinvointi_desktop.definitions.reader import ShippedDefinitions
from hyvinvointi_desktop.domain.measures import Measure
from tests.definitions.measure_cases import OWN, RESOURCES, SHIPPED, TEXTS, spoilt

SCHEMA = json.loads((RESOURCES / "schemas" / NAME).read_text(encoding="utf-8"))


def read(text: str) -> Measure:
    return read_own_measure("oma.toml", text)


def as_json(text: str) -> Any:
    return json.loads(json.dumps(tomllib.loads(text), default=date.isoformat))


def test_the_measures_of_the_rules_are_shipped() -> None:
    shipped = ShippedDefinitions(RESOURCES).measures()
    assert [(m.id, len(m.items), m.individual, m.needs_wording) for m in shipped] == [
        ("3x10d", 10, True, False), ("esis", 10, False, True), ("hyvinvointimittari", 9, True, True),
        ("ons4", 4, True, True), ("swemwbs", 7, True, True), ("ucla3", 3, True, True), ("who5", 5, True, True),
    ]  # fmt: skip
    assert all(m.version == 1 and not m.own and m.source for m in shipped)
    for measure in shipped:
        words = [measure.title, *(i.theme for i in measure.items), *(b.title for b in measure.bands)]
        assert all(set(w) == {"fi", "sv", "en"} for w in words)


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_a_measure_written_and_read_again_is_the_same(name: str) -> None:
    measure = read(TEXTS[name])
    again = written(measure)
    assert read(again) == measure
    jsonschema.validate(as_json(again), SCHEMA)


def test_licence_of_the_organisation_is_kept_with_its_wording() -> None:
    measure = read(SHIPPED["ucla3"])
    items = tuple(replace(i, text={"se": f"Gažaldat {i.id}"}) for i in measure.items)
    worded = replace(measure, items=items, licence_holder="Kunta", licence_from=date(2026, 3, 1))
    assert read(written(worded)) == worded
    assert worded.asked_in() == ("se",)
    assert worded.question(worded.items[0], "fi") == "Gažaldat 1"


WRONG: list[tuple[str, str, str, int, str, str]] = [
    ("swemwbs", '14 = "15.32"\n', "", 34, "table.14", "has no value for the sum 14"),
    ("swemwbs", '14 = "15.32"', '14 = "14.75"', 42, "table.14", "must go up with every sum, and does not at 14"),
    ("swemwbs", '35 = "35.00"', '35 = "35.00"\n36 = "36.00"', 64, "table.36", "they give 7 to 35"),
    ("swemwbs", '14 = "15.32"', '14 = "15,32"', 42, "table.14", "'15,32' is no number"),
    ("swemwbs", '14 = "15.32"', "14 = 15.32", 42, "table.14", "must be text"),
    ("swemwbs", '14 = "15.32"', '014 = "15.32"', 42, "table.014", "014 is no sum"),
    ("swemwbs", "least_answered = 7", "least_answered = 6", 7, "least_answered", "must be all 7"),
    ("swemwbs", "least_answered = 7", "least_answered = 8", 7, "least_answered", "must be 1 to 7"),
    ("swemwbs", 'clear_from = "3"', 'clear_from = "0.5"', 12, "clear_from", "must be at least 1"),
    ("swemwbs", 'clear_from = "3"\n', "", 0, "clear_from", "is missing"),
    ("swemwbs", 'error = "1.03"', 'error = "0"', 13, "error", "must be above zero"),
    ("swemwbs", 'transform = "lookup"', 'transform = "none"', 34, "table", "is unknown"),
    ("esis", 'factor = "2.5"\n', "", 0, "factor", "is missing"),
    ("esis", 'factor = "2.5"', 'factor = "-2.5"', 7, "factor", "must be above zero"),
    ("esis", "group_least = 5", "group_least = 2", 10, "group_least", "must be 3 to 1000"),
    ("esis", 'points = ["start", "end"]', 'points = ["alku"]', 12, "points", "'alku' is none of start"),
    ("ons4", 'summary = "separate"', 'summary = "separate"\nfactor = "2"', 5, "factor", "is unknown"),
    ("ons4", "[title]", "[[bands]]\n[title]", 13, "bands", "is unknown"),
    ("ons4", 'high = "4"', 'high = "5"', 33, "items[0].bands[1].low", "overlaps another band"),
    ("ons4", 'high = "10"', 'high = "11"', 46, "items[0].bands[3].high", "must be 0 to 10"),
    ("oma", "high = 3", "high = 1", 18, "answers.high", "must be at least 2"),
    ("oma", "high = 3", "high = 300", 18, "answers.high", "must be 0 to 100"),
    ("oma", '3 = { fi = "kyllä"', '4 = { fi = "kyllä"', 22, "answers.words.4", "they give 1 to 3"),
    ("oma", 'id = "b"', 'id = "a"', 42, "items[1].id", "'a' stands twice"),
    ("oma", 'id = "b"', 'id = "B"', 42, "items[1].id", "must be small letters"),
    ("oma", "reverse = true", 'reverse = "yes"', 43, "items[1].reverse", "must be true or false"),
    ("oma", "reverse = true", "reverse = true\nlow = 0\nhigh = 9", 5, "least_answered", "must be all 2"),
    ("oma", 'theme = { fi = "aamut" }', 'theme = { sv = "morgnar" }', 38, "items[0].theme.fi", "is missing"),
    ("oma", 'theme = { fi = "aamut" }\n', "", 36, "items[0].theme", "is missing"),
    ("oma", 'title = { fi = "alku" }', 'title = { de = "Anfang" }', 27, "bands[0].title.fi", "is missing"),
    ("oma", 'low = "2"', 'low = "1"', 25, "bands[0].low", "must be 2 to 6"),
    ("oma", 'fi = "Oma lomake"', 'fi = "Oma lomake"\nde = "Eigenes"', 15, "title.de", "is unknown"),
    ("oma", "version = 1", "version = ", 2, "", "is no TOML"),
    ("oma", "version = 1", "version = 0", 2, "version", "must be 1 to 1000000"),
    ("oma", OWN[OWN.index("[[items]]"):], "", 0, "items", "is missing"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "line", "field", "reason"), WRONG)
def test_a_wrong_file_is_refused_with_line_field_and_reason(
    name: str, old: str, new: str, line: int, field: str, reason: str
) -> None:
    with pytest.raises(DefinitionError) as caught:
        read(spoilt(name, old, new))
    assert (caught.value.line, caught.value.field) == (line, field)
    assert reason in caught.value.reason
    assert isinstance(caught.value.code, Wrong)


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_every_good_file_fits_the_schema(name: str) -> None:
    jsonschema.validate(as_json(TEXTS[name]), SCHEMA)


def test_the_shipped_schema_is_the_one_of_the_code() -> None:
    assert (RESOURCES / "schemas" / NAME).read_text(encoding="utf-8") == schema_text()
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


ONLY_THE_READER = (
    "has no value", "must go up", "is no sum", "must be all", "must be 1 to 7", "must be at least", "overlaps",
    "must be 0 to 10", "stands twice", "is no TOML", "must be 2 to 6",
)  # fmt: skip
"""What one field says of another, and what is no TOML."""


@pytest.mark.parametrize(("name", "old", "new", "field", "reason"), [(*row[:3], *row[4:]) for row in WRONG])
def test_the_schema_refuses_what_the_reader_refuses(name: str, old: str, new: str, field: str, reason: str) -> None:
    if any(reason.startswith(known) or known in reason for known in ONLY_THE_READER) or "they give" in reason:
        return
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(as_json(spoilt(name, old, new)), SCHEMA)
    assert field


def test_a_file_that_is_too_long_or_named_otherwise_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DefinitionError, match="larger than"):
        read(OWN + "#" * MAX_BYTES)
    path = tmp_path / "toinen.toml"
    path.write_text(OWN, encoding="utf-8")
    with pytest.raises(DefinitionError, match="must be 'toinen' as the file is named"):
        read_measure(path)
