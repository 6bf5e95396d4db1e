"""Courses in the open log: the same bytes again, and every problem named with its place."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.import_errors import ImportRefused, ProblemCode
from hyvinvointi_desktop.interchange.open_log import canonical, read_log, write_log
from tests.interchange.cases import read_own
from tests.support import factories as f

PROGRAMMES = bootstrap.definitions().programmes()
C = ProblemCode


def sample() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(write_log(f.sample_log()))
    return found


def test_a_course_goes_out_and_comes_in_with_the_same_bytes() -> None:
    content = write_log(f.sample_log())
    read = read_log(content, PROGRAMMES, read_own)
    assert read == canonical(f.sample_log())
    assert write_log(read) == content
    (course,) = sample()["courses"]
    assert course["meetings"][0]["marks"] == [
        {"enrolment": "e1", "mark": "present"}, {"enrolment": "e2", "mark": "absent"},
    ]  # fmt: skip
    assert [s["course"] for s in sample()["sessions"] if not s["clients"]] == ["k1"] * 3


def test_a_session_of_a_course_needs_no_meeting_of_its_own() -> None:
    raw = sample()
    raw["courses"][0]["meetings"] = []
    read = read_log(json.dumps(raw).encode(), PROGRAMMES, read_own)
    assert [(g.session, g.marks) for g in read.courses[0].groups] == [(f"k1-0{n}", ()) for n in (1, 2, 3)]


def _course(change: Callable[[dict[str, Any]], Any]) -> Callable[[dict[str, Any]], Any]:
    return lambda raw: change(raw["courses"][0])


def _set(*path: str | int, to: Any) -> Callable[[dict[str, Any]], Any]:
    def change(raw: dict[str, Any]) -> None:
        at: Any = raw
        for key in path[:-1]:
            at = at[key]
        at[path[-1]] = to

    return change


@pytest.mark.parametrize(
    ("change", "code", "where"),
    [
        (_course(_set("sessions", to=0)), C.OUT_OF_RANGE, "courses[0].sessions"),
        (_course(_set("ends", to="12:00")), C.END_NOT_AFTER_START, "courses[0].ends"),
        (_course(_set("payer", to=None)), C.MISSING_KEY, "courses[0].payer"),
        (_course(_set("payer", to="joku")), C.UNKNOWN_PAYER, "courses[0].payer"),
        (_course(_set("colour", to="x")), C.UNKNOWN_KEY, "courses[0].colour"),
        (_course(_set("enrolments", 0, "client", to="Z-1")), C.UNKNOWN_CLIENT, "courses[0].enrolments[0].client"),
        (_course(_set("enrolments", 1, "client", to="A-1")), C.CLIENT_TWICE, "courses[0].enrolments[1].client"),
        (_course(_set("enrolments", 1, "number", to=1)), C.DUPLICATE_ID, "courses[0].enrolments[1].number"),
        (_course(_set("enrolments", 0, "left_on", to="2026-12-01")), C.LAST_BEFORE_FIRST,
         "courses[0].enrolments[0].left_on"),
        (_course(_set("meetings", 0, "marks", 0, "enrolment", to="e9")), C.UNKNOWN_REFERENCE,
         "courses[0].meetings[0].marks[0].enrolment"),
        (_course(_set("meetings", 0, "marks", 0, "mark", to="here")), C.UNKNOWN_VALUE,
         "courses[0].meetings[0].marks[0].mark"),
        (_course(_set("meetings", 0, "session", to="s1")), C.UNKNOWN_REFERENCE, "courses[0].meetings[0].session"),
        (_course(_set("meetings", 2, "moved_from", to="s1")), C.UNKNOWN_REFERENCE, "courses[0].meetings[2].moved_from"),
        (_course(_set("purchases", 0, "receipt", to="x")), C.UNKNOWN_REFERENCE, "courses[0].purchases[0].receipt"),
        (_course(_set("feedback", 0, "answers", 0, "answer", to=6)), C.OUT_OF_RANGE,
         "courses[0].feedback[0].answers[0].answer"),
        (_set("sessions", 3, "course", to="k9"), C.UNKNOWN_REFERENCE, "sessions[3].course"),
        (_set("sessions", 3, "clients", to=["A-1"]), C.UNKNOWN_VALUE, "sessions[3].clients"),
        (_set("sessions", 0, "clients", to=[]), C.NO_CLIENTS, "sessions[0].clients"),
        (_set("sessions", 0, "kind", to="group_session"), C.UNKNOWN_KIND, "sessions[0].kind"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused_with_its_place(
    change: Callable[[dict[str, Any]], Any], code: ProblemCode, where: str
) -> None:
    raw = sample()
    change(raw)
    with pytest.raises(ImportRefused) as error:
        read_log(json.dumps(raw).encode(), PROGRAMMES, read_own)
    assert (code, where) in [(p.code, p.where) for p in error.value.problems]
