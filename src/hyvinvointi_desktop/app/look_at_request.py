"""A request that came in, looked at before anybody is let in: whose it is, by which invitation, and its digits."""

from dataclasses import dataclass, field
from datetime import datetime

from hyvinvointi_desktop.app.exchange_port import SignerRole
from hyvinvointi_desktop.app.join_files import JoinRequest, read_join_request
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_trust_port import Issued, TrustRecords
from hyvinvointi_desktop.app.space_certs_port import CertificateRefused, Requested
from hyvinvointi_desktop.app.space_identity import OwnCoordinator
from hyvinvointi_desktop.app.space_keys import SpaceKeys
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.invitation import Guest
from hyvinvointi_desktop.domain.trust import Compared, TrustedDevice

ROLES = {Guest.WORKER: SignerRole.DEVICE, Guest.COORDINATOR: SignerRole.COORDINATOR}


@dataclass(frozen=True, slots=True)
class RequestSeen:
    """What a request says, proved as far as a file can be: the digits are compared by people.

    ``name`` is the invited person's as the coordinator wrote it, ``said_name`` as the newcomer did. ``answer`` is the
    one that was given already to this very request: it may be handed over once more. A renewal needs no digits: the
    old key vouches for the new one.
    """

    guest: Guest
    name: str
    said_name: str
    worker: WorkerId | None
    newcomer: str
    digits: str
    renews: bool
    request: JoinRequest = field(repr=False)
    asked: Requested = field(repr=False)
    answer: bytes | None = field(default=None, repr=False)


def look_at_request(
    content: bytes, records: TrustRecords, own: OwnCoordinator, keys: SpaceKeys, now: datetime
) -> RequestSeen:
    """Reads a request file. Nothing is decided by it.

    Raises:
        Refused: it cannot be read here; it does not prove the invitation's code or the old key; its invitation was
            used by somebody else, taken back, is too old or another space's.
    """
    request = read_join_request(content, own.identities, keys.age)
    try:
        asked = keys.certificates.read_request(request.asked_pem)
    except CertificateRefused as error:
        raise Refused(Refusal.REQUEST_UNPROVED) from error
    if asked.holder.space != own.space:
        raise Refused(Refusal.INVITATION_OF_OTHERS)
    if request.old_cert_sha256:
        return _renewal(request, asked, records, keys)
    issued = records.issued(request.invitation)
    if issued is None:
        raise Refused(Refusal.INVITATION_OF_OTHERS)
    _require_proof(request, asked, issued)
    return _joining(request, asked, issued, records, now)


def _joining(
    request: JoinRequest, asked: Requested, issued: Issued, records: TrustRecords, now: datetime
) -> RequestSeen:
    space, newcomer = records.space(), str(asked.holder.device or asked.holder.coordinator)
    if space is None:
        raise Refused(Refusal.NO_SPACE)
    compared = Compared(
        space.space, space.root_sha256, issued.recipient, newcomer, asked.public_key_sha256, asked.holder.recipient
    )
    admitted = records.admitted(issued.id)
    if admitted is not None and (admitted.newcomer, admitted.key_sha256) != (newcomer, asked.public_key_sha256):
        raise Refused(Refusal.INVITATION_USED)
    if admitted is None and issued.taken_back_at is not None:
        raise Refused(Refusal.INVITATION_TAKEN_BACK)
    if admitted is None and local_day(now) > issued.last_day:
        raise Refused(Refusal.INVITATION_OLD, last_day=issued.last_day)
    return RequestSeen(
        issued.guest, issued.name, request.name, issued.worker, newcomer, compared.digits(), False, request, asked,
        admitted.answer if admitted else None,
    )  # fmt: skip


def _renewal(request: JoinRequest, asked: Requested, records: TrustRecords, keys: SpaceKeys) -> RequestSeen:
    """A new key for a laptop of the space; the newest certificate's key must vouch for it."""
    known = next((d for d in records.devices() if d.device == asked.holder.device), None)
    if known is None or asked.holder.role is not SignerRole.DEVICE:
        raise Refused(Refusal.REQUEST_UNPROVED)
    if any(r.device == known.device for r in records.revocations()):
        raise Refused(Refusal.RIGHT_ENDED)
    of_old = records.device_of_cert(request.old_cert_sha256) == known.device
    if not of_old or not _vouched(request, known, keys) or _holder(asked) != (known.worker, known.epoch):
        raise Refused(Refusal.REQUEST_UNPROVED)
    worker = records.worker(known.worker)
    return RequestSeen(
        Guest.WORKER, worker.name if worker else "", request.name, known.worker, known.device, "", True, request, asked
    )


def _vouched(request: JoinRequest, known: TrustedDevice, keys: SpaceKeys) -> bool:
    try:
        signature = bytes.fromhex(request.proof)
        return keys.certificates.vouched(known.cert_pem, request.said, signature)
    except (ValueError, CertificateRefused):
        return False


def _holder(asked: Requested) -> tuple[WorkerId | None, int]:
    return asked.holder.worker, asked.holder.epoch


def _require_proof(request: JoinRequest, asked: Requested, issued: Issued) -> None:
    """The sender has the code, and asks for no more than what he was invited to."""
    if not request.proved_by(issued.code):
        raise Refused(Refusal.REQUEST_UNPROVED)
    holder = asked.holder
    as_invited = holder.role is ROLES[issued.guest] and holder.worker == issued.worker
    if not as_invited or (holder.role is SignerRole.DEVICE and holder.epoch != 1):
        raise Refused(Refusal.REQUEST_UNPROVED)
