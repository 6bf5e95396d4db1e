"""One client's measures for the card: what is taken and when next, the newest score with its change, every filling."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hyvinvointi_desktop.app.erase_client import erased
from hyvinvointi_desktop.app.look_measures import like, programme_of
from hyvinvointi_desktop.app.measure_due import measure_days
from hyvinvointi_desktop.app.measures import Measures, all_measures
from hyvinvointi_desktop.app.pictures.answers import Answers, FirstAndLatest
from hyvinvointi_desktop.app.pictures.trend import Trend, TrendPoint
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain import scoring
from hyvinvointi_desktop.domain.consents import Covers, allows
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.measure_points import Due
from hyvinvointi_desktop.domain.measures import Assessment, Change, Measure, Summary
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint


@dataclass(frozen=True, slots=True)
class Filling:
    """One filling. ``measure`` is its own version, None where that reads no more.

    ``score`` and ``given`` hold nothing of a measure for groups alone. ``change`` and ``difference`` are from the
    scored filling before it; UNKNOWN and None where there is none or the version scores otherwise.
    """

    assessment: Assessment
    measure: Measure | None
    score: Decimal | None = None
    difference: Decimal | None = None
    change: Change = Change.UNKNOWN
    given: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Moves:
    """How many answers of a measure without a total went up, went down or stayed, first against latest."""

    up: int
    down: int
    same: int


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """A measure of a client with everything that was filled, oldest first.

    ``measure`` is the version that a new filling is made with. ``agreed`` says that the programme names it, ``ready``
    that it can be asked. ``trend`` and ``pair`` are drawn; both are None for a measure for groups alone, ``moves`` also
    for one with a total. ``apart`` counts earlier fillings that are scored otherwise and stay out of the pictures.
    """

    measure: Measure
    agreed: bool
    ready: bool
    fillings: tuple[Filling, ...]
    due: Due | None = None
    trend: Trend | None = None
    pair: FirstAndLatest | None = None
    moves: Moves | None = None
    apart: int = 0

    @property
    def latest(self) -> Filling | None:
        """The newest filling."""
        return self.fillings[-1] if self.fillings else None

    @property
    def difference(self) -> Decimal | None:
        """From the first score in the picture to the latest."""
        scores = [p.score for p in self.trend.points if p.score is not None] if self.trend else []
        return scores[-1] - scores[0] if len(scores) > 1 else None

    @property
    def newest_score(self) -> Decimal | None:
        """The latest score, also where a later filling lacks answers."""
        scores = [p.score for p in self.trend.points if p.score is not None] if self.trend else []
        return scores[-1] if scores else None


@dataclass(frozen=True, slots=True)
class ClientMeasures:
    """What the tab shows: the programme's measures in its order, then those with fillings, then what else is ready."""

    client: Client
    lines: tuple[MeasureLine, ...]

    def line(self, measure_id: str) -> MeasureLine | None:
        """One of them."""
        return next((line for line in self.lines if line.measure.id == measure_id), None)


def client_measures(client_id: ClientId, records: Records, definitions: Definitions, today: date) -> ClientMeasures:
    """One client's measures.

    Raises:
        Refused: there is no such client.
    """
    client = records.client(client_id)
    if client is None or client.id in erased(records):
        raise Refused(Refusal.NO_SUCH_RECORD)
    known = all_measures(definitions, records)
    programme = programme_of(client_id, records, definitions, today)
    taken = {t.id: t.at for t in programme.measures} if programme is not None else {}
    days = measure_days(client_id, programme, records, today)
    follow_up = allows(client.consents, Covers.FOLLOW_UP, today)
    by_measure: dict[str, list[Assessment]] = {}
    for filling in records.assessments_of(client_id):
        by_measure.setdefault(filling.measure, []).append(filling)
    lines = []
    for measure in _shown(known, by_measure):
        agreed, ready = measure.id in taken, bool(measure.asked_in())
        done = by_measure.get(measure.id, [])
        if agreed or ready or done:
            points = [p for p in taken.get(measure.id, ()) if follow_up or p is not MeasurePoint.FOLLOW_UP]
            due = days.next(points, done) if agreed and days is not None else None
            lines.append(_line(measure, done, known, due, agreed=agreed, ready=ready))
    order = list(taken)
    lines.sort(
        key=lambda line: (
            order.index(line.measure.id) if line.agreed else len(order), not line.fillings, line.measure.name("fi")
        )
    )
    return ClientMeasures(client, tuple(lines))


