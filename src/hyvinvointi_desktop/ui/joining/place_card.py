"""This computer's place in a space, once it is in: until when, what is wrong, and what can be done about it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_space import MembershipScreen
from hyvinvointi_desktop.app.membership_port import Side
from hyvinvointi_desktop.domain.trust import ListAge, Validity
from hyvinvointi_desktop.ui.exchange.files import read_file
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.joining.doors import Doors
from hyvinvointi_desktop.ui.keys.key_tools import KeyTools
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage, row
from hyvinvointi_desktop.ui.kit.buttons import plain, primary
from hyvinvointi_desktop.ui.kit.labels import Chip, head, label, muted
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.secret_row import SecretRow
from hyvinvointi_desktop.ui.text_faults import fault

T = TypeVar("T")


class PlaceCard(Card):
    """``changed``: it must be read anew."""

    changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, doors: Doors, keys: KeyTools | None, side: Side) -> None:
        super().__init__()
        self._desk, self._jobs, self._doors, self._keys, self._side = desk, jobs, doors, keys, side
        self.notice = InlineMessage()
        self.space, self.state, self.about = head(), Chip(""), label()
        self.digits = label("", "code", select=True)
        self.digits.setAccessibleName(tr("The numbers to read aloud"))
        self.confirm = primary(tr("The coordinator has the same numbers"), self._confirm, "check")
        self.compare = Card(role="warn")
        self.compare.add(
            label(
                tr(
                    "The numbers have not been compared yet. Read them aloud to the coordinator. Until they are found "
                    "the same, nothing about clients is sent."
                )
            ),
            self.digits,
            Flow(self.confirm),
        )
        self.renew = plain(tr("Ask for more time…"), self._renew, "hourglass")
        self.take = plain(tr("Take in news of the space from a file…"), self._take, "tray-arrow-down")
        self.add(row(self.space, self.state, None), self.about, self.notice, self.compare, Flow(self.renew, self.take))
        self.envelope = EnvelopePart(self._seal)
        self.add(self.envelope)

    def first(self) -> QWidget:
        """Where one begins."""
        return self.take if self.compare.isHidden() else self.confirm

    def show_place(self, screen: MembershipScreen) -> None:
        """How it stands, in words."""
        self.space.setText(screen.space_name)
        words, kind = _state(screen)
        self.state.set_state(words, kind)
        self.about.setText(_about(screen))
        self.compare.setVisible(not screen.confirmed)
        self.digits.setText(screen.digits)
        due = screen.validity is Validity.DUE and not screen.right_ended
        self.renew.setVisible(due and self._side is Side.DEVICE)
        offered = screen.envelope_on and self._keys is not None and not screen.right_ended
        self.envelope.setVisible(offered and self._side is Side.DEVICE)
        self.envelope.show_day(screen)

    def _confirm(self) -> None:
        self._run(lambda: self._desk.confirm_digits(self._side), lambda _: self.changed.emit())

    def _renew(self) -> None:
        def save(content: bytes) -> None:
            name = tr("more-time") + ".hvlq"
            self._doors.save(self, name, content, self.notice, tr("Give it to your coordinator."))

        self._run(self._desk.ask_for_renewal, save)

    def _take(self) -> None:
        filters = f"{tr('News of the space')} (*.hvlt *.hvla);;{tr('All files')} (*)"
        path = self._doors.choose(self, tr("Choose the file"), filters)
        if path is not None:
            self._run(lambda: self._desk.take_space_file(read_file(path).content), self._taken)

    def _taken(self, new: bool) -> None:
        self.notice.say(tr("Taken in.") if new else tr("This was known already."), "good")
        self.changed.emit()

    def _seal(self) -> None:
        secret, keys = self.envelope.secret, self._keys
        if keys is None or not secret.text().strip():
            secret.row.set_problem(tr("Type the recovery key from the paper."))
            secret.line.setFocus()
            return
        typed = secret.text()

        def work() -> bytes | None:
            return self._desk.give_recovery_key(typed) if keys.is_recovery_key(typed) else None

        self._run(work, self._sealed)

    def _sealed(self, content: bytes | None) -> None:
        if content is None:
            self.envelope.secret.row.set_problem(tr("This is not the recovery key of these records."))
            return
        self.envelope.secret.row.set_problem("")
        self.envelope.secret.wipe()
        name = tr("sealed-recovery-key") + ".hvle"
        self._doors.save(self, name, content, self.notice, tr("Give it to your coordinator."))
        self.changed.emit()

    def _run(self, work: Callable[[], T], then: Callable[[T], object]) -> None:
        self._jobs.run(work, owner=self, ok=then, failed=lambda error: self.notice.say(fault(error), "bad"))


class EnvelopePart(Card):
    """The offer of the sealed envelope: what it is for, and the field for the recovery key."""

    def __init__(self, seal: Callable[[], object]) -> None:
        super().__init__(role="quiet")
        self.day = muted()
        self.secret = SecretRow(tr("Recovery key"))
        self.seal = plain(tr("Seal it and save…"), seal, "envelope-simple")
        self.add(
            label(tr("The coordinator's sealed envelope"), "strong"),
            label(
                tr(
                    "If you lose both your passphrase and the paper with your recovery key, your records cannot be "
                    "opened. You may seal your recovery key for the coordinator's envelope. The coordinator cannot "
                    "read it alone: it takes the envelope's paper and a second person, and it is written down."
                )
            ),
            muted(tr("You decide. Nothing else changes if you do not do this.")),
            self.secret,
            Flow(self.seal),
            self.day,
        )

    def show_day(self, screen: MembershipScreen) -> None:
        """Since when it is sealed, if it is."""
        on = screen.envelope_on_day
        self.day.setVisible(on is not None)
        if on is not None:
            self.day.setText(tr("You sealed it on {day}.").format(day=formats.date_text(on)))


def _state(screen: MembershipScreen) -> tuple[str, str]:
    if screen.right_ended:
        return tr("right ended"), "bad"
    if screen.validity is Validity.ENDED:
        return tr("right has run out"), "bad"
    if not screen.confirmed:
        return tr("to be confirmed"), "warn"
    if screen.validity is Validity.DUE or screen.list_age is not ListAge.FRESH:
        return tr("in force, look below"), "warn"
    return tr("in force"), "good"


def _about(screen: MembershipScreen) -> str:
    if screen.right_ended:
        return tr("The coordinator has ended the right of this computer to send. Call the coordinator.")
    until = formats.date_text(screen.valid_until) if screen.valid_until else ""
    if screen.validity is Validity.ENDED:
        return tr("The right of this computer to send ran out on {day}. Call the coordinator.").format(day=until)
    words = [tr("This computer may send until {day}.").format(day=until)]
    if screen.validity is Validity.DUE:
        words.append(tr("Ask for more time, or wait: the coordinator may renew it, and then the post tells."))
    if screen.list_age is ListAge.FROM_AHEAD:
        words.append(tr("The computer's clock must be wrong. Check its date."))
    elif screen.list_age is not ListAge.FRESH:
        words.append(tr("Nothing has been heard from the coordinator for over a year. Fetch the post."))
    return " ".join(words)
