"""Reading measures and fillings: what a client is offered, one person's scores, the mean of many."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from hyvinvointi_desktop.app.erase_client import erased
from hyvinvointi_desktop.app.measure_due import measure_days
from hyvinvointi_desktop.app.measures import Measures, all_measures
from hyvinvointi_desktop.app.paper_values import MeasurePaper
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain import scoring
from hyvinvointi_desktop.domain.agreements import governing
from hyvinvointi_desktop.domain.consents import Covers, allows
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.measure_points import MeasureDays
from hyvinvointi_desktop.domain.measures import Assessment, Change, Measure, Summary
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from hyvinvointi_desktop.domain.programmes import Programme

FEW = 5
"""No mean under five people, whatever a measure says (RULES.md section 8)."""
ENOUGH = 30
"""Below it a mean before and after says little of a service (Warwick: at least 30 people at both times)."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A measure that a client can be asked, and when: ``points`` by the programme, else by the measure itself.

    ``agreed`` says that the programme names it. ``last`` is the client's latest filling of it, ``point`` the next
    of the points in the present service, else the first that nothing was filled at yet: None where all were, and never
    a follow-up by itself.
    """

    measure: Measure
    points: tuple[MeasurePoint, ...]
    agreed: bool
    last: Assessment | None
    point: MeasurePoint | None = None

    @property
    def ready(self) -> bool:
        """Whether it can be asked in some language."""
        return bool(self.measure.asked_in())


@dataclass(frozen=True, slots=True)
class Offers:
    """What the page of a client's measures begins with."""

    client: Client
    offers: tuple[Offer, ...]
    follow_up: bool
    """Whether a follow-up is agreed to today."""


def programme_of(client: ClientId, records: Records, definitions: Definitions, today: date) -> Programme | None:
    """The programme that the client's work stands under today: that of a period by decision that goes on, else of the
    agreement in force."""
    known = all_programmes(records, definitions)
    period = next((p for p in reversed(records.periods_of(client)) if p.ended_on is None), None)
    if period is not None:
        return known.version(period.programme, period.programme_version)
    agreement = governing(records.agreements_of(client), client, today)
    return None if agreement is None else known.version(agreement.programme, agreement.programme_version)


def offers(client_id: ClientId, records: Records, definitions: Definitions, today: date) -> Offers:
    """What this client can be asked: the programme's own measures first, in its order, then those that are ready.

    Where no programme names any, all of them: ready ones first, then by name. Raises Refused.
    """
    client = records.client(client_id)
    if client is None or client.id in erased(records):
        raise Refused(Refusal.NO_SUCH_RECORD)
    known = all_measures(definitions, records)
    programme = programme_of(client_id, records, definitions, today)
    taken = {t.id: t.at for t in programme.measures} if programme is not None else {}
    fillings = records.assessments_of(client_id)
    days = measure_days(client_id, programme, records, today)
    found = [
        _offer(m, taken.get(m.id, m.points), m.id in taken, fillings, days if m.id in taken else None)
        for m in known.all_current()
    ]
    order = list(taken)
    found.sort(key=lambda o: (order.index(o.measure.id) if o.agreed else len(order), not o.ready, o.measure.name("fi")))
    return Offers(client, tuple(found), allows(client.consents, Covers.FOLLOW_UP, today))


def _offer(
    measure: Measure,
    points: tuple[MeasurePoint, ...],
    agreed: bool,
    fillings: Sequence[Assessment],
    days: MeasureDays | None,
) -> Offer:
    of = [a for a in fillings if a.measure == measure.id]
    alone = [p for p in points if p is not MeasurePoint.FOLLOW_UP]
    if days is not None:
        due = days.next(alone, of)
        return Offer(measure, points, agreed, of[-1] if of else None, due.point if due is not None else None)
    done = {a.point for a in of}
    point = next((p for p in alone if p not in done), None)
    return Offer(measure, points, agreed, of[-1] if of else None, point)


def paper_of(
    measure_id: str,
    client_id: ClientId | None,
    language: str,
    records: Records,
    definitions: Definitions,
    now: datetime,
    *,
    practice: bool,
) -> MeasurePaper:
    """What stands on the paper form; the language is the asked one, else the client's. Raises Refused."""
    measure = all_measures(definitions, records).current(measure_id)
    if measure is None:
        raise Refused(Refusal.UNKNOWN_MEASURE, measure=measure_id)
    client = records.client(client_id) if client_id is not None else None
    if client_id is not None and (client is None or client.id in erased(records)):
        raise Refused(Refusal.NO_SUCH_RECORD)
    spoken = measure.asks_in(language or (client.language if client is not None else ""))
    if not spoken:
        raise Refused(Refusal.WORDING_MISSING, measure=measure.name("fi"))
    code = client.code if client is not None else ""
    return MeasurePaper(measure, spoken, code, records.worker().name, now, practice)


