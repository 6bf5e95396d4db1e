"""Own forms: a file taken in, a shipped one copied or changed, versions given out. It holds no form itself."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.feedback_forms import FormFile, Forms, FormTaken, file_name, id_from
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.feedback_forms import FeedbackForm
from hyvinvointi_desktop.ui import feedback_words as words
from hyvinvointi_desktop.ui.exchange.files import ChooseFile, choose_file, read_file
from hyvinvointi_desktop.ui.feedback.own_form_card import OwnFormCard
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage, LineItem
from hyvinvointi_desktop.ui.kit.buttons import link, plain
from hyvinvointi_desktop.ui.kit.labels import muted
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.papers_out import SaveFiles
from hyvinvointi_desktop.ui.text_faults import fault
from hyvinvointi_desktop.ui.wrong_words import wrong_file

Opened = tuple[FormFile, int]


class OwnFormsView(QWidget):
    """The list, or one form open."""

    def __init__(self, desk: Desk, jobs: Jobs, save_files: SaveFiles, choose: ChooseFile = choose_file) -> None:
        super().__init__()
        self._desk, self._jobs, self._save_files, self._choose = desk, jobs, save_files, choose
        self.card: OwnFormCard | None = None
        self.notice = InlineMessage()
        self.list = Card(gap=8)
        self.take = plain(tr("Bring in a file"), self._take_file, "tray-arrow-down")
        about = tr(
            "Change the words of a form, leave questions out or add them. A form that has been answered is kept as it "
            "was, and the change is a new version."
        )
        self.tools = Flow(self.take)
        self.about = muted(about)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        for part in (self.notice, self.about, self.list, self.tools):
            layout.addWidget(part)
        jobs.changed.connect(lambda areas: self._read() if areas & {Area.FEEDBACK, Area.SETTINGS} else None)
        self._read()

    def _read(self) -> None:
        self._jobs.run(self._desk.all_forms, owner=self, ok=self._show, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.notice.say(wrong_file(error) if isinstance(error, DefinitionError) else fault(error), "warn")

    def _show(self, forms: Forms) -> None:
        self.list.clear()
        for form in (*forms.in_use(), *forms.in_use(self_assessment=True)):
            name = form.name(language().value)
            under = [words.voice(form.voice), tr("version {n}").format(n=form.version)]
            under.append(tr("own") if form.own else tr("with the program"))
            open_it, copy = (
                link(tr("Change"), partial(self.open_form, form.id)),
                link(tr("Copy"), partial(self._copy, form)),
            )
            for button in (open_it, copy):
                button.setAccessibleName(f"{button.text()}: {name}")
            self.list.add(LineItem("clipboard-text", name, " · ".join(under), open_it, copy))

    def open_form(self, form_id: str) -> None:
        """One form to be changed: its newest version."""
        desk = self._desk

        def work() -> Opened | None:
            file = desk.form_file(form_id)
            return None if file is None else (file, desk.all_forms().of(file.form.id)[-1].version + 1)

        self._jobs.run(work, owner=self, ok=self._open, failed=self._failed)

    def _open(self, opened: Opened | None) -> None:
        self._take_away()
        if opened is None:
            return
        card = self.card = OwnFormCard(*opened, self._desk, self._jobs)
        card.left.connect(self.close_form)
        card.save_wanted.connect(self._save)
        card.file_wanted.connect(lambda: self._give(opened[0]))
        for part in (self.list, self.tools, self.about):
            part.hide()
        self._layout.addWidget(card)
        self.notice.clear()

    def _take_away(self) -> None:
        if self.card is not None:
            self.card.draft.leave()
            self.card.hide()
            self.card.deleteLater()
            self.card = None

    def close_form(self) -> None:
        """Back to the list."""
        self._take_away()
        for part in (self.about, self.list, self.tools):
            part.show()
        self._read()

    # -- acts ---------------------------------------------------------------------------------------------------

    def _save(self, content: str) -> None:
        card, desk = self.card, self._desk
        if card is None:
            return
        name = f"{card.form.id}.toml"

        def failed(error: Exception) -> None:
            card.draft.not_saved()
            card.show_wrong(error) if isinstance(error, DefinitionError) else self._failed(error)

        work = card.draft.saving(lambda: desk.save_form(name, content))
        self._jobs.run(work, owner=self, ok=self._saved, failed=failed)

    def _saved(self, taken: FormTaken) -> None:
        if self.card is not None:
            self.card.draft.saved()
        self.close_form()
        self._tell(taken)

    def _tell(self, taken: FormTaken) -> None:
        values = {"name": taken.form.name(language().value), "n": taken.form.version}
        there = tr("{name}, version {n}, was here already. Nothing was changed.")
        said = there if taken.already_there else tr("Taken: {name}, version {n}.")
        self.notice.say(said.format(**values), "good")

    def _copy(self, form: FeedbackForm) -> None:
        desk, name = self._desk, tr("{name} (own)").format(name=form.name("fi"))

        def work() -> FormTaken:
            file = desk.form_file(form.id)
            assert file is not None
            own = id_from(name, frozenset(str(f.id) for f in desk.all_forms().versions))
            content = desk.edited_form(file.content, {"id": own, "version": 1, "title.fi": name})
            return desk.save_form(f"{own}.toml", content)

        self._jobs.run(work, owner=self, ok=lambda taken: self.open_form(taken.form.id), failed=self._failed)

    def _give(self, file: FormFile) -> None:
        files = [(file_name(file.form.id, file.form.version), file.content.encode())]
        folder = self._save_files(self, files)
        if folder is not None:
            self.notice.say(tr("Saved in {folder}").format(folder=str(folder)), "good")

    def _take_file(self) -> None:
        path = self._choose(self, tr("Bring in a file"), f"{tr('Form files')} (*.toml)")
        if path is not None:
            self._jobs.run(lambda: _taken(self._desk, path), owner=self, ok=self._tell, failed=self._failed)


def _taken(desk: Desk, path: Path) -> FormTaken:
    file = read_file(path)
    try:
        content = file.content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DefinitionError(file.name, "", Wrong.UNREADABLE) from error
    return desk.save_form(file.name, content)
