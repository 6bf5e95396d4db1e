"""Choosing whom a visit was with: names as chips, a line that completes. It knows names and codes, no rule."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.app import quick_names
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.complete import offer
from hyvinvointi_desktop.ui.kit.tokens import SPACE_S
from hyvinvointi_desktop.ui.kit.widgets import Button, Flow, set_role
from hyvinvointi_desktop.ui.kit.words import tr


def shown_name(client: Client) -> str:
    """``Aino K. (A-17)``: two people of one name differ by code."""
    return f"{client.name} ({client.code})"


def meant(text: str, clients: Sequence[Client]) -> ClientId | None:
    """The one client that the text names: a chosen line, a code or a name; None when none or several."""
    typed = " ".join(text.split())
    if not typed:
        return None
    for client in clients:
        if typed.casefold() in (shown_name(client).casefold(), client.name.casefold(), client.code.casefold()):
            return client.id
    found = quick_names.find(typed.split(), clients)
    if len(found) == 1 and len(found[0].clients) == 1:
        return found[0].clients[0]
    holding = [c.id for c in clients if typed.casefold() in shown_name(c).casefold()]
    return holding[0] if len(holding) == 1 else None


class ClientPicker(QWidget):
    """One or more clients in the order they were chosen; the order decides who gets the odd minute."""

    changed = Signal()
    typing = Signal()
    problem_changed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._people: dict[ClientId, Client] = {}
        self._chosen: list[ClientId] = []
        self.chips = Flow()
        self.chips.hide()
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(tr("Name or code"))
        self.line.returnPressed.connect(self.take_typed)
        self.line.editingFinished.connect(self.take_typed)
        self.line.textEdited.connect(lambda _: self._say(""))
        self.line.textChanged.connect(lambda _: self.typing.emit())
        self.setFocusProxy(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.chips)
        layout.addWidget(self.line)

    def set_people(self, clients: Sequence[Client]) -> None:
        """Whom there is to choose from."""
        self._people = {c.id: c for c in clients}
        completer = offer(self.line, [shown_name(c) for c in clients])
        completer.activated.connect(lambda _: self.take_typed(), Qt.ConnectionType.QueuedConnection)
        self._draw()

    def people(self) -> tuple[Client, ...]:
        """The chosen clients in order."""
        return tuple(self._people[c] for c in self._chosen if c in self._people)

    def value(self) -> tuple[ClientId, ...]:
        """Their ids; one that is not in the list (archived meanwhile) stays chosen."""
        return tuple(self._chosen)

    def set_value(self, clients: Sequence[ClientId]) -> None:
        """Chooses without telling."""
        self._chosen = list(dict.fromkeys(clients))
        self.line.clear()
        self._draw()

    def typed(self) -> dict[str, Any]:
        """Who is chosen and what is half typed, as plain data."""
        return {"chosen": list(self._chosen), "line": self.line.text()}

    def show_typed(self, typed: Any) -> None:
        """Puts it back without telling."""
        self.set_value([ClientId(str(c)) for c in typed.get("chosen", [])])
        self.line.setText(str(typed.get("line", "")))

    def is_settled(self) -> bool:
        """Whether nothing half-typed is left in the line."""
        return not self.line.text().strip()

    def take_typed(self) -> None:
        """Takes what is typed where it names one client; otherwise says so and keeps the words."""
        typed = self.line.text()
        if not typed.strip():
            self._say("")
            return
        client = meant(typed, tuple(self._people.values()))
        if client is None:
            self._say(tr("This does not name one client yet. Write more of the name, or the code."))
            return
        self.line.clear()
        self._say("")
        if client not in self._chosen:
            self._chosen.append(client)
            self._draw()
            announce(self, self._people[client].name)
            self.changed.emit()

    def _say(self, problem: str) -> None:
        set_role(self.line, "wrong", "true" if problem else "false")
        self.problem_changed.emit(problem)

    def _drop(self, client: ClientId) -> None:
        if client in self._chosen:
            self._chosen.remove(client)
            self._draw()
            self.line.setFocus()
            self.changed.emit()

    def _draw(self) -> None:
        self.chips.clear()
        for client_id in self._chosen:
            person = self._people.get(client_id)
            name = person.name if person else tr("archived client")
            chip = Button(name, "plain", "x")
            chip.setChecked(False)
            chip.setAccessibleName(tr("{name}, press to take away").format(name=name))
            chip.setToolTip(tr("Take away"))
            chip.clicked.connect(lambda _=False, c=client_id: self._drop(c))
            self.chips.add(chip)
        self.chips.setVisible(bool(self._chosen))
