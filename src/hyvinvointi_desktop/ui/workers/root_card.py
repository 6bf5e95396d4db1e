"""The main key of the space: putting it away on two sticks, and fetching it for a new key of admission."""

from PySide6.QtCore import Signal

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.ui.exchange.files import read_file
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.joining.doors import Doors
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage
from hyvinvointi_desktop.ui.kit.buttons import plain, primary
from hyvinvointi_desktop.ui.kit.labels import head, label, muted
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.secret_row import SecretRow
from hyvinvointi_desktop.ui.text_faults import fault


class RootCard(Card):
    """The main key is still here: a passphrase of its own, then a file on each of two sticks."""

    changed = Signal()
    is_away = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, doors: Doors) -> None:
        super().__init__(role="warn")
        self._desk, self._jobs, self._doors = desk, jobs, doors
        self.notice = InlineMessage()
        self.first = SecretRow(tr("Passphrase of the main key"), tr("At least 15 characters, another than your own"))
        self.again = SecretRow(tr("The same once more"))
        self.away = primary(tr("Save onto two sticks…"), self._away, "usb")
        self.add(
            head(tr("Put the main key away")),
            label(
                tr(
                    "The whole space stands on one main key. You need it every third year, or if this computer is "
                    "lost. Save it onto two sticks, keep them in two locked places, and it leaves this computer."
                )
            ),
            self.first,
            self.again,
            self.notice,
            Flow(self.away),
        )

    def _away(self) -> None:
        passphrase = self.first.text()
        same = passphrase == self.again.text()
        self.again.row.set_problem("" if same else tr("The two are not the same."))
        if same:
            self.away.setEnabled(False)
            self._jobs.run(
                lambda: self._desk.locked_root(passphrase), owner=self, ok=self._save, failed=self._failed
            )

    def _save(self, content: bytes) -> None:
        """One file onto each stick; both are read back before the key leaves."""
        self.away.setEnabled(True)
        passphrase, paths = self.first.text(), []
        headings = (tr("Save onto the first stick"), tr("Save onto the second stick"))
        for number, heading in enumerate(headings, start=1):
            name = f"{tr('main-key')}-{number}.age"
            path = self._doors.save(self, name, content, self.notice, heading=heading)
            if path is None:
                self.notice.say(tr("It was not saved twice. The main key stays on this computer."), "warn")
                return
            paths.append(path)
        if paths[0] == paths[1]:
            self.notice.say(tr("Both were saved in the same place. Use two sticks."), "warn")
            return
        self.away.setEnabled(False)

        def work() -> object:
            copies = (read_file(paths[0]).content, read_file(paths[1]).content)
            return self._desk.root_is_away(copies, passphrase)

        self._jobs.run(work, owner=self, ok=self._done, failed=self._failed)

    def _done(self, _: object) -> None:
        self.away.setEnabled(True)
        self.first.wipe()
        self.again.wipe()
        self.is_away.emit()
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.away.setEnabled(True)
        weak = isinstance(error, Refused) and error.refusal is Refusal.ROOT_PASSPHRASE_WEAK
        self.first.row.set_problem(fault(error) if weak else "")
        if not weak:
            self.notice.say(fault(error), "bad")


class IssuingCard(Card):
    """With a stick of the main key people are let in here from now on."""

    changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, doors: Doors) -> None:
        super().__init__(role="quiet")
        self._desk, self._jobs, self._doors = desk, jobs, doors
        self.notice = InlineMessage()
        self.passphrase = SecretRow(tr("Passphrase of the main key"))
        self.fetch = plain(tr("Fetch it from a stick…"), self._fetch, "usb")
        self.about = muted()
        self.add(
            label(tr("Let people in on this computer"), "strong"),
            label(
                tr(
                    "A new key of admission is made with one of the two sticks: when the one before runs out, or when "
                    "the computer where people were let in is lost."
                )
            ),
            self.about,
            self.passphrase,
            self.notice,
            Flow(self.fetch),
        )

    def _fetch(self) -> None:
        path = self._doors.choose(self, tr("Choose the file on the stick"), f"{tr('All files')} (*)")
        if path is None:
            return
        passphrase = self.passphrase.text()
        self.fetch.setEnabled(False)
        self._jobs.run(
            lambda: self._desk.new_issuing_key(read_file(path).content, passphrase),
            owner=self,
            ok=self._done,
            failed=self._failed,
        )

    def _done(self, _: object) -> None:
        self.fetch.setEnabled(True)
        self.passphrase.wipe()
        self.notice.say(tr("People are let in on this computer from now on."), "good")
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.fetch.setEnabled(True)
        self.notice.say(fault(error), "bad")
