"""The sentences of reviews in the window. It decides nothing."""

from collections.abc import Sequence
from datetime import date

from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.review_screens import GroupFigures, ReviewRow
from hyvinvointi_desktop.domain.review_rules import Due
from hyvinvointi_desktop.domain.reviews import Review, ReviewKind
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr, tr_n

DOT = " · "


def kind(value: ReviewKind) -> str:
    """Väliarviointi, loppuarviointi."""
    return {ReviewKind.MID: tr("Mid-term review"), ReviewKind.FINAL: tr("Final review")}[value]


def heading(review: Review) -> str:
    """``Väliarviointi 2.11.2026``."""
    return f"{kind(review.kind)} {formats.date_text(review.held_on)}"


def state(row: ReviewRow) -> tuple[str, str]:
    """Where a review stands, with the kind of its chip."""
    if row.corrected:
        return tr("put right by a later one"), "plain"
    if row.review.signed_at is not None:
        return tr("signed"), "good"
    return tr("not signed"), "plain"


def due_line(due: Due, today: date) -> str:
    """When the next one is due, without a reproach."""
    day = formats.date_text(due.on)
    if due.on < today:
        sentence = {
            ReviewKind.MID: tr("It is time for a mid-term review ({day})."),
            ReviewKind.FINAL: tr("It is time for the final review ({day})."),
        }[due.kind]
    else:
        sentence = {
            ReviewKind.MID: tr("The next mid-term review by {day}."),
            ReviewKind.FINAL: tr("The final review by {day}."),
        }[due.kind]
    return sentence.format(day=day)


def counted(found: Sequence[tuple[str, int]]) -> str:
    """``Sodankylä 4 · Kemijärvi 2``."""
    return DOT.join(f"{name} {count}" for name, count in found)


def group_line(group: GroupFigures) -> str:
    """How often in a group."""
    came = tr_n("%n times in the group", group.came)
    if group.held is None:
        return f"{group.name}: {came}"
    return f"{group.name}: {came}, {tr_n('it met %n times', group.held)}"


def refusals() -> dict[Refusal, str]:
    """The sentences of what reviews say no to."""
    return {
        Refusal.REVIEW_BEFORE_PERIOD: tr("These days are before the period begins. Check the days."),
        Refusal.REVIEW_WITHOUT_PERIOD: tr(
            "A review looks back on a support period or a service, and there is none yet. Make the agreement first."
        ),
        Refusal.REVIEW_DAYS: tr("The last day is before the first. Check the days."),
        Refusal.REVIEW_IN_FUTURE: tr("The days are not over yet. Choose days up to today."),
        Refusal.REVIEW_THAT_DAY: tr("There is already a review on this day."),
    }


def refusal(error: Refused) -> str:
    """The sentence with its day; empty for what is not about a review."""
    if error.refusal is Refusal.REVIEW_BEFORE_PERIOD and error.data.get("first_day"):
        sentence = tr("The period begins on {day}. Choose days from then on.")
        return sentence.format(day=formats.date_text(error.data["first_day"]))
    return ""
