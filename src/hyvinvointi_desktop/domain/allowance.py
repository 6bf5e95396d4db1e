"""The activity allowance of a client: which days were activity days, how that is known, and what each window pays.

Source of the rules: RULES.md section 4 (seed 002). Cents and unit are those of the decision.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.decision_days import Window, windows
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, SessionId
from hyvinvointi_desktop.domain.programme_rules import AllowanceUnit
from hyvinvointi_desktop.domain.rehabilitation import AllowancePayment, Decision, GroupVisit, KnownBy
from hyvinvointi_desktop.domain.sessions import Session, Status

ACCOMPANY = "accompany_to_group"
"""The kind of session that is a meeting and a group on one day."""


class ActivityKind(StrEnum):
    """A meeting of the worker with the client, or a group."""

    MEETING = "meeting"
    GROUP = "group"


class Known(StrEnum):
    """How an activity is known: from the diary, from the attendance of an own course, or as ``KnownBy`` says."""

    DIARY = "diary"
    ATTENDANCE = "attendance"
    WAS_ALONG = "was_along"
    LEADER_TOLD = "leader_told"
    LIST_SEEN = "list_seen"
    CLIENT_TOLD = "client_told"


@dataclass(frozen=True, slots=True)
class Attended:
    """One session of an own course that the client came to."""

    session: SessionId
    course: CourseId
    name: str
    on: date


@dataclass(frozen=True, slots=True, order=True)
class Activity:
    """One held meeting or attended group. ``what`` is the kind of session, or the group's name (empty where the diary
    only tells that the client was accompanied to one); ``source`` the id of the record that tells it."""

    on: date
    kind: ActivityKind
    what: str
    known: Known
    source: str


@dataclass(frozen=True, slots=True)
class ActivityDay:
    """A day with at least one activity, and how many times it is paid."""

    on: date
    activities: tuple[Activity, ...]
    times: int

    @property
    def several(self) -> bool:
        """Whether there was more than one activity: paid once under ``day``, each under ``meeting``; a note."""
        return len(self.activities) > 1


@dataclass(frozen=True, slots=True)
class WindowAllowance:
    """What one window of an allowance decision pays, as the records tell it now."""

    window: Window
    days: tuple[ActivityDay, ...]
    cents: int


@dataclass(frozen=True, slots=True)
class DecidedWindow:
    """A window as it is counted now, beside what was decided of it (None where nothing was yet)."""

    now: WindowAllowance
    decided: AllowancePayment | None = None

    @property
    def difference_cents(self) -> int:
        """What is counted now less what was decided; 0 where nothing was decided."""
        return 0 if self.decided is None else self.now.cents - self.decided.cents

    @property
    def differs(self) -> bool:
        """Whether sessions were changed since, so that the days or the sum are other than decided."""
        decided = self.decided
        return decided is not None and (decided.cents, decided.days) != (self.now.cents, len(self.now.days))


def activities(
    client: ClientId,
    sessions: Iterable[Session],
    meeting_kinds: Collection[str],
    visits: Iterable[GroupVisit],
    attended: Iterable[Attended] = (),
) -> tuple[Activity, ...]:
    """Everything the client did that the allowance is paid for, by day; the order of the records changes nothing.

    Held meetings of the kinds that count as meetings, visits to groups, attended sessions of own courses. A group is
    told once a day however many records tell of it: a visit of a course whose attendance tells it, two rows of one
    name, and an accompanying that another record of that day names, are no second group. A meeting over midnight
    belongs to the day it began.
    """
    with_client = sorted(
        {s.id: s for s in sessions if s.status is Status.HELD and client in s.clients}.values(),
        key=lambda s: (s.starts_at, s.id),
    )
    found = [
        Activity(local_day(s.starts_at), ActivityKind.MEETING, s.kind, Known.DIARY, s.id)
        for s in with_client
        if s.kind in meeting_kinds
    ]
    groups = list(_groups([v for v in visits if v.client == client], attended))
    told = {group.on for group in groups}
    for session in with_client:
        day = local_day(session.starts_at)
        if session.kind == ACCOMPANY and day not in told:
            told.add(day)
            groups.append(Activity(day, ActivityKind.GROUP, "", Known.WAS_ALONG, session.id))
    return tuple(sorted((*found, *groups)))


def _groups(visits: Iterable[GroupVisit], attended: Iterable[Attended]) -> Iterable[Activity]:
    seen: set[tuple[date, str]] = set()
    for told in sorted({a.session: a for a in attended}.values(), key=lambda a: (a.on, a.session)):
        seen |= {(told.on, f"course {told.course}"), (told.on, _plain(told.name))}
        yield Activity(told.on, ActivityKind.GROUP, told.name, Known.ATTENDANCE, told.session)
    for visit in sorted(visits, key=lambda v: (v.on, _sureness(v), v.id)):
        names = {(visit.on, _plain(visit.group))}
        if visit.course is not None:
            names.add((visit.on, f"course {visit.course}"))
        if not names & seen:
            yield Activity(visit.on, ActivityKind.GROUP, visit.group, Known(visit.known_by.value), visit.id)
        seen |= names


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


def _sureness(visit: GroupVisit) -> int:
    """Of two rows about one group the surer one tells how it is known."""
    return tuple(KnownBy).index(visit.known_by)


def allowance(decision: Decision, done: Iterable[Activity]) -> tuple[WindowAllowance, ...]:
    """What each window of an allowance decision pays. The sum of all windows is the allowance of the decision."""
    by_day: dict[date, list[Activity]] = {}
    for activity in sorted(set(done)):
        if decision.covers(activity.on):
            by_day.setdefault(activity.on, []).append(activity)
    per_meeting = decision.allowance_unit is AllowanceUnit.MEETING
    days = [ActivityDay(on, tuple(of), len(of) if per_meeting else 1) for on, of in sorted(by_day.items())]
    found: list[WindowAllowance] = []
    for window in windows(decision.first_day, decision.last_day):
        inside = tuple(day for day in days if day.on in window.days)
        found.append(WindowAllowance(window, inside, sum(d.times for d in inside) * decision.allowance_cents))
    return tuple(found)


def decided_windows(
    decision: Decision, done: Iterable[Activity], payments: Iterable[AllowancePayment]
) -> tuple[DecidedWindow, ...]:
    """Each window as it is counted now, beside what was decided: a change of sessions shows as a difference."""
    decided = {p.window: p for p in payments if p.decision == decision.id}
    return tuple(DecidedWindow(w, decided.get(w.window.number)) for w in allowance(decision, done))


def allowance_cents(decision: Decision, done: Iterable[Activity]) -> int:
    """The whole allowance of a decision, counted without its windows."""
    inside = {a for a in done if decision.covers(a.on)}
    times = len(inside) if decision.allowance_unit is AllowanceUnit.MEETING else len({a.on for a in inside})
    return times * decision.allowance_cents
