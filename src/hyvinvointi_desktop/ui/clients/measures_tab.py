"""The card's tab of measures: what is taken and when next, the newest score with its change, the picture of the chosen
one. It writes nothing; a measure opens on a page of its own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_client_measures import ClientMeasures, MeasureLine
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.ui.clients import measure_parts as parts
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.picture import PicturePane
from hyvinvointi_desktop.ui.kit.row_model import Column, RowTable
from hyvinvointi_desktop.ui.kit.widgets import Card, EmptyState, Flow, InlineMessage, column, head, muted, plain, small
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault

AREAS = frozenset({Area.MEASURES, Area.SETTINGS, Area.AGREEMENTS, Area.REHABILITATION, Area.CLIENTS})


class MeasuresTab(QWidget):
    """``open_wanted`` carries the id of a measure; ``found`` what was read, for the overview."""

    open_wanted = Signal(str)
    found = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, client: ClientId) -> None:
        super().__init__()
        self._desk, self._jobs, self._client = desk, jobs, client
        self._measures: ClientMeasures | None = None
        self._drawn: MeasureLine | None = None
        self.notice = InlineMessage()
        self.acts = parts.MeasureActs(self.notice, main=False)
        self.look = plain(tr("Loo&k closer"), self._open, "chart-bar")
        self.wording = muted(tr("The questions have not been entered yet. They can be added in Settings."))
        self.empty = EmptyState(
            "chart-bar", tr("No measures yet."),
            tr("A measure with questions can be taken into use in Settings. It then stands here for every client."),
        )  # fmt: skip
        today = desk.clock.today
        self.table: RowTable[MeasureLine] = RowTable(
            tr("Measures of the client"),
            [
                Column(tr("Measure"), parts.name, grows=True, strong=True),
                Column(tr("Next"), lambda line: parts.due_words(line, today()), grows=True),
                Column(tr("Latest result"), parts.latest_words),
                Column(tr("From the first to now"), parts.change_text, grows=True),
            ],
            fits=True,
        )  # fmt: skip
        self.table.setSortingEnabled(False)  # the programme's own order
        self.table.chosen.connect(self._show_chosen)
        self.table.opened.connect(lambda _: self._open())
        self.picture = column(gap=8)
        self.box = Card(
            self.table, Flow(self.acts, self.look), self.wording,
            small(tr("Up and down choose a measure, Enter opens it.")), gap=10,
        )  # fmt: skip
        self.picture_box = Card(gap=8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self.notice, self.empty, self.box, self.picture_box):
            layout.addWidget(part)
        for hidden in (self.empty, self.box, self.picture_box, self.wording):
            hidden.hide()

    def use(self, ways: parts.Ways) -> None:
        """What the buttons open."""
        self.acts.use(ways)

    def reload(self) -> None:
        """Reads the measures again."""
        self._jobs.run(
            lambda: self._desk.client_measures(self._client), owner=self, ok=self.show_measures,
            failed=lambda error: self.notice.say(fault(error), "bad", tr("Try again"), self.reload),
        )  # fmt: skip

    def show_measures(self, measures: ClientMeasures) -> None:
        """Shows what was read; the chosen measure stays chosen, unless the client's programme has become another."""
        self.found.emit(measures)
        if measures == self._measures:
            return
        before = self.table.current() if _agreed(measures) == _agreed(self._measures) else None
        self._measures = measures
        self.table.set_rows(measures.lines)
        self.empty.setVisible(not measures.lines)
        self.box.setVisible(bool(measures.lines))
        if not measures.lines:
            self._show_chosen(None)
            return
        same = measures.line(before.measure.id) if before is not None else None
        self.table.choose(same or next((line for line in measures.lines if line.fillings), measures.lines[0]))
        self._show_chosen(self.table.current())

    def choose_agreed(self) -> None:
        """The measure that the programme asks for next, for who comes here to fill it."""
        lines = self._measures.lines if self._measures is not None else ()
        agreed = [line for line in lines if line.agreed]
        wanted = next((line for line in agreed if line.due is not None), next(iter(agreed), None))
        if wanted is not None:
            self.table.choose(wanted)
            self._show_chosen(self.table.current())

    def _show_chosen(self, line: MeasureLine | None) -> None:
        self.acts.show_line(line)
        self.look.setEnabled(line is not None)
        self.look.setAccessibleDescription(parts.name(line) if line is not None else "")
        self.wording.setVisible(line is not None and not line.ready)
        drawn = line is not None and bool(line.fillings)
        self.picture_box.setVisible(drawn)
        if line is None or not drawn or line == self._drawn:
            return
        self._drawn = line
        self.picture_box.clear()
        self.picture_box.add(head(parts.name(line)))
        if not line.measure.individual:
            self.picture_box.add(muted(parts.kind_sentence()))
        self.picture_box.add(PicturePane(parts.main_picture(line)))

    def _open(self) -> None:
        line = self.table.current()
        if line is not None:
            self.open_wanted.emit(line.measure.id)


def _agreed(measures: ClientMeasures | None) -> list[str]:
    return [line.measure.id for line in measures.lines if line.agreed] if measures is not None else []
