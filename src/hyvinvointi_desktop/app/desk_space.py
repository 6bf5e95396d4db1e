"""The coordinator's space: founding it, letting people in, ending rights, its keys. A part of ``app.desk``.

What is decided in the registry is logged after it is in force; what the log cannot take now is in it with the next.
"""

import contextlib
from collections.abc import Sequence
from datetime import date

from hyvinvointi_desktop.app import change_root as rooting
from hyvinvointi_desktop.app import invite, keep_root, look_space, make_space, renew_devices, revoke_device
from hyvinvointi_desktop.app import sealed_envelope as envelope
from hyvinvointi_desktop.app.add_worker import add_worker
from hyvinvointi_desktop.app.admit import Admission, Admit, admit
from hyvinvointi_desktop.app.desk_coordinator import CoordinatorGround
from hyvinvointi_desktop.app.desk_ground import Changed
from hyvinvointi_desktop.app.exchange_ids import fresh_id
from hyvinvointi_desktop.app.look_at_request import RequestSeen, look_at_request
from hyvinvointi_desktop.app.membership_port import IssuingKey, MembershipState, Side
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.publish_list import NewList, publish_again, remember_list
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_trust_port import KeptList
from hyvinvointi_desktop.app.space_identity import (
    OwnCoordinator,
    own_coordinator,
)
from hyvinvointi_desktop.app.space_keys import SpaceKeys, keeper
from hyvinvointi_desktop.app.space_papers import EnvelopePaper, InvitationPaper
from hyvinvointi_desktop.app.take_trust_list import take_trust_list
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.exchange import CoordinatorId, DeviceId, SpaceId, WorkerId
from hyvinvointi_desktop.domain.invitation import Guest
from hyvinvointi_desktop.domain.trust import LIST_LIFE

TRUST = frozenset({Area.TRUST, Area.HISTORY})


