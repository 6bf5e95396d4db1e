"""A course from asking people in to its end, by keyboard, on a real desk."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import EnrolmentState, GroupFeedback, PartnerRole
from hyvinvointi_desktop.domain.ids import EnrolmentId, FeedbackId
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui.groups.agreement_page import AgreementPage
from hyvinvointi_desktop.ui.groups.attendance_page import AttendancePage
from hyvinvointi_desktop.ui.groups.course_page import MONEY, PARTNERS, PEOPLE, CoursePage
from hyvinvointi_desktop.ui.groups.page import GroupsPage
from hyvinvointi_desktop.ui.kit.buttons import Button
from tests.support.courses import COURSE, days, sessions
from tests.ui.groups.test_course_plan import words_in, write
from tests.ui.helpers import assert_accessible, choose_by_keys, press, tab_to

Rest = Callable[[], None]


def button(root: QWidget, words: str) -> Button:
    found = [b for b in root.findChildren(Button) if b.text() == words and b.isVisible()]
    assert found, f"no button says {words!r}: {words_in(root)}"
    return found[0]


def open_tab(page: CoursePage, tab: int) -> None:
    page.tabs.open(tab)
    page.tabs.focus_tab()


def test_an_empty_page_says_what_a_course_is_and_how_to_begin(groups: GroupsPage) -> None:
    assert "Kursseja ei ole vielä." in words_in(groups)
    assert groups.list.new.hasFocus()


def test_the_list_tells_what_waits_and_enter_opens_the_course(
    page: CoursePage, groups: GroupsPage, rest: Rest
) -> None:
    groups.show_list()
    groups.list.reload()
    rest()
    row = groups.list.table.rows()[0]
    assert (row.enrolled, row.unmarked, row.to_call) == (3, 2, 0)
    groups.list.table.focus_rows()
    groups.list.table.shown().selectRow(0)
    press(Qt.Key.Key_Return)
    rest()
    assert groups.course_page() is not None


def test_marking_opens_for_the_first_session_that_waits_and_comes_back_to_the_course(
    page: CoursePage, groups: GroupsPage, desk: Desk, rest: Rest
) -> None:
    choose_by_keys(page.mark)
    rest()
    marking = groups.currentWidget()
    assert isinstance(marking, AttendancePage)
    choose_by_keys(marking.everyone)
    rest()
    assert [m.tally.present for m in desk.course_screen(COURSE).meetings[:2]] == [3, 0]
    marking.left.emit()
    rest()
    assert groups.currentWidget() is page
    assert page.sessions.table.rows()[0].tally.present == 3


def test_a_cancelled_session_moves_to_the_end_and_shows_whom_to_call(
    page: CoursePage, desk: Desk, rest: Rest
) -> None:
    page.sessions.choose(sessions(desk)[2])
    choose_by_keys(page.sessions.cancel)
    rest()
    assert "Kyllä, päivään to 1.4.2027" in words_in(page.sessions.cancelling)
    write(page.sessions.cancelling.reason, "Ohjaaja on sairas")
    choose_by_keys(page.sessions.cancelling.save)
    rest()
    screen = desk.course_screen(COURSE)
    assert screen.meetings[2].status is Status.CANCELLED
    assert screen.meetings[2].meeting.group.cancelled_reason == "Ohjaaja on sairas"
    assert screen.meetings[-1].day == date(2027, 4, 1)
    assert "050 000 001" in words_in(page.sessions.calls)


def test_theme_and_programme_are_written_and_undone(page: CoursePage, desk: Desk, rest: Rest) -> None:
    chosen = sessions(desk)[3]
    page.sessions.choose(chosen)
    choose_by_keys(page.sessions.change)
    rest()
    write(page.sessions.words.theme, "Lähiluonto")
    choose_by_keys(page.sessions.words.save)
    rest()
    assert desk.course_screen(COURSE).meeting(chosen).meeting.group.theme == "Lähiluonto"
    desk.undo()
    assert desk.course_screen(COURSE).meeting(chosen).meeting.group.theme == ""


def test_the_three_questions_are_asked_of_a_held_session_only(page: CoursePage, desk: Desk, rest: Rest) -> None:
    first = sessions(desk)[0]
    page.sessions.choose(first)
    page.sessions.change.click()
    rest()
    assert not page.sessions.words.answers[0].isVisible()
    page.sessions.words.leave()
    desk.mark_all_present(first)
    page.reload()
    rest()
    page.sessions.change.click()
    rest()
    assert page.sessions.words.answers[0].isVisible()


def test_a_new_person_is_asked_in_interviewed_and_taken_in(page: CoursePage, desk: Desk, rest: Rest) -> None:
    open_tab(page, PEOPLE)
    people = page.people
    choose_by_keys(people.add_person)
    rest()
    write(people.person.name, "Uuno Keksitty")
    write(people.person.phone, "050 111")
    write(people.person.proposer, "Terveysasema")
    choose_by_keys(people.person.save)
    rest()
    person = desk.course_screen(COURSE).participants[-1]
    assert (person.client.name, person.client.phone, person.enrolment.number) == ("Uuno Keksitty", "050 111", 4)
    assert person.enrolment.state is EnrolmentState.CANDIDATE
    choose_by_keys(button(people.card, "Haastattelu"))
    rest()
    write(people.interview.life, "Asuu yksin")
    choose_by_keys(people.interview.themes.buttons["kulttuuri"])
    choose_by_keys(people.interview.alone.buttons["yes"])
    choose_by_keys(people.interview.crisis.buttons["yes"])
    choose_by_keys(people.interview.save)
    rest()
    choose_by_keys(button(people.card, "Ota kurssille"))
    rest()
    kept = desk.course_screen(COURSE).participants[-1].enrolment
    assert kept.state is EnrolmentState.ENROLLED
    assert (kept.comes_alone, kept.no_acute_crisis) == (True, True)
    assert kept.interview is not None
    assert (kept.interview.life_situation, kept.interview.themes) == ("Asuu yksin", ("kulttuuri",))
    choose_by_keys(button(people.wishes, "Käytä teemoina"))
    rest()
    themes = [r.meeting.group.theme for r in desk.course_screen(COURSE).meetings]
    assert themes.count("kulttuuri") == 1


def test_a_full_course_puts_on_the_waiting_list_and_a_free_place_names_the_next(
    page: CoursePage, desk: Desk, rest: Rest
) -> None:
    from tests.support.courses import enrolment, person

    for number in (4, 5):
        desk.add_participant(enrolment(number), person(number))
    desk.enrol(EnrolmentId("e4"), date(2027, 1, 7))
    page.reload()
    rest()
    open_tab(page, PEOPLE)
    people = page.people
    people.choose(EnrolmentId("e5"))
    rest()
    assert button(people.card, "Ota kurssille, vaikka se on täynnä")
    choose_by_keys(button(people.card, "Jonoon"))
    rest()
    assert desk.course_screen(COURSE).participant(EnrolmentId("e5")).enrolment.state is EnrolmentState.WAITING
    people.choose(EnrolmentId("e1"))
    rest()
    choose_by_keys(button(people.card, "Lähtee kurssilta"))
    rest()
    write(people.leaving.reason, "Muutti")
    choose_by_keys(people.leaving.save)
    rest()
    told = people.notice.text().replace("\u00a0", " ")
    assert told == "Paikka vapautui. Jonossa seuraavana: Osallistuja 05, 050 000 005."
    people.notice.action.click()
    rest()
    assert desk.course_screen(COURSE).participant(EnrolmentId("e5")).enrolment.state is EnrolmentState.ENROLLED


def test_who_missed_twice_is_called_and_leaves_the_list(page: CoursePage, desk: Desk, rest: Rest) -> None:
    for session in sessions(desk)[:2]:
        desk.mark(session, EnrolmentId("e2"), Attendance.ABSENT)
    page.reload()
    rest()
    open_tab(page, PEOPLE)
    rest()
    assert "050 000 002 · poissa 7.1., 14.1." in words_in(page.people.to_call)
    choose_by_keys(button(page.people.to_call, "Soitettu"))
    rest()
    assert not page.people.to_call.isVisible()
    assert desk.course_screen(COURSE).participant(EnrolmentId("e2")).enrolment.called_on == date(2027, 1, 15)


def test_where_they_go_on_is_written_for_all_at_once(page: CoursePage, desk: Desk, rest: Rest) -> None:
    desk.mark_all_present(sessions(desk)[0])
    page.reload()
    rest()
    open_tab(page, PEOPLE)
    choose_by_keys(page.people.next_steps)
    rest()
    assert page.people.steps is not None
    write(page.people.steps.lines[EnrolmentId("e1")], "kävelyryhmä")
    choose_by_keys(page.people.steps.save)
    rest()
    steps = [p.enrolment.next_step for p in desk.course_screen(COURSE).participants]
    assert steps == ["kävelyryhmä", "", ""]


def test_a_partner_is_added_and_the_agreement_is_signed_whole(
    page: CoursePage, groups: GroupsPage, desk: Desk, rest: Rest
) -> None:
    open_tab(page, PARTNERS)
    choose_by_keys(page.partners.add)
    rest()
    form = page.partners.form
    write(form.name, "Seurakunta")
    choose_by_keys(form.roles.buttons[PartnerRole.PROPOSES.value])
    write(form.promises, "Ehdottaa osallistujia.")
    choose_by_keys(form.save)
    rest()
    assert [p.name for p in desk.course_screen(COURSE).course.partners] == ["Opisto", "Esimerkkikunta", "Seurakunta"]
    choose_by_keys(page.partners.sign)
    rest()
    flow = groups.currentWidget()
    assert isinstance(flow, AgreementPage)
    shown = desk.show_course_agreement(COURSE, "fi").text
    assert "Ehdottaa osallistujia." in flow.view.toPlainText()
    choose_by_keys(flow.next)
    flow.next.click()
    assert "Ei vielä allekirjoitettu" in flow.notice.text()
    for box in flow.boxes[2:]:
        choose_by_keys(box.takes_part)
    for box, name in zip(flow.boxes[:2], ("", "Raili Rehtori"), strict=True):
        if name:
            box.name.clear()
            write(box.name, name)
        choose_by_keys(box.box.without)
    choose_by_keys(flow.next)
    rest()
    signed = desk.course_screen(COURSE).agreements
    assert [a.text for a in signed] == [shown]
    assert [s.name for s in signed[0].signatures] == ["Maija Keksitty", "Raili Rehtori"]
    flow.next.click()
    assert "Versio 1, allekirjoitettu 15.1.2027" in words_in(page.partners)


def test_a_purchase_over_the_money_is_kept_and_told(page: CoursePage, desk: Desk, rest: Rest) -> None:
    open_tab(page, MONEY)
    choose_by_keys(page.money.add)
    rest()
    write(page.money.form.words, "Retki")
    write(page.money.form.amount, "160")
    choose_by_keys(page.money.form.save)
    rest()
    assert desk.course_screen(COURSE).balance_cents == -1000
    told = page.money.notice.text().replace("\u00a0", " ")
    assert told == "Hankinta on tallessa. Rahaa on käytetty 10,00 € enemmän kuin sitä on."


@pytest.mark.parametrize(("answers", "shows"), [(4, False), (5, True)])
def test_feedback_is_hidden_under_five_answers(
    page: CoursePage, desk: Desk, rest: Rest, answers: int, shows: bool
) -> None:
    for n in range(answers - 1):
        desk.save_feedback(GroupFeedback(FeedbackId(f"f{n}"), COURSE, (("useful", 4),), "Salaista"))
    open_tab(page, MONEY)
    feedback = page.money.feedback
    choose_by_keys(feedback.enter)
    rest()
    tab_to(feedback.form.answers["useful"].buttons["1"])
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Space)
    choose_by_keys(feedback.form.save)
    rest()
    assert ("Salaista" in words_in(feedback.together)) is shows
    assert ("4,2, kun paras on 5; vastauksia 5" in words_in(feedback.together)) is shows
    assert feedback.form.isVisible()
    assert feedback.form.answers["useful"].value() is None


def test_a_course_ends_and_opens_again(page: CoursePage, desk: Desk, rest: Rest) -> None:
    desk.mark_all_present(sessions(desk)[0])
    page.reload()
    rest()
    choose_by_keys(page.end)
    rest()
    choose_by_keys(page.ending.save)
    rest()
    assert desk.course_list()[0].course.ended_on == date(2027, 1, 7)
    assert days([m.day for m in desk.course_screen(COURSE).meetings]) == ["7.1."]
    choose_by_keys(page.reopen)
    rest()
    assert desk.course_list()[0].course.ended_on is None


def test_every_control_has_a_name(page: CoursePage) -> None:
    for tab in range(4):
        page.tabs.open(tab)
        assert_accessible(page)
