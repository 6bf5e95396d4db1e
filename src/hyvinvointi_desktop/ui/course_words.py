"""What courses are told with: marks, states, roles, ways of pay, reasons of a no. It reads nothing."""

from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import EnrolmentState, LeaderPay, PartnerRole
from hyvinvointi_desktop.ui.kit.words import tr


def attendance(value: Attendance | None) -> str:
    """A mark of one person at one session."""
    return {
        Attendance.PRESENT: tr("present"),
        Attendance.LATE: tr("late"),
        Attendance.EXCUSED: tr("said would be away"),
        Attendance.ABSENT: tr("away"),
        None: tr("not marked"),
    }[value]


def enrolment_state(value: EnrolmentState) -> str:
    """Where a person stands in a course."""
    return {
        EnrolmentState.CANDIDATE: tr("asked in"),
        EnrolmentState.WAITING: tr("on the waiting list"),
        EnrolmentState.ENROLLED: tr("takes part"),
        EnrolmentState.LEFT: tr("has left"),
        EnrolmentState.DECLINED: tr("does not take part"),
    }[value]


def leader_pay(value: LeaderPay) -> str:
    """How the leader is paid."""
    return {
        LeaderPay.CLAIM: tr("in my hours and trips"),
        LeaderPay.ELSEWHERE: tr("paid elsewhere, hours are only counted"),
        LeaderPay.NONE: tr("not paid"),
    }[value]


def partner_role(value: PartnerRole) -> str:
    """What a partner does for the course."""
    return {
        PartnerRole.PROPOSES: tr("proposes participants"),
        PartnerRole.PAYS_FEE: tr("pays the course fee"),
        PartnerRole.PAYS_TRAVEL: tr("pays the travel"),
        PartnerRole.GIVES_PLACE: tr("gives the room"),
        PartnerRole.GIVES_LEADER: tr("gives a leader"),
        PartnerRole.GIVES_MONEY: tr("gives activity money"),
        PartnerRole.INSURES: tr("insures the participants"),
        PartnerRole.SUPERVISES: tr("supports the leaders"),
        PartnerRole.OTHER: tr("another task"),
    }[value]


def refusal(error: Refused) -> str:
    """The sentence of a no that names what was typed; empty for any other."""
    if error.refusal is Refusal.NUMBERS_UNREADABLE and error.data.get("pieces"):
        sentence = tr("This cannot be read as numbers: {pieces}. Write for example 1 3 4-7. Nothing was marked.")
        return sentence.format(pieces=error.data["pieces"])
    if error.refusal is Refusal.UNKNOWN_ROW and error.data.get("number"):
        sentence = tr(
            "Not on the list of this session: {numbers}. Nothing was marked. If somebody new stands there, add the "
            "person to the course first."
        )
        return sentence.format(numbers=error.data["number"])
    return ""


def refusals() -> dict[Refusal, str]:
    """Why a use case of courses said no. Nothing was changed."""
    return {
        Refusal.COURSE_NO_SESSIONS: tr("A course needs at least one session."),
        Refusal.COURSE_TOO_LONG: tr("A course has at most 100 sessions, at most 26 weeks apart."),
        Refusal.COURSE_PAYER_MISSING: tr("Choose who pays your hours of this course."),
        Refusal.COURSE_HAS_HELD: tr(
            "Something of the course was held or signed, so it is kept. You can end it instead."
        ),
        Refusal.COURSE_HAS_ENDED: tr("The course has ended. Open it again first."),
        Refusal.COURSE_HELD_LATER: tr("A session was held after that day. Choose a later day."),
        Refusal.ALREADY_ENROLLED: tr("This person is in the course already."),
        Refusal.LEFT_BEFORE_START: tr("The last day cannot be before the first one. Check the days."),
        Refusal.ENROLMENT_HAS_MARKS: tr(
            "The person has attendance marks, so the row is kept. You can note that the person left."
        ),
        Refusal.SESSION_CANCELLED: tr("This session was cancelled, so nothing can be marked for it."),
        Refusal.SESSION_WAS_HELD: tr("This has been held already, so it stays as it is."),
        Refusal.COUNTED_WITHOUT_NAMES: tr("This course counts people without names."),
        Refusal.COUNTED_BY_NAME: tr("This course has participants by name. They are marked one by one."),
        Refusal.NO_WALK_IN: tr("Everybody who came has a name already."),
        Refusal.UNKNOWN_ROW: tr("There is no such number on the sheet. Check the number."),
        Refusal.CAME_ALREADY: tr("This person is marked as having come. Choose somebody else."),
        Refusal.MODEL_ONLY_READ: tr("This model is for reading. It has no working programme."),
        Refusal.BAD_NUMBER: tr("This number cannot be right. Check it."),
        Refusal.PARTNER_MISSING: tr("Add at least one partner before the agreement."),
        Refusal.NUMBERS_MISSING: tr("Write at least one number."),
        Refusal.NUMBERS_UNREADABLE: tr("Write the numbers for example like this: 1 3 4-7. Nothing was marked."),
        Refusal.NEVER_CAME: tr("This person has not been at any session yet, so no certificate was made."),
    }
