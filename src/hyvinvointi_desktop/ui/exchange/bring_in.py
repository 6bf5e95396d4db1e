"""Tuo vanha kirjanpito: a file is read and shown, and only then taken in, all of it or nothing."""

from PySide6.QtWidgets import QCheckBox, QLabel

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.import_errors import ImportRefused, Problem
from hyvinvointi_desktop.app.import_preview import TableLog
from hyvinvointi_desktop.app.take_in import TakenIn
from hyvinvointi_desktop.ui.exchange.files import ChooseFile, ChosenFile, read_file
from hyvinvointi_desktop.ui.exchange.preview_words import LogFile, Understood, facts, result_sentence
from hyvinvointi_desktop.ui.exchange.problem_text import place, problem
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.folding import Fold, FoldingTable
from hyvinvointi_desktop.ui.kit.row_model import Column
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    Flow,
    FormGrid,
    InlineMessage,
    head,
    label,
    muted,
    plain,
    primary,
)
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.text_faults import fault

SHOWN_PROBLEMS = 200


class BringInCard(Card):
    """Choose, look, take in."""

    def __init__(self, desk: Desk, jobs: Jobs, choose: ChooseFile) -> None:
        super().__init__()
        self._desk, self._jobs, self._choose = desk, jobs, choose
        self._found: Understood | None = None
        self.notice = InlineMessage()
        self.choose_button = plain(tr("&Choose a file"), self._ask, "folder-open")
        self.preview = Card(role="quiet")
        self.make_clients = QCheckBox("")
        self.take_button = primary(tr("&Take it all in"), self._take, "tray-arrow-down")
        self.problems = FoldingTable[Problem](tr("What must be mended in the file"), _problem_folds())
        self.add(
            head(tr("Bring in old records")),
            muted(
                tr(
                    "A table (CSV or Excel XLSX) with the columns day, start, end, client, from, to, km, on board and "
                    "note, or an open log (JSON) of this program."
                )
            ),
            Flow(self.choose_button),
            self.notice,
            self.preview,
            self.problems,
        )
        self._fold()

    def _fold(self) -> None:
        self._found = None
        for part in (self.preview, self.problems):
            part.hide()

    def _ask(self) -> None:
        kinds = tr("Tables and open logs")
        path = self._choose(self, tr("Choose the file to bring in"), f"{kinds} (*.csv *.xlsx *.json *.txt)")
        if path is None:
            return
        self._fold()
        self.notice.say(tr("Reading the file."))
        self.choose_button.setEnabled(False)
        desk = self._desk
        self._jobs.run(lambda: _understand(desk, read_file(path)), owner=self, ok=self._show, failed=self._refused)

    def _show(self, read: tuple[str, Understood]) -> None:
        name, found = read
        self.choose_button.setEnabled(True)
        if isinstance(found, TableLog) and found.preview.problems:
            self._show_problems(found.preview.problems)
            return
        self._found = found
        self.notice.clear()
        self._show_preview(name, found)

    def _show_preview(self, name: str, found: Understood) -> None:
        self.preview.clear()
        self.preview.add(head(tr("This is what was understood")))
        grid = FormGrid()
        for what, value in facts(name, found):
            words: QLabel = label(value, select=True)
            words.setContentsMargins(0, 9, 0, 0)
            grid.add(what, words)
        self.preview.add(grid)
        unknown = found.preview.unknown_clients if isinstance(found, TableLog) else ()
        self.take_button = primary(tr("&Take it all in"), self._take, "tray-arrow-down")
        if unknown:
            self.make_clients = QCheckBox(tr("&Make these clients"))
            self.preview.add(
                label(
                    tr_n("%n clients of the file are not here yet: {names}", len(unknown)).format(
                        names=", ".join(unknown)
                    )
                ),
                self.make_clients,
            )
        self.preview.add(
            muted(tr("Nothing has been taken in yet. It is taken in whole or not at all.")),
            Flow(self.take_button, plain(tr("&Leave it"), self._leave)),
        )
        self.preview.show()
        (self.make_clients if unknown else self.take_button).setFocus()

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        self.problems.set_rows(problems[:SHOWN_PROBLEMS])
        self.problems.show()
        count = tr_n("%n things must be mended in the file.", len(problems))
        self.notice.say(
            f"{count} {tr('Nothing was taken in. Mend the file in its own program and choose it again.')}", "bad"
        )
        self.problems.focus_rows()

    def _refused(self, error: Exception) -> None:
        self.choose_button.setEnabled(True)
        self.take_button.setEnabled(True)
        if isinstance(error, ImportRefused):
            self.preview.hide()
            whole = [p for p in error.problems if not p.where]
            if whole and len(whole) == len(error.problems):
                said = " ".join(dict.fromkeys(problem(p) for p in whole))
                self.notice.say(f"{said} {tr('Nothing was taken in.')}", "bad")
                return
            self._show_problems(error.problems)
            return
        self.notice.say(f"{fault(error)} {tr('Nothing was taken in.')}", "bad")

    def _leave(self) -> None:
        self._fold()
        self.notice.say(tr("The file was left as it is. Nothing was taken in."))
        self.choose_button.setFocus()

    def _take(self) -> None:
        desk, found = self._desk, self._found
        if found is None:
            return
        unknown = isinstance(found, TableLog) and bool(found.preview.unknown_clients)
        make = unknown and self.make_clients.isChecked()
        if unknown and not make:
            self.notice.say(tr("Tick first that these clients are added: their visits need them."), "warn")
            self.make_clients.setFocus()
            return
        self.take_button.setEnabled(False)

        def work() -> TakenIn:
            if isinstance(found, TableLog):
                return desk.take_in_table(found, new_clients=make)
            return desk.take_in_log(found.log)

        self._jobs.run(work, owner=self, ok=self._done, failed=self._refused)

    def _done(self, result: TakenIn) -> None:
        self._fold()
        self.notice.say(result_sentence(result), "good")
        self.choose_button.setFocus()


def _understand(desk: Desk, file: ChosenFile) -> tuple[str, Understood]:
    """Reads off the window's thread."""
    if desk.is_table(file.name, file.content):
        return file.name, desk.read_table(file.name, file.content)
    log = desk.read_log(file.content)
    return file.name, LogFile(log, desk.preview_log(log))


def _problem_folds() -> tuple[Fold[Problem], ...]:
    wide = (
        Column[Problem](tr("Where"), place, sort=_row_order),
        Column[Problem](tr("Column"), lambda p: p.column),
        Column[Problem](tr("What stood there"), lambda p: p.value),
        Column[Problem](tr("What is wrong"), problem, grows=True, mark=lambda _: ("warning-circle", "bad")),
    )
    folded = Column[Problem](tr("What is wrong"), _folded, sort=_row_order, grows=True)
    return Fold(620, wide), Fold(0, (folded,))


def _row_order(found: Problem) -> tuple[int, str]:
    return len(found.where), found.where


def _folded(found: Problem) -> str:
    where = " · ".join(filter(None, (place(found), found.column, found.value)))
    return f"{where}\n{problem(found)}"
