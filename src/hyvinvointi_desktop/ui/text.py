"""Every sentence that belongs to a domain value, in the language shown. It decides nothing.

Words are lower case, as in a chip or the middle of a line; a heading takes ``formats.capital``.
"""

from hyvinvointi_desktop.domain.agreements import Origin, Party, ReadBy, SignedBy
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.findings import Finding, FindingCode, Level
from hyvinvointi_desktop.domain.goals import GoalLevel, GoalState, Mark
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.domain.programme_rules import WordList
from hyvinvointi_desktop.domain.programmes import (
    CapScope,
    Regime,
    Rounding,
    RoundingMode,
    SupplementKind,
    Vehicle,
)
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.own_words import own_title, own_word

KIND_ICONS = {
    "first_visit": "handshake",
    "home_visit": "house-line",
    "outing": "mountains",
    "errand": "clipboard-text",
    "accompany_to_group": "users-three",
    "network_meeting": "users",
    "remote": "chat-text",
    "phone": "phone",
    "interview": "chat-text",
    "planning": "notebook",
    "reminder": "bell",
    "group_session": "users-three",
}
"""The icon that stands beside the word of a session kind."""


def kind_icon(kind_id: str) -> str:
    """The icon of a session kind."""
    return KIND_ICONS.get(kind_id, "calendar-blank")


def kind(kind_id: str) -> str:
    """A kind of session; an organisation's own kind is its own word."""
    words = {
        "first_visit": tr("first visit"),
        "home_visit": tr("home visit"),
        "outing": tr("visit outside the home"),
        "errand": tr("errand together"),
        "accompany_to_group": tr("along to a group"),
        "network_meeting": tr("network meeting"),
        "remote": tr("remote meeting"),
        "phone": tr("phone call"),
        "interview": tr("interview"),
        "planning": tr("planning"),
        "reminder": tr("reminder"),
        "group_session": tr("course session"),
    }
    return own_word(WordList.KINDS, kind_id) or words.get(kind_id, kind_id)


def status(value: Status) -> str:
    """What became of a session."""
    return {
        Status.PLANNED: tr("agreed"),
        Status.HELD: tr("held"),
        Status.NO_SHOW: tr("not met"),
        Status.CANCELLED: tr("cancelled"),
    }[value]


def status_kind(value: Status) -> str:
    """The chip kind of a status."""
    return {Status.HELD: "good", Status.NO_SHOW: "warn"}.get(value, "plain")


def vehicle(value: Vehicle) -> str:
    """What was driven."""
    return {
        Vehicle.CAR: tr("car"),
        Vehicle.MOTORCYCLE: tr("motorcycle"),
        Vehicle.MOPED: tr("moped"),
        Vehicle.SNOWMOBILE: tr("snowmobile"),
        Vehicle.QUAD: tr("quad bike"),
        Vehicle.BOAT: tr("boat, at most 50 hp"),
        Vehicle.BOAT_OVER_50HP: tr("boat, over 50 hp"),
        Vehicle.OTHER: tr("other vehicle"),
    }[value]


def supplement(value: SupplementKind) -> str:
    """What raises the kilometre rate."""
    return {
        SupplementKind.PASSENGER: tr("on board, for each person"),
        SupplementKind.TRAILER: tr("trailer"),
        SupplementKind.CARAVAN: tr("caravan"),
        SupplementKind.HEAVY_LOAD: tr("heavy load"),
        SupplementKind.LARGE_OBJECT: tr("large object"),
        SupplementKind.DOG: tr("dog"),
        SupplementKind.FOREST_ROAD: tr("forest road"),
    }[value]


def rate_of(what: Vehicle | SupplementKind) -> str:
    """The name of a line in the table of rates."""
    return vehicle(what) if isinstance(what, Vehicle) else supplement(what)


def regime(value: Regime) -> str:
    """How a payer pays."""
    return {
        Regime.EMPLOYMENT: tr("employment"),
        Regime.ASSIGNMENT: tr("assignment"),
        Regime.VOLUNTEER: tr("volunteer work"),
    }[value]


def regime_line(value: Regime) -> str:
    """What that means, in one line."""
    return {
        Regime.EMPLOYMENT: tr("You have an employment contract: the hours are wages, the kilometres tax-free."),
        Regime.ASSIGNMENT: tr("You work by an assignment agreement: the hours and kilometres are fees and taxable."),
        Regime.VOLUNTEER: tr("Nobody pays for the hours; kilometres may be paid tax-free up to a yearly limit."),
    }[value]


