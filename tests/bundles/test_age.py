"""Sealing with age: what opens, what never does, and that the library's faults stay inside."""

import base64
import shutil
import subprocess
from pathlib import Path

import pyrage
import pytest

from hyvinvointi_desktop.app.age_port import SealBroken
from tests.support.space import AGE

INTRO = b"age-encryption.org/v1\n"


def test_each_recipient_opens_and_a_stranger_does_not() -> None:
    first, second, stranger = AGE.new_key(), AGE.new_key(), AGE.new_key()
    sealed = AGE.seal(b"content", [first.recipient, second.recipient])
    assert sealed.startswith(INTRO)
    assert AGE.unseal(sealed, [first.identity]) == AGE.unseal(sealed, [stranger.identity, second.identity])
    with pytest.raises(SealBroken):
        AGE.unseal(sealed, [stranger.identity])
    with pytest.raises(SealBroken):
        AGE.unseal(sealed, [])


@pytest.mark.parametrize("bad", [b"", INTRO, b"PK\x03\x04", INTRO + b"-> X25519 \n--- \n", b"\0" * 300])
def test_noise_is_a_broken_seal(bad: bytes) -> None:
    with pytest.raises(SealBroken):
        AGE.unseal(bad, [AGE.new_key().identity])
    with pytest.raises(SealBroken):
        AGE.unlock(bad, "word")


def test_names_that_are_no_keys_are_told() -> None:
    with pytest.raises(ValueError, match="recipient"):
        AGE.seal(b"x", ["age1nonsense"])
    with pytest.raises(ValueError, match="nobody"):
        AGE.seal(b"x", [])
    with pytest.raises(ValueError, match="identity"):
        AGE.recipient_of("AGE-SECRET-KEY-1")
    with pytest.raises(ValueError, match="passphrase"):
        AGE.lock(b"x", "")


WORDS = "kuusi sanaa tai enemmän"
QUICK = base64.b64decode(
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCB3UEl4Z0VrVXJKelh0Q1EzVi9WRmRBIDQKcmdNUHlWTEl2Vm9tZUJFcHBN"
    "ekVNMjhZZ2ZWc3VDcXlEc3Rzek13Q0YrcwotLS0gTGUrN2pLN2Y4OEpyMjcyUjlEM045VXRJUGZWYm1vU2NpNFRlL1E2cGVQOApN"
    "JCwCZpyWzRDglgb8HM/8mr+eNPjfZMpgdZHWAxr3cx0JwtKBvSc="
)
"""``content`` under ``WORDS``, as another program seals it whose scrypt is told to take 2^4 turns."""


def test_a_passphrase_opens_what_it_sealed() -> None:
    locked = AGE.lock(b"content", WORDS)
    assert locked.startswith(INTRO + b"-> scrypt ")
    assert AGE.unlock(locked, WORDS) == b"content"


def test_another_passphrase_or_one_changed_bit_opens_nothing() -> None:
    assert AGE.unlock(QUICK, WORDS) == b"content"
    for words in ("kuusi sanaa tai vähemmän", WORDS + " ", ""):
        with pytest.raises(SealBroken):
            AGE.unlock(QUICK, words)
    for at in range(len(QUICK)):
        with pytest.raises(SealBroken):
            AGE.unlock(QUICK[:at] + bytes([QUICK[at] ^ 1]) + QUICK[at + 1 :], WORDS)


def test_the_tool_age_opens_it(tmp_path: Path) -> None:
    assert shutil.which("age"), "the package age is among the packages of the tests"
    mine = AGE.new_key()
    (tmp_path / "id").write_text(mine.identity + "\n")
    (tmp_path / "x.hvl").write_bytes(AGE.seal("sisältö".encode(), [mine.recipient]))
    done = subprocess.run(["age", "-d", "-i", "id", "x.hvl"], cwd=tmp_path, capture_output=True, check=True)
    assert done.stdout.decode() == "sisältö"


@pytest.mark.parametrize(
    ("measured", "kept"), [([18], 18), ([15, 16, 17], 17), ([15, 16, 14], 16), ([12, 12, 12], 12)]
)
def test_a_busy_computer_is_not_taken_for_a_slow_one(
    monkeypatch: pytest.MonkeyPatch, measured: list[int], kept: int
) -> None:
    """The library measures how much this computer bears, and writes it into the head."""
    drawn = iter(measured)

    def encrypt(content: bytes, _: str) -> bytes:
        return b"age-encryption.org/v1\n-> scrypt c2FsdA %d\n" % next(drawn) + content

    monkeypatch.setattr(pyrage.passphrase, "encrypt", encrypt)
    assert AGE.lock(b"root", "six words of a list").splitlines()[1].split()[-1] == b"%d" % kept
    assert list(drawn) == []  # no more tries than are worth it
