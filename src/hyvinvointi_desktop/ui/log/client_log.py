"""Kuka on katsonut: what was done with one client's data in two years, and the signed paper for the client."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.audit_port import LogLine
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import surroundings_of
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.ui.clients.save_file import SaveFile, write_file
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.widgets import Card, FieldRow, Flow, InlineMessage, head, muted, plain
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.log.lines import day_rows
from hyvinvointi_desktop.ui.text_faults import fault

AT_A_TIME = 30
LONGEST_ASKER = 120


class ClientLogTab(QWidget):
    """Reads when it is shown: the asking is logged too."""

    def __init__(self, desk: Desk, jobs: Jobs, client: ClientId) -> None:
        super().__init__()
        self._desk, self._jobs, self._client = desk, jobs, client
        self.save_file: SaveFile | None = None
        self._lines: tuple[LogLine, ...] = ()
        self._who, self._shown = "", AT_A_TIME
        self.notice = InlineMessage()
        self.rows = Card(gap=10)
        self.more = plain("", self._show_more, "arrow-down")
        self.more.hide()
        self.asked_by = QLineEdit()
        self.asked_by.setMaxLength(LONGEST_ASKER)
        self.asked_row = FieldRow(tr("Who as&ked for it?"), self.asked_by, hint=tr("For example: the client, 3 May"))
        self.make = plain(tr("Make the signed pape&r"), self._ask, "file-pdf")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self.notice, self.rows, Flow(self.more), self._paper_card()):
            layout.addWidget(part)

    def _paper_card(self) -> Card:
        return Card(
            head(tr("The client asks who has handled their data")),
            muted(
                tr(
                    "The paper says when, what, on what ground and in what role, for two years. It holds no notes and "
                    "nobody else. It is signed with your own key."
                )
            ),
            self.asked_row,
            Flow(self.make),
            role="quiet",
        )

    def read(self) -> None:
        """Reads and shows the newest lines."""
        self._jobs.run(
            lambda: self._desk.client_log(self._client),
            owner=self,
            ok=lambda found: self._show(*found),
            failed=self._refused,
        )

    def _refused(self, error: Exception) -> None:
        self._lines = ()
        self.rows.clear()
        self.notice.say(fault(error), "bad", tr("Try again"), self.read)

    def _show(self, who: str, lines: tuple[LogLine, ...]) -> None:
        self._who, self._lines = who, lines
        self._show_rows()

    def _show_rows(self) -> None:
        self.rows.clear()
        self.rows.add(head(tr("Who has looked")))
        self.rows.add(muted(tr("Every look and every change of two years on this computer, newest first.")))
        self.rows.add(*day_rows(self._lines[: self._shown], self._who, {}))
        left = len(self._lines) - self._shown
        self.more.setVisible(left > 0)
        self.more.setText(tr_n("Show %n older", min(left, AT_A_TIME)))

    def _show_more(self) -> None:
        self._shown += AT_A_TIME
        self._show_rows()

    def _ask(self) -> None:
        who = self.asked_by.text().strip()
        self.asked_row.set_problem("" if who else tr("Write who asked."))
        if not who:
            self.asked_by.setFocus()
            return
        ask(
            self,
            tr("Make the paper for the client?"),
            tr(
                "The file holds the client's name and is not encrypted. Give it to the client and delete the file from "
                "this computer. That it was made is written into the log."
            ),
            tr("Choose where to save it"),
            lambda: self._save(who),
        )

    def _save(self, who: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Save to a file"), f"{folder}/{tr('log')}.pdf", "PDF (*.pdf)"
        )
        if chosen:
            self._jobs.run(
                self._maker(Path(chosen), who),
                owner=self,
                ok=self._saved,
                failed=lambda error: self.notice.say(fault(error), "bad"),
            )

    def _maker(self, path: Path, who: str) -> Callable[[], str]:
        desk, client, write = self._desk, self._client, self.save_file or write_file

        def make() -> str:
            made = desk.log_request(client, who)
            try:
                write(path, made)
            except OSError as error:
                raise surroundings_of(error) from error
            return path.name

        return make

    def _saved(self, name: str) -> None:
        self.asked_by.clear()
        self.notice.say(tr("Saved: {name}").format(name=name), "good")
        self.read()
