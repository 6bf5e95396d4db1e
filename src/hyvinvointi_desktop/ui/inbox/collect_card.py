"""Fetching the post from a place: which place, how far it is, stop; and one file by hand. It judges nothing."""

import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox

from hyvinvointi_desktop.app.collect import Collected
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.desk_registry import Collecting
from hyvinvointi_desktop.app.post_port import PostPlace
from hyvinvointi_desktop.ui.exchange.files import ChooseFile, ChosenFile, choose_file, read_file
from hyvinvointi_desktop.ui.inbox.words import collected, why
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.widgets import (
    Bar,
    Card,
    FieldRow,
    Flow,
    InlineMessage,
    head,
    label,
    muted,
    plain,
    primary,
    row,
)
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.post.place_sheet import PlaceSheet
from hyvinvointi_desktop.ui.text_faults import fault


class CollectCard(Card):
    """``done`` carries what came of it; ``begun`` and ``done`` stand around a collecting."""

    begun = Signal()
    done = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, choose: ChooseFile = choose_file
    ) -> None:
        super().__init__()
        self._desk, self._jobs, self._choose = desk, jobs, choose
        self._places: tuple[PostPlace, ...] = ()
        self._going: Collecting | None = None
        self._stop = threading.Event()
        self.place = QComboBox()
        self.fetch = primary(tr("&Fetch and send"), self.collect, "tray-arrow-down")
        self.add_place = plain(tr("&Another place…"), lambda: self._open_place(None), "plus")
        self.change = plain(tr("&Change the place…"), lambda: self._open_place(self._chosen()), "pencil-simple")
        self.open_file = plain(tr("&Take in a file…"), self._take_file, "paperclip")
        self.stop = plain(tr("&Stop"), self._stop_now, "stop")
        self._next = ""
        self.bar, self.words = Bar(), label("", wrap=False)
        self.under_way = row(self.bar, self.words, self.stop)
        self.notice = InlineMessage()
        self.field = FieldRow(tr("&Place"), self.place, hint=tr("The folder or server that workers use too"))
        self.outgoing = label("")
        self.nothing = muted(tr("Add the shared folder, the stick or the server that workers send to."))
        for part in (
            head(tr("Fetch and send the post")), self.field, self.nothing, self.outgoing,
            Flow(self.fetch, self.open_file, self.add_place, self.change), self.under_way, self.notice,
        ):  # fmt: skip
            self.add(part)
        self.under_way.hide()
        self.outgoing.hide()
        self.setAcceptDrops(True)
        self.show_places(())

    def show_places(self, places: tuple[PostPlace, ...]) -> None:
        """Other places; the chosen one stays chosen."""
        before = self.place.currentData()
        if any(p.id == self._next for p in places):
            before, self._next = self._next, ""
        self._places = places
        self.place.clear()
        for place in places:
            self.place.addItem(place.name, place.id)
        if before is not None:
            self.place.setCurrentIndex(max(0, self.place.findData(before)))
        self.field.setVisible(bool(places))
        self.nothing.setVisible(not places)
        self.add_place.setText(tr("&Another place…") if places else tr("Add a &place"))
        self._allow()

    def show_outgoing(self, count: int) -> None:
        """How many messages to workers wait for the next visit to the place."""
        words = tr_n("%n messages to workers wait here. They leave when you fetch and send.", count)
        self.outgoing.setText(words)
        self.outgoing.setVisible(bool(count))

    def _chosen(self) -> PostPlace | None:
        wanted = self.place.currentData()
        return next((p for p in self._places if p.id == wanted), None)

    def _allow(self) -> None:
        idle = self._going is None
        self.fetch.setEnabled(idle and self._chosen() is not None)
        self.add_place.setEnabled(idle)
        self.change.setEnabled(idle)
        self.change.setVisible(self._chosen() is not None)
        self.open_file.setEnabled(idle)

    # -- a place ------------------------------------------------------------------------------------------------

    def _open_place(self, place: PostPlace | None) -> None:
        sheet = PlaceSheet(self, self._desk, self._jobs, place, for_workers=True)
        sheet.accepted.connect(lambda: self._take_up(sheet.key))
        sheet.open()

    def _take_up(self, key: str) -> None:
        """What was just given is the one to fetch from next: now, or once it has been read."""
        self._next = key
        if (at := self.place.findData(key)) >= 0:
            self.place.setCurrentIndex(at)

    # -- collecting ---------------------------------------------------------------------------------------------

    def collect(self) -> None:
        """Fetches from the chosen place, a few files at a time, so that the window can read in between."""
        place = self._chosen()
        if place is None or self._going is not None:
            return
        self.notice.clear()
        self._stop = threading.Event()
        self.stop.setEnabled(True)
        self.show_under_way(0, 0)
        self.begun.emit()
        stopped = self._stop.is_set
        self._jobs.run(
            lambda: self._desk.begin_collect(place, stopped=stopped), owner=self, ok=self._go_on, failed=self._failed
        )

    def _go_on(self, going: Collecting) -> None:
        self._going = going
        self._allow()
        self._show_progress(going.progress.done, going.progress.total)
        self._jobs.run(going.step, owner=self, ok=self._stepped, failed=self._failed)

    def _stepped(self, more: bool) -> None:
        going = self._going
        if going is None:
            return
        if more:
            self._go_on(going)
            return
        self._show_progress(going.progress.done, going.progress.total)
        self._jobs.run(going.end, owner=self, ok=self._ended, failed=self._failed)

    def show_under_way(self, done: int, total: int) -> None:
        """How it looks while it fetches."""
        self.fetch.setEnabled(False)
        self.under_way.show()
        self._show_progress(done, total)

    def _show_progress(self, done: int, total: int) -> None:
        words = tr("{done} of {total}").format(done=done, total=total) if total else tr("Looking…")
        self.words.setText(words)
        self.bar.set_share(done / total if total else 0.0, words=words)

    def _stop_now(self) -> None:
        self._stop.set()
        self.stop.setEnabled(False)

    def _ended(self, got: Collected) -> None:
        self._rest()
        if got.fault is not None:
            self.notice.say(fault(got.fault), "warn")
        else:
            attention = bool(got.refused) or any(t.fault for t in got.taken)
            self.notice.say(collected(got), "warn" if attention else "good")
        self.done.emit(got)

    def _rest(self) -> None:
        had_focus = self.stop.hasFocus() or self.under_way.isAncestorOf(self.focusWidget() or self)
        self._going = None
        self.under_way.hide()
        self._allow()
        if had_focus:
            self.fetch.setFocus()

    def _failed(self, error: Exception) -> None:
        self._rest()
        self.notice.say(fault(error), "warn")

    # -- one file -----------------------------------------------------------------------------------------------

    def _take_file(self) -> None:
        chosen = self._choose(self, tr("Choose a file that a worker sent"), tr("Sealed files (*.hvl);;All files (*)"))
        if chosen is not None:
            self.take_path(chosen)

    def take_path(self, path: Path) -> None:
        """Reads one file and takes it in: chosen, or the one that the program was started with."""
        self._jobs.run(lambda: read_file(path), owner=self, ok=self.take_in, failed=self._failed)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped here."""
        if self._going is None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes in each file that was dropped."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                read = partial(read_file, Path(url.toLocalFile()))
                self._jobs.run(read, owner=self, ok=self.take_in, failed=self._failed)
        event.acceptProposedAction()

    def take_in(self, file: ChosenFile) -> None:
        """Takes in one file: chosen, or dropped on the window."""
        self.notice.clear()
        self._jobs.run(
            lambda: self._desk.take_in_bundle(file.name, file.content), owner=self, ok=self._file_taken,
            failed=self._failed,
        )  # fmt: skip

    def _file_taken(self, got: Collected) -> None:
        if got.refused:
            words = tr("The file was not taken in: {why}.").format(why=why(got.refused[0].fault))
            self.notice.say(words, "warn")
        elif got.known:
            self.notice.say(tr("This file was taken in already."), "plain")
        else:
            self.notice.say(collected(got), "good")
        self.done.emit(got)
