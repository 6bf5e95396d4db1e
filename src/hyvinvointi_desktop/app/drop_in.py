"""Counting without identity: one contact with a tap, a day put right, themed days, trainings (RULES.md section 6)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from hyvinvointi_desktop.app.ports import Area, Definitions, Records, UnitOfWork
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.acts import ActKind, RecordKind, Ref
from hyvinvointi_desktop.domain.drop_in import (
    AHEAD,
    MOST_PEOPLE,
    DropIn,
    DropInProgramme,
    Flaw,
    ThemeDay,
    Training,
    flaw_of_contact,
    flaw_of_theme_day,
    flaw_of_training,
)
from hyvinvointi_desktop.domain.ids import DropInId, ThemeDayId, TrainingId
from hyvinvointi_desktop.domain.people import Role, Worker
from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind, TrainingRules
from hyvinvointi_desktop.domain.programme_versions import Programmes

CHANGED = frozenset({Area.DROP_INS})
PLACE = "drop_in.place"
"""The preference that remembers where was counted last."""
_COUNTERS = frozenset({Role.GROUP_LEADER, Role.COORDINATOR})
_LOOKED_AT = 100
_REFUSALS: Mapping[Flaw, Refusal] = {
    Flaw.KIND: Refusal.UNKNOWN_KIND,
    Flaw.TOPIC: Refusal.UNKNOWN_TOPIC,
    Flaw.AGE_BAND: Refusal.UNKNOWN_AGE_BAND,
    Flaw.MINUTES: Refusal.BAD_MINUTES,
    Flaw.DAY: Refusal.DAY_TOO_FAR,
    Flaw.PEOPLE: Refusal.BAD_COUNT,
    Flaw.THEME: Refusal.THEME_MISSING,
}


def programme_of(records: Records, definitions: Definitions, day: date) -> DropInProgramme:
    """What is counted on the day: the lists of the drop-in programme in its version of that day. Where it gives no
    trainings itself, their kinds are those of the training programme."""
    return programme_in(all_programmes(records, definitions), day)


def programme_in(known: Programmes, day: date) -> DropInProgramme:
    """The same of known programmes. One that has ended goes on in its last version.

    Raises:
        LookupError: no programme counts without identity.
    """
    of_kind = (*known.all_in_force(day, ProgrammeKind.DROP_IN), *known.versions[::-1])
    found = next((p for p in of_kind if p.drop_in is not None), None)
    if found is None or found.drop_in is None:
        raise LookupError(ProgrammeKind.DROP_IN)
    givers = (found, *known.all_in_force(day, ProgrammeKind.TRAINING))
    training = next((p.training for p in givers if p.training is not None), TrainingRules(()))
    return DropInProgramme(found.id, found.drop_in, training)


def is_offered(worker: Worker, records: Records) -> bool:
    """Whether the page belongs in the rail: for who leads groups or coordinates, and for who counts already."""
    return bool(_COUNTERS & set(worker.roles)) or records.has_drop_ins()


@dataclass(frozen=True, slots=True)
class DropInChoices:
    """What the page offers: the lists, the place used last, and every place so far."""

    programme: DropInProgramme
    place: str
    places: tuple[str, ...]


def choices(records: Records, definitions: Definitions, today: date) -> DropInChoices:
    """What the page offers."""
    places = records.drop_in_places()
    programme = programme_of(records, definitions, today)
    return DropInChoices(programme, records.preference(PLACE) or next(iter(places), ""), places)


def _judge(flaw: Flaw | None) -> None:
    if flaw is not None:
        raise Refused(_REFUSALS[flaw])


def _one_line(words: str) -> str:
    return " ".join(words.split())


def count(contact: DropIn, uow: UnitOfWork, definitions: Definitions, today: date) -> frozenset[Area]:
    """Counts one contact, or gives one that was counted its details. The same again changes nothing.

    Raises:
        Refused: a kind, topic or age band that the programme has not, or what else ``flaw_of_contact`` names.
    """
    contact = replace(contact, place=_one_line(contact.place))
    with uow:
        known = uow.records.drop_in(contact.id)
        if known == contact:
            return frozenset()
        rules = programme_of(uow.records, definitions, contact.on).drop_in
        _judge(flaw_of_contact(contact, rules, today))
        uow.records.put_drop_ins((contact,))
        uow.commit()
    return CHANGED


def last_counted(records: Records) -> DropInId | None:
    """The contact that was counted last with a tap and is still there; None when none was lately."""
    for act in records.acts(_LOOKED_AT):
        if act.kind is ActKind.DROP_IN_COUNTED and act.undone_by is None and act.about is not None:
            found = DropInId(act.about.id)
            if records.drop_in(found) is not None:
                return found
    return None


def only_counted(contact: DropInId, records: Records) -> int | None:
    """The number of the act that counted a contact, where nothing was done to it since; else None."""
    acts = records.acts(2, about=Ref(RecordKind.DROP_IN, contact))
    if len(acts) == 1 and acts[0].kind is ActKind.DROP_IN_COUNTED and acts[0].undone_by is None:
        return acts[0].number
    return None


def delete(contact: DropInId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes a contact out. Raises Refused when it is not there."""
    with uow:
        if uow.records.drop_in(contact) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.delete_drop_ins((contact,))
        uow.commit()
    return CHANGED


