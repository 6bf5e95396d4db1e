"""The shipped catalogue of models: valid, whole in three languages, readable, and refused by name where it is not."""

import json
import re
import shutil
import tomllib
from pathlib import Path

import jsonschema  # type: ignore[import-untyped]
import pytest

from hyvinvointi_desktop.definitions.fields import DefinitionError
from hyvinvointi_desktop.definitions.lines import line_of
from hyvinvointi_desktop.definitions.models import read_model
from hyvinvointi_desktop.definitions.reader import ShippedDefinitions
from hyvinvointi_desktop.domain.models_catalogue import LANGUAGES, Model, search
from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind

RESOURCES = Path(__file__).parents[2] / "resources"
FILES = sorted((RESOURCES / "models").glob("*.toml"))
MODELS = ShippedDefinitions(RESOURCES).models()
SCHEMA = json.loads((RESOURCES / "schemas" / "hyvinvointi-model-1.schema.json").read_text(encoding="utf-8"))
K = ProgrammeKind


def test_all_eighteen_are_there_with_what_runs_them() -> None:
    assert {m.id: m.kind for m in MODELS} == {
        "digimieli": K.GROUP, "hyvan-mielen-kunta": None, "hyvinvointilahetti": K.ONE_TO_ONE,
        "hyvinvointipiste": K.DROP_IN, "itsenaisesti-asuvat-nuoret": None, "mitoke": K.TRAINING,
        "kokemusasiantuntija": K.ONE_TO_ONE, "pakolaisten-mielenterveys": K.TRAINING,
        "iakkaiden-mielen-hyvinvointi": K.TRAINING, "mielenterveystaitojen-salkku": None,
        "mielenterveysosaamisen-johtaminen": None, "mielenterveysosaamisen-koordinointi": K.TRAINING,
        "mielikioski": K.DROP_IN, "omaishoitajat-puheeksi": K.ONE_TO_ONE, "opastava-perhetyo": K.DROP_IN,
        "hyvinvointikioski": K.DROP_IN, "hyte-keskus": K.DROP_IN, "kohtaamispaikka": K.DROP_IN,
    }  # fmt: skip
    assert [m.order for m in MODELS] == list(range(1, 19))
    assert all(m.can_be_run == (m.kind is not None) for m in MODELS)
    assert {m.id: m.suggestion.months for m in MODELS if m.suggestion.months} == {"hyvinvointilahetti": 6}


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_every_file_is_valid_by_the_schema(path: Path) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(tomllib.loads(path.read_text(encoding="utf-8")), SCHEMA)


@pytest.mark.parametrize("model", MODELS, ids=lambda m: m.id)
def test_every_text_is_whole_and_short_enough_to_read(model: Model) -> None:
    for words in (model.for_whom, model.what_for, model.hard, model.helped):
        for language in LANGUAGES:
            sentences = [s for s in re.split(r"(?<=[.?!])\s+", words[language]) if s]
            assert 1 <= len(sentences) <= 6
            assert len(words[language]) >= 60, (language, words[language])
            assert all(len(s.split()) <= 40 for s in sentences), language
            assert words[language] == words[language].strip()
            assert words[language].endswith(".")
    assert len({len(model.how[language]) for language in LANGUAGES}) == 1
    assert all(len(model.topics[language]) >= 6 for language in LANGUAGES)
    for field in ("for_whom", "what_for", "hard", "helped"):
        assert len(set(getattr(model, field).values())) == 3, f"{field}: the same in two languages"


def test_what_a_person_asks_for_is_found_first() -> None:
    firsts = {
        "kioski": "mielikioski", "omaishoitajat": "omaishoitajat-puheeksi", "verenpaine": "hyvinvointikioski",
        "pakolaiset": "pakolaisten-mielenterveys", "vanhukset": "iakkaiden-mielen-hyvinvointi",
        "lapset": "mitoke", "sauna": "hyte-keskus", "kahvi": "kohtaamispaikka", "lähetti": "hyvinvointilahetti",
        "nuoret": "itsenaisesti-asuvat-nuoret", "päihteet nimettömänä": "mielikioski",
    }  # fmt: skip
    assert {asked: search(MODELS, asked, "fi")[0].id for asked in firsts} == firsts
    assert search(MODELS, "blodtryck", "sv")[0].id == "hyvinvointikioski"
    assert search(MODELS, "carers", "en")[0].id == "omaishoitajat-puheeksi"


