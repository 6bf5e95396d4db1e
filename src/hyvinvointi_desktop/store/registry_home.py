"""Where the coordinator's registry of an open profile lies: in its own file, or on a server; and the ways between."""

import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Engine

from hyvinvointi_desktop.app.faults import Surroundings
from hyvinvointi_desktop.app.membership_port import Side
from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.app.registry_server_port import BroughtBack, RegistryStays, ServerAddress, ServerFault
from hyvinvointi_desktop.domain.audit import By
from hyvinvointi_desktop.store.engine import one_moment
from hyvinvointi_desktop.store.faults import sorted_faults
from hyvinvointi_desktop.store.registry.bring_back import delete_aside, given_back_on_failure, set_aside
from hyvinvointi_desktop.store.registry.move import copy_registry
from hyvinvointi_desktop.store.registry.server import prepare_server, server_reader, server_writer
from hyvinvointi_desktop.store.registry.unit import SqlRegistry
from hyvinvointi_desktop.store.uow import SqlUnitOfWork

_SERVER, _LEFT = "registry_server", "registry_left"


class SqlRegistryHome(ABC):
    """The part of an open profile that knows where its registry is. It keeps the connection to a server."""

    def __init__(self, writer: Engine, reader: Engine, now: Callable[[], datetime]) -> None:
        self._writer = writer
        self._reader = reader
        self._now = now
        self._server: Engine | None = None

    @abstractmethod
    def reading(self) -> AbstractContextManager[Records]:
        """The profile's own records as they stand at one moment."""

    @abstractmethod
    def remember(self, preferences: Mapping[str, str]) -> None:
        """Keeps the program's own memory in the profile."""

    @property
    def registry(self) -> SqlRegistry:
        """The coordinator's registry, in this file or on a server. Raises Surroundings: the server does not answer."""
        if self._server is None:
            address = self.registry_server()
            if address is None:
                return SqlRegistry(self._writer, self._reader)
            self._server = _connected(address)
        return SqlRegistry(self._server, server_reader(self._server))

    def registry_server(self) -> ServerAddress | None:
        """Where the registry lies; None: in this file."""
        return self._remembered(_SERVER)

    def move_registry(self, address: ServerAddress) -> int:
        """Copies the registry to an empty server and uses it there from now on; how many rows.

        Raises:
            RegistryStays, StoreIsNewer, Surroundings: it stays here as it is.
        """
        server = _connected(address, anew=True)
        try:
            with sorted_faults(), one_moment(self._reader) as here:
                count = copy_registry(here, server)
            with self._unlogged() as uow:
                uow.records.put_preference(_SERVER, json.dumps(asdict(address)))
                uow.take_out_registry()
                uow.commit()
        except BaseException:
            server.dispose()
            raise
        self._server = server
        return count

    def bring_registry_back(self, by: str) -> BroughtBack:
        """As the port says. Where a deletion on the server failed before, it is tried again."""
        address = self.registry_server()
        known = address or self._remembered(_LEFT)
        if known is None:
            raise RegistryStays(ServerFault.HERE)
        server = self._server or server_writer(known)
        try:
            rows = 0 if address is None else self._brought_here(server, address, by)
            self._server = None
            return BroughtBack(rows, left=not self._deleted_there(server, by))
        finally:
            if self._server is None:
                server.dispose()

    def _brought_here(self, server: Engine, address: ServerAddress, by: str) -> int:
        with sorted_faults():
            set_aside(server, by)
        with given_back_on_failure(server, by), sorted_faults():
            with server_reader(server).connect() as there, there.begin(), self._unlogged() as uow:
                rows = uow.take_in_registry(there)
                uow.records.put_preference(_SERVER, "")
                uow.records.put_preference(_LEFT, json.dumps(asdict(address)))
                uow.commit()
            return rows

    def _deleted_there(self, server: Engine, by: str) -> bool:
        try:
            with sorted_faults():
                delete_aside(server, by)
        except Surroundings:
            return False
        self.remember({_LEFT: ""})
        return True

    def _let_server_go(self) -> None:
        if self._server is not None:
            self._server.dispose()
            self._server = None

    def _remembered(self, key: str) -> ServerAddress | None:
        with self.reading() as records:
            said = records.preference(key)
        return ServerAddress(**json.loads(said)) if said else None

    def _unlogged(self) -> SqlUnitOfWork:
        return SqlUnitOfWork(self._writer, None, By(self._now()))

    def use_registry(self, address: ServerAddress) -> None:
        """From now on uses the registry that lies on the server already.

        Raises:
            RegistryStays, StoreIsNewer, Surroundings: nothing was changed.
        """
        server = _connected(address)
        try:
            with SqlRegistry(server, server_reader(server)).reading() as records:
                there = records.space()
            with self.reading() as own:
                mine = own.membership(Side.COORDINATOR)
            if there is None:
                raise RegistryStays(ServerFault.EMPTY)
            if mine is None or mine.space != there.space:
                raise RegistryStays(ServerFault.OTHER_SPACE)
            self.remember({_SERVER: json.dumps(asdict(address))})
        except BaseException:
            server.dispose()
            raise
        self._server = server


def _connected(address: ServerAddress, *, anew: bool = False) -> Engine:
    """The server with our tables. Raises StoreIsNewer, Surroundings."""
    server = server_writer(address)
    try:
        with sorted_faults():
            prepare_server(server, anew=anew)
    except BaseException:
        server.dispose()
        raise
    return server
