"""What measures, rehabilitation, reviews, feedback and competence are told with, in the middle of a sentence."""

from hyvinvointi_desktop.domain.competence import CompetenceKind
from hyvinvointi_desktop.domain.measures import Mode
from hyvinvointi_desktop.domain.programme_rules import AllowanceUnit, MeasurePoint, WordList
from hyvinvointi_desktop.domain.rehabilitation import DecisionKind, DraftKind, KnownBy, PathStep, Phase
from hyvinvointi_desktop.domain.reviews import ReviewKind
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.own_words import own_title, own_word


def mode(value: Mode) -> str:
    """How a measure was filled."""
    return {
        Mode.SELF: tr("filled alone"),
        Mode.ASSISTED: tr("filled with help"),
        Mode.INTERVIEW: tr("asked as an interview"),
    }[value]


def point(value: MeasurePoint) -> str:
    """When a measure is taken."""
    return {
        MeasurePoint.START: tr("at the start"),
        MeasurePoint.MIDDLE: tr("in the middle"),
        MeasurePoint.END: tr("at the end"),
        MeasurePoint.FOLLOW_UP: tr("some time later"),
    }[value]


def phase(value: Phase) -> str:
    """Where a period of service stands."""
    return {
        Phase.ASSESSING: tr("thinking whether it suits"),
        Phase.NOT_NOW: tr("not now"),
        Phase.WORKING: tr("going on"),
        Phase.ENDING: tr("ending little by little"),
        Phase.ENDED: tr("has ended"),
    }[value]


def path_step(value: PathStep) -> str:
    """A step of the guide."""
    return {
        PathStep.INTRODUCED: tr("told what the service is"),
        PathStep.SUITABILITY: tr("does it suit"),
        PathStep.NEEDS: tr("assessment of the need"),
        PathStep.APPLICATION: tr("application"),
        PathStep.DECISIONS: tr("decisions"),
        PathStep.NETWORK: tr("network"),
        PathStep.CALENDAR: tr("meetings in the calendar"),
        PathStep.PLAN: tr("service plan"),
        PathStep.MEASURE_AT_START: tr("questionnaire at the start"),
        PathStep.GOALS: tr("goals"),
        PathStep.GROUP: tr("group"),
        PathStep.REVIEW: tr("mid-term review"),
        PathStep.ENDING: tr("ending little by little begun"),
        PathStep.MEASURE_AT_END: tr("questionnaire at the end"),
        PathStep.FINAL_REVIEW: tr("final review"),
        PathStep.WHAT_NEXT: tr("what comes next"),
    }[value]


def decision_kind(value: DecisionKind) -> str:
    """What a decision is about."""
    return {
        DecisionKind.SERVICE: tr("service"),
        DecisionKind.ALLOWANCE: tr("activity allowance"),
        DecisionKind.TICKET: tr("travel ticket"),
    }[value]


def allowance_unit(value: AllowanceUnit) -> str:
    """What the activity allowance is paid for."""
    return {
        AllowanceUnit.DAY: tr("once an activity day"),
        AllowanceUnit.MEETING: tr("each meeting"),
    }[value]


def known_by(value: KnownBy) -> str:
    """How it is known that the client was in a group."""
    return {
        KnownBy.WAS_ALONG: tr("I was along"),
        KnownBy.LEADER_TOLD: tr("the leader told"),
        KnownBy.LIST_SEEN: tr("seen from the list"),
        KnownBy.CLIENT_TOLD: tr("the client told"),
    }[value]


def draft_kind(value: DraftKind) -> str:
    """What a text for the official record is of."""
    return {
        DraftKind.APPLICATION: tr("application"),
        DraftKind.NEEDS: tr("assessment of the need"),
        DraftKind.SERVICE_DECISION: tr("decision on the service"),
        DraftKind.ALLOWANCE_DECISION: tr("decision on the activity allowance"),
        DraftKind.TICKET_DECISION: tr("decision on the travel ticket"),
        DraftKind.PAYMENT_DECISION: tr("decision on a payment"),
        DraftKind.PLAN: tr("service plan"),
        DraftKind.VISIT: tr("meeting"),
        DraftKind.NETWORK: tr("network meeting"),
        DraftKind.REVIEW: tr("mid-term review"),
        DraftKind.FINAL_REVIEW: tr("final review"),
    }[value]


def review_kind(value: ReviewKind) -> str:
    """Which review it is."""
    return {ReviewKind.MID: tr("mid-term review"), ReviewKind.FINAL: tr("final review")}[value]


def competence_kind(value: CompetenceKind) -> str:
    """What was done to learn or to be supported."""
    return {
        CompetenceKind.TRAINING: tr("training taken"),
        CompetenceKind.SUPERVISION: tr("supervision of work"),
        CompetenceKind.MENTORING: tr("mentoring"),
        CompetenceKind.PEER_GROUP: tr("group of peers"),
        CompetenceKind.OTHER: tr("other support or learning"),
    }[value]


def programme(programme_id: str) -> str:
    """What a programme is called; an id that nobody knows is its own word."""
    return own_title(programme_id) or programme_id


def listed(word_id: str, *lists: WordList) -> str:
    """An id of a programme's list: words come from a programme's file, else the id itself is read as words."""
    found = (own_word(of, word_id) for of in lists)
    return next((words for words in found if words), word_id.replace("_", " "))
