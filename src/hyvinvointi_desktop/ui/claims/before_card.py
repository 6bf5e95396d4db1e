"""Ennen kuin allekirjoitat: planned meetings without an outcome, days without an entry, and what leaves the machine."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal

from hyvinvointi_desktop.app.screens import ClaimScreen, MeetingRow
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import Card, LineItem, head, plain
from hyvinvointi_desktop.ui.kit.words import tr, tr_n


def day_list(days: Sequence[date]) -> str:
    """``5., 12. ja 26.10.``: the month once, at the end."""
    if len(days) == 1:
        return formats.date_text(days[0], year=False)
    first = ", ".join(f"{d.day}." for d in days[:-1])
    return tr("{days} and {last}").format(days=first, last=formats.date_text(days[-1], year=False))


class BeforeCard(Card):
    """The last look before signing."""

    open_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(role="quiet")
        self.add(head(tr("Before you sign")))

    def show_month(self, screen: ClaimScreen, today: date) -> None:
        """What is still open in this month."""
        self.clear(keep=1)
        if screen.claim.month.last_day >= today:
            line = tr("The month is not over yet")
            self.add(LineItem("calendar-blank", line, tr("You can sign when the last visit has been logged.")))
        if screen.planned_open:
            count = len(screen.planned_open)
            self.add(
                LineItem(
                    "warning",
                    tr_n("%n planned meetings lack an outcome", count),
                    tr("Was it held, was the client not met, or was it cancelled?"),
                    token="warn",
                )
            )
            for meeting in screen.planned_open:
                self.add(self._meeting(meeting))
        else:
            self.add(LineItem("check-circle", tr("All planned meetings have been logged"), token="good"))
        if screen.empty_days:
            days = tr("Days without an entry: {days}").format(days=day_list(screen.empty_days))
            self.add(LineItem("calendar-blank", days, tr("Is something missing?")))
        self.add(
            LineItem(
                "shield-check",
                tr("Only this table leaves the machine"),
                tr("Notes and names stay on this computer."),
            )
        )

    def _meeting(self, meeting: MeetingRow) -> LineItem:
        when = f"{formats.day_text(local_day(meeting.starts_at), year=False)} {formats.clock_text(meeting.starts_at)}"
        who = ", ".join(meeting.names)
        button = plain(tr("Log it"), lambda: self.open_wanted.emit(meeting.session), "note-pencil")
        button.setAccessibleName(f"{tr('Log it')}: {when}, {who}")
        what = " · ".join(filter(None, (text.kind(meeting.kind), meeting.place)))
        return LineItem(text.kind_icon(meeting.kind), f"{when} · {who}", what, button)
