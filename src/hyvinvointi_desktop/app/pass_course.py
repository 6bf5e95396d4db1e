"""A group that one leader gave away, passed on to another: the coordinator chooses, and reads nobody's name in it."""

from dataclasses import dataclass
from datetime import datetime

from hyvinvointi_desktop.app.name_worker import naming_facts
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.referral_steps import CASES, Moment, tidy
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_bundles_port import NewestRecord
from hyvinvointi_desktop.app.registry_port import RegistryRecords, RegistryUnit
from hyvinvointi_desktop.app.registry_waiting_port import WaitingMessage
from hyvinvointi_desktop.domain.exchange import MessageKind, RecordType, WorkerId
from hyvinvointi_desktop.domain.ids import CourseId


@dataclass(frozen=True, slots=True)
class HandedCourse:
    """A group given away by ``worker``. ``given_to`` is None while it waits for the coordinator."""

    handover: str
    course: CourseId
    title: str
    worker: WorkerId
    worker_name: str
    since: datetime
    given_to: WorkerId | None = None


def handed_courses(records: RegistryRecords) -> tuple[HandedCourse, ...]:
    """The groups that were given away, the newest giving of each; what waits first, the oldest first."""
    names = {w.id: w.name for w in records.workers()}
    newest: dict[CourseId, HandedCourse] = {}
    for found in records.newest_records(RecordType.COURSE_HANDOVER):
        revision = found.revision
        if (content := _content(found)) is None:
            continue
        given = records.messages_about(revision.id)
        handed = HandedCourse(
            revision.id, CourseId(content["course"]), content["title"], revision.author,
            names.get(revision.author, ""), revision.valid_from, given[0].worker if given else None,
        )  # fmt: skip
        before = newest.get(handed.course)
        if before is None or before.since <= handed.since:
            newest[handed.course] = handed
    return tuple(sorted(newest.values(), key=lambda h: (h.given_to is not None, h.since, h.course)))


def pass_course(
    handover: str, worker: WorkerId, words: str, unit: RegistryUnit, moment: Moment
) -> frozenset[Area]:
    """Passes a group on. The message waits to be sealed to that worker alone.

    Raises:
        Refused: nobody gave this group away, it has been passed on already, or nobody knows such a worker.
    """
    with unit:
        records = unit.records
        newest = records.newest_record(RecordType.COURSE_HANDOVER, handover)
        content = _content(newest) if newest is not None else None
        if content is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        if records.messages_about(handover):
            raise Refused(Refusal.DECIDED_MEANWHILE)
        if worker not in {w.worker for w in naming_facts(records)}:
            raise Refused(Refusal.WORKER_UNKNOWN)
        said = content | {"words": tidy(words)}
        message = WaitingMessage(f"course-{handover}", worker, MessageKind.COURSE, handover, said, moment.now)
        records.put_waiting(message)
        unit.commit()
    return CASES


def _content(found: NewestRecord) -> dict[str, str] | None:
    """What the leader's laptop sent; None where it is none."""
    body = found.revision.body
    if body is None or not all(isinstance(body.get(key), str) for key in ("course", "title", "log")):
        return None
    return {key: str(body[key]) for key in ("course", "title", "log")}
