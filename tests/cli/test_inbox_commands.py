"""What comes in to the coordinator, by commands alone."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.commands import Ran, quick_outside, ran
from tests.support.desks import NOW
from tests.support.post import october
from tests.support.vaults import PASSPHRASE


class Kaisa:
    """A coordinator's profile, the folder that workers send to, and a sealed file of a worker."""

    def __init__(self, folder: Path) -> None:
        made = october(folder)
        sealed = made.worker.seal_post()
        self.file = folder / "by-hand.hvl"
        self.file.write_bytes(made.worker.post_file(sealed.items[0].bundle)[1])
        made.worker.post_round(made.place)
        self.place = made.place.where
        made.close()
        (folder / "pass").write_text(PASSPHRASE + "\n", encoding="utf-8")
        self._start = ("--profile", folder / "kaisa", "--passphrase-file", folder / "pass", "--lang", "en")
        self.clock = FixedClock(NOW)
        self._outside = quick_outside(self.clock)

    def run(self, *words: str | Path, status: int = 0) -> Ran:
        made = ran(self._outside, *self._start, *words)
        assert made.status == status, (made.out, made.err)
        return made

    def json(self, *words: str | Path, status: int = 0) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.run(*words, "--json", status=status).out)
        return found


@pytest.fixture
def kaisa(tmp_path: Path) -> Kaisa:
    return Kaisa(tmp_path)


def test_a_place_is_collected_and_told(kaisa: Kaisa) -> None:
    assert "No post has come yet." in kaisa.run("inbox").err
    got = kaisa.json("collect", "--via", kaisa.place)
    assert (got["states"], got["refused"], got["published"], got["fault"]) == ({"received": 1}, [], 1, None)
    again = kaisa.run("collect", "--via", kaisa.place)
    assert "0 new files read. 0 answers laid there." in again.err
    assert kaisa.run("inbox").out == "2026-11-02 Maija Keksitty no. 1 2026-10: received\n"
    (row,) = kaisa.json("inbox")["bundles"]
    assert (row["worker"], row["number"], row["state"], row["missing"]) == ("Maija Keksitty", 1, "received", [])


def test_single_files_are_taken_in_and_bad_ones_told(kaisa: Kaisa, tmp_path: Path) -> None:
    bad = tmp_path / "bad.hvl"
    bad.write_bytes(b"nothing of ours")
    got = kaisa.json("collect", "--file", kaisa.file, bad, status=1)
    assert got["states"] == {"received": 1}
    assert got["refused"] == [{"file": "bad.hvl", "reason": "seal"}]
    assert "bad.hvl: the file does not open here" in kaisa.run("inbox", "list").out


def test_a_sealed_file_is_opened_like_any_other(kaisa: Kaisa) -> None:
    assert "1 × received" in kaisa.run("open", kaisa.file).out


def test_a_place_that_is_gone_is_a_fault_of_the_surroundings(kaisa: Kaisa, tmp_path: Path) -> None:
    gone = kaisa.run("collect", "--via", tmp_path / "nothing", status=4)
    assert "was not found" in gone.err


def test_what_cannot_be_done_is_refused(kaisa: Kaisa) -> None:
    assert "Nothing is missing." in kaisa.run("inbox", "ask-again", "Maija Keksitty", status=1).err
    kaisa.run("inbox", "let-in", "abcdef12", status=1)
    kaisa.run("inbox", "keep", "abcdef12", status=1)
    assert "are in this profile" in kaisa.run("registry").err
    away = ("--host", "/nowhere", "--user", "nobody")
    assert "does not answer" in kaisa.run("registry", "move", *away, status=4).err
    assert "add --confirm" in kaisa.run("registry", "bring-back", status=2).err
    assert "in this profile already" in kaisa.run("registry", "bring-back", "--confirm", status=1).err


def test_a_log_that_has_not_come_is_told(kaisa: Kaisa) -> None:
    kaisa.run("collect", "--via", kaisa.place)
    (worker,) = kaisa.json("inbox")["workers"]
    told = worker["log"]["told"]
    assert told > 0
    assert worker["log"] == {"kept": 0, "told": told, "restored": False, "findings": []}
    kaisa.clock.instant += timedelta(days=70)
    said = kaisa.run("inbox").err
    assert "Maija Keksitty: the log of what was done in the program has not come from entry 1 on" in said
    assert kaisa.json("inbox")["workers"][0]["log"]["findings"] == [{"fault": "missing", "epoch": 1, "entry": 1}]
