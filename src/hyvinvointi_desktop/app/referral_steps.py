"""Every thing that happens to a referral is one more event, judged by where the referral stands. What is decided is
never changed; somebody else's decision of the same moment is never written over."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import RegistryRecords, RegistryUnit
from hyvinvointi_desktop.app.registry_referrals_port import EventTaken
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.referrals import CaseEvent, EventKind, Referral, Standing, WrongStep, after, standing

CASES = frozenset({Area.REFERRALS})


@dataclass(frozen=True, slots=True)
class Moment:
    """Who decides, and when."""

    by: str
    now: datetime
    today: date


def decide(
    event: CaseEvent, unit: RegistryUnit, also: Callable[[RegistryRecords, Referral, Standing], None] | None = None
) -> frozenset[Area]:
    """Adds an event to a case; its number is found here. ``also`` writes what goes with it, in the same transaction,
    and is given the referral and where it stood before.

    Raises:
        Refused: there is no such referral, it is erased, the event cannot happen where it stands, its day is to come
            or before the referral, or somebody else has just decided about the same case.
    """
    with unit:
        try:
            add_event(event, unit.records, also)
        except EventTaken as error:
            raise Refused(Refusal.DECIDED_MEANWHILE) from error
        unit.commit()
    return CASES


def add_event(
    event: CaseEvent,
    records: RegistryRecords,
    also: Callable[[RegistryRecords, Referral, Standing], None] | None = None,
) -> Standing:
    """As ``decide``, inside the caller's transaction; where the case stands afterwards comes back.

    Raises:
        Refused: as ``decide``.
        EventTaken: somebody else has just decided about the same case.
    """
    referral = records.referral(event.case)
    if referral is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    if event.on > local_day(event.at):
        raise Refused(Refusal.DAY_TO_COME)
    if event.on < referral.received_on:
        raise Refused(Refusal.BEFORE_REFERRAL)
    events = records.case_events(event.case)
    stood = standing(events)
    event = replace(event, number=events[-1].number + 1, words=tidy(event.words))
    try:
        stands = after(stood, event)
    except WrongStep as error:
        raise Refused(Refusal.STEP_NOT_NOW, state=error.state.value, step=error.kind.value) from error
    records.add_case_event(event)
    if also is not None:
        also(records, referral, stood)
    return stands


def event_of(case: CaseId, kind: EventKind, moment: Moment, on: date | None = None, **more: object) -> CaseEvent:
    """An event of this moment without its number; ``on`` is another day than today."""
    return replace(CaseEvent(case, 0, kind, on or moment.today, moment.now, moment.by), **more)  # type: ignore[arg-type]  # fields by name


def tidy(words: str) -> str:
    """Words without room around them and without line ends of another system."""
    return "\n".join(line.rstrip() for line in words.replace("\r\n", "\n").replace("\r", "\n").strip().split("\n"))


def one_line(words: str) -> str:
    """Words on one line."""
    return " ".join(words.split())


def each_once(words: Iterable[str]) -> tuple[str, ...]:
    """Words on one line each, none empty and none twice."""
    return tuple(dict.fromkeys(said for one in words if (said := one_line(one))))