def role(value: Role) -> str:
    """What the person at the laptop does."""
    return {
        Role.LINK_WORKER: tr("link worker"),
        Role.GROUP_LEADER: tr("group leader"),
        Role.SOCIAL_WORKER: tr("social instructor or social worker"),
        Role.COORDINATOR: tr("wellbeing coordinator"),
    }[value]


def claim_state(value: ClaimState) -> str:
    """Where a month stands."""
    return {
        ClaimState.DRAFT: tr("in progress"),
        ClaimState.SEALED: tr("signed"),
        ClaimState.DELIVERED: tr("sent, awaiting receipt"),
        ClaimState.APPROVED: tr("approved"),
        ClaimState.RETURNED: tr("to be completed"),
        ClaimState.PAID: tr("paid"),
        ClaimState.REPLACED: tr("replaced by a newer one"),
    }[value]


def claim_kind(value: ClaimState) -> str:
    """The chip kind of a month's state."""
    return {
        ClaimState.DRAFT: "warn",
        ClaimState.SEALED: "good",
        ClaimState.APPROVED: "good",
        ClaimState.PAID: "good",
        ClaimState.RETURNED: "bad",
    }.get(value, "plain")


def goal_level(value: GoalLevel) -> str:
    """Päätavoite, osatavoite, askel."""
    return {GoalLevel.GOAL: tr("main goal"), GoalLevel.SUB_GOAL: tr("sub-goal"), GoalLevel.STEP: tr("step")}[value]


def goal_state(value: GoalState) -> str:
    """Where a goal stands."""
    return {
        GoalState.OPEN: tr("under way"),
        GoalState.REACHED: tr("reached"),
        GoalState.LEFT: tr("left for now"),
    }[value]


def mark(value: Mark) -> str:
    """How a goal went at one meeting."""
    return {Mark.NOT_YET: tr("not yet"), Mark.A_LITTLE: tr("a little"), Mark.SUCCEEDED: tr("succeeded")}[value]


def read_by(value: ReadBy) -> str:
    """How the client came to know the text."""
    return {
        ReadBy.SELF: tr("the client read it"),
        ReadBy.READ_ALOUD: tr("it was read aloud"),
        ReadBy.INTERPRETED: tr("it was interpreted"),
    }[value]


def signed_by(value: SignedBy) -> str:
    """The way a party signed."""
    return {
        SignedBy.DRAWN: tr("drew the signature"),
        SignedBy.CONFIRMED: tr("signed without drawing"),
        SignedBy.MARK: tr("made a mark"),
        SignedBy.PAPER: tr("signed on paper"),
    }[value]


def party(value: Party) -> str:
    """Who signs."""
    return {
        Party.CLIENT: tr("client"),
        Party.WORKER: tr("link worker"),
        Party.COORDINATOR: tr("coordinator"),
        Party.WITNESS: tr("witness"),
    }[value]


def origin(value: Origin) -> str:
    """How an agreement came to be in force."""
    return {
        Origin.SIGNED: tr("signed here"),
        Origin.SCANNED: tr("signed on paper, scanned"),
        Origin.PAPER: tr("on paper"),
    }[value]


def rounding(value: Rounding) -> str:
    """To how many minutes."""
    return {
        Rounding.NONE: tr("not rounded"),
        Rounding.FIVE: tr("to 5 minutes"),
        Rounding.FIFTEEN: tr("to 15 minutes"),
        Rounding.THIRTY: tr("to 30 minutes"),
    }[value]


def rounding_mode(value: RoundingMode) -> str:
    """Which way."""
    return {RoundingMode.NEAREST: tr("to the nearest"), RoundingMode.UP: tr("always up")}[value]


def cap_scope(value: CapScope) -> str:
    """Whose month the hour limit is of."""
    return {
        CapScope.CLIENT: tr("the hours with each client"),
        CapScope.WORKER: tr("all my hours together"),
    }[value]


def expense(kind_id: str) -> str:
    """A kind of expense; an organisation's own kind is its own word."""
    words = {
        "bus": tr("bus"),
        "train": tr("train"),
        "taxi": tr("taxi"),
        "parking": tr("parking"),
        "entrance": tr("entrance fee"),
        "ferry": tr("ferry"),
        "phone": tr("telephone"),
        "materials": tr("materials"),
        "other": tr("other cost"),
    }
    return own_word(WordList.EXPENSES, kind_id) or words.get(kind_id, kind_id)


