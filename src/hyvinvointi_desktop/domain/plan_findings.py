"""Where a course's plan is other than its programme's figures: told softly, for an organisation may differ."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from hyvinvointi_desktop.domain.courses import CoursePlan
from hyvinvointi_desktop.domain.programme_rules import CourseRules


class PlanFinding(StrEnum):
    """What is other than the programme says: the number of sessions, the length of one, the weeks between them."""

    SESSIONS_OUTSIDE = "sessions_outside"
    LENGTH_OUTSIDE = "length_outside"
    WEEKS_OUTSIDE = "weeks_outside"


@dataclass(frozen=True, slots=True)
class PlanRemark:
    """A finding with what the programme says: ``least`` to ``most`` sessions, minutes or weeks."""

    finding: PlanFinding
    least: int
    most: int


def plan_remarks(plan: CoursePlan, rules: CourseRules | None) -> tuple[PlanRemark, ...]:
    """What of the plan is outside the programme's figures (RULES.md section 5); nothing where it has none."""
    if rules is None:
        return ()
    minutes = minutes_of(plan.ends) - minutes_of(plan.starts)
    looked_at = (
        (PlanFinding.SESSIONS_OUTSIDE, plan.sessions, rules.min_sessions, rules.max_sessions),
        (PlanFinding.LENGTH_OUTSIDE, minutes, rules.min_minutes, rules.max_minutes),
        (PlanFinding.WEEKS_OUTSIDE, plan.every_weeks, rules.every_weeks, rules.every_weeks),
    )
    return tuple(PlanRemark(code, least, most) for code, has, least, most in looked_at if not least <= has <= most)


def minutes_of(clock: time) -> int:
    """Minutes from midnight on the clock."""
    return clock.hour * 60 + clock.minute
