"""Referrals, what is noted of workers, and messages that wait, the same on either database."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from hyvinvointi_desktop.app.registry_referrals_port import EventTaken
from hyvinvointi_desktop.app.registry_waiting_port import WaitingMessage
from hyvinvointi_desktop.domain.exchange import BundleId, CaseId, MessageKind
from hyvinvointi_desktop.domain.referrals import (
    Arrival,
    CaseEvent,
    ContactWay,
    EventKind,
    Outcome,
    Referral,
    ReferredPerson,
    Screen,
)
from hyvinvointi_desktop.store.registry.unit import SqlRegistry
from tests.support.referrals import AINO, AINO_FACTS, BIRGIT, BIRGIT_FACTS, CASE, referral

AT = datetime(2026, 11, 2, 8, 30, 15, 123456, tzinfo=UTC)
OTHER = CaseId("bbbbbbbbbbbbbbbb")


def event(number: int, kind: EventKind = EventKind.RECEIVED, **more: object) -> CaseEvent:
    made = CaseEvent(CASE, number, kind, date(2026, 11, 1), AT, "Kaisa")
    return replace(made, **more)  # type: ignore[arg-type]  # fields by name


def message(name: str, **more: object) -> WaitingMessage:
    content = {"case": CASE, "ä": ["ö", 1, None]}
    made = WaitingMessage(name, AINO, MessageKind.ASSIGNMENT, CASE, content, AT, (b"\0\xff",))
    return replace(made, **more)  # type: ignore[arg-type]


def test_a_referral_comes_back_with_every_letter(registry: SqlRegistry) -> None:
    person = ReferredPerson("Áile Čuŋgá", language="se", contact_way=ContactWay.THROUGH_REFERRER, birth_year=1949)
    bare = Referral(OTHER, date(2026, 1, 2), Arrival.OWN_CONTACT, person, wishes="ǧ ǩ ʒ \n\t\"'\\ 🙂")
    with registry.unit_of_work() as unit:
        unit.records.put_referral(referral())
        unit.records.put_referral(bare)
        unit.records.put_referral(replace(bare, barriers=("money",)))
        unit.commit()
    with registry.reading() as records:
        assert records.referrals() == (replace(bare, barriers=("money",)), referral())
        assert records.referral(CASE) == referral()
        assert records.referral(CaseId("nobody")) is None
        assert [(f.case, f.birth_decade, f.language) for f in records.case_facts()] == [
            (OTHER, 1940, "se"), (CASE, 1940, "fi"),
        ]  # fmt: skip
        assert records.known_areas() == ("Vuotso",)


def test_events_are_only_added_and_a_number_once(registry: SqlRegistry) -> None:
    several = (
        event(1),
        event(2, EventKind.NOT_SUITABLE, screens=(Screen.ACUTE_CRISIS, Screen.NEEDS_PROFESSIONAL_HELP), words="ä"),
        event(3, EventKind.ENDED, outcome=Outcome.MOVED_ON, worker=BIRGIT),
    )
    with registry.unit_of_work() as unit:
        unit.records.put_referral(referral())
        for one in several:
            unit.records.add_case_event(one)
        unit.commit()
    with registry.unit_of_work() as unit, pytest.raises(EventTaken):
        unit.records.add_case_event(event(3, EventKind.NAMED))
    with registry.reading() as records:
        assert records.case_events(CASE) == records.all_case_events() == several
        assert records.case_events(OTHER) == ()


def test_erasing_leaves_figures_and_events_without_words(registry: SqlRegistry) -> None:
    with registry.unit_of_work() as unit:
        unit.records.put_referral(referral())
        unit.records.add_case_event(event(1, words="Hangasvaara"))
        unit.records.erase_referral(CASE)
        unit.commit()
    with registry.reading() as records:
        assert records.referral(CASE) is None
        assert records.referrals() == ()
        assert [e.words for e in records.case_events(CASE)] == [""]
        assert [f.reasons for f in records.case_facts()] == [("loneliness", "daily_activity")]


def test_what_is_noted_of_workers(registry: SqlRegistry) -> None:
    with registry.unit_of_work() as unit:
        for facts in (BIRGIT_FACTS, AINO_FACTS, replace(BIRGIT_FACTS, away_words="loma", room_for=None)):
            unit.records.put_naming_facts(facts)
        unit.commit()
    with registry.unit_of_work() as unit:
        assert unit.records.naming_facts() == (AINO_FACTS, replace(BIRGIT_FACTS, away_words="loma", room_for=None))
        unit.records.drop_naming_facts(AINO)
        unit.commit()
    with registry.reading() as records:
        assert [f.worker for f in records.naming_facts()] == [BIRGIT]


def test_messages_wait_in_their_order_and_leave_nothing_when_sealed(registry: SqlRegistry) -> None:
    first, second = message("z"), message("a", worker=BIRGIT, kind=MessageKind.TAKEN_BACK, files=())
    with registry.unit_of_work() as unit:
        for one in (first, second, replace(first, content={"other": 1})):
            unit.records.put_waiting(one)
        unit.commit()
    with registry.unit_of_work() as unit:
        records = unit.records
        assert records.waiting_messages() == (first, second)  # in the order they were put, whatever their ids
        assert records.waiting_messages(BIRGIT) == (second,)
        records.mark_sealed("z", BundleId("b" * 64), AT)
        records.mark_sealed("z", BundleId("c" * 64), AT + timedelta(days=1))
        records.drop_waiting("z")
        records.drop_waiting("nobody")
        unit.commit()
    with registry.reading() as records:
        sealed = replace(first, content={}, files=(), sealed_at=AT, bundle=BundleId("b" * 64))
        assert records.messages_about(CASE) == (sealed, second)
        assert records.waiting_messages() == (second,)
        assert records.messages_about("nobody") == ()


def test_what_is_not_committed_never_was(registry: SqlRegistry) -> None:
    with registry.unit_of_work() as unit:
        unit.records.put_referral(referral())
        unit.records.put_waiting(message("m"))
    with registry.reading() as records:
        assert (records.referrals(), records.waiting_messages()) == ((), ())
