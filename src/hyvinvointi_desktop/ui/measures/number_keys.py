"""From digit keys to an answer. A number that could become longer waits for the next key, never for a clock."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Typed:
    """What a key came to: ``value`` is the answer now, None where the key is none of the scale.

    ``waits`` is the beginning of a longer number: on a scale to 10 a 1 may become 10. ``whole`` says that the answer
    can become no longer, so the next question comes. ``next_digit`` is a key that belongs to the next question.
    """

    value: int | None
    waits: str = ""
    whole: bool = False
    next_digit: str = ""


def press(digit: str, waiting: str, low: int, high: int) -> Typed:
    """What a digit key comes to on a scale from ``low`` to ``high`` after ``waiting``, which is "" or what waits."""
    longer = int(waiting + digit)
    if waiting and longer > high:
        return Typed(int(waiting) if int(waiting) >= low else None, whole=True, next_digit=digit)
    if longer * 10 <= high and longer:
        return Typed(longer if longer >= low else None, waits=waiting + digit)
    if not low <= longer <= high:
        return Typed(None)
    return Typed(longer, whole=True)
