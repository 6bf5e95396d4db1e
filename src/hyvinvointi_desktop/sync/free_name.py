"""Publishing under a name that is free: the one asked for, or the same with another random end. It writes nothing."""

from collections.abc import Callable

from hyvinvointi_desktop.app.place_port import PlaceFault, PlaceFaultKind, Published, PublishedAs
from hyvinvointi_desktop.sync import names
from hyvinvointi_desktop.sync.pace import TRIES, Pace


def under_a_free_name(path: str, pace: Pace, write: Callable[[str], PublishedAs | None]) -> Published:
    """Writes it under the path, or in the same folder under the first drawn name that is free.

    ``write`` takes a path and gives how it came to lie there, or None where other bytes have the name.

    Raises:
        PlaceFault: NAME_TAKEN, every name drawn is taken; STOPPED.
    """
    folder, name = names.parted(path)
    for _ in range(TRIES):
        pace.go_on()
        tried = names.joined(folder, name)
        how = write(tried)
        if how is not None:
            return Published(tried, how)
        name = names.with_other_end(name)
    raise PlaceFault(PlaceFaultKind.NAME_TAKEN, path=path)
