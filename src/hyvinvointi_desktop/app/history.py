"""Undo, redo, the versions of a record and the bin. What was signed, sealed or erased stays as it is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from hyvinvointi_desktop.app.history_port import ActRow, NotTheLast, RowState
from hyvinvointi_desktop.app.ports import Area, Records, UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.acts import ActKind, RecordKind, Ref
from hyvinvointi_desktop.domain.ids import ReviewId

STEPS = 100
"""How many acts can be taken back, one after the other."""

BIN_DAYS = 30
_LOOKED_AT = 20 * STEPS
_AREAS: Mapping[RecordKind, frozenset[Area]] = {
    RecordKind.CLIENT: frozenset({Area.CLIENTS, Area.CLAIMS}),
    RecordKind.GOAL: frozenset({Area.GOALS}),
    RecordKind.SESSION: frozenset({Area.SESSIONS, Area.CLAIMS, Area.COURSES, Area.REHABILITATION}),
    RecordKind.TRIP: frozenset({Area.SESSIONS, Area.CLAIMS}),
    RecordKind.PLAN: frozenset({Area.SESSIONS}),
    RecordKind.EXPLANATION: frozenset({Area.CLAIMS}),
    RecordKind.PROGRAMME: frozenset({Area.SETTINGS, Area.CLAIMS}),
    RecordKind.COURSE: frozenset({Area.COURSES, Area.CLAIMS}),
    RecordKind.ENROLMENT: frozenset({Area.COURSES}),
    RecordKind.PURCHASE: frozenset({Area.COURSES}),
    RecordKind.FEEDBACK: frozenset({Area.COURSES}),
    RecordKind.DROP_IN: frozenset({Area.DROP_INS}),
    RecordKind.THEME_DAY: frozenset({Area.DROP_INS}),
    RecordKind.TRAINING: frozenset({Area.DROP_INS}),
    RecordKind.MEASURE: frozenset({Area.MEASURES, Area.SETTINGS}),
    RecordKind.ASSESSMENT: frozenset({Area.MEASURES}),
    RecordKind.PERIOD: frozenset({Area.REHABILITATION, Area.CLAIMS}),
    RecordKind.DECISION: frozenset({Area.REHABILITATION, Area.CLAIMS}),
    RecordKind.ALLOWANCE: frozenset({Area.REHABILITATION}),
    RecordKind.GROUP_VISIT: frozenset({Area.REHABILITATION}),
    RecordKind.NETWORK_MEMBER: frozenset({Area.REHABILITATION}),
    RecordKind.ECOMAP: frozenset({Area.REHABILITATION}),
    RecordKind.COPY_DRAFT: frozenset({Area.REHABILITATION}),
    RecordKind.OWN_PURCHASE: frozenset({Area.REHABILITATION}),
    RecordKind.REVIEW: frozenset({Area.REVIEWS}),
    RecordKind.FEEDBACK_FORM: frozenset({Area.FEEDBACK, Area.COMPETENCE}),
    RecordKind.FORM_ANSWER: frozenset({Area.FEEDBACK}),
    RecordKind.SELF_ASSESSMENT: frozenset({Area.COMPETENCE}),
    RecordKind.COMPETENCE: frozenset({Area.COMPETENCE}),
    RecordKind.PLEDGE: frozenset({Area.COMPETENCE}),
}
_SETTINGS = frozenset({Area.SETTINGS, Area.CLAIMS})


@dataclass(frozen=True, slots=True)
class Done:
    """What a step back or forth came to: the act it was about, and the areas to read anew."""

    act: ActRow
    changed: frozenset[Area]


@dataclass(frozen=True, slots=True)
class Steps:
    """The acts that can be taken back, newest first, and the one that was taken back last and can be done again."""

    back: tuple[ActRow, ...]
    forth: ActRow | None


def steps(records: Records) -> Steps:
    """What can be undone and redone now. Final acts are passed over: they are amended, not undone."""
    return _read_back(records, STEPS)


def ways(records: Records) -> Steps:
    """Only the next step back and the next step forth; it reads no further than it must."""
    return _read_back(records, 1)


def _read_back(records: Records, most: int) -> Steps:
    back: list[ActRow] = []
    forth: ActRow | None = None
    fresh = True
    for act in _newest_first(records):
        if act.kind is ActKind.UNDONE:
            if fresh and forth is None and act.undone_by is None and act.undoes is not None:
                forth = records.act(act.undoes)
        elif act.kind is not ActKind.REDONE:
            fresh = fresh and act.undone_by is not None
            if act.undone_by is None and not act.final:
                back.append(act)
        if len(back) >= most:  # then the newest of them came after every step back, and there is none to do again
            break
    return Steps(tuple(back), forth)


def _newest_first(records: Records) -> Iterator[ActRow]:
    """The newest acts, read piece by piece."""
    before: int | None = None
    for _ in range(_LOOKED_AT // STEPS):
        piece = records.acts(STEPS, before=before)
        yield from piece
        if len(piece) < STEPS:
            return
        before = piece[-1].number


def undo(number: int | None, uow: UnitOfWork) -> Done:
    """Takes an act back, or with None the newest that can be.

    Raises:
        Refused: there is none; or it signed, sealed or erased something; or what it changed was changed later.
    """
    with uow:
        act = _newest(ways(uow.records).back) if number is None else uow.records.act(number)
        if act is None or act.undone_by is not None:
            raise Refused(Refusal.NOTHING_TO_UNDO)
        if act.final:
            raise Refused(Refusal.SIGNED_STAYS)
        done = _take_back(act, act, uow.records)
        uow.commit()
    return done


def redo(uow: UnitOfWork) -> Done:
    """Does the act again that was taken back last. Raises Refused when there is none, or another came since."""
    with uow:
        act = ways(uow.records).forth
        undoing = None if act is None or act.undone_by is None else uow.records.act(act.undone_by)
        if act is None or undoing is None:
            raise Refused(Refusal.NOTHING_TO_REDO)
        done = _take_back(undoing, act, uow.records)
        uow.commit()
    return done


def _newest(acts: tuple[ActRow, ...]) -> ActRow | None:
    return acts[0] if acts else None


def _take_back(act: ActRow, told: ActRow, records: Records) -> Done:
    changed = records.changed_by(act.number)
    try:
        records.take_back(act.number)
    except NotTheLast as error:
        raise Refused(Refusal.CHANGED_LATER) from error
    return Done(told, areas_of(changed))


def areas_of(changed: tuple[Ref, ...]) -> frozenset[Area]:
    """What is to be read anew when these records have changed."""
    return frozenset(area for ref in changed for area in _AREAS.get(ref.kind, _SETTINGS))


@dataclass(frozen=True, slots=True)
class Version:
    """A record as an act left it. ``before`` are its rows as the act found them; both empty where it was not there."""

    about: Ref
    act: ActRow
    rows: tuple[RowState, ...]
    before: tuple[RowState, ...]

    @property
    def changes(self) -> tuple["FieldChange", ...]:
        """What the act changed, column by column."""
        return field_changes(self.before, self.rows)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One column of one row that an act changed; None where the row was or is not there."""

    table: str
    field: str
    old: Any
    new: Any


