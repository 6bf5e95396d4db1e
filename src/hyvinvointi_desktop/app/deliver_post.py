"""One round of the post to a place: what came is taken in, what lies in the outbox is published, what is old and safe
is taken away again (PROTOCOL.md 2.4, 2.13). Nothing is sealed here, and nothing of a place is believed unproved."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from hyvinvointi_desktop.app.exchange_port import LARGEST_FILE, EnvelopeRefused, Envelopes
from hyvinvointi_desktop.app.place_port import LeftOut, Listed, Place, PlaceFault
from hyvinvointi_desktop.app.ports import OpenStore, UnitOfWork
from hyvinvointi_desktop.app.post_numbers import Here, copy_of, fit_numbers
from hyvinvointi_desktop.app.post_port import Incoming
from hyvinvointi_desktop.app.receive import ReceivedMessage, message_in
from hyvinvointi_desktop.app.refusals import Refused
from hyvinvointi_desktop.app.space_identity import OwnDevice, reading_device
from hyvinvointi_desktop.app.take_post import Kept, keep_message
from hyvinvointi_desktop.app.take_trust_list import is_listed
from hyvinvointi_desktop.domain.exchange import BundleId, IngestFault
from hyvinvointi_desktop.domain.post import (
    CopyFound,
    Outgoing,
    TakenOut,
    bundle_path,
    is_delivered,
    may_be_taken_away,
    standing_of,
    strange_file,
)

LATER = frozenset({IngestFault.SEAL, IngestFault.UPGRADE, IngestFault.NOT_YET_VALID, IngestFault.SIGNATURE})
"""Faults that another day, a newer program or a newer list may mend: the file is looked at again."""


@dataclass(frozen=True, slots=True)
class Refusing:
    """A file that was not taken in. ``fault`` is for the log and for choosing words."""

    path: str
    fault: str


@dataclass(frozen=True, slots=True)
class Told:
    """How far a part of a round is: so many files done, of so many."""

    done: int
    of: int


@dataclass(slots=True)
class Round:
    """What a round did. ``lists`` are signed lists of the space that were taken in; ``copy`` why nothing was
    published: this profile may be a copy of another. ``told`` is how far it is."""

    published: list[BundleId] = field(default_factory=list)
    taken: list[Incoming] = field(default_factory=list)
    refused: list[Refusing] = field(default_factory=list)
    lists: int = 0
    removed: int = 0
    left_out: LeftOut = field(default_factory=LeftOut)
    copy: CopyFound | None = None
    told: Told = field(default_factory=lambda: Told(0, 0))


@dataclass(frozen=True, slots=True)
class RoundTools:
    """What a round needs. ``take_list`` takes a signed list in (raises Refused)."""

    store: OpenStore
    unit: Callable[[], UnitOfWork]
    envelopes: Envelopes
    own: OwnDevice
    here: Here
    now: datetime
    take_list: Callable[[bytes], None]
    backed_up_at: datetime | None = None


def go_round(place: Place, place_id: str, tools: RoundTools, done: Round) -> Iterator[None]:
    """The whole round, one file at a time, so that the window may read between two of them. What was done before a
    fault is done, and the next round goes on from there.

    Raises:
        PlaceFault: the place as a whole would not.
        Surroundings: the store cannot be written.
    """
    yield from _take_in(place, place_id, tools, done)
    there = {file.path for file in place.files(f"d/{tools.own.device}")}
    done.copy = _look_at_own(there, tools)
    if done.copy is None:  # a copy must not publish: its numbers may have left with other content
        yield from _publish(place, place_id, tools, done, there)
    yield from _take_away(place, place_id, tools, done)


def take_file(content: bytes, tools: RoundTools) -> ReceivedMessage | None:
    """A message, proved; None for a list, which is taken in already.

    Raises:
        EnvelopeRefused: it is nothing that may be believed.
        Refused: the list is not taken.
    """
    if tools.envelopes.is_open(content):
        tools.take_list(content)
        return None
    own = tools.own
    received = message_in(tools.envelopes, content, own.identities, own.root_pem, own.space, own.device)
    signer = received.opened.signer
    if signer.former_root and not is_listed(signer, own.trust, tools.envelopes):
        raise EnvelopeRefused(IngestFault.SIGNATURE, "a former root")
    if own.trust.has_ended(received.header.coordinator):
        raise EnvelopeRefused(IngestFault.REVOKED)
    return received


# -- in ----------------------------------------------------------------------------------------------------------------


def _take_in(place: Place, place_id: str, tools: RoundTools, done: Round) -> Iterator[None]:
    with tools.store.reading() as records:
        seen = records.seen_files(place_id)
    fresh = [f for f in _listed(place, tools.own, done) if not (f.mark and seen.get(f.path) == (f.size, f.mark))]
    judged: dict[str, tuple[int, str]] = {}
    received: list[ReceivedMessage] = []
    for number, file in enumerate(fresh):
        done.told = Told(number, len(fresh))
        yield
        try:
            message = take_file(place.read(file.path, LARGEST_FILE), tools)
        except PlaceFault as fault:
            if fault.is_about_the_place:
                raise
            done.refused.append(Refusing(file.path, fault.what.value))
            continue
        except EnvelopeRefused as refused:
            done.refused.append(Refusing(file.path, refused.fault.value))
            if refused.fault in LATER:
                continue
        except Refused as refused:
            done.refused.append(Refusing(file.path, refused.refusal.value))
        else:
            if message is None:
                done.lists += 1
                with tools.store.reading() as records:  # what follows may be signed under what the list tells of
                    tools = replace(tools, own=reading_device(records, tools.now))
            else:
                received.append(message)
        judged[file.path] = (file.size, file.mark)
    for kept in keep_in_order(received, tools):
        if kept.new:
            done.taken.append(kept.message)
    with tools.unit() as uow:
        uow.records.add_seen_files(place_id, judged)
        uow.commit()


def keep_in_order(received: list[ReceivedMessage], tools: RoundTools) -> Iterator[Kept]:
    """Keeps messages in the order of their numbers, however they were found."""
    for message in sorted(received, key=lambda m: (m.header.coordinator, m.header.rseq)):
        yield keep_message(tools.unit(), message, tools.now)


def _listed(place: Place, own: OwnDevice, done: Round) -> list[Listed]:
    found: list[Listed] = []
    unfinished = not_fetched = unfit = 0
    lists = [f"c/{coordinator.id}/trust" for coordinator in own.coordinators]
    messages = [f"c/{coordinator.id}/to/{own.device}" for coordinator in own.coordinators]
    for folder in (*lists, *messages):
        found += place.files(folder)
        out = place.left_out
        unfinished += out.unfinished
        not_fetched += out.not_fetched
        unfit += out.unfit
    done.left_out = LeftOut(unfinished, not_fetched, unfit)
    return found


# -- out ---------------------------------------------------------------------------------------------------------------


def _look_at_own(there: set[str], tools: RoundTools) -> CopyFound | None:
    """Whether this profile may go on counting. A strange file of this laptop is remembered: the next place may not
    show it."""
    with tools.unit() as uow:
        records = uow.records
        lying, numbers = strange_file(there, records.outbox()), records.post_numbers()
        if lying is not None:
            numbers = numbers or fit_numbers(records, tools.own, tools.here.machine)
            if numbers.lying is None or (lying.epoch, lying.seq) > (numbers.lying.epoch, numbers.lying.seq):
                records.put_post_numbers(replace(numbers, lying=lying))
        found = copy_of(records, tools.here)
        uow.commit()
    return found


def _publish(
    place: Place, place_id: str, tools: RoundTools, done: Round, there: set[str]
) -> Iterator[None]:
    """Publishes what is not delivered and does not lie there. What others took away is put there again."""
    with tools.store.reading() as records:
        waiting = [item for item in records.outbox() if not is_delivered(standing_of(item, tools.now))]
    waiting = [item for item in waiting if item.slot.device == tools.own.device]
    due = [item for item in waiting if not _lies(item, place_id, there)]
    for number, item in enumerate(due):
        done.told = Told(number, len(due))
        yield
        with tools.store.reading() as records:
            content = records.outgoing_content(item.bundle)
        if content is None:
            continue
        published = place.publish(bundle_path(item.slot, item.name), content)
        with tools.unit() as uow:
            uow.records.put_gone(item.bundle, place_id, tools.now)
            uow.records.add_taking(item.bundle, TakenOut(tools.now, place_id, published.path))
            uow.commit()
        done.published.append(item.bundle)


def _lies(item: Outgoing, place_id: str, there: set[str]) -> bool:
    return any(t.place == place_id and t.gone_at is None and t.path in there for t in item.taken)


def _take_away(place: Place, place_id: str, tools: RoundTools, done: Round) -> Iterator[None]:
    with tools.store.reading() as records:
        items = records.outbox()
    for item in items:
        mine = [t for t in item.taken if t.place == place_id and t.gone_at is None]
        if not mine or not may_be_taken_away(item, tools.now, tools.backed_up_at):
            continue
        yield
        for taken in mine:
            place.remove(taken.path)
        with tools.unit() as uow:
            uow.records.put_gone(item.bundle, place_id, tools.now)
            uow.commit()
        done.removed += 1

