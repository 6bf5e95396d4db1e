"""Who a server is must be proved, and a login is sent in the way it asks for."""

import datetime
import ssl
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509

from hyvinvointi_desktop.app.place_port import Credentials, Place, PlaceAddress, PlaceFault, PlaceFaultKind
from hyvinvointi_desktop.sync.places import OpenedPlaces
from tests.support.places import patient
from tests.sync import servers
from tests.sync.authority import DAY, HERE, Authority, now, own_authority
from tests.sync.twisted import Reply, Twisted, twisted

FIRST = "d/abcdefghij234567/b-1-00000001-aaaaaaaa.hvl"
NOW = now()


def _speaking(authority: Authority, until: datetime.datetime, name: x509.GeneralName) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.TemporaryDirectory() as kept:
        path = Path(kept) / "pem"
        path.write_bytes(authority.for_this_machine(until, name))
        context.load_cert_chain(path)
    return context


@pytest.fixture(scope="module")
def authority() -> Authority:
    """Of the organisation."""
    return own_authority()


def _place(held: Twisted, ca_pem: str) -> Place:
    return OpenedPlaces(patient()).open(PlaceAddress(held.address, ca_pem=ca_pem))


def _refused(held: Twisted, ca_pem: str) -> None:
    place = _place(held, ca_pem)
    with pytest.raises(PlaceFault) as raised:
        place.prepare()
    place.close()
    assert raised.value.what is PlaceFaultKind.NOT_TRUSTED
    assert held.asked == []


ELSEWHERE = ip_address("127.0.0.2")


def test_an_own_authority_is_believed_where_it_is_given(authority: Authority) -> None:
    with twisted(_speaking(authority, NOW + DAY, HERE)) as held:
        place = _place(held, authority.pem)
        place.publish(FIRST, b"sealed")
        assert [place.read(listed.path, 99) for listed in place.files()] == [b"sealed"]
        place.close()


def test_an_authority_that_nobody_knows_is_not(authority: Authority) -> None:
    with twisted(_speaking(authority, NOW + DAY, HERE)) as held:
        _refused(held, "")
        _refused(held, own_authority().pem)


@pytest.mark.parametrize(
    ("until", "san"),
    [(NOW - DAY, HERE), (NOW + DAY, x509.DNSName("toinen.example")), (NOW + DAY, x509.IPAddress(ELSEWHERE))],
    ids=["expired", "another name", "another address"],
)
def test_a_proof_that_does_not_hold_is_none(
    authority: Authority, until: datetime.datetime, san: x509.GeneralName
) -> None:
    with twisted(_speaking(authority, until, san)) as held:
        _refused(held, authority.pem)


def test_a_letter_now_and_then_holds_nobody_behind_tls_either(authority: Authority) -> None:
    def drops() -> Iterator[bytes]:
        yield b"HTTP/1.1 207 Multi-Status\r\nX-Long: "
        for _ in range(1500):  # for half a minute, after which the answer breaks off: another fault
            threading.Event().wait(0.02)
            yield b"x"

    with twisted(_speaking(authority, NOW + DAY, HERE)) as held:
        held.twist = lambda _: Reply(raw=drops())
        places = OpenedPlaces(replace(patient(), patience_s=0.3))
        place = places.open(PlaceAddress(held.address, ca_pem=authority.pem))
        with pytest.raises(PlaceFault) as raised:
            place.prepare()
        assert raised.value.what is PlaceFaultKind.TOO_SLOW
        place.close()


def test_a_server_without_tls_under_https_is_not_believed(authority: Authority) -> None:
    with twisted() as held:
        held.address = held.address.replace("http:", "https:")
        _refused(held, authority.pem)


@pytest.fixture
def asking_for_digest(tmp_path: Path) -> Iterator[str]:
    """wsgidav that takes one user with digest only."""
    with servers.wsgidav(tmp_path, {"matti": "a very long word"}) as address:
        yield address


def test_a_login_by_digest(asking_for_digest: str) -> None:
    places = OpenedPlaces(patient())
    place = places.open(PlaceAddress(asking_for_digest, Credentials("matti", "a very long word")))
    place.prepare()
    place.publish(FIRST, b"sealed" * 20_000)
    assert place.read(FIRST, 999_999) == b"sealed" * 20_000
    place.close()
    for credentials in (None, Credentials("matti", "another"), Credentials("maija", "a very long word")):
        other = places.open(PlaceAddress(asking_for_digest, credentials))
        with pytest.raises(PlaceFault) as raised:
            other.prepare()
        assert raised.value.what is PlaceFaultKind.LOGIN_REFUSED
        other.close()


def test_a_proxy_is_never_asked_for_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    with twisted() as held, twisted() as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.address)
        place = OpenedPlaces(replace(patient())).open(PlaceAddress(held.address))
        assert place.prepare() is False
        place.close()
        assert proxy.asked == []
