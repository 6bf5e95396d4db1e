"""Signing a month: what leaves is shown first, then it is sealed, then the files can be saved.

The sealed claim is in the store before the last stage: closing the sheet loses nothing.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.seal_claim import ClaimSealed
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.findings import Finding, Level
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.claims.doors import SaveFiles, ViewPdf, save_and_tell
from hyvinvointi_desktop.ui.claims.paper import MonthPaper
from hyvinvointi_desktop.ui.claims.sums import sum_words
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.sheet import Sheet, stage_button
from hyvinvointi_desktop.ui.kit.widgets import InlineMessage, LineItem, label, muted
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.text_faults import fault


def finding_words(finding: Finding, paper: MonthPaper) -> str:
    """A finding as the payer will read it: by code, never by name."""
    line = paper.line_of(finding)
    clients = line.clients if line else ((finding.client,) if finding.client else ())
    codes = ", ".join(paper.people.codes.get(c, c) for c in clients) or (line.course if line else "")
    about = " · ".join(filter(None, (formats.day_text(finding.on, year=False), codes)))
    return f"{about}: {text.finding(finding)}"


class SignSheet(Sheet):
    """``sealed`` comes when the claim is in the store; ``post_wanted`` asks for the page that sends it."""

    sealed = Signal(object)
    post_wanted = Signal()

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        jobs: Jobs,
        paper: MonthPaper,
        view_pdf: ViewPdf,
        save_files: SaveFiles,
        *,
        replaces: bool = False,
        open_meetings: int = 0,
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._paper = desk, jobs, paper
        self._view_pdf, self._save_files = view_pdf, save_files
        self._replaces, self._open_meetings = replaces, open_meetings
        self._month: Month = paper.claim.month
        self.notice = InlineMessage()
        self.confirm()

    def confirm(self, problem: str = "") -> None:
        """The first stage: exactly what leaves."""
        self.notice = InlineMessage(problem, "bad") if problem else InlineMessage()
        month = formats.month_text(self._month)
        back = stage_button(tr("&Go back"), self.reject)
        self.sign_button = stage_button(tr("&Sign"), self.sign, "primary", "signature")
        self.show_stage(
            tr("Sign {month}").format(month=month), [self.notice, *self._what_leaves()], [back, self.sign_button]
        )
        self.sign_button.setFocus()

    def _what_leaves(self) -> list[QWidget]:
        paper = self._paper
        lines = tr_n("%n rows", len(paper.lines))
        parts: list[QWidget] = [
            LineItem(
                "receipt", f"{lines} · {sum_words(paper)}", tr("Payer: {payer}").format(payer=paper.claim.payer_name)
            ),
            LineItem(
                "shield-check",
                tr("Only the table leaves: days, times, kilometres, sums and client codes"),
                tr("Notes and names stay on this computer."),
                token="good",
            ),
        ]
        if paper.claim.adjustments:
            parts.append(LineItem("arrow-counter-clockwise", tr("Changes to months already paid are along as rows")))
        if self._replaces:
            parts.append(
                LineItem(
                    "repeat", tr("This replaces the one you signed before"), tr("The old one stays in the history.")
                )
            )
        if self._open_meetings:
            count = tr_n("%n planned meetings lack an outcome", self._open_meetings)
            parts.append(LineItem("warning", count, tr("They are not in this claim."), token="warn"))
        parts += self._findings([f for f in paper.claim.findings if f.level is not Level.ERROR])
        parts.append(muted(tr("After signing the rows are locked. If something changes, you can make a new one.")))
        return parts

    def _findings(self, findings: Sequence[Finding]) -> list[QWidget]:
        if not findings:
            return []
        rows: list[QWidget] = [label(tr("The payer sees these remarks too:"), "strong")]
        for finding in findings:
            under = tr("Your explanation: {words}").format(words=finding.explanation) if finding.explanation else ""
            rows.append(LineItem("info", finding_words(finding, self._paper), under, token="muted"))
        return rows

    def sign(self) -> None:
        """Seals off the window's thread."""
        if self.is_busy():
            return
        month, payer, desk = self._month, self._paper.claim.payer, self._desk
        spoken = language().value
        self.show_busy(tr("Making and signing the paper. This takes a moment."))

        joined: list[bool] = []

        def work() -> ClaimSealed:
            joined.append(desk.post_glance() is not None)
            return desk.seal_claim(month, payer, spoken)

        self._jobs.run(work, owner=self, ok=lambda done: self._done(done, by_post=joined[-1]), failed=self._failed)

    def _failed(self, error: Exception) -> None:
        words = fault(error)
        if isinstance(error, Refused) and error.refusal is Refusal.CLAIM_HAS_ERRORS:
            blocking = [f for f in error.data.get("findings", ()) if f.level is Level.ERROR]
            words = " ".join([words, *(finding_words(f, self._paper) for f in blocking)])
        self.confirm(words)

    def _done(self, result: ClaimSealed, *, by_post: bool) -> None:
        """What to do next: a laptop that is in a space sends from the page of the post, any other gives files."""
        self.notice = InlineMessage()
        month = formats.capital(formats.month_text(self._month))
        self.save_button = stage_button(tr("Save the &files"), lambda: self._save(result), "primary", "download-simple")
        self.post_button = stage_button(tr("Go to the &mail"), self._to_post, "primary", "paper-plane-tilt")
        given = tr(
            "Save the paper (PDF) and the signed package (.asice) and give them to your payer. "
            "You find them here later, too."
        )
        sent = tr("Now send it to your coordinator: Mail, Send and fetch. You need not give any files.")
        self.show_stage(
            tr("{month} has been signed").format(month=month),
            [
                LineItem(
                    "check-circle", sum_words(self._paper), tr("It is safe here, also without saving."), token="good"
                ),
                label(sent if by_post else given),
                *([] if by_post else [muted(_own_key())]),
                self.notice,
            ],
            [
                stage_button(tr("&Close"), self.accept),
                stage_button(tr("Look at the &PDF"), lambda: self._look(result), "plain", "file-pdf"),
                self.post_button if by_post else self.save_button,
            ],
        )
        (self.post_button if by_post else self.save_button).setFocus()
        self.sealed.emit(result)

    def _to_post(self) -> None:
        self.accept()
        self.post_wanted.emit()

    def _look(self, result: ClaimSealed) -> None:
        heading = formats.capital(formats.month_text(self._month))
        self._view_pdf(self, heading, f"{result.stem}.pdf", result.pdf)

    def _save(self, result: ClaimSealed) -> None:
        files = [(f"{result.stem}.pdf", result.pdf), (f"{result.stem}.asice", result.container)]
        save_and_tell(self, self._save_files, files, self.notice)


def _own_key() -> str:
    return tr(
        "The signature was made with your own key on this computer. It shows that nothing has been "
        "changed. Others can trust the name when your coordinator has taken your computer on."
    )
