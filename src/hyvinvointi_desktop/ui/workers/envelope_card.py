"""The sealed envelope for lost recovery keys: explained, off until it is made, opened by two people."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_space import SpaceScreen
from hyvinvointi_desktop.app.sealed_envelope import OpenEnvelope
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.ui.exchange.files import read_file
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.joining.doors import Doors
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage
from hyvinvointi_desktop.ui.kit.buttons import link, plain, primary
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fold import Fold
from hyvinvointi_desktop.ui.kit.labels import Chip, label
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.secret_row import SecretRow
from hyvinvointi_desktop.ui.text_faults import fault


class EnvelopeCard(Card):
    """Making it, keeping what workers sealed, opening one."""

    changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, doors: Doors) -> None:
        super().__init__()
        self._desk, self._jobs, self._doors = desk, jobs, doors
        self.notice, self.state = InlineMessage(), Chip("")
        self.make = plain(tr("Make the envelope…"), self._ask_make, "envelope-simple")
        self.hold = plain(tr("Keep a sealed key…"), self._hold, "tray-arrow-down")
        self.give_up = link(tr("Give the envelope up"), self._ask_give_up)
        self.opening = OpeningPart(self._open)
        self.fold = Fold(tr("Open a worker's recovery key"), self.opening)
        self.add(
            self.state,
            label(
                tr(
                    "A worker who loses both the passphrase and the paper with the recovery key loses the records. "
                    "With a sealed envelope a worker may leave the recovery key here, sealed. Its only key is on a "
                    "paper in an envelope that two people open, and every opening is written down."
                )
            ),
            self.notice,
            Flow(self.make, self.hold, self.give_up),
            self.fold,
        )

    def show_space(self, screen: SpaceScreen) -> None:
        """Whether there is one, and whose keys lie here."""
        on = screen.envelope_on
        self.state.set_state(tr("in use") if on else tr("not in use"), "good" if on else "plain")
        self.make.setVisible(not on)
        self.hold.setVisible(on)
        self.give_up.setVisible(on)
        names = {w.worker.id: w.worker.name for w in screen.workers}
        self.fold.setVisible(bool(screen.held))
        self.opening.set_held([
            (one.id, f"{names.get(one.worker, '')} {formats.date_text(local_day(one.taken_at))}")
            for one in screen.held
        ])  # fmt: skip

    def _ask_make(self) -> None:
        ask(
            self,
            tr("Make the sealed envelope?"),
            tr(
                "The key is saved as a paper once and kept nowhere else. Print it, seal it in an envelope, lock the "
                "envelope away and destroy the file. Workers decide themselves whether they use it."
            ),
            tr("Make it and save the paper"),
            self._make,
        )

    def _make(self) -> None:
        spoken = language().value

        def work() -> bytes:
            return self._desk.envelope_paper(self._desk.make_envelope(), spoken)

        self._jobs.run(work, owner=self, ok=self._made, failed=self._failed)

    def _made(self, paper: bytes) -> None:
        if self._doors.save(self, tr("envelope-key") + ".pdf", paper, self.notice) is None:
            # Nobody has the paper: what was sealed to it could never be opened.
            self._jobs.run(self._desk.give_up_envelope, owner=self, ok=lambda _: None, failed=self._failed)
            self.notice.say(tr("The paper was not saved, so the envelope was given up again."), "warn")
        self.changed.emit()

    def _ask_give_up(self) -> None:
        ask(
            self,
            tr("Give the envelope up?"),
            tr("Workers are no longer offered it. Keys that are sealed already can still be opened with the paper."),
            tr("Give it up"),
            lambda: self._run(self._desk.give_up_envelope, tr("The envelope is given up.")),
        )

    def _hold(self) -> None:
        filters = f"{tr('Sealed recovery keys')} (*.hvle);;{tr('All files')} (*)"
        path = self._doors.choose(self, tr("Choose the file"), filters)
        if path is not None:
            self._run(
                lambda: self._desk.hold_recovery_key(read_file(path).content), tr("The sealed key is taken to keep.")
            )

    def _open(self, command: OpenEnvelope) -> None:
        self._jobs.run(
            lambda: self._desk.open_envelope(command), owner=self, ok=self.opening.show_key, failed=self._failed
        )

    def _run(self, work: Callable[[], object], said: str) -> None:
        def done(_: object) -> None:
            self.notice.say(said, "good")
            self.changed.emit()

        self._jobs.run(work, owner=self, ok=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "bad")


class OpeningPart(Card):
    """Whose key, the key on the paper, the second person, and why."""

    def __init__(self, open_it: Callable[[OpenEnvelope], object]) -> None:
        super().__init__(role="quiet")
        self._open = open_it
        self.whose = QComboBox()
        self.paper = SecretRow(tr("Key on the paper"))
        self.witness, self.reason = QLineEdit(), QLineEdit()
        self.go = primary(tr("Open and write down"), self._go, "key")
        self.shown = label("", "code", select=True)
        self.shown.hide()
        self.after = label(tr("Give it to the worker alone, who sets a new passphrase with it. Then press Hide."))
        self.after.hide()
        self.hide_key = plain(tr("Hide"), self._hide, "eye-slash")
        self.hide_key.hide()
        self.add(
            FieldRow(tr("Whose recovery key"), self.whose),
            self.paper,
            FieldRow(tr("Second person present"), self.witness),
            FieldRow(tr("Why it is opened"), self.reason),
            Flow(self.go),
            self.shown,
            self.after,
            self.hide_key,
        )

    def set_held(self, held: list[tuple[str, str]]) -> None:
        """Whose keys lie here."""
        chosen = self.whose.currentData()
        self.whose.clear()
        for one, words in held:
            self.whose.addItem(words, one)
        at = self.whose.findData(chosen)
        self.whose.setCurrentIndex(max(at, 0))

    def _go(self) -> None:
        held = self.whose.currentData() or ""
        self._open(OpenEnvelope(str(held), self.paper.text(), self.witness.text(), self.reason.text()))

    def show_key(self, key: str) -> None:
        """The recovery key, until it is hidden."""
        self.paper.wipe()
        self.shown.setText(key)
        for part in (self.shown, self.after, self.hide_key):
            part.show()

    def _hide(self) -> None:
        self.shown.setText("")
        for part in (self.shown, self.after, self.hide_key):
            part.hide()
