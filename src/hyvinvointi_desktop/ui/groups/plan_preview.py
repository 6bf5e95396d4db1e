"""The days of a plan as they will be, with the weeks that are left out by name. It saves nothing."""

from hyvinvointi_desktop.app.courses import PlannedDays
from hyvinvointi_desktop.ui.groups import programme_words, words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.widgets import Card, Chip, Flow, LineItem, head, label, muted, small
from hyvinvointi_desktop.ui.kit.words import tr, tr_n


class PlanPreview(Card):
    """``show_days`` after every change; ``say`` where there is nothing to show yet."""

    def __init__(self) -> None:
        super().__init__(role="quiet", gap=8)
        self.setAccessibleName(tr("The days of the course"))
        self.shown: PlannedDays | None = None
        self.say("")

    def say(self, sentence: str) -> None:
        """Why there are no days."""
        self.shown = None
        self.clear()
        words_ = sentence or tr("The days show here when the first day and the times are written.")
        self.add(head(tr("The days of the course")), muted(words_))

    def show_days(self, found: PlannedDays) -> None:
        """The days, and what is left out."""
        if found == self.shown:
            return
        self.shown = found
        self.clear()
        first, last = found.days[0], found.days[-1]
        line = tr("The last day is {day}").format(day=formats.day_text(last))
        self.add(head(tr_n("%n sessions", len(found.days))), label(formats.date_range(first, last)), label(line))
        for gone in found.left_out:
            self.add(LineItem("calendar-blank", words.left_out(gone), token="warn"))
        if not found.left_out:
            self.add(small(tr("No public holiday is in the way.")))
        self._show_remarks(found)
        days = (f"{n}. {formats.day_text(day, year=False)}" for n, day in enumerate(found.days, 1))
        self.add(Flow(*(Chip(day) for day in days), gap=4))
        announce(self, line)

    def _show_remarks(self, found: PlannedDays) -> None:
        """Where the plan is other than the programme says; it may be so."""
        for told in found.remarks:
            self.add(LineItem("info", programme_words.remark(told)))
        if found.remarks:
            self.add(small(tr("The course can be saved like this too.")))
