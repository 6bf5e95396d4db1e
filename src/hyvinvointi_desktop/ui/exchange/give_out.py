"""Everything out as the open log, after a clear word that it is plain text with names."""

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.ui.claims.doors import SaveFiles, save_and_tell
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.widgets import Card, Flow, InlineMessage, head, muted, plain
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


class GiveOutCard(Card):
    """One button and its warning."""

    def __init__(self, desk: Desk, jobs: Jobs, save_files: SaveFiles) -> None:
        super().__init__()
        self._desk, self._jobs, self._save_files = desk, jobs, save_files
        self.notice = InlineMessage()
        self.button = plain(tr("Save a copy of &everything"), self._ask, "upload-simple")
        self.add(
            head(tr("All records as one file")),
            muted(
                tr(
                    "For moving to another program, or for looking at everything. It is not a backup: a backup is "
                    "locked with your passphrase, this file is not."
                )
            ),
            Flow(self.button),
            self.notice,
        )

    def _ask(self) -> None:
        self.notice.clear()
        ask(
            self,
            tr("Save everything as plain text?"),
            tr(
                "The file holds the names, addresses and notes of all your clients, and nothing protects it: whoever "
                "gets the file can read it. Do not send it by e-mail and do not leave it on a stick. Take it out of "
                "the folder when you no longer need it."
            ),
            tr("Save as plain text"),
            self._make,
            kind="warn",
        )

    def _make(self) -> None:
        self.button.setEnabled(False)
        self._jobs.run(self._desk.export, owner=self, ok=self._save, failed=self._failed)

    def _save(self, content: bytes) -> None:
        self.button.setEnabled(True)
        day = self._desk.clock.today()
        save_and_tell(self, self._save_files, [(f"hyvinvointi-{day}.json", content)], self.notice)

    def _failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self.notice.say(fault(error), "bad")
