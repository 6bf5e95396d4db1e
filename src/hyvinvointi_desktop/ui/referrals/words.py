"""Words of referrals on the screen: states, steps, what is missing, why somebody fits. It decides nothing."""

from hyvinvointi_desktop.app.look_referrals import ReferralRow, ReferralScreen
from hyvinvointi_desktop.domain.naming import Candidate
from hyvinvointi_desktop.domain.needs_lists import ListKind, NeedsLists
from hyvinvointi_desktop.domain.referrals import (
    Arrival,
    CaseEvent,
    CaseState,
    ContactWay,
    EventKind,
    Missing,
    Outcome,
    Screen,
)
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n


def state(value: CaseState) -> str:
    """Where a referral stands."""
    return {
        CaseState.NEW: tr("new"),
        CaseState.WAITING_FOR_WORKER: tr("waiting for a link worker"),
        CaseState.NAMED: tr("named, waiting for the answer"),
        CaseState.WITH_WORKER: tr("support under way"),
        CaseState.GIVEN_BACK: tr("given back to you"),
        CaseState.NOT_SUITABLE: tr("not suitable now"),
        CaseState.ENDED: tr("ended"),
    }[value]


def state_kind(value: CaseState) -> str:
    """How a state's chip looks."""
    if value in (CaseState.NEW, CaseState.GIVEN_BACK, CaseState.WAITING_FOR_WORKER):
        return "warn"
    return "good" if value is CaseState.WITH_WORKER else "plain"


def event(value: EventKind) -> str:
    """What happened."""
    return {
        EventKind.RECEIVED: tr("The referral came"),
        EventKind.CORRECTED: tr("Details were put right"),
        EventKind.ASKED_BACK: tr("Asked the referrer"),
        EventKind.SUITABLE: tr("Taken on"),
        EventKind.NOT_SUITABLE: tr("Not suitable now"),
        EventKind.FIRST_VISIT: tr("First visit together"),
        EventKind.NAMED: tr("Link worker named"),
        EventKind.TAKEN_ON: tr("The link worker took it on"),
        EventKind.GIVEN_BACK: tr("The link worker gave it back"),
        EventKind.HANDED_OVER: tr("Taken back, to be named to another"),
        EventKind.ENDED: tr("Ended"),
        EventKind.COPIED_TO_VIRTU: tr("Copied into Virtu"),
        EventKind.REFERRER_TOLD: tr("The referrer was told"),
    }[value]


def event_line(found: CaseEvent, screen: ReferralScreen) -> str:
    """What happened, with whom and how."""
    more = [screens(one) for one in found.screens]
    if found.worker is not None and found.worker in screen.workers:
        more.append(screen.workers[found.worker])
    if found.outcome is not None:
        more.append(outcome(found.outcome))
    told = ", ".join(more)
    return f"{event(found.kind)}: {told}" if told else event(found.kind)


def lacking(value: Missing) -> str:
    """What a referral lacks."""
    return {
        Missing.CONSENT: tr("the person's consent"),
        Missing.CONTACT: tr("a way to reach the person"),
        Missing.REASONS: tr("the reason"),
        Missing.REFERRER: tr("who referred, with a number or an email"),
        Missing.AREA: tr("the village or municipality"),
    }[value]


def screens(value: Screen) -> str:
    """What a link worker cannot carry."""
    return {
        Screen.ACUTE_CRISIS: tr("An acute crisis"),
        Screen.NEEDS_PROFESSIONAL_HELP: tr("A clear need for professional help"),
        Screen.GAP_IN_STATUTORY_SERVICES: tr("A statutory service is missing"),
    }[value]


def outcome(value: Outcome) -> str:
    """How a case ended."""
    return {
        Outcome.AS_PLANNED: tr("as agreed"),
        Outcome.EARLY_BY_PERSON: tr("the client stopped early"),
        Outcome.EARLY_OTHER: tr("early for another reason"),
        Outcome.MOVED_ON: tr("moved on to another service"),
        Outcome.NOT_REACHED: tr("not reached"),
        Outcome.DECLINED: tr("did not want it after all"),
    }[value]


def arrival(value: Arrival) -> str:
    """How a referral came."""
    return {
        Arrival.TYPED: tr("on paper or as a message"),
        Arrival.PHONE: tr("by telephone"),
        Arrival.PASTED: tr("as a pasted text"),
        Arrival.FILE: tr("as a file"),
        Arrival.OWN_CONTACT: tr("the person got in touch"),
    }[value]


def contact_way(value: ContactWay) -> str:
    """How somebody wishes to be reached."""
    return {
        ContactWay.PHONE: tr("by calling"),
        ContactWay.TEXT_MESSAGE: tr("by text message"),
        ContactWay.EMAIL: tr("by email"),
        ContactWay.LETTER: tr("by letter"),
        ContactWay.THROUGH_REFERRER: tr("through the referrer"),
    }[value]


def listed(lists: NeedsLists, kind: ListKind, codes: tuple[str, ...]) -> str:
    """Codes by their words."""
    return ", ".join(lists.name(kind, code, language().value) for code in codes)


def options(lists: NeedsLists, kind: ListKind) -> list[tuple[str, str]]:
    """A list to choose from: code and words."""
    return [(code, formats.capital(lists.name(kind, code, language().value))) for code in lists.ids(kind)]


def waited(row: ReferralRow) -> str:
    """How long the person has waited, or waited."""
    if row.waited.meeting_over:
        return tr_n("met after %n days", row.waited.to_first_meeting_days)
    if row.stands.ended_on is not None:
        return "–"
    if row.stands.state is CaseState.WITH_WORKER:
        return tr_n("named after %n days", row.waited.to_naming_days)
    return tr_n("%n days", row.days)


def why(one: Candidate) -> list[str]:
    """Every figure of a worker beside a referral, in words."""
    facts = one.worker.facts
    said = [tr_n("%n people now", one.worker.open_cases)]
    if facts.room_for is not None:
        said[0] += ", " + (tr("room for {count}") if one.has_room else tr("full: room for {count}")).format(
            count=facts.room_for
        )
    if one.worker.unanswered:
        said.append(tr_n("%n not answered yet", one.worker.unanswered))
    said.append(tr("speaks the same language") if one.same_language else tr("no common language noted"))
    if one.same_area:
        said.append(tr("knows the area"))
    elif facts.areas:
        said.append(tr("works in {areas}").format(areas=", ".join(facts.areas)))
    if one.shared_interests:
        said.append(tr("in common: {interests}").format(interests=", ".join(one.shared_interests)))
    if facts.away_words:
        said.append(tr("away now: {words}").format(words=facts.away_words))
    if not one.worker.can_be_reached:
        said.append(tr("has no computer in this space"))
    return said
