"""How numbers, days and times are written on paper (DOMAIN.md 11); it knows no sentence of its own.

Papers for Finnish payrolls keep the Finnish form of numbers and dates in every language.
"""

from datetime import datetime

from hyvinvointi_desktop.domain.days import HELSINKI

NBSP = "\u00a0"
EN_DASH = "–"
MINUS = "−"


def amount(cents: int) -> str:
    """Cents as ``1 234,50``: decimal comma, no-break space between thousands, U+2212 for a negative sum."""
    euros, rest = divmod(abs(cents), 100)
    sign = MINUS if cents < 0 else ""
    return f"{sign}{euros:,}".replace(",", NBSP) + f",{rest:02d}"


def money(cents: int) -> str:
    """Cents as ``1 234,50 €`` with no-break spaces."""
    return f"{amount(cents)}{NBSP}€"


def decimal(text: str) -> str:
    """A plain decimal string such as ``-1240.5`` as ``−1 240,5``; any other text comes back as it is."""
    sign = MINUS if text.startswith("-") else ""
    whole, point, rest = text.removeprefix("-").partition(".")
    if not whole.isascii() or not whole.isdigit() or (point and not (rest.isascii() and rest.isdigit())):
        return text
    grouped = f"{int(whole):,}".replace(",", NBSP) if len(whole) < 15 else whole
    return f"{sign}{grouped}{',' if point else ''}{rest}"


def km(text: str) -> str:
    """Kilometres given as a decimal string, as ``24,0 km``."""
    return f"{decimal(text)}{NBSP}km"


def duration(minutes: int) -> str:
    """Minutes as ``2 h 30 min``; ``0 min`` for nothing."""
    hours, rest = divmod(abs(minutes), 60)
    parts = [f"{hours}{NBSP}h"] if hours else []
    if rest or not hours:
        parts.append(f"{rest}{NBSP}min")
    return (MINUS if minutes < 0 else "") + NBSP.join(parts)


def day(iso: str) -> str:
    """An ISO day ``2026-10-03`` as ``3.10.2026``; any other text comes back as it is."""
    parts = iso.split("-")
    if len(parts) != 3 or not all(p.isascii() and p.isdigit() for p in parts):
        return iso
    return f"{int(parts[2])}.{int(parts[1])}.{int(parts[0])}"


def days(first: str, last: str) -> str:
    """A range of ISO days with an en dash; an open end leaves the dash."""
    return f"{day(first)}{EN_DASH}{day(last) if last else ''}"


def clock_range(begins: str, ends: str) -> str:
    """``9.00–11.30``; one time alone when the other is missing, nothing when both are."""
    return f"{begins}{EN_DASH}{ends}" if begins and ends else begins or ends


def clock(instant: datetime) -> str:
    """The Helsinki wall-clock time as ``9.30``."""
    local = instant.astimezone(HELSINKI)
    return f"{local.hour}.{local.minute:02d}"


def local_date(instant: datetime) -> str:
    """The Helsinki date as ``21.11.2026``."""
    local = instant.astimezone(HELSINKI)
    return f"{local.day}.{local.month}.{local.year}"


def route(places: list[str]) -> str:
    """Places with spaced en dashes; a line may break after a dash, never before."""
    return f"{NBSP}{EN_DASH} ".join(p for p in places if p)
