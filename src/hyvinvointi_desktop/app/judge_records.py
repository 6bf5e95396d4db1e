"""What all parts of the coordinator's work say to records that come: one place where taking in asks them."""

from datetime import datetime

from hyvinvointi_desktop.app.answer_assignment import AssignmentReply, Reply, answer_assignment
from hyvinvointi_desktop.app.ingest import Judging
from hyvinvointi_desktop.app.receive_records import fault_of_record, take_record
from hyvinvointi_desktop.app.referral_steps import Moment
from hyvinvointi_desktop.app.registry_port import RegistryRecords
from hyvinvointi_desktop.app.take_log import take_log
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.exchange import CaseId, RecordFault, RecordRevision, RecordType

_MOST_WORDS = 4000


def _judge(revision: RecordRevision, records: RegistryRecords) -> RecordFault | None:
    if revision.type == RecordType.ASSIGNMENT_REPLY and revision.body is not None:
        return None if _reply(revision) else RecordFault.BAD_BODY
    return fault_of_record(revision, records)


def _accepted(revision: RecordRevision, records: RegistryRecords, at: datetime) -> None:
    reply = _reply(revision)
    if reply is not None:
        # The worker said it: the moment is that of the coordinator, by whom it came to be known.
        answer_assignment(reply, revision.author, records, Moment(by=revision.author, now=at, today=local_day(at)))
        return
    if revision.type == RecordType.AUDIT:
        take_log(revision, records)
        return
    take_record(revision, records, at)


def _reply(revision: RecordRevision) -> AssignmentReply | None:
    """The answer to an assignment; None where it is none, or cannot be read."""
    body = revision.body
    if revision.type != RecordType.ASSIGNMENT_REPLY or body is None:
        return None
    case, answer, words = body.get("case"), body.get("answer"), body.get("words", "")
    readable = isinstance(case, str) and isinstance(words, str) and len(words) <= _MOST_WORDS
    if not readable or answer not in {r.value for r in Reply}:
        return None
    return AssignmentReply(CaseId(str(case)), Reply(answer), str(words))


JUDGING = Judging(_judge, _accepted)
