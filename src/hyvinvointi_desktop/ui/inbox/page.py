"""The coordinator's incoming post: fetching it, what needs a person, what came, what could not be believed."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_inbox import NEWEST, BundleRow, Gap, InboxScreen, RefusedRow, SenderRow
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.log_chain import LogFinding
from hyvinvointi_desktop.ui.inbox import words
from hyvinvointi_desktop.ui.inbox.collect_card import CollectCard
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.row_model import Column, RowTable
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    EmptyState,
    Flow,
    InlineMessage,
    LineItem,
    ScrollPage,
    column,
    head,
    muted,
    plain,
    title,
)
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault

_NO_SPACE = frozenset({Refusal.NOT_JOINED, Refusal.NO_SPACE, Refusal.ONLY_COORDINATOR})
_ARRIVED, _CONTENT = 0, 2
_AREAS = frozenset({Area.POST, Area.TRUST})


class InboxPage(ScrollPage):
    """What came from workers."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(widest=1100)
        self._desk, self._jobs = desk, jobs
        self._newest = NEWEST
        self.notice = InlineMessage()
        self.collect = CollectCard(desk, jobs)
        self.attention = Card(head(tr("Needs you")), role="warn")
        self._lines = column()
        self.attention.add(self._lines)
        self.table = self._bundles()
        self.keep = plain(tr("This &version counts"), self._keep, "check")
        self.let_in = plain(tr("&Let it in"), self._let_in, "sign-out")
        self.older = plain(tr("Show older"), self._show_older, "arrow-down")
        self.acts = Flow(self.keep, self.let_in, self.older)
        self.came = Card(head(tr("What came")), self.table, self.acts)
        self.refused_table = self._refused()
        self.refused = Card(
            head(tr("Files that could not be taken in")),
            muted(tr("They stay where they are. A half sent file is tried again for three days.")),
            self.refused_table,
        )
        self.empty = EmptyState(
            "tray", tr("No post has come yet."), tr("Workers' months come here from the shared folder or a stick.")
        )
        self.nowhere = EmptyState(
            "tray",
            tr("You have no space for workers yet."),
            tr("Found it under Workers. After that their post comes here."),
        )
        self._lay_out()
        self.table.chosen.connect(lambda _: self._allow())
        jobs.changed.connect(self._changed)

    def _lay_out(self) -> None:
        self.add(
            title(tr("Incoming post")), self.notice, self.nowhere, self.collect, self.attention, self.came, self.empty,
            self.refused, None,
        )  # fmt: skip
        for part in (self.nowhere, self.collect, self.attention, self.came, self.empty, self.refused):
            part.hide()

    @staticmethod
    def _bundles() -> RowTable[BundleRow]:
        return RowTable(
            tr("What came"),
            [
                Column(tr("Arrived"), _arrived, sort=lambda b: b.received_at),
                Column(tr("Worker"), lambda b: b.name, strong=True),
                Column(tr("Content"), _what),
                Column(tr("No."), lambda b: str(b.number), sort=lambda b: (b.name, b.epoch, b.number), right=True),
                Column(tr("State"), words.state, grows=True, mark=words.mark),
            ],
            fits=True,
        )

    @staticmethod
    def _refused() -> RowTable[RefusedRow]:
        return RowTable(
            tr("Files that could not be taken in"),
            [
                Column(tr("Seen"), lambda r: formats.date_text(local_day(r.seen_at)), sort=lambda r: r.seen_at),
                Column(tr("File"), lambda r: r.came_by.rsplit("/", 1)[-1], grows=True),
                Column(tr("Why"), lambda r: words.why(r.fault), grows=True),
            ],
            fits=True,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window what became of it needs the room."""
        super().resizeEvent(event)
        wide = self.width()
        self.table.setColumnHidden(_CONTENT, wide < theme().px(760))
        self.table.setColumnHidden(_ARRIVED, wide < theme().px(600))
        self.refused_table.setColumnHidden(_ARRIVED, wide < theme().px(600))

    # -- reading ------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Reads when it comes into sight."""
        super().showEvent(event)
        self.read()

    def _changed(self, areas: frozenset[Area]) -> None:
        if self.isVisible() and areas & _AREAS:
            self.read()

    def read(self) -> None:
        """Reads anew what came."""
        newest = self._newest
        self._jobs.run(lambda: self._desk.inbox(newest), owner=self, ok=self.show_screen, failed=self._not_read)

    def _show_older(self) -> None:
        self._newest *= 3
        self.read()

    def _not_read(self, error: Exception) -> None:
        no_space = isinstance(error, Refused) and error.refusal in _NO_SPACE
        self.nowhere.setVisible(no_space)
        if no_space:
            for part in (self.collect, self.attention, self.came, self.empty, self.refused):
                part.hide()
            self.notice.clear()
        else:
            self._failed(error)

    def show_screen(self, screen: InboxScreen) -> None:
        """Shows it."""
        self.nowhere.hide()
        self.collect.show()
        self.collect.show_places(screen.places)
        self.collect.show_outgoing(screen.waiting_out)
        self._show_attention(screen.senders)
        self.table.set_rows(screen.bundles)
        self.came.setVisible(bool(screen.bundles))
        self.empty.setVisible(not screen.bundles)
        self.older.setVisible(screen.more)
        self.refused_table.set_rows(screen.refused)
        self.refused.setVisible(bool(screen.refused))
        self._allow()

    def _show_attention(self, senders: tuple[SenderRow, ...]) -> None:
        self._lines.clear()
        lines = [line for sender in senders for line in self._lines_of(sender)]
        self._lines.add(*lines)
        self.attention.setVisible(bool(lines))

    def _lines_of(self, sender: SenderRow) -> list[QWidget]:
        found: list[QWidget] = []
        if sender.two_versions:
            line = tr("{name}: two different versions").format(name=sender.name)
            under = tr("Call the worker, then choose in the list below the one that counts.")
            found.append(LineItem("warning-circle", line, under, token="bad"))
        found += [self._gap(sender, gap) for gap in sender.gaps]
        if sender.silent_for is not None:
            line = f"{sender.name}: {words.silent(sender)}"
            found.append(LineItem("clock", line, words.last(sender), token="warn"))
        found += [_log_line(sender, finding) for finding in sender.log.findings]
        return found

    def _gap(self, sender: SenderRow, gap: Gap) -> QWidget:
        line = tr("{name}: no. {numbers} is missing").format(name=sender.name, numbers=formats.numbers(gap.numbers))
        under = tr("What came after it waits.")
        if gap.asked_at is not None:
            under = tr("Asked for again {when}.").format(when=formats.instant_text(gap.asked_at))
        again = plain(tr("Ask again"), lambda: self._ask_again(gap), "repeat")
        again.setAccessibleName(tr("Ask {name} again for what is missing").format(name=sender.name))
        return LineItem("hourglass", line, under, again, token="warn")

    # -- deciding -----------------------------------------------------------------------------------------------

    def _allow(self) -> None:
        chosen = self.table.current()
        self.keep.setVisible(any(b.choose for b in self.table.model_of_rows.rows()))
        self.keep.setEnabled(chosen is not None and chosen.choose)
        self.let_in.setVisible(any(b.let_in for b in self.table.model_of_rows.rows()))
        self.let_in.setEnabled(chosen is not None and chosen.let_in)

    def _ask_again(self, gap: Gap) -> None:
        self._jobs.run(
            lambda: self._desk.ask_again(gap.device, gap.epoch), owner=self, ok=self._asked, failed=self._failed
        )

    def _asked(self, _: frozenset[Area]) -> None:
        self.notice.say(tr("The question goes to the worker the next time you fetch the post."), "good")

    def _keep(self) -> None:
        chosen = self.table.current()
        if chosen is None or not chosen.choose:
            return
        ask(
            self,
            tr("Does this version count?"),
            tr(
                "Number {number} of {name} stays as it is here, and the other version is set aside with all that was "
                "built on it. It stays in the archive."
            ).format(number=chosen.number, name=chosen.name),
            tr("This version counts"),
            lambda: self._decide(lambda: self._desk.keep_version(chosen.bundle)),
        )

    def _let_in(self) -> None:
        chosen = self.table.current()
        if chosen is None or not chosen.let_in:
            return
        sentence = tr(
            "The right of this computer has ended. Let it in only when {name} is with you and says it is theirs."
        )
        ask(
            self,
            tr("Let it in?"),
            sentence.format(name=chosen.name),
            tr("Let it in"),
            lambda: self._decide(lambda: self._desk.let_in_bundle(chosen.bundle)),
        )

    def _decide(self, act: Callable[[], frozenset[Area]]) -> None:
        self._jobs.run(act, owner=self, ok=lambda _: self.notice.clear(), failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "warn")
        self.ensureWidgetVisible(self.notice)


def _log_line(sender: SenderRow, finding: LogFinding) -> LineItem:
    icon, token = words.log_mark(finding.fault)
    line = f"{sender.name}: {words.log_fault(finding)}"
    return LineItem(icon, line, words.log_advice(finding.fault), token=token)


def _arrived(row: BundleRow) -> str:
    return formats.date_text(local_day(row.received_at))


def _what(row: BundleRow) -> str:
    """The month in digits with what it is, as narrow as can be."""
    month = row.period
    if len(month) == 7:
        month = f"{int(month[5:])}/{month[:4]}"
    return f"{month} {words.kind(row.kind)}".strip()
