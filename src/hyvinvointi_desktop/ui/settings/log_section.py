"""Lokitiedot: why the records are used in this sitting, whether the log is whole, and the worker's own log."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.audit_port import LogLine
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_log import HeadMark, LogState
from hyvinvointi_desktop.domain.audit import Entry, Purpose
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, LineItem
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.choices import OneOf
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fields import DateField
from hyvinvointi_desktop.ui.kit.labels import head, muted
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.log.lines import day_rows
from hyvinvointi_desktop.ui.log.words import purposes
from hyvinvointi_desktop.ui.settings.section import Section

AT_A_TIME = 40


@dataclass(frozen=True, slots=True)
class _Read:
    entries: tuple[Entry, ...]
    codes: dict[str, str]


class LogSection(Section):
    """The log of this computer, newest first, piece by piece."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(desk, jobs, tr("Log"))
        self._entries: tuple[Entry, ...] = ()
        self._codes: dict[str, str] = {}
        self._asked = 0
        options = [(Purpose(name), words) for name, words in purposes().items()]
        self.purpose: OneOf[Purpose] = OneOf(tr("Purpose of use"), options)
        self.purpose.changed.connect(self._choose)
        self.state = Card(role="plain")
        self.state.hide()
        self.check = plain(tr("&Verify the chain"), self._verify, "shield-check")
        self.day = DateField(desk.clock.today)
        self.day.value_changed.connect(lambda _: self.refresh())
        self.every_day = plain(tr("All days"), self._all_days)
        self.rows = Card(role="plain", gap=10)
        self.more = plain(tr("Show older"), self._read_more, "arrow-down")
        self.add(self._purpose_card(), self._chain_card(), self._log_card())

    def _purpose_card(self) -> Card:
        about = tr("It is written into the log with everything that is looked at or changed from now on.")
        return Card(head(tr("Why you use the records now")), muted(about), self.purpose)

    def _chain_card(self) -> Card:
        about = tr(
            "Each entry is bound to the one before it. If an entry were changed or taken out, verifying shows where."
        )
        return Card(head(tr("Is the log whole?")), muted(about), self.state, Flow(self.check))

    def _log_card(self) -> Card:
        return Card(
            head(tr("What has been done on this computer")),
            FieldRow(tr("Only this &day"), self.day, self.every_day, stretch=False),
            self.rows,
            Flow(self.more),
        )

    def refresh(self) -> None:
        """Reads the newest entries; what was verified stays in sight."""
        self.purpose.set_value(self.desk.trail.purpose)
        self._asked += 1
        asked, day = self._asked, self.day.value()

        def show(found: _Read) -> None:
            if asked == self._asked:
                self._entries, self._codes = found.entries, found.codes
                self._show(len(found.entries))

        self.read(lambda: self._piece(None, day), show)

    def _piece(self, before: int | None, day: date | None) -> _Read:
        found = self.desk.own_log(AT_A_TIME, before, day)
        return _Read(found, {str(c.id): c.code for c in self.desk.clients()})

    def _read_more(self) -> None:
        before, day, asked = self._entries[-1].seq, self.day.value(), self._asked

        def show(found: _Read) -> None:
            if asked == self._asked:
                self._entries += found.entries
                self._show(len(found.entries))

        self.read(lambda: self._piece(before, day), show)

    def _show(self, came: int) -> None:
        self.rows.clear()
        lines = [LogLine(entry) for entry in self._entries]
        rows: list[QWidget] = day_rows(lines, "", self._codes)
        self.rows.add(*(rows or [muted(tr("Nothing on this day."))]))
        self.more.setVisible(came == AT_A_TIME)

    def _all_days(self) -> None:
        self.day.set_value(None)
        self.refresh()

    def _choose(self) -> None:
        chosen = self.purpose.value()
        if chosen is not None:
            self.keep(
                lambda: self.desk.trail.choose_purpose(chosen),
                lambda _: self.refresh(),
                tr("The purpose of use is {purpose} from now on.").format(purpose=purposes()[chosen]),
            )

    def _verify(self) -> None:
        self.check.setEnabled(False)
        self.read(self.desk.log_state, self._show_state)

    def _show_state(self, state: LogState) -> None:
        self.check.setEnabled(True)
        self.state.clear()
        self.state.show()
        for icon, line, under, token in state_lines(state):
            self.state.add(LineItem(icon, line, under, token=token))

    def failed(self, error: Exception) -> None:
        """What went wrong; nothing of the log is shown that could not be logged."""
        self.check.setEnabled(True)
        super().failed(error)


def state_lines(state: LogState) -> list[tuple[str, str, str, str]]:
    """Icon, line, the line under it and the colour of each thing to say of the log."""
    head_words = tr("Head of the chain: {head}").format(head=state.head[:16])
    if state.broken_at is None:
        found = [("check-circle", tr_n("The chain is whole: %n entries", state.entries), head_words, "good")]
    else:
        broken = tr("The chain is broken at entry {n}").format(n=state.broken_at)
        what = tr("That entry was changed or is missing. Go on working; tell your coordinator today.")
        found = [("warning-circle", broken, what, "bad")]
    if state.mark is HeadMark.OLDER:
        older = tr("The log does not go on from where it was last closed")
        why = tr("An old copy lies in the place of the records, or the log was written anew. Call your coordinator.")
        found.append(("warning-circle", older, why, "bad"))
    elif state.mark is HeadMark.MISSING:
        missing = tr("There is no mark of the last closing beside the records")
        why = tr("It is so at the first opening and after a restore. Otherwise somebody has removed it.")
        found.append(("info", missing, why, "accent"))
    if state.clock_back:
        back = tr_n("The computer's clock had gone back %n times", state.clock_back)
        found.append(("clock", back, tr("The order of the entries is right; their times may not be."), "warn"))
    return found
