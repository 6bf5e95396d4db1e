"""The window offers and tells what the course's programme says: figures, target groups, themes, feedback."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from hyvinvointi_desktop.app.course_sessions import HeldInterview
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.courses import GroupFeedback, Interview
from hyvinvointi_desktop.domain.ids import EnrolmentId, FeedbackId, ProgrammeId
from hyvinvointi_desktop.domain.plan_findings import PlanFinding, PlanRemark
from hyvinvointi_desktop.ui.groups import programme_words
from hyvinvointi_desktop.ui.groups.course_page import MONEY, PEOPLE, CoursePage
from hyvinvointi_desktop.ui.groups.page import GroupsPage
from tests.definitions.programme_cases import SHIPPED
from tests.support.courses import COURSE
from tests.ui.groups.test_course_page import open_tab
from tests.ui.groups.test_course_plan import form_of, until_days, words_in, write
from tests.ui.helpers import choose_by_keys, press

Rest = Callable[[], None]
TRAINING = ProgrammeId("hyvinvointitreenit")
SECOND = (
    SHIPPED[TRAINING]
    .replace("version = 1", "version = 2")
    .replace("valid_from = 2020-01-01", "valid_from = 2027-06-01")
    .replace("min_sessions = 10", "min_sessions = 5")
    .replace("max_sessions = 12", "max_sessions = 6")
    .replace("every_weeks = 1", "every_weeks = 2")
    .replace('fi = "yli 65-vuotiaat"', 'fi = "eläkkeellä olevat"')
    .replace('fi = "Kurssista oli minulle hyötyä."', 'fi = "Sain jotakin mukaani."')
)


def test_a_new_course_begins_with_the_figures_of_the_version_of_its_first_day(
    desk: Desk, groups: GroupsPage, rest: Rest
) -> None:
    desk.save_programme("malli.toml", SECOND)
    fields = form_of(groups, rest).fields
    assert (fields.count.text(), fields.every.currentData()) == ("12", 1)
    assert list(fields.groups.buttons) == ["yli 25-vuotiaat", "yli 65-vuotiaat"]
    write(fields.first, "2.9.2027")
    write(fields.starts, "12")
    press(Qt.Key.Key_Tab)
    assert (fields.count.text(), fields.every.currentData(), fields.ends.text()) == ("6", 2, "14.00")
    assert list(fields.groups.buttons) == ["yli 25-vuotiaat", "eläkkeellä olevat"]


def test_figures_that_a_person_wrote_stay(desk: Desk, groups: GroupsPage, rest: Rest) -> None:
    desk.save_programme("malli.toml", SECOND)
    fields = form_of(groups, rest).fields
    write(fields.first, "4.2.2027")
    write(fields.starts, "12")
    write(fields.ends, "14.30")
    write(fields.count, "8")
    write_over(fields.first, "2.9.2027")
    assert (fields.count.text(), fields.ends.text()) == ("8", "14.30")


def write_over(field: QLineEdit, text: str) -> None:
    field.clear()
    field.setFocus()
    write(field, text)


def test_a_plan_outside_the_programme_is_told_kindly_and_saved(desk: Desk, groups: GroupsPage, rest: Rest) -> None:
    form = form_of(groups, rest)
    write(form.fields.name, "Treenit")
    write(form.fields.first, "4.2.2027")
    write(form.fields.starts, "12")
    write(form.fields.ends, "13.30")
    write(form.fields.count, "8")
    until_days(form, rest)
    told = words_in(form.preview)
    assert "Toimintamallissa kertoja on 10–12." in told
    assert "Toimintamallissa kerta kestää 2–3 h." in told
    assert "Kurssin voi tallentaa näinkin." in told
    choose_by_keys(form.save)
    rest()
    assert desk.course_list()[0].sessions == 8


def test_a_plan_inside_the_programme_is_told_nothing_more(groups: GroupsPage, rest: Rest) -> None:
    form = form_of(groups, rest)
    write(form.fields.first, "4.2.2027")
    write(form.fields.starts, "12")
    write(form.fields.ends, "14.30")
    until_days(form, rest)
    told = words_in(form.preview)
    assert "Viimeinen päivä" in told
    assert "Toimintamallissa" not in told


def test_the_rhythm_is_told_in_words() -> None:
    told = programme_words.remark(PlanRemark(PlanFinding.WEEKS_OUTSIDE, 1, 1))
    assert told == "Toimintamallissa kokoonnutaan joka viikko."


def test_target_groups_are_pressed_into_the_line_beside_own_words(groups: GroupsPage, rest: Rest) -> None:
    fields = form_of(groups, rest).fields
    write(fields.target, "yksin asuvat, ")
    choose_by_keys(fields.groups.buttons["yli 65-vuotiaat"])
    assert fields.target.text() == "yksin asuvat, yli 65-vuotiaat"
    assert fields.groups.values() == ("yli 65-vuotiaat",)
    press(Qt.Key.Key_Space)
    assert (fields.target.text(), fields.groups.values()) == ("yksin asuvat", ())


def test_a_theme_of_the_programme_is_one_press_and_own_words_stay_allowed(
    page: CoursePage, desk: Desk, rest: Rest
) -> None:
    tab = page.sessions
    chosen = desk.course_screen(COURSE).meetings[4].session
    tab.words.open_session(COURSE, desk.course_screen(COURSE).meeting(chosen), desk.course_screen(COURSE).programme)
    rest()
    offered = tab.words.themes
    assert list(offered.buttons) == ["sovellettu liikunta", "kulttuuri", "ravinto", "toimintamahdollisuudet"]
    offered.buttons["ravinto"].click()
    offered.buttons["kulttuuri"].click()
    assert (tab.words.theme.text(), offered.values()) == ("kulttuuri", ("kulttuuri",))
    tab.words.theme.setText("kalastus")
    assert offered.values() == ()
    tab.words.theme.setText("Ravinto")
    assert offered.values() == ("ravinto",)
    tab.words.save.click()
    rest()
    assert desk.course_screen(COURSE).meeting(chosen).meeting.group.theme == "Ravinto"


def test_wishes_are_counted_together_and_shown_in_the_windows_language(
    page: CoursePage, desk: Desk, rest: Rest
) -> None:
    for number, themes in ((1, ("kultur", "kalastus")), (2, ("culture",)), (3, ("kulttuuri",))):
        talk = Interview(date(2027, 1, 4), themes=themes)
        desk.hold_interview(HeldInterview(EnrolmentId(f"e{number}"), talk, None, None, None, None, ""))
    page.reload()
    rest()
    open_tab(page, PEOPLE)
    rest()
    told = words_in(page.people.wishes)
    assert "kulttuuri 3" in told
    assert "kalastus 1" in told


def test_feedback_asks_what_the_version_of_the_course_asks(page: CoursePage, desk: Desk, rest: Rest) -> None:
    desk.save_programme("malli.toml", SECOND.replace("2027-06-01", "2027-01-08"))
    for n in range(5):
        desk.save_feedback(GroupFeedback(FeedbackId(f"f{n}"), COURSE, (("liked", 4), ("useful", 5)), ""))
    page.reload()
    rest()
    open_tab(page, MONEY)
    rest()
    card = page.money.feedback
    assert card.form.questions["useful"] == "Kurssista oli minulle hyötyä."
    assert list(card.form.answers) == ["felt_welcome", "useful", "new_people", "go_on"]
    told = words_in(card.together)
    assert told.index("Kurssista oli minulle hyötyä.") < told.index("Tulin mielelläni")
