"""What the program put on the clipboard, so that locking can take it away and nothing of others."""

import hashlib

from PySide6.QtGui import QClipboard, QGuiApplication

_last = [b""]


def copy(text: str) -> None:
    """Puts the text on the clipboard and remembers its fingerprint."""
    QGuiApplication.clipboard().setText(text)
    _last[0] = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


def clear_own() -> None:
    """Empties the clipboard when what is on it is ours, also what was copied from a field."""
    clipboard = QGuiApplication.clipboard()
    on_it = hashlib.sha256(clipboard.text().encode("utf-8", "surrogatepass")).digest()
    if clipboard.ownsClipboard() or on_it == _last[0]:
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
    _last[0] = b""
