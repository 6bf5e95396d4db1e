"""What a record says of itself, field by field, as typed values. The words for people are the window's."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias


class Field(StrEnum):
    """Every field of a record that is shown among its versions."""

    NAME = "name"
    CODE = "code"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    MUNICIPALITY = "municipality"
    VILLAGE = "village"
    ORGANISATION = "organisation"
    ROLES = "roles"
    CONTACT_LANGUAGE = "contact_language"
    INTERPRETER = "interpreter"
    SAFETY = "safety"
    MOBILITY = "mobility"
    IDENTITY_CODE = "identity_code"
    IN_NEED = "in_need"
    CONSENTS = "consents"
    ARCHIVED_ON = "archived_on"
    CLIENT = "client"
    CLIENTS = "clients"
    STARTS = "starts"
    ENDS = "ends"
    KIND = "kind"
    STATUS = "status"
    PLACE = "place"
    NOTE = "note"
    ENTERED_ON = "entered_on"
    REMINDED_ON = "reminded_on"
    BARRIERS = "barriers"
    TRIPS = "trips"
    EXPENSES = "expenses"
    MARKS = "marks"
    TASKS = "tasks"
    DAY = "day"
    VEHICLE = "vehicle"
    FROM_PLACE = "from_place"
    TO_PLACE = "to_place"
    VIA = "via"
    KM = "km"
    PURPOSE = "purpose"
    PASSENGERS = "passengers"
    TRAILER = "trailer"
    SUPPLEMENTS = "supplements"
    PAYER = "payer"
    WORDS = "words"
    LEVEL = "level"
    UNDER = "under"
    WHO = "who"
    BY_WHEN = "by_when"
    NOTICED_BY = "noticed_by"
    SET_ON = "set_on"
    STATE = "state"
    STATE_ON = "state_on"
    ORDER = "order"
    WEEKDAY = "weekday"
    FIRST_DAY = "first_day"
    LAST_DAY = "last_day"
    EVERY_WEEKS = "every_weeks"
    REGIME = "regime"
    KM_LIMIT = "km_limit"
    RATE_AFTER = "rate_after"
    RATES = "rates"
    ROUNDING = "rounding"
    ROUNDING_MODE = "rounding_mode"
    CAP_SCOPE = "cap_scope"
    KM_BEYOND_CAP = "km_beyond_cap"
    NO_SHOW_MINUTES = "no_show_minutes"
    SETTING = "setting"
    VALUE = "value"
    TITLE = "title"
    BODY = "body"
    MONTH = "month"
    MINUTES = "minutes"
    ABOUT = "about"
    COURSE = "course"
    THEME = "theme"
    CONTENT = "content"
    REFLECTION = "reflection"
    HEAD_COUNT = "head_count"
    WALK_INS = "walk_ins"
    ATTENDANCE = "attendance"
    CANCELLED_REASON = "cancelled_reason"
    SESSIONS = "sessions"
    SKIPPED_WEEKS = "skipped_weeks"
    TARGET_GROUP = "target_group"
    CAPACITY = "capacity"
    BY_NAME = "by_name"
    LEADER_PAY = "leader_pay"
    HOURLY_RATE = "hourly_rate"
    PAID_KINDS = "paid_kinds"
    BUDGET = "budget"
    FEE = "fee"
    INSURER = "insurer"
    ENDED_ON = "ended_on"
    LEADERS = "leaders"
    PARTNERS = "partners"
    NUMBER = "number"
    PROPOSER = "proposer"
    FEE_PAYER = "fee_payer"
    TRAVEL = "travel"
    ENROLLED_ON = "enrolled_on"
    LEFT_ON = "left_on"
    LEFT_REASON = "left_reason"
    COMES_ALONE = "comes_alone"
    NO_ACUTE_CRISIS = "no_acute_crisis"
    NEXT_STEP = "next_step"
    CALLED_ON = "called_on"
    INTERVIEWED_ON = "interviewed_on"
    LIFE_SITUATION = "life_situation"
    STRENGTHS = "strengths"
    NEEDS = "needs"
    GOALS = "goals"
    EARLIER_GROUPS = "earlier_groups"
    THEMES = "themes"
    AMOUNT = "amount"
    ANSWERS = "answers"
    TOPICS = "topics"
    AGE_BAND = "age_band"
    LENGTH = "length"
    VISITORS = "visitors"
    PARTICIPANTS = "participants"
    VERSION = "version"
    MEASURE = "measure"
    MODE = "mode"
    POINT = "point"
    PROGRAMME = "programme"
    OPENED_ON = "opened_on"
    PHASE = "phase"
    SUITABILITY = "suitability"
    SUITABILITY_ON = "suitability_on"
    ENDING_FROM = "ending_from"
    NEXT_STEPS = "next_steps"
    NEXT_WORDS = "next_words"
    STEPS = "steps"
    OFFICIAL_NUMBER = "official_number"
    LEGAL_BASIS = "legal_basis"
    MADE_ON = "made_on"
    ALLOWANCE_UNIT = "allowance_unit"
    ZONE = "zone"
    DISCOUNT = "discount"
    WINDOW = "window"
    DAYS = "days"
    DECIDED_ON = "decided_on"
    GROUP = "group"
    KNOWN_BY = "known_by"
    ROLE = "role"
    PERMITTED_ON = "permitted_on"
    PERMITTED_ABOUT = "permitted_about"
    WITHDRAWN_ON = "withdrawn_on"
    ASKED_ALONG = "asked_along"
    OTHERS = "others"
    MADE_AT = "made_at"
    COPIED_AT = "copied_at"
    TOGETHER = "together"
    WENT_WELL = "went_well"
    WAS_HARD = "was_hard"
    CHANGES = "changes"
    WHAT_NEXT = "what_next"
    SIGNED_AT = "signed_at"
    FORM = "form"
    CHOSEN = "chosen"
    ORGANISER = "organiser"
    CREDITS = "credits"
    GIVEN_TO = "given_to"
    PAPER = "paper"


class List(StrEnum):
    """Which list of words an id is from; an id that the list does not know is its own word."""

    KINDS = "kinds"
    EXPENSES = "expenses"
    BARRIERS = "barriers"
    CONSENTS = "consents"
    LANGUAGES = "languages"
    FINDINGS = "findings"
    CONTACTS = "contacts"
    TOPICS = "topics"
    AGE_BANDS = "age_bands"
    TRAININGS = "trainings"
    SUITABILITY = "suitability"
    NEXT_STEPS = "next_steps"
    PROGRAMMES = "programmes"
    ZONES = "zones"
    DISCOUNTS = "discounts"


@dataclass(frozen=True, slots=True)
class Coded:
    """An id from a list of words."""

    list: List
    id: str


@dataclass(frozen=True, slots=True)
class Km:
    """A distance in tenths of a kilometre."""

    tenths: int


@dataclass(frozen=True, slots=True)
class Cents:
    """An amount of money in cents."""

    count: int


@dataclass(frozen=True, slots=True)
class Minutes:
    """A length of time."""

    count: int


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, 0 is Monday."""

    number: int


@dataclass(frozen=True, slots=True)
class EveryWeeks:
    """How many weeks from one to the next."""

    count: int


@dataclass(frozen=True, slots=True)
class People:
    """How many are on board."""

    count: int


@dataclass(frozen=True, slots=True)
class Line:
    """Several values that belong together, such as one trip."""

    parts: tuple["Value", ...]


@dataclass(frozen=True, slots=True)
class Many:
    """Several values of one field, in their order."""

    items: tuple["Value", ...]


Value: TypeAlias = (
    str | bool | int | date | datetime | time | Decimal | StrEnum | Coded | Km | Cents | Minutes | Weekday | EveryWeeks
    | People | Line | Many | None
)  # fmt: skip
Facts: TypeAlias = Mapping[Field, Value]


def day_in(text: str) -> Value:
    """A day in a list."""
    return date.fromisoformat(text)
