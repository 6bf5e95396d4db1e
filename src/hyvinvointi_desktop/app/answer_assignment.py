"""A worker's answer to an assignment: taken on, or "tämä ei ole enää minun tehtäväni". It comes in a bundle, may come
twice, and may come when the case is another's already."""

from dataclasses import dataclass
from enum import StrEnum

from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.referral_steps import Moment, add_event, event_of
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import RegistryRecords
from hyvinvointi_desktop.domain.exchange import CaseId, WorkerId
from hyvinvointi_desktop.domain.referrals import CaseState, EventKind, standing


class Reply(StrEnum):
    """What a worker answers (the record ``assignment_reply``)."""

    TAKEN = "taken"
    NOT_MINE = "not_mine"


class Answered(StrEnum):
    """What came of an answer."""

    NOTED = "noted"
    KNOWN = "known"
    """The same was said before."""
    TOO_LATE = "too_late"
    """The case is another's, closed or unknown by now."""


@dataclass(frozen=True, slots=True)
class AnswerTaken:
    """What came of an answer, and what it changed."""

    answered: Answered
    changed: frozenset[Area]


@dataclass(frozen=True, slots=True)
class AssignmentReply:
    """The body of the record, read."""

    case: CaseId
    answer: Reply
    words: str = ""


_EVENTS = {Reply.TAKEN: EventKind.TAKEN_ON, Reply.NOT_MINE: EventKind.GIVEN_BACK}
_STATES = {Reply.TAKEN: CaseState.WITH_WORKER, Reply.NOT_MINE: CaseState.GIVEN_BACK}


def answer_assignment(
    reply: AssignmentReply, worker: WorkerId, records: RegistryRecords, moment: Moment
) -> Answered:
    """Takes an answer in, inside the transaction of whoever takes the bundle in. Raises EventTaken."""
    events = records.case_events(reply.case)
    stands = standing(events) if events else None
    if stands is not None and stands.worker == worker and stands.state is _STATES[reply.answer]:
        return Answered.KNOWN
    event = event_of(reply.case, _EVENTS[reply.answer], moment, worker=worker, words=reply.words)
    try:
        add_event(event, records)
    except Refused as error:
        if error.refusal in (Refusal.STEP_NOT_NOW, Refusal.NO_SUCH_RECORD):
            return Answered.TOO_LATE
        raise
    return Answered.NOTED
