"""A course's tables: what stands in them, and that no name in them is a formula."""

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.paper_values import CourseTable
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import courses as c
from tests.support.desks import NOW, open_desk
from tests.support.whole_course import course_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with the whole course."""
    made = course_desk(tmp_path / "profile", FixedClock(NOW))
    yield made
    made.close()


def rows(desk: Desk, what: CourseTable, language: str = "fi") -> list[list[str]]:
    return read(desk.course_table(c.COURSE, what, "csv", language))


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def test_attendance_has_people_down_and_sessions_across(desk: Desk) -> None:
    head, *body = rows(desk, CourseTable.ATTENDANCE)
    assert head[:4] == ["Numero", "Nimi", "7.1.2027", "14.1.2027"]
    assert head[-4:] == ["läsnä", "myöhässä", "ilmoitti poissaolon", "poissa"]
    assert len(head) == 2 + 12 + 4
    assert body[0][:5] == ["1", "Aino Keksitty", "myöhässä", "läsnä", "läsnä"]
    assert body[3][:8] == ["4", "Helmi Harjoitus", "läsnä", "läsnä", "läsnä", "läsnä", "–", "–"]
    assert body[7][-4:] == ["8", "0", "0", "2"]
    assert body[-2][1:5] == ["Nimettömiä kävijöitä", "", "2", ""]
    assert body[-1][1:14] == ["Paikalla", "12", "13", "11", "11", "11", "11", "11", "11", "10", "10", "", ""]


def test_participants_insurance_travel_money_and_diary(desk: Desk) -> None:
    people = rows(desk, CourseTable.PARTICIPANTS)
    assert people[4][:7] == ["4", "Helmi Harjoitus", "050 000 004", "lähtenyt", "7.1.2027", "3.2.2027",
                             "Esimerkkikunnan sosiaalitoimi"]  # fmt: skip
    assert rows(desk, CourseTable.INSURANCE)[4] == ["4", "Helmi Harjoitus", "7.1.2027", "3.2.2027"]
    assert rows(desk, CourseTable.TRAVEL)[1:] == [
        ["2", "Áile Čuŋgá", "10", "6,40", "64,00"], ["5", "Ilmari Sepitetty", "10", "6,40", "64,00"],
        ["9", "Olavi Olematon", "10", "6,40", "64,00"], ["", "Yhteensä", "30", "", "192,00"],
    ]  # fmt: skip
    assert rows(desk, CourseTable.MONEY)[-4:] == [
        ["4", "11.3.2027", "Pysäköinti retkellä", "ei", "8,20"], ["", "", "Käytetty", "", "144,10"],
        ["", "", "Toimintaraha", "", "150,00"], ["", "", "Jäljellä", "", "5,90"],
    ]  # fmt: skip
    second = rows(desk, CourseTable.DIARY)[2]
    assert second[:7] == ["2", "14.1.2027", "12:00", "14:30", "2:30", "pidetty", "Kävely lähimetsässä"]
    assert second[8:] == ["13", "Metsä ja hyvä sää.", "Mäki oli liukas.", "Nastat!"]


@pytest.mark.parametrize("what", CourseTable)
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_table_is_a_workbook_with_the_same_rows(desk: Desk, what: CourseTable, language: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(desk.course_table(c.COURSE, what, "xlsx", language)))
    assert len(book.worksheets) == 1
    assert book.worksheets[0].max_row == len(rows(desk, what, language))
    assert [cell.value for cell in book.worksheets[0][1]] == rows(desk, what, language)[0]


def test_no_name_or_theme_is_a_formula(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "profile", FixedClock(NOW))
    desk.save_course(c.course())
    desk.add_participant(c.enrolment(1, proposer="@SUM(A1)"), c.person(1, name='=HYPERLINK("http://x";"y")'))
    desk.enrol(c.enrolment(1).id, c.PLAN.first_day)
    desk.save_themes(c.COURSE, {desk.course_screen(c.COURSE).meetings[0].session: "+1+1"})
    try:
        assert rows(desk, CourseTable.ATTENDANCE)[1][1] == "'=HYPERLINK(\"http://x\";\"y\")"
        assert rows(desk, CourseTable.PARTICIPANTS)[1][6] == "'@SUM(A1)"
        assert rows(desk, CourseTable.DIARY)[1][6] == "'+1+1"
        book = openpyxl.load_workbook(
            io.BytesIO(desk.course_table(c.COURSE, CourseTable.ATTENDANCE, "xlsx", "fi"))
        )
        cell = book.worksheets[0]["B2"]
        assert (cell.data_type, cell.value) == ("s", '=HYPERLINK("http://x";"y")')
    finally:
        desk.close()


def test_the_year_as_a_table_has_its_total(desk: Desk) -> None:
    made = read(desk.course_year_table(date(2027, 1, 1), date(2027, 12, 31), "csv", "fi"))
    assert made == [
        ["Kurssi", "Kertoja", "Joista kaikki merkitty", "Peruttu", "Kesto h:mm", "Osallistujia", "Käyntejä",
         "Toimintaraha €", "Matkat €"],
        ["Hyvinvointitreenit 25+", "10", "9", "1", "25:00", "12", "101", "144,10", "192,00"],
        ["Yhteensä", "10", "9", "1", "25:00", "12", "101", "144,10", "192,00"],
    ]  # fmt: skip


@pytest.mark.parametrize("what", CourseTable)
def test_a_table_is_logged_with_those_who_are_in_it(desk: Desk, what: CourseTable) -> None:
    desk.course_table(c.COURSE, what, "csv", "fi")
    seen = [e for e in desk.log_since(None) if e.event == Event.COURSE_PRINTED]
    nobody = what in (CourseTable.DIARY, CourseTable.MONEY)
    assert [e.client for e in seen] == ([""] if nobody else [f"o{n}" for n in range(1, 13)])
