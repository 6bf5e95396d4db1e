"""From answers to a score, a band and a word of change (RULES.md section 7). Every figure is the measure's own."""

from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal

from hyvinvointi_desktop.domain.measures import Band, Change, Item, Measure, Summary, Transform

_HUNDREDTH = Decimal("0.01")


def lowest_sum(measure: Measure) -> int:
    """The least that the answers can add up to."""
    return sum(item.low for item in measure.items)


def highest_sum(measure: Measure) -> int:
    """The most that the answers can add up to."""
    return sum(item.high for item in measure.items)


def scale_of(measure: Measure) -> tuple[Decimal, Decimal]:
    """The ends of the score; of a measure without a total the ends of its widest answers."""
    if measure.summary is not Summary.TOTAL:
        return Decimal(min(i.low for i in measure.items)), Decimal(max(i.high for i in measure.items))
    low, high = lowest_sum(measure), highest_sum(measure)
    if measure.transform is Transform.LOOKUP:
        return measure.table[low], measure.table[high]
    if measure.transform is Transform.FACTOR:
        return Decimal(0), (high - low) * measure.factor
    return Decimal(low), Decimal(high)


def score(measure: Measure, answers: Mapping[str, int]) -> Decimal | None:
    """The total by the measure's rule, to two decimals at most, whoever may see it: for one person's eyes ask
    ``personal_score``. None for a measure without a total, too few answers, or an answer that cannot be.

    ``Transform.FACTOR`` counts from the lowest possible sum: ESIS is the sum of (answer - 1) x 2.5. Where fewer answers
    than items are enough, a missing one counts as the mean of the given ones.
    """
    if measure.summary is not Summary.TOTAL or wrong_answers(measure, answers):
        return None
    given = [_counted(item, answers[item.id]) for item in measure.items if item.id in answers]
    if not given or len(given) < least_answered(measure):
        return None
    if measure.transform is Transform.LOOKUP:  # the reader asks for every answer where there is a table
        return measure.table.get(sum(given))
    total = Decimal(sum(given) * len(measure.items)) / len(given)
    if measure.transform is Transform.FACTOR:
        total = (total - lowest_sum(measure)) * measure.factor
    return _plain(total)


def personal_score(measure: Measure, answers: Mapping[str, int]) -> Decimal | None:
    """The score that may be shown of one person: never one of a measure for groups alone (ESIS)."""
    return score(measure, answers) if measure.individual else None


def least_answered(measure: Measure) -> int:
    """How many answers a score needs: all, unless the measure says fewer."""
    return measure.least_answered or len(measure.items)


def change(measure: Measure, before: Decimal | None, after: Decimal | None) -> Change:
    """What the difference of two scores of one person says, whichever way it went.

    Below ``possible_from`` (without one: below ``clear_from``) no clear change; from ``clear_from`` on a clear one.
    Also for two answers of one item of a measure without a total.
    """
    if before is None or after is None or measure.clear_from is None:
        return Change.UNKNOWN
    difference = abs(after - before)
    if difference >= measure.clear_from:
        return Change.CLEAR
    if measure.possible_from is not None and difference >= measure.possible_from:
        return Change.POSSIBLE
    return Change.NONE


def better(measure: Measure, before: Decimal | None, after: Decimal | None, item: Item | None = None) -> bool | None:
    """Whether the later score is better, False for worse. None for the same, a missing one, and where neither way is.

    With ``item`` the two are answers of that item; the higher answer of a reversed item is the worse one.
    """
    higher = higher_is_better(measure, item)
    if before is None or after is None or before == after or higher is None:
        return None
    return (after > before) is higher


def higher_is_better(measure: Measure, item: Item | None = None) -> bool | None:
    """Which way is better, of the score or of the answers of one item."""
    if measure.higher_is_better is None or item is None:
        return measure.higher_is_better
    return measure.higher_is_better is not item.reverse


def band_of(measure: Measure, value: Decimal | None, item: Item | None = None) -> Band | None:
    """The named part of the scale that the score lies in, or the answer of one item; both ends of a band count."""
    if value is None:
        return None
    bands = measure.bands if item is None else item.bands
    return next((band for band in bands if band.low <= value <= band.high), None)


def group_mean(measure: Measure, scores: Sequence[Decimal]) -> Decimal | None:
    """The mean of different people's scores to two decimals, hidden (None) under ``group_least`` people."""
    if not scores or len(scores) < measure.group_least:
        return None
    return _plain(sum(scores, Decimal(0)) / len(scores))


def wrong_answers(measure: Measure, answers: Mapping[str, int]) -> tuple[str, ...]:
    """The ids of answers that cannot be: no such item, or outside the item's range; in the order given."""
    return tuple(key for key, answer in answers.items() if not _possible(measure.item(key), answer))


def _possible(item: Item | None, answer: int) -> bool:
    return item is not None and type(answer) is int and item.low <= answer <= item.high


def _counted(item: Item, answer: int) -> int:
    return item.low + item.high - answer if item.reverse else answer


def _plain(value: Decimal) -> Decimal:
    return value.quantize(_HUNDREDTH, ROUND_HALF_UP)