class DeskSpace(CoordinatorGround):
    """The space whose coordinator this profile is. Others are refused."""

    def space_keys(self) -> SpaceKeys:
        """What signs and seals for a space."""
        return SpaceKeys(self._tools.certificates(), self._tools.age(), self._tools.envelopes())

    def own_coordinator(self) -> OwnCoordinator:
        """This coordinator's installation, fit to sign. Raises Refused."""
        with self._store.reading() as records:
            return own_coordinator(records, self.clock.now())

    # -- the coordinator's space --------------------------------------------------------------------------------

    def space_screen(self) -> look_space.SpaceScreen | None:
        """The space with its workers and their laptops; None before it is founded. Raises Refused."""
        self._coordinator()
        self._catch_up()
        now = self.clock.now()
        with self._store.registry.reading() as known, self._store.reading() as records:
            due = renew_devices.due_devices(known, now)
            found = look_space.space_screen(known, records, due, now)
        if found is not None:
            self.trail.look(Event.WORKERS_LISTED, count=len(found.workers))
        return found

    def space_is_founded(self) -> bool | None:
        """Whether there is a space, for the first page; None in a profile that is no coordinator's."""
        if not self._leads():
            return None
        with self._store.registry.reading() as registry:
            return registry.space() is not None

    def make_space(self, name: str, hint: str = "") -> Changed:
        """Founds a space. Raises Refused: there is one, or the name is missing."""
        self._coordinator()
        registry = self._store.registry
        make_space.refuse_second_space(registry, self._no_act())
        with self._store.reading() as records:
            own_name = records.worker().name
        command = make_space.MakeSpace(SpaceId(fresh_id()), CoordinatorId(fresh_id()), name, own_name, hint)
        made = make_space.make_space(command, self._no_act(), registry, self.space_keys(), self.clock.now())
        remember_list(made, Side.COORDINATOR, self._no_act())
        self.trail.note_done(Event.SPACE_MADE, space=command.space)
        return TRUST

    def invite_worker(self, name: str, worker: WorkerId | None = None) -> invite.Invited:
        """An invitation for a new worker, or a new laptop of one. Raises Refused."""
        command = invite.InviteWorker(worker or WorkerId(fresh_id()), name, fresh_id())
        made = invite.invite_worker(command, self._store.registry, self._keeping(), self.clock.now())
        self.trail.note_done(Event.INVITED, worker=command.worker, invitation=made.invitation.id)
        return made

    def add_worker(self, name: str) -> WorkerId:
        """A worker who keeps paper; the id comes back. Raises Refused."""
        with self._looking() as records:
            if records.space() is None:
                raise Refused(Refusal.NO_SPACE)
        worker = WorkerId(fresh_id())
        add_worker(worker, name, self._deciding())
        self.trail.note_done(Event.WORKER_ADDED, worker=worker)
        return worker

    def invite_coordinator(self, name: str) -> invite.Invited:
        """An invitation for another coordinator. Raises Refused."""
        command = invite.InviteCoordinator(name, fresh_id())
        made = invite.invite_coordinator(command, self._store.registry, self._keeping(), self.clock.now())
        self.trail.note_done(Event.INVITED, invitation=made.invitation.id)
        return made

    def take_invitation_back(self, invitation: str) -> Changed:
        """Nobody is let in by it any more. Raises Refused."""
        self._keeping()
        invite.take_invitation_back(invitation, self._store.registry, self.clock.now())
        self.trail.note_done(Event.INVITATION_TAKEN_BACK, invitation=invitation)
        return TRUST

    def look_at_request(self, request: bytes) -> RequestSeen:
        """Whose request it is, with the digits to compare. Raises Refused."""
        own = self._keeping()
        with self._store.registry.reading() as records:
            return look_at_request(request, records, own, self.space_keys(), self.clock.now())

    def admit(self, request: bytes, digits: str) -> Admission:
        """Lets the newcomer in; the answer file is in what comes back. Raises Refused: the digits differ, and more."""
        own, keys = self._keeping(), self.space_keys()
        command = Admit(request, digits)
        made = admit(command, self._store.registry, own, self._issuing(), keys, self.clock.now())
        if made.made is not None:
            self._published(made.made)
            self.trail.note_done(Event.ADMITTED, newcomer=made.seen.newcomer, worker=made.seen.worker or "")
        return made

    def renew_devices(self, devices: Sequence[DeviceId]) -> Changed:
        """Two more years for these laptops; it reaches them with the post. Raises Refused."""
        own, keys = self._keeping(), self.space_keys()
        made = renew_devices.renew_devices(
            devices, self._store.registry, own, self._issuing(), keys, self.clock.now()
        )
        self._published(made)
        self.trail.note_done(Event.RENEWED, devices=list(devices))
        return TRUST

    def renew_own(self) -> Changed:
        """Two more years for this coordinator. Raises Refused."""
        own, issuing = self._ended_too(), self._issuing()
        made = renew_devices.renew_own(
            self._store.registry, self._no_act(), own, issuing, self.space_keys(), self.clock.now()
        )
        self._published(made)
        self.trail.note_done(Event.RENEWED, coordinator=own.coordinator)
        return TRUST

    def renew_coordinator(self, coordinator: CoordinatorId) -> Changed:
        """Two more years for another coordinator; it reaches it with the post. Raises Refused."""
        own, keys = self._keeping(), self.space_keys()
        made = renew_devices.renew_coordinator(
            coordinator, self._store.registry, own, self._issuing(), keys, self.clock.now()
        )
        self._published(made)
        self.trail.note_done(Event.RENEWED, coordinator=coordinator)
        return TRUST

    def revoke_device(self, command: revoke_device.RevokeDevice) -> Changed:
        """Ends a laptop's right at a number. Raises Refused."""
        own, keys = self._keeping(), self.space_keys()
        self._published(revoke_device.revoke_device(command, self._store.registry, own, keys, self.clock.now()))
        self.trail.note_done(
            Event.REVOKED, device=command.device, after=command.after, reason=command.reason.value
        )
        return TRUST

    def end_work(self, worker: WorkerId, on: date) -> Changed:
        """The worker's work in the space ends. Raises Refused."""
        self._keeping()
        revoke_device.end_work(worker, on, self._store.registry)
        self.trail.note_done(Event.WORK_ENDED, worker=worker)
        return TRUST

    def end_coordinator(self, coordinator: CoordinatorId) -> Changed:
        """Another coordinator's time is over. Raises Refused."""
        own, keys = self._keeping(), self.space_keys()
        made = revoke_device.end_coordinator(coordinator, self._store.registry, own, keys, self.clock.now())
        self._published(made)
        self.trail.note_done(Event.REVOKED, coordinator=coordinator)
        return TRUST

    def newest_trust_list(self) -> KeptList | None:
        """The signed list as it is published, for the places of the exchange.

        Where people are let in, one that has lasted half its time is made anew: so no laptop is told without reason
        that nothing was heard.
        """
        self._catch_up()
        with self._store.registry.reading() as records:
            newest = records.newest_list()
        if newest is None or self.clock.now() - newest.issued_at < LIST_LIFE / 2:
            return newest
        try:
            own = self.own_coordinator()
        except Refused:
            return newest
        if not own.keeps:
            return newest
        self._published(publish_again(self._store.registry, own, self.space_keys(), self.clock.now()))
        with self._store.registry.reading() as records:
            return records.newest_list()

    # -- the root -----------------------------------------------------------------------------------------------

    def locked_root(self, passphrase: str) -> bytes:
        """The root's key as a file for the two sticks. Slow. Raises Refused."""
        self._coordinator()
        with self._store.reading() as records:
            return keep_root.locked_root(passphrase, records, self._tools.age())

    def root_is_away(self, copies: tuple[bytes, bytes], passphrase: str) -> Changed:
        """Both sticks were read back: the root's key leaves the profile. Slow. Raises Refused."""
        keep_root.root_is_away(copies, passphrase, self._no_act(), self._tools.age())
        self.trail.note_done(Event.ROOT_PUT_AWAY)
        return TRUST

    def new_issuing_key(self, root_file: bytes, passphrase: str) -> Changed:
        """With a stick of the root people are let in here from now on. Slow. Raises Refused."""
        own = self._ended_too()
        root = keep_root.opened_root(root_file, passphrase, self._tools.age())
        made = keep_root.new_issuing_key(
            root, self._no_act(), self._store.registry, own, self.space_keys(), self.clock.now()
        )
        self._published(made)
        self.trail.note_done(Event.ISSUING_KEY_MADE)
        return TRUST

    def change_root(self, root_file: bytes = b"", passphrase: str = "") -> Changed:
        """Another main key for the space; what was broken off goes on. Slow with a stick's file, which is needed where
        the root's key has left this profile and nothing was begun. Raises Refused."""
        self._ended_too()
        root = keep_root.opened_root(root_file, passphrase, self._tools.age()) if root_file else None
        rooting.change_root(root, self._changing())
        self.trail.note_done(Event.ROOT_CHANGED)
        return TRUST

    def _catch_up(self) -> None:
        """Where the registry knows more than this profile (a change of root that was broken off, another coordinator's
        list), the profile follows; what cannot be followed now is tried the next time."""
        with self._store.reading() as records:
            here = records.membership(Side.COORDINATOR)
        if here is None or here.state is not MembershipState.JOINED:
            return
        with contextlib.suppress(Refused):
            if rooting.begun_in(here) is not None:
                if rooting.go_on(self._changing()):
                    self.trail.note_done(Event.ROOT_CHANGED)
                return
            with self._store.registry.reading() as known:
                newest = known.newest_list()
            if newest is not None and newest.version > here.list_version:
                taken = take_trust_list(
                    newest.content, Side.COORDINATOR, self._no_act(), self.space_keys(), self.clock.now()
                )
                self.trail.note_done(
                    Event.TRUST_TAKEN, number=newest.version, renewed=taken.renewed, ended=taken.ended
                )

    def _changing(self) -> rooting.Changing:
        return rooting.Changing(self._no_act, self._store.registry, self.space_keys(), self.clock.now())

    # -- the sealed envelope ------------------------------------------------------------------------------------

    def make_envelope(self) -> str:
        """A new envelope: its key comes back to be printed, and is kept nowhere. Raises Refused."""
        own, keys = self._keeping(), self.space_keys()
        made, added = envelope.make_envelope(self._store.registry, own, keys, self.clock.now())
        self._published(added)
        self.trail.note_done(Event.ENVELOPE_MADE)
        return made.identity

    def give_up_envelope(self) -> Changed:
        """The envelope is offered no more. Raises Refused."""
        own, keys = self._keeping(), self.space_keys()
        self._published(envelope.give_up_envelope(self._store.registry, own, keys, self.clock.now()))
        self.trail.note_done(Event.ENVELOPE_GIVEN_UP)
        return TRUST

    def hold_recovery_key(self, content: bytes) -> WorkerId:
        """Keeps a worker's sealed recovery key. Raises Refused."""
        self._keeping()
        worker = envelope.hold_recovery_key(content, self._store.registry, self.space_keys(), self.clock.now())
        self.trail.note_done(Event.RECOVERY_KEY_HELD, worker=worker)
        return worker

    def open_envelope(self, command: envelope.OpenEnvelope) -> str:
        """A worker's recovery key by the paper. The log has it before it is shown. Raises Refused."""
        own = self._keeping()
        opened = envelope.open_envelope(
            command, self._store.registry, own, self._tools.age(), self.clock.now()
        )
        self.trail.note(Event.ENVELOPE_OPENED, held=command.held)
        return opened

    # -- papers -------------------------------------------------------------------------------------------------

    def invitation_paper(self, invited: invite.Invited, language: str) -> bytes:
        """The invitation on paper, to be handed over."""
        with self._store.reading() as records:
            name = records.worker().name
        one = invited.invitation
        paper = InvitationPaper(
            one.name, invited.name, name, one.text(), one.last_day, self.clock.now(),
            one.guest is Guest.COORDINATOR, self.practice, one.hint,
        )  # fmt: skip
        return self._tools.printer().space_paper(paper, language)

    def envelope_paper(self, key: str, language: str) -> bytes:
        """The key of the sealed envelope on paper."""
        own = self._keeping()
        with self._store.reading() as records:
            name = records.worker().name
        paper = EnvelopePaper(own.space_name, name, key, self.clock.now(), self.practice)
        return self._tools.printer().space_paper(paper, language)

    # -- helpers ------------------------------------------------------------------------------------------------

    def _keeping(self) -> OwnCoordinator:
        self._coordinator()
        return self.own_coordinator()

    def _ended_too(self) -> OwnCoordinator:
        """This coordinator's installation also when its own time is over: what follows gives it more."""
        self._coordinator()
        with self._store.reading() as records:
            return own_coordinator(records, self.clock.now(), in_force=False)

    def _issuing(self) -> IssuingKey:
        with self._store.reading() as records:
            return keeper(records)

    def _published(self, made: NewList) -> None:
        remember_list(made, Side.COORDINATOR, self._no_act())
