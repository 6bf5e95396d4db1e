"""The plan of a course by keyboard: the days with the holidays by name, what is missing, what is saved."""

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.courses import CoursePay, CoursePlan, LeaderPay
from hyvinvointi_desktop.ui.groups.course_form import CourseForm
from hyvinvointi_desktop.ui.groups.course_page import CoursePage
from hyvinvointi_desktop.ui.groups.page import GroupsPage
from tests.ui.helpers import choose_by_keys, press, tab_to, type_text


def words_in(root: QWidget) -> str:
    """Every word that shows."""
    shown = [w for w in root.findChildren(QWidget) if w.isVisibleTo(root)]
    return "\n".join(w.text() for w in shown if isinstance(w, QLabel | QAbstractButton)).replace("\u00a0", " ")


def form_of(groups: GroupsPage, rest: Callable[[], None]) -> CourseForm:
    groups.new_course()
    rest()
    form = groups.currentWidget()
    assert isinstance(form, CourseForm)
    return form


def write(widget: QWidget, text: str) -> None:
    tab_to(widget)
    type_text(widget, text)


def until_days(form: CourseForm, rest: Callable[[], None]) -> None:
    form._pause.stop()
    form._ask_days()
    rest()


def test_a_course_is_planned_by_keyboard_and_its_days_are_seen_first(
    desk: Desk, groups: GroupsPage, rest: Callable[[], None]
) -> None:
    form = form_of(groups, rest)
    write(form.fields.name, "Treenit")
    write(form.fields.first, "6.1.2028")
    write(form.fields.starts, "12")
    write(form.fields.ends, "14.30")
    until_days(form, rest)
    told = words_in(form.preview)
    assert "to 6.1.2028 loppiainen jää väliin" in told
    assert "Viimeinen päivä on to 30.3.2028" in told
    assert "12 kertaa" in told
    write(form.fields.skipped.day, "17.2.2028")
    press(Qt.Key.Key_Return)
    until_days(form, rest)
    told = words_in(form.preview)
    assert "to 17.2.2028 valittu viikko jää väliin" in told
    assert "Viimeinen päivä on to 6.4.2028" in told
    choose_by_keys(form.save)
    rest()
    course = desk.course_list()[0].course
    assert (course.name, course.plan) == (
        "Treenit", CoursePlan(date(2028, 1, 6), time(12), time(14, 30), 12, 1, (date(2028, 2, 14),)),
    )  # fmt: skip
    assert [leader.name for leader in course.leaders] == ["Maija Keksitty"]
    assert desk.course_screen(course.id).meetings[-1].day == date(2028, 4, 6)
    assert isinstance(groups.currentWidget(), CoursePage)


def test_what_is_missing_is_said_at_its_field_and_nothing_is_saved(
    desk: Desk, groups: GroupsPage, rest: Callable[[], None]
) -> None:
    form = form_of(groups, rest)
    form.save.click()
    rest()
    fields = form.fields
    assert [r.problem() for r in (fields.name_row, fields.first_row, fields.starts_row)] == [
        "Kirjoita kurssin nimi.", "Kirjoita ensimmäinen päivä.", "Kirjoita, milloin alkaa.",
    ]  # fmt: skip
    assert desk.course_list() == ()


def test_an_end_before_the_start_is_said_at_the_end(desk: Desk, groups: GroupsPage, rest: Callable[[], None]) -> None:
    form = form_of(groups, rest)
    write(form.fields.name, "Treenit")
    write(form.fields.first, "7.1.2027")
    write(form.fields.starts, "14")
    write(form.fields.ends, "12")
    choose_by_keys(form.save)
    rest()
    assert form.fields.ends_row.problem() == "Lopun pitää olla alun jälkeen. Tarkista kellonajat."
    assert desk.course_list() == ()


def test_pay_in_plain_words(desk: Desk, page: CoursePage, groups: GroupsPage, rest: Callable[[], None]) -> None:
    page.edit.click()
    rest()
    form = groups.currentWidget()
    assert isinstance(form, CourseForm)
    pay = form.fields.pay
    choose_by_keys(pay.way.buttons[LeaderPay.CLAIM.value])
    assert pay.payer_row.isVisible()
    assert "oikaisuna" in words_in(pay)
    write(pay.rate, "21,50")
    choose_by_keys(form.save)
    rest()
    saved = desk.course_list()[0].course.pay
    assert saved == CoursePay(
        LeaderPay.CLAIM, saved.payer, Decimal("21.50"), ("group_session", "interview", "planning")
    )
    assert saved.payer == "kunta"


def test_what_was_typed_comes_back_to_the_same_new_course(groups: GroupsPage, rest: Callable[[], None]) -> None:
    form = form_of(groups, rest)
    write(form.fields.name, "Kesken jäänyt")
    form._leave()
    rest()
    again = form_of(groups, rest)
    assert again.fields.name.text() == "Kesken jäänyt"
