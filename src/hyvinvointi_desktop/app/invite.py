"""Inviting a worker, or another coordinator, into the space; taking an invitation back."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from hyvinvointi_desktop.app.referral_steps import one_line
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import Registry
from hyvinvointi_desktop.app.registry_trust_port import Issued, SpaceWorker, TrustRecords
from hyvinvointi_desktop.app.space_identity import OwnCoordinator
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.invitation import Guest, Invitation, last_day_of


@dataclass(frozen=True, slots=True)
class InviteWorker:
    """Invite a worker, also one who is in the space already and gets a new laptop. ``code`` is 80 random bits in the
    letters of base32, made by the caller; ``worker`` is a fresh id for a newcomer."""

    worker: WorkerId
    name: str
    code: str


@dataclass(frozen=True, slots=True)
class InviteCoordinator:
    """Invite another coordinator."""

    name: str
    code: str


@dataclass(frozen=True, slots=True)
class Invited:
    """What is handed over, and to whom."""

    invitation: Invitation
    name: str
    worker: WorkerId | None


def invite_worker(command: InviteWorker, registry: Registry, own: OwnCoordinator, now: datetime) -> Invited:
    """Makes an invitation for a worker.

    Raises:
        Refused: the name is missing, the worker's work here has ended, or this is not where people are let in.
    """
    name = _name(command.name)
    _refuse_elsewhere(own)
    with registry.unit_of_work() as unit:
        known = unit.records.worker(command.worker)
        if known is None:
            unit.records.put_worker(SpaceWorker(command.worker, name))
        elif known.ended_on is not None:
            raise Refused(Refusal.WORK_HAS_ENDED, name=known.name)
        made = _made(unit.records, own, Guest.WORKER, command.code, command.worker, now)
        unit.records.put_issued(_issued(made, own, known.name if known else name, now))
        unit.commit()
    return Invited(made, known.name if known else name, command.worker)


def invite_coordinator(
    command: InviteCoordinator, registry: Registry, own: OwnCoordinator, now: datetime
) -> Invited:
    """Makes an invitation for another coordinator. Raises Refused as above."""
    name = _name(command.name)
    _refuse_elsewhere(own)
    with registry.unit_of_work() as unit:
        made = _made(unit.records, own, Guest.COORDINATOR, command.code, None, now)
        unit.records.put_issued(_issued(made, own, name, now))
        unit.commit()
    return Invited(made, name, None)


def take_invitation_back(invitation: str, registry: Registry, now: datetime) -> None:
    """From now on nobody is let in by it.

    Raises:
        Refused: there is no such invitation, or somebody was let in by it.
    """
    with registry.unit_of_work() as unit:
        issued = unit.records.issued(invitation)
        if issued is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        if unit.records.admitted(invitation) is not None:
            raise Refused(Refusal.INVITATION_USED)
        unit.records.put_issued(replace(issued, taken_back_at=now))
        unit.commit()


def is_open(issued: Issued, today: date, *, used: bool) -> bool:
    """Whether somebody may still be let in by it."""
    return not used and issued.taken_back_at is None and today <= issued.last_day


def _made(
    records: TrustRecords, own: OwnCoordinator, guest: Guest, code: str, worker: WorkerId | None, now: datetime
) -> Invitation:
    space = records.space()
    if space is None:
        raise Refused(Refusal.NO_SPACE)
    # Days of people: the last one is counted by the local calendar.
    last_day = max(last_day_of(now), local_day(now))
    return Invitation(
        space.space, space.name, space.root_sha256, own.recipient, code, last_day, guest, space.hint, worker
    )


def _issued(made: Invitation, own: OwnCoordinator, name: str, now: datetime) -> Issued:
    return Issued(
        made.id, made.guest, made.code, made.worker, name, own.recipient, now, own.coordinator, made.last_day
    )


def _name(words: str) -> str:
    name = one_line(words)
    if not name:
        raise Refused(Refusal.NAME_MISSING)
    return name


def _refuse_elsewhere(own: OwnCoordinator) -> None:
    if not own.keeps:
        raise Refused(Refusal.NOT_THE_KEEPER)