@dataclass(frozen=True, slots=True)
class DayCounts:
    """How many contacts of each kind there were on a day in a place, as they ought to stand."""

    on: date
    place: str
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Correction:
    """What putting a day right comes to: contacts without details to add, and contacts to take out."""

    add: tuple[DropIn, ...]
    remove: tuple[DropInId, ...]

    @property
    def many(self) -> int:
        """How many contacts change."""
        return len(self.add) + len(self.remove)


def correction(
    wanted: DayCounts, records: Records, definitions: Definitions, today: date, new_id: Callable[[], str]
) -> Correction:
    """What makes the day's counts the wanted ones. Contacts without details go first, so that little is lost.

    Raises:
        Refused: a count below zero or far too large, a kind nobody knows, a day too far ahead.
    """
    programme, place = programme_of(records, definitions, wanted.on), _one_line(wanted.place)
    if wanted.on > today + AHEAD:
        raise Refused(Refusal.DAY_TOO_FAR)
    there = [c for c in records.drop_ins_between(wanted.on, wanted.on) if c.place == place]
    add: list[DropIn] = []
    remove: list[DropInId] = []
    for kind, number in wanted.counts.items():
        if not 0 <= number <= MOST_PEOPLE:
            raise Refused(Refusal.BAD_COUNT)
        present = [c for c in there if c.kind == kind]
        if kind not in programme.drop_in.kinds and number > len(present):
            raise Refused(Refusal.UNKNOWN_KIND)
        spare = sorted(present, key=_details)[: max(0, len(present) - number)]
        remove += [contact.id for contact in spare]
        add += [
            DropIn(DropInId(new_id()), programme.id, wanted.on, place, kind) for _ in range(number - len(present))
        ]
    return Correction(tuple(add), tuple(remove))


def _details(contact: DropIn) -> tuple[int, str]:
    return len(contact.topics) + bool(contact.age_band) + (contact.minutes is not None), contact.id


def correct(found: Correction, uow: UnitOfWork) -> frozenset[Area]:
    """Puts a day right as one act."""
    if not found.many:
        return frozenset()
    with uow:
        uow.records.put_drop_ins(found.add)
        uow.records.delete_drop_ins(found.remove)
        uow.commit()
    return CHANGED


def save_theme_day(day: ThemeDay, uow: UnitOfWork, today: date) -> frozenset[Area]:
    """Adds or changes a themed day. Raises Refused for what ``flaw_of_theme_day`` names."""
    day = replace(day, place=_one_line(day.place), theme=_one_line(day.theme))
    _judge(flaw_of_theme_day(day, today))
    with uow:
        if uow.records.theme_day(day.id) == day:
            return frozenset()
        uow.records.put_theme_day(day)
        uow.commit()
    return CHANGED


def delete_theme_day(day: ThemeDayId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes a themed day out. Raises Refused when it is not there."""
    with uow:
        if uow.records.theme_day(day) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.delete_theme_day(day)
        uow.commit()
    return CHANGED


def save_training(training: Training, uow: UnitOfWork, definitions: Definitions, today: date) -> frozenset[Area]:
    """Adds or changes a training. One kept before stays valid though its kind has left the programme.

    Raises:
        Refused: for what ``flaw_of_training`` names.
    """
    training = replace(training, place=_one_line(training.place), theme=_one_line(training.theme))
    with uow:
        known = uow.records.training(training.id)
        if known == training:
            return frozenset()
        rules = programme_of(uow.records, definitions, training.on).training
        if known is not None and known.kind == training.kind:
            rules = replace(rules, kinds=(*rules.kinds, known.kind))
        _judge(flaw_of_training(training, rules, today))
        uow.records.put_training(training)
        uow.commit()
    return CHANGED


def delete_training(training: TrainingId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes a training out. Raises Refused when it is not there."""
    with uow:
        if uow.records.training(training) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.delete_training(training)
        uow.commit()
    return CHANGED
