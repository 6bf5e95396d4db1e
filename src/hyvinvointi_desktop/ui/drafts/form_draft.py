"""Keeps what is being typed in a form in the encrypted store: a power cut or the lock takes nothing. It knows no field.

The first letter that is not kept yet starts a short wait; it is not put off by more typing, so that nothing on the
screen is ever older than that wait and one write. Leaving the field, the lock and the window's end wait for nothing.
"""

import json
from collections.abc import Callable, Collection
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts import Opened, Standing
from hyvinvointi_desktop.app.drafts_port import Draft, Form, Mark, Told
from hyvinvointi_desktop.app.faults import Fault
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.ui.drafts.fields import Fields, Typed
from hyvinvointi_desktop.ui.drafts.told import told as told_of
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr

T = TypeVar("T")
WAIT_MS = 500


class _Saving:
    """One try to save: what was in the form then. The writer sets how it ended, the window's thread reads it."""

    def __init__(self, typed: Typed) -> None:
        self.typed = typed
        self.succeeded: bool | None = None


class FormDraft(QObject):
    """The draft of one form, which is its ``owner`` and takes it along when it goes.

    ``typed`` gives what is in the fields as plain data, ``show_typed`` puts it back, ``told`` reads them for people
    (else the fields of the owner are read). ``said`` gets the sentence that
    tells when it was last kept. Nothing is kept before ``open`` or ``begin`` has named the record.
    """

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        form: Form,
        owner: QWidget,
        *,
        typed: Callable[[], Typed],
        show_typed: Callable[[Typed], object],
        told: Callable[[], Told] | None = None,
        said: Callable[[str], object] = lambda _: None,
    ) -> None:
        super().__init__(owner)
        self._desk, self._jobs, self._form, self._owner = desk, jobs, form, owner
        self._typed, self._show, self._said = typed, show_typed, said
        self._told: Callable[[], Told] = told or (lambda: told_of(self._owner))
        self._record, self._client = "", ClientId("")
        self._since: Mark | None = None
        self._before: Told = ()
        self._base: Typed = {}
        self._last: Typed = {}
        self._kept = self._dirty = self._quiet = False
        self._saving: _Saving | None = None
        self._asked = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.keep)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusObjectChanged.connect(self._focus_moved)

    @classmethod
    def of(
        cls,
        desk: Desk,
        jobs: Jobs,
        form: Form,
        owner: QWidget,
        fields: Fields,
        said: Callable[[str], object] = lambda _: None,
    ) -> "FormDraft":
        """The draft of a form whose fields are named; it hears of every change by itself."""
        draft = cls(desk, jobs, form, owner, typed=fields.typed, show_typed=fields.show_typed, said=said)
        fields.on_change(draft.touch)
        return draft

    @property
    def record(self) -> str:
        """The record that is open in the form; empty before there is one."""
        return self._record

    # -- opening ------------------------------------------------------------------------------------------------

    def open(
        self,
        record: str,
        fill: Callable[[], object] = lambda: None,
        client: ClientId | None = None,
        then: Callable[[Opened], object] = lambda _: None,
    ) -> None:
        """``fill`` shows what is saved of a record; its draft is read, and shown over it if there is one.

        ``then`` gets what was found. A page that reads the same record again takes away nothing that is typed in it.
        """
        self._fill(record, fill, client)
        self._asked += 1
        asked, desk, form = self._asked, self._desk, self._form

        def ok(opened: Opened) -> None:
            if asked == self._asked:
                self._take(opened)
                then(opened)

        self._jobs.run(lambda: desk.open_draft(form, record), owner=self, ok=ok, failed=lambda _: None)

    def open_new(
        self,
        record: str,
        fits: Callable[[Draft], bool],
        fill: Callable[[], object] = lambda: None,
        client: ClientId | None = None,
        then: Callable[[Opened], object] = lambda _: None,
    ) -> None:
        """As ``open`` for a record that is not there yet: a draft of another new one that ``fits`` is gone on with.

        Then ``record`` is that one's, and the form takes it for its own in ``then``.
        """
        self._fill(record, fill, client)
        self._asked += 1
        asked, desk, form = self._asked, self._desk, self._form

        def ok(opened: Opened) -> None:
            if asked == self._asked:
                self._record = opened.draft.record if opened.draft is not None else record
                self._take(opened)
                then(opened)

        self._jobs.run(lambda: open_unfinished(desk, form, record, fits), owner=self, ok=ok, failed=lambda _: None)

    def begin(
        self, record: str, opened: Opened, fill: Callable[[], object] = lambda: None, client: ClientId | None = None
    ) -> None:
        """As ``open`` with what was already read of the draft."""
        self._fill(record, fill, client)
        self._asked += 1
        self._take(opened)

    def _fill(self, record: str, fill: Callable[[], object], client: ClientId | None) -> None:
        again = record == self._record
        if not again:
            self.leave()
            self._timer.stop()
            self._since, self._kept, self._dirty, self._saving = None, False, False, None
        over = self._unsaved() if again else {}
        was = {name: self._base[name] for name in over if name in self._base}
        self._quietly(fill)
        self._record, self._client = record, client or ClientId("")
        fresh = self._now()
        self._before = self._before if over else self._told()
        self._base = fresh | was
        changed = {name: value for name, value in over.items() if fresh.get(name) != value}
        if changed:
            self._quietly(lambda: self._show(changed))
        self._last = self._last if over else dict(self._base)

    def _take(self, opened: Opened) -> None:
        draft = opened.draft
        over = self._unsaved()
        self._since = opened.mark if draft is None else draft.since
        if draft is None or self._kept:
            return
        self._kept = True
        self._before = draft.before or self._before
        self._quietly(lambda: self._show({**draft.typed, **over}))
        self._last = {**self._now(), **dict.fromkeys(over)}

    def _quietly(self, act: Callable[[], object]) -> None:
        self._quiet = True
        try:
            act()
        finally:
            self._quiet = False

    def _unsaved(self) -> Typed:
        return {name: value for name, value in self._now().items() if value != self._base.get(name)}

    # -- keeping ------------------------------------------------------------------------------------------------

    def filled(self) -> None:
        """What is saved has come in whole only now: part of it was read after the rest."""
        if self._record and not self._kept and not self._unsaved():
            self._before = self._told()

    def touch(self, *_: object) -> None:
        """Something was typed: it is kept in a moment."""
        if not self._record or self._quiet:
            return
        self._dirty = True
        if not self._timer.isActive():
            self._timer.start()

    def leave(self) -> None:
        """The field or the form is left: what waits to be kept is kept at once."""
        if self._dirty:
            self.keep()

    def keep(self) -> None:
        """Keeps it now. What is the same as what is saved needs no draft."""
        self._timer.stop()
        if not self._record or self._is_being_saved():
            return
        self._dirty = False
        now = self._now()
        if now == self._last:
            return
        self._last = now
        if now == self._base:
            self._drop_kept()
            return
        self._kept = True
        draft = self._draft(now)
        desk = self._desk
        self._jobs.run(lambda: desk.keep_draft(draft), owner=self, ok=lambda _: self._told_kept(), failed=self._failed)

    def _is_being_saved(self) -> bool:
        """Whether the writer is at it. When it has ended well, what it saved is what is saved."""
        saving = self._saving
        if saving is None:
            return False
        if saving.succeeded:
            self._base, self._kept = saving.typed, False
        if saving.succeeded is not None:
            self._saving = None
        return saving.succeeded is None

    def _draft(self, typed: Typed) -> Draft:
        at, client = self._desk.clock.now(), self._client or None
        return Draft(self._form, self._record, client, typed, self._told(), self._before, self._since, at)

    def _told_kept(self) -> None:
        self._said(tr("Draft kept at {time}").format(time=formats.time_text(self._desk.clock.now())))

    def _failed(self, _: Exception) -> None:
        self._dirty, self._last = True, {}
        self._said(tr("The draft could not be kept yet. What you typed is still on the screen."))

    # -- ending -------------------------------------------------------------------------------------------------

    def saving(self, work: Callable[[], T], only: Collection[str] = ()) -> Callable[[], T]:
        """``work`` that saves the record and then lets go of the draft, both off the window's thread.

        What is typed is kept first, so that a save that fails loses nothing. ``only`` names the fields that are saved
        where others of the form are not: while one of those is half typed the draft stays.
        """
        self.leave()
        stays = bool(only) and not set(self._unsaved()) <= set(only)
        saving = self._saving = _Saving(self._now())
        desk, form, record = self._desk, self._form, self._record

        def do() -> T:
            try:
                result = work()
            except BaseException:
                saving.succeeded = False
                raise
            if not stays:
                _drop(desk, form, record)
            saving.succeeded = True
            return result

        return do if record else work

    def saved(self) -> None:
        """What was in the form when it was saved is what is saved; what was typed since is not."""
        typed = self._saving.typed if self._saving is not None else self._now()
        self._saving, self._kept, self._dirty = None, False, False
        self._timer.stop()
        self._before, self._base, self._last = self._told(), typed, dict(typed)
        if self._now() != typed:
            self.touch()

    def restart(self) -> None:
        """All was saved and the form begins empty: that is what nothing typed looks like now."""
        self._saving, self._kept, self._dirty = None, False, False
        self._timer.stop()
        self._before, self._base = self._told(), self._now()
        self._last = dict(self._base)

    def not_saved(self) -> None:
        """The work of ``saving`` has ended without saving: what is typed is a draft as before."""
        self._saving = None
        self.leave()

    def drop(self) -> None:
        """Nobody wants it any more: it goes, and the form keeps nothing until it is opened again."""
        self._timer.stop()
        self._asked += 1
        self._drop_kept()
        self._record, self._dirty = "", False

    def _drop_kept(self) -> None:
        if self._kept and self._record:
            desk, form, record = self._desk, self._form, self._record
            self._jobs.run(lambda: _drop(desk, form, record), owner=self, ok=lambda _: None, failed=lambda _: None)
        self._kept = False

    def _now(self) -> Typed:
        typed: Typed = json.loads(json.dumps(self._typed(), ensure_ascii=False))
        return typed

    def _focus_moved(self, _: Any) -> None:
        self.leave()


def _drop(desk: Desk, form: Form, record: str) -> None:
    try:
        desk.drop_draft(form, record)
    except Fault:
        return  # the record is saved; a draft that stays is shown as one of a record that has changed since


def open_unfinished(desk: Desk, form: Form, record: str, fits: Callable[[Draft], bool]) -> Opened:
    """The newest draft of a record that is nowhere saved and ``fits``, else nothing. Called off the window's thread."""
    for draft in desk.drafts(form):
        if is_new(draft) and fits(draft):
            return desk.open_draft(form, draft.record)
    return desk.open_draft(form, record)


def is_new(draft: Draft) -> bool:
    """Whether its record was not saved yet when its form was opened."""
    return draft.since is None or not draft.since.there


def begun_words(opened: Opened) -> str:
    """What a form says when it shows a draft; empty when it shows none."""
    if opened.draft is None:
        return ""
    if opened.standing is Standing.CHANGED:
        return tr("This was typed earlier and not saved. What is saved has changed since: look at both before saving.")
    return tr("This is what was typed earlier and not saved yet.")
