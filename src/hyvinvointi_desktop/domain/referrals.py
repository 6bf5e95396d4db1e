"""A referral to the coordinator and what comes of it: who refers, why, what was decided, whose it is now.

What is decided is an event that stays (RULES.md 1, seed 003, DOMAIN.md 0.2 and 8); the state follows from the events.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from hyvinvointi_desktop.domain.exchange import CaseId, WorkerId
from hyvinvointi_desktop.domain.ids import ClientId


class Arrival(StrEnum):
    """How a referral came to the coordinator."""

    TYPED = "typed"
    PHONE = "phone"
    PASTED = "pasted"
    FILE = "file"
    OWN_CONTACT = "own_contact"
    """The person got in touch alone."""


class ContactWay(StrEnum):
    """How the person wishes to be reached."""

    PHONE = "phone"
    TEXT_MESSAGE = "text_message"
    EMAIL = "email"
    LETTER = "letter"
    THROUGH_REFERRER = "through_referrer"


class Screen(StrEnum):
    """What a link worker cannot carry; each is asked of every referral (seeds 003 and 004)."""

    ACUTE_CRISIS = "acute_crisis"
    NEEDS_PROFESSIONAL_HELP = "needs_professional_help"
    GAP_IN_STATUTORY_SERVICES = "gap_in_statutory_services"


class Outcome(StrEnum):
    """How a case ended."""

    AS_PLANNED = "as_planned"
    EARLY_BY_PERSON = "early_by_person"
    EARLY_OTHER = "early_other"
    MOVED_ON = "moved_on"
    """Another service took over."""
    NOT_REACHED = "not_reached"
    DECLINED = "declined"
    """The person did not want it after all."""


class EventKind(StrEnum):
    """What can happen to a referral."""

    RECEIVED = "received"
    CORRECTED = "corrected"
    ASKED_BACK = "asked_back"
    """Something that the referral lacks was asked of whoever wrote it."""
    SUITABLE = "suitable"
    NOT_SUITABLE = "not_suitable"
    FIRST_VISIT = "first_visit"
    NAMED = "named"
    TAKEN_ON = "taken_on"
    GIVEN_BACK = "given_back"
    """The worker says that it is no longer hers to do."""
    HANDED_OVER = "handed_over"
    """Taken from one worker, to be named to another."""
    ENDED = "ended"
    COPIED_TO_VIRTU = "copied_to_virtu"
    REFERRER_TOLD = "referrer_told"


class CaseState(StrEnum):
    """Where a referral stands."""

    NEW = "new"
    WAITING_FOR_WORKER = "waiting_for_worker"
    NAMED = "named"
    WITH_WORKER = "with_worker"
    GIVEN_BACK = "given_back"
    NOT_SUITABLE = "not_suitable"
    ENDED = "ended"


OPEN = frozenset(CaseState) - {CaseState.NOT_SUITABLE, CaseState.ENDED}
_STATE_AFTER: Mapping[EventKind, CaseState] = {
    EventKind.RECEIVED: CaseState.NEW,
    EventKind.SUITABLE: CaseState.WAITING_FOR_WORKER,
    EventKind.NOT_SUITABLE: CaseState.NOT_SUITABLE,
    EventKind.NAMED: CaseState.NAMED,
    EventKind.TAKEN_ON: CaseState.WITH_WORKER,
    EventKind.GIVEN_BACK: CaseState.GIVEN_BACK,
    EventKind.HANDED_OVER: CaseState.WAITING_FOR_WORKER,
    EventKind.ENDED: CaseState.ENDED,
}
_ALLOWED: Mapping[EventKind, frozenset[CaseState]] = {
    EventKind.CORRECTED: frozenset(CaseState),
    EventKind.ASKED_BACK: OPEN,
    EventKind.SUITABLE: frozenset({CaseState.NEW, CaseState.NOT_SUITABLE}),
    EventKind.NOT_SUITABLE: frozenset({CaseState.NEW, CaseState.WAITING_FOR_WORKER}),
    EventKind.FIRST_VISIT: OPEN - {CaseState.NEW},
    EventKind.NAMED: frozenset({CaseState.WAITING_FOR_WORKER, CaseState.GIVEN_BACK}),
    EventKind.TAKEN_ON: frozenset({CaseState.NAMED}),
    EventKind.GIVEN_BACK: frozenset({CaseState.NAMED, CaseState.WITH_WORKER}),
    EventKind.HANDED_OVER: frozenset({CaseState.NAMED, CaseState.WITH_WORKER, CaseState.GIVEN_BACK}),
    EventKind.ENDED: OPEN,
    EventKind.COPIED_TO_VIRTU: frozenset(CaseState),
    EventKind.REFERRER_TOLD: frozenset(CaseState),
}


@dataclass(frozen=True, slots=True)
class Referrer:
    """Who refers. ``source`` is a code of the space's list (old people's services, employment services, parish …)."""

    name: str = ""
    unit: str = ""
    source: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class ReferredPerson:
    """Who is referred. ``area`` is the village or part of the municipality that counts in statistics."""

    name: str
    phone: str = ""
    email: str = ""
    address: str = ""
    municipality: str = ""
    area: str = ""
    birth_year: int | None = None
    language: str = "fi"
    interpreter: bool = False
    contact_way: ContactWay = ContactWay.PHONE
    safety_notes: str = ""
    mobility_notes: str = ""


@dataclass(frozen=True, slots=True)
class ReferralConsent:
    """The person's consent to being referred. ``scope`` is in the person's own words; ``may_tell_back``: the referrer
    may be told what came of it."""

    given_on: date | None = None
    scope: str = ""
    may_tell_back: bool = False


@dataclass(frozen=True, slots=True)
class Referral:
    """A referral as it was written, together with the person. ``other_words`` keeps what a pasted text or file held
    besides, so that nothing of it is lost."""

    id: CaseId
    received_on: date
    arrival: Arrival
    person: ReferredPerson
    referrer: Referrer = field(default_factory=Referrer)
    reasons: tuple[str, ...] = ()
    barriers: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    wishes: str = ""
    consent: ReferralConsent = field(default_factory=ReferralConsent)
    other_words: str = ""
    client: ClientId | None = None


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """One thing that happened to a referral; it is never changed. ``by`` names the coordinator.

    ``screens`` are those that hold at ``NOT_SUITABLE``; ``worker`` is whom it concerns at naming, replies and
    handing over; ``words`` what was said, ``outcome`` how it ended; ``on`` the day it happened.
    """

    case: CaseId
    number: int
    kind: EventKind
    on: date
    at: datetime
    by: str = ""
    worker: WorkerId | None = None
    screens: tuple[Screen, ...] = ()
    outcome: Outcome | None = None
    words: str = ""


class Missing(StrEnum):
    """What a referral lacks; it can be asked back (DOMAIN.md 8)."""

    CONSENT = "consent"
    """Without it nobody is named: the person's name and number go to the worker."""
    CONTACT = "contact"
    """No way to reach the person."""
    REASONS = "reasons"
    REFERRER = "referrer"
    """Nobody to ask, and nobody to tell."""
    AREA = "area"


