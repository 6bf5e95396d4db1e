"""The grounds of the contract: a folder and three real servers, each empty for every test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.place_port import Place, PlaceAddress
from tests.support.places import quick_places
from tests.sync import servers
from tests.sync.grounds import Ground

_SERVERS: dict[str, servers.Begin] = {
    "wsgidav": servers.wsgidav,
    "apache": servers.apache,
    "nginx": servers.nginx,
}


@pytest.fixture(scope="module", params=["folder", *_SERVERS])
def kind(request: pytest.FixtureRequest) -> Iterator[tuple[str, Path]]:
    """Where it is, and the folder of this machine that it really is."""
    with servers.folder_for_all() as folder:
        if request.param in _SERVERS:
            with _SERVERS[request.param](folder) as address:
                yield address, folder / "files"
        else:
            (folder / "files").mkdir()
            yield str(folder / "files"), folder / "files"


@pytest.fixture
def ground(kind: tuple[str, Path]) -> Iterator[Ground]:
    """An empty place of each kind."""
    where, disk = kind
    places, opened = quick_places(), list[Place]()

    def anew() -> Place:
        opened.append(places.open(PlaceAddress(where)))
        return opened[-1]

    yield Ground(disk, anew)
    for place in opened:
        place.close()
    for path in disk.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
