"""Who came without a name: counted first, named later. It asks for acts by signals and saves nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLineEdit

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.complete import offer
from hyvinvointi_desktop.ui.kit.labels import set_role
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.widgets import Button, Card, FieldRow, Flow, column, head, label, muted, plain
from hyvinvointi_desktop.ui.kit.words import tr, tr_n

AT_MOST = 999


class Stepper(Flow):
    """A number between two large buttons. ``wanted`` asks for another number."""

    wanted = Signal(int)

    def __init__(self, less: str, more: str) -> None:
        self._less, self._more = Button("−", "plain"), Button("+", "plain")
        self._shown = label("0", "display", wrap=False)
        super().__init__(self._less, self._shown, self._more, gap=SPACE_M)
        self._count = 0
        self.setFocusProxy(self._more)
        for button, words, step in ((self._less, less, -1), (self._more, more, 1)):
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(lambda _=False, step=step: self.wanted.emit(self._count + step))

    def show_count(self, count: int, words: str) -> None:
        """The number as it is kept, and its sentence for a screen reader."""
        self._count = count
        self._shown.setText(str(count))
        self._shown.setAccessibleName(words)
        self._less.setEnabled(count > 0)
        self._more.setEnabled(count < AT_MOST)


class WalkInsCard(Card):
    """``count_wanted`` a number of people without a name; ``named`` gives one a name and a phone number."""

    count_wanted = Signal(int)
    named = Signal(str, str)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._session = SessionId("")
        self.stepper = Stepper(tr("One arrival less"), tr("One arrival more"))
        self.name, self.phone = QLineEdit(), QLineEdit()
        self.name.setMaxLength(200)
        self.phone.setMaxLength(40)
        self.name_row = FieldRow(
            tr("N&ame of one of them"), self.name, hint=tr("Somebody of this course, or a new person.")
        )
        self.give = plain(tr("&Give the name"), self._give, "user-plus")
        phone = FieldRow(tr("Pho&ne"), self.phone, optional=True)
        self._naming = column(Flow(self.name_row, phone, gap=SPACE_M), Flow(self.give), gap=SPACE_M)
        self.add(
            head(tr("Came without a name")),
            muted(tr("Count first, ask names later: how many came stays the same.")),
            self.stepper,
            self._naming,
        )
        self.name.returnPressed.connect(self._give)
        self.name.textEdited.connect(lambda _: self.say(""))
        self.stepper.wanted.connect(self.count_wanted)
        self.draft = FormDraft.of(
            desk, jobs, Form.WALK_IN, self._naming, Fields({"name": self.name, "phone": self.phone})
        )
        set_role(self.stepper, "role", "stepper")

    def show_state(self, session: SessionId, count: int, names: Sequence[str]) -> None:
        """The session's walk-ins, and the names to choose from."""
        if session != self._session:
            self._session = session
            self.name.clear()
            self.phone.clear()
            self.draft.open(session)
        self.stepper.show_count(count, tr_n("%n people came without a name", count))
        if count == 0 and self._naming.isAncestorOf(QApplication.focusWidget() or self):
            self.stepper.setFocus()  # else the keys go from the last name to the rail
        self._naming.setVisible(count > 0)
        offer(self.name, list(names))

    def say(self, problem: str) -> None:
        """What is wrong with the name."""
        self.name_row.set_problem(problem)

    def emptied(self) -> None:
        """The name is given; ready for the next."""
        self.name.clear()
        self.phone.clear()
        self.name.setFocus()

    def _give(self) -> None:
        typed = " ".join(self.name.text().split())
        if not typed:
            self.say(tr("Write a name first."))
            self.name.setFocus()
            return
        self.named.emit(typed, self.phone.text().strip())
