"""A new client, or the details of one: warns of a likely double, keeps what is typed, says what is missing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.keep_client import Likeness
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.ui.clients.client_fields import ClientFields
from hyvinvointi_desktop.ui.clients.draft import Draft, Typed, read_draft
from hyvinvointi_desktop.ui.clients.parts import Pause, focus_later, on_ctrl_enter, way_back
from hyvinvointi_desktop.ui.history.meanwhile import Meanwhile
from hyvinvointi_desktop.ui.history.versions_sheet import VersionsSheet
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    Columns,
    Flow,
    InlineMessage,
    LineItem,
    ScrollPage,
    head,
    link,
    muted,
    plain,
    primary,
    small,
    title,
)
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


class ClientForm(ScrollPage):
    """``saved`` and ``open_other`` carry a client's id; ``left`` when the form is closed with its draft kept."""

    saved = Signal(str)
    left = Signal()
    open_other = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, client: Client | None = None) -> None:
        super().__init__(widest=900)
        self._desk, self._jobs, self._client = desk, jobs, client
        self._id = client.id if client else ClientId(desk.new_id())
        self._likely: tuple[Likeness, ...] = ()
        self._as_new = False
        self._saving = False
        self.fields = ClientFields(desk.clock.today)
        self.notice, self._kept = InlineMessage(), small("")
        self.doubles = Card(role="warn")
        self.doubles.hide()
        self.save = primary(tr("Save the clien&t"), self._save, "check")
        self._as_filled: Typed = {}
        self._meanwhile: Meanwhile[Client] = Meanwhile(self, jobs, frozenset({Area.CLIENTS}), self._told)
        self._pause = Pause(self, 350, self._look_for_doubles)
        self._draft = Draft(
            desk, jobs, f"client.{client.id if client else 'new'}", self, collect=self._typed, said=self._kept.setText
        )
        self._lay_out()
        self.fields.changed.connect(self._changed)
        on_ctrl_enter(self, self.save)
        self._load()

    def _lay_out(self) -> None:
        heading = tr("Client's details") if self._client else tr("New client")
        fields = self.fields
        stands = small(tr("The code stands for the name on papers that leave this laptop."))
        who = Card(Columns(fields.name_row, fields.code_row, stretch=(2, 1), narrowest=240), stands, self.doubles)
        self.add(way_back(tr("Back"), self._leave, self), title(heading))
        self.add(muted(tr("Only the name and the code are needed. The rest can be added later.")))
        self.add(who, *fields.cards(), self.notice)
        self.add(Flow(self.save, plain(tr("Close, keep the draft"), self._leave), self._kept))
        if self._client is not None:
            acts = Flow(link(tr("Earlier versions"), self._open_versions, "clock"))
            if self._client.archived_on is None:
                acts.add(link(tr("Move the client to the archive"), self._ask_archive, "tray-arrow-down"))
            self.add(acts)
        self.add(None)

    def _load(self) -> None:
        desk, key = self._desk, f"client.{self._client.id if self._client else 'new'}"
        self._jobs.run(
            lambda: (read_draft(desk, key), desk.next_client_code()),
            owner=self,
            ok=lambda found: self._fill(*found),
            failed=self._failed,
        )

    def _fill(self, typed: Typed, code: str) -> None:
        fields = self.fields
        fields.blockSignals(True)
        if typed:
            self._id = ClientId(str(typed.get("id") or self._id))
            fields.show_typed(typed)
            self.notice.say(
                tr("This is what was typed earlier and not saved yet."), "plain", tr("Begin anew"), self._anew
            )
        elif self._client is not None:
            fields.show_client(self._client)
        elif not fields.line["code"].text():
            fields.line["code"].setText(code)
        fields.blockSignals(False)
        self._watch(untouched=not typed)
        focus_later(fields.line["name"])
        self._look_for_doubles()

    def _watch(self, *, untouched: bool) -> None:
        if (client := self._client) is not None:
            self._as_filled = self._typed() if untouched else {}
            self._meanwhile.hold(client, lambda: next((c for c in self._desk.clients() if c.id == client.id), None))

    def _told(self, now: Client | None) -> None:
        """The client's details changed under the form, as by an undo."""
        if now is None:
            self.notice.say(tr("This client is not saved any more: it was undone. What is here stays."), "warn")
            return
        self._client = now
        if self._typed() == self._as_filled:
            self._anew()
        else:
            words = tr("This has changed meanwhile. What you typed is still here; saving would replace the change.")
            self.notice.say(words, "warn", tr("Show it as it is now"), self._anew)

    def _open_versions(self) -> None:
        about = Ref(RecordKind.CLIENT, self._id)
        name = self._client.name if self._client else ""
        VersionsSheet(self, self._desk, self._jobs, about, tr("client {names}").format(names=name)).open()

    def _anew(self) -> None:
        self.fields.show_client(self._client or Client(self._id, "", ""))
        self._watch(untouched=True)
        self.notice.clear()
        self._draft.drop()
        self._draft = Draft(
            self._desk, self._jobs, f"client.{self._client.id if self._client else 'new'}", self,
            collect=self._typed, said=self._kept.setText,
        )  # fmt: skip
        if self._client is None:
            self._load()

    def _typed(self) -> Typed:
        return self.fields.typed() | {"id": self._id}

    def _now(self) -> Client:
        return self.fields.client(self._id, self._client.archived_on if self._client else None)

    def _changed(self) -> None:
        self.fields.name_row.set_problem("")
        self.fields.code_row.set_problem("")
        self._draft.touch()
        self._pause.start()

    def _look_for_doubles(self) -> None:
        candidate = self._now()
        if self._client is not None or not (candidate.name or candidate.phone):
            return
        self._jobs.run(
            lambda: self._desk.likely_duplicates(candidate),
            owner=self,
            ok=self._show_doubles,
            failed=lambda _: None,
        )

    def _show_doubles(self, found: Sequence[Likeness]) -> None:
        if tuple(found) == self._likely:
            return
        self._likely, self._as_new = tuple(found), False
        self.doubles.clear()
        self.doubles.setVisible(bool(found))
        if not found:
            return
        self.doubles.add(head(tr("Is this the same person?")))
        for likeness in found:
            self.doubles.add(self._double(likeness))
        announce(self.doubles, tr("There is already a client who may be the same person."))

    def _double(self, likeness: Likeness) -> QWidget:
        why = {
            "phone": tr("the same phone number"),
            "hetu": tr("the same personal identity code"),
        }.get(likeness.reason, tr("nearly the same name"))
        name = tr("{name} ({code}) is already a client").format(name=likeness.name, code=likeness.code)
        go = plain(tr("Open their card"), lambda: self._open_other(likeness.client), "user")
        go.setAccessibleDescription(name)
        return LineItem("warning", name, why, go, token="warn")

    def _open_other(self, client: ClientId) -> None:
        self._draft.leave()
        self.open_other.emit(client)

    def _save(self) -> None:
        if self._saving:
            return
        client = self._now()
        if self._client is None and not self._as_new:
            self._jobs.run(
                lambda: self._desk.likely_duplicates(client),
                owner=self,
                ok=lambda found: self._ask_or_write(client, found),
                failed=self._failed,
            )
            return
        self._write(client)

    def _ask_or_write(self, client: Client, found: Sequence[Likeness]) -> None:
        self._show_doubles(found)
        if not found or not client.name.strip():
            self._write(client)
            return
        sentence = tr("Nothing is saved yet: this may be somebody who is already a client. Everything typed is kept.")
        self.notice.say(sentence, "warn", tr("Save as a new client anyway"), self._write_as_new)
        self.notice.action.setFocus()

    def _write_as_new(self) -> None:
        self._as_new = True
        self._write(self._now())

    def _write(self, client: Client) -> None:
        self._saving = True
        self.save.setEnabled(False)
        self._jobs.run(
            lambda: self._desk.save_client(client),
            owner=self,
            ok=lambda _: self._done(client.id),
            failed=self._failed,
        )

    def _done(self, client: ClientId) -> None:
        self._meanwhile.let_go()
        self._draft.drop()
        self.saved.emit(client)

    def _failed(self, error: Exception) -> None:
        self._saving = False
        self.save.setEnabled(True)
        sentence = fault(error)
        refusal = error.refusal if isinstance(error, Refused) else None
        if refusal is Refusal.NAME_MISSING:
            self.fields.name_row.set_problem(tr("Write the client's name."))
            self.fields.line["name"].setFocus()
        elif refusal in (Refusal.CODE_MISSING, Refusal.CODE_TAKEN):
            self.fields.code_row.set_problem(sentence)
            self.fields.line["code"].setFocus()
        elif refusal is Refusal.BAD_HETU:
            self.fields.hetu.set_problem(sentence)
            self.fields.hetu.field.setFocus()
        if refusal is None:
            self.notice.say(sentence, "bad")
        else:
            self.notice.say(tr("Not saved yet. Everything typed is kept; see the marked field."), "warn")

    def _leave(self) -> None:
        self._draft.leave()
        self.left.emit()

    def _ask_archive(self) -> None:
        ask(
            self,
            tr("Move the client to the archive?"),
            tr("The client leaves the lists. Nothing is deleted, and you can bring the client back at any time."),
            tr("Move to the archive"),
            self._archive,
        )

    def _archive(self) -> None:
        client_id, today = self._id, self._desk.clock.today()
        self._jobs.run(
            lambda: self._desk.archive_client(client_id, today),
            owner=self,
            ok=lambda _: self.saved.emit(client_id),
            failed=self._failed,
        )
