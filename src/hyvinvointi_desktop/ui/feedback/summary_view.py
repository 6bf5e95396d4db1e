"""What the answers say together: a picture with its table for each question, the year beside the one before."""

from fractions import Fraction
from functools import partial

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.feedback_pictures import scale_picture, share
from hyvinvointi_desktop.app.look_feedback import Asked, FormRow, Summary, mean_text
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.feedback_forms import Question, QuestionKind, worded
from hyvinvointi_desktop.domain.feedback_sums import FormSum, QuestionSum
from hyvinvointi_desktop.domain.ids import FormId
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.bar import WordBar
from hyvinvointi_desktop.ui.kit.boxes import Card, Columns, Flow, InlineMessage, column
from hyvinvointi_desktop.ui.kit.buttons import plain, primary
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.labels import head, label, muted, small
from hyvinvointi_desktop.ui.kit.picture import PicturePane
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.words import Language, language, tr, tr_n
from hyvinvointi_desktop.ui.papers_out import PapersOut, SaveFiles, ShowPdf
from hyvinvointi_desktop.ui.picture_words import picture_words
from hyvinvointi_desktop.ui.text_faults import fault

ALL_THE_TIME = 0


class SummaryView(QWidget):
    """One form over one year or all the time."""

    def __init__(self, desk: Desk, jobs: Jobs, show_pdf: ShowPdf, save_files: SaveFiles) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self.notice = InlineMessage()
        self._out = PapersOut(self, jobs, self.notice, show_pdf, save_files)
        self.form, self.version, self.year = QComboBox(), QComboBox(), QComboBox()
        self.paper = primary(tr("Summary on paper (PDF)"), self._make_paper, "file-pdf")
        self.tables = plain(tr("Tables (CSV, E&xcel)"), self._make_tables, "download-simple")
        self.sums, self.about = label("", "strong"), small("")
        self.questions = column(gap=SPACE_M)
        self.shown: Summary | None = None
        self._quiet = self._picked = False
        self._lay_out()
        for box in (self.form, self.version, self.year):
            box.currentIndexChanged.connect(lambda _, b=box: self._chosen(b))
        jobs.changed.connect(lambda areas: self._read_forms() if areas & {Area.FEEDBACK, Area.SETTINGS} else None)
        self._read_forms()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        self.version_row = FieldRow(tr("Version"), self.version, stretch=False)
        form = FieldRow(tr("For&m"), self.form, stretch=False)
        year = FieldRow(tr("&Year of the answers"), self.year, stretch=False)
        choices = Columns(form, year, self.version_row, narrowest=220, gap=SPACE_M)
        layout.addWidget(self.notice)
        layout.addWidget(Card(choices, self.sums, self.about, Flow(self.paper, self.tables)))
        layout.addWidget(self.questions)

    # -- choosing -----------------------------------------------------------------------------------------------

    def _read_forms(self) -> None:
        self._jobs.run(self._desk.form_rows, owner=self, ok=self._offer, failed=self._failed)

    def _offer(self, rows: tuple[FormRow, ...]) -> None:
        spoken, chosen = language().value, self.form.currentData() if self._picked else None
        self._quiet = True
        self.form.clear()
        for row in rows:
            self.form.addItem(row.form.name(spoken), row.form.id)
        with_answers = next((row.form.id for row in rows if row.answers), None)
        at = self.form.findData(chosen if chosen is not None else with_answers)
        self.form.setCurrentIndex(max(0, at))
        self._quiet = False
        self._read()

    def _chosen(self, box: QComboBox) -> None:
        if self._quiet:
            return
        if box is self.form:
            self._quiet = self._picked = True
            self.version.clear()
            self.year.clear()
            self._quiet = False
        self._read()

    def asked(self) -> Asked | None:
        """What is chosen."""
        if self.form.currentData() is None:
            return None
        year = self.year.currentData()
        return Asked(FormId(str(self.form.currentData())), int(self.version.currentData() or 0), year or None)

    def _read(self) -> None:
        asked = self.asked()
        if asked is not None:
            work = partial(self._desk.feedback_summary, asked)
            self._jobs.run(work, owner=self, ok=self.show_summary, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "warn")

    # -- showing ------------------------------------------------------------------------------------------------

    def show_summary(self, found: Summary) -> None:
        """The sums with their choices above them."""
        self.shown, now = found, found.now
        self._offer_periods(found)
        least = now.form.smallest_shown
        self.sums.setText(tr_n("%n answers", now.answers) + _months(now) if now.shown else tr("Nothing is shown yet"))
        told = [tr("A question is shown when at least {least} have answered it.").format(least=least)]
        if now.waiting:
            told.append(tr_n("%n answers wait: their month is not over, or they are too few.", now.waiting))
        self.about.setText(" ".join(told))
        self.paper.setEnabled(now.shown)
        self.tables.setEnabled(now.shown)
        self.questions.clear()
        if now.shown:
            if now.programmes:
                self.questions.add(self._programmes(now))
            for question, told_of in zip(now.form.questions, now.questions, strict=True):
                self.questions.add(self._question(question, told_of, found))

    def _offer_periods(self, found: Summary) -> None:
        self._quiet = True
        year, versions = found.asked.year or ALL_THE_TIME, found.versions
        if [self.year.itemData(n) for n in range(self.year.count())] != [ALL_THE_TIME, *found.years[::-1]]:
            self.year.clear()
            self.year.addItem(tr("All the time"), ALL_THE_TIME)
            for each in found.years[::-1]:
                self.year.addItem(str(each), each)
        self.year.setCurrentIndex(max(0, self.year.findData(year)))
        if self.version.count() != len(versions):
            self.version.clear()
            for number in versions:
                self.version.addItem(str(number), number)
        self.version.setCurrentIndex(max(0, self.version.findData(found.now.form.version)))
        self.version_row.setVisible(len(versions) > 1)
        self._quiet = False

    def _programmes(self, now: FormSum) -> Card:
        few = tr("under {least}").format(least=now.form.smallest_shown)
        said = [f"{p or tr('not noted')}: {few if n is None else n}" for p, n in now.programmes]
        return Card(head(tr("Of which programme")), label(" · ".join(said)), gap=6)

    def _question(self, question: Question, told: QuestionSum, found: Summary) -> Card:
        spoken = language().value
        text, least = question.said(spoken), found.now.form.smallest_shown
        card = Card(head(text), gap=8)
        if not told.answers:
            card.add(muted(tr("Fewer than {least} answered this, so nothing is shown.").format(least=least)))
        elif question.kind is QuestionKind.SCALE:
            card.add(PicturePane(scale_picture(text, told.steps, mean_text(told.mean), least, picture_words())))
            ends = [(question.low, question.low_words), (question.high, question.high_words)]
            said = [f"{step} = {worded(words, spoken)}" for step, words in ends if words]
            card.add(small(" · ".join((*said, *_change(found.change(question.id))))))
        elif question.kind is QuestionKind.WORDS:
            card.add(*(label(f"”{said}”") for said in told.words))
        else:
            card.add(small(tr_n("%n answers", told.answers)))
            card.add(*(_option(question.option(o, spoken), n, told.answers) for o, n in told.options))
        return card

    # -- papers -------------------------------------------------------------------------------------------------

    def _make_paper(self) -> None:
        asked, spoken = self.asked(), language().value
        if asked is None:
            return
        heading, name = self.form.currentText(), f"{tr('feedback')}-{asked.form}.pdf"
        self._out.show(heading, name, lambda: self._desk.feedback_paper(asked, spoken))

    def _make_tables(self) -> None:
        asked, spoken, desk = self.asked(), language().value, self._desk
        if asked is None:
            return
        stem = f"{tr('feedback')}-{asked.form}"
        self._out.save_tables(stem, lambda kind: desk.feedback_table(asked, kind, spoken))


def _months(now: FormSum) -> str:
    if now.first is None or now.last is None:
        return ""
    return f" · {_span(now.first, now.last)}"


def _span(first: Month, last: Month) -> str:
    one, other = formats.month_text(first), formats.month_text(last)
    return one if first == last else f"{one} – {other}"


def _change(change: Fraction | None) -> list[str]:
    """How the mean moved from the year before."""
    if change is None:
        return []
    tenths = (abs(change) * 20 + 1) // 2
    number = f"{tenths // 10}.{tenths % 10}"
    shown = number if language() is Language.EN else number.replace(".", ",")
    if not tenths:
        return [tr("the mean is the same as the year before")]
    up, down = (
        tr("the mean went up by {change} from the year before"),
        tr("the mean went down by {change} from the year before"),
    )
    return [(up if change > 0 else down).format(change=shown)]


def _option(text: str, count: int, of: int) -> QWidget:
    percent = share(count, of)
    words = f"{count} ({percent}\N{NO-BREAK SPACE}%)"
    bar = WordBar(words, count / of if of else 0.0)
    bar.bar.setAccessibleName(f"{text}: {words}")
    return Columns(label(text), bar, narrowest=240, gap=SPACE_M)
