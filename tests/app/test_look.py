"""Tänään, the list of clients, the year and what the forms offer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import AgreementId, SessionId, TaskId
from hyvinvointi_desktop.domain.programmes import CapException, KmRate, Vehicle
from hyvinvointi_desktop.domain.sessions import Status, Task
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import factories as f
from tests.support.desks import with_agreements
from tests.support.work import C1, C2, drive, held, planned


def test_today_shows_what_comes_and_what_waits(desk: Desk) -> None:
    """It is 2 November 2026, ten o'clock in Helsinki."""
    with_agreements(desk)
    desk.save_client(f.client(1, phone="040 1"))
    desk.log_sessions([
        planned("past", "2026-10-30"), planned("now", "2026-11-02", "9:30", 60, clients=(C2, C1)),
        planned("over", "2026-11-02", "8:00", 60), planned("tomorrow", "2026-11-03"),
        planned("reminded", "2026-11-03", "12:00", reminded_on=date(2026, 11, 1)), planned("week", "2026-11-09"),
        planned("later", "2026-11-10"),
        held("h", "2026-10-05", trips=(drive("t", "2026-10-05"),), tasks=(
            Task(TaskId("k1"), "Soitan", "minä", date(2026, 11, 5)), Task(TaskId("k3"), "Kysyn"),
            Task(TaskId("k2"), "Tehty", done_on=date(2026, 10, 6)),
        )),
        held("n", "2026-11-02", "7:00", 45),
    ])  # fmt: skip
    screen = desk.today()
    assert [m.session for m in screen.meetings] == ["now", "tomorrow", "reminded", "week"]
    assert [m.session for m in screen.without_outcome] == ["past", "over"]
    assert [m.session for m in screen.to_remind] == ["tomorrow"]
    assert screen.meetings[0].names == ("Keksitty Henkilö 2", "Keksitty Henkilö 1")
    assert screen.meetings[0].phone == "040 1"
    assert [(d.month, d.total_cents) for d in screen.claims_due] == [(Month(2026, 10), 2620)]
    assert [t.words for t in screen.tasks] == ["Soitan", "Kysyn"]
    assert (screen.month.payable_minutes, screen.month.sessions, screen.month.clients) == (45, 1, 1)


def test_what_waits_is_not_forgotten_however_old_it_is(desk: Desk) -> None:
    desk.log_sessions([
        planned("long ago", "2024-02-05", clients=(C2,)), planned("year ago", "2025-11-03"),
        planned("next", "2026-11-09"),
        held("promised", "2024-01-08", tasks=(Task(TaskId("old"), "Vanha lupaus"), Task(TaskId("new"), "Uusi lupaus"))),
        planned("ahead", "2027-03-01", tasks=(Task(TaskId("far"), "Kysyn", due_on=date(2027, 2, 1)),)),
    ])  # fmt: skip
    screen = desk.today()
    assert [(m.session, m.names) for m in screen.without_outcome] == [
        ("long ago", ("Keksitty Henkilö 2",)), ("year ago", ("Keksitty Henkilö 1",)),
    ]  # fmt: skip
    assert [m.session for m in screen.meetings] == ["next"]
    assert [(t.words, t.session, t.name) for t in screen.tasks] == [
        ("Kysyn", "ahead", "Keksitty Henkilö 1"), ("Uusi lupaus", "promised", "Keksitty Henkilö 1"),
        ("Vanha lupaus", "promised", "Keksitty Henkilö 1"),
    ]  # fmt: skip
    desk.finish_task(SessionId("promised"), "Vanha lupaus")
    desk.mark_outcome(SessionId("long ago"), Status.CANCELLED)
    screen = desk.today()
    assert [m.session for m in screen.without_outcome] == ["year ago"]
    assert [t.words for t in screen.tasks] == ["Kysyn", "Uusi lupaus"]


def test_a_sealed_month_is_no_longer_due(desk: Desk) -> None:
    with_agreements(desk)
    desk.log_sessions([held("s", "2026-10-05")])
    desk.seal_claim(Month(2026, 10), None, "fi")
    assert desk.today().claims_due == ()
    assert [(r.month, r.state, r.number) for r in desk.claim_months()] == [
        (Month(2026, 11), ClaimState.DRAFT, None), (Month(2026, 10), ClaimState.SEALED, 1),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("today", "told"),
    [(date(2026, 11, 30), False), (date(2026, 12, 1), True), (date(2026, 12, 31), True), (date(2027, 1, 1), False)],
)
def test_a_period_that_ends_is_told_for_thirty_days(
    desk: Desk, clock: FixedClock, today: date, told: bool
) -> None:
    with_agreements(desk)
    desk.archive_client(C2, date(2026, 10, 1))
    clock.instant = datetime(today.year, today.month, today.day, 9, tzinfo=UTC)
    assert [(p.client, p.last_day) for p in desk.today().periods_ending] == (
        [(C1, date(2026, 12, 31))] if told else []
    )


def test_an_agreement_ended_early_or_replaced_does_not_end_again(desk: Desk, clock: FixedClock) -> None:
    with_agreements(desk)
    clock.instant = datetime(2026, 12, 10, tzinfo=UTC)
    desk.end_agreement(AgreementId("a1"), date(2026, 12, 5))
    version = replace(
        f.agreement("v2"), client=C2, replaces=AgreementId("a2"), first_day=date(2026, 12, 1),
        last_day=date(2027, 3, 31), text=None, text_sha256="", signatures=(), signed_at=None, pdf=None, version=2,
    )  # fmt: skip
    desk.record_paper_agreement(version, None)
    assert desk.today().periods_ending == ()


