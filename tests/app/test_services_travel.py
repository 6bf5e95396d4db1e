"""Services by decision reach the coordinator as days, so that both counts of a month agree."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.body_fields import BodyFault, BodyRefused
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.exchange_reading import read_service
from hyvinvointi_desktop.app.exchange_records import service_fact
from hyvinvointi_desktop.app.look_post import LeavingRow
from hyvinvointi_desktop.domain.exchange import (
    NO_DIGEST,
    BundleKind,
    DeviceId,
    RecordFault,
    RecordRevision,
    RecordType,
    WorkerId,
)
from hyvinvointi_desktop.domain.ids import ClaimId, DecisionId, PeriodId, ProgrammeId
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind, Period, Phase
from hyvinvointi_desktop.domain.services import ServiceTime, service_times
from hyvinvointi_desktop.domain.verdict import Verdict
from tests.support.approval import CAME, MAIJA, bring, coordinator_desk, other, revisions, worker_desk
from tests.support.desks import NOW
from tests.support.post import OCTOBER, Pair, pair
from tests.support.sosku import SOSKU
from tests.support.work import C2, drive, held

SECRET = "SALAINEN"
CLAIM = ClaimId("claim-1")
PERIOD = Period(
    PeriodId("p1"), C2, SOSKU, 1, date(2026, 9, 20), Phase.WORKING, suitability=("wants_change",),
    suitability_on=date(2026, 9, 21), next_words=SECRET,
)  # fmt: skip
SERVICE = Decision(
    DecisionId("d1"), PERIOD.id, C2, DecisionKind.SERVICE, date(2026, 10, 1), date(2026, 12, 31), number=f"{SECRET} 1",
    legal_basis=f"{SECRET} 17 §", made_on=date(2026, 9, 29),
)  # fmt: skip
ALLOWANCE = replace(SERVICE, id=DecisionId("d2"), kind=DecisionKind.ALLOWANCE, allowance_cents=987)
TICKET = replace(SERVICE, id=DecisionId("d3"), kind=DecisionKind.TICKET, zone="AB", discount="over_70")
VISITS = [
    held("s1", "2026-10-05", trips=(drive("t1", "2026-10-05"),)),
    held("s2", "2026-10-06", minutes=90, clients=(C2,), trips=(drive("t2", "2026-10-06"),)),
]
BODY = {
    "client": "c2", "programme": "sosku-helsinki", "programme_version": 1,
    "days": [
        {"first_day": "2026-09-20", "last_day": "2026-09-30"}, {"first_day": "2026-10-01", "last_day": "2026-12-31"},
    ],
}  # fmt: skip


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Pair]:
    """The first client has an agreement, the second a service by decision; each was visited once in October."""
    made = pair(tmp_path, agreements=(1,))
    made.worker.open_period(PERIOD)
    made.worker.make_decisions([SERVICE, ALLOWANCE, TICKET])
    made.worker.log_sessions(VISITS)
    made.coordinator.save_post_place(made.place)
    yield made
    made.close()


def around(post: Pair) -> None:
    """All leaves and is taken in, and the answers come."""
    post.worker.seal_post()
    post.worker.post_round(post.place)
    assert post.coordinator.collect(post.place).fault is None
    post.worker.post_round(post.place)


def judged(post: Pair) -> Verdict:
    """The coordinator's verdict on October."""
    (row,) = post.coordinator.month_to_approve(OCTOBER).rows
    return post.coordinator.claim_to_approve(row.claim.id).row.verdict


def services(row: LeavingRow) -> list[dict[str, object]]:
    """The bodies of services that leave, as the preview shows them word for word."""
    return [r["body"] for r in json.loads(row.exact) if r["type"] == "service"]


def test_the_days_of_a_service_leave_and_nothing_else_of_its_decisions(post: Pair) -> None:
    post.worker.seal_claim(OCTOBER, None, "fi")
    (row,) = post.worker.post_preview()
    assert services(row) == [BODY]
    assert [k.type for k in row.kinds] == ["claim", "session", "agreement", "service", "client"]
    for word in (SECRET, "987", "over_70", "wants_change", "allowance", "ticket"):
        assert word not in row.exact


def test_the_coordinators_count_of_a_visit_under_a_service_is_the_workers(post: Pair) -> None:
    sealed = post.worker.seal_claim(OCTOBER, None, "fi").claim
    around(post)
    found = judged(post)
    # An hour at 13 €, nothing for the service's hour and a half, and both drives of 24 km at 0.55 €.
    assert sealed.document is not None
    assert json.loads(sealed.document)["totals"]["total_cents"] == 1300 + 1320 + 1320
    assert (found.theirs_cents, found.ours_cents, found.is_clean) == (3940, 3940, True)
    assert [r.why.value for line in found.lines for r in line.reasons] == []
    assert {x.line: x.ours.cents for x in found.lines if x.ours} == {
        "hours s1 2026-10-05": 1300, "hours s2 2026-10-06": 0, "trip t1": 1320, "trip t2": 1320,
    }  # fmt: skip
    (out,) = post.worker.post().outbox
    assert (out.standing.state.value, out.kind) == ("acknowledged", BundleKind.REPORT)


