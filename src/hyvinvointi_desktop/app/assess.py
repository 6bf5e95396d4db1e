"""Filling a measure with a client: put down, put right, taken out (RULES.md section 7)."""

from datetime import date

from hyvinvointi_desktop.app.erase_client import erased
from hyvinvointi_desktop.app.measures import all_measures
from hyvinvointi_desktop.app.ports import Area, Definitions, Records, UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain import scoring
from hyvinvointi_desktop.domain.consents import Covers, allows
from hyvinvointi_desktop.domain.ids import AssessmentId
from hyvinvointi_desktop.domain.measures import Assessment, Measure
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint

CHANGED = frozenset({Area.MEASURES})


def fill(assessment: Assessment, uow: UnitOfWork, definitions: Definitions, today: date) -> frozenset[Area]:
    """Keeps a filling, new or put right. The id is born in the form: the same again changes nothing.

    One that is put right stays its client's and keeps the version of the measure that it was made with.

    Raises:
        Refused: client or measure is not there, the day is in the future, nothing was answered, an answer cannot be,
            the measure still lacks its wording, or a follow-up has no consent.
    """
    with uow:
        known = uow.records.assessment(assessment.id)
        if known == assessment:
            return frozenset()
        check(assessment, known, uow.records, definitions, today)
        uow.records.put_assessment(assessment)
        uow.commit()
    return CHANGED


def check(
    assessment: Assessment, known: Assessment | None, records: Records, definitions: Definitions, today: date
) -> Measure:
    """Whether the filling may be kept, and its measure. ``known`` is what is put right. Raises Refused."""
    client = records.client(assessment.client)
    if client is None or client.id in erased(records) or (known is not None and _other(known, assessment)):
        raise Refused(Refusal.NO_SUCH_RECORD)
    measure = all_measures(definitions, records).measure_of(assessment)
    if measure is None:
        raise Refused(Refusal.UNKNOWN_MEASURE, measure=assessment.measure)
    if assessment.taken_on > today:
        raise Refused(Refusal.ANSWERED_IN_FUTURE)
    if known is None and not measure.asked_in():
        raise Refused(Refusal.WORDING_MISSING, measure=measure.name("fi"))
    if wrong := scoring.wrong_answers(measure, assessment.answers):
        item = measure.item(wrong[0])
        if item is None:
            raise Refused(Refusal.UNKNOWN_QUESTION, question=wrong[0])
        raise Refused(Refusal.ANSWER_CANNOT_BE, item=wrong[0], low=item.low, high=item.high)
    if not assessment.answers:
        raise Refused(Refusal.NOTHING_ANSWERED)
    follow_up = assessment.point is MeasurePoint.FOLLOW_UP
    if follow_up and not allows(client.consents, Covers.FOLLOW_UP, assessment.taken_on):
        raise Refused(Refusal.FOLLOW_UP_NOT_AGREED)
    return measure


def _other(known: Assessment, new: Assessment) -> bool:
    """Whether it would become another person's, or be counted by another version."""
    return (known.client, known.measure, known.version) != (new.client, new.measure, new.version)


def delete(assessment: AssessmentId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes a filling out. Raises Refused when it is not there."""
    with uow:
        if uow.records.assessment(assessment) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.delete_assessment(assessment)
        uow.commit()
    return CHANGED
