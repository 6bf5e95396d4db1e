"""Sealing with age: what opens, what never does, and that the library's faults stay inside."""

import shutil
import subprocess
from pathlib import Path

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


def test_a_passphrase_opens_and_another_does_not() -> None:
    locked = AGE.lock(b"content", "kuusi sanaa tai enemmän")
    assert AGE.unlock(locked, "kuusi sanaa tai enemmän") == b"content"
    with pytest.raises(SealBroken):
        AGE.unlock(locked, "kuusi sanaa tai vähemmän")


def test_the_tool_age_opens_it(tmp_path: Path) -> None:
    assert shutil.which("age"), "the package age is among the packages of the tests"
    mine = AGE.new_key()
    (tmp_path / "id").write_text(mine.identity + "\n")
    (tmp_path / "x.hvl").write_bytes(AGE.seal("sisältö".encode(), [mine.recipient]))
    done = subprocess.run(["age", "-d", "-i", "id", "x.hvl"], cwd=tmp_path, capture_output=True, check=True)
    assert done.stdout.decode() == "sisältö"
