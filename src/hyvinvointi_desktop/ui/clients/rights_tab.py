"""The client's rights on the card: everything in two files, and erasure in two steps. It decides nothing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.client_file import ClientFile
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.erase_client import ErasurePlan
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.erasure import Erasure
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.ui import rights_words
from hyvinvointi_desktop.ui.clients.save_file import write_file
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    FieldRow,
    Flow,
    InlineMessage,
    LineItem,
    Rule,
    head,
    label,
    muted,
    plain,
    small,
)
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.text_faults import fault


class RightsTab(QWidget):
    """``erased`` tells that only the code is left; whoever shows the card closes it."""

    erased = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, client: ClientId) -> None:
        super().__init__()
        self._desk, self._jobs, self._client = desk, jobs, client
        self.notice = InlineMessage()
        self.take = plain(tr("All data to a folder…"), self._take, "download-simple")
        self.everything = Card(
            head(tr("Everything about the client")),
            label(
                tr(
                    "Everything the program holds about the client, as a paper to read and as data to take along. "
                    "Other clients are shown by their code. The files are clear text: give them to the client only."
                )
            ),
            Flow(self.take),
        )
        self.erasure = ErasureCard(desk, jobs, client, self._said, self.erased.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self.notice, self.everything, self.erasure):
            layout.addWidget(part)

    def showEvent(self, event: QShowEvent) -> None:
        """Reads where the erasure stands."""
        super().showEvent(event)
        self.erasure.refresh()

    def _said(self, sentence: str, kind: str) -> None:
        self.notice.say(sentence, kind)
        announce(self, sentence)

    def _take(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = QFileDialog.getExistingDirectory(self, tr("Choose the folder for the files"), documents)
        if folder:
            self._jobs.run(
                lambda: self._desk.client_file(self._client, str(language())),
                owner=self,
                ok=lambda made: self._write(Path(folder), made),
                failed=lambda error: self._said(fault(error), "bad"),
            )

    def _write(self, folder: Path, made: ClientFile) -> None:
        try:
            for ending, content in ((".pdf", made.pdf), (".json", made.json)):
                write_file(folder / (made.stem + ending), content)
        except OSError:
            self._said(tr("The file could not be saved there. Choose another folder and try again."), "bad")
            return
        self._said(tr("Saved: {name}").format(name=f"{made.stem}.pdf, {made.stem}.json"), "good")


class ErasureCard(Card):
    """Where an erasure stands: not asked, asked and waiting, or ripe; and its acts."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        client: ClientId,
        said: Callable[[str, str], object],
        gone: Callable[[str], object],
    ) -> None:
        super().__init__()
        self._desk, self._jobs, self._client, self._said, self._gone = desk, jobs, client, said, gone
        self._word = tr("ERASE")
        self.reason, self.sure = QLineEdit(), QLineEdit()
        self.reason.setMaxLength(300)
        self.reason_row = FieldRow(
            tr("Why the data are erased"), self.reason, hint=tr("For example: the client asked for it. No names here.")
        )
        self.sure_row = FieldRow(tr("Type the word {word} to be sure").format(word=self._word), self.sure)
        self.ask = plain(tr("Ask for the erasure"), self._ask, "trash")
        self.back = plain(tr("Take the request back"), self._take_back, "arrow-counter-clockwise")
        self.erase = plain(tr("Erase for good"), self._erase, "trash")
        self.state, self.plan = label(), Card(role="plain", gap=6)
        self.asking = Card(self.reason_row, Flow(self.ask), role="plain")
        self._draft = FormDraft.of(desk, jobs, Form.ERASE_CLIENT, self.asking, Fields({"reason": self.reason}))
        self.doing = Card(self.sure_row, Flow(self.erase), role="plain")
        self.waiting = Flow(self.back)
        self.add(head(tr("Erasing the client's data")), self.state, self.asking, self.doing, self.waiting, self.plan)
        for part in (self.asking, self.doing, self.waiting):
            part.hide()

    def refresh(self) -> None:
        """Reads the plan anew."""
        self._jobs.run(
            lambda: self._desk.erasure_plan(self._client),
            owner=self,
            ok=self.show_plan,
            failed=lambda error: self._said(fault(error), "bad"),
        )

    def show_plan(self, plan: ErasurePlan) -> None:
        """Where it stands, what goes and what stays."""
        asked = plan.waiting
        ripe = asked is not None and self._desk.clock.now() >= asked.ripe_at
        self.asking.setVisible(asked is None)
        if asked is None:
            self._draft.open(self._client, client=self._client)
        self.waiting.setVisible(asked is not None)
        self.doing.setVisible(ripe)
        self.state.setText(_state(asked, ripe=ripe))
        self._show_counts(plan)

    def _show_counts(self, plan: ErasurePlan) -> None:
        self.plan.clear()
        for part, name in (("gone", tr("This goes")), ("kept", tr("This stays"))):
            self.plan.add(Rule(), head(name))
            for kind, count in plan.counts[part].items():
                if count:
                    icon, token = ("trash", "bad") if part == "gone" else ("lock-simple", "muted")
                    self.plan.add(LineItem(icon, f"{rights_words.of(part, kind)}: {count}", token=token))
        if plan.shared:
            self.plan.add(Rule(), head(tr("Notes of meetings with somebody else too")))
            self.plan.add(muted(tr("A note stays with the other client. One that holds the name goes: edit it first.")))
        for note in plan.shared:
            word = tr("goes, for it holds the name") if note.goes else tr("stays with the other")
            icon, token = ("trash", "bad") if note.goes else ("lock-simple", "muted")
            self.plan.add(LineItem(icon, f"{formats.date_text(note.on)}: {note.note}", word, token=token))
        if plan.names_elsewhere:
            days = ", ".join(formats.date_text(day) for _, day in plan.names_elsewhere[:10])
            words = tr_n("The name is also in the notes of %n other visits", len(plan.names_elsewhere))
            self.plan.add(LineItem("warning", words, days, token="warn"))
        if plan.open_months:
            months = ", ".join(formats.month_text(month) for month in plan.open_months)
            words = tr("Not signed yet: {months}").format(months=months)
            under = tr("The sums do not change, but the pictures of receipts go.")
            self.plan.add(LineItem("warning", words, under, token="warn"))
        self.plan.add(
            small(
                tr(
                    "Old backups hold the data, encrypted, until they are thinned out. The certificate says the day. "
                    "A copy on a stick must be deleted by hand."
                )
            )
        )

    def _ask(self) -> None:
        reason = self.reason.text().strip()
        self.reason_row.set_problem("" if reason else tr("Write a reason. It stays on record."))
        if not reason:
            self.reason.setFocus()
            return

        def ok(_: object) -> None:
            self.reason.clear()
            self._draft.restart()
            self._said(tr("Asked. Nothing has gone yet."), "good")
            self.refresh()

        def failed(error: Exception) -> None:
            self._draft.not_saved()
            self._said(fault(error), "bad")

        ask = self._draft.saving(lambda: self._desk.ask_erasure(self._client, reason))
        self._jobs.run(ask, owner=self, ok=ok, failed=failed)

    def _take_back(self) -> None:
        def ok(_: object) -> None:
            self._said(tr("The request is taken back. All data stay."), "good")
            self.refresh()

        self._jobs.run(
            lambda: self._desk.take_back_erasure(self._client),
            owner=self,
            ok=ok,
            failed=lambda error: self._said(fault(error), "bad"),
        )

    def _erase(self) -> None:
        sure = self.sure.text().strip().casefold() == self._word.casefold()
        self.sure_row.set_problem("" if sure else tr("Type the word {word}.").format(word=self._word))
        if not sure:
            self.sure.setFocus()
            return
        said = tr("The data are erased. The certificate is in Settings, under Keeping.")
        self._jobs.run(
            lambda: self._desk.erase_client(self._client),
            owner=self,
            ok=lambda _: self._gone(said),
            failed=lambda error: self.sure_row.set_problem(fault(error)),
        )


def _state(asked: Erasure | None, *, ripe: bool) -> str:
    if asked is None:
        return tr(
            "It takes two steps. First you ask for it and see what goes. After a week you do it. Until then it can be "
            "taken back, afterwards never."
        )
    day = formats.date_text(local_day(asked.asked_at))
    if ripe:
        return tr("Asked for {day}. The week is over: it can be done now.").format(day=day)
    words = tr("Asked for {day}. It can be done from {ripe} on.")
    return words.format(day=day, ripe=formats.date_text(local_day(asked.ripe_at)))
