"""One measure of one client: its picture over time, single answers, every filling to put right or take out."""

from PySide6.QtCore import Signal

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_client_measures import ClientMeasures, Filling, MeasureLine
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.ui import measure_words
from hyvinvointi_desktop.ui.clients import measure_parts as parts
from hyvinvointi_desktop.ui.clients import words
from hyvinvointi_desktop.ui.clients.measures_tab import AREAS
from hyvinvointi_desktop.ui.clients.parts import HeadRow, way_back
from hyvinvointi_desktop.ui.history.versions_sheet import VersionsSheet
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.picture import PicturePane, PictureView
from hyvinvointi_desktop.ui.kit.row_model import Column, RowTable
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    EmptyState,
    Flow,
    InlineMessage,
    ScrollPage,
    column,
    head,
    muted,
    plain,
    small,
    title,
)
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.text_faults import fault

_SCORE, _STEP, _BAND = 3, 4, 5


class MeasurePage(ScrollPage):
    """``left`` goes back to the card."""

    left = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, client: ClientId, measure: str) -> None:
        super().__init__(gap=12)
        self._desk, self._jobs, self._client, self._measure = desk, jobs, client, measure
        self.client_id, self.measure_id = client, measure
        self._line: MeasureLine | None = None
        self._ways: parts.Ways | None = None
        self.notice = InlineMessage()
        self._name, self._about = title(""), muted("")
        self.acts = parts.MeasureActs(self.notice, main=True)
        self.empty = EmptyState("chart-bar", tr("Not filled yet."), tr("The picture comes with the first filling."))
        self.picture, self.answers, self.list = Card(gap=8), Card(gap=8), Card(gap=8)
        self.licence = small("")
        self.table = self._fillings_table()
        self.correct = plain(tr("&Correct"), self._correct, "pencil-simple")
        self.out = plain(tr("Ta&ke out"), self._take_out, "trash")
        self.earlier = plain(tr("Earlier versions"), self._versions, "clock")
        self._lay_out()
        self._jobs.changed.connect(self._changed)
        self.reload()

    def _fillings_table(self) -> RowTable[Filling]:
        table: RowTable[Filling] = RowTable(
            tr("All fillings"),
            [
                Column(tr("Day"), lambda f: formats.date_text(f.assessment.taken_on), strong=True),
                Column(tr("When"), lambda f: measure_words.point(f.assessment.point)),
                Column(tr("How"), lambda f: measure_words.mode(f.assessment.mode), grows=True),
                Column(tr("Score"), parts.score_words, right=True),
                Column(tr("From the one before"), parts.step_words, grows=True),
                Column(tr("Range"), parts.band_words, grows=True),
            ],
            fits=True,
        )  # fmt: skip
        table.setSortingEnabled(False)
        table.chosen.connect(lambda _: self._refresh())
        table.opened.connect(lambda _: self._correct())
        return table

    def _lay_out(self) -> None:
        back = way_back(tr("Back to the client"), self.left.emit, self)
        self.add(HeadRow(back, self.acts), column(self._name, self._about, gap=0), self.notice)
        self.list.add(head(tr("All fillings")), self.table, Flow(self.correct, self.out, self.earlier))
        self.add(self.empty, self.picture, self.answers, self.list, self.licence, None)
        for part in (self.empty, self.picture, self.answers, self.list, self.licence):
            part.hide()

    def use(self, ways: parts.Ways) -> None:
        """What the buttons open."""
        self._ways = ways
        self.acts.use(ways)
        self._refresh()

    def come_back(self, sentence: str) -> None:
        """From the form of a filling; ``sentence`` tells what was saved."""
        self.table.setFocus()
        if sentence:
            self.notice.say(sentence, "good")

    def _changed(self, areas: frozenset[Area]) -> None:
        if areas & AREAS:
            self.reload()

    def reload(self) -> None:
        """Reads the measure again."""
        self._jobs.run(
            lambda: self._desk.client_measures(self._client), owner=self, ok=self.show_measures,
            failed=lambda error: self.notice.say(fault(error), "bad", tr("Try again"), self.reload),
        )  # fmt: skip

    def show_measures(self, measures: ClientMeasures) -> None:
        """Shows this one of the client's measures."""
        line = measures.line(self._measure)
        if line is None:
            self.notice.say(tr("This questionnaire is not here any more."), "warn")
            return
        if line == self._line:
            return
        if self._line is None:
            announce(self, f"{parts.name(line)}, {measures.client.name}")
        self._line = line
        self._name.setText(parts.name(line))
        period = line.measure.period.get(language().value, "")
        about = (measures.client.name, period, parts.due_words(line, self._desk.clock.today()))
        self._about.setText(words.DOT.join(p for p in about if p))
        self.acts.show_line(line)
        self._show_pictures(line)
        self._show_fillings(line)
        self.licence.setText(line.measure.licence)
        self.licence.setVisible(bool(line.measure.licence))
        self._refresh()

    def _show_pictures(self, line: MeasureLine) -> None:
        has = bool(line.fillings)
        self.empty.setVisible(not has)
        self.list.setVisible(has)
        self.picture.clear()
        self.picture.setVisible(has)
        self.answers.clear()
        second = parts.second_picture(line) if has else None
        self.answers.setVisible(second is not None)
        if has:
            drawn = parts.main_picture(line)
            self.picture.add(head(drawn.title))
            if not line.measure.individual:
                self.picture.add(muted(parts.kind_sentence()))
            if line.apart:
                sentence = tr_n("%n earlier fillings are scored in another way and are not in the picture.", line.apart)
                self.picture.add(muted(sentence))
            if line.trend is not None:  # the list of fillings under it is its table
                self.picture.add(PictureView(drawn))
            elif line.measure.individual:
                self.picture.add(PicturePane(drawn))
            if line.trend is not None and line.measure.change_source:
                self.picture.add(small(tr("Limits of change: {source}").format(source=line.measure.change_source)))
        if second is not None:
            self.answers.add(head(second.title), PicturePane(second))

    def _show_fillings(self, line: MeasureLine) -> None:
        """Newest first; of a total this is the table beside the picture too."""
        total = line.trend is not None
        bands = total and any(f.measure is not None and f.measure.bands for f in line.fillings)
        for n, shown in ((_SCORE, total), (_STEP, total), (_BAND, bands)):
            self.table.setColumnHidden(n, not shown)
        self.table.set_rows(tuple(reversed(line.fillings)))
        if line.fillings and self.table.current() is None:
            self.table.choose(line.fillings[-1])

    def _refresh(self) -> None:
        filling = self.table.current()
        can = filling is not None and self._ways is not None and filling.measure is not None
        self.correct.setVisible(self._ways is not None)
        self.correct.setEnabled(can)
        day = formats.date_text(filling.assessment.taken_on) if filling is not None else ""
        for button in (self.out, self.earlier):
            button.setEnabled(filling is not None)
        for button in (self.correct, self.out, self.earlier):
            button.setAccessibleDescription(day)

    def _correct(self) -> None:
        filling = self.table.current()
        if filling is not None and self._ways is not None and filling.measure is not None:
            self._ways.fill(self._measure, filling.assessment.id)

    def _take_out(self) -> None:
        filling = self.table.current()
        if filling is None:
            return
        about = Ref(RecordKind.ASSESSMENT, filling.assessment.id)
        day = formats.date_text(filling.assessment.taken_on)
        self._jobs.run(
            lambda: self._desk.delete_assessment(filling.assessment.id),
            owner=self,
            ok=lambda _: self.notice.say(
                tr("The filling of {day} was taken out.").format(day=day), "good", tr("Undo"),
                lambda: self._bring_back(about),
            ),
            failed=lambda error: self.notice.say(fault(error), "bad"),
        )  # fmt: skip

    def _bring_back(self, about: Ref) -> None:
        self._jobs.run(
            lambda: self._desk.bring_back(about),
            owner=self,
            ok=lambda _: self.notice.say(tr("It is as it was before."), "good"),
            failed=lambda error: self.notice.say(fault(error), "bad"),
        )

    def _versions(self) -> None:
        filling = self.table.current()
        if filling is not None and self._line is not None:
            about = Ref(RecordKind.ASSESSMENT, filling.assessment.id)
            said = f"{parts.name(self._line)} {formats.date_text(filling.assessment.taken_on)}"
            VersionsSheet(self, self._desk, self._jobs, about, said).open()
