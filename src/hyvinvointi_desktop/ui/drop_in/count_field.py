"""A whole number typed freely: how many came. It knows nothing of whom."""

from hyvinvointi_desktop.ui.kit.fields import FreeField
from hyvinvointi_desktop.ui.kit.typing import Misread
from hyvinvointi_desktop.ui.kit.words import tr

MOST = 100_000


class CountField(FreeField[int]):
    """People or contacts, as a whole number from 0 on."""

    def __init__(self) -> None:
        super().__init__(_read, str, "100 000", lambda _: tr("Write a whole number, such as 12."))


def _read(typed: str) -> int | Misread:
    digits = "".join(typed.split())
    if not (digits.isascii() and digits.isdecimal()):
        return Misread.NOT_UNDERSTOOD
    return int(digits) if len(digits) <= len(str(MOST)) and int(digits) <= MOST else Misread.TOO_LARGE
