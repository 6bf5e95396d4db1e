"""Anonymous feedback of the group: entered one answer after another, shown together from five answers on."""

from collections.abc import Mapping
from fractions import Fraction

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.course_money import LEAST_ANSWERS, QuestionMean
from hyvinvointi_desktop.app.course_screens import CourseScreen
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.courses import GroupFeedback
from hyvinvointi_desktop.domain.ids import CourseId, FeedbackId
from hyvinvointi_desktop.ui.clients.parts import TextBox
from hyvinvointi_desktop.ui.groups import programme_words
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.choices import OneOf
from hyvinvointi_desktop.ui.kit.widgets import Bar, Card, FieldRow, Flow, column, head, label, muted, plain, small
from hyvinvointi_desktop.ui.kit.words import tr, tr_n


class FeedbackForm(InlineForm):
    """One answer to the ``questions`` by their ids. It stays open for the next one."""

    def __init__(self, desk: Desk, jobs: Jobs, questions: Mapping[str, str]) -> None:
        self.questions = dict(questions)
        scale = [(str(n), str(n)) for n in range(1, 6)]
        self.answers: dict[str, OneOf[str]] = {
            key: OneOf(question, scale, optional=True) for key, question in self.questions.items()
        }
        self.words = TextBox()
        fields: dict[str, QWidget] = {**self.answers, "words": self.words}
        super().__init__(desk, jobs, Form.FEEDBACK, fields, tr("Save the answer and go on"))
        self._course = CourseId("")
        rows = [FieldRow(q, self.answers[key]) for key, q in self.questions.items()]
        self.lay_out(
            small(tr("1 is not at all, 5 is very much. No name and no day is kept.")),
            *rows,
            FieldRow(tr("In own words"), self.words, optional=True),
        )

    def open_for(self, course: CourseId) -> None:
        """An empty answer."""
        self._course = course
        self._id = FeedbackId(self._desk.new_id())
        self.open_record(f"{course}|new", tr("One answer"), self._clear)

    def _clear(self) -> None:
        for answer in self.answers.values():
            answer.set_value(None)
        self.words.clear()

    def work(self) -> Work | None:
        """The answer, where there is one."""
        given = tuple((key, int(value)) for key, one in self.answers.items() if (value := one.value()) is not None)
        said = self.words.toPlainText().strip()
        if not given and not said:
            self.notice.say(tr("Choose at least one number, or write something."), "warn")
            return None
        made = GroupFeedback(self._id, self._course, given, said)
        desk = self._desk
        return lambda: desk.save_feedback(made)


class FeedbackCard(Card):
    """How many have answered, what they say together, and the form."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(gap=8)
        self._desk, self._jobs = desk, jobs
        self._course = CourseId("")
        self.count, self.together = label(""), Card(role="quiet", gap=8)
        self.enter = plain(tr("Enter answers"), self.open_form, "chat-text")
        self.add(head(tr("Feedback of the group")), self.count, self.together, column(Flow(self.enter)))
        self.form = self._made_form(programme_words.feedback_questions(None))

    def _made_form(self, questions: Mapping[str, str]) -> FeedbackForm:
        form = FeedbackForm(self._desk, self._jobs, questions)
        form.saved.connect(lambda _: self.open_form())
        form.closed.connect(self.enter.setFocus)
        self.add(form)
        return form

    def _ask(self, questions: Mapping[str, str]) -> None:
        """The form asks what the course's programme asks."""
        if dict(questions) != self.form.questions:
            self.form.hide()
            self.form.deleteLater()
            self.form = self._made_form(questions)

    def open_form(self) -> None:
        """An empty answer."""
        self.form.open_for(self._course)

    def show_course(self, screen: CourseScreen) -> None:
        """The answers together; under five nothing but their number."""
        self._course, programme = screen.course.id, screen.programme
        self._ask(programme_words.feedback_questions(programme))
        summary = screen.summary
        self.count.setText(tr_n("%n answers", summary.answers))
        self.together.clear()
        if summary.answers < LEAST_ANSWERS:
            waits = tr("What they say together shows from five answers on, so that nobody can be told apart.")
            self.together.add(muted(waits))
            return
        for found in summary.questions:
            self._show_mean(programme_words.feedback_question(programme, found.question), found)
        if summary.words:
            self.together.add(head(tr("In own words")))
        for said in summary.words:
            self.together.add(label(f"”{said}”"))

    def _show_mean(self, question: str, found: QuestionMean) -> None:
        if found.mean is None:
            self.together.add(label(question), small(tr("under five answers")))
            return
        line = tr("{mean} out of 5, {count} answers").format(mean=_one_decimal(found.mean), count=found.answers)
        self.together.add(label(question), Bar(float((found.mean - 1) / 4), "accent", line), small(line))


def _one_decimal(mean: Fraction) -> str:
    """``4,2``, half up."""
    return formats.km_number((mean * 20 + 1) // 2)
