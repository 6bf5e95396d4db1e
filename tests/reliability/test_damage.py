"""A share of what ``python -m tests.reliability C6`` damages: all is noticed, but for what carries right MACs."""

from collections import Counter
from random import Random

import pytest

from tests.reliability.damage import KINDS, Patient, backup_noticed, noticed, old_pages, pages_of, patient, put
from tests.reliability.rows.c6 import OPEN, put_back_cases

SEED = 20261121


@pytest.fixture(scope="module")
def ill(tmp_path_factory: pytest.TempPathFactory) -> Patient:
    return patient(tmp_path_factory.mktemp("patient"))


@pytest.mark.parametrize("kind", KINDS)
def test_every_damage_of_the_store_is_noticed(ill: Patient, kind: str) -> None:
    chance = Random(SEED)
    cases = list(KINDS[kind](ill.later, 1, chance))
    assert len(cases) >= pages_of(ill.later) >= 100
    for name, content in (cases[0], cases[1], cases[-1], *chance.sample(cases, 20)):
        put(ill, content)
        assert noticed(ill.profile) in ("opening", "check"), name
    put(ill, ill.later)
    assert noticed(ill.profile) == ""


@pytest.mark.parametrize("kind", ["zeroed page", "swapped pages"])
def test_every_damage_of_a_backup_is_noticed(ill: Patient, kind: str) -> None:
    chance = Random(SEED)
    whole = ill.backup.read_bytes()
    cases = list(KINDS[kind](whole, 1, chance))
    for name, content in (cases[0], cases[-1], *chance.sample(cases, 8)):
        assert backup_noticed(ill, content) == "backup", name
    assert backup_noticed(ill, whole) == ""


def test_what_is_old_but_whole_is_noticed_in_part_only(ill: Patient) -> None:
    """Whoever makes more of it noticed changes this test and docs/reliability.md."""
    assert len(list(old_pages(ill))) >= 10
    found = put_back_cases(ill)
    assert found["old whole file put back"] == Counter(["check"])
    assert found["log of writes of another profile"] == Counter(["opening"])
    assert found["nothing wrong"] == Counter([""])
    assert found["old page put back"]["check"] >= 1
    assert {kind for kind in OPEN if found[kind][""]} == OPEN
