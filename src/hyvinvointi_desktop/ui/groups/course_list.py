"""The list of courses: where each stands and what waits. It opens nothing."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.course_screens import CourseRow
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.ui.claims.doors import SaveFiles, ViewPdf
from hyvinvointi_desktop.ui.clients.parts import HeadRow
from hyvinvointi_desktop.ui.groups import words
from hyvinvointi_desktop.ui.groups.year_card import YearCard
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.fold import Fold
from hyvinvointi_desktop.ui.kit.folding import Fold as Columns_
from hyvinvointi_desktop.ui.kit.folding import FoldingTable
from hyvinvointi_desktop.ui.kit.row_model import Column
from hyvinvointi_desktop.ui.kit.widgets import EmptyState, InlineMessage, ScrollPage, primary, title
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.text_faults import fault

_NEVER = datetime(9999, 1, 1, tzinfo=UTC)


def _next(row: CourseRow) -> str:
    if row.next_at is None:
        return tr("no more sessions")
    return f"{formats.day_text(local_day(row.next_at), year=False)} {formats.clock_text(row.next_at)}"


def _name(row: CourseRow) -> str:
    return f"{row.course.name}\n{row.course.place}" if row.course.place else row.course.name


def _waiting(row: CourseRow) -> str:
    return str(row.waiting) if row.waiting else "–"


def _mark(row: CourseRow) -> tuple[str, str] | None:
    return ("bell", "warn") if words.to_do(row) else None


def _all_in_one(row: CourseRow) -> str:
    lines = [_name(row), _next(row), tr("{count} people").format(count=words.participants(row)), words.to_do(row)]
    return "\n".join(line for line in lines if line)


def _living() -> FoldingTable[CourseRow]:
    name: Column[CourseRow] = Column(tr("Course"), _name, grows=True, strong=True)
    coming: Column[CourseRow] = Column(tr("Next session"), _next, sort=lambda r: r.next_at or _NEVER)
    people: Column[CourseRow] = Column(tr("Participants"), words.participants, sort=lambda r: r.enrolled, right=True)
    waiting: Column[CourseRow] = Column(tr("Waiting list"), _waiting, sort=lambda r: r.waiting, right=True)
    waits: Column[CourseRow] = Column(tr("What waits"), lambda r: words.to_do(r) or "–", mark=_mark)
    alone: Column[CourseRow] = Column(tr("Course"), _all_in_one, grows=True)
    folds = [
        Columns_(840, (name, coming, people, waiting, waits)), Columns_(620, (name, coming, waits)),
        Columns_(0, (alone,)),
    ]  # fmt: skip
    return FoldingTable(tr("Courses"), folds)


def _over() -> FoldingTable[CourseRow]:
    def days(row: CourseRow) -> str:
        last = row.course.ended_on or row.last_day or row.course.plan.first_day
        return formats.date_range(row.course.plan.first_day, last)

    name: Column[CourseRow] = Column(tr("Course"), _name, grows=True, strong=True)
    when: Column[CourseRow] = Column(tr("Days"), days, sort=lambda r: r.course.plan.first_day)
    held: Column[CourseRow] = Column(tr("Held"), lambda r: tr_n("%n sessions", r.held), sort=lambda r: r.held)
    alone: Column[CourseRow] = Column(tr("Course"), lambda r: f"{_name(r)}\n{days(r)}", grows=True)
    return FoldingTable(tr("Ended courses"), [Columns_(620, (name, when, held)), Columns_(0, (alone,))])


class CourseList(ScrollPage):
    """``opened`` carries a course's id; ``new_wanted`` asks for a new one."""

    opened = Signal(str)
    new_wanted = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, view_pdf: ViewPdf, save_files: SaveFiles) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._read = False
        self.notice = InlineMessage()
        self.new = primary(tr("&New course"), self.new_wanted.emit, "plus")
        self.table, self.over = _living(), _over()
        self.ended = Fold(tr("Ended courses"), self.over)
        self.empty = EmptyState(
            "users-three",
            tr("There are no courses yet."),
            tr(
                "A course brings the same people together week after week. Plan the days first: partners, people and "
                "signatures are added when their time comes."
            ),
        )
        self.year = YearCard(desk, jobs, view_pdf, save_files)
        self.add(HeadRow(title(tr("Groups")), self.new), self.notice, self.table, self.empty, self.ended, self.year)
        self.add(None)
        for part in (self.table, self.empty, self.ended, self.year):
            part.hide()
        for table in (self.table, self.over):
            table.opened.connect(lambda row: self.opened.emit(row.course.id))
        jobs.changed.connect(self._changed)
        self.reload()

    def _changed(self, areas: frozenset[Area]) -> None:
        if areas & {Area.COURSES, Area.SESSIONS, Area.CLIENTS}:
            self.reload()

    def reload(self) -> None:
        """Reads the list again."""
        self._jobs.run(self._desk.course_list, owner=self, ok=self._show, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "bad", tr("Try again"), self.reload)

    def _show(self, rows: Sequence[CourseRow]) -> None:
        self.notice.clear()
        living = [r for r in rows if r.course.ended_on is None]
        over = [r for r in rows if r.course.ended_on is not None]
        self.table.set_rows(living)
        self.over.set_rows(over)
        self.table.setVisible(bool(living))
        self.ended.setVisible(bool(over))
        self.empty.setVisible(not living)
        self.year.setVisible(bool(rows))
        first, self._read = not self._read, True
        if first and self.new.hasFocus():  # the keys came before the list did
            self.focus_rows()
        self.ended.button.setText(f"{tr('Ended courses')} ({len(over)})")

    def focus_rows(self) -> None:
        """Keys go to the list, or to the one thing to do."""
        place: QWidget = self.new if self.table.isHidden() else self.table.shown()
        place.setFocus()
