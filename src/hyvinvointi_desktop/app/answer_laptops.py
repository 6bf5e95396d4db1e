"""What the coordinator's installation tells laptops: seals receipts and decisions, chains them, lays them in a place.

Receipts of one laptop go together, up to ``TOGETHER`` in a message: one signature for all (docs/decisions/0020).
"""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from hyvinvointi_desktop.app.exchange_header_wire import message_header_json, recipient_sha256
from hyvinvointi_desktop.app.exchange_message_wire import content_json, receipt_content
from hyvinvointi_desktop.app.exchange_port import Envelopes, Parts
from hyvinvointi_desktop.app.place_port import Place, PlaceFault
from hyvinvointi_desktop.app.registry_bundles_port import KeptMessage, NumberTaken
from hyvinvointi_desktop.app.registry_port import Registry, RegistryRecords
from hyvinvointi_desktop.app.registry_waiting_port import WaitingMessage
from hyvinvointi_desktop.app.space_identity import OwnCoordinator
from hyvinvointi_desktop.domain.exchange import BundleId, DeviceId, MessageHeader, MessageKind, WorkerId
from hyvinvointi_desktop.domain.trust import TrustedDevice, living

TOGETHER = 500
"""So many receipts at most in one message."""
KEPT_FOR = timedelta(days=30)
"""So long a message stays in its place after its laptop said that it has it (PROTOCOL.md 2.13)."""
_NEWEST_ALONE = (MessageKind.ASSIGNMENT, MessageKind.TAKEN_BACK, MessageKind.COURSE)
"""What goes to the newest laptop of a worker; the rest to every one that is in use."""
_TRIES = 3


@dataclass(frozen=True, slots=True)
class Answering:
    """With what messages are made. ``new_name`` draws the random end of a file's name."""

    own: OwnCoordinator
    envelopes: Envelopes
    registry: Registry
    now: Callable[[], datetime]
    new_name: Callable[[], str]
    practice: bool = False


@dataclass(frozen=True, slots=True)
class Laid:
    """How many messages were laid in the place and how many old ones taken away; ``fault`` where it broke off."""

    published: int = 0
    removed: int = 0
    fault: PlaceFault | None = None


def seal_answers(answering: Answering) -> int:
    """Seals everything that waits to be told, each message in a transaction of its own; how many were made.

    What goes to a laptop that is out of use, or to a worker without one, goes on waiting.
    """
    with answering.registry.reading() as records:
        in_use = _in_use(records)
        receipts = [
            (DeviceId(device), [r.number for r in group])
            for device, group in groupby(records.unsent_receipts(), key=lambda r: r.receipt.slot.device)
        ]
        waiting = records.waiting_messages()
    made = 0
    for device, numbers in receipts:
        trusted = in_use.get(device)
        for some in _in_portions(numbers, TOGETHER) if trusted else ():
            made += _again(lambda t=trusted, s=some: _seal_receipts(answering, t, s))  # type: ignore[misc]
    by_worker = _by_worker(in_use.values())
    for message in waiting:
        to = by_worker.get(message.worker, ())
        chosen = to[-1:] if message.kind in _NEWEST_ALONE else to
        if chosen:
            made += _again(lambda m=message, c=chosen: _seal_waiting(answering, m, c))  # type: ignore[misc]
    return made


def lay_in_place(answering: Answering, place: Place, key: str, there: Container[str]) -> Laid:
    """Lays what the place does not hold, and takes away what its laptop has had for a month. ``there`` are the paths
    that a listing has just found.

    A fault of one file leaves that file for the next time; a fault of the place ends it.
    """
    try:
        _miss_what_is_gone(answering, key, there)
        _lay_list(answering, place, key)
    except PlaceFault as fault:
        return Laid(fault=fault)
    with answering.registry.reading() as records:
        waits = records.unpublished(answering.own.coordinator, key)
        old = records.removable(answering.own.coordinator, key, answering.now() - KEPT_FOR)
    published = removed = 0
    last: PlaceFault | None = None
    for message in waits:
        try:
            laid = place.publish(f"c/{message.coordinator}/to/{message.device}/{message.file_name}", message.content)
        except PlaceFault as fault:
            last = fault
            if fault.is_about_the_place:
                return Laid(published, removed, fault)
            continue
        _written(answering, lambda r, m=message, p=laid.path: r.add_publication(m.id, key, p, answering.now()))  # type: ignore[misc]
        published += 1
    for message_id, path in old:
        try:
            place.remove(path)
        except PlaceFault as fault:
            return Laid(published, removed, fault)
        _written(answering, lambda r, m=message_id: r.mark_removed(m, key, answering.now()))  # type: ignore[misc]
        removed += 1
    return Laid(published, removed, last)


