"""The figures and lists of a programme by decision in its form: length, rhythm, allowance, ticket, own money."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QCheckBox

from hyvinvointi_desktop.domain.programme_rules import AllowanceUnit, DecisionRules, WordList
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.fields import MoneyField
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.settings.programme_figure import Figure, Lines, count_field, yes

_CENTS, _UNIT = "decision.allowance_cents", "decision.allowance_unit"


def _of(name: str) -> Callable[[Programme], Any]:
    return lambda p: getattr(p.decision, name)


def _money(value: int | None) -> str:
    return formats.money(value) if value else tr("none")


def _or_out(value: int | None) -> int | None:
    """A zero is written by taking the figure out."""
    return value or None


def _allowance(programme: Programme) -> int | None:
    return (programme.decision.allowance_cents if programme.decision is not None else 0) or None


def _each_meeting(programme: Programme) -> bool:
    return programme.decision is not None and programme.decision.allowance_unit is AllowanceUnit.MEETING


def decision_figures(programme: Programme) -> tuple[Figure, ...]:
    """The figures, in the order of the form."""
    months, days = tr("months"), tr("days")
    return (
        Figure("decision.period_months", tr("One decision is for"), count_field, _of("period_months"), unit=months),
        Figure("decision.warn_over_months", tr("The service is long when it goes past"), count_field,
               _of("warn_over_months"), unit=months),
        Figure("rhythm.meetings_per_month", tr("Meetings in a calendar month, at least"), count_field,
               lambda p: p.rhythm.meetings_per_month if p.rhythm else 0),
        Figure("rhythm.review_months", tr("A review at least every"), count_field,
               lambda p: p.rhythm.review_months if p.rhythm else 0, unit=months),
        Figure("decision.middle_measure_months", tr("The measure in between is taken after"), count_field,
               _of("middle_measure_months"), unit=months, hint=tr("0: none in between."), write=_or_out),
        Figure("decision.ticket_days", tr("The travel ticket is for"), count_field, _of("ticket_days"), unit=days,
               hint=tr("0: there is no ticket."), write=_or_out),
        Figure(_CENTS, tr("Activity allowance"), MoneyField, _allowance, _money,
               hint=tr("Empty: none is paid.")),
        Figure(_UNIT, tr("The allowance is paid for each meeting, not once a day"),
               lambda: QCheckBox(tr("The allowance is paid for each meeting, not once a day")), _each_meeting, yes,
               write=lambda each: (AllowanceUnit.MEETING if each else AllowanceUnit.DAY).value),
        *_worker_money(programme),
    )  # fmt: skip


def _worker_money(programme: Programme) -> tuple[Figure, ...]:
    decision = programme.decision
    titles = [m.title for m in decision.worker_money] if decision is not None else []

    def figure(n: int, title: str) -> Figure:
        said = programme.word(WordList.TITLES, title, language().value) or title.replace("_", " ")
        return Figure(
            f"decision.worker_money[{n}].yearly_cents", tr("Own money in a year: {title}").format(title=said),
            MoneyField, lambda p: p.decision.yearly_cents(title) if p.decision else None, _money,
        )  # fmt: skip

    return tuple(figure(n, title) for n, title in enumerate(titles))


def with_unit(programme: Programme, found: dict[str, Any]) -> dict[str, Any]:
    """The changes with what belongs together: an allowance has its unit, and without one there is no unit."""
    if programme.decision is None:
        return found
    cents = found.get(_CENTS, programme.decision.allowance_cents or None)
    if cents is None:
        without = {path: value for path, value in found.items() if path != _UNIT}
        return without | ({_UNIT: None} if programme.decision.allowance_cents else {})
    if not programme.decision.allowance_cents:
        return {_UNIT: AllowanceUnit.DAY.value} | found
    return found


def decision_lists() -> list[Lines]:
    """The lists, in the order of the form."""

    def lines(name: str, title: str, of: WordList) -> Lines:
        def read(programme: Programme) -> tuple[str, ...]:
            rules: DecisionRules | None = programme.decision
            return getattr(rules, name) if rules is not None else ()

        return Lines(f"decision.{name}", title, of, read)

    return [
        lines("offer_if", tr("Offer it if"), WordList.OFFER_IF),
        lines("not_now", tr("Not now if"), WordList.NOT_NOW),
        lines("what_next", tr("What comes next"), WordList.WHAT_NEXT),
        lines("zones", tr("Zones of the ticket"), WordList.ZONES),
        lines("discounts", tr("Discounts of the ticket"), WordList.DISCOUNTS),
    ]
