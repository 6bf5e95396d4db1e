"""The places of the page of allowances. They write an invented example first: for practice records and tests."""

from dataclasses import replace
from datetime import date, time, timedelta

from hyvinvointi_desktop.domain.days import Month, add_months, instant_of
from hyvinvointi_desktop.domain.ids import GroupVisitId, OwnPurchaseId, PeriodId, ProgrammeId, SessionId
from hyvinvointi_desktop.domain.rehabilitation import DecisionKind, GroupVisit, KnownBy, OwnPurchase, Period, Phase
from hyvinvointi_desktop.domain.sessions import Session, Status
from hyvinvointi_desktop.ui.gallery.walker import Go, Walker
from hyvinvointi_desktop.ui.rehabilitation.money_page import MONTH, OWN, MoneyPage

_PROGRAMME = ProgrammeId("sosku-helsinki")


def _meeting(at: Walker, number: int, day: date, hour: int = 10, kind: str = "outing") -> Session:
    client = at.desk.clients()[number].id
    return Session(
        SessionId(f"example-{number}-{day}-{hour}"), (client,), instant_of(day, time(hour)),
        instant_of(day, time(hour + 1)), kind, Status.HELD, place="Kirjasto",
    )  # fmt: skip


def _example(at: Walker) -> None:
    """Two clients with decisions since two months ago: one window decided and changed, one to decide."""
    desk, today = at.desk, at.desk.clock.today()
    if any(d.id.startswith("example-") for d in desk.decisions()):
        return
    first = add_months(today.replace(day=4), -2)
    for number in (0, 1):
        client = desk.clients()[number].id
        period = next((p for p in desk.period_screen(client).earlier), None) or desk.period_screen(client).period
        if period is None or period.phase is Phase.ENDED:
            period = Period(PeriodId(f"example-{number}"), client, _PROGRAMME, 1, first - timedelta(days=14))
            desk.open_period(period)
        made = desk.propose_decisions(period.id, "fi") if not desk.period_screen(client).decisions else ()
        if made:
            _make(at, number, first, period.id)
    desk.choose_money_title("social_worker")
    for n, (words, cents) in enumerate((("Kahvit kirjaston kahvilassa", 840), ("Uimahallin liput", 1350))):
        desk.save_own_purchase(OwnPurchase(OwnPurchaseId(f"example-{n}"), today, cents, words))


def _make(at: Walker, number: int, first: date, period: PeriodId) -> None:
    desk = at.desk
    made = desk.propose_decisions(period, "fi")
    last = add_months(first, 3) - timedelta(days=1)
    put = [
        replace(
            d, id=type(d.id)(f"example-{number}-{d.kind}"), first_day=first,
            last_day=first + timedelta(days=89) if d.kind is DecisionKind.TICKET else last, number=f"2026 00{number}",
            zone="AB" if d.kind is DecisionKind.TICKET else "",
            discount="pensioner" if d.kind is DecisionKind.TICKET else "",
        )
        for d in made
    ]  # fmt: skip
    desk.make_decisions(put)
    days = [first, first + timedelta(days=13), first + timedelta(days=20)]
    desk.log_sessions([_meeting(at, number, day) for day in days])
    desk.log_sessions([_meeting(at, number, days[1], 13, "accompany_to_group")])
    client = desk.clients()[number].id
    visit = GroupVisit(GroupVisitId(f"example-{number}"), client, days[1], "Kävelyryhmä", KnownBy.WAS_ALONG)
    desk.save_group_visit(visit)
    if number == 0:
        desk.decide_allowance(put[1].id, 1, "2026 123")
        desk.mark_outcome(_meeting(at, 0, days[2]).id, Status.NO_SHOW)


def _money(index: int) -> Go:
    def go(at: Walker) -> None:
        _example(at)
        at.window.show_page("money")
        page = at.page("money", MoneyPage)
        page.tabs.open(index)
        if index == MONTH:
            page.month.show_month(Month.of(add_months(at.desk.clock.today().replace(day=4), -2)))

    return go


def _decide(at: Walker) -> None:
    _money(MONTH)(at)
    at.rest()
    page = at.page("money", MoneyPage)
    page.month.form.open_window(page.month.cards[-1].window_row)


def _text(at: Walker) -> None:
    _money(MONTH)(at)
    at.rest()
    page = at.page("money", MoneyPage)
    page.month.cards[-1].text_wanted.emit(page.month.cards[-1].window_row)


def _purchase(at: Walker) -> None:
    _money(OWN)(at)
    at.rest()
    at.page("money", MoneyPage).own.add.click()


MONEY_PLACES: dict[str, Go] = {
    "money": _money(MONTH),
    "money-decide": _decide,
    "money-text": _text,
    "own-money": _money(OWN),
    "own-purchase": _purchase,
}
