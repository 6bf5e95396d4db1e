"""What care adds to search, keeping times and taking in: a worker finds it, it is kept as long as the service asks."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop.app.adopt import adopted
from hyvinvointi_desktop.app.copy_drafts import KEPT_DAYS
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.import_errors import ImportRefused, ProblemCode
from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain.acts import Act, ActKind
from hyvinvointi_desktop.domain.care_log import CareLog
from hyvinvointi_desktop.domain.ids import ClientId, ProgrammeId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.rehabilitation import Phase
from hyvinvointi_desktop.domain.retention import Kept
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import care
from tests.support import factories as f
from tests.support.desks import desk_on
from tests.support.vaults import PASSPHRASE, QuickVault

OF_CLIENT = (
    "assessments", "periods", "decisions", "group_visits", "network_members", "ecomaps", "copy_drafts",
    "own_purchases", "reviews",
)  # fmt: skip


def filled(folder: Path, clock: FixedClock) -> Desk:
    """A desk on the sample log."""
    store: SqlOpenStore = QuickVault(folder).create_profile(PASSPHRASE)[0]
    with store.unit_of_work() as uow:
        uow.records.add_log(f.sample_log())
        uow.commit()
    return desk_on(store, clock)


def put(desk: Desk, work: object) -> None:
    with desk._store.unit_of_work(Act(ActKind.PERIOD_SAVED)) as uow:
        work(uow.records)  # type: ignore[operator]
        uow.commit()


@pytest.mark.parametrize(
    ("text", "day", "excerpt"),
    [
        ("ILTAPÄIVÄLLÄ", date(2027, 2, 15), "tavataan iltapäivällä"),
        ("jännittää", date(2027, 2, 15), "vielä jännittää"),
        ("kuoro jat", date(2027, 1, 4), "Kuoro jatkuu."), ("tekaistu", date(2027, 1, 4), "Tuulia Tekaistu"),
        ("Treenit", date(2027, 1, 27), "Treenit"), ("lähin", date(2027, 1, 8), "Sisko on lähin."),
        ("puistossa", date(2027, 1, 4), "Kävelimme puistossa."),
    ],
)  # fmt: skip
def test_what_is_written_of_a_client_is_found(
    tmp_path: Path, clock: FixedClock, text: str, day: date, excerpt: str
) -> None:
    desk = filled(tmp_path / "p", clock)
    rows = [r for r in desk.search(text) if r.client == f.AINO]
    assert [(r.title, r.on, r.excerpt) for r in rows] == [("Keksitty Henkilö 1", day, excerpt)]
    assert desk.search("%" * 3) == ()
    desk.close()


def due(desk: Desk, clock: FixedClock, day: date) -> list[tuple[ClientId, date, str]]:
    clock.instant = datetime(day.year, day.month, day.day, 8, tzinfo=UTC)
    return [(d.client, d.ended_on, d.rule.id) for d in desk.retention().due]


def test_a_service_by_decision_is_kept_as_long_as_its_law_asks(desk: Desk, clock: FixedClock) -> None:
    made = care.period(programme=ProgrammeId("oma-kuntoutus"))

    def serve(records: Records) -> None:
        records.put_period(made)
        records.put_decision(care.decision())

    put(desk, serve)
    assert due(desk, clock, date(2027, 4, 3)) == []
    assert due(desk, clock, date(2037, 4, 3)) == []
    assert due(desk, clock, date(2037, 4, 4)) == [(f.AINO, date(2027, 4, 3), "social_rehabilitation")]
    put(desk, lambda r: r.put_period(replace(made, phase=Phase.ENDED, ended_on=date(2027, 3, 1))))
    assert due(desk, clock, date(2037, 3, 2)) == [(f.AINO, date(2027, 3, 1), "social_rehabilitation")]
    put(desk, lambda r: r.put_decision(care.decision("p2", first_day=date(2027, 4, 4), last_day=date(2037, 6, 1))))
    put(desk, lambda r: r.put_period(made))
    assert due(desk, clock, date(2037, 4, 4)) == []


def test_one_that_did_not_begin_counts_from_the_day_it_was_put_off(desk: Desk, clock: FixedClock) -> None:
    put(desk, lambda r: r.put_period(care.period(phase=Phase.NOT_NOW, suitability_on=date(2027, 1, 7))))
    assert due(desk, clock, date(2037, 1, 8)) == [(f.AINO, date(2027, 1, 7), "social_rehabilitation")]
    put(desk, lambda r: r.put_period(care.period()))
    assert due(desk, clock, date(2057, 1, 8)) == []  # it is still thought of


def test_the_time_of_copied_texts_is_the_one_that_is_told(desk: Desk) -> None:
    (rule,) = [r for r in desk.retention().rules if r.kept is Kept.COPIED_TEXTS]
    assert rule.days == KEPT_DAYS


def test_all_of_it_goes_out_and_comes_in_the_same(tmp_path: Path, clock: FixedClock) -> None:
    desk = filled(tmp_path / "p", clock)
    other = desk_on(QuickVault(tmp_path / "q").create_profile(PASSPHRASE)[0], clock)
    content = desk.export()
    log = other.read_log(content)
    other.take_in_log(log)
    assert other.export() == content
    again = other.take_in_log(other.read_log(content))
    assert (again.clients, again.sessions) == (0, 0)
    assert other.export() == content
    assert other._store.check() == ()
    changed = replace(log, care=replace(log.care, decisions=(replace(log.care.decisions[0], number="muu"),)))
    changed = replace(changed, care=replace(changed.care, reviews=(replace(log.care.reviews[0], changes="muu"),)))
    with pytest.raises(ImportRefused) as refused:
        other.take_in_log(changed)
    assert [(p.code, p.where, p.value) for p in refused.value.problems] == [
        (ProblemCode.OTHER_CONTENT, "decisions", "p1"), (ProblemCode.OTHER_CONTENT, "reviews", "v1"),
    ]  # fmt: skip
    assert other.export() == content
    desk.close()
    other.close()


def test_a_clients_code_is_theirs_here_whatever_the_file_calls_them() -> None:
    present = f.sample_log()
    strange = {c.id: ClientId(f"toinen-{c.id}") for c in present.clients}

    def swapped(kind: str) -> tuple[Any, ...]:
        return tuple(replace(x, client=strange.get(x.client)) for x in getattr(present.care, kind))

    incoming = OpenLog(
        present.worker, clients=tuple(replace(c, id=strange[c.id]) for c in present.clients),
        care=CareLog(**{kind: swapped(kind) for kind in OF_CLIENT}),
    )  # fmt: skip
    mine = adopted(present, incoming).care
    assert all(getattr(mine, kind) == getattr(present.care, kind) for kind in OF_CLIENT)
