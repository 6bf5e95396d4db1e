"""What a use case says no to, as codes with data. The sentences belong to the window and to the commands."""

from enum import StrEnum
from typing import Any


class Refusal(StrEnum):
    """Every refusal of a use case."""

    CLAIM_HAS_ERRORS = "claim_has_errors"
    CLAIM_PAID = "claim_paid"
    CLAIM_UNCHANGED = "claim_unchanged"
    CLAIM_CANNOT_BECOME = "claim_cannot_become"
    NOTHING_TO_CLAIM = "nothing_to_claim"
    CODE_TAKEN = "code_taken"
    CODE_MISSING = "code_missing"
    NAME_MISSING = "name_missing"
    BAD_HETU = "bad_hetu"
    NO_SUCH_RECORD = "no_such_record"
    END_NOT_AFTER_START = "end_not_after_start"
    NO_CLIENT = "no_client"
    UNKNOWN_KIND = "unknown_kind"
    LEG_TOO_LONG = "leg_too_long"
    PERIOD_LENGTH = "period_length"
    PERIOD_OVERLAPS = "period_overlaps"
    TEXT_CHANGED = "text_changed"
    SIGNATURE_MISSING = "signature_missing"
    WITNESS_MISSING = "witness_missing"
    SCAN_MISSING = "scan_missing"
    INTERPRETER_MISSING = "interpreter_missing"
    UNKNOWN_PLACEHOLDER = "unknown_placeholder"
    TOO_MANY_GOALS = "too_many_goals"
    ALREADY_ENDED = "already_ended"
    IMPORT_CONFLICT = "import_conflict"
    UNKNOWN_CLIENTS = "unknown_clients"
    MARKED_IN_SESSIONS = "marked_in_sessions"
    CLOCK_WRONG = "clock_wrong"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_TO_REDO = "nothing_to_redo"
    SIGNED_STAYS = "signed_stays"
    CHANGED_LATER = "changed_later"
    REASON_MISSING = "reason_missing"
    ERASURE_WAITS = "erasure_waits"
    ERASURE_NOT_ASKED = "erasure_not_asked"
    ERASURE_TOO_EARLY = "erasure_too_early"
    ERASURE_DONE = "erasure_done"
    COURSE_NO_SESSIONS = "course_no_sessions"
    COURSE_TOO_LONG = "course_too_long"
    COURSE_PAYER_MISSING = "course_payer_missing"
    COURSE_HAS_HELD = "course_has_held"
    COURSE_HAS_ENDED = "course_has_ended"
    COURSE_HELD_LATER = "course_held_later"
    ALREADY_ENROLLED = "already_enrolled"
    LEFT_BEFORE_START = "left_before_start"
    ENROLMENT_HAS_MARKS = "enrolment_has_marks"
    SESSION_CANCELLED = "session_cancelled"
    SESSION_WAS_HELD = "session_was_held"
    COUNTED_WITHOUT_NAMES = "counted_without_names"
    COUNTED_BY_NAME = "counted_by_name"
    NO_WALK_IN = "no_walk_in"
    UNKNOWN_ROW = "unknown_row"
    CAME_ALREADY = "came_already"
    BAD_NUMBER = "bad_number"
    PARTNER_MISSING = "partner_missing"
    NUMBERS_MISSING = "numbers_missing"
    NUMBERS_UNREADABLE = "numbers_unreadable"
    NEVER_CAME = "never_came"


class Refused(Exception):
    """An ordinary no, with the data its sentence needs. Nothing was changed."""

    def __init__(self, refusal: Refusal, **data: Any) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal
        self.data = data
