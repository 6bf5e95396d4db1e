"""A course obeys the version of its programme: soft remarks, the version of its first day, themes, feedback."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.course_screens import ThemeWish
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_courses import wishes_of
from hyvinvointi_desktop.domain.courses import EnrolmentState, GroupFeedback, Interview
from hyvinvointi_desktop.domain.ids import FeedbackId, ProgrammeId
from hyvinvointi_desktop.domain.plan_findings import PlanFinding, PlanRemark
from hyvinvointi_desktop.system.clock import FixedClock
from tests.definitions.programme_cases import SHIPPED
from tests.support import courses as c
from tests.support.desks import open_desk

TRAINING = ProgrammeId("hyvinvointitreenit")
SECOND = (
    SHIPPED[TRAINING]
    .replace("version = 1", "version = 2")
    .replace("valid_from = 2020-01-01", "valid_from = 2027-06-01")
    .replace("min_sessions = 10", "min_sessions = 5")
    .replace("max_sessions = 12", "max_sessions = 6")
)
LATER = replace(c.PLAN, first_day=date(2027, 9, 2))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "p", FixedClock(datetime(2027, 1, 15, 8, tzinfo=UTC)))
    made.save_programme("malli.toml", SECOND)
    yield made
    made.close()


def test_a_plan_outside_the_programme_is_told_and_still_saved(desk: Desk) -> None:
    plan = replace(c.PLAN, sessions=14, ends=time(16))
    told = (PlanRemark(PlanFinding.SESSIONS_OUTSIDE, 10, 12), PlanRemark(PlanFinding.LENGTH_OUTSIDE, 120, 180))
    shown = desk.preview_course_days(plan, "fi", TRAINING)
    assert (len(shown.days), shown.remarks) == (14, told)
    desk.save_course(c.course(plan=plan))
    screen = desk.course_screen(c.COURSE)
    assert (len(screen.meetings), screen.remarks) == (14, told)
    assert desk.preview_course_days(plan, "fi").remarks == ()


def test_the_preview_is_by_the_version_of_the_first_day(desk: Desk) -> None:
    assert desk.preview_course_days(c.PLAN, "fi", TRAINING).remarks == ()
    assert desk.preview_course_days(LATER, "fi", TRAINING).remarks == (PlanRemark(PlanFinding.SESSIONS_OUTSIDE, 5, 6),)


@pytest.mark.parametrize(("plan", "version"), [(c.PLAN, 1), (LATER, 2)])
def test_a_course_is_made_under_the_version_of_its_first_day(desk: Desk, plan: object, version: int) -> None:
    desk.save_course(c.course(plan=plan, programme_version=9))
    screen = desk.course_screen(c.COURSE)
    assert screen.course.programme_version == version
    assert screen.programme is not None
    assert screen.programme.version == version


def test_a_course_moved_before_it_began_is_made_under_the_other_version(desk: Desk) -> None:
    desk.save_course(c.course())
    desk.save_course(c.course(plan=LATER))
    assert desk.course_screen(c.COURSE).course.programme_version == 2


def test_a_course_of_which_something_was_held_keeps_its_version(desk: Desk) -> None:
    c.with_course(desk, 1)
    desk.mark_all_present(c.sessions(desk)[0])
    assert desk.preview_course_days(LATER, "fi", TRAINING, c.COURSE).remarks == ()
    desk.save_course(c.course(plan=LATER))
    assert desk.course_screen(c.COURSE).course.programme_version == 1


def wishing(number: int, *themes: str, **changes: object) -> object:
    return c.enrolment(number, interview=Interview(date(2027, 1, 4), themes=themes), **changes)


def test_wishes_count_by_the_programmes_theme_in_any_language(desk: Desk) -> None:
    programme = desk.all_programmes().of(TRAINING)[0]
    people = [
        wishing(1, "Kulttuuri", "kalastus"),
        wishing(2, "kultur", "culture", " Kalastus "),
        wishing(3, "kulttuuri", "ravinto"),
        wishing(4, "ravinto", state=EnrolmentState.DECLINED),
    ]
    assert wishes_of(people, programme) == (  # type: ignore[arg-type]
        ThemeWish("Kulttuuri", 3, "culture"), ThemeWish("kalastus", 2), ThemeWish("ravinto", 1, "nutrition"),
    )  # fmt: skip
    assert [(w.theme, w.count, w.id) for w in wishes_of(people)] == [  # type: ignore[arg-type]
        ("kalastus", 2, ""), ("Kulttuuri", 2, ""), ("culture", 1, ""), ("kultur", 1, ""), ("ravinto", 1, ""),
    ]  # fmt: skip


def test_feedback_stands_in_the_order_the_programme_asks_and_older_questions_after_it(desk: Desk) -> None:
    desk.save_course(c.course())
    given = (("liked", 5), ("go_on", 4), ("useful", 3), ("felt_welcome", 2))
    for n in range(5):
        desk.save_feedback(GroupFeedback(FeedbackId(f"f{n}"), c.COURSE, given, ""))
    found = desk.course_screen(c.COURSE).summary.questions
    assert [(q.question, str(q.mean)) for q in found] == [
        ("felt_welcome", "2"), ("useful", "3"), ("go_on", "4"), ("liked", "5"),
    ]  # fmt: skip
