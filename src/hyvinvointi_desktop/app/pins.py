"""PINs for opening again during a day: which will not do and which are easy to guess. It keeps none."""

import re
import unicodedata
from enum import StrEnum

LEAST, MOST = 4, 8
TRIES = 5
"""Wrong ones until the passphrase is asked."""

_ROWS = ("0123456789", "1234567890", "abcdefghijklmnopqrstuvwxyzåäö", "qwertyuiopå", "asdfghjklöä", "zxcvbnm")
_YEAR = re.compile(r"(19|20)\d\d")
_DAY = re.compile(r"(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])((19|20)?\d\d)?")


class PinFlaw(StrEnum):
    """Why a PIN will not do."""

    LENGTH = "length"
    SIGNS = "signs"
    REPEATED = "repeated"


class PinRemark(StrEnum):
    """Why a PIN that will do is easy to guess."""

    ROW = "row"
    PAIRS = "pairs"
    DATE = "date"


def plain_pin(text: str) -> str:
    """The typed PIN as it is compared."""
    return unicodedata.normalize("NFKC", text.strip())


def pin_flaw(text: str) -> PinFlaw | None:
    """None for one that may be used: 4 to 8 digits or letters, not one sign over and over."""
    pin = plain_pin(text)
    if not LEAST <= len(pin) <= MOST:
        return PinFlaw.LENGTH
    if not pin.isalnum():
        return PinFlaw.SIGNS
    return PinFlaw.REPEATED if len(set(pin.casefold())) == 1 else None


def pin_remark(text: str) -> PinRemark | None:
    """What somebody at the same desk would try first, or None."""
    pin = plain_pin(text).casefold()
    if any(pin in row or pin[::-1] in row for row in _ROWS):
        return PinRemark.ROW
    if _YEAR.fullmatch(pin) or _DAY.fullmatch(pin):
        return PinRemark.DATE
    if any(len(pin) % n == 0 and pin == pin[:n] * (len(pin) // n) for n in (1, 2, 3) if len(pin) > n):
        return PinRemark.PAIRS
    return None
