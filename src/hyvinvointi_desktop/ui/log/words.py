"""The log of who did and saw what in words of the window: one short table, each in the manner of "Visit saved"."""

from collections.abc import Mapping
from typing import Any

from hyvinvointi_desktop.domain.acts import ActKind
from hyvinvointi_desktop.domain.audit import Event, Purpose
from hyvinvointi_desktop.ui import space_words
from hyvinvointi_desktop.ui.inbox import words as inbox_words
from hyvinvointi_desktop.ui.kit.words import tr


def event_words(name: str) -> str:
    """What happened; a name that this program does not know stays as it is."""
    return _seen().get(name) or _done().get(name) or name


def purpose_words(name: str) -> str:
    """On what ground the records were used."""
    return purposes().get(name, name)


def detail_words(event: str, detail: Mapping[str, Any]) -> str:
    """What the entry says besides: why it was locked, by what it was opened; empty where it says nothing."""
    if event == Event.LOCKED:
        return _causes().get(str(detail.get("cause", "")), "")
    if event == Event.UNLOCKED:
        return _ways().get(str(detail.get("way", "")), "")
    return ""


def purposes() -> dict[str, str]:
    """Every purpose of use by its name."""
    return {
        Purpose.CLIENT_WORK: tr("client work"),
        Purpose.RECORDING: tr("recording"),
        Purpose.REPORTING: tr("reporting"),
        Purpose.OVERSIGHT: tr("oversight"),
        Purpose.INFORMATION_REQUEST: tr("information request"),
    }


