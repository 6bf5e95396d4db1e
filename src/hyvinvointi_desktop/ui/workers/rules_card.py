"""The organisation's rules to every worker: what would be sent, and one press."""

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.send_rules import RulesSent
from hyvinvointi_desktop.app.take_rules import RuleFile
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.labels import label, muted
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.post.words import rule_kind
from hyvinvointi_desktop.ui.text_faults import fault


class RulesCard(Card):
    """Rates, programmes, questionnaires, forms and texts that are one's own."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(role="quiet")
        self._desk, self._jobs = desk, jobs
        self.notice, self.files = InlineMessage(), label()
        self.send = plain(tr("Send the rules to all workers"), self._send, "paper-plane-tilt")
        self.add(
            muted(
                tr(
                    "Make rates, programmes, questionnaires and texts once in Settings. Sent from here they come to "
                    "every worker with the next mail, and each worker takes them into use with one press."
                )
            ),
            self.files,
            self.notice,
            Flow(self.send),
        )

    def refresh(self) -> None:
        """Reads what would be sent."""
        self._jobs.run(self._desk.own_rules, owner=self, ok=self.show_files, failed=self._failed)

    def show_files(self, files: tuple[RuleFile, ...]) -> None:
        """What would be sent, one line each."""
        self.files.setText("\n".join(_line(f) for f in files) or tr("There is nothing of your own yet."))
        self.send.setEnabled(bool(files))

    def _send(self) -> None:
        self.send.setEnabled(False)
        self._jobs.run(self._desk.send_rules, owner=self, ok=self._sent, failed=self._failed)

    def _sent(self, sent: RulesSent) -> None:
        self.send.setEnabled(True)
        words = tr_n("The rules leave with the next mail to %n workers.", sent.workers)
        if not sent.workers:
            words = tr("Every worker has been told these rules already.")
        self.notice.say(words, "good")

    def _failed(self, error: Exception) -> None:
        self.send.setEnabled(True)
        self.notice.say(fault(error), "warn")


def _line(file: RuleFile) -> str:
    what = f"{rule_kind(file.kind)} {file.title}".strip()
    if file.valid_from is None:
        return what
    return tr("{what}, from {day} on").format(what=what, day=formats.date_text(file.valid_from))
