"""Which version of its programme a course is made under: what it may be, and what its lists are called."""

from dataclasses import replace

from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.domain.courses import Course, CoursePlan
from hyvinvointi_desktop.domain.ids import CourseId, ProgrammeId
from hyvinvointi_desktop.domain.programme_rules import CourseRules
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.sessions import Status


def made_under(course: Course, records: Records, definitions: Definitions) -> Programme | None:
    """The programme in the version the course was made under; None where nothing is known of it."""
    return all_programmes(records, definitions).version(course.programme, course.programme_version)


def under_its_version(course: Course, before: Course | None, records: Records, definitions: Definitions) -> Course:
    """The course with the version that is in force on its first day. A saved course keeps its version while its first
    day stays, and for good once something of it was held."""
    if before is not None:
        same = (before.programme, before.plan.first_day) == (course.programme, course.plan.first_day)
        if same or any(m.session.status is Status.HELD for m in records.meetings_of(course.id)):
            return replace(course, programme=before.programme, programme_version=before.programme_version)
    found = all_programmes(records, definitions).in_force(course.programme, course.plan.first_day)
    return course if found is None else replace(course, programme_version=found.version)


def rules_for(
    plan: CoursePlan, programme: ProgrammeId | None, course: CourseId | None, records: Records, definitions: Definitions
) -> CourseRules | None:
    """What a plan may be before it is saved, as the version says that it would be made under."""
    before = records.course(course) if course is not None else None
    if before is not None:
        found = made_under(
            under_its_version(replace(before, plan=plan), before, records, definitions), records, definitions
        )
    elif programme is not None:
        found = all_programmes(records, definitions).in_force(programme, plan.first_day)
    else:
        found = None
    return found.course if found is not None else None