@pytest.mark.parametrize(
    ("old", "new", "line", "field", "reason"),
    [
        ('id = "mielikioski"', 'id = "x"', 1, "id", "as the file is named"),
        ('programme_kind = "drop_in"', 'programme_kind = "kiosk"', 4, "programme_kind", "none of one_to_one"),
        ('programme_kind = "drop_in"', 'programme_kind = ""', 5, "can_be_run", "false without one"),
        ("can_be_run = true", 'can_be_run = "yes"', 5, "can_be_run", "true or false"),
        ("order = 13", "order = 0", 3, "order", "must be 1 to 10000"),
        ("order = 13", "order = 13\ncolour = 1", 4, "colour", "is unknown"),
        ('fi = "Mielikioski"', "", 8, "title.fi", "is missing"),
        ('fi = "Mielikioski"', 'fi = " "', 9, "title.fi", "is empty"),
        ('fi = "Mielikioski"', 'fi = "M"\nse = "M"', 10, "title.se", "is unknown"),
        ('[hard]\nfi = "', '[hard]\nno = "x"\nfi = "', 52, "hard.no", "is unknown"),
        ("version = 1", "version = ", 2, "", "is no TOML"),
    ],
)
def test_a_spoilt_file_is_told_with_line_field_and_reason(
    tmp_path: Path, old: str, new: str, line: int, field: str, reason: str
) -> None:
    path = tmp_path / "mielikioski.toml"
    text = (RESOURCES / "models" / path.name).read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DefinitionError) as caught:
        read_model(path)
    assert (caught.value.file, caught.value.field) == (path.name, field)
    assert reason in caught.value.reason
    if field == "hard.no":
        line = path.read_text(encoding="utf-8").splitlines().index('no = "x"') + 1
    assert caught.value.line == line
    assert str(caught.value).startswith(f"mielikioski.toml, line {line}: ")


def test_too_many_steps_and_a_group_that_cannot_be_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "mielikioski.toml"
    whole = (RESOURCES / "models" / path.name).read_text(encoding="utf-8")
    path.write_text(whole.replace("[how]\nfi = [", "[how]\nfi = [\n 'a', 'b',", 1), encoding="utf-8")
    with pytest.raises(DefinitionError, match=r"how\.fi: must hold 1 to 6 texts"):
        read_model(path)
    path.write_text(whole + "\n[suggestion]\ngroup_min = 8\ngroup_max = 4\n", encoding="utf-8")
    with pytest.raises(DefinitionError, match=r"suggestion\.group_max: must be 8 to 1000"):
        read_model(path)
    path.write_text(whole + "\n[suggestion]\ngroup_min = 4\ngroup_max = 8\n", encoding="utf-8")
    assert (read_model(path).suggestion.group_min, read_model(path).suggestion.group_max) == (4, 8)


def test_a_missing_catalogue_is_named(tmp_path: Path) -> None:
    shutil.copytree(RESOURCES / "rates", tmp_path / "rates")
    with pytest.raises(DefinitionError, match="models: holds no file ending in"):
        ShippedDefinitions(tmp_path).models()


def test_lines_are_found_in_tables_and_lists_of_tables() -> None:
    text = 'a = 1\n\n[b]\nc = 2\n[[d]]\ne = 3\n[[d]]\ne = 4\n  [f.g]\n  h = "x"\n'
    places = {
        "a": 1, "b": 3, "b.c": 4, "b.missing": 3, "d": 5, "d[0].e": 6, "d[1]": 7, "d[1].e": 8, "d[1].no": 7,
        "f.g.h": 10, "f.g.h.deeper": 10, "zz": 0, "": 0,
    }  # fmt: skip
    assert {place: line_of(text, place) for place in places} == places
