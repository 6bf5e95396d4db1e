"""The registry's rows end like the rules' own books, on both databases."""

import dataclasses
import itertools
import random
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest

from hyvinvointi_desktop.app.registry_bundles_port import BundleRecords, KeptBundle, NumberTaken, RowTail
from hyvinvointi_desktop.domain.exchange import BundleKind, BundleState, Totals, WorkerId
from hyvinvointi_desktop.domain.ingestion import Arrival, Outcome, Row, Standing
from hyvinvointi_desktop.store.registry.unit import SqlRegistry
from tests.support.row_books import DEVICE, chain, name_of

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
WORKER = WorkerId("w" * 16)


def kept(arrival: Arrival, outcome: Outcome, at: datetime = NOW) -> KeptBundle:
    return KeptBundle(
        arrival.bundle, arrival.slot, arrival.prev, BundleKind.REPORT, WORKER, "c" * 64, arrival.cert_epoch, at, (),
        "2026-10", Totals(2, 120, 15, 4200, 3), "", "s" * 64, False, at, name_of("file", arrival.bundle),
        outcome.state, outcome.standing, outcome.fault, "",
    )  # fmt: skip


RECEIVED = Outcome(BundleState.RECEIVED, Standing.TAKEN)
WAITING = Outcome(BundleState.WAITING, Standing.WAITING)


def test_a_bundle_is_kept_as_it_came(registry: SqlRegistry) -> None:
    one = chain(1)[0]
    with registry.unit_of_work() as unit:
        unit.records.add_bundle(kept(one, WAITING), b"sealed", b"records")
        unit.commit()
    with registry.reading() as records:
        assert records.bundle(one.bundle) == kept(one, WAITING)
        assert records.bundle(name_of("none")) is None
        assert records.bundle_content(one.bundle) == b"sealed"
        assert records.waiting_records(one.bundle) == b"records"
        assert records.standing(one.bundle) is Standing.WAITING
        assert records.waiting_numbers(DEVICE, 1) == (1,)
        assert records.bundles(states=[BundleState.WAITING]) == (kept(one, WAITING),)
        assert records.bundles(states=[BundleState.RECEIVED]) == ()


def test_only_one_is_taken_in_at_a_place(registry: SqlRegistry) -> None:
    one = chain(1)[0]
    other = dataclasses.replace(one, bundle=name_of("other"))
    with registry.unit_of_work() as unit:
        unit.records.add_bundle(kept(one, RECEIVED), b"1", b"")
        unit.commit()
    with registry.unit_of_work() as unit, pytest.raises(NumberTaken):
        unit.records.add_bundle(kept(other, RECEIVED), b"2", b"")
    with registry.unit_of_work() as unit:
        unit.records.add_bundle(kept(other, Outcome(BundleState.FORKED, Standing.FROZEN)), b"2", b"")
        unit.commit()
    with registry.unit_of_work() as unit, pytest.raises(NumberTaken):
        unit.records.move_bundle(other.bundle, BundleState.RECEIVED, Standing.TAKEN, None)


def test_a_row_is_frozen_with_what_waits_and_thawed(registry: SqlRegistry) -> None:
    first, _, third = chain(3)
    with registry.unit_of_work() as unit:
        records = unit.records
        records.add_bundle(kept(first, RECEIVED), b"1", b"")
        records.put_row(DEVICE, 1, Row(1, first.bundle), RowTail(NOW, "s" * 64, True))
        records.add_bundle(kept(third, WAITING), b"3", b"r")
        records.freeze(DEVICE, 1)
        unit.commit()
    with registry.reading() as records:
        assert records.row(DEVICE, 1) == Row(1, first.bundle, True)
        assert records.tail(DEVICE, 1) == RowTail(NOW, "s" * 64, True)
        assert records.standing(third.bundle) is Standing.FROZEN
        glance = records.device_glances()[0]
        assert (glance.device, glance.worker, glance.waiting) == (DEVICE, WORKER, (third.slot,))
        assert glance.rows == ((1, Row(1, first.bundle, True)),)
    with registry.unit_of_work() as unit:
        assert [e.bundle for e in unit.records.thaw(DEVICE, 1)] == [third.bundle]
        assert unit.records.row(DEVICE, 1).frozen is False
        unit.commit()


def test_reading_sees_one_moment_and_cannot_write(registry: SqlRegistry) -> None:
    one = chain(1)[0]
    with registry.reading() as before:
        assert before.standing(one.bundle) is None
        with registry.unit_of_work() as unit:
            unit.records.add_bundle(kept(one, RECEIVED), b"1", b"")
            unit.commit()
        assert before.standing(one.bundle) is None
    with registry.reading() as records, pytest.raises(Exception, match=r"(?i)read-?only|readonly"):
        records.put_row(DEVICE, 1, Row(), RowTail())


def _find(records: BundleRecords, arrivals: Iterable[Arrival]) -> list[Standing | None]:
    return [records.standing(a.bundle) for a in arrivals]


def test_what_is_not_committed_is_not_there(registry: SqlRegistry) -> None:
    arrivals = chain(3)
    with registry.unit_of_work() as unit:
        for number, arrival in enumerate(arrivals):
            unit.records.add_bundle(kept(arrival, RECEIVED, NOW + timedelta(minutes=number)), b"x", b"")
    with registry.reading() as records:
        assert _find(records, arrivals) == [None, None, None]


def test_places_and_followers_are_found_in_order(registry: SqlRegistry) -> None:
    first, second, third = chain(3)
    fork = Arrival(name_of("fork"), second.slot, first.bundle, 1)
    begun = Arrival(name_of("begun"), dataclasses.replace(first.slot, epoch=2), first.bundle, 2)
    there = [first, second, third, fork, begun]
    with registry.unit_of_work() as unit:
        for number, arrival in enumerate(random.Random(6).sample(there, len(there))):
            unit.records.add_bundle(kept(arrival, WAITING, NOW + timedelta(seconds=number)), b"x", b"")
        unit.commit()
    with registry.reading() as records:
        assert {e.bundle for e in records.in_slot(second.slot)} == {second.bundle, fork.bundle}
        followers = [e.bundle for e in records.after(DEVICE, first.bundle)]
        assert set(followers[:2]) == {second.bundle, fork.bundle}
        assert followers[2] == begun.bundle
        assert records.after(DEVICE, name_of("nobody")) == ()
        assert list(itertools.chain(records.in_slot(first.slot))) == [records.after(DEVICE, "")[0]]
