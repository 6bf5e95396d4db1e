"""The worker's post by commands: what would leave, one round to a folder, a file by hand."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hyvinvointi_desktop.domain.exchange import MessageKind
from tests.support.commands import Ran, quick_outside, ran
from tests.support.desks import open_desk
from tests.support.post import Pair, october
from tests.support.vaults import PASSPHRASE

Run = Callable[..., Ran]


@pytest.fixture
def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pair]:
    """The joined pair; the worker's profile is left to the commands."""
    monkeypatch.setenv("HYVINVOINTI_PASSPHRASE", PASSPHRASE)
    made = october(tmp_path)
    made.worker.close()
    yield made
    made.coordinator.close()


@pytest.fixture
def run(post: Pair, tmp_path: Path) -> Run:
    def with_profile(*arguments: str) -> Ran:
        return ran(quick_outside(post.clock, real=True), "--profile", tmp_path / "maija", *arguments)

    return with_profile


def test_deliver_seals_publishes_and_hears_the_receipt(post: Pair, run: Run) -> None:
    would = run("deliver", "--via", str(post.hand.folder), "--dry-run", "--json")
    assert would.json["leaving"][0]["totals"] == {
        "visits": 2, "minutes": 150, "km_x10": 240, "cents": 4570, "records": 5,
    }  # fmt: skip
    done = run("deliver", "--via", str(post.hand.folder), "--json")
    assert (done.status, done.json["sealed"], done.json["published"]) == (0, 1, 1)
    [received] = post.hand.bundles()
    assert received.opened.parts.report is not None
    assert received.opened.parts.report.startswith(b"%PDF")
    listed = run("outbox", "--json").json
    assert [(b["number"], b["state"], b["places"]) for b in listed["outbox"]] == [(1, "taken_out", ["Kansio"])]
    post.hand.put(post.hand.acknowledge(post.hand.receipt(received)))
    again = run("deliver", "--via", "Kansio")
    assert (again.status, again.out) == (0, "")
    assert "Kuittaus koordinaattorilta." in again.err
    assert run("outbox").out == "1  2026-10  saapunut koordinaattorille\n"


def test_a_file_that_is_still_on_its_way_is_told_and_read_the_next_time(post: Pair, run: Run) -> None:
    half = post.hand.put(b"", "r-1-00000001-abcdefgh.hvlr")
    done = run("deliver", "--via", str(post.hand.folder))
    assert (done.status, done.err.splitlines()[-1]) == (
        0, "Vielä matkalla olevia tiedostoja: 1. Ne luetaan ensi kerralla.",
    )  # fmt: skip
    told = run("deliver", "--via", "Kansio", "--json").json
    assert (told["not_yet"], told["not_fetched"], told["taken"], told["refused"]) == (1, 0, [], [])
    half.write_bytes(post.hand.write(MessageKind.ASK_AGAIN, {"epoch": 1, "numbers": [1]}))
    told = run("deliver", "--via", "Kansio", "--json").json
    assert (told["not_yet"], [m["kind"] for m in told["taken"]]) == (0, ["ask-again"])


def test_a_sealed_file_goes_by_hand_and_a_message_comes_so(post: Pair, run: Run, tmp_path: Path) -> None:
    assert run("outbox", "--seal").status == 0
    file = tmp_path / "vienti.hvl"
    assert run("outbox", "--save", "1").status == 2
    assert run("outbox", "--save", "7", "--out", str(file)).status == 1
    assert run("outbox", "--save", "1", "--out", str(file)).out == f"{file}\n"
    assert file.read_bytes().startswith(b"age-encryption.org/v1")
    message = tmp_path / "viesti"
    message.write_bytes(post.hand.write(MessageKind.ASK_AGAIN, {"epoch": 1, "numbers": [1]}))
    assert run("open", str(message), "--json").json == {"taken": "ask-again", "new": True, "fault": ""}
    message.write_bytes(b"jotain muuta")
    refused = run("open", str(message))
    assert refused.status == 1
    assert "ei voi ottaa vastaan" in refused.err


@pytest.mark.parametrize(("via", "status"), [("http://example.invalid/x", 4), ("/ei/ole/olemassa", 4)])
def test_a_place_that_is_none_is_told(run: Run, via: str, status: int) -> None:
    assert run("deliver", "--via", via).status == status
    assert run("outbox", "--json").json["joined"] == "joined"


def test_without_a_space_nothing_leaves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HYVINVOINTI_PASSPHRASE", PASSPHRASE)
    open_desk(tmp_path / "yksin").close()
    refused = ran(quick_outside(), "--profile", tmp_path / "yksin", "deliver", "--via", tmp_path)
    assert refused.status == 1
    assert list(tmp_path.glob("hvl1")) == []
