"""The calendar: what is on and what falls due, and the file for another calendar. A part of ``app.desk``."""

from datetime import date

from hyvinvointi_desktop.app import look_calendar as look
from hyvinvointi_desktop.app.desk_ground import DeskGround
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.audit import Event

LONGEST_DAYS = 400
"""A calendar of more days at once is a slip of the hand."""


class DeskCalendar(DeskGround):
    """The calendar."""

    def calendar(self, first: date, last: date, language: str) -> look.CalendarScreen:
        """The days from the first to the last. Raises Refused where they are not in order or too many."""
        if not 0 <= (last - first).days <= LONGEST_DAYS:
            raise Refused(Refusal.DAYS_OUT_OF_ORDER)
        with self._store.reading() as records:
            screen = look.calendar_screen(
                records, self.definitions, first, last, language, self.clock.today()
            )
        self.trail.look(Event.DIARY_LISTED, count=len(screen.entries))
        return screen

    def calendar_file(self, first: date, last: date, language: str, *, busy_only: bool) -> tuple[bytes, int]:
        """What is planned on the days for another calendar, and how many there are. Raises Refused."""
        entries = look.outgoing(self.calendar(first, last, language), busy_only=busy_only)
        if not entries:
            raise Refused(Refusal.NOTHING_PLANNED)
        content = self._tools.calendar().calendar(entries, language, self.clock.now())
        self.trail.note(Event.EXPORTED, target="calendar", count=len(entries))
        return content, len(entries)
