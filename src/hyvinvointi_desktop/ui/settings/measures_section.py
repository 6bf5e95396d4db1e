"""Kyselyt: every questionnaire and what it lacks, one opened to be worded or made; files in and out."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.adopt_model import programme_id
from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.measures import MeasureFile, Measures, MeasureTaken, file_name
from hyvinvointi_desktop.domain.ids import MeasureId
from hyvinvointi_desktop.domain.measures import Measure, Summary
from hyvinvointi_desktop.ui import measure_words
from hyvinvointi_desktop.ui.clients.save_file import SaveFile, save_as
from hyvinvointi_desktop.ui.exchange.files import ChooseFile, choose_file, read_file
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, LineItem
from hyvinvointi_desktop.ui.kit.buttons import link, plain
from hyvinvointi_desktop.ui.kit.labels import Chip
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.settings.measure_card import NEW, MeasureCard
from hyvinvointi_desktop.ui.settings.section import Section


class MeasuresSection(Section):
    """The list, or one questionnaire of it."""

    def __init__(self, desk: Desk, jobs: Jobs, write: SaveFile | None = None, choose: ChooseFile = choose_file) -> None:
        about = tr("A change is kept as a new version. What was filled before keeps the version it was filled with.")
        super().__init__(desk, jobs, tr("Measures"), about)
        self._write, self._choose = write, choose
        self.card: MeasureCard | None = None
        self.list = Card(gap=10)
        self.make = plain(tr("Make a new form"), self.new_measure, "plus")
        self.tools = Flow(self.make, plain(tr("Bring in a file"), self._take_file, "download-simple"))
        self._holder = QWidget()
        self._place = QVBoxLayout(self._holder)
        self._place.setContentsMargins(0, 0, 0, 0)
        self.add(self.list, self.tools, self._holder)

    def refresh(self) -> None:
        """Reads the questionnaires; an open form stays as it is."""
        if self.card is None:
            self.read(self.desk.measures, self._show_list)

    def open_measure(self, measure_id: str) -> None:
        """Opens the form of a questionnaire: the version that is used now; of the new one what was begun."""
        if measure_id == NEW:
            self.new_measure()
            return
        self.read(self.desk.measures, lambda known: self._show_one(known, measure_id))

    def new_measure(self) -> None:
        """The form of a questionnaire that is not there yet."""
        source = self.desk.me().worker.organisation or tr("own form")
        self._open(Measure(MeasureId(NEW), 0, {}, (), Summary.SEPARATE, source=source, higher_is_better=True), ())

    def close_measure(self) -> None:
        """Back to the list."""
        self._take_away()
        self.message.clear()
        self.refresh()

    # -- shown --------------------------------------------------------------------------------------------------

    def _show_list(self, known: Measures) -> None:
        if self.card is not None:
            return
        self.list.clear()
        for measure in known.all_current():
            self.list.add(self._line(measure))
        self.list.show()
        self.tools.show()

    def _line(self, measure: Measure) -> LineItem:
        name = measure.name(language().value)
        parts = [measure_words.whose(own=measure.own), tr("version {n}").format(n=measure.version)]
        parts.append(measure_words.summary(measure.summary).lower())
        asked = ", ".join(measure_words.language(code) for code in measure.asked_in())
        chip = Chip(asked, "good") if asked else Chip(tr("questions missing"), "warn")
        open_it = link(tr("Open"), partial(self.open_measure, measure.id))
        open_it.setAccessibleName(f"{tr('Open')}: {name}")
        return LineItem("clipboard-text", name, " · ".join(parts), chip, open_it)

    def _show_one(self, known: Measures, measure_id: str) -> None:
        current = known.current(measure_id)
        if current is not None:
            self._open(current, known.of(measure_id))

    def _open(self, base: Measure, versions: tuple[Measure, ...]) -> None:
        self._take_away()
        self.list.hide()
        self.tools.hide()
        card = self.card = MeasureCard(base, versions, self.desk, self.jobs)
        card.left.connect(self.close_measure)
        card.save_wanted.connect(self._save)
        card.file_wanted.connect(lambda n: self._give_file(base.id, n))
        card.paper_wanted.connect(lambda: self._give_paper(base.id))
        self._place.addWidget(card)
        card.names["fi"].setFocus()

    def _take_away(self) -> None:
        if self.card is not None:
            self.card.draft.leave()
            self.card.hide()
            self.card.deleteLater()
            self.card = None

    # -- acts ---------------------------------------------------------------------------------------------------

    def _save(self, measure: Measure) -> None:
        card = self.card
        if card is None:
            return
        new = card.new

        def work() -> MeasureTaken:
            wanted = measure
            if new:
                taken = [m.id for m in self.desk.measures().versions]
                wanted = replace(measure, id=MeasureId(programme_id(measure.name("fi"), taken)))
            made = self.desk.measure_as_next(wanted)
            return self.desk.save_measure(file_name(made.measure.id, made.measure.version), made.content)

        self.keep(card.draft.saving(work), self._saved)

    def _saved(self, taken: MeasureTaken) -> None:
        if self.card is not None:
            self.card.draft.saved()
            self.card.draft.drop()
        self.open_measure(taken.measure.id)

    def failed(self, error: Exception) -> None:
        """Also what was being saved is a draft again."""
        if self.card is not None:
            self.card.draft.not_saved()
            if isinstance(error, DefinitionError) and self.card.tell(error):
                return
        super().failed(error)

    def _give_file(self, measure_id: str, version: int) -> None:
        def show(file: MeasureFile | None) -> None:
            if file is not None:
                save_as(self, self._write, file_name(measure_id, version), file.content.encode(), self.message.say)

        self.read(lambda: self.desk.measure_file(measure_id, version), show)

    def _give_paper(self, measure_id: str) -> None:
        code = language().value
        self.read(
            lambda: self.desk.measure_form(measure_id, None, code),
            lambda content: save_as(self, self._write, f"{measure_id}.pdf", content, self.message.say),
        )

    def _take_file(self) -> None:
        path = self._choose(self, tr("Bring in a file"), f"{tr('Questionnaire files')} (*.toml)")
        if path is not None:
            self.keep(lambda: _taken(self.desk, path), self._was_taken)

    def _was_taken(self, taken: MeasureTaken) -> None:
        m = taken.measure
        words = {"name": m.name(language().value), "n": m.version}
        there = tr("{name}, version {n}, was here already. Nothing was changed.").format(**words)
        self.message.say(there if taken.already_there else tr("Taken: {name}, version {n}.").format(**words), "good")
        self.refresh()


def _taken(desk: Desk, path: Path) -> MeasureTaken:
    file = read_file(path)
    try:
        content = file.content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DefinitionError(file.name, "", Wrong.UNREADABLE) from error
    return desk.save_measure(file.name, content)
