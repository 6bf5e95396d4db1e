"""One claim: the worker's sums beside ours, the reasons in words, what was decided, what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.look_approval import ClaimToApprove, LineToApprove
from hyvinvointi_desktop.domain.approval import ApprovalState, ClaimSource
from hyvinvointi_desktop.domain.claim_lines import WHOLE
from hyvinvointi_desktop.domain.verdict import Weight
from hyvinvointi_desktop.ui.approval import words
from hyvinvointi_desktop.ui.approval.forms import ACCEPT, RETURN
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, LineItem
from hyvinvointi_desktop.ui.kit.buttons import Button, plain
from hyvinvointi_desktop.ui.kit.folding import Fold, FoldingTable
from hyvinvointi_desktop.ui.kit.labels import Chip, head, label, muted, small
from hyvinvointi_desktop.ui.kit.row_model import Column
from hyvinvointi_desktop.ui.kit.tokens import SPACE_S
from hyvinvointi_desktop.ui.kit.words import tr

WIDE = 820
_RETURNABLE = (ApprovalState.WAITING, ApprovalState.WAITING_SECOND, ApprovalState.APPROVED)


class ClaimCard(Card):
    """What is pressed is told with the claim, and with the line where it is about one."""

    approve_wanted = Signal(object)
    second_wanted = Signal(object)
    reason_wanted = Signal(str, object, object)
    paper_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(gap=SPACE_S)
        self._found: ClaimToApprove | None = None
        self.title, self.chips, self.under, self.whole = head(""), Flow(), muted(""), Card(role="quiet", gap=6)
        self.lines = FoldingTable[LineToApprove](
            tr("Lines of the claim"), (Fold(WIDE, self._wide()), Fold(0, self._narrow()))
        )
        self.lines.chosen.connect(self._explain)
        self.why, self.history, self.acts = Card(role="quiet", gap=SPACE_S), Card(role="quiet", gap=4), Flow()
        self.approve = plain(tr("A&pprove this claim"), self._approve, "check")
        self.second = plain(tr("Approve as the second person"), self._second, "users")
        self.back = plain(tr("Send the whole claim back"), self._back, "arrow-counter-clockwise")
        self.paper = plain(tr("See the scanned paper"), self._paper, "file-pdf")
        self.acts.add(self.approve, self.second, self.back, self.paper)
        self.hint = small(tr("Choose a line to see its reasons, to accept it or to send it back."))
        self.add(
            self.title, self.chips, self.under, self.acts, self.whole, self.lines, self.hint, self.why, self.history
        )
        for part in (self, self.why):
            part.hide()

    @staticmethod
    def _wide() -> tuple[Column[LineToApprove], ...]:
        return (
            Column(tr("Day"), lambda r: formats.day_text(r.verdict.on, year=False), sort=lambda r: r.verdict.on),
            Column(tr("What"), words.what, grows=True),
            Column(tr("Claimed €"), lambda r: words.money(r.verdict.theirs), right=True),
            Column(tr("We count €"), lambda r: words.money(r.verdict.ours), right=True),
            Column(tr("Remark"), words.remark, grows=True, mark=words.mark),
        )

    @staticmethod
    def _narrow() -> tuple[Column[LineToApprove], ...]:
        def said(line: LineToApprove) -> str:
            day = formats.day_text(line.verdict.on, year=False)
            return "\n".join(filter(None, (f"{day}{words.DOT}{words.what(line)}", words.remark(line))))

        def sums(line: LineToApprove) -> str:
            theirs, ours = words.money(line.verdict.theirs), words.money(line.verdict.ours)
            return theirs if theirs == ours else f"{theirs}\n{ours}"

        return (
            Column(tr("Line"), said, sort=lambda r: r.verdict.on, grows=True, mark=words.mark),
            Column(tr("Claimed and counted €"), sums, right=True),
        )

    def show_claim(self, found: ClaimToApprove) -> None:
        """Another claim, or the same anew."""
        before = self.lines.current()
        self._found = found
        row = found.row
        claim, verdict, stands = row.claim, row.verdict, row.standing
        self.title.setText(words.row_name(row))
        self.chips.clear()
        self.chips.add(Chip(*words.state(stands.state)), Chip(*words.verdict(verdict)))
        paper = tr("on paper") if claim.source is ClaimSource.PAPER else ""
        sums = tr("{theirs} claimed, we count {ours}").format(
            theirs=formats.money(verdict.theirs_cents), ours=formats.money(verdict.ours_cents)
        )
        number = tr("number {n}").format(n=claim.number)
        self.under.setText(words.DOT.join(filter(None, (sums, claim.payer_name, number, paper))))
        self.whole.clear()
        for reason in verdict.whole:
            icon, token = words.MARKS[reason.weight]
            waits = stands.state is ApprovalState.WAITING
            under = reason.explanation or (words.where_to_mend(reason.why) if waits else "")
            self.whole.add(LineItem(icon, words.reason(reason), under, token=token))
        self._show_whole_act(found)
        self.whole.setVisible(bool(verdict.whole))
        self.lines.set_rows(found.lines)
        self._show_acts(found)
        self._show_history(found)
        again = next((x for x in found.lines if before is not None and x.verdict.line == before.verdict.line), None)
        self.why.hide()
        if again is not None:
            self.lines.choose(again)
            self._explain(again)
        self.show()

    def _show_whole_act(self, found: ClaimToApprove) -> None:
        """What differs in the claim itself is accepted with words too, as a line is."""
        row = found.row
        if WHOLE not in row.verdict.open_lines:
            return
        if WHOLE in row.standing.accepted:
            self.whole.add(LineItem("check-circle", tr("Accepted with a reason."), token="good"))
        elif row.standing.state is ApprovalState.WAITING:
            press = plain(tr("The claim is right &so"), lambda: self.reason_wanted.emit(ACCEPT, found, None), "check")
            self.whole.add(Flow(press))

    def _show_acts(self, found: ClaimToApprove) -> None:
        state = found.row.standing.state
        self.approve.setVisible(state is ApprovalState.WAITING)
        self.second.setVisible(state is ApprovalState.WAITING_SECOND)
        self.back.setVisible(state in _RETURNABLE)
        printed = found.row.claim.source is ClaimSource.BUNDLE
        self.paper.setText(tr("See the claim as a paper") if printed else tr("See the scanned paper"))
        self.paper.setVisible(printed or bool(found.papers))

    def _show_history(self, found: ClaimToApprove) -> None:
        self.history.clear()
        self.history.add(label(tr("What has been decided"), "strong"))
        for made in found.decisions:
            self.history.add(small(words.decision(made)))
        self.history.setVisible(bool(found.decisions))

    def _explain(self, line: LineToApprove) -> None:
        """The reasons of the chosen line, and what can be done with it."""
        found = self._found
        if found is None:
            return
        self.why.clear()
        said = [words.reason(r) for r in line.verdict.reasons]
        self.why.add(label(words.what(line), "strong"))
        for reason in line.verdict.reasons:
            icon, token = words.MARKS[reason.weight]
            own = tr("The worker says: {words}").format(words=reason.explanation) if reason.explanation else ""
            self.why.add(LineItem(icon, words.reason(reason), own, token=token))
        if not said:
            said = [tr("We count the same. Nothing to remark.")]
            self.why.add(LineItem("check-circle", said[0], token="good"))
        acts = self._line_acts(found, line)
        if acts:
            self.why.add(Flow(*acts))
        self.why.show()
        announce(self.why, " ".join(said))

    def _line_acts(self, found: ClaimToApprove, line: LineToApprove) -> list[QWidget]:
        state, acts = found.row.standing.state, list[Button]()
        accepted = line.verdict.line in found.row.standing.accepted
        if state is ApprovalState.WAITING and line.verdict.weight is Weight.DIFFERS and not accepted:
            press = plain(tr("The line is &right"), lambda: self.reason_wanted.emit(ACCEPT, found, line), "check")
            acts.append(press)
        if accepted:
            self.why.add(LineItem("check-circle", tr("Accepted already."), token="good"))
        if state in _RETURNABLE and line.verdict.theirs is not None:
            press = plain(
                tr("Send back because of this &line"), lambda: self.reason_wanted.emit(RETURN, found, line),
                "arrow-counter-clockwise",
            )  # fmt: skip
            acts.append(press)
        return [*acts]

    def _approve(self) -> None:
        if self._found is not None:
            self.approve_wanted.emit(self._found.row)

    def _second(self) -> None:
        if self._found is not None:
            self.second_wanted.emit(self._found.row)

    def _back(self) -> None:
        if self._found is not None:
            self.reason_wanted.emit(RETURN, self._found, None)

    def focus_acts(self) -> None:
        """The keys go to what can be done first."""
        first = next((b for b in (self.approve, self.second, self.back) if not b.isHidden()), self.paper)
        first.setFocus()

    def _paper(self) -> None:
        if self._found is not None:
            self.paper_wanted.emit(self._found)
