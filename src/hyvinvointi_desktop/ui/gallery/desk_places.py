"""The places of the open window and the way to each. Some write: they are for practice records and for tests."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.drafts_port import Draft, Form
from hyvinvointi_desktop.domain.agreements import Party, ReadBy
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.ui.calendar.page import MONTH, WEEK, CalendarPage
from hyvinvointi_desktop.ui.claims.page import ClaimsPage
from hyvinvointi_desktop.ui.clients.agreement_flow import AgreementFlow
from hyvinvointi_desktop.ui.clients.client_card import AGREEMENT, GOALS, LOG, NOTES, OVERVIEW, RIGHTS
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.clients.sign_step import SignStep
from hyvinvointi_desktop.ui.drop_in.page import COUNT, DAY, THEME_DAYS, TRAININGS, YEAR, DropInPage
from hyvinvointi_desktop.ui.gallery.approval_places import APPROVAL_PLACES
from hyvinvointi_desktop.ui.gallery.client_measure_places import CLIENT_MEASURE_PLACES
from hyvinvointi_desktop.ui.gallery.course_places import COURSE_PLACES
from hyvinvointi_desktop.ui.gallery.desk_sheets import SHEETS
from hyvinvointi_desktop.ui.gallery.feedback_places import FEEDBACK_PLACES
from hyvinvointi_desktop.ui.gallery.inbox_places import INBOX_PLACES
from hyvinvointi_desktop.ui.gallery.measure_places import MEASURE_PLACES
from hyvinvointi_desktop.ui.gallery.money_places import MONEY_PLACES
from hyvinvointi_desktop.ui.gallery.needs_places import NEEDS_PLACES
from hyvinvointi_desktop.ui.gallery.period_places import PERIOD_PLACES
from hyvinvointi_desktop.ui.gallery.post_places import POST_PLACES
from hyvinvointi_desktop.ui.gallery.referral_places import REFERRAL_PLACES
from hyvinvointi_desktop.ui.gallery.review_places import REVIEW_PLACES
from hyvinvointi_desktop.ui.gallery.showing_places import SHOWING_PLACES
from hyvinvointi_desktop.ui.gallery.trust_places import TRUST_PLACES
from hyvinvointi_desktop.ui.gallery.walker import Go, Walker, of_kind
from hyvinvointi_desktop.ui.history.bin_page import BinPage
from hyvinvointi_desktop.ui.history.done_page import DonePage
from hyvinvointi_desktop.ui.kit.fold import Fold
from hyvinvointi_desktop.ui.kit.words import Language, language
from hyvinvointi_desktop.ui.models.page import ModelsPage
from hyvinvointi_desktop.ui.sessions.trip_row import TripRow
from hyvinvointi_desktop.ui.settings.programmes_section import ProgrammesSection
from hyvinvointi_desktop.ui.settings_page import SettingsPage


def _tab(index: int) -> Go:
    def go(at: Walker) -> None:
        at.card().tabs.open(index)

    return go


def _goal_form(at: Walker) -> None:
    _tab(GOALS)(at)
    at.rest()
    at.card().goals.add_goal.click()


def _edit_client(at: Walker) -> None:
    at.card().edit.click()


def _erasure_asked(at: Walker) -> None:
    _tab(RIGHTS)(at)
    client = at.somebody()
    if at.desk.erasure_plan(client).waiting is None:
        at.desk.ask_erasure(client, "Asiakkaan pyyntö")
    at.card().rights.erasure.refresh()


def _erasure_ripe(at: Walker) -> None:
    _erasure_asked(at)
    at.rest()
    plan = at.desk.erasure_plan(at.somebody())
    if plan.waiting is not None:
        ripe = replace(plan.waiting, asked_at=plan.waiting.asked_at - timedelta(days=8))
        at.card().rights.erasure.show_plan(replace(plan, waiting=ripe))


def _agreement(at: Walker) -> None:
    page, made = at.page("clients", ClientsPage), at.somebody()
    at.window.open_client(made)
    at.rest()
    page.make_agreement(made, at.desk.client_card(made).agreements[0])
    at.rest()
    at.flow = of_kind(AgreementFlow, page.currentWidget())


def _agreement_text(at: Walker) -> None:
    of_kind(AgreementFlow, at.flow).next.click()


def _agreement_signs(at: Walker) -> None:
    flow = of_kind(AgreementFlow, at.flow)
    flow.read.ways[ReadBy.SELF].setChecked(True)
    flow.next.click()


def _agreement_done(at: Walker) -> None:
    flow = of_kind(AgreementFlow, at.flow)
    for party in (Party.CLIENT, Party.WORKER):
        of_kind(SignStep, flow.sign).boxes[party].box.without.click()
    flow.next.click()


def _paper_form(at: Walker) -> None:
    _tab(AGREEMENT)(at)
    at.card().agreement.paper_wanted.emit()


def _visit(at: Walker) -> None:
    at.window.open_session(at.desk.client_card(at.somebody()).sessions[0].id)


def _other_trip(at: Walker) -> None:
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


def _signed_claim(at: Walker) -> None:
    at.window.open_claim(Month.of(at.desk.clock.today()).previous().previous(), None)


def _all_months(at: Walker) -> None:
    _claim(at)
    at.page("claims", ClaimsPage).all_tab.setChecked(True)


def _drop_in(index: int) -> Go:
    def go(at: Walker) -> None:
        at.window.show_page("drop_in")
        page, today = at.page("drop_in", DropInPage), at.desk.clock.today()
        page.tabs.open(index)
        at.rest()
        if not at.desk.drop_ins_between(today, today):
            for kind in ("visit", "talk", "advice"):
                page.count.count(kind)

    return go


def _calendar(index: int, *, giving: bool = False) -> Go:
    def go(at: Walker) -> None:
        at.window.show_page("calendar")
        page = at.page("calendar", CalendarPage)
        page.tabs.open(index)
        at.rest()
        if giving:
            page.give.click()

    return go


def _models_found(at: Walker) -> None:
    at.window.show_page("models")
    at.page("models", ModelsPage).filter.setText("perhe" if language() is Language.FI else "familj")


def _settings(index: int) -> Go:
    def go(at: Walker) -> None:
        at.window.show_page("settings")
        at.page("settings", SettingsPage).open_section(index)

    return go


def _programme(programme_id: str) -> Go:
    def go(at: Walker) -> None:
        _settings(9)(at)
        section = at.page("settings", SettingsPage).shown()
        assert isinstance(section, ProgrammesSection)
        section.open_programme(programme_id)

    return go


def _done(at: Walker) -> None:
    at.window.show_page("done")
    at.rest()
    table = at.page("done", DonePage).table
    table.choose(table.model_of_rows.rows()[0])


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


def _new_visit(at: Walker) -> None:
    at.card().log.click()


PLACES: dict[str, Go] = {
    "today": lambda at: at.window.show_page("today"),
    "clients": lambda at: at.window.show_page("clients"),
    "client": _tab(OVERVIEW),
    "client-agreement": _tab(AGREEMENT),
    "client-goals": _tab(GOALS),
    "client-notes": _tab(NOTES),
    "client-log": _tab(LOG),
    "client-rights": _tab(RIGHTS),
    "client-edit": _edit_client,
    "goal-form": _goal_form,
    "new-client": lambda at: at.window.add_client(),
    "agreement-terms": _agreement,
    "agreement-text": _agreement_text,
    "agreement-signs": _agreement_signs,
    "agreement-done": _agreement_done,
    "paper-agreement": _paper_form,
    "new-visit": _new_visit,
    "session": _visit,
    "session-other-trip": _other_trip,
    "notebook": lambda at: at.window.open_notebook(),
    "plans": lambda at: at.window.open_plans(),
    "claims": _claim,
    "claims-signed": _signed_claim,
    "claims-months": _all_months,
    "exchange": lambda at: at.window.show_page("exchange"),
    "calendar": _calendar(WEEK),
    "calendar-month": _calendar(MONTH),
    "calendar-out": _calendar(WEEK, giving=True),
    "drop-in": _drop_in(COUNT),
    "drop-in-day": _drop_in(DAY),
    "drop-in-themes": _drop_in(THEME_DAYS),
    "drop-in-trainings": _drop_in(TRAININGS),
    "drop-in-year": _drop_in(YEAR),
    **MONEY_PLACES,
    **POST_PLACES,
    **INBOX_PLACES,
    "models": lambda at: at.window.show_page("models"),
    "models-found": _models_found,
    **COURSE_PLACES,
    **PERIOD_PLACES,
    **MEASURE_PLACES,
    **REFERRAL_PLACES,
    **REVIEW_PLACES,
    **CLIENT_MEASURE_PLACES,
    **SHOWING_PLACES,
    **TRUST_PLACES,
    "settings": _settings(0),
    "settings-payers": _settings(1),
    "settings-rates": _settings(2),
    "settings-rules": _settings(3),
    "settings-texts": _settings(4),
    "settings-look": _settings(5),
    "settings-security": _settings(6),
    "settings-log": _settings(7),
    "settings-keeping": _settings(8),
    "settings-programmes": _settings(9),
    "settings-programme": _programme("hyvinvointilahete"),
    "settings-course": _programme("hyvinvointitreenit"),
    **NEEDS_PLACES,
    **FEEDBACK_PLACES,
    **SHEETS,
    **APPROVAL_PLACES,
    "done": _done,
    "bin": _bin,
    "recovered": _recovered,
    "client-rights-asked": _erasure_asked,
    "client-rights-ripe": _erasure_ripe,
}
"""In this order: the steps of the agreement go on from each other, and what stands late has written something."""


def go(at: Walker, place: str) -> None:
    """Goes to a place and waits until it rests."""
    at.close_sheets()
    PLACES[place](at)
    at.rest()
