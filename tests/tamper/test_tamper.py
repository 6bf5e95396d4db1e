"""A seeded sample of damage; ``python -m tests.tamper.flips`` does all of it."""

import random
from functools import lru_cache

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tamper.flips import main, outcome
from tests.tamper.material import flipped, members_of, repacked, sealed, sealer


@lru_cache(maxsize=1)
def whole() -> tuple[bytes, bytes]:
    container, paper, _ = sealed()
    return container, paper


def test_no_flipped_bit_of_a_container_is_accepted() -> None:
    chance, content = random.Random(20261121), whole()[0]
    bits = chance.sample(range(len(content) * 8), 400)
    assert [bit for bit in bits if outcome(sealer(), flipped(content, bit)) == "accepted"] == []


def test_no_flipped_bit_is_accepted_when_the_checksums_are_mended() -> None:
    chance, members = random.Random(7), members_of(whole()[0])
    bits = chance.sample(range(sum(map(len, members[:3])) * 8), 300)
    assert [bit for bit in bits if outcome(sealer(), repacked(members, bit)) == "accepted"] == []


def test_no_flipped_bit_is_accepted_when_the_manifest_is_written_anew() -> None:
    chance, members = random.Random(8), members_of(whole()[0])
    first = sum(map(len, members[:3])) * 8
    bits = chance.sample(range(first, sum(map(len, members)) * 8), 60)
    assert [b for b in bits if outcome(sealer(), repacked(members, b, new_manifest=True)) == "accepted"] == []


def test_no_truncated_or_longer_container_is_accepted() -> None:
    chance, content = random.Random(9), whole()[0]
    lengths = [*chance.sample(range(len(content)), 100), len(content) - 1, 0]
    assert [n for n in lengths if outcome(sealer(), content[:n]) == "accepted"] == []
    assert [n for n in range(256) if outcome(sealer(), content + bytes([n])) == "accepted"] == []


def test_no_flipped_bit_of_a_loose_paper_is_accepted() -> None:
    chance, paper = random.Random(10), whole()[1]
    gap = paper.rindex(b"/Contents <") + 11
    bits = chance.sample(range(len(paper) * 8), 100) + chance.sample(range(gap * 8, (gap + 8192) * 8), 100)
    assert [bit for bit in bits if outcome(sealer(), flipped(paper, bit)) == "accepted"] == []


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400), st.integers(0, 4))
def test_noise_never_raises_and_is_never_accepted(noise: bytes, place: int) -> None:
    head = (b"", b"%PDF-1.7\n/ByteRange [0 9 20 50]", b"PK\x03\x04", whole()[0][:69], whole()[0][:300])[place]
    assert outcome(sealer(), head + noise) != "accepted"


def test_the_command_counts_and_ends_well() -> None:
    assert main(["--sample", "300"]) == 0
