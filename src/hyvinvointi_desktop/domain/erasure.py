"""Erasing a client: what a record keeps when one of its people is taken out of it. Sums stay, words and people go."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from hyvinvointi_desktop.domain.courses import Enrolment, GroupSession
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import AttachmentId, ClientId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.places import locality
from hyvinvointi_desktop.domain.sessions import Expense, Session, Task, Trip

WAITING = timedelta(days=7)
"""Between asking and doing: time to think again, to mend shared notes, to give the client the file."""

NO_RECEIPT = AttachmentId("erased-receipt")
"""Stands where the picture of a receipt was: the claim still says that there was one."""

_WORD = re.compile(r"\w+")
_LEAST = 3
_ENDING = 5
"""As much as a case adds to a stem (Virta-selle); a longer word is a compound that only begins alike."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """A client's erasure: asked for, then taken back or done. ``counts`` says what went and what stayed, by kind."""

    id: str
    client: ClientId
    asked_at: datetime
    reason: str
    taken_back_at: datetime | None = None
    done_at: datetime | None = None
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    @property
    def waits(self) -> bool:
        """Whether it was asked for and neither taken back nor done."""
        return self.taken_back_at is None and self.done_at is None

    @property
    def ripe_at(self) -> datetime:
        """From when on it may be done."""
        return self.asked_at + WAITING


def waiting(erasures: Iterable[Erasure], client: ClientId) -> Erasure | None:
    """The client's erasure that waits."""
    return next((e for e in erasures if e.client == client and e.waits), None)


def done(erasures: Iterable[Erasure]) -> dict[ClientId, Erasure]:
    """The clients that were erased."""
    return {e.client: e for e in erasures if e.done_at is not None}


def _stem(word: str) -> str:
    """What stays of a Finnish name in its cases: Virtanen, Virtasen; Aino, Ainon; Pekka, Pekan."""
    if word.endswith("nen") and len(word) > 5:
        return word[:-3]
    return word[:-2] if len(word) > 4 and word[-2] == word[-3] else word


class Named:
    """Finds a person in free text by the words of the name, in their cases too. It may find too much, never asks."""

    def __init__(self, name: str, code: str) -> None:
        words = [w.casefold() for w in _WORD.findall(name)]
        self._stems = tuple(_stem(w) for w in words if len(w) >= _LEAST)
        self._code = code

    def _is(self, word: str) -> bool:
        folded = word.casefold()
        return any(folded.startswith(stem) and len(folded) <= len(stem) + _ENDING for stem in self._stems)

    def within(self, text: str) -> bool:
        """Whether the text names the person."""
        return any(self._is(word) for word in _WORD.findall(text))

    def whole_in(self, text: str) -> bool:
        """Whether the text holds every word of the name; a name of one word alone is too little to tell."""
        words = _WORD.findall(text)
        folded = [w.casefold() for w in words]
        return len(self._stems) > 1 and all(
            any(w.startswith(stem) and len(w) <= len(stem) + _ENDING for w in folded) for stem in self._stems
        )

    def without(self, text: str) -> str:
        """The text with the code in place of the person's name."""
        return _WORD.sub(lambda m: self._code if self._is(m.group()) else m.group(), text)


