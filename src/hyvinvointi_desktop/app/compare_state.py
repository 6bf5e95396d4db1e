"""Whether a sender's own account of what is delivered agrees with ours (PROTOCOL.md 2.3 ``state``, 2.5 step 6)."""

from hyvinvointi_desktop.app.registry_bundles_port import KeptBundle, RowTail
from hyvinvointi_desktop.domain.exchange import IngestFault, RecordRevision
from hyvinvointi_desktop.domain.exchange_state import StateCount


def compare_state(
    kept: KeptBundle, tail: RowTail, revisions: tuple[RecordRevision, ...], state: StateCount
) -> tuple[IngestFault | None, str, bool]:
    """Whether the sender's own account of what is delivered holds; and whether it can still be counted here.

    The first bundle of a later epoch may begin from records we cannot know: then only its chain is compared. The count
    goes on from here; where something does not hold it is thrown away.
    """
    known = tail.state_known
    if kept.slot.seq > 1:
        if kept.state_before != tail.state_after:
            return IngestFault.TOTALS, "state before is not the state after the one before", False
    elif kept.state_before != state.digest():
        if kept.slot.epoch == 1:
            return IngestFault.TOTALS, "state before", False
        known = False
    state.add(revisions)
    if known and state.digest() != kept.state_after:
        return IngestFault.TOTALS, "state after", False
    return None, "", known
