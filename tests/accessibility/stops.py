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
from hyvinvointi_desktop.ui.drop_in.page import DropInPage
from hyvinvointi_desktop.ui.history.bin_page import BinPage
from hyvinvointi_desktop.ui.history.done_page import DonePage
from hyvinvointi_desktop.ui.jobs import Jobs
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


def _drop_in(index: int) -> Go:
    def go(at: Walker) -> None:
        at.window.show_page("drop_in")
        page = at.page("drop_in", DropInPage)
        page.tabs.open(index)
        at.rest()
        if index == 0 and not at.desk.drop_ins_between(at.desk.clock.today(), at.desk.clock.today()):
            page.count.count("advice")

    return go


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
    "drop-in": _drop_in(0),
    "drop-in-day": _drop_in(1),
    "drop-in-themes": _drop_in(2),
    "drop-in-trainings": _drop_in(3),
    "drop-in-year": _drop_in(4),
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
