"""Children by fork, so that a start costs a millisecond. For processes of one thread with no open store only."""

import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Told:
    """What a child said, line by line, and how it ended: its exit status, or minus the signal."""

    lines: tuple[str, ...]
    status: int


class Child:
    """A process of this program's code. Every line it says has reached the pipe before ``say`` comes back."""

    def __init__(self, work: Callable[[Say], None]) -> None:
        self._from_child, into = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._from_child)
            _run(work, into)
        os.close(into)
        self._heard = b""

    def wait_for_a_word(self) -> None:
        """Until the child has said its first line, or has ended."""
        self._heard += os.read(self._from_child, 4096)

    def kill_after(self, seconds: float) -> Told:
        """Kill -9 that much later; nothing of the child runs any more when this comes back."""
        time.sleep(seconds)  # the moment of the kill is what is drawn: nothing is waited for
        os.kill(self.pid, signal.SIGKILL)
        return self.end()

    def end(self) -> Told:
        """How it ended, once it has."""
        while more := os.read(self._from_child, 65536):
            self._heard += more
        os.close(self._from_child)
        _, status = os.waitpid(self.pid, 0)
        whole = self._heard[: self._heard.rfind(b"\n") + 1]
        return Told(tuple(whole.decode().splitlines()), os.waitstatus_to_exitcode(status))


def _run(work: Callable[[Say], None], into: int) -> None:
    """The child's life: it never comes back to its parent's code."""
    status = 1
    try:
        work(lambda line: _say(into, line))
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _say(into: int, line: str) -> None:
    os.write(into, line.encode() + b"\n")
