"""The lists of sources, reasons and barriers: whole in three languages, in step with programmes and papers."""

import tomllib
from pathlib import Path

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.definitions.fields import DefinitionError
from hyvinvointi_desktop.definitions.needs_lists import read_needs_lists
from hyvinvointi_desktop.domain.needs_lists import ListKind

SHIPPED = bootstrap.resources() / "needs" / "lists.toml"


def test_the_shipped_lists_know_the_barriers_of_the_programmes_in_their_words() -> None:
    lists = bootstrap.definitions().needs_lists()
    in_programmes = {code for p in bootstrap.definitions().programmes() for code in p.barriers}
    assert set(lists.ids(ListKind.BARRIERS)) == in_programmes
    for language in ("fi", "sv", "en"):
        texts = bootstrap.texts("reports", language)
        for code in lists.ids(ListKind.BARRIERS):
            assert lists.name(ListKind.BARRIERS, code, language) == texts[f"barrier_{code}"]


def test_the_seed_sources_and_reasons_are_there() -> None:
    lists = bootstrap.definitions().needs_lists()
    assert lists.ids(ListKind.SOURCES)[:4] == ("elder_care", "mental_health", "social_services", "rehabilitation")
    assert lists.name(ListKind.REASONS, "loneliness", "fi") == "yksinäisyyden lievittäminen"
    assert lists.name(ListKind.REASONS, "loneliness", "se") == "yksinäisyyden lievittäminen"
    assert lists.name(ListKind.SOURCES, "kyläkauppa", "sv") == "kyläkauppa"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('id = "mental_health"', 'id = "elder_care"'),
        ('id = "mental_health"', 'id = "mental+health"'),
        (', en = "parish"', ""),
        ("[[reasons]]", "[[purposes]]"),
        ('words = { fi = "raha"', 'hue = "red"\nwords = { fi = "raha"'),
        ("version = 1", "version = 0"),
        ('id = "other"', 'id = "others_too"'),
    ],
)
def test_a_wrong_file_is_refused(tmp_path: Path, before: str, after: str) -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    assert before in text
    path = tmp_path / "lists.toml"
    path.write_text(text.replace(before, after), encoding="utf-8")
    with pytest.raises(DefinitionError):
        read_needs_lists(path)
    assert tomllib.loads(text)
