"""One form open to be changed: its words in three languages, and the file itself with its errors by line.

It writes nothing: what is pressed is told. A version that was answered stays; a change of it is the next number.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from hyvinvointi_desktop.app.definition_error import DefinitionError
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.feedback_forms import FormFile
from hyvinvointi_desktop.domain.feedback_forms import LEAST_SHOWN, FeedbackForm, Question, QuestionKind
from hyvinvointi_desktop.ui.clients.parts import Tabs, TextBox
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage, column
from hyvinvointi_desktop.ui.kit.buttons import link, plain, primary
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.labels import Rule, head, muted, small
from hyvinvointi_desktop.ui.kit.words import Language, language, tr
from hyvinvointi_desktop.ui.wrong_words import wrong_file

Words = dict[str, str]


class OwnFormCard(Card):
    """``save_wanted`` has the new file's text, ``file_wanted`` asks for it as a file, ``left`` goes back."""

    save_wanted = Signal(str)
    file_wanted = Signal()
    left = Signal()

    def __init__(self, file: FormFile, next_version: int, desk: Desk, jobs: Jobs) -> None:
        super().__init__(gap=8)
        self._file, self._desk, self._jobs = file, desk, jobs
        self.form = file.form
        self.version = file.form.version if file.form.own and not file.answered else next_version
        self._paths: dict[str, QLineEdit] = {}
        self._asked: dict[int, QCheckBox] = {}
        self.notice = InlineMessage()
        self.spoken = QComboBox()
        self.least = QSpinBox()
        self.least.setRange(LEAST_SHOWN, 100)
        self.least.setValue(file.form.smallest_shown)
        self.text = QPlainTextEdit(self._as_version(file.content))
        self.text.setMinimumHeight(320)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.new_text, self.new_kind, self.new_options = QLineEdit(), QComboBox(), TextBox(lines=3)
        self._of: dict[str, list[QWidget]] = {code.value: [] for code in Language}
        self.tabs = Tabs(tr("How it is changed"), [(tr("Words"), self._words()), (tr("As a file"), self._as_file())])
        self._lay_out()
        fields: dict[str, QWidget] = dict(self._paths.items())
        fields |= {f"asked_{n}": box for n, box in self._asked.items()}
        fields |= {"least": self.least, "text": self.text, "new_text": self.new_text, "new_kind": self.new_kind}
        self.draft = FormDraft.of(
            desk, jobs, Form.FEEDBACK_FORM, self, Fields(fields | {"new_options": self.new_options})
        )
        self.draft.open(f"{self.form.id}|{self.version}")

    def _as_version(self, content: str) -> str:
        if self.version == self._file.form.version:
            return content
        return self._desk.edited_form(content, {"version": self.version})

    def _lay_out(self) -> None:
        form = self.form
        self.add(
            Flow(link(tr("Back to the list"), self.left.emit, "caret-left")),
            head(form.name(language().value)),
            small(tr("It is saved as version {n}. Answers already given keep the version they were given to.").format(
                n=self.version
            )),
            self.notice,
            self.tabs,
        )  # fmt: skip

    # -- the words ----------------------------------------------------------------------------------------------

    def _words(self) -> QWidget:
        for code, name in ((Language.FI, "Suomi"), (Language.SV, "Svenska"), (Language.EN, "English")):
            self.spoken.addItem(name, code.value)
        self.spoken.currentIndexChanged.connect(lambda _: self._show_language())
        self.save = primary(tr("Save as version {n}").format(n=self.version), self._save, "check")
        parts: list[QWidget] = [
            FieldRow(tr("Language of the words"), self.spoken, stretch=False),
            self._line(tr("Title"), "title", self.form.title),
            self._line(tr("What is said first"), "intro", self.form.intro),
            self._line(tr("Thanks at the end"), "thanks", self.form.thanks),
            FieldRow(tr("Answers needed before a question is shown"), self.least, stretch=False),
        ]
        for n, question in enumerate(self.form.questions):
            parts += [Rule(), self._question(n, question)]
        parts += [Rule(), *self._new_question(), Flow(self.save)]
        page = column(*parts, gap=10)
        self._show_language()
        return page

    def _line(self, name: str, path: str, words: Any) -> QWidget:
        rows = []
        for code in Language:
            field = QLineEdit(words.get(code.value, ""))
            self._paths[f"{path}.{code.value}"] = field
            row = FieldRow(name, field)
            self._of[code.value].append(row)
            rows.append(row)
        return column(*rows, gap=0)

    def _question(self, n: int, question: Question) -> QWidget:
        at = f"questions[{n}]"
        asked = self._asked[n] = QCheckBox(tr("Ask question {n}").format(n=n + 1))
        asked.setChecked(True)
        parts: list[QWidget] = [asked, self._line(tr("Question {n}").format(n=n + 1), f"{at}.text", question.text)]
        if question.kind is QuestionKind.SCALE:
            ends = ((question.low, "low_words", question.low_words), (question.high, "high_words", question.high_words))
            parts += [self._line(tr("Words of {n}").format(n=n), f"{at}.{part}", words) for n, part, words in ends]
        for m, (option, words) in enumerate(question.options.items(), 1):
            parts.append(self._line(tr("Choice {n}").format(n=m), f"{at}.options.{option}", words))
        return column(*parts, gap=6)

    def _new_question(self) -> Sequence[QWidget]:
        kinds = ((QuestionKind.SCALE, tr("a scale from 1 to 5")), (QuestionKind.ONE_OF, tr("one choice")),
                 (QuestionKind.SEVERAL, tr("several choices")), (QuestionKind.WORDS, tr("own words")))  # fmt: skip
        for kind, words in kinds:
            self.new_kind.addItem(words, kind.value)
        hint = tr("For a scale: what 1 means, and on the next line what 5 means. For choices: one on each line.")
        return (
            head(tr("One more question")),
            FieldRow(tr("What is asked, in Finnish"), self.new_text, optional=True),
            FieldRow(tr("How it is answered"), self.new_kind, stretch=False),
            FieldRow(tr("Choices or words of the ends"), self.new_options, hint=hint, optional=True),
        )

    def _show_language(self) -> None:
        now = str(self.spoken.currentData())
        for code, rows in self._of.items():
            for row in rows:
                row.setVisible(code == now)

    def changes(self) -> dict[str, Any]:
        """What differs from the open version, by path."""
        form = self.form
        found: dict[str, Any] = {}
        for path, field in self._paths.items():
            said, before = " ".join(field.text().split()), _at(form, path)
            if said != before:
                found[path] = said or None
        for path in [p for p in found if found[p] is None]:  # a title without words goes as a whole
            top = path.partition(".")[0]
            if top in ("intro", "thanks") and not any(
                self._paths[f"{top}.{code.value}"].text().strip() for code in Language
            ):
                found.pop(path)
                found[top] = None
        if self.least.value() != form.smallest_shown:
            found["smallest_shown"] = self.least.value()
        gone = [n for n, box in self._asked.items() if not box.isChecked()]
        found = {p: v for p, v in found.items() if not any(p.startswith(f"questions[{n}]") for n in gone)}
        found |= {f"questions[{n}]": None for n in gone}
        if self.new_text.text().strip():
            found["questions[+]"] = self._made_question()
        return found

    def _made_question(self) -> dict[str, Any]:
        kind = QuestionKind(str(self.new_kind.currentData()))
        taken = {q.id for q in self.form.questions}
        number = next(n for n in range(1, 1000) if f"oma_{n}" not in taken)
        lines = [" ".join(line.split()) for line in self.new_options.toPlainText().splitlines() if line.strip()]
        made: dict[str, Any] = {
            "id": f"oma_{number}", "kind": kind.value, "text": {"fi": " ".join(self.new_text.text().split())},
        }  # fmt: skip
        if kind is QuestionKind.SCALE:
            ends = [*lines, "", ""][:2]
            made |= {"low_words": {"fi": ends[0] or tr("not at all")}, "high_words": {"fi": ends[1] or tr("very much")}}
        elif kind is not QuestionKind.WORDS:
            made["options"] = {f"v{n}": {"fi": line} for n, line in enumerate(lines, 1)}
        return made

    def _save(self) -> None:
        changes = self.changes()
        if not changes:
            self.notice.say(tr("Nothing has been changed yet."))
            return
        self.save_wanted.emit(self._desk.edited_form(self._file.content, {"version": self.version, **changes}))

    # -- as a file ----------------------------------------------------------------------------------------------

    def _as_file(self) -> QWidget:
        check = plain(tr("Check the file"), self._check, "check-circle")
        save = plain(tr("Save the file as it stands"), lambda: self.save_wanted.emit(self.text.toPlainText()), "check")
        give = plain(tr("Save as a file"), self.file_wanted.emit, "download-simple")
        about = muted(tr("The whole form as it is written. What cannot be read is told with its line."))
        return column(about, FieldRow(tr("The form's file"), self.text), Flow(check, save, give), gap=8)

    def _check(self) -> None:
        name, content, desk = f"{self.form.id}.toml", self.text.toPlainText(), self._desk
        fits = tr("The file is in order.")
        self._jobs.run(
            lambda: desk.check_form(name, content), owner=self, ok=lambda _: self.notice.say(fits, "good"),
            failed=self.show_wrong,
        )  # fmt: skip

    def show_wrong(self, error: Exception) -> None:
        """What is wrong, and the line of the file it is on."""
        if not isinstance(error, DefinitionError):
            raise error
        self.notice.say(wrong_file(error), "warn")
        if error.line and self.tabs.current() == 1:
            cursor = self.text.textCursor()
            cursor.movePosition(cursor.MoveOperation.Start)
            cursor.movePosition(cursor.MoveOperation.Down, cursor.MoveMode.MoveAnchor, error.line - 1)
            cursor.select(cursor.SelectionType.LineUnderCursor)
            self.text.setTextCursor(cursor)


def _at(form: FeedbackForm, path: str) -> str:
    """The words that a form has at a path."""
    top, _, rest = path.partition(".")
    if not top.startswith("questions["):
        words: Words = dict(getattr(form, top))
        return words.get(rest, "")
    question = form.questions[int(top[len("questions[") : -1])]
    part, _, last = rest.partition(".")
    if part == "options":
        option, _, code = last.rpartition(".")
        return question.options[option].get(code, "")
    words = dict(getattr(question, part))
    return words.get(last, "")
