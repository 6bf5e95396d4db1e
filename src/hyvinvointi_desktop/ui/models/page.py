"""The page Mallit: models of work found by a few words and read beside the list. It knows nobody and keeps nothing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.read_models import found
from hyvinvointi_desktop.domain.models_catalogue import Model
from hyvinvointi_desktop.ui.clients.parts import focus_later
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.row_model import Column, RowTable
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import SPACE_L, SPACE_M, SPACE_XL
from hyvinvointi_desktop.ui.kit.widgets import EmptyState, InlineMessage, muted, row, title
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.models.model_words import kind_words
from hyvinvointi_desktop.ui.models.reading_pane import ReadingPane
from hyvinvointi_desktop.ui.text_faults import fault

NARROW = 760
"""Below this many pixels at 100 % text the list and the model take turns."""
_WIDEST = 1240


def _line(model: Model) -> str:
    return f"{model.title[language()]}\n{kind_words(model.kind)}"


class ModelsPage(QWidget):
    """``show_pdf`` carries a paper and its heading for the frame."""

    show_pdf = Signal(bytes, str)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._desk, self._jobs = desk, jobs
        self._models: tuple[Model, ...] = ()
        self._narrow, self._reading = False, False
        self.notice = InlineMessage()
        self.filter = QLineEdit()
        self.table: RowTable[Model] = RowTable(tr("Models"), [Column(tr("Model"), _line, grows=True)])
        self.nothing = EmptyState(
            "magnifying-glass",
            tr("No model was found with these words."),
            tr("Try the beginning of a word, or one word."),
        )
        self.pane = ReadingPane()
        self._lay_out()
        self._connect()
        self._jobs.run(desk.models, owner=self, ok=self._take, failed=self.failed)

    def _lay_out(self) -> None:
        self.filter.setPlaceholderText(tr("For example: young people"))
        self.filter.setClearButtonEnabled(True)
        find = QLabel(tr("&Find"))
        find.setBuddy(self.filter)
        self.filter.setAccessibleName(tr("Find a model by what it is about"))
        self.table.horizontalHeader().hide()
        self._stack = QStackedWidget()
        for part in (self.table, self.nothing):
            self._stack.addWidget(part)
        self.list = QWidget()
        left = QVBoxLayout(self.list)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(SPACE_M)
        left.addWidget(row(find, self.filter, gap=SPACE_M))
        left.addWidget(self._stack, 1)
        across = QHBoxLayout()
        across.setSpacing(SPACE_L)
        across.addWidget(self.list, 2)
        across.addWidget(self.pane, 3)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        self._whole.setSpacing(SPACE_M)
        self.heading = title(tr("Models"))
        self.about = muted(tr("Ways of helping that others have tried: for whom, how, what was hard and what helped."))
        self._whole.addWidget(self.heading)
        self._whole.addWidget(self.about)
        self._whole.addWidget(self.notice)
        self._whole.addLayout(across, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _: self._find())
        self.filter.returnPressed.connect(self._open_first)
        self.table.chosen.connect(self.pane.show_model)
        self.table.opened.connect(self.read)
        self.table.clicked.connect(lambda _: self._turn(reading=True))
        self.pane.left.connect(self.back_to_list)
        self.pane.paper_wanted.connect(self._make_paper)

    def set_act(self, words: str, icon: str, press: Callable[[Model], object]) -> None:
        """The one act on a model that can be run with people; the pane shows it on no other."""
        self.pane.set_act(words, icon, press)

    # -- finding ------------------------------------------------------------------------------------------------

    def _take(self, models: tuple[Model, ...]) -> None:
        self._models = models
        self._find()

    def failed(self, error: Exception) -> None:
        """Says what stopped an act of the page."""
        self.notice.say(fault(error), "warn")

    def _find(self) -> None:
        words = self.filter.text()
        shown = found(self._models, words, language())
        before = self.table.current()
        self.table.set_rows(shown)
        self._stack.setCurrentWidget(self.table if shown or not self._models else self.nothing)
        if shown and (words.strip() or before is None):
            self.table.choose(shown[0])  # what fits best is read beside the list while one types
        if words.strip():
            announce(self.table, tr_n("%n models found", len(shown)))

    def _open_first(self) -> None:
        shown = self.table.model_of_rows.rows()
        if shown:
            self.read(shown[0])

    # -- reading ------------------------------------------------------------------------------------------------

    def read(self, model: Model) -> None:
        """Shows a model and gives it the keys."""
        if self.table.current() is not model:
            self.table.choose(model)
        self.pane.show_model(model)
        self._turn(reading=True)
        focus_later(self.pane.text)

    def back_to_list(self) -> None:
        """The list again, at the model that was read."""
        self._turn(reading=False)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_paper(self, model: Model) -> None:
        spoken = language().value
        self._jobs.run(
            lambda: self._desk.model_paper(model.id, spoken),
            owner=self,
            ok=lambda pdf: self.show_pdf.emit(pdf, model.title[spoken]),
            failed=lambda error: self.pane.notice.say(fault(error), "warn"),
        )

    # -- room ---------------------------------------------------------------------------------------------------

    def _turn(self, *, reading: bool) -> None:
        self._reading = reading
        self._place()

    def _place(self) -> None:
        """Side by side, or where it is narrow the one that is wanted."""
        alone = self._narrow and self._reading
        self.list.setHidden(alone)
        self.heading.setHidden(alone)
        self.about.setHidden(self._narrow)
        self.pane.setHidden(self._narrow and not self._reading)
        self.pane.back.setVisible(self._narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The down arrow goes from the search field into the list; Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Down and self.filter.hasFocus():
            self.table.setFocus()
            return
        if event.key() == Qt.Key.Key_Escape and self._narrow and self._reading:
            self.back_to_list()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the two take turns; where it is very wide the lines stay short."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_whole"):
            self._fit()

    def _fit(self) -> None:
        look = theme()
        right = max(SPACE_XL, self.width() - look.px(_WIDEST))
        self._whole.setContentsMargins(SPACE_XL, SPACE_L, right, SPACE_L)
        narrow = self.width() < look.px(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._reading = self._reading and self.pane.isAncestorOf(self.focusWidget())
        self._place()
