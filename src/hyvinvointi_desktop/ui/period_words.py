"""Why a use case of a period by decision said no, in words. Nothing was changed."""

from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr


def refusal(error: Refused) -> str:
    """The sentence of a refusal that says more with its data; empty for any other."""
    on = error.data.get("on")
    if error.refusal is Refusal.PERIOD_ENDS_TOO_EARLY and on:
        return tr("The day cannot be before the first one ({on}). Check the days.").format(on=formats.date_text(on))
    if error.refusal is Refusal.PERMISSION_ORDER and on:
        sentence = tr("The permission was given on {on}. It cannot end before that.")
        return sentence.format(on=formats.date_text(on))
    return ""


def refusals() -> dict[Refusal, str]:
    """Every other one."""
    return {
        Refusal.NOT_BY_DECISION: tr("A period can be opened only under a programme by decision that is in force."),
        Refusal.PERIOD_OPEN_ALREADY: tr("This client has an open period already. End that one first."),
        Refusal.PERIOD_ENDS_TOO_EARLY: tr("The last day cannot be before the first one. Check the days."),
        Refusal.PERIOD_HAS_DECISIONS: tr("Decisions were made in this period, so it is kept. You can end it instead."),
        Refusal.PERIOD_HAS_ENDED: tr("This period has ended. Open it again first."),
        Refusal.PERIOD_NO_FREE_DAY: tr(
            "No day is left for a meeting. Choose another weekday, a longer time or fewer weeks off."
        ),
        Refusal.PERIOD_PLAN_TOO_LONG: tr("At most 400 days can be put into the calendar at once."),
        Refusal.STEP_TOLD_BY_RECORDS: tr("This step is told by the records. It needs no tick."),
        Refusal.UNKNOWN_SUITABILITY: tr("This is not in the lists of the programme. Open the page again."),
        Refusal.PERMISSION_ORDER: tr("A permission can be taken back only after it was given. Check the days."),
        Refusal.NOT_A_PICTURE: tr("The file is not a picture. Choose a photo (PNG or JPEG)."),
        Refusal.GROUP_MISSING: tr("Write which group it was."),
        Refusal.DAY_TO_COME: tr("This day is still to come. Choose today or an earlier day."),
        Refusal.DRAFT_EMPTY: tr("There is nothing to keep: the text is empty."),
    }
