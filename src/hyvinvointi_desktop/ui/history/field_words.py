"""The fields of a record and their values in words, for versions. It reads nothing."""

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import Any

from hyvinvointi_desktop.app import fact_values as v
from hyvinvointi_desktop.app.fact_values import Field as Name
from hyvinvointi_desktop.app.fact_values import List
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.competence import CompetenceKind
from hyvinvointi_desktop.domain.courses import EnrolmentState, LeaderPay, PartnerRole
from hyvinvointi_desktop.domain.findings import Finding, FindingCode
from hyvinvointi_desktop.domain.goals import GoalLevel, GoalState, Mark
from hyvinvointi_desktop.domain.measures import Mode
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.domain.programme_rules import AllowanceUnit, MeasurePoint, WordList
from hyvinvointi_desktop.domain.programmes import (
    CapScope,
    Regime,
    Rounding,
    RoundingMode,
    SupplementKind,
    Vehicle,
)
from hyvinvointi_desktop.domain.rehabilitation import DecisionKind, DraftKind, KnownBy, PathStep, Phase
from hyvinvointi_desktop.domain.reviews import ReviewKind
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui import care_words, course_words, drop_in_words, text
from hyvinvointi_desktop.ui.clients import words as client_words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr, tr_n

NOTHING = "–"
_MONDAY = date(2024, 1, 1)


def field_name(field: Name) -> str:
    """What a field is called."""
    found = _person_field(field) or _visit_field(field) or _course_field(field)
    return found or _care_field(field) or _other_field(field)


def _person_field(field: Name) -> str:
    return {
        Name.NAME: tr("name"),
        Name.CODE: tr("code"),
        Name.PHONE: tr("phone"),
        Name.EMAIL: tr("e-mail address"),
        Name.ADDRESS: tr("address"),
        Name.MUNICIPALITY: tr("municipality"),
        Name.VILLAGE: tr("village"),
        Name.ORGANISATION: tr("organisation"),
        Name.ROLES: tr("what you do"),
        Name.CONTACT_LANGUAGE: tr("language"),
        Name.INTERPRETER: tr("interpreter"),
        Name.SAFETY: tr("safety"),
        Name.MOBILITY: tr("moving about"),
        Name.IDENTITY_CODE: tr("personal identity code"),
        Name.IN_NEED: tr("who is called when help is needed"),
        Name.CONSENTS: tr("consents"),
        Name.ARCHIVED_ON: tr("in the archive since"),
        Name.CLIENT: tr("client"),
        Name.CLIENTS: tr("clients"),
        Name.WORDS: tr("words"),
        Name.LEVEL: tr("level"),
        Name.UNDER: tr("under the goal"),
        Name.WHO: tr("who does it"),
        Name.BY_WHEN: tr("when at the latest"),
        Name.NOTICED_BY: tr("how it is noticed"),
        Name.SET_ON: tr("set on"),
        Name.STATE: tr("where it stands"),
        Name.STATE_ON: tr("since"),
        Name.ORDER: tr("place in the order"),
    }.get(field, "")


def _visit_field(field: Name) -> str:
    return {
        Name.STARTS: tr("begins"),
        Name.ENDS: tr("ends"),
        Name.KIND: tr("kind"),
        Name.STATUS: tr("status"),
        Name.PLACE: tr("place"),
        Name.NOTE: tr("what was written"),
        Name.ENTERED_ON: tr("logged on"),
        Name.REMINDED_ON: tr("reminded on"),
        Name.BARRIERS: tr("barriers"),
        Name.TRIPS: tr("trips"),
        Name.EXPENSES: tr("expenses"),
        Name.MARKS: tr("marks of goals"),
        Name.TASKS: tr("promises"),
        Name.DAY: tr("day"),
        Name.VEHICLE: tr("vehicle"),
        Name.FROM_PLACE: tr("from where"),
        Name.TO_PLACE: tr("to where"),
        Name.VIA: tr("via"),
        Name.KM: tr("kilometres"),
        Name.PURPOSE: tr("why"),
        Name.PASSENGERS: tr("on board"),
        Name.TRAILER: tr("with a trailer"),
        Name.SUPPLEMENTS: tr("supplements"),
        Name.PAYER: tr("payer"),
        Name.WEEKDAY: tr("weekday"),
        Name.FIRST_DAY: tr("first day"),
        Name.LAST_DAY: tr("last day"),
        Name.EVERY_WEEKS: tr("how often"),
    }.get(field, "")


