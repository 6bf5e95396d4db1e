"""One day at the real window: nobody's words in any file, no key in the memory of the locked program."""

import base64
import ctypes
import os
import sys

import pytest

from hyvinvointi_desktop.system.memory import tidy_up, wipe_when_freed
from tests.reliability.leaks.canaries import canaries, found_in, log_with
from tests.reliability.leaks.memory import Found, scan
from tests.reliability.leaks.run import Report, day

KEYS = ("master key", "database key", "page MAC key", "key file MAC key", "passphrase's wrapping key")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    return day(tmp_path_factory.mktemp("house"), 20261121, rounds=1)


@LINUX
def test_no_file_holds_a_word_of_anybody(report: Report) -> None:
    assert report.files > 10
    assert report.in_files == {}
    assert set(report.titles) <= {"Hyvinvointi", ""}


@LINUX
def test_the_open_program_has_what_the_scan_looks_for(report: Report) -> None:
    """Else a scan that finds nothing would say nothing."""
    (opened,) = report.open
    assert opened.of("master key") >= 1
    assert opened.of("database key") >= 1
    assert len(opened.words) >= 45


@LINUX
def test_the_locked_program_holds_no_key_and_hardly_a_word(report: Report) -> None:
    (locked,) = report.locked
    whole = {f.what for f in locked.secrets if f.whole}
    assert whole & {name + end for name in KEYS for end in ("", ", in hexadecimal")} == set()
    assert len(locked.words) <= 5, locked.words


def test_the_words_are_found_in_every_way_of_writing() -> None:
    birds = canaries(3)
    word = birds.words[17]
    for way in (word, word.lower(), word.encode().hex()):
        assert found_in(b"..." + way.encode() + b"...", birds) == {word}
    assert found_in(f"x{word}".encode("utf-16-le"), birds) == {word}
    for start in range(3):
        assert found_in(base64.b64encode(b"." * start + word.encode() + b"......"), birds) == {word}
    assert found_in(log_with(birds), birds) == set(birds.in_log)
    assert found_in(b"Kanaria", birds) == set()


@LINUX
def test_whole_and_half_copies_are_told_apart() -> None:
    secret = os.urandom(32)
    kept = ctypes.create_string_buffer(200)
    ctypes.memmove(ctypes.addressof(kept) + 20, secret, 32)
    ctypes.memmove(ctypes.addressof(kept) + 100, secret[16:], 16)
    found = scan(os.getpid(), {"it": secret}, canaries(1)).secrets
    at = ctypes.addressof(kept)
    mine = {(f.at, f.whole) for f in found if at - 32 <= f.at < at + 200}
    assert mine == {(at + 20, True), (at + 84, False)}
    assert all(isinstance(f, Found) for f in found)


@LINUX
def test_what_is_freed_is_written_over() -> None:
    wipe_when_freed()
    secret = os.urandom(24)
    big = bytearray(secret * 2000)
    address = ctypes.addressof(ctypes.c_char.from_buffer(big))
    assert ctypes.string_at(address, 24) == secret
    small = [bytes(secret) + bytes([n]) for n in range(200)]
    assert len(small) == 200
    del big, small
    tidy_up()
    wanted = secret * 2
    own = range(id(wanted), id(wanted) + 100)
    held = scan(os.getpid(), {"it": wanted}, canaries(1)).secrets
    assert [f for f in held if f.whole and f.at not in own] == []
