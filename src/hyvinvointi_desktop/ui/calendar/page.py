"""Kalenteri: a week or a month of what is agreed and what falls due, and the file for another calendar."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_calendar import CalendarScreen
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.ui.calendar.day_list import DayList
from hyvinvointi_desktop.ui.calendar.give_out import GiveOutCard
from hyvinvointi_desktop.ui.calendar.month_table import MonthTable, shown_days
from hyvinvointi_desktop.ui.clients.parts import Tabs
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Flow, InlineMessage, ScrollPage, column
from hyvinvointi_desktop.ui.kit.buttons import plain, primary
from hyvinvointi_desktop.ui.kit.labels import head, title
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.papers_out import SaveFiles
from hyvinvointi_desktop.ui.text_faults import fault

WEEK, MONTH = range(2)
_SHOWN = {Area.SESSIONS, Area.CLIENTS, Area.AGREEMENTS, Area.COURSES, Area.REHABILITATION, Area.REVIEWS, Area.MEASURES}


class CalendarPage(ScrollPage):
    """``session_wanted`` and ``client_wanted`` carry ids, ``plan_wanted`` the day a meeting is to be agreed for."""

    session_wanted = Signal(str)
    client_wanted = Signal(str)
    plan_wanted = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, save_files: SaveFiles) -> None:
        super().__init__(gap=SPACE_M)
        self._desk, self._jobs = desk, jobs
        self.day = desk.clock.today()
        self.heading, self.notice = head(""), InlineMessage()
        self.before = plain(tr("&Earlier"), lambda: self._step(-1), "arrow-left")
        self.after = plain(tr("&Later"), lambda: self._step(1), "arrow-right")
        self.now = plain(tr("T&oday"), self._to_today, "sun")
        self.plan = primary(tr("&Plan a meeting"), self._plan, "calendar-plus")
        self.give = plain(tr("To another &calendar…"), self._open_give, "upload-simple")
        self.give_out = GiveOutCard(desk, jobs, save_files)
        self.week, self.of_day = DayList(), DayList()
        self.month = MonthTable(self.day)
        self.tabs = Tabs(
            tr("Week or month"),
            [(tr("&Week"), self.week), (tr("&Month"), column(self.month, self.of_day, gap=SPACE_M))],
        )
        moves = Flow(self.before, self.now, self.after, self.heading)
        self.add(title(tr("Calendar")), Flow(self.plan, self.give), self.notice, self.give_out, moves, self.tabs, None)
        self._connect()
        self.reload()

    def _connect(self) -> None:
        for days in (self.week, self.of_day):
            days.session_wanted.connect(self.session_wanted)
            days.client_wanted.connect(self.client_wanted)
        self.tabs.shown.connect(lambda _: self.reload())
        self.month.day_chosen.connect(self._chose)
        self.month.day_opened.connect(self._opened)
        self.month.month_wanted.connect(self._step)
        self._jobs.changed.connect(lambda areas: self.reload() if areas & _SHOWN else None)
        self.give_out.told.connect(self.notice.say)

    # -- moving -------------------------------------------------------------------------------------------------

    def shown(self) -> tuple[date, date]:
        """The days on the screen."""
        if self.tabs.current() == MONTH:
            return shown_days(Month.of(self.day))
        first = self.day - timedelta(days=self.day.weekday())
        return first, first + timedelta(days=6)

    def show_day(self, day: date) -> None:
        """The week or month of a day."""
        self.day = day
        self.reload()

    def _step(self, by: int) -> None:
        if self.tabs.current() == WEEK:
            self.show_day(self.day + timedelta(days=7 * by))
            return
        month = Month.of(self.day).next() if by > 0 else Month.of(self.day).previous()
        self.show_day(min(month.last_day, month.first_day + timedelta(days=self.day.day - 1)))

    def _plan(self) -> None:
        """For the day shown; a day that is over is no day for a plan."""
        self.plan_wanted.emit(max(self.day, self._desk.clock.today()))

    def _to_today(self) -> None:
        self.show_day(self._desk.clock.today())

    def _chose(self, day: date) -> None:
        self.day = day
        if self.month.days.screen is not None:
            self.of_day.show_days(self.month.days.screen, [day], self._desk.clock.today())
        self._name()

    def _opened(self, day: date) -> None:
        """A pressed day: its list comes into sight; one of another month is turned to."""
        if self.month.days.month is not None and Month.of(day) != self.month.days.month:
            self.show_day(day)
        elif self.of_day.cards:
            self.ensureWidgetVisible(self.of_day.cards[0])

    # -- reading ------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reads the days shown."""
        first, last = self.shown()
        self._name()
        self._jobs.run(
            lambda: self._desk.calendar(first, last, language().value),
            owner=self,
            ok=self._show,
            failed=lambda error: self.notice.say(fault(error), "warn"),
        )

    def _name(self) -> None:
        first, last = self.shown()
        if self.tabs.current() == MONTH:
            self.heading.setText(formats.capital(formats.month_text(Month.of(self.day))))
            return
        week = tr("Week {number}").format(number=first.isocalendar().week)
        self.heading.setText(f"{week} · {formats.date_range(first, last)}")

    def _show(self, screen: CalendarScreen) -> None:
        if (screen.first, screen.last) != self.shown():
            return
        self.month.today = today = self._desk.clock.today()
        if self.tabs.current() == MONTH:
            self.month.show_month(Month.of(self.day), screen, self.day)
            self.of_day.show_days(screen, [self.day], today)
        else:
            self.week.show_days(screen, [screen.first + timedelta(days=n) for n in range(7)], today)

    def _open_give(self) -> None:
        self.give_out.open(*self.shown())
        self.ensureWidgetVisible(self.give_out)
        self.give_out.detail.buttons[self.give_out.detail.value() or False].setFocus(
            Qt.FocusReason.OtherFocusReason
        )
