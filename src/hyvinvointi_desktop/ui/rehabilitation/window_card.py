"""One payment window of one client: its days with how each is known, the sum, what can be done. It decides nothing."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.allowance import AllowanceRow
from hyvinvointi_desktop.domain.allowance import ActivityKind
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage, LineItem
from hyvinvointi_desktop.ui.kit.buttons import Button, link, plain
from hyvinvointi_desktop.ui.kit.labels import Chip, Rule, label, muted, number, small
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.rehabilitation import money_words as words


class WindowCard(Card):
    """What is pressed is told with the window itself."""

    decide_wanted = Signal(object)
    back_wanted = Signal(object)
    paper_wanted = Signal(object)
    text_wanted = Signal(object)
    client_wanted = Signal(str)

    def __init__(self, row: AllowanceRow) -> None:
        super().__init__(gap=8)
        self.window_row = row
        self._name = row.client.name or row.client.code
        self._head()
        self._days()
        self._acts()

    def _head(self) -> None:
        row, now = self.window_row, self.window_row.window.now
        opens = link(self._name, lambda: self.client_wanted.emit(row.client.id), "user")
        opens.setAccessibleName(tr("Open the client {name}").format(name=self._name))
        self.state = Chip(*words.window_state(row))
        self.add(Flow(opens, self.state))
        number_of = row.decision.number
        about = [words.days(now.window.days), words.per_unit(row)]
        about.append(tr("decision {number}").format(number=number_of) if number_of else tr("decision without a number"))
        self.add(small(words.DOT.join(about)))

    def _days(self) -> None:
        row, now = self.window_row, self.window_row.window.now
        for day in now.days:
            group = all(a.kind is ActivityKind.GROUP for a in day.activities)
            sum_of_day = number(formats.money(day.times * row.decision.allowance_cents), "")
            icon = "users-three" if group else "calendar-check"
            self.add(LineItem(icon, words.day_line(day), words.day_under(day), sum_of_day))
        if not now.days:
            self.add(muted(tr("No activity days in this window yet.")))
        self.add(Rule())
        many, together = tr_n("%n activity days", len(now.days)), number(formats.money(now.cents))
        self.add(LineItem("currency-eur", many, "", together))
        if told := words.difference(row):
            message = InlineMessage()
            message.say(told, "warn")
            self.add(message)
        decided = row.window.decided
        if decided is not None and decided.number:
            self.add(label(tr("Number of the payment decision {number}").format(number=decided.number)))

    def _acts(self) -> None:
        row, now, decided = self.window_row, self.window_row.window.now, self.window_row.window.decided
        acts: list[QWidget] = []
        if (row.over and now.cents and decided is None) or row.window.differs:
            again = tr("Decide anew") if decided is not None else tr("Decide for payment")
            acts.append(self._act(again, self.decide_wanted, "check"))
        if now.days:
            acts.append(self._act(tr("Payment basis (PDF)"), self.paper_wanted, "file-pdf"))
            acts.append(self._act(tr("Text to copy"), self.text_wanted, "copy"))
        if decided is not None:
            acts.append(self._act(tr("Take the decision back"), self.back_wanted, "arrow-counter-clockwise"))
        if acts:
            self.add(Flow(*acts))

    def _act(self, words_of: str, told: SignalInstance, icon: str) -> Button:
        button = plain(words_of, lambda: told.emit(self.window_row), icon)
        button.setAccessibleName(f"{words_of}: {self._name}, {words.days(self.window_row.window.now.window.days)}")
        return button
