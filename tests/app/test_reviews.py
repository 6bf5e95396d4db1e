"""Reviews: what is counted, what is kept where, what is refused, what is signed, what is due."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.review import SaveReview, SignReview
from hyvinvointi_desktop.app.sign_agreement import DrawnSignature
from hyvinvointi_desktop.domain.agreements import SignedBy
from hyvinvointi_desktop.domain.days import instant_of
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalState
from hyvinvointi_desktop.domain.ids import AttachmentId, ClientId, GoalId, MeasureId, PeriodId, ReviewId, SessionId
from hyvinvointi_desktop.domain.measures import Change
from hyvinvointi_desktop.domain.rehabilitation import DraftKind, Phase
from hyvinvointi_desktop.domain.review_rules import Due
from hyvinvointi_desktop.domain.reviews import ReviewedGoal, ReviewKind
from hyvinvointi_desktop.domain.sessions import Attachment, Status
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import factories as f
from tests.support import reviews as r

MID, FINAL = ReviewKind.MID, ReviewKind.FINAL
FIRST, LAST = date(2026, 8, 1), date(2026, 10, 31)


def refused(act: Callable[[], object]) -> Refusal:
    """What was refused, and nothing else."""
    with pytest.raises(Refused) as found:
        act()
    return found.value.refusal


# -- what is counted ----------------------------------------------------------------------------------------------


def test_what_was_done_is_counted_from_the_diary(desk: Desk) -> None:
    r.lay(desk)
    found = desk.review_figures(r.WHO, FIRST, LAST)
    months = [(str(m.month), m.planned, m.held, m.no_show, m.cancelled, m.minutes) for m in found.months]
    assert months == [
        ("2026-08", 2, 2, 0, 0, 180),
        ("2026-09", 2, 1, 1, 0, 90),
        ("2026-10", 2, 1, 0, 1, 120),
    ]
    assert (found.planned, found.held, found.no_show, found.cancelled, found.minutes) == (6, 4, 1, 1, 390)
    assert found.kinds == (("home_visit", 4, 390), ("phone", 1, 30), ("planning", 1, 60))
    assert found.places == (("Testikylä", 3), ("Kemijärvi", 1))
    assert found.barriers == (("transport", 2), ("courage", 1))
    assert [(g.name, g.came, g.held) for g in found.groups] == [("Kirjaston lukupiiri", 1, None)]
    assert [(t.words, t.done_on) for t in found.tasks] == [
        ("Soitan kirjastoon", date(2026, 9, 2)), ("Kysyn bussikortista", None),
    ]  # fmt: skip
    assert found.tasks_done == 1
    assert [g.goal.id for g in found.reached] == [r.WALK]
    assert [m.mark.value for m in found.goals[0].marks] == ["not_yet", "a_little"]


def test_a_night_over_a_months_end_belongs_to_both_months(desk: Desk) -> None:
    r.lay(desk)
    starts, ends = instant_of(date(2026, 8, 31), time(23)), instant_of(date(2026, 9, 1), time(1, 30))
    desk.log_sessions([r.visit(20, date(2026, 8, 31), starts_at=starts, ends_at=ends)])
    found = desk.review_figures(r.WHO, FIRST, LAST)
    assert [(m.held, m.minutes) for m in found.months] == [(3, 240), (1, 180), (1, 120)]


def test_a_night_belongs_to_the_day_on_which_it_began(desk: Desk) -> None:
    r.lay(desk)
    for number, day in ((20, date(2026, 7, 31)), (21, date(2026, 10, 31))):
        starts, ends = instant_of(day, time(23)), instant_of(day + timedelta(days=1), time(1))
        desk.log_sessions([r.visit(number, day, starts_at=starts, ends_at=ends)])
    found = desk.review_figures(r.WHO, FIRST, LAST)
    assert [(m.held, m.minutes) for m in found.months] == [(2, 180), (1, 90), (2, 240)]


def test_days_the_wrong_way_round_count_nothing(desk: Desk) -> None:
    r.lay(desk)
    assert desk.review_figures(r.WHO, LAST, FIRST).planned == 0


def test_questionnaires_say_their_change(desk: Desk) -> None:
    r.lay(desk)
    with r.unnamed(r.store_of(desk)) as uow:
        for filling in r.fillings():
            uow.records.put_assessment(filling)
        uow.commit()
    (line,) = desk.review_figures(r.WHO, FIRST, LAST).measures
    assert [(t.on, str(t.score)) for t in line.taken] == [(date(2026, 7, 7), "40.00"), (date(2026, 10, 20), "60.00")]
    assert (line.change, line.better) == (Change.CLEAR, True)
    assert desk.review_figures(r.WHO, FIRST, date(2026, 9, 30)).measures == ()


def test_a_measure_for_groups_alone_tells_only_its_days(desk: Desk) -> None:
    r.lay(desk)
    esis = replace(r.fillings()[1], measure=MeasureId("esis"), answers={str(n): 3 for n in range(1, 11)})
    with r.unnamed(r.store_of(desk)) as uow:
        uow.records.put_assessment(esis)
        uow.commit()
    (line,) = desk.review_figures(r.WHO, FIRST, LAST).measures
    assert [t.score for t in line.taken] == [None]
    assert ([t.answers for t in line.taken], line.change) == ([{}], Change.UNKNOWN)
    desk.save_review(SaveReview(r.review()))
    assert b"75" not in str(line.taken).encode()


# -- keeping ------------------------------------------------------------------------------------------------------


def test_it_begins_where_the_last_one_ended_and_with_the_goals_as_they_stand(desk: Desk) -> None:
    r.lay(desk)
    begun = desk.begin_review(ReviewId("r1"), r.WHO, MID)
    assert (begun.review.first_day, begun.review.last_day) == (date(2026, 7, 1), date(2026, 11, 2))
    assert begun.review.goals == (ReviewedGoal(r.OUT, "Lähden kotoa joka viikko", GoalState.OPEN),)
    assert not begun.kept
    assert begun.span.agreement == "a1"
    desk.save_review(SaveReview(replace(r.review(), held_on=date(2026, 10, 31))))
    again = desk.begin_review(ReviewId("r2"), r.WHO, MID)
    assert again.review.first_day == date(2026, 11, 1)
    assert desk.begin_review(ReviewId("r3"), r.WHO, FINAL).review.first_day == date(2026, 7, 1)


def test_it_is_kept_changed_listed_and_taken_out(desk: Desk) -> None:
    r.lay(desk)
    kept = desk.save_review(SaveReview(replace(r.review(), went_well="  Kirjastolle kävellen. ")))
    assert kept.review.went_well == "Kirjastolle kävellen."
    desk.save_review(SaveReview(replace(kept.review, was_hard="Ei mikään.")))
    (row,) = desk.review_list(r.WHO).rows
    assert (row.review.was_hard, row.corrected) == ("Ei mikään.", False)
    desk.delete_review(ReviewId("r1"))
    assert desk.review_list(r.WHO).rows == ()
    desk.undo()
    assert [x.review.was_hard for x in desk.review_list(r.WHO).rows] == ["Ei mikään."]


def test_goals_and_the_next_meeting_come_with_it_in_one_act(desk: Desk) -> None:
    r.lay(desk)
    reached = replace(r.goals()[2], state=GoalState.REACHED, state_on=date(2026, 11, 2))
    new = Goal(GoalId("g-new"), r.WHO, GoalLevel.GOAL, "Menen lukupiiriin", set_on=date(2026, 11, 2), position=1)
    meeting = r.visit(30, date(2026, 11, 17), Status.PLANNED)
    review = replace(r.review(), goals=(ReviewedGoal(r.OUT, "Lähden kotoa joka viikko", GoalState.OPEN, "Hyvä."),))
    kept = desk.save_review(SaveReview(review, (reached, new), meeting))
    assert {"goals", "sessions", "reviews"} <= {a.value for a in kept.changed}
    card = desk.client_card(r.WHO)
    assert [g.goal.words for g in card.goals] == ["Lähden kotoa joka viikko", "Menen lukupiiriin"]
    assert [s.goal.state for s in card.goals[0].below] == [GoalState.REACHED, GoalState.REACHED]
    assert SessionId("v30") in [s.id for s in card.planned]
    desk.undo()
    card = desk.client_card(r.WHO)
    assert len(card.goals) == 1
    assert SessionId("v30") not in [s.id for s in card.planned]
    assert desk.review_list(r.WHO).rows == ()


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"held_on": date(2026, 6, 30)}, Refusal.REVIEW_BEFORE_PERIOD),
        ({"first_day": date(2026, 6, 30)}, Refusal.REVIEW_BEFORE_PERIOD),
        ({"last_day": date(2026, 7, 31)}, Refusal.REVIEW_DAYS),
        ({"last_day": date(2026, 11, 3)}, Refusal.REVIEW_IN_FUTURE),
        ({"held_on": date(2026, 11, 3)}, Refusal.REVIEW_IN_FUTURE),
        ({"client": ClientId("nobody")}, Refusal.NO_SUCH_RECORD),
        ({"period": PeriodId("none")}, Refusal.NO_SUCH_RECORD),
        ({"corrects": ReviewId("none")}, Refusal.NO_SUCH_RECORD),
    ],
)
def test_what_no_review_may_be(desk: Desk, changes: dict[str, Any], refusal: Refusal) -> None:
    r.lay(desk)
    assert refused(lambda: desk.save_review(SaveReview(r.review(**changes)))) is refusal
    assert desk.review_list(r.WHO).rows == ()


def test_without_any_period_there_is_no_review(desk: Desk) -> None:
    assert refused(lambda: desk.save_review(SaveReview(r.review()))) is Refusal.REVIEW_WITHOUT_PERIOD
    assert refused(lambda: desk.begin_review(ReviewId("r1"), r.WHO, MID)) is Refusal.REVIEW_WITHOUT_PERIOD


def test_a_second_one_on_the_day_is_asked_about(desk: Desk) -> None:
    r.lay(desk)
    desk.save_review(SaveReview(r.review()))
    desk.save_review(SaveReview(r.review()))  # the same again is no second one
    assert refused(lambda: desk.save_review(SaveReview(r.review("r2")))) is Refusal.REVIEW_THAT_DAY
    desk.save_review(SaveReview(r.review("r2"), twice=True))
    assert len(desk.review_list(r.WHO).rows) == 2


def test_a_goal_taken_out_since_stays_in_the_words_of_the_review(desk: Desk) -> None:
    r.lay(desk)
    lost = GoalId("g-lost")
    desk.save_goal(Goal(lost, r.WHO, GoalLevel.GOAL, "Uimahalliin", position=1))
    kept = replace(r.review(), goals=(ReviewedGoal(lost, "Uimahalliin", GoalState.OPEN, "Ehkä keväällä."),))
    desk.delete_goal(lost, r.WHO)
    desk.save_review(SaveReview(kept))
    assert desk.review_screen(kept.id).review.goals[0].said == "Ehkä keväällä."
    desk.review_paper(kept.id, "fi")


def test_a_goal_of_another_client_never_comes_in(desk: Desk) -> None:
    r.lay(desk)
    desk.save_goal(Goal(GoalId("g-eero"), f.EERO, GoalLevel.GOAL, "Eeron oma"))
    theirs = replace(r.review(), goals=(ReviewedGoal(GoalId("g-eero"), "Eeron oma", GoalState.OPEN),))
    assert refused(lambda: desk.save_review(SaveReview(theirs))) is Refusal.NO_SUCH_RECORD
    foreign = Goal(GoalId("g-eero"), r.WHO, GoalLevel.GOAL, "Varastettu")
    assert refused(lambda: desk.save_review(SaveReview(r.review(), (foreign,)))) is Refusal.NO_SUCH_RECORD
    empty = Goal(GoalId("g-x"), r.WHO, GoalLevel.GOAL, " ")
    assert refused(lambda: desk.save_review(SaveReview(r.review(), (empty,)))) is Refusal.NAME_MISSING


def test_the_next_meeting_is_with_the_client(desk: Desk) -> None:
    r.lay(desk)
    other = r.visit(30, date(2026, 11, 17), Status.PLANNED, clients=(f.EERO,))
    assert refused(lambda: desk.save_review(SaveReview(r.review(), (), other))) is Refusal.NO_CLIENT
    before_ten = instant_of(date(2026, 11, 17), time(9))
    backwards = r.visit(30, date(2026, 11, 17), Status.PLANNED, ends_at=before_ten)
    assert refused(lambda: desk.save_review(SaveReview(r.review(), (), backwards))) is Refusal.END_NOT_AFTER_START


def test_another_clients_name_is_told_and_gives_way_to_the_code(desk: Desk) -> None:
    r.lay(desk)
    desk.save_client(f.client(2, name="Eero Esimerkkilä"))
    said = "Kävimme Eero Esimerkkilän luona, eero esimerkkilä kiitti."
    desk.save_review(SaveReview(r.review(went_well=said)))
    assert desk.review_screen(ReviewId("r1")).named == ("Eero Esimerkkilä",)
    paper = desk.review_paper(ReviewId("r1"), "fi").content.decode()
    assert "A-2 kiitti" in paper


# -- signing ------------------------------------------------------------------------------------------------------


def signed(desk: Desk, *signatures: DrawnSignature, scan: Attachment | None = None) -> SignReview:
    return SignReview(ReviewId("r1"), signatures or r.BOTH, "fi", scan, desk.practice)


def test_a_signed_review_is_never_changed(desk: Desk) -> None:
    r.lay(desk)
    desk.save_review(SaveReview(r.review()))
    done = desk.sign_review(signed(desk))
    assert done.review.signed_at == r.SIGNED_AT
    assert done.pdf.startswith(b"signed review 2026-11-02")
    paper = desk.review_paper(ReviewId("r1"), "sv")
    assert (paper.content, paper.signed, paper.name) == (done.pdf, True, "arviointi-2026-11-02.pdf")
    assert refused(lambda: desk.save_review(SaveReview(r.review()))) is Refusal.SIGNED_STAYS
    assert refused(lambda: desk.delete_review(ReviewId("r1"))) is Refusal.SIGNED_STAYS
    assert refused(lambda: desk.sign_review(signed(desk))) is Refusal.SIGNED_STAYS


def test_what_was_signed_is_not_undone(desk: Desk) -> None:
    r.lay(desk)
    desk.save_review(SaveReview(r.review()))
    desk.sign_review(signed(desk))
    assert refused(desk.undo) in (Refusal.SIGNED_STAYS, Refusal.CHANGED_LATER)
    assert desk.review_screen(ReviewId("r1")).review.signed_at == r.SIGNED_AT


PAPER = Attachment(AttachmentId("scan1"), "image/png", "kuva.png", b"\x89PNG")


@pytest.mark.parametrize(
    ("signatures", "refusal"),
    [
        ((r.BOTH[0],), Refusal.SIGNATURE_MISSING),
        ((r.BOTH[1],), Refusal.SIGNATURE_MISSING),
        ((replace(r.BOTH[0], name="  "), r.BOTH[1]), Refusal.SIGNATURE_MISSING),
        ((replace(r.BOTH[0], way=SignedBy.DRAWN), r.BOTH[1]), Refusal.SIGNATURE_MISSING),
        ((replace(r.BOTH[0], way=SignedBy.MARK), r.BOTH[1]), Refusal.WITNESS_MISSING),
        ((replace(r.BOTH[0], way=SignedBy.PAPER), r.BOTH[1]), Refusal.SCAN_MISSING),
    ],
)
def test_what_is_missing_is_named(desk: Desk, signatures: tuple[DrawnSignature, ...], refusal: Refusal) -> None:
    r.lay(desk)
    desk.save_review(SaveReview(r.review()))
    assert refused(lambda: desk.sign_review(signed(desk, *signatures))) is refusal
    assert desk.review_screen(ReviewId("r1")).review.signed_at is None


def test_signed_on_paper_the_scan_is_the_paper(desk: Desk) -> None:
    r.lay(desk)
    desk.save_review(SaveReview(r.review()))
    both = tuple(replace(s, way=SignedBy.PAPER) for s in r.BOTH)
    desk.sign_review(signed(desk, *both, scan=PAPER))
    paper = desk.review_paper(ReviewId("r1"), "fi")
    assert (paper.content, paper.media_type) == (b"\x89PNG", "image/png")


def test_a_review_that_is_not_there_cannot_be_signed_or_printed(desk: Desk) -> None:
    assert refused(lambda: desk.sign_review(signed(desk))) is Refusal.NO_SUCH_RECORD
    assert refused(lambda: desk.review_paper(ReviewId("r1"), "fi")) is Refusal.NO_SUCH_RECORD
    assert refused(lambda: desk.delete_review(ReviewId("r1"))) is Refusal.NO_SUCH_RECORD


def test_a_signed_one_is_put_right_by_a_new_one_that_names_it(desk: Desk) -> None:
    r.lay(desk)
    desk.save_review(SaveReview(r.review()))
    assert refused(lambda: desk.begin_correction(ReviewId("r2"), ReviewId("r1"))) is Refusal.NO_SUCH_RECORD
    desk.sign_review(signed(desk))
    begun = desk.begin_correction(ReviewId("r2"), ReviewId("r1"))
    assert (begun.review.went_well, begun.review.signatures) == ("Kirjastolle oli mukava kävellä.", ())
    desk.save_review(SaveReview(replace(begun.review, was_hard="Bussi ei enää jännitä.")))
    assert desk.review_screen(ReviewId("r1")).corrected_by is not None
    assert [(x.review.id, x.corrected) for x in desk.review_list(r.WHO).rows] == [("r2", False), ("r1", True)]
    third = replace(r.review("r3"), corrects=ReviewId("r1"))
    assert refused(lambda: desk.save_review(SaveReview(third))) is Refusal.NO_SUCH_RECORD
    assert b"corrects_on=datetime.date(2026, 11, 2)" in desk.review_paper(ReviewId("r2"), "fi").content


# -- where the official record is elsewhere -----------------------------------------------------------------------


def test_no_word_stays_where_the_record_is_elsewhere(desk: Desk) -> None:
    r.lay(desk, support=False)
    r.lay_sosku(desk)
    said = (ReviewedGoal(r.OUT, "Lähden kotoa joka viikko", GoalState.OPEN, "Hyvin meni."),)
    kept = desk.save_review(SaveReview(r.review(period=r.PERIOD, goals=said)))
    review = desk.review_screen(ReviewId("r1")).review
    assert (review.went_well, review.was_hard, review.changes, review.what_next) == ("", "", "", "")
    assert review.goals == (ReviewedGoal(r.OUT, "Lähden kotoa joka viikko", GoalState.OPEN, ""),)
    assert kept.draft is not None
    assert (kept.draft.kind, kept.draft.about) == (DraftKind.REVIEW, "r1")
    wanted = ("Kirjastolle oli mukava kävellä.", "Hyvin meni.", "Bussi jännitti.", "2.11.2026", "Tapaamisia sovittiin")
    assert [words for words in wanted if words not in kept.draft.text] == []
    assert "Keksitty Henkilö 1" not in kept.draft.text


def test_the_text_to_copy_stays_when_nothing_new_is_said(desk: Desk) -> None:
    r.lay(desk, support=False)
    r.lay_sosku(desk)
    first = desk.save_review(SaveReview(r.review(period=r.PERIOD)))
    silent = desk.review_screen(ReviewId("r1")).review
    assert desk.save_review(SaveReview(replace(silent, first_day=date(2026, 8, 2)))).draft is None
    changed = desk.save_review(SaveReview(replace(silent, went_well="Toisin sanoen.")))
    assert changed.draft is not None
    assert first.draft is not None
    assert changed.draft.id == first.draft.id
    desk.delete_review(ReviewId("r1"))
    with r.store_of(desk).reading() as records:
        assert records.copy_drafts_of(r.WHO) == ()


# -- what is due --------------------------------------------------------------------------------------------------


def test_what_is_due_is_told_for_every_client(desk: Desk) -> None:
    r.lay(desk)
    rows = desk.reviews_due()
    assert [(x.code, x.due) for x in rows] == [
        ("A-1", Due(FINAL, date(2026, 12, 31))), ("A-2", Due(FINAL, date(2026, 12, 31))),
    ]  # fmt: skip
    desk.save_review(SaveReview(replace(r.review(), kind=FINAL)))
    assert [x.code for x in desk.reviews_due()] == ["A-2"]
    desk.archive_client(f.EERO, date(2026, 11, 2))
    assert desk.reviews_due() == ()


def test_a_period_by_decision_is_reviewed_every_three_months(desk: Desk) -> None:
    r.lay_sosku(desk)
    (row,) = desk.reviews_due()
    assert (row.due, row.period) == (Due(MID, date(2026, 10, 31)), r.PERIOD)
    desk.save_review(SaveReview(r.review(period=r.PERIOD)))
    assert desk.reviews_due()[0].due == Due(MID, date(2027, 2, 2))
    with r.unnamed(r.store_of(desk)) as uow:
        (period,) = uow.records.periods_of(r.WHO)
        uow.records.put_period(replace(period, phase=Phase.ENDING))
        uow.commit()
    assert desk.reviews_due()[0].due == Due(FINAL, date(2026, 10, 31))


def test_before_the_first_decision_nothing_is_due(desk: Desk) -> None:
    r.lay_sosku(desk)
    with r.unnamed(r.store_of(desk)) as uow:
        for decision in uow.records.decisions_of(r.WHO):
            uow.records.delete_decision(decision.id)
        uow.commit()
    assert desk.reviews_due() == ()


def test_an_old_support_period_asks_for_nothing_any_more(desk: Desk, clock: FixedClock) -> None:
    r.lay(desk)
    clock.instant = datetime(2027, 4, 2, 9, 0, tzinfo=f.SUMMER)
    assert [x.due.on for x in desk.reviews_due()] == [date(2026, 12, 31)] * 2
    clock.instant = datetime(2027, 4, 3, 9, 0, tzinfo=f.SUMMER)
    assert desk.reviews_due() == ()


def test_the_log_has_who_looked_and_what_was_done(desk: Desk) -> None:
    r.lay(desk)
    desk.save_review(SaveReview(r.review()))
    desk.review_screen(ReviewId("r1"))
    desk.review_paper(ReviewId("r1"), "fi")
    with r.store_of(desk).reading() as records:
        events = [e.event for e in records.audit_of_client(r.WHO)]
    assert {"review.saved", "review.open", "review.print"} <= set(events)
