"""Decisions on a real desk: proposed, made, renewed, changed, taken out; what is refused and what is only told."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import DecisionId, PeriodId
from hyvinvointi_desktop.domain.period_findings import PeriodFindingCode as C
from hyvinvointi_desktop.domain.programme_rules import AllowanceUnit
from hyvinvointi_desktop.domain.rehabilitation import DecisionKind as K
from hyvinvointi_desktop.domain.rehabilitation import Phase
from hyvinvointi_desktop.system.clock import FixedClock
from tests.domain.builders import trip
from tests.support import factories as f
from tests.support.desks import with_agreements
from tests.support.sosku import AINO, FIRST, LAST, OPENED, PERIOD, met, opened, proposed, seeded

D = date


def refused(work: object, *args: object, **named: object) -> Refused:
    with pytest.raises(Refused) as no:
        work(*args, **named)  # type: ignore[operator]
    return no.value


def kept(desk: Desk) -> list[tuple[K, date, date]]:
    return [(d.kind, d.first_day, d.last_day) for d in desk.decisions(AINO)]


def test_three_decisions_are_proposed_with_law_length_and_ticket(desk: Desk) -> None:
    opened(desk, on=D(2026, 11, 2))
    service, allowance, ticket = desk.propose_decisions(PERIOD, "fi")
    assert [(d.kind, d.first_day, d.last_day) for d in (service, allowance, ticket)] == [
        (K.SERVICE, D(2026, 11, 2), D(2027, 2, 1)),
        (K.ALLOWANCE, D(2026, 11, 2), D(2027, 2, 1)),
        (K.TICKET, D(2026, 11, 2), D(2027, 1, 30)),
    ]
    assert service.legal_basis == "Sosiaalihuoltolaki (1301/2014) 17 §"
    assert (allowance.allowance_cents, allowance.allowance_unit, service.allowance_cents) == (900, AllowanceUnit.DAY, 0)
    assert kept(desk) == [], "proposing keeps nothing"


def test_made_together_they_begin_the_work_and_the_short_ticket_is_told(desk: Desk) -> None:
    opened(desk)
    made = desk.make_decisions(proposed(desk))
    assert kept(desk) == [(d.kind, d.first_day, d.last_day) for d in sorted(made.decisions, key=lambda d: d.id)]
    assert [(x.code, x.days, x.on) for x in made.findings] == [(C.TICKET_GAP, 1, D(2024, 4, 3))]
    assert desk.period_screen(AINO).period.phase is Phase.WORKING  # type: ignore[union-attr]


def test_renewing_begins_on_the_day_after_for_three_months(desk: Desk) -> None:
    seeded(desk)
    again = desk.propose_decisions(PERIOD, "sv")
    assert [(d.kind, d.first_day, d.last_day) for d in again] == [
        (K.SERVICE, D(2024, 4, 4), D(2024, 7, 3)),
        (K.ALLOWANCE, D(2024, 4, 4), D(2024, 7, 3)),
        (K.TICKET, D(2024, 4, 4), D(2024, 7, 2)),
    ]
    assert [d.renews for d in again] == [
        d.id for d in sorted(desk.decisions(AINO), key=lambda d: list(K).index(d.kind))
    ]
    assert (again[2].zone, again[0].legal_basis) == ("AB", "Socialvårdslagen (1301/2014) 17 §")
    desk.make_decisions(again)
    assert len(desk.decisions(AINO)) == 6
    undone = desk.undo()
    assert undone.act.kind.value == "decision.renewed"
    assert len(desk.decisions(AINO)) == 3, "one task is one act"


def test_past_twelve_months_is_told_and_made(desk: Desk) -> None:
    seeded(desk)
    for _ in range(3):
        made = desk.make_decisions(desk.propose_decisions(PERIOD, "fi"))
        assert C.LONG_SERVICE not in [x.code for x in made.findings]
    assert made.decisions[0].last_day == D(2025, 1, 3)
    longer = desk.propose_decisions(PERIOD, "fi")
    told = [x for x in desk.foresee_decisions(longer).findings if x.code is C.LONG_SERVICE]
    assert [(x.since, x.on, x.many) for x in told] == [(FIRST, D(2025, 1, 3), 12)]
    assert C.LONG_SERVICE in [x.code for x in desk.make_decisions(longer).findings]
    assert len(desk.decisions(AINO)) == 15


def test_two_of_a_kind_never_overlap(desk: Desk) -> None:
    service = seeded(desk)[0]
    other = replace(service, id=DecisionId("d9"), first_day=LAST, last_day=D(2024, 7, 2))
    no = refused(desk.make_decisions, [other])
    assert (no.refusal, no.data) == (Refusal.DECISIONS_OVERLAP, {"kind": K.SERVICE, "first": FIRST, "last": LAST})
    assert refused(desk.foresee_decisions, [other]).refusal is Refusal.DECISIONS_OVERLAP
    twins = [replace(other, first_day=D(2024, 5, 1)), replace(other, id=DecisionId("d8"), first_day=D(2024, 6, 1))]
    assert refused(desk.make_decisions, twins).refusal is Refusal.DECISIONS_OVERLAP
    assert len(desk.decisions(AINO)) == 3
    # The same day in another kind, and a day after, are fine; changing one meets only the others.
    desk.make_decisions([replace(other, first_day=D(2024, 4, 4))])
    assert refused(desk.make_decisions, [replace(service, last_day=D(2024, 4, 4))]).refusal is Refusal.DECISIONS_OVERLAP
    desk.make_decisions([replace(service, last_day=D(2024, 3, 31))])


def test_a_decision_before_its_period_is_refused(desk: Desk) -> None:
    opened(desk)
    service = proposed(desk)[0]
    no = refused(desk.make_decisions, [replace(service, first_day=D(2023, 12, 19))])
    assert (no.refusal, no.data) == (Refusal.DECISION_BEFORE_PERIOD, {"on": OPENED})
    assert desk.make_decisions([replace(service, first_day=OPENED)]).decisions[0].first_day == OPENED


def test_bad_decisions_are_refused_and_nothing_changes(desk: Desk) -> None:
    opened(desk)
    service, allowance, _ = proposed(desk)
    for bad, why in (
        (replace(service, last_day=D(2024, 1, 3)), Refusal.DECISION_ENDS_FIRST),
        (replace(allowance, allowance_cents=0), Refusal.BAD_AMOUNT),
        (replace(allowance, allowance_cents=-900), Refusal.BAD_AMOUNT),
        (replace(service, client=f.client(2).id), Refusal.NO_SUCH_RECORD),
        (replace(service, period=PeriodId("none")), Refusal.NO_SUCH_RECORD),
    ):
        assert refused(desk.make_decisions, [service if bad is allowance else bad]).refusal is why
    assert refused(desk.make_decisions, []).refusal is Refusal.NO_SUCH_RECORD
    assert refused(desk.make_decisions, [service, replace(allowance, allowance_cents=0)]).refusal is Refusal.BAD_AMOUNT
    assert kept(desk) == [], "all or none"
    desk.end_period(PERIOD, D(2024, 2, 1))
    assert refused(desk.make_decisions, [service]).refusal is Refusal.PERIOD_HAS_ENDED


def test_number_and_day_are_written_afterwards_also_when_the_period_has_ended(desk: Desk) -> None:
    service = seeded(desk)[0]
    desk.end_period(PERIOD, LAST)
    desk.make_decisions([replace(service, number=" 2024 123 ", made_on=D(2024, 1, 5))])
    found = next(d for d in desk.decisions(AINO) if d.id == service.id)
    assert (found.number, found.made_on) == ("2024 123", D(2024, 1, 5))


def test_only_what_nothing_hangs_on_is_deleted(desk: Desk) -> None:
    service, allowance, _ = seeded(desk)
    desk.make_decisions(desk.propose_decisions(PERIOD, "fi"))
    assert refused(desk.delete_decision, service.id, AINO).refusal is Refusal.DECISION_IS_RENEWED
    desk.undo()
    desk.decide_allowance(allowance.id, 1)
    assert refused(desk.delete_decision, allowance.id, AINO).refusal is Refusal.DECISION_IS_PAID
    desk.delete_decision(service.id, AINO)
    assert service.id not in {d.id for d in desk.decisions(AINO)}
    assert refused(desk.delete_decision, service.id, AINO).refusal is Refusal.NO_SUCH_RECORD
    desk.undo()
    assert service.id in {d.id for d in desk.decisions(AINO)}


def test_the_days_of_a_decided_window_stay(desk: Desk) -> None:
    allowance = seeded(desk)[1]
    desk.decide_allowance(allowance.id, 1)
    assert (
        refused(desk.make_decisions, [replace(allowance, first_day=D(2024, 1, 3))]).refusal is Refusal.DECISION_IS_PAID
    )
    assert (
        refused(desk.make_decisions, [replace(allowance, last_day=D(2024, 1, 30))]).refusal is Refusal.DECISION_IS_PAID
    )
    assert refused(desk.make_decisions, [replace(allowance, kind=K.TICKET)]).refusal is Refusal.NO_SUCH_RECORD
    desk.make_decisions([replace(allowance, last_day=D(2024, 3, 3))])


def test_the_month_counts_the_service_at_nothing_and_pays_the_way(desk: Desk) -> None:
    opened(desk)
    drive = trip("t1", on="2024-01-10")
    desk.log_sessions([met(D(2024, 1, 10), trips=(drive,))])
    before = desk.claim(Month(2024, 1), None).claim
    assert [(h.amount_cents, h.minutes) for h in before.hours] == [(0, 60)]
    assert [f.code.value for f in before.findings if f.code.value == "outside_period"] == []
    assert [t.amount_cents for t in before.trips] == [1368]
    desk.make_decisions(proposed(desk))
    assert desk.claim(Month(2024, 1), None).claim.trips == before.trips
    desk.log_sessions([met(D(2024, 4, 4), trips=(trip("t2", on="2024-04-04"),))])
    late = desk.claim(Month(2024, 4), None).claim
    assert "outside_period" in [f.code.value for f in late.findings]
    assert late.trips == ()


def test_findings_are_read_for_everybody_and_for_one(desk: Desk, clock: FixedClock) -> None:
    seeded(desk)
    clock.instant = datetime(2024, 3, 20, 8, tzinfo=UTC)
    found = desk.period_findings()
    assert [(x.client, [y.code for y in x.findings]) for x in found] == [
        (AINO, [C.FEW_MEETINGS, C.MEASURE_AT_START, C.DECISION_ENDING, C.TICKET_GAP])
    ]
    assert desk.period_findings([f.client(2).id]) == ()
    assert desk.notes_are_kept(f.client(2).id)
    assert not desk.notes_are_kept(AINO)


def test_a_visit_is_offered_the_kinds_of_the_clients_service(desk: Desk) -> None:
    plain = [k.id for k in desk.form_choices().kinds]
    assert "office_meeting" not in plain, "nobody is in a service"
    opened(desk, on=D(2026, 10, 1))
    choices = desk.form_choices()
    of_service = [k.id for k in choices.kinds_for([AINO])]
    assert "office_meeting" in of_service
    assert "first_visit" not in of_service
    assert [k.id for k in choices.kinds_for([f.client(2).id])] == plain
    assert [k.id for k in choices.kinds_for([])] == plain
    assert "office_meeting" in [k.id for k in choices.kinds]
    with_agreements(desk, 1)
    assert [k.id for k in desk.form_choices().kinds_for([AINO])] == plain, "an agreement goes before a service"
