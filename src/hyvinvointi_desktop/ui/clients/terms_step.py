"""The first step of an agreement: what the two settle before the text is shown. It knows no text of an agreement."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.ports import AgreementTemplate
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.sign_agreement import AgreementTerms
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.days import add_months
from hyvinvointi_desktop.domain.ids import ClientId, PayerId, ProgrammeId
from hyvinvointi_desktop.domain.programmes import Payer, Programme
from hyvinvointi_desktop.ui.clients import words
from hyvinvointi_desktop.ui.clients.parts import choose, chooser, room
from hyvinvointi_desktop.ui.clients.terms_memory import KeptTerms
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.fields import DateField
from hyvinvointi_desktop.ui.kit.typing import Lean
from hyvinvointi_desktop.ui.kit.widgets import Card, Columns, FieldRow, head, small
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


@dataclass(frozen=True, slots=True)
class Offers:
    """What the step offers."""

    programmes: tuple[Programme, ...]
    payers: tuple[Payer, ...]
    templates: tuple[AgreementTemplate, ...]
    today: date
    contact: str = ""
    language: str = "fi"


def length_words(first: date, last: date) -> str:
    """``6 kk`` or ``5 kk 12 pv``: how long the period is, both days counted."""
    after = last + timedelta(days=1)
    months = 0
    while add_months(first, months + 1) <= after:
        months += 1
    days = (after - add_months(first, months)).days
    parts = [tr("{count} months").format(count=months)] if months else []
    parts += [tr("{count} days").format(count=days)] if days or not months else []
    return " ".join(parts)


class TermsStep(QWidget):
    """``changed`` at every letter; ``terms()`` is None while a day is missing, and says so."""

    changed = Signal()

    def __init__(self, client: ClientId, offers: Offers, base: Agreement | None) -> None:
        super().__init__()
        self._client, self._offers, self._base = client, offers, base
        self._last_touched = base is not None
        today: Callable[[], date] = lambda: offers.today  # noqa: E731 -- a field asks for a function
        self.programme = chooser([(p.id, formats.capital(words.programme(p.id))) for p in offers.programmes])
        self.payer = chooser([(p.id, p.name) for p in offers.payers])
        self.first, self.last = DateField(today, Lean.FUTURE), DateField(today, Lean.FUTURE)
        self.times, self.contact, self.coordinator = QLineEdit(), QLineEdit(offers.contact), QLineEdit()
        self.goals = [QLineEdit() for _ in range(3)]
        self.language, self.layout_box, self.template = QComboBox(), QComboBox(), QComboBox()
        self.length = small("")
        self._rows()
        self._lay_out()
        self._fill_languages()
        self.first.set_value(offers.today)
        self._offer_last()
        self._connect()

    def _rows(self) -> None:
        self.first_row = FieldRow(tr("&First day"), self.first)
        self.last_row = FieldRow(tr("&Last day"), self.last)
        self.payer_row = FieldRow(tr("Pa&yer"), self.payer)
        self.language_row = FieldRow(tr("Langu&age of the agreement"), self.language)
        names = (tr("Goal &1"), tr("Goal &2"), tr("Goal &3"))
        self.goal_rows = [FieldRow(n, g, optional=True) for n, g in zip(names, self.goals, strict=True)]
        self.template_row = FieldRow(tr("Text of the agreement"), self.template)

    def _lay_out(self) -> None:
        period = Card(
            head(tr("Support period")),
            Columns(FieldRow(tr("&Programme"), self.programme), self.payer_row, narrowest=200),
            Columns(self.first_row, self.last_row, narrowest=200),
            self.length,
            FieldRow(tr("&When you meet"), self.times, hint=tr("For example Mondays at 10."), optional=True),
            room(),
        )
        goals = Card(
            head(tr("First goals, in the client's own words")),
            small(tr("Goals may change on the way. A change needs no new signature.")),
            *self.goal_rows,
            room(),
        )
        people = Card(
            head(tr("How you reach each other")),
            FieldRow(tr("C&ontact"), self.contact, hint=tr("For example your phone number and when you answer.")),
            FieldRow(tr("Coo&rdinator"), self.coordinator, optional=True),
            room(),
        )
        reading = Card(
            head(tr("How the text is shown")),
            self.language_row,
            FieldRow(tr("Layo&ut of the text"), self.layout_box),
            self.template_row,
            room(),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(Columns(period, goals, narrowest=340, gap=12))
        layout.addWidget(Columns(people, reading, narrowest=340, gap=12))

    def _fill_languages(self) -> None:
        codes = dict.fromkeys(t.language for t in self._offers.templates)
        for code in codes:
            self.language.addItem(formats.capital(words.language_name(code)), code)
        if self.language.findData(self._offers.language) >= 0:
            choose(self.language, self._offers.language)
        self._fill_texts()

    def _fill_texts(self) -> None:
        """Only texts and layouts that exist in the chosen language are offered."""
        language = self.language.currentData()
        texts = [t for t in self._offers.templates if t.language == language]
        programme = self._programme()
        if programme is not None and programme.texts:
            texts = [t for t in texts if t.id in programme.texts] or texts
        before = (self.template.currentData(), self.layout_box.currentData())
        titles: dict[str, str] = {}
        for t in sorted(texts, key=lambda t: t.layout != "plain"):
            titles.setdefault(t.id, t.title.replace("{client}", "").strip(" :,–-") or t.id)
        self._refill(self.template, list(titles.items()), before[0])
        self.template_row.setVisible(len(titles) > 1)
        has = {t.layout for t in texts if t.id == self.template.currentData()}
        layouts = [x for x in ("plain", "easy", "large") if x in has or (x == "large" and "plain" in has)]
        self._refill(self.layout_box, [(x, formats.capital(words.layout(x))) for x in layouts], before[1])

    @staticmethod
    def _refill(box: QComboBox, choices: list[tuple[str, str]], now: object) -> None:
        box.blockSignals(True)
        box.clear()
        for value, name in choices:
            box.addItem(name, value)
        at = box.findData(now)
        box.setCurrentIndex(max(0, at) if choices else -1)
        box.blockSignals(False)

    def _connect(self) -> None:
        self.first.value_changed.connect(lambda _: self._offer_last())
        self.last.value_changed.connect(lambda _: self._touch_last())
        self.programme.currentIndexChanged.connect(lambda _: self._offer_last())
        self.programme.currentIndexChanged.connect(lambda _: self._fill_texts())
        self.language.currentIndexChanged.connect(lambda _: self._fill_texts())
        self.template.currentIndexChanged.connect(lambda _: self._fill_texts())
        for field in (self.times, self.contact, self.coordinator, *self.goals, self.first, self.last):
            field.textEdited.connect(lambda _: self.changed.emit())
        for box in (self.programme, self.payer, self.language, self.layout_box, self.template):
            box.currentIndexChanged.connect(lambda _: self.changed.emit())

    def _programme(self) -> Programme | None:
        return next((p for p in self._offers.programmes if p.id == self.programme.currentData()), None)

    def _touch_last(self) -> None:
        self._last_touched = True
        self._say_length()

    def _offer_last(self) -> None:
        first, programme = self.first.value(), self._programme()
        if first is not None and programme is not None and not self._last_touched:
            self.last.set_value(add_months(first, programme.max_months) - timedelta(days=1))
        self._say_length()

    def _say_length(self) -> None:
        programme, first, last = self._programme(), self.first.value(), self.last.value()
        if programme is None:
            self.length.setText("")
            return
        rule = tr("A support period lasts {least} to {most} months.").format(
            least=programme.min_months, most=programme.max_months
        )
        for part in (self.first_row, self.last_row):
            part.set_problem("")
        if first is None or last is None or last < first:
            self.length.setText(rule)
            return
        self.length.setText(f"{rule} {tr('This one: {length}.').format(length=length_words(first, last))}")

    def terms(self) -> AgreementTerms | None:
        """The terms as typed."""
        first, last = self.first.value(), self.last.value()
        for row, field in ((self.last_row, self.last), (self.first_row, self.first)):
            if field.value() is None:
                row.set_problem(field.problem() or tr("Write the day."))
                field.setFocus()
        if first is None or last is None or self.payer.currentData() is None or self.language.currentData() is None:
            if self.payer.currentData() is None:
                self.payer_row.set_problem(tr("Add a payer in Settings first."))
            if self.language.currentData() is None:
                self.language_row.set_problem(tr("There is no text for an agreement yet. Add one in Settings."))
            return None
        return AgreementTerms(
            client=self._client,
            programme=ProgrammeId(str(self.programme.currentData())),
            payer=PayerId(str(self.payer.currentData())),
            first_day=first,
            last_day=last,
            language=str(self.language.currentData()),
            template=str(self.template.currentData()),
            layout=str(self.layout_box.currentData()),
            meeting_times=self.times.text().strip(),
            goals=tuple(g.text().strip() for g in self.goals if g.text().strip()),
            contact=self.contact.text().strip(),
            coordinator=self.coordinator.text().strip(),
            replaces=self._base.id if self._base else None,
        )

    def refused(self, error: Exception) -> bool:
        """Shows a refusal beside the field it is about; False when it is about none."""
        refusal = error.refusal if isinstance(error, Refused) else None
        row: FieldRow | None = {
            Refusal.PERIOD_LENGTH: self.last_row,
            Refusal.PERIOD_OVERLAPS: self.first_row,
            Refusal.TOO_MANY_GOALS: self.goal_rows[2],
            Refusal.NO_SUCH_RECORD: self.language_row,
        }.get(refusal) if refusal is not None else None  # fmt: skip
        if row is None:
            return False
        sentence = tr("There is no such text. Choose another language or layout.")
        row.set_problem(sentence if refusal is Refusal.NO_SUCH_RECORD else fault(error))
        row.field.setFocus()
        return True

    def show_base(self, base: Agreement, kept: KeptTerms, goals: tuple[str, ...]) -> None:
        """Begins from the agreement that is changed."""
        choose(self.programme, base.programme)
        choose(self.payer, base.payer)
        self.last.set_value(base.last_day)
        self.first.set_value(max(base.first_day, min(self._offers.today, base.last_day)))
        self._last_touched = True
        if self.language.findData(base.language) >= 0:
            choose(self.language, base.language)
        if self.template.findData(base.template.partition("/")[0]) >= 0:
            choose(self.template, base.template.partition("/")[0])
        if self.layout_box.findData(base.layout) >= 0:
            choose(self.layout_box, base.layout)
        self.times.setText(kept.meeting_times)
        self.contact.setText(kept.contact or self._offers.contact)
        self.coordinator.setText(kept.coordinator)
        for field, goal in zip(self.goals, kept.goals or goals, strict=False):
            field.setText(goal)
        self._say_length()

    def typed(self) -> dict[str, Any]:
        """The same as plain data, for the draft."""
        boxes = {n: str(b.currentData() or "") for n, b in self._boxes().items()}
        return boxes | {
            "first": self.first.text(), "last": self.last.text(), "last_touched": self._last_touched,
            "times": self.times.text(), "contact": self.contact.text(), "coordinator": self.coordinator.text(),
            "goals": [g.text() for g in self.goals],
        }  # fmt: skip

    def _boxes(self) -> dict[str, QComboBox]:
        return {
            "programme": self.programme, "payer": self.payer, "language": self.language,
            "template": self.template, "layout": self.layout_box,
        }  # fmt: skip

    def show_typed(self, typed: dict[str, Any]) -> None:
        """Fills the step from a draft."""
        for name, box in self._boxes().items():
            if box.findData(typed.get(name)) >= 0:
                choose(box, str(typed[name]))
        self._last_touched = bool(typed.get("last_touched"))
        self.first.setText(str(typed.get("first", "")))
        self.last.setText(str(typed.get("last", "")))
        self.times.setText(str(typed.get("times", "")))
        self.contact.setText(str(typed.get("contact", "")))
        self.coordinator.setText(str(typed.get("coordinator", "")))
        for field, words_typed in zip(self.goals, typed.get("goals", []), strict=False):
            field.setText(str(words_typed))
        self._say_length()
