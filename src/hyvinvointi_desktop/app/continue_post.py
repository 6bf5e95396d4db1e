"""Going on after a backup was put back, or on a copy: numbers of a new epoch, told to the coordinator first."""

from datetime import datetime

from hyvinvointi_desktop.app.ports import UnitOfWork
from hyvinvointi_desktop.app.post_numbers import Here, after_restore, copy_of
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.seal_post import Content, PostSealed, PostTools, put_out
from hyvinvointi_desktop.app.space_identity import own_device
from hyvinvointi_desktop.domain.days import Month, local_day
from hyvinvointi_desktop.domain.exchange import BundleKind, Totals


def continue_post(uow: UnitOfWork, tools: PostTools, now: datetime) -> PostSealed:
    """Begins the next epoch with a notice that says so. What was sealed here and never left is taken out of the outbox
    and leaves under new numbers; what is missing at the coordinator's is asked for again.

    Raises:
        Refused: nothing tells that this is a copy, or nothing may be sent now (``own_device``).
        Surroundings: the store or the mark cannot be written.
    """
    now = now.replace(microsecond=0)
    with uow:
        records = uow.records
        own = own_device(records, now)
        here = Here(own.device, tools.mark, tools.machine)
        if copy_of(records, here) is None:
            raise Refused(Refusal.POST_IS_NO_COPY)
        numbers = after_restore(records, own, here)
        for sealed in records.outbox():
            if not sealed.taken:  # another bundle may have left under its number: what it held is sent anew
                records.void_outgoing(sealed.bundle)
        records.put_post_numbers(numbers)
        period = str(Month.of(local_day(now)))
        item = put_out(records, Content(BundleKind.RESTORE_NOTICE, period, (), Totals()), own, tools, now)
        after = records.post_numbers() or numbers
        uow.commit()
    tools.mark.write(own.device, after.highest)
    return PostSealed((item,))
