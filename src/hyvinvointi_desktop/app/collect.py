"""Takes in what lies in a place, file by file, and answers (PROTOCOL.md 2.4 reading, 2.5). Names mean nothing; a file
that cannot be believed is remembered with its reason, and the rest goes on. It may be stopped anywhere and begun anew:
a bundle is taken in whole or not at all, and what was taken in comes to nothing twice.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from hyvinvointi_desktop.app.answer_laptops import Answering, Laid, lay_in_place, seal_answers
from hyvinvointi_desktop.app.exchange_port import LARGEST_FILE, EnvelopeRefused, Signer
from hyvinvointi_desktop.app.ingest import Arrived, Ingest, Judging, Memory, Standings, Taken
from hyvinvointi_desktop.app.place_port import LeftOut, Listed, Place, PlaceFault, never
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.receive import ReceivedBundle, bundle_in
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_bundles_port import QUARANTINE, TRY_AGAIN, NumberTaken, SeenFile
from hyvinvointi_desktop.app.registry_port import RegistryRecords
from hyvinvointi_desktop.app.report_paper import PaperLook
from hyvinvointi_desktop.domain.exchange import BundleState, CoordinatorId, DeviceId, IngestFault
from hyvinvointi_desktop.domain.ingestion import Cut
from hyvinvointi_desktop.domain.trust import strictest_end

INBOX = frozenset({Area.POST, Area.APPROVALS, Area.REFERRALS, Area.TRUST, Area.HISTORY})
"""Which pages show something of what comes in."""
_COORDINATORS = "c/"
_LISTS = "/trust/"
"""What coordinators have laid there is sealed to laptops, but for lists of who belongs to the space."""
_TRIED_AGAIN = frozenset({IngestFault.SEAL, IngestFault.NOT_YET_VALID})
"""What may look otherwise later: a file that was half there, a clock that was wrong."""
_TRIED_ALWAYS = frozenset({IngestFault.UPGRADE})
"""What a later version of this program can read."""
AT_ONCE = 8
"""So many files are taken in before somebody else may have a turn."""
_TRIES = 5


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: files of those that are new, and what has become of them so far."""

    done: int
    total: int
    states: Mapping[BundleState, int]


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """A file of which nothing was believed."""

    came_by: str
    fault: IngestFault


@dataclass(frozen=True, slots=True)
class Collected:
    """What came of it. ``taken`` is one for every bundle whose state changed; ``lists``: lists of the space that were
    taken in; ``known`` files had been read before; ``unread`` could not be read now. ``fault``: the place would not go
    on. ``stopped``: a person did not want to.
    """

    taken: tuple[Taken, ...] = ()
    refused: tuple[RefusedFile, ...] = ()
    lists: int = 0
    known: int = 0
    unread: int = 0
    left_out: LeftOut = field(default_factory=LeftOut)
    laid: Laid = field(default_factory=Laid)
    fault: PlaceFault | None = None
    stopped: bool = False

    @property
    def changed(self) -> frozenset[Area]:
        """Which pages show something of it."""
        return INBOX

    @property
    def states(self) -> Mapping[BundleState, int]:
        """How many of each."""
        return Counter(t.state for t in self.taken)


def nobody_looks(_: Progress) -> None:
    """Nobody wants to know how far it is."""


def no_lists(_: bytes) -> None:
    """Lists of the space are not taken in. Raises Refused."""
    raise Refused(Refusal.NOT_JOINED)


def no_papers(_: ReceivedBundle) -> tuple[PaperLook, ...]:
    """Papers are not looked at."""
    return ()


