"""``data/header.json`` of bundles and of messages: one spelling, and back (PROTOCOL.md 2.3, 2.12).

A reader ignores fields that it does not know, unless ``crit`` names one or ``min_reader`` is later than itself: then
the file is for a later program and waits (``IngestFault.UPGRADE``).
"""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any, TypeVar

from hyvinvointi_desktop.app.exchange_message_wire import (
    MessageUnreadable,
    instant,
    listed,
    mapping,
    rows,
    text,
    totals_content,
    totals_in,
    whole,
)
from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused
from hyvinvointi_desktop.domain.exchange import (
    Acknowledged,
    BundleId,
    BundleKind,
    CoordinatorId,
    DeviceId,
    Header,
    IngestFault,
    MessageHeader,
    MessageKind,
    Slot,
    SpaceId,
    canonical_bytes,
    instant_text,
    plain_value,
)

H = TypeVar("H", Header, MessageHeader)
K = TypeVar("K", BundleKind, MessageKind)
BUNDLE, MESSAGE = "hvl-bundle", "hvl-message"
MAJOR, MINOR = 1, 0
MOST_BYTES = 100_000
MOST_RECIPIENTS = 32
ID = re.compile(r"[a-z2-7]{16}")
DIGEST = re.compile(r"[0-9a-f]{64}")
DIGEST_OR_NONE = re.compile(r"(?:[0-9a-f]{64})?")
PERIOD = re.compile(r"(?:[0-9]{4}-(?:0[1-9]|1[0-2]))?")
OFFSET = re.compile(r"([+-])([01][0-9]):([0-5][0-9])")
READER = re.compile(r"([0-9]{1,4})\.([0-9]{1,4})")
FORMS = frozenset(("format", "major", "minor", "min_reader", "crit"))
OF_BUNDLE = FORMS | {
    "space", "kind", "sender", "to", "seq", "prev", "ack", "created", "period", "audit", "totals", "state", "pdf",
    "practice",
}  # fmt: skip
OF_MESSAGE = FORMS | {
    "space", "kind", "sender", "device", "to", "rseq", "rprev", "created", "trust_version", "practice",
}  # fmt: skip


def recipient_sha256(recipient: str) -> str:
    """How a header names an age recipient: the SHA-256 of its text, in hexadecimal."""
    return hashlib.sha256(recipient.encode()).hexdigest()


def header_json(header: Header) -> bytes:
    """The one spelling of a bundle's header.

    Raises:
        ValueError: something in it could not be read back.
    """
    h = header
    return _read_back(header, header_in, {
        **_form(BUNDLE),
        "space": h.space,
        "kind": h.kind.value,
        "sender": {"device": h.slot.device, "epoch": h.slot.epoch, "cert_sha256": h.cert_sha256},
        "to": list(h.to),
        "seq": h.slot.seq,
        "prev": h.prev,
        "ack": [{"coordinator": a.coordinator, "rseq": a.rseq, "receipt": a.receipt} for a in h.acknowledged],
        "created": _created(h.created_at) | {"clock": "suspect" if h.clock_suspect else "ok"},
        "period": h.period,
        "audit": {"seq": h.audit_seq, "head": h.audit_head},
        "totals": totals_content(h.totals),
        "state": {"pre": h.state_before, "post": h.state_after},
        "pdf": {"template": h.pdf_template, "unsigned_sha256": h.pdf_unsigned_sha256},
        "practice": h.practice,
    })


def header_in(content: bytes) -> Header:
    """The header of a bundle.

    Raises:
        EnvelopeRefused: no header of a bundle (``HEADER``), or one for a later program (``UPGRADE``).
    """
    row = _read(content, BUNDLE, OF_BUNDLE)
    try:
        return _header(row)
    except (MessageUnreadable, OverflowError) as error:
        raise EnvelopeRefused(IngestFault.HEADER, str(error)) from error


