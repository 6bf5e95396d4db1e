"""Leaders' minutes that somebody else pays: they are counted and are in no claim (RULES.md section 5)."""

from dataclasses import dataclass

from hyvinvointi_desktop.domain.counting_hours import took_place
from hyvinvointi_desktop.domain.courses import Course, CoursePay, LeaderPay
from hyvinvointi_desktop.domain.days import Month, by_day
from hyvinvointi_desktop.domain.ids import CourseId, ProgrammeId
from hyvinvointi_desktop.domain.material import ClaimMaterial


@dataclass(frozen=True, slots=True)
class CountedElsewhere:
    """One course's month: elapsed minutes of its held sessions, and those of the kinds that are paid elsewhere."""

    course: CourseId
    name: str
    month: Month
    minutes: int
    paid_minutes: int


def paying_part(course: Course) -> tuple[CoursePay, ProgrammeId]:
    """What of a course a claim may depend on: when it changes, paid months count anew. The name changes no sum."""
    return course.pay, course.programme


def counted_elsewhere(material: ClaimMaterial, month: Month) -> tuple[CountedElsewhere, ...]:
    """The hours of courses whose leader is paid elsewhere, by name, then id; a course without work has none.

    Nothing is cut, rounded or taken off for overlapping work: how they are paid is for the other payer to say.
    """
    counted = [_month_of(course, material, month) for course in material.courses]
    return tuple(sorted((c for c in counted if c.minutes), key=lambda c: (c.name, c.course)))


def _month_of(course: Course, material: ClaimMaterial, month: Month) -> CountedElsewhere:
    minutes = paid = 0
    if course.pay.leader_pay is LeaderPay.ELSEWHERE:
        for session in material.sessions:
            if session.course == course.id and took_place(session):
                days = by_day(session.starts_at, session.ends_at)
                length = sum(day.minutes for day in days if day.on in month)
                minutes += length
                paid += length if session.kind in course.pay.paid_kinds else 0
    return CountedElsewhere(course.id, course.name, month, minutes, paid)