@dataclass(slots=True)
class Collect:
    """One collecting. It is used once. ``told`` hears how far it is; ``stopped`` is asked before each file; ``look_at``
    prints a claim's paper again and compares."""

    answering: Answering
    judging: Judging
    take_list: Callable[[bytes], object] = no_lists
    told: Callable[[Progress], None] = nobody_looks
    stopped: Callable[[], bool] = never
    look_at: Callable[[ReceivedBundle], tuple[PaperLook, ...]] = no_papers
    _key: str = ""
    _place: Place | None = None
    _new: list[Listed] = field(default_factory=list)
    _there: frozenset[str] = frozenset()
    _done: int = 0
    _fault: PlaceFault | None = None
    _was_stopped: bool = False
    _memory: Memory = field(default_factory=Memory)
    _standings: dict[DeviceId, Standings] = field(default_factory=dict)
    _taken: list[Taken] = field(default_factory=list)
    _states: Counter[BundleState] = field(default_factory=Counter)
    _refused: list[RefusedFile] = field(default_factory=list)
    _lists: int = 0
    _known: int = 0
    _unread: int = 0

    @property
    def _me(self) -> CoordinatorId:
        return self.answering.own.coordinator

    def from_place(self, place: Place, key: str) -> Collected:
        """Takes in what is new there, then seals and lays there what is to be told. ``key`` names the place for ever.

        Raises:
            Surroundings: the profile or the server would not go on. What was taken in by then stays.
        """
        self.begin(place, key)
        while self.step():
            pass
        return self.end()

    def from_file(self, name: str, content: bytes) -> Collected:
        """Takes in one file that a person dropped or opened; what is to be told is laid down with the next place.

        Raises:
            Surroundings: as ``from_place``.
        """
        self._take_all([(Listed(name, len(content)), content)])
        seal_answers(self.answering)
        return Collected(tuple(self._taken), tuple(self._refused), self._lists, self._known)

    # -- a place, piece by piece --------------------------------------------------------------------------------

    def begin(self, place: Place, key: str) -> None:
        """Lists what is new. Raises Surroundings."""
        # On a shared server the same words may name another coordinator's folder.
        self._place, self._key = place, f"{self._me} {key}"
        with self.answering.registry.unit_of_work() as unit:
            unit.records.forget_refused(self.answering.now() - QUARANTINE)
            unit.commit()
        with self.answering.registry.reading() as records:
            there = records.known_listing(self._key)
            again = {f.sha256 for f in records.refused_files(self._me) if self._is_due(f)}
        try:
            listed = list(place.files())
        except PlaceFault as fault:
            self._fault = fault
            return
        self._there = frozenset(f.path for f in listed)
        new = [f for f in listed if self._is_for_us(f.path) and _is_new(f, there, again)]
        self._new = sorted(new, key=lambda f: f.path)  # numbers stand in the names: fewer wait for others
        self._tell()

    def step(self, most: int = AT_ONCE) -> bool:
        """Takes in the next few files; whether there are more. In between others may write. Raises Surroundings."""
        self._standings.clear()
        read: list[tuple[Listed, bytes]] = []
        ended = False
        for listed in self._new[self._done : self._done + most]:
            if self.stopped():
                self._was_stopped = ended = True
                break
            try:
                content = self._read(listed)
            except PlaceFault as fault:
                self._fault, ended = fault, True
                break
            self._done += 1
            if content is not None:
                read.append((listed, content))
        self._take_all(read)
        self._tell()
        return not ended and self._done < len(self._new)

    def end(self) -> Collected:
        """Seals and lays there what is to be told. Raises Surroundings."""
        assert self._place is not None
        seal_answers(self.answering)
        laid = Laid() if self._fault else lay_in_place(self.answering, self._place, self._key, self._there)
        return Collected(
            tuple(self._taken), tuple(self._refused), self._lists, self._known, self._unread, self._place.left_out,
            laid, self._fault or laid.fault, self._was_stopped,
        )  # fmt: skip

    @property
    def progress(self) -> Progress:
        """How far it is."""
        return Progress(self._done, len(self._new), Counter(self._states))

    def _tell(self) -> None:
        self.told(self.progress)

    def _read(self, listed: Listed) -> bytes | None:
        """None: this one file could not be read now. Raises PlaceFault: the place will not go on."""
        assert self._place is not None
        try:
            return self._place.read(listed.path, LARGEST_FILE)
        except PlaceFault as fault:
            if fault.is_about_the_place:
                raise
            self._unread += 1
            return None

    def _is_for_us(self, path: str) -> bool:
        if not path.startswith(_COORDINATORS):
            return True
        return _LISTS in path and not path.startswith(f"{_COORDINATORS}{self._me}/")

    # -- what was read ------------------------------------------------------------------------------------------

    def _take_all(self, read: Sequence[tuple[Listed, bytes]]) -> None:
        """Opens each, and takes in those of one laptop that came together in one transaction: each is whole or not
        there at all, and the disk is waited for once."""
        digests = [hashlib.sha256(content).hexdigest() for _, content in read]
        with self.answering.registry.reading() as records:
            seen = {digest: records.seen_file(digest, self._me) for digest in digests}
        judged: list[_Judged] = []
        for (listed, content), digest in zip(read, digests, strict=True):
            again = any(j.seen.sha256 == digest for j in judged)
            judged.append(self._judge(listed, content, digest, seen[digest], again=again))
        for device, group in groupby(judged, key=lambda j: j.device):
            if device is None:
                self._note(list(group))
            else:
                self._take_group(device, list(group))

    def _judge(
        self, listed: Listed, content: bytes, digest: str, before: SeenFile | None, *, again: bool
    ) -> "_Judged":
        now = self.answering.now()
        seen = before or SeenFile(digest, self._me, len(content), listed.path, now, now, tries=0)
        if again or (before is not None and not self._is_due(before)):
            self._known += 1
            return _Judged(listed, seen)
        seen = replace(seen, coordinator=self._me, tried_at=now, tries=seen.tries + 1)
        try:
            if self.answering.envelopes.is_open(content):
                self._open_list(content)
                return _Judged(listed, replace(seen, fault=None, detail="list"), is_new=True)
            received = self._opened(content)
            return _Judged(listed, seen, Arrived(received, content, digest, self.look_at(received)), is_new=True)
        except EnvelopeRefused as refused:
            self._refused.append(RefusedFile(seen.came_by, refused.fault))
            return _Judged(listed, replace(seen, fault=refused.fault, detail=refused.detail), is_new=True)

    def _is_due(self, seen: SeenFile) -> bool:
        """Whether it is worth another try: soon after it was seen, or with a program that can read more."""
        if seen.fault in _TRIED_ALWAYS:
            return True
        return seen.fault in _TRIED_AGAIN and self.answering.now() - seen.seen_at <= TRY_AGAIN

    def _opened(self, content: bytes) -> ReceivedBundle:
        own = self.answering.own
        received = bundle_in(self.answering.envelopes, content, own.identities, own.root_pem, own.space)
        signer = received.opened.signer
        if signer.former_root:
            with self.answering.registry.reading() as known:
                if not self._was_known(signer, known):
                    raise EnvelopeRefused(IngestFault.SIGNATURE, "a former root")
        if received.header.practice != self.answering.practice:
            raise EnvelopeRefused(IngestFault.PRACTICE)
        return received

    def _was_known(self, signer: Signer, known: RegistryRecords) -> bool:
        """Whether that certificate of the laptop was written down, or one for the same key."""
        if known.device_of_cert(signer.cert_sha256) == signer.device:
            return True
        key_of = self.answering.envelopes.key_of
        return any(d.device == signer.device and key_of(d.cert_pem) == signer.key_sha256 for d in known.devices())

    def _open_list(self, content: bytes) -> None:
        try:
            self.take_list(content)
        except Refused as refused:
            raise EnvelopeRefused(IngestFault.SIGNATURE, refused.refusal.value) from refused
        self._lists += 1

    def _note(self, judged: Sequence["_Judged"]) -> None:
        with self.answering.registry.unit_of_work() as unit:
            for one in judged:
                self._remember(unit.records, one, one.seen)
            unit.commit()

    def _remember(self, records: RegistryRecords, judged: "_Judged", seen: SeenFile) -> None:
        if judged.is_new:
            records.put_seen_file(seen)
        if self._key:
            listed = judged.listed
            records.put_listing(self._key, listed.path, listed.size, listed.mark, seen.sha256)

    def _take_group(self, device: DeviceId, group: Sequence["_Judged"]) -> None:
        """Bundles of one laptop; where another coordinator has just taken one in, one by one and anew."""
        try:
            self._in_one_transaction(device, group)
        except NumberTaken:
            for one in group:
                for left in range(_TRIES - 1, -1, -1):
                    try:
                        self._in_one_transaction(device, [one])
                        break
                    except NumberTaken:
                        if not left:
                            raise

    def _in_one_transaction(self, device: DeviceId, group: Sequence["_Judged"]) -> None:
        taken: list[Taken] = []
        try:
            with self.answering.registry.unit_of_work() as unit:
                unit.records.lock_device(device)
                if device not in self._standings:
                    self._standings[device] = standings_of(unit.records, device)
                for one in group:
                    taken += self._take_one(unit.records, device, one)
                unit.commit()
        except BaseException:
            self._memory.forget()
            raise
        self._taken += taken
        self._states.update(t.state for t in taken)

    def _take_one(self, records: RegistryRecords, device: DeviceId, judged: "_Judged") -> tuple[Taken, ...]:
        assert judged.arrived is not None
        header, bundle = judged.arrived.received.header, judged.arrived.received.opened.bundle
        ingest = Ingest(records, self._standings[device], self.answering.now(), self.judging, self._memory)
        taken = ingest.take(judged.arrived)
        for look in judged.arrived.papers:
            records.add_paper_finding(look.claim, look.digest, bundle, look.finding)
        for ack in header.acknowledged:
            if ack.coordinator == self._me:
                _heed(records, device, ack.rseq, ack.receipt, self.answering)
        if taken[0].state is BundleState.DUPLICATE and self._key:
            records.publish_again(bundle, self._key)
        self._remember(records, judged, replace(judged.seen, bundle=bundle, fault=None, detail=""))
        return taken