def test_a_decision_made_later_leaves_with_the_next_post(post: Pair) -> None:
    post.worker.seal_claim(OCTOBER, None, "fi")
    around(post)
    assert post.worker.post().leaving == ()
    post.worker.make_decisions([replace(SERVICE, last_day=date(2027, 1, 31))])
    (row,) = post.worker.post_preview()
    assert [(k.type, k.changed) for k in row.kinds] == [("service", 1)]
    assert services(row) == [BODY | {"days": [BODY["days"][0], {"first_day": "2026-10-01", "last_day": "2027-01-31"}]}]  # type: ignore[index]
    around(post)
    assert judged(post).is_clean
    post.worker.make_decisions([replace(ALLOWANCE, allowance_cents=900)])
    assert post.worker.post().leaving == ()  # an allowance is nobody's there


def test_a_service_that_was_entered_by_mistake_is_withdrawn(post: Pair) -> None:
    post.worker.seal_claim(OCTOBER, None, "fi")
    around(post)
    for decision in (SERVICE, ALLOWANCE, TICKET):
        post.worker.delete_decision(decision.id, C2)
    post.worker.delete_period(PERIOD.id)
    (row,) = post.worker.post_preview()
    assert [(k.type, k.withdrawn) for k in row.kinds] == [("service", 1)]
    around(post)
    found = judged(post)
    assert not found.is_clean
    assert (found.theirs_cents, found.ours_cents) == (3940, 2620)


def test_who_was_not_worked_with_is_not_told_of(post: Pair) -> None:
    post.worker.delete_session(VISITS[1].id)
    post.worker.seal_claim(OCTOBER, None, "fi")
    (row,) = post.worker.post_preview()
    assert (services(row), "c2" in row.exact) == ([], False)


def test_a_service_without_a_decision_is_open_to_its_end() -> None:
    open_still = service_fact(PERIOD, service_times([PERIOD], []))
    assert open_still.body["days"] == [{"first_day": "2026-09-20", "last_day": None}]
    assert read_service(revision(open_still.body)) == (ServiceTime(C2, date(2026, 9, 20), date.max, SOSKU, 1),)


def revision(body: object) -> RecordRevision:
    """A service as it travels."""
    values = json.loads(json.dumps(body))
    return RecordRevision("service", "p1", 1, NO_DIGEST, WorkerId("w"), DeviceId("d"), NOW, values)


def test_what_leaves_is_read_back() -> None:
    assert read_service(revision(BODY)) == service_times([PERIOD], [SERVICE, ALLOWANCE, TICKET])


@pytest.mark.parametrize(("change", "path", "fault"), [
    ({"client": ""}, "client", BodyFault.BAD_ID),
    ({"programme": None}, "programme", BodyFault.MISSING),
    ({"programme_version": "1"}, "programme_version", BodyFault.WRONG_TYPE),
    ({"days": "aina"}, "days", BodyFault.WRONG_TYPE),
    ({"days": [{"last_day": "2026-10-01"}]}, "days[0].first_day", BodyFault.MISSING),
    ({"days": [{"first_day": "2026-10-02", "last_day": "2026-10-01"}]}, "days[0].last_day", BodyFault.ORDER),
    ({"days": [{"first_day": "9999-01-01"}]}, "days[0].first_day", BodyFault.BAD_DAY),
    ({"days": [{"first_day": "2026-10-02"}] * 5001}, "days", BodyFault.TOO_LONG),
])  # fmt: skip
def test_a_service_that_cannot_be_is_refused(change: dict[str, object], path: str, fault: BodyFault) -> None:
    with pytest.raises(BodyRefused) as refused:
        read_service(revision(BODY | change))
    assert (refused.value.path, refused.value.fault) == (path, fault)


def test_a_programme_that_the_coordinator_has_not_pays_no_hour(tmp_path: Path) -> None:
    """Else a service that nobody made would be paid by the usual programme."""
    worker, coordinator = worker_desk(tmp_path / "w", []), coordinator_desk(tmp_path / "c")
    worker.end_agreement(next(a.id for a in worker.client_card(C2).agreements), date(2026, 9, 30))
    worker.log_sessions(VISITS)
    worker.seal_claim(OCTOBER, None, "fi", "claim-1")
    made = service_fact(replace(PERIOD, programme=ProgrammeId("outo")), service_times([PERIOD], [SERVICE]))
    came = RecordRevision(
        RecordType.SERVICE.value, "p1", 1, NO_DIGEST, MAIJA, DeviceId("maijalaptoplapto"), CAME, made.body
    )
    bad = other(came, days=[{"first_day": "x"}])
    assert bring(coordinator, [*revisions(worker), bad]) == {("service", "p1"): RecordFault.BAD_BODY}
    assert ours(coordinator) == {"hours s1 2026-10-05": 1300, "hours s2 2026-10-06": 0, "trip t1": 1320}
    assert bring(coordinator, [came]) == {}
    # The service holds, so the drive is paid; the hour is not, though the usual programme would pay it.
    assert ours(coordinator) == {
        "hours s1 2026-10-05": 1300, "hours s2 2026-10-06": 0, "trip t1": 1320, "trip t2": 1320,
    }  # fmt: skip
    worker.close()
    coordinator.close()


def ours(coordinator: Desk) -> dict[str, int]:
    """The coordinator's own cents, by line."""
    lines = coordinator.claim_to_approve(CLAIM).lines
    return {x.verdict.line: x.verdict.ours.cents for x in lines if x.verdict.ours}
