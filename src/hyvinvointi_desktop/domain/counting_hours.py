"""Steps 1 to 6 of RULES.md section 3: from sessions to the paid minutes of each client and day."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from hyvinvointi_desktop.domain.days import HELSINKI, MINUTE, Month, by_day, local_day
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.material import ClaimMaterial, Standing
from hyvinvointi_desktop.domain.money import shares
from hyvinvointi_desktop.domain.programmes import CapScope, ClaimSettings, Rounding, RoundingMode, SessionKind
from hyvinvointi_desktop.domain.sessions import Session, Status

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Share:
    """One client's share of a day's rounded minutes: ``paid`` plus ``over_cap`` when in force, else lost.

    ``cap`` is the limit of the client's month that it was paid under.
    """

    client: ClientId
    minutes: int
    in_force: bool
    paid: int
    over_cap: int
    cap: int | None = None


@dataclass(frozen=True, slots=True)
class DayPart:
    """A session's part on one local day. ``starts`` and ``ends`` are minutes since 1970 in UTC.

    ``shares`` is empty for a course's session: no client's cap stands before its ``rounded`` minutes.
    ``covered`` minutes are taken by earlier sessions, ``raw`` are left to pay before rounding, ``rounded`` after.
    ``has_line`` is false only for a no-show cut to nothing.
    """

    on: date
    starts: int
    ends: int
    covered: int
    raw: int
    rounded: int
    shares: tuple[Share, ...]
    has_line: bool

    @property
    def minutes(self) -> int:
        """Elapsed minutes."""
        return self.ends - self.starts


@dataclass(frozen=True, slots=True)
class Worked:
    """A held or no-show session with what each of its days is worth. Never without a part."""

    session: Session
    kind: SessionKind
    parts: tuple[DayPart, ...]

    @property
    def all_left_out(self) -> bool:
        """Whether the cap left out every minute of it (step 8, ``km_beyond_cap`` false)."""
        every = [share for part in self.parts for share in part.shares]
        return sum(s.paid for s in every) == 0 and sum(s.over_cap for s in every) > 0


def minute_of(instant: datetime) -> int:
    """Whole minutes since 1970 in UTC."""
    return (instant - _EPOCH) // MINUTE


def clock_text(minute: int, day: date) -> str:
    """Helsinki clock time as ``9.30``; midnight at the day's end is ``24.00``."""
    local = datetime.fromtimestamp(minute * 60, UTC).astimezone(HELSINKI)
    if local.date() > day:
        return "24.00"
    return f"{local.hour}.{local.minute:02d}"


