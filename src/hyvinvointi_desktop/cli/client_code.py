"""From a client's code, as it is typed after a command, to the client."""

from typing import TYPE_CHECKING

from hyvinvointi_desktop.cli.context import NoSuchClient

if TYPE_CHECKING:
    from hyvinvointi_desktop.app.desk import Desk
    from hyvinvointi_desktop.domain.ids import ClientId


def client_of(desk: "Desk", code: str) -> "ClientId":
    """The client with that code.

    Raises:
        NoSuchClient: nobody has it.
    """
    found = next((c.id for c in desk.clients() if c.code == code), None)
    if found is None:
        raise NoSuchClient(code)
    return found
