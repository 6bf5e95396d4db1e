"""Courses by command: the list, one course, marks by the numbers of the sheet."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import courses as c
from tests.support.commands import quick_outside, ran
from tests.support.desks import open_desk

NOON = FixedClock(datetime(2027, 1, 14, 13, tzinfo=UTC))


@pytest.fixture
def program() -> Outside:
    return quick_outside(NOON)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile with the course of twelve Thursdays and three people, on the day of its second session."""
    desk = open_desk(tmp_path / "p", NOON)
    c.with_course(desk, 3)
    desk.close()
    return tmp_path / "p"


def test_courses_are_listed_for_people_and_scripts(program: Outside, profile: Path) -> None:
    listed = ran(program, "--profile", profile, "--lang", "fi", "courses")
    assert listed.lines == ["k1: Hyvinvointitreenit, alkaa 7.1.2027, pidetty 0/12, mukana 3, jonossa 0"]
    (row,) = ran(program, "--profile", profile, "courses", "--json").json
    assert (row["id"], row["enrolled"], row["free"], row["last_day"]) == ("k1", 3, 9, "2027-03-25")


def test_a_plan_outside_its_programme_is_told_softly(program: Outside, profile: Path) -> None:
    desk = open_desk(profile, NOON)
    desk.save_course(replace(desk.course_list()[0].course, plan=replace(c.PLAN, sessions=13, every_weeks=2)))
    desk.close()
    told = ran(program, "--profile", profile, "--lang", "fi", "course", "k1")
    assert told.lines[-2:] == ["Toimintamallissa kertoja on 10–12.", "Toimintamallissa kertojen väli viikkoina on 1."]
    assert ran(program, "--profile", profile, "course", "k1", "--json").json["remarks"] == [
        {"code": "sessions_outside", "least": 10, "most": 12}, {"code": "weeks_outside", "least": 1, "most": 1},
    ]  # fmt: skip


def test_marking_by_numbers_then_the_rest(program: Outside, profile: Path) -> None:
    start = ("--profile", profile, "--lang", "en")
    some = ran(program, *start, "mark", "k1", "2027-01-14", "2=excused", "3=late")
    assert (some.status, some.err.strip()) == (0, "14.1.2027: 1 came, 1 not marked.")
    rest = ran(program, *start, "mark", "k1", "2027-01-14", "--all-present")
    assert rest.err.strip() == "14.1.2027: 2 came, 0 not marked."
    one = ran(program, *start, "course", "k1", "--json").json
    assert [(p["number"], p["present"], p["late"], p["excused"]) for p in one["participants"]] == [
        (1, 1, 0, 0), (2, 0, 0, 1), (3, 0, 1, 0),
    ]  # fmt: skip
    assert one["statistics"]["counted"] == 1
    words = ran(program, *start, "course", "k1")
    assert "14.1.2027 held – 2 came, 0 not marked" in words.lines
    assert "2. Osallistuja 02: takes part, came 0, excused 1, away 0" in words.lines


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        (("2027-01-14", "7=present"), 1, "There is no number 7 on the sheet. Nothing was marked."),
        (("2027-01-15", "1=present"), 1, ""),
        (("2027-01-14",), 2, "Give either --all-present or marks, for example 3=present 5=excused."),
        (("2027-01-14", "1=present", "--all-present"), 2, ""),
        (("2027-01-14", "1=here"), 2, ""),
        (("14.1.2027", "1=present"), 2, ""),
    ],
)
def test_what_cannot_be_marked_is_said(
    program: Outside, profile: Path, arguments: tuple[str, ...], status: int, sentence: str
) -> None:
    found = ran(program, "--profile", profile, "--lang", "en", "mark", "k1", *arguments)
    assert found.status == status
    assert sentence in found.err
    assert ran(program, "--profile", profile, "course", "k1", "--json").json["statistics"]["held"] == 0
