"""The worker's post: what leaves, what came, the places it travels by. A part of ``app.desk``."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from hyvinvointi_desktop.app import answer_case as answering
from hyvinvointi_desktop.app import continue_post as going_on
from hyvinvointi_desktop.app import follow_post as following
from hyvinvointi_desktop.app import look_post as looking
from hyvinvointi_desktop.app import seal_post as sealing
from hyvinvointi_desktop.app import send_rules as sending_rules
from hyvinvointi_desktop.app import take_rules as rules
from hyvinvointi_desktop.app.deliver_post import Refusing, Round, RoundTools, go_round, keep_in_order, take_file
from hyvinvointi_desktop.app.desk_ground import Changed
from hyvinvointi_desktop.app.desk_trust import DeskTrust
from hyvinvointi_desktop.app.exchange_ids import fresh_id
from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused
from hyvinvointi_desktop.app.membership_port import Side
from hyvinvointi_desktop.app.place_port import LeftOut, Place, PlaceFault, never
from hyvinvointi_desktop.app.plan_post import EVERYTHING, Wanted
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.post_numbers import Here
from hyvinvointi_desktop.app.post_places import address_of, note_visit, prepare_at_first, save_place
from hyvinvointi_desktop.app.post_port import Incoming, MessageState, PostPlace
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import BundleId, CaseId, DeviceId
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.post import CopyFound, TakenOut


@dataclass(frozen=True, slots=True)
class PostRound:
    """What one visit to a place did: bundles published, messages taken in, files that were not, own old files taken
    away, what could not be looked at yet. ``copy``: nothing was published, for this profile may be a copy."""

    place: PostPlace
    published: int
    taken: tuple[Incoming, ...]
    refused: tuple[Refusing, ...]
    removed: int
    left_out: LeftOut
    changed: Changed
    copy: CopyFound | None = None


@dataclass(slots=True)
class Going:
    """A visit under way. The caller steps until there is no more, then ends it; a fault of a step ends it too."""

    done: Round
    _steps: Iterator[None]
    _ended: Callable[[], PostRound]

    def step(self) -> bool:
        """Does one file; whether there may be more. Raises PlaceFault, Surroundings."""
        for _ in self._steps:
            return True
        return False

    def end(self) -> PostRound:
        """Follows what was proved; what the visit did."""
        return self._ended()


@dataclass(frozen=True, slots=True)
class FileTaken:
    """A single file that was taken in by hand. ``message`` is None for a list of the space; ``new`` False for one
    that was there already."""

    message: Incoming | None
    new: bool
    changed: Changed


class DeskPost(DeskTrust):
    """The post of a worker."""

    # -- looking ------------------------------------------------------------------------------------------------

    def post(self) -> looking.PostScreen:
        """The page of the post."""
        self.trail.look(Event.POST_SEEN)
        with self._store.reading() as records:
            here = records.membership(Side.DEVICE)
            own = None if here is None else self._here(DeviceId(here.own_id))
            return looking.post_screen(records, self.definitions, own, self.clock.now())

    def post_glance(self) -> looking.PostGlance | None:
        """The line of the first page; None for a profile in no space."""
        with self._store.reading() as records:
            return looking.post_glance(records, self.clock.now())

    def post_preview(self, wanted: Wanted = EVERYTHING) -> tuple[looking.LeavingRow, ...]:
        """What would leave by these choices. Raises Refused."""
        self.trail.look(Event.POST_PREVIEWED, notes=len(wanted.notes))
        with self._store.reading() as records:
            return looking.preview(records, self.definitions, wanted, self.clock.now())

    def post_notes(self, months: tuple[Month, ...]) -> tuple[looking.NoteRow, ...]:
        """Texts of these months that could go along."""
        with self._store.reading() as records:
            return looking.notes_to_tick(records, months, self.clock.now())

    def _here(self, device: DeviceId) -> Here:
        return Here(device, self._store.post_mark, self._tools.machine())

    # -- out ----------------------------------------------------------------------------------------------------

    def _post_tools(self, language: str) -> sealing.PostTools:
        t = self._tools
        return sealing.PostTools(
            self.definitions, t.envelopes, t.printer, self._store.post_mark, t.machine(), language, self.practice
        )

    def seal_post(self, wanted: Wanted = EVERYTHING, language: str = "fi") -> sealing.PostSealed:
        """Puts what was chosen into the outbox, sealed. Raises Refused, Surroundings."""
        made = sealing.seal_post(self._no_act(), self._post_tools(language), self.clock.now(), wanted)
        for item in made.items:
            self.trail.note_done(
                Event.POST_SEALED, bundle=item.bundle[:16], number=item.slot.seq, records=item.totals.records
            )
        return made

    def continue_post(self) -> sealing.PostSealed:
        """Goes on after a backup was put back. Raises Refused, Surroundings."""
        made = going_on.continue_post(self._no_act(), self._post_tools("fi"), self.clock.now())
        self.trail.note_done(Event.POST_CONTINUED, epoch=made.items[0].slot.epoch)
        return made

    def post_file(self, bundle: BundleId) -> tuple[str, bytes]:
        """A sealed file with its name, to be saved by hand. Raises Refused: there is no such bundle."""
        with self._store.reading() as records:
            item, content = records.outgoing(bundle), records.outgoing_content(bundle)
        if item is None or content is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        return item.name, content

    def post_file_saved(self, bundle: BundleId) -> Changed:
        """Notes that the sealed file was taken out by hand."""
        with self._no_act() as uow:
            uow.records.add_taking(bundle, TakenOut(self.clock.now()))
            uow.commit()
        self.trail.note_done(Event.POST_SAVED, bundle=bundle[:16])
        return frozenset({Area.POST})

    # -- places -------------------------------------------------------------------------------------------------

    def save_post_place(self, place: PostPlace) -> Changed:
        """Adds or changes a place. Raises Refused: it has no address; PlaceFault: the address, or the file by which the
        server is recognised, is none."""
        if not place.where.strip():
            raise Refused(Refusal.POST_NO_PLACE)
        self._tools.places().open(address_of(place)).close()
        save_place(place, self._no_act())
        self.trail.note(Event.POST_PLACE_CHANGED)
        return frozenset({Area.POST})

    def try_post_place(self, place: PostPlace, stopped: Callable[[], bool] = never) -> None:
        """Whether a place could be used just now: it is there, takes the login, is a folder, and keeps what is written
        there. Makes our folder there when this profile has never used it. Raises PlaceFault."""
        opened = self._tools.places().open(address_of(place), stopped)
        try:
            prepare_at_first(opened, place, self.post_places())
            trial = opened.publish(f"{_TRIALS}/{fresh_id()}", _TRIAL)
            with suppress(PlaceFault):  # one where nothing may be deleted can be used all the same
                opened.remove(trial.path)
        finally:
            opened.close()

    def delete_post_place(self, place: str) -> Changed:
        """Forgets a place; what lies there stays."""
        with self._no_act() as uow:
            uow.records.delete_post_place(place)
            uow.commit()
        self.trail.note(Event.POST_PLACE_CHANGED)
        return frozenset({Area.POST})

    def post_places(self) -> tuple[PostPlace, ...]:
        """The places, by name."""
        with self._store.reading() as records:
            return records.post_places()

    def post_round(self, place: PostPlace, stopped: Callable[[], bool] = never) -> PostRound:
        """One visit to a place: takes in what came, publishes the outbox, and follows what is proved.

        Raises:
            Refused: this profile is in no space.
            PlaceFault: the place would not; what was done before is done, and the fault is kept with the place.
        """
        going = self.begin_round(place, stopped)
        while going.step():
            pass
        return going.end()

    def begin_round(self, place: PostPlace, stopped: Callable[[], bool] = never) -> Going:
        """The same, one file at a step. Raises Refused, PlaceFault."""
        opened = self._tools.places().open(address_of(place), stopped)
        done = Round()
        try:
            tools = self._round_tools(self.clock.now())
            steps = self._steps(opened, place, tools, done)
        except BaseException:
            opened.close()
            raise
        return Going(done, steps, lambda: self._round_done(place, done))

    def _steps(self, opened: Place, place: PostPlace, tools: RoundTools, done: Round) -> Iterator[None]:
        try:
            prepare_at_first(opened, place, self.post_places())
            yield from go_round(opened, place.id, tools, done)
        except PlaceFault as fault:
            note_visit(place.id, tools.now, fault.what.value, self._no_act())
            self.trail.note_done(Event.POST_ROUND, fault=fault.what.value)
            raise
        finally:
            opened.close()
        note_visit(place.id, tools.now, "", self._no_act())
        self.trail.note_done(
            Event.POST_ROUND, published=len(done.published), taken=len(done.taken), refused=len(done.refused)
        )

    def _round_done(self, place: PostPlace, done: Round) -> PostRound:
        changed = self.follow_post() | {Area.POST}
        if done.lists:
            changed |= {Area.TRUST}
        return PostRound(
            place, len(done.published), tuple(done.taken), tuple(done.refused), done.removed, done.left_out, changed,
            done.copy,
        )  # fmt: skip

    def _round_tools(self, now: datetime) -> RoundTools:
        own = self.reading_device()
        return RoundTools(
            self._store, self._no_act, self._tools.envelopes(), own, self._here(own.device), now,
            self.take_listed, self._newest_backup(),
        )  # fmt: skip

    def _newest_backup(self) -> datetime | None:
        return next((row.made_at for row in self._store.backups.rows() if row.verified), None)

    # -- in -----------------------------------------------------------------------------------------------------

    def take_post_file(self, content: bytes) -> FileTaken:
        """A file by hand: double clicked, dropped or chosen. Raises Refused: it is not for here, or not whole."""
        tools = self._round_tools(self.clock.now())
        try:
            received = take_file(content, tools)
        except EnvelopeRefused as refused:
            self.trail.note(Event.POST_REFUSED, fault=refused.fault.value)
            raise Refused(Refusal.POST_NOT_OURS, fault=refused.fault.value) from refused
        if received is None:
            return FileTaken(None, new=True, changed=frozenset({Area.TRUST, Area.POST}))
        kept = next(keep_in_order([received], tools))
        self.trail.note_done(Event.POST_TAKEN, kind=kept.message.kind.value)
        return FileTaken(kept.message, kept.new, self.follow_post() | {Area.POST})

    def follow_post(self) -> Changed:
        """Writes what proved messages changed: states of claims, extra hours. Done after every taking in."""
        now, changed = self.clock.now(), set[Area]()
        with self._store.reading() as records:
            claims, grants = following.claims_due(records, now), following.grants_due(records)
        for claim, state in claims:
            changed |= following.follow_claim(claim, state, self._act(K.CLAIM_MARKED, R.CLAIM, claim), now)
        for message in grants:
            client = ClientId(str(message.content.get("client", "")))
            uow = self._act(K.CAP_SAVED, R.CAP, clients=(client,))
            changed |= following.follow_grant(message.id, uow)
        return frozenset(changed)

    def message_read(self, message: BundleId) -> Changed:
        """The person has read a message that asks for nothing."""
        with self._no_act() as uow:
            uow.records.put_message_state(message, MessageState.DONE)
            uow.commit()
        return frozenset({Area.POST})

    def take_case(self, case: CaseId, client: ClientId, words: str = "") -> answering.CaseAnswered:
        """Takes on somebody whom the coordinator named. Raises Refused."""
        uow = self._act(K.CLIENT_SAVED, R.CLIENT, client, clients=(client,))
        clean = self._tools.envelopes().clean_attachment
        return answering.take_case(case, client, words, uow, self.definitions, clean, self.clock.now())

    def give_back_case(self, case: CaseId, words: str) -> answering.CaseAnswered:
        """Not, or no longer, mine to do. Raises Refused."""
        return answering.give_back_case(case, words, self._no_act(), self.clock.now())

    def ask_hours(self, request: str, client: ClientId, month: Month, minutes: int, words: str) -> Changed:
        """Asks for extra hours. Raises Refused."""
        return answering.ask_hours(request, client, month, minutes, words, self._no_act(), self.clock.now())

    def own_rules(self) -> tuple[rules.RuleFile, ...]:
        """What a coordinator would send of rules: all that is the organisation's own here."""
        with self._store.reading() as records:
            return sending_rules.own_rules(records, self.definitions)

    def send_rules(self) -> sending_rules.RulesSent:
        """The rules to every worker of the space with the next post. Raises Refused."""
        self._coordinator()
        with self._store.reading() as records:
            unit = self._store.registry.unit_of_work()
            sent = sending_rules.send_rules(records, self.definitions, unit, self.clock.today(), self.clock.now())
        self.trail.note_done(Event.RULES_SENT, count=sent.workers)
        return sent

    def rules_in(self, message: BundleId) -> tuple[rules.RuleFile, ...]:
        """The files of a message of rules, each judged as it would be taken. Raises Refused."""
        with self._store.reading() as records:
            return rules.rules_in(message, records, self.definitions)

    def take_rules(self, message: BundleId) -> rules.RulesTaken:
        """Takes the files of a message into use, each from its own first day. Raises Refused, DefinitionError."""
        uow = self._act(K.RULES_TAKEN, R.PROFILE)
        return rules.take_rules(message, uow, self.definitions)


_TRIALS, _TRIAL = "try", b"Hyvinvointi"
"""Where a place is tried: nobody looks for anything of theirs there."""
