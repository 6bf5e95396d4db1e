"""The courses of one client for the client's own file: the interview, the marks, what was settled."""

from collections.abc import Callable
from typing import Any

from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain.courses import GROUP_SESSION, Course, Enrolment
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.sessions import Status


def courses_of(client: ClientId, records: Records, words: Callable[[str], str]) -> list[dict[str, Any]]:
    """Every course the client was asked into, by its first day. ``words`` takes others out of what a group wrote."""
    found = []
    for enrolment in records.enrolments_of_client(client):
        course = records.course(enrolment.course)
        if course is not None:
            found.append(_course(course, enrolment, records, words))
    return sorted(found, key=lambda c: (c["first_day"], c["name"]))


def _course(course: Course, e: Enrolment, records: Records, words: Callable[[str], str]) -> dict[str, Any]:
    return {
        "name": course.name, "place": course.place, "first_day": course.plan.first_day.isoformat(),
        "number": e.number, "state": e.state.value, "proposer": e.proposer, "fee_payer": e.fee_payer,
        "travel_cents": e.travel_cents, "enrolled_on": _day(e.enrolled_on), "left_on": _day(e.left_on),
        "left_reason": e.left_reason, "comes_alone": e.comes_alone, "no_acute_crisis": e.no_acute_crisis,
        "interview": _interview(e), "next_step": e.next_step, "called_on": _day(e.called_on),
        "marks": _marks(e, records, words),
    }  # fmt: skip


def _day(day: Any) -> str | None:
    return None if day is None else str(day.isoformat())


def _interview(e: Enrolment) -> dict[str, Any] | None:
    i = e.interview
    return None if i is None else {
        "held_on": i.held_on.isoformat(), "life_situation": i.life_situation, "strengths": i.strengths,
        "needs": i.needs, "goals": i.goals, "earlier_groups": i.earlier_groups, "themes": list(i.themes),
    }  # fmt: skip


def _marks(e: Enrolment, records: Records, words: Callable[[str], str]) -> list[dict[str, Any]]:
    """The client's own mark of every group session that was held."""
    return [
        {"on": local_day(m.session.starts_at).isoformat(), "theme": words(m.group.theme), "mark": mark.value}
        for m in records.meetings_of(e.course)
        if m.session.kind == GROUP_SESSION and m.session.status is Status.HELD
        for who, mark in m.group.marks
        if who == e.id
    ]
