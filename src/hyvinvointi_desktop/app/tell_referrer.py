"""What the referrer may know: that the referral came, was taken on, is not suitable, began or ended, and the day. Never
how it goes, why it ended, who the link worker is or what was said; and nothing at all where the person has not agreed
(DOMAIN.md 8)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from hyvinvointi_desktop.app.look_referrals import ReferralScreen
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.referrals import CaseState, EventKind, Referrer

REASON = "message to a referrer"


class Told(StrEnum):
    """What is told."""

    RECEIVED = "received"
    TAKEN = "taken"
    NOT_SUITABLE = "not_suitable"
    BEGUN = "begun"
    ENDED = "ended"


_TOLD = {
    CaseState.NEW: Told.RECEIVED,
    CaseState.WAITING_FOR_WORKER: Told.TAKEN,
    CaseState.NAMED: Told.TAKEN,
    CaseState.GIVEN_BACK: Told.TAKEN,
    CaseState.WITH_WORKER: Told.BEGUN,
    CaseState.NOT_SUITABLE: Told.NOT_SUITABLE,
    CaseState.ENDED: Told.ENDED,
}
_DAY_OF = {
    Told.RECEIVED: EventKind.RECEIVED,
    Told.TAKEN: EventKind.SUITABLE,
    Told.NOT_SUITABLE: EventKind.NOT_SUITABLE,
    Told.BEGUN: EventKind.TAKEN_ON,
    Told.ENDED: EventKind.ENDED,
}


@dataclass(frozen=True, slots=True)
class ReferrerMessage:
    """The content of the paper. ``on`` is the day of what is told."""

    to: Referrer
    person: str
    received_on: date
    told: Told
    on: date
    coordinator: str
    organisation: str
    phone: str
    email: str
    made_at: datetime
    practice: bool = False


def referrer_message(screen: ReferralScreen, worker: Worker, now: datetime, *, practice: bool) -> ReferrerMessage:
    """The message of where the referral stands. Raises Refused where the person has not agreed that it is told."""
    referral = screen.row.referral
    if not referral.consent.may_tell_back:
        raise Refused(Refusal.TELLING_NOT_AGREED)
    told = _TOLD[screen.row.stands.state]
    days = [e.on for e in screen.events if e.kind is _DAY_OF[told]]
    return ReferrerMessage(
        to=referral.referrer,
        person=referral.person.name,
        received_on=referral.received_on,
        told=told,
        on=days[-1] if days else local_day(now),
        coordinator=worker.name,
        organisation=worker.organisation,
        phone=worker.phone,
        email=worker.email,
        made_at=now.replace(microsecond=0),
        practice=practice,
    )
