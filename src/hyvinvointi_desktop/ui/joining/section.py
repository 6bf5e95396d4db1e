"""Koordinaattori in Asetukset: joining a coordinator's space, and this computer's place in it. It keeps no key."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit

from hyvinvointi_desktop.app.ask_to_join import Asked
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.double_click_port import SealedFileOpener
from hyvinvointi_desktop.app.finish_joining import Joined
from hyvinvointi_desktop.app.look_space import MembershipScreen
from hyvinvointi_desktop.app.membership_port import MembershipState, Side
from hyvinvointi_desktop.domain.invitation import Invitation
from hyvinvointi_desktop.ui.exchange.files import ChosenFile, read_file
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.joining.doors import Doors
from hyvinvointi_desktop.ui.joining.double_click_card import DoubleClickCard
from hyvinvointi_desktop.ui.joining.place_card import PlaceCard
from hyvinvointi_desktop.ui.keys.key_tools import KeyTools
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow
from hyvinvointi_desktop.ui.kit.buttons import link, plain, primary
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fold import Fold
from hyvinvointi_desktop.ui.kit.labels import head, label, muted
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.settings.section import Section


class InvitationCard(Card):
    """Nothing asked yet: take an invitation from a file, a picture or as text."""

    def __init__(self) -> None:
        super().__init__()
        self.from_file = primary(tr("Take an invitation from a file or picture…"), icon="qr-code")
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * 5)
        self.use_text = plain(tr("Use this text"), icon="check")
        self.fold = Fold(tr("I have the invitation as text"), Card(role="quiet"))
        inner = self.fold.content
        assert isinstance(inner, Card)
        inner.add(FieldRow(tr("The invitation as text"), self.text), Flow(self.use_text))
        self.add(
            head(tr("Join the coordinator's space")),
            label(
                tr(
                    "When you have joined, the hours and trips of a month travel sealed to your coordinator, and the "
                    "receipt comes back. Nothing is sent before you say so."
                )
            ),
            muted(tr("You need an invitation: a paper with a code, or a file. Your coordinator gives it to you.")),
            Flow(self.from_file),
            self.fold,
        )


class WaitingCard(Card):
    """The request is made: three steps until the answer has come."""

    def __init__(self) -> None:
        super().__init__()
        self.space = head()
        self.save = primary(tr("Save the request…"), icon="floppy-disk")
        self.digits = label("", "code", select=True)
        self.digits.setAccessibleName(tr("The numbers to read aloud"))
        self.same = QCheckBox(tr("The coordinator said that the numbers are the same"))
        self.take = plain(tr("Take the answer…"), icon="tray-arrow-down")
        self.give_up = link(tr("Take the request back"))
        self.add(
            self.space,
            label(tr("1. Save the request and give the file to your coordinator, on a stick or by e-mail.")),
            Flow(self.save),
            label(tr("2. Call the coordinator, or sit beside them, and read these numbers aloud.")),
            self.digits,
            muted(tr("They tell that nobody has changed anything on the way.")),
            label(tr("3. The coordinator gives you an answer file. Take it in here.")),
            self.same,
            Flow(self.take, self.give_up),
        )

    def show_asked(self, screen: MembershipScreen) -> None:
        """Which space, and the numbers."""
        self.space.setText(tr("Joining {space}").format(space=screen.space_name))
        self.digits.setText(screen.digits)


class JoinSection(Section):
    """One card at a time: the invitation, the three steps, or the place itself."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        doors: Doors | None = None,
        keys: KeyTools | None = None,
        side: Side = Side.DEVICE,
        opener: SealedFileOpener | None = None,
    ) -> None:
        super().__init__(desk, jobs, tr("Coordinator"))
        self.doors, self._side = doors or Doors(), side
        self.invitation, self.waiting = InvitationCard(), WaitingCard()
        self.place = PlaceCard(desk, jobs, self.doors, keys, side)
        self.add(self.invitation, self.waiting, self.place)
        self.place.changed.connect(self.refresh)
        self.invitation.from_file.clicked.connect(lambda _=False: self._choose())
        self.invitation.use_text.clicked.connect(lambda _=False: self._use(self.invitation.text.toPlainText()))
        self.waiting.save.clicked.connect(lambda _=False: self._save_request())
        self.waiting.take.clicked.connect(lambda _=False: self._take_answer())
        self.waiting.give_up.clicked.connect(lambda _=False: self._give_up())
        for card in (self.invitation, self.waiting, self.place):
            card.hide()
        self.double_click: DoubleClickCard | None = None
        if opener is not None:
            self.offer_double_click(opener)

    def offer_double_click(self, opener: SealedFileOpener) -> DoubleClickCard:
        """The card by which the computer is told of sealed files, under the others."""
        self.double_click = DoubleClickCard(self.jobs, opener)
        self.add(self.double_click)
        return self.double_click

    def refresh(self) -> None:
        """Reads how it stands."""
        if self.double_click is not None:
            self.double_click.read()
        self.read(lambda: self.desk.membership(self._side), self.show_membership)

    def show_membership(self, screen: MembershipScreen | None) -> None:
        """The card that belongs to it."""
        asked = screen is not None and screen.state is MembershipState.ASKED
        joined = screen is not None and screen.state is MembershipState.JOINED
        shown_before = not self.isVisible() or (self.waiting if asked else self.place).isVisible()
        self.invitation.setVisible(not asked and not joined)
        self.waiting.setVisible(asked)
        self.place.setVisible(joined)
        if screen is not None and asked:
            self.waiting.show_asked(screen)
        if screen is not None and joined:
            self.place.show_place(screen)
        if (asked or joined) and not shown_before:  # what was pressed is gone: go on where the next thing is done
            (self.waiting.save if asked else self.place.first()).setFocus()

    # -- the invitation -----------------------------------------------------------------------------------------

    def _choose(self) -> None:
        filters = f"{tr('Invitations')} (*.txt *.pdf *.png *.jpg *.jpeg *.webp);;{tr('All files')} (*)"
        path = self.doors.choose(self, tr("Choose the invitation"), filters)
        if path is not None:
            self.read(lambda: self.desk.invitation_of_file(read_file(path).content), self._offer)

    def _use(self, text: str) -> None:
        self.read(lambda: self.desk.invitation_in(text), self._offer)

    def _offer(self, invitation: Invitation) -> None:
        words = tr("{space} invites you. The invitation may be used until {day}.").format(
            space=invitation.name, day=formats.date_text(invitation.last_day)
        )
        post = tr("The post travels here: {words}.").format(words=invitation.hint) if invitation.hint else ""
        more = tr("The program makes keys for this computer and a request for the coordinator.")
        ask(
            self,
            tr("Join this space?"),
            " ".join(part for part in (words, post, more) if part),
            tr("Make the request"),
            lambda: self._ask(invitation),
        )

    def _ask(self, invitation: Invitation) -> None:
        self.read(lambda: self.desk.ask_to_join(invitation.text()), self._asked)

    def _asked(self, asked: Asked) -> None:
        self.invitation.text.clear()
        self.message.say(tr("The request to {space} is made.").format(space=asked.space_name), "good")
        self.refresh()

    # -- the three steps ----------------------------------------------------------------------------------------

    def _save_request(self) -> None:
        self.read(lambda: self.desk.request_to_join(self._side), self._request_read)

    def _request_read(self, asked: Asked) -> None:
        name = tr("request") + ".hvlq"
        self.doors.save(self, name, asked.request, self.message, tr("Give it to your coordinator."))

    def _take_answer(self) -> None:
        filters = f"{tr('Answers')} (*.hvla);;{tr('All files')} (*)"
        path = self.doors.choose(self, tr("Choose the answer"), filters)
        if path is not None:
            self._finish(path)

    def _finish(self, path: Path) -> None:
        confirmed = self.waiting.same.isChecked()

        def work() -> Joined:
            found: ChosenFile = read_file(path)
            return self.desk.finish_joining(found.content, confirmed=confirmed)

        self.read(work, self._joined)

    def _joined(self, joined: Joined) -> None:
        self.message.say(tr("You are in {space}.").format(space=joined.space_name), "good")
        self.waiting.same.setChecked(False)
        self.refresh()

    def _give_up(self) -> None:
        ask(
            self,
            tr("Take the request back?"),
            tr("The keys that were made for it are destroyed. You can join later with a new invitation."),
            tr("Cancel the request"),
            self._do_give_up,
        )

    def _do_give_up(self) -> None:
        said = tr("The request is taken back.")
        self.keep(lambda: self.desk.give_up_joining(self._side), lambda _: self.refresh(), said)