class Places:
    """The client's places. What stands before the first comma is in claims and stays; the rest gives way to a mark
    of its own for each place, so that equal places stay equal and the kilometres of a route can still be compared.

    A mark that stands in ``own`` already, from an erasure before, stays, and no other place gets it."""

    def __init__(self, client: Client, of_others: Iterable[str] = (), own: Iterable[str] = ()) -> None:
        self._code = client.code
        self._mark = re.compile(rf"\*{re.escape(client.code)}/(\d+)", re.ASCII)
        self._last = max((int(m.group(1)) for place in own if (m := self._marked(place))), default=0)
        self._street = _same(locality(client.address))
        self._others = frozenset(_same(place) for place in of_others)
        self._marks: dict[str, int] = {}

    def _marked(self, place: str) -> re.Match[str] | None:
        return self._mark.fullmatch(place.partition(",")[2].strip())

    @property
    def count(self) -> int:
        """How many places have given way."""
        return len(self._marks)

    def at_home(self, place: str) -> bool:
        """Whether the place is the client's own address."""
        return bool(self._street) and self._street in _same(place)

    def without(self, place: str, *, only_home: bool = False) -> str:
        """The place as it may stay. Places that others' trips have too stay, unless they are the client's home."""
        known = _same(place)
        _, comma, rest = place.partition(",")
        if not comma or not rest.strip() or self._marked(place):
            return place
        if not self.at_home(place) and (only_home or known in self._others):
            return place
        number = self._marks.setdefault(known, self._last + len(self._marks) + 1)
        return f"{locality(place)}, *{self._code}/{number}"


def _same(place: str) -> str:
    return " ".join(place.split()).casefold()


def trip_without(trip: Trip, places: Places, named: Named, *, only_home: bool = False) -> Trip:
    """The trip with its kilometres, without the client's places and name."""
    driven = (trip.from_place, *trip.via, trip.to_place)
    first, *stops, last = (places.without(place, only_home=only_home) for place in driven)
    return replace(trip, from_place=first, via=tuple(stops), to_place=last, purpose=named.without(trip.purpose))


def session_without(session: Session, goals: frozenset[str], places: Places, named: Named) -> Session:
    """A session that was the client's alone (or of erased ones): when, what kind, how far; no words, no receipts."""
    return replace(
        session,
        place="",
        note="",
        marks=tuple(m for m in session.marks if m.goal not in goals),
        barriers=(),
        tasks=(),
        plan=None,
        reminded_on=None,
        trips=tuple(trip_without(t, places, named) for t in session.trips),
        expenses=tuple(_expense_without(e) for e in session.expenses),
    )


def _expense_without(expense: Expense) -> Expense:
    return replace(expense, description="", receipt=None if expense.receipt is None else NO_RECEIPT)


def shared_without(session: Session, goals: frozenset[str], places: Places, named: Named) -> Session:
    """A session with somebody else too: the other's part stays; of its words those that name the client go."""
    return replace(
        session,
        place="" if named.within(session.place) or places.at_home(session.place) else session.place,
        note="" if named.within(session.note) else session.note,
        marks=tuple(m for m in session.marks if m.goal not in goals),
        tasks=tuple(_task_kept(session.tasks, named)),
        trips=tuple(trip_without(t, places, named, only_home=True) for t in session.trips),
        expenses=tuple(replace(e, description=named.without(e.description)) for e in session.expenses),
    )


def _task_kept(tasks: Iterable[Task], named: Named) -> Iterable[Task]:
    return (task for task in tasks if not named.within(task.words) and not named.within(task.who))


def enrolment_without(enrolment: Enrolment) -> Enrolment:
    """A participant as a number: when in and out, and the travel that was paid; no words, no interview, no answers."""
    return replace(
        enrolment, proposer="", fee_payer="", left_reason="", next_step="", interview=None, comes_alone=None,
        no_acute_crisis=None, called_on=None,
    )  # fmt: skip


def group_without(group: GroupSession, named: Named) -> GroupSession:
    """What a group wrote of a session: the whole group's, so only what names the person goes. Marks stay."""
    first, second, third = ("" if named.within(words) else words for words in group.reflections)
    return replace(
        group,
        theme="" if named.within(group.theme) else group.theme,
        programme="" if named.within(group.programme) else group.programme,
        reflections=(first, second, third),
        cancelled_reason="" if named.within(group.cancelled_reason) else group.cancelled_reason,
    )


def tombstone(client: Client, on: datetime) -> Client:
    """What stays of a client: the code that claims name, in the place of the name."""
    return Client(client.id, client.code, client.code, archived_on=client.archived_on or local_day(on))
