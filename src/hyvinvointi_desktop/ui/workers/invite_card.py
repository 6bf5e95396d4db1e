"""Inviting a worker, and letting in who followed the invitation: the digits are typed as they are read aloud."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from hyvinvointi_desktop.app.admit import Admission
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.invite import Invited
from hyvinvointi_desktop.app.look_at_request import RequestSeen
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.invitation import Guest
from hyvinvointi_desktop.domain.trust import digits_typed
from hyvinvointi_desktop.ui.exchange.files import read_file
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.joining.doors import Doors
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage
from hyvinvointi_desktop.ui.kit.buttons import link, plain, primary
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.labels import head, label, muted
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.text_faults import fault

_DIGITS = 30


def file_name(name: str) -> str:
    """A person's name as a part of a file's name."""
    return "-".join("".join(c for c in word if c.isalnum()) for word in name.split()).strip("-") or tr("worker")


class InviteCard(Card):
    """A name, and the invitation as a paper or as a file."""

    changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, doors: Doors) -> None:
        super().__init__()
        self._desk, self._jobs, self._doors = desk, jobs, doors
        self.notice = InlineMessage()
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.name.textEdited.connect(lambda _: self.notice.clear())
        self.on_paper = primary(tr("Invitation on paper…"), lambda: self._invite(paper=True), "printer")
        self.as_file = plain(tr("Invitation as a file…"), lambda: self._invite(paper=False), "file-text")
        self.without = link(tr("Add without a computer"), self._add)
        self.add(
            head(tr("Invite a worker")),
            muted(tr("An invitation may be used once, within two weeks. Hand it over in person.")),
            FieldRow(tr("Name of the new worker"), self.name),
            self.notice,
            Flow(self.on_paper, self.as_file, self.without),
        )

    def _add(self) -> None:
        """Somebody who keeps paper."""
        name = self.name.text()
        self._jobs.run(
            lambda: self._desk.add_worker(name), owner=self, ok=self._added,
            failed=lambda error: self.notice.say(fault(error), "bad"),
        )  # fmt: skip

    def _added(self, _: object) -> None:
        self.notice.say(tr("Added. The work of this person is entered from paper."), "good")
        self.name.clear()
        self.changed.emit()

    def _invite(self, *, paper: bool) -> None:
        name = self.name.text()
        self.invite(name, None, paper=paper)

    def invite(self, name: str, worker: WorkerId | None, *, paper: bool) -> None:
        """Makes the invitation and asks where it goes; ``worker`` is one who gets a new computer."""
        self._make(lambda: self._desk.invite_worker(name, worker), paper=paper)

    def invite_coordinator(self, name: str) -> None:
        """The same for another coordinator."""
        self._make(lambda: self._desk.invite_coordinator(name), paper=True)

    def _make(self, invite: Callable[[], Invited], *, paper: bool) -> None:
        spoken = language().value

        def work() -> tuple[Invited, bytes]:
            invited = invite()
            text = invited.invitation.text().encode() + b"\n"
            return invited, self._desk.invitation_paper(invited, spoken) if paper else text

        self._jobs.run(
            work, owner=self, ok=lambda made: self._save(*made, paper=paper),
            failed=lambda error: self.notice.say(fault(error), "bad"),
        )  # fmt: skip

    def _save(self, invited: Invited, content: bytes, *, paper: bool) -> None:
        name = f"{tr('invitation')}-{file_name(invited.name)}.{'pdf' if paper else 'txt'}"
        day = formats.date_text(invited.invitation.last_day)
        then = tr("It may be used until {day}. Hand it over in person.").format(day=day)
        if self._doors.save(self, name, content, self.notice, then) is None:
            self._take_back(invited)  # nobody has it: it must not lie open
        else:
            self.name.clear()
            self.changed.emit()

    def _take_back(self, invited: Invited) -> None:
        self._jobs.run(
            lambda: self._desk.take_invitation_back(invited.invitation.id), owner=self,
            ok=lambda _: self.changed.emit(), failed=lambda _: None,
        )  # fmt: skip


class AdmitCard(Card):
    """A request: whose it is, the digits as they are read aloud, and the answer to give back."""

    changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, doors: Doors) -> None:
        super().__init__()
        self._desk, self._jobs, self._doors = desk, jobs, doors
        self._request, self._renews = b"", False
        self.notice = InlineMessage()
        self.take = plain(tr("Take a request…"), self._choose, "tray-arrow-down")
        self.who = label()
        self.digits = QLineEdit()
        self.digits.setMaxLength(80)
        self.digits.setPlaceholderText("00000 00000 00000 00000 00000 00000")
        self.digits_row = FieldRow(
            tr("The numbers, as they are read aloud to you"), self.digits, hint=tr("Thirty digits in six groups")
        )
        self.digits.textChanged.connect(lambda _: self._ready())
        self.admit = primary(tr("Let in and save the answer…"), self._admit, "check")
        self.stop = link(tr("Not now"), self.show_nobody)
        self.buttons = Flow(self.admit, self.stop)
        self.add(
            head(tr("Let a worker in")),
            muted(tr("The worker gives you a request file and reads thirty digits aloud, by the phone or beside you.")),
            self.who,
            self.digits_row,
            self.notice,
            Flow(self.take),
            self.buttons,
        )
        self.show_nobody()

    def show_nobody(self) -> None:
        """No request is open."""
        self._request = b""
        for part in (self.who, self.digits_row, self.buttons):
            part.hide()
        self.take.show()

    def _choose(self) -> None:
        filters = f"{tr('Requests')} (*.hvlq);;{tr('All files')} (*)"
        path = self._doors.choose(self, tr("Choose the request"), filters)
        if path is None:
            return

        def work() -> tuple[bytes, RequestSeen]:
            content = read_file(path).content
            return content, self._desk.look_at_request(content)

        self._jobs.run(work, owner=self, ok=lambda found: self.show_request(*found), failed=self._failed)

    def show_request(self, content: bytes, seen: RequestSeen) -> None:
        """Whose request it is; a renewal needs no digits."""
        self._request = content
        self.notice.clear()
        self.who.setText(_who(seen))
        self.digits.clear()
        self.take.hide()
        for part in (self.who, self.buttons):
            part.show()
        self.digits_row.setVisible(not seen.renews)
        self._renews = seen.renews
        self._ready()
        (self.admit if seen.renews else self.digits).setFocus()

    def _ready(self) -> None:
        typed = len(digits_typed(self.digits.text()).replace(" ", ""))
        self.admit.setEnabled(self._renews or typed == _DIGITS)

    def _admit(self) -> None:
        request, digits = self._request, self.digits.text()
        self._jobs.run(
            lambda: self._desk.admit(request, digits), owner=self, ok=self._admitted, failed=self._failed
        )

    def _admitted(self, made: Admission) -> None:
        name = f"{tr('answer')}-{file_name(made.seen.name)}.hvla"
        then = tr("Give it to {name}.").format(name=made.seen.name)
        if self._doors.save(self, name, made.answer, self.notice, then) is None:
            self.notice.say(tr("Let in. Take the same request again to save the answer."), "warn")
        self.show_nobody()
        self.take.setFocus()
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "bad")


def _who(seen: RequestSeen) -> str:
    if seen.renews:
        words = tr("{name} asks for more time for a computer. No numbers are needed: the old key vouches for it.")
        return words.format(name=seen.name)
    if seen.guest is Guest.COORDINATOR:
        words = tr("{name} asks to be a coordinator in this space. The request says: {said}.")
    else:
        words = tr("{name} asks to join with a computer. The request says: {said}.")
    answered = tr("It was answered before: the same answer is given once more.") if seen.answer is not None else ""
    return f"{words.format(name=seen.name, said=seen.said_name)} {answered}".strip()
