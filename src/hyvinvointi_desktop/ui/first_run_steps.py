"""The questions of the first start, one page each. Each reads and keeps the draft; none makes anything."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.passphrases import Judge
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.domain.programmes import Regime
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.first_run_answers import Draft
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage, LineItem, ScrollPage
from hyvinvointi_desktop.ui.kit.buttons import Button, link, one_of_several, plain
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fields import RateField
from hyvinvointi_desktop.ui.kit.labels import label, muted, small, title
from hyvinvointi_desktop.ui.kit.tokens import SPACE_S
from hyvinvointi_desktop.ui.kit.words import Language, tr
from hyvinvointi_desktop.ui.passphrase_fields import NewPassphrase

LANGUAGE_NAMES = {Language.FI: "Suomi", Language.SV: "Svenska", Language.EN: "English"}


class Step(ScrollPage):
    """One page of the first start."""

    may_go_back = True
    may_go_on = True
    next_words = ""

    def __init__(self, draft: Draft, heading: str) -> None:
        super().__init__(widest=600)
        self.draft, self.heading = draft, heading
        self.message = InlineMessage()
        self.first: QWidget | None = None
        self.add(title(heading))

    def begin(self) -> None:
        """The focus goes where one begins."""
        if self.first is not None:
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def problem(self) -> str:
        """What is still missing, as a sentence."""
        return ""

    def keep(self) -> None:
        """Puts the answers into the draft."""

    def say(self, sentence: str, kind: str = "warn") -> None:
        """Says beside the questions what is missing."""
        self.message.say(sentence, kind)
        self.ensureWidgetVisible(self.message)


class LanguageStep(Step):
    """The language, and the ways to practise or to bring a backup instead."""

    def __init__(
        self,
        draft: Draft,
        chosen: Callable[[Language], None],
        practise: Callable[[], None],
        restore: Callable[[], object],
    ) -> None:
        super().__init__(draft, tr("Welcome"))
        self.add(label(tr("This program keeps your meetings, hours and trips. Everything stays on this computer.")))
        group = QButtonGroup(self)
        self.choices: dict[Language, Button] = {}
        for language, name in LANGUAGE_NAMES.items():
            button = Button(name, "choice")
            one_of_several(button)
            button.setChecked(language is draft.language)
            button.clicked.connect(lambda _=False, lang=language: chosen(lang))
            group.addButton(button)
            self.choices[language] = button
            self.add(button)
        self.first = self.choices[draft.language]
        self.practise = plain(tr("Practise with example records"), practise, "book-open")
        practice = LineItem(
            "info", tr("You can also try first"), tr("Nothing you do in practice can be sent anywhere."), self.practise
        )
        self.restore = link(tr("I have a backup"), restore, "usb")
        self.add(Card(practice, role="quiet"), Flow(self.restore), None)


class PersonStep(Step):
    """Name and roles."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft, tr("Who are you?"))
        self.name = QLineEdit(draft.name)
        self.name.setMaxLength(200)
        self.row = FieldRow(tr("Your &name"), self.name, hint=tr("It is printed on agreements and claims."))
        self.roles: dict[Role, QCheckBox] = {}
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(tr("What do you do? You can choose several."), "strong"))
        for role in Role:
            tick = QCheckBox(formats.capital(text.role(role)))
            tick.setChecked(role in draft.roles)
            self.roles[role] = tick
            column.addWidget(tick)
        self.first = self.name
        self.add(self.row, box, self.message, None)

    def problem(self) -> str:
        """A name and a role are needed."""
        self.row.set_problem("" if self.name.text().strip() else tr("Write your name."))
        if not self.name.text().strip():
            self.name.setFocus()
            return tr("Write your name.")
        return "" if any(t.isChecked() for t in self.roles.values()) else tr("Choose at least one.")

    def say(self, sentence: str, kind: str = "warn") -> None:
        """The name's problem already stands under the name."""
        if not self.row.problem():
            super().say(sentence, kind)

    def keep(self) -> None:
        """Name and roles."""
        self.draft.name = self.name.text()
        self.draft.roles = {role for role, tick in self.roles.items() if tick.isChecked()}