def _seen() -> dict[str, str]:
    return {
        Event.UNLOCKED: tr("Program opened"),
        Event.LOCKED: tr("Program locked"),
        Event.CLIENT_OPENED: tr("Client's card opened"),
        Event.CLIENT_CLOSED: tr("Client's card closed"),
        Event.CLIENT_SHOWN: tr("Client's own page shown to the client"),
        Event.SHOWING_ENDED: tr("Screen taken back from the client"),
        Event.CLIENTS_LISTED: tr("List of clients viewed"),
        Event.TODAY_SEEN: tr("Today's page viewed"),
        Event.SEARCHED: tr("Search made"),
        Event.DIARY_READ: tr("Notes of a visit read"),
        Event.DIARY_LISTED: tr("List of visits viewed"),
        Event.AGREEMENT_SEEN: tr("Agreement viewed"),
        Event.ATTACHMENT_OPENED: tr("Attachment opened"),
        Event.CLAIM_SEEN: tr("Hours and trips of a month viewed"),
        Event.CLAIM_PRINTED: tr("Hours and trips of a month printed"),
        Event.ANNEX_PRINTED: tr("Address annex made"),
        Event.EXPORTED: tr("Records taken out to an unencrypted file"),
        Event.NEEDS_NOT_HANDED: tr("A report of residents' needs was given to nobody"),
        Event.CLIENT_FILE_GIVEN: tr("Client's records given to the client"),
        Event.ERASURE_PLANNED: tr("Plan of an erasure viewed"),
        Event.CERTIFICATE_PRINTED: tr("Certificate of an erasure made"),
        Event.RETENTION_LISTED: tr("List of keeping times viewed"),
        Event.HISTORY_READ: tr("Earlier versions viewed"),
        Event.BACKUP_MADE: tr("Backup made"),
        Event.BACKUP_COPIED: tr("Backup taken to another place"),
        Event.BACKUP_FAILED: tr("Backup did not succeed"),
        Event.RESTORED: tr("Records restored from a backup"),
        Event.MIGRATED: tr("Records brought to the form of a new program"),
        Event.CHECKED: tr("Records checked for damage"),
        Event.OLDER_STORE: tr("Old copy found in the place of the records"),
        Event.CLOCK_WENT_BACK: tr("The computer's clock had gone back"),
        Event.KEY_SLOT_CHANGED: tr("Way of opening changed"),
        Event.RECOVERY_USED: tr("Recovery key used"),
        Event.KEY_ROTATED: tr("Encryption key changed"),
        Event.COURSES_LISTED: tr("List of courses viewed"),
        Event.COURSE_OPENED: tr("Course opened"),
        Event.COURSE_PRINTED: tr("Paper of a course made"),
        Event.REVIEWS_LISTED: tr("List of reviews viewed"),
        Event.REVIEW_OPENED: tr("Review opened"),
        Event.REVIEW_PRINTED: tr("Paper of a review made"),
        Event.CLAIMS_LISTED: tr("Claims to approve viewed"),
        Event.CLAIM_EXAMINED: tr("A worker's claim viewed"),
        Event.CLAIM_DECIDED: tr("A worker's claim decided about"),
        Event.HOURS_ANSWERED: tr("Request for extra hours answered"),
        Event.BUDGET_SAVED: tr("Budget saved"),
        Event.PAY_DETAILS_SAVED: tr("Pay details saved"),
        Event.PAYROLL_MADE: tr("Payroll file made"),
        Event.APPROVAL_SET: tr("Setting of approval changed"),
        Event.PAPER_ENTERED: tr("Work entered from paper"),
        Event.REFERRALS_LISTED: tr("List of referrals viewed"),
        Event.REFERRAL_OPENED: tr("Referral opened"),
        Event.REFERRAL_PRINTED: tr("Paper or text of a referral made"),
        Event.REFERRAL_DECIDED: tr("Referral decided about"),
        Event.REFERRAL_ERASED: tr("Person of a referral erased"),
        Event.WORKERS_WEIGHED: tr("Workers compared for a referral"),
        Event.COURSE_PASSED: tr("Group passed on to another leader"),
        Event.NAMING_NOTED: tr("Worker's areas and room noted"),
        Event.LOG_READ: tr("Log read"),
        Event.LOG_GIVEN: tr("Log given on request"),
        Event.LOG_VERIFIED: tr("Chain of the log verified"),
        Event.PURPOSE_CHOSEN: tr("Purpose of use chosen"),
        Event.POST_SEEN: tr("Mail looked at"),
        Event.POST_PREVIEWED: tr("What would leave was looked at"),
        Event.POST_SEALED: tr("Something for the coordinator sealed"),
        Event.POST_SAVED: tr("Something sealed saved as a file"),
        Event.POST_ROUND: tr("Mail taken out and fetched"),
        Event.POST_TAKEN: tr("Message from the coordinator taken in"),
        Event.POST_REFUSED: tr("Message not taken in"),
        Event.POST_CONTINUED: tr("Mail continued after a restore"),
        Event.POST_PLACE_CHANGED: tr("A place for mail changed"),
        Event.RULES_SENT: tr("Rules made ready for the workers"),
        Event.UNSEALED: tr("Sealed file opened for an audit"),
        **space_words.events(),
        **inbox_words.events(),
    }


