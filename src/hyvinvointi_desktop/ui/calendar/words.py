"""The calendar in words: a session, what falls due, a day. It fetches nothing."""

from datetime import date

from hyvinvointi_desktop.app.dues import Due, DueKind
from hyvinvointi_desktop.app.look_calendar import CalendarEntry, CalendarScreen
from hyvinvointi_desktop.app.refusals import Refusal
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr, tr_n

DUE_ICONS = {
    DueKind.TASK: "check",
    DueKind.AGREEMENT_ENDS: "handshake",
    DueKind.DECISION_ENDS: "file-text",
    DueKind.ALLOWANCE_ENDS: "currency-eur",
    DueKind.TICKET_ENDS: "bus",
    DueKind.REVIEW: "clipboard-text",
    DueKind.FINAL_REVIEW: "clipboard-text",
    DueKind.MEASURE: "chart-bar",
}


def due_words(due: Due) -> str:
    """What falls due, with whose it is: ``Väliarviointi · Aino Keksitty``."""
    words = {
        DueKind.TASK: due.words,
        DueKind.AGREEMENT_ENDS: tr("The support period ends"),
        DueKind.DECISION_ENDS: tr("The decision on the service ends"),
        DueKind.ALLOWANCE_ENDS: tr("The decision on the activity allowance ends"),
        DueKind.TICKET_ENDS: tr("The travel ticket ends"),
        DueKind.REVIEW: tr("Mid-term review"),
        DueKind.FINAL_REVIEW: tr("Final review"),
        DueKind.MEASURE: due.words,
    }[due.kind]
    return f"{words} · {due.name}" if due.name else words


def entry_line(entry: CalendarEntry) -> str:
    """``9.00–11.30  Aino Keksitty · kotikäynti``."""
    when = formats.time_range(entry.starts_at, entry.ends_at)
    who = ", ".join(entry.names)
    return f"{when}  {who} · {text.kind(entry.kind)}" if who else f"{when}  {text.kind(entry.kind)}"


def short_line(entry: CalendarEntry) -> str:
    """``9.00 Aino`` for the square of a day."""
    first = entry.names[0].split()[0] if entry.names and entry.course is None else ", ".join(entry.names)
    return f"{formats.time_text(entry.starts_at)} {first or text.kind(entry.kind)}"


def count_words(screen: CalendarScreen, day: date) -> str:
    """``2 tapaamista, 1 muistettava``; what was cancelled is not counted."""
    meetings = sum(e.status is not Status.CANCELLED for e in screen.entries_on(day))
    to_do = len(screen.dues_on(day))
    parts = [tr_n("%n meetings", meetings)] if meetings else []
    parts += [tr_n("%n things to remember", to_do)] if to_do else []
    return ", ".join(parts) or tr("nothing agreed")


def day_heading(screen: CalendarScreen, day: date, today: date) -> str:
    """``Maanantai 23. marraskuuta · tänään · itsenäisyyspäivä``."""
    parts = [formats.capital(formats.long_day_text(day))]
    parts += [tr("today")] if day == today else []
    parts += [screen.holidays[day]] if day in screen.holidays else []
    return " · ".join(parts)


def refusals() -> dict[Refusal, str]:
    """Why the calendar said no."""
    return {
        Refusal.DAYS_OUT_OF_ORDER: tr(
            "The last day is before the first, or there are more than a year of days. Nothing was done."
        ),
        Refusal.NOTHING_PLANNED: tr("No meetings are planned for these days, so no file was made."),
    }
