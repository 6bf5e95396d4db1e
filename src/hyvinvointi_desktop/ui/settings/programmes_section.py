"""Toimintamallit: the programmes in use, one opened to be changed; files in and out. A version is never changed."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.adopt_model import programme_id
from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.programmes import ProgrammeFile, ProgrammeTaken, file_name
from hyvinvointi_desktop.domain.programme_versions import Programmes
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.ui.clients.save_file import SaveFile, save_as
from hyvinvointi_desktop.ui.exchange.files import ChooseFile, choose_file, read_file
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, LineItem
from hyvinvointi_desktop.ui.kit.buttons import link, plain
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.settings.programme_card import Opened, ProgrammeCard
from hyvinvointi_desktop.ui.settings.programme_words import days_of, kind_of, whose
from hyvinvointi_desktop.ui.settings.section import Section

ICONS = {"one_to_one": "handshake", "group": "users-three", "decision": "file-text", "drop_in": "house-line",
         "training": "book-open"}  # fmt: skip


class ProgrammesSection(Section):
    """The list, or one programme of it."""

    def __init__(self, desk: Desk, jobs: Jobs, write: SaveFile | None = None, choose: ChooseFile = choose_file) -> None:
        about = tr("A change is kept as a new version. What was agreed before keeps the version it was made under.")
        super().__init__(desk, jobs, tr("Programmes"), about)
        self._write, self._choose = write, choose
        self.card: ProgrammeCard | None = None
        self.list = Card(gap=10)
        take = plain(tr("Bring in a file"), self._take_file, "download-simple")
        self.tools = Flow(take)
        self._holder = QWidget()
        self._place = QVBoxLayout(self._holder)
        self._place.setContentsMargins(0, 0, 0, 0)
        self.add(self.list, self.tools, self._holder)

    def refresh(self) -> None:
        """Reads the programmes; an open form stays as it is."""
        if self.card is None:
            self.read(self.desk.all_programmes, self._show_list)

    def open_programme(self, programme_id: str) -> None:
        """Opens the form of a programme: its newest version."""
        self.read(lambda: _opened(self.desk, programme_id), self._show_one)

    def close_programme(self) -> None:
        """Back to the list."""
        self._take_away()
        self.message.clear()
        self.refresh()

    # -- shown --------------------------------------------------------------------------------------------------

    def _show_list(self, known: Programmes) -> None:
        if self.card is not None:
            return
        today = self.desk.clock.today()
        self.list.clear()
        for each in known.ids():
            now = known.in_force(each, today)
            newest = known.of(each)[-1]
            self.list.add(self._line(now or newest, newest, in_force=now is not None))
        self.list.show()
        self.tools.show()

    def _line(self, shown: Programme, newest: Programme, *, in_force: bool) -> LineItem:
        name = shown.name(language().value)
        parts = [kind_of(shown), tr("version {n}").format(n=shown.version), days_of(shown), whose(shown)]
        if not in_force:
            parts.append(tr("not in force"))
        under = " · ".join(parts)
        if newest != shown:
            under += " · " + tr("coming: version {n}, {days}").format(n=newest.version, days=days_of(newest))
        open_it = link(tr("Open"), partial(self.open_programme, shown.id))
        open_it.setAccessibleName(f"{tr('Open')}: {name}")
        return LineItem(ICONS[shown.kind.value], name, under, open_it)

    def _take_away(self) -> None:
        if self.card is not None:
            self.card.draft.leave()
            self.card.hide()
            self.card.deleteLater()
            self.card = None

    def _show_one(self, opened: Opened | None) -> None:
        self._take_away()
        if opened is None:
            self.refresh()
            return
        self.list.hide()
        self.tools.hide()
        card = self.card = ProgrammeCard(opened, self.desk, self.jobs)
        card.left.connect(self.close_programme)
        card.save_wanted.connect(self._save)
        card.file_wanted.connect(lambda n: self._give_file(opened.file.programme.id, n))
        card.copy_wanted.connect(lambda name: self._copy(opened.file, name))
        self._place.addWidget(card)
        card.name.setFocus()

    # -- acts ---------------------------------------------------------------------------------------------------

    def _save(self, content: str) -> None:
        card = self.card
        if card is None:
            return
        name = f"{card.draft.record}.toml"
        self.keep(card.draft.saving(lambda: self.desk.save_programme(name, content)), self._saved)

    def _saved(self, taken: ProgrammeTaken) -> None:
        if self.card is not None:
            self.card.draft.saved()
        self.open_programme(taken.programme.id)

    def _copy(self, file: ProgrammeFile, name: str) -> None:
        def make() -> ProgrammeTaken:
            own = programme_id(name, self.desk.all_programmes().ids())
            changes = {"id": own, "version": 1, "title": {"fi": name}, "valid_to": None}
            return self.desk.save_programme(f"{own}.toml", self.desk.edited_programme(file.content, changes))

        card = self.card
        work = card.draft.saving(make, {"copy"}) if card is not None else make
        self.keep(work, lambda taken: self.open_programme(taken.programme.id), tr("The new programme is there."))

    def _give_file(self, programme_id: str, version: int) -> None:
        def show(file: ProgrammeFile | None) -> None:
            if file is not None:
                name = file_name(programme_id, version)
                save_as(self, self._write, name, file.content.encode(), self.message.say)

        self.read(lambda: self.desk.programme_file(programme_id, version), show)

    def _take_file(self) -> None:
        path = self._choose(self, tr("Bring in a file"), f"{tr('Programme files')} (*.toml)")
        if path is not None:
            self.keep(lambda: _taken(self.desk, path), self._was_taken)

    def _was_taken(self, taken: ProgrammeTaken) -> None:
        p = taken.programme
        words = {"name": p.name(language().value), "n": p.version}
        there = tr("{name}, version {n}, was here already. Nothing was changed.").format(**words)
        self.message.say(there if taken.already_there else tr("Taken: {name}, version {n}.").format(**words), "good")
        self.refresh()


def _opened(desk: Desk, programme_id: str) -> Opened | None:
    versions = desk.all_programmes().of(programme_id)  # type: ignore[arg-type]
    file = desk.programme_file(programme_id, versions[-1].version) if versions else None
    return None if file is None else Opened(file, versions, versions[-1].version + 1)


def _taken(desk: Desk, path: Path) -> ProgrammeTaken:
    file = read_file(path)
    try:
        content = file.content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DefinitionError(file.name, "", Wrong.UNREADABLE) from error
    return desk.save_programme(file.name, content)
