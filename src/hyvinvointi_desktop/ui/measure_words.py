"""Words of measures and their fillings in the window, and why a use case of them said no."""

from hyvinvointi_desktop.app.refusals import Refusal
from hyvinvointi_desktop.app.refusals import Refused as RefusedAct
from hyvinvointi_desktop.domain.measures import LANGUAGES, Change, Item, Measure, Mode, Summary
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr

MOST_ENDS = 2
"""Where no more answers than these have words, they name the ends of the scale."""


def point(value: MeasurePoint | None) -> str:
    """When it was taken; a filling outside the agreed points has words too."""
    return {
        MeasurePoint.START: tr("At the start"),
        MeasurePoint.MIDDLE: tr("In the middle"),
        MeasurePoint.END: tr("At the end"),
        MeasurePoint.FOLLOW_UP: tr("Afterwards"),
        None: tr("Between"),
    }[value]


def mode(value: Mode) -> str:
    """How it was filled."""
    return {
        Mode.SELF: tr("The client filled it alone"),
        Mode.ASSISTED: tr("Filled together"),
        Mode.INTERVIEW: tr("Asked as an interview"),
    }[value]


def change(value: Change) -> str:
    """What a difference of two scores says."""
    return {
        Change.CLEAR: tr("clear change"),
        Change.POSSIBLE: tr("maybe a change"),
        Change.NONE: tr("no clear change"),
        Change.UNKNOWN: "",
    }[value]


def summary(value: Summary) -> str:
    """What a measure gives."""
    return {
        Summary.TOTAL: tr("One score"),
        Summary.SEPARATE: tr("Each answer by itself"),
        Summary.AREAS: tr("Areas of life as a picture"),
    }[value]


def whose(*, own: bool) -> str:
    """Whether the organisation made it or it came with the program."""
    return tr("own version") if own else tr("came with the program")


def language(code: str) -> str:
    """A language that questions can be worded in."""
    names = (
        tr("Finnish"), tr("Swedish"), tr("English"), tr("Northern Sámi"), tr("Inari Sámi"), tr("Skolt Sámi"),
    )  # fmt: skip
    return dict(zip(LANGUAGES, names, strict=True)).get(code, code)


def question(measure: Measure, item: Item, code: str) -> str:
    """What is asked, as it begins a line."""
    return formats.capital(measure.question(item, code))


def ends(item: Item, code: str) -> str:
    """What the lowest and the highest answer mean, where only those are named; else ""."""
    if len(item.answers) > MOST_ENDS:
        return ""
    named = [(n, item.answer_words(n, code)) for n in (item.low, item.high)]
    return "     ".join(f"{n} = {words}" for n, words in named if words)


def answer(item: Item, value: int, code: str) -> str:
    """An answer as a button says it: with its words where most answers have some."""
    words = item.answer_words(value, code) if len(item.answers) > MOST_ENDS else ""
    return f"{value}   {words}".strip()


def refusal(error: RefusedAct) -> str:
    """The sentence that needs the data of the no; "" for the others."""
    if error.refusal is Refusal.ANSWER_CANNOT_BE and error.data.get("high"):
        return tr("An answer is outside its scale {low}–{high}. Check it.").format(**error.data)
    return ""


def refusals() -> dict[Refusal, str]:
    """Why a use case of measures said no. Nothing was changed."""
    return {
        Refusal.UNKNOWN_MEASURE: tr("This questionnaire is not here any more."),
        Refusal.WORDING_MISSING: tr("The questions have not been entered yet. They can be added in Settings."),
        Refusal.ANSWERED_IN_FUTURE: tr("The day is still to come. Check it."),
        Refusal.ANSWER_CANNOT_BE: tr("An answer is outside its scale. Check it."),
        Refusal.NOTHING_ANSWERED: tr("Nothing has been answered yet."),
        Refusal.FOLLOW_UP_NOT_AGREED: tr("The client has not agreed to be asked afterwards, so it was not saved."),
    }
