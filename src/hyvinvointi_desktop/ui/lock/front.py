"""The door between two starts of the program on one profile: the second asks the first to come to the front.

One fixed word goes through it, or the path of a file that the second was started with: the file is judged by its bytes
like any other. The door's name says which profile only to who knows the folder.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WORD, _FILE = b"front\n", b"file "
_ANSWER, _TAKEN = b"here\n", b"taken\n"
_LONGEST = 8192
_WAIT_MS = 700
_BLINK_MS = 150


class FrontDoor(QObject):
    """``wanted`` comes when another start asks. ``take`` says whether a file that it brings is taken in here."""

    wanted = Signal()

    def __init__(self, name: str, take: Callable[[Path], bool] = lambda _: False) -> None:
        super().__init__()
        self._take = take
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._met)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left by a program that died: nobody answered at it
            self._server.listen(name)

    def _met(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            # The word comes with the connection; who says nothing is not waited for longer than a blink.
            while not socket.canReadLine() and socket.bytesAvailable() < _LONGEST:
                if not socket.waitForReadyRead(_BLINK_MS):
                    break
            self._heard(socket)
            socket.disconnectFromServer()
            socket.deleteLater()

    def _heard(self, socket: QLocalSocket) -> None:
        said = bytes(socket.readLine(_LONGEST).data())
        file = _file_in(said)
        if said == _WORD or file is not None:
            self.wanted.emit()
            socket.write(_TAKEN if file is not None and self._take(file) else _ANSWER)
            socket.waitForBytesWritten(_BLINK_MS)

    def close(self) -> None:
        """Nobody is met any more."""
        self._server.close()
        self.deleteLater()


def ask_to_front(name: str, wait_ms: int = _WAIT_MS) -> bool:
    """Whether another program with this name answered that it came to the front. Blocks; for any thread."""
    return _ask(name, _WORD, wait_ms) == _ANSWER


def ask_to_take(name: str, file: Path, wait_ms: int = _WAIT_MS) -> bool | None:
    """Whether another program with this name, which came to the front, took the file; None when nobody answered."""
    said = _FILE + os.fsencode(Path(os.path.abspath(file))) + b"\n"  # noqa: PTH100 -- a link is not followed
    answer = _ask(name, said, wait_ms) if _file_in(said) is not None else b""
    if not answer and ask_to_front(name, wait_ms):
        return False
    return {_TAKEN: True, _ANSWER: False}.get(answer)


def _file_in(said: bytes) -> Path | None:
    """The file that is named, when it is named by a whole path on one line."""
    if not said.startswith(_FILE) or not said.endswith(b"\n") or b"\0" in said or said.count(b"\n") != 1:
        return None
    file = Path(os.fsdecode(said[len(_FILE) : -1]))
    return file if file.is_absolute() and len(said) < _LONGEST else None


def _ask(name: str, said: bytes, wait_ms: int) -> bytes:
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(wait_ms):
        return b""
    socket.write(said)
    socket.flush()
    answer = bytes(socket.readAll().data()) if socket.waitForReadyRead(wait_ms) else b""
    socket.disconnectFromServer()
    return answer
