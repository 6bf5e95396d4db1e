"""A plan against the figures of its programme: 10 to 12 sessions of 120 to 180 minutes, every week."""

from dataclasses import replace
from datetime import date, time

import pytest

from hyvinvointi_desktop.domain.courses import CoursePlan
from hyvinvointi_desktop.domain.plan_findings import PlanFinding, PlanRemark, plan_remarks
from hyvinvointi_desktop.domain.programme_rules import CourseRules

RULES = CourseRules(10, 12, 1, 120, 180, 2, 2, (), (), ())
PLAN = CoursePlan(date(2027, 1, 7), time(12), time(14, 30), 12)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, []),
        ({"sessions": 10}, []),
        ({"sessions": 9}, [PlanRemark(PlanFinding.SESSIONS_OUTSIDE, 10, 12)]),
        ({"sessions": 13}, [PlanRemark(PlanFinding.SESSIONS_OUTSIDE, 10, 12)]),
        ({"ends": time(14)}, []),
        ({"ends": time(15)}, []),
        ({"ends": time(13, 59)}, [PlanRemark(PlanFinding.LENGTH_OUTSIDE, 120, 180)]),
        ({"ends": time(15, 1)}, [PlanRemark(PlanFinding.LENGTH_OUTSIDE, 120, 180)]),
        ({"every_weeks": 2}, [PlanRemark(PlanFinding.WEEKS_OUTSIDE, 1, 1)]),
        (
            {"sessions": 1, "ends": time(12, 30), "every_weeks": 2},
            [
                PlanRemark(PlanFinding.SESSIONS_OUTSIDE, 10, 12),
                PlanRemark(PlanFinding.LENGTH_OUTSIDE, 120, 180),
                PlanRemark(PlanFinding.WEEKS_OUTSIDE, 1, 1),
            ],
        ),
    ],
)
def test_what_is_outside_is_told_with_the_programmes_figures(
    changes: dict[str, object], told: list[PlanRemark]
) -> None:
    assert list(plan_remarks(replace(PLAN, **changes), RULES)) == told  # type: ignore[arg-type]


def test_a_programme_without_figures_tells_nothing() -> None:
    assert plan_remarks(replace(PLAN, sessions=1), None) == ()