def _miss_what_is_gone(answering: Answering, key: str, there: Container[str]) -> None:
    """What was laid there and lies there no more, although its laptop never said that it has it, is laid again: others
    may take files away (PROTOCOL.md T5)."""
    with answering.registry.reading() as records:
        gone = [message for message, path in records.published(answering.own.coordinator, key) if path not in there]
    if gone:
        _written(answering, lambda r: r.forget_publications(gone, key))


def _lay_list(answering: Answering, place: Place, key: str) -> None:
    """The newest list of who belongs to the space, once in every place."""
    with answering.registry.reading() as records:
        newest = records.newest_list()
        name = f"trust-{newest.version:06d}" if newest else ""
        if newest is None or records.is_published(f"{answering.own.coordinator} {name}", key):
            return
    laid = place.publish(f"c/{answering.own.coordinator}/trust/{name}.hvlt", newest.content)
    message = BundleId(f"{answering.own.coordinator} {name}")
    _written(answering, lambda r: r.add_publication(message, key, laid.path, answering.now()))


def _written(answering: Answering, act: Callable[[RegistryRecords], None]) -> None:
    with answering.registry.unit_of_work() as unit:
        act(unit.records)
        unit.commit()


def _in_use(records: RegistryRecords) -> Mapping[DeviceId, TrustedDevice]:
    return {d.device: d for d in living(records.devices(), records.revocations())}


def _by_worker(devices: Iterable[TrustedDevice]) -> Mapping[WorkerId, Sequence[TrustedDevice]]:
    """The laptops in use of each worker, the newest last."""
    found: dict[WorkerId, list[TrustedDevice]] = {}
    for device in sorted(devices, key=lambda d: (d.valid_until, d.device)):
        found.setdefault(device.worker, []).append(device)
    return found


def _in_portions(numbers: Sequence[int], size: int) -> Iterable[Sequence[int]]:
    return (numbers[at : at + size] for at in range(0, len(numbers), size))


def _again(act: Callable[[], int]) -> int:
    """Once more where another program has just written the same number."""
    for _ in range(_TRIES - 1):
        try:
            return act()
        except NumberTaken:
            continue
    return act()


def _seal_receipts(answering: Answering, to: TrustedDevice, numbers: Sequence[int]) -> int:
    with answering.registry.unit_of_work() as unit:
        unit.records.lock_device(to.device)
        wanted = frozenset(numbers)
        still = [r for r in unit.records.unsent_receipts(to.device) if r.number in wanted]
        if not still:
            return 0
        content = {"receipts": [receipt_content(r.receipt) for r in still]}
        message = _sealed(answering, unit.records, to, MessageKind.RECEIPT, content)
        unit.records.add_message(message, [r.number for r in still])
        unit.commit()
    return 1


def _seal_waiting(answering: Answering, waiting: WaitingMessage, to: Sequence[TrustedDevice]) -> int:
    with answering.registry.unit_of_work() as unit:
        for device in to:
            unit.records.lock_device(device.device)
        if waiting.id not in {w.id for w in unit.records.waiting_messages(waiting.worker)}:
            return 0
        made: list[BundleId] = []
        for device in to:
            message = _sealed(answering, unit.records, device, waiting.kind, waiting.content, waiting.files)
            unit.records.add_message(message)
            made.append(message.id)
        unit.records.mark_sealed(waiting.id, made[-1], answering.now())
        unit.commit()
    return len(made)


def _sealed(
    answering: Answering,
    records: RegistryRecords,
    to: TrustedDevice,
    kind: MessageKind,
    content: Mapping[str, Any],
    files: tuple[bytes, ...] = (),
) -> KeptMessage:
    """The next message of the row to that laptop."""
    own, now = answering.own, answering.now().replace(microsecond=0)
    last, rprev = records.last_message(own.coordinator, to.device)
    mine, newest = own.trust.coordinator(own.coordinator), records.newest_list()
    header = MessageHeader(
        space=own.space,
        kind=kind,
        coordinator=own.coordinator,
        cert_sha256=mine.cert_sha256 if mine else "",
        device=to.device,
        to=recipient_sha256(to.recipient),
        rseq=last + 1,
        rprev=rprev,
        created_at=now,
        trust_version=newest.version if newest else own.trust.version,
        practice=answering.practice,
    )
    parts = Parts(message_header_json(header), content_json(content), attachments=files)
    sealed = answering.envelopes.seal(parts, own.signing, [to.recipient], now)
    name = f"r-1-{header.rseq:08d}-{answering.new_name()}.hvlr"
    return KeptMessage(
        own.coordinator, to.device, header.rseq, rprev, sealed.bundle, kind, now, name, sealed.content
    )