def message_header_json(header: MessageHeader) -> bytes:
    """The one spelling of a message's header.

    Raises:
        ValueError: something in it could not be read back.
    """
    h = header
    return _read_back(header, message_header_in, {
        **_form(MESSAGE),
        "space": h.space,
        "kind": h.kind.value,
        "sender": {"coordinator": h.coordinator, "cert_sha256": h.cert_sha256},
        "device": h.device,
        "to": h.to,
        "rseq": h.rseq,
        "rprev": h.rprev,
        "created": _created(h.created_at),
        "trust_version": h.trust_version,
        "practice": h.practice,
    })


def message_header_in(content: bytes) -> MessageHeader:
    """The header of a message.

    Raises:
        EnvelopeRefused: no header of a message (``HEADER``), or one for a later program (``UPGRADE``).
    """
    row = _read(content, MESSAGE, OF_MESSAGE)
    try:
        return _message_header(row)
    except (MessageUnreadable, OverflowError) as error:
        raise EnvelopeRefused(IngestFault.HEADER, str(error)) from error


def plain_of(content: bytes, most: int) -> dict[str, Any]:
    """A JSON object as plain values without floats.

    Raises:
        EnvelopeRefused: it is none, or larger than ``most`` bytes.
    """
    if len(content) > most:
        raise EnvelopeRefused(IngestFault.HEADER, "size")
    try:
        read = plain_value(content)
    except ValueError as error:
        raise EnvelopeRefused(IngestFault.HEADER, "json") from error
    if not isinstance(read, dict):
        raise EnvelopeRefused(IngestFault.HEADER, "json")
    return read


def require_canonical(content: bytes, read: Mapping[str, Any]) -> None:
    """Refuses what is not written in the one way: a name twice, white space, another order.

    Raises:
        EnvelopeRefused: it is not.
    """
    try:
        same = canonical_bytes(dict(read)) == content
    except (ValueError, RecursionError) as error:
        raise EnvelopeRefused(IngestFault.HEADER, "json") from error
    if not same:
        raise EnvelopeRefused(IngestFault.HEADER, "not canonical")


def _read_back(header: H, read: Callable[[bytes], H], written: Mapping[str, Any]) -> bytes:
    """The bytes, once they were seen to say the same."""
    content = canonical_bytes(written)
    try:
        back = read(content)
    except EnvelopeRefused as refused:
        raise ValueError(refused.detail) from refused
    # Fractions of a second are not written.
    if back != replace(header, created_at=header.created_at.replace(microsecond=0)):
        raise ValueError("the header does not read back")
    return content


def _form(name: str) -> dict[str, Any]:
    return {"format": name, "major": MAJOR, "minor": MINOR, "min_reader": f"{MAJOR}.{MINOR}", "crit": []}


def _created(at: datetime) -> dict[str, Any]:
    offset = f"{at:%z}"[:5]
    return {"utc": instant_text(at), "offset": f"{offset[:3]}:{offset[3:]}"}


def _read(content: bytes, form: str, known: frozenset[str]) -> dict[str, Any]:
    row = plain_of(content, MOST_BYTES)
    major, minor = row.get("major"), row.get("minor")
    if row.get("format") != form or type(major) is not int or type(minor) is not int or minor < 0:
        raise EnvelopeRefused(IngestFault.HEADER, "format")
    # Looked at before anything else: of a later form nothing more is known.
    if major != MAJOR or _least_reader(row) > (MAJOR, MINOR):
        raise EnvelopeRefused(IngestFault.UPGRADE, "major")
    require_canonical(content, row)
    critical = row.get("crit")
    if not isinstance(critical, list) or not all(isinstance(name, str) for name in critical):
        raise EnvelopeRefused(IngestFault.HEADER, "crit")
    if not known.issuperset(critical):
        raise EnvelopeRefused(IngestFault.UPGRADE, "crit")
    return row


def _least_reader(row: Mapping[str, Any]) -> tuple[int, int]:
    found = READER.fullmatch(str(row.get("min_reader")))
    if not found:
        raise EnvelopeRefused(IngestFault.HEADER, "min_reader")
    return int(found[1]), int(found[2])


