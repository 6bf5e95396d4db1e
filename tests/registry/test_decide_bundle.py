"""What a person decides of bundles: let in, choose a version, ask again; and what the page then shows."""

from datetime import timedelta

import pytest

from hyvinvointi_desktop.app.decide_bundle import AskAgain, ask_again, keep_version, let_in
from hyvinvointi_desktop.app.ingest import Judging
from hyvinvointi_desktop.app.look_inbox import InboxScreen, inbox_screen
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.exchange import BundleId, BundleState, IngestFault, MessageKind
from hyvinvointi_desktop.domain.ingestion import Standing
from hyvinvointi_desktop.store.registry.unit import SqlRegistry
from tests.support.senders import MemoryPlace, PlainEnvelopes, Receiving, Sending, sending

JUDGING = Judging()


@pytest.fixture
def here(registry: SqlRegistry) -> Receiving:
    return Receiving(registry, PlainEnvelopes())


@pytest.fixture
def there(here: Receiving) -> Sending:
    one = sending(here.envelopes)
    here.knows(one)
    return one


def screen(here: Receiving) -> InboxScreen:
    with here.registry.reading() as records:
        return inbox_screen(records, here.own().coordinator, (), here.now)


def states(here: Receiving) -> dict[int, list[BundleState]]:
    found: dict[int, list[BundleState]] = {}
    for row in sorted(screen(here).bundles, key=lambda b: (b.number, b.state)):
        found.setdefault(row.number, []).append(row.state)
    return found


def fork(here: Receiving, there: Sending) -> tuple[BundleId, BundleId]:
    """Numbers 2 and 3 twice, while number 1 has not come: the ids of both twos."""
    first = there.send()
    copy = there.copied()
    mine, other = there.row(2), [copy.send(copy.session(77)), copy.send(copy.session(78))]
    for one in [*mine, *other]:
        here.opens(one.content)
    here.opens(first.content)
    return mine[0].bundle, other[0].bundle


def test_the_chosen_version_counts_with_what_was_built_on_it(here: Receiving, there: Sending) -> None:
    _, other = fork(here, there)
    assert states(here)[1] == [BundleState.FROZEN]
    assert screen(here).senders[0].two_versions
    keep_version(other, here.registry, JUDGING, here.now)
    assert states(here) == {
        1: [BundleState.RECEIVED],
        2: [BundleState.QUARANTINED, BundleState.RECEIVED],
        3: [BundleState.QUARANTINED, BundleState.RECEIVED],
    }
    with here.registry.reading() as records:
        assert [n.revision.id for n in records.newest_records("session")] == ["900077", "900078", "901001"]
        assert records.row(there.device, 1).head_seq == 3
        assert not records.row(there.device, 1).frozen
    assert {b.fault for b in screen(here).bundles} == {None, IngestFault.SET_ASIDE}


def test_what_was_taken_in_stays(here: Receiving, there: Sending) -> None:
    place = MemoryPlace()
    first = there.send()
    copy = there.copied()
    mine, other = there.send(), copy.send(copy.session(77))
    for one in (first, mine, other, there.send()):
        place.put(one.content)
    here.collect(place)
    with pytest.raises(Refused) as refused:
        keep_version(other.bundle, here.registry, JUDGING, here.now)
    assert refused.value.refusal is Refusal.OTHER_VERSION_TAKEN
    keep_version(mine.bundle, here.registry, JUDGING, here.now)
    assert states(here) == {
        1: [BundleState.RECEIVED], 2: [BundleState.QUARANTINED, BundleState.RECEIVED], 3: [BundleState.RECEIVED],
    }  # fmt: skip
    with pytest.raises(Refused) as refused:
        keep_version(mine.bundle, here.registry, JUDGING, here.now)
    assert refused.value.refusal is Refusal.STEP_NOT_NOW


def test_a_bundle_of_a_laptop_out_of_use_is_let_in_by_a_person(here: Receiving, there: Sending) -> None:
    first, second = there.row(2)
    here.ends(there, 1)
    here.opens(second.content)
    here.opens(first.content)
    assert [(b.number, b.let_in) for b in screen(here).bundles] == [(2, False), (1, True)]
    let_in(first.bundle, here.registry, JUDGING, here.now)
    with here.registry.reading() as records:
        assert records.row(there.device, 1).head_seq == 1
        assert records.standing(second.bundle) is Standing.OUT
    for bundle in (first.bundle, second.bundle, BundleId("f" * 64)):
        with pytest.raises(Refused):
            let_in(bundle, here.registry, JUDGING, here.now)


def test_missing_numbers_are_asked_for_once(here: Receiving, there: Sending) -> None:
    first, second, third, fourth = there.row(4)
    here.opens(second.content)
    here.opens(fourth.content)
    (sender,) = screen(here).senders
    assert [(g.numbers, g.asked_at) for g in sender.gaps] == [((1, 3), None)]
    assert [(b.number, b.missing) for b in screen(here).bundles] == [(4, (1, 3)), (2, (1,))]
    for message in ("m1", "m2"):
        assert ask_again(AskAgain(there.device, 1, message), here.registry, here.now) == (1, 3)
    with here.registry.reading() as records:
        waiting = [m for m in records.waiting_messages() if m.kind is MessageKind.ASK_AGAIN]
        assert [(m.id, m.content["numbers"]) for m in waiting] == [("m2", [1, 3])]
    asked = here.now
    here.now += timedelta(minutes=5)
    here.collect(MemoryPlace())
    assert screen(here).senders[0].gaps[0].asked_at == here.now
    assert asked < here.now
    here.opens(first.content)
    here.opens(third.content)
    assert screen(here).senders[0].gaps == ()
    with pytest.raises(Refused) as refused:
        ask_again(AskAgain(there.device, 1, "m3"), here.registry, here.now)
    assert refused.value.refusal is Refusal.NOTHING_IS_MISSING


@pytest.mark.parametrize(("days", "silent"), [(6, None), (7, 7), (13, 7), (14, 14), (30, 30), (300, 30)])
def test_who_is_silent_is_named(here: Receiving, there: Sending, days: int, silent: int | None) -> None:
    here.opens(there.send().content)
    here.now += timedelta(days=days)
    (sender,) = screen(here).senders
    assert (sender.name, sender.silent_for) == ("Keksitty Kulkija", silent)
