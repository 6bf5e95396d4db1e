"""The fields of a client's form: client in, client out, and the same as plain data for a draft. It saves nothing."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import CONTACT_LANGUAGES, Client, Consent, NamedContact
from hyvinvointi_desktop.ui.clients import words
from hyvinvointi_desktop.ui.clients.consents import ConsentsPart
from hyvinvointi_desktop.ui.clients.hetu_part import HetuPart
from hyvinvointi_desktop.ui.clients.parts import TextBox, choose, chooser, room
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import Card, Columns, FieldRow, head, small
from hyvinvointi_desktop.ui.kit.words import tr

_LINES = (
    "name", "code", "phone", "email", "address", "municipality", "village",
    "need_name", "need_relation", "need_phone",
)  # fmt: skip


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value)) if value else None
    except ValueError:
        return None


class ClientFields(QObject):
    """Every field of the form, its cards, and what they hold. ``changed`` at every letter."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.line = {name: QLineEdit() for name in _LINES}
        self.language = chooser([(c, formats.capital(words.language_name(c))) for c in CONTACT_LANGUAGES])
        self.interpreter = QCheckBox(tr("Needs an interpreter"))
        self.safety, self.mobility = TextBox(), TextBox()
        self.consents, self.hetu = ConsentsPart(today), HetuPart()
        self.name_row = FieldRow(tr("Client's &name"), self.line["name"])
        self.code_row = FieldRow(tr("&Code"), self.line["code"])
        for field in self.line.values():
            field.textEdited.connect(lambda _: self.changed.emit())
        for box in (self.safety, self.mobility):
            box.textChanged.connect(self.changed)
        for signal in (self.interpreter.toggled, self.language.currentIndexChanged):
            signal.connect(lambda _: self.changed.emit())
        for part in (self.consents, self.hetu):
            part.changed.connect(self.changed)

    def cards(self) -> tuple[Columns | Card, ...]:
        """The form in the order it is filled at the table."""
        line = self.line
        contact = Card(
            head(tr("Contact details")),
            FieldRow(tr("&Phone"), line["phone"]),
            FieldRow(tr("&Email"), line["email"]),
            FieldRow(tr("&Address"), line["address"]),
            Columns(
                FieldRow(tr("&Municipality"), line["municipality"]),
                FieldRow(tr("&Village"), line["village"]),
                narrowest=180,
            ),
            FieldRow(tr("&Language the client deals in"), self.language),
            self.interpreter,
            room(),
        )
        return Columns(contact, self._to_know(), narrowest=330), self._in_need(), self.consents, self._identity()

    def _to_know(self) -> Card:
        return Card(
            head(tr("Good to know before a visit")),
            FieldRow(tr("&Safety"), self.safety, hint=tr("For example a dog, steps, a wood stove.")),
            FieldRow(
                tr("Movin&g about"), self.mobility, hint=tr("For example a walker, a wheelchair, a slow start."),
            ),
            small(tr("These are shown on the card at once. The client may read them.")),
            room(),
        )  # fmt: skip

    def _in_need(self) -> Card:
        return Card(
            head(tr("Who is called when help is needed")),
            Columns(
                FieldRow(tr("Their name"), self.line["need_name"]),
                FieldRow(tr("Relation to the client"), self.line["need_relation"]),
                FieldRow(tr("Their phone number"), self.line["need_phone"]),
                narrowest=220,
            ),
        )

    def _identity(self) -> Card:
        return Card(self.hetu)

    def client(self, client_id: ClientId, archived_on: date | None) -> Client:
        """The client as typed."""
        typed = {name: field.text().strip() for name, field in self.line.items()}
        return Client(
            id=client_id,
            code=typed["code"],
            name=typed["name"],
            phone=typed["phone"],
            email=typed["email"],
            address=typed["address"],
            municipality=typed["municipality"],
            village=typed["village"],
            language=str(self.language.currentData()),
            interpreter=self.interpreter.isChecked(),
            safety_notes=self.safety.toPlainText().strip(),
            mobility_notes=self.mobility.toPlainText().strip(),
            hetu=self.hetu.value(),
            in_need=NamedContact(typed["need_name"], typed["need_relation"], typed["need_phone"]),
            consents=self.consents.value(),
            archived_on=archived_on,
        )

    def show_client(self, client: Client) -> None:
        """Fills the form."""
        need = client.in_need
        values = {name: str(getattr(client, name, "")) for name in _LINES}
        values |= {"need_name": need.name, "need_relation": need.relation, "need_phone": need.phone}
        for name, field in self.line.items():
            field.setText(values[name])
        choose(self.language, client.language)
        self.interpreter.setChecked(client.interpreter)
        self.safety.setPlainText(client.safety_notes)
        self.mobility.setPlainText(client.mobility_notes)
        self.hetu.set_value(client.hetu)
        self.consents.set_value(client.consents)

    def typed(self) -> dict[str, Any]:
        """The same as plain data, for the draft."""
        consents = [
            [c.purpose, c.given_on.isoformat(), c.withdrawn_on.isoformat() if c.withdrawn_on else ""]
            for c in self.consents.value()
        ]
        return {name: field.text() for name, field in self.line.items()} | {
            "language": str(self.language.currentData()),
            "interpreter": self.interpreter.isChecked(),
            "safety": self.safety.toPlainText(),
            "mobility": self.mobility.toPlainText(),
            "hetu": self.hetu.value(),
            "consents": consents,
            "new_consent": self.consents.line.typed(),
        }

    def show_typed(self, typed: dict[str, Any]) -> None:
        """Fills the form from a draft."""
        for name, field in self.line.items():
            field.setText(str(typed.get(name, "")))
        choose(self.language, str(typed.get("language", "fi")))
        self.interpreter.setChecked(bool(typed.get("interpreter")))
        self.safety.setPlainText(str(typed.get("safety", "")))
        self.mobility.setPlainText(str(typed.get("mobility", "")))
        self.hetu.set_value(str(typed.get("hetu", "")))
        rows = [r for r in typed.get("consents", []) if isinstance(r, list) and len(r) == 3]
        given = [(str(r[0]), _day(r[1]), _day(r[2])) for r in rows]
        self.consents.set_value(tuple(Consent(p, on, gone) for p, on, gone in given if on is not None))
        self.consents.line.show_typed(typed.get("new_consent", {}))
