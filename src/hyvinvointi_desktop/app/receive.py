"""Take a file apart that came from elsewhere: open it, read it, and see that its header is the signer's own and meant
for us (PROTOCOL.md 2.5, steps 1 to 5). What becomes of it, by its number and its chain, is decided elsewhere.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from hyvinvointi_desktop.app.exchange_header_wire import (
    header_in,
    message_header_in,
    plain_of,
    recipient_sha256,
    require_canonical,
)
from hyvinvointi_desktop.app.exchange_message_wire import MOST_BYTES, MessageUnreadable, content_in
from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused, Envelopes, Opened, Signer, SignerRole
from hyvinvointi_desktop.app.exchange_record_wire import RecordsUnreadable, revisions_in
from hyvinvointi_desktop.domain.exchange import (
    BundleKind,
    DeviceId,
    Header,
    IngestFault,
    MessageHeader,
    RecordRevision,
    SpaceId,
)

WITH_PAPER = (BundleKind.REPORT, BundleKind.CORRECTION)
MOST_RECORD_BYTES = 48_000_000


@dataclass(frozen=True, slots=True)
class ReceivedBundle:
    """A bundle of one laptop, believed so far: its seal, its signature and its header hold."""

    opened: Opened
    header: Header
    records: tuple[RecordRevision, ...]


@dataclass(frozen=True, slots=True)
class ReceivedMessage:
    """A message of a coordinator, believed so far."""

    opened: Opened
    header: MessageHeader
    content: dict[str, Any]


def bundle_in(
    envelopes: Envelopes, content: bytes, identities: Sequence[str], root_pem: bytes, space: SpaceId
) -> ReceivedBundle:
    """A bundle sealed to one of these identities, of a laptop of this space.

    Raises:
        EnvelopeRefused: with the first fault on the way in.
    """
    opened = envelopes.open(content, identities, root_pem)
    return bundle_of(opened, space, envelopes.recipients_of(identities))


def bundle_of(opened: Opened, space: SpaceId, recipients: Collection[str]) -> ReceivedBundle:
    """What an opened file says, when a laptop of this space signed it for one of these recipients.

    Raises:
        EnvelopeRefused: ``HEADER``, ``UPGRADE``, ``SIGNATURE``: no laptop signed it, ``NOT_FOR_ME``: another space, or
            it was sealed to us by somebody to whom it was sent.
    """
    header, signer = header_in(opened.parts.header), opened.signer
    _require_role(signer, SignerRole.DEVICE)
    _require_bound(header.space, header.cert_sha256, signer)
    # A laptop that was restored counts a later epoch by itself, with the certificate it has (PROTOCOL.md 2.9).
    if header.slot.device != signer.device or header.slot.epoch < signer.epoch:
        raise EnvelopeRefused(IngestFault.HEADER, "device")
    if header.space != space or not {recipient_sha256(r) for r in recipients}.intersection(header.to):
        raise EnvelopeRefused(IngestFault.NOT_FOR_ME)
    if opened.parts.report is not None and header.kind not in WITH_PAPER:
        raise EnvelopeRefused(IngestFault.HEADER, "report")
    _require_version(opened.parts.records, MOST_RECORD_BYTES)
    try:
        records = revisions_in(opened.parts.records)
    except RecordsUnreadable as error:
        raise EnvelopeRefused(IngestFault.HEADER, f"records {error}") from error
    return ReceivedBundle(opened, header, records)


def message_in(
    envelopes: Envelopes, content: bytes, identities: Sequence[str], root_pem: bytes, space: SpaceId, device: DeviceId
) -> ReceivedMessage:
    """A message sealed to one of these identities, of a coordinator of this space to this laptop.

    Raises:
        EnvelopeRefused: with the first fault on the way in.
    """
    opened = envelopes.open(content, identities, root_pem)
    return message_of(opened, space, device, envelopes.recipients_of(identities))


def message_of(opened: Opened, space: SpaceId, device: DeviceId, recipients: Collection[str]) -> ReceivedMessage:
    """What an opened file says, when a coordinator of this space signed it for this laptop.

    Raises:
        EnvelopeRefused: as ``bundle_of``.
    """
    header, signer = message_header_in(opened.parts.header), opened.signer
    _require_role(signer, SignerRole.COORDINATOR)
    _require_bound(header.space, header.cert_sha256, signer)
    if header.coordinator != signer.coordinator:
        raise EnvelopeRefused(IngestFault.HEADER, "coordinator")
    mine = header.space == space and header.device == device
    if not mine or header.to not in {recipient_sha256(r) for r in recipients}:
        raise EnvelopeRefused(IngestFault.NOT_FOR_ME)
    _require_version(opened.parts.records, MOST_BYTES)
    try:
        return ReceivedMessage(opened, header, content_in(opened.parts.records))
    except MessageUnreadable as error:
        raise EnvelopeRefused(IngestFault.HEADER, f"content {error}") from error


def _require_role(signer: Signer, role: SignerRole) -> None:
    if signer.role is not role:
        raise EnvelopeRefused(IngestFault.SIGNATURE, signer.role.value)


def _require_bound(space: SpaceId, cert_sha256: str, signer: Signer) -> None:
    """What is signed names who signs and for whom: else somebody to whom it was sent could pass it on as his own."""
    if space != signer.space or cert_sha256 != signer.cert_sha256:
        raise EnvelopeRefused(IngestFault.HEADER, "signer")


def _require_version(content: bytes, most: int) -> None:
    """Sees to one spelling, and parks what is for a later program."""
    read = plain_of(content, most)
    version = read.get("version")
    if type(version) is int and version > 1:
        raise EnvelopeRefused(IngestFault.UPGRADE, "version")
    require_canonical(content, read)
