"""The command of the calendar: what is on and what falls due, and the file for another calendar."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.look_calendar import CalendarScreen
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.errors import DONE, USAGE
from hyvinvointi_desktop.domain.audit import Purpose
from hyvinvointi_desktop.domain.days import HELSINKI

_AHEAD = timedelta(days=92)


def show(context: Context) -> int:
    """The days as lines or JSON; with ``--out`` what is planned as an iCalendar file, with no names in it."""
    options = context.options
    out = Path(options.out) if options.out else None
    if out is not None and out.suffix.lower() != ".ics":
        context.say("calendar_ending", name=out.name)
        return USAGE
    with context.desk(Purpose.REPORTING if out is not None else None) as desk:
        first = options.since or desk.clock.today()
        last = options.until or first + _AHEAD
        if out is None:
            screen, content, count = desk.calendar(first, last, context.language), b"", 0
        else:
            content, count = desk.calendar_file(first, last, context.language, busy_only=not options.detail)
            screen = CalendarScreen(first, last)
    if out is not None:
        context.outside.write_whole(out, content)
        context.say("calendar_written", count=count)
        context.put(str(out))
    elif options.json:
        context.put_json(_json(screen))
    else:
        _lines(context, screen)
    return DONE


def _json(screen: CalendarScreen) -> dict[str, Any]:
    return {
        "from": screen.first.isoformat(),
        "to": screen.last.isoformat(),
        "sessions": [
            {
                "session": e.session, "starts_at": e.starts_at.astimezone(HELSINKI).isoformat(timespec="minutes"),
                "ends_at": e.ends_at.astimezone(HELSINKI).isoformat(timespec="minutes"), "kind": e.kind,
                "status": e.status.value, "clients": list(e.codes), "place": e.place, "course": e.course,
            }
            for e in screen.entries
        ],
        "due": [{"on": d.on.isoformat(), "kind": d.kind.value, "client": d.client} for d in screen.dues],
        "holidays": {day.isoformat(): name for day, name in sorted(screen.holidays.items())},
    }  # fmt: skip


def _kind(context: Context, kind: str) -> str:
    """The kind in words; one that a programme names itself stays as it is."""
    key = f"session_{kind}"
    return context.words(key) if context.knows(key) else kind


def _lines(context: Context, screen: CalendarScreen) -> None:
    rows = []
    for e in screen.entries:
        parts = (f"{e.starts_at.astimezone(HELSINKI):%H.%M}", _kind(context, e.kind), ", ".join(e.names), e.place)
        rows.append((e.on, "  ".join(parts).rstrip()))
    rows += [(d.on, "  ".join(w for w in (context.words(f"due_{d.kind.value}"), d.words, d.name) if w))
             for d in screen.dues]  # fmt: skip
    for on, line in sorted(rows):
        context.put(f"{on.isoformat()}  {line}")
    if not rows:
        context.say("calendar_empty")