def _header(row: Mapping[str, Any]) -> Header:
    sender, audit, state, pdf = (mapping(row, name) for name in ("sender", "audit", "state", "pdf"))
    created = mapping(row, "created")
    slot = Slot(DeviceId(_shaped(sender, "device", ID)), whole(sender, "epoch", 1), whole(row, "seq", 1))
    to = listed(row, "to")
    if not 1 <= len(to) <= MOST_RECIPIENTS:
        raise MessageUnreadable("to")
    return Header(
        space=SpaceId(_shaped(row, "space", ID)),
        kind=_kind(row, BundleKind),
        slot=slot,
        cert_sha256=_shaped(sender, "cert_sha256", DIGEST),
        to=tuple(_shaped({"to": digest}, "to", DIGEST) for digest in to),
        prev=_shaped(row, "prev", DIGEST_OR_NONE),
        acknowledged=tuple(_acknowledged(one) for one in rows(row, "ack")),
        created_at=_instant(created),
        clock_suspect=_choice(created, "clock", ("ok", "suspect")) == "suspect",
        period=_shaped(row, "period", PERIOD),
        audit_seq=whole(audit, "seq"),
        audit_head=_shaped(audit, "head", DIGEST_OR_NONE),
        totals=totals_in(mapping(row, "totals")),
        state_before=_shaped(state, "pre", DIGEST_OR_NONE),
        state_after=_shaped(state, "post", DIGEST_OR_NONE),
        pdf_template=text(pdf, "template", least=0),
        pdf_unsigned_sha256=_shaped(pdf, "unsigned_sha256", DIGEST_OR_NONE),
        practice=_yes_or_no(row, "practice"),
    )


def _message_header(row: Mapping[str, Any]) -> MessageHeader:
    sender = mapping(row, "sender")
    return MessageHeader(
        space=SpaceId(_shaped(row, "space", ID)),
        kind=_kind(row, MessageKind),
        coordinator=CoordinatorId(_shaped(sender, "coordinator", ID)),
        cert_sha256=_shaped(sender, "cert_sha256", DIGEST),
        device=DeviceId(_shaped(row, "device", ID)),
        to=_shaped(row, "to", DIGEST),
        rseq=whole(row, "rseq", 1),
        rprev=_shaped(row, "rprev", DIGEST_OR_NONE),
        created_at=_instant(mapping(row, "created")),
        trust_version=whole(row, "trust_version"),
        practice=_yes_or_no(row, "practice"),
    )


def _acknowledged(row: Mapping[str, Any]) -> Acknowledged:
    return Acknowledged(
        CoordinatorId(_shaped(row, "coordinator", ID)), whole(row, "rseq", 1), BundleId(_shaped(row, "receipt", DIGEST))
    )


def _kind(row: Mapping[str, Any], known: type[K]) -> K:
    said = text(row, "kind")
    try:
        return known(said)
    except ValueError as error:  # a later minor version may have more kinds
        raise EnvelopeRefused(IngestFault.UPGRADE, "kind") from error


def _shaped(row: Mapping[str, Any], name: str, shape: re.Pattern[str]) -> str:
    value = text(row, name, least=0)
    if not shape.fullmatch(value):
        raise MessageUnreadable(name)
    return value


def _choice(row: Mapping[str, Any], name: str, known: tuple[str, ...]) -> str:
    value = text(row, name)
    if value not in known:
        raise MessageUnreadable(name)
    return value


def _yes_or_no(row: Mapping[str, Any], name: str) -> bool:
    value = row.get(name)
    if not isinstance(value, bool):
        raise MessageUnreadable(name)
    return value


def _instant(row: Mapping[str, Any]) -> datetime:
    found = OFFSET.fullmatch(text(row, "offset"))
    if not found:
        raise MessageUnreadable("offset")
    away = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return instant(row, "utc").astimezone(timezone(-away if found[1] == "-" else away))
