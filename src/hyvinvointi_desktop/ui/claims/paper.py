"""A month as lines for the eye: hours and the trips that belong to them beside each other. Pure; it holds no sentence.

Sealed months are read from the sealed document and never recounted.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from hyvinvointi_desktop.app.claim_reading import claim_of
from hyvinvointi_desktop.app.screens import ClaimScreen
from hyvinvointi_desktop.domain.claims import Claim, HoursLine, TripLine
from hyvinvointi_desktop.domain.findings import Finding
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, SessionId, TripId
from hyvinvointi_desktop.domain.sessions import Session, Status, Trip


@dataclass(frozen=True, slots=True)
class Line:
    """One row: a session's day with its trips, or a trip alone. ``unpaid`` are trips of the day without money.

    ``course`` is the name of the course whose session it is; then there is no client.
    """

    on: date
    session: SessionId | None
    hours: HoursLine | None
    trips: tuple[TripLine, ...]
    unpaid: tuple[Trip, ...]
    clients: tuple[ClientId, ...]
    kind: str
    status: Status | None
    findings: tuple[Finding, ...]
    course: str = ""

    @property
    def key(self) -> tuple[str, date]:
        """What stays the same when the page is read anew."""
        trip = self.trips[0].trip if self.trips else (self.unpaid[0].id if self.unpaid else "")
        return str(self.session or trip), self.on

    @property
    def km_tenths(self) -> int:
        """Paid kilometres of the row."""
        return sum(t.km_tenths for t in self.trips)

    @property
    def trips_cents(self) -> int:
        """Money of its trips."""
        return sum(t.amount_cents for t in self.trips)

    @property
    def hours_cents(self) -> int:
        """Money of its hours."""
        return self.hours.amount_cents if self.hours else 0

    @property
    def trip_ids(self) -> frozenset[TripId]:
        """Every trip of the row, paid or not."""
        return frozenset([*(t.trip for t in self.trips), *(t.id for t in self.unpaid)])


@dataclass(frozen=True, slots=True)
class People:
    """Codes and names of clients, for this screen only: names never leave."""

    codes: dict[ClientId, str] = field(default_factory=dict)
    names: dict[ClientId, str] = field(default_factory=dict)
    courses: dict[CourseId, str] = field(default_factory=dict)

    def whose(self, line: Line) -> str:
        """The clients of a row, or its course."""
        return self.who(line.clients) or line.course

    def who(self, clients: Iterable[ClientId]) -> str:
        """``A-17 Aino Korpela``; several with commas."""
        return ", ".join(f"{self.codes.get(c, c)} {self.names.get(c, '')}".strip() for c in clients)


@dataclass(frozen=True, slots=True)
class MonthPaper:
    """What the page shows of one month: the sealed claim when there is one, else the count as it stands."""

    claim: Claim
    lines: tuple[Line, ...]
    people: People
    sealed: bool

    def line_of(self, finding: Finding) -> Line | None:
        """The row that a finding is about."""
        return next((line for line in self.lines if finding in line.findings), None)

    @property
    def is_empty(self) -> bool:
        """Nothing to claim."""
        claim = self.claim
        return not (self.lines or claim.expenses or claim.adjustments)


def month_paper(screen: ClaimScreen, *, fresh: bool = False) -> MonthPaper:
    """The month of a screen; ``fresh`` as the records say now, whatever was sealed: that is what signing signs."""
    codes = dict(screen.claim.codes)
    claim = screen.claim
    sealed = screen.sealed_document is not None and not fresh
    if screen.sealed_document is not None and sealed:
        claim = claim_of(screen.sealed_document, {code: c for c, code in codes.items()})
    people = People({**dict(claim.codes), **codes}, dict(screen.names), dict(screen.courses))
    return MonthPaper(claim, _lines(claim, screen, sealed), people, sealed)


def _lines(claim: Claim, screen: ClaimScreen, sealed: bool) -> tuple[Line, ...]:
    sessions = {s.id: s for s in screen.sessions}
    trips: dict[tuple[str, date], list[TripLine]] = {}
    for trip in claim.trips:
        trips.setdefault((trip.session or trip.trip, trip.on), []).append(trip)
    unpaid = {} if sealed else _unpaid(claim, screen)
    hours = {(str(h.session), h.on): h for h in claim.hours}
    keys = sorted(hours.keys() | trips.keys() | unpaid.keys(), key=lambda k: (k[1], _begins(hours, trips, k), k[0]))
    return tuple(
        _line(key, hours.get(key), trips.get(key, []), unpaid.get(key, []), sessions, claim, screen) for key in keys
    )


def _begins(
    hours: dict[tuple[str, date], HoursLine], trips: dict[tuple[str, date], list[TripLine]], key: tuple[str, date]
) -> int:
    text = hours[key].begins if key in hours else trips[key][0].begins if key in trips else ""
    hour, _, minute = text.partition(".")
    return int(hour) * 60 + int(minute) if hour and minute else 24 * 60


def _unpaid(claim: Claim, screen: ClaimScreen) -> dict[tuple[str, date], list[Trip]]:
    """Trips of this month that the count leaves without money although they are about one of its rows or findings."""
    paid = {t.trip for t in claim.trips}
    told = {f.trip for f in claim.findings if f.trip}
    rows = {h.session for h in claim.hours}
    found: dict[tuple[str, date], list[Trip]] = {}
    for session in screen.sessions:
        for trip in session.trips:
            if trip.id not in paid and trip.on in claim.month and (session.id in rows or trip.id in told):
                found.setdefault((session.id, trip.on), []).append(trip)
    for trip in screen.trips:
        if trip.id not in paid and trip.id in told:
            found.setdefault((trip.id, trip.on), []).append(trip)
    return found


def _line(
    key: tuple[str, date],
    hours: HoursLine | None,
    trips: list[TripLine],
    unpaid: list[Trip],
    sessions: dict[SessionId, Session],
    claim: Claim,
    screen: ClaimScreen,
) -> Line:
    session_id = hours.session if hours else next((t.session for t in trips if t.session), None)
    session = sessions.get(SessionId(session_id or key[0]))
    own = {t.trip for t in trips} | {t.id for t in unpaid}
    about = [
        f
        for f in claim.findings
        if (f.trip in own if f.trip else f.session is not None and (str(f.session), f.on) == key)
    ]
    clients = hours.clients if hours else (session.clients if session else ())
    of_course = dict(screen.courses).get(session.course, "") if session and session.course else ""
    return Line(
        on=key[1],
        session=session_id or (session.id if session else None),
        hours=hours,
        trips=tuple(trips),
        unpaid=tuple(unpaid),
        clients=clients,
        kind=hours.kind if hours else (session.kind if session else ""),
        status=session.status if session else None,
        findings=tuple(about),
        course=(hours.course if hours else "") or of_course,
    )
