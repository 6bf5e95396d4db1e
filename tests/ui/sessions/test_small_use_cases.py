"""The small acts that Tänään and the form needed of the desk, with the real use cases."""

from datetime import date, time, timedelta

import pytest

from hyvinvointi_desktop.app.refusals import Refused
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui.sessions.draft import (
    Draft,
    Gap,
    from_data,
    of_session,
    session_of,
    to_data,
)
from tests.ui.sessions.fake_desk import AINO, HOME, TODAY, VILLAGE, busy_desk


def test_an_outcome_in_one_word_and_back() -> None:
    desk, memory = busy_desk()
    desk.mark_outcome(SessionId("p0"), Status.NO_SHOW)
    assert memory.kept[SessionId("p0")].status is Status.NO_SHOW
    desk.mark_outcome(SessionId("p0"), Status.PLANNED)
    assert memory.kept[SessionId("p0")].status is Status.PLANNED
    assert memory.kept[SessionId("p0")].entered_on is None
    with pytest.raises(Refused):
        desk.mark_outcome(SessionId("none"), Status.CANCELLED)


def test_a_promise_is_done_once() -> None:
    desk, memory = busy_desk()
    words = memory.kept[SessionId("n2")].tasks[0].words
    desk.finish_task(SessionId("n2"), words)
    assert memory.kept[SessionId("n2")].tasks[0].done_on == TODAY
    with pytest.raises(Refused):
        desk.finish_task(SessionId("n2"), words)


def test_route_memory_tells_one_way_from_there_and_back() -> None:
    desk, _ = busy_desk()
    memory = desk.route_memory(HOME, HOME, (VILLAGE,))
    assert memory is not None
    assert (memory.times, memory.median_km_tenths) == (4, 240)
    assert desk.route_memory(HOME, VILLAGE) is None
    assert desk.route_memory(HOME, HOME, ("Vuotso",)) is None


def test_a_draft_survives_being_kept() -> None:
    _, memory = busy_desk()
    for session in memory.kept.values():
        draft = of_session(session)
        assert from_data(to_data(draft)) == draft
        assert session_of(draft) == session
    assert from_data({}) is None
    assert from_data({"id": 1, "status": "held", "day": "never"}) is None


def test_times_over_midnight_and_over_the_clocks() -> None:
    draft = Draft(SessionId("s"), day=date(2026, 11, 20), starts=time(22), ends=time(1), clients=(AINO,), kind="outing")
    over = session_of(draft)
    assert not isinstance(over, Gap)
    assert over.ends_at - over.starts_at == timedelta(hours=3)
    skipped = Draft(SessionId("s"), day=date(2027, 3, 28), starts=time(3, 30), ends=time(5))
    assert session_of(skipped) is Gap.NO_SUCH_HOUR
