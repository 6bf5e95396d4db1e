"""By which names the lines of a claim are spoken of: in adjustments, in the coordinator's verdict, in decisions that
travel (PROTOCOL.md 2.6)."""

from datetime import date

WHOLE = "claim"
"""What is about the whole claim."""


def hours_key(session: str, on: str) -> str:
    """The hours of a session on one day, such as ``2026-10-03``."""
    return f"hours {session} {on}"


def trip_key(trip: str) -> str:
    """A drive."""
    return f"trip {trip}"


def expense_key(expense: str) -> str:
    """An expense."""
    return f"expense {expense}"


def adjustment_key(claim: str, line: str) -> str:
    """What a line of a paid claim is adjusted by."""
    return f"adjustment {claim} {line}"


def record_of(key: str) -> str:
    """The id of the session, drive or expense that a line is of; "" for what is about the whole claim or an earlier
    one."""
    kind, _, rest = key.partition(" ")
    return rest.split(" ")[0] if kind in {"hours", "trip", "expense"} else ""


def day_of(key: str) -> date | None:
    """The day that the key of hours names; None for anything else, also where it is no day."""
    kind, _, rest = key.partition(" ")
    _, _, on = rest.partition(" ")
    try:
        return date.fromisoformat(on) if kind == "hours" else None
    except ValueError:
        return None
