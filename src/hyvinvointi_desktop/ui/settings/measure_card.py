"""One questionnaire open in Asetukset: its licensed wording, or the whole of an own form. It writes nothing: what is
pressed is told."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from hyvinvointi_desktop.app.definition_error import DefinitionError
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.measures import Measure, Summary
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from hyvinvointi_desktop.ui import measure_words
from hyvinvointi_desktop.ui.clients.parts import TextBox
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import Card, Columns, Flow, InlineMessage, LineItem, column
from hyvinvointi_desktop.ui.kit.buttons import link, plain, primary
from hyvinvointi_desktop.ui.kit.choices import OneOf, SeveralOf
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fields import CountField, DateField
from hyvinvointi_desktop.ui.kit.fold import Fold
from hyvinvointi_desktop.ui.kit.labels import Rule, head, label, muted, small
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.settings import measure_values as values
from hyvinvointi_desktop.ui.wrong_words import reason

NEW = "new"
"""The record of a form that is being made."""
_SUMMARIES = (Summary.SEPARATE, Summary.AREAS, Summary.TOTAL)
_WAYS = {"yes": True, "no": False, "": None}


class MeasureCard(Card):
    """The form of one questionnaire. ``save_wanted`` has the questionnaire as typed."""

    save_wanted = Signal(object)
    file_wanted = Signal(int)
    paper_wanted = Signal()
    left = Signal()

    def __init__(self, base: Measure, versions: tuple[Measure, ...], desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self.base, self._versions, self._desk = base, versions, desk
        self.new = not versions
        self._rows: dict[str, FieldRow] = {}
        self._fields: dict[str, QWidget] = {}
        self.notice = InlineMessage()
        self.save = primary(tr("Save as a new version"), self._save, "check")
        self._own = values.own_structure(versions)
        self._head()
        if self._own:
            self._structure()
        self._wording()
        self._licence()
        self._ending()
        self.draft = FormDraft.of(desk, jobs, Form.MEASURE, self, Fields(self._fields))
        self.draft.open(NEW if self.new else base.id, then=lambda _: self._unfold())

    def _put(self, name: str, words: str, field: QWidget, *, hint: str = "", optional: bool = False) -> FieldRow:
        self._fields[name] = field
        row = self._rows[name] = FieldRow(words, field, hint=hint, optional=optional)
        return row

    def _line(self, text: str = "") -> QLineEdit:
        field = QLineEdit(text)
        field.setMaxLength(200)
        return field

    # -- the parts ----------------------------------------------------------------------------------------------

    def _head(self) -> None:
        base, shown = self.base, language().value
        parts: list[QWidget] = [Flow(link(tr("Back to the list"), self.left.emit, "caret-left"))]
        parts.append(head(tr("A new form") if self.new else base.name(shown)))
        if not self.new:
            parts.append(small(f"{tr('version {n}').format(n=base.version)} · {measure_words.whose(own=base.own)}"))
        if base.needs_wording and self._own:
            parts.append(
                label(
                    tr(
                        "Names of the areas and the scale are your organisation's. Write them below, then it can be "
                        "filled."
                    )
                )
            )
        elif base.needs_wording and not base.asked_in():
            parts.append(
                label(
                    tr(
                        "The questions belong to their owner. Get the permission first, then paste the official text "
                        "below just as it is. After that the questionnaire can be filled."
                    )
                )
            )
        if base.licence:
            parts.append(muted(base.licence))
        self.add(*parts, self.notice)
        names = (tr("Name in Finnish"), tr("Name in Swedish"), tr("Name in English"))
        self.names = {code: self._line(base.title.get(code, "")) for code in values.WORDED_IN}
        rows = [
            self._put(f"title.{code}", words, self.names[code], optional=code != "fi")
            for code, words in zip(values.WORDED_IN, names, strict=True)
        ]
        self.add(Columns(*rows, narrowest=220))

    def _structure(self) -> None:
        base = self.base
        item = base.items[0] if base.items else None
        self.themes = TextBox("" if self.new else "\n".join(i.name("fi") for i in base.items), lines=5)
        self.low, self.high = CountField(), CountField()
        for field, value in ((self.low, item.low if item else 1), (self.high, item.high if item else 5)):
            field.setRange(0, 100)
            field.setValue(value)
        self.summary: OneOf[str] = OneOf(
            tr("What it gives"),
            [(s.value, measure_words.summary(s)) for s in _SUMMARIES],
        )
        self.summary.set_value(base.summary.value)
        ways = [("yes", tr("More is better")), ("no", tr("Less is better")), ("", tr("Neither is better"))]
        self.way: OneOf[str] = OneOf(tr("Which way is better"), ways)
        self.way.set_value(next(key for key, value in _WAYS.items() if value is base.higher_is_better))
        self.difference = self._line("" if base.clear_from is None else str(base.clear_from).replace(".", ","))
        bands = base.bands if base.summary is Summary.TOTAL else item.bands if item else ()
        self.bands = TextBox(values.band_lines(bands), lines=3)
        self.add(
            self._put(
                "themes", tr("Short names of the questions, in Finnish"), self.themes, hint=tr("One on each line.")
            ),
            Columns(
                self._put("low", tr("Lowest answer"), self.low),
                self._put("high", tr("Highest answer"), self.high),
                self._put(
                    "clear", tr("From what difference on is a change clear"), self.difference,
                    hint=tr("Leave it empty if nobody knows."), optional=True,
                ),
                narrowest=200,
            ),
            self._put("summary", tr("What it gives"), self.summary),
            self._put("way", tr("Which way is better"), self.way),
            self._put(
                "bands", tr("Parts of the scale"), self.bands,
                hint=tr("One on each line, for example: 0–5 needs a change"), optional=True,
            ),
        )  # fmt: skip

    def _wording(self) -> None:
        base = self.base
        self.questions: dict[str, TextBox] = {}
        self.answers: dict[str, TextBox] = {}
        self.intro: dict[str, QLineEdit] = {}
        themes = ", ".join(f"{n}. {item.name(language().value)}" for n, item in enumerate(base.items, 1))
        self.add(Rule(), head(tr("Questions as the client sees them")))
        if not self._own:
            self.add(muted(tr("In this order: {themes}").format(themes=themes)))
        questions = (tr("Questions in Finnish"), tr("Questions in Swedish"), tr("Questions in English"))
        answers = (tr("Answers in Finnish"), tr("Answers in Swedish"), tr("Answers in English"))
        intros = (tr("Introduction in Finnish"), tr("Introduction in Swedish"), tr("Introduction in English"))
        every = tr("One on each line.") if self._own else tr_n("%n lines, one for each question.", len(base.items))
        others: list[QWidget] = []
        for code, asked, named, before in zip(values.WORDED_IN, questions, answers, intros, strict=True):
            self.questions[code] = TextBox(values.question_lines(base, code), lines=4)
            first = values.answer_lines(base.items[0], code) if base.items else ""
            self.answers[code] = TextBox(first, lines=3)
            self.intro[code] = self._line(base.intro.get(code, ""))
            ends = tr("One for each answer, the lowest first; or only the lowest and the highest.")
            part = column(
                self._put(f"questions.{code}", asked, self.questions[code], hint=every, optional=True),
                self._put(f"answers.{code}", named, self.answers[code], hint=ends, optional=True),
                self._put(f"intro.{code}", before, self.intro[code], optional=True),
            )
            others.append(part) if code != "fi" else self.add(part)
        self.others = Fold(tr("Questions in Swedish and English"), column(*others))
        self.add(self.others)

    def _unfold(self) -> None:
        """What is written in another language is in sight."""
        boxes = [*self.questions.items(), *self.answers.items()]
        self.others.open(any(code != "fi" and box.toPlainText() for code, box in boxes))

    def _licence(self) -> None:
        base = self.base
        self.holder = self._line(base.licence_holder)
        self.since = DateField(self._desk.clock.today)
        if base.licence_from is not None:
            self.since.set_value(base.licence_from)
        points = [(p.value, measure_words.point(p)) for p in MeasurePoint]
        self.points: SeveralOf[str] = SeveralOf(tr("When it is asked"), points)
        self.points.set_values([p.value for p in base.points])
        self.add(Rule(), self._put("points", tr("When it is asked"), self.points))
        if base.licence or base.needs_wording:
            self.add(
                Columns(
                    self._put("holder", tr("Who holds the licence"), self.holder, optional=True),
                    self._put("since", tr("Registered on"), self.since, optional=True),
                    narrowest=240,
                )
            )

    def _ending(self) -> None:
        self.add(Flow(self.save, plain(tr("Close without saving"), self.leave)))
        if self.new:
            return
        tools = [plain(tr("Paper form"), self.paper_wanted.emit, "printer")] if self.base.asked_in() else []
        self.add(
            Rule(), head(tr("Versions")),
            muted(tr("What was filled with a version keeps it. Nothing is counted anew.")),
            column(*(self._version(m) for m in self._versions), gap=4),
            *([Flow(*tools)] if tools else []),
        )  # fmt: skip

    def _version(self, version: Measure) -> LineItem:
        words = tr("Version {n}").format(n=version.version)
        give = link(tr("Save as a file"), lambda: self.file_wanted.emit(version.version))
        give.setAccessibleName(f"{tr('Save as a file')}: {words}")
        return LineItem("file-text", words, measure_words.whose(own=version.own), give)

    # -- typed --------------------------------------------------------------------------------------------------

    def typed(self) -> values.Typed | values.Wrong:
        """What the form holds."""
        structure = self._typed_structure() if self._own else None
        if isinstance(structure, values.Wrong):
            return structure
        if not self.since.is_empty() and self.since.value() is None:
            return values.Wrong("since")
        return values.Typed(
            names={code: " ".join(field.text().split()) for code, field in self.names.items()},
            questions={code: values.lines(box.toPlainText()) for code, box in self.questions.items()},
            answers={code: values.lines(box.toPlainText()) for code, box in self.answers.items()},
            intro={code: " ".join(field.text().split()) for code, field in self.intro.items()},
            holder=" ".join(self.holder.text().split()),
            since=self.since.value(),
            points=[MeasurePoint(value) for value in self.points.values()],
            structure=structure,
        )

    def _typed_structure(self) -> values.Structure | values.Wrong:
        text = self.difference.text().strip().replace(",", ".")
        whole, _, part = text.partition(".")
        if text and not (whole.isascii() and whole.isdigit() and (not part or (part.isascii() and part.isdigit()))):
            return values.Wrong("clear")
        return values.Structure(
            themes=values.lines(self.themes.toPlainText()),
            low=self.low.value(),
            high=self.high.value(),
            summary=Summary(self.summary.value() or Summary.SEPARATE),
            higher_is_better=_WAYS[self.way.value() or ""],
            clear_from=Decimal(text) if text else None,
            bands=values.lines(self.bands.toPlainText()),
        )

    def _save(self) -> None:
        for row in self._rows.values():
            row.set_problem("")
        self.notice.clear()
        if not self.names["fi"].text().strip():
            self._mark(values.Wrong("title.fi"))
            return
        typed = self.typed()
        made = typed if isinstance(typed, values.Wrong) else values.changed(self.base, typed)
        if isinstance(made, values.Wrong):
            self._mark(made)
        elif made == self.base:
            self.notice.say(tr("Nothing has been changed yet."), "plain")
        else:
            self.save_wanted.emit(made)

    def _mark(self, wrong: values.Wrong) -> None:
        """Says at its field what is to be mended."""
        words = {
            "title.fi": tr("Give the form a name."),
            "themes": tr("Write at least one question."),
            "unnamed": tr("Give every area the name that your organisation uses."),
            "high": tr("The highest answer must be above the lowest."),
            "clear": tr("This is not a number such as 3 or 2,5."),
            "bands": tr("Write each line so: 0–5 needs a change"),
            "since": tr("This is not a day."),
        }
        words |= dict.fromkeys(
            (f"questions.{code}" for code in values.WORDED_IN),
            tr_n("There must be %n lines, one for each question.", wrong.lines),
        )
        words |= dict.fromkeys(
            (f"answers.{code}" for code in values.WORDED_IN),
            tr("There must be {count} lines, or only the lowest and the highest.").format(count=wrong.lines),
        )
        row = self._rows["themes" if wrong.field == "unnamed" else wrong.field]
        if wrong.field.endswith((".sv", ".en")):
            self.others.open()
        row.set_problem(words[wrong.field])
        row.field.setFocus()

    def tell(self, error: DefinitionError) -> bool:
        """Says what is wrong at the field it was typed in; False where no field is to blame."""
        for part in ("bands", "table", "clear_from"):
            name = {"clear_from": "clear"}.get(part, part)
            if part in error.field and name in self._rows:
                self._rows[name].set_problem(reason(error))
                self._rows[name].field.setFocus()
                return True
        return False

    def leave(self) -> None:
        """Closed without saving: what was typed goes."""
        self.draft.drop()
        self.left.emit()
