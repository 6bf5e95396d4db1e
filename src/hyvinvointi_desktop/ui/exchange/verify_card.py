"""Who signed a file, when, and whether one byte was changed. Every judgement is the verifier's; here are its words."""

from dataclasses import dataclass
from pathlib import Path

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.import_errors import ImportRefused
from hyvinvointi_desktop.app.ports import Verdict
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.ui.exchange.files import ChooseFile, ChosenFile, read_file
from hyvinvointi_desktop.ui.exchange.problem_text import problem
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import Card, Flow, InlineMessage, LineItem, head, muted, plain
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


@dataclass(frozen=True, slots=True)
class Checked:
    """A verdict with whose root it was held against: a file that the person chose (``own`` false), or those known here;
    ``space`` is the space that vouches for the signer."""

    file: ChosenFile
    verdict: Verdict
    own: bool
    space: str = ""


def document_words(verdict: Verdict) -> str:
    """What was signed, where the document says it: month, worker and sum of a claim."""
    document = verdict.document or {}
    try:
        month = formats.capital(formats.month_text(Month.from_text(str(document["month"]))))
        money = formats.money(int(document["totals"]["total_cents"]))
        parts = (month, str(document.get("worker", "")), str(document.get("payer_name", "")), money)
    except (KeyError, ValueError, TypeError):
        return ""
    return " · ".join(filter(None, parts))


def fingerprint(sha256: str) -> str:
    """The first 32 signs of a fingerprint in groups of four, as it is compared by phone."""
    shown = sha256[:32].upper()
    return " ".join(shown[n : n + 4] for n in range(0, len(shown), 4))


class VerifyCard(Card):
    """Choose a file, read the answer."""

    def __init__(self, desk: Desk, jobs: Jobs, choose: ChooseFile) -> None:
        super().__init__()
        self._desk, self._jobs, self._choose = desk, jobs, choose
        self._file: ChosenFile | None = None
        self.notice = InlineMessage()
        self.answer = Card(role="quiet")
        self.button = plain(tr("Check a &signed file"), self._ask, "shield-check")
        self.root_button = plain(tr("Choose the signer's &key"), self._ask_root, "key")
        self.add(
            head(tr("Who signed this?")),
            muted(tr("Choose a signed paper (PDF) or a signed package (.asice). Nothing is taken in or changed.")),
            Flow(self.button),
            self.notice,
            self.answer,
        )
        self.answer.hide()

    def _ask(self) -> None:
        path = self._choose(self, tr("Choose the signed file"), f"{tr('Signed files')} (*.asice *.pdf)")
        if path is not None:
            self.answer.hide()
            self._check(path, None)

    def _ask_root(self) -> None:
        path = self._choose(self, tr("Choose the signer's key"), f"{tr('Keys')} (*.pem *.crt *.cer)")
        if path is not None:
            self._check(None, path)

    def _check(self, path: Path | None, root: Path | None) -> None:
        desk, before = self._desk, self._file
        self.notice.say(tr("Checking the file."))

        def work() -> Checked | None:
            file = read_file(path) if path else before
            if file is None:
                return None
            if root is not None:
                return Checked(file, desk.verify(file.content, read_file(root).content), own=False)
            here = desk.verify_here(file.content)
            return Checked(file, here.verdict, own=True, space=here.space)

        self._jobs.run(work, owner=self, ok=self._show, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        said = " ".join(problem(p) for p in error.problems) if isinstance(error, ImportRefused) else fault(error)
        self.notice.say(said, "bad")

    def _show(self, checked: Checked | None) -> None:
        if checked is None:
            return
        self._file = checked.file
        self.notice.clear()
        self.answer.clear()
        verdict = checked.verdict
        self.answer.add(self._wholeness(checked))
        about = document_words(verdict)
        if about:
            self.answer.add(LineItem("receipt", about, tr("This is what was signed.")))
        if verdict.signer:
            signed = tr("Signed by {name}").format(name=verdict.signer)
            when = formats.instant_text(verdict.signed_at) if verdict.signed_at else tr("The time is not told.")
            self.answer.add(LineItem("signature", signed, when))
        if verdict.whole:
            self.answer.add(self._trust(checked))
        if verdict.practice:
            line = tr("This was made with practice data")
            self.answer.add(LineItem("warning", line, tr("It is not a real paper."), token="warn"))
        if verdict.whole and not verdict.trusted:
            self.root_button = plain(tr("Choose the signer's &key"), self._ask_root, "key")
            self.answer.add(Flow(self.root_button))
        self.answer.show()

    @staticmethod
    def _wholeness(checked: Checked) -> LineItem:
        verdict, name = checked.verdict, checked.file.name
        if verdict.whole:
            return LineItem("check-circle", tr("Not one letter has been changed since signing"), name, token="good")
        if not verdict.signer:
            line = tr("No valid signature was found in this file")
            return LineItem(
                "warning-circle", line, tr("{file}: ask the sender for the signed file.").format(file=name), token="bad"
            )
        line = tr("The file has been changed after signing, or is damaged")
        under = tr("{file}: do not trust it. Ask the sender for a new one.").format(file=name)
        return LineItem("warning-circle", line, under, token="bad")

    @staticmethod
    def _trust(checked: Checked) -> LineItem:
        verdict = checked.verdict
        if verdict.trusted and checked.space:
            line = tr("The signer belongs to {space}").format(space=checked.space)
            return LineItem("key", line, tr("The main key of the space vouches for it."), token="good")
        if verdict.trusted and checked.own:
            line = tr("It was signed with the key of this computer")
            return LineItem("key", line, tr("So it was signed here."), token="good")
        if verdict.trusted:
            return LineItem("key", tr("The signature belongs to the key that you chose"), "", token="good")
        under = tr("Its fingerprint is {code}. Ask the signer to read the same signs aloud.").format(
            code=fingerprint(verdict.root_sha256)
        )
        return LineItem("question", tr("The signer's key is not known on this computer"), under, token="warn")