def _course_field(field: Name) -> str:
    return {
        Name.COURSE: tr("course"),
        Name.THEME: tr("theme"),
        Name.CONTENT: tr("programme of the session"),
        Name.REFLECTION: tr("thought about together"),
        Name.HEAD_COUNT: tr("how many came"),
        Name.WALK_INS: tr("came without a name yet"),
        Name.ATTENDANCE: tr("attendance"),
        Name.CANCELLED_REASON: tr("why it was cancelled"),
        Name.SESSIONS: tr("number of sessions"),
        Name.SKIPPED_WEEKS: tr("weeks without a session"),
        Name.TARGET_GROUP: tr("for whom"),
        Name.CAPACITY: tr("places"),
        Name.BY_NAME: tr("participants by name"),
        Name.LEADER_PAY: tr("leader's pay"),
        Name.HOURLY_RATE: tr("hourly rate"),
        Name.PAID_KINDS: tr("what is paid"),
        Name.BUDGET: tr("activity money"),
        Name.FEE: tr("course fee"),
        Name.INSURER: tr("accident insurance"),
        Name.ENDED_ON: tr("ended on"),
        Name.LEADERS: tr("leaders"),
        Name.PARTNERS: tr("partners"),
    }.get(field, "") or _participant_field(field)


def _participant_field(field: Name) -> str:
    return {
        Name.NUMBER: tr("number"),
        Name.PROPOSER: tr("who proposed"),
        Name.FEE_PAYER: tr("who pays the fee"),
        Name.TRAVEL: tr("travel cost each time"),
        Name.ENROLLED_ON: tr("takes part from"),
        Name.LEFT_ON: tr("left on"),
        Name.LEFT_REASON: tr("why left"),
        Name.COMES_ALONE: tr("manages to come alone"),
        Name.NO_ACUTE_CRISIS: tr("no acute crisis"),
        Name.NEXT_STEP: tr("where to go on"),
        Name.CALLED_ON: tr("rung about absences on"),
        Name.INTERVIEWED_ON: tr("interviewed on"),
        Name.LIFE_SITUATION: tr("life situation"),
        Name.STRENGTHS: tr("strengths"),
        Name.NEEDS: tr("needs"),
        Name.GOALS: tr("goals"),
        Name.EARLIER_GROUPS: tr("earlier groups"),
        Name.THEMES: tr("wished themes"),
        Name.AMOUNT: tr("sum"),
        Name.ANSWERS: tr("answers"),
        Name.TOPICS: tr("topics"),
        Name.AGE_BAND: tr("age band"),
        Name.LENGTH: tr("length"),
        Name.VISITORS: tr("visitors"),
        Name.PARTICIPANTS: tr("participants"),
    }.get(field, "")


def _care_field(field: Name) -> str:
    return {
        Name.MEASURE: tr("measure"),
        Name.MODE: tr("how it was filled"),
        Name.POINT: tr("when it was taken"),
        Name.PROGRAMME: tr("programme"),
        Name.OPENED_ON: tr("begun on"),
        Name.PHASE: tr("where it stands"),
        Name.SUITABILITY: tr("does it suit"),
        Name.SUITABILITY_ON: tr("suitability looked at on"),
        Name.ENDING_FROM: tr("ending little by little from"),
        Name.NEXT_STEPS: tr("what comes next"),
        Name.NEXT_WORDS: tr("what was agreed on next"),
        Name.STEPS: tr("steps done"),
        Name.ASKED_ALONG: tr("asked along"),
        Name.OTHERS: tr("others asked along"),
        Name.GROUP: tr("group"),
        Name.KNOWN_BY: tr("how it is known"),
        Name.ROLE: tr("role"),
        Name.PERMITTED_ON: tr("permission given on"),
        Name.PERMITTED_ABOUT: tr("what may be talked about"),
        Name.WITHDRAWN_ON: tr("permission taken back on"),
        Name.MADE_AT: tr("written"),
        Name.COPIED_AT: tr("ticked as copied"),
    }.get(field, "") or _decision_field(field) or _review_field(field)


def _decision_field(field: Name) -> str:
    return {
        Name.OFFICIAL_NUMBER: tr("number of the decision"),
        Name.LEGAL_BASIS: tr("law it rests on"),
        Name.MADE_ON: tr("decided on"),
        Name.DECIDED_ON: tr("payment decided on"),
        Name.ALLOWANCE_UNIT: tr("what it is paid for"),
        Name.ZONE: tr("ticket zone"),
        Name.DISCOUNT: tr("discount"),
        Name.WINDOW: tr("payment window"),
        Name.DAYS: tr("activity days"),
        Name.PAPER: tr("picture or paper"),
    }.get(field, "")


def _review_field(field: Name) -> str:
    return {
        Name.TOGETHER: tr("made together"),
        Name.WENT_WELL: tr("what went well"),
        Name.WAS_HARD: tr("what was hard"),
        Name.CHANGES: tr("what changes now"),
        Name.WHAT_NEXT: tr("what comes after this"),
        Name.SIGNED_AT: tr("signed"),
        Name.FORM: tr("form"),
        Name.CHOSEN: tr("chosen answers"),
        Name.ORGANISER: tr("who arranged it"),
        Name.CREDITS: tr("study credits"),
        Name.GIVEN_TO: tr("given to"),
    }.get(field, "")


