"""Where the coordinator's records lie: in this profile, or on a server that coordinators share; the ways between."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.registry_server_port import BroughtBack, ServerAddress
from hyvinvointi_desktop.ui.exchange.files import ChooseFile
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.labels import label, muted
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.text_faults import fault

_PORT, _DATABASE, _LAST_PORT = 5432, "hyvinvointi", 65535


class RegistryCard(Card):
    """``refresh`` reads where they lie; ``changed`` says that they lie elsewhere now."""

    changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, choose: ChooseFile) -> None:
        super().__init__(role="quiet")
        self._desk, self._jobs, self._choose_file, self._ca_file = desk, jobs, choose, ""
        self.state, self.notice = label(), InlineMessage()
        self.host, self.port = QLineEdit(), QLineEdit(str(_PORT))
        self.database, self.user, self.secret = QLineEdit(_DATABASE), QLineEdit(), QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.host_row = FieldRow(tr("Address of the server"), self.host)
        self.port_row = FieldRow(tr("Port"), self.port)
        self.database_row = FieldRow(tr("Database"), self.database)
        self.user_row = FieldRow(tr("User name on the server"), self.user)
        self.ca_words = muted("")
        self.choose_ca = plain(tr("Choose the server's file"), self._choose_ca, "paperclip")
        self.move_there = plain(tr("Move the records to the server…"), self._ask_move, "tray-arrow-up")
        self.use = plain(tr("Use the records that are there already"), self._use, "users")
        self.back = plain(tr("Take the records back into this profile…"), self._ask_back, "tray-arrow-down")
        self.of_server = Card(role="quiet")
        self.of_server.add(
            muted(
                tr(
                    "Coordinators of a region can share their records on a PostgreSQL server. Your IT support sets it "
                    "up and tells you these. Whoever looks after the server can read what is there; in this profile "
                    "the records are encrypted."
                )
            ),
            self.host_row, self.port_row, self.database_row, self.user_row,
            FieldRow(tr("Password on the server"), self.secret),
            self.ca_words,
            Flow(self.choose_ca),
        )  # fmt: skip
        self.add(self.state, self.of_server, self.notice, Flow(self.move_there, self.use, self.back))
        self._tell_ca()
        self._show(None)

    def refresh(self) -> None:
        """Reads where the records lie."""
        self._jobs.run(self._desk.registry_server, owner=self, ok=self._show, failed=self._failed)

    def _show(self, address: ServerAddress | None) -> None:
        here = address is None
        for part in (self.of_server, self.move_there, self.use):
            part.setVisible(here)
        self.back.setVisible(not here)
        words = tr("The records are in this profile, encrypted.")
        if address is not None:
            words = tr("The records are on the server {host}, in the database {database}.").format(
                host=address.host, database=address.database
            )
        self.state.setText(words)

    # -- what is typed ------------------------------------------------------------------------------------------

    def _choose_ca(self) -> None:
        path = self._choose_file(self, tr("Choose the server's file"), "(*)")
        self._ca_file = "" if path is None else str(path)
        self._tell_ca()

    def _tell_ca(self) -> None:
        self.ca_words.setText(
            tr("The server is recognised by the file {name}.").format(name=self._ca_file)
            if self._ca_file
            else tr("If your IT support gave you a file by which the server is recognised, choose it here.")
        )

    def _address(self) -> ServerAddress | None:
        """What is typed; None, and told, where something is missing."""
        typed_port = self.port.text().strip()
        port = int(typed_port) if typed_port.isascii() and typed_port.isdigit() else 0
        missing = tr("Write this first. Your IT support tells it.")
        problems = (
            (self.host_row, self.host, "" if self.host.text().strip() else missing),
            (self.port_row, self.port, "" if 0 < port <= _LAST_PORT else tr("A port is a number from 1 to 65535.")),
            (self.database_row, self.database, "" if self.database.text().strip() else missing),
            (self.user_row, self.user, "" if self.user.text().strip() else missing),
        )
        for row, _, problem in problems:
            row.set_problem(problem)
        wrong = [line for _, line, problem in problems if problem]
        if wrong:
            wrong[0].setFocus()
            return None
        return ServerAddress(
            self.host.text().strip(), port, self.database.text().strip(), self.user.text().strip(),
            self.secret.text(), self._ca_file,
        )  # fmt: skip

    # -- acts ---------------------------------------------------------------------------------------------------

    def _ask_move(self) -> None:
        address = self._address()
        if address is None:
            return

        def moved(rows: object) -> None:
            assert isinstance(rows, int)
            self._done(tr_n("%n rows were moved, read back and are the same.", rows))

        ask(
            self,
            tr("Move the records to the server?"),
            tr(
                "Referrals, claims and everything else that has come to you are copied there, read back and compared, "
                "and then taken out of this profile. Other coordinators of the space can use them there."
            ),
            tr("Move them"),
            lambda: self._run(lambda: self._desk.move_registry(address), moved),
        )

    def _use(self) -> None:
        address = self._address()
        if address is not None:
            said = tr("The records of the server are used from now on.")
            self._run(lambda: self._desk.use_registry(address), lambda _: self._done(said))

    def _ask_back(self) -> None:
        ask(
            self,
            tr("Take the records back?"),
            tr(
                "They are copied into this profile, compared, and deleted on the server. Other coordinators no longer "
                "use them there: agree on it with them first."
            ),
            tr("Take them back"),
            lambda: self._run(self._desk.bring_registry_back, self._brought_back),
        )

    def _brought_back(self, done: object) -> None:
        assert isinstance(done, BroughtBack)
        words = tr_n("%n rows are in this profile again, compared and the same.", done.rows)
        if done.left:
            words += " " + tr(
                "What was left on the server could not be deleted yet. Ask your IT support to delete the tables whose "
                "names begin with aside_reg_."
            )
        self._done(words)

    def _run(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        self._hold(held=True)
        self.notice.say(tr("This may take a while."))
        self._jobs.run(work, owner=self, ok=then, failed=self._failed)

    def _done(self, words: str) -> None:
        self._hold(held=False)
        self.secret.clear()
        self.notice.say(words, "good")
        self.refresh()
        self.changed.emit()

    def _hold(self, *, held: bool) -> None:
        for button in (self.move_there, self.use, self.back):
            button.setEnabled(not held)

    def _failed(self, error: Exception) -> None:
        self._hold(held=False)
        self.notice.say(fault(error), "bad")
