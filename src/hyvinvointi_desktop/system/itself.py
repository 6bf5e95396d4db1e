"""How this very program is started again, by the system or by itself."""

import sys
from pathlib import Path


def itself(*arguments: str, window: bool = False) -> tuple[str, ...]:
    """The command of this program. ``window``: on Windows without the black window of a console.

    Python is told not to look for modules in the folder it is started in (``-P``): the system starts a program in the
    folder of the file that was double clicked, and what lies beside a file that came by post is anybody's.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, *arguments)
    python = Path(sys.executable)
    if window and sys.platform == "win32" and python.with_name("pythonw.exe").is_file():
        python = python.with_name("pythonw.exe")
    return (str(python), "-P", "-m", "hyvinvointi_desktop", *arguments)
