"""How long what is kept, whose time is over, and the certificates of what was erased. It deletes nothing."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.retention import RetentionScreen
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.erasure import Erasure, done
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.retention import Basis, CountedFrom, RetentionRule
from hyvinvointi_desktop.ui.clients.save_file import write_file
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, LineItem
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.labels import Rule, head, label, muted, small
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.settings.section import Section


class RetentionSection(Section):
    """Rules, proposals, certificates."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(
            desk, jobs, tr("Keeping"),
            tr("The program points out whose time is over. It erases nobody by itself: that is done on the card."),
        )  # fmt: skip
        self.due, self.rules, self.erased = Card(gap=8), Card(gap=8), Card(gap=8)
        self.add(self.due, self.erased, self.rules)

    def refresh(self) -> None:
        """Reads rules, proposals and erasures."""

        def work() -> tuple[RetentionScreen, tuple[Erasure, ...], dict[ClientId, str]]:
            codes = {c.id: c.code for c in self.desk.clients()}
            self.desk.retention_looked()
            return self.desk.retention(), self.desk.erasures(), codes

        self.read(work, lambda found: self._show(*found))

    def _show(self, screen: RetentionScreen, erasures: tuple[Erasure, ...], codes: dict[ClientId, str]) -> None:
        self._show_due(screen)
        self.erased.clear()
        self.erased.add(head(tr("Erased clients")))
        gone = done(erasures)
        for client, erasure in gone.items():
            button = plain(tr("Certificate…"), partial(self._certificate, client, codes[client]), "file-pdf")
            button.setAccessibleName(f"{tr('Certificate…')} {codes[client]}")
            assert erasure.done_at is not None  # of the done ones
            day = formats.date_text(local_day(erasure.done_at))
            self.erased.add(LineItem("user-minus", codes[client], tr("erased {day}").format(day=day), button))
        if not gone:
            self.erased.add(muted(tr("Nobody has been erased.")))
        self.rules.clear()
        self.rules.add(head(tr("How long what is kept")))
        for n, rule in enumerate(screen.rules):
            if n:
                self.rules.add(Rule())
            spoken = str(language())
            checked = tr("checked {day}").format(day=formats.date_text(rule.checked_on))
            self.rules.add(
                LineItem("hourglass", formats.capital(rule.words[spoken]), _length(rule)),
                label(rule.notes[spoken]),
                small(f"{rule.source} · {checked}"),
            )

    def _show_due(self, screen: RetentionScreen) -> None:
        self.due.clear()
        self.due.add(head(tr("Time is over")))
        for due in screen.due:
            ended = tr("ended {day}").format(day=formats.date_text(due.ended_on))
            since = tr("time over since {day}").format(day=formats.date_text(due.due_on))
            asked = [tr("erasure asked for")] if due.asked else []
            under = " · ".join([due.code, ended, since, due.rule.words[str(language())], *asked])
            self.due.add(LineItem("user", due.name, under))
        for one in screen.referrals:
            closed = tr("case closed {day}").format(day=formats.date_text(one.closed_on))
            since = tr("time over since {day}").format(day=formats.date_text(one.due_on))
            self.due.add(LineItem("tray", one.name, " · ".join([tr("Referral"), closed, since])))
        if screen.referrals:
            self.due.add(small(tr("A referral is erased on its own card, among the closed ones.")))
        if not screen.people:
            self.due.add(muted(tr("Nobody's time is over.")))

    def _certificate(self, client: ClientId, code: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        plain_code = "".join(c if c.isalnum() or c in "-_" else "_" for c in code)
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save to a file"), f"{folder}/{plain_code}.pdf")
        if not chosen:
            return
        spoken = str(language())

        def write(pdf: bytes) -> None:
            try:
                write_file(Path(chosen), pdf)
            except OSError:
                words = tr("The file could not be saved there. Choose another folder and try again.")
                self.message.say(words, "bad")
            else:
                self.message.say(tr("Saved: {name}").format(name=Path(chosen).name), "good")

        self.read(lambda: self.desk.erasure_certificate(client, spoken), write)


def _length(rule: RetentionRule) -> str:
    long = tr_n("%n years", rule.years) if rule.years else tr_n("%n days", rule.days)
    begins = {
        CountedFrom.RELATIONSHIP_END: tr("from the end of the relationship"),
        CountedFrom.CALENDAR_YEAR_END: tr("from the end of the calendar year"),
        CountedFrom.EVENT: tr("from the day"),
    }[rule.counted_from]
    basis = {
        Basis.LAW: tr("by law"),
        Basis.CONTROLLER: tr("the controller decides"),
        Basis.PROGRAM: tr("the program does it by itself"),
    }[rule.basis]
    return f"{long} {begins} · {basis}"
