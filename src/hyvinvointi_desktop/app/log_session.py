"""Logging a session, one or a notebook full; and what the month's claim will say of it while the form is open."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from hyvinvointi_desktop.app.copied_out import note_taken_out
from hyvinvointi_desktop.app.gathering import completed, material_of
from hyvinvointi_desktop.app.ports import Area, Definitions, Records, UnitOfWork
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.claims import Claim
from hyvinvointi_desktop.domain.counting import count_month, drives_of, twice_median
from hyvinvointi_desktop.domain.counting_hours import cap_minutes, used_minutes, work_through
from hyvinvointi_desktop.domain.courses import COURSE_KINDS
from hyvinvointi_desktop.domain.days import MissingHour, Month, instant_of, local_day
from hyvinvointi_desktop.domain.findings import Finding
from hyvinvointi_desktop.domain.ids import ClientId, SessionId, TripId
from hyvinvointi_desktop.domain.material import ClaimMaterial, Standing
from hyvinvointi_desktop.domain.places import route_key
from hyvinvointi_desktop.domain.programme_versions import kinds_with_clients
from hyvinvointi_desktop.domain.programmes import Payer, Programme
from hyvinvointi_desktop.domain.sessions import Attachment, Session, Status, Trip, WeeklyPlan

WORK = frozenset({Area.SESSIONS, Area.CLAIMS})


def check_session(session: Session, programmes: Iterable[Programme]) -> None:
    """What no session may be (RULES.md section 3, Input).

    Raises:
        Refused: end not after start, no client or one twice (a course's session names none), a kind no programme has,
            a leg longer than its trip.
    """
    if session.ends_at <= session.starts_at:
        raise Refused(Refusal.END_NOT_AFTER_START)
    if bool(session.clients) is (session.course is not None) or len(set(session.clients)) != len(session.clients):
        raise Refused(Refusal.NO_CLIENT)
    of_course = session.course is not None and session.kind in COURSE_KINDS
    if not of_course and session.kind not in kinds_with_clients(programmes):
        raise Refused(Refusal.UNKNOWN_KIND, kind=session.kind)
    for trip in session.trips:
        check_trip(trip)


def _check_course(session: Session, records: Records) -> None:
    """A session stays with its course, or with none."""
    if session.course is None:
        return
    kept = records.session(session.id)
    if records.course(session.course) is None or (kept is not None and kept.course != session.course):
        raise Refused(Refusal.NO_SUCH_RECORD)


def check_trip(trip: Trip) -> None:
    """Raises Refused when a leg, the trailer or a supplement is longer than the trip."""
    parts = [leg.km_tenths for leg in trip.legs] + [trip.trailer_km_tenths, *(s.km_tenths for s in trip.supplements)]
    if any(part > trip.km_tenths for part in parts):
        raise Refused(Refusal.LEG_TOO_LONG)


def log_sessions(
    sessions: Sequence[Session],
    attachments: Sequence[Attachment],
    uow: UnitOfWork,
    definitions: Definitions,
    now: datetime,
) -> frozenset[Area]:
    """Adds or changes sessions with their trips, expenses, marks and tasks: all of them or none. The note of a client
    whose official record is elsewhere becomes a draft to copy (``copied_out``).

    Raises:
        Refused: one of them may not be, or names a client that is not there.
    """
    with uow:
        programmes = all_programmes(uow.records, definitions).versions
        for session in sessions:
            check_session(session, programmes)
            if any(uow.records.client(c) is None for c in session.clients):
                raise Refused(Refusal.NO_CLIENT)
            _check_course(session, uow.records)
        for attachment in attachments:
            if uow.records.attachment(attachment.id) is None:
                uow.records.add_attachment(attachment)
        kept = [note_taken_out(session, uow.records, definitions, now) for session in sessions]
        for session in kept:
            uow.records.put_session(session)
        uow.commit()
    return WORK if list(sessions) == kept else WORK | {Area.REHABILITATION}


def delete_session(session_id: SessionId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes a session out. A claim sealed with it keeps its lines."""
    with uow:
        if uow.records.session(session_id) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.delete_session(session_id)
        uow.commit()
    return WORK


def hold_as_planned(session_id: SessionId, entered_on: date, uow: UnitOfWork) -> frozenset[Area]:
    """ "Toteutui niin kuin sovittiin": the planned session is held as it stands."""
    with uow:
        session = uow.records.session(session_id)
        if session is None or session.status is not Status.PLANNED:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.put_session(replace(session, status=Status.HELD, entered_on=entered_on))
        uow.commit()
    return WORK


def mark_outcome(session_id: SessionId, status: Status, entered_on: date, uow: UnitOfWork) -> frozenset[Area]:
    """What became of a planned session in one word: not met, cancelled, or planned again to take that back."""
    with uow:
        session = uow.records.session(session_id)
        if session is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        entered_now = None if status is Status.PLANNED else session.entered_on or entered_on
        uow.records.put_session(replace(session, status=status, entered_on=entered_now))
        uow.commit()
    return WORK


def finish_task(session_id: SessionId, words: str, on: date, uow: UnitOfWork) -> frozenset[Area]:
    """Marks the session's open promise of those words done."""
    with uow:
        session = uow.records.session(session_id)
        task = next((t for t in session.tasks if t.words == words and t.done_on is None), None) if session else None
        if session is None or task is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        tasks = tuple(replace(t, done_on=on) if t.id == task.id else t for t in session.tasks)
        uow.records.put_session(replace(session, tasks=tasks))
        uow.commit()
    return frozenset({Area.SESSIONS})


def mark_reminded(session_id: SessionId, on: date, uow: UnitOfWork) -> frozenset[Area]:
    """Writes that the client was reminded of a planned session."""
    with uow:
        session = uow.records.session(session_id)
        if session is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.put_session(replace(session, reminded_on=on))
        uow.commit()
    return frozenset({Area.SESSIONS})


def save_trip(trip: Trip, uow: UnitOfWork) -> frozenset[Area]:
    """Adds or changes a trip that stands alone. Raises Refused for a leg longer than the trip."""
    check_trip(trip)
    with uow:
        uow.records.put_trip(trip)
        uow.commit()
    return WORK


def delete_trip(trip_id: TripId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes out a trip that stands alone."""
    with uow:
        if uow.records.trip(trip_id) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.delete_trip(trip_id)
        uow.commit()
    return WORK


def planned_sessions(plan: WeeklyPlan) -> list[Session]:
    """The plan's sessions as planned ones; each has an id made from plan and day, so planning twice makes no double."""
    sessions = []
    day = plan.first_day + timedelta(days=(plan.weekday - plan.first_day.weekday()) % 7)
    while day <= plan.last_day:
        sessions.append(
            Session(
                id=SessionId(f"{plan.id}-{day:%Y%m%d}"),
                clients=plan.clients,
                starts_at=shown_or_after(day, plan.starts),
                ends_at=shown_or_after(day, plan.ends),
                kind=plan.kind,
                status=Status.PLANNED,
                place=plan.place,
                plan=plan.id,
            )
        )
        day += timedelta(weeks=plan.every_weeks)
    return sessions


def shown_or_after(day: date, clock: time) -> datetime:
    """The instant of a wall-clock time; on the March night without that hour, as the clocks go: one hour later."""
    try:
        return instant_of(day, clock)
    except MissingHour:
        return instant_of(day, clock.replace(hour=clock.hour + 1))


def save_plan(plan: WeeklyPlan, uow: UnitOfWork, definitions: Definitions, today: date) -> frozenset[Area]:
    """Saves a weekly plan and lays its sessions from today on; planned ones that it no longer has are taken out.

    Raises:
        Refused: as ``check_session``.
    """
    wanted = {s.id: s for s in planned_sessions(plan) if local_day(s.starts_at) >= today}
    with uow:
        programmes = all_programmes(uow.records, definitions).versions
        for session in wanted.values():
            check_session(session, programmes)
        if not plan.clients or any(uow.records.client(c) is None for c in plan.clients):
            raise Refused(Refusal.NO_CLIENT)
        uow.records.put_plan(plan)
        _lay(plan, wanted, uow.records, today)
        uow.commit()
    return frozenset({Area.SESSIONS})


def _lay(plan: WeeklyPlan, wanted: dict[SessionId, Session], records: Records, today: date) -> None:
    known = {s.id: s for s in records.sessions_between(today, date(today.year + 3, 12, 31)) if s.plan == plan.id}
    for session_id, session in known.items():
        if session.status is Status.PLANNED and session_id not in wanted:
            records.delete_session(session_id)
    for session_id, session in wanted.items():
        if session_id not in known or known[session_id].status is Status.PLANNED:
            records.put_session(session)


def delete_plan(plan: WeeklyPlan, uow: UnitOfWork, today: date) -> frozenset[Area]:
    """Ends a weekly plan: its planned sessions from today on go, what was held stays."""
    with uow:
        _lay(plan, {}, uow.records, today)
        uow.records.delete_plan(plan.id)
        uow.commit()
    return frozenset({Area.SESSIONS})


@dataclass(frozen=True, slots=True)
class ClientMonth:
    """How much of a client's hour cap is used in a month, the session at hand included. ``cap`` None: no cap."""

    client: ClientId
    month: Month
    used_minutes: int
    cap_minutes: int | None

    @property
    def left_minutes(self) -> int | None:
        """Minutes still payable this month."""
        return None if self.cap_minutes is None else max(0, self.cap_minutes - self.used_minutes)


@dataclass(frozen=True, slots=True)
class SessionOutcome:
    """What the claims will say of a session if it is logged as it stands.

    Each claim holds only this session's lines and the findings about it; ``months`` says what is left of each month.
    """

    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    months: tuple[ClientMonth, ...]

    @property
    def payable_minutes(self) -> int:
        """Minutes that are paid."""
        return sum(line.payable_minutes for claim in self.claims for line in claim.hours)

    @property
    def total_cents(self) -> int:
        """Money that comes of it."""
        return sum(claim.totals.total_cents for claim in self.claims)


def foresee(session: Session, records: Records, definitions: Definitions) -> SessionOutcome:
    """Counts the session's months with it as it stands in the form. A planned one is foreseen as if held.

    Raises:
        Refused: as ``check_session``.
    """
    check_session(session, all_programmes(records, definitions).versions)
    if session.status is Status.PLANNED:
        session = replace(session, status=Status.HELD)
    days = [local_day(session.starts_at), local_day(session.ends_at), *(t.on for t in session.trips)]
    claims: list[Claim] = []
    findings: list[Finding] = []
    left: list[ClientMonth] = []
    for month in sorted({Month.of(day) for day in days}):
        for payer in records.payers():
            material = _material_with(session, records, definitions, payer, month)
            claim = _only(count_month(material, month, payer.id), session)
            if claim.hours or claim.trips or claim.expenses or claim.findings:
                claims.append(claim)
                findings += claim.findings
        left += _months(material, session, month)
    return SessionOutcome(tuple(claims), tuple(findings), tuple(left))


def _material_with(
    session: Session, records: Records, definitions: Definitions, payer: Payer, month: Month
) -> ClaimMaterial:
    material = material_of(records, payer, month)
    others = tuple(s for s in material.sessions if s.id != session.id)
    material = completed(replace(material, sessions=(*others, session)), records, definitions, month)
    saved = records.session(session.id)
    own = {t.id for s in (session, saved) if s is not None for t in s.trips}
    drives = tuple(d for d in material.route_drives if d.trip not in own)
    return replace(material, route_drives=(*drives, *drives_of([session], ()))) if drives else material


def _only(claim: Claim, session: Session) -> Claim:
    trips = {t.id for t in session.trips}
    return replace(
        claim,
        hours=tuple(h for h in claim.hours if h.session == session.id),
        trips=tuple(t for t in claim.trips if t.trip in trips),
        expenses=tuple(e for e in claim.expenses if e.session == session.id),
        findings=tuple(f for f in claim.findings if f.session == session.id or f.trip in trips),
    )


def _months(material: ClaimMaterial, session: Session, month: Month) -> list[ClientMonth]:
    standing = Standing(material)
    worked = work_through(material, standing)
    return [
        ClientMonth(c, month, used_minutes(worked, c, month), cap_minutes(material, standing, c, month))
        for c in session.clients
    ]


@dataclass(frozen=True, slots=True)
class RouteMemory:
    """What is known of a route: the last drive's kilometres and the median, in tenths; ``times`` driven."""

    times: int
    last_km_tenths: int
    median_km_tenths: int


def route_memory(
    from_place: str, to_place: str, records: Records, today: date, via: Sequence[str] = ()
) -> RouteMemory | None:
    """The last km and the median of the same place pair and stops, or None when it was never driven.

    There and back is from home, ``via`` the far place, to home.
    """
    route = route_key(from_place, via, to_place)
    drives = records.route_drives([route], today) if route else ()
    if not drives:
        return None
    kilometres = [d.km_tenths for d in drives]
    return RouteMemory(len(drives), kilometres[-1], (twice_median(kilometres) + 1) // 2)


def entered(session: Session, now: datetime) -> Session:
    """The session with its day of entry, kept when it has one."""
    return (
        session
        if session.entered_on or session.status is Status.PLANNED
        else replace(session, entered_on=local_day(now))
    )
