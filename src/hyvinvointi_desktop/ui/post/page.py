"""Posti: what leaves for the coordinator and how far it came, what comes back, and by which places it travels."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.desk_post import FileTaken, Going, PostRound
from hyvinvointi_desktop.app.drafts_port import Draft, Form
from hyvinvointi_desktop.app.exchange_port import LARGEST_FILE
from hyvinvointi_desktop.app.faults import surroundings_of
from hyvinvointi_desktop.app.look_post import BundleRow, PostScreen
from hyvinvointi_desktop.app.membership_port import MembershipState
from hyvinvointi_desktop.app.plan_post import Wanted
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.post_port import MessageState, PostPlace
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.ui.exchange.files import ChooseFile, choose_file
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    EmptyState,
    Flow,
    InlineMessage,
    LineItem,
    ScrollPage,
    head,
    label,
    muted,
    plain,
    primary,
    small,
    title,
)
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.place_words import left_out
from hyvinvointi_desktop.ui.post import words
from hyvinvointi_desktop.ui.post.answer_form import HoursForm
from hyvinvointi_desktop.ui.post.inbox_card import InboxCard
from hyvinvointi_desktop.ui.post.leaving_sheet import LeavingSheet
from hyvinvointi_desktop.ui.post.place_sheet import PlaceSheet
from hyvinvointi_desktop.ui.post.sent_table import sent_table
from hyvinvointi_desktop.ui.text_faults import fault

WriteWhole = Callable[[Path, bytes], None]
_AREAS = frozenset({Area.POST, Area.CLAIMS, Area.SESSIONS, Area.TRUST, Area.COURSES, Area.MEASURES})


class PostPage(ScrollPage):
    """``join_wanted`` asks for the way into a space; the others for what a message names."""

    join_wanted = Signal()
    claim_wanted = Signal(object)
    client_wanted = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, write_whole: WriteWhole, choose: ChooseFile = choose_file) -> None:
        super().__init__(gap=SPACE_M, widest=1000)
        self._desk, self._jobs, self._write, self._choose = desk, jobs, write_whole, choose
        self.found: PostScreen | None = None
        self._place, self._stop = "", threading.Event()
        self.add_place = plain("")
        self._going = False
        self.setAcceptDrops(True)
        self.notice, self.space = InlineMessage(), muted("")
        self.join_button = primary(tr("Join with an invitation"), self.join_wanted.emit, "handshake")
        self.join = EmptyState(
            "envelope-simple",
            tr("This laptop is not connected to a coordinator yet"),
            tr("Your coordinator gives you an invitation. After that hours and trips leave from here, and nothing is "
               "typed twice."),
            self.join_button,
        )  # fmt: skip
        self.copy = Card(role="warn")
        self.leaving, self.places = Card(gap=10), Card(gap=8)
        self.send = primary(tr("&Send and fetch"), self._send, "paper-plane-tilt")
        self.stop = plain(tr("Stop"), self._stop.set, "stop")
        self.open_file = plain(tr("Take in a &file"), self._ask_file, "tray-arrow-down")
        self.hours_button = plain(tr("Ask for e&xtra hours"), self.ask_hours, "clock")
        self.inbox = InboxCard(desk, jobs)
        self.inbox.claim_wanted.connect(self.claim_wanted)
        self.inbox.client_wanted.connect(self.client_wanted)
        self.hours = HoursForm(desk, jobs)
        self.hours.saved.connect(lambda _: self.notice.say(tr("Your request leaves with the next mail."), "good"))
        self.sent = sent_table()
        self.save_file = plain(tr("Sa&ve as a file"), self._save_file, "download-simple")
        self._sent_card = Card(
            head(tr("Sent")), self.sent, Flow(self.save_file),
            small(tr("A sealed file can go as an attachment of an e-mail, or on a stick.")),
        )  # fmt: skip
        self._acts = Flow(self.send, self.stop, self.open_file, self.hours_button)
        self.add(
            title(tr("Mail")), self.space, self.join, self.copy, self.leaving, self._acts, self.notice, self.hours,
            self.inbox, self._sent_card, self.places, None,
        )  # fmt: skip
        self.stop.hide()
        self.join.hide()
        self.copy.hide()
        self.sent.chosen.connect(lambda _: self._offer_save())
        jobs.changed.connect(lambda areas: self._read() if areas & _AREAS else None)
        self._read()

    # -- reading ------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        self._jobs.run(self._desk.post, owner=self, ok=self.show_found, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "warn")

    def show_found(self, found: PostScreen) -> None:
        """Shows the page as it was read."""
        self.found = found
        joined = found.state is MembershipState.JOINED
        self.space.setText(found.space_name)
        self.space.setVisible(bool(found.space_name))
        self.join.setVisible(not joined)
        for part in (self.leaving, self._acts, self.inbox, self._sent_card, self.places):
            part.setVisible(joined)
        self._order_places(first=not found.places)
        self._show_copy(found)
        self._show_leaving(found)
        self.inbox.show_rows(found.messages)
        before = self.sent.current()
        self.sent.set_rows(found.outbox)
        kept = next((r for r in found.outbox if before is not None and r.bundle == before.bundle), None)
        if kept is not None:
            self.sent.choose(kept)
        self._offer_save()
        self._show_places(found.places, found.hint)
        self.send.setEnabled(bool(found.places) and not self._going)

    def _show_copy(self, found: PostScreen) -> None:
        self.copy.clear()
        self.copy.setVisible(found.copy is not None)
        if found.copy is None:
            return
        self.copy.add(
            head(tr("Has this profile been put back or copied?")),
            label(words.copy_words(found.copy)),
            label(
                tr(
                    "Nothing is lost. If you have restored a backup or moved to another machine, go on: the "
                    "coordinator is told, and what is missing there is sent again. If you know nothing of it, call "
                    "your coordinator first."
                )
            ),
            Flow(plain(tr("Go on after the restore"), self._ask_continue, "arrow-clockwise")),
        )

    def _show_leaving(self, found: PostScreen) -> None:
        self.leaving.clear()
        self.leaving.add(head(tr("Would leave now")))
        if found.cannot_send is not None:
            self.leaving.add(label(fault(Refused(found.cannot_send))))
        for row in found.leaving:
            under = " · ".join((words.leaving_under(row), *(words.kind_words(k) for k in row.kinds)))
            self.leaving.add(LineItem("paper-plane-tilt", words.bundle_title(row.kind, str(row.month)), under))
        for month in found.unsigned:
            line = tr("{month} leaves when you have signed its hours and trips.")
            line = line.format(month=formats.capital(formats.month_text(month)))
            go = plain(tr("Open the month"), partial(self.claim_wanted.emit, month), "receipt")
            go.setAccessibleName(f"{tr('Open the month')}: {formats.month_text(month)}")
            self.leaving.add(LineItem("pen-nib", line, "", go))
        waiting = [r for r in found.undelivered if not r.places and not r.by_hand]
        if waiting:
            line = tr_n("%n sealed in the outgoing mail, not taken anywhere yet", len(waiting))
            self.leaving.add(LineItem("tray", line))
        if not found.leaving and not found.unsigned and not waiting and found.cannot_send is None:
            self.leaving.add(muted(tr("There is nothing new to send.")))

    def _order_places(self, *, first: bool) -> None:
        """Without a place nothing travels: then it is the first thing on the page, else the last."""
        self.body.removeWidget(self.places)
        before = self.leaving if first else self._sent_card
        self.body.insertWidget(self.body.indexOf(before) + (not first), self.places)

    def _show_places(self, places: tuple[PostPlace, ...], hint: str) -> None:
        self.places.clear()
        self.places.add(head(tr("Where the mail travels")))
        if places and self._place not in {p.id for p in places}:
            self._place = max(places, key=lambda p: p.used_at.timestamp() if p.used_at else 0).id
        for place in places:
            used = formats.instant_text(place.used_at) if place.used_at else tr("not used yet")
            buttons = [plain(tr("Change"), partial(self._edit_place, place), "pencil-simple"),
                       plain(tr("Take away"), partial(self._ask_delete, place), "trash")]  # fmt: skip
            if place.id != self._place:
                buttons.insert(0, plain(tr("Use this one"), partial(self._use, place.id), "check"))
            for button in buttons:
                button.setAccessibleName(f"{button.text()}: {place.name}")
            mark = "check-circle-fill" if place.id == self._place else "folder-open"
            line = f"{place.name} · {tr('in use')}" if place.id == self._place else place.name
            self.places.add(LineItem(mark, line, f"{place.where} · {used}"), Flow(*buttons))
        if not places:
            self.places.add(label(tr("Add the folder or the address that your coordinator gave you.")))
            if hint:
                self.places.add(label(tr("Your coordinator wrote: {words}").format(words=hint)))
        self.add_place = plain(tr("Add a &place"), lambda: self._edit_place(None), "plus")
        self.places.add(Flow(self.add_place))

    def _offer_save(self) -> None:
        self.save_file.setEnabled(self.sent.current() is not None)

    # -- sending and fetching -----------------------------------------------------------------------------------

    def _send(self) -> None:
        self.notice.clear()
        found = self.found
        if found is None or self._going:
            return
        if found.leaving and found.copy is None:
            LeavingSheet(self, self._desk, self._jobs, self._go).open()
        else:
            self._go(None)

    def _go(self, wanted: Wanted | None) -> None:
        """Seals what was chosen, then goes to the place; a fault of the place leaves it sealed and safe."""
        desk, place = self._desk, self._chosen_place()
        if place is None:
            return
        said_in = language().value
        self._stop.clear()
        self._set_going(True)
        self.inbox.notice.clear()  # it spoke of what leaves next
        self.notice.say(tr("Sending and fetching."))

        def work() -> Going:
            if wanted is not None:
                try:
                    desk.seal_post(wanted, said_in)
                except Refused as refused:
                    if refused.refusal is not Refusal.POST_NOTHING:
                        raise
            return desk.begin_round(place, self._stop.is_set)

        self._jobs.run(work, owner=self, ok=self._step, failed=self._not_went)

    def _step(self, going: Going) -> None:
        """One file after the other: between two of them the pages read what they show."""

        def then(more: bool) -> None:
            told = going.done.told
            if told.of:
                words = tr("Sending and fetching: {done} of {all}.")
                self.notice.say(words.format(done=told.done + 1, all=told.of))
            if more:
                self._step(going)
            else:
                self._jobs.run(going.end, owner=self, ok=self._went, failed=self._not_went)

        self._jobs.run(going.step, owner=self, ok=then, failed=self._not_went)

    def _set_going(self, going: bool) -> None:
        self._going = going
        if going:
            self.stop.show()
            if self.window().focusWidget() is self.send:  # what is greyed loses the keys, also under an open sheet
                self.stop.setFocus()
            self.send.setEnabled(False)
            return
        self.send.setEnabled(True)
        if self.window().focusWidget() is self.stop:
            self.send.setFocus()
        self.stop.hide()

    def _went(self, done: PostRound) -> None:
        self._set_going(False)
        parts = [tr_n("%n sealed file put where the coordinator fetches it", done.published) if done.published else ""]
        parts.append(tr_n("%n came", len(done.taken)) if done.taken else "")
        parts.append(tr_n("%n files were not for here, or not whole", len(done.refused)) if done.refused else "")
        if done.copy is not None:
            self.notice.say(tr("Nothing was sent. Answer the question on the page first."), "warn")
            return
        said = ", ".join(p for p in parts if p) or tr("Nothing new either way")
        self.notice.say_in_sight(f"{said}. {left_out(done.left_out)}".rstrip(), "warn" if done.refused else "good")

    def _not_went(self, error: Exception) -> None:
        self._set_going(False)
        self.notice.say(f"{fault(error)} {tr('What was sealed waits here and nothing is lost.')}", "warn")
        self._read()

    def _chosen_place(self) -> PostPlace | None:
        places = self.found.places if self.found is not None else ()
        return next((p for p in places if p.id == self._place), None)

    # -- files --------------------------------------------------------------------------------------------------

    def _ask_file(self) -> None:
        path = self._choose(self, tr("Choose the file from the coordinator"), "(*)")
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Takes in a file: chosen, dropped on the page, or given to the program when it was started."""
        desk = self._desk
        self._jobs.run(lambda: desk.take_post_file(_content(path)), owner=self, ok=self._taken, failed=self._failed)

    def _taken(self, taken: FileTaken) -> None:
        message = taken.message
        if message is None:
            self.notice.say(tr("The news of the space was taken in."), "good")
        elif message.state is MessageState.REFUSED:
            self.notice.say(tr("The file was whole, but it could not be followed. Call the coordinator."), "warn")
        elif not taken.new:
            self.notice.say(tr("This was here already. Nothing was changed."))
        else:
            self.notice.say(tr("Taken in: {what}.").format(what=words.message_words(message.kind)), "good")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file of this machine may be dropped."""
        if _dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """It is taken in."""
        path = _dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.take_file(path)

    def _save_file(self) -> None:
        row = self.sent.current()
        if row is None:
            return
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the sealed file"), row.name)
        if name:
            self.save_to(row, Path(name))

    def save_to(self, row: BundleRow, path: Path) -> None:
        """Writes the sealed file and notes that it was taken out by hand."""
        desk, write = self._desk, self._write

        def work() -> frozenset[Area]:
            write(path, desk.post_file(row.bundle)[1])
            return desk.post_file_saved(row.bundle)

        said = tr("Saved: {name}. It is sealed; only the coordinator can open it.").format(name=path.name)
        self._jobs.run(work, owner=self, ok=lambda _: self.notice.say(said, "good"), failed=self._failed)

    # -- places, extra hours, going on --------------------------------------------------------------------------

    def _use(self, place: str) -> None:
        self._place = place
        if self.found is not None:
            self._show_places(self.found.places, self.found.hint)

    def _edit_place(self, place: PostPlace | None) -> None:
        PlaceSheet(self, self._desk, self._jobs, place).open()

    def _ask_delete(self, place: PostPlace) -> None:
        desk = self._desk
        ask(
            self, tr("Take the place away?"), tr("What lies there stays there, and what was sent stays sent."),
            tr("Take away"),
            lambda: self._jobs.run(
                lambda: desk.delete_post_place(place.id), owner=self, ok=lambda _: None, failed=self._failed
            ),
        )  # fmt: skip

    def ask_hours(self) -> None:
        """Opens the request for extra hours."""

        def show(people: tuple[Client, ...]) -> None:
            here = tuple(c for c in people if c.archived_on is None)
            if here:
                self.hours.open_request(here)
            else:
                self.notice.say(tr("There is no client to ask extra hours for."))

        self._jobs.run(self._desk.clients, owner=self, ok=show, failed=self._failed)

    def go_on(self, draft: Draft) -> None:
        """Opens the form of a draft."""
        if draft.form is Form.CASE_ANSWER:
            self.inbox.answer.open_case(CaseId(draft.record), tr("This is not mine to do"))
        else:
            self.ask_hours()

    def _ask_continue(self) -> None:
        ask(
            self, tr("Go on after the restore?"),
            tr("From now on only this profile sends. Do not send from a copy of it any more."),
            tr("Go on"), self._continue,
        )  # fmt: skip

    def _continue(self) -> None:
        desk = self._desk
        self._jobs.run(desk.continue_post, owner=self, ok=lambda _: self._went_on(), failed=self._failed)

    def _went_on(self) -> None:
        self.notice.say(tr("The mail goes on. Send now, so that the coordinator hears of it."), "good")


def _content(path: Path) -> bytes:
    """Raises Surroundings; a file that is too large is cut, and so it is not whole."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise surroundings_of(error) from error


def _dropped(data: QMimeData) -> Path | None:
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
