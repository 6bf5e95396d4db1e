"""The places of a client's period by decision. Where practice records have none, one is walked as far as is shown."""

from datetime import date, time, timedelta

from hyvinvointi_desktop.app.plan_period import PlanTerms
from hyvinvointi_desktop.domain.ids import ClientId, GroupVisitId, NetworkMemberId, PeriodId, ProgrammeId
from hyvinvointi_desktop.domain.period_plan import PeriodPlan
from hyvinvointi_desktop.domain.rehabilitation import (
    DraftKind,
    GroupVisit,
    KnownBy,
    NetworkMember,
    PathStep,
    Period,
)
from hyvinvointi_desktop.ui.clients.client_card import PERIOD
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.clients.period_tab import PeriodTab
from hyvinvointi_desktop.ui.gallery.walker import Go, Walker, of_kind

_SERVICE = ProgrammeId("sosku-helsinki")


def _client(at: Walker) -> ClientId:
    """A client with a period; where there is none the last of the list gets one."""
    clients = [row.client.id for row in at.desk.client_list()]
    found = next((c for c in clients if at.desk.has_periods(c)), None)
    if found is not None:
        return found
    _walked(at, clients[-1])
    return clients[-1]


def _walked(at: Walker, client: ClientId) -> None:
    desk, today = at.desk, at.desk.clock.today()
    first = today - timedelta(days=40)
    period = Period(PeriodId(desk.new_id()), client, _SERVICE, 1, first)
    desk.open_period(period)
    desk.tick_step(period.id, PathStep.INTRODUCED, first)
    desk.save_suitability(period.id, ["wants_change", "everyday_hard", "people_hard"], offered=True, on=first)
    desk.make_decisions(desk.propose_decisions(period.id, "fi"))
    plan = PeriodPlan(today, today + timedelta(days=80), 1, time(10), time(11, 30))
    desk.plan_period(period.id, plan, PlanTerms("outing", "Kirjasto"))
    for name, role, given in (("Sisko Keksitty", "sisko", first), ("Hannu Hoitaja", "hoitaja", None)):
        made = NetworkMember(NetworkMemberId(desk.new_id()), client, name, role, permitted_on=given)
        desk.save_network_member(made)
    _visit(at, client, today - timedelta(days=3))
    for kind in (DraftKind.NEEDS, DraftKind.PLAN):
        desk.save_copy_drafts([desk.new_draft(client, kind, desk.first_words(kind, client, "fi"))])
    desk.mark_copied(next(r.draft for r in desk.copy_drafts() if r.draft.kind is DraftKind.NEEDS))


def _visit(at: Walker, client: ClientId, on: date) -> None:
    known = KnownBy.CLIENT_TOLD
    at.desk.save_group_visit(GroupVisit(GroupVisitId(at.desk.new_id()), client, on, "Kokkiryhmä", known))


def tab_of(at: Walker, client: ClientId) -> PeriodTab:
    """The tab of that client's period, read."""
    at.window.show_page("clients")
    at.window.open_client(client)
    at.rest()
    card = of_kind(ClientsPage, at.page("clients", ClientsPage)).card()
    assert card is not None
    card.tabs.open(PERIOD)
    card.tabs.focus_tab()
    at.rest()
    return card.period


def _tab(at: Walker) -> PeriodTab:
    return tab_of(at, _client(at))


def _step(step: PathStep) -> Go:
    return lambda at: _tab(at).take(step)


def _none(at: Walker) -> None:
    clients = [row.client.id for row in at.desk.client_list()]
    tab = tab_of(at, next(c for c in clients if not at.desk.has_periods(c)))
    tab.open_it.click()


def _person(at: Walker) -> None:
    tab = _tab(at)
    tab.network.person_wanted.emit(tab.found.network[0] if tab.found and tab.found.network else None)


def _visit_form(at: Walker) -> None:
    _tab(at)
    card = of_kind(ClientsPage, at.page("clients", ClientsPage)).card()
    assert card is not None
    card.log.click()


PERIOD_PLACES: dict[str, Go] = {
    "period": _tab,
    "period-suitability": _step(PathStep.SUITABILITY),
    "period-decisions": _step(PathStep.DECISIONS),
    "period-calendar": _step(PathStep.CALENDAR),
    "period-person": _person,
    "period-map": lambda at: _tab(at).network.map_wanted.emit(None),
    "period-meeting": lambda at: _tab(at).network.meeting_wanted.emit(""),
    "period-group": _step(PathStep.GROUP),
    "period-text": _step(PathStep.PLAN),
    "period-ending": _step(PathStep.ENDING),
    "period-next": _step(PathStep.WHAT_NEXT),
    "period-open": _none,
    "period-visit": _visit_form,
}