@dataclass(frozen=True, slots=True)
class _Judged:
    """A file that was read. ``arrived``: a bundle that holds. ``is_new``: what is known of it is to be written."""

    listed: Listed
    seen: SeenFile
    arrived: Arrived | None = None
    is_new: bool = False

    @property
    def device(self) -> DeviceId | None:
        """Whose bundle it is."""
        return self.arrived.received.header.slot.device if self.arrived else None


def standings_of(records: RegistryRecords, device: DeviceId) -> Standings:
    """What the space says of a laptop."""
    revocations, devices = records.revocations(), records.devices()
    first = strictest_end(revocations, device)
    cut = Cut(first.epoch, first.last_seq, first.last_bundle) if first else None
    ended = {r.device for r in revocations}
    worker = next((d.worker for d in devices if d.device == device), None)
    earlier = frozenset(d.device for d in devices if d.worker == worker and d.device in ended)
    return Standings(cut, earlier - {device})


def _is_new(listed: Listed, there: Mapping[str, tuple[int, str, str]], again: set[str]) -> bool:
    known = there.get(listed.path)
    return known is None or not listed.mark or known[:2] != (listed.size, listed.mark) or known[2] in again


def _heed(records: RegistryRecords, device: DeviceId, rseq: int, message: str, answering: Answering) -> None:
    """The laptop says what it has of us; only what we have really sent counts."""
    sent = records.message_file(answering.own.coordinator, device, rseq)
    if sent is not None and sent.id == message:
        records.mark_seen(answering.own.coordinator, device, rseq, answering.now())
