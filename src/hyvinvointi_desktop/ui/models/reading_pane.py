"""One model to read, with what can be done about it. It finds no model and makes no programme."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.domain.models_catalogue import Model
from hyvinvointi_desktop.ui.kit.buttons import Button, link, plain, primary
from hyvinvointi_desktop.ui.kit.reading import ReadingView
from hyvinvointi_desktop.ui.kit.tokens import SPACE_S
from hyvinvointi_desktop.ui.kit.widgets import Chip, Flow, InlineMessage
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.models.model_words import kind_words, passages


class ReadingPane(QWidget):
    """``left`` goes back to the list; ``paper_wanted`` carries the model whose paper is asked for."""

    left = Signal()
    paper_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.model: Model | None = None
        self.notice = InlineMessage()
        self.kind = Chip("", "plain", "hand-heart")
        self.text = ReadingView(tr("The model"))
        self.paper = plain(tr("Look at the &PDF"), self._ask_paper, "file-pdf")
        self.back = link(tr("All models"), self.left.emit, "arrow-left")
        keys = QShortcut(QKeySequence("Alt+Left"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.left)
        self.back.setToolTip(keys.key().toString(QKeySequence.SequenceFormat.NativeText))
        self.act: Button | None = None
        self.acts = Flow(self.back, self.kind, self.paper)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        for part in (self.acts, self.notice):
            layout.addWidget(part)
        layout.addWidget(self.text, 1)

    def show_model(self, model: Model) -> None:
        """Another model, from its beginning."""
        self.model = model
        self.notice.clear()
        words = kind_words(model.kind)
        self.kind.set_state(words, "plain", "hand-heart" if model.can_be_run else "book-open")
        self.text.setAccessibleName(model.title[language()])
        self.text.show_passages(passages(model, language()))
        self.paper.setAccessibleDescription(model.title[language()])
        if self.act is not None:
            self.act.setVisible(model.can_be_run)
            self.act.setAccessibleDescription(model.title[language()])

    def set_act(self, words: str, icon: str, press: Callable[[Model], object]) -> None:
        """The one act on a model that can be run with people, as the primary button; on the others it is not shown."""
        self.act = primary(words, lambda: press(self.model) if self.model is not None else None, icon)
        self.acts.add(self.act)
        if self.model is not None:
            self.show_model(self.model)

    def _ask_paper(self) -> None:
        if self.model is not None:
            self.paper_wanted.emit(self.model)
