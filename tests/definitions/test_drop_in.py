"""What is counted without identity, from its file: the shipped one, and wrong ones refused by field."""

from pathlib import Path

import pytest

from hyvinvointi_desktop.definitions.drop_in import read_drop_in
from hyvinvointi_desktop.definitions.fields import DefinitionError
from hyvinvointi_desktop.definitions.reader import ShippedDefinitions

RESOURCES = Path(__file__).parents[2] / "resources"
SHIPPED = RESOURCES / "drop_in" / "kohtaamispaikka.toml"


def test_the_shipped_lists() -> None:
    found = ShippedDefinitions(RESOURCES).drop_in()
    assert found.id == "kohtaamispaikka"
    assert found.drop_in.kinds == (
        "visit", "advice", "talk", "digital_help", "group_activity", "phone", "self_care",
    )  # fmt: skip
    assert found.drop_in.minute_choices == (5, 15, 30, 60)
    assert (found.drop_in.smallest_shown, len(found.drop_in.topics), len(found.drop_in.age_bands)) == (5, 12, 6)
    assert found.training.kinds == ("lecture", "course", "workshop", "peer_training", "orientation")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('id = "kohtaamispaikka"', 'id = "other"', "id: must be 'kohtaamispaikka'"),
        ('"phone", "self_care"', '"phone", "phone"', "drop_in.kinds: names something twice"),
        ('"phone", "self_care"', '"a", "b", "c", "d", "e"', "drop_in.kinds: must hold 1 to 9"),
        ("[5, 15, 30, 60]", '[5, "15"]', "drop_in.minute_choices: must hold whole numbers only"),
        ("[5, 15, 30, 60]", "[0]", "drop_in.minute_choices: must hold minutes from 1 to 1440"),
        ("[5, 15, 30, 60]", "[5, 5]", "drop_in.minute_choices: names something twice"),
        ("smallest_shown = 5", "smallest_shown = 2", "drop_in.smallest_shown: must be 3 to 100"),
        ("smallest_shown = 5", "smallest = 5", "drop_in.smallest_shown: is missing"),
        ("[training]", "[training]\nlength = 3", "training.length: is unknown"),
        ('kinds = ["lecture"', 'kinds = []\nx = ["lecture"', "training.kinds: is empty"),
    ],
)
def test_a_wrong_file_is_refused_by_its_field(tmp_path: Path, old: str, new: str, said: str) -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / SHIPPED.name
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(DefinitionError) as wrong:
        read_drop_in(path)
    assert said in str(wrong.value)