def missing(referral: Referral) -> tuple[Missing, ...]:
    """What the referral lacks, the weightiest first. Who got in touch alone needs neither consent nor referrer."""
    person, referrer = referral.person, referral.referrer
    alone = referral.arrival is Arrival.OWN_CONTACT
    reachable = person.phone or person.email or person.address
    if not reachable and person.contact_way is ContactWay.THROUGH_REFERRER:
        reachable = referrer.phone or referrer.email
    lacks = {
        Missing.CONSENT: not alone and referral.consent.given_on is None,
        Missing.CONTACT: not reachable,
        Missing.REASONS: not referral.reasons,
        Missing.REFERRER: not alone and not (referrer.name and (referrer.phone or referrer.email)),
        Missing.AREA: not (person.area or person.municipality),
    }
    return tuple(one for one in Missing if lacks[one])


class WrongStep(ValueError):
    """The event cannot happen where the referral stands. ``state`` says where that is."""

    def __init__(self, kind: EventKind, state: CaseState) -> None:
        super().__init__(f"{kind.value} in {state.value}")
        self.kind, self.state = kind, state


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a referral stands, as its events tell. ``worker`` is whose it is now, or to whom it was offered."""

    state: CaseState
    worker: WorkerId | None = None
    named_on: date | None = None
    first_visit_on: date | None = None
    ended_on: date | None = None
    outcome: Outcome | None = None
    screens: tuple[Screen, ...] = ()
    copied_on: date | None = None
    told_on: date | None = None
    asked_on: date | None = None
    asked: str = ""
    words: str = ""


def standing(events: Iterable[CaseEvent]) -> Standing:
    """The standing after these events, in the order of their numbers.

    Raises:
        ValueError: the first is not ``RECEIVED``.
        WrongStep: an event could not happen where the referral stood.
    """
    found: Standing | None = None
    for event in sorted(events, key=lambda e: e.number):
        if found is None:
            if event.kind is not EventKind.RECEIVED:
                raise ValueError("a case begins when it is received")
            found = Standing(CaseState.NEW)
            continue
        found = after(found, event)
    if found is None:
        raise ValueError("no events")
    return found


def closed_on(events: Iterable[CaseEvent]) -> date | None:
    """The day a case was closed: it ended, or a link worker was not what the person needed. None while it is open."""
    own = tuple(events)
    if standing(own).state in OPEN:
        return None
    return max(e.on for e in own if e.kind in (EventKind.ENDED, EventKind.NOT_SUITABLE))


def may_happen(kind: EventKind, state: CaseState) -> bool:
    """Whether a thing can happen to a referral that stands there."""
    return state in _ALLOWED.get(kind, frozenset())


def after(now: Standing, event: CaseEvent) -> Standing:
    """The standing after one more event.

    Raises:
        WrongStep: it cannot happen there.
    """
    if not may_happen(event.kind, now.state):
        raise WrongStep(event.kind, now.state)
    if event.kind in (EventKind.TAKEN_ON, EventKind.GIVEN_BACK) and event.worker != now.worker:
        raise WrongStep(event.kind, now.state)  # an answer of somebody whose it is no more
    found = replace(now, state=_STATE_AFTER.get(event.kind, now.state))
    match event.kind:
        case EventKind.NAMED:
            return replace(found, worker=event.worker, named_on=event.on)
        case EventKind.HANDED_OVER:
            return replace(found, worker=None, named_on=None, words=event.words)
        case EventKind.GIVEN_BACK:
            return replace(found, words=event.words or now.words)
        case EventKind.CORRECTED:
            return replace(found, asked_on=None, asked="")
        case EventKind.ASKED_BACK:
            return replace(found, asked_on=event.on, asked=event.words)
        case EventKind.NOT_SUITABLE:
            return replace(found, screens=event.screens, words=event.words)
        case EventKind.SUITABLE:
            return replace(found, screens=())
        case EventKind.FIRST_VISIT:
            return replace(found, first_visit_on=now.first_visit_on or event.on)
        case EventKind.ENDED:
            return replace(found, ended_on=event.on, outcome=event.outcome, words=event.words)
        case EventKind.COPIED_TO_VIRTU:
            return replace(found, copied_on=event.on)
        case EventKind.REFERRER_TOLD:
            return replace(found, told_on=event.on)
        case _:
            return found


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many days a person waited, or has waited so far; ``over`` says that the waiting is over."""

    to_naming_days: int
    naming_over: bool
    to_first_meeting_days: int
    meeting_over: bool


def waiting(received_on: date, now: Standing, first_met_on: date | None, today: date) -> Waiting:
    """Waiting times from the day the referral came. ``first_met_on`` is the first session that the worker reported;
    the joint first visit counts as a meeting too. What ended without either waited until it ended."""
    until = now.ended_on or today
    met = min((d for d in (first_met_on, now.first_visit_on) if d is not None), default=None)
    return Waiting(
        max(((now.named_on or until) - received_on).days, 0), now.named_on is not None,
        max(((met or until) - received_on).days, 0), met is not None,
    )  # fmt: skip
