"""Letting somebody in: once the digits were compared, a certificate, the next list of trust, and the answer file."""

from dataclasses import dataclass, field
from datetime import datetime

from hyvinvointi_desktop.app.join_files import JoinAnswer
from hyvinvointi_desktop.app.look_at_request import RequestSeen, look_at_request
from hyvinvointi_desktop.app.membership_port import IssuingKey
from hyvinvointi_desktop.app.publish_list import Issuer, NewList, next_list
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import Registry
from hyvinvointi_desktop.app.registry_trust_port import Admitted, NumberTaken, TrustRecords
from hyvinvointi_desktop.app.space_certs_port import CertifiedKey, Proved
from hyvinvointi_desktop.app.space_identity import OwnCoordinator
from hyvinvointi_desktop.app.space_keys import SpaceKeys, issued_and_proved, roots_in
from hyvinvointi_desktop.domain.exchange import CoordinatorId, DeviceId, WorkerId
from hyvinvointi_desktop.domain.invitation import Guest
from hyvinvointi_desktop.domain.trust import TrustedCoordinator, TrustedDevice, digits_typed


@dataclass(frozen=True, slots=True)
class Admit:
    """Let in who sent this request; ``digits`` are what the newcomer read aloud, as they were typed."""

    request: bytes = field(repr=False)
    digits: str


@dataclass(frozen=True, slots=True)
class Admission:
    """Who was let in, and the file to give back. ``made`` is None where the same request was answered before."""

    seen: RequestSeen
    answer: bytes = field(repr=False)
    made: NewList | None


@dataclass(frozen=True, slots=True)
class _Door:
    """What letting in needs, all the same for each."""

    own: OwnCoordinator
    issuing: IssuingKey
    keys: SpaceKeys
    now: datetime


def admit(
    command: Admit, registry: Registry, own: OwnCoordinator, issuing: IssuingKey, keys: SpaceKeys, now: datetime
) -> Admission:
    """Lets the newcomer in; the same request again gets the same answer.

    Raises:
        Refused: as looking at it; or the digits are other ones: somebody may stand between the two.
    """
    door = _Door(own, issuing, keys, now.replace(microsecond=0))
    with registry.unit_of_work() as unit:
        seen = look_at_request(command.request, unit.records, own, keys, now)
        if not seen.renews and digits_typed(command.digits) != seen.digits:
            raise Refused(Refusal.DIGITS_DIFFER)
        if seen.answer is not None:
            return Admission(seen, seen.answer, None)
        admission = _let_in(seen, unit.records, door)
        unit.commit()
    return admission


def _let_in(seen: RequestSeen, records: TrustRecords, door: _Door) -> Admission:
    cert_pem, proved = _certified(seen, door)
    try:
        _add(seen, cert_pem, proved, records, door)
        made = next_list(records, Issuer(door.own.coordinator, door.own.signing, door.keys.envelopes), door.now)
        answer = _answer(seen, cert_pem, made, records, door)
        if not seen.renews:
            records.add_admitted(
                Admitted(
                    seen.request.invitation, seen.newcomer, seen.asked.public_key_sha256, door.now,
                    door.own.coordinator, answer,
                )
            )  # fmt: skip
    except NumberTaken as error:
        raise Refused(Refusal.SOMEBODY_WAS_FASTER) from error
    return Admission(seen, answer, made)


def _certified(seen: RequestSeen, door: _Door) -> tuple[bytes, Proved]:
    issuer = CertifiedKey(door.issuing.cert_pem, door.issuing.key_pem)
    return issued_and_proved(door.keys, issuer, door.own.root_pem, seen.request.asked_pem, door.now)


def _add(seen: RequestSeen, cert_pem: bytes, proved: Proved, records: TrustRecords, door: _Door) -> None:
    by, now, recipient = door.own.coordinator, door.now, proved.holder.recipient
    if seen.guest is Guest.COORDINATOR:
        newcomer = CoordinatorId(seen.newcomer)
        made = TrustedCoordinator(newcomer, cert_pem, proved.cert_sha256, recipient, now, proved.last_at)
        records.add_coordinator_cert(made, seen.name, seen.request.asked_pem, now, by)
        return
    worker = proved.holder.worker or WorkerId("")
    device = TrustedDevice(
        DeviceId(seen.newcomer), proved.holder.epoch, worker, cert_pem, proved.cert_sha256, recipient, proved.last_at
    )
    records.add_device_cert(device, seen.request.asked_pem, now, by)


def _answer(seen: RequestSeen, cert_pem: bytes, made: NewList, records: TrustRecords, door: _Door) -> bytes:
    space = records.space()
    hint = space.hint if space else ""
    answer = JoinAnswer(
        seen.newcomer, cert_pem, door.issuing.cert_pem, roots_in(door.own.root_pem)[0], made.signed, made.trust.name,
        hint,
    )
    return door.keys.age.seal(answer.content(), [seen.asked.holder.recipient])
