"""What is said when something is decided about a referral: small forms that keep what is typed."""

from datetime import date
from enum import StrEnum

from PySide6.QtWidgets import QComboBox, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.look_referrals import ReferralRow
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.referrals import Outcome, Screen
from hyvinvointi_desktop.ui.clients.parts import TextBox, chooser
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.choices import SeveralOf
from hyvinvointi_desktop.ui.kit.field_row import FieldRow, first_missing
from hyvinvointi_desktop.ui.kit.fields import DateField
from hyvinvointi_desktop.ui.kit.widgets import muted
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.referrals import words


class Step(StrEnum):
    """Which small form."""

    NOT_SUITABLE = "not_suitable"
    ASK = "ask"
    VISIT = "visit"
    HAND_OVER = "hand_over"
    END = "end"


class StepForm(InlineForm):
    """One of them at a referral. A draft's record is the case, a bar and the step."""

    step: Step
    heading_words = ""

    def __init__(self, desk: Desk, jobs: Jobs, fields: dict[str, QWidget], save: str) -> None:
        super().__init__(desk, jobs, Form.REFERRAL_STEP, fields, save)
        self.case = CaseId("")

    def open_at(self, row: ReferralRow) -> None:
        """The form at a referral."""
        self.case = row.referral.id
        self.open_record(f"{self.case}|{self.step.value}", self.title(), self.empty)

    def title(self) -> str:
        """What the form is for."""
        raise NotImplementedError

    def empty(self) -> None:
        """Nothing said yet."""
        raise NotImplementedError


def _day(row: FieldRow, field: DateField) -> date | None:
    """The day; None, with what is wrong said at its field, when there is none."""
    first_missing((row, field.value() is None, field.problem() or tr("Write the day, for example 20.11.")))
    return field.value()


class NotSuitableForm(StepForm):
    """Why a link worker is not what is needed now, and what happens then."""

    step = Step.NOT_SUITABLE

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.because = SeveralOf[str](tr("Why not now"), [(s.value, words.screens(s)) for s in Screen])
        self.words = TextBox()
        super().__init__(desk, jobs, {"because": self.because, "words": self.words}, tr("Not suitable now"))
        self.because_row = FieldRow(tr("Why not now"), self.because)
        self.words_row = FieldRow(
            tr("What happens then, and who was told"), self.words, hint=tr("For example whom you called, and when.")
        )
        self.lay_out(
            muted(tr("A crisis does not wait: call first, write then.")), self.because_row, self.words_row
        )

    def title(self) -> str:
        return tr("A link worker is not the right help now")

    def empty(self) -> None:
        self.because.set_values(())
        self.words.clear()

    def work(self) -> Work | None:
        """The decision."""
        held = [Screen(value) for value in self.because.values()]
        said, desk, case = self.words.toPlainText().strip(), self._desk, self.case
        if first_missing(
            (self.because_row, not held, tr("Choose at least one.")),
            (self.words_row, not said, tr("Write what happens then, and who was told.")),
        ):  # fmt: skip
            return None
        return lambda: desk.find_not_suitable(case, held, said)


class AskForm(StepForm):
    """What was asked of the referrer."""

    step = Step.ASK

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.words = TextBox()
        super().__init__(desk, jobs, {"words": self.words}, tr("Mark as asked"))
        self.words_row = FieldRow(tr("What you asked, of whom and how"), self.words)
        self.lay_out(self.words_row)

    def title(self) -> str:
        return tr("Ask the referrer")

    def empty(self) -> None:
        self.words.clear()

    def work(self) -> Work | None:
        """The note."""
        said, desk, case = self.words.toPlainText().strip(), self._desk, self.case
        if first_missing((self.words_row, not said, tr("Write what you asked."))):
            return None
        return lambda: desk.ask_back(case, said)


class VisitForm(StepForm):
    """When the joint first visit was made."""

    step = Step.VISIT

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.day = DateField(desk.clock.today)
        super().__init__(desk, jobs, {"day": self.day}, tr("The visit was made"))
        self.day_row = FieldRow(tr("Day of the visit"), self.day)
        self.lay_out(self.day_row)

    def title(self) -> str:
        return tr("First visit together")

    def empty(self) -> None:
        self.day.set_value(self._desk.clock.today())

    def work(self) -> Work | None:
        """The note."""
        day = _day(self.day_row, self.day)
        if day is None:
            return None
        desk, case = self._desk, self.case
        return lambda: desk.note_first_visit(case, day)


class HandOverForm(StepForm):
    """Why a case is taken from its worker."""

    step = Step.HAND_OVER

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.words = TextBox()
        super().__init__(desk, jobs, {"words": self.words}, tr("Take it back"))
        self.lay_out(
            muted(tr("The link worker is told, and you can name another.")),
            FieldRow(tr("Words to the link worker"), self.words, optional=True),
        )

    def title(self) -> str:
        return tr("To another link worker")

    def empty(self) -> None:
        self.words.clear()

    def work(self) -> Work | None:
        """The decision."""
        desk, case, said = self._desk, self.case, self.words.toPlainText().strip()
        return lambda: desk.hand_over_case(case, said)


class EndForm(StepForm):
    """How and when a case ended."""

    step = Step.END

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.outcome: QComboBox = chooser([(o.value, formats.capital(words.outcome(o))) for o in Outcome])
        self.day, self.words = DateField(desk.clock.today), TextBox()
        fields: dict[str, QWidget] = {"outcome": self.outcome, "day": self.day, "words": self.words}
        super().__init__(desk, jobs, fields, tr("Close the referral"))
        self.day_row = FieldRow(tr("Last day"), self.day)
        self.lay_out(
            FieldRow(tr("How it ended"), self.outcome), self.day_row,
            FieldRow(tr("A few words"), self.words, optional=True),
        )  # fmt: skip

    def title(self) -> str:
        return tr("Close the referral")

    def empty(self) -> None:
        self.outcome.setCurrentIndex(0)
        self.day.set_value(self._desk.clock.today())
        self.words.clear()

    def work(self) -> Work | None:
        """The decision."""
        day = _day(self.day_row, self.day)
        if day is None:
            return None
        desk, case, said = self._desk, self.case, self.words.toPlainText().strip()
        outcome = Outcome(str(self.outcome.currentData()))
        return lambda: desk.end_case(case, outcome, day, said)
