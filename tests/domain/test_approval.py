"""Pure rules of approving: the state follows from the decisions, sums of lines are totals, budgets add up."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.approval import (
    ApprovalState,
    ClaimDecision,
    ClaimSource,
    DecisionFault,
    DecisionKind,
    HoursGrant,
    LineReason,
    Person,
    ReceivedClaim,
    fault_of,
    grants_in_force,
    standing_of,
)
from hyvinvointi_desktop.domain.budgets import Budget, Spending, budget_stands, newest_budgets
from hyvinvointi_desktop.domain.claims import Adjustment, Claim, ExpenseLine, HoursLine, TripLine
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId, ExpenseId, PayerId, SessionId, TripId
from hyvinvointi_desktop.domain.pay import PayKind, pay_lines, plain_iban, year_totals
from hyvinvointi_desktop.domain.programmes import Regime, Vehicle
from hyvinvointi_desktop.domain.verdict import Around, Why, judge

AT = datetime(2026, 11, 3, 8, tzinfo=UTC)
OCTOBER = Month(2026, 10)
DAY = date(2026, 10, 3)
CLAIM = ReceivedClaim(
    ClaimId("k1"), WorkerId("w"), "Maija", OCTOBER, PayerId("kunta"), "Kunta", ClaimSource.BUNDLE, 1, "d1", "{}", 0, 0,
    0, AT,
)  # fmt: skip
KAISA, TOINI = Person("Kaisa"), Person("Toini")


def decided(kind: DecisionKind, number: int, **changes: object) -> ClaimDecision:
    """A decision by Kaisa."""
    made = ClaimDecision(CLAIM.id, number, kind, KAISA, AT, "d1", paid_on=DAY if kind is DecisionKind.PAID else None)
    return replace(made, **changes)  # type: ignore[arg-type]


def test_a_decision_about_another_version_says_nothing() -> None:
    approved = decided(DecisionKind.APPROVED, 1)
    assert standing_of(CLAIM, [approved]).state is ApprovalState.APPROVED
    assert standing_of(replace(CLAIM, digest="d2"), [approved]).state is ApprovalState.WAITING
    assert standing_of(CLAIM, [approved], replaced=True).state is ApprovalState.REPLACED
    paid = [approved, decided(DecisionKind.PAID, 2)]
    assert standing_of(CLAIM, paid, replaced=True).state is ApprovalState.PAID


def test_what_may_follow_what() -> None:
    allowed = {
        ApprovalState.WAITING: {DecisionKind.LINE_ACCEPTED, DecisionKind.APPROVED, DecisionKind.RETURNED},
        ApprovalState.WAITING_SECOND: {DecisionKind.CONFIRMED, DecisionKind.RETURNED},
        ApprovalState.APPROVED: {DecisionKind.PAID, DecisionKind.RETURNED},
        ApprovalState.RETURNED: set(),
        ApprovalState.PAID: set(),
        ApprovalState.REPLACED: set(),
    }
    for state, kinds in allowed.items():
        standing = replace(standing_of(CLAIM, []), state=state, approved_by=TOINI)
        free = {
            k for k in DecisionKind
            if fault_of(k, standing, CLAIM, KAISA, (LineReason("x", "y"),), "z") is not DecisionFault.STATE
        }  # fmt: skip
        assert free == kinds


@given(st.lists(st.sampled_from(DecisionKind), max_size=8), st.booleans())
@settings(max_examples=80)
def test_only_what_was_allowed_is_ever_reached(kinds: list[DecisionKind], needs_second: bool) -> None:
    """However decisions are tried, one is paid only after as many people as were needed approved it."""
    made: list[ClaimDecision] = []
    for kind, by in zip(kinds, (KAISA, TOINI) * 4, strict=False):
        standing = standing_of(CLAIM, made)
        if fault_of(kind, standing, CLAIM, by, (LineReason("x", "y"),), "z") is None:
            made.append(decided(kind, len(made) + 1, by=by, needs_second=needs_second))
    if standing_of(CLAIM, made).state is ApprovalState.PAID:
        approvals = [d for d in made if d.kind in (DecisionKind.APPROVED, DecisionKind.CONFIRMED)]
        assert len({d.by.name for d in approvals[-2:]}) >= (2 if needs_second else 1)


def test_the_newest_answer_of_a_client_s_month_holds() -> None:
    grant = HoursGrant("g1", WorkerId("w"), ClientId("c"), OCTOBER, 60, 660, KAISA, AT)
    more = replace(grant, id="g2", limit_minutes=720, at=AT + timedelta(minutes=1))
    no = replace(grant, id="g3", limit_minutes=None, at=AT + timedelta(minutes=2))
    found = grants_in_force([no, more, grant])
    assert [g.limit_minutes for g in found.values()] == [720]  # a later no to another wish takes nothing back


RATES = st.sampled_from([Decimal("13.00"), Decimal("12.50"), None])
CENTS = st.integers(0, 99_999)
_numbers = count()
HOURS = st.builds(
    lambda minutes, rate, cents: HoursLine(
        SessionId(f"s{next(_numbers)}"), (ClientId("c"),), DAY, "9.00", "10.00", "home_visit", minutes, minutes,
        minutes, minutes, rate, cents,
    ),
    st.integers(0, 300), RATES, CENTS,
)  # fmt: skip
TRIPS = st.builds(
    lambda km, cents: TripLine(
        TripId(f"t{next(_numbers)}"), None, DAY, "", "", ("a", "b"), "", Vehicle.CAR, km, Decimal("0.55"), cents
    ),
    st.integers(1, 9999), CENTS,
)  # fmt: skip
EXPENSES = st.builds(lambda c: ExpenseLine(ExpenseId(f"e{next(_numbers)}"), None, DAY, "bus", c, True), CENTS)
ADJUSTED = st.builds(
    lambda line, cents: Adjustment(ClaimId("k0"), OCTOBER.previous(), f"{line} {next(_numbers)}", DAY, 0, 0, cents),
    st.sampled_from(["hours", "trip", "expense", "other"]), st.integers(-9999, 9999),
)  # fmt: skip
CLAIMS = st.builds(
    lambda hours, trips, expenses, adjusted, regime: Claim(
        OCTOBER, PayerId("kunta"), "Kunta", regime, "Maija", tuple(hours), tuple(trips), tuple(expenses),
        tuple(adjusted), (), ((ClientId("c"), "A-1"),),
    ),
    st.lists(HOURS, max_size=4), st.lists(TRIPS, max_size=4), st.lists(EXPENSES, max_size=2),
    st.lists(ADJUSTED, max_size=3), st.sampled_from(Regime),
)  # fmt: skip


@given(CLAIMS)
@settings(max_examples=60)
def test_the_sums_for_payroll_are_the_total_to_the_cent(claim: Claim) -> None:
    lines = pay_lines(ClaimId("k"), WorkerId("w"), claim)
    assert sum(line.amount_cents for line in lines) == claim.totals.total_cents
    year = year_totals([(date(2026, 11, 5), line) for line in lines], 2026)
    assert sum(t.amount_cents for t in year) == claim.totals.total_cents
    assert year_totals([(date(2026, 11, 5), line) for line in lines], 2027) == ()


@given(CLAIMS)
@settings(max_examples=60)
def test_a_claim_beside_itself_is_the_same_to_the_cent(claim: Claim) -> None:
    owed = {(str(a.claim), a.line): a for a in claim.adjustments}
    around = Around(
        sessions=frozenset(h.session for h in claim.hours), adjustments=owed, adjustable=frozenset({"k0"})
    )  # fmt: skip
    verdict = judge(claim, claim, around)
    assert verdict.difference_cents == 0
    assert sum(x.theirs.cents for x in verdict.lines if x.theirs) == claim.totals.total_cents
    assert verdict.open_lines == ()


def test_codes_follow_the_regime() -> None:
    hours = HoursLine(SessionId("s"), (), DAY, "9.00", "10.00", "x", 60, 60, 60, 60, Decimal("13.00"), 1300)
    trip = TripLine(TripId("t"), None, DAY, "", "", ("a", "b"), "", Vehicle.CAR, 100, Decimal("0.55"), 550)
    claim = Claim(OCTOBER, PayerId("k"), "K", Regime.EMPLOYMENT, "M", (hours,), (trip,), (), (), (), ())
    codes = {
        regime: [(x.kind, x.income_code) for x in pay_lines(ClaimId("k"), WorkerId("w"), replace(claim, regime=regime))]
        for regime in Regime
    }
    assert codes == {
        Regime.EMPLOYMENT: [(PayKind.HOURS, "201"), (PayKind.KM, "311")],
        Regime.ASSIGNMENT: [(PayKind.HOURS, "336"), (PayKind.KM, "336")],
        Regime.VOLUNTEER: [(PayKind.HOURS, ""), (PayKind.KM, "357")],
    }


def test_more_than_a_day_in_a_day_is_seen() -> None:
    long = [
        HoursLine(SessionId(f"s{n}"), (), DAY, "0.00", "24.00", "x", 800, 800, 800, 800, Decimal(1), 1333)
        for n in range(2)
    ]
    claim = Claim(OCTOBER, PayerId("k"), "K", Regime.EMPLOYMENT, "M", tuple(long), (), (), (), (), ())
    verdict = judge(claim, claim, Around(sessions=frozenset(h.session for h in long)))
    assert [(r.why, r.minutes) for r in verdict.whole] == [(Why.DAY_OVER_24, 1600)]
    assert verdict.open_lines == ("claim",)


@given(st.lists(st.tuples(st.sampled_from(["kunta", "yhdistys"]), st.integers(1, 12), CENTS,
                          st.sampled_from(ApprovalState)), max_size=20))  # fmt: skip
@settings(max_examples=60)
def test_what_is_used_committed_and_left_is_the_budget(rows: list[tuple[str, int, int, ApprovalState]]) -> None:
    budget = Budget("b", 1, "STEA", PayerId("kunta"), Month(2026, 3), Month(2026, 9), 500_000, DAY)
    spending = [Spending(PayerId(p), Month(2026, m), c, s) for p, m, c, s in rows]
    (stand,) = budget_stands([budget], spending)
    assert stand.used_cents + stand.committed_cents + stand.left_cents == 500_000
    mine = [c for p, m, c, s in rows if p == "kunta" and 3 <= m <= 9 and s is not ApprovalState.REPLACED]
    assert stand.used_cents + stand.committed_cents == sum(mine)


def test_the_newest_version_of_a_budget_holds_and_none_is_an_end() -> None:
    first = Budget("b", 1, "STEA", PayerId("kunta"), Month(2026, 1), Month(2026, 6), 100, DAY)
    second, ended = replace(first, version=2, amount_cents=200), replace(first, version=3, amount_cents=0)
    assert newest_budgets([second, first]) == (second,)
    assert newest_budgets([first, second, ended]) == ()
    assert not first.overlaps(second)
    assert first.overlaps(replace(first, id="c", first_month=Month(2026, 6), last_month=Month(2026, 7)))
    assert not first.overlaps(replace(first, id="c", first_month=Month(2026, 7), last_month=Month(2026, 7)))


def test_an_account_is_kept_plain() -> None:
    assert plain_iban(" fi21 1234 5600\xa00007 85 ") == "FI2112345600000785"


def hours_line(session: str, *, cents: int = 1300, **changes: object) -> HoursLine:
    """An hour with client c."""
    made = HoursLine(
        SessionId(session), (ClientId("c"),), DAY, "9.00", "10.00", "home_visit", 60, 60, 60, 60, Decimal("13.00"),
        cents,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def trip_line(trip: str, **changes: object) -> TripLine:
    """Ten kilometres of its own."""
    made = TripLine(
        TripId(trip), None, DAY, "", "", ("Sodankylä", "Vuotso"), "", Vehicle.CAR, 100, Decimal("0.55"), 550
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def a_claim(*hours: HoursLine, trips: tuple[TripLine, ...] = (), **changes: object) -> Claim:
    """A claim of these lines."""
    made = Claim(OCTOBER, PayerId("k"), "K", Regime.EMPLOYMENT, "M", hours, trips, (), (), (), ())
    return replace(made, **changes)  # type: ignore[arg-type]


def reasons(theirs: Claim, ours: Claim, around: Around) -> dict[str, list[Why]]:
    """Why, by line."""
    return {x.line: [r.why for r in x.reasons] for x in judge(theirs, ours, around).lines if x.reasons}


S1 = f"hours s1 {DAY}"


def test_a_line_of_another_claim_is_not_paid_twice() -> None:
    claim = a_claim(hours_line("s1"), trips=(trip_line("t1"),))
    around = Around(sessions={SessionId("s1")}, claimed={S1, "trip t1"})
    assert reasons(claim, claim, around) == {S1: [Why.CLAIMED_BEFORE], "trip t1": [Why.CLAIMED_BEFORE]}
    assert judge(claim, claim, around).open_lines == (S1, "trip t1")


def test_the_same_hour_and_the_same_drive_twice_are_seen() -> None:
    claim = a_claim(hours_line("s1"), hours_line("s2"), trips=(trip_line("t1"), trip_line("t2")))
    around = Around(sessions={SessionId("s1"), SessionId("s2")})
    assert reasons(claim, claim, around) == {
        S1: [Why.IDENTICAL], f"hours s2 {DAY}": [Why.IDENTICAL], "trip t1": [Why.IDENTICAL], "trip t2": [Why.IDENTICAL],
    }  # fmt: skip
    other = a_claim(hours_line("s1"), hours_line("s2", clients=(ClientId("d"),)))
    assert reasons(other, other, around) == {}


def test_what_only_one_side_has() -> None:
    later = hours_line("s2", begins="12.00", ends="13.00")
    both, one = a_claim(hours_line("s1"), later), a_claim(hours_line("s1"))
    around = Around(sessions={SessionId("s1"), SessionId("s2")})
    less = judge(one, both, around)
    assert reasons(one, both, around) == {f"hours s2 {DAY}": [Why.NOT_CLAIMED]}
    assert (less.difference_cents, less.open_lines, less.is_clean) == (0, (), False)
    assert reasons(both, one, around) == {f"hours s2 {DAY}": [Why.NOT_COUNTED]}
    assert judge(both, one, around).difference_cents == 1300
    assert reasons(one, both, replace(around, claimed={f"hours s2 {DAY}"})) == {}  # another payer's claim has it


def test_a_course_s_own_rate_and_a_missing_receipt_are_looked_at() -> None:
    course = hours_line("s1", clients=(), course="Treenit", rate=Decimal("20.00"), amount_cents=2000)
    plain = hours_line("s2")
    bus = ExpenseLine(ExpenseId("e1"), None, DAY, "bus", 340, False)
    claim = a_claim(course, plain, expenses=(bus,))
    verdict = judge(claim, claim, Around(sessions={SessionId("s1"), SessionId("s2")}))
    found = {x.line: [r.why for r in x.reasons] for x in verdict.lines if x.reasons}
    assert found == {S1: [Why.COURSE_RATE], "expense e1": [Why.RECEIPT_MISSING]}
    assert verdict.open_lines == ()


def test_an_adjustment_of_what_is_not_here_is_not_believed() -> None:
    line = Adjustment(ClaimId("k0"), OCTOBER.previous(), "trip t9", DAY, 0, -100, -550)
    claim = a_claim(hours_line("s1"), adjustments=(line,))
    here = Around(sessions={SessionId("s1")}, adjustments={}, adjustable={"k0"})
    key = "adjustment k0 trip t9"
    assert reasons(claim, claim, Around(sessions={SessionId("s1")})) == {key: [Why.ADJUSTS_UNKNOWN]}
    assert reasons(claim, claim, here) == {key: [Why.AMOUNT_DIFFERS]}
    assert reasons(claim, claim, replace(here, adjustments={("k0", "trip t9"): line})) == {}