class PayerStep(Step):
    """Who pays, by which regime, how much an hour. The program never chooses the regime."""

    def __init__(self, draft: Draft, today: Callable[[], date], skip: Callable[[], None]) -> None:
        super().__init__(draft, tr("Who pays you?"))
        self.body.setSpacing(SPACE_S)
        self._hint = tr("The hourly rate holds from {day}. You can change it later in Settings.").format(
            day=formats.date_text(date(today().year, 1, 1))
        )
        self.payer = QLineEdit(draft.payer_name)
        self.payer.setMaxLength(200)
        self.payer_row = FieldRow(tr("&Payer"), self.payer, hint=tr("For example the municipality or an association."))
        self.regimes: dict[Regime, QRadioButton] = {}
        self.rate = RateField()
        self.rate.set_value(draft.hourly_rate)
        self.rate_row = FieldRow(tr("&Hourly rate"), self.rate, hint=self._hint, unit=tr("€ an hour"))
        only_coordinates = draft.roles == {Role.COORDINATOR}
        not_here, not_yet = tr("I am not paid through this program"), tr("I do not know yet, ask me later")
        self.skip = link(not_here if only_coordinates else not_yet, skip)
        self.first = self.payer
        self.add(self.payer_row, self._regime_box(), self.rate_row, self.message, self.skip, None)
        self._turn()

    def _regime_box(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(tr("How are you paid?"), "strong"))
        column.addWidget(small(tr("If you are not sure, ask your payer. The program never chooses this for you.")))
        group = QButtonGroup(self)
        for regime in Regime:
            radio = QRadioButton(formats.capital(text.regime(regime)))
            radio.setAccessibleDescription(text.regime_line(regime))
            radio.setChecked(regime is self.draft.regime)
            radio.toggled.connect(self._turn)
            group.addButton(radio)
            self.regimes[regime] = radio
            line = small(text.regime_line(regime))
            line.setContentsMargins(34, 0, 0, 2)
            column.addWidget(radio)
            column.addWidget(line)
        return box

    def _regime(self) -> Regime | None:
        return next((r for r, radio in self.regimes.items() if radio.isChecked()), None)

    def _turn(self) -> None:
        self.rate_row.setVisible(self._regime() in (Regime.EMPLOYMENT, Regime.ASSIGNMENT))
        self.message.clear()

    def problem(self) -> str:
        """All three, or none by skipping."""
        self.payer_row.set_problem("" if self.payer.text().strip() else tr("Write who pays you."))
        if not self.payer.text().strip():
            self.payer.setFocus()
            return tr("Write who pays you.")
        if self._regime() is None:
            return tr("Choose how you are paid, or press: I do not know yet.")
        return self.rate.problem()

    def say(self, sentence: str, kind: str = "warn") -> None:
        """A field's problem already stands under the field."""
        if not self.payer_row.problem() and not self.rate_row.problem():
            super().say(sentence, kind)

    def keep(self) -> None:
        """Payer, regime and rate."""
        self.draft.payer_name = self.payer.text()
        self.draft.regime = self._regime()
        self.draft.hourly_rate = self.rate.value()


class PassphraseStep(Step):
    """The passphrase."""

    def __init__(self, draft: Draft, suggest: Callable[[], str], judge: Judge) -> None:
        super().__init__(draft, tr("Choose a passphrase"))
        self.choice = NewPassphrase(suggest, judge)
        self.first = self.choice.use_offered
        self.add(muted(tr("It keeps your records from strangers. Six words are easier than odd signs.")))
        self.add(self.choice, self.message, None)

    def problem(self) -> str:
        """The choice's own sentence."""
        self.choice.say_problem()
        return self.choice.problem()

    def keep(self) -> None:
        """The passphrase, when it is ready."""
        self.draft.passphrase = self.choice.passphrase() or ""
