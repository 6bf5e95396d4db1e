"""What can be had back of damaged records, from where, and what each choice would lose. It reads no file itself."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.rescue_port import Survey
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage, LineItem, ScrollPage, open_at
from hyvinvointi_desktop.ui.kit.buttons import plain, primary
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.labels import head, label, muted, title
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.rescue import words
from hyvinvointi_desktop.ui.text_faults import fault

SHOWN = 5


@dataclass(frozen=True)
class RescueWindowTools:
    """What the window calls, off its thread but ``write_whole``: ``survey`` looks at everything, ``restore(backup,
    bring_in)`` puts a backup in place (None: the newest whole one) and gives what is open then, ``readable_log`` gives
    what can be read as an open log."""

    survey: Callable[[], Survey]
    restore: Callable[[Path | None, bool], Any]
    readable_log: Callable[[], bytes | None]
    write_whole: Callable[[Path, bytes], None]
    today: date


class RescueWindow(QWidget):
    """``restored`` carries what was opened; ``left`` when the person goes back, with nothing changed."""

    restored = Signal(object)
    left = Signal()

    def __init__(self, tools: RescueWindowTools) -> None:
        super().__init__()
        self.setWindowTitle("Hyvinvointi")
        self._tools, self._jobs = tools, Jobs()
        self.title = title(tr("Your records are damaged"))
        self.what = muted(
            tr("The program is looking at what can be had back. Nothing is changed. This may take a minute…")
        )
        self.readable, self.backups = Card(role="quiet"), Card(role="plain")
        self.message, self.erasures = InlineMessage(), InlineMessage()
        self.both = primary(tr("Bring back the backup and what can be read"), lambda: self._restore(None, True))
        self.alone = plain(tr("Bring back the backup alone"), lambda: self._restore(None, False), "floppy-disk")
        self.other = plain(tr("Another backup or a stick…"), self._choose, "usb")
        self.save = plain(tr("Save what can be read…"), self._ask_to_save, "file-text")
        self.back = plain(tr("Back"), self.left.emit, "arrow-left")
        self.kept = muted(
            tr("The damaged file is never deleted: it is kept in the folder named damaged, in the profile.")
        )
        self._acts = (self.both, self.alone, self.other, self.save)
        page = ScrollPage(widest=640)
        page.add(
            label("Hyvinvointi", "brand"),
            self.title,
            self.what,
            self.message,
            self.erasures,
            Flow(*self._acts),
            self.readable,
            self.backups,
            self.kept,
            Flow(self.back),
            None,
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        open_at(self, 760, 680)
        for part in (self.readable, self.backups, self.kept, *self._acts):
            part.hide()
        self.back.setFocus()
        self._jobs.run(tools.survey, owner=self, ok=self._show, failed=self._failed)

    def _show(self, survey: Survey) -> None:
        """The survey in words, and only those acts that can be done."""
        whole = not survey.missing and not survey.findings
        if whole:
            self.title.setText(tr("Your records are whole"))
        elif survey.missing:
            self.title.setText(tr("Your records are missing"))
        self.what.setText(words.what_is_wrong(survey))
        newest = survey.newest_whole
        if survey.readable is not None:
            lines = words.readable(survey.readable, self._tools.today)
            self.readable.add(head(tr("What can be read of the damaged file")), *(muted(line) for line in lines))
        self.readable.setVisible(survey.readable is not None and not whole)
        self.backups.add(head(tr("Backups")))
        for found in survey.backups[:SHOWN]:
            said = words.backup(found, self._tools.today)
            token = "good" if found.holds is not None else "bad"
            self.backups.add(LineItem(said.icon, said.line, said.under, token=token))
        if newest is None:
            self.backups.add(muted(words.no_backup(readable=survey.readable is not None)))
        if newest is not None and not survey.erasures_known and not whole:
            self.erasures.say(words.erasures_unknown(), "warn")
        self.backups.setVisible(not whole)
        self.kept.setVisible(not whole and not survey.missing)
        brings = newest is not None and newest.beyond.any
        self.both.setVisible(brings and not whole)
        self.alone.setVisible(newest is not None and not whole)
        self.other.setVisible(not whole)
        self.save.setVisible(survey.readable is not None and not whole)
        first = next((act for act in self._acts if not act.isHidden()), self.back)
        first.setFocus()
        announce(self, " ".join(said for said in (self.what.text(), self.erasures.text()) if said))

    def _restore(self, backup: Path | None, bring_in: bool) -> None:
        self._busy(tr("Bringing records back…"))
        self._jobs.run(
            lambda: self._tools.restore(backup, bring_in), owner=self, ok=self.restored.emit, failed=self._failed
        )

    def _choose(self) -> None:
        kinds = tr("Backups") + " (*.hvb *.db)"
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose the file"), "", kinds)
        if path:
            self._restore(Path(path), True)

    def _ask_to_save(self) -> None:
        ask(
            self,
            tr("The file is not encrypted"),
            tr(
                "Everything that can be read is saved in clear text: names, visits and notes. Whoever gets the file "
                "can read it. Keep it locked away and delete it when you no longer need it."
            ),
            tr("Choose the place"),
            self._save,
            kind="warn",
        )

    def _save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path, _ = QFileDialog.getSaveFileName(self, tr("Save to a file"), f"{folder}/hyvinvointi.json", "JSON (*.json)")
        if not path:
            return

        def work() -> None:
            content = self._tools.readable_log()
            if content is not None:
                self._tools.write_whole(Path(path), content)

        def ok(_: object) -> None:
            self._free()
            self.message.say(tr("Saved: {name}").format(name=Path(path).name), "good")

        self._busy(tr("Saving…"))
        self._jobs.run(work, owner=self, ok=ok, failed=self._failed)

    def _busy(self, said: str) -> None:
        self.message.say(said, "plain")
        announce(self, said)
        for act in (*self._acts, self.back):
            act.setEnabled(False)

    def _free(self) -> None:
        for act in (*self._acts, self.back):
            act.setEnabled(True)

    def _failed(self, error: Exception) -> None:
        self._free()
        self.message.say(fault(error), "bad")
        self.back.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lets the thread end."""
        self._jobs.close()
        super().closeEvent(event)
