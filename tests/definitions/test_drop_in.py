"""What is counted without identity, from the programme's file."""

from datetime import date
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.drop_in import programme_in
from hyvinvointi_desktop.definitions.fields import DefinitionError
from hyvinvointi_desktop.definitions.programmes import read_own_programme
from hyvinvointi_desktop.definitions.reader import ShippedDefinitions
from hyvinvointi_desktop.domain.programme_versions import Programmes
from tests.definitions.programme_cases import SHIPPED

RESOURCES = Path(__file__).parents[2] / "resources"
TODAY = date(2026, 11, 22)


def test_the_shipped_lists() -> None:
    found = programme_in(Programmes(ShippedDefinitions(RESOURCES).programmes()), TODAY)
    assert found.id == "kohtaamispaikka"
    assert found.drop_in.kinds == (
        "visit", "advice", "talk", "digital_help", "group_activity", "phone", "self_care",
    )  # fmt: skip
    assert found.drop_in.minute_choices == (5, 15, 30, 60)
    assert (found.drop_in.smallest_shown, len(found.drop_in.topics), len(found.drop_in.age_bands)) == (5, 12, 6)
    assert found.training.kinds == ("lecture", "course", "workshop", "peer_training", "orientation")


def test_without_trainings_of_its_own_those_of_the_training_programme_count() -> None:
    place = SHIPPED["kohtaamispaikka"].partition("[training]")[0]
    own = SHIPPED["koulutus"].replace('"lecture", ', "")
    known = Programmes((read_own_programme("a", place), read_own_programme("b", own)))
    assert programme_in(known, TODAY).training.kinds == ("course", "workshop", "peer_training", "orientation")


def test_one_that_has_ended_goes_on_and_none_is_told() -> None:
    ended = SHIPPED["kohtaamispaikka"].replace("2020-01-01", "2020-01-01\nvalid_to = 2025-12-31")
    assert programme_in(Programmes((read_own_programme("a", ended),)), TODAY).id == "kohtaamispaikka"
    with pytest.raises(LookupError):
        programme_in(Programmes(()), TODAY)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"phone", "self_care"', '"phone", "phone"', "drop_in.kinds: names something twice"),
        ('"phone", "self_care"', '"a", "b", "c", "d", "e"', "drop_in.kinds: must hold at most 9"),
        ("[5, 15, 30, 60]", '[5, "15"]', "drop_in.minute_choices: must be a whole number"),
        ("[5, 15, 30, 60]", "[0]", "drop_in.minute_choices: must be 1 to 1440"),
        ("[5, 15, 30, 60]", "[5, 5]", "drop_in.minute_choices: names something twice"),
        ("smallest_shown = 5", "smallest_shown = 2", "drop_in.smallest_shown: must be 3 to 100"),
        ("smallest_shown = 5", "smallest = 5", "drop_in.smallest_shown: is missing"),
        ("[training]", "[training]\nlength = 3", "training.length: is unknown"),
        ('kinds = ["lecture"', 'kinds = []\nx = ["lecture"', "training.kinds: is empty"),
    ],
)
def test_a_wrong_file_is_refused_by_its_field(old: str, new: str, said: str) -> None:
    text = SHIPPED["kohtaamispaikka"]
    assert old in text
    with pytest.raises(DefinitionError) as wrong:
        read_own_programme("a.toml", text.replace(old, new))
    assert said in str(wrong.value)