def barrier(barrier_id: str) -> str:
    """What stands in the way; an own barrier is its own word."""
    words = {
        "money": tr("money"),
        "transport": tr("transport connections"),
        "distance": tr("long distances"),
        "no_suitable_activity": tr("no suitable activity"),
        "health": tr("health"),
        "courage": tr("courage"),
        "weather": tr("weather and roads"),
        "time": tr("time"),
        "other": tr("something else"),
    }
    return own_word(WordList.BARRIERS, barrier_id) or words.get(barrier_id, barrier_id)


def programme(programme_id: str) -> str:
    """A toimintamalli; an organisation's own is its own word."""
    words = {"hyvinvointilahete": tr("wellbeing referral"), "hyvinvointitreenit": tr("wellbeing training")}
    return own_title(programme_id) or words.get(programme_id, programme_id)


def template_layout(layout: str) -> str:
    """How an agreement's text is laid out."""
    return {"plain": tr("usual text"), "easy": tr("plain language"), "large": tr("large print")}.get(layout, layout)


def level(value: Level) -> str:
    """Korjattava, tarkista, hyvä tietää."""
    return {Level.ERROR: tr("to mend"), Level.WARNING: tr("check"), Level.NOTE: tr("good to know")}[value]


def level_kind(value: Level) -> str:
    """The chip kind of a level."""
    return {Level.ERROR: "bad", Level.WARNING: "warn", Level.NOTE: "plain"}[value]


def finding(found: Finding) -> str:
    """What the program noticed, as one sentence."""
    left = formats.minutes(found.minutes) if found.minutes is not None else ""
    sentences = {
        FindingCode.RATE_MISSING: tr("There is no rate for the day of the trip, so it cannot be paid yet."),
        FindingCode.MISSING_ROUTE: tr("The trip lacks where it began or where it went."),
        FindingCode.OUTSIDE_PERIOD: tr("No agreement was in force on this day."),
        FindingCode.OVERLAP: tr("Another meeting is already at the same time."),
        FindingCode.CAP_REACHED: tr("The month's hour limit was reached."),
        FindingCode.LATE_ENTRY: tr("Logged more than 14 days afterwards."),
        FindingCode.ODD_KM: tr("The way is clearly longer or shorter than before on this route."),
        FindingCode.LONG_DAY: tr("A long day."),
        FindingCode.PERIOD_ENDING: tr("The support period ends soon."),
        FindingCode.YEARLY_LIMIT: tr("The yearly limit of volunteer mileage is reached."),
    }
    if not left or found.code not in _WITH_MINUTES:
        return sentences[found.code]
    if found.code is FindingCode.CAP_REACHED and found.limit_minutes and found.limit_minutes % 60 == 0:
        hours = found.limit_minutes // 60
        return tr_n("The limit of %n hours was reached: {minutes} is left out.", hours).format(minutes=left)
    with_minutes = {
        FindingCode.OUTSIDE_PERIOD: tr("No agreement was in force on this day: {minutes} is left out."),
        FindingCode.OVERLAP: tr("Another meeting is already at the same time: {minutes} is left out."),
        FindingCode.CAP_REACHED: tr("The month's hour limit was reached: {minutes} is left out."),
        FindingCode.LONG_DAY: tr("A long day: {minutes} altogether."),
    }
    return with_minutes[found.code].format(minutes=left)


_WITH_MINUTES = frozenset(
    {FindingCode.OUTSIDE_PERIOD, FindingCode.OVERLAP, FindingCode.CAP_REACHED, FindingCode.LONG_DAY}
)


def finding_help(code: FindingCode) -> str:
    """What can be done about it."""
    return {
        FindingCode.RATE_MISSING: tr("Add the rate in Settings when it is known."),
        FindingCode.MISSING_ROUTE: tr("Fill in both places of the trip."),
        FindingCode.OUTSIDE_PERIOD: tr("The line stays at 0 €. Make a new agreement if the work goes on."),
        FindingCode.OVERLAP: tr("Check the times of both meetings."),
        FindingCode.CAP_REACHED: tr("The hours over the limit are not paid. Ask your coordinator before going over."),
        FindingCode.LATE_ENTRY: tr("You can explain in your own words why."),
        FindingCode.ODD_KM: tr("Check the kilometres, or explain in your own words, for example bad roads."),
        FindingCode.LONG_DAY: tr("Check the times, or explain in your own words."),
        FindingCode.PERIOD_ENDING: tr("Agree with the client and the coordinator how it goes on."),
        FindingCode.YEARLY_LIMIT: tr("Ask your payer before driving more this year."),
    }[code]
