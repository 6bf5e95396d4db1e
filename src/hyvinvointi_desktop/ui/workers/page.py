"""Työntekijät: who belongs to the space, with their computers; inviting, letting in, more time, ending rights."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_space import SpaceScreen, WorkerRow
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.revoke_device import RevokeDevice
from hyvinvointi_desktop.domain.exchange import CoordinatorId, DeviceId
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.joining.doors import Doors
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Columns, Flow, InlineMessage, ScrollPage, column
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.fold import Fold
from hyvinvointi_desktop.ui.kit.labels import head, label, muted, title
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.text_faults import fault
from hyvinvointi_desktop.ui.workers.change_root_card import ChangeRootCard
from hyvinvointi_desktop.ui.workers.coordinators_card import CoordinatorsCard
from hyvinvointi_desktop.ui.workers.envelope_card import EnvelopeCard
from hyvinvointi_desktop.ui.workers.found_card import FoundCard
from hyvinvointi_desktop.ui.workers.invite_card import AdmitCard, InviteCard
from hyvinvointi_desktop.ui.workers.registry_card import RegistryCard
from hyvinvointi_desktop.ui.workers.root_card import IssuingCard, RootCard
from hyvinvointi_desktop.ui.workers.rules_card import RulesCard
from hyvinvointi_desktop.ui.workers.worker_card import WorkerCard


class WorkersPage(ScrollPage):
    """Before there is a space: founding it. Then its people."""

    def __init__(self, desk: Desk, jobs: Jobs, doors: Doors | None = None) -> None:
        super().__init__(widest=1000)
        self._desk, self._jobs, doors = desk, jobs, doors or Doors()
        self.notice, self.about = InlineMessage(), muted()
        self.found = FoundCard(desk, jobs, doors)
        self.root = RootCard(desk, jobs, doors)
        self.due, self.due_words = Card(role="warn"), label()
        self.renew_all = plain(tr("Give more time to all of them"), self._renew_all, "hourglass")
        self.due.add(self.due_words, Flow(self.renew_all))
        self.invite, self.admit = InviteCard(desk, jobs, doors), AdmitCard(desk, jobs, doors)
        self.doors = Columns(column(self.invite, None), column(self.admit, None))
        self.workers_head = head(tr("Workers and their computers"))
        self.workers = column()
        self.cards: list[WorkerCard] = []
        self.coordinators, self.envelope = CoordinatorsCard(), EnvelopeCard(desk, jobs, doors)
        self.issuing, self.change_root = IssuingCard(desk, jobs, doors), ChangeRootCard(desk, jobs, doors)
        self.main_key = column(self.issuing, self.change_root)
        self.rules = RulesCard(desk, jobs)
        self.registry = RegistryCard(desk, jobs, doors.choose)
        self.folds = (
            Fold(tr("Rules for the workers"), self.rules),
            Fold(tr("Coordinators of the space"), self.coordinators),
            Fold(tr("Sealed envelope for lost recovery keys"), self.envelope),
            Fold(tr("Main key of the space"), self.main_key),
            Fold(tr("Where the records lie"), self.registry),
        )
        self.add(title(tr("Workers")), self.about, self.notice, self.found, self.root, self.due, self.doors)
        self.add(self.workers_head, self.workers, *self.folds, None)
        self._connect()
        self._show_parts(founded=False)
        self.found.hide()
        self._due: tuple[DeviceId, ...] = ()
        self._focus_next: QWidget | None = None

    def _connect(self) -> None:
        self.found.founded.connect(self._founded)
        self.root.is_away.connect(self._root_is_away)
        self.change_root.is_changed.connect(self._root_is_changed)
        cards = (self.root, self.invite, self.admit, self.envelope, self.issuing, self.change_root, self.registry)
        for part in cards:
            part.changed.connect(self.refresh)
        self.coordinators.invite_wanted.connect(self._invite_coordinator)
        self.coordinators.end_wanted.connect(self._end_coordinator)
        self.coordinators.renew_wanted.connect(lambda: self._run(self._desk.renew_own))
        self.coordinators.other_renew_wanted.connect(
            lambda other: self._run(lambda: self._desk.renew_coordinator(CoordinatorId(other)))
        )
        self.coordinators.take_back_wanted.connect(self._take_back)
        self._jobs.changed.connect(self._told)

    def showEvent(self, event: QShowEvent) -> None:
        """Reads when it comes into sight."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Reads the space anew."""
        self._jobs.run(self._desk.space_screen, owner=self, ok=self.show_space, failed=self._failed)

    def show_space(self, screen: SpaceScreen | None) -> None:
        """The space, or how to found one."""
        self._show_parts(founded=screen is not None)
        if screen is None:
            self.about.setText(tr("You have no space yet."))
            return
        self.rules.refresh()
        self.registry.refresh()
        words = [screen.name, tr_n("%n workers", len(screen.workers))]
        self.about.setText(", ".join(words))
        self.root.setVisible(screen.root_is_here)
        self.doors.setVisible(screen.keeps)
        self._show_due(screen)
        self.coordinators.show_space(screen)
        self.envelope.show_space(screen)
        self._show_issuing(screen)
        self.change_root.show_space(screen)
        self._show_workers(screen)
        if self._focus_next is not None:
            self._focus_next.setFocus()  # what had the focus is gone: go on where the next thing is done
            self._focus_next = None

    def _show_parts(self, *, founded: bool) -> None:
        self.found.setVisible(not founded)
        for part in (self.root, self.due, self.doors, self.workers_head, self.workers, *self.folds):
            part.setVisible(founded)

    def _show_due(self, screen: SpaceScreen) -> None:
        self._due = screen.due
        self.due.setVisible(bool(screen.due) and screen.keeps)
        self.due_words.setText(
            tr_n("The right of %n computers to send ends within two months, or has ended.", len(screen.due))
        )

    def _show_issuing(self, screen: SpaceScreen) -> None:
        until = screen.issuing_until
        self.issuing.about.setVisible(until is not None)
        if until is not None:
            words = tr("The present key of admission is in force until {day}.")
            self.issuing.about.setText(words.format(day=formats.date_text(until)))

    def _show_workers(self, screen: SpaceScreen) -> None:
        self.workers.clear()
        self.cards = [self._card(shown, keeps=screen.keeps) for shown in screen.workers]
        self.workers.add(*self.cards)
        self.workers_head.setVisible(bool(self.cards))

    def _card(self, shown: WorkerRow, *, keeps: bool) -> WorkerCard:
        card = WorkerCard(shown, keeps=keeps)
        card.new_computer.connect(partial(self._new_computer, shown))
        card.renew_wanted.connect(lambda device: self._run(lambda: self._desk.renew_devices([DeviceId(device)])))
        card.end_wanted.connect(self._end_right)
        card.take_back_wanted.connect(self._take_back)
        card.work_ended.connect(partial(self._end_work, shown))
        return card

    # -- acts ---------------------------------------------------------------------------------------------------

    def _new_computer(self, shown: WorkerRow) -> None:
        self.invite.invite(shown.worker.name, shown.worker.id, paper=True)
        self.ensureWidgetVisible(self.invite)

    def _invite_coordinator(self, name: str) -> None:
        self.invite.invite_coordinator(name)
        self.coordinators.name.clear()
        self.ensureWidgetVisible(self.invite)

    def _founded(self) -> None:
        self.notice.say(tr("The space is founded. Put its main key away, then invite the workers."), "good")
        self._focus_next = self.root.first.line
        self.refresh()

    def _root_is_away(self) -> None:
        self.notice.say(tr("The main key lies on the two sticks and has left this computer."), "good")
        self._focus_next = self.invite.name

    def _root_is_changed(self) -> None:
        self.notice.say(tr("The main key is changed. Put the new one onto two sticks now."), "good")
        self.ensureWidgetVisible(self.notice)
        self._focus_next = self.root.first.line

    def _renew_all(self) -> None:
        due = self._due
        self._run(lambda: self._desk.renew_devices(due), tr("More time is given. The post tells the workers."))

    def _end_right(self, command: RevokeDevice) -> None:
        self._run(lambda: self._desk.revoke_device(command), tr("The right is ended."))

    def _take_back(self, invitation: str) -> None:
        self._run(lambda: self._desk.take_invitation_back(invitation), tr("The invitation is taken back."))

    def _end_work(self, shown: WorkerRow) -> None:
        today = self._desk.clock.today()
        ask(
            self,
            tr("Has the work of {name} ended?").format(name=shown.worker.name),
            tr(
                "Nobody new is named to this worker, and no new computer can be invited. What has been sent stays. End "
                "the right of each computer too, once all has come."
            ),
            tr("The work has ended"),
            lambda: self._run(lambda: self._desk.end_work(shown.worker.id, today)),
        )

    def _end_coordinator(self, coordinator: str) -> None:
        ask(
            self,
            tr("End this coordinator's time?"),
            tr("From the next post on nothing is sealed to this coordinator. What has come there stays there."),
            tr("End it"),
            lambda: self._run(lambda: self._desk.end_coordinator(CoordinatorId(coordinator))),
        )

    def _run(self, work: Callable[[], object], said: str = "") -> None:
        def done(_: object) -> None:
            if said:
                self.notice.say(said, "good")
            self.refresh()

        self._jobs.run(work, owner=self, ok=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.refusal is Refusal.ONLY_COORDINATOR:
            self.about.setText(fault(error))
            self.found.hide()
            return
        self.notice.say(fault(error), "bad")
        self.ensureWidgetVisible(self.notice)

    def _told(self, areas: frozenset[Area]) -> None:
        if Area.TRUST in areas and self.isVisible():
            self.refresh()

    def places(self) -> tuple[QWidget, ...]:
        """What opens further down."""
        return self.folds
