"""A group moves to another leader while one is ill, and back: through a shared folder, between three profiles."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.course_slice import course_slice
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.courses import CoursePay, EnrolmentState, LeaderPay
from hyvinvointi_desktop.domain.exchange import MessageKind, WorkerId
from hyvinvointi_desktop.domain.ids import EnrolmentId
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.courses import COURSE, sessions, with_course
from tests.support.spaces import worker_desk
from tests.support.three import AFTER_TWO, Three, three_in


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Three]:
    made = three_in(tmp_path)
    yield made
    made.close()


def _give(three: Three, of: Desk, to: Desk, name: str) -> None:
    message = three.arrives(of, to, name)
    assert to.take_course(message.message).course == COURSE


def test_what_travels_is_what_a_leader_needs(three: Three) -> None:
    with three.maija._store.reading() as records:
        whole = records.whole_log()
    log = course_slice(COURSE, whole, AFTER_TWO)
    (moved,) = log.courses
    assert len(log.sessions) == 10
    assert {s.status for s in log.sessions} == {Status.PLANNED}
    assert [c.name for c in log.clients] == ["Osallistuja 01", "Osallistuja 02", "Osallistuja 03"]
    assert (moved.course.pay, moved.course.note, log.payers, log.claims) == (CoursePay(), "", (), ())
    assert not any(leader.own for leader in moved.course.leaders)
    assert (moved.purchases, moved.feedback, moved.agreements) == ((), (), ())
    assert all(c.hetu == c.address == "" for c in log.clients)
    with pytest.raises(Refused) as error:
        course_slice(COURSE, replace(whole, courses=()), AFTER_TWO)
    assert error.value.refusal is Refusal.NO_SUCH_RECORD


def test_there_and_back(three: Three) -> None:
    maija, reijo = three.maija, three.reijo
    _give(three, maija, reijo, "Reijo Keksitty")
    assert len(sessions(maija, Status.PLANNED)) == 0
    assert len(sessions(maija, Status.HELD)) == 2
    assert len(sessions(reijo)) == 10
    screen = reijo.course_screen(COURSE)
    assert [p.client.name for p in screen.participants] == ["Osallistuja 01", "Osallistuja 02", "Osallistuja 03"]
    assert screen.course.pay == CoursePay()
    assert next(leader.name for leader in screen.course.leaders if leader.own) == "Reijo Keksitty"
    three.clock.instant = datetime(2027, 2, 1, 9, tzinfo=UTC)
    for session in sessions(reijo)[:2]:
        reijo.mark_all_present(session)
    reijo.leave_course(EnrolmentId("e3"), date(2027, 1, 28), "Muutti")
    _give(three, reijo, maija, "Maija Keksitty")
    assert len(sessions(reijo, Status.PLANNED)) == 0
    assert len(sessions(maija, Status.HELD)) == 2  # what Reijo held is his, to be paid once
    assert len(sessions(maija, Status.PLANNED)) == 8
    back = maija.course_screen(COURSE)
    assert back.course.pay.leader_pay is LeaderPay.CLAIM
    assert back.course.note == "Ohjaajan oma muistiinpano"
    states = {p.enrolment.id: p.enrolment.state for p in back.participants}
    assert states[EnrolmentId("e3")] is EnrolmentState.LEFT


def test_the_coordinator_passes_each_group_on_once(three: Three) -> None:
    three.maija.hand_over_course(COURSE)
    three.around(three.maija)
    (handed,) = three.kaisa.handed_courses()
    assert (handed.title, handed.worker_name, handed.given_to) == ("Hyvinvointitreenit", "Maija Keksitty", None)
    for handover, worker, reason in (
        (handed.handover, WorkerId("nobody"), Refusal.WORKER_UNKNOWN),
        ("other", three.worker("Reijo Keksitty"), Refusal.NO_SUCH_RECORD),
    ):
        with pytest.raises(Refused) as error:
            three.kaisa.pass_course(handover, worker)
        assert error.value.refusal is reason
    three.kaisa.pass_course(handed.handover, three.worker("Reijo Keksitty"))
    with pytest.raises(Refused) as error:
        three.kaisa.pass_course(handed.handover, three.worker("Reijo Keksitty"))
    assert error.value.refusal is Refusal.DECIDED_MEANWHILE
    assert three.kaisa.handed_courses()[0].given_to == three.worker("Reijo Keksitty")


def test_nobody_gives_a_group_away_outside_a_space(tmp_path: Path) -> None:
    alone = worker_desk(tmp_path / "alone", FixedClock(AFTER_TWO))
    with_course(alone, 1)
    assert not alone.may_hand_over()
    before = alone.export()
    with pytest.raises(Refused):
        alone.hand_over_course(COURSE)
    assert alone.export() == before
    alone.close()


def test_a_message_is_taken_once(three: Three) -> None:
    _give(three, three.maija, three.reijo, "Reijo Keksitty")
    (message,) = [m for m in three.reijo.post().messages if m.kind is MessageKind.COURSE]
    assert not message.is_new
    with pytest.raises(Refused) as error:
        three.reijo.take_course(message.message)
    assert error.value.refusal is Refusal.NO_SUCH_RECORD
