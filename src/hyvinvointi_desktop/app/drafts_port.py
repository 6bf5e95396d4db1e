"""What is being typed and not saved yet, and what keeping it needs of the records."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.ids import ClientId

Told = tuple[tuple[str, str], ...]
"""The fields of a form as a person reads them: name and words."""


class Form(StrEnum):
    """Every form whose fields are kept while they are typed."""

    VISIT = "visit"
    NOTEBOOK = "notebook"
    QUICK_LINE = "quick_line"
    PLAN = "plan"
    CLIENT = "client"
    AGREEMENT = "agreement"
    PAPER_AGREEMENT = "paper_agreement"
    END_AGREEMENT = "end_agreement"
    ERASE_AGREEMENT = "erase_agreement"
    ERASE_CLIENT = "erase_client"
    GOAL = "goal"
    TRIP = "trip"
    EXPLANATION = "explanation"
    ANNEX = "annex"
    OWN_DETAILS = "own_details"
    PAYER = "payer"
    KM_RATE = "km_rate"
    RULES = "rules"
    CAP = "cap"
    BARRIER = "barrier"
    TEXT = "text"
    TEXT_PARTS = "text_parts"
    COURSE = "course"
    COURSE_SESSION = "course_session"
    CANCEL_SESSION = "cancel_session"
    MOVE_SESSION = "move_session"
    COURSE_PLANNING = "course_planning"
    PARTICIPANT = "participant"
    INTERVIEW = "interview"
    LEAVING = "leaving"
    NEXT_STEPS = "next_steps"
    PARTNER = "partner"
    COURSE_AGREEMENT = "course_agreement"
    PURCHASE = "purchase"
    FEEDBACK = "feedback"
    END_COURSE = "end_course"
    WALK_IN = "walk_in"
    DROP_IN_DAY = "drop_in_day"
    THEME_DAY = "theme_day"
    TRAINING = "training"
    ROW_NUMBERS = "row_numbers"
    PROGRAMME = "programme"
    REVIEW = "review"
    REVIEW_SIGNING = "review_signing"
    COPY_DRAFT = "copy_draft"
    SUITABILITY = "suitability"
    PERIOD_PLAN = "period_plan"
    NETWORK_MEMBER = "network_member"
    ECOMAP = "ecomap"
    NETWORK_MEETING = "network_meeting"
    GROUP_VISIT = "group_visit"
    PERIOD = "period"
    DECISION = "decision"
    PERIOD_ENDING = "period_ending"
    WHAT_NEXT = "what_next"
    ASSESSMENT = "assessment"
    MEASURE = "measure"
    ALLOWANCE_PAYMENT = "allowance_payment"
    OWN_PURCHASE = "own_purchase"
    FORM_ANSWER = "form_answer"
    FEEDBACK_FORM = "feedback_form"
    COMPETENCE = "competence"
    PLEDGE = "pledge"
    SELF_ASSESSMENT = "self_assessment"
    CASE_ANSWER = "case_answer"
    HOURS_REQUEST = "hours_request"
    CLAIM_REASON = "claim_reason"
    SECOND_APPROVER = "second_approver"
    HOURS_ANSWER = "hours_answer"
    BUDGET = "budget"
    PAY_DAY = "pay_day"
    PAY_DETAILS = "pay_details"
    PAPER_VISIT = "paper_visit"
    PAPER_DAYS = "paper_days"
    PAPER_WORKER = "paper_worker"
    REFERRAL = "referral"
    REFERRAL_STEP = "referral_step"
    REFERRAL_GREETING = "referral_greeting"
    WORKER_NAMING = "worker_naming"


RECORD_OF: Mapping[Form, RecordKind] = {
    Form.VISIT: RecordKind.SESSION,
    Form.PLAN: RecordKind.PLAN,
    Form.CLIENT: RecordKind.CLIENT,
    Form.GOAL: RecordKind.GOAL,
    Form.TRIP: RecordKind.TRIP,
    Form.EXPLANATION: RecordKind.EXPLANATION,
    Form.OWN_DETAILS: RecordKind.WORKER,
    Form.PAYER: RecordKind.PAYER,
    Form.RULES: RecordKind.SETTINGS,
    Form.THEME_DAY: RecordKind.THEME_DAY,
    Form.TRAINING: RecordKind.TRAINING,
    Form.COURSE: RecordKind.COURSE,
    Form.REVIEW: RecordKind.REVIEW,
    Form.COPY_DRAFT: RecordKind.COPY_DRAFT,
    Form.ASSESSMENT: RecordKind.ASSESSMENT,
    Form.COMPETENCE: RecordKind.COMPETENCE,
    Form.PLEDGE: RecordKind.PLEDGE,
}
"""What kind of record a form changes. The others write something new or several things at once."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a record has come: whether it is there, and the number of the newest act that changed it (0: none)."""

    there: bool
    act: int


@dataclass(frozen=True, slots=True)
class Draft:
    """What a form holds and has not saved.

    ``typed`` is plain data for the form alone. ``now`` is the same for people, ``before`` what was saved when the form
    was opened. ``since`` is the record's mark then, None where the form changes no record of its own.
    """

    form: Form
    record: str
    client: ClientId | None
    typed: Mapping[str, Any]
    now: Told
    before: Told
    since: Mark | None
    kept_at: datetime


class DraftRecords(Protocol):
    """Drafts: one a form and record."""

    def put_draft(self, draft: Draft) -> None: ...
    def draft(self, form: Form, record: str) -> Draft | None: ...
    def drafts(self, form: Form | None = None) -> tuple[Draft, ...]:
        """All of them or one form's, the newest first. One that no form of today can read is left out."""

    def drop_draft(self, form: Form, record: str) -> None: ...
    def drop_drafts_of(self, client: ClientId) -> int:
        """Takes out every draft that is about the client or holds the client's name; how many went.

        To be called while the client's record is still there: its name is read from it."""

    def record_mark(self, about: Ref) -> Mark: ...
    def last_sitting_ended(self, present: str) -> bool:
        """Whether the sitting before the present one was locked or closed; True where there was none."""
