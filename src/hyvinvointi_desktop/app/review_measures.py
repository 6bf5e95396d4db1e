"""The client's measures at a review: filled when, and what changed since the time before, as a picture with words."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from hyvinvointi_desktop.app.look_measures import like
from hyvinvointi_desktop.app.measures import all_measures
from hyvinvointi_desktop.app.pictures.answers import Answers, FirstAndLatest, answers_picture
from hyvinvointi_desktop.app.pictures.radar import areas_picture
from hyvinvointi_desktop.app.pictures.shapes import Picture
from hyvinvointi_desktop.app.pictures.trend import Trend, TrendPoint, dates_picture, trend_picture
from hyvinvointi_desktop.app.pictures.words import PictureWords
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.review_screens import MeasureLine, TakenLine
from hyvinvointi_desktop.domain.ids import ClientId, MeasureId
from hyvinvointi_desktop.domain.measures import Assessment, Measure, Summary
from hyvinvointi_desktop.domain.scoring import better, change, personal_score


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
        newest = known.measure_of(found[-1])
        if newest is not None:
            earlier = [a for a in found if a.taken_on < first]
            compared = [*earlier[-1:], *(a for a in found if a.taken_on >= first)]
            lines.append(_line(newest, [(a, known.measure_of(a)) for a in compared]))
    return tuple(lines)


def _line(measure: Measure, compared: Sequence[tuple[Assessment, Measure | None]]) -> MeasureLine:
    """Fillings with a version that scores otherwise keep their day and nothing more."""
    taken: list[TakenLine] = []
    before: Decimal | None = None
    for assessment, made_with in compared:
        alike = measure.individual and made_with is not None and like(made_with, measure)
        score = personal_score(measure, assessment.answers) if alike else None
        found = change(measure, before, score)
        taken.append(
            TakenLine(assessment.taken_on, assessment.mode, score, dict(assessment.answers) if alike else {}, found)
        )
        before = before if score is None else score
    scored = [t.score for t in taken if t.score is not None]
    if len(scored) < 2:
        return MeasureLine(measure, tuple(taken))
    return MeasureLine(
        measure, tuple(taken), change(measure, scored[0], scored[-1]), better(measure, scored[0], scored[-1])
    )


def measure_picture(line: MeasureLine, words: PictureWords) -> Picture:
    """The measure as it is drawn: over time, answers side by side, areas as a radar, or its days alone."""
    points = tuple(TrendPoint(t.on, t.score, t.mode, t.change) for t in line.taken)
    if not line.measure.individual:
        return dates_picture(line.measure.name(words.language), points, words)
    if line.measure.summary is Summary.TOTAL:
        return trend_picture(Trend(line.measure, points, line.change), words)
    given = [Answers(t.on, t.answers) for t in line.taken if t.answers]
    pair = FirstAndLatest(line.measure, given[0], given[-1] if len(given) > 1 else None)
    draw = areas_picture if line.measure.summary is Summary.AREAS else answers_picture
    return draw(pair, words)