def round_minutes(minutes: int, settings: ClaimSettings) -> int:
    """Step 4: to the setting's step, nearest (half up) or up."""
    if settings.rounding is Rounding.NONE:
        return minutes
    step = int(settings.rounding.value)
    if settings.rounding_mode is RoundingMode.UP:
        return -(-minutes // step) * step
    return (2 * minutes + step) // (2 * step) * step


def work_through(material: ClaimMaterial, standing: Standing) -> tuple[Worked, ...]:
    """All sessions that took place, by start then id, each with its days counted."""
    counted = [s for s in material.sessions if took_place(s)]
    caps = _Caps(material, standing)
    taken: dict[date, list[tuple[int, int]]] = {}
    worked = []
    for session in sorted(counted, key=lambda s: (minute_of(s.starts_at), s.id)):
        kind = standing.kind_of(session)
        parts = tuple(
            _day_part(session, kind, stretch, taken, caps, standing, material.settings)
            for stretch in _stretches(session, material.settings)
        )
        worked.append(Worked(session, kind, parts))
    return tuple(worked)


def took_place(session: Session) -> bool:
    """Held, or a client was not met. A course's session is held also when nobody came; its no-show counts as cancelled
    (decision 0002)."""
    return session.status is Status.HELD or (session.status is Status.NO_SHOW and session.course is None)


def _stretches(session: Session, settings: ClaimSettings) -> Iterator[tuple[date, int, int]]:
    """The session's days; a no-show is cut to its first minutes, and cut to nothing keeps its start day."""
    ends_at = session.ends_at
    if session.status is Status.NO_SHOW:
        ends_at = min(ends_at, session.starts_at + settings.no_show_minutes * MINUTE)
    if ends_at <= session.starts_at:
        start = minute_of(session.starts_at)
        yield local_day(session.starts_at), start, start
        return
    for stretch in by_day(session.starts_at, ends_at):
        yield stretch.on, minute_of(stretch.starts_at), minute_of(stretch.ends_at)


def _day_part(
    session: Session,
    kind: SessionKind,
    stretch: tuple[date, int, int],
    taken: dict[date, list[tuple[int, int]]],
    caps: "_Caps",
    standing: Standing,
    settings: ClaimSettings,
) -> DayPart:
    day, start, end = stretch
    in_force = [not kind.needs_agreement or standing.in_force(c, day) for c in session.clients]
    before = taken.setdefault(day, [])
    covered = covered_minutes(before, start, end)
    # Only minutes that can be paid cover later ones: unpaid planning must not eat a visit (decision 0002).
    if (any(in_force) or session.course is not None) and kind.paid:
        before.append((start, end))
    raw = end - start - covered if kind.paid else 0
    rounded = round_minutes(raw, settings)
    each = shares(rounded, len(session.clients)) if session.clients else ()
    return DayPart(
        on=day,
        starts=start,
        ends=end,
        covered=covered,
        raw=raw,
        rounded=rounded,
        shares=tuple(
            Share(client, minutes, in_force=True, paid=0, over_cap=0)
            if standing.is_unpaid_service(client, day, session.kind)
            else caps.pay(client, day, minutes, in_force=good)
            for client, minutes, good in zip(session.clients, each, in_force, strict=True)
        ),
        has_line=end > start,
    )


def covered_minutes(taken: Iterable[tuple[int, int]], start: int, end: int) -> int:
    """Minutes of ``[start, end)`` that at least one taken stretch covers."""
    total, reached = 0, start
    for begin, stop in sorted(taken):
        low, high = max(begin, reached), min(stop, end)
        if high > low:
            total += high - low
            reached = high
    return total


class _Caps:
    """The hour cap as it fills up, in the order it is asked (step 6)."""

    def __init__(self, material: ClaimMaterial, standing: Standing) -> None:
        self._scope = material.settings.cap_scope
        self._standing = standing
        self._exceptions = {(e.client, e.month): e.minutes for e in material.cap_exceptions}
        self._used: dict[tuple[ClientId | None, Month], int] = {}

    def pay(self, client: ClientId, day: date, minutes: int, *, in_force: bool) -> Share:
        """Takes the minutes out of what is left of the cap."""
        if not in_force:
            return Share(client, minutes, in_force=False, paid=0, over_cap=0)
        month = Month.of(day)
        key = (client if self._scope is CapScope.CLIENT else None, month)
        cap = self.cap(client, day, month)
        used = self._used.get(key, 0)
        paid = minutes if cap is None else max(0, min(minutes, cap - used))
        self._used[key] = used + paid
        return Share(client, minutes, in_force=True, paid=paid, over_cap=minutes - paid, cap=cap)

    def cap(self, client: ClientId, day: date, month: Month) -> int | None:
        """The cap that holds for the client on that day."""
        if self._scope is CapScope.WORKER:
            return self._standing.usual_on(day).cap_minutes
        exception = self._exceptions.get((client, month))
        return exception if exception is not None else self._standing.programme_on(client, day).cap_minutes


def used_minutes(worked: Sequence[Worked], client: ClientId, month: Month) -> int:
    """Paid minutes of one client's month."""
    return sum(s.paid for w in worked for p in w.parts if p.on in month for s in p.shares if s.client == client)


def cap_minutes(material: ClaimMaterial, standing: Standing, client: ClientId, month: Month) -> int | None:
    """The cap of a client's month (the worker's under that scope), or None without one."""
    return _Caps(material, standing).cap(client, month.last_day, month)
