"""The door between two starts of the program on one profile: the second asks the first to come to the front.

Nothing but one fixed word goes through it. Its name says which profile only to who knows the folder.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WORD, _ANSWER = b"front\n", b"here\n"
_WAIT_MS = 700
_BLINK_MS = 150


class FrontDoor(QObject):
    """``wanted`` comes when another start asks."""

    wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._met)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left by a program that died: nobody answered at it
            self._server.listen(name)

    def _met(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            # The word comes with the connection; who says nothing is not waited for longer than a blink.
            if not socket.bytesAvailable():
                socket.waitForReadyRead(_BLINK_MS)
            self._heard(socket)
            socket.disconnectFromServer()
            socket.deleteLater()

    def _heard(self, socket: QLocalSocket) -> None:
        if bytes(socket.read(len(_WORD)).data()) == _WORD:
            self.wanted.emit()
            socket.write(_ANSWER)
            socket.waitForBytesWritten(_BLINK_MS)

    def close(self) -> None:
        """Nobody is met any more."""
        self._server.close()
        self.deleteLater()


def ask_to_front(name: str, wait_ms: int = _WAIT_MS) -> bool:
    """Whether another program with this name answered that it came to the front. Blocks; for any thread."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(wait_ms):
        return False
    socket.write(_WORD)
    socket.flush()
    answered = socket.waitForReadyRead(wait_ms) and bytes(socket.readAll().data()) == _ANSWER
    socket.disconnectFromServer()
    return answered
