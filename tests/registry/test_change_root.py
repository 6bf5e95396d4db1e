"""The main key of a space is changed: laptops go on, what was under way counts, and a break leaves old or new whole."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app import change_root
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.exchange_port import Parts, SignerRole, SigningIdentity
from hyvinvointi_desktop.app.keep_root import opened_root
from hyvinvointi_desktop.app.membership_port import Membership, Side
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_server_port import ServerAddress
from hyvinvointi_desktop.app.space_certs_port import CertifiedKey, Holder
from hyvinvointi_desktop.app.space_keys import roots_in
from hyvinvointi_desktop.app.trust_document import list_content, read_list
from hyvinvointi_desktop.domain.exchange import BundleKind, BundleState, IngestFault
from hyvinvointi_desktop.domain.trust import RootChange, TrustFault
from hyvinvointi_desktop.store.records_membership import MembershipStoreRecords
from hyvinvointi_desktop.store.registry.records import SqlRegistryRecords
from tests.support.desks import NOW
from tests.support.post import OCTOBER, Pair, october, pair
from tests.support.postgres import writing
from tests.support.spaces import QuickLocks, coordinator_desk, join, worker_desk
from tests.support.work import held

CERTS, ENVELOPES = bootstrap.certificates(), bootstrap.envelopes()
STICK = "kuusi kivistä sanaa"


class Broken(Exception):
    """The power went."""


@pytest.fixture(params=["sqlite", "postgresql"])
def post(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Pair]:
    """A worker with a signed October and her coordinator, whose registry lies in the file or on a server."""
    made = october(tmp_path)
    made.coordinator._tools = replace(made.coordinator._tools, age=QuickLocks)
    if request.param == "postgresql":
        with writing(request.getfixturevalue("postgres")):
            made.coordinator.move_registry(request.getfixturevalue("postgres"))
            yield made
    else:
        yield made
    made.close()


in_a_file = pytest.mark.parametrize("post", ["sqlite"], indirect=True)
"""For what has nothing to do with where the registry lies."""


@dataclass(frozen=True, slots=True)
class Known:
    """What stands where."""

    profile: bytes
    registry: bytes
    list_number: int
    root_key: bytes | None
    issuer: bytes


def place(desk: Desk, side: Side = Side.COORDINATOR) -> Membership:
    with desk._store.reading() as records:
        here = records.membership(side)
    assert here is not None
    return here


def known(desk: Desk) -> Known:
    here = place(desk)
    with desk._store.reading() as records:
        key, issuing = records.root_key(), records.issuing_key()
    with desk._store.registry.reading() as registry:
        space, newest = registry.space(), registry.newest_list()
    assert space is not None
    assert newest is not None
    assert issuing is not None
    return Known(here.root_pem, space.root_pem, newest.version, key, issuing.cert_pem)


def newest(desk: Desk) -> bytes:
    kept = desk.newest_trust_list()
    assert kept is not None
    return kept.content


def refused(act: Callable[..., Any], *arguments: Any) -> Refused:
    with pytest.raises(Refused) as error:
        act(*arguments)
    return error.value


def states(desk: Desk) -> list[BundleState]:
    return [b.state for b in desk.inbox().bundles]


def sealed(worker: Desk) -> bytes:
    """The one bundle that waits there, beside the log of a month that has ended."""
    with worker._store.reading() as records:
        (item,) = [item for item in records.outbox() if item.kind is not BundleKind.AUDIT]
        content = records.outgoing_content(item.bundle)
    assert content is not None
    return content


def one_more(worker: Desk, name: str, day: str) -> None:
    worker.log_sessions([held(name, day)])


# -- the story ---------------------------------------------------------------------------------------------------


def test_laptops_hear_of_it_by_post_and_go_on(post: Pair) -> None:
    worker, coordinator = post.worker, post.coordinator
    worker.seal_post()
    worker.post_round(post.place)
    before, old = known(coordinator), worker.own_device()
    post.later(hours=1)
    coordinator.change_root()
    after = known(coordinator)
    assert after.profile == after.registry
    assert roots_in(after.profile)[1:] == (before.profile,)
    assert after.list_number == before.list_number + 1
    assert after.root_key != before.root_key
    assert after.issuer != before.issuer
    own = coordinator.own_coordinator()
    CERTS.prove(own.signing.cert_pem, own.signing.issuer_pem, roots_in(after.profile)[0], post.clock.now())
    assert own.signing.key_pem == post.hand.own.signing.key_pem
    # A bundle of before the change arrives after it, and its receipt finds its way.
    collected = coordinator.collect(post.place)
    assert (len(collected.taken), collected.refused) == (1, ())
    done = worker.post_round(post.place)
    assert (done.refused, len(done.taken)) == ((), 1)
    mine = worker.own_device()
    assert mine.root_pem == after.profile
    assert (mine.signing.cert_pem == old.signing.cert_pem, mine.signing.key_pem) == (False, old.signing.key_pem)
    # What is sealed now hangs on the new root alone.
    post.later(days=1)
    one_more(worker, "s9", "2026-10-20")
    worker.seal_post()
    worker.post_round(post.place)
    assert coordinator.collect(post.place).refused == ()
    assert set(states(coordinator)) == {BundleState.RECEIVED}
    sent = post.hand.bundles
    post.hand.own = replace(post.hand.own, signing=replace(own.signing, root_pem=roots_in(after.profile)[0]))
    with pytest.raises(Exception, match="foreign_root"):
        sent()  # the first of them was signed under the root of before
    with coordinator._store.reading() as records:
        events = [e.event for e in records.audit_newest(40)]
    assert events.count("space.root_change") == 1


def test_a_laptop_that_was_off_for_a_month(post: Pair) -> None:
    worker, coordinator = post.worker, post.coordinator
    coordinator.change_root()
    for _ in range(3):
        post.later(days=10)
        coordinator.renew_devices([worker.own_device().device])
    # It has heard nothing: what it seals hangs on the old root, though its day is after the change.
    worker.seal_post()
    old = worker.own_device()
    taken = coordinator.take_in_bundle("b.hvl", sealed(worker))
    assert (len(taken.taken), taken.refused) == (1, ())
    # It takes the newest list alone, without those between.
    assert worker.take_trust_list(newest(coordinator)).new_root
    assert worker.own_device().root_pem == known(coordinator).profile
    assert worker.own_device().signing.cert_pem != old.signing.cert_pem
    worker.post_round(post.place)
    assert coordinator.collect(post.place).refused == ()
    assert states(coordinator) == [BundleState.RECEIVED, BundleState.RECEIVED]  # the report, and the log
    assert worker.post_round(post.place).refused == ()


@in_a_file
def test_it_is_changed_twice_and_a_sleeper_follows_both(post: Pair) -> None:
    first = known(post.coordinator).profile
    post.coordinator.change_root()
    post.later(days=400)
    post.coordinator.change_root()
    roots = roots_in(known(post.coordinator).profile)
    assert (len(set(roots)), roots[2]) == (3, first)
    assert post.worker.take_trust_list(newest(post.coordinator)).new_root
    assert post.worker.reading_device().root_pem == b"".join(roots)
    trust = post.worker.reading_device().trust
    assert read_list(list_content(trust)) == trust


@in_a_file
def test_a_newcomer_joins_under_the_new_root(post: Pair, tmp_path: Path) -> None:
    asked_before = post.coordinator.invite_worker("Ennen Keksitty")
    post.coordinator.change_root()
    late = worker_desk(tmp_path / "late", post.clock)
    request = late.ask_to_join(asked_before.invitation.text())
    assert refused(post.coordinator.admit, request.request, request.digits).refusal is Refusal.INVITATION_TAKEN_BACK
    fresh = worker_desk(tmp_path / "fresh", post.clock)
    join(post.coordinator, fresh, "Uusi Keksitty")
    assert fresh.own_device().root_pem == known(post.coordinator).profile
    late.close()
    fresh.close()


@in_a_file
def test_a_new_key_is_asked_for_before_and_given_after(post: Pair) -> None:
    request = post.worker.ask_for_renewal()
    old = post.worker.own_device()
    post.coordinator.change_root()
    answer = post.coordinator.admit(request, "").answer
    assert post.worker.take_space_file(answer)
    mine = post.worker.own_device()
    assert mine.root_pem == known(post.coordinator).profile
    assert mine.signing.key_pem != old.signing.key_pem


def test_papers_of_before_and_after_are_believed(tmp_path: Path) -> None:
    post = pair(tmp_path, real=True, agreements=(1,))
    post.worker.log_sessions([held("s1", "2026-10-05"), held("s2", "2026-10-12", minutes=90)])
    post.worker.seal_claim(OCTOBER, None, "fi")
    post.worker.seal_post()
    before = newest(post.coordinator)
    post.coordinator.change_root()
    done = post.coordinator.take_in_bundle("b.hvl", sealed(post.worker))
    assert (len(done.taken), done.refused) == (1, ())
    assert post.worker.take_trust_list(newest(post.coordinator)).new_root
    post.worker.post_round(post.place)
    post.coordinator.collect(post.place)
    (bundle,) = post.coordinator.inbox().bundles
    assert bundle.state is BundleState.RECEIVED
    assert post.worker.post_round(post.place).refused == ()
    for signed in (before, newest(post.coordinator)):  # a file of either time is vouched for
        assert post.worker.verify_here(signed).space == post.worker.reading_device().space_name
    post.close()


# -- the stick ---------------------------------------------------------------------------------------------------


def test_with_a_stick_where_the_key_has_left(post: Pair) -> None:
    coordinator = post.coordinator
    file = coordinator.locked_root(STICK)
    coordinator.root_is_away((file, file), STICK)
    before = known(coordinator)
    assert refused(coordinator.change_root).refusal is Refusal.ROOT_PUT_AWAY
    assert refused(coordinator.change_root, file, "väärä tunnussana").refusal is Refusal.ROOT_NOT_OPENED
    assert refused(coordinator.change_root, b"rikki", STICK).refusal is Refusal.ROOT_NOT_OPENED
    assert known(coordinator) == before
    coordinator.change_root(file, STICK)
    screen = coordinator.space_screen()
    assert screen is not None
    assert screen.root_is_here
    assert not screen.root_change_begun
    # The stick of before is of no use any more; the new key is put away as the first one was.
    assert refused(coordinator.new_issuing_key, file, STICK).refusal is Refusal.ROOT_NOT_OPENED
    assert refused(coordinator.change_root, file, STICK).refusal is Refusal.ROOT_NOT_OPENED
    again = coordinator.locked_root(STICK)
    coordinator.root_is_away((again, again), STICK)
    coordinator.new_issuing_key(again, STICK)
    assert post.worker.take_trust_list(newest(coordinator)).new_root


@in_a_file
def test_a_stick_with_another_key_in_it_vouches_for_nothing(post: Pair) -> None:
    coordinator = post.coordinator
    with coordinator._store.reading() as records:
        old = CertifiedKey(place(coordinator).root_pem, CERTS.new_key())
        assert records.root_key() != old.key_pem
    before = known(coordinator)
    assert refused(change_root.change_root, old, coordinator._changing()).refusal is Refusal.ROOT_NOT_OPENED
    assert known(coordinator) == before


@in_a_file
def test_the_ten_years_are_over(post: Pair) -> None:
    post.clock.instant = NOW + timedelta(days=3700)
    post.coordinator.change_root()
    assert post.coordinator.own_coordinator().keeps
    assert post.worker.take_trust_list(newest(post.coordinator)).new_root
    device = post.worker.reading_device().device
    post.coordinator.renew_devices([device])
    post.worker.take_trust_list(newest(post.coordinator))
    assert post.worker.own_device().device == device


# -- whoever has the old root -------------------------------------------------------------------------------------


def thief(post: Pair, old_key: bytes, old_root: bytes, holder: Holder) -> SigningIdentity:
    """Somebody who stole a stick of the old root makes an issuing key, and a certificate for a key of their own."""
    issuer = CERTS.make_issuer(CertifiedKey(old_root, old_key), CERTS.new_key(), NOW)
    key = CERTS.new_key()
    cert = CERTS.issue(issuer, CERTS.request(holder, key), NOW)
    return SigningIdentity(cert, key, issuer.cert_pem, old_root)


def test_the_old_root_makes_nobody_believed_any_more(post: Pair) -> None:
    worker, coordinator = post.worker, post.coordinator
    before = known(coordinator)
    assert before.root_key is not None
    mine, own = worker.own_device(), coordinator.own_coordinator()
    coordinator.change_root()
    worker.take_trust_list(newest(coordinator))
    as_coordinator = Holder(SignerRole.COORDINATOR, own.space, own.recipient, coordinator=own.coordinator)
    signing = thief(post, before.root_key, before.profile, as_coordinator)
    trust = replace(worker.own_device().trust, version=before.list_number + 5)
    forged = ENVELOPES.sign_open(Parts(b"{}", list_content(trust)), signing, NOW).content
    assert refused(worker.take_trust_list, forged).data["fault"] is TrustFault.UNPROVED
    assert refused(coordinator.take_trust_list, forged).data["fault"] is TrustFault.UNPROVED
    recipient = next(d.recipient for d in trust.devices if d.device == mine.device)
    as_laptop = Holder(SignerRole.DEVICE, own.space, recipient, mine.device, 1, mine.worker)
    post.worker.seal_post()
    bundle = _resealed(post, thief(post, before.root_key, before.profile, as_laptop))
    done = coordinator.take_in_bundle("b.hvl", bundle)
    assert [r.fault for r in done.refused] == [IngestFault.SIGNATURE]
    message = _hand_of(post, signing)
    assert refused(worker.take_post_file, message).data["fault"] == IngestFault.SIGNATURE.value
    honest = _hand_of(post, own.signing)  # the very key that the list names, under the root of before
    assert worker.take_post_file(honest).new


@in_a_file
def test_a_forged_change_is_refused(post: Pair) -> None:
    worker, own = post.worker, post.coordinator.own_coordinator()
    root = CERTS.make_root(own.space, "Väärä", CERTS.new_key(), NOW)
    issuer = CERTS.make_issuer(root, CERTS.new_key(), NOW)
    holder = Holder(SignerRole.COORDINATOR, own.space, own.recipient, coordinator=own.coordinator)
    key = CERTS.new_key()
    signing = SigningIdentity(CERTS.issue(issuer, CERTS.request(holder, key), NOW), key, issuer.cert_pem, root.cert_pem)
    by_new = CERTS.vouch(root.key_pem, root.cert_pem)
    old_sha256 = CERTS.read_root(own.root_pem).sha256
    for by_old in (by_new, b"", CERTS.vouch(own.signing.key_pem, root.cert_pem)):
        change = RootChange(old_sha256, root.cert_pem, by_old, by_new)
        trust = replace(own.trust, version=own.trust.version + 1, root_pem=root.cert_pem, root_changes=(change,))
        forged = ENVELOPES.sign_open(Parts(b"{}", list_content(trust)), signing, NOW).content
        assert refused(worker.take_trust_list, forged).refusal is Refusal.TRUST_REFUSED
    without = replace(own.trust, version=own.trust.version + 1, root_pem=root.cert_pem)
    forged = ENVELOPES.sign_open(Parts(b"{}", list_content(without)), signing, NOW).content
    assert refused(worker.take_trust_list, forged).data["fault"] is TrustFault.UNPROVED
    assert worker.own_device().root_pem == own.root_pem


def _resealed(post: Pair, signing: SigningIdentity) -> bytes:
    """The laptop's own bundle as somebody else would seal it, with the header that goes with it."""
    worker, own = post.worker, post.coordinator.own_coordinator()
    opened = ENVELOPES.open(sealed(worker), own.identities, own.root_pem)
    theirs = CERTS.prove(signing.cert_pem, signing.issuer_pem, signing.root_pem, NOW).cert_sha256
    header = opened.parts.header.replace(opened.signer.cert_sha256.encode(), theirs.encode())
    assert header != opened.parts.header
    parts = replace(opened.parts, header=header)
    return ENVELOPES.seal(parts, signing, (own.recipient,), post.clock.now()).content


