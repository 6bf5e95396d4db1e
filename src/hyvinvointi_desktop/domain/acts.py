"""What was done: every write is one named act about one record. The words for people are the window's."""

from dataclasses import dataclass
from enum import StrEnum

from hyvinvointi_desktop.domain.ids import ClientId


class RecordKind(StrEnum):
    """What an act, a version or an entry of the log is about."""

    PROFILE = "profile"
    WORKER = "worker"
    PAYER = "payer"
    SETTINGS = "settings"
    PREFERENCE = "preference"
    KM_RATES = "km_rates"
    TEMPLATE = "template"
    BARRIERS = "barriers"
    CAP = "cap"
    CLIENT = "client"
    AGREEMENT = "agreement"
    GOAL = "goal"
    PLAN = "plan"
    SESSION = "session"
    TRIP = "trip"
    EXPLANATION = "explanation"
    CLAIM = "claim"
    ATTACHMENT = "attachment"
    PROGRAMME = "programme"
    COURSE = "course"
    ENROLMENT = "enrolment"
    COURSE_AGREEMENT = "course_agreement"
    PURCHASE = "purchase"
    FEEDBACK = "feedback"
    DROP_IN = "drop_in"
    THEME_DAY = "theme_day"
    TRAINING = "training"
    MEASURE = "measure"
    ASSESSMENT = "assessment"
    PERIOD = "period"
    DECISION = "decision"
    ALLOWANCE = "allowance"
    GROUP_VISIT = "group_visit"
    NETWORK_MEMBER = "network_member"
    ECOMAP = "ecomap"
    COPY_DRAFT = "copy_draft"
    OWN_PURCHASE = "own_purchase"
    REVIEW = "review"
    FEEDBACK_FORM = "feedback_form"
    FORM_ANSWER = "form_answer"
    SELF_ASSESSMENT = "self_assessment"
    COMPETENCE = "competence"
    PLEDGE = "pledge"


