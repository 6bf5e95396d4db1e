"""Where the coordinator's registry lies: in the profile's own file, or on a server that coordinators share."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where the server is and as whom; kept in the encrypted profile only. ``host`` may be a folder with a socket, for
    a server of this machine. ``ca_file``: certificates of the organisation's own authority; empty for those the system
    trusts."""

    host: str
    port: int
    database: str
    user: str
    password: str = field(repr=False)
    ca_file: str = ""

    @property
    def is_local(self) -> bool:
        """Whether it is reached without the network, so that nothing need be protected on the way."""
        return self.host.startswith("/") or self.host in ("localhost", "127.0.0.1", "::1")


class ServerFault(StrEnum):
    """Why the registry stays where it is."""

    NOT_EMPTY = "not_empty"
    """There is a registry on the server already: it is used, not written over."""
    EMPTY = "empty"
    """There is no registry on the server to be used."""
    OTHER_SPACE = "other_space"
    NOT_THE_SAME = "not_the_same"
    """What was read back is not what was written."""
    HERE = "here"
    """It lies in this profile already."""


class RegistryStays(Exception):
    """Nothing was changed."""

    def __init__(self, fault: ServerFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """How many rows came back. ``left``: what lay on the server could not be deleted there yet."""

    rows: int
    left: bool = False


class RegistryHome(Protocol):
    """Where the registry lies, of an open profile."""

    def registry_server(self) -> ServerAddress | None:
        """None: in this profile's own file."""

    def move_registry(self, address: ServerAddress) -> int:
        """Copies the registry to an empty server, reads it back, and uses it there from now on; here it is taken out.
        How many rows. Raises RegistryStays, StoreIsNewer, Surroundings: it stays here as it is."""

    def bring_registry_back(self, by: str) -> BroughtBack:
        """Copies the registry from the server into this profile, compares, and deletes it there; who else used it is
        told that coordinator ``by`` took it back. What broke off is gone on with.
        Raises RegistryStays, Surroundings: it stays on the server as it is."""

    def use_registry(self, address: ServerAddress) -> None:
        """From now on uses the registry that another coordinator has put on the server; what lies here stays unused.
        Raises RegistryStays, StoreIsNewer, Surroundings."""
