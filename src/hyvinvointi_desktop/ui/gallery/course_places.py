"""The places of courses: the list, a course's tabs, and every form that opens in them."""

from collections.abc import Callable

from hyvinvointi_desktop.ui.gallery.walker import Go, NotThere, Walker, of_kind
from hyvinvointi_desktop.ui.groups.agreement_page import AgreementPage
from hyvinvointi_desktop.ui.groups.course_page import MONEY, PAPERS, PARTNERS, PEOPLE, SESSIONS, CoursePage
from hyvinvointi_desktop.ui.groups.page import GroupsPage


def _groups(at: Walker) -> GroupsPage:
    at.window.show_page("groups")
    return at.page("groups", GroupsPage)


def _course(tab: int, then: Callable[[CoursePage], object] = lambda _: None) -> Go:
    def go(at: Walker) -> None:
        courses = at.desk.course_list()
        if not courses:
            raise NotThere("a course")
        page = _groups(at).open_course(courses[0].course.id)
        page.tabs.open(tab)
        page.tabs.focus_tab()
        at.rest()
        then(page)

    return go


def _person(act: str) -> Callable[[CoursePage], object]:
    def ask(page: CoursePage) -> None:
        if page.found is not None and page.found.enrolled:
            person = page.found.enrolled[0]
            page.people.choose(person.enrolment.id)
            page.people.card.wanted.emit(act, person)

    return ask


def _signatures(at: Walker) -> None:
    _course(PARTNERS, lambda page: page.partners.sign.click())(at)
    at.rest()
    of_kind(AgreementPage, _groups(at).currentWidget()).next.click()


COURSE_PLACES: dict[str, Go] = {
    "groups": lambda at: _groups(at).show_list(),
    "new-course": lambda at: _groups(at).new_course(),
    "course": _course(SESSIONS),
    "course-plan": _course(SESSIONS, lambda page: page.edit.click()),
    "course-words": _course(SESSIONS, lambda page: page.sessions.change.click()),
    "course-move": _course(SESSIONS, lambda page: page.sessions.move_it.click()),
    "course-cancel": _course(SESSIONS, lambda page: page.sessions.cancel.click()),
    "course-planning": _course(SESSIONS, lambda page: page.sessions.go_on_planning("new")),
    "course-end": _course(SESSIONS, lambda page: page.end.click()),
    "course-attendance": _course(SESSIONS, lambda page: page.mark.click()),
    "course-people": _course(PEOPLE),
    "course-new-person": _course(PEOPLE, lambda page: page.people.add_person.click()),
    "course-person": _course(PEOPLE, _person("details")),
    "course-interview": _course(PEOPLE, _person("interview")),
    "course-leaving": _course(PEOPLE, _person("leave")),
    "course-next-steps": _course(PEOPLE, lambda page: page.people.next_steps.click()),
    "course-partners": _course(PARTNERS),
    "course-partner": _course(PARTNERS, lambda page: page.partners.add.click()),
    "course-agreement": _course(PARTNERS, lambda page: page.partners.sign.click()),
    "course-signatures": _signatures,
    "course-money": _course(MONEY),
    "course-purchase": _course(MONEY, lambda page: page.money.add.click()),
    "course-feedback": _course(MONEY, lambda page: page.money.feedback.enter.click()),
    "course-papers": _course(PAPERS),
}
