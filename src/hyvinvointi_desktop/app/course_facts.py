"""From the rows of courses to their facts: the reads of ``record_facts`` for what groups add."""

import json
from collections.abc import Mapping
from typing import Any

from hyvinvointi_desktop.app import fact_values as v
from hyvinvointi_desktop.app.fact_reads import (
    F,
    Read,
    as_is,
    clock,
    day,
    flag,
    in_json,
    line,
    of,
    rate,
)
from hyvinvointi_desktop.app.fact_values import List
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import EnrolmentState, LeaderPay, PartnerRole


def _answer(pair: Any) -> v.Value:
    return v.Line((str(pair[0]), int(pair[1])))


def _partner_roles(text: str) -> v.Value:
    return v.Many(tuple(PartnerRole(role) for role in json.loads(text)))


COURSE_ROOTS: Mapping[str, Mapping[F, Read]] = {
    "courses": {
        F.NAME: as_is("name"), F.FIRST_DAY: day("first_day"), F.STARTS: clock("starts"), F.ENDS: clock("ends"),
        F.SESSIONS: as_is("sessions"), F.EVERY_WEEKS: of("every_weeks", v.EveryWeeks),
        F.SKIPPED_WEEKS: in_json("skipped_weeks", v.day_in), F.PLACE: as_is("place"),
        F.TARGET_GROUP: as_is("target_group"), F.CAPACITY: as_is("capacity"), F.BY_NAME: flag("names"),
        F.LEADER_PAY: of("leader_pay", LeaderPay), F.PAYER: lambda row, look: look.payer(row["payer_id"]),
        F.HOURLY_RATE: rate("hourly_rate"), F.PAID_KINDS: in_json("paid_kinds", lambda x: v.Coded(List.KINDS, x)),
        F.BUDGET: of("budget_cents", v.Cents), F.FEE: of("fee_cents", v.Cents), F.INSURER: as_is("insurer"),
        F.NOTE: as_is("note"), F.ENDED_ON: day("ended_on"),
    },
    "group_sessions": {
        F.COURSE: lambda row, look: look.course(row["course_id"]), F.THEME: as_is("theme"),
        F.CONTENT: as_is("programme"), F.REFLECTION: in_json("reflections", str), F.HEAD_COUNT: as_is("head_count"),
        F.WALK_INS: of("walk_ins", lambda count: count or None), F.CANCELLED_REASON: as_is("cancelled_reason"),
    },
    "enrolments": {
        F.CLIENT: lambda row, look: look.client(row["client_id"]),
        F.COURSE: lambda row, look: look.course(row["course_id"]), F.NUMBER: as_is("number"),
        F.STATE: of("state", EnrolmentState), F.PROPOSER: as_is("proposer"), F.FEE_PAYER: as_is("fee_payer"),
        F.TRAVEL: of("travel_cents", lambda cents: v.Cents(cents) if cents else None),
        F.ENROLLED_ON: day("enrolled_on"), F.LEFT_ON: day("left_on"), F.LEFT_REASON: as_is("left_reason"),
        F.COMES_ALONE: flag("comes_alone"), F.NO_ACUTE_CRISIS: flag("no_acute_crisis"),
        F.NEXT_STEP: as_is("next_step"), F.CALLED_ON: day("called_on"),
    },
    "interviews": {
        F.INTERVIEWED_ON: day("held_on"), F.LIFE_SITUATION: as_is("life_situation"), F.STRENGTHS: as_is("strengths"),
        F.NEEDS: as_is("needs"), F.GOALS: as_is("goals"), F.EARLIER_GROUPS: as_is("earlier_groups"),
        F.THEMES: in_json("themes", str),
    },
    "purchases": {
        F.COURSE: lambda row, look: look.course(row["course_id"]), F.DAY: day("spent_on"),
        F.AMOUNT: of("amount_cents", v.Cents), F.WORDS: as_is("words"),
    },
    "group_feedback": {
        F.COURSE: lambda row, look: look.course(row["course_id"]), F.ANSWERS: in_json("answers", _answer),
        F.WORDS: as_is("words"),
    },
}  # fmt: skip
"""What a row says, by its table."""

COURSE_LINES: Mapping[str, tuple[F, Read]] = {
    "course_leaders": (F.LEADERS, line(as_is("name"), as_is("organisation"), as_is("phone"))),
    "course_partners": (
        F.PARTNERS,
        line(as_is("name"), of("roles", _partner_roles), as_is("contact"), as_is("phone"), as_is("promises")),
    ),
    "attendance": (
        F.ATTENDANCE,
        line(lambda row, look: look.participant(row["enrolment_id"]), of("mark", Attendance)),
    ),
}
"""What hangs on a record, one line a row, by its table."""
