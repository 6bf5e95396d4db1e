"""The laptop's own place in a space: joining, lists of trust, its key in the envelope. A part of ``app.desk``."""

from hyvinvointi_desktop.app import ask_to_join as asking
from hyvinvointi_desktop.app import finish_joining as finishing
from hyvinvointi_desktop.app import look_space
from hyvinvointi_desktop.app import sealed_envelope as envelope
from hyvinvointi_desktop.app.desk_ground import Changed
from hyvinvointi_desktop.app.desk_space import TRUST, DeskSpace
from hyvinvointi_desktop.app.exchange_ids import fresh_id
from hyvinvointi_desktop.app.membership_port import MembershipState, Side
from hyvinvointi_desktop.app.mirror_list import mirror_list
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.space_identity import (
    OwnDevice,
    own_device,
    reading_device,
)
from hyvinvointi_desktop.app.take_trust_list import ListTaken, take_trust_list
from hyvinvointi_desktop.app.trust_document import read_list_content
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.invitation import Invitation


class DeskTrust(DeskSpace):
    """The space, and this laptop's own place in one."""

    # -- who this profile is ------------------------------------------------------------------------------------

    def own_device(self) -> OwnDevice:
        """This laptop, fit to sign and seal. Raises Refused, with the reason in words for the worker."""
        with self._store.reading() as records:
            return own_device(records, self.clock.now())

    def reading_device(self) -> OwnDevice:
        """This laptop for taking in what comes. Raises Refused: it is in no space."""
        with self._store.reading() as records:
            return reading_device(records, self.clock.now())

    def membership(self, side: Side = Side.DEVICE) -> look_space.MembershipScreen | None:
        """This side's place in its space; None where nothing was asked."""
        with self._store.reading() as records:
            return look_space.membership_screen(records, side, self.space_keys(), self.clock.now())

    # -- the laptop's own place ---------------------------------------------------------------------------------

    @staticmethod
    def invitation_in(text: str) -> Invitation:
        """The invitation in a text. Raises Refused."""
        return asking.invitation_in(text)

    def invitation_of_file(self, content: bytes) -> Invitation:
        """The invitation in a file: text, a picture of its code, or the printed paper. Raises Refused."""
        return asking.invitation_in(self._tools.invitation_text(content))

    def ask_to_join(self, invitation: str) -> asking.Asked:
        """Makes keys and the request; the digits to read aloud are in what comes back. Raises Refused."""
        command = asking.AskToJoin(invitation, fresh_id())
        asked = asking.ask_to_join(command, self._no_act(), self.space_keys(), self.clock.now())
        self.trail.note_done(Event.JOIN_ASKED)
        return asked

    def request_to_join(self, side: Side = Side.DEVICE) -> asking.Asked:
        """The request that was made, once more. Raises Refused: there is none."""
        with self._store.reading() as records:
            here = records.membership(side)
        if here is None or here.state is not MembershipState.ASKED:
            raise Refused(Refusal.NOT_JOINED)
        return asking.Asked(here.space_name, here.request, asking.digits_of(here, self.space_keys()))

    def digits_to_read(self, side: Side = Side.DEVICE) -> str:
        """The digits that were compared, or are to be. Raises Refused."""
        with self._store.reading() as records:
            return finishing.digits_to_read(records, side, self.space_keys())

    def give_up_joining(self, side: Side = Side.DEVICE) -> Changed:
        """Takes back a request that was not answered. Raises Refused."""
        asking.give_up_joining(side, self._no_act())
        self.trail.note_done(Event.JOIN_GIVEN_UP)
        return TRUST

    def finish_joining(self, answer: bytes, *, confirmed: bool) -> finishing.Joined:
        """Takes the coordinator's answer. Raises Refused."""
        command = finishing.FinishJoining(answer, confirmed)
        joined = finishing.finish_joining(command, self._no_act(), self.space_keys(), self.clock.now())
        if joined.side is Side.COORDINATOR:
            with self._store.reading() as records:
                here = records.membership(Side.COORDINATOR)
            if here is not None:
                registry = self._store.registry
                finishing.found_beside(registry, here)
                mirror_list(read_list_content(here), joined.trust_list, registry, here)
        self.trail.note_done(Event.JOINED, confirmed=joined.confirmed)
        return joined

    def confirm_digits(self, side: Side = Side.DEVICE) -> Changed:
        """The coordinator told that the digits are the same. Raises Refused."""
        finishing.confirm_digits(side, self._no_act())
        self.trail.note_done(Event.DIGITS_CONFIRMED)
        return TRUST

    def ask_for_renewal(self) -> bytes:
        """A request for more time with a new key, vouched for by the old one. Raises Refused."""
        own = self.reading_device()
        with self._store.reading() as records:
            name = records.worker().name
        made = asking.ask_for_renewal(own, name, self._no_act(), self.space_keys())
        self.trail.note_done(Event.JOIN_ASKED, renewal=True)
        return made

    def take_space_file(self, content: bytes) -> bool:
        """Takes in a list of trust, or the answer to a request for more time; whether it was new. Raises Refused."""
        if self._tools.envelopes().is_open(content):
            return self.take_trust_list(content).new
        before = self.reading_device().trust.version
        self.finish_joining(content, confirmed=False)
        return self.reading_device().trust.version != before

    def take_listed(self, signed: bytes) -> None:
        """As ``take_trust_list``, of what lies in a place: every older list lies there too, and that is no alarm."""
        try:
            self._take_list(signed)
        except Refused as error:
            if error.refusal is not Refusal.TRUST_OLDER:
                self._list_refused(error)
                raise

    def take_trust_list(self, signed: bytes) -> ListTaken:
        """Takes in a list of trust, on every side that this profile has in a space. Raises Refused, logged too."""
        try:
            return self._take_list(signed)
        except Refused as error:
            self._list_refused(error)
            raise

    def _list_refused(self, error: Refused) -> None:
        if error.refusal is not Refusal.NOT_JOINED:
            self.trail.note(Event.TRUST_REFUSED, fault=str(error.data.get("fault", error.refusal)))

    def _take_list(self, signed: bytes) -> ListTaken:
        taken: ListTaken | None = None
        with self._store.reading() as records:
            sides = [s for s in Side if (m := records.membership(s)) and m.state is MembershipState.JOINED]
        for side in sides:
            taken = take_trust_list(signed, side, self._no_act(), self.space_keys(), self.clock.now())
            if side is Side.COORDINATOR and taken.new:
                with self._store.reading() as records:
                    here = records.membership(side)
                if here is not None:
                    mirror_list(taken.trust, signed, self._store.registry, here)
        if taken is None:
            raise Refused(Refusal.NOT_JOINED)
        if taken.new:
            self.trail.note_done(
                Event.TRUST_TAKEN, number=taken.trust.version, renewed=taken.renewed, ended=taken.ended,
                **({"new_root": True} if taken.new_root else {}),
            )
        return taken

    def give_recovery_key(self, recovery_key: str) -> bytes:
        """The recovery key, which the caller has seen to be this profile's, sealed for the envelope. Raises Refused."""
        own = self.own_device()
        made = envelope.give_recovery_key(
            recovery_key, own, self._no_act(), self.space_keys(), self.clock.now()
        )
        self.trail.note_done(Event.RECOVERY_KEY_GIVEN)
        return made
