"""Another main key for the space: asked once, with a stick where the key has left this computer."""

from pathlib import Path

from PySide6.QtCore import Signal

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_space import SpaceScreen
from hyvinvointi_desktop.ui.exchange.files import read_file
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.joining.doors import Doors
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.labels import label
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.secret_row import SecretRow
from hyvinvointi_desktop.ui.text_faults import fault


class ChangeRootCard(Card):
    """The new main key lies on this computer afterwards, and is put away as the first one was."""

    changed = Signal()
    is_changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, doors: Doors) -> None:
        super().__init__(role="quiet")
        self._desk, self._jobs, self._doors = desk, jobs, doors
        self._needs_stick = True
        self.notice = InlineMessage()
        self.begun = label(
            tr("The change was broken off. Nothing is lost: press the button and it goes on where it stood.")
        )
        self.passphrase = SecretRow(tr("Passphrase of the old main key"))
        self.change = plain(tr("Change the main key…"), self._ask, "key")
        self.add(
            label(tr("Change the main key"), "strong"),
            label(
                tr(
                    "Do this when a stick is lost, when somebody may know its passphrase, or when the ten years are "
                    "nearly over. The workers need not do anything: their computers hear of it with the post, and what "
                    "is on its way still counts."
                )
            ),
            self.begun,
            self.passphrase,
            self.notice,
            Flow(self.change),
        )

    def show_space(self, screen: SpaceScreen) -> None:
        """A stick is asked for only where it is needed."""
        self.setVisible(screen.keeps)
        self._needs_stick = not (screen.root_is_here or screen.root_change_begun)
        self.passphrase.setVisible(self._needs_stick)
        self.begun.setVisible(screen.root_change_begun)

    def _ask(self) -> None:
        ask(
            self,
            tr("Change the main key of the space?"),
            tr(
                "A new main key is made now. Put it onto two sticks at once; after that destroy the old sticks, they "
                "are of no use any more. Invitations that nobody has used are taken back: make new ones."
            ),
            tr("Change it"),
            self._change,
        )

    def _change(self) -> None:
        path = None
        if self._needs_stick:
            path = self._doors.choose(self, tr("Choose the file on the stick"), f"{tr('All files')} (*)")
            if path is None:
                return
        passphrase = self.passphrase.text()
        self.change.setEnabled(False)
        self.notice.say(tr("The main key is being changed. This takes a moment."))
        self._jobs.run(lambda: self._work(path, passphrase), owner=self, ok=self._done, failed=self._failed)

    def _work(self, path: Path | None, passphrase: str) -> object:
        if path is None:
            return self._desk.change_root()
        return self._desk.change_root(read_file(path).content, passphrase)

    def _done(self, _: object) -> None:
        self.change.setEnabled(True)
        self.passphrase.wipe()
        self.notice.clear()
        self.is_changed.emit()
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.change.setEnabled(True)
        self.notice.say(fault(error), "bad")
        self.changed.emit()
