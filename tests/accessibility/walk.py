"""``python -m tests.accessibility.walk``: the whole window over the real accessibility bus, on a screen of its own.

It needs Xvfb, dbus-run-session, a system Python with pyatspi, and says so where they are missing. It installs nothing.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.accessibility.host import stop_names

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAMS = ("Xvfb", "dbus-run-session")
PACKAGES = "at-spi2-core python3-pyatspi gir1.2-atspi-2.0 dbus xvfb openbox"


def missing() -> list[str]:
    """What this machine lacks."""
    lacks = [p for p in PROGRAMS if shutil.which(p) is None]
    if subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], check=False, capture_output=True).returncode:
        lacks.append("pyatspi")
    return lacks


def _screen() -> tuple[subprocess.Popen[bytes], str]:
    """A screen that nobody else uses; the X server picks its number."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        return server, f":{told.readline().strip()}"


def walk(language: str, stops: list[str]) -> int:
    """Starts everything, walks, and stops it again."""
    server, display = _screen()
    try:
        with tempfile.TemporaryDirectory() as folder:
            surroundings = os.environ | {
                "DISPLAY": display,
                "QT_QPA_PLATFORM": "xcb",
                "QT_ACCESSIBILITY": "1",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "XDG_RUNTIME_DIR": folder,
                "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "src"))),
            }
            bus = str(Path(__file__).with_name("bus.py"))
            profile = str(Path(folder) / "profile")
            command = ["dbus-run-session", "--", SYSTEM_PYTHON, bus, sys.executable, profile, language, *stops]
            return subprocess.run(command, cwd=ROOT, env=surroundings, check=False).returncode
    finally:
        server.terminate()
        server.wait(10)


def main() -> int:
    """Parses the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.accessibility.walk", description=__doc__)
    parser.add_argument("--lang", default="fi", choices=("fi", "sv", "en"))
    parser.add_argument("stops", nargs="*", help="only these places")
    options = parser.parse_args()
    if lacks := missing():
        sys.stderr.write(f"missing: {', '.join(lacks)}. On Debian: apt-get install {PACKAGES}\n")
        return 2
    return walk(options.lang, options.stops or stop_names())


if __name__ == "__main__":
    sys.exit(main())
