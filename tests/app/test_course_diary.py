"""The course diary as text to paste: literal in Finnish, the same facts in every language, and nobody's name."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.app.course_diary import diary_days, diary_text, lessons, people_named, shortened
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import GroupSession
from hyvinvointi_desktop.domain.ids import CourseId, EnrolmentId, SessionId
from hyvinvointi_desktop.domain.sessions import Session
from hyvinvointi_desktop.system.clock import FixedClock
from tests.domain.builders import course, met
from tests.reports.samples import LANGUAGES, texts
from tests.support import courses

FI = texts()["fi"]
HERE, LATE, EXCUSED, AWAY = Attendance.PRESENT, Attendance.LATE, Attendance.EXCUSED, Attendance.ABSENT


def group(session_id: str, *marks: Attendance, theme: str = "", programme: str = "", walk_ins: int = 0) -> GroupSession:
    marked = tuple((EnrolmentId(f"e{n}"), mark) for n, mark in enumerate(marks))
    return GroupSession(
        SessionId(session_id), CourseId("c1"), theme, programme, ("Ei muille", "", ""), walk_ins=walk_ins, marks=marked
    )


def autumn() -> list[tuple[GroupSession, Session]]:
    """Given out of order: an interview, three held sessions, a cancelled one, one still to come."""
    return [
        (group("m3", HERE, HERE, EXCUSED, theme="Ruoka", walk_ins=2), met("m3", "2026-09-17 13:00", "15:30")),
        (group("m1", HERE, LATE, AWAY, theme="Tutustuminen", programme="Nimikierros,\n kävely  joelle ja kahvit."),
         met("m1", "2026-09-03 13:00", "15:15")),
        (group("m2"), met("m2", "2026-09-10 13:00", "15:30", status="cancelled")),
        (group("i1"), met("i1", "2026-09-01 09:00", 60, kind="interview")),
        (group("m4"), met("m4", "2026-09-24 13:00", "15:30")),
        (group("m5"), met("m5", "2026-10-01 13:00", "15:30", status="planned")),
    ]  # fmt: skip


def test_the_diary_in_finnish() -> None:
    assert diary_text(course(), autumn(), FI) == """\
Hyvinvointitreenit
Kurssipäiväkirjan merkinnät 1.9.2026–24.9.2026
Yksi opetustunti on 45 min.

1. kerta, 3.9.2026 klo 13.00–15.15
Opetustunteja: 3 (135 min)
Aihe: Tutustuminen
Paikalla: 2
Ohjelma: Nimikierros, kävely joelle ja kahvit.

2. kerta, 17.9.2026 klo 13.00–15.30
Opetustunteja: 3,33 (150 min)
Aihe: Ruoka
Paikalla: 4

3. kerta, 24.9.2026 klo 13.00–15.30
Opetustunteja: 3,33 (150 min)
Paikalla: ei vielä merkitty

Muu työ
1.9.2026 klo 9.00–10.00: haastattelu, 60 min

Yhteensä kertoja: 3, opetustunteja: 9,67 (435 min), käyntejä: 6
"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_and_keeps_the_reflection_place_and_note_to_itself(language: str) -> None:
    meetings = [(g, replace(s, place="Kylätalo, Koulutie 2", note="Muistiinpano")) for g, s in autumn()]
    text = diary_text(course(), meetings, texts()[language])
    for fact in ("3.9.2026", "13.00–15.15", "(135 min)", "3,33", "Tutustuminen", "9,67"):
        assert fact in text
    for secret in ("Ei muille", "Kylätalo", "Muistiinpano", "e0", "m1", "{"):
        assert secret not in text


def test_a_teaching_hour_may_be_an_hour_and_heads_may_be_counted_only() -> None:
    counted = replace(group("m1"), head_count=0)
    text = diary_text(course(), [(counted, met("m1", "2026-09-03 13:00", "15:30"))], FI, lesson_minutes=60)
    assert "Yksi opetustunti on 60 min." in text
    assert "Opetustunteja: 2,5 (150 min)" in text
    assert "Paikalla: 0" in text


def test_nothing_held_says_so() -> None:
    planned = (group("m1"), met("m1", "2026-09-03 13:00", "15:30", status="planned"))
    assert diary_text(course(), [planned], FI) == "Hyvinvointitreenit\nYhtään kertaa ei ole vielä pidetty.\n"


def test_a_session_moved_to_the_end_has_its_number_there() -> None:
    moved = (replace(group("m6"), moved_from=SessionId("m2")), met("m6", "2026-10-08 13:00", "15:30"))
    assert [(d.session.id, d.number) for d in diary_days([*autumn(), moved])] == [
        ("i1", 0), ("m1", 1), ("m3", 2), ("m4", 3), ("m6", 5),
    ]  # fmt: skip


def test_who_is_named_in_the_leaders_own_words_is_told_before_copying() -> None:
    said = group("m1", theme="Tutustuminen", programme="Keksityn Ainon laulu ja kahvit")
    later = (group("m2", programme="Eero soittaa"), met("m2", "2026-09-10 13:00", 60, status="planned"))
    meetings = [(said, met("m1", "2026-09-03 13:00", 60)), later]
    assert people_named(meetings, ["Aino Korpela", "Eero Tieva", "Marja Aapa"]) == ("Aino Korpela",)


@pytest.mark.parametrize(
    ("minutes", "shown"), [(45, "1"), (90, "2"), (150, "3,33"), (113, "2,51"), (9, "0,2"), (450, "10"), (4500, "100")]
)
def test_lessons_have_at_most_two_decimals(minutes: int, shown: str) -> None:
    assert lessons(minutes, 45) == shown


def test_a_long_programme_is_cut_at_a_word() -> None:
    assert shortened("sana " * 60) == ("sana " * 40).strip() + "…"
    assert shortened("a" * 201) == "a" * 200 + "…"
    assert shortened(" kaksi\n\n riviä ") == "kaksi riviä"


@given(st.text(max_size=500))
def test_whatever_the_programme_is_it_stays_one_line(programme: str) -> None:
    line = shortened(programme)
    assert len(line) <= 201
    assert "\n" not in line
    text = diary_text(course(), [(group("m1", programme=programme), met("m1", "2026-09-03 13:00", 60))], FI)
    assert text.count("\n\n") == 2


def test_a_real_course_tells_its_sessions_by_number_and_names_nobody(desk: Desk, clock: FixedClock) -> None:
    clock.instant = datetime(2027, 1, 14, 13, tzinfo=UTC)
    courses.with_course(desk, 2)
    first, second = courses.sessions(desk)[:2]
    desk.mark_all_present(first)
    desk.mark(second, EnrolmentId("e1"), Attendance.PRESENT)
    diary = desk.course_diary_text(courses.COURSE, "fi")
    blocks = diary.text.split("\n\n")
    assert [b.splitlines()[0] for b in blocks if "kerta," in b] == [
        "1. kerta, 7.1.2027 klo 12.00–14.30", "2. kerta, 14.1.2027 klo 12.00–14.30",
    ]  # fmt: skip
    assert "Paikalla: 2" in diary.text
    assert "Osallistuja" not in diary.text
    assert diary.named == ()
