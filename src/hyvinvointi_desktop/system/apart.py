"""Keeps the process that looks at files from elsewhere: starts it when it is needed, ends it when it takes too long."""

import atexit
import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO

from hyvinvointi_desktop.app.apart_port import Answer
from hyvinvointi_desktop.app.faults import ApartFailed, ApartKind, Surroundings, SurroundingsKind
from hyvinvointi_desktop.system import apart_frames
from hyvinvointi_desktop.system.apart_child import READY, TOO_MUCH

SECONDS = 30.0
"""For one look, by the clock on the wall; ours take well under one."""
START_SECONDS = 60.0
_GIVEN = (
    "PATH", "PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT", "WINDIR", "LANG",
    "LC_ALL", "LC_CTYPE",
)  # fmt: skip
"""The environment may hold a passphrase: the process gets what a Python needs to start, and no more."""


class ApartProcess:
    """One process, for one look at a time. ``command`` starts it."""

    def __init__(
        self, command: Sequence[str], seconds: float = SECONDS, start_seconds: float = START_SECONDS
    ) -> None:
        self._command, self._seconds, self._start_seconds = tuple(command), seconds, start_seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._turn = threading.Lock()
        self.started = 0
        atexit.register(self.close)

    def look(self, kind: str, said: Mapping[str, Any], *contents: bytes) -> Answer:
        """Asks for a look. Where the process breaks down another one tries once more: it may have been ended from
        outside, or by what an earlier file had done to it.

        Raises:
            ApartFailed: it broke down over this twice, or took too long or too much.
            Surroundings: no process is to be had.
        """
        with self._turn:
            try:
                return self._look(kind, said, contents)
            except ApartFailed as failed:
                if failed.what is not ApartKind.DIED:
                    raise
            return self._look(kind, said, contents)

    def close(self) -> None:
        """Ends the process, with all that it holds of the files it saw. The next look starts another."""
        with self._turn:
            self._end()

    def _look(self, kind: str, said: Mapping[str, Any], contents: Sequence[bytes]) -> Answer:
        process = self._running()
        late = threading.Event()
        try:
            with _ended_after(self._seconds, process, late):
                apart_frames.write(_stdin(process), {"kind": kind, "said": dict(said)}, contents)
                head, given = apart_frames.read(_stdout(process))
        except (apart_frames.Ended, OSError) as error:
            self._end()
            raise ApartFailed(ApartKind.TOO_LONG if late.is_set() else ApartKind.DIED) from error
        except (ValueError, RecursionError, MemoryError) as error:
            self._end()
            raise ApartFailed(ApartKind.BROKEN) from error
        except BaseException:
            self._end()
            raise
        answer = head.get("said")
        if not isinstance(answer, dict):
            self._end()
            raise ApartFailed(ApartKind.TOO_MUCH if head.get("failed") == TOO_MUCH else ApartKind.BROKEN)
        return Answer(answer, given)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self._end()
        late = threading.Event()
        try:
            process = self._process = self._start()
            with _ended_after(self._start_seconds, process, late):
                head, _ = apart_frames.read(_stdout(process))
        except (apart_frames.Ended, OSError, ValueError) as error:
            self._end()
            raise Surroundings(SurroundingsKind.IO, "the process for foreign files did not start") from error
        if head != READY:
            self._end()
            raise Surroundings(SurroundingsKind.IO, "the process for foreign files is another")
        self.started += 1
        return process

    def _start(self) -> subprocess.Popen[bytes]:
        given = {name: os.environ[name] for name in _GIVEN if name in os.environ}
        hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0) if sys.platform == "win32" else 0
        return subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=given, creationflags=hidden,
        )  # fmt: skip

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for stream in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                if stream is not None:
                    stream.close()
        process.wait()


@contextlib.contextmanager
def _ended_after(seconds: float, process: subprocess.Popen[bytes], late: threading.Event) -> Any:
    """Ends the process when the time is over: what waits for its answer hears that it is gone."""

    def end() -> None:
        late.set()
        process.kill()

    clock = threading.Timer(seconds, end)
    clock.daemon = True
    clock.start()
    try:
        yield
    finally:
        clock.cancel()


def _stdin(process: subprocess.Popen[bytes]) -> BinaryIO:
    assert process.stdin is not None
    return process.stdin  # type: ignore[return-value,unused-ignore]


def _stdout(process: subprocess.Popen[bytes]) -> BinaryIO:
    assert process.stdout is not None
    return process.stdout  # type: ignore[return-value,unused-ignore]
