"""Two profiles joined through files: invitation, request, digits, answer; and every way in which it must not be."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.join_files import request_by_code
from hyvinvointi_desktop.app.membership_port import MembershipState, Side
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.revoke_device import RevokeDevice
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.domain.trust import ListAge, Validity
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.desks import NOW
from tests.support.spaces import SPACE_NAME, coordinator_desk, desk_of, join, worker_desk


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def coordinator(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    made = coordinator_desk(tmp_path / "coordinator", clock)
    made.make_space(SPACE_NAME, "Pilvikansio Lahetit")
    yield made
    made.close()


@pytest.fixture
def worker(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    made = worker_desk(tmp_path / "worker", clock)
    yield made
    made.close()


def refused(act: object, *arguments: object, **more: object) -> Refusal:
    """Why it was refused."""
    with pytest.raises(Refused) as error:
        act(*arguments, **more)  # type: ignore[operator]
    return error.value.refusal


def events(desk: Desk) -> list[str]:
    with desk._store.reading() as records:
        return [e.event for e in records.audit_newest(50)]


def test_a_worker_joins_and_both_know_it(coordinator: Desk, worker: Desk) -> None:
    invited = coordinator.invite_worker("  Maija   Keksitty ")
    asked = worker.ask_to_join(invited.invitation.text())
    seen = coordinator.look_at_request(asked.request)
    assert (seen.name, seen.said_name, seen.digits) == ("Maija Keksitty", "Maija Keksitty", asked.digits)
    assert len(asked.digits.replace(" ", "")) == 30
    answer = coordinator.admit(asked.request, asked.digits.replace(" ", "-")).answer
    joined = worker.finish_joining(answer, confirmed=True)
    assert (joined.space_name, joined.hint) == (SPACE_NAME, "Pilvikansio Lahetit")
    own, theirs = worker.own_device(), coordinator.own_coordinator()
    assert own.space == theirs.space
    assert own.worker == invited.worker
    assert own.recipients == (theirs.recipient,)
    assert own.root_pem == theirs.root_pem
    assert (own.validity, own.list_age, own.trust.version) == (Validity.GOOD, ListAge.FRESH, 2)
    screen = coordinator.space_screen()
    assert screen is not None
    (row,) = screen.workers
    assert (row.worker.name, [d.device for d in row.living], row.invitations) == ("Maija Keksitty", [own.device], ())
    assert {"join.ask", "join.finish"} <= set(events(worker))
    assert {"space.make", "space.invite", "space.admit", "space.list"} <= set(events(coordinator))


def test_what_the_laptop_signs_opens_at_the_coordinators(coordinator: Desk, worker: Desk) -> None:
    from hyvinvointi_desktop.app.exchange_port import Parts, SignerRole

    join(coordinator, worker)
    own, theirs, box = worker.own_device(), coordinator.own_coordinator(), bootstrap.envelopes()
    sealed = box.seal(Parts(b'{"a":1}', b'{"b":2}'), own.signing, own.recipients, NOW)
    opened = box.open(sealed.content, theirs.identities, theirs.root_pem)
    assert (opened.signer.role, opened.signer.device, opened.signer.worker) == (
        SignerRole.DEVICE, own.device, own.worker,
    )  # fmt: skip
    back = box.seal(Parts(b'{"a":1}', b'{"b":2}'), theirs.signing, [own.trust.devices[0].recipient], NOW)
    assert box.open(back.content, own.identities, own.root_pem).signer.coordinator == theirs.coordinator


def test_other_digits_let_nobody_in(coordinator: Desk, worker: Desk) -> None:
    invited = coordinator.invite_worker("Maija Keksitty")
    asked = worker.ask_to_join(invited.invitation.text())
    wrong = ("1" if asked.digits[0] != "1" else "2") + asked.digits[1:]
    for digits in (wrong, "", asked.digits[:-1], asked.digits + "0"):
        assert refused(coordinator.admit, asked.request, digits) is Refusal.DIGITS_DIFFER
    screen = coordinator.space_screen()
    assert screen is not None
    assert (screen.list_version, screen.workers[0].devices) == (1, ())
    assert len(screen.workers[0].invitations) == 1


def test_an_invitation_is_used_once_and_the_same_request_gets_the_same_answer(
    coordinator: Desk, worker: Desk, tmp_path: Path
) -> None:
    text = coordinator.invite_worker("Maija Keksitty").invitation.text()
    asked = worker.ask_to_join(text)
    first = coordinator.admit(asked.request, asked.digits)
    again = coordinator.admit(asked.request, asked.digits)
    assert again.answer == first.answer
    assert again.made is None
    other = worker_desk(tmp_path / "other", name="Toinen Keksitty")
    stranger = other.ask_to_join(text)
    assert refused(coordinator.admit, stranger.request, stranger.digits) is Refusal.INVITATION_USED
    other.close()


def test_following_an_invitation_again_changes_nothing(coordinator: Desk, worker: Desk) -> None:
    text = coordinator.invite_worker("Maija Keksitty").invitation.text()
    assert worker.ask_to_join(text) == worker.ask_to_join(text) == worker.request_to_join()


def test_an_old_or_withdrawn_invitation_lets_nobody_in(coordinator: Desk, worker: Desk, clock: FixedClock) -> None:
    invited = coordinator.invite_worker("Maija Keksitty")
    asked = worker.ask_to_join(invited.invitation.text())
    coordinator.take_invitation_back(invited.invitation.id)
    assert refused(coordinator.admit, asked.request, asked.digits) is Refusal.INVITATION_TAKEN_BACK
    worker.give_up_joining()
    late = coordinator.invite_worker("Maija Keksitty", invited.worker)
    asked = worker.ask_to_join(late.invitation.text())
    clock.instant = NOW + timedelta(days=14)
    assert coordinator.look_at_request(asked.request).digits == asked.digits
    clock.instant = NOW + timedelta(days=15)
    assert refused(coordinator.admit, asked.request, asked.digits) is Refusal.INVITATION_OLD
    worker.give_up_joining()
    assert refused(worker.ask_to_join, late.invitation.text()) is Refusal.INVITATION_OLD


def test_a_request_without_the_code_or_for_another_is_refused(
    coordinator: Desk, worker: Desk, tmp_path: Path
) -> None:
    invitation = coordinator.invite_worker("Maija Keksitty").invitation
    asked = worker.ask_to_join(invitation.text())
    with worker._store.reading() as records:
        here = records.membership(Side.DEVICE)
    assert here is not None
    keys = worker.space_keys()
    from hyvinvointi_desktop.app.ask_to_join import holder_of

    pem = keys.certificates.request(holder_of(here), here.key_pem)
    forged = request_by_code(invitation.id, "a" * 16, pem, "Joku")
    sealed = keys.age.seal(forged.content(), [invitation.recipient])
    assert refused(coordinator.admit, sealed, asked.digits) is Refusal.REQUEST_UNPROVED
    unknown = request_by_code("b" * 16, "b" * 16, pem, "Joku")
    sealed = keys.age.seal(unknown.content(), [invitation.recipient])
    assert refused(coordinator.admit, sealed, asked.digits) is Refusal.INVITATION_OF_OTHERS
    elsewhere = coordinator_desk(tmp_path / "elsewhere")
    elsewhere.make_space("Naapurikunta")
    assert refused(elsewhere.admit, asked.request, asked.digits) is Refusal.REQUEST_UNREADABLE
    elsewhere.close()
    for bad in (b"", b"x" * 100, asked.request[:-1], asked.request + b"\0", b"age-encryption.org/v1\n"):
        assert refused(coordinator.admit, bad, asked.digits) is Refusal.REQUEST_UNREADABLE


def test_no_changed_bit_of_request_or_answer_is_taken(coordinator: Desk, worker: Desk) -> None:
    asked = worker.ask_to_join(coordinator.invite_worker("Maija Keksitty").invitation.text())
    for at in range(0, len(asked.request), 41):
        bad = bytes((*asked.request[:at], asked.request[at] ^ 4, *asked.request[at + 1 :]))
        assert refused(coordinator.admit, bad, asked.digits) is Refusal.REQUEST_UNREADABLE
    answer = coordinator.admit(asked.request, asked.digits).answer
    for at in range(0, len(answer), 211):
        bad = bytes((*answer[:at], answer[at] ^ 4, *answer[at + 1 :]))
        assert refused(worker.finish_joining, bad, confirmed=True) is Refusal.ANSWER_UNREADABLE
    worker.finish_joining(answer, confirmed=True)


def test_an_answer_of_another_root_or_for_another_is_refused(coordinator: Desk, worker: Desk, tmp_path: Path) -> None:
    impostor = coordinator_desk(tmp_path / "impostor")
    impostor.make_space(SPACE_NAME)
    asked = worker.ask_to_join(coordinator.invite_worker("Maija Keksitty").invitation.text())
    theirs = worker_desk(tmp_path / "theirs")
    answer = join(impostor, theirs)
    assert refused(worker.finish_joining, answer, confirmed=True) is Refusal.ANSWER_UNREADABLE
    from hyvinvointi_desktop.app.join_files import read_join_answer

    with theirs._store.reading() as records:
        mine = read_join_answer(answer, records.age_identities(Side.DEVICE), bootstrap.age())
    with worker._store.reading() as records:
        here = records.membership(Side.DEVICE)
    assert here is not None
    from dataclasses import replace

    sealed = bootstrap.age().seal(replace(mine, newcomer=here.own_id).content(), [here.recipient])
    assert refused(worker.finish_joining, sealed, confirmed=True) is Refusal.ANSWER_UNPROVED
    assert worker.membership().state is MembershipState.ASKED  # type: ignore[union-attr]
    worker.finish_joining(coordinator.admit(asked.request, asked.digits).answer, confirmed=True)
    impostor.close()
    theirs.close()


def test_unconfirmed_digits_hold_the_place_and_send_nothing(coordinator: Desk, worker: Desk) -> None:
    asked = worker.ask_to_join(coordinator.invite_worker("Maija Keksitty").invitation.text())
    assert refused(worker.own_device) is Refusal.ANSWER_MISSING
    joined = worker.finish_joining(coordinator.admit(asked.request, asked.digits).answer, confirmed=False)
    assert not joined.confirmed
    assert refused(worker.own_device) is Refusal.NOT_CONFIRMED
    screen = worker.membership()
    assert screen is not None
    assert screen.digits == asked.digits
    assert worker.reading_device().trust.version == 2
    worker.confirm_digits()
    assert worker.own_device().recipients


def test_a_clock_ten_years_off_does_not_join(coordinator: Desk, worker: Desk, clock: FixedClock) -> None:
    asked = worker.ask_to_join(coordinator.invite_worker("Maija Keksitty").invitation.text())
    answer = coordinator.admit(asked.request, asked.digits).answer
    for years in (2016, 2036):
        clock.instant = datetime(years, 11, 2, 8, tzinfo=UTC)
        assert refused(worker.finish_joining, answer, confirmed=True) is Refusal.CLOCK_OFF
    clock.instant = NOW
    worker.finish_joining(answer, confirmed=True)
    clock.instant = datetime(2016, 11, 2, 8, tzinfo=UTC)
    assert refused(worker.own_device) is Refusal.CLOCK_OFF
    clock.instant = datetime(2036, 11, 2, 8, tzinfo=UTC)
    assert refused(worker.own_device) is Refusal.TRUST_TOO_OLD
    assert worker.reading_device().validity is Validity.ENDED


def test_who_is_in_a_space_joins_no_second_one(coordinator: Desk, worker: Desk, tmp_path: Path) -> None:
    join(coordinator, worker)
    other = coordinator_desk(tmp_path / "elsewhere")
    other.make_space("Naapurikunta")
    assert refused(worker.ask_to_join, other.invite_worker("Maija").invitation.text()) is Refusal.JOINED_ALREADY
    assert refused(other.make_space, "Toinen") is Refusal.SPACE_IS_MADE
    other.close()


def test_a_second_coordinator_gets_what_workers_send(
    coordinator: Desk, worker: Desk, tmp_path: Path, clock: FixedClock
) -> None:
    join(coordinator, worker)
    second = coordinator_desk(tmp_path / "second", clock, "Toinen Koordinaattori")
    invitation = coordinator.invite_coordinator("Toinen Koordinaattori").invitation.text()
    assert refused(worker.ask_to_join, invitation) is Refusal.INVITATION_FOR_OTHER_ROLE
    asked = second.ask_to_join(invitation)
    second.finish_joining(coordinator.admit(asked.request, asked.digits).answer, confirmed=True)
    assert refused(second.invite_worker, "Joku") is Refusal.NOT_THE_KEEPER
    newest = coordinator.newest_trust_list()
    assert newest is not None
    screen = second.space_screen()
    assert screen is not None
    assert (screen.keeps, screen.name, screen.list_version) == (False, SPACE_NAME, newest.version)
    assert [d.device for d in screen.workers[0].living] == [worker.own_device().device]
    worker.take_trust_list(newest.content)
    assert set(worker.own_device().recipients) == {
        coordinator.own_coordinator().recipient, second.own_coordinator().recipient,
    }  # fmt: skip
    until = second.membership(Side.COORDINATOR).valid_until  # type: ignore[union-attr]
    clock.instant = NOW + timedelta(days=1)
    coordinator.renew_coordinator(second.own_coordinator().coordinator)
    newest = coordinator.newest_trust_list()
    assert newest is not None
    assert second.take_trust_list(newest.content).renewed
    assert second.membership(Side.COORDINATOR).valid_until == until + timedelta(days=1)  # type: ignore[operator,union-attr]
    assert refused(coordinator.renew_coordinator, "x" * 16) is Refusal.NO_SUCH_RECORD
    worker.take_trust_list(newest.content)
    coordinator.revoke_device(RevokeDevice(worker.own_device().device, 4))
    newest = coordinator.newest_trust_list()
    assert newest is not None
    second.take_trust_list(newest.content)
    second.take_trust_list(newest.content)
    with second._store.registry.reading() as known:
        assert [r.last_seq for r in known.revocations()] == [4]
    coordinator.end_coordinator(second.own_coordinator().coordinator)
    newest = coordinator.newest_trust_list()
    assert newest is not None
    worker.take_trust_list(newest.content)
    assert worker.reading_device().recipients == (coordinator.own_coordinator().recipient,)
    assert second.take_trust_list(newest.content).ended
    assert refused(second.own_coordinator) is Refusal.RIGHT_ENDED
    second.close()


def test_only_a_coordinator_founds_a_space(worker: Desk, tmp_path: Path) -> None:
    assert refused(worker.make_space, "Kunta") is Refusal.ONLY_COORDINATOR
    assert refused(worker.space_screen) is Refusal.ONLY_COORDINATOR
    assert refused(worker.invite_worker, "Joku") is Refusal.ONLY_COORDINATOR
    both = desk_of(tmp_path / "both", "Molempi Keksitty", [Role.COORDINATOR, Role.LINK_WORKER])
    assert both.space_screen() is None
    assert refused(both.make_space, "  ") is Refusal.NAME_MISSING
    assert refused(both.invite_worker, "Joku") is Refusal.NOT_JOINED
    both.make_space("Kunta")
    join(both, both, "Molempi Keksitty")
    assert both.own_device().space == both.own_coordinator().space
    both.close()
