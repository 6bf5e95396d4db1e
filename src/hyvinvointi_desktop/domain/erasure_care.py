"""What records of care keep of a client who is erased: days that months are counted from, and sums; no words."""

from collections.abc import Container
from dataclasses import replace

from hyvinvointi_desktop.domain.erasure import NO_RECEIPT, Named
from hyvinvointi_desktop.domain.ids import ClientId, NetworkMemberId
from hyvinvointi_desktop.domain.rehabilitation import (
    Decision,
    NetworkMeeting,
    NetworkMember,
    OwnPurchase,
    Period,
    Phase,
)


def period_without(period: Period) -> Period:
    """A period as days: paid kilometres are counted by them."""
    not_now = period.phase is Phase.NOT_NOW
    return replace(
        period, suitability=(), suitability_on=period.suitability_on if not_now else None, ending_from=None,
        next_steps=(), next_words="", steps=(),
    )  # fmt: skip


def decision_without(decision: Decision) -> Decision:
    """A decision on the service as its kind and its days, for the same reason."""
    return replace(
        decision, number="", legal_basis="", made_on=None, renews=None, allowance_cents=0, zone="", discount=""
    )


def purchase_without(purchase: OwnPurchase, client: ClientId, named: Named) -> OwnPurchase:
    """A purchase as its day and sum where it was the client's; of another's words only the name goes."""
    if purchase.client != client:
        return replace(purchase, words=named.without(purchase.words))
    receipt = None if purchase.receipt is None else NO_RECEIPT
    return replace(purchase, words="", client=None, receipt=receipt)


def member_without(member: NetworkMember, named: Named, code: str) -> NetworkMember:
    """Somebody in another's network who bears the client's whole name: the code, and no way to reach them.

    A relative with the same family name stays: that is somebody else.
    """
    if not named.whole_in(member.name):
        return member
    return replace(member, name=code, phone="", email="", permitted_about=named.without(member.permitted_about))


def meeting_without(
    meeting: NetworkMeeting, own: Container[NetworkMemberId], named: Named, *, alone: bool
) -> NetworkMeeting:
    """A network meeting without the client's people. Where the client was ``alone`` in it, every word goes."""
    members = tuple(m for m in meeting.members if m not in own)
    return replace(
        meeting, members=members, others="" if alone or named.within(meeting.others) else meeting.others
    )
