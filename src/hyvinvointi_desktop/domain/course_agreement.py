"""The text of a course's cooperation agreement, filled from the course and its partners' promises. It knows no file."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from hyvinvointi_desktop.domain.courses import Course, PartnerRole
from hyvinvointi_desktop.domain.templates import MissingValue, UnknownPlaceholder, placeholders_of

COURSE_PLACEHOLDERS = frozenset({
    "course", "place", "first_day", "last_day", "weekday", "starts", "ends", "sessions", "target_group", "leaders",
    "partners", "fee", "budget", "insurer",
})  # fmt: skip
"""Every name that the text may hold."""

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class CourseAgreementText:
    """The text of one language with its placeholders, the words of the roles and what stands where nothing was said."""

    language: str
    version: int
    title: str
    body: str
    roles: Mapping[PartnerRole, str]
    weekdays: tuple[str, ...]
    nobody: str
    nothing: str


def unknown_names(body: str) -> tuple[str, ...]:
    """Placeholders that nothing fills."""
    return tuple(name for name in placeholders_of(body) if name not in COURSE_PLACEHOLDERS)


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with every placeholder replaced once.

    Raises:
        UnknownPlaceholder: it holds a name that nothing fills.
        MissingValue: ``values`` lacks a name it holds.
    """
    if unknown := unknown_names(text):
        raise UnknownPlaceholder(unknown)
    if missing := tuple(name for name in placeholders_of(text) if name not in values):
        raise MissingValue(missing)
    return _PLACEHOLDER.sub(lambda match: values[match.group(1)], text)


def values_of(course: Course, days: tuple[date, ...], words: CourseAgreementText) -> dict[str, str]:
    """What the placeholders stand for; ``days`` are the planned days of the sessions, never empty."""
    plan = course.plan
    leaders = [", ".join(filter(None, (x.name, x.organisation))) for x in course.leaders]
    return {
        "course": course.name,
        "place": course.place or words.nothing,
        "first_day": _day(days[0]),
        "last_day": _day(days[-1]),
        "weekday": words.weekdays[plan.first_day.weekday()],
        "starts": f"{plan.starts.hour}.{plan.starts.minute:02d}",
        "ends": f"{plan.ends.hour}.{plan.ends.minute:02d}",
        "sessions": str(len(days)),
        "target_group": course.target_group or words.nothing,
        "leaders": "\n".join(f"- {line}" for line in leaders) or words.nobody,
        "partners": _partners(course, words),
        "fee": _euros(course.fee_cents),
        "budget": _euros(course.budget_cents),
        "insurer": course.insurer or words.nothing,
    }


def _partners(course: Course, words: CourseAgreementText) -> str:
    blocks = []
    for partner in course.partners:
        roles = ", ".join(words.roles[role] for role in partner.roles)
        end = "." if roles and partner.promises.strip() else ""
        lines = (f"- {partner.name}" + (f": {roles}{end}" if roles else ""), f"  {partner.promises}")
        blocks.append("\n".join(line for line in lines if line.strip()))
    return "\n".join(blocks) or words.nobody


def _day(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


def _euros(cents: int) -> str:
    return f"{cents // 100},{cents % 100:02d} €"
