"""Consents of a client: add, see, withdraw. A withdrawn one stays in sight with its days."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from hyvinvointi_desktop.domain.people import Consent
from hyvinvointi_desktop.ui.clients import words
from hyvinvointi_desktop.ui.clients.parts import chooser
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.fields import DateField
from hyvinvointi_desktop.ui.kit.widgets import Card, Columns, FieldRow, Flow, LineItem, head, plain, small
from hyvinvointi_desktop.ui.kit.words import tr


def consent_days(consent: Consent) -> str:
    """When it was given, and when withdrawn."""
    given = tr("given {day}").format(day=formats.date_text(consent.given_on))
    if consent.withdrawn_on is None:
        return given
    return given + words.DOT + tr("withdrawn {day}").format(day=formats.date_text(consent.withdrawn_on))


class ConsentsPart(Card):
    """The list and the line that adds to it; ``changed`` after every act."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._consents: list[Consent] = []
        self._purpose = chooser([(p, formats.capital(words.purpose(p))) for p in words.PURPOSES])
        self._own = QLineEdit()
        self._own.setMaxLength(120)
        self._own_row = FieldRow(
            tr("Something else, in own words"), self._own, hint=tr("Leave empty when the list has it.")
        )
        self._day = DateField(today)
        self._day.set_value(today())
        self._row = FieldRow(tr("Consent given on"), self._day)
        self.line = Fields({"purpose": self._purpose, "own": self._own, "day": self._day})
        self.line.on_change(lambda *_: self.changed.emit())
        self.add(
            head(tr("Consents")),
            small(tr("What the client has agreed to. A consent can be withdrawn at any time.")),
        )
        self.add(
            Columns(FieldRow(tr("What the consent is for"), self._purpose), self._own_row, self._row, narrowest=220),
            Flow(plain(tr("Add the consent"), self._add, "plus")),
        )

    def value(self) -> tuple[Consent, ...]:
        """The consents as they stand."""
        return tuple(self._consents)

    def set_value(self, consents: tuple[Consent, ...]) -> None:
        """Shows consents."""
        self._consents = list(consents)
        self._show()

    def _add(self) -> None:
        day = self._day.value()
        if day is None:
            self._row.set_problem(self._day.problem() or tr("Write the day the consent was given."))
            self._day.setFocus()
            return
        self._row.set_problem("")
        purpose = " ".join(self._own.text().split()) or str(self._purpose.currentData())
        self._own.clear()
        self._consents.append(Consent(purpose, day))
        self._show()
        announce(self, tr("Consent added: {purpose}").format(purpose=words.purpose(purpose)))
        self.changed.emit()

    def _withdraw(self, at: int) -> None:
        consent = self._consents[at]
        back = consent.withdrawn_on is not None
        self._consents[at] = replace(consent, withdrawn_on=None if back else self._today())
        self._show()
        self.changed.emit()
        self.setFocus()

    def _show(self) -> None:
        self.clear(keep=4)
        for at, consent in enumerate(self._consents):
            gone = consent.withdrawn_on is not None
            act = plain(tr("Take back the withdrawal") if gone else tr("Withdraw"), partial(self._withdraw, at))
            act.setAccessibleDescription(words.purpose(consent.purpose))
            icon = ("prohibit", "muted") if gone else ("check-circle", "good")
            line = formats.capital(words.purpose(consent.purpose))
            self.add(LineItem(icon[0], line, consent_days(consent), act, token=icon[1]))