def _shown(known: Measures, by_measure: Mapping[str, Sequence[Assessment]]) -> list[Measure]:
    """The present version of each measure; of one that is no longer kept, the version it was filled with."""
    shown = list(known.all_current())
    ids = {m.id for m in shown}
    for measure_id, fillings in by_measure.items():
        if measure_id not in ids and (found := known.measure_of(fillings[-1])) is not None:
            shown.append(found)
    return shown


# -- one measure ------------------------------------------------------------------------------------------------------


def _line(
    measure: Measure, done: Sequence[Assessment], known: Measures, due: Due | None, *, agreed: bool, ready: bool
) -> MeasureLine:
    made = [known.measure_of(a) for a in done]
    if not measure.individual or any(m is not None and not m.individual for m in made):
        hidden = tuple(Filling(a, m) for a, m in zip(done, made, strict=True))
        return MeasureLine(measure, agreed, ready, hidden, due)
    fillings = _fillings(done, made)
    newest = fillings[-1].measure if fillings else None
    drawn = [f for f in fillings if newest is not None and f.measure is not None and like(f.measure, newest)]
    pair = _pair(newest, drawn)
    total = newest is not None and newest.summary is Summary.TOTAL
    return MeasureLine(
        measure, agreed, ready, fillings, due,
        trend=_trend(newest, drawn) if newest is not None and total else None,
        pair=pair, moves=None if total else _moves(pair), apart=len(fillings) - len(drawn),
    )  # fmt: skip


def _fillings(done: Sequence[Assessment], made: Sequence[Measure | None]) -> tuple[Filling, ...]:
    found: list[Filling] = []
    before: Filling | None = None
    for assessment, measure in zip(done, made, strict=True):
        score = scoring.personal_score(measure, assessment.answers) if measure is not None else None
        filling = Filling(assessment, measure, score, given=assessment.answers)
        if measure is not None and score is not None:
            if before is not None and before.measure is not None and like(measure, before.measure):
                change = scoring.change(measure, before.score, score)
                difference = score - before.score if before.score is not None else None
                filling = Filling(assessment, measure, score, difference, change, assessment.answers)
            before = filling
        found.append(filling)
    return tuple(found)


def _trend(measure: Measure, drawn: Sequence[Filling]) -> Trend:
    points = tuple(
        TrendPoint(f.assessment.taken_on, f.score, f.assessment.mode, f.change if f.difference is not None else
                   Change.UNKNOWN)
        for f in drawn
    )  # fmt: skip
    scores = [f.score for f in drawn if f.score is not None]
    change = scoring.change(measure, scores[0], scores[-1]) if len(scores) > 1 else Change.UNKNOWN
    return Trend(measure, points, change)


def _pair(measure: Measure | None, drawn: Sequence[Filling]) -> FirstAndLatest | None:
    if measure is None or not drawn:
        return None
    ends = [Answers(f.assessment.taken_on, f.assessment.answers) for f in (drawn[0], drawn[-1])]
    return FirstAndLatest(measure, ends[0], ends[1] if len(drawn) > 1 else None)


def _moves(pair: FirstAndLatest | None) -> Moves | None:
    if pair is None or pair.latest is None:
        return None
    both = [
        (pair.first.given[i.id], pair.latest.given[i.id])
        for i in pair.measure.items
        if i.id in pair.first.given and i.id in pair.latest.given
    ]
    return Moves(sum(b > a for a, b in both), sum(b < a for a, b in both), sum(a == b for a, b in both))
