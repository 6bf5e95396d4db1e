"""A worker's month as it comes to a coordinator: real counting and sealing on one side, the registry on the other."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hyvinvointi_desktop.app import exchange_records as leaving
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.exchange_changes import Author, changes
from hyvinvointi_desktop.app.receive_records import fault_of_record, take_record
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import DeviceId, RecordFault, RecordRevision, WorkerId
from hyvinvointi_desktop.domain.people import Role, Worker
from hyvinvointi_desktop.domain.services import service_times
from hyvinvointi_desktop.domain.sessions import Session
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.desks import open_desk, with_agreements

OCTOBER = Month(2026, 10)
CAME = datetime(2026, 11, 3, 8, 0, tzinfo=UTC)
MAIJA, OLLI = WorkerId("maijamaijamaija2"), WorkerId("olliolliolliolli")
COORDINATOR = "Kaisa Koordinaattori"


def coordinator_desk(folder: Path, clock: FixedClock | None = None) -> Desk:
    """A coordinator's profile with the same payer and rates."""
    desk = open_desk(folder, clock or FixedClock(CAME))
    desk.save_worker(Worker(COORDINATOR, (Role.COORDINATOR,)))
    return desk


def worker_desk(folder: Path, sessions: Iterable[Session], name: str = "Maija Keksitty") -> Desk:
    """A link worker's profile with agreements of both clients and these sessions."""
    desk = open_desk(folder)
    desk.save_worker(Worker(name))
    with_agreements(desk)
    desk.log_sessions(list(sessions))
    return desk


def facts_of(desk: Desk) -> list[leaving.Fact]:
    """Everything that approving reads, as it leaves."""
    with desk._store.reading() as records:
        log = records.whole_log()
    known = leaving.Known(
        agreements=log.agreements, courses=tuple(w.course for w in log.courses),
        localities=leaving.known_localities(log.clients, log.sessions, ""),
    )  # fmt: skip
    return [
        *(leaving.client_fact(c, None) for c in log.clients),
        *(leaving.agreement_fact(a) for a in log.agreements),
        *(leaving.service_fact(p, service_times([p], log.care.decisions)) for p in log.care.periods),
        *(leaving.session_fact(s, known) for s in log.sessions if s.status in leaving.FACTS_OF),
        *(leaving.claim_fact(c) for c in log.claims),
    ]


def revisions(desk: Desk, worker: WorkerId = MAIJA, at: datetime = CAME) -> tuple[RecordRevision, ...]:
    """The same as first revisions."""
    device = DeviceId((worker[:4] + "laptoplaptoplaptop")[:16])
    return changes(facts_of(desk), {}, Author(worker, device, at))


def bring(
    coordinator: Desk, came: Iterable[RecordRevision], at: datetime = CAME
) -> dict[tuple[str, str], RecordFault]:
    """Takes records in as collecting does; what was not taken, with why."""
    refused = {}
    with coordinator._store.registry.unit_of_work() as unit:
        for revision in came:
            fault = fault_of_record(revision, unit.records)
            if fault is None:
                take_record(revision, unit.records, at)
            else:
                refused[revision.type, revision.id] = fault
        unit.commit()
    return refused


def month_came(
    coordinator: Desk, folder: Path, sessions: Iterable[Session], name: str = "Maija Keksitty",
    worker: WorkerId = MAIJA, claim_id: str = "",
) -> str:  # fmt: skip
    """A worker logs, seals October, sends; the claim's id."""
    desk = worker_desk(folder, sessions, name)
    sealed = desk.seal_claim(OCTOBER, None, "fi", claim_id or f"claim-{worker[:5]}").claim
    assert bring(coordinator, revisions(desk, worker)) == {}
    desk.close()
    return sealed.id


def other(revision: RecordRevision, **body: object) -> RecordRevision:
    """The revision with other values in its body."""
    assert revision.body is not None
    return replace(revision, body={**revision.body, **body})
