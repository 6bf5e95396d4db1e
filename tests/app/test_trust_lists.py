"""Lists of trust: renewal, ends of rights, rollback, a changed file; the root on two sticks; the sealed envelope."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.exchange_port import Parts
from hyvinvointi_desktop.app.keep_root import opened_root
from hyvinvointi_desktop.app.membership_port import Side
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.revoke_device import RevokeDevice
from hyvinvointi_desktop.app.sealed_envelope import OpenEnvelope
from hyvinvointi_desktop.app.trust_document import list_content
from hyvinvointi_desktop.domain.trust import EndReason, RootChange, TrustFault, Validity
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.desks import NOW
from tests.support.spaces import SPACE_NAME, QuickLocks, coordinator_desk, join, worker_desk

RECOVERY = "ABCD EFGH JKLM NPQR STUV WXYZ 2345 6789"
ROOT_WORDS = "kuusi kivistä sanaa"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def coordinator(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    made = coordinator_desk(tmp_path / "coordinator", clock)
    made.make_space(SPACE_NAME)
    yield made
    made.close()


@pytest.fixture
def worker(tmp_path: Path, clock: FixedClock, coordinator: Desk) -> Iterator[Desk]:
    made = worker_desk(tmp_path / "worker", clock)
    join(coordinator, made)
    yield made
    made.close()


def refused(act: object, *arguments: object, **more: object) -> Refused:
    with pytest.raises(Refused) as error:
        act(*arguments, **more)  # type: ignore[operator]
    return error.value


def newest(coordinator: Desk) -> bytes:
    kept = coordinator.newest_trust_list()
    assert kept is not None
    return kept.content


def test_a_list_put_back_is_refused_and_logged(coordinator: Desk, worker: Desk) -> None:
    second = newest(coordinator)
    coordinator.invite_worker("Toinen")
    coordinator.renew_devices([worker.own_device().device])
    third = newest(coordinator)
    assert worker.take_trust_list(third).new
    assert not worker.take_trust_list(third).new
    assert refused(worker.take_trust_list, second).refusal is Refusal.TRUST_OLDER
    assert worker.own_device().trust.version == 3
    with worker._store.reading() as records:
        assert records.audit_newest(1)[0].event == "trust.refuse"
        noted = len(records.audit_newest(100))
    worker.take_listed(second)
    assert worker.own_device().trust.version == 3
    with worker._store.reading() as records:
        assert len(records.audit_newest(100)) == noted
    assert refused(worker.take_listed, third[:-1]).refusal is Refusal.TRUST_REFUSED


def test_no_changed_or_foreign_list_is_taken(coordinator: Desk, worker: Desk, tmp_path: Path) -> None:
    coordinator.renew_devices([worker.own_device().device])
    good = newest(coordinator)
    for at in range(0, len(good), len(good) // 40):
        bad = bytes((*good[:at], good[at] ^ 1, *good[at + 1 :]))
        assert refused(worker.take_trust_list, bad).refusal is Refusal.TRUST_REFUSED
    assert refused(worker.take_trust_list, b"").data["fault"] is TrustFault.UNPROVED
    other = coordinator_desk(tmp_path / "other")
    other.make_space(SPACE_NAME)
    assert refused(worker.take_trust_list, newest(other)).data["fault"] is TrustFault.UNPROVED
    other.close()
    mine = worker.own_device()
    forged = bootstrap.envelopes().sign_open(
        Parts(b"{}", list_content(replace(mine.trust, version=9))), mine.signing, NOW
    )
    assert refused(worker.take_trust_list, forged.content).data["fault"] is TrustFault.UNPROVED


def _signed(coordinator: Desk, **changes: object) -> bytes:
    own = coordinator.own_coordinator()
    trust = replace(own.trust, **changes)  # type: ignore[arg-type]
    return bootstrap.envelopes().sign_open(Parts(b"{}", list_content(trust)), own.signing, NOW).content


def test_two_lists_of_one_number_and_a_number_too_far(coordinator: Desk, worker: Desk) -> None:
    same = _signed(coordinator, min_app_version="9.9")
    assert refused(worker.take_trust_list, same).data["fault"] is TrustFault.SAME_NUMBER
    far = _signed(coordinator, version=worker.own_device().trust.version + 1001)
    assert refused(worker.take_trust_list, far).data["fault"] is TrustFault.TOO_FAR
    near = _signed(coordinator, version=worker.own_device().trust.version + 1000)
    assert worker.take_trust_list(near).new


def test_a_laptop_is_renewed_with_the_key_it_has(coordinator: Desk, worker: Desk, clock: FixedClock) -> None:
    before = worker.own_device()
    clock.instant = NOW + timedelta(days=731 - 61)
    assert coordinator.space_screen().due == ()  # type: ignore[union-attr]
    clock.instant = NOW + timedelta(days=731 - 59)
    coordinator.renew_own()
    assert coordinator.space_screen().due == (before.device,)  # type: ignore[union-attr]
    coordinator.renew_devices([before.device])
    assert worker.membership().validity is Validity.DUE  # type: ignore[union-attr]
    taken = worker.take_trust_list(newest(coordinator))
    after = worker.own_device()
    assert taken.renewed
    assert after.validity is Validity.GOOD
    assert after.signing.key_pem == before.signing.key_pem
    assert after.signing.cert_pem != before.signing.cert_pem
    assert coordinator.space_screen().due == ()  # type: ignore[union-attr]


def test_a_list_is_made_anew_before_it_is_old(coordinator: Desk, worker: Desk, clock: FixedClock) -> None:
    kept = coordinator.newest_trust_list()
    assert kept is not None
    clock.instant = NOW + timedelta(days=199)
    assert coordinator.newest_trust_list() == kept
    clock.instant = NOW + timedelta(days=201)
    again = coordinator.newest_trust_list()
    assert again is not None
    assert again.version == kept.version + 1
    assert worker.take_trust_list(again.content).new
    assert coordinator.newest_trust_list() == again


def test_a_right_that_ran_out_sends_nothing_and_is_renewed_all_the_same(
    coordinator: Desk, worker: Desk, clock: FixedClock
) -> None:
    device = worker.own_device().device
    clock.instant = NOW + timedelta(days=740)
    assert refused(worker.own_device).refusal in (Refusal.TRUST_TOO_OLD, Refusal.RIGHT_RAN_OUT)
    assert refused(coordinator.own_coordinator).refusal is Refusal.RIGHT_RAN_OUT
    coordinator.renew_own()
    coordinator.renew_devices([device])
    worker.take_trust_list(newest(coordinator))
    assert worker.own_device().validity is Validity.GOOD


def test_a_new_key_that_the_old_one_vouches_for(coordinator: Desk, worker: Desk) -> None:
    before = worker.own_device()
    request = worker.ask_for_renewal()
    seen = coordinator.look_at_request(request)
    assert (seen.renews, seen.digits, seen.newcomer, seen.name) == (True, "", before.device, "Maija Keksitty")
    coordinator.admit(request, "")
    worker.take_trust_list(newest(coordinator))
    after = worker.own_device()
    assert after.signing.key_pem != before.signing.key_pem
    assert after.device == before.device
    sealed = bootstrap.envelopes().seal(Parts(b"{}", b"{}"), after.signing, after.recipients, NOW)
    own = coordinator.own_coordinator()
    assert bootstrap.envelopes().open(sealed.content, own.identities, own.root_pem).signer.device == before.device


def test_a_right_ends_at_a_number_and_only_earlier_after_that(coordinator: Desk, worker: Desk) -> None:
    device = worker.own_device().device
    coordinator.revoke_device(RevokeDevice(device, 17, reason=EndReason.STOLEN))
    assert refused(coordinator.revoke_device, RevokeDevice(device, 17)).refusal is Refusal.CUT_TOO_LATE
    assert refused(coordinator.revoke_device, RevokeDevice(device, 3, epoch=2)).refusal is Refusal.CUT_TOO_LATE
    coordinator.revoke_device(RevokeDevice(device, 16))
    assert refused(coordinator.renew_devices, [device]).refusal is Refusal.RIGHT_ENDED
    taken = worker.take_trust_list(newest(coordinator))
    assert taken.ended
    assert refused(worker.own_device).refusal is Refusal.RIGHT_ENDED
    end = worker.reading_device().trust.revocation_of(device)
    assert end is not None
    assert (end.epoch, end.last_seq) == (1, 16)
    row = coordinator.space_screen().workers[0]  # type: ignore[union-attr]
    assert (row.living, row.devices[0].ended.last_seq) == ((), 16)  # type: ignore[union-attr]


def test_a_new_laptop_for_the_same_worker(coordinator: Desk, worker: Desk, tmp_path: Path) -> None:
    old = worker.own_device()
    invited = coordinator.invite_worker("Maija", old.worker)
    laptop = worker_desk(tmp_path / "laptop")
    asked = laptop.ask_to_join(invited.invitation.text())
    laptop.finish_joining(coordinator.admit(asked.request, asked.digits).answer, confirmed=True)
    new = laptop.own_device()
    assert (new.worker, new.device == old.device) == (old.worker, False)
    assert len(coordinator.space_screen().workers[0].living) == 2  # type: ignore[union-attr]
    coordinator.end_work(old.worker, NOW.date())
    assert refused(coordinator.invite_worker, "Maija", old.worker).refusal is Refusal.WORK_HAS_ENDED
    laptop.close()


def test_the_root_goes_onto_two_sticks_and_makes_the_next_issuing_key(
    coordinator: Desk, worker: Desk, clock: FixedClock
) -> None:
    coordinator._tools = replace(coordinator._tools, age=QuickLocks)
    assert coordinator.space_screen().root_is_here  # type: ignore[union-attr]
    assert refused(coordinator.locked_root, "lyhyt").refusal is Refusal.ROOT_PASSPHRASE_WEAK
    file = coordinator.locked_root(ROOT_WORDS)
    broken = file[:-1] + bytes([file[-1] ^ 1])
    assert refused(coordinator.root_is_away, (file, broken), ROOT_WORDS).refusal is Refusal.ROOT_NOT_WRITTEN
    assert coordinator.space_screen().root_is_here  # type: ignore[union-attr]
    coordinator.root_is_away((file, file), ROOT_WORDS)
    assert not coordinator.space_screen().root_is_here  # type: ignore[union-attr]
    assert refused(coordinator.locked_root, ROOT_WORDS).refusal is Refusal.ROOT_PUT_AWAY
    assert refused(opened_root, file, "väärä tunnussana", QuickLocks()).refusal is Refusal.ROOT_NOT_OPENED
    clock.instant = NOW + timedelta(days=1100)
    assert refused(coordinator.renew_own).refusal is Refusal.KEEPER_RAN_OUT
    coordinator.new_issuing_key(file, ROOT_WORDS)
    with worker._store.reading() as records:
        here = records.membership(Side.DEVICE)
    assert here is not None
    coordinator.renew_devices([here.own_id])  # type: ignore[list-item]
    assert worker.take_trust_list(newest(coordinator)).renewed
    assert worker.own_device().signing.issuer_pem != here.issuer_pem


def test_a_new_root_counts_when_the_old_and_the_new_signed_it(coordinator: Desk, worker: Desk) -> None:
    own, certs = coordinator.own_coordinator(), bootstrap.certificates()
    with coordinator._store.reading() as records:
        old_key = records.root_key()
    assert old_key is not None
    old = certs.read_root(own.root_pem)
    root = certs.make_root(own.space, SPACE_NAME, certs.new_key(), NOW)
    good = RootChange(
        old.sha256, root.cert_pem, certs.vouch(old_key, root.cert_pem), certs.vouch(root.key_pem, root.cert_pem)
    )
    version = own.trust.version + 1
    for bad in (replace(good, by_old=good.by_new), replace(good, by_new=good.by_old)):
        signed = _signed(coordinator, version=version, root_changes=(bad,))
        assert refused(worker.take_trust_list, signed).refusal is Refusal.TRUST_REFUSED
    assert worker.reading_device().root_pem == own.root_pem
    worker.take_trust_list(_signed(coordinator, version=version, root_changes=(good,)))
    assert worker.reading_device().root_pem == root.cert_pem + own.root_pem


def test_the_envelope_is_off_until_made_and_its_opening_stays_written(coordinator: Desk, worker: Desk) -> None:
    assert refused(worker.give_recovery_key, RECOVERY).refusal is Refusal.ENVELOPE_OFF
    paper = coordinator.make_envelope()
    assert paper.startswith("AGE-SECRET-KEY-1")
    assert refused(coordinator.make_envelope).refusal is Refusal.ENVELOPE_IS_MADE
    worker.take_trust_list(newest(coordinator))
    assert worker.membership().envelope_on_day is None  # type: ignore[union-attr]
    file = worker.give_recovery_key(RECOVERY)
    assert RECOVERY.encode() not in file
    assert worker.membership().envelope_on_day == NOW.date()  # type: ignore[union-attr]
    for bad in (b"{}", b"", file[:-2], file.replace(b'"hvl-held-key"', b'"hvl-held-kex"')):
        assert refused(coordinator.hold_recovery_key, bad).refusal is Refusal.REQUEST_UNREADABLE
    forged = file.replace(worker.own_device().trust.escrow.encode(), coordinator.own_coordinator().recipient.encode())
    assert refused(coordinator.hold_recovery_key, forged).refusal is Refusal.REQUEST_UNPROVED
    assert coordinator.hold_recovery_key(file) == coordinator.hold_recovery_key(file) == worker.own_device().worker
    screen = coordinator.space_screen()
    assert screen is not None
    (held,) = screen.held
    assert screen.workers[0].holds_key
    order = OpenEnvelope(held.id, paper, "Toinen Todistaja", "Palautusavain katosi muutossa")
    other = bootstrap.age().new_key().identity
    assert refused(coordinator.open_envelope, replace(order, paper=other)).refusal is Refusal.ENVELOPE_NOT_OPENED
    assert refused(coordinator.open_envelope, replace(order, paper="rikki")).refusal is Refusal.ENVELOPE_NOT_OPENED
    assert refused(coordinator.open_envelope, replace(order, witness=" ")).refusal is Refusal.ENVELOPE_WITNESS_MISSING
    assert refused(coordinator.open_envelope, replace(order, reason="")).refusal is Refusal.REASON_MISSING
    with coordinator._store.registry.reading() as known:
        assert known.envelope_openings() == ()
    spaced = " ".join(paper[at : at + 4] for at in range(0, len(paper), 4)).lower()
    assert coordinator.open_envelope(replace(order, paper=spaced)) == RECOVERY
    with coordinator._store.registry.reading() as known:
        (opening,) = known.envelope_openings()
    assert (opening.witness, opening.reason) == ("Toinen Todistaja", "Palautusavain katosi muutossa")
    with coordinator._store.reading() as records:
        assert records.audit_newest(1)[0].event == "escrow.use"
    coordinator.give_up_envelope()
    worker.take_trust_list(newest(coordinator))
    assert refused(worker.give_recovery_key, RECOVERY).refusal is Refusal.ENVELOPE_OFF
