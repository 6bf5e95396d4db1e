"""Planned sessions as an iCalendar file (RFC 5545) for another calendar. It is given no names and writes none."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from icalendar import Calendar, Event

from hyvinvointi_desktop.app.look_calendar import OutgoingEntry


class OutgoingCalendar:
    """Implements ``app.ports.CalendarWriter``. ``words`` are those of ``resources/texts`` by language."""

    def __init__(self, words: Mapping[str, Mapping[str, str]]) -> None:
        self._words = words

    def calendar(self, entries: Sequence[OutgoingEntry], language: str, made_at: datetime) -> bytes:
        """The file. Times are in UTC; taken in again it moves what it had put, for each entry keeps its id."""
        words = self._words[language]
        calendar = Calendar()
        calendar.add("prodid", "-//Hyvinvointi//Kalenteri//FI")
        calendar.add("version", "2.0")
        calendar.add("method", "PUBLISH")
        for entry in entries:
            calendar.add_component(_event(entry, words, made_at))
        return bytes(calendar.to_ical())


def _event(entry: OutgoingEntry, words: Mapping[str, str], made_at: datetime) -> Event:
    event = Event()
    event.add("uid", f"{entry.uid}@hyvinvointi")
    event.add("dtstamp", made_at.astimezone(UTC))
    event.add("dtstart", entry.starts_at.astimezone(UTC))
    event.add("dtend", entry.ends_at.astimezone(UTC))
    event.add("class", "PRIVATE")
    kind = words.get(f"log_kind_{entry.kind}", entry.kind)
    event.add("summary", " ".join((kind, *entry.codes)) if kind else words["calendar_busy"])
    if entry.place:
        event.add("location", entry.place)
    return event
