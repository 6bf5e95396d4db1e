"""Opens places of every kind. Its libraries load on first use of a server: they take a tenth of a second."""

from collections.abc import Callable
from dataclasses import replace

from hyvinvointi_desktop.app.place_port import Place, PlaceAddress, PlaceForm, never
from hyvinvointi_desktop.sync.address import folder_of, form_of, server_of
from hyvinvointi_desktop.sync.folder import FolderPlace
from hyvinvointi_desktop.sync.pace import Pace


class OpenedPlaces:
    """Folders and WebDAV servers. ``pace`` is another one in tests."""

    def __init__(self, pace: Pace | None = None) -> None:
        self._pace = pace or Pace()

    def form(self, where: str) -> PlaceForm:
        """As the port says."""
        return form_of(where)

    def open(self, address: PlaceAddress, stopped: Callable[[], bool] = never) -> Place:
        """As the port says."""
        pace = replace(self._pace, stopped=stopped)
        if form_of(address.where) is PlaceForm.FOLDER:
            return FolderPlace(folder_of(address.where), pace, fetches=address.fetches)
        from hyvinvointi_desktop.sync.dav_client import DavClient, trusting, trusting_nobody
        from hyvinvointi_desktop.sync.server import ServerPlace

        base = server_of(address.where)
        trust = trusting(address.ca_pem) if address.ca_pem or base.startswith("https:") else trusting_nobody()
        return ServerPlace(DavClient(base, address.credentials, trust, pace), pace)
