"""Where a referral stands follows from what happened to it, and only what can happen does."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.referrals import (
    Arrival,
    CaseEvent,
    CaseState,
    ContactWay,
    EventKind,
    Missing,
    Outcome,
    ReferralConsent,
    Referrer,
    Screen,
    Standing,
    Waiting,
    WrongStep,
    after,
    may_happen,
    missing,
    standing,
    waiting,
)
from tests.support.referrals import AINO, BIRGIT, CASE, referral

AT = datetime(2026, 10, 20, 9, tzinfo=UTC)
K = EventKind
DAY = date(2026, 10, 20)


def events(*kinds: EventKind | tuple[EventKind, WorkerId | None]) -> list[CaseEvent]:
    made = []
    for n, one in enumerate((K.RECEIVED, *kinds)):
        kind, worker = one if isinstance(one, tuple) else (one, None)
        made.append(CaseEvent(CASE, n + 1, kind, DAY + timedelta(days=n), AT, "Kaisa", worker))
    return made


@pytest.mark.parametrize(
    ("kinds", "state", "worker"),
    [
        ((), CaseState.NEW, None),
        ((K.SUITABLE,), CaseState.WAITING_FOR_WORKER, None),
        ((K.NOT_SUITABLE,), CaseState.NOT_SUITABLE, None),
        ((K.NOT_SUITABLE, K.SUITABLE), CaseState.WAITING_FOR_WORKER, None),
        ((K.SUITABLE, (K.NAMED, AINO)), CaseState.NAMED, AINO),
        ((K.SUITABLE, (K.NAMED, AINO), (K.TAKEN_ON, AINO)), CaseState.WITH_WORKER, AINO),
        ((K.SUITABLE, (K.NAMED, AINO), (K.GIVEN_BACK, AINO)), CaseState.GIVEN_BACK, AINO),
        ((K.SUITABLE, (K.NAMED, AINO), (K.GIVEN_BACK, AINO), (K.NAMED, BIRGIT)), CaseState.NAMED, BIRGIT),
        ((K.SUITABLE, (K.NAMED, AINO), K.HANDED_OVER), CaseState.WAITING_FOR_WORKER, None),
        ((K.ENDED,), CaseState.ENDED, None),
        ((K.SUITABLE, K.FIRST_VISIT, K.CORRECTED, K.ASKED_BACK), CaseState.WAITING_FOR_WORKER, None),
    ],
)
def test_the_state_follows_from_the_events(
    kinds: Sequence[EventKind], state: CaseState, worker: WorkerId | None
) -> None:
    found = standing(events(*kinds))
    assert (found.state, found.worker) == (state, worker)


@pytest.mark.parametrize(
    "kinds",
    [
        (K.RECEIVED,),
        ((K.NAMED, AINO),),  # before the screen
        (K.FIRST_VISIT,),
        (K.SUITABLE, (K.TAKEN_ON, AINO)),
        (K.SUITABLE, (K.NAMED, AINO), (K.NAMED, BIRGIT)),
        (K.SUITABLE, (K.NAMED, AINO), (K.TAKEN_ON, BIRGIT)),  # the answer of somebody whose it is not
        (K.SUITABLE, (K.NAMED, AINO), K.HANDED_OVER, (K.GIVEN_BACK, AINO)),
        (K.SUITABLE, (K.NAMED, AINO), (K.TAKEN_ON, AINO), K.NOT_SUITABLE),
        (K.ENDED, K.ENDED),
        (K.ENDED, K.SUITABLE),
        (K.NOT_SUITABLE, K.ENDED),
        (K.ENDED, K.ASKED_BACK),
    ],
)
def test_what_cannot_happen_is_a_wrong_step(kinds: Sequence[EventKind]) -> None:
    *before, last = events(*kinds)
    stood = standing(before)
    with pytest.raises(WrongStep):
        after(stood, last)


def test_a_case_begins_when_it_is_received() -> None:
    with pytest.raises(ValueError):
        standing([])
    with pytest.raises(ValueError):
        standing([CaseEvent(CASE, 1, K.SUITABLE, DAY, AT)])


def test_what_was_asked_waits_until_the_words_are_put_right() -> None:
    asked = standing(events(K.ASKED_BACK))
    assert (asked.asked_on, asked.state) == (date(2026, 10, 21), CaseState.NEW)
    assert standing(events(K.ASKED_BACK, K.CORRECTED)).asked_on is None


def test_the_first_visit_keeps_its_first_day_and_the_end_its_outcome() -> None:
    several = events(K.SUITABLE, K.FIRST_VISIT, K.FIRST_VISIT, K.ENDED)
    several[-1] = replace(several[-1], outcome=Outcome.MOVED_ON, words="Kuntoutukseen")
    found = standing(several)
    assert found.first_visit_on == date(2026, 10, 22)
    assert (found.ended_on, found.outcome, found.words) == (date(2026, 10, 24), Outcome.MOVED_ON, "Kuntoutukseen")


def test_the_screen_holds_until_somebody_finds_it_suitable_after_all() -> None:
    several = events(K.NOT_SUITABLE, K.SUITABLE)
    several[1] = replace(several[1], screens=(Screen.ACUTE_CRISIS,), words="Kriisipäivystys, soitettu heti")
    assert standing(several[:2]).screens == (Screen.ACUTE_CRISIS,)
    assert standing(several).screens == ()


_STEPS = st.lists(
    st.tuples(st.sampled_from([k for k in EventKind if k is not K.RECEIVED]), st.sampled_from([None, AINO, BIRGIT])),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(_STEPS)
def test_whatever_is_tried_only_what_may_happen_changes_anything(
    steps: list[tuple[EventKind, WorkerId | None]],
) -> None:
    kept, now = events(), Standing(CaseState.NEW)
    for kind, worker in steps:
        event = CaseEvent(CASE, len(kept) + 1, kind, DAY, AT, "", worker)
        others = kind in (K.TAKEN_ON, K.GIVEN_BACK) and worker != now.worker
        if others or not may_happen(kind, now.state):
            with pytest.raises(WrongStep):
                after(now, event)
            continue
        now = after(now, event)
        kept.append(event)
    assert standing(reversed(kept)) == now
    if now.state in (CaseState.NEW, CaseState.WAITING_FOR_WORKER):
        assert now.worker is None


def test_waiting_is_counted_from_the_day_it_came() -> None:
    came, today = date(2026, 10, 1), date(2026, 11, 2)
    assert waiting(came, Standing(CaseState.NEW), None, today) == Waiting(32, False, 32, False)
    named = Standing(CaseState.NAMED, AINO, named_on=date(2026, 10, 8))
    assert waiting(came, named, None, today) == Waiting(7, True, 32, False)
    assert waiting(came, named, date(2026, 10, 15), today) == Waiting(7, True, 14, True)
    visited = replace(named, first_visit_on=date(2026, 10, 12))
    assert waiting(came, visited, date(2026, 10, 15), today) == Waiting(7, True, 11, True)
    ended = Standing(CaseState.ENDED, ended_on=date(2026, 10, 4))
    assert waiting(came, ended, None, today) == Waiting(3, False, 3, False)
    assert waiting(today, Standing(CaseState.NEW), None, came).to_naming_days == 0


def test_what_a_referral_lacks_is_told_the_weightiest_first() -> None:
    whole = referral()
    assert missing(whole) == ()
    bare = referral(
        person=replace(whole.person, phone="", email="", address="", area="", municipality=""), referrer=Referrer(),
        reasons=(), consent=ReferralConsent(),
    )  # fmt: skip
    assert missing(bare) == (Missing.CONSENT, Missing.CONTACT, Missing.REASONS, Missing.REFERRER, Missing.AREA)
    assert missing(replace(bare, arrival=Arrival.OWN_CONTACT)) == (Missing.CONTACT, Missing.REASONS, Missing.AREA)
    assert missing(referral(referrer=Referrer("Teppo Lähettäjä"))) == (Missing.REFERRER,)


def test_somebody_is_reached_through_the_referrer_only_where_that_is_the_wish() -> None:
    silent = replace(referral().person, phone="", address="")
    assert missing(referral(person=silent)) == (Missing.CONTACT,)
    through = replace(silent, contact_way=ContactWay.THROUGH_REFERRER)
    assert missing(referral(person=through)) == ()
    assert missing(referral(person=through, referrer=Referrer("Teppo"))) == (Missing.CONTACT, Missing.REFERRER)