def _done() -> dict[str, str]:
    return {
        ActKind.RECORDS_CHANGED: tr("Records changed"),
        ActKind.PROFILE_MADE: tr("Records begun"),
        ActKind.WORKER_SAVED: tr("Own details changed"),
        ActKind.PAYER_SAVED: tr("Payer's details changed"),
        ActKind.SETTINGS_SAVED: tr("Rules of counting changed"),
        ActKind.PREFERENCE_SAVED: tr("Setting changed"),
        ActKind.KM_RATES_SAVED: tr("Kilometre rates changed"),
        ActKind.TEMPLATE_SAVED: tr("Agreement text changed"),
        ActKind.BARRIERS_SAVED: tr("List of barriers changed"),
        ActKind.CAP_SAVED: tr("Monthly limit of hours changed"),
        ActKind.CAP_DELETED: tr("Monthly limit of hours restored"),
        ActKind.CLIENT_SAVED: tr("Client's details saved"),
        ActKind.CLIENT_ARCHIVED: tr("Client moved to the archive"),
        ActKind.CLIENT_BROUGHT_BACK: tr("Client brought back from the archive"),
        ActKind.CLIENT_ERASED: tr("Client's records erased"),
        ActKind.ERASURE_ASKED: tr("Erasure of a client asked for"),
        ActKind.ERASURE_TAKEN_BACK: tr("Request for erasure taken back"),
        ActKind.AGREEMENT_SIGNED: tr("Agreement signed"),
        ActKind.AGREEMENT_ON_PAPER: tr("Agreement on paper recorded"),
        ActKind.AGREEMENT_ENDED: tr("Agreement ended"),
        ActKind.AGREEMENT_ERASED: tr("Text of an agreement erased"),
        ActKind.GOAL_SAVED: tr("Goal saved"),
        ActKind.GOAL_DELETED: tr("Goal deleted"),
        ActKind.SESSION_SAVED: tr("Visit saved"),
        ActKind.SESSIONS_SAVED: tr("Several visits saved"),
        ActKind.SESSION_DELETED: tr("Visit deleted"),
        ActKind.SESSION_HELD: tr("Visit marked as held"),
        ActKind.SESSION_OUTCOME: tr("Outcome of a visit marked"),
        ActKind.SESSION_REMINDED: tr("Reminder marked as made"),
        ActKind.TASK_FINISHED: tr("Promise marked as done"),
        ActKind.TRIP_SAVED: tr("Trip saved"),
        ActKind.TRIP_DELETED: tr("Trip deleted"),
        ActKind.PLAN_SAVED: tr("Weekly plan saved"),
        ActKind.PLAN_DELETED: tr("Weekly plan deleted"),
        ActKind.EXPLANATION_SAVED: tr("Explanation saved"),
        ActKind.CLAIM_SEALED: tr("Month signed"),
        ActKind.CLAIM_MARKED: tr("State of a month marked"),
        ActKind.LOG_TAKEN_IN: tr("Records taken in from a file"),
        ActKind.RULES_TAKEN: tr("Rules of the organisation taken into use"),
        ActKind.TABLE_TAKEN_IN: tr("Visits taken in from a table"),
        ActKind.PROGRAMME_SAVED: tr("Programme saved"),
        ActKind.COURSE_SAVED: tr("Course saved"),
        ActKind.COURSE_DELETED: tr("Course deleted"),
        ActKind.COURSE_ENDED: tr("Course ended"),
        ActKind.COURSE_MOVED: tr("Course session cancelled"),
        ActKind.ENROLMENT_SAVED: tr("Participant saved"),
        ActKind.ENROLMENT_DELETED: tr("Participant removed from the course"),
        ActKind.ATTENDANCE_MARKED: tr("Attendance marked"),
        ActKind.WALK_IN_NAMED: tr("Name added to an arrival"),
        ActKind.COURSE_AGREEMENT_SIGNED: tr("Cooperation agreement signed"),
        ActKind.PURCHASE_SAVED: tr("Purchase saved"),
        ActKind.PURCHASE_DELETED: tr("Purchase deleted"),
        ActKind.FEEDBACK_SAVED: tr("Group feedback saved"),
        ActKind.FEEDBACK_DELETED: tr("Group feedback deleted"),
        ActKind.DROP_IN_COUNTED: tr("Visit counted"),
        ActKind.DROP_IN_SAVED: tr("Details of a counted visit saved"),
        ActKind.DROP_INS_CORRECTED: tr("Counts of a day corrected"),
        ActKind.DROP_IN_DELETED: tr("Counted visit deleted"),
        ActKind.THEME_DAY_SAVED: tr("Theme day saved"),
        ActKind.THEME_DAY_DELETED: tr("Theme day deleted"),
        ActKind.TRAINING_SAVED: tr("Training saved"),
        ActKind.TRAINING_DELETED: tr("Training deleted"),
        ActKind.MEASURE_SAVED: tr("Measure saved"),
        ActKind.ASSESSMENT_SAVED: tr("Questionnaire saved"),
        ActKind.ASSESSMENT_DELETED: tr("Questionnaire deleted"),
        ActKind.PERIOD_SAVED: tr("Period of service saved"),
        ActKind.PERIOD_DELETED: tr("Period of service deleted"),
        ActKind.PERIOD_ENDED: tr("Period of service ended"),
        ActKind.PERIOD_PLANNED: tr("Meetings of a period put in the calendar"),
        ActKind.DECISION_SAVED: tr("Decision saved"),
        ActKind.DECISIONS_RENEWED: tr("Decisions continued"),
        ActKind.DECISION_DELETED: tr("Decision deleted"),
        ActKind.ALLOWANCE_DECIDED: tr("Activity allowance decided for payment"),
        ActKind.ALLOWANCE_TAKEN_BACK: tr("Decision on activity allowance taken back"),
        ActKind.GROUP_VISIT_SAVED: tr("Visit to a group saved"),
        ActKind.GROUP_VISIT_DELETED: tr("Visit to a group deleted"),
        ActKind.NETWORK_MEMBER_SAVED: tr("Person of the network saved"),
        ActKind.NETWORK_MEMBER_DELETED: tr("Person of the network deleted"),
        ActKind.NETWORK_MEETING_SAVED: tr("Those asked to a network meeting saved"),
        ActKind.ECOMAP_SAVED: tr("Map of the network saved"),
        ActKind.ECOMAP_DELETED: tr("Map of the network deleted"),
        ActKind.COPY_DRAFT_SAVED: tr("Text to copy saved"),
        ActKind.COPY_DRAFT_COPIED: tr("Text ticked as copied"),
        ActKind.COPY_DRAFT_DELETED: tr("Text to copy deleted"),
        ActKind.COPY_DRAFTS_ERASED: tr("Copied texts erased for good"),
        ActKind.OWN_PURCHASE_SAVED: tr("Purchase with own activity money saved"),
        ActKind.OWN_PURCHASE_DELETED: tr("Purchase with own activity money deleted"),
        ActKind.REVIEW_SAVED: tr("Review saved"),
        ActKind.REVIEW_SIGNED: tr("Review signed"),
        ActKind.REVIEW_DELETED: tr("Review deleted"),
        ActKind.FORM_SAVED: tr("Feedback form saved"),
        ActKind.FORM_ANSWER_SAVED: tr("Answer to a form saved"),
        ActKind.FORM_ANSWER_DELETED: tr("Answer to a form deleted"),
        ActKind.SELF_ASSESSMENT_SAVED: tr("Self-assessment saved"),
        ActKind.SELF_ASSESSMENT_DELETED: tr("Self-assessment deleted"),
        ActKind.COMPETENCE_SAVED: tr("Learning or support saved"),
        ActKind.COMPETENCE_DELETED: tr("Learning or support deleted"),
        ActKind.PLEDGE_SAVED: tr("Confidentiality pledge saved"),
        ActKind.PLEDGE_DELETED: tr("Confidentiality pledge deleted"),
        ActKind.UNDONE: tr("Act undone"),
        ActKind.REDONE: tr("Undone act done again"),
        ActKind.VERSION_RESTORED: tr("Earlier version restored"),
        ActKind.BIN_EMPTIED: tr("Deleted records destroyed for good"),
    }


def _causes() -> dict[str, str]:
    return {
        "idle": tr("nobody was there"),
        "sleep": tr("the computer went to sleep"),
        "session": tr("the computer's session was locked"),
        "asked": tr("asked for"),
        "quit": tr("the program was closed"),
        "command": tr("the command ended"),
        "closed": tr("the program was closed"),
    }


def _ways() -> dict[str, str]:
    return {
        "passphrase": tr("with the passphrase"),
        "pin": tr("with the PIN"),
        "keystore": tr("with the computer's keystore"),
        "recovery": tr("with the recovery key"),
    }
