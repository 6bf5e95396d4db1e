"""What was done, in large words and pictures, counted from the records. It asks nothing and writes nothing."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.review_measures import measure_picture
from hyvinvointi_desktop.app.review_screens import MonthFigures, ReviewFigures, TaskLine
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.clients.parts import Pause, room
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.bar_picture import BarPicture
from hyvinvointi_desktop.ui.kit.boxes import take_away
from hyvinvointi_desktop.ui.kit.picture import PicturePane
from hyvinvointi_desktop.ui.kit.row_model import Column, RowTable
from hyvinvointi_desktop.ui.kit.widgets import Card, Columns, EmptyState, LineItem, head, label, small, title
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.picture_words import picture_words
from hyvinvointi_desktop.ui.reviews import words

_MOST_BARS = 12


class FiguresPart(QWidget):
    """The figures of a stretch of days."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: ReviewFigures | None = None
        self._fit = Pause(self, 0, self._fit_tables)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)

    def show_figures(self, figures: ReviewFigures) -> None:
        """Other figures; the same again leave everything as it is."""
        if figures == self._shown:
            return
        self._shown = figures
        take_away(self._layout)
        for part in _parts(figures):
            self._layout.addWidget(part)
        self._fit.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower words need higher rows."""
        super().resizeEvent(event)
        self._fit.start()

    def _fit_tables(self) -> None:
        for table in self.findChildren(QTableView):
            table.resizeRowsToContents()
            table.updateGeometry()


def _parts(figures: ReviewFigures) -> list[QWidget]:
    if not (figures.planned or figures.groups or figures.measures or figures.kinds):
        under = tr("Check the days above, or look at the goals next.")
        return [EmptyState("calendar-blank", tr("There are no meetings in these days."), under)]
    found: list[QWidget] = [Columns(*_sums(figures), narrowest=190, gap=12)]
    if len(figures.months) > 1 and figures.planned:
        found.append(_months(figures))
    found.append(_more(figures))
    if figures.tasks:
        found.append(_tasks(figures))
    found += [_measure(figures, n) for n in range(len(figures.measures))]
    return found


def _sums(figures: ReviewFigures) -> list[QWidget]:
    missed = [
        words_of.format(count=count)
        for words_of, count in ((tr("not met {count}"), figures.no_show), (tr("cancelled {count}"), figures.cancelled))
        if count
    ]
    agreed = tr("of {count} that were agreed on").format(count=figures.planned)
    cards: list[QWidget] = [
        _sum(str(figures.held), tr("meetings held"), words.DOT.join([agreed, *missed])),
        _sum(formats.minutes(figures.minutes), tr("together"), ""),
    ]
    if figures.groups:
        cards.append(_sum(str(figures.group_visits), tr("times in a group"), ""))
    if figures.tasks:
        done = tr("{done} of {all}").format(done=figures.tasks_done, all=len(figures.tasks))
        cards.append(_sum(done, tr("agreed things done"), ""))
    return cards


def _sum(figure: str, what: str, under: str) -> Card:
    card = Card(title(figure), label(what), role="quiet", gap=2)
    if under:
        card.add(small(under))
    card.add(room())
    return card


def _months(figures: ReviewFigures) -> Card:
    shown = figures.months[-_MOST_BARS:]
    names = [_short(m.month) for m in shown]
    counts = [m.held for m in shown]
    bars = BarPicture()
    said = ", ".join(f"{formats.month_text(m.month)} {m.held}" for m in shown)
    bars.set_bars(names, counts, tr("Held meetings by month: {months}").format(months=said))
    table: RowTable[MonthFigures] = RowTable(
        tr("Meetings by month"),
        [
            Column(tr("Month"), lambda m: formats.capital(formats.month_text(m.month)), sort=lambda m: m.month),
            Column(tr("Agreed"), lambda m: str(m.planned), sort=lambda m: m.planned, right=True),
            Column(tr("Held"), lambda m: str(m.held), sort=lambda m: m.held, right=True, strong=True),
            Column(tr("Not met"), lambda m: str(m.no_show), sort=lambda m: m.no_show, right=True),
            Column(tr("Cancelled"), lambda m: str(m.cancelled), sort=lambda m: m.cancelled, right=True),
            Column(tr("Time together"), lambda m: formats.minutes(m.minutes), sort=lambda m: m.minutes, right=True,
                   grows=True),
        ],
        fits=True,
    )  # fmt: skip
    table.set_rows(figures.months)
    return Card(head(tr("Month by month")), Columns(bars, table, stretch=(2, 3), narrowest=520), gap=8)


def _short(month: Month) -> str:
    """``heinä``, ``jul``: as much as fits under a bar."""
    name = formats.month_text(month, year=False)
    return name.removesuffix("kuu") if name.endswith("kuu") else name[:3]


def _more(figures: ReviewFigures) -> QWidget:
    lines: list[QWidget] = []
    if figures.kinds:
        kinds = [(text.kind(kind), count) for kind, count, _ in figures.kinds]
        lines.append(LineItem("calendar-check", words.counted(kinds), tr("What was done")))
    if figures.places:
        lines.append(LineItem("map-pin", words.counted(figures.places), tr("Where")))
    for group in figures.groups:
        lines.append(LineItem("users-three", words.group_line(group), tr("In a group")))
    if figures.barriers:
        named = [(text.barrier(b), count) for b, count in figures.barriers]
        lines.append(LineItem("warning", words.counted(named), tr("What stood in the way"), token="warn"))
    return Card(*lines, gap=8)


def _tasks(figures: ReviewFigures) -> Card:
    return Card(head(tr("What was agreed to be done")), *(_task(t) for t in figures.tasks), gap=6)


def _task(task: TaskLine) -> LineItem:
    if task.done_on is None:
        return LineItem("circle", task.words, tr("not done yet"), token="muted")
    done = tr("done {day}").format(day=formats.date_text(task.done_on))
    return LineItem("check-circle", task.words, done, token="good")


def _measure(figures: ReviewFigures, n: int) -> Card:
    line, say = figures.measures[n], picture_words()
    picture = measure_picture(line, say)
    card = Card(head(line.measure.name(say.language)), gap=8)
    if not picture.parts:
        card.add(label(picture.words))
    card.add(PicturePane(picture))
    if line.measure.licence:
        card.add(small(line.measure.licence))
    return card


