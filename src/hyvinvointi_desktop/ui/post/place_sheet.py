"""A place that post travels by: a folder or a stick, or the address of a server."""

import threading
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.post_port import PostPlace
from hyvinvointi_desktop.app.server_file import server_file_text
from hyvinvointi_desktop.ui.exchange.files import ChooseFile, ChosenFile, choose_file, read_file
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.fold import Fold
from hyvinvointi_desktop.ui.kit.sheet import Sheet, stage_button
from hyvinvointi_desktop.ui.kit.widgets import Card, FieldRow, Flow, InlineMessage, label, muted, plain
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


class PlaceSheet(Sheet):
    """A new place, or one to change. ``for_workers``: a coordinator's, whom nobody tells the address."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        jobs: Jobs,
        place: PostPlace | None,
        choose: ChooseFile = choose_file,
        *,
        for_workers: bool = False,
    ) -> None:
        super().__init__(parent, widest=620)
        self._desk, self._jobs, self._place, self._choose_file = desk, jobs, place, choose
        self.key = place.id if place else desk.new_id()
        self._ca_pem = place.ca_pem if place else ""
        self._stop, self._trying = threading.Event(), False
        self.finished.connect(self._stop.set)
        self.notice = InlineMessage()
        self.where, self.name = QLineEdit(place.where if place else ""), QLineEdit(place.name if place else "")
        self.user, self.secret = QLineEdit(place.user if place else ""), QLineEdit(place.secret if place else "")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        hint = (
            tr("Workers type the same folder or address.")
            if for_workers
            else tr("Your coordinator tells you which folder or address it is.")
        )
        self.where_row = FieldRow(tr("Folder or address"), self.where, hint=hint)
        self.attempt = plain(tr("&Try it"), self._try, "arrow-clockwise")
        parts: list[QWidget] = [
            muted(_what_it_is(for_workers)),
            self.notice,
            self.where_row,
            Flow(plain(tr("Choose a folder"), self._choose, "folder-open"), self.attempt),
            FieldRow(tr("What you call it"), self.name, optional=True),
            self._login(),
            self._more(place),
        ]
        save = stage_button(tr("Save"), self._save, "primary", "check")
        self.show_stage(tr("Where the mail travels"), parts, [stage_button(tr("Back"), self.reject), save])
        self.where.setFocus()

    def _login(self) -> Fold:
        login = Card(role="quiet")
        login.add(FieldRow(tr("User name"), self.user), FieldRow(tr("Password of the place"), self.secret))
        folded = Fold(tr("User name and password of a server"), login)
        folded.open(bool(self.user.text() or self.secret.text()))
        return folded

    def _more(self, place: PostPlace | None) -> Fold:
        """What few need: an own authority, and files that a sync client only shows."""
        self.fetches = QCheckBox(tr("Fetch files that are only in the cloud"))
        self.fetches.setChecked(place.fetches if place else False)
        self.file_words = label("")
        self.choose_pem = plain(tr("Choose the server's file"), self._choose_pem, "paperclip")
        self.drop_pem = plain(tr("Go without the file"), self._drop_pem, "x")
        card = Card(role="quiet")
        card.add(
            self.fetches,
            muted(
                tr(
                    "For a shared folder that leaves its files in the cloud until they are opened. Fetching takes time "
                    "and data."
                )
            ),
            self.file_words,
            Flow(self.choose_pem, self.drop_pem),
        )
        self._tell_pem()
        folded = Fold(tr("More about the place"), card)
        folded.open(self.fetches.isChecked() or bool(self._ca_pem))
        return folded

    # -- the file by which a server is recognised -------------------------------------------------------------------

    def _choose_pem(self) -> None:
        path = self._choose_file(self, tr("Choose the server's file"), "(*)")
        if path is not None:
            self._jobs.run(lambda: read_file(path), owner=self, ok=self._take_pem, failed=self._no)

    def _take_pem(self, file: ChosenFile) -> None:
        self._ca_pem = server_file_text(file.content)
        self.notice.clear()
        self._tell_pem()

    def _drop_pem(self) -> None:
        self._ca_pem = ""
        self._tell_pem()

    def _tell_pem(self) -> None:
        self.file_words.setText(
            tr("The server is recognised by the file that was chosen.")
            if self._ca_pem
            else tr("If your IT support gave you a file by which the server is recognised, choose it here.")
        )
        self.drop_pem.setVisible(bool(self._ca_pem))

    # -- choosing, trying, saving -----------------------------------------------------------------------------------

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), self.where.text() or str(Path.home()))
        if chosen:
            self.where.setText(chosen)

    def _made(self) -> PostPlace | None:
        """What is typed; None, and told, where that is nothing."""
        where = self.where.text().strip()
        self.where_row.set_problem("" if where else tr("Choose a folder, or write the address."))
        if not where:
            self.where.setFocus()
            return None
        return PostPlace(
            self.key, self.name.text(), where, self.user.text().strip(), self.secret.text(), self._ca_pem,
            self.fetches.isChecked(),
        )  # fmt: skip

    def _try(self) -> None:
        made = self._made()
        if made is None or self._trying:
            return
        desk, stopped = self._desk, self._stop.is_set
        self._trying = True  # a button that is greyed meanwhile would lose the keys
        self.notice.say(tr("Trying the place."))
        self._jobs.run(
            lambda: desk.try_post_place(made, stopped), owner=self, ok=lambda _: self._tried(), failed=self._no
        )

    def _tried(self) -> None:
        self._trying = False
        self.notice.say(tr("The place answers and can be used."), "good")

    def _save(self) -> None:
        made = self._made()
        if made is not None:
            desk = self._desk
            self._jobs.run(lambda: desk.save_post_place(made), owner=self, ok=lambda _: self.accept(), failed=self._no)

    def _no(self, error: Exception) -> None:
        self._trying = False
        self.notice.say(fault(error), "warn")


def _what_it_is(for_workers: bool) -> str:
    if for_workers:
        return tr(
            "A folder that you share with the workers, a stick, or the address of a server (https). What lies there is "
            "sealed: nobody else can read it."
        )
    return tr(
        "A folder that is shared with the coordinator, a stick, or the address of a server (https). What lies there is "
        "sealed: nobody else can read it."
    )