def _hand_of(post: Pair, signing: SigningIdentity) -> bytes:
    post.hand.own = replace(post.hand.own, signing=signing)
    return post.hand.acknowledge()


# -- breaks ------------------------------------------------------------------------------------------------------


STEPS = ("add_root_change", "put_space", "add_issuing_cert", "add_coordinator_cert", "add_device_cert", "add_list")


@pytest.mark.parametrize(
    ("post", "step"), [*(("sqlite", step) for step in STEPS), ("postgresql", "add_list")], indirect=["post"]
)
def test_a_break_in_the_registry_leaves_the_old_whole(
    post: Pair, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    coordinator = post.coordinator
    before, count = known(coordinator), 0
    whole = getattr(SqlRegistryRecords, step)

    def breaking(self: Any, *arguments: Any) -> None:
        nonlocal count
        whole(self, *arguments)
        count += 1
        raise Broken

    with monkeypatch.context() as broken:
        broken.setattr(SqlRegistryRecords, step, breaking)
        with pytest.raises(Broken):
            coordinator.change_root()
    assert count == 1
    assert known(coordinator) == before
    screen = coordinator.space_screen()
    assert screen is not None
    assert screen.root_change_begun
    # All goes on as before in between, and then with the keys that were begun.
    post.worker.seal_post()
    post.worker.post_round(post.place)
    assert coordinator.collect(post.place).refused == ()
    begun = change_root.begun_in(place(coordinator))
    assert begun is not None
    coordinator.change_root()
    assert roots_in(known(coordinator).profile) == (begun.root.cert_pem, before.profile)
    assert post.worker.post_round(post.place).refused == ()


@in_a_file
def test_a_break_before_anything_is_kept(post: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    before = known(post.coordinator)

    def breaking(*_: object) -> None:
        raise Broken

    with monkeypatch.context() as broken:
        broken.setattr(change_root, "_made", breaking)
        with pytest.raises(Broken):
            post.coordinator.change_root()
    assert known(post.coordinator) == before
    assert change_root.begun_in(place(post.coordinator)) is None


@pytest.mark.parametrize("by", ["asking", "looking", "collecting"])
def test_a_break_before_the_profile_switches(post: Pair, by: str, monkeypatch: pytest.MonkeyPatch) -> None:
    worker, coordinator = post.worker, post.coordinator
    before = known(coordinator)
    worker.seal_post()
    worker.post_round(post.place)

    def breaking(*_: object) -> None:
        raise Broken

    with monkeypatch.context() as broken:
        broken.setattr(change_root, "_switch", breaking)
        with pytest.raises(Broken):
            coordinator.change_root()
    between = known(coordinator)
    assert (between.profile, between.root_key) == (before.profile, before.root_key)
    assert roots_in(between.registry)[1] == before.profile
    acts: dict[str, Callable[[], object]] = {
        "asking": coordinator.change_root, "looking": coordinator.space_screen,
        "collecting": lambda: coordinator.collect(post.place),
    }  # fmt: skip
    acts[by]()
    after = known(coordinator)
    assert after.profile == between.registry
    assert after.root_key not in (None, before.root_key)
    assert after.issuer != before.issuer
    assert coordinator.collect(post.place).refused == ()
    assert worker.post_round(post.place).refused == ()
    assert worker.own_device().root_pem == after.profile


@pytest.mark.parametrize("step", ["add_issuing_key", "put_root_key"])
def test_a_break_while_the_profile_switches(post: Pair, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    coordinator = post.coordinator
    before = known(coordinator)
    whole = getattr(MembershipStoreRecords, step)

    def breaking(self: Any, *arguments: Any) -> None:
        whole(self, *arguments)
        raise Broken

    with monkeypatch.context() as broken:
        broken.setattr(MembershipStoreRecords, step, breaking)
        with pytest.raises(Broken):
            coordinator.change_root()
    between = known(coordinator)
    assert (between.profile, between.root_key, between.issuer) == (before.profile, before.root_key, before.issuer)
    begun = change_root.begun_in(place(coordinator))
    assert begun is not None
    coordinator.change_root()
    after = known(coordinator)
    assert (after.profile, after.list_number) == (between.registry, between.list_number)
    assert (after.root_key, after.issuer) == (begun.root.key_pem, begun.issuer.cert_pem)
    assert begun.root.key_pem not in place(coordinator).request
    assert post.worker.take_trust_list(newest(coordinator)).new_root


# -- two coordinators ----------------------------------------------------------------------------------------------


def test_of_two_at_once_one_wins(postgres: ServerAddress, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with writing(postgres):
        one, made = _two(postgres, tmp_path)
        both, outcomes, whole = (one.coordinator, made), [], change_root._write
        second = threading.Thread(target=lambda: outcomes.append(refused(made.change_root).refusal))

        def write(*arguments: Any) -> None:
            """The first has looked which root stands; only now the second begins, and has to wait for it."""
            if not second.ident:
                second.start()
                second.join(0.5)
            whole(*arguments)

        monkeypatch.setattr(change_root, "_write", write)
        one.coordinator.change_root()
        second.join(60)
        assert outcomes == [Refusal.SOMEBODY_WAS_FASTER]
        for desk in both:
            desk.space_screen()
        assert known(one.coordinator).profile == known(made).profile == known(made).registry
        assert len(roots_in(known(made).profile)) == 2
        assert [change_root.begun_in(place(desk)) for desk in both] == [None, None]
        one.worker.take_trust_list(newest(made))
        mine = one.worker.own_device()
        assert mine.root_pem == known(made).profile
        # The key of admission that the second has is of the old root: a stick of the new one makes another.
        assert refused(made.renew_devices, [mine.device]).refusal is Refusal.KEEPER_RAN_OUT
        made.new_issuing_key(one.coordinator.locked_root(STICK), STICK)
        made.renew_devices([mine.device])
        assert one.worker.take_trust_list(newest(made)).renewed
        made.close()
        one.close()


def test_another_coordinator_with_records_of_its_own_follows(tmp_path: Path) -> None:
    post = october(tmp_path)
    other = coordinator_desk(tmp_path / "second", post.clock, "Toini Keksitty")
    asked = other.ask_to_join(post.coordinator.invite_coordinator("Toini Keksitty").invitation.text())
    other.finish_joining(post.coordinator.admit(asked.request, asked.digits).answer, confirmed=True)
    quick = post.coordinator._tools.envelopes
    other._tools = replace(other._tools, envelopes=quick)
    post.worker.take_trust_list(newest(post.coordinator))
    post.worker.seal_post()
    before = other.own_coordinator()
    post.coordinator.change_root()
    # Before it has heard, what it signs is believed by a laptop that has.
    post.worker.take_trust_list(newest(post.coordinator))
    assert other.take_in_bundle("b.hvl", sealed(post.worker)).refused == ()
    post.hand.own = before
    assert post.worker.take_post_file(post.hand.acknowledge()).new
    assert other.take_trust_list(newest(post.coordinator)).new_root
    after = known(post.coordinator)
    with other._store.registry.reading() as registry, post.coordinator._store.registry.reading() as first:
        space = registry.space()
        assert space is not None
        assert (space.root_pem, registry.root_changes()) == (after.registry, first.root_changes())
    own = other.own_coordinator()
    assert own.root_pem == after.profile
    assert (own.signing.cert_pem == before.signing.cert_pem, own.signing.key_pem) == (False, before.signing.key_pem)
    other.close()
    post.close()


def _two(address: ServerAddress, folder: Path) -> tuple[Pair, Desk]:
    """Two coordinators who both let people in, over one server."""
    one = october(folder)
    one.coordinator._tools = replace(one.coordinator._tools, age=QuickLocks)
    file = one.coordinator.locked_root(STICK)
    one.coordinator.move_registry(address)
    other = coordinator_desk(folder / "second", one.clock, "Toini Keksitty")
    other._tools = replace(other._tools, age=QuickLocks)
    asked = other.ask_to_join(one.coordinator.invite_coordinator("Toini Keksitty").invitation.text())
    other.finish_joining(one.coordinator.admit(asked.request, asked.digits).answer, confirmed=True)
    other.use_registry(address)
    other.new_issuing_key(file, STICK)
    with other._no_act() as uow:
        uow.records.put_root_key(opened_root(file, STICK, QuickLocks()).key_pem)
        uow.commit()
    one.coordinator.space_screen()
    return one, other
