"""A part of the rows of sealed files, and what they must see."""

import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from hyvinvointi_desktop.bundles import cms
from tests.reliability import sealed
from tests.reliability.rows import b1, b2, b4, f1, x1

SEED = 20261122


def of_all(counts: Sequence[Counter[str]]) -> set[str]:
    return {kind for one in counts for kind in one}


def test_no_bit_of_a_bundle_can_be_turned_over() -> None:
    """Every single one: about 50 000."""
    counts = b1.every_bit(sealed.bundle())
    assert counts.total() > 45_000
    assert set(counts) == {"seal"}


def test_no_bit_of_a_list_can_be_turned_over() -> None:
    counts = b1.every_bit(sealed.trust_list())
    assert counts.total() > 25_000
    assert set(counts) == {"container"}


def test_no_bit_of_a_message_or_of_what_is_inside_can_be_turned_over() -> None:
    chance = random.Random(SEED)
    found = [b1.some_bits(sealed.message(), chance, 5000), b1.inner_bits(chance, 1500), b1.listed_bits(chance, 300)]
    assert of_all(found) == {"seal", "container", "digest", "signature"}


def test_nothing_cut_or_shifted_opens() -> None:
    for of, step in ((sealed.bundle(), 2), (sealed.message(), 5), (sealed.trust_list(), 1), (sealed.inside(), 1)):
        damaged = (b2.cut(of, step), b2.less(of, step), b2.more(of, 0, step), b2.moved(of, random.Random(SEED)))
        for kind in damaged:
            counts = of.outcomes(found for found in kind if found != of.content)
            assert not {sealed.ACCEPTED, sealed.SAME} & set(counts)


def test_the_row_sees_a_program_that_takes_a_signature_as_it_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the look at every byte of a signature, some damaged ones pass."""

    class Anything(bytes):
        def __ne__(self, other: object) -> bool:
            return False

        __hash__ = bytes.__hash__

    monkeypatch.setattr(cms, "_rebuilt", lambda _: Anything())
    bits = sealed.bits_of_members("META-INF/signature001.p7s")[::31]
    assert sealed.inside().outcomes(map(sealed.mended, bits))[sealed.SAME] > 0


def test_files_sent_to_where_they_do_not_belong_are_judged_by_the_rules() -> None:
    chance, seen = random.Random(SEED), Counter[str]()
    for _ in range(150):
        drew = b4.drawn(chance)
        found = b4.outcome(drew)
        assert found == b4.judged(drew), drew
        seen[found] += 1
    assert set(seen) == {"taken", "seal", "signature", "header", "not_for_me", "expired", "not_yet_valid"}


def test_openssl_and_age_say_the_same(tmp_path: Path) -> None:
    chance, seen = random.Random(SEED), Counter[str]()
    for _ in range(200):
        kind, ours, theirs = x1.compared(chance, tmp_path)
        assert ours == theirs or (kind == "signature flipped" and not ours), kind
        seen[kind] += ours
    assert {kind for kind, taken in seen.items() if taken} == {"whole", "seal whole"}


@pytest.mark.parametrize("target", f1.targets(), ids=lambda target: str(target.name))
def test_hostile_bytes_are_refused_and_nothing_else_happens(target: f1.Target) -> None:
    chance = random.Random(f"{SEED} {target.name}")
    said = Counter(f1.tried(target, f1.mutated(chance, target))[0] for _ in range(60))
    assert set(said) <= {"refused", "taken"}
    assert all(f1.tried(target, seed)[0] == "taken" for seed in target.seeds[:1])
