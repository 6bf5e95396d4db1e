"""What may be typed as a place."""

from pathlib import Path

import pytest

from hyvinvointi_desktop.app.place_port import PlaceAddress, PlaceFault, PlaceFaultKind, PlaceForm
from hyvinvointi_desktop.sync.address import folder_of, server_of
from hyvinvointi_desktop.sync.places import OpenedPlaces


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("https://pilvi.example.org", "https://pilvi.example.org/"),
        (" https://pilvi.example.org/remote.php/dav/files/matti ", "https://pilvi.example.org/remote.php/dav/files/matti/"),
        ("davs://pilvi.example.org/a/", "https://pilvi.example.org/a/"),
        ("webdavs://pilvi.example.org:8443/a//b", "https://pilvi.example.org:8443/a/b/"),
        ("HTTPS://Pilvi.Example.ORG/A", "https://pilvi.example.org/A/"),
        ("https://hyvinvointipäivä.example/työ%20tila", "https://xn--hyvinvointipiv-hibc.example/ty%C3%B6%20tila/"),
        ("https://pilvi.example.org/Työ tila", "https://pilvi.example.org/Ty%C3%B6%20tila/"),
        ("https://pilvi.example.org/posti/hvl1/", "https://pilvi.example.org/posti/"),
        ("http://127.0.0.1:8080/a", "http://127.0.0.1:8080/a/"),
        ("http://[::1]:8080/", "http://[::1]:8080/"),
        ("dav://localhost/a", "http://localhost/a/"),
        ("https://192.168.1.5/dav", "https://192.168.1.5/dav/"),
    ],
)  # fmt: skip
def test_servers(typed: str, meant: str) -> None:
    assert server_of(typed) == meant
    assert OpenedPlaces().form(typed) is PlaceForm.SERVER


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        ("http://pilvi.example.org/", PlaceFaultKind.UNPROTECTED),
        ("dav://pilvi.example.org/", PlaceFaultKind.UNPROTECTED),
        ("http://127.0.0.1.example.org/", PlaceFaultKind.UNPROTECTED),
        ("http://localhost.example.org/", PlaceFaultKind.UNPROTECTED),
        ("http://192.168.1.5/dav", PlaceFaultKind.UNPROTECTED),
        ("https://matti:salasana@pilvi.example.org/", PlaceFaultKind.BAD_ADDRESS),
        ("https://matti@pilvi.example.org/", PlaceFaultKind.BAD_ADDRESS),
        ("https://pilvi.example.org/?token=1", PlaceFaultKind.BAD_ADDRESS),
        ("https://pilvi.example.org/#osa", PlaceFaultKind.BAD_ADDRESS),
        ("https://pilvi.example.org/a/../b", PlaceFaultKind.BAD_ADDRESS),
        ("https://pilvi.example.org/a/%2e%2e/b", PlaceFaultKind.BAD_ADDRESS),
        ("https://pilvi.example.org/a%2Fb", PlaceFaultKind.BAD_ADDRESS),
        ("https://pilvi .example.org/", PlaceFaultKind.BAD_ADDRESS),
        ("https://pilvi.example.org\\@evil.example/", PlaceFaultKind.BAD_ADDRESS),
        ("https://", PlaceFaultKind.BAD_ADDRESS),
        ("https://pilvi.example.org:99999/", PlaceFaultKind.BAD_ADDRESS),
        ("https://[::1/", PlaceFaultKind.BAD_ADDRESS),
        ("https://pilvi.example.org/\r\nHost: evil", PlaceFaultKind.BAD_ADDRESS),
        ("https://" + "a" * 64 + ".example", PlaceFaultKind.BAD_ADDRESS),
        ("https://a.example/" + "b" * 2000, PlaceFaultKind.BAD_ADDRESS),
        ("ftp://pilvi.example.org/", PlaceFaultKind.BAD_ADDRESS),
        ("file:///etc", PlaceFaultKind.BAD_ADDRESS),
        ("smb://server/share", PlaceFaultKind.BAD_ADDRESS),
        ("", PlaceFaultKind.BAD_ADDRESS),
        ("   ", PlaceFaultKind.BAD_ADDRESS),
        ("posti", PlaceFaultKind.BAD_ADDRESS),
        ("../posti", PlaceFaultKind.BAD_ADDRESS),
        ("/posti\0/x", PlaceFaultKind.BAD_ADDRESS),
    ],
)
def test_what_is_refused(typed: str, what: PlaceFaultKind) -> None:
    for act in (OpenedPlaces().form, lambda where: OpenedPlaces().open(PlaceAddress(where))):
        with pytest.raises(PlaceFault) as raised:
            act(typed)
        assert raised.value.what is what
        assert "salasana" not in repr(raised.value)


def test_folders(tmp_path: Path) -> None:
    assert folder_of(f" {tmp_path}/ ") == tmp_path
    assert folder_of(str(tmp_path / "hvl1")) == tmp_path
    assert OpenedPlaces().form(str(tmp_path)) is PlaceForm.FOLDER


def test_certificates_that_are_none_are_told() -> None:
    for pem in ("no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "ä"):
        with pytest.raises(PlaceFault) as raised:
            OpenedPlaces().open(PlaceAddress("https://pilvi.example.org", ca_pem=pem))
        assert raised.value.what is PlaceFaultKind.BAD_CERTIFICATE_FILE
