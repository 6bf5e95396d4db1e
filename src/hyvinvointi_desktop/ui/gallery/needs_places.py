"""The places of the needs report. The coordinator's is drawn of invented referrals; nothing is written."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random

from hyvinvointi_desktop.app import look_needs
from hyvinvointi_desktop.app.needs_codes import code_names
from hyvinvointi_desktop.app.needs_port import GivenReport
from hyvinvointi_desktop.app.needs_told import told_values
from hyvinvointi_desktop.domain.needs import needs_report
from hyvinvointi_desktop.domain.needs_facts import (
    Dimension,
    GroupFact,
    Merge,
    NeedsFacts,
    NeedsSettings,
    Period,
    ReferralFact,
    ScoreFact,
    SessionFact,
)
from hyvinvointi_desktop.domain.needs_lists import ListKind, NeedsLists
from hyvinvointi_desktop.ui.gallery.walker import Go, Walker
from hyvinvointi_desktop.ui.kit.words import language
from hyvinvointi_desktop.ui.needs.page import NeedsPage

_VILLAGES = ("Kirkonkylä", "Vuotso", "Sattanen", "Petkula", "Kersilö", "Raudanjoki")
_WEIGHTS = (16, 6, 5, 3, 2, 1)
_PEOPLE = 64


def _page(at: Walker) -> NeedsPage:
    at.window.show_page("needs")
    at.rest()
    return at.page("needs", NeedsPage)


def _own(at: Walker) -> None:
    today = at.desk.clock.today()
    _page(at).show_period(Period(date(today.year - 1, 1, 1), today))


def _referrals(*merged: str) -> Go:
    def go(at: Walker) -> None:
        page, lists = _page(at), at.desk.definitions.needs_lists()
        year = at.desk.clock.today().year
        period = Period(date(year, 1, 1), date(year, 12, 31))
        names = code_names(lists, at.desk.measures(), language().value)
        facts = _facts(lists, year)
        given = _given(facts, year) if merged else ()
        source = look_needs.NeedsSource(look_needs.Basis.REFERRALS, facts, names, at.desk.me().worker, given)
        merges = (Merge(Dimension.SOURCE, merged),) if merged else ()
        asked = look_needs.NeedsAsked(period, merges=merges)
        page.show_period(period)
        at.rest()
        page.asked = asked
        page.show_look(look_needs.look(asked, source, at.desk.definitions, period.last_day))

    return go


def _given(facts: NeedsFacts, year: int) -> tuple[GivenReport, ...]:
    half = Period(date(year, 1, 1), date(year, 6, 30))
    told = told_values(needs_report(facts, half, NeedsSettings()))
    return (GivenReport(1, f"{year}-07-02T08:00:00+00:00", half.first_day, half.last_day, told),)


def _facts(lists: NeedsLists, year: int) -> NeedsFacts:
    r = Random(5)
    sources, reasons, barriers = (lists.ids(kind) for kind in ListKind)
    referrals, first = [], date(year, 1, 1)
    for n in range(_PEOPLE):
        outcome = r.choice(("with_worker", "as_planned", "as_planned", "early_by_person", "waiting_for_worker"))
        waiting = None if outcome == "waiting_for_worker" else r.choice((3, 9, 12, 20, 25, 40, 70))
        referrals.append(
            ReferralFact(
                id=str(n),
                person=str(n),
                received_on=first + timedelta(days=r.randrange(360)),
                area=r.choices(_VILLAGES, _WEIGHTS)[0],
                source=r.choices(sources[:5], (17, 4, 3, 2, 6))[0],
                reasons=tuple(r.sample(reasons[:8], r.choice((1, 1, 2, 3)))),
                barriers=tuple(r.sample(barriers[:6], r.choice((0, 1, 2)))),
                age_band=str(r.choices(range(1930, 2000, 10), (3, 8, 10, 6, 5, 4, 3))[0]),
                waiting_days=waiting,
                outcome=outcome,
                to_group=r.random() < 0.3,
            )
        )
    met = tuple(SessionFact(str(n), first + timedelta(days=200), ("weather",)) for n in range(0, _PEOPLE, 7))
    groups = (GroupFact("Voimaa arkeen", (8, 9, 7, 9, 8), 11), GroupFact("Kylän kerho", (3, 4, 3), 4),
              GroupFact("Luontopolku", (6, 5, 6), 8))  # fmt: skip
    days = (first + timedelta(days=20), first + timedelta(days=200))
    scores = [
        ScoreFact(measure, str(n), on, value)
        for measure, many, values in (("swemwbs", 9, ("19.25", "22.5")), ("who5", 3, ("40", "60")))
        for n in range(many)
        for on, value in zip(days, map(Decimal, values), strict=True)
    ]
    wider = tuple((village, "Sodankylä") for village in _VILLAGES[1:])
    return NeedsFacts(tuple(referrals), met, groups, tuple(scores), wider)


NEEDS_PLACES: dict[str, Go] = {
    "needs-own": _own,
    "needs": _referrals(),
    "needs-merged": _referrals("mental_health", "social_services", "rehabilitation"),
}
