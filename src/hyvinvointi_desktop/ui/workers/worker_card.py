"""One worker: computers with the time of their right, invitations that wait, and what can be done."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.look_space import DeviceRow, InvitationRow, WorkerRow
from hyvinvointi_desktop.app.revoke_device import RevokeDevice
from hyvinvointi_desktop.domain.exchange import DeviceId
from hyvinvointi_desktop.domain.trust import EndReason, Validity
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, LineItem, row
from hyvinvointi_desktop.ui.kit.buttons import Button, link, plain, primary
from hyvinvointi_desktop.ui.kit.choices import OneOf
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fields import CountField
from hyvinvointi_desktop.ui.kit.labels import Chip, head, label, muted
from hyvinvointi_desktop.ui.kit.words import tr

_MOST = 99_999_999
_TELLING = 4


class WorkerCard(Card):
    """Says what is wanted; the page does it. All of them carry what they are about."""

    new_computer = Signal()
    renew_wanted = Signal(str)
    end_wanted = Signal(object)
    take_back_wanted = Signal(str)
    work_ended = Signal()

    def __init__(self, shown: WorkerRow, *, keeps: bool) -> None:
        super().__init__()
        self.shown, self._keeps = shown, keeps
        self.end_form: EndForm | None = None
        name = shown.worker.name
        self.add(row(head(name), Chip(*_standing(shown)), None))
        for device in shown.devices:
            self.add(self._device(device))
        for waiting in shown.invitations:
            self.add(self._invitation(waiting))
        if not shown.devices and not shown.invitations:
            self.add(muted(tr("No computer in the space. Work on paper is entered by the coordinator.")))
        if shown.worker.ended_on is None and keeps:
            words = tr("New computer…") if shown.devices else tr("New invitation…")
            more = self._named(plain(words, self.new_computer.emit, "plus"), name)
            done = self._named(link(tr("The work has ended"), self.work_ended.emit), name)
            self.add(Flow(more, done))

    def _device(self, shown: DeviceRow) -> QWidget:
        words, kind = _right(shown)
        line = LineItem("key", tr("Computer {id}").format(id=shown.device[:_TELLING]), _told(shown), Chip(words, kind))
        if shown.ended is not None or not self._keeps:
            return line
        acts: list[QWidget] = []
        whose = f"{self.shown.worker.name}, {shown.device[:_TELLING]}"
        if shown.validity is not Validity.GOOD:
            renew = plain(tr("Give more time"), lambda: self.renew_wanted.emit(shown.device), "hourglass")
            acts.append(self._named(renew, whose))
        acts.append(self._named(link(tr("End its right…"), lambda: self._open_end(shown)), whose))
        part = Card(role="quiet")
        part.add(line, Flow(*acts))
        return part

    def _invitation(self, shown: InvitationRow) -> QWidget:
        day = formats.date_text(shown.last_day)
        back = link(tr("Take back"), lambda: self.take_back_wanted.emit(shown.id))
        words = tr("may be used until {day}").format(day=day)
        return LineItem("envelope-simple", tr("Invitation"), words, self._named(back, self.shown.worker.name))

    def _open_end(self, shown: DeviceRow) -> None:
        if self.end_form is not None:
            self.end_form.deleteLater()
        self.end_form = EndForm(shown, self.end_wanted.emit)
        self.add(self.end_form)
        self.end_form.after.setFocus()

    @staticmethod
    def _named(button: Button, whose: str) -> Button:
        button.setAccessibleDescription(whose)
        return button


class EndForm(Card):
    """At which number the right of a computer ends, and why."""

    def __init__(self, shown: DeviceRow, end: Callable[[RevokeDevice], object]) -> None:
        super().__init__(role="warn")
        self._device, self._end = DeviceId(shown.device), end
        self.after = CountField()
        self.after.setRange(0, _MOST)
        self.after.setValue(shown.last_seq)
        self.reason = OneOf(tr("Why"), reasons())
        self.reason.set_value(EndReason.LOST)
        self.go = primary(tr("End the right of computer {id}").format(id=shown.device[:_TELLING]), self._go)
        self.back = plain(tr("Back"), self._back)
        self.add(
            label(tr("End the right of this computer"), "strong"),
            label(
                tr(
                    "What came up to this number stays. Whatever this computer sends after it is refused, whatever "
                    "day it bears. The records on the computer itself stay locked behind its passphrase."
                )
            ),
            FieldRow(
                tr("The last number that counts"),
                self.after,
                hint=tr("The newest that has come is {number}.").format(number=shown.last_seq),
                stretch=False,
            ),
            FieldRow(tr("Why"), self.reason),
            Flow(self.go, self.back),
        )

    def _go(self) -> None:
        reason = EndReason(self.reason.value() or EndReason.OTHER)
        self._end(RevokeDevice(self._device, self.after.value(), reason=reason))

    def _back(self) -> None:
        self.hide()
        self.deleteLater()


def reasons() -> tuple[tuple[EndReason, str], ...]:
    """Why a right ends."""
    return (
        (EndReason.LOST, tr("lost")),
        (EndReason.STOLEN, tr("stolen")),
        (EndReason.REPLACED, tr("another computer in its place")),
        (EndReason.WORK_ENDED, tr("the work has ended")),
        (EndReason.OTHER, tr("something else")),
    )


def _standing(shown: WorkerRow) -> tuple[str, str]:
    if shown.worker.ended_on is not None:
        day = formats.date_text(shown.worker.ended_on)
        return tr("work ended {day}").format(day=day), "plain"
    if any(d.validity is Validity.ENDED for d in shown.living):
        return tr("right has run out"), "bad"
    if any(d.validity is Validity.DUE for d in shown.living):
        return tr("right ends soon"), "warn"
    if shown.living:
        return tr("in the space"), "good"
    return (tr("invited"), "plain") if shown.invitations else (tr("no computer"), "plain")


def _right(shown: DeviceRow) -> tuple[str, str]:
    if shown.ended is not None:
        return tr("right ended"), "plain"
    if shown.validity is Validity.ENDED:
        return tr("right has run out"), "bad"
    return (tr("right ends soon"), "warn") if shown.validity is Validity.DUE else (tr("in force"), "good")


def _told(shown: DeviceRow) -> str:
    if shown.ended is not None:
        why = dict(reasons())[shown.ended.reason]
        return tr("Ended after number {number}: {why}").format(number=shown.ended.last_seq, why=why)
    words = [tr("May send until {day}").format(day=formats.date_text(shown.valid_until))]
    if shown.last_on is not None:
        day = formats.date_text(shown.last_on)
        words.append(tr("newest number {number}, came {day}").format(number=shown.last_seq, day=day))
    else:
        words.append(tr("nothing has come yet"))
    return ", ".join(words)
