"""Findings about a period by decision: each code at its edges, with the seed's dates (RULES.md section 4)."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.days import Month, add_months
from hyvinvointi_desktop.domain.decision_days import Days, last_day_of
from hyvinvointi_desktop.domain.findings import Level
from hyvinvointi_desktop.domain.ids import (
    AssessmentId,
    ClientId,
    DecisionId,
    MeasureId,
    PeriodId,
    ProgrammeId,
    ReviewId,
)
from hyvinvointi_desktop.domain.measures import Assessment, Mode
from hyvinvointi_desktop.domain.period_findings import (
    PeriodFacts,
    PeriodFinding,
    PeriodFindingCode,
    PeriodRules,
    period_findings,
    thin_months,
)
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint, MeasureTaken
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind, Period, Phase
from hyvinvointi_desktop.domain.review_rules import due_review, span_of_service
from hyvinvointi_desktop.domain.reviews import Review, ReviewKind

D, C, P = date, PeriodFindingCode, MeasurePoint
AINO, PERIOD = ClientId("901"), PeriodId("p1")
METER = MeasureTaken("hyvinvointimittari", (P.START, P.MIDDLE, P.END))
RULES = PeriodRules(2, 3, 6, 30, 12, (METER,))


def decided(name: str, first: date, last: date, kind: DecisionKind = DecisionKind.SERVICE) -> Decision:
    return Decision(DecisionId(name), PERIOD, AINO, kind, first, last)


def filled(day: date, point: MeasurePoint | None = None, measure: str = "hyvinvointimittari") -> Assessment:
    return Assessment(AssessmentId(f"a{day}"), AINO, MeasureId(measure), 1, day, Mode.SELF, {}, point)


def reviewed_on(day: date, kind: ReviewKind = ReviewKind.MID) -> Review:
    return Review(ReviewId(f"r{day}"), AINO, kind, day, day, day, PERIOD)


REVIEWS = {ReviewKind.MID: C.REVIEW_DUE, ReviewKind.FINAL: C.FINAL_REVIEW_DUE}
SERVICE = decided("s1", D(2024, 1, 4), D(2024, 4, 3))
TICKET = decided("t", D(2024, 1, 5), D(2024, 4, 3), DecisionKind.TICKET)
PERIOD_OF = Period(PERIOD, AINO, ProgrammeId("sosku-helsinki"), 1, D(2023, 12, 20), Phase.WORKING)
WELL = PeriodFacts(
    PERIOD_OF,
    (SERVICE, decided("t1", D(2024, 1, 4), D(2024, 4, 3), DecisionKind.TICKET)),
    (D(2024, 1, 4), D(2024, 1, 17), D(2024, 2, 1), D(2024, 2, 15)),
    (D(2024, 1, 24),),
    (),
    (filled(D(2024, 1, 17), P.START),),
)


def codes(facts: PeriodFacts, today: date, rules: PeriodRules = RULES) -> list[PeriodFindingCode]:
    return [f.code for f in period_findings(facts, rules, today)]


def one(facts: PeriodFacts, today: date, code: PeriodFindingCode) -> PeriodFinding:
    return next(f for f in period_findings(facts, RULES, today) if f.code is code)


def test_nothing_is_said_where_all_is_well() -> None:
    assert codes(WELL, D(2024, 3, 1)) == []
    assert codes(PeriodFacts(PERIOD_OF), D(2024, 3, 1)) == []
    assert codes(replace(WELL, period=replace(PERIOD_OF, phase=Phase.NOT_NOW)), D(2024, 12, 1)) == []


def test_few_meetings_of_the_last_full_month_with_the_days_since() -> None:
    once = replace(WELL, meetings=(D(2024, 1, 4), D(2024, 1, 17), D(2024, 2, 14)))
    found = one(once, D(2024, 3, 1), C.FEW_MEETINGS)
    assert (found.on, found.many, found.needed, found.since, found.days) == (D(2024, 2, 29), 1, 2, D(2024, 2, 14), 16)
    assert found.level is Level.WARNING
    # 16 days since the last meeting is the sentence of WORDS.md; in February itself nothing is said yet.
    assert C.FEW_MEETINGS not in codes(once, D(2024, 2, 29))
    # January was no full calendar month of a service from the 4th.
    assert C.FEW_MEETINGS not in codes(replace(WELL, meetings=()), D(2024, 2, 10))
    none = one(replace(WELL, meetings=()), D(2024, 3, 1), C.FEW_MEETINGS)
    assert (none.since, none.days, none.many) == (None, 57, 0)
    assert C.FEW_MEETINGS not in codes(replace(once, meetings=(*once.meetings, D(2024, 2, 29))), D(2024, 3, 1))


def test_few_meetings_is_silent_in_the_ending_phase() -> None:
    ending = replace(WELL, meetings=(), period=replace(PERIOD_OF, phase=Phase.ENDING, ending_from=D(2024, 2, 20)))
    assert C.FEW_MEETINGS not in codes(ending, D(2024, 3, 1))
    assert thin_months(ending, RULES, D(2024, 4, 1)) == ()
    later = replace(ending, period=replace(ending.period, ending_from=D(2024, 3, 1)))
    assert thin_months(later, RULES, D(2024, 4, 1)) == ((Month(2024, 2), 0),)


def test_every_thin_month_is_known_and_only_the_last_one_told() -> None:
    two = replace(WELL, decisions=(SERVICE, decided("s2", D(2024, 4, 4), D(2024, 7, 3))), meetings=(D(2024, 3, 5),))
    assert thin_months(two, RULES, D(2024, 5, 10)) == ((Month(2024, 2), 0), (Month(2024, 3), 1), (Month(2024, 4), 0))
    assert one(two, D(2024, 5, 10), C.FEW_MEETINGS).on == D(2024, 4, 30)


def test_a_review_is_due_by_the_last_day_of_three_months() -> None:
    long = replace(WELL, decisions=(decided("s", D(2024, 1, 4), D(2024, 10, 3)),))
    assert C.REVIEW_DUE not in codes(long, D(2024, 4, 3))
    found = one(long, D(2024, 4, 4), C.REVIEW_DUE)
    assert (found.on, found.since, found.days) == (D(2024, 4, 3), D(2024, 1, 4), 1)
    reviewed = replace(long, reviews=(reviewed_on(D(2024, 4, 2)),))
    assert C.REVIEW_DUE not in codes(reviewed, D(2024, 7, 2))
    later = one(reviewed, D(2024, 7, 3), C.REVIEW_DUE)
    assert (later.on, later.since, later.days) == (D(2024, 7, 2), D(2024, 4, 2), 1)
    # A review of an earlier period is none of this one.
    before = replace(long, reviews=(reviewed_on(D(2023, 12, 1)),))
    assert one(before, D(2024, 4, 4), C.REVIEW_DUE).since == D(2024, 1, 4)
    # The tenth of a month is reviewed by the ninth, also where the third month is shorter.
    tenth = replace(WELL, decisions=(decided("s", D(2024, 2, 10), D(2024, 8, 9)),))
    assert one(tenth, D(2024, 5, 10), C.REVIEW_DUE).on == D(2024, 5, 9)
    short = replace(WELL, decisions=(decided("s", D(2023, 11, 30), D(2024, 5, 29)),))
    assert one(short, D(2024, 2, 29), C.REVIEW_DUE).on == D(2024, 2, 28)


def test_the_final_review_is_due_by_the_last_day_of_a_service_that_ends() -> None:
    planned = replace(WELL, final_on=D(2024, 3, 28))
    assert not {C.REVIEW_DUE, C.FINAL_REVIEW_DUE} & set(codes(planned, D(2024, 4, 3)))
    assert C.REVIEW_DUE not in codes(planned, D(2024, 4, 4))
    found = one(planned, D(2024, 4, 4), C.FINAL_REVIEW_DUE)
    assert (found.on, found.since, found.days) == (D(2024, 4, 3), D(2024, 1, 4), 1)
    ending = replace(WELL, period=replace(PERIOD_OF, phase=Phase.ENDING, ending_from=D(2024, 3, 1)))
    assert one(ending, D(2024, 4, 4), C.FINAL_REVIEW_DUE).on == D(2024, 4, 3)
    done = replace(ending, reviews=(reviewed_on(D(2024, 3, 28), ReviewKind.FINAL),))
    assert not {C.REVIEW_DUE, C.FINAL_REVIEW_DUE} & set(codes(done, D(2024, 8, 1)))


@settings(max_examples=80)
@given(
    st.dates(D(2024, 1, 1), D(2028, 12, 31)), st.integers(1, 4), st.integers(1, 4), st.sampled_from(Phase),
    st.lists(st.tuples(st.integers(0, 500), st.sampled_from(ReviewKind)), max_size=4), st.integers(-30, 600),
    st.none() | st.integers(0, 500),
)  # fmt: skip
def test_what_is_noticed_of_reviews_is_what_is_due(
    first: date, many: int, months: int, phase: Phase, held: list[tuple[int, ReviewKind]], later: int, final: int | None
) -> None:
    decisions = tuple(
        decided(f"s{n}", add_months(first, 3 * n), last_day_of(first, 3 * (n + 1))) for n in range(many)
    )
    reviews = tuple(reviewed_on(first + timedelta(days=n), kind) for n, kind in held)
    final_on = None if final is None else first + timedelta(days=final)
    period = replace(PERIOD_OF, phase=phase, opened_on=first)
    rules, today = replace(RULES, review_months=months), first + timedelta(days=later)
    due = due_review(span_of_service(period, decisions, rules.warn_over_months, final_on), reviews, months)
    facts = replace(WELL, period=period, decisions=decisions, reviews=reviews, final_on=final_on)
    told = [(f.code, f.on) for f in period_findings(facts, rules, today) if f.code in REVIEWS.values()]
    asked = phase not in (Phase.NOT_NOW, Phase.ENDED) and due is not None and due.on < today
    assert told == ([(REVIEWS[due.kind], due.on)] if asked and due is not None else [])


def test_a_measure_is_missing_at_the_start() -> None:
    bare = replace(WELL, fillings=())
    found = one(bare, D(2024, 1, 4), C.MEASURE_AT_START)
    assert (found.measure, found.on, found.level) == ("hyvinvointimittari", D(2024, 1, 4), Level.WARNING)
    assert C.MEASURE_AT_START not in codes(bare, D(2024, 1, 3))
    assert C.MEASURE_AT_START not in codes(replace(bare, fillings=(filled(D(2023, 12, 21)),)), D(2024, 1, 4))
    for other in (filled(D(2023, 12, 19)), filled(D(2024, 1, 4), measure="who5"), filled(D(2024, 1, 4), P.END)):
        assert C.MEASURE_AT_START in codes(replace(bare, fillings=(other,)), D(2024, 1, 10))


def test_a_measure_is_missing_at_six_months_as_a_note() -> None:
    long = replace(WELL, decisions=(decided("s", D(2024, 1, 4), D(2024, 10, 3)),))
    assert C.MEASURE_AT_MIDDLE not in codes(long, D(2024, 7, 3))
    found = one(long, D(2024, 7, 4), C.MEASURE_AT_MIDDLE)
    assert (found.level, found.on) == (Level.NOTE, D(2024, 7, 4))
    for done in (filled(D(2024, 6, 20), P.MIDDLE), filled(D(2024, 4, 4))):
        again = replace(long, fillings=(*long.fillings, done))
        assert C.MEASURE_AT_MIDDLE not in codes(again, D(2024, 7, 4))
    # A service that is decided up to its middle only has none, however late it is.
    half = replace(long, decisions=(decided("s", D(2024, 1, 4), D(2024, 7, 3)),))
    assert C.MEASURE_AT_MIDDLE not in codes(half, D(2024, 7, 20))


def test_a_measure_is_missing_at_the_end() -> None:
    assert C.MEASURE_AT_END not in codes(WELL, D(2024, 3, 30))
    ending = replace(WELL, period=replace(PERIOD_OF, phase=Phase.ENDING, ending_from=D(2024, 3, 1)))
    found = one(ending, D(2024, 3, 10), C.MEASURE_AT_END)
    assert (found.level, found.on) == (Level.WARNING, D(2024, 4, 3))
    for done in (filled(D(2024, 2, 28), P.END), filled(D(2024, 3, 1))):
        assert C.MEASURE_AT_END not in codes(replace(ending, fillings=(done,)), D(2024, 3, 10))
    ended = replace(ending, period=replace(ending.period, phase=Phase.ENDED, ended_on=D(2024, 4, 3)))
    assert codes(ended, D(2024, 5, 3)) == [C.MEASURE_AT_END]
    assert codes(ended, D(2024, 5, 4)) == []


def test_no_group_is_a_note_from_the_first_review_on() -> None:
    alone = replace(WELL, groups=())
    assert C.NO_GROUP not in codes(alone, D(2024, 3, 20))
    reviewed = replace(alone, reviews=(reviewed_on(D(2024, 3, 20)),))
    assert C.NO_GROUP not in codes(reviewed, D(2024, 3, 19))
    assert one(reviewed, D(2024, 3, 20), C.NO_GROUP).level is Level.NOTE
    assert C.NO_GROUP not in codes(replace(reviewed, groups=(D(2024, 3, 1),)), D(2024, 3, 20))
    assert C.NO_GROUP in codes(replace(reviewed, groups=(D(2024, 5, 1),)), D(2024, 3, 20))


def test_a_decision_ends_within_thirty_days() -> None:
    assert C.DECISION_ENDING not in codes(WELL, D(2024, 3, 3))
    found = one(WELL, D(2024, 3, 4), C.DECISION_ENDING)
    assert (found.on, found.days, found.decision) == (D(2024, 4, 3), 30, "s1")
    assert one(WELL, D(2024, 4, 3), C.DECISION_ENDING).days == 0
    ended = one(WELL, D(2024, 4, 4), C.DECISION_ENDED)
    assert (ended.days, ended.on) == (1, D(2024, 4, 3))
    renewed = replace(WELL, decisions=(*WELL.decisions, decided("s2", D(2024, 4, 4), D(2024, 7, 3))))
    assert not {C.DECISION_ENDING, C.DECISION_ENDED} & set(codes(renewed, D(2024, 4, 3)))


def test_over_twelve_months_from_the_first_day_is_a_warning() -> None:
    first = decided("s1", D(2024, 1, 4), D(2024, 10, 3))
    year = replace(WELL, decisions=(first, decided("s2", D(2024, 10, 4), D(2025, 1, 3))))
    assert C.LONG_SERVICE not in codes(year, D(2024, 12, 1))
    longer = replace(WELL, decisions=(first, decided("s2", D(2024, 10, 4), D(2025, 1, 4))))
    found = one(longer, D(2024, 12, 1), C.LONG_SERVICE)
    assert (found.since, found.on, found.many, found.level) == (D(2024, 1, 4), D(2025, 1, 3), 12, Level.WARNING)


def test_a_ticket_of_ninety_days_leaves_a_day() -> None:
    short = replace(WELL, decisions=(SERVICE, decided("t1", D(2024, 1, 4), D(2024, 4, 2), DecisionKind.TICKET)))
    found = one(short, D(2024, 1, 4), C.TICKET_GAP)
    assert (found.gaps, found.days, found.on) == ((Days(D(2024, 4, 3), D(2024, 4, 3)),), 1, D(2024, 4, 3))
    assert C.TICKET_GAP not in codes(replace(WELL, decisions=(SERVICE,)), D(2024, 1, 4)), "who has none wants none"
    assert C.TICKET_GAP not in codes(short, D(2024, 4, 4)), "what has passed cannot be mended"


def test_nothing_but_the_decisions_is_told_before_the_first_day() -> None:
    bare = PeriodFacts(PERIOD_OF, (SERVICE, decided("t1", D(2024, 1, 4), D(2024, 4, 2), DecisionKind.TICKET)))
    assert codes(bare, D(2024, 1, 3)) == [C.TICKET_GAP]


@settings(max_examples=60)
@given(st.lists(st.integers(0, 400), max_size=12), st.integers(0, 500), st.sampled_from(Phase), st.integers(0, 999))
def test_order_changes_nothing_and_nothing_blocks(days: list[int], later: int, phase: Phase, seed: int) -> None:
    made = [SERVICE.first_day + timedelta(days=n) for n in days]
    facts = PeriodFacts(
        replace(PERIOD_OF, phase=phase, ending_from=D(2024, 5, 1)),
        (SERVICE, decided("s2", D(2024, 4, 4), D(2024, 7, 3)), TICKET),
        tuple(made), tuple(made[::3]), tuple(reviewed_on(day) for day in made[::4]),
        tuple(filled(day) for day in made[::5]),
    )  # fmt: skip
    today = SERVICE.first_day + timedelta(days=later)
    found = period_findings(facts, RULES, today)
    back = PeriodFacts(
        facts.period, facts.decisions[::-1], facts.meetings[::-1], facts.groups[::-1], facts.reviews[::-1],
        facts.fillings[::-1],
    )  # fmt: skip
    mixed = replace(back, meetings=tuple(Random(seed).sample(made, len(made))))
    assert period_findings(mixed, RULES, today) == found
    assert all(f.level is not Level.ERROR for f in found)
    assert phase is not Phase.ENDING or C.FEW_MEETINGS not in {f.code for f in found}
