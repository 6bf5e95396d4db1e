"""The sealed envelope for lost recovery keys (PROTOCOL.md 4.2): off until a coordinator makes it, and used only by a
worker who wants it. Its key is on paper alone; who opened it, for whom, why and in whose presence stays written."""

import hashlib
import json
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from hyvinvointi_desktop.app.age_port import Age, AgeKey, SealBroken
from hyvinvointi_desktop.app.membership_port import Side
from hyvinvointi_desktop.app.ports import UnitOfWork
from hyvinvointi_desktop.app.publish_list import Issuer, NewList, next_list
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import Registry
from hyvinvointi_desktop.app.registry_trust_port import Envelope, EnvelopeOpened, HeldKey, NumberTaken, TrustRecords
from hyvinvointi_desktop.app.space_certs_port import CertificateRefused
from hyvinvointi_desktop.app.space_identity import OwnCoordinator, OwnDevice
from hyvinvointi_desktop.app.space_keys import SpaceKeys
from hyvinvointi_desktop.domain.exchange import DeviceId, WorkerId, canonical_bytes

FORMAT, VERSION = "hvl-held-key", 1
LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class OpenEnvelope:
    """Open a held recovery key with the key on the paper. ``witness`` is the second person present."""

    held: str
    paper: str = field(repr=False)
    witness: str
    reason: str


def make_envelope(
    registry: Registry, own: OwnCoordinator, keys: SpaceKeys, now: datetime
) -> tuple[AgeKey, NewList]:
    """A new envelope: its key comes back to be printed and is kept nowhere.

    Raises:
        Refused: there is one. Giving it up comes first.
    """
    now, made = now.replace(microsecond=0), keys.age.new_key()
    with registry.unit_of_work() as unit:
        if unit.records.envelope() is not None:
            raise Refused(Refusal.ENVELOPE_IS_MADE)
        unit.records.put_envelope(Envelope(made.recipient, now, own.coordinator))
        added = next_list(unit.records, Issuer(own.coordinator, own.signing, keys.envelopes), now)
        unit.commit()
    return made, added


def give_up_envelope(registry: Registry, own: OwnCoordinator, keys: SpaceKeys, now: datetime) -> NewList:
    """From now on nobody is offered it; what was sealed stays until it is opened with the paper.

    Raises:
        Refused: there is none.
    """
    now = now.replace(microsecond=0)
    with registry.unit_of_work() as unit:
        envelope = unit.records.envelope()
        if envelope is None:
            raise Refused(Refusal.ENVELOPE_OFF)
        unit.records.put_envelope(replace(envelope, until=now))
        added = next_list(unit.records, Issuer(own.coordinator, own.signing, keys.envelopes), now)
        unit.commit()
    return added


def give_recovery_key(
    recovery_key: str, own: OwnDevice, uow: UnitOfWork, keys: SpaceKeys, now: datetime
) -> bytes:
    """The worker's recovery key, sealed to the envelope and signed by the laptop, as a file for the coordinator.

    Whoever calls has seen that it is this profile's recovery key.

    Raises:
        Refused: the space has no envelope.
    """
    if not own.trust.escrow:
        raise Refused(Refusal.ENVELOPE_OFF)
    said = _said(own, keys.age.seal(recovery_key.strip().encode(), [own.trust.escrow]))
    proof = keys.certificates.vouch(own.signing.key_pem, canonical_bytes(said))
    with uow:
        here = uow.records.membership(Side.DEVICE)
        if here is not None:
            uow.records.put_membership(replace(here, envelope_at=now.replace(microsecond=0)))
            uow.commit()
    return canonical_bytes({**said, "proof": proof.hex()})


def hold_recovery_key(content: bytes, registry: Registry, keys: SpaceKeys, now: datetime) -> WorkerId:
    """Keeps what a worker sealed; the same again is kept once. Nobody can read it without the paper.

    Raises:
        Refused: it is no such file, or no living laptop of the space signed it, or it is for another envelope.
    """
    with registry.unit_of_work() as unit:
        worker, recipient, sealed = _read(content, unit.records, keys)
        held = HeldKey(hashlib.sha256(sealed).hexdigest()[:16], worker, recipient, sealed, now.replace(microsecond=0))
        if all(one.id != held.id for one in unit.records.held_keys()):
            try:
                unit.records.add_held_key(held)
            except NumberTaken as error:
                raise Refused(Refusal.SOMEBODY_WAS_FASTER) from error
        unit.commit()
    return worker


def open_envelope(
    command: OpenEnvelope, registry: Registry, own: OwnCoordinator, age: Age, now: datetime
) -> str:
    """The worker's recovery key, for the worker alone to set a new passphrase with. Its opening is written down first.

    Raises:
        Refused: no reason or nobody else present; there is no such held key; or the paper is another envelope's.
    """
    witness, reason = " ".join(command.witness.split()), command.reason.strip()
    if not witness:
        raise Refused(Refusal.ENVELOPE_WITNESS_MISSING)
    if not reason:
        raise Refused(Refusal.REASON_MISSING)
    with registry.unit_of_work() as unit:
        held = next((one for one in unit.records.held_keys() if one.id == command.held), None)
        if held is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        try:
            opened = age.unseal(held.content, ["".join(command.paper.split()).upper()]).decode()
        except (SealBroken, ValueError) as error:
            raise Refused(Refusal.ENVELOPE_NOT_OPENED) from error
        opening = EnvelopeOpened(
            held.id, held.worker, now.replace(microsecond=0), own.coordinator, witness, reason
        )
        try:
            unit.records.add_envelope_opening(opening)
        except NumberTaken as error:
            raise Refused(Refusal.SOMEBODY_WAS_FASTER) from error
        unit.commit()
    return opened


def _said(own: OwnDevice, sealed: bytes) -> dict[str, Any]:
    return {
        "format": FORMAT, "version": VERSION, "space": own.space, "device": own.device, "worker": own.worker,
        "recipient": own.trust.escrow, "sealed": sealed.hex(),
    }  # fmt: skip


def _read(content: bytes, records: TrustRecords, keys: SpaceKeys) -> tuple[WorkerId, str, bytes]:
    refused = Refused(Refusal.REQUEST_UNREADABLE)
    try:
        if len(content) > LARGEST:
            raise refused
        data = json.loads(content)
        proof = bytes.fromhex(data.pop("proof"))
        if data["format"] != FORMAT or data["version"] != VERSION:
            raise refused
        device = next((d for d in records.devices() if d.device == DeviceId(data["device"])), None)
        if device is None or device.worker != data["worker"]:
            raise Refused(Refusal.REQUEST_UNPROVED)
        if not keys.certificates.vouched(device.cert_pem, canonical_bytes(data), proof):
            raise Refused(Refusal.REQUEST_UNPROVED)
        sealed, recipient = bytes.fromhex(data["sealed"]), data["recipient"]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, CertificateRefused) as error:
        raise refused from error
    envelope = records.envelope()
    if envelope is None or envelope.recipient != recipient:
        raise Refused(Refusal.ENVELOPE_OFF)
    return device.worker, recipient, sealed
