"""Which numbers this profile may give out, and whether it is a copy that must not go on counting (PROTOCOL.md 2.9)."""

from dataclasses import dataclass, replace

from hyvinvointi_desktop.app.membership_port import Side
from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.app.post_port import Numbers, PostMark
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.space_identity import OwnDevice
from hyvinvointi_desktop.domain.days import Month, local_day
from hyvinvointi_desktop.domain.exchange import NO_DIGEST, DeviceId
from hyvinvointi_desktop.domain.post import CopyFound, Highest, copy_found, next_epoch


@dataclass(frozen=True, slots=True)
class Here:
    """This laptop as it is now: the mark outside the database, and the mark of the machine."""

    device: DeviceId
    mark: PostMark
    machine: str


def fit_numbers(records: Records, own: OwnDevice, machine: str) -> Numbers:
    """The numbers of this laptop, begun at the first sending: facts leave from the month before it joined.

    A new laptop id, or a certificate of a later epoch, begins a new row.
    """
    numbers = records.post_numbers()
    if numbers is None or numbers.device != own.device:
        numbers = Numbers(own.device, own.epoch, 0, NO_DIGEST, machine, first_month(records))
        records.put_post_numbers(numbers)
    elif own.epoch > numbers.epoch:
        numbers = replace(numbers, epoch=own.epoch, seq=0, head=_taken_head(records), machine=machine)
        records.put_post_numbers(numbers)
    return numbers


def copy_of(records: Records, here: Here) -> CopyFound | None:
    """What tells that this profile was put back from a backup or copied; None before anything was sent."""
    numbers = records.post_numbers()
    if numbers is None or numbers.device != here.device:
        mark = here.mark.read(here.device)
        return CopyFound.MARK_AHEAD if mark is not None and mark.seq else None
    strange = records.strange_receipts(here.device)
    mark, same = here.mark.read(here.device), numbers.machine == here.machine
    return copy_found(numbers.highest, mark, strange, numbers.lying, same_machine=same)


def require_no_copy(records: Records, here: Here) -> None:
    """Lets a profile pass that may go on counting. Raises Refused."""
    found = copy_of(records, here)
    if found is not None:
        raise Refused(Refusal.POST_IS_COPY, found=found.value)


def after_restore(records: Records, own: OwnDevice, here: Here) -> Numbers:
    """The numbers of a new epoch that nobody can have used, after the newest bundle that the coordinator has."""
    known = records.post_numbers()
    highest = known.highest if known is not None and known.device == own.device else Highest(own.epoch, 0)
    lying = known.lying if known is not None else None
    epoch = next_epoch(highest, (here.mark.read(own.device), lying, *records.strange_receipts(own.device)))
    since = known.since_month if known is not None else first_month(records)
    return Numbers(own.device, max(epoch, own.epoch), 0, _taken_head(records), here.machine, since)


def _taken_head(records: Records) -> str:
    """The newest bundle that a receipt names as taken in: what a new epoch follows."""
    heads = [r for _, _, _, r in records.newest_receipts() if r.head_seq]
    newest = max(heads, key=lambda r: (r.slot.epoch, r.head_seq), default=None)
    return NO_DIGEST if newest is None else newest.head


def first_month(records: Records) -> str:
    """The first month whose facts leave (``2026-10``): the one before this laptop joined."""
    here = records.membership(Side.DEVICE)
    joined = (here.joined_at or here.asked_at) if here is not None else None
    return "2000-01" if joined is None else str(Month.of(local_day(joined)).previous())
