"""The page that tells an organisation how to set a server up does what it says: its own words are what is started."""

import re
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.place_port import Credentials, PlaceAddress, PlaceFault, PlaceFaultKind, Published
from tests.support.places import quick_places
from tests.sync import servers
from tests.sync.authority import Authority, own_authority

PAGE = Path(__file__).parents[2] / "docs" / "places.md"
FIRST = "d/abcdefghij234567/b-1-00000001-aaaaaaaa.hvl"
ME = Credentials("matti", "a very long word")


def _block(kind: str) -> str:
    (found,) = re.findall(rf"^```{kind}\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return str(found)


@dataclass(frozen=True)
class SetUp:
    """A server as the page says, and who vouches for it."""

    address: str
    authority: Authority


_KINDS: dict[str, Callable[[Path, str], AbstractContextManager[str]]] = {
    "apache": servers.apache_behind_tls,
    "nginx": servers.nginx_behind_tls,
}


@pytest.fixture(params=_KINDS)
def set_up(request: pytest.FixtureRequest) -> Iterator[SetUp]:
    """Each server of the page."""
    authority = own_authority()
    with servers.folder_for_all() as folder:
        (folder / "pem").write_bytes(authority.for_this_machine())
        hashed = subprocess.run(
            ["openssl", "passwd", "-apr1", "-stdin"], input=ME.password, capture_output=True, text=True, check=True
        )
        (folder / "users").write_text(f"{ME.user}:{hashed.stdout}")
        with _KINDS[request.param](folder, _block(request.param).replace("/srv/posti", str(folder))) as address:
            yield SetUp(address, authority)


def test_the_page_is_enough(set_up: SetUp) -> None:
    places = quick_places()
    place = places.open(PlaceAddress(set_up.address, ME, set_up.authority.pem))
    assert place.prepare() is True
    sealed = bytes(range(256)) * 10_000
    assert place.publish(FIRST, sealed).path == FIRST
    assert place.publish(FIRST, b"other bytes").path != FIRST
    assert sorted(listed.size for listed in place.files()) == [11, len(sealed)]
    assert place.read(FIRST, len(sealed)) == sealed
    place.remove(FIRST)
    assert len(list(place.files())) == 1
    place.close()


def test_apache_behind_a_proxy_that_speaks_tls_for_it() -> None:
    """Apache thinks that it is spoken to without TLS, and takes an address with it for another server's."""
    authority = own_authority()
    with servers.folder_for_all() as behind, servers.apache(behind) as inner, servers.folder_for_all() as before:
        (before / "pem").write_bytes(authority.for_this_machine())
        block = f"location / {{ proxy_pass {inner}; proxy_set_header Host $http_host; }}"
        with servers.nginx_behind_tls(before, block) as address:
            place = quick_places().open(PlaceAddress(address.removesuffix("posti/"), ca_pem=authority.pem))
            place.prepare()
            assert place.publish(FIRST, b"sealed") == Published(FIRST)
            assert place.publish(FIRST, b"other bytes").path != FIRST
            assert place.read(FIRST, 99) == b"sealed"
            assert {listed.size for listed in place.files()} == {6, 11}
            place.close()
        assert not list(behind.rglob("*.tmp"))


def test_who_does_not_know_the_word_gets_nothing(set_up: SetUp) -> None:
    for credentials in (None, Credentials("matti", "another word")):
        place = quick_places().open(PlaceAddress(set_up.address, credentials, set_up.authority.pem))
        with pytest.raises(PlaceFault) as raised:
            place.prepare()
        assert raised.value.what is PlaceFaultKind.LOGIN_REFUSED
        place.close()
