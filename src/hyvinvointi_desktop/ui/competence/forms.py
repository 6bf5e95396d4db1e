"""The three forms of competence: an entry, a pledge, the yearly self-assessment. They keep what is typed."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.competence import CompetenceEntry, CompetenceKind, Pledge
from hyvinvointi_desktop.domain.feedback_forms import FeedbackForm, QuestionKind, SelfAssessment, worded
from hyvinvointi_desktop.domain.ids import CompetenceId, FormAnswerId, PledgeId
from hyvinvointi_desktop.ui import feedback_words as words
from hyvinvointi_desktop.ui.clients.parts import TextBox
from hyvinvointi_desktop.ui.competence.file_part import FilePart
from hyvinvointi_desktop.ui.feedback.entry_form import NumberedOne
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.complete import offer
from hyvinvointi_desktop.ui.kit.fields import DateField, KmField, MinutesField
from hyvinvointi_desktop.ui.kit.widgets import Columns, FieldRow, Flow, muted
from hyvinvointi_desktop.ui.kit.words import language, tr


class EntryForm(InlineForm):
    """A training, supervision, mentoring or peer group."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.kind, self.day, self.name = QComboBox(), DateField(desk.clock.today), QLineEdit()
        self.length, self.credits, self.organiser = MinutesField(), KmField(), QLineEdit()
        self.more = TextBox()
        for kind in CompetenceKind:
            self.kind.addItem(words.competence_kind(kind), kind.value)
        fields: dict[str, QWidget] = {
            "kind": self.kind, "day": self.day, "title": self.name, "length": self.length, "credits": self.credits,
            "organiser": self.organiser, "more": self.more,
        }  # fmt: skip
        super().__init__(desk, jobs, Form.COMPETENCE, fields, tr("Sa&ve"))
        self.file = FilePart(desk.new_id, tr("Certificate (picture or PDF)"))
        self._entry: CompetenceEntry | None = None
        self._id = CompetenceId("")
        self.day_row = FieldRow(tr("Da&y"), self.day)
        self.name_row = FieldRow(tr("What it was"), self.name)
        self.length_row = FieldRow(tr("Len&gth"), self.length, optional=True)
        self.credits_row = FieldRow(tr("Study credits"), self.credits, optional=True, unit=tr("ECTS"))
        self.lay_out(
            Flow(
                FieldRow(tr("Kind"), self.kind, stretch=False), self.day_row, self.length_row, self.credits_row, gap=16
            ),
            Columns(self.name_row, FieldRow(tr("Organiser"), self.organiser, optional=True), narrowest=240),
            FieldRow(tr("More about it"), self.more, optional=True),
            self.file,
        )

    def open_entry(self, entry: CompetenceEntry | None, kind: CompetenceKind, organisers: tuple[str, ...]) -> None:
        """One that is kept, or a new one."""
        offer(self.organiser, organisers)
        self._entry = entry
        self._id = entry.id if entry else CompetenceId(self._desk.new_id())
        record = entry.id if entry else f"new|{kind.value}"
        heading = tr("Change an entry") if entry else words.competence_kind(kind)
        self.open_record(record, heading, lambda: self._fill(entry, kind))

    def _fill(self, entry: CompetenceEntry | None, kind: CompetenceKind) -> None:
        shown = entry or CompetenceEntry(self._id, kind, self._desk.clock.today(), "")
        self.kind.setCurrentIndex(self.kind.findData(shown.kind.value))
        self.day.set_value(shown.on)
        self.name.setText(shown.title)
        self.length.set_value(shown.minutes or None)
        self.credits.set_value(shown.credits_tenths or None)
        self.organiser.setText(shown.organiser)
        self.more.setPlainText(shown.words)
        self.file.show_kept(shown.certificate)

    def work(self) -> Work | None:
        """The entry with its certificate; None, with the gap shown, while something is missing."""
        day, title = self.day.value(), self.name.text().strip()
        self.day_row.set_problem("" if day else tr("Write the day, for example 20.11."))
        self.name_row.set_problem("" if title else tr("Write what it was."))
        typed = [(f, row) for f, row in ((self.length, self.length_row), (self.credits, self.credits_row))]
        unread = next((f for f, _ in typed if not f.is_empty() and f.value() is None), None)
        if day is None or not title or unread is not None:
            (self.day if day is None else unread or self.name).setFocus()
            return None
        made = CompetenceEntry(
            self._id, CompetenceKind(str(self.kind.currentData())), day, title, self.length.value() or 0,
            self.organiser.text(), self.credits.value() or 0, self.more.toPlainText().strip(), self.file.file(),
        )  # fmt: skip
        desk, chosen = self._desk, self.file.chosen()
        return lambda: desk.save_competence(made, chosen)