def field_changes(before: tuple[RowState, ...], after: tuple[RowState, ...]) -> tuple[FieldChange, ...]:
    """The columns that differ between two states of a record, in the order of the tables and their columns."""
    old = {(s.table, s.key): s.columns or {} for s in before}
    new = {(s.table, s.key): s.columns or {} for s in after}
    found = []
    for place in dict.fromkeys((*old, *new)):
        was, now = old.get(place, {}), new.get(place, {})
        for field in dict.fromkeys((*was, *now)):
            if was.get(field) != now.get(field):
                found.append(FieldChange(place[0], field, was.get(field), now.get(field)))
    return tuple(found)


def versions(about: Ref, records: Records) -> tuple[Version, ...]:
    """Every version of a record that is kept, newest first."""
    acts = records.acts(STEPS, about=about)
    if not acts:  # nothing is kept of it: never changed, or forgotten
        return ()
    numbers = [act.number for act in acts]
    at = records.rows_after_each(about, (*numbers, numbers[-1] - 1))
    states = [at[number] for number in numbers]
    befores = [*states[1:], at[numbers[-1] - 1]]
    return tuple(Version(about, *one) for one in zip(acts, states, befores, strict=True))


def restore_version(about: Ref, number: int, uow: UnitOfWork) -> frozenset[Area]:
    """Makes a record what it was after that act. Raises Refused when it is not kept or cannot be."""
    with uow:
        if not uow.records.rows_after(about, number):
            raise Refused(Refusal.NO_SUCH_RECORD)
        if _is_signed(about, uow.records):
            raise Refused(Refusal.SIGNED_STAYS)
        try:
            uow.records.put_rows_as_after(about, number)
        except NotTheLast as error:
            raise Refused(Refusal.CHANGED_LATER) from error
        uow.commit()
    return areas_of((about,))


def _is_signed(about: Ref, records: Records) -> bool:
    """A signed review is never changed; another one may correct it."""
    review = records.review(ReviewId(about.id)) if about.kind is RecordKind.REVIEW else None
    return review is not None and review.signed_at is not None


@dataclass(frozen=True, slots=True)
class Deleted:
    """A record in the bin: its rows before it went, the act that took it out, and when it will be gone for good."""

    about: Ref
    act: ActRow
    rows: tuple[RowState, ...]
    gone_at: datetime


def bin_of(records: Records, now: datetime) -> tuple[Deleted, ...]:
    """What was deleted in the last 30 days, newest first."""
    return tuple(
        Deleted(ref, act, records.rows_after(ref, act.number - 1), act.at + timedelta(days=BIN_DAYS))
        for ref, act in records.deleted_since(now - timedelta(days=BIN_DAYS))
    )


def bring_back(about: Ref, uow: UnitOfWork, now: datetime) -> frozenset[Area]:
    """Puts a deleted record back as it was. Raises Refused when it is not in the bin or cannot be there any more."""
    with uow:
        found = next((x for x in bin_of(uow.records, now) if x.about == about), None)
        if found is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        try:
            uow.records.put_rows_as_after(about, found.act.number - 1)
        except NotTheLast as error:
            raise Refused(Refusal.CHANGED_LATER) from error
        uow.commit()
    return areas_of((about,))


def empty_bin(uow: UnitOfWork, now: datetime) -> int:
    """Takes out for good what was deleted more than 30 days ago; how many records went."""
    with uow:
        count = uow.records.forget_deleted_before(now - timedelta(days=BIN_DAYS))
        uow.commit()
    return count
