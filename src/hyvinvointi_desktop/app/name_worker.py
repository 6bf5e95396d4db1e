"""Naming somebody's link worker: the decision and the message that tells the worker, in one transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.referral_messages import SignedPaper, assignment
from hyvinvointi_desktop.app.referral_steps import Moment, decide, event_of, tidy
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import RegistryRecords, RegistryUnit
from hyvinvointi_desktop.domain.exchange import CaseId, WorkerId
from hyvinvointi_desktop.domain.naming import Nameable, NamingFacts
from hyvinvointi_desktop.domain.referrals import (
    CaseEvent,
    CaseState,
    EventKind,
    Missing,
    Referral,
    Standing,
    missing,
    standings,
)


def name_worker(
    case: CaseId, worker: WorkerId, words: str, papers: Sequence[SignedPaper], unit: RegistryUnit, moment: Moment,
    message: str,
) -> frozenset[Area]:  # fmt: skip
    """Names a worker. The message of the id ``message`` waits to be sealed to that worker alone.

    Raises:
        Refused: nobody knows such a worker, the person has not consented to being referred, or as
            ``referral_steps.decide``.
    """

    def tell(records: RegistryRecords, referral: Referral, stood: Standing) -> None:
        if worker not in {w.worker for w in naming_facts(records)}:
            raise Refused(Refusal.WORKER_UNKNOWN)
        if Missing.CONSENT in missing(referral):
            raise Refused(Refusal.CONSENT_MISSING)
        visited = "" if stood.first_visit_on is None else stood.first_visit_on.isoformat()
        records.put_waiting(assignment(referral, worker, tidy(words), papers, message, moment.now, visited))

    return decide(event_of(case, EventKind.NAMED, moment, worker=worker, words=words), unit, tell)


def naming_facts(records: RegistryRecords) -> tuple[NamingFacts, ...]:
    """The workers of the space as naming sees them, by name; those whose work has ended are left out."""
    noted = {f.worker: f for f in records.naming_facts()}
    return tuple(
        replace(noted.get(w.id, NamingFacts(w.id, w.name)), name=w.name)
        for w in records.workers()
        if w.ended_on is None
    )


def nameable(
    facts: Iterable[NamingFacts], events: Iterable[CaseEvent], reachable: frozenset[WorkerId] | None = None
) -> tuple[Nameable, ...]:
    """The workers with their load, counted from what happened to all cases. ``reachable`` are those a sealed message
    can be made for; None: not known, and nobody is held back for it."""
    states = list(standings(events).values())
    made = []
    for one in facts:
        own = [s for s in states if s.worker == one.worker and s.state in (CaseState.NAMED, CaseState.WITH_WORKER)]
        unanswered = sum(s.state is CaseState.NAMED for s in own)
        made.append(Nameable(one, len(own), unanswered, reachable is None or one.worker in reachable))
    return tuple(made)
