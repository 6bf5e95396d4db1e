"""models: listing, finding and reading the catalogue, with no profile and in three languages."""

import pytest

from hyvinvointi_desktop.cli.context import ENV_PASSPHRASE, Outside
from tests.support.commands import ran


@pytest.fixture(autouse=True)
def no_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither profile nor passphrase is needed."""
    monkeypatch.delenv(ENV_PASSPHRASE)


def test_all_models_are_listed_in_their_order(outside: Outside) -> None:
    made = ran(outside, "models", "--json")
    assert (made.status, made.err) == (0, "")
    models = made.json["models"]
    assert len(models) == 18
    assert models[0] == {
        "id": "digimieli", "title": "Digimieli: apua ahdistukseen verkossa", "programme_kind": "group",
        "can_be_run": True,
        "topics": ["ahdistus", "verkko", "digitaalinen", "omahoito", "ryhmä", "nuoret", "nuorten", "aikuiset", "videot",
                   "mielenterveys"],
    }  # fmt: skip
    plain = ran(outside, "models")
    assert (plain.status, len(plain.lines), plain.err) == (0, 18, "")


def test_words_find_and_the_best_comes_first(outside: Outside) -> None:
    made = ran(outside, "--lang", "fi", "models", "kioski")
    assert [line.split()[0] for line in made.lines] == ["mielikioski", "hyvinvointikioski", "hyvinvointipiste"]
    assert made.lines[0].endswith("Mielikioski  (avoin paikka, kävijät nimettöminä)")
    both = ran(outside, "--lang", "fi", "models", "nuoret", "ryhmä", "--json")
    assert both.json["models"][0]["id"] == "digimieli"
    swedish = ran(outside, "--lang", "sv", "models", "hälsa", "kommun", "--json")
    assert swedish.json["models"][0]["id"] == "hyvan-mielen-kunta"


def test_nothing_found_is_said_beside_the_result(outside: Outside) -> None:
    made = ran(outside, "--lang", "en", "models", "zzz")
    assert (made.status, made.out) == (0, "")
    assert made.err == "No model was found with these words. Try the beginning of a word, or one word.\n"
    assert ran(outside, "models", "zzz", "--json").json == {"models": []}


def test_one_model_is_read_whole(outside: Outside) -> None:
    made = ran(outside, "--lang", "sv", "models", "--show", "hyvinvointilahetti")
    assert made.status == 0
    assert made.lines[0] == "Välmåendelots  (på tu man hand)"
    for words in ("För vem", "Vad den är till för", "Så går det till", "Vad som var svårt", "Vad som hjälpte", "Rytm"):
        assert f"\n{words}\n" in made.out
    assert "\nKälla: THL, Ohjaus 20/2023" in made.out
    assert max(len(line) for line in made.lines) <= 120
    data = ran(outside, "--lang", "en", "models", "--show", "hyvinvointilahetti", "--json").json
    assert (data["programme_kind"], data["can_be_run"], len(data["how"])) == ("one_to_one", True, 5)
    assert data["suggestion"] == {
        "months": 6, "group_min": None, "group_max": None,
        "rhythm": "Meetings are agreed as the client needs, over half a year.",
    }  # fmt: skip
    reading = ran(outside, "--lang", "fi", "models", "--show", "hyvan-mielen-kunta")
    assert reading.lines[0] == "Hyvän mielen kunta  (luettavaksi)"
    assert "Rytmi" not in reading.out


def test_an_unknown_model_and_too_many_wishes_are_refused(outside: Outside) -> None:
    unknown = ran(outside, "--lang", "en", "models", "--show", "x")
    assert (unknown.status, unknown.out) == (1, "")
    assert unknown.err == "There is no model x. The command models lists them all.\n"
    both = ran(outside, "--lang", "en", "models", "kioski", "--show", "mielikioski")
    assert (both.status, both.out) == (2, "")
