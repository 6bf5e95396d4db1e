"""Headers, records and whole sealed files of the invented space, and strategies for all headers there can be."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.exchange_header_wire import header_json, message_header_json, recipient_sha256
from hyvinvointi_desktop.app.exchange_message_wire import content_json
from hyvinvointi_desktop.app.exchange_port import Parts, SealedParts
from hyvinvointi_desktop.app.exchange_record_wire import records_json
from hyvinvointi_desktop.domain.exchange import (
    NO_DIGEST,
    Acknowledged,
    BundleId,
    BundleKind,
    CoordinatorId,
    DeviceId,
    Header,
    MessageHeader,
    MessageKind,
    RecordRevision,
    Slot,
    SpaceId,
    Totals,
)
from tests.support.space import AT, CERTS, DEVICE, WORKER, Member, coordinator, laptop, space


def cert_sha256(member: Member) -> str:
    """The fingerprint of a member's certificate."""
    mine = member.identity
    return CERTS.prove(mine.cert_pem, mine.issuer_pem, mine.root_pem, AT).cert_sha256


def bundle_header(sender: Member | None = None, reader: Member | None = None, **changed: Any) -> Header:
    """The header of the first bundle of a laptop to a coordinator."""
    sender, reader = sender or laptop(), reader or coordinator()
    assert sender.holder.device is not None
    made = Header(
        space().space, BundleKind.ATTENDANCE, Slot(sender.holder.device, sender.holder.epoch, 1), cert_sha256(sender),
        (recipient_sha256(reader.age.recipient),), NO_DIGEST, (), AT, False, "2026-10", 4711, "a" * 64,
        Totals(14, 450, 420, 9750, 1), NO_DIGEST, "b" * 64,
    )  # fmt: skip
    return replace(made, **changed)


def message_header(sender: Member | None = None, reader: Member | None = None, **changed: Any) -> MessageHeader:
    """The header of the first message of a coordinator to a laptop."""
    sender, reader = sender or coordinator(), reader or laptop()
    assert sender.holder.coordinator is not None
    assert reader.holder.device is not None
    made = MessageHeader(
        space().space, MessageKind.GRANT, sender.holder.coordinator, cert_sha256(sender), reader.holder.device,
        recipient_sha256(reader.age.recipient), 1, NO_DIGEST, AT, 3,
    )  # fmt: skip
    return replace(made, **changed)


def revision(body: Mapping[str, Any] | None = None) -> RecordRevision:
    """The first revision of one session."""
    return RecordRevision(
        "session", "9001", 1, NO_DIGEST, WORKER, DEVICE, AT,
        {"minutes": 90, "km_tenths": 240} if body is None else body,
    )  # fmt: skip


def sealed_bundle(
    header: bytes, records: bytes = b"", signer: Member | None = None, to: Member | None = None, report: bytes = b""
) -> SealedParts:
    """A file with this head, signed by a member and sealed to another."""
    parts = Parts(header, records or records_json([revision()]), report or None)
    return bootstrap.envelopes().seal(
        parts, (signer or laptop()).identity, [(to or coordinator()).age.recipient], AT
    )


def whole_bundle() -> SealedParts:
    """A small bundle that is as it should be."""
    return sealed_bundle(header_json(bundle_header()))


def sealed_message(
    header: bytes, content: bytes = b"", signer: Member | None = None, to: Member | None = None
) -> SealedParts:
    """A message with this head, signed by a member and sealed to another."""
    parts = Parts(header, content or content_json({"client": "9001", "month": "2026-11", "minutes": 120}))
    return bootstrap.envelopes().seal(
        parts, (signer or coordinator()).identity, [(to or laptop()).age.recipient], AT
    )


def whole_message() -> SealedParts:
    """A small message that is as it should be."""
    return sealed_message(message_header_json(message_header()))


START = datetime(2026, 1, 1, tzinfo=UTC)
ids = st.text("abcdefghijklmnopqrstuvwxyz234567", min_size=16, max_size=16)
digests = st.text("0123456789abcdef", min_size=64, max_size=64)
numbers = st.integers(1, 1 << 40)
counts = st.integers(0, 1 << 40)
instants = st.builds(
    lambda seconds, quarters: (START + timedelta(seconds=seconds)).astimezone(
        timezone(timedelta(minutes=15 * quarters))
    ),
    st.integers(-(10**9), 10**9),
    st.integers(-48, 56),
)
headers = st.builds(
    Header,
    ids.map(SpaceId), st.sampled_from(BundleKind), st.builds(Slot, ids.map(DeviceId), numbers, numbers), digests,
    st.lists(digests, min_size=1, max_size=4).map(tuple), st.just("") | digests,
    st.lists(
        st.builds(Acknowledged, ids.map(CoordinatorId), numbers, digests.map(BundleId)), max_size=3
    ).map(tuple),
    instants, st.booleans(), st.sampled_from(["", "2026-10", "2031-01"]), counts, st.just("") | digests,
    st.builds(Totals, counts, st.integers(-1000, 1 << 40), counts, counts, counts),
    st.just("") | digests, st.just("") | digests, st.text(max_size=30).filter(str.isprintable),
    st.just("") | digests, st.booleans(),
)  # fmt: skip
message_headers = st.builds(
    MessageHeader,
    ids.map(SpaceId), st.sampled_from(MessageKind), ids.map(CoordinatorId), digests, ids.map(DeviceId), digests,
    numbers, st.just("") | digests, instants, counts, st.booleans(),
)  # fmt: skip