# -- one person ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Scored:
    """One filling with what may be shown of it to one person's worker.

    ``measure`` is None where its version reads no more. ``score`` is None for a measure without a total, for groups
    alone, or with too few answers. ``since_first`` tells the change from the first filling with a score; UNKNOWN for
    that one itself, and where two versions score differently. ``better`` says which way it went.
    """

    assessment: Assessment
    measure: Measure | None
    score: Decimal | None
    since_first: Change = Change.UNKNOWN
    better: bool | None = None


def scores_of(client_id: ClientId, records: Records, definitions: Definitions) -> tuple[Scored, ...]:
    """A client's fillings by measure, then day. Raises Refused."""
    if records.client(client_id) is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    known = all_measures(definitions, records)
    fillings = records.assessments_of(client_id)
    ids = dict.fromkeys(sorted(a.measure for a in fillings))
    return tuple(s for m in ids for s in _scored([a for a in fillings if a.measure == m], known))


def _scored(fillings: Sequence[Assessment], known: Measures) -> list[Scored]:
    found: list[Scored] = []
    first: Scored | None = None
    for filling in fillings:
        measure = known.measure_of(filling)
        value = scoring.personal_score(measure, filling.answers) if measure is not None else None
        one = Scored(filling, measure, value)
        if measure is not None and value is not None and first is None:
            first = one
        elif measure is not None and first is not None and first.measure is not None and like(measure, first.measure):
            change = scoring.change(measure, first.score, value)
            one = Scored(filling, measure, value, change, scoring.better(measure, first.score, value))
        found.append(one)
    return found


def like(one: Measure, other: Measure) -> bool:
    """Whether two versions of a measure score alike, so that their scores can be set beside each other."""
    return _rule(one) == _rule(other)


def _rule(measure: Measure) -> object:
    items = tuple((i.id, i.low, i.high, i.reverse) for i in measure.items)
    return measure.summary, measure.transform, measure.factor, dict(measure.table), items


# -- many people --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class GroupScores:
    """Means over people, first against latest filling, or one mean where too few were asked twice.

    All is None where fewer than ``least`` people have what is needed. ``of`` is "" for the total, else an item's id.
    """

    of: str
    people: int | None
    first: Decimal | None
    latest: Decimal | None


@dataclass(frozen=True, slots=True)
class GroupReport:
    """One measure over everybody. ``few`` warns that under 30 people say little; None where everything is hidden."""

    measure: Measure
    least: int
    rows: tuple[GroupScores, ...]
    few: bool


def group_scores(measure_id: str, records: Records, definitions: Definitions) -> GroupReport:
    """The means of one measure over everybody who has filled it in a version that scores as the present one.

    Only one group of people is told: those asked twice where they are enough, else all. Two groups that differ by few
    would tell of those few (RULES.md section 8). Raises Refused for a measure that is not there.
    """
    known = all_measures(definitions, records)
    measure = known.current(measure_id)
    if measure is None:
        raise Refused(Refusal.UNKNOWN_MEASURE, measure=measure_id)
    fillings: dict[ClientId, list[Assessment]] = {}
    for filling in records.all_assessments():
        made = known.measure_of(filling) if filling.measure == measure.id else None
        if made is not None and like(made, measure):
            fillings.setdefault(filling.client, []).append(filling)
    least = max(FEW, measure.group_least)
    keys = ("",) if measure.summary is Summary.TOTAL else tuple(i.id for i in measure.items)
    rows = tuple(_means(key, measure, fillings.values(), least) for key in keys)
    return GroupReport(measure, least, rows, any(r.people is not None and r.people < ENOUGH for r in rows))


def _means(key: str, measure: Measure, by_person: Iterable[Sequence[Assessment]], least: int) -> GroupScores:
    values = [[v for filling in fillings if (v := _value(key, measure, filling)) is not None] for fillings in by_person]
    twice = [v for v in values if len(v) > 1]
    if len(twice) >= least:
        first = scoring.group_mean(measure, [v[0] for v in twice])
        return GroupScores(key, len(twice), first, scoring.group_mean(measure, [v[-1] for v in twice]))
    once = [v[-1] for v in values if v]
    if len(once) >= least:
        return GroupScores(key, len(once), None, scoring.group_mean(measure, once))
    return GroupScores(key, None, None, None)


def _value(key: str, measure: Measure, filling: Assessment) -> Decimal | None:
    if not key:
        return scoring.score(measure, filling.answers)
    answer = filling.answers.get(key)
    return None if answer is None else Decimal(answer)
