"""Words of the needs report in the window: those it shares with papers and tables, and its refusals."""

from hyvinvointi_desktop.app.refusals import Refusal
from hyvinvointi_desktop.ui.kit.words import tr


def refusals() -> dict[Refusal, str]:
    """Why a report was not made."""
    return {
        Refusal.NEEDS_LIMIT: tr(
            "A number can be shown from three people at the earliest and from a hundred at the latest."
        ),
        Refusal.NEEDS_MERGES: tr("The same line is in two merges."),
        Refusal.NEEDS_GIVEN_MEANWHILE: tr(
            "Somebody else has just given out a report. Look at the numbers again, so that both are protected together."
        ),
    }


def needs_words() -> dict[str, str]:
    """What ``app.needs_texts`` asks for, in the language of the window."""
    return {**_lines(), **_questions(), **_outcomes()}


def _lines() -> dict[str, str]:
    return {
        "not_noted": tr("nothing noted"),
        "others": tr("others, together"),
        "days_between": tr("{first}–{last} days"),
        "days_over": tr("over {days} days"),
        "not_met": tr("not met yet"),
        "born": tr("born {first}–{last}"),
        "yes": tr("came to a group"),
        "no": tr("did not come to a group"),
        "under": tr("under {limit}"),
        "not_shown": tr("not shown"),
        "left_out": tr("This table is not shown: its numbers are so small that they cannot be protected otherwise."),
        "all_people": tr("Number of people"),
        "all_together": tr("All together"),
        "after_merge": tr("Others, together: {names}"),
    }


def _questions() -> dict[str, str]:
    return {
        "by_source": tr("Who referred"),
        "by_reason": tr("What support was asked for"),
        "by_barrier": tr("What kept people from taking part"),
        "by_area": tr("Villages and areas"),
        "by_age": tr("Ages"),
        "by_waiting": tr("Waiting for the first meeting"),
        "by_outcome": tr("What came of it"),
        "by_to_group": tr("Into a group"),
        "col_source": tr("Referrer"),
        "col_reason": tr("Reason"),
        "col_barrier": tr("Barrier"),
        "col_area": tr("Area"),
        "col_age": tr("Age"),
        "col_waiting": tr("Waiting"),
        "col_outcome": tr("How it stands"),
        "col_to_group": tr("Group"),
    }


def _outcomes() -> dict[str, str]:
    return {
        "outcome_new": tr("new referral"),
        "outcome_waiting_for_worker": tr("waits for a worker"),
        "outcome_named": tr("a worker was named"),
        "outcome_with_worker": tr("support goes on"),
        "outcome_given_back": tr("given back to the coordinator"),
        "outcome_not_suitable": tr("needed other help"),
        "outcome_as_planned": tr("ended as agreed"),
        "outcome_early_by_person": tr("the person ended earlier"),
        "outcome_early_other": tr("ended earlier for another reason"),
        "outcome_moved_on": tr("moved on to another service"),
        "outcome_not_reached": tr("could not be reached"),
        "outcome_declined": tr("did not want support"),
    }