class PledgeForm(InlineForm):
    """To whom and when confidentiality was pledged."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.to, self.day, self.more = QLineEdit(), DateField(desk.clock.today), TextBox()
        super().__init__(desk, jobs, Form.PLEDGE, {"to": self.to, "day": self.day, "more": self.more}, tr("Sa&ve"))
        self.file = FilePart(desk.new_id, tr("The signed paper (picture or PDF)"))
        self._id = PledgeId("")
        self.to_row, self.day_row = FieldRow(tr("To whom"), self.to), FieldRow(tr("Day it was given"), self.day)
        more = FieldRow(tr("More about it"), self.more, optional=True)
        self.lay_out(Columns(self.to_row, self.day_row, narrowest=240), more, self.file)

    def open_pledge(self, pledge: Pledge | None, organisation: str) -> None:
        """One that is kept, or a new one."""
        self._id = pledge.id if pledge else PledgeId(self._desk.new_id())

        def fill() -> None:
            self.to.setText(pledge.to if pledge else organisation)
            self.day.set_value(pledge.given_on if pledge else None)
            self.more.setPlainText(pledge.words if pledge else "")
            self.file.show_kept(pledge.paper if pledge else None)

        heading = tr("Change the pledge") if pledge else tr("A confidentiality pledge")
        self.open_record(pledge.id if pledge else "new|pledge", heading, fill)

    def work(self) -> Work | None:
        """The pledge with its scan."""
        to, day = self.to.text().strip(), self.day.value()
        self.to_row.set_problem("" if to else tr("Write to whom the pledge was given."))
        self.day_row.set_problem("" if day else tr("Write the day, for example 20.11."))
        if not to or day is None:
            (self.day if to else self.to).setFocus()
            return None
        made = Pledge(self._id, day, to, self.more.toPlainText().strip(), self.file.file())
        desk, chosen = self._desk, self.file.chosen()
        return lambda: desk.save_pledge(made, chosen)


class AssessmentForm(InlineForm):
    """The yearly self-assessment: a digit answers and goes on, as in every form of numbers."""

    def __init__(self, desk: Desk, jobs: Jobs, form: FeedbackForm) -> None:
        self.form = form
        spoken = language().value
        self.steps: dict[str, NumberedOne] = {}
        self.said: dict[str, TextBox] = {}
        self.day = DateField(desk.clock.today)
        rows: list[QWidget] = []
        for question in form.questions:
            name = question.said(spoken)
            if question.kind is QuestionKind.SCALE:
                steps = [(str(n), str(n)) for n in range(question.low, question.high + 1)]
                field = self.steps[question.id] = NumberedOne(name, steps, question.low)
                ends = [(question.low, question.low_words), (question.high, question.high_words)]
                hint = ", ".join(f"{step} = {worded(said, spoken)}" for step, said in ends if said)
                rows.append(FieldRow(name, field, hint=hint if len(self.steps) == 1 else ""))
            elif question.kind is QuestionKind.WORDS:
                box = self.said[question.id] = TextBox()
                rows.append(FieldRow(name, box, optional=True))
        fields: dict[str, QWidget] = {f"step_{key}": part for key, part in self.steps.items()}
        fields |= {f"words_{key}": part for key, part in self.said.items()} | {"day": self.day}
        super().__init__(desk, jobs, Form.SELF_ASSESSMENT, fields, tr("Sa&ve"))
        self._id = FormAnswerId("")
        self.day_row = FieldRow(tr("Da&y"), self.day)
        intro = muted(worded(form.intro, spoken))
        self.lay_out(intro, *rows, self.day_row)
        order = list(self.steps.values())
        for n, part in enumerate(order):
            part.onward.connect(lambda n=n: self._go_on(n + 1))

    def _go_on(self, at: int) -> None:
        steps, boxes = list(self.steps.values()), list(self.said.values())
        if at < len(steps):
            next(iter(steps[at].buttons.values())).setFocus()
        elif at < len(steps) + len(boxes):
            boxes[at - len(steps)].setFocus()
        else:
            self.save.setFocus()

    def open_answers(self, answers: SelfAssessment | None) -> None:
        """Those that are kept, or new ones."""
        self._id = answers.id if answers else FormAnswerId(self._desk.new_id())

        def fill() -> None:
            for key, step in self.steps.items():
                given = answers.scales.get(key) if answers else None
                step.set_value(None if given is None else str(given))
            for key, box in self.said.items():
                box.setPlainText(answers.words.get(key, "") if answers else "")
            self.day.set_value(answers.on if answers else self._desk.clock.today())

        record = f"{answers.id if answers else 'new'}|{self.form.version}"
        self.open_record(record, self.form.name(language().value), fill)

    def work(self) -> Work | None:
        """The answers."""
        day = self.day.value()
        self.day_row.set_problem("" if day else tr("Write the day, for example 20.11."))
        scales = {key: int(value) for key, step in self.steps.items() if (value := step.value()) is not None}
        said = {key: text for key, box in self.said.items() if (text := box.toPlainText().strip())}
        if day is None:
            self.day.setFocus()
            return None
        if not scales and not said:
            self.notice.say(tr("Answer at least one question, or close the form."), "warn")
            return None
        made = SelfAssessment(self._id, self.form.id, self.form.version, day, scales, said)
        desk = self._desk
        return lambda: desk.save_self_assessment(made)
