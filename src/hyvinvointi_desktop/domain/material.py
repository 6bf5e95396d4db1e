"""What a count reads, and which agreement, programme and payer stand behind a client on a day."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from hyvinvointi_desktop.domain.agreements import Agreement, governing
from hyvinvointi_desktop.domain.courses import Course, LeaderPay
from hyvinvointi_desktop.domain.days import Month, local_day
from hyvinvointi_desktop.domain.findings import Explanation
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, PayerId, ProgrammeId, TripId
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.programme_versions import Programmes
from hyvinvointi_desktop.domain.programmes import (
    CapException,
    ClaimSettings,
    KmRates,
    Payer,
    Programme,
    SessionKind,
)
from hyvinvointi_desktop.domain.services import ServiceTime
from hyvinvointi_desktop.domain.sessions import Session, Trip


@dataclass(frozen=True, slots=True)
class RouteDrive:
    """One earlier drive of a route."""

    trip: TripId
    on: date
    from_place: str
    to_place: str
    km_tenths: int
    via: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimMaterial:
    """Everything a count reads. ``sessions`` and ``trips`` may reach beyond the month: the rules decide what counts.

    ``programmes`` are all versions of all programmes (``programme_versions.Programmes`` says which one counts when).
    """

    worker: Worker
    payers: tuple[Payer, ...]
    settings: ClaimSettings = field(default_factory=ClaimSettings)
    programmes: tuple[Programme, ...] = ()
    km_rates: KmRates = field(default_factory=KmRates)
    codes: tuple[tuple[ClientId, str], ...] = ()
    agreements: tuple[Agreement, ...] = ()
    cap_exceptions: tuple[CapException, ...] = ()
    sessions: tuple[Session, ...] = ()
    trips: tuple[Trip, ...] = ()
    route_drives: tuple[RouteDrive, ...] = ()
    explanations: tuple[Explanation, ...] = ()
    courses: tuple[Course, ...] = ()
    services: tuple[ServiceTime, ...] = ()


class Standing:
    """Answers, for a client and a day, which agreement is in force, and whose programme and money that is."""

    def __init__(self, material: ClaimMaterial) -> None:
        self._material = material
        self._of_client: dict[ClientId, list[Agreement]] = {}
        for agreement in material.agreements:
            self._of_client.setdefault(agreement.client, []).append(agreement)
        self._programmes = Programmes(material.programmes)
        self._versions: dict[tuple[ProgrammeId, int], Programme | None] = {}
        self._usual: dict[Month, Programme] = {}
        self._courses = {c.id: c for c in material.courses}
        self._found: dict[tuple[ClientId, date], Agreement | None] = {}
        self._services: dict[ClientId, list[ServiceTime]] = {}
        for service in material.services:
            self._services.setdefault(service.client, []).append(service)

    def agreement_on(self, client: ClientId, day: date) -> Agreement | None:
        """The agreement in force, or None."""
        if (client, day) not in self._found:
            self._found[client, day] = governing(self._of_client.get(client, ()), client, day)
        return self._found[client, day]

    def service_on(self, client: ClientId, day: date) -> ServiceTime | None:
        """The service by decision that the client is in on the day, or None."""
        return next((s for s in self._services.get(client, ()) if s.holds_on(day)), None)

    def in_force(self, client: ClientId, day: date) -> bool:
        """Whether work with the client on the day has a ground: an agreement, or a service by decision."""
        return self.agreement_on(client, day) is not None or self.service_on(client, day) is not None

    def is_by_service(self, client: ClientId, day: date) -> bool:
        """Whether a service by decision is all that the work stands on."""
        return self.agreement_on(client, day) is None and self.service_on(client, day) is not None

    def living_agreements(self) -> Iterator[Agreement]:
        """Agreements that no later version replaces."""
        replaced = {a.replaces for a in self._material.agreements}
        return (a for a in self._material.agreements if a.id not in replaced)

    def programme_on(self, client: ClientId, day: date) -> Programme:
        """The programme of the agreement in force, in the version it was made under, else that of the service by
        decision, else the usual one."""
        under = self.agreement_on(client, day) or self.service_on(client, day)
        return self.programme_under(under, day) if under else self.usual_on(day)

    def programme_under(self, agreement: Agreement | ServiceTime, day: date) -> Programme:
        """The programme in the version the agreement was made under; the usual one where it is not known."""
        key = agreement.programme, agreement.programme_version
        if key not in self._versions:
            self._versions[key] = self._programmes.version(*key)
        return self._versions[key] or self.usual_on(day)

    def usual_on(self, day: date) -> Programme:
        """The programme of work that no agreement governs, and of what counts over all of a worker's month.

        A month is counted by the newest version that an agreement of the month was made under, so that a version made
        later changes no month of the agreements before it; without such an agreement by that of its first day.
        """
        month = Month.of(day)
        if month not in self._usual:
            usual = self._programmes.usual(month.first_day)
            made = [a.programme_version for a in self._agreements_of(month) if a.programme == usual.id]
            self._usual[month] = (self._programmes.version(usual.id, max(made)) if made else None) or usual
        return self._usual[month]

    def _agreements_of(self, month: Month) -> Iterator[Agreement]:
        replaced = {a.replaces for a in self._material.agreements if a.first_day <= month.first_day}
        for agreement in self._material.agreements:
            last = agreement.last_day if agreement.ended_on is None else min(agreement.last_day, agreement.ended_on)
            if agreement.id not in replaced and agreement.first_day <= month.last_day and last >= month.first_day:
                yield agreement

    def programme_of(self, session: Session) -> Programme:
        """The programme that the session follows on its first day: the first client's; of a course's session the
        course's."""
        if session.course is not None:
            course = self.course(session.course)
            own = self._programmes.version(course.programme, course.programme_version) if course else None
            return own or self.usual_on(local_day(session.starts_at))
        day = local_day(session.starts_at)
        return self.programme_on(self._leading(session.clients, day), day)

    def _leading(self, clients: tuple[ClientId, ...], day: date) -> ClientId:
        """Whose programme a session follows: the first client's, but where that one is in a service by decision alone
        the first's with an agreement, for a service that pays nothing takes no pay away from others."""
        if self.is_by_service(clients[0], day):
            return next((c for c in clients if self.agreement_on(c, day) is not None), clients[0])
        return clients[0]

    def is_unpaid_service(self, client: ClientId, day: date, kind: str) -> bool:
        """Whether the client's own share of a session is not paid: in force by a service whose programme does not pay
        that kind."""
        if not self.is_by_service(client, day):
            return False
        own = self.programme_on(client, day).session_kind(kind)
        return own is None or not own.paid

    def kind_of(self, session: Session) -> SessionKind:
        """The session's kind; a kind the programme does not know is not paid. A course says itself what is paid."""
        if session.course is not None:
            course = self.course(session.course)
            paid = course.pay.paid_kinds if course and course.pay.leader_pay is not LeaderPay.NONE else ()
            return SessionKind(session.kind, session.kind in paid, counts_as_meeting=False, needs_agreement=False)
        own = self.programme_of(session).session_kind(session.kind)
        return own or SessionKind(session.kind, paid=False, counts_as_meeting=False)

    def course(self, course_id: CourseId) -> Course | None:
        """The course of that id; None for one that is not in the records (its sessions pay nothing)."""
        return self._courses.get(course_id)

    def payer_of_course(self, course_id: CourseId) -> PayerId | None:
        """Whose claim shows the leader's hours and km; None when they are in no claim (RULES.md section 5)."""
        course = self.course(course_id)
        if course is None or course.pay.leader_pay is not LeaderPay.CLAIM:
            return None
        known = {p.id for p in self._material.payers}
        payer = course.pay.payer
        return payer if payer is not None and payer in known else self._material.payers[0].id

    def payer_on(self, client: ClientId, day: date) -> PayerId:
        """Whose claim shows this client's share: the agreement in force, else the nearest one, else the first payer."""
        agreement = self.agreement_on(client, day)
        if agreement is None:
            nearest = sorted(self._of_client.get(client, ()), key=lambda a: (_days_away(a, day), a.first_day, a.id))
            agreement = nearest[0] if nearest else None
        known = {p.id for p in self._material.payers}
        if agreement is not None and agreement.payer in known:
            return agreement.payer
        return self._material.payers[0].id


def _days_away(agreement: Agreement, day: date) -> int:
    last = agreement.last_day if agreement.ended_on is None else min(agreement.last_day, agreement.ended_on)
    return max((agreement.first_day - day).days, (day - last).days, 0)
