"""The process that looks at files from elsewhere: with limits on memory, time and files, and without anything worth
having. It ends when its parent does, and by itself when nobody asks.
"""

import contextlib
import os
import select
import signal
import sys
from collections.abc import Mapping
from typing import BinaryIO

from hyvinvointi_desktop.app.apart_port import Answer, Look
from hyvinvointi_desktop.system import apart_frames

MEMORY_BYTES = 1536 * 1024**2
"""Of addresses, libraries included. The largest picture that is let through, 40 megapixels with a transparent layer,
takes 724 MB."""
CPU_SECONDS = 60
IDLE_SECONDS = 60.0
READY = {"ready": True}
TOO_MUCH, BROKEN = "too_much", "broken"


def serve(looks: Mapping[str, Look], memory_bytes: int = MEMORY_BYTES, idle_seconds: float = IDLE_SECONDS) -> int:
    """Answers until the parent closes its end; the exit status comes back."""
    asked, answers = _own_streams()
    with contextlib.suppress(ValueError):  # not on the main thread: tests
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which ends us
    _limit(memory_bytes)
    try:
        apart_frames.write(answers, READY)
        while _is_asked(asked, idle_seconds):
            head, contents = apart_frames.read(asked)
            _limit_time()
            if not _answer(answers, looks, head, contents):
                return 1
    except (apart_frames.Ended, OSError):
        pass
    return 0


def _answer(
    answers: BinaryIO, looks: Mapping[str, Look], head: Mapping[str, object], contents: tuple[bytes, ...]
) -> bool:
    """Whether the process is fit for another look."""
    said = head.get("said")
    try:
        answer = looks[str(head.get("kind"))](said if isinstance(said, dict) else {}, contents)
    except MemoryError:
        apart_frames.write(answers, {"failed": TOO_MUCH})
        return False
    except Exception:  # nobody foresaw it: the parent decides, and what it said may quote the file
        apart_frames.write(answers, {"failed": BROKEN})
        return False
    apart_frames.write(answers, {"said": dict(answer.said)}, answer.contents)
    return True


def _own_streams() -> tuple[BinaryIO, BinaryIO]:
    """The two ends for ourselves alone: what a library prints goes nowhere."""
    asked, answers = os.fdopen(os.dup(0), "rb", buffering=0), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    os.close(nowhere)
    return _Whole(asked), answers  # type: ignore[return-value]  # it reads, which is all that is asked of it


class _Whole:
    """Reads as much as was asked for, and never more: so it can be waited for the next message."""

    def __init__(self, stream: object) -> None:
        self._stream = stream

    def fileno(self) -> int:
        """Of the pipe."""
        return int(self._stream.fileno())  # type: ignore[attr-defined]

    def read(self, length: int) -> bytes:
        """So many bytes, or fewer at the end."""
        parts: list[bytes] = []
        while length:
            part = self._stream.read(min(length, 1 << 20))  # type: ignore[attr-defined]
            if not part:
                break
            parts.append(part)
            length -= len(part)
        return b"".join(parts)


def _is_asked(asked: BinaryIO, idle_seconds: float) -> bool:
    """False when nobody asked for a while. Windows cannot wait for a pipe so; there the parent ends us."""
    if sys.platform == "win32":
        return True
    return bool(select.select([asked], [], [], idle_seconds)[0])


def _limit(memory_bytes: int) -> None:
    """No more memory, no file written, no picture of the memory left behind. A system without such limits, or without
    one of them, has the parent's clock."""
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (most, most))


def _limit_time() -> None:
    """So much of the processor for the next look, even when no parent is left to look at the clock."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    with contextlib.suppress(ValueError, OSError):
        most = int(used.ru_utime + used.ru_stime) + CPU_SECONDS
        resource.setrlimit(resource.RLIMIT_CPU, (most, resource.RLIM_INFINITY))


def refused(kind: str, **more: object) -> Answer:
    """An answer that says no."""
    return Answer({"refused": kind, **more})
