"""The list of trust as canonical JSON and back. What a newer program adds is left alone: the very bytes are kept."""

import base64
import binascii
import json
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from hyvinvointi_desktop.app.membership_port import Membership
from hyvinvointi_desktop.domain.exchange import (
    BundleId,
    CoordinatorId,
    DeviceId,
    SpaceId,
    WorkerId,
    canonical_bytes,
    instant_text,
)
from hyvinvointi_desktop.domain.trust import (
    EndReason,
    Revocation,
    RootChange,
    TrustedCoordinator,
    TrustedDevice,
    TrustFault,
    TrustList,
)

FORMAT, VERSION = "hvl-trust", 1
LARGEST = 8 * 1024 * 1024
"""A thousand laptops take a megabyte and a half."""

T = TypeVar("T")


class ListRefused(Exception):
    """The list is not taken."""

    def __init__(self, fault: TrustFault, detail: str = "") -> None:
        super().__init__(f"{fault.value} {detail}".strip())
        self.fault = fault


def list_content(trust: TrustList) -> bytes:
    """The list as it is signed."""
    former = {"former_roots": [pem.decode() for pem in trust.former_root_pems]} if trust.former_root_pems else {}
    return canonical_bytes({
        "format": FORMAT, "version": VERSION, "space": trust.space, "name": trust.name, "number": trust.version,
        "issued": instant_text(trust.issued_at), "expires": instant_text(trust.expires_at),
        "root": trust.root_pem.decode(), "issuing": [pem.decode() for pem in trust.issuing_pems],
        "coordinators": [_coordinator_row(c) for c in trust.coordinators],
        "devices": [_device_row(d) for d in trust.devices],
        "revocations": [_revocation_row(r) for r in trust.revocations],
        "root_changes": [_change_row(c) for c in trust.root_changes], "escrow": trust.escrow,
        "ended_coordinators": sorted(trust.ended_coordinators),
        "accept_format_max": trust.accept_format_max, "min_app_version": trust.min_app_version,
        **former,
    })  # fmt: skip


def read_list(content: bytes) -> TrustList:
    """The list of signed content.

    Raises:
        ListRefused: it cannot be read, or only by a newer program.
    """
    if len(content) > LARGEST:
        raise ListRefused(TrustFault.UNREADABLE, "too large")
    try:
        data = json.loads(content)
        if not isinstance(data, dict) or data.get("format") != FORMAT:
            raise ListRefused(TrustFault.UNREADABLE, "no list of trust")
        if _number(data["version"]) > VERSION:
            raise ListRefused(TrustFault.NEWER_FORMAT)
        return _list(data)
    except (ValueError, KeyError, TypeError, RecursionError, binascii.Error) as error:
        raise ListRefused(TrustFault.UNREADABLE, type(error).__name__) from error


def read_list_content(here: Membership) -> TrustList:
    """The list that a profile keeps."""
    return read_list(here.list_content)


def _list(data: dict[str, Any]) -> TrustList:
    return TrustList(
        space=SpaceId(_text(data["space"])),
        name=_text(data["name"]),
        version=_number(data["number"], 1),
        issued_at=_instant(data["issued"]),
        expires_at=_instant(data["expires"]),
        root_pem=_pem(data["root"]),
        issuing_pems=_each(data["issuing"], _pem),
        coordinators=_each(data["coordinators"], _coordinator),
        devices=_each(data["devices"], _device),
        revocations=_each(data["revocations"], _revocation),
        root_changes=_each(data["root_changes"], _change),
        escrow=_text(data["escrow"]),
        accept_format_max=_number(data["accept_format_max"], 1),
        min_app_version=_text(data["min_app_version"]),
        ended_coordinators=_each(data["ended_coordinators"], lambda one: CoordinatorId(_text(one))),
        former_root_pems=_each(data.get("former_roots", ()), _pem),
    )


def _coordinator_row(one: TrustedCoordinator) -> dict[str, Any]:
    return {
        "id": one.id, "cert": one.cert_pem.decode(), "cert_sha256": one.cert_sha256, "recipient": one.recipient,
        "from": instant_text(one.valid_from), "until": instant_text(one.valid_until),
    }  # fmt: skip


def _coordinator(row: dict[str, Any]) -> TrustedCoordinator:
    return TrustedCoordinator(
        CoordinatorId(_text(row["id"])), _pem(row["cert"]), _text(row["cert_sha256"]), _text(row["recipient"]),
        _instant(row["from"]), _instant(row["until"]),
    )  # fmt: skip


def _device_row(one: TrustedDevice) -> dict[str, Any]:
    return {
        "device": one.device, "epoch": one.epoch, "worker": one.worker, "cert": one.cert_pem.decode(),
        "cert_sha256": one.cert_sha256, "recipient": one.recipient, "until": instant_text(one.valid_until),
    }  # fmt: skip


def _device(row: dict[str, Any]) -> TrustedDevice:
    return TrustedDevice(
        DeviceId(_text(row["device"])), _number(row["epoch"], 1), WorkerId(_text(row["worker"])), _pem(row["cert"]),
        _text(row["cert_sha256"]), _text(row["recipient"]), _instant(row["until"]),
    )  # fmt: skip


def _revocation_row(one: Revocation) -> dict[str, Any]:
    return {
        "device": one.device, "epoch": one.epoch, "last_seq": one.last_seq, "last_bundle_id": one.last_bundle,
        "reason": one.reason.value, "at": instant_text(one.at),
    }  # fmt: skip


def _revocation(row: dict[str, Any]) -> Revocation:
    reason = _text(row["reason"])
    known = EndReason(reason) if reason in set(EndReason) else EndReason.OTHER
    return Revocation(
        DeviceId(_text(row["device"])), _number(row["epoch"], 1), _number(row["last_seq"]),
        BundleId(_text(row["last_bundle_id"])), known, _instant(row["at"]),
    )  # fmt: skip


def _change_row(one: RootChange) -> dict[str, Any]:
    return {
        "old_sha256": one.old_sha256, "new_root": one.new_root_pem.decode(),
        "by_old": base64.b64encode(one.by_old).decode(), "by_new": base64.b64encode(one.by_new).decode(),
    }  # fmt: skip


def _change(row: dict[str, Any]) -> RootChange:
    signatures = (base64.b64decode(_text(row[key]), validate=True) for key in ("by_old", "by_new"))
    return RootChange(_text(row["old_sha256"]), _pem(row["new_root"]), *signatures)


def _each(rows: Any, make: Callable[[Any], T]) -> tuple[T, ...]:
    if not isinstance(rows, Sequence) or isinstance(rows, str):
        raise TypeError("a list")
    return tuple(make(row) for row in rows)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("a text")
    return value


def _number(value: Any, least: int = 0) -> int:
    if type(value) is not int or not least <= value < 1 << 62:
        raise TypeError("a whole number")
    return value


def _pem(value: Any) -> bytes:
    return _text(value).encode("ascii")


def _instant(value: Any) -> datetime:
    made = datetime.fromisoformat(_text(value))
    if made.tzinfo is None:
        raise ValueError("an instant needs an offset")
    return made
