"""What comes in to the coordinator, and what a person decides of it. A part of ``app.desk``.

What came of a collecting is in force when it is logged; what the log cannot take now is in it with the next.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from hyvinvointi_desktop.app import decide_bundle as deciding
from hyvinvointi_desktop.app.answer_laptops import Desk as Answering
from hyvinvointi_desktop.app.collect import Collect, Collected, Progress, nobody_looks
from hyvinvointi_desktop.app.desk_ground import Changed
from hyvinvointi_desktop.app.desk_post import address_of, prepare_at_first
from hyvinvointi_desktop.app.desk_trust import DeskTrust
from hyvinvointi_desktop.app.exchange_ids import fresh_id
from hyvinvointi_desktop.app.judge_records import JUDGING
from hyvinvointi_desktop.app.look_inbox import NEWEST, InboxScreen, inbox_screen
from hyvinvointi_desktop.app.place_port import Place, PlaceFault, never
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.post_port import PostPlace
from hyvinvointi_desktop.app.receive import ReceivedBundle
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_server_port import BroughtBack, RegistryStays, ServerAddress, ServerFault
from hyvinvointi_desktop.app.report_paper import PaperLook, Press, look_at_papers
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.exchange import BundleId, DeviceId

INBOX = frozenset({Area.POST, Area.APPROVALS, Area.REFERRALS, Area.TRUST, Area.HISTORY})


T = TypeVar("T")
_STAYS = {
    ServerFault.NOT_EMPTY: Refusal.SERVER_NOT_EMPTY,
    ServerFault.EMPTY: Refusal.SERVER_EMPTY,
    ServerFault.OTHER_SPACE: Refusal.SERVER_OF_OTHERS,
    ServerFault.NOT_THE_SAME: Refusal.SERVER_NOT_THE_SAME,
    ServerFault.HERE: Refusal.REGISTRY_IS_HERE,
}


@dataclass(slots=True)
class Collecting:
    """A collecting under way. Each of its steps takes a few files."""

    _collect: Collect
    _place: Place | None
    _fault: PlaceFault | None
    _ended: Callable[[Collected], None]

    def step(self) -> bool:
        """Whether there is more. Raises Surroundings."""
        return self._fault is None and self._collect.step()

    @property
    def progress(self) -> Progress:
        """How far it is."""
        return self._collect.progress

    def end(self) -> Collected:
        """Answers the laptops and lets go of the place. Raises Surroundings."""
        try:
            done = self._collect.end() if self._fault is None else Collected(fault=self._fault)
        finally:
            if self._place is not None:
                self._place.close()
        self._ended(done)
        return done


class DeskRegistry(DeskTrust):
    """The coordinator's incoming post. Everything here is a coordinator's: others are refused."""

    def inbox(self, newest: int = NEWEST) -> InboxScreen:
        """The page of what came: so many of the newest, and all that waits. Raises Refused."""
        own = self._keeping()
        with self._store.reading() as records:
            places = records.post_places()
        with self._store.registry.reading() as records:
            found = inbox_screen(records, own.coordinator, places, self.clock.now(), newest)
        self.trail.look(Event.INBOX_SEEN, count=len(found.bundles))
        return found

    def collect(
        self,
        place: PostPlace,
        told: Callable[[Progress], None] = nobody_looks,
        stopped: Callable[[], bool] = never,
    ) -> Collected:
        """Takes in what is new in the place and lays there what is to be told; makes our folder there the first time.

        A fault of the place is in what comes back, and is kept with the place.

        Raises:
            Refused: this profile is no coordinator of a space.
            Surroundings: the profile or the server would not go on. What was taken in by then stays.
        """
        going = self.begin_collect(place, told, stopped)
        while going.step():
            pass
        return going.end()

    def begin_collect(
        self,
        place: PostPlace,
        told: Callable[[Progress], None] = nobody_looks,
        stopped: Callable[[], bool] = never,
    ) -> "Collecting":
        """As ``collect``, piece by piece, so that others may read and write in between. ``end`` it, come what may."""
        self.newest_trust_list()  # one that has lasted half its time is made anew, to be laid there
        collect = Collect(self._answering(), JUDGING, self.take_listed, told, stopped, self._look_at_papers)
        opened = fault = None
        with self._store.reading() as records:
            known = records.post_places()
        try:
            opened = self._tools.places().open(address_of(place), stopped)
            prepare_at_first(opened, place, known)
            collect.begin(opened, place.where)
        except PlaceFault as error:
            fault = error
        return Collecting(collect, opened, fault, lambda done: self._collected(place, done))

    def take_in_bundle(self, name: str, content: bytes) -> Collected:
        """Takes in one file by hand: double clicked, dropped or chosen. Raises Refused, Surroundings."""
        collect = Collect(self._answering(), JUDGING, self.take_trust_list, look_at=self._look_at_papers)
        done = collect.from_file(name, content)
        self._note(done)
        return done

    def let_in_bundle(self, bundle: BundleId) -> Changed:
        """Lets in what came from a laptop out of use before its last number; the worker is present. Raises Refused."""
        self._keeping()
        deciding.let_in(bundle, self._store.registry, JUDGING, self.clock.now())
        self.trail.note_done(Event.BUNDLE_LET_IN, bundle=bundle[:16])
        return INBOX

    def keep_version(self, bundle: BundleId) -> Changed:
        """Of several versions this one counts. Raises Refused."""
        self._keeping()
        deciding.keep_version(bundle, self._store.registry, JUDGING, self.clock.now())
        self.trail.note_done(Event.VERSION_KEPT, bundle=bundle[:16])
        return INBOX

    def ask_again(self, device: DeviceId, epoch: int) -> Changed:
        """Asks the laptop for the numbers that are missing; it goes with the next collecting. Raises Refused."""
        self._keeping()
        command = deciding.AskAgain(device, epoch, fresh_id())
        numbers = deciding.ask_again(command, self._store.registry, self.clock.now())
        self.trail.note_done(Event.ASKED_AGAIN, device=device, count=len(numbers))
        return INBOX

    # -- where the registry lies --------------------------------------------------------------------------------

    def registry_server(self) -> ServerAddress | None:
        """The server with the registry; None: it is in this profile. Raises Refused."""
        self._coordinators_only()
        return self._store.registry_server()

    def move_registry(self, address: ServerAddress) -> int:
        """Puts the registry on an empty server, to be shared; how many rows. Raises Refused, Surroundings."""
        self._keeping()
        count = self._moved(lambda: self._store.move_registry(address))
        self.trail.note_done(Event.REGISTRY_MOVED, host=address.host, rows=count)
        return count

    def use_registry(self, address: ServerAddress) -> Changed:
        """Uses the registry that another coordinator put on a server. Raises Refused, Surroundings."""
        self._keeping()
        self._moved(lambda: self._store.use_registry(address))
        self.trail.note_done(Event.REGISTRY_MOVED, host=address.host, rows=0)
        return INBOX

    def bring_registry_back(self) -> BroughtBack:
        """Takes the registry from the server into this profile; other coordinators are told so when they come.

        Raises Refused, Surroundings: it stays on the server.
        """
        own = self._keeping()
        done = self._moved(lambda: self._store.bring_registry_back(own.coordinator))
        self.trail.note_done(Event.REGISTRY_BROUGHT_BACK, rows=done.rows)
        return done

    @staticmethod
    def _moved(act: Callable[[], T]) -> T:
        try:
            return act()
        except RegistryStays as stays:
            raise Refused(_STAYS[stays.fault]) from stays
    def _look_at_papers(self, received: ReceivedBundle) -> tuple[PaperLook, ...]:
        if received.opened.parts.report is None:
            return ()
        press = Press(self._tools.printer(), self._tools.envelopes())
        return look_at_papers(received, press, self.own_coordinator().root_pem)

    def _answering(self) -> Answering:
        return Answering(
            self._keeping(), self._tools.envelopes(), self._store.registry, self.clock.now,
            lambda: secrets.token_hex(4), self.practice,
        )  # fmt: skip

    def _collected(self, place: PostPlace, done: Collected) -> None:
        self._visited(place, self.clock.now(), done.fault.what.value if done.fault else "")
        self._note(done)

    def _visited(self, place: PostPlace, now: datetime, fault: str) -> None:
        with self._no_act() as uow:
            there = next((p for p in uow.records.post_places() if p.id == place.id), None)
            if there is not None:
                uow.records.put_post_place(replace(there, used_at=there.used_at if fault else now, fault=fault))
                uow.commit()

    def _note(self, done: Collected) -> None:
        states = {state.value: count for state, count in sorted(done.states.items())}
        fault = done.fault.what.value if done.fault else ""
        self.trail.note_done(Event.COLLECTED, refused=len(done.refused), fault=fault, **states)