class ActKind(StrEnum):
    """Every way the records change, by name."""

    RECORDS_CHANGED = "records.changed"
    PROFILE_MADE = "profile.made"
    WORKER_SAVED = "worker.saved"
    PAYER_SAVED = "payer.saved"
    SETTINGS_SAVED = "settings.saved"
    PREFERENCE_SAVED = "preference.saved"
    KM_RATES_SAVED = "km_rates.saved"
    TEMPLATE_SAVED = "template.saved"
    BARRIERS_SAVED = "barriers.saved"
    CAP_SAVED = "cap.saved"
    CAP_DELETED = "cap.deleted"
    CLIENT_SAVED = "client.saved"
    CLIENT_ARCHIVED = "client.archived"
    CLIENT_BROUGHT_BACK = "client.brought_back"
    ERASURE_ASKED = "erasure.asked"
    ERASURE_TAKEN_BACK = "erasure.taken_back"
    CLIENT_ERASED = "client.erased"
    AGREEMENT_SIGNED = "agreement.signed"
    AGREEMENT_ON_PAPER = "agreement.on_paper"
    AGREEMENT_ENDED = "agreement.ended"
    AGREEMENT_ERASED = "agreement.erased"
    GOAL_SAVED = "goal.saved"
    GOAL_DELETED = "goal.deleted"
    SESSION_SAVED = "session.saved"
    SESSIONS_SAVED = "sessions.saved"
    SESSION_DELETED = "session.deleted"
    SESSION_HELD = "session.held"
    SESSION_OUTCOME = "session.outcome"
    SESSION_REMINDED = "session.reminded"
    TASK_FINISHED = "task.finished"
    TRIP_SAVED = "trip.saved"
    TRIP_DELETED = "trip.deleted"
    PLAN_SAVED = "plan.saved"
    PLAN_DELETED = "plan.deleted"
    EXPLANATION_SAVED = "explanation.saved"
    CLAIM_SEALED = "claim.sealed"
    CLAIM_MARKED = "claim.marked"
    LOG_TAKEN_IN = "log.taken_in"
    RULES_TAKEN = "rules.taken_in"
    TABLE_TAKEN_IN = "table.taken_in"
    PROGRAMME_SAVED = "programme.saved"
    COURSE_SAVED = "course.saved"
    COURSE_DELETED = "course.deleted"
    COURSE_ENDED = "course.ended"
    COURSE_MOVED = "course.moved"
    ENROLMENT_SAVED = "enrolment.saved"
    ENROLMENT_DELETED = "enrolment.deleted"
    ATTENDANCE_MARKED = "attendance.marked"
    WALK_IN_NAMED = "attendance.named"
    COURSE_AGREEMENT_SIGNED = "course_agreement.signed"
    PURCHASE_SAVED = "purchase.saved"
    PURCHASE_DELETED = "purchase.deleted"
    FEEDBACK_SAVED = "feedback.saved"
    FEEDBACK_DELETED = "feedback.deleted"
    DROP_IN_COUNTED = "drop_in.counted"
    DROP_IN_SAVED = "drop_in.saved"
    DROP_INS_CORRECTED = "drop_in.corrected"
    DROP_IN_DELETED = "drop_in.deleted"
    THEME_DAY_SAVED = "theme_day.saved"
    THEME_DAY_DELETED = "theme_day.deleted"
    TRAINING_SAVED = "training.saved"
    TRAINING_DELETED = "training.deleted"
    MEASURE_SAVED = "measure.saved"
    ASSESSMENT_SAVED = "assessment.saved"
    ASSESSMENT_DELETED = "assessment.deleted"
    PERIOD_SAVED = "period.saved"
    PERIOD_DELETED = "period.deleted"
    PERIOD_ENDED = "period.ended"
    PERIOD_PLANNED = "period.planned"
    DECISION_SAVED = "decision.saved"
    DECISIONS_RENEWED = "decision.renewed"
    DECISION_DELETED = "decision.deleted"
    ALLOWANCE_DECIDED = "allowance.decided"
    ALLOWANCE_TAKEN_BACK = "allowance.taken_back"
    GROUP_VISIT_SAVED = "group_visit.saved"
    GROUP_VISIT_DELETED = "group_visit.deleted"
    NETWORK_MEMBER_SAVED = "network_member.saved"
    NETWORK_MEMBER_DELETED = "network_member.deleted"
    NETWORK_MEETING_SAVED = "network_meeting.saved"
    ECOMAP_SAVED = "ecomap.saved"
    ECOMAP_DELETED = "ecomap.deleted"
    COPY_DRAFT_SAVED = "copy_draft.saved"
    COPY_DRAFT_COPIED = "copy_draft.copied"
    COPY_DRAFT_DELETED = "copy_draft.deleted"
    COPY_DRAFTS_ERASED = "copy_draft.erased"
    OWN_PURCHASE_SAVED = "own_purchase.saved"
    OWN_PURCHASE_DELETED = "own_purchase.deleted"
    REVIEW_SAVED = "review.saved"
    REVIEW_SIGNED = "review.signed"
    REVIEW_DELETED = "review.deleted"
    FORM_SAVED = "feedback_form.saved"
    FORM_ANSWER_SAVED = "form_answer.saved"
    FORM_ANSWER_DELETED = "form_answer.deleted"
    SELF_ASSESSMENT_SAVED = "self_assessment.saved"
    SELF_ASSESSMENT_DELETED = "self_assessment.deleted"
    COMPETENCE_SAVED = "competence.saved"
    COMPETENCE_DELETED = "competence.deleted"
    PLEDGE_SAVED = "pledge.saved"
    PLEDGE_DELETED = "pledge.deleted"
    UNDONE = "act.undone"
    REDONE = "act.redone"
    VERSION_RESTORED = "version.restored"
    BIN_EMPTIED = "bin.emptied"


@dataclass(frozen=True, slots=True)
class Ref:
    """One record by its kind and id."""

    kind: RecordKind
    id: str


OWN = "own"
"""The id of what a profile has one of: the worker, the settings, the list of barriers."""


@dataclass(frozen=True, slots=True)
class Act:
    """One act: what kind, about which record, which clients it is about where it is about any, and how many records."""

    kind: ActKind
    about: Ref | None = None
    clients: tuple[ClientId, ...] = ()
    many: int = 1


UNNAMED = Act(ActKind.RECORDS_CHANGED)
"""A change that has no name of its own; it is logged and can be undone like any other."""

SETTING_KEYS = (
    "coordinator_contact", "controller", "controller_contact", "retention", "lock.minutes",
)  # fmt: skip
"""Preferences that a person sets on purpose: they have versions and can be undone. Others are the window's memory."""
