"""Lines of a claim that changed, as words: what, whose, before and after. Pure but for the language shown."""

from hyvinvointi_desktop.app.corrections import Amount, LineChange
from hyvinvointi_desktop.app.screens import ClaimScreen
from hyvinvointi_desktop.domain.claims import Adjustment
from hyvinvointi_desktop.ui.claims.paper import People
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr


def what_of(line: str) -> str:
    """Hours, trip or expense, from a line's key."""
    return {"hours": tr("hours"), "trip": tr("trip"), "expense": tr("expense")}.get(line.partition(" ")[0], tr("row"))


def whose(line: str, screen: ClaimScreen, people: People) -> str:
    """Whose line it is, or of which course, while its session is still in the records."""
    about = line.split(" ")[1] if " " in line else ""
    for session in screen.sessions:
        inside = {session.id, *(t.id for t in session.trips), *(e.id for e in session.expenses)}
        if about in inside:
            return people.courses.get(session.course, "") if session.course else people.who(session.clients)
    return ""


def about_line(line: str, screen: ClaimScreen, people: People) -> str:
    """``hours · A-17 Aino Korpela``."""
    return " · ".join(filter(None, (what_of(line), whose(line, screen, people))))


def amount(value: Amount | None) -> str:
    """``2 h 30 min, 32,50 €``; a missing line says so."""
    if value is None:
        return tr("not there")
    size = formats.minutes(value.minutes) if value.minutes else formats.km(value.km_tenths) if value.km_tenths else ""
    return ", ".join(filter(None, (size, formats.money(value.cents))))


def change_line(change: LineChange) -> str:
    """``2 h, 26,00 € → 2 h 30 min, 32,50 €``."""
    return tr("{before} → {after}").format(before=amount(change.before), after=amount(change.after))


def signed(text: str) -> str:
    """A plus before what is more than nothing."""
    return text if text.startswith("−") or not any(c in "123456789" for c in text) else f"+{text}"


def adjustment_line(row: Adjustment) -> str:
    """``+30 min, +6,50 €``."""
    size = formats.minutes(row.minutes) if row.minutes else formats.km(row.km_tenths) if row.km_tenths else ""
    return ", ".join(signed(part) for part in (size, formats.money(row.amount_cents)) if part)
