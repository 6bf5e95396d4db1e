"""Why a use case of decisions and their money said no, in words. Nothing was changed."""

from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.programme_rules import DecisionKind
from hyvinvointi_desktop.ui import care_words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr


def refusal(error: Refused) -> str:
    """The sentence of a refusal that says more with its data; empty for any other."""
    data = error.data
    if error.refusal is Refusal.DECISIONS_OVERLAP and data.get("first"):
        sentence = tr(
            "The client already has this decision ({kind}) for {days}. Two cannot be in force at once. Check the days."
        )
        days = formats.date_range(data["first"], data["last"])
        return sentence.format(kind=care_words.decision_kind(DecisionKind(data["kind"])), days=days)
    if error.refusal is Refusal.DECISION_BEFORE_PERIOD and data.get("on"):
        sentence = tr("The period was opened on {day}. A decision cannot begin before that. Check the days.")
        return sentence.format(day=formats.date_text(data["on"]))
    if error.refusal is Refusal.WINDOW_TO_COME and data.get("on"):
        return tr("This payment window begins only on {day}.").format(day=formats.date_text(data["on"]))
    return ""


def refusals() -> dict[Refusal, str]:
    """Every one of decisions and money."""
    return {
        Refusal.DECISION_ENDS_FIRST: tr("The last day of a decision is before its first. Check the days."),
        Refusal.DECISION_BEFORE_PERIOD: tr("A decision cannot begin before its period was opened. Check the days."),
        Refusal.DECISIONS_OVERLAP: tr("The client already has this decision for these days. Check the days."),
        Refusal.DECISION_IS_PAID: tr(
            "A payment was decided by this decision already. Take that back on the page Allowances first."
        ),
        Refusal.DECISION_IS_RENEWED: tr("A later decision renews this one. Take that one out first."),
        Refusal.WINDOW_TO_COME: tr("This payment window has not begun yet."),
        Refusal.NOTHING_TO_PAY: tr("There are no activity days in this window, so there is nothing to pay."),
        Refusal.BAD_AMOUNT: tr("The sum must be over zero and at most 10,000 €."),
        Refusal.WORDS_MISSING: tr("Write what was bought."),
    }
