"""The client's measures at a review: filled when, and what changed since the time before, in words of the measure."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from hyvinvointi_desktop.app.measures import all_measures
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.review_screens import ItemLine, MeasureLine, TakenLine
from hyvinvointi_desktop.domain.ids import ClientId, MeasureId
from hyvinvointi_desktop.domain.measures import Assessment, Change, Item, Measure, Summary
from hyvinvointi_desktop.domain.scoring import better, change, personal_score, scale_of


def measures(
    client: ClientId, first: date, last: date, records: Records, definitions: Definitions
) -> tuple[MeasureLine, ...]:
    """The measures that were filled in the stretch, by id. Each is compared with the last filling before the stretch;
    without one, with the first within it.

    Of a measure that may not be shown for one person only the days are told (RULES.md section 7).
    """
    filled: dict[MeasureId, list[Assessment]] = {}
    for assessment in records.assessments_of(client):
        if assessment.taken_on <= last:
            filled.setdefault(assessment.measure, []).append(assessment)
    wanted = {key: found for key, found in filled.items() if found[-1].taken_on >= first}
    if not wanted:
        return ()
    known = all_measures(definitions, records)
    lines = []
    for _, found in sorted(wanted.items()):
        earlier = [a for a in found if a.taken_on < first]
        compared = [*earlier[-1:], *(a for a in found if a.taken_on >= first)]
        versions = [known.measure_of(a) for a in compared]
        newest = versions[-1]
        if newest is not None:
            lines.append(_line(newest, compared, versions))
    return tuple(lines)


def _line(measure: Measure, taken: Sequence[Assessment], versions: Sequence[Measure | None]) -> MeasureLine:
    scores = [_score(m, a.answers, measure) for m, a in zip(versions, taken, strict=True)]
    lines = tuple(TakenLine(a.taken_on, a.mode, score) for a, score in zip(taken, scores, strict=True))
    if not measure.individual:
        return MeasureLine(measure, lines)
    compared = len(taken) > 1
    before, after = (scores[0], scores[-1]) if compared else (None, scores[-1])
    items: tuple[ItemLine, ...] = ()
    if measure.summary is not Summary.TOTAL:
        first = versions[0]
        same = compared and first is not None and _same_scale(first, measure)
        items = tuple(_item(measure, i, taken[0].answers if same else {}, taken[-1].answers) for i in measure.items)
    found = change(measure, before, after) if compared else Change.UNKNOWN
    return MeasureLine(measure, lines, found, better(measure, before, after), items)


def _score(made_with: Measure | None, answers: Mapping[str, int], newest: Measure) -> Decimal | None:
    """A score of another scale says nothing beside the newest one."""
    if made_with is None or not newest.individual or not _same_scale(made_with, newest):
        return None
    return personal_score(made_with, answers)


def _same_scale(one: Measure, other: Measure) -> bool:
    return one.summary is other.summary and scale_of(one) == scale_of(other)


def _item(measure: Measure, item: Item, before: Mapping[str, int], after: Mapping[str, int]) -> ItemLine:
    was, now = before.get(item.id), after.get(item.id)
    one, other = (None if x is None else Decimal(x) for x in (was, now))
    return ItemLine(item, was, now, change(measure, one, other), better(measure, one, other, item))
