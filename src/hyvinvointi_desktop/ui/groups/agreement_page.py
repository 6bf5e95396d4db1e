"""The cooperation agreement at the table: the whole text, then everyone signs. What is sealed is what was shown."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.course_agreement import (
    CourseAgreementSigned,
    DrawnPartner,
    ShownAgreement,
    SignCourseAgreement,
)
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.agreements import SignedBy
from hyvinvointi_desktop.domain.courses import Course, CourseAgreement
from hyvinvointi_desktop.domain.ids import CourseAgreementId
from hyvinvointi_desktop.ui.clients import words as client_words
from hyvinvointi_desktop.ui.clients.parts import focus_later, way_back
from hyvinvointi_desktop.ui.clients.scan_part import ScanPart
from hyvinvointi_desktop.ui.clients.shown_text import ShownTextView
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.signature_pad import SignatureBox
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    Chip,
    Columns,
    FieldRow,
    Flow,
    InlineMessage,
    ScrollPage,
    head,
    label,
    plain,
    primary,
    small,
    title,
)
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.text_faults import fault

TEXT, SIGN, DONE = range(3)


@dataclass(frozen=True, slots=True)
class _Side:
    name: str
    organisation: str
    called: str


class SignerBox(Card):
    """One party of the agreement: whether it signs now, who signs, and the signature."""

    changed = Signal()

    def __init__(self, side: _Side) -> None:
        super().__init__(gap=8)
        who = side.called
        self.takes_part = QCheckBox(tr("{party} signs now").format(party=who))
        self.takes_part.setChecked(True)
        self.organisation = side.organisation
        self.name = QLineEdit(side.name)
        self.name_row = FieldRow(tr("Who signs"), self.name)
        self.name.setAccessibleName(tr("Who signs, {party}").format(party=who))
        self.box = SignatureBox(tr("Signature, {party}").format(party=who))
        self.problem = label("", "problem")
        self.problem.hide()
        self.add(self.takes_part, self.name_row, self.box, self.problem)
        self.takes_part.toggled.connect(lambda _: self.turn(on_paper=False))
        self.name.textEdited.connect(lambda _: self.name_row.set_problem(""))
        self.box.changed.connect(self._signed)

    def _signed(self) -> None:
        if self.box.way():
            self._say("")
        self.changed.emit()

    def turn(self, *, on_paper: bool) -> None:
        """Shows what is asked of this party."""
        self.name_row.setVisible(self.takes_part.isChecked())
        self.box.setVisible(self.takes_part.isChecked() and not on_paper)
        self._say("")

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if sentence:
            announce(self.problem, sentence)

    def check(self, *, on_paper: bool) -> bool:
        """Whether all that is asked is there; says what is not."""
        named = bool(self.name.text().strip())
        signed = on_paper or bool(self.box.way())
        self.name_row.set_problem("" if named else tr("Write the name."))
        self._say("" if signed else tr("The signature is missing. Draw it or sign without drawing."))
        return named and signed

    def signature(self, *, on_paper: bool) -> DrawnPartner:
        """As it stands."""
        way = SignedBy.PAPER if on_paper else SignedBy(self.box.way() or SignedBy.CONFIRMED)
        image = b"" if on_paper else self.box.png() or b""
        return DrawnPartner(self.name.text().strip(), self.organisation, way, image)


class AgreementPage(ScrollPage):
    """``left`` carries a sentence for the course's page (empty when there is nothing to say)."""

    left = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, course: Course, read: CourseAgreement | None = None) -> None:
        super().__init__(widest=1060, gap=12)
        self._desk, self._jobs, self._course = desk, jobs, course
        self._id = CourseAgreementId(desk.new_id())
        self._shown: ShownAgreement | None = None
        self._busy, self._step = False, TEXT
        self.notice, self.view, self.print_ = InlineMessage(), ShownTextView(), small("")
        self._chips = [Chip("") for _ in range(3)]
        sides = [_Side(x.name, x.organisation, x.name) for x in course.leaders if x.own]
        sides += [_Side(p.contact, p.name, p.name) for p in course.partners]
        self.boxes = [SignerBox(side) for side in sides]
        self.here, self.paper = QRadioButton(tr("We sign &here")), QRadioButton(tr("We sign on &paper"))
        self.scan = ScanPart(desk.new_id)
        self.back = plain(tr("&Back"), self._back, "arrow-left")
        self.next = primary("", self._next)
        self._kept = small("")
        self._signing = self._signing_part()
        self._draft = FormDraft.of(desk, jobs, Form.COURSE_AGREEMENT, self, self._fields(), self._kept.setText)
        self._lay_out(read)
        if read is not None:
            self._show_signed(read)
        else:
            self._draft.open(f"{course.id}|new")
            self._load()

    def _signing_part(self) -> QWidget:
        group = QButtonGroup(self)
        for button in (self.here, self.paper):
            group.addButton(button)
        self.here.setChecked(True)
        self.on_paper = Card(
            head(tr("On paper")),
            label(tr("Sign the printed text together, and take a picture or scan of the signed paper.")),
            self.scan,
        )
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        boxes: list[QWidget] = [*self.boxes, *([QWidget()] if len(self.boxes) % 2 else [])]
        pairs = [Columns(*boxes[n : n + 2], narrowest=330, gap=12) for n in range(0, len(boxes), 2)]
        for part in (Flow(self.here, self.paper, gap=16), self.on_paper, *pairs):
            layout.addWidget(part)
        self.here.toggled.connect(lambda _: self._turn())
        self._turn()
        return whole

    def _fields(self) -> Fields:
        named: dict[str, QWidget] = {"here": self.here, "paper": self.paper}
        for n, box in enumerate(self.boxes):
            named |= {f"name{n}": box.name, f"now{n}": box.takes_part}
        return Fields(named)

    def _turn(self) -> None:
        self.on_paper.setVisible(self.paper.isChecked())
        for box in self.boxes:
            box.turn(on_paper=self.paper.isChecked())

    def _lay_out(self, read: CourseAgreement | None) -> None:
        self.add(way_back(tr("Back to the course"), lambda: self._leave(""), self))
        self.add(title(tr("Cooperation agreement: {course}").format(course=self._course.name)))
        self._steps = Flow(*self._chips)
        self.add(self._steps, self.notice, self.view, self.print_, self._signing)
        self.add(Flow(self.back, self.next), self._kept, None)
        self._signing.hide()
        self._steps.setVisible(read is None)
        if read is None:
            self._show_step(TEXT)

    def _show_signed(self, read: CourseAgreement) -> None:
        """A version that was signed, to be read."""
        self.view.show_text(_as_shown(read.text), "plain")
        self._say_print(read.text_sha256)
        self._step = DONE
        self.back.hide()
        self.next.setText(tr("Back to the course"))
        focus_later(self.view)

    def _say_print(self, sha256: str) -> None:
        short = client_words.short_hash(sha256)
        self.print_.setText(tr("Fingerprint of this text (SHA-256): {short}").format(short=short))
        self.print_.setToolTip(sha256)

    # -- steps --------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        desk, course, words = self._desk, self._course.id, language().value
        self._set_busy(True)
        self._jobs.run(
            lambda: desk.show_course_agreement(course, words), owner=self, ok=self._show_text, failed=self._failed
        )

    def _show_text(self, shown: ShownAgreement) -> None:
        self._shown = shown
        self._set_busy(False)
        self.view.show_text(_as_shown(shown.text), "plain")
        self._say_print(shown.sha256)
        self._show_step(TEXT)
        focus_later(self.view)

    def _show_step(self, step: int) -> None:
        self._step = step
        names = (tr("Text"), tr("Signatures"), tr("Finished"))
        for n, (chip, name) in enumerate(zip(self._chips, names, strict=True)):
            chip.set_state(f"{n + 1}  {name}", "good" if n < step or step == DONE else "plain",
                           "pencil-simple" if n == step != DONE else None)  # fmt: skip
        self.view.setVisible(step in (TEXT, DONE))
        self.print_.setVisible(step in (TEXT, DONE))
        self._signing.setVisible(step == SIGN)
        self.back.setVisible(step == SIGN)
        self.next.setText((tr("&Go on to signing"), tr("&Sign the agreement"), tr("Back to the course"))[step])
        self.next.setEnabled(not self._busy and (self._shown is not None or step == DONE))
        self.verticalScrollBar().setValue(0)
        announce(self, names[step])

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.next.setEnabled(not busy)
        self.back.setEnabled(not busy)

    def _next(self) -> None:
        if self._busy:
            return
        if self._step == TEXT and self._shown is not None:
            self._show_step(SIGN)
            self.here.setFocus()
        elif self._step == SIGN:
            self._seal()
        elif self._step == DONE:
            self._leave("")

    def _back(self) -> None:
        self.notice.clear()
        self._show_step(TEXT)
        focus_later(self.view)

    # -- signing ------------------------------------------------------------------------------------------------

    def _seal(self) -> None:
        paper = self.paper.isChecked()
        parties = [box for box in self.boxes if box.takes_part.isChecked()]
        if len(parties) < 2:
            self.notice.say(tr("An agreement needs at least two who sign it."), "warn")
            return
        lacking = [box for box in parties if not box.check(on_paper=paper)]
        if paper and self.scan.attachment() is None:
            self.scan.set_problem(tr("Add a picture or scan of the signed paper."))
        if lacking or (paper and self.scan.attachment() is None):
            self.notice.say(tr("Not signed yet: something is missing. What was signed and written is kept."), "warn")
            if lacking:
                (lacking[0].box.without if lacking[0].name.text().strip() else lacking[0].name).setFocus()
            return
        assert self._shown is not None
        command = SignCourseAgreement(
            self._id, self._shown, tuple(box.signature(on_paper=paper) for box in parties),
            self.scan.attachment() if paper else None,
        )  # fmt: skip
        self._set_busy(True)
        desk = self._desk
        work = self._draft.saving(lambda: desk.sign_course_agreement(command))
        self._jobs.run(work, owner=self, ok=self._sealed, failed=self._failed)

    def _sealed(self, signed: CourseAgreementSigned) -> None:
        self._set_busy(False)
        self._draft.saved()
        self._draft.drop()
        self._show_step(DONE)
        names = ", ".join(s.name for s in signed.agreement.signatures)
        sentence = tr("The agreement is signed and in safe keeping. Signed by {names}.")
        self.notice.say(sentence.format(names=names), "good")
        self.next.setFocus()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._draft.not_saved()
        changed = isinstance(error, Refused) and error.refusal is Refusal.TEXT_CHANGED
        self.notice.say(fault(error), "warn", tr("Show the text again") if changed else "", self._load)
        self.next.setEnabled(self._shown is not None)

    def _leave(self, sentence: str) -> None:
        self._draft.leave()
        self.left.emit(sentence)


def _as_shown(text: str) -> str:
    """The first line is the heading on the screen; no letter of the text changes."""
    return f"# {text}"