def _other_field(field: Name) -> str:
    return {
        Name.REGIME: tr("how it pays"),
        Name.KM_LIMIT: tr("kilometre limit of a year"),
        Name.RATE_AFTER: tr("rate after the limit"),
        Name.RATES: tr("rates"),
        Name.ROUNDING: tr("rounding"),
        Name.ROUNDING_MODE: tr("way of rounding"),
        Name.CAP_SCOPE: tr("whose hour limit"),
        Name.KM_BEYOND_CAP: tr("kilometres beyond the limit"),
        Name.NO_SHOW_MINUTES: tr("time paid when not met"),
        Name.SETTING: tr("setting"),
        Name.VALUE: tr("value"),
        Name.TITLE: tr("heading"),
        Name.BODY: tr("text"),
        Name.VERSION: tr("version"),
        Name.MONTH: tr("month"),
        Name.MINUTES: tr("hour limit"),
        Name.ABOUT: tr("about"),
    }[field]


def setting_name(key: str) -> str:
    """What a setting is called; one without a name is its own word."""
    return {
        "coordinator_contact": tr("Coordinator's contact"),
        "controller": tr("Who keeps the register"),
        "controller_contact": tr("Whom to ask about one's own records"),
        "retention": tr("How long the records are kept"),
        "lock.minutes": tr("when the program locks itself"),
    }.get(key, key)


_WORDS: dict[type[StrEnum], Callable[[Any], str]] = {
    Status: text.status,
    Vehicle: text.vehicle,
    SupplementKind: text.supplement,
    GoalLevel: text.goal_level,
    GoalState: text.goal_state,
    Mark: text.mark,
    Role: text.role,
    Regime: text.regime,
    Rounding: text.rounding,
    RoundingMode: text.rounding_mode,
    CapScope: text.cap_scope,
    Attendance: course_words.attendance,
    EnrolmentState: course_words.enrolment_state,
    LeaderPay: course_words.leader_pay,
    PartnerRole: course_words.partner_role,
    Mode: care_words.mode,
    MeasurePoint: care_words.point,
    Phase: care_words.phase,
    PathStep: care_words.path_step,
    DecisionKind: care_words.decision_kind,
    AllowanceUnit: care_words.allowance_unit,
    KnownBy: care_words.known_by,
    DraftKind: care_words.draft_kind,
    ReviewKind: care_words.review_kind,
    CompetenceKind: care_words.competence_kind,
}


def _finding(code: str) -> str:
    return text.finding(Finding(FindingCode(code), _MONDAY)) if code in set(FindingCode) else code


_LISTS: dict[List, Callable[[str], str]] = {
    List.KINDS: text.kind,
    List.EXPENSES: text.expense,
    List.BARRIERS: text.barrier,
    List.CONSENTS: client_words.purpose,
    List.LANGUAGES: client_words.language_name,
    List.FINDINGS: _finding,
    List.CONTACTS: drop_in_words.contact_kind,
    List.TOPICS: drop_in_words.topic,
    List.AGE_BANDS: drop_in_words.age_band,
    List.TRAININGS: drop_in_words.training_kind,
    List.SUITABILITY: lambda x: care_words.listed(x, WordList.OFFER_IF, WordList.NOT_NOW),
    List.NEXT_STEPS: lambda x: care_words.listed(x, WordList.WHAT_NEXT),
    List.ZONES: lambda x: care_words.listed(x, WordList.ZONES),
    List.DISCOUNTS: lambda x: care_words.listed(x, WordList.DISCOUNTS),
    List.PROGRAMMES: care_words.programme,
}
_MEASURES: dict[type[Any], Callable[[Any], str]] = {
    v.Km: lambda km: formats.km(km.tenths),
    v.Cents: lambda cents: formats.money(cents.count),
    v.Minutes: lambda minutes: formats.minutes(minutes.count),
    v.Weekday: lambda day: formats.long_day_text(_MONDAY.replace(day=1 + day.number)).split()[0],
    v.EveryWeeks: lambda weeks: tr("every week") if weeks.count == 1 else tr_n("every %n weeks", weeks.count),
    v.People: lambda people: tr_n("%n on board", people.count),
    v.Coded: lambda coded: _LISTS[coded.list](coded.id),
    datetime: formats.instant_text,
    date: formats.date_text,
    time: formats.clock_text,
    Decimal: formats.number_text,
}


def value_words(value: v.Value) -> str:
    """A value as people write it; a dash where there is none."""
    if value is None or value == "":
        return NOTHING
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, v.Line):
        return " · ".join(words for part in value.parts if (words := value_words(part)) != NOTHING) or NOTHING
    if isinstance(value, v.Many):
        return "; ".join(value_words(item) for item in value.items) or NOTHING
    if isinstance(value, StrEnum):
        return _WORDS[type(value)](value)
    measure = _MEASURES.get(type(value))
    return measure(value) if measure else str(value)
