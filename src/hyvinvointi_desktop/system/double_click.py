"""What opens a sealed file on this computer, for this user alone. It knows the system, and nothing of the files."""

import sys
from collections.abc import Callable, Mapping, Sequence

from hyvinvointi_desktop.app.double_click_port import DoubleClick, SealedFileOpener


def opener(
    command: Sequence[str],
    ends: Sequence[str],
    kinds: Callable[[], Mapping[str, str]],
    system: str = sys.platform,
) -> SealedFileOpener:
    """Of this computer. ``command`` starts the program, a file behind it; ``ends`` are how sealed files end, ``kinds``
    say what they are, by language."""
    if system == "win32":
        from hyvinvointi_desktop.system.double_click_windows import windows_opener

        return windows_opener(command, ends, kinds)
    if system.startswith("linux"):
        from hyvinvointi_desktop.system.double_click_linux import LinuxOpener

        return LinuxOpener(command, ends, kinds)
    return NoOpener()


class NoOpener:
    """A Mac hands files to bundled applications only, by their own list, and not as arguments: there is nothing that a
    user could register from here. Dropping, choosing and the command ``open`` stand in its place."""

    def state(self) -> DoubleClick:
        """There is no way."""
        return DoubleClick.NO_WAY

    def register(self) -> None:
        """Does nothing: ``state`` says so."""

    def unregister(self) -> None:
        """There is nothing to take away."""
