"""A process for foreign files in which one file does what a hostile one could do to a library. Run as a script:
``hostile_apart.py MODE [SHA256]``; without a digest every file does it. Other files are looked at as the program does.
"""

import ctypes
import hashlib
import os
import signal
import sys
import time
from collections.abc import Mapping
from typing import Any

from hyvinvointi_desktop.app.apart_port import Answer, Look
from hyvinvointi_desktop.system import apart_child, apart_frames

MEMORY = 1024 * 1024**2
MODES = ("die", "abort", "hang", "eat", "eat_outside", "raise", "print", "leave_file", "environment", "fine")


def hostile(mode: str) -> Answer:
    """What happens then."""
    match mode:
        case "die":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "abort":
            os.abort()
        case "hang":
            while True:
                time.sleep(1)
        case "eat":
            held = []
            while True:
                held.append(bytes(50_000_000))
        case "eat_outside":
            malloc = ctypes.CDLL(None).malloc
            malloc.restype, malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
            while malloc(50_000_000):
                pass
            os.abort()  # as a library in another language does
        case "raise":
            raise RuntimeError("nobody foresaw it")
        case "print":
            sys.stdout.write("a library says something\n")
            sys.stdout.flush()
            os.write(1, b"\0" * 100)
            return Answer({"printed": True})
        case "leave_file":
            with open("/tmp/hyvinvointi-left-behind", "wb") as file:  # noqa: PTH123
                file.write(b"x" * 100)
        case "environment":
            return Answer({"names": sorted(os.environ)})
    return Answer({"fine": True})


class Looks(dict[str, Look]):
    """Those of the program, but for the hostile file."""

    def __init__(self, mode: str, sha256: str) -> None:
        super().__init__()
        self._mode, self._sha256 = mode, sha256

    def __missing__(self, kind: str) -> Look:
        from hyvinvointi_desktop.bootstrap_apart import _Looks

        real = _Looks() if self._sha256 else None

        def look(said: Mapping[str, Any], contents: tuple[bytes, ...]) -> Answer:
            if real is not None and hashlib.sha256(contents[0]).hexdigest() != self._sha256:
                return real[kind](said, contents)
            return hostile(self._mode)

        return look


def main(mode: str, sha256: str = "") -> int:
    """Serves; or breaks the way of speaking itself."""
    if mode == "never_ready":
        time.sleep(60)
    if mode == "lie":
        sys.stdout.buffer.write(b"\xff" * 64)
        sys.stdout.buffer.flush()
        time.sleep(60)
    if mode in ("huge_answer", "other_answer"):
        apart_frames.write(sys.stdout.buffer, apart_child.READY)
        apart_frames.read(sys.stdin.buffer)
        said = b'{"said":{},"sizes":[99999999999]}' if mode == "huge_answer" else b'{"said":[],"sizes":[]}'
        sys.stdout.buffer.write(len(said).to_bytes(8, "big") + said)
        sys.stdout.buffer.flush()
        time.sleep(60)
    return apart_child.serve(Looks(mode, sha256), MEMORY, idle_seconds=1 if mode == "idle" else 30)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
