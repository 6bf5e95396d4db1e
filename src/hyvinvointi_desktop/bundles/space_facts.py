"""What a certificate of a space says about its holder, as an extension of our own: canonical JSON in a UTF8String."""

import json
import re
from typing import Any

from asn1crypto.core import UTF8String
from cryptography import x509

from hyvinvointi_desktop.app.exchange_port import SignerRole
from hyvinvointi_desktop.app.space_certs_port import Holder
from hyvinvointi_desktop.domain.exchange import CoordinatorId, DeviceId, SpaceId, WorkerId, canonical_bytes

FACTS = x509.ObjectIdentifier("2.25.147696107630079789538485675478229232067")
"""Under the arc that belongs to whoever drew the UUID (6f1d3c52-9a5b-4e0e-8c7a-1d2b7e40a9c3); never critical, so that
other programs verify the chain without knowing it."""
VERSION = 1
ROOT, ISSUER = "root", "issuer"
ID = re.compile(r"[a-z2-7]{16}")
RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{20,4000}")
LAST_EPOCH = 2**31 - 1


def extension(facts: dict[str, Any]) -> x509.UnrecognizedExtension:
    """The extension that says these facts."""
    return x509.UnrecognizedExtension(FACTS, UTF8String(canonical_bytes({"v": VERSION, **facts}).decode()).dump())


def read(extensions: x509.Extensions) -> dict[str, Any]:
    """The facts of a certificate or a request.

    Raises:
        ValueError: there are none, or not as this program writes them.
    """
    found = extensions.get_extension_for_oid(FACTS)
    if found.critical or not isinstance(found.value, x509.UnrecognizedExtension):
        raise ValueError("facts are never critical")
    text = str(UTF8String.load(found.value.value, strict=True).native)
    facts = json.loads(text)
    if not isinstance(facts, dict) or canonical_bytes(facts).decode() != text or facts.get("v") != VERSION:
        raise ValueError("no canonical facts of a known version")
    _require_id(facts.get("space"))
    return facts


def of_authority(role: str, space: SpaceId) -> dict[str, Any]:
    """The facts of a root or an issuing key.

    Raises:
        ValueError: the space is no id.
    """
    return {"role": role, "space": _require_id(space)}


def of_holder(holder: Holder) -> dict[str, Any]:
    """The facts of a laptop or a coordinator.

    Raises:
        ValueError: an id is no id, or something is missing or too much.
    """
    facts: dict[str, Any] = {"role": holder.role.value, "space": holder.space, "recipient": holder.recipient}
    if holder.role is SignerRole.DEVICE:
        facts |= {"device": holder.device, "epoch": holder.epoch, "worker": holder.worker}
    else:
        facts |= {"coordinator": holder.coordinator}
    if holder_of(facts) != holder:
        raise ValueError("a laptop has no coordinator's id, and the other way round")
    return facts


def holder_of(facts: dict[str, Any]) -> Holder:
    """The holder that facts tell of. What a later version adds is not looked at.

    Raises:
        ValueError: an id is no id, or it is neither a laptop nor a coordinator.
    """
    role, recipient = SignerRole(str(facts.get("role"))), facts.get("recipient")
    if not isinstance(recipient, str) or not RECIPIENT.fullmatch(recipient):
        raise ValueError("no age recipient")
    space = SpaceId(_require_id(facts.get("space")))
    if role is SignerRole.COORDINATOR:
        return Holder(role, space, recipient, coordinator=CoordinatorId(_require_id(facts.get("coordinator"))))
    epoch = facts.get("epoch")
    if type(epoch) is not int or not 1 <= epoch <= LAST_EPOCH:
        raise ValueError("epochs count from 1")
    device, worker = DeviceId(_require_id(facts.get("device"))), WorkerId(_require_id(facts.get("worker")))
    return Holder(role, space, recipient, device, epoch, worker)


def _require_id(value: object) -> str:
    if not isinstance(value, str) or not ID.fullmatch(value):
        raise ValueError("an id is 16 letters of base32")
    return value