def test_the_list_shows_period_cap_and_meetings(desk: Desk, clock: FixedClock) -> None:
    clock.instant = datetime(2026, 10, 15, 9, tzinfo=UTC)
    with_agreements(desk, 1)
    desk.save_cap_exception(CapException(C1, Month(2026, 10), 90))
    desk.log_sessions([held("s", "2026-10-05"), planned("p", "2026-10-20")])
    first, second = desk.client_list()
    assert first.month is not None
    assert (first.month.used_minutes, first.month.cap_minutes, first.month.left_minutes) == (60, 90, 30)
    assert first.period is not None
    assert (first.period.month_now, first.period.months) == (4, 6)
    assert first.last_held_at == held("s", "2026-10-05").starts_at
    assert first.next_planned_at == planned("p", "2026-10-20").starts_at
    assert (second.period, second.month, second.last_held_at) == (None, None, None)
    card = desk.client_card(C1)
    assert [s.id for s in card.sessions] == ["s"]
    assert [s.id for s in card.planned] == ["p"]


def test_a_month_shows_what_is_still_open_and_which_days_are_empty(desk: Desk) -> None:
    with_agreements(desk)
    desk.log_sessions([
        held("a", "2026-10-05"), held("b", "2026-10-12"), planned("c", "2026-10-19"), held("d", "2026-10-06"),
    ])  # fmt: skip
    screen = desk.claim(Month(2026, 10), None)
    assert [m.session for m in screen.planned_open] == ["c"]
    assert screen.empty_days == (date(2026, 10, 19), date(2026, 10, 26))
    assert dict(screen.names)[C1] == "Keksitty Henkilö 1"


def test_a_year_sums_what_was_claimed(desk: Desk) -> None:
    with_agreements(desk)
    desk.log_sessions([
        held("a", "2026-09-07", trips=(drive("t", "2026-09-07"),)), held("b", "2026-10-05", minutes=90),
    ])  # fmt: skip
    paid = desk.seal_claim(Month(2026, 9), None, "fi").claim
    desk.mark_claim(paid.id, ClaimState.PAID)
    desk.log_sessions([held("a", "2026-09-07", minutes=30, trips=(drive("t", "2026-09-07", 300),))])
    year = desk.claim_year(2026, None)
    assert [(m.month.month, m.hours_cents, m.trips_cents, m.total_cents) for m in year.months] == [
        (9, 1300, 1320, 2620), (10, 1950 - 650, 330, 1630),
    ]  # fmt: skip
    assert [(s.what, s.code, s.minutes, s.km_tenths, s.cents) for s in year.sums] == [
        ("hours", "201", 120, 0, 2600), ("km", "311", 0, 300, 1650),
    ]  # fmt: skip


def test_search_needs_two_letters_and_finds_people_and_notes(desk: Desk) -> None:
    desk.log_sessions([held("s", "2026-10-05", note="Käytiin Äimäjärvellä")])
    assert desk.search("ä") == ()
    (hit,) = desk.search(" äIMÄ ")
    assert (hit.session, hit.title) == (SessionId("s"), "Keksitty Henkilö 1")
    assert {h.client for h in desk.search("henkilö")} == {C1, C2}


def test_settings_are_kept_and_bad_ones_refused(desk: Desk) -> None:
    desk.save_barriers(["raha", " raha ", "", "matka"])
    assert desk.me().barriers == ("raha", "matka")
    assert desk.form_choices().barriers == ("raha", "matka")
    year = (date(2026, 1, 1), date(2026, 12, 31))
    desk.save_own_km_rates([KmRate(Vehicle.CAR, *year, Decimal("0.60"), "oma")])
    found = desk.km_rates().on(Vehicle.CAR, date(2026, 6, 1))
    assert found is not None
    assert str(found.rate) == "0.60"
    acts: list[Callable[[], object]] = [
        lambda: desk.save_worker(replace(desk.me().worker, name=" ")),
        lambda: desk.save_payer(replace(desk.me().payers[0], name=" ")),
    ]
    for act in acts:
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.refusal is Refusal.NAME_MISSING


def test_an_own_text_takes_the_place_of_the_shipped_one(desk: Desk) -> None:
    shipped = next(t for t in desk.templates() if (t.language, t.layout) == ("fi", "plain"))
    with pytest.raises(Refused) as refused:
        desk.save_template(replace(shipped, body=shipped.body + "{salary}"))
    assert refused.value.data["names"] == ("salary",)
    desk.save_template(replace(shipped, body="Oma {client}"))
    desk.save_template(replace(shipped, body="Oma toinen {client}"))
    own = next(t for t in desk.templates() if (t.id, t.language, t.layout) == (shipped.id, "fi", "plain"))
    assert (own.body, own.version, own.own) == ("Oma toinen {client}", shipped.version + 2, True)
    assert len(desk.templates()) == len(desk.definitions.templates())


def test_places_driven_most_are_offered_first(desk: Desk) -> None:
    for n in range(3):
        trip = drive(f"t{n}", "2026-10-05", via=("Kersilö",) if n else ())
        desk.log_sessions([held(f"s{n}", "2026-10-05", trips=(trip,))])
    assert desk.form_choices().places == ("Sodankylä, Keksitie 1", "Vuotso, Polku 2", "Kersilö")
