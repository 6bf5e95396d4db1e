"""From what is typed after a command to what it means: a client by the code, anything with an id by its beginning."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar

from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.cli.context import NoSuchClient

if TYPE_CHECKING:
    from hyvinvointi_desktop.app.desk import Desk
    from hyvinvointi_desktop.domain.ids import ClientId

_Id = TypeVar("_Id", bound=str)


def client_of(desk: "Desk", code: str) -> "ClientId":
    """The client with that code.

    Raises:
        NoSuchClient: nobody has it.
    """
    found = next((c.id for c in desk.clients() if c.code == code), None)
    if found is None:
        raise NoSuchClient(code)
    return found


def that_begins(ids: Iterable[_Id], typed: str, least: int) -> _Id:
    """The id that was typed whole, or the only one that begins so; a beginning has at least ``least`` letters.

    Raises:
        Refused: there is none, or there are several.
    """
    known = tuple(ids)
    found = [one for one in known if one == typed]
    if not found and len(typed) >= least:
        found = [one for one in known if one.startswith(typed)]
    if len(found) != 1:
        raise Refused(Refusal.NO_SUCH_RECORD)
    return found[0]
