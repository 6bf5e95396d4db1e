"""Forms about the period itself: opening, suitability, ending little by little, what comes next, the end."""

from datetime import date

from PySide6.QtWidgets import QComboBox, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.look_period import PeriodScreen
from hyvinvointi_desktop.domain.ids import PeriodId
from hyvinvointi_desktop.domain.programme_rules import DecisionRules, WordList
from hyvinvointi_desktop.domain.rehabilitation import Period, Phase
from hyvinvointi_desktop.ui.clients.parts import TextBox
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.choices import OneOf, SeveralOf
from hyvinvointi_desktop.ui.kit.fields import DateField
from hyvinvointi_desktop.ui.kit.typing import Lean
from hyvinvointi_desktop.ui.kit.widgets import Columns, FieldRow, label, small
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.rehabilitation import words


class OpenForm(InlineForm):
    """Under which programme, and from which day on."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.programme, self.day = QComboBox(), DateField(desk.clock.today)
        fields: dict[str, QWidget] = {"programme": self.programme, "day": self.day}
        super().__init__(desk, jobs, Form.PERIOD, fields, tr("Open the period"))
        self._screen: PeriodScreen | None = None
        self.day_row = FieldRow(tr("First conversation"), self.day)
        self.lay_out(
            Columns(FieldRow(tr("Programme"), self.programme), self.day_row, narrowest=220, gap=12),
            small(tr("The decisions are made later. Nothing is promised yet.")),
        )

    def open_for(self, screen: PeriodScreen) -> None:
        """A new period of this client."""
        self._screen = screen
        self.programme.clear()
        for programme in screen.offered:
            self.programme.addItem(programme.name(language().value), programme.id)
        self._id = PeriodId(self._desk.new_id())
        record = f"{screen.client.id}|open"
        self.open_record(record, tr("Open a period"), lambda: self.day.set_value(screen.today), screen.client.id)

    def work(self) -> Work | None:
        """The period of that day."""
        day, screen = self.day.value(), self._screen
        programme = next((p for p in screen.offered if p.id == self.programme.currentData()), None) if screen else None
        if day is None or screen is None or programme is None:
            self.day_row.set_problem(self.day.problem() or tr("Write the day."))
            return None
        made = Period(self._id, screen.client.id, programme.id, programme.version, day)
        desk = self._desk
        return lambda: desk.open_period(made)


class SuitabilityForm(InlineForm):
    """Two lists that are looked at together, what they say, and what was decided."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.offer: SeveralOf[str] = SeveralOf(tr("Speaks for starting now"))
        self.wait: SeveralOf[str] = SeveralOf(tr("Perhaps something else first"))
        self.outcome: OneOf[str] = OneOf(
            tr("What we decided"), [("yes", tr("The service is offered")), ("no", tr("Not now"))]
        )
        self.then, self.day = TextBox(lines=2), DateField(desk.clock.today)
        fields: dict[str, QWidget] = {
            "offer": self.offer, "wait": self.wait, "outcome": self.outcome, "then": self.then, "day": self.day,
        }  # fmt: skip
        super().__init__(desk, jobs, Form.SUITABILITY, fields, tr("Save what we decided"))
        self._screen: PeriodScreen | None = None
        self.summary = label("", "strong")
        self.outcome_row = FieldRow(tr("What we decided"), self.outcome)
        self.then_row = FieldRow(
            tr("What then"), self.then,
            hint=tr("For example: we help with the crisis first, and look again in January."),
        )  # fmt: skip
        self.day_row = FieldRow(tr("Day"), self.day)
        self.lay_out(
            FieldRow(tr("Speaks for starting now"), self.offer),
            FieldRow(tr("Perhaps something else first"), self.wait),
            self.summary,
            self.outcome_row,
            self.then_row,
            self.day_row,
        )
        for part in (self.offer, self.wait, self.outcome):
            part.changed.connect(self._sum_up)

    def open_for(self, screen: PeriodScreen) -> None:
        """What was looked at before, or nothing yet."""
        self._screen = screen
        rules = _rules(screen)
        for box, of, ids in (
            (self.offer, WordList.OFFER_IF, rules.offer_if if rules else ()),
            (self.wait, WordList.NOT_NOW, rules.not_now if rules else ()),
        ):
            box.set_options([(one, words.listed(screen.programme, of, one)) for one in ids])
        client = screen.client.id
        self.open_record(f"{client}|suitability", tr("Does the service suit now?"), self._fill, client)

    def _fill(self) -> None:
        screen = self._screen
        period = screen.period if screen is not None else None
        ticked = period.suitability if period is not None else ()
        self.offer.set_values(ticked)
        self.wait.set_values(ticked)
        looked_at = period is not None and period.suitability_on is not None
        no = period is not None and period.phase is Phase.NOT_NOW
        self.outcome.set_value(("no" if no else "yes") if looked_at else None)
        self.then.setPlainText(period.next_words if period is not None and no else "")
        self.day.set_value(screen.today if screen is not None else None)
        self._sum_up()

    def came(self) -> None:
        """What was typed has come back."""
        self._sum_up()

    def _sum_up(self) -> None:
        for_it, first = self.offer.values(), self.wait.values()
        if first:
            said = tr("Something comes first now. That is no refusal: the service can be looked at again any day.")
        elif len(for_it) >= 3:
            said = tr_n("%n things speak for it. This could be a good time to start.", len(for_it))
        elif for_it:
            said = tr("Something speaks for it. Talk about what the client hopes for.")
        else:
            said = tr("Choose together what fits. Nobody has to fit all of it.")
        self.summary.setText(said)
        self.then_row.setVisible(self.outcome.value() == "no")

    def work(self) -> Work | None:
        """The lists with the decision."""
        outcome, day, screen = self.outcome.value(), self.day.value(), self._screen
        self.outcome_row.set_problem("" if outcome else tr("Choose what you decided."))
        self.day_row.set_problem("" if day else self.day.problem() or tr("Write the day."))
        if outcome is None or day is None or screen is None or screen.period is None:
            return None
        ticked = (*self.offer.values(), *self.wait.values())
        desk, period, then = self._desk, screen.period.id, self.then.toPlainText().strip()
        offered = outcome == "yes"
        return lambda: desk.save_suitability(period, ticked, offered=offered, what_then=then, on=day)


