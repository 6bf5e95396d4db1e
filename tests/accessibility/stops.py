"""Every place of the window that a person can stand at, and the way there. It looks at nothing by itself."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Draft, Form
from hyvinvointi_desktop.domain.agreements import Party, ReadBy
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.ui.claims.page import ClaimsPage
from hyvinvointi_desktop.ui.clients.agreement_flow import AgreementFlow
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.desk_window import DeskWindow
from hyvinvointi_desktop.ui.groups.agreement_page import AgreementPage
from hyvinvointi_desktop.ui.groups.course_page import MONEY, PARTNERS, PEOPLE, SESSIONS, CoursePage
from hyvinvointi_desktop.ui.groups.page import GroupsPage
from hyvinvointi_desktop.ui.history.bin_page import BinPage
from hyvinvointi_desktop.ui.history.done_page import DonePage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.words import language
from hyvinvointi_desktop.ui.models.page import ModelsPage
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.sessions.session_page import SessionFormPage
from hyvinvointi_desktop.ui.sessions.trip_row import TripRow
from hyvinvointi_desktop.ui.settings_page import SettingsPage
from hyvinvointi_desktop.ui.today.area import TodayArea

W = TypeVar("W", bound=QWidget)


@dataclass
class Walker:
    """The window, and where the steps before have left it."""

    window: DeskWindow
    desk: Desk
    jobs: Jobs
    flow: AgreementFlow | None = field(default=None)

    def rest(self) -> None:
        """Until all is read and laid out."""
        settle(self.jobs)

    def somebody(self) -> ClientId:
        """The client with the most visits."""
        rows = self.desk.client_list()
        return max(rows, key=lambda row: len(self.desk.client_card(row.client.id).sessions)).client.id

    def page(self, page_id: str, kind: type[W]) -> W:
        """A page of the window."""
        page = self.window.window.page(page_id)
        assert isinstance(page, kind)
        return page

    def close_sheets(self) -> None:
        """Every sheet and dialog, so that the next stop begins with the window."""
        for sheet in QApplication.topLevelWidgets():
            if isinstance(sheet, QDialog) and sheet.isVisible():
                sheet.reject()
        self.rest()


Go = Callable[[Walker], object]


def _tab(index: int) -> Go:
    def go(at: Walker) -> None:
        page = at.page("clients", ClientsPage)
        if page.card() is None or page.currentWidget() is not page.card():
            at.window.open_client(at.somebody())
            at.rest()
        card = page.card()
        assert card is not None
        card.tabs.open(index)

    return go


def _goal_form(at: Walker) -> None:
    _tab(2)(at)
    at.rest()
    card = at.page("clients", ClientsPage).card()
    assert card is not None
    card.goals.add_goal.click()


def _agreement(at: Walker) -> None:
    page = at.page("clients", ClientsPage)
    made = at.somebody()
    at.window.open_client(made)
    at.rest()
    page.make_agreement(made, at.desk.client_card(made).agreements[0])
    at.rest()
    flow = page.currentWidget()
    assert isinstance(flow, AgreementFlow)
    at.flow = flow


def _agreement_text(at: Walker) -> None:
    assert at.flow is not None
    at.flow.next.click()


def _agreement_signs(at: Walker) -> None:
    assert at.flow is not None
    at.flow.read.ways[ReadBy.SELF].setChecked(True)
    at.flow.next.click()


def _agreement_done(at: Walker) -> None:
    assert at.flow is not None
    assert at.flow.sign is not None
    for party in (Party.CLIENT, Party.WORKER):
        at.flow.sign.boxes[party].box.without.click()
    at.flow.next.click()


def _paper_form(at: Walker) -> None:
    _tab(1)(at)
    card = at.page("clients", ClientsPage).card()
    assert card is not None
    card.agreement.paper_wanted.emit()


def _visit(at: Walker) -> None:
    at.window.open_session(at.desk.client_card(at.somebody()).sessions[0].id)


def _other_trip(at: Walker) -> None:
    from hyvinvointi_desktop.ui.kit.fold import Fold

    _visit(at)
    at.rest()
    area = at.page("today", QWidget)
    for row in area.findChildren(TripRow):
        if row.isVisible():
            for fold in row.findChildren(Fold):
                fold.open()
    for fold in area.findChildren(Fold):
        if fold.isVisible():
            fold.open()


def _claim(at: Walker) -> None:
    at.window.open_claim(Month.of(at.desk.clock.today()).previous(), None)


def _all_months(at: Walker) -> None:
    _claim(at)
    at.page("claims", ClaimsPage).all_tab.setChecked(True)


def _sign_sheet(at: Walker) -> None:
    _claim(at)
    at.rest()
    at.page("claims", ClaimsPage).sign()


def _trip_form(at: Walker) -> None:
    _claim(at)
    at.rest()
    at.page("claims", ClaimsPage).month.trips.add_wanted.emit()


def _search(at: Walker) -> None:
    at.window.window.search_wanted.emit(at.desk.client_list()[0].client.name.split()[0])


def _settings(index: int) -> Go:
    def go(at: Walker) -> None:
        at.window.show_page("settings")
        at.page("settings", SettingsPage).open_section(index)

    return go


def _done(at: Walker) -> None:
    at.window.show_page("done")
    at.rest()
    table = at.page("done", DonePage).table
    table.choose(table.model_of_rows.rows()[0])


def _versions(at: Walker) -> None:
    session = at.desk.client_card(at.somebody()).sessions[0]
    at.desk.log_sessions([replace(session, note=session.note + " ja lisää", place="Kemijärvi")])
    _visit(at)
    at.rest()
    form = at.page("today", TodayArea).findChild(SessionFormPage)
    assert form is not None
    form.saved_part.earlier.click()


def _bin(at: Walker) -> None:
    at.desk.delete_session(at.desk.client_card(at.somebody()).sessions[-1].id)
    at.window.show_page("bin")
    at.rest()
    table = at.page("bin", BinPage).table
    table.choose(table.model_of_rows.rows()[0])

def _recovered(at: Walker) -> None:
    record = at.desk.client_card(at.somebody()).sessions[0].id
    opened = at.desk.open_draft(Form.VISIT, record)
    now, before = (("Muistiinpanot", "Kesken"),), (("Muistiinpanot", "Ennen"),)
    at.desk.keep_draft(Draft(Form.VISIT, record, at.somebody(), {}, now, before, opened.mark, at.desk.clock.now()))
    at.window.tell_recovered(anyway=True)


def _models_found(at: Walker) -> None:
    at.window.show_page("models")
    at.page("models", ModelsPage).filter.setText("perhe" if language().value == "fi" else "familj")


def _course(tab: int, then: Callable[[CoursePage], object] = lambda _: None) -> Go:
    def go(at: Walker) -> None:
        at.window.show_page("groups")
        page = at.page("groups", GroupsPage).open_course(at.desk.course_list()[0].course.id)
        page.tabs.open(tab)
        at.rest()
        then(page)

    return go


def _first_person(page: CoursePage, act: str) -> None:
    assert page.found is not None
    page.people.card.wanted.emit(act, page.found.enrolled[0])


def _purchase(page: CoursePage) -> None:
    page.money.add.click()


def _course_signs(at: Walker) -> None:
    _course(PARTNERS, lambda page: page.partners.sign.click())(at)
    at.rest()
    made = at.page("groups", GroupsPage).currentWidget()
    assert isinstance(made, AgreementPage)
    made.next.click()


STOPS: dict[str, Go] = {
    "today": lambda at: at.window.show_page("today"),
    "search": _search,
    "clients": lambda at: at.window.show_page("clients"),
    "client-overview": _tab(0),
    "client-agreement": _tab(1),
    "client-goals": _tab(2),
    "client-notes": _tab(3),
    "goal-form": _goal_form,
    "new-client": lambda at: at.window.add_client(),
    "agreement-terms": _agreement,
    "agreement-text": _agreement_text,
    "agreement-signs": _agreement_signs,
    "agreement-done": _agreement_done,
    "paper-agreement": _paper_form,
    "new-visit": lambda at: at.window._from_here().log_for(at.somebody()),
    "visit": _visit,
    "visit-other-trip": _other_trip,
    "notebook": lambda at: at.window.open_notebook(),
    "plans": lambda at: at.window.open_plans(),
    "claim": _claim,
    "claim-months": _all_months,
    "claim-sign": _sign_sheet,
    "claim-trip": _trip_form,
    "exchange": lambda at: at.window.show_page("exchange"),
    "settings-own": _settings(0),
    "settings-payers": _settings(1),
    "settings-rates": _settings(2),
    "settings-rules": _settings(3),
    "settings-texts": _settings(4),
    "settings-look": _settings(5),
    "settings-security": _settings(6),
    "versions": _versions,
    "done": _done,
    "bin": _bin,
    "recovered": _recovered,
    "settings-keeping": _settings(8),
    "client-rights": _tab(5),
    "models": lambda at: at.window.show_page("models"),
    "models-found": _models_found,
    "groups": lambda at: (at.window.show_page("groups"), at.page("groups", GroupsPage).show_list()),
    "new-course": lambda at: (at.window.show_page("groups"), at.page("groups", GroupsPage).new_course()),
    "course-plan": _course(SESSIONS, lambda page: page.edit.click()),
    "course": _course(SESSIONS),
    "course-words": _course(SESSIONS, lambda page: page.sessions.change.click()),
    "course-cancel": _course(SESSIONS, lambda page: page.sessions.cancel.click()),
    "course-planning": _course(SESSIONS, lambda page: page.sessions.go_on_planning("new")),
    "course-end": _course(SESSIONS, lambda page: page.end.click()),
    "course-people": _course(PEOPLE),
    "course-new-person": _course(PEOPLE, lambda page: page.people.add_person.click()),
    "course-person": _course(PEOPLE, lambda page: _first_person(page, "details")),
    "course-interview": _course(PEOPLE, lambda page: _first_person(page, "interview")),
    "course-leaving": _course(PEOPLE, lambda page: _first_person(page, "leave")),
    "course-next-steps": _course(PEOPLE, lambda page: page.people.next_steps.click()),
    "course-partners": _course(PARTNERS),
    "course-partner": _course(PARTNERS, lambda page: page.partners.add.click()),
    "course-agreement": _course(PARTNERS, lambda page: page.partners.sign.click()),
    "course-signatures": _course_signs,
    "course-money": _course(MONEY),
    "course-purchase": _course(MONEY, _purchase),
    "course-feedback": _course(MONEY, lambda page: page.money.feedback.enter.click()),
}
"""In this order: the steps of the agreement go on from each other."""


def go(at: Walker, stop: str) -> None:
    """Goes to a stop and waits until it rests."""
    at.close_sheets()
    STOPS[stop](at)
    at.rest()


def in_front() -> QWidget:
    """The sheet that is open, or the window."""
    sheets = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    return sheets[-1] if sheets else next(w for w in QApplication.topLevelWidgets() if w.isVisible())
