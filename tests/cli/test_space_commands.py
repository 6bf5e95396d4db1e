"""A space by commands alone: two profiles, joined through files, as CLI.md names the commands."""

import io
import json
import shutil
from pathlib import Path

import pytest
import segno

from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.domain.invitation import read_invitation
from hyvinvointi_desktop.interchange.invitation_files import invitation_text
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.commands import Ran, quick_outside, ran
from tests.support.desks import NOW
from tests.support.vaults import PASSPHRASE


@pytest.fixture(scope="session")
def two(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A coordinator's and a worker's profile, each with the file of its recovery key."""
    folder = tmp_path_factory.mktemp("two")
    (folder / "pass").write_text(PASSPHRASE + "\n", encoding="utf-8")
    by = quick_outside(FixedClock(NOW))
    for who, name, role in (("c", "Kaisa Keksitty", "coordinator"), ("w", "Maija Keksitty", "link_worker")):
        start = ("--profile", folder / who, "--passphrase-file", folder / "pass")
        made = ran(by, *start, "init", "--name", name, "--role", role, "--recovery-out", folder / f"{who}.key")
        assert made.status == 0, made.err
    return folder


class Two:
    """The two profiles, and what each is told to do."""

    def __init__(self, outside: Outside, folder: Path) -> None:
        self.outside, self.folder = outside, folder

    def coordinator(self, *words: object, status: int = 0) -> Ran:
        return self._ran("c", words, status)

    def worker(self, *words: object, status: int = 0) -> Ran:
        return self._ran("w", words, status)

    def _ran(self, who: str, words: tuple[object, ...], status: int) -> Ran:
        made = ran(self.outside, "--lang", "en", "--profile", self.folder / who, *map(str, words))
        assert made.status == status, (made.out, made.err)
        return made

    def at(self, name: str) -> Path:
        return self.folder / name

    def joined(self) -> str:
        """The worker is in; the id of the laptop comes back."""
        self.coordinator("space", "create", "--name", "Esimerkkikunta")
        self.coordinator("space", "invite", "--worker", "Maija Keksitty", "--out", self.at("invitation"))
        digits = self.worker("join", self.at("invitation"), "--out", self.at("request")).out.strip()
        admit = ("space", "admit", self.at("request"), "--digits", digits, "--out", self.at("answer"))
        self.coordinator(*admit)
        self.worker("join", "--finish", self.at("answer"))
        shown = json.loads(self.coordinator("space", "show", "--json").out)
        return str(shown["workers"][0]["devices"][0]["id"])


@pytest.fixture
def pair(outside: Outside, two: Path, tmp_path: Path) -> Two:
    return Two(outside, Path(shutil.copytree(two, tmp_path / "two")))


def test_joining_by_commands(pair: Two) -> None:
    assert pair.coordinator("space", "show", status=1).err.startswith("There is no space yet")
    device = pair.joined()
    shown = json.loads(pair.worker("join", "--show", "--json").out)
    assert (shown["state"], shown["confirmed"], shown["digits"], shown["right"]) == ("joined", True, "", "good")
    told = pair.coordinator("space", "show").out
    assert "Maija Keksitty" in told
    assert device in told
    assert "right until 2.11.2028" in told
    assert pair.coordinator("space", "renew").err.startswith("No right is about to end")
    worker = pair.coordinator("space", "add-worker", "--name", "Veikko Paperinen").out.strip()
    assert f"Veikko Paperinen  {worker}" in pair.coordinator("space", "show").out
    pair.coordinator("space", "add-worker", "--name", "  ", status=1)
    pair.coordinator("space", "renew", device)
    pair.coordinator("space", "list", "--out", pair.at("list.hvlt"))
    assert "list of members 3 is taken in" in pair.worker("join", "--trust", pair.at("list.hvlt")).err
    assert "was here already" in pair.worker("join", "--trust", pair.at("list.hvlt")).err


def test_digits_that_differ_let_nobody_in(pair: Two) -> None:
    pair.coordinator("space", "make", "--name", "Esimerkkikunta")
    pair.coordinator("space", "invite", "--worker", "Maija", "--out", pair.at("invitation"))
    asked = json.loads(pair.worker("join", pair.at("invitation"), "--out", pair.at("request"), "--json").out)
    assert len(asked["digits"].split()) == 6
    admit = ("space", "admit", pair.at("request"), "--out", pair.at("answer"))
    assert "numbers are not the same" in pair.coordinator(*admit, status=1).err
    assert "not the same" in pair.coordinator(*admit, "--digits", "12345 " * 6, status=1).err
    assert not pair.at("answer").exists()
    assert "cannot be read" in pair.coordinator(
        "space", "admit", pair.at("invitation"), "--out", pair.at("answer"), status=1
    ).err
    assert "not the answer" in pair.worker("join", "--finish", pair.at("request"), status=1).err
    pair.worker("join", "--give-up")
    assert "no coordinator" in pair.worker("join", "--show").err


def test_an_unconfirmed_place_is_confirmed_later(pair: Two) -> None:
    pair.coordinator("space", "create", "--name", "Esimerkkikunta")
    pair.coordinator("space", "invite", "--worker", "Maija", "--out", pair.at("i"))
    digits = pair.worker("join", pair.at("i"), "--out", pair.at("r")).out.strip()
    pair.coordinator("space", "admit", pair.at("r"), "--digits", digits, "--out", pair.at("a"))
    assert "join --confirm" in pair.worker("join", "--finish", pair.at("a"), "--unconfirmed").err
    assert json.loads(pair.worker("join", "--show", "--json").out)["digits"] == digits
    pair.worker("join", "--confirm")
    assert json.loads(pair.worker("join", "--show", "--json").out)["confirmed"] is True


def test_a_stolen_laptop_and_a_renewal(pair: Two) -> None:
    device = pair.joined()
    pair.worker("join", "--renew", "--out", pair.at("renewal"))
    assert "Maija Keksitty" in pair.coordinator("space", "admit", pair.at("renewal"), "--out", pair.at("new")).err
    pair.worker("join", "--finish", pair.at("new"))
    pair.coordinator("space", "revoke", device, "--after", "17", "--reason", "stolen")
    assert "already" in pair.coordinator("space", "revoke", device, "--after", "18", status=1).err
    pair.coordinator("space", "revoke", device, "--after", "-1", status=2)
    pair.coordinator("space", "list", "--out", pair.at("list.hvlt"))
    pair.worker("join", "--trust", pair.at("list.hvlt"))
    assert "has ended this computer's right" in pair.worker("join", "--show").out
    assert "ended the right" in pair.worker("join", "--renew", "--out", pair.at("again"), status=1).err


def test_the_main_key_is_changed_by_command(pair: Two) -> None:
    pair.joined()
    pair.coordinator("space", "list", "--out", pair.at("before.hvlt"))
    pair.at("words").write_text("kuusi kivistä sanaa\n", encoding="utf-8")
    pair.at("stick").write_bytes(b"no stick")
    wrong = ("space", "change-root", pair.at("stick"), "--root-passphrase-file", pair.at("words"))
    assert "did not open" in pair.coordinator(*wrong, status=1).err
    pair.coordinator("space", "change-root", pair.at("missing"), status=4)
    assert "The main key is changed." in pair.coordinator("space", "change-root").err
    assert "The main key is still on this computer." in pair.coordinator("space", "show").err
    pair.coordinator("space", "list", "--out", pair.at("list.hvlt"))
    pair.worker("join", "--trust", pair.at("list.hvlt"))
    assert "older" in pair.worker("join", "--trust", pair.at("before.hvlt"), status=1).err.lower()
    assert "Esimerkkikunta" in pair.worker("join", "--show").out
    assert "coordinator" in pair.worker("space", "change-root", status=1).err


def test_the_envelope_by_commands(pair: Two) -> None:
    pair.joined()
    give = ("join", "--escrow", "--recovery-file", pair.at("w.key"), "--out", pair.at("held"))
    assert "no sealed envelope" in pair.worker(*give, status=1).err
    assert "key is on paper alone" in pair.coordinator("space", "escrow", "make", "--out", pair.at("paper.txt")).err
    pair.coordinator("space", "list", "--out", pair.at("list.hvlt"))
    pair.worker("join", "--trust", pair.at("list.hvlt"))
    pair.worker("join", "--escrow", "--recovery-file", pair.at("c.key"), "--out", pair.at("held"), status=3)
    pair.worker(*give)
    pair.coordinator("space", "escrow", "hold", pair.at("held"))
    held = json.loads(pair.coordinator("space", "show", "--json").out)["held_keys"][0]["id"]
    opening = ("space", "escrow", "open", held, "--paper-file", pair.at("paper.txt"))
    opened = pair.coordinator(*opening, "--witness", "Toinen Keksitty", "--reason", "katosi muutossa").out.strip()
    recovered = pair.at("recovered")
    recovered.write_text(opened, encoding="utf-8")
    # What comes out is the key that the worker sets a new passphrase with.
    pair.worker("recover", "--recovery-file", recovered)


def test_a_picture_of_the_code_and_the_text_itself(pair: Two) -> None:
    pair.coordinator("space", "create", "--name", "Esimerkkikunta")
    pair.coordinator("space", "invite", "--worker", "Maija", "--out", pair.at("i"))
    text = pair.at("i").read_text(encoding="utf-8").strip()
    picture = io.BytesIO()
    segno.make(text, error="m").save(picture, kind="png", scale=4)
    pair.at("photo.png").write_bytes(picture.getvalue())
    first = pair.worker("join", pair.at("photo.png"), "--out", pair.at("r1")).out
    assert pair.worker("join", text, "--out", pair.at("r2")).out == first
    assert pair.at("r1").read_bytes() == pair.at("r2").read_bytes()
    assert "no invitation" in pair.worker("join", pair.at("w.key"), "--out", pair.at("r3"), status=1).err
    pair.worker("join", pair.at("missing"), "--out", pair.at("r3"), status=4)
    pair.worker("join", "--out", pair.at("r3"), status=2)
    pair.worker("join", pair.at("i"), "--out", pair.at("r1"), status=4)


def test_the_printed_paper_is_read_back(real: Outside, two: Path, tmp_path: Path) -> None:
    pair = Two(real, Path(shutil.copytree(two, tmp_path / "two")))
    pair.coordinator("space", "create", "--name", "Esimerkkikunnan hyvinvointi", "--hint", "Pilvikansio")
    pair.coordinator("space", "invite", "--worker", "Maija Keksitty", "--out", pair.at("i.pdf"))
    read = read_invitation(invitation_text(pair.at("i.pdf").read_bytes()))
    assert (read.name, read.hint) == ("Esimerkkikunnan hyvinvointi", "Pilvikansio")
    pair.worker("join", pair.at("i.pdf"), "--out", pair.at("r"))


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 broken", b"\x89PNG\r\n\x1a\nbroken", b"\xff\xd8\xff", b"\0" * 50])
def test_what_is_no_invitation_gives_no_text(content: bytes) -> None:
    assert "hvl:join" not in invitation_text(content)