class EndingForm(InlineForm):
    """From which day on meetings become fewer, or the last day of the period."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.day = DateField(desk.clock.today, Lean.FUTURE)
        super().__init__(desk, jobs, Form.PERIOD_ENDING, {"day": self.day}, tr("Save"))
        self._screen: PeriodScreen | None = None
        self._last = False
        self.day_row, self.said = FieldRow(tr("Day"), self.day), label("")
        self.lay_out(self.said, self.day_row)

    def open_for(self, screen: PeriodScreen, *, last: bool) -> None:
        """``last`` asks for the last day of the period."""
        self._screen, self._last = screen, last
        heading = tr("End the period") if last else tr("Begin to end")
        self.said.setText(
            tr("Meetings that the period's plan has after that day go. The period can be opened again.")
            if last
            else tr("From that day on you meet less often on purpose. The program no longer asks about the rhythm.")
        )
        record = f"{screen.client.id}|{'end' if last else 'ending'}"
        self.open_record(record, heading, lambda: self.day.set_value(self._offered()), screen.client.id)

    def _offered(self) -> date:
        screen = self._screen
        assert screen is not None
        if self._last and screen.last_held_on is not None:
            return screen.last_held_on
        return screen.today

    def work(self) -> Work | None:
        """Saves the day."""
        day, screen = self.day.value(), self._screen
        if day is None or screen is None or screen.period is None:
            self.day_row.set_problem(self.day.problem() or tr("Write the day."))
            return None
        desk, period = self._desk, screen.period.id
        return (lambda: desk.end_period(period, day)) if self._last else (lambda: desk.begin_ending(period, day))


class WhatNextForm(InlineForm):
    """What comes after the period."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.steps: SeveralOf[str] = SeveralOf(tr("What comes next"))
        self.words = TextBox(lines=3)
        fields: dict[str, QWidget] = {"steps": self.steps, "words": self.words}
        super().__init__(desk, jobs, Form.WHAT_NEXT, fields, tr("Save what comes next"))
        self._screen: PeriodScreen | None = None
        self.lay_out(
            FieldRow(tr("What comes next"), self.steps),
            FieldRow(
                tr("What we agreed on"), self.words, optional=True,
                hint=tr("Who gets in touch with whom, and what goes on in the group"),
            ),
        )  # fmt: skip

    def open_for(self, screen: PeriodScreen) -> None:
        """What was agreed on before."""
        self._screen = screen
        rules = _rules(screen)
        ids = rules.what_next if rules is not None else ()
        self.steps.set_options([(one, words.listed(screen.programme, WordList.WHAT_NEXT, one)) for one in ids])
        self.open_record(f"{screen.client.id}|next", tr("What comes next"), self._fill, screen.client.id)

    def _fill(self) -> None:
        period = self._screen.period if self._screen is not None else None
        self.steps.set_values(period.next_steps if period is not None else ())
        self.words.setPlainText(period.next_words if period is not None else "")

    def work(self) -> Work | None:
        """Saves it; nothing chosen and nothing written says that nothing was agreed on."""
        screen = self._screen
        if screen is None or screen.period is None:
            return None
        desk, period = self._desk, screen.period.id
        steps, said = self.steps.values(), self.words.toPlainText().strip()
        return lambda: desk.save_what_next(period, steps, said)


def _rules(screen: PeriodScreen) -> DecisionRules | None:
    return screen.programme.decision if screen.programme is not None else None

