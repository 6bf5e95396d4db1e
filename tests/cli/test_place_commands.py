"""A server by command: with a login and the organisation's own file, once; after that by its name."""

import shutil
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from tests.support.commands import Ran, quick_outside, ran
from tests.support.post import Pair, october
from tests.support.vaults import PASSPHRASE
from tests.sync.authority import own_authority
from tests.sync.twisted import Reply, Twisted, twisted

Run = Callable[..., Ran]


@pytest.fixture
def collect(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The coordinator's command; the worker has laid a month in a folder."""
    monkeypatch.setenv("HYVINVOINTI_PASSPHRASE", PASSPHRASE)
    made: Pair = october(tmp_path)
    made.worker.seal_post()
    made.worker.post_round(made.place)
    made.close()

    def run(*arguments: str) -> Ran:
        return ran(quick_outside(made.clock, real=True), "--profile", tmp_path / "kaisa", "collect", *arguments)

    return run


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Twisted]:
    """One of an own authority, whose file is ``kunta.cer``."""
    authority = own_authority()
    (tmp_path / "pem").write_bytes(authority.for_this_machine())
    (tmp_path / "kunta.cer").write_bytes(authority.cert.public_bytes(Encoding.DER))
    (tmp_path / "word").write_text("a very long word\n", encoding="utf-8")
    speaking = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    speaking.load_cert_chain(tmp_path / "pem")
    with twisted(speaking) as held:
        yield held


def test_a_server_is_named_once(collect: Run, server: Twisted, tmp_path: Path) -> None:
    for path in tmp_path.rglob("*.hvl"):
        server.put(f"d/abc/{path.name}", path.read_bytes())
    unknown = collect("--via", server.address)
    assert unknown.status == 4
    assert "Palvelin ei pystynyt todistamaan" in unknown.err
    login = ("--user", "kaisa", "--password-file", str(tmp_path / "word"), "--ca-file", str(tmp_path / "kunta.cer"))
    done = collect("--via", server.address, *login, "--json")
    assert done.status == 0, done.err
    assert {asked.headers["authorization"] for asked in server.asked} == {"Basic a2Fpc2E6YSB2ZXJ5IGxvbmcgd29yZA=="}
    assert [path for path in server.files() if path.endswith(".hvlr")] != []
    asked = len(server.asked)
    assert collect("--via", server.address).status == 0
    assert {asked.headers["authorization"] for asked in server.asked[asked:]} == {
        "Basic a2Fpc2E6YSB2ZXJ5IGxvbmcgd29yZA=="
    }
    server.twist = lambda _: Reply(507)
    full = collect("--via", server.address)
    assert full.status == 4
    assert full.err.splitlines()[-1] == (
        "Paikka on täynnä. Tee tilaa tai käytä toista tikkua ja yritä uudelleen. Mikä ei mahtunut, odottaa täällä."
    )


def test_a_file_that_is_none_is_told(collect: Run, tmp_path: Path) -> None:
    (tmp_path / "bad").write_bytes(b"\xff\xfe not what it should be")
    told = collect("--via", "https://kunta.example/posti", "--ca-file", str(tmp_path / "bad"))
    assert (told.status, "Tiedostoa, josta palvelin tunnistetaan" in told.err) == (4, True)
    missing = collect("--via", "https://kunta.example/posti", "--ca-file", str(tmp_path / "nothing"))
    assert missing.status == 4


def test_a_share_that_is_not_connected_gets_nothing(collect: Run, tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    assert collect("--via", str(share)).status == 0
    shutil.rmtree(share)
    share.mkdir()
    assert collect("--via", str(share)).status == 4
    assert list(share.iterdir()) == []


def test_a_worker_names_a_server_once_too(server: Twisted, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HYVINVOINTI_PASSPHRASE", PASSPHRASE)
    made = october(tmp_path / "pair")
    made.close()

    def deliver(*arguments: str) -> Ran:
        outside = quick_outside(made.clock, real=True)
        return ran(outside, "--profile", tmp_path / "pair" / "maija", "deliver", "--via", server.address, *arguments)

    assert deliver().status == 4
    assert server.files() == {}
    login = ("--user", "maija", "--password-file", str(tmp_path / "word"), "--ca-file", str(tmp_path / "kunta.cer"))
    assert deliver(*login).status == 0
    (laid,) = server.files()
    assert laid.startswith("d/")
    del server.stored[f"/hvl1/{laid}"]
    assert deliver().status == 0  # what others took away is put there again, with the login that was kept
    assert list(server.files()) == [laid]
