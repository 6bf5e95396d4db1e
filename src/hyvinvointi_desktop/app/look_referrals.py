"""Referrals as the coordinator sees them: the list with who waits longest first, and one referral whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from hyvinvointi_desktop.app.first_meeting import first_meeting
from hyvinvointi_desktop.app.name_worker import nameable, naming_facts
from hyvinvointi_desktop.app.pass_course import handed_courses
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import RegistryRecords
from hyvinvointi_desktop.app.registry_waiting_port import WaitingMessage
from hyvinvointi_desktop.app.screens import SearchRow
from hyvinvointi_desktop.domain.exchange import CaseId, WorkerId
from hyvinvointi_desktop.domain.naming import Candidate, candidates
from hyvinvointi_desktop.domain.referrals import (
    OPEN,
    CaseEvent,
    CaseState,
    Missing,
    Referral,
    Standing,
    Waiting,
    missing,
    standing,
    standings,
    waiting,
)

TO_DECIDE = frozenset({CaseState.NEW, CaseState.WAITING_FOR_WORKER, CaseState.GIVEN_BACK})
"""Where the coordinator is the one who is waited for."""


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """A referral in the list. ``worker`` is the name of whose it is, empty where nobody's."""

    referral: Referral
    stands: Standing
    waited: Waiting
    lacks: tuple[Missing, ...]
    worker: str

    @property
    def days(self) -> int:
        """How long the person has waited for what comes next: a name, then the first meeting."""
        return self.waited.to_first_meeting_days if self.waited.naming_over else self.waited.to_naming_days


@dataclass(frozen=True, slots=True)
class ReferralList:
    """``to_decide`` wait for the coordinator, ``under_way`` are a worker's, ``closed`` the newest first."""

    to_decide: tuple[ReferralRow, ...]
    under_way: tuple[ReferralRow, ...]
    closed: tuple[ReferralRow, ...]

    @property
    def rows(self) -> tuple[ReferralRow, ...]:
        """All of them in this order."""
        return (*self.to_decide, *self.under_way, *self.closed)


@dataclass(frozen=True, slots=True)
class ReferralScreen:
    """One referral with what happened to it. ``workers`` are names by id; ``messages`` what was made for workers."""

    row: ReferralRow
    events: tuple[CaseEvent, ...]
    workers: Mapping[WorkerId, str]
    messages: tuple[WaitingMessage, ...]


def referral_list(records: RegistryRecords, today: date) -> ReferralList:
    """All referrals that are not erased. Here the joint first visit alone ends the waiting for a meeting: what laptops
    told of sessions is read for one referral at a time."""
    stands, names = standings(records.all_case_events()), worker_names(records)
    rows = [_row(r, stands[r.id], names, None, today) for r in records.referrals()]
    by_wait = sorted(rows, key=lambda r: (-r.days, r.referral.received_on, r.referral.person.name, r.referral.id))
    closed = [r for r in rows if r.stands.state not in OPEN]
    return ReferralList(
        tuple(r for r in by_wait if r.stands.state in TO_DECIDE),
        tuple(r for r in by_wait if r.stands.state in OPEN - TO_DECIDE),
        tuple(sorted(closed, key=lambda r: (r.referral.received_on, r.referral.id), reverse=True)),
    )


@dataclass(frozen=True, slots=True)
class ReferralGlance:
    """A line for the first page: how many referrals wait for the coordinator, how long the longest has, and how many
    groups wait for a leader. It names nobody."""

    waiting: int
    longest_days: int
    groups: int


def referral_glance(records: RegistryRecords, today: date) -> ReferralGlance:
    """What waits for the coordinator."""
    stands = standings(records.all_case_events())
    came = [
        date.fromisoformat(facts.received_on)
        for facts in records.case_facts()
        if facts.case in stands and stands[facts.case].state in TO_DECIDE
    ]
    groups = sum(one.given_to is None for one in handed_courses(records))
    return ReferralGlance(len(came), max(((today - day).days for day in came), default=0), groups)


def referral_screen(case: CaseId, records: RegistryRecords, today: date) -> ReferralScreen:
    """One referral. Raises Refused when it is not there, or erased."""
    referral = records.referral(case)
    if referral is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    events, names = records.case_events(case), worker_names(records)
    stands = standing(events)
    met_on = first_meeting(case, stands.worker, records) if stands.worker is not None else None
    row = _row(referral, stands, names, met_on, today)
    return ReferralScreen(row, events, names, records.messages_about(case))


def naming_list(
    case: CaseId, records: RegistryRecords, reachable: frozenset[WorkerId] | None = None
) -> tuple[Candidate, ...]:
    """Every worker set beside the referral, the fittest first. Raises Refused when there is no such referral."""
    referral = records.referral(case)
    if referral is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    return candidates(referral, nameable(naming_facts(records), records.all_case_events(), reachable))


def find_referrals(text: str, records: RegistryRecords, limit: int = 20) -> tuple[SearchRow, ...]:
    """The referrals in which who was referred, where they live or who refers holds every word, the newest first;
    nothing for fewer than two letters."""
    wanted = text.casefold().split()
    if len(text.strip()) < 2:
        return ()
    found = []
    for referral in records.referrals():
        person, referrer = referral.person, referral.referrer
        about = (person.name, person.area, person.municipality, person.phone, referrer.name, referrer.unit)
        if all(any(word in part.casefold() for part in about) for word in wanted):
            place = " · ".join(part for part in (person.area or person.municipality, referrer.name) if part)
            found.append(SearchRow(None, None, person.name, place, referral.received_on, case=referral.id))
    return tuple(sorted(found, key=lambda r: (r.on, r.case), reverse=True)[:limit])


def worker_names(records: RegistryRecords) -> dict[WorkerId, str]:
    """Names of workers by id, also of those whose work has ended."""
    return {w.id: w.name for w in records.workers()}


def _row(
    referral: Referral, stands: Standing, names: Mapping[WorkerId, str], met_on: date | None, today: date
) -> ReferralRow:
    worker = names.get(stands.worker, stands.worker) if stands.worker is not None else ""
    return ReferralRow(
        referral, stands, waiting(referral.received_on, stands, met_on, today), missing(referral), worker
    )
